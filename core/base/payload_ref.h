// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

namespace quorate {

// Payloads travel in pieces of 16 KiB, whatever their size. A piece is one block of BitTorrent v2 (BEP 52), so the hashes
// of the pieces are the leaves of the Merkle tree whose root names the payload.
inline constexpr std::uint32_t payloadPieceSize = 16 * 1024;

// Up to this size a payload travels inline in its transaction and never through the swarm.
inline constexpr std::uint64_t inlinePayloadLimit = payloadPieceSize;

// What identifies a payload: its size in bytes and its pieces root.
struct PayloadRef {
    std::uint64_t size = 0;
    PiecesRoot root;

    [[nodiscard]] constexpr std::uint64_t pieces() const
    {
        return size / payloadPieceSize + (size % payloadPieceSize != 0 ? 1 : 0);
    }
    friend auto operator<=>(const PayloadRef&, const PayloadRef&) = default;
};

}  // namespace quorate

template <>
struct std::hash<quorate::PayloadRef> {
    std::size_t operator()(const quorate::PayloadRef& ref) const noexcept
    {
        return std::hash<quorate::PiecesRoot>()(ref.root) ^ static_cast<std::size_t>(ref.size);
    }
};
