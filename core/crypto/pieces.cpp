// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/pieces.h"

#include "core/base/pieces_tree.h"

#include <algorithm>

namespace quorate::crypto {
namespace {

PiecesRoot fold(const std::vector<Hash32>& leaves)
{
    return foldPieces(leaves, [](const Hash32& left, const Hash32& right) {
        return sha256({left.view(), right.view()});
    });
}

}  // namespace

Hash32 pieceHash(BytesView piece)
{
    return sha256(piece);
}

void PiecesHasher::update(BytesView data)
{
    m_size += data.size();
    while (!data.empty()) {
        const std::size_t part = std::min<std::size_t>(data.size(), payloadPieceSize - m_inPiece);
        m_piece.update(data.first(part));
        m_inPiece += part;
        data = data.subspan(part);
        if (m_inPiece == payloadPieceSize) {
            m_leaves.push_back(m_piece.finish());
            m_inPiece = 0;
        }
    }
}

PayloadRef PiecesHasher::finish()
{
    if (m_inPiece != 0) {
        m_leaves.push_back(m_piece.finish());
        m_inPiece = 0;
    }
    return PayloadRef{m_size, fold(m_leaves)};
}

PayloadRef payloadRef(BytesView bytes)
{
    PiecesHasher hasher;
    hasher.update(bytes);
    return hasher.finish();
}

Result<PayloadRef> payloadRef(File& file)
{
    PiecesHasher hasher;
    Bytes part(4 * payloadPieceSize);
    for (;;) {
        const auto got = file.readAt(hasher.size(), part);
        if (!got) return fail(got.error());
        if (*got == 0) return hasher.finish();
        hasher.update(BytesView(part).first(*got));
    }
}

Status verifyLeaves(const PayloadRef& ref, const std::vector<Hash32>& leaves)
{
    if (leaves.size() != ref.pieces()) {
        return fail(ErrorKind::invalid, "crypto.pieces.count",
                    std::to_string(leaves.size()) + " hashes for " + std::to_string(ref.pieces()) + " pieces");
    }
    if (fold(leaves) != ref.root) return fail(ErrorKind::invalid, "crypto.pieces.root", ref.root.shortHex());
    return {};
}

}  // namespace quorate::crypto
