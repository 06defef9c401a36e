// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/decoder.h"

#include "core/crypto/sha256.h"
#include "core/delta/chunk_pair.h"
#include "core/delta/expanded_source.h"
#include "core/delta/hash_ahead.h"
#include "core/delta/member_sink.h"

#include <algorithm>
#include <cassert>
#include <new>
#include <optional>
#include <utility>

namespace quorate::delta {

Result<DeltaInfo> inspect(BytesView beginning, const Limits& limits)
{
    const auto header = parseHeader(beginning, limits);
    if (!header) return fail(header.error());
    if (!*header) return fail(ErrorKind::invalid, "delta.truncated", "inside the header");
    return (*header)->info;
}

namespace {

// What a delta with members works with in place of base and output.
struct MemberStage {
    MemberStage(RandomSource& base, OutputSink& output, MemberTable t, const Checkpoint& beginning)
        : table(std::move(t)), source(base, table), sink(output, table, beginning)
    {}

    const MemberTable table;
    ExpandedSource source;
    MemberSink sink;
};

}  // namespace

std::vector<PackerNeed> availablePackers()
{
    std::vector<PackerNeed> all;
    for (const Packer packer : {Packer::zlib, Packer::lzma, Packer::zstd, Packer::gzip}) all.push_back({packer, packerVersion(packer)});
    return all;
}

Status checkPackers(const DeltaInfo& info, const std::vector<PackerNeed>& packers)
{
    if (!info.members) return {};
    for (const auto& need : info.members->packers) {
        if (std::ranges::find(packers, need) != packers.end()) continue;
        const auto other = std::ranges::find(packers, need.packer, &PackerNeed::packer);
        return fail(ErrorKind::unsupported, "delta.members.packer",
                    std::string(toString(need.packer)) + " " + need.version + ", here " +
                        (other != packers.end() ? other->version : std::string("none")));
    }
    return {};
}

std::function<Result<std::unique_ptr<File>>()> scratchFile(Files& files, Path path)
{
    return [&files, path = std::move(path)] { return files.open(path, OpenMode::createPrivate); };
}

struct Decoder::State {
    State(RandomSource& b, OutputSink& o, DecoderOptions opts) : base(b), output(o), options(std::move(opts)) {}

    RandomSource& base;
    OutputSink& output;
    DecoderOptions options;

    std::optional<Error> failed;
    bool finished = false;
    std::uint64_t offset = 0;  // in the payload
    Bytes pending;             // of the header, the map or a record header, while incomplete
    std::optional<Header> header;
    crypto::Sha256 headHash;
    std::optional<Map> map;
    std::unique_ptr<MemberStage> stage;  // with members only
    std::optional<ChunkContext> context;

    Checkpoint point;  // after the last complete chunk
    std::optional<Checkpoint> resumeAt;
    RandomSource* written = nullptr;
    std::uint64_t outputOffset = 0;  // of the next byte written
    std::uint64_t produced = 0;      // bytes of output
    bool unchanged = false;          // what is put is there already
    std::uint64_t baseRead = 0;      // bytes of the base that were hashed
    HashAhead hash;  // of the output so far, or of the chunk (hashesChunksAlone)
    std::optional<Record> record;
    std::uint64_t recordOffset = 0;
    std::unique_ptr<ChunkDecoder> chunk;
    std::optional<HeldRecord> arriving;  // its payload is not complete yet
    std::optional<HeldRecord> held;      // waits for the next one, to be decoded with it
    Bytes pairBuffer;                    // the second chunk of a pair

