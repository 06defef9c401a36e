// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <algorithm>
#include <compare>
#include <cstring>
#include <functional>

namespace quorate {

// 32 bytes with a meaning. Values of different meanings do not convert into each other.
template <class Tag>
struct Id32 {
    std::array<std::uint8_t, 32> bytes{};

    [[nodiscard]] BytesView view() const { return bytes; }
    [[nodiscard]] std::string hex() const { return toHex(bytes); }
    [[nodiscard]] std::string shortHex() const { return hex().substr(0, 12); }
    [[nodiscard]] bool isZero() const
    {
        return std::ranges::all_of(bytes, [](std::uint8_t b) { return b == 0; });
    }
    [[nodiscard]] static Result<Id32> from(BytesView view)
    {
        if (view.size() != 32) {
            return fail(ErrorKind::invalid, "base.id.length", std::to_string(view.size()) + " bytes instead of 32");
        }
        Id32 id;
        std::copy(view.begin(), view.end(), id.bytes.begin());
        return id;
    }
    [[nodiscard]] static Result<Id32> fromHexText(std::string_view hex)
    {
        auto raw = fromHex(hex);
        if (!raw) return fail(raw.error());
        return from(*raw);
    }
    friend auto operator<=>(const Id32&, const Id32&) = default;
};

// A SHA-256 value of no particular meaning: what the Merkle structures work on.
using Hash32 = Id32<struct HashTag>;

using ConsortiumId = Id32<struct ConsortiumTag>;    // SHA-256 of the genesis document without engine settings
using TransactionId = Id32<struct TransactionTag>;  // SHA-256 of the COSE Sig_structure
using BlockId = Id32<struct BlockTag>;
using ReleaseId = Id32<struct ReleaseTag>;          // SHA-256 of the manifest's bytes
using KeyId = Id32<struct KeyTag>;                  // SHA-256 of the 32 bytes of an Ed25519 public key
using PiecesRoot = Id32<struct PiecesRootTag>;      // BitTorrent v2 pieces root (BEP 52), pieces of 16 KiB
using TargetHash = Id32<struct TargetHashTag>;      // SHA-256 of a target's plaintext (of the tree archive, for a tree)

// An unsigned number with a meaning; explicit both ways.
template <class Tag>
struct Number {
    std::uint64_t value = 0;

    constexpr Number() = default;
    explicit constexpr Number(std::uint64_t v) : value(v) {}
    friend constexpr auto operator<=>(const Number&, const Number&) = default;
    [[nodiscard]] constexpr Number next() const { return Number(value + 1); }
};

using Height = Number<struct HeightTag>;        // of a block; genesis is 0
using LeafIndex = Number<struct LeafIndexTag>;  // of an accepted transaction in a chain's log; the first is 0
using EpochNumber = Number<struct EpochTag>;    // of a set of checkers or validators; genesis is 0
using DeviceIndex = Number<struct DeviceIndexTag>;  // of a device certificate in its model's fleet log

}  // namespace quorate

template <class Tag>
struct std::hash<quorate::Id32<Tag>> {
    std::size_t operator()(const quorate::Id32<Tag>& id) const noexcept
    {
        // The ids are hashes already.
        std::size_t h = 0;
        std::memcpy(&h, id.bytes.data(), sizeof h);
        return h;
    }
};
