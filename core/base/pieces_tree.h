// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/payload_ref.h"

#include <vector>

namespace quorate {

// The root of the Merkle tree of BEP 52 over the leaf hashes of a payload, in order: the leaves are padded with zero
// hashes to the next power of two. `hashPair(left, right)` is SHA-256 of the two one after the other; it comes in from
// outside because base has no hash function. No leaves give the zero root.
template <class HashPair>
[[nodiscard]] PiecesRoot foldPieces(std::vector<Hash32> leaves, HashPair&& hashPair)
{
    Hash32 padding;
    while (leaves.size() > 1) {
        if (leaves.size() % 2 != 0) leaves.push_back(padding);
        for (std::size_t i = 0; i < leaves.size() / 2; ++i) leaves[i] = hashPair(leaves[2 * i], leaves[2 * i + 1]);
        leaves.resize(leaves.size() / 2);
        padding = hashPair(padding, padding);
    }
    return leaves.empty() ? PiecesRoot{} : PiecesRoot{leaves.front().bytes};
}

}  // namespace quorate