    // The chunk of the record that comes next.
    std::uint64_t nextToCome() const { return point.nextChunk + (held ? 1 : 0); }
    bool isComplete() const { return map && point.nextChunk == header->info.chunkCount; }
    // Of the chunk that comes as number `index`.
    std::uint64_t chunkBegin(std::uint64_t index) const
    {
        return (map->order.empty() ? index : map->order[index]) * header->info.chunkSize;
    }
    std::uint64_t chunkBytes(std::uint64_t index) const
    {
        const auto& info = header->info;
        return std::min<std::uint64_t>(info.chunkSize, info.codedNew() - chunkBegin(index));
    }
    // Bytes of the first `count` chunks that come.
    std::uint64_t bytesOf(std::uint64_t count) const
    {
        const auto& info = header->info;
        if (count == 0) return 0;
        const std::uint64_t last = info.chunkCount - 1;
        const auto& order = map->order;
        const auto end = order.begin() + static_cast<std::ptrdiff_t>(order.empty() ? 0 : count);
        const bool hasLast = order.empty() ? count > last : std::find(order.begin(), end, last) != end;
        return hasLast ? (count - 1) * info.chunkSize + (info.codedNew() - last * info.chunkSize) : count * info.chunkSize;
    }

    Result<std::size_t> feed(BytesView payload);
    Result<std::size_t> feedHeader(BytesView payload);
    Result<std::size_t> feedMap(BytesView payload);
    Result<std::size_t> feedRecord(BytesView payload);
    Status checkBase();
    Status hashBase();
    // What went wrong, or that it was the base.
    Error explained(Error error);
    Status openMap();
    Status openMembers(BytesView packed);
    Status jump();
    Status rehash();
    Status checkUse() const;
    Status copyOne();
    bool isUnchanged(std::uint64_t begin, std::uint64_t size) const;
    bool mayPair(const Record& one, const Record& other) const;
    Result<std::size_t> feedArriving(BytesView payload);
    Status decodeHeldAlone(const HeldRecord& alone);
    Status decodeBoth(const HeldRecord& first, const HeldRecord& second);
    // `end`: of the record, in the payload.
    Status endChunk(const Record& of, bool lastOfRecord, std::uint64_t end);
    Status put(BytesView data);
    void chainChunk(const Hash32& chunkHash) { point.written = crypto::sha256({point.written.view(), chunkHash.view()}); }
    void report() const
    {
        if (!options.onProgress) return;
        const auto& info = header->info;
        const auto hashed = options.checkBase == BaseCheck::first ? info.oldSize : 0;
        options.onProgress(baseRead + produced, hashed + (info.members ? info.members->scratch : 0) + info.codedNew());
    }
};

Decoder::Decoder(RandomSource& base, OutputSink& output, DecoderOptions options)
    : m_state(std::make_unique<State>(base, output, std::move(options)))
{}

Decoder::~Decoder() = default;
Decoder::Decoder(Decoder&&) noexcept = default;
Decoder& Decoder::operator=(Decoder&&) noexcept = default;

void Decoder::resume(const Checkpoint& checkpoint, RandomSource& written)
{
    assert(m_state->offset == 0);
    m_state->resumeAt = checkpoint;
    m_state->written = &written;
}

std::uint64_t Decoder::wanted() const
{
    return m_state->offset;
}

bool Decoder::isComplete() const
{
    return m_state->isComplete();
}

const DeltaInfo* Decoder::info() const
{
    return m_state->header ? &m_state->header->info : nullptr;
}

std::uint64_t Decoder::produced() const
{
    return m_state->stage ? m_state->stage->sink.written() : m_state->point.outputOffset;
}

Result<std::size_t> Decoder::feed(BytesView payload)
{
    auto& s = *m_state;
    if (s.failed) return fail(*s.failed);
    auto used = [&]() -> Result<std::size_t> {
        try {
            return s.feed(payload);
        } catch (const std::bad_alloc&) {
            return fail(ErrorKind::noSpace, "delta.no-memory");
        }
    }();
    if (!used) s.failed = s.explained(used.error());
    return used ? used : fail(*s.failed);
}

Result<DeltaInfo> Decoder::finish()
{
    auto& s = *m_state;
    if (s.failed) return fail(*s.failed);
    if (!s.isComplete()) return fail(ErrorKind::invalid, "delta.truncated", "at byte " + std::to_string(s.offset));
    assert(!s.finished);
    s.finished = true;
    auto hash = TargetHash{(s.stage ? s.stage->sink.finish() : s.hash.finish()).bytes};
    if (s.header->info.inPlace) {
        auto read = hashOf(*s.options.result, s.header->info.newSize, s.options.stop);
        if (!read) {
            s.failed = read.error();
            return fail(*s.failed);
        }
        hash = *read;
    }
    if (hash != s.header->info.newHash) {
        // Where there are members, what they hold was checked chunk by chunk: they are packed to other bytes.
        auto wrong = s.stage ? fail(ErrorKind::refused, "delta.members.output", "the result has another hash")
                             : altered("the result has another hash");
        s.failed = s.explained(std::move(wrong.value()));
        return fail(*s.failed);
    }
    auto info = s.header->info;
    info.payloadSize = s.offset;
    return info;
}

Result<std::size_t> Decoder::State::feed(BytesView payload)
{
    std::size_t used = 0;
    while (!isComplete()) {
        const auto before = offset;
        const auto rest = payload.subspan(used);
        const auto step = !header ? feedHeader(rest) : !map ? feedMap(rest) : feedRecord(rest);
        if (!step) return step;
        used += *step;
        offset += *step;
        if (map && resumeAt) {
            if (auto jumped = jump(); !jumped) return fail(jumped.error());
            if (offset != before + *step) return used;
            continue;
        }
        if (*step == 0 && used == payload.size()) break;
        if (*step == 0 && chunk) return malformed("a chunk that does not end");
    }
    return used;
}

Result<std::size_t> Decoder::State::feedHeader(BytesView payload)
{
    const auto had = pending.size();
    append(pending, payload.first(std::min(payload.size(), maxHeaderBytes - had)));
    auto parsed = parseHeader(pending, options.limits);
    if (!parsed) return fail(parsed.error());
    if (!*parsed) return pending.size() - had;
    header = **parsed;
    if (auto use = checkUse(); !use) return fail(use.error());
    const auto& info = header->info;
    if (options.threads > 1 && info.profile != Profile::small && info.codedNew() >= options.hashAheadFrom) hash.useThread();
    pending.resize(header->bytes);
    headHash.update(pending);
    pending.clear();
    return header->bytes - had;
}

Status Decoder::State::checkUse() const
{
    const bool inPlace = header->info.inPlace;
    if (options.inPlace && !inPlace) return fail(ErrorKind::refused, "delta.in-place", "not made for it");
    if (inPlace && options.result == nullptr) return fail(ErrorKind::refused, "delta.in-place", "made for nothing else");
    if (!header->info.members) return {};
    auto packers = checkPackers(header->info, options.packers ? *options.packers : availablePackers());
    if (!packers) return packers;
    const auto scratch = header->info.members->scratch;
    if (scratch > (options.scratch ? options.limits.maxScratch : 0))
        return fail(ErrorKind::refused, "delta.members.scratch", std::to_string(scratch) + " bytes");
    return {};
}

Result<std::size_t> Decoder::State::feedMap(BytesView payload)
{
    const auto wanted = header->map.packed + header->members.packed + checksumBytes;
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(payload.size(), wanted - pending.size()));
    append(pending, payload.first(count));
    if (pending.size() < wanted) return count;
    if (auto opened = openMap(); !opened) return fail(opened.error());
    return count;
}

