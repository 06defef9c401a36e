// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/member_candidates.h"

#include "core/delta/member_pack.h"
#include "core/delta/varint.h"

#include <algorithm>
#include <array>
#include <bit>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace quorate::delta {
namespace {

bool beginsWith(BytesView bytes, std::initializer_list<std::uint8_t> magic)
{
    return bytes.size() >= magic.size() && std::equal(magic.begin(), magic.end(), bytes.begin());
}

MemberShape plainShape(MemberCodec codec)
{
    MemberShape shape;
    shape.codec = codec;
    return shape;
}

// --- gzip, zip, zlib

std::optional<Beginning> recogniseGzip(BytesView bytes)
{
    constexpr std::size_t fixed = 10;
    if (!beginsWith(bytes, {0x1f, 0x8b, 8}) || bytes.size() < fixed || (bytes[3] & 0xe0) != 0) return std::nullopt;
    const unsigned flags = bytes[3];
    std::size_t at = fixed;
    if ((flags & 4) != 0) {
        if (bytes.size() < at + 2) return std::nullopt;
        at += 2u + bytes[at] + 256u * bytes[at + 1];
    }
    for (const unsigned text : {8u, 16u}) {
        if ((flags & text) == 0) continue;
        while (at < bytes.size() && bytes[at] != 0) ++at;
        ++at;
    }
    if ((flags & 2) != 0) at += 2;
    if (at >= bytes.size()) return std::nullopt;
    return Beginning{at, plainShape(MemberCodec::deflate)};
}

std::optional<Beginning> recogniseZip(BytesView bytes)
{
    constexpr std::size_t fixed = 30;
    if (!beginsWith(bytes, {'P', 'K', 3, 4}) || bytes.size() < fixed || bytes[8] != 8 || bytes[9] != 0) return std::nullopt;
    const auto at = fixed + bytes[26] + 256u * bytes[27] + bytes[28] + 256u * bytes[29];
    if (at >= bytes.size()) return std::nullopt;
    return Beginning{at, plainShape(MemberCodec::deflate)};
}

std::optional<Beginning> recogniseZlib(BytesView bytes)
{
    // A window of 32 KiB, no dictionary.
    if (bytes.size() < 2 || bytes[0] != 0x78 || (bytes[0] * 256u + bytes[1]) % 31 != 0 || (bytes[1] & 0x20) != 0)
        return std::nullopt;
    return Beginning{0, plainShape(MemberCodec::zlib)};
}

std::vector<MemberShape> deflateCandidates(MemberCodec codec, BytesView packed)
{
    std::vector<std::uint32_t> levels{9, 6, 1, 8, 7, 5, 4, 3, 2};
    if (codec == MemberCodec::zlib && packed.size() > 1) {
        static const std::array<std::vector<std::uint32_t>, 4> ofHeader{{{1}, {5, 4, 3, 2}, {6}, {9, 8, 7}}};
        levels = ofHeader[packed[1] >> 6];
    }
    std::vector<MemberShape> candidates;
    if (codec == MemberCodec::deflate) {
        for (const auto level : levels) candidates.push_back({MemberCodec::gzip, {level}});
    }
    const auto add = [&](std::uint32_t level, std::uint32_t memLevel, std::uint32_t strategy) {
        auto shape = plainShape(codec);
        shape.numbers = {level, memLevel, strategy};
        candidates.push_back(shape);
    };
    for (const auto memLevel : {8u, 9u}) {
        for (const auto level : levels) add(level, memLevel, 0);
    }
    for (const auto strategy : {1u, 2u, 3u, 4u}) add(levels.front(), 8, strategy);
    return candidates;
}

// --- xz

struct XzHead {
    std::uint32_t check = 0;
    std::uint32_t dictionary = 0;
    std::uint32_t branches = 0;
    bool hasSizes = false;
    std::uint64_t blockRaw = 0;  // of the first block, when the header says it
    std::uint32_t lc = 3;
    std::uint32_t lp = 0;
    std::uint32_t pb = 2;
};

std::optional<XzHead> readXz(BytesView bytes)
{
    constexpr std::size_t streamHeader = 12;
    if (!beginsWith(bytes, {0xfd, '7', 'z', 'X', 'Z', 0, 0}) || bytes.size() < streamHeader + 12) return std::nullopt;
    XzHead head;
    head.check = bytes[7] & 0x0f;
    const std::size_t headerBytes = (bytes[streamHeader] + 1u) * 4u;
    if (bytes[streamHeader] == 0 || bytes.size() < streamHeader + headerBytes + 6) return std::nullopt;
    VarintReader reader(bytes.subspan(streamHeader + 1, headerBytes - 1));
    const unsigned flags = reader.byte();
    head.hasSizes = (flags & 0xc0) == 0xc0;
    if ((flags & 0x40) != 0) (void)reader.varint();
    if ((flags & 0x80) != 0) head.blockRaw = reader.varint();
    const unsigned filters = (flags & 3) + 1;
    if (filters > 2) return std::nullopt;
    for (unsigned i = 0; i < filters; ++i) {
        const auto id = reader.varint();
        const auto size = reader.varint();
        const auto settings = reader.bytes(static_cast<std::size_t>(std::min<std::uint64_t>(size, headerBytes)));
        if (reader.isShort() || reader.isBad()) return std::nullopt;
        if (i + 1 < filters) {
            if (id < 4 || id > 10 || size != 0) return std::nullopt;  // branches only, from address 0
            head.branches = static_cast<std::uint32_t>(id);
            continue;
        }
        if (id != 0x21 || size != 1 || settings[0] > 36) return std::nullopt;  // LZMA2, up to 1 GiB
        const unsigned bits = settings[0];
        head.dictionary = (2u | (bits & 1u)) << (bits / 2 + 11);
    }
    // The first chunk of LZMA2 carries lc, lp and pb when it is compressed.
    const auto chunk = bytes.subspan(streamHeader + headerBytes);
    if (chunk[0] >= 0xc0 && chunk[5] < 225) {
        head.lc = chunk[5] % 9;
        head.lp = chunk[5] / 9 % 5;
        head.pb = chunk[5] / 45;
    }
    return head;
}

void applyXz(const XzHead& head, MemberShape& shape)
{
    auto& n = shape.numbers;
    n[xz_number::check] = head.check;
    n[xz_number::dictionary] = head.dictionary;
    n[xz_number::branches] = head.branches;
    n[xz_number::lc] = head.lc;
    n[xz_number::lp] = head.lp;
    n[xz_number::pb] = head.pb;
}

std::optional<Beginning> recogniseXz(BytesView bytes)
{
    const auto head = readXz(bytes);
    if (!head) return std::nullopt;
    auto shape = plainShape(MemberCodec::xz);
    shape.numbers[xz_number::dictionary] = head->dictionary;
    if (!isPossible(shape)) return std::nullopt;
    return Beginning{0, shape};
}

// The encoders that may have written such a header.
std::vector<std::pair<XzVariant, std::uint32_t>> xzWays(const XzHead& head, std::uint64_t raw)
{
    if (!head.hasSizes) return {{XzVariant::stream, 0}};
    std::vector<std::pair<XzVariant, std::uint32_t>> ways;
    if (head.blockRaw == raw && raw <= largestWhole) ways.emplace_back(XzVariant::buffer, 0);
    ways.emplace_back(XzVariant::blocks, 0);
    if (head.blockRaw < raw && head.blockRaw >> 28 == 0) {
        ways.emplace_back(XzVariant::blocks, static_cast<std::uint32_t>(head.blockRaw));
    }
    return ways;
}

std::vector<MemberShape> xzCandidates(BytesView packed, std::uint64_t raw)
{
    const auto head = readXz(packed);
    if (!head) return {};
    struct Preset {
        std::uint32_t level;
        bool extreme;
    };
    // With the dictionary known, 6 to 9 are the same, and so are 4e and 6e to 9e.
    static constexpr std::array presets{Preset{6, false}, Preset{6, true},  Preset{5, false}, Preset{4, false},
                                        Preset{3, false}, Preset{2, false}, Preset{1, false}, Preset{0, false},
                                        Preset{5, true},  Preset{3, true}};
    std::vector<MemberShape> candidates;
    for (const auto& preset : presets) {
        for (const auto& [variant, blockSize] : xzWays(*head, raw)) {
            auto shape = plainShape(MemberCodec::xz);
            setXzPreset(shape, preset.level, preset.extreme);
            applyXz(*head, shape);
            shape.numbers[xz_number::variant] = static_cast<std::uint32_t>(variant);
            shape.numbers[xz_number::blockSize] = blockSize;
            candidates.push_back(shape);
        }
    }
    return candidates;
}

// --- zstd

struct ZstdHead {
    bool contentSize = false;
    bool checksum = false;
    bool single = false;      // one segment: the window is the content
    std::uint32_t window = 0;  // as log2, rounded up
};

std::optional<ZstdHead> readZstd(BytesView bytes)
{
    constexpr std::size_t longest = 18;
    if (!beginsWith(bytes, {0x28, 0xb5, 0x2f, 0xfd}) || bytes.size() < longest) return std::nullopt;
    const unsigned flags = bytes[4];
    if ((flags & 0x0b) != 0) return std::nullopt;  // a reserved bit, or a dictionary
    ZstdHead head;
    head.checksum = (flags & 4) != 0;
    head.single = (flags & 0x20) != 0;
    head.contentSize = head.single || flags >> 6 != 0;
    if (!head.single) {
        head.window = 10u + (bytes[5] >> 3) + ((bytes[5] & 7) != 0 ? 1u : 0u);
    } else {
        const std::size_t sizeBytes = std::size_t{1} << (flags >> 6);
        std::uint64_t size = 0;
        for (std::size_t i = 0; i < sizeBytes; ++i) size |= std::uint64_t{bytes[5 + i]} << (8 * i);
        if (sizeBytes == 2) size += 256;
        if (size >> 27 != 0) return std::nullopt;
        head.window = std::max(10u, static_cast<std::uint32_t>(std::countr_zero(std::bit_ceil(std::max<std::uint64_t>(size, 1)))));
    }
    return head.window <= 27 ? std::optional(head) : std::nullopt;
}

std::optional<Beginning> recogniseZstd(BytesView bytes)
{
    const auto head = readZstd(bytes);
    if (!head) return std::nullopt;
    auto shape = plainShape(MemberCodec::zstd);
    shape.numbers[zstd_number::window] = head->window;
    return Beginning{0, shape};
}

std::uint32_t zstdFlags(const ZstdHead& head)
{
    return (head.checksum ? std::uint32_t{zstd_flag::checksum} : 0u) |
           (head.contentSize ? std::uint32_t{zstd_flag::contentSize} : 0u);
}

std::vector<MemberShape> zstdCandidates(BytesView packed, std::uint64_t raw)
{
    const auto head = readZstd(packed);
    if (!head) return {};
    // mksquashfs takes 15, the program 3, Debian's initramfs-tools 9 (earlier 19), kernels 22.
    std::vector<std::uint32_t> levels{15, 3, 9, 19, 22, 1};
    if (head->checksum) std::swap(levels[0], levels[3]);
    for (std::uint32_t level = 1; level <= 22; ++level) {
        if (std::ranges::find(levels, level) == levels.end()) levels.push_back(level);
    }
    auto flags = zstdFlags(*head);
    if (!head->contentSize) {
        flags |= zstd_flag::emptyEnd;
    } else if (!head->checksum && raw <= largestWhole) {
        flags |= zstd_flag::whole;
    }
    std::vector<MemberShape> candidates;
    std::vector<MemberShape> otherWindow;
    for (const auto level : levels) {
        auto shape = plainShape(MemberCodec::zstd);
        shape.numbers = {level, flags, 0};
        if (head->single || zstdWindow(level, head->contentSize ? raw : 0) == head->window) {
            candidates.push_back(shape);
        } else {
            shape.numbers[zstd_number::window] = head->window;
            otherWindow.push_back(shape);
            shape.numbers[zstd_number::flags] |= zstd_flag::longRange;
            otherWindow.push_back(shape);
        }
    }
    candidates.insert(candidates.end(), otherWindow.begin(), otherWindow.end());
    return candidates;
}

}  // namespace

