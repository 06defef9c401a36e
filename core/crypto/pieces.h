// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/payload_ref.h"
#include "core/crypto/sha256.h"

#include <vector>

// The Merkle tree of BitTorrent v2 (BEP 52) with pieces of 16 KiB, for those who do without a BitTorrent library.
namespace quorate::crypto {

// The leaf hash of one piece: the SHA-256 of its bytes; 16 KiB each, the last may be shorter.
[[nodiscard]] Hash32 pieceHash(BytesView piece);

// The root of a payload that arrives in parts of any length. Keeps 32 bytes for each 16 KiB. One thread at a time.
class PiecesHasher {
public:
    void update(BytesView data);
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    // The hashes of the pieces that are full so far; after finish() of all of them.
    [[nodiscard]] const std::vector<Hash32>& leaves() const { return m_leaves; }
    // Size and root of all that was fed; nothing may be fed afterwards. No bytes give the zero root.
    [[nodiscard]] PayloadRef finish();

private:
    Sha256 m_piece;
    std::size_t m_inPiece = 0;  // bytes of the piece being hashed
    std::uint64_t m_size = 0;
    std::vector<Hash32> m_leaves;
};

[[nodiscard]] PayloadRef payloadRef(BytesView bytes);
// From the start of the file to its end, in small parts.
[[nodiscard]] Result<PayloadRef> payloadRef(File& file);

// Whether `leaves` are the piece hashes of the payload: as many as it has pieces, and folding to its root. Then each piece
// can be checked on its own with pieceHash(). "crypto.pieces.count", "crypto.pieces.root", both of kind invalid.
[[nodiscard]] Status verifyLeaves(const PayloadRef& ref, const std::vector<Hash32>& leaves);

}  // namespace quorate::crypto
