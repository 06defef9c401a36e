// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/member_table.h"

#include <functional>
#include <stop_token>

namespace quorate::delta {

// A member found in an image.
struct FoundMember {
    std::uint64_t at = 0;
    std::uint64_t packed = 0;
    std::uint64_t raw = 0;
    MemberShape shape;  // as far as unpacking needs it

    [[nodiscard]] BytesView in(BytesView image) const { return image.subspan(at, packed); }
};

// All streams of gzip, zip, zlib, xz and zstd in an image that unpack to their end, in order and without overlap.
// `memory`: the most that unpacking one may take. What expands beyond `largest` bytes in all is left as it is. Empty
// when it was asked to stop.
[[nodiscard]] std::vector<FoundMember> findMembers(BytesView image, std::uint64_t memory, std::uint64_t largest,
                                                   const std::stop_token& stop,
                                                   const std::function<void(std::uint64_t)>& advance);

// How the members of an image were packed, found by trying.
class ShapeFinder {
public:
    // `memory`: the most that packing one may take. Everything outlives it.
    ShapeFinder(BytesView image, std::uint64_t memory, unsigned threads, std::stop_token stop)
        : m_image(image), m_memory(memory), m_threads(threads), m_stop(std::move(stop))
    {
    }
    // For each member the shape that packs it to the identical bytes, or nothing. The same on any number of threads.
    // `advance`: told the packed bytes of each member as it is done.
    [[nodiscard]] std::vector<std::optional<MemberShape>> find(const std::vector<FoundMember>& members,
                                                               const std::function<void(std::uint64_t)>& advance);

private:
    [[nodiscard]] std::uint64_t agreement(const FoundMember& member, const MemberShape& shape) const;
    [[nodiscard]] bool fits(const FoundMember& member, const MemberShape& shape) const;
    [[nodiscard]] std::optional<MemberShape> known(const FoundMember& member) const;
    [[nodiscard]] std::optional<MemberShape> sweep(const FoundMember& member);

    BytesView m_image;
    const std::uint64_t m_memory;
    const unsigned m_threads;
    const std::stop_token m_stop;
    std::vector<MemberShape> m_known;  // the latest success first
    std::array<int, 256> m_failures{};  // sweeps of a codec that found nothing, since the last that did
};

// Writes the expanded image in order. Members have been laid out; `shapes`: of each of them, to unpack it.
[[nodiscard]] Status expand(BytesView image, const MemberSide& side, const std::vector<MemberShape>& shapes,
                            const std::stop_token& stop, const std::function<Status(BytesView)>& out);

}  // namespace quorate::delta