std::size_t nextBeginning(BytesView bytes, std::size_t at, std::size_t end)
{
    constexpr std::size_t step = 16;
    const auto isOne = [&](std::size_t i) {
        if (i + 1 >= bytes.size()) return false;
        const auto second = bytes[i + 1];
        switch (bytes[i]) {
        case 0x1f: return second == 0x8b;
        case 'P': return second == 'K';
        case 0x28: return second == 0xb5;
        case 0xfd: return second == '7';
        case 0x78: return second == 0x01 || second == 0x5e || second == 0x9c || second == 0xda;
        default: return false;
        }
    };
    for (; at < end; at += step) {
        const auto count = std::min(step, end - at);
#if defined(__SSE2__)
        // Few places have both bytes right, so that it is not told which of the pairs it was.
        if (at + step + 1 <= bytes.size()) {
            const __m128i first = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes.data() + at));
            const __m128i second = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes.data() + at + 1));
            const auto is = [](__m128i values, int value) { return _mm_cmpeq_epi8(values, _mm_set1_epi8(static_cast<char>(value))); };
            const auto both = [](__m128i a, __m128i b) { return _mm_and_si128(a, b); };
            const auto either = [](__m128i a, __m128i b) { return _mm_or_si128(a, b); };
            const __m128i zlib = both(is(first, 0x78), either(either(is(second, 0x01), is(second, 0x5e)),
                                                              either(is(second, 0x9c), is(second, 0xda))));
            const __m128i others = either(either(both(is(first, 0x1f), is(second, 0x8b)), both(is(first, 'P'), is(second, 'K'))),
                                          either(both(is(first, 0x28), is(second, 0xb5)), both(is(first, 0xfd), is(second, '7'))));
            if (_mm_movemask_epi8(either(zlib, others)) == 0) continue;
        }
