// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/block.h"

#include <atomic>

// Sealing by work: who finds a nonce for which the header's SHA-256, its id, is low enough may seal. A difficulty is the
// number of hashes that this takes on average, and the weight of the block.
namespace quorate::chain {

inline constexpr std::uint64_t maxDifficulty = std::uint64_t{1} << 48U;

// Weight of a branch: by work the sum of its difficulties, by authority its height. Two words, as one might overflow.
struct Weight {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    [[nodiscard]] constexpr Weight plus(std::uint64_t more) const
    {
        return {high + (low + more < low ? 1U : 0U), low + more};
    }
    friend constexpr auto operator<=>(const Weight&, const Weight&) = default;
};

// What a block adds.
[[nodiscard]] constexpr std::uint64_t weightOf(const BlockHeader& header)
{
    return header.sealing == Sealing::work ? header.difficulty : 1;
}

// The first 64 bits of the id, a big-endian number, are at most floor((2^64 - 1) / difficulty).
[[nodiscard]] bool meetsDifficulty(const BlockId& id, std::uint64_t difficulty);

// Of a child sealed at `time`: risen by 1/32 of the parent's when it comes early, fallen by 1/32 for each further
// 0.69 blockMs that it took, at most to half; 1 to maxDifficulty. Random times between blocks with the mean blockMs then
// keep it where it is (ln 2; after EIP-2 of Ethereum, 2015).
[[nodiscard]] std::uint64_t nextDifficulty(std::uint64_t parent, UnixTime parentTime, UnixTime time, std::uint32_t blockMs);

// Tries `count` nonces from `first` on; the header's own nonce is not looked at. Absent: none of them, or `cancelled`.
[[nodiscard]] std::optional<std::uint64_t> searchNonce(const BlockHeader& header, std::uint64_t first,
                                                       std::uint64_t count, const std::atomic<bool>& cancelled);
[[nodiscard]] std::array<std::uint8_t, 8> nonceBytes(std::uint64_t nonce);

}  // namespace quorate::chain
