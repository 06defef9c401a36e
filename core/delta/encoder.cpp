// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/encoder.h"

#include "core/base/parallel.h"
#include "core/crypto/sha256.h"
#include "core/delta/chunk_encoder.h"
#include "core/delta/image_scan.h"
#include "core/delta/in_place_plan.h"
#include "core/delta/matcher.h"
#include "core/delta/member_plan.h"
#include "core/delta/projected_matcher.h"
#include "core/delta/relocation_matcher.h"
#include "core/delta/spool.h"

#include <algorithm>
#include <bit>
#include <mutex>
#include <new>
#include <optional>

namespace quorate::delta {
namespace {

constexpr std::uint64_t fixedMemory = 448 * 1024;                  // of a decoder, beside map and chunk
constexpr std::uint64_t quickImage = 64 * 1024;                    // up to here nothing takes long, in any profile
constexpr std::uint64_t largestBare = 256 * 1024;                   // up to here a delta without a map is tried too
constexpr std::uint64_t encodingMemory = std::uint64_t{80} << 20;  // of a thread: a chunk in pieces, LZMA's tables
constexpr std::uint64_t readSlice = std::uint64_t{1} << 20;

// An image in memory.
struct Image {
    Bytes owned;
    BytesView bytes;
    TargetHash hash;
    std::vector<Digest> digests;  // of the bytes up to the end of each chunk, where chunks were asked for
};

class ProgressReporter {
public:
    ProgressReporter(const ProgressFn& report, std::uint64_t total) : m_report(report), m_total(total) {}

    void enter(Stage stage)
    {
        const std::lock_guard lock(m_mutex);
        m_stage = stage;
        say();
    }
    // More work turned out to be needed.
    void expect(std::uint64_t more)
    {
        const std::lock_guard lock(m_mutex);
        m_total += more;
    }
    void advance(std::uint64_t bytes)
    {
        const std::lock_guard lock(m_mutex);
        m_done = std::min(m_done + bytes, m_total);
        if (m_done - m_said >= m_total / 256 + 1) say();
    }
    // Another way to encode the image begins; `coded` bytes stand for its `size`.
    void beginAttempt(std::uint64_t coded, std::uint64_t size, std::uint64_t written)
    {
        const std::lock_guard lock(m_mutex);
        ++m_attempt;
        m_coded = 0;
        m_codedSize = coded;
        m_size = size;
        m_written = written;
    }
    void encoded(std::uint64_t bytes, std::uint64_t written)
    {
        const std::lock_guard lock(m_mutex);
        m_coded += bytes;
        m_written += written;
    }
    // With all that is around the chunks.
    void wrote(std::uint64_t bytes)
    {
        const std::lock_guard lock(m_mutex);
        m_written = bytes;
        say();
    }
    void finish()
    {
        const std::lock_guard lock(m_mutex);
        m_done = m_total;
        say();
    }

private:
    void say()
    {
        m_said = m_done;
        if (!m_report) return;
        const auto share = m_codedSize == 0 ? 0.0 : static_cast<double>(m_coded) / static_cast<double>(m_codedSize);
        const auto covered = m_coded == m_codedSize ? m_size : static_cast<std::uint64_t>(share * static_cast<double>(m_size));
        m_report({m_done, m_total, m_stage, m_attempt, covered, m_written});
    }