#endif
        for (std::size_t i = at; i < at + count; ++i) {
            if (isOne(i)) return i;
        }
    }
    return end;
}

std::optional<Beginning> recognise(BytesView bytes)
{
    switch (bytes.empty() ? 0 : bytes[0]) {
    case 0x1f: return recogniseGzip(bytes);
    case 'P': return recogniseZip(bytes);
    case 0x78: return recogniseZlib(bytes);
    case 0xfd: return recogniseXz(bytes);
    case 0x28: return recogniseZstd(bytes);
    default: return std::nullopt;
    }
}

std::vector<MemberShape> candidatesFor(MemberCodec codec, BytesView packed, std::uint64_t raw)
{
    switch (codec) {
    case MemberCodec::deflate:
    case MemberCodec::zlib: return deflateCandidates(codec, packed);
    case MemberCodec::xz: return xzCandidates(packed, raw);
    case MemberCodec::zstd: return zstdCandidates(packed, raw);
    case MemberCodec::gzip: break;  // found as deflate
    }
    return {};
}

std::vector<MemberShape> variantsOf(const MemberShape& shape)
{
    if (shape.codec != MemberCodec::zstd) return {};
    std::vector<MemberShape> variants;
    for (const std::uint32_t way : {std::uint32_t{zstd_flag::workers}, zstd_flag::workers | zstd_flag::emptyEnd, 0u,
                                    std::uint32_t{zstd_flag::emptyEnd}, std::uint32_t{zstd_flag::whole}}) {
        auto variant = shape;
        auto& flags = variant.numbers[zstd_number::flags];
        flags = (flags & ~std::uint32_t{zstd_flag::workers | zstd_flag::emptyEnd | zstd_flag::whole}) | way;
        if (variant != shape) variants.push_back(variant);
    }
    return variants;
}

