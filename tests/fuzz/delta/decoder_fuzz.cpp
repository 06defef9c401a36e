// SPDX-License-Identifier: GPL-3.0-or-later
// inspect() and Decoder on anything. The checksum of the head is put right, so that what lies behind it is reached.
#include "core/crypto/sha256.h"
#include "core/delta/arm32.h"
#include "core/delta/decoder.h"
#include "core/delta/encoder.h"
#include "core/delta/format.h"
#include "core/delta/inspect.h"
#include "core/delta/member_pack.h"
#include "tests/fuzz/door.h"

#include <algorithm>

using namespace quorate;
using namespace quorate::delta;

namespace {

constexpr std::uint64_t programBytes = 3000;

// A call in the program below, of a place behind all of them.
std::uint32_t call(std::uint64_t at, std::uint64_t moved)
{
    const auto called = 2560 + at / 4 * 37 % 64 * 2 + moved;
    return arm32::withBranch24(0xd000f000, called - (at + 4));
}

// A small image of compressed members, of the blocks of a file system and one that is too large for memory.
constexpr std::uint64_t memberBytes = 20'000;

Bytes compressed(std::uint8_t seed)
{
    Bytes image;
    const MemberShape shapes[] = {{MemberCodec::zlib, {9, 8, 0}},
                                  {MemberCodec::zstd, {3, zstd_flag::contentSize, 0}},
                                  {MemberCodec::zlib, {6, 8, 0}}};
    for (std::size_t i = 0; i < std::size(shapes); ++i) {
        Bytes raw(i == 2 ? 1'100'000 : 5'000);
        for (std::size_t at = 0; at < raw.size(); ++at) raw[at] = static_cast<std::uint8_t>(i == 2 ? at % 251 : at % 251 * (at / 3'000 + i));
        for (std::size_t at = 300; at < raw.size(); at += 1'000) raw[at] ^= seed;
        auto packer = MemberPacker::make(shapes[i], raw.size());
        fuzz::promise(packer && (*packer)->put(raw, [&](BytesView part) -> Status {
            append(image, part);
            return {};
        }));
    }
    fuzz::promise(image.size() < memberBytes);
    image.resize(memberBytes);
    return image;
}

const Bytes& memberImage()
{
    static const Bytes image = compressed(0);
    return image;
}

// In memory, and no larger than was asked for.
class ScratchFile final : public File {
public:
    explicit ScratchFile(std::uint64_t most) : m_most(most) {}
    Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        return MemorySource(m_bytes).readAt(offset, out);
    }
    Status writeAt(std::uint64_t offset, BytesView data) override
    {
        fuzz::promise(offset + data.size() <= m_most);
        if (m_bytes.size() < offset + data.size()) m_bytes.resize(offset + data.size());
        std::ranges::copy(data, m_bytes.begin() + static_cast<std::ptrdiff_t>(offset));
        return {};
    }
    Status truncate(std::uint64_t) override { return {}; }
    Result<std::uint64_t> size() override { return m_bytes.size(); }
    Status sync() override { return {}; }

private:
    const std::uint64_t m_most;
    Bytes m_bytes;
};

// A base of any size, so that every header finds the one it asks for. That of one size is a small Thumb program, so
// that references are predicted in what is made from it.
class EndlessBase final : public RandomSource {
public:
    explicit EndlessBase(std::uint64_t size) : m_size(size) {}
    Result<std::uint64_t> size() override { return m_size; }
    Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        if (offset > m_size || out.size() > m_size - offset) std::abort();  // the decoder never reads outside
        if (m_size == memberBytes) return MemorySource(memberImage()).readAt(offset, out);
        for (std::size_t i = 0; i < out.size(); ++i) {
            const auto at = offset + i;
            out[i] = m_size == programBytes ? programByte(at) : static_cast<std::uint8_t>(at * 7 >> 3);
        }
        return out.size();
    }

private:
    static constexpr std::uint64_t codeBegin = 1024;
    static constexpr std::uint64_t codeEnd = 2048;
    static std::uint8_t programByte(std::uint64_t offset)
    {
        // ELF, 32 bits, executable, Arm, one program header at 52: all of it is loaded at 0x10000.
        static constexpr std::uint8_t header[] = {
            0x7f, 'E', 'L', 'F', 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 40, 0, 1, 0, 0, 0, 0, 0, 0, 0,
            52,   0,   0,   0,   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0,  0, 0, 0, 0, 0, 1, 0, 0, 0,
            0,    0,   0,   0,   0, 0, 1, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 12, 0, 0};
        if (offset < sizeof header) return header[offset];
        if (offset >= codeBegin && offset < codeEnd) {
            return static_cast<std::uint8_t>(call(offset / 4 * 4, 0) >> offset % 4 * 8);
        }
        return static_cast<std::uint8_t>(offset * 7 >> 3);
    }

    const std::uint64_t m_size;
};

// Kept only where chunks come in any order: there the decoder reads the result again.
class CheckedOutput final : public OutputSink, public RandomSource {
public:
    CheckedOutput(std::uint64_t size, bool inOrder) : m_size(size), m_inOrder(inOrder), m_bytes(inOrder ? 0 : size) {}
    Status write(std::uint64_t offset, BytesView data) override
    {
        if (m_inOrder && offset != m_next) std::abort();
        if (offset > m_size || data.size() > m_size - offset) std::abort();
        if (!m_inOrder) std::ranges::copy(data, m_bytes.begin() + static_cast<std::ptrdiff_t>(offset));
        m_next += data.size();
        return {};
    }
    Result<std::uint64_t> size() override { return m_size; }
    Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        return MemorySource(m_bytes).readAt(offset, out);
    }
    [[nodiscard]] std::uint64_t produced() const { return m_next; }

private:
    const std::uint64_t m_size;
    const bool m_inOrder;
    Bytes m_bytes;
    std::uint64_t m_next = 0;  // bytes so far
};

struct Collector final : ByteSink {
    Status write(BytesView more) override
    {
        append(data, more);
        return {};
    }
    Bytes data;
};

}  // namespace

std::vector<Bytes> fuzz::seeds()
{
    constexpr std::size_t size = programBytes;
    EndlessBase oldImage(size);
    Bytes changed(size);
    promise(oldImage.readAt(0, changed).has_value());
    for (std::size_t i = 700; i < 800; ++i) changed[i] ^= 0x55U;
    // What lies between the calls and what they call moves it: all of them change.
    changed.insert(changed.begin() + 2200, {'i', 'n', 's', 'e', 'r', 't', 'e', 'd'});
    for (std::size_t at = 1024; at < 2048; at += 4) {
        for (std::size_t i = 0; i < 4; ++i) changed[at + i] = static_cast<std::uint8_t>(call(at, 8) >> 8 * i);
    }
    std::vector<Bytes> out;
    for (const auto profile : {Profile::fast, Profile::balanced, Profile::max, Profile::small}) {
        Options options;
        options.profile = profile;
        options.chunkSize = 64 * 1024;
        MemorySource newImage(changed);
        Collector delta;
        promise(makeDelta(oldImage, newImage, delta, options).has_value());
        MemorySource made(delta.data);
        const auto seen = inspectDelta(made);
        promise(seen && std::ranges::any_of(seen->sections, [](const Section& one) { return one.name == "modes"; }));
        out.push_back(chosen(60, delta.data));
        Collector full;
        promise(makeFull(newImage, full, options).has_value());
        out.push_back(chosen(255, full.data));
    }
    // Members, unpacked and packed again.
    {
        EndlessBase packed(memberBytes);
        const Bytes changedMembers = compressed(1);
        MemorySource newImage(changedMembers);
        Collector delta;
        const auto made = makeDelta(packed, newImage, delta);
        promise(made && made->members && made->members->scratch > 0);
        out.push_back(chosen(120, delta.data));
    }
    // Nothing grows, so that both images have one address map, but something moves.
    {
        Bytes swapped(size);
        promise(oldImage.readAt(0, swapped).has_value());
        std::rotate(swapped.begin() + 2100, swapped.begin() + 2500, swapped.end());
        MemorySource newImage(swapped);
        Collector delta;
        promise(makeDelta(oldImage, newImage, delta).has_value());
        out.push_back(chosen(60, delta.data));
    }
    // Many chunks, two at a time.
    EndlessBase large(200'000);
    for (const auto profile : {Profile::fast, Profile::max}) {
        Bytes spotted(200'000);
        promise(large.readAt(0, spotted).has_value());
        for (std::size_t at = 100; at < spotted.size(); at += 1 + at % 97) spotted[at] = static_cast<std::uint8_t>(at * at);
        Options options;
        options.profile = profile;
        options.chunkSize = 64 * 1024;
        MemorySource newImage(spotted);
        Collector delta;
        promise(makeDelta(large, newImage, delta, options).has_value());
        MemorySource made(delta.data);
        const auto seen = inspectDelta(made);
        promise(seen && std::ranges::count(seen->chunks, "delta", &ChunkInfo::method) > 1);
        out.push_back(chosen(61, delta.data));
    }
    // Chunks that change places.
    Bytes moved(large.size().value() - 70'000);
    promise(large.readAt(70'000, moved).has_value());
    Bytes front(70'000);
    promise(large.readAt(0, front).has_value());
    append(moved, front);
    Options options;
    options.chunkSize = 64 * 1024;
    options.inPlace = true;
    MemorySource newImage(moved);
    Collector delta;
    promise(makeDelta(large, newImage, delta, options).has_value());
    out.push_back(chosen(200, delta.data));
    return out;
}

fuzz::Ways fuzz::ways()
{
    return {};
}

bool fuzz::enter(BytesView input)
{
    if (input.empty()) return false;
    const std::size_t piece = input[0] + 1U;
    Bytes payload = toBytes(input.subspan(1));
    DecoderOptions options;
    options.limits.maxNew = 4 << 20;
    options.limits.maxMemory = 16 << 20;
    options.limits.maxDictionary = 4 << 20;
    options.limits.maxScratch = 2 << 20;
    options.limits.maxExpanded = 4 << 20;
    options.checkBase = BaseCheck::never;
    options.threads = 1 + input[0] % 2;
    const auto info = inspect(payload, options.limits);
    if (!info) return false;
    if (info->headSize <= payload.size()) {
        const auto body = static_cast<std::size_t>(info->headSize) - checksumBytes;
        const auto hash = crypto::sha256(BytesView(payload).first(body));
        std::copy_n(hash.bytes.begin(), checksumBytes, payload.begin() + static_cast<std::ptrdiff_t>(body));
    }
    options.scratch = [&]() -> Result<std::unique_ptr<File>> {
        return std::make_unique<ScratchFile>(info->members->scratch);
    };
    EndlessBase base(info->oldSize);
    CheckedOutput output(info->newSize, !info->inPlace);
    options.inPlace = info->inPlace;
    if (info->inPlace) options.result = &output;
    Decoder decoder(base, output, options);
    BytesView rest(payload);
    while (!rest.empty()) {
        const auto part = rest.first(std::min(piece, rest.size()));
        const auto used = decoder.feed(part);
        if (!used || *used < part.size()) break;
        rest = rest.subspan(part.size());
    }
    const bool whole = decoder.finish().has_value();
    promise(!whole || info->inPlace || output.produced() == info->newSize);
    MemorySource source(payload);
    (void)inspectDelta(source, options.limits);
    return whole;
}