Status Decoder::State::openMap()
{
    const auto packed = BytesView(pending).first(header->map.packed);
    const auto members = BytesView(pending).subspan(packed.size(), header->members.packed);
    const auto checksum = BytesView(pending).last(checksumBytes);
    point.head = headHash.update(packed).update(members).finish();
    if (!std::ranges::equal(checksum, BytesView(point.head.bytes).first(checksumBytes)))
        return altered("checksum of the head");
    if (auto checked = checkBase(); !checked) return checked;
    auto decoded = decodeMap(*header, packed);
    if (!decoded) return fail(decoded.error());
    map = std::move(*decoded);
    point.payloadOffset = header->info.headSize;
    if (header->info.members) {
        if (auto opened = openMembers(members); !opened) return opened;
    }
    Bytes().swap(pending);
    RandomSource& from = stage ? stage->source : base;
    context.emplace(
        ChunkContext{from, *map, header->info, [this](BytesView data) { return put(data); }, nullptr, nullptr, options.onPiece});
    return {};
}

Status Decoder::State::openMembers(BytesView packed)
{
    auto table = decodeMembers(*header, packed);
    if (!table) return fail(table.error());
    // A library of the right version may have been built without something, as zstd without threads.
    std::vector<bool> tried(table->shapes.size());
    for (const auto& member : table->after.members) {
        if (tried[member.shape]) continue;
        tried[member.shape] = true;
        if (MemberPacker::make(table->shapes[member.shape], member.raw)) continue;
        return fail(ErrorKind::unsupported, "delta.members.packer", "member at " + std::to_string(member.at));
    }
    stage = std::make_unique<MemberStage>(base, output, std::move(*table), point);
    if (header->info.members->scratch == 0) return {};
    auto file = options.scratch();
    if (!file) return fail(file.error());
    return stage->source.prepare(std::move(*file), options.stop, [this](std::uint64_t bytes) {
        baseRead += bytes;
        report();
    });
}