    const ProgressFn& m_report;
    std::mutex m_mutex;  // guards what follows and serialises the calls
    std::uint64_t m_total;
    std::uint64_t m_done = 0;
    std::uint64_t m_said = 0;
    Stage m_stage = Stage::read;
    std::uint32_t m_attempt = 0;
    std::uint64_t m_coded = 0;
    std::uint64_t m_codedSize = 0;
    std::uint64_t m_size = 0;
    std::uint64_t m_written = 0;
};

// `chunkSize`: 0 for no digests.
Result<Image> load(RandomSource& source, std::uint64_t chunkSize, ProgressReporter& progress, std::stop_token stop)
{
    Image image;
    const auto size = source.size();
    if (!size) return fail(size.error());
    if (*size > maxImage) return tooLarge("image of " + std::to_string(*size) + " bytes");
    image.bytes = source.memory();
    const bool inMemory = image.bytes.size() == *size;
    if (!inMemory) image.owned.resize(*size);
    crypto::Sha256 hash;
    for (std::uint64_t at = 0; at < *size;) {
        if (stop.stop_requested()) return cancelled();
        const auto toChunkEnd = chunkSize == 0 ? *size : chunkSize - at % chunkSize;
        const auto count = static_cast<std::size_t>(std::min({readSlice, *size - at, toChunkEnd}));
        if (!inMemory) {
            if (auto read = readExactly(source, at, std::span(image.owned).subspan(at, count)); !read)
                return fail(read.error());
        }
        hash.update(inMemory ? image.bytes.subspan(at, count) : BytesView(image.owned).subspan(at, count));
        at += count;
        if (chunkSize != 0 && (at % chunkSize == 0 || at == *size)) image.digests.push_back(digestOf(hash.soFar()));
        progress.advance(count);
    }
    if (!inMemory) image.bytes = image.owned;
    image.hash = TargetHash{hash.finish().bytes};
    return image;
}

// The device keeps all covers in memory: where there are too many, the smallest are sent as extra bytes.
void limitCovers(std::vector<Cover>& covers, std::uint64_t most)
{
    if (covers.size() <= most) return;
    std::vector<std::uint64_t> sizes;
    for (const auto& cover : covers) sizes.push_back(cover.size);
    std::ranges::nth_element(sizes, sizes.begin() + static_cast<std::ptrdiff_t>(covers.size() - most));
    const auto least = sizes[covers.size() - most] + 1;
    std::erase_if(covers, [least](const Cover& cover) { return cover.size < least; });
}

// Writes the records in their order, joining neighbouring copies.
class RecordWriter {
public:
    RecordWriter(ByteSink& out, bool withDigest) : m_out(out), m_withDigest(withDigest) {}