std::uint64_t promisingBytes(std::uint64_t packed)
{
    constexpr std::uint64_t chance = 512;
    return std::min(chance, packed / 2);
}

std::optional<MemberShape> adapted(const MemberShape& shape, BytesView packed, std::uint64_t raw)
{
    const auto begun = recognise(packed);
    auto like = shape;
    switch (shape.codec) {
    case MemberCodec::deflate:
    case MemberCodec::gzip: return like;
    case MemberCodec::zlib:
        if (!begun || begun->shape.codec != MemberCodec::zlib) return std::nullopt;
        return like;
    case MemberCodec::xz: {
        const auto head = readXz(packed);
        if (!head) return std::nullopt;
        applyXz(*head, like);
        const auto ways = xzWays(*head, raw);
        const auto variant = static_cast<XzVariant>(shape.numbers[xz_number::variant]);
        const auto way = std::ranges::find(ways, variant, [](const auto& one) { return one.first; });
        if (way == ways.end()) return std::nullopt;
        return like;
    }
    case MemberCodec::zstd: {
        const auto head = readZstd(packed);
        if (!head) return std::nullopt;
        auto& flags = like.numbers[zstd_number::flags];
        const auto ofHead = std::uint32_t{zstd_flag::checksum | zstd_flag::contentSize};
        flags = (flags & ~ofHead) | zstdFlags(*head);
        return like;
    }
    }
    return std::nullopt;
}

}  // namespace quorate::delta