Status Decoder::State::checkBase()
{
    const auto& info = header->info;
    if (info.isFull() || (options.inPlace && resumeAt)) return {};  // part of the base is overwritten already
    const auto size = base.size();
    if (!size) return fail(size.error());
    if (*size != info.oldSize) {
        return fail(ErrorKind::refused, "delta.wrong-base",
                    std::to_string(*size) + " bytes instead of " + std::to_string(info.oldSize));
    }
    if (options.checkBase != BaseCheck::first) return {};
    return hashBase();
}

Status Decoder::State::hashBase()
{
    const auto& info = header->info;
    const auto found = hashOf(base, info.oldSize, options.stop, [this](std::uint64_t bytes) {
        baseRead += bytes;
        report();
    });
    if (!found) return fail(found.error());
    if (*found != info.oldHash)
        return fail(ErrorKind::refused, "delta.wrong-base",
                    "hash " + found->shortHex() + " instead of " + info.oldHash.shortHex());
    return {};
}

Error Decoder::State::explained(Error error)
{
    if (options.checkBase != BaseCheck::afterwards || !map || header->info.isFull() || options.inPlace) return error;
    if (error.kind != ErrorKind::invalid && error.kind != ErrorKind::refused) return error;
    const auto isRight = hashBase();
    return isRight || isRight.error().code != "delta.wrong-base" ? error : isRight.error();
}

Status Decoder::State::jump()
{
    const Checkpoint to = *resumeAt;
    resumeAt.reset();
    const auto& info = header->info;
    if (to.head != point.head) return fail(ErrorKind::conflict, "delta.resume.other-payload");
    if (to.nextChunk > info.chunkCount || to.recordChunk > to.nextChunk || to.payloadOffset < info.headSize ||
        (!stage && to.outputOffset != bytesOf(to.nextChunk))) {
        return fail(ErrorKind::corrupt, "delta.checkpoint.malformed");
    }
    point = to;
    if (stage) {
        point.outputOffset = bytesOf(to.nextChunk);
        if (auto resumed = stage->sink.resume(to, point.outputOffset, *written, options.stop); !resumed) return resumed;
    } else {
        point.written = {};
        if (auto hashed = rehash(); !hashed) return hashed;
        if (point.written != to.written)
            return fail(ErrorKind::conflict, "delta.resume.mismatch", "the output is not what was written");
    }
    produced = point.outputOffset;
    offset = point.payloadOffset;
    return {};
}

Status Decoder::State::rehash()
{
    Bytes buffer(64 * 1024);
    for (std::uint64_t i = 0; i < point.nextChunk; ++i) {
        const auto begin = chunkBegin(i);
        const auto size = chunkBytes(i);
        for (std::uint64_t at = 0; at < size;) {
            if (options.stop.stop_requested()) return cancelled();
            const std::span part(buffer.data(), std::min<std::uint64_t>(buffer.size(), size - at));
            const auto got = written->readAt(begin + at, part);
            if (!got) return fail(got.error());
            if (*got == 0)
                return fail(ErrorKind::conflict, "delta.resume.mismatch",
                            "the output is shorter than what was written");
            hash.update(part.first(*got));
            at += *got;
        }
        if (hashesChunksAlone(header->info)) chainChunk(hash.finish());
    }
    if (!hashesChunksAlone(header->info) && point.nextChunk > 0) point.written = hash.soFar();
    return {};
}

