// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/streams.h"

#include "core/crypto/sha256.h"

#include <algorithm>
#include <cassert>

namespace quorate::delta {

Status readExactly(RandomSource& source, std::uint64_t offset, std::span<std::uint8_t> out)
{
    while (!out.empty()) {
        const auto got = source.readAt(offset, out);
        if (!got) return fail(got.error());
        if (*got == 0)
            return fail(ErrorKind::conflict, "delta.source.too-short", "at offset " + std::to_string(offset));
        offset += *got;
        out = out.subspan(*got);
    }
    return {};
}

Result<TargetHash> hashOf(RandomSource& source, std::stop_token stop)
{
    const auto size = source.size();
    if (!size) return fail(size.error());
    return hashOf(source, *size, stop);
}

Result<TargetHash> hashOf(RandomSource& source, std::uint64_t size, const std::stop_token& stop,
                          const std::function<void(std::uint64_t)>& advance)
{
    crypto::Sha256 hash;
    Bytes buffer(std::min<std::uint64_t>(size, 64 * 1024));
    for (std::uint64_t at = 0; at < size;) {
        if (stop.stop_requested()) return fail(ErrorKind::cancelled, "delta.cancelled");
        const std::span part(buffer.data(), std::min<std::uint64_t>(buffer.size(), size - at));
        if (auto read = readExactly(source, at, part); !read) return fail(read.error());
        hash.update(part);
        at += part.size();
        if (advance) advance(part.size());
    }
    return TargetHash{hash.finish().bytes};
}

Result<std::unique_ptr<FileSource>> FileSource::open(Files& files, const Path& path)
{
    auto file = files.open(path, OpenMode::read);
    if (!file) return fail(file.error());
    return std::make_unique<FileSource>(std::move(*file));
}

Status FileSink::write(BytesView data)
{
    auto done = m_file.writeAt(m_offset, data);
    if (done) m_offset += data.size();
    return done;
}

Result<std::size_t> MemorySource::readAt(std::uint64_t offset, std::span<std::uint8_t> out)
{
    if (offset >= m_data.size()) return 0;
    const auto count = std::min<std::size_t>(out.size(), m_data.size() - static_cast<std::size_t>(offset));
    std::copy_n(m_data.data() + offset, count, out.data());
    return count;
}

Result<std::size_t> MemorySource::read(std::span<std::uint8_t> out)
{
    auto got = readAt(m_position, out);
    if (got) m_position += *got;
    return got;
}

Status MemorySink::write(BytesView data)
{
    return write(m_bytes.size(), data);
}

Status MemorySink::write(std::uint64_t offset, BytesView data)
{
    assert(offset <= m_bytes.size());
    const std::uint64_t end = offset + data.size();
    if (end > m_limit) {
        return fail(ErrorKind::refused, "delta.sink.too-large", std::to_string(end) + " of " + std::to_string(m_limit));
    }
    if (end > m_bytes.size()) m_bytes.resize(end);
    std::copy(data.begin(), data.end(), m_bytes.begin() + static_cast<std::ptrdiff_t>(offset));
    return {};
}

Result<std::size_t> SequentialSource::read(std::span<std::uint8_t> out)
{
    auto got = m_source.readAt(m_offset, out);
    if (got) m_offset += *got;
    return got;
}

Status SequentialOutput::write(std::uint64_t offset, BytesView data)
{
    assert(offset == m_next);
    m_next = offset + data.size();
    return m_sink.write(data);
}

}  // namespace quorate::delta
