// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/member_scan.h"

#include "core/base/parallel.h"
#include "core/delta/expanded_source.h"
#include "core/delta/member_candidates.h"
#include "core/delta/member_pack.h"
#include "core/delta/member_unpack.h"

#include <algorithm>
#include <cstring>

namespace quorate::delta {
namespace {

constexpr std::uint64_t leastMember = 96;  // packed bytes: less is not worth its entry in the table
constexpr std::size_t bufferBytes = 64 * 1024;
constexpr std::size_t batchMembers = 64;  // tried with the shapes known before the first of them
constexpr int mostFailures = 6;

// The size of the stream at the beginning of `bytes`, packed and raw; nothing when there is none, or it is too large.
struct Extent {
    std::uint64_t packed = 0;
    std::uint64_t raw = 0;
};

std::optional<Extent> extentOf(BytesView bytes, const MemberShape& shape, std::uint64_t largest,
                               const std::stop_token& stop)
{
    auto unpacker = MemberUnpacker::make(shape);
    if (!unpacker) return std::nullopt;
    Bytes out(bufferBytes);
    Extent extent;
    while (!stop.stop_requested()) {
        const auto step = (*unpacker)->run(bytes.subspan(extent.packed), out);
        if (!step) return std::nullopt;
        extent.packed += step->used;
        extent.raw += step->produced;
        if (step->ended) return extent;
        if (extent.raw > largest || (step->used == 0 && step->produced == 0)) return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

std::vector<FoundMember> findMembers(BytesView image, std::uint64_t memory, std::uint64_t largest,
                                     const std::stop_token& stop, const std::function<void(std::uint64_t)>& advance)
{
    constexpr std::size_t slice = 1u << 20;
    std::vector<FoundMember> found;
    std::size_t told = 0;
    for (std::size_t at = 0; at < image.size();) {
        if (at - told >= slice) {
            if (stop.stop_requested()) return {};
            advance(at - told);
            told = at;
        }
        at = nextBeginning(image, at, std::min(image.size(), told + slice));
        if (at - told >= slice || at >= image.size()) continue;
        const auto begun = recognise(image.subspan(at));
        if (!begun || unpackMemory(begun->shape) > memory) {
            ++at;
            continue;
        }
        const auto begin = at + begun->skip;
        const auto extent = extentOf(image.subspan(begin), begun->shape, largest, stop);
        if (!extent || extent->packed < leastMember || extent->raw < leastMember) {
            ++at;
            continue;
        }
        largest -= std::min(largest, extent->raw);
        found.push_back({begin, extent->packed, extent->raw, begun->shape});
        at = begin + extent->packed;
    }
    advance(image.size() - told);
    return stop.stop_requested() ? std::vector<FoundMember>{} : found;
}

// How many of the member's packed bytes the shape gives, from the beginning.
std::uint64_t ShapeFinder::agreement(const FoundMember& member, const MemberShape& shape) const
{
    auto packer = MemberPacker::make(shape, member.raw);
    if (!packer) return 0;
    const auto wanted = member.in(m_image);
    std::size_t same = 0;
    const auto compare = [&](BytesView bytes) -> Status {
        const auto rest = wanted.subspan(same);
        const auto count = std::min(bytes.size(), rest.size());
        const auto differs = std::mismatch(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count), rest.begin());
        same += static_cast<std::size_t>(differs.first - bytes.begin());
        return differs.first == bytes.end() ? Status{} : altered("another shape");
    };
    MemorySource source(m_image);
    const auto done = unpackMember(source, {member.at, member.packed, 0, member.raw, 0}, member.shape, [&](BytesView raw) {
        return m_stop.stop_requested() ? cancelled() : (*packer)->put(raw, compare);
    });
    return done ? same : std::min<std::uint64_t>(same, member.packed - 1);
}

bool ShapeFinder::fits(const FoundMember& member, const MemberShape& shape) const
{
    return packMemory(shape, member.raw) <= m_memory;
}

std::optional<MemberShape> ShapeFinder::known(const FoundMember& member) const
{
    for (const auto& shape : m_known) {
        if (!mayHavePacked(shape.codec, member.shape.codec)) continue;
        const auto like = adapted(shape, member.in(m_image), member.raw);
        if (like && fits(member, *like) && agreement(member, *like) == member.packed) return like;
    }
    return std::nullopt;
}

std::optional<MemberShape> ShapeFinder::sweep(const FoundMember& member)
{
    auto& failures = m_failures[static_cast<std::size_t>(member.shape.codec)];
    if (failures >= mostFailures) return std::nullopt;
    const auto remember = [&](const MemberShape& shape) {
        std::erase(m_known, shape);
        m_known.insert(m_known.begin(), shape);
        failures = 0;
        return shape;
    };
    for (const auto& candidate : candidatesFor(member.shape.codec, member.in(m_image), member.raw)) {
        if (m_stop.stop_requested()) return std::nullopt;
        if (!fits(member, candidate)) continue;
        const auto same = agreement(member, candidate);
        if (same == member.packed) return remember(candidate);
        if (same < promisingBytes(member.packed)) continue;
        for (const auto& variant : variantsOf(candidate)) {
            if (fits(member, variant) && agreement(member, variant) == member.packed) return remember(variant);
        }
    }
    ++failures;
    return std::nullopt;
}

std::vector<std::optional<MemberShape>> ShapeFinder::find(const std::vector<FoundMember>& members,
                                                          const std::function<void(std::uint64_t)>& advance)
{
    std::vector<std::optional<MemberShape>> shapes(members.size());
    for (std::size_t first = 0; first < members.size() && !m_stop.stop_requested(); first += batchMembers) {
        const auto count = std::min(batchMembers, members.size() - first);
        const bool blind = m_known.empty();  // each would be swept: the first tells what the others are like
        if (!blind) {
            forEachInParallel(m_threads, count, [&](std::size_t i) { shapes[first + i] = known(members[first + i]); });
        }
        std::vector<std::size_t> left;
        for (std::size_t i = first; i < first + count; ++i) {
            if (shapes[i]) continue;
            // What was learned from the ones before in this batch is tried for all that are left at once.
            left.push_back(i);
        }
        while (!left.empty() && !m_stop.stop_requested()) {
            const auto one = left.front();
            left.erase(left.begin());
            shapes[one] = sweep(members[one]);
            if (!shapes[one] || left.empty()) continue;
            forEachInParallel(m_threads, left.size(), [&](std::size_t i) { shapes[left[i]] = known(members[left[i]]); });
            std::erase_if(left, [&](std::size_t i) { return shapes[i].has_value(); });
        }
        for (std::size_t i = first; i < first + count; ++i) advance(members[i].packed);
    }
    if (m_stop.stop_requested()) shapes.assign(members.size(), std::nullopt);
    return shapes;
}

Status expand(BytesView image, const MemberSide& side, const std::vector<MemberShape>& shapes,
              const std::stop_token& stop, const std::function<Status(BytesView)>& out)
{
    constexpr std::array<std::uint8_t, memberAlignment> zeros{};
    MemorySource source(image);
    std::uint64_t at = 0;
    std::uint64_t to = 0;
    for (std::size_t i = 0; i < side.members.size(); ++i) {
        const auto& member = side.members[i];
        if (stop.stop_requested()) return cancelled();
        if (auto put = out(image.subspan(at, member.at - at)); !put) return put;
        to += member.at - at;
        if (auto put = out(BytesView(zeros).first(member.from - to)); !put) return put;
        if (auto unpacked = unpackMember(source, member, shapes[i], out); !unpacked) return unpacked;
        at = member.end();
        to = member.to();
    }
    return out(image.subspan(at));
}

}  // namespace quorate::delta