Result<std::size_t> Decoder::State::feedRecord(BytesView payload)
{
    if (arriving) return feedArriving(payload);
    if (chunk) {
        const auto used = chunk->feed(payload);
        if (!used) return used;
        if (chunk->isDone()) {
            if (auto ended = endChunk(*record, true, offset + *used); !ended) return fail(ended.error());
            chunk.reset();
            record.reset();
        }
        return used;
    }
    if (pending.empty()) recordOffset = offset;
    const auto had = pending.size();
    append(pending, payload.first(std::min(payload.size(), maxRecordBytes - had)));
    // In a resumed run of copies the record began some chunks ago.
    const auto first = point.payloadOffset == recordOffset ? point.recordChunk : nextToCome();
    const auto& info = header->info;
    auto parsed = parseRecord(pending, hasDigests(info), chunkBytes(first), info);
    if (!parsed) {
        // What is wrong in the chunk before is told first, as without it.
        if (const auto alone = std::exchange(held, std::nullopt)) {
            if (auto decoded = decodeHeldAlone(*alone); !decoded) return fail(decoded.error());
        }
        return fail(parsed.error());
    }
    if (!*parsed) return pending.size() - had;
    record = **parsed;
    pending.clear();
    const auto used = record->bytes - had;
    if (held && !mayPair(held->record, *record)) {
        const auto alone = std::exchange(held, std::nullopt);
        if (auto decoded = decodeHeldAlone(*alone); !decoded) return fail(decoded.error());
    }
    if (record->kind == RecordKind::copy) {
        if (record->run > info.chunkCount - first || point.nextChunk - first >= record->run)
            return malformed("run of copies");
        const auto last = first + record->run;
        point.recordChunk = first;
        while (point.nextChunk < last) {
            if (auto copied = copyOne(); !copied) return fail(copied.error());
            const bool isLast = point.nextChunk + 1 == last;
            point.payloadOffset = recordOffset;
            if (auto ended = endChunk(*record, isLast, offset + used); !ended) return fail(ended.error());
        }
        record.reset();
        return used;
    }
    if (first != nextToCome()) return malformed("a checkpoint inside a chunk");
    if (held || mayPair(*record, *record)) {
        arriving = HeldRecord{*record, chunkBegin(first), chunkBytes(first), 0, {}};
        arriving->payload.reserve(record->payload());
        record.reset();
        return used;
    }
    if (info.inPlace && record->kind == RecordKind::reference && first > 0)
        return malformed("a reference to what was overwritten");
    outputOffset = chunkBegin(point.nextChunk);
    auto made = makeChunkDecoder(*context, *record, outputOffset, chunkBytes(point.nextChunk));
    if (!made) return fail(made.error());
    chunk = std::move(*made);
    return used;
}

// What stays where it is in an image that is overwritten is only hashed.
bool Decoder::State::isUnchanged(std::uint64_t begin, std::uint64_t size) const
{
    if (!options.inPlace) return false;
    for (auto i = map->firstAfter(begin); i < map->covers.size() && map->covers[i].newOffset < begin + size; ++i) {
        if (map->covers[i].oldOffset != map->covers[i].newOffset) return false;
    }
    return true;
}

Status Decoder::State::copyOne()
{
    outputOffset = chunkBegin(point.nextChunk);
    const auto size = chunkBytes(point.nextChunk);
    unchanged = isUnchanged(outputOffset, size);
    auto copied = copyChunk(*context, outputOffset, size);
    unchanged = false;
    return copied;
}

