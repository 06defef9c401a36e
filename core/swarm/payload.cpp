// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/swarm/payload.h"

#include "core/base/pieces_tree.h"

#include <libtorrent/hasher.hpp>

#include <algorithm>

namespace quorate::swarm {
namespace {

Hash32 digest(BytesView data)
{
    const auto hash = lt::hasher256(reinterpret_cast<const char*>(data.data()), static_cast<int>(data.size())).final();
    Hash32 out;
    std::copy(hash.begin(), hash.end(), out.bytes.begin());
    return out;
}

Hash32 digestPair(const Hash32& left, const Hash32& right)
{
    std::array<std::uint8_t, 64> both{};
    std::copy(left.bytes.begin(), left.bytes.end(), both.begin());
    std::copy(right.bytes.begin(), right.bytes.end(), both.begin() + 32);
    return digest(both);
}

std::string bencoded(std::string_view text)
{
    return std::to_string(text.size()) + ':' + std::string(text);
}

}  // namespace

std::string infoDictionary(const PayloadRef& ref)
{
    const auto name = bencoded("payload");
    const std::string file = "d6:lengthi" + std::to_string(ref.size) + "e11:pieces root" +
                             bencoded(textOf(ref.root.view())) + 'e';
    return "d9:file treed" + name + "d0:" + file + "ee12:meta versioni2e4:name" + name + "12:piece lengthi" +
           std::to_string(payloadPieceSize) + "ee";
}

InfoHash infoHash(const PayloadRef& ref)
{
    return InfoHash{digest(bytesOf(infoDictionary(ref))).bytes};
}

void hashPieces(BytesView bytes, std::vector<Hash32>& leaves)
{
    while (!bytes.empty()) {
        const auto piece = bytes.first(std::min<std::size_t>(bytes.size(), payloadPieceSize));
        leaves.push_back(digest(piece));
        bytes = bytes.subspan(piece.size());
    }
}

PiecesRoot rootOf(const std::vector<Hash32>& leaves)
{
    return foldPieces(leaves, digestPair);
}

HashedPayload hashPayload(BytesView bytes)
{
    HashedPayload hashed;
    hashPieces(bytes, hashed.leaves);
    hashed.ref = PayloadRef{bytes.size(), rootOf(hashed.leaves)};
    return hashed;
}

Result<HashedPayload> hashPayload(File& file, const std::function<bool()>& stop)
{
    HashedPayload hashed;
    Bytes part(16 * payloadPieceSize);
    for (;;) {
        if (stop && stop()) return fail(ErrorKind::cancelled, "swarm.hash.stopped");
        const auto got = file.readAt(hashed.ref.size, part);
        if (!got) return fail(got.error());
        hashPieces(BytesView(part).first(*got), hashed.leaves);
        hashed.ref.size += *got;
        if (*got < part.size()) break;
    }
    hashed.ref.root = rootOf(hashed.leaves);
    return hashed;
}

bool leavesMatch(const PayloadRef& ref, const std::vector<Hash32>& leaves)
{
    return leaves.size() == ref.pieces() && rootOf(leaves) == ref.root;
}

Status checkSize(std::uint64_t size, std::uint64_t limit)
{
    if (size == 0) return fail(ErrorKind::invalid, "swarm.payload.empty");
    const auto figures = [size](std::string_view than, std::uint64_t bound) {
        return std::to_string(size) + " bytes, " + std::string(than) + ' ' + std::to_string(bound);
    };
    if (size <= inlinePayloadLimit) {
        return fail(ErrorKind::invalid, "swarm.payload.inline", figures("more than", inlinePayloadLimit));
    }
    if (size > limit) return fail(ErrorKind::invalid, "swarm.payload.too-large", figures("at most", limit));
    return {};
}

}  // namespace quorate::swarm
