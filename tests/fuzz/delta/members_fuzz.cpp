// SPDX-License-Identifier: GPL-3.0-or-later
// The search for compressed members in anything: what is found lies in order, and unpacks to what was said.
#include "core/delta/member_candidates.h"
#include "core/delta/member_pack.h"
#include "core/delta/member_scan.h"
#include "tests/fuzz/door.h"

#include <algorithm>

using namespace quorate;
using namespace quorate::delta;

std::vector<Bytes> fuzz::seeds()
{
    MemberShape xz{MemberCodec::xz, {}};
    setXzPreset(xz, 1, false);
    xz.numbers[xz_number::check] = 1;
    xz.numbers[xz_number::dictionary] = 1u << 16;
    auto blocks = xz;
    blocks.numbers[xz_number::variant] = static_cast<std::uint32_t>(XzVariant::blocks);
    blocks.numbers[xz_number::blockSize] = 4096;
    const MemberShape shapes[] = {{MemberCodec::deflate, {6, 8, 0}}, {MemberCodec::gzip, {9}},
                                  {MemberCodec::zlib, {9, 8, 0}},    {MemberCodec::zstd, {3, zstd_flag::contentSize, 0}},
                                  {MemberCodec::zstd, {1, zstd_flag::checksum | zstd_flag::emptyEnd, 0}},
                                  xz,
                                  blocks};
    Bytes raw(12'000);
    for (std::size_t at = 0; at < raw.size(); ++at) raw[at] = static_cast<std::uint8_t>(at * at % 97 + at / 500);
    std::vector<Bytes> seeds;
    Bytes all{'x'};
    for (const auto& shape : shapes) {
        Bytes one;
        if (shape.codec == MemberCodec::deflate) append(one, Bytes{0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3, 'n', 0});
        if (shape.codec == MemberCodec::gzip) {
            one = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0};
            one.resize(30);
            one[26] = 1;
            one.push_back('n');
        }
        auto packer = MemberPacker::make(shape, raw.size());
        promise(packer && (*packer)->put(raw, [&](BytesView part) -> Status {
            append(one, part);
            return {};
        }));
        append(all, one);
        seeds.push_back(std::move(one));
    }
    seeds.push_back(std::move(all));
    return seeds;
}

fuzz::Ways fuzz::ways()
{
    return {};
}

bool fuzz::enter(BytesView input)
{
    constexpr std::uint64_t largest = 1 << 20;
    const auto found = findMembers(input, 4 << 20, largest, {}, [](std::uint64_t) {});
    MemberSide side;
    std::vector<MemberShape> shapes;
    std::uint64_t end = 0;
    std::uint64_t raw = 0;
    for (const auto& member : found) {
        promise(member.at >= end && member.packed <= input.size() - member.at);
        end = member.at + member.packed;
        raw += member.raw;
        side.members.push_back({member.at, member.packed, 0, member.raw, 0});
        shapes.push_back(member.shape);
        (void)adapted(member.shape, member.in(input), member.raw);
        (void)candidatesFor(member.shape.codec, member.in(input), member.raw);
    }
    promise(raw <= largest + 128 * 1024);
    promise(layOut(side, input.size()).has_value());
    std::uint64_t expanded = 0;
    promise(expand(input, side, shapes, {}, [&](BytesView part) -> Status {
        expanded += part.size();
        return {};
    }).has_value());
    promise(expanded == side.expanded);
    return !found.empty();
}