// Two records that can be decoded at once; one that may wait for another is asked about with itself.
bool Decoder::State::mayPair(const Record& one, const Record& other) const
{
    const auto& info = header->info;
    if (options.threads < 2 || info.profile == Profile::small || info.inPlace || stage || options.onPiece) return false;
    if (one.kind != RecordKind::delta || other.kind != RecordKind::delta) return false;
    const auto memory = mapMemory(*map) + pairMemory(one, other, info.chunkSize, info.dictionary);
    return memory <= std::min(options.limits.maxMemory, options.pairMemory);
}

Result<std::size_t> Decoder::State::feedArriving(BytesView payload)
{
    const auto rest = static_cast<std::size_t>(arriving->record.payload()) - arriving->payload.size();
    const auto used = std::min(payload.size(), rest);
    append(arriving->payload, payload.first(used));
    if (used < rest) return used;
    arriving->end = offset + used;
    auto complete = *std::exchange(arriving, std::nullopt);
    if (!held && point.nextChunk + 1 < header->info.chunkCount) {
        held = std::move(complete);
        return used;
    }
    const auto before = std::exchange(held, std::nullopt);
    if (auto done = before ? decodeBoth(*before, complete) : decodeHeldAlone(complete); !done) return fail(done.error());
    return used;
}

Status Decoder::State::decodeHeldAlone(const HeldRecord& alone)
{
    outputOffset = alone.begin;
    if (auto decoded = decodeHeld(*context, alone); !decoded) return decoded;
    return endChunk(alone.record, true, alone.end);
}

Status Decoder::State::decodeBoth(const HeldRecord& first, const HeldRecord& second)
{
    constexpr std::size_t part = 256 * 1024;
    outputOffset = first.begin;
    const auto decoded = decodePair(*context, first, second, pairBuffer);
    if (!decoded.first) return decoded.first;
    if (auto ended = endChunk(first.record, true, first.end); !ended) return ended;
    if (!decoded.second) return decoded.second;
    for (BytesView rest = pairBuffer; !rest.empty();) {
        const auto now = rest.first(std::min(part, rest.size()));
        if (auto done = put(now); !done) return done;
        rest = rest.subspan(now.size());
    }
    return endChunk(second.record, true, second.end);
}

Status Decoder::State::endChunk(const Record& of, bool lastOfRecord, std::uint64_t end)
{
    const auto& info = header->info;
    const bool isChecked = of.kind != RecordKind::copy && hasDigests(info);
    const bool isAlone = hashesChunksAlone(info);
    if (isAlone || isChecked || options.onChunk) {
        const auto digest = isAlone ? hash.finish() : hash.soFar();
        if (isChecked && of.digest != digestOf(digest)) return altered("chunk " + std::to_string(point.nextChunk));
        if (isAlone) chainChunk(digest);
        else point.written = digest;
    }
    ++point.nextChunk;
    point.outputOffset = produced;
    if (lastOfRecord) {
        point.payloadOffset = end;
        point.recordChunk = point.nextChunk;
    }
    const auto reached = stage ? stage->sink.after(point) : point;
    return options.onChunk ? options.onChunk(reached) : Status{};
}

Status Decoder::State::put(BytesView data)
{
    if (options.stop.stop_requested()) return cancelled();
    hash.update(data);
    auto done = unchanged ? Status{} : stage ? stage->sink.write(data) : output.write(outputOffset, data);
    outputOffset += data.size();
    produced += data.size();
    report();
    return done;
}

Result<DeltaInfo> applyDelta(RandomSource& base, ByteSource& payload, OutputSink& output, DecoderOptions options,
                             std::stop_token stop)
{
    if (!options.stop.stop_possible()) options.stop = stop;
    Decoder decoder(base, output, std::move(options));
    Bytes buffer(32 * 1024);
    while (true) {
        if (stop.stop_requested()) return cancelled();
        const auto got = payload.read(buffer);
        if (!got) return fail(got.error());
        const auto part = BytesView(buffer).first(*got);
        const auto used = decoder.feed(part);
        if (!used) return fail(used.error());
        if (*used < part.size()) return malformed("bytes after the end");
        if (part.empty()) return decoder.finish();
    }
}

}  // namespace quorate::delta