    Status write(const EncodedChunk& chunk)
    {
        if (chunk.record.kind == RecordKind::copy) {
            ++m_copies;
            return {};
        }
        if (auto flushed = flush(); !flushed) return flushed;
        if (auto put = raw(encodeRecord(chunk.record, m_withDigest)); !put) return put;
        return raw(chunk.payload);
    }
    Status flush()
    {
        if (m_copies == 0) return {};
        Record run;
        run.run = m_copies;
        m_copies = 0;
        return raw(encodeRecord(run, m_withDigest));
    }
    Status raw(BytesView bytes)
    {
        m_written += bytes.size();
        return bytes.empty() ? Status{} : m_out.write(bytes);
    }
    [[nodiscard]] std::uint64_t written() const { return m_written; }

private:
    ByteSink& m_out;
    const bool m_withDigest;
    std::uint64_t m_copies = 0;
    std::uint64_t m_written = 0;
};

struct Job {
    Image oldImage;
    Image newImage;
    Map map{0, 0};
    std::vector<Mode> modes{Mode::none};  // worth trying
    std::vector<Mode> tableModes;         // of the second pass
    std::vector<std::uint64_t> oldPrograms, newPrograms;  // where there are relocatable objects among them
    ProfileSettings settings;
    Options options;
    std::stop_token stop;
    // With members the images are expanded, and their hashes those of what was expanded.
    const MemberPlan* members = nullptr;
    std::uint64_t oldSize = 0;  // of the images themselves
    std::uint64_t newSize = 0;
};

void scan(Job& job)
{
    auto oldScan = scanImage(job.oldImage.bytes, job.stop);
    auto newScan = scanImage(job.newImage.bytes, job.stop);
    job.map.oldAddresses = std::move(oldScan.addresses);
    job.map.newAddresses = std::move(newScan.addresses);
    job.modes.insert(job.modes.end(), oldScan.code.begin(), oldScan.code.end());
    const bool hasArm32 = std::ranges::find(oldScan.code, Mode::thumb) != oldScan.code.end();
    if (!job.map.oldAddresses.segments().empty()) {
        for (const Mode mode : {Mode::words64, Mode::base0, Mode::base1, Mode::base2, Mode::base3})
            job.modes.push_back(mode);
    }
    if (hasArm32) job.modes.push_back(Mode::prel31);
    if (oldScan.hasObjects) {
        job.modes.push_back(Mode::relocations);
        job.oldPrograms = std::move(oldScan.programs);
        job.newPrograms = std::move(newScan.programs);
    }
    job.tableModes = {Mode::self32, Mode::base1, Mode::words64};
    if (hasArm32) {
        job.tableModes.push_back(Mode::prel31);
        job.tableModes.push_back(Mode::words32);
    }
    job.tableModes.insert(job.tableModes.end(), oldScan.code.begin(), oldScan.code.end());
    job.modes.push_back(Mode::self32);
    job.modes.push_back(Mode::words32);
}

Header headerOf(const Job& job, const PackedStream& map, const PackedStream& members)
{
    Header header;
    header.map = map.size;
    header.members = members.size;
    auto& info = header.info;
    info.version = formatVersion;
    info.profile = job.options.profile;
    info.oldSize = job.oldSize;
    info.oldHash = job.oldImage.hash;
    info.newSize = job.newSize;
    info.newHash = job.newImage.hash;
    if (job.members != nullptr) info.members = job.members->info;
    info.chunkSize = job.options.chunkSize;
    info.chunkCount = (info.codedNew() + info.chunkSize - 1) / info.chunkSize;
    info.dictionary = job.settings.pack.dictionary;
    info.inPlace = job.options.inPlace;
    const auto memory = fixedMemory + mapMemory(job.map) + map.size.packed + members.size.packed +
                        (job.members != nullptr ? memberMemory(job.members->table) : 0) +
                        std::min(job.settings.chunkMemory, 4 * (info.codedOld() + info.codedNew()) + 4 * unpackerBytes);
    info.memory = (memory + memoryUnit - 1) / memoryUnit * memoryUnit;
    return header;
}

unsigned encodingThreads(const Options& options)
{
    return static_cast<unsigned>(
        std::clamp<std::uint64_t>(options.memory / encodingMemory, 1, std::max(1u, options.threads)));
}

Status encodeChunks(const Job& job, const DeltaInfo& info, RecordWriter& writer, ProgressReporter& progress)
{
    std::optional<Projector> projector;
    if (!job.map.covers.empty()) projector.emplace(job.map.covers, job.map.oldAddresses, job.map.newAddresses);
    const EncodeContext context{job.oldImage.bytes, job.newImage.bytes, job.map, projector ? &*projector : nullptr,
                                job.modes,          job.settings,       job.stop, job.options.inPlace};
    const auto threads = encodingThreads(job.options);
    const std::size_t batch = threads * 2;  // what is held until it can be written in order
    for (std::uint64_t first = 0; first < info.chunkCount; first += batch) {
        std::vector<EncodedChunk> chunks(
            static_cast<std::size_t>(std::min<std::uint64_t>(batch, info.chunkCount - first)));
        forEachInParallel(threads, chunks.size(), [&](std::size_t i) {
            if (job.stop.stop_requested()) return;
            const auto& order = job.map.order;
            const auto begin = (order.empty() ? first + i : order[first + i]) * info.chunkSize;
            const auto size = std::min<std::uint64_t>(info.chunkSize, info.codedNew() - begin);
            chunks[i] = encodeChunk(context, begin, size);
            auto& digest = chunks[i].record.digest;
            digest = hashesChunksAlone(info) ? digestOf(crypto::sha256(job.newImage.bytes.subspan(begin, size)))
                                             : job.newImage.digests[first + i];
            progress.encoded(size, chunks[i].payload.size());
            progress.advance(size);
        });
        if (job.stop.stop_requested()) return cancelled();
        for (const auto& chunk : chunks) {
            if (auto written = writer.write(chunk); !written) return written;
        }
    }
    return writer.flush();
}

Result<DeltaInfo> encodeAll(const Job& job, ByteSink& out, ProgressReporter& progress)
{
    PackOptions packMap = job.settings.pack;
    packMap.shape = {0, 0, 0};
    packMap.stop = job.stop;
    const auto map = pack(encodeMap(job.map), packMap);
    const auto members = job.members != nullptr ? pack(encodeMembers(job.members->table), packMap) : PackedStream{};
    const auto header = headerOf(job, map, members);
    const auto headerBytes = encodeHeader(header);
    auto info = header.info;
    info.headSize = headerBytes.size() + map.bytes.size() + members.bytes.size() + checksumBytes;
    const auto checksum = crypto::sha256({headerBytes, map.bytes, members.bytes});
    RecordWriter writer(out, hasDigests(info));
    for (const BytesView part :
         {BytesView(headerBytes), BytesView(map.bytes), BytesView(members.bytes),
          BytesView(checksum.bytes).first(checksumBytes)}) {
        if (auto put = writer.raw(part); !put) return fail(put.error());
    }
    progress.beginAttempt(info.codedNew(), job.newSize, writer.written());
    progress.enter(Stage::encode);
    if (auto encoded = encodeChunks(job, info, writer, progress); !encoded) return fail(encoded.error());
    info.payloadSize = writer.written();
    progress.wrote(info.payloadSize);
    return info;
}

// Where nothing moved and next to nothing is new, every reference stays as it is.
bool needsNoAddresses(const Map& map)
{
    constexpr std::uint64_t mostNew = 4096;  // bytes
    std::uint64_t covered = 0;
    for (const auto& cover : map.covers) {
        if (cover.oldOffset != cover.newOffset) return false;
        covered += cover.size;
    }
    return covered + mostNew >= map.newAddresses.imageSize() && map.oldAddresses == map.newAddresses;
}

// Finds what the images have in common.
Status match(Job& job, ProgressReporter& progress)
{
    scan(job);
    if (job.stop.stop_requested()) return cancelled();
    progress.enter(Stage::match);
    const auto& oldBytes = job.oldImage.bytes;
    const auto& newBytes = job.newImage.bytes;
    const auto indexes = job.options.memory / 2;
    const MatchOptions matching{job.options.threads, job.stop, [&](std::uint64_t bytes) { progress.advance(bytes); },
                                indexes};
    job.map.covers = findCovers(oldBytes, newBytes, matching);
    if (job.stop.stop_requested()) return cancelled();
    progress.enter(Stage::project);
    const MatchOptions silent{job.options.threads, job.stop, {}, indexes};
    matchProjected(oldBytes, newBytes, job.map, job.tableModes, job.map.covers, silent);
    if (job.stop.stop_requested()) return cancelled();
    matchRelocations(oldBytes, newBytes, job.oldPrograms, job.newPrograms, job.map.covers);
    fillGaps(oldBytes, newBytes, job.map.covers);
    joinCovers(job.map.covers);
    limitCovers(job.map.covers, job.settings.maxCovers);
    if (needsNoAddresses(job.map)) {
        job.map.oldAddresses = AddressMap(oldBytes.size());
        job.map.newAddresses = AddressMap(newBytes.size());
    }
    if (job.options.inPlace && !job.map.covers.empty()) {
        job.map.order = planInPlace(oldBytes, newBytes, job.options.chunkSize, job.map.covers);
    }
    return {};
}

Result<DeltaInfo> encodeOne(Job& job, ByteSink& out, ProgressReporter& progress)
{
    const auto newSize = job.newImage.bytes.size();
    job.map = Map(job.oldImage.bytes.size(), newSize);
    if (!job.oldImage.bytes.empty()) {
        if (auto matched = match(job, progress); !matched) return fail(matched.error());
    }
    if (newSize > std::min<std::uint64_t>(job.options.chunkSize, largestBare) || job.map.covers.empty())
        return encodeAll(job, out, progress);
    // A small image: what the covers cost may be more than they bring.
    MemorySink withMap;
    auto info = encodeAll(job, withMap, progress);
    if (!info) return info;
    // Without a map no more can be saved than it takes, because a chunk was also tried without covers.
    const auto most = encodeMap(job.map).size();
    if (newSize > tinyImage && most <= std::max<std::uint64_t>(24, withMap.bytes().size() / 64)) {
        if (auto put = out.write(withMap.bytes()); !put) return fail(put.error());
        return info;
    }
    job.map.covers.clear();
    job.map.order.clear();
    MemorySink withoutMap;
    auto other = encodeAll(job, withoutMap, progress);
    if (!other) return other;
    const bool smaller = withoutMap.bytes().size() < withMap.bytes().size();
    if (auto put = out.write(smaller ? withoutMap.bytes() : withMap.bytes()); !put) return fail(put.error());
    return smaller ? other : info;
}

bool mayUnpack(const Options& options)
{
    return options.members.allowed && !options.inPlace && options.profile != Profile::small;
}

// The packed bytes of the members that are unpacked, one after the other.
Bytes packedMembers(BytesView image, const MemberSide& side)
{
    Bytes all;
    for (const auto& member : side.members) append(all, image.subspan(member.at, member.packed));
    return all;
}

// Whether a delta that leaves the members packed cannot be smaller than one of `best` bytes: what is new of them does not
// compress again.
bool isHopelessPacked(const Job& job, const MemberPlan& plan, std::uint64_t best)
{
    std::uint64_t size = 0;
    for (const auto& member : plan.table.after.members) size += member.packed;
    if (size <= best) return false;
    for (const auto& member : plan.table.before.members) size += member.packed;
    if (size > job.options.memory / 4) return false;
    const auto before = packedMembers(job.oldImage.bytes, plan.table.before);
    const auto after = packedMembers(job.newImage.bytes, plan.table.after);
    std::uint64_t fresh = after.size();
    for (const auto& cover : findCovers(before, after, {job.options.threads, job.stop, {}, job.options.memory / 4}))
        fresh -= cover.size;
    return fresh - fresh / 8 > best;
}

// With the members of the images unpacked, and as they are: the smaller one.
Result<DeltaInfo> encodeBoth(Job& job, const MemberPlan& plan, ByteSink& out, ProgressReporter& progress)
{
    progress.expect(plan.info.oldSize + 4 * plan.info.newSize);
    Job expanded;
    expanded.oldImage = {{}, plan.before.bytes(), job.oldImage.hash, {}};
    expanded.newImage = {{}, plan.after.bytes(), job.newImage.hash, {}};
    expanded.settings = job.settings;
    expanded.options = job.options;
    expanded.stop = job.stop;
    expanded.members = &plan;
    expanded.oldSize = job.oldSize;
    expanded.newSize = job.newSize;
    const auto inMemory = job.options.memory / 8;
    Spool unpacked(inMemory, job.options.scratch, "unpacked");
    auto info = encodeOne(expanded, unpacked, progress);
    if (!info) return info;
    if (isHopelessPacked(job, plan, unpacked.size())) {
        if (job.stop.stop_requested()) return cancelled();
        if (auto put = unpacked.copyTo(out, job.stop); !put) return fail(put.error());
        return info;
    }
    // Ends as soon as it is larger.
    Spool packed(inMemory, job.options.scratch, "packed", unpacked.size());
    auto other = encodeOne(job, packed, progress);
    if (!other && other.error().code != "delta.sink.too-large") return other;
    const bool better = !other || packed.size() >= unpacked.size();
    if (auto put = (better ? unpacked : packed).copyTo(out, job.stop); !put) return fail(put.error());
    return better ? info : other;
}

Result<DeltaInfo> make(RandomSource* oldImage, RandomSource& newImage, ByteSink& out, const Options& options,
                       const ProgressFn& report, std::stop_token stop, PlanCache& cache)
{
    if (!std::has_single_bit(options.chunkSize) || options.chunkSize >> maxChunkLog > 1 ||
        options.chunkSize >> minChunkLog == 0) {
        return fail(ErrorKind::invalid, "delta.options", "chunks of " + std::to_string(options.chunkSize) + " bytes");
    }
    const auto oldSize = oldImage != nullptr ? oldImage->size() : Result<std::uint64_t>(0);
    if (!oldSize) return fail(oldSize.error());
    const auto newSize = newImage.size();
    if (!newSize) return fail(newSize.error());
    const bool unpacks = *oldSize > 0 && mayUnpack(options);
    ProgressReporter progress(report, *oldSize + 4 * *newSize + (unpacks ? *oldSize + *newSize : 0));

    Job job;
    job.options = options;
    job.stop = stop;
    job.settings = settingsOf(options.profile);
    if (*newSize <= quickImage) job.settings.pack.lzma = true;
    job.options.chunkSize = std::min(options.chunkSize, job.settings.mostChunk);
    job.oldSize = *oldSize;
    job.newSize = *newSize;
    progress.enter(Stage::read);
    MemorySource nothing{BytesView{}};
    auto oldLoaded = load(oldImage != nullptr ? *oldImage : nothing, 0, progress, stop);
    if (!oldLoaded) return fail(oldLoaded.error());
    job.oldImage = std::move(*oldLoaded);
    auto newLoaded = load(newImage, job.options.inPlace ? 0 : job.options.chunkSize, progress, stop);
    if (!newLoaded) return fail(newLoaded.error());
    job.newImage = std::move(*newLoaded);

    if (unpacks && !cache.made) {
        progress.enter(Stage::unpack);
        auto planned = planMembers(job.oldImage.bytes, job.newImage.bytes, job.options, stop,
                                   [&](std::uint64_t bytes) { progress.advance(bytes); });
        if (!planned) return fail(planned.error());
        cache = {true, std::move(*planned)};
    }
    auto done = unpacks && cache.plan ? encodeBoth(job, *cache.plan, out, progress) : encodeOne(job, out, progress);
    if (done) progress.finish();
    return done;
}

Result<DeltaInfo> makeGuarded(RandomSource* oldImage, RandomSource& newImage, ByteSink& out, const Options& options,
                              const ProgressFn& report, std::stop_token stop, PlanCache& cache)
{
    try {
        return make(oldImage, newImage, out, options, report, std::move(stop), cache);
    } catch (const std::bad_alloc&) {
        return fail(ErrorKind::noSpace, "delta.no-memory");
    }
}

}  // namespace

std::string_view toString(Stage stage)
{
    switch (stage) {
    case Stage::read: return "read";
    case Stage::unpack: return "unpack";
    case Stage::index: return "index";
    case Stage::match: return "match";
    case Stage::project: return "project";
    case Stage::encode: return "encode";
    case Stage::write: return "write";
    }
    return "read";
}

Result<DeltaInfo> makeDelta(RandomSource& oldImage, RandomSource& newImage, ByteSink& out, const Options& options,
                            const ProgressFn& progress, std::stop_token stop)
{
    PlanCache cache;
    return makeGuarded(&oldImage, newImage, out, options, progress, std::move(stop), cache);
}

Result<DeltaInfo> makeDeltaPlanned(RandomSource& oldImage, RandomSource& newImage, ByteSink& out, const Options& options,
                                   const ProgressFn& progress, std::stop_token stop, PlanCache& cache)
{
    return makeGuarded(&oldImage, newImage, out, options, progress, std::move(stop), cache);
}

Result<DeltaInfo> makeFull(RandomSource& image, ByteSink& out, const Options& options, const ProgressFn& progress,
                           std::stop_token stop)
{
    PlanCache cache;
    return makeGuarded(nullptr, image, out, options, progress, std::move(stop), cache);
}

Estimate estimateDelta(std::uint64_t oldSize, std::uint64_t newSize, const Options& options)
{
    // Measured on the pairs of tests/bench/delta, which prints how far off this is. What nobody knows before is how much
    // the images have in common: near copies take a fifth of the time, what is compressed already five times as long.
    const bool isMax = options.profile == Profile::max;
    const std::uint64_t bytesPerSecond = isMax ? 30'000'000 : 45'000'000;  // of a thread
    const std::uint64_t encodingPerByte = isMax ? 7 : 3;                   // of the chunks in work
    constexpr std::uint64_t program = std::uint64_t{4} << 20;
    const std::uint64_t threads = encodingThreads(options);
    const auto chunks = std::min(newSize, threads * options.chunkSize);
    Estimate estimate;
    estimate.memory = program + oldSize + newSize + std::min(oldSize * 3 / 5, options.memory / 2) + encodingPerByte * chunks;
    estimate.seconds = (oldSize + newSize) / (bytesPerSecond * threads) + 1;
    // Both ways, one of them with images of about three times the size, and each member is packed to try.
    constexpr std::uint64_t expansion = 3;
    constexpr std::uint64_t packedPerSecond = 2u << 20;
    estimate.secondsWithMembers = estimate.seconds;
    if (oldSize > 0 && mayUnpack(options)) {
        estimate.secondsWithMembers += expansion * estimate.seconds + newSize / packedPerSecond / threads + 1;
    }
    return estimate;
}

}  // namespace quorate::delta
