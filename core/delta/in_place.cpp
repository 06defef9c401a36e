// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/in_place.h"

#include "core/crypto/sha256.h"

#include <algorithm>

namespace quorate::delta {
namespace {

constexpr const char* chunkName = "chunk";
constexpr const char* journalName = "journal";
constexpr std::size_t blockBytes = 64 * 1024;
constexpr std::size_t checkBytes = 4;

tl::unexpected<Error> damaged(const Path& path)
{
    return fail(ErrorKind::corrupt, "delta.journal", path.string());
}

void putNumber(Bytes& to, std::uint64_t number)
{
    for (unsigned i = 0; i < 64; i += 8) to.push_back(static_cast<std::uint8_t>(number >> i));
}

std::uint64_t getNumber(BytesView from)
{
    std::uint64_t number = 0;
    for (unsigned i = 0; i < 8; ++i) number |= static_cast<std::uint64_t>(from[i]) << (8 * i);
    return number;
}

bool isImage(RandomSource& image, const DeltaInfo& info)
{
    const auto size = image.size();
    if (!size || *size != info.newSize) return false;
    const auto hash = hashOf(image);
    return hash && *hash == info.newHash;
}

}  // namespace

Result<std::unique_ptr<InPlaceImage>> InPlaceImage::open(Files& files, const Path& image, const Path& work)
{
    std::unique_ptr<InPlaceImage> made(new InPlaceImage(files, work));
    auto file = files.open(image, OpenMode::update);
    if (!file) return fail(file.error());
    made->m_image = std::move(*file);
    if (auto directory = files.makeDirectories(work); !directory) return fail(directory.error());
    if (auto synced = files.syncDirectory(work.parent_path()); !synced) return fail(synced.error());
    const auto chunk = files.info(work / chunkName);
    if (!chunk) return fail(chunk.error());
    auto opened = files.open(work / chunkName, chunk->kind == FileKind::absent ? OpenMode::create : OpenMode::update);
    if (!opened) return fail(opened.error());
    made->m_chunk = std::move(*opened);
    if (auto synced = files.syncDirectory(work); !synced) return fail(synced.error());
    if (auto read = made->readJournal(); !read) return fail(read.error());
    if (made->m_size > 0) {
        if (auto moved = made->moveChunk(); !moved) return fail(moved.error());
    }
    return made;
}

Status InPlaceImage::readJournal()
{
    const auto path = m_work / journalName;
    const auto there = m_files.info(path);
    if (!there) return fail(there.error());
    if (there->kind == FileKind::absent) return {};
    const auto journal = readFile(m_files, path, 1024);
    if (!journal) return fail(journal.error());
    if (journal->size() < 16 + checkBytes) return damaged(path);
    const auto body = BytesView(*journal).first(journal->size() - checkBytes);
    if (!equal(crypto::sha256(body).view().first(checkBytes), BytesView(*journal).last(checkBytes))) return damaged(path);
    auto point = Checkpoint::decode(body.subspan(16));
    if (!point) return damaged(path);
    m_point = *point;
    m_begin = getNumber(body);
    m_size = getNumber(body.subspan(8));
    return {};
}

Status InPlaceImage::writeJournal(const Checkpoint& point)
{
    Bytes journal;
    putNumber(journal, m_begin);
    putNumber(journal, m_size);
    append(journal, point.encode());
    const auto check = crypto::sha256(journal);
    append(journal, check.view().first(checkBytes));
    m_point = point;
    return writeFileAtomically(m_files, m_work / journalName, journal);
}

// Done twice it gives the same. Afterwards the journal no longer speaks of the chunk, so that it can be overwritten.
Status InPlaceImage::moveChunk()
{
    Bytes block(std::min<std::uint64_t>(blockBytes, m_size));
    for (std::uint64_t at = 0; at < m_size;) {
        const std::span part(block.data(), std::min<std::uint64_t>(block.size(), m_size - at));
        const auto got = m_chunk->readAt(at, part);
        if (!got) return fail(got.error());
        if (*got < part.size()) return damaged(m_work / chunkName);
        if (auto put = m_image->writeAt(m_begin + at, part); !put) return put;
        at += part.size();
    }
    if (auto synced = m_image->sync(); !synced) return synced;
    m_size = 0;
    const Checkpoint point = *m_point;
    return writeJournal(point);
}

Status InPlaceImage::write(std::uint64_t offset, BytesView data)
{
    if (m_size == 0) m_begin = offset;
    auto done = m_chunk->writeAt(m_size, data);
    if (done) m_size += data.size();
    return done;
}

Status InPlaceImage::commit(const Checkpoint& point)
{
    if (m_size == 0) return {};  // it stays as it is: to look at it again costs less than to note it
    if (auto synced = m_chunk->sync(); !synced) return synced;
    if (auto noted = writeJournal(point); !noted) return noted;
    return moveChunk();
}

Status InPlaceImage::finish(std::uint64_t newSize)
{
    const auto size = m_image->size();
    if (!size) return fail(size.error());
    if (*size > newSize) {
        if (auto cut = m_image->truncate(newSize); !cut) return cut;
    }
    if (auto synced = m_image->sync(); !synced) return synced;
    m_chunk.reset();
    // The chunk first: without a journal an interrupted removal would look like a beginning.
    if (auto removed = m_files.remove(m_work / chunkName); !removed) return removed;
    if (auto removed = m_files.removeTree(m_work); !removed) return removed;
    return m_files.syncDirectory(m_work.parent_path());
}

Result<DeltaInfo> applyInPlace(Files& files, const Path& image, const Path& work, RandomSource& payload,
                               DecoderOptions options)
{
    auto opened = InPlaceImage::open(files, image, work);
    if (!opened) return fail(opened.error());
    auto& target = **opened;
    const auto stop = options.stop;
    options.inPlace = true;
    options.result = &target;
    options.onChunk = [&](const Checkpoint& point) { return target.commit(point); };
    Decoder decoder(target, target, std::move(options));
    if (target.checkpoint()) decoder.resume(*target.checkpoint(), target);
    Bytes buffer(32 * 1024);
    while (!decoder.isComplete()) {
        if (stop.stop_requested()) return fail(ErrorKind::cancelled, "delta.cancelled");
        const auto got = payload.readAt(decoder.wanted(), buffer);
        if (!got) return fail(got.error());
        if (*got == 0) break;  // finish() says that it is truncated
        const auto used = decoder.feed(BytesView(buffer).first(*got));
        if (!used) {
            // The power may have failed when nothing was left to do but to remove the journal.
            const auto* info = decoder.info();
            if (used.error().code == "delta.wrong-base" && info != nullptr && isImage(target, *info)) {
                if (auto finished = target.finish(info->newSize); !finished) return fail(finished.error());
                return *info;
            }
            return fail(used.error());
        }
    }
    auto info = decoder.finish();
    if (!info) return info;
    if (auto finished = target.finish(info->newSize); !finished) return fail(finished.error());
    return info;
}

}  // namespace quorate::delta
