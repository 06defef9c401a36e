// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/payload_ref.h"

#include <functional>
#include <string>
#include <vector>

// What the swarm calls a payload on the wire. Everything here is a pure function of size and pieces root, so that no node
// ever reads torrent metadata that came from somebody else.
namespace quorate::swarm {

// The SHA-256 of the canonical info dictionary: the v2 info-hash (BEP 52).
using InfoHash = Id32<struct InfoHashTag>;

// Bencoded: one file called "payload", pieces of 16 KiB, meta version 2, and nothing else. size > 0.
[[nodiscard]] std::string infoDictionary(const PayloadRef& ref);
[[nodiscard]] InfoHash infoHash(const PayloadRef& ref);

// A payload's name together with the hashes of its pieces, in order (SHA-256 of each 16 KiB, the last may be shorter).
struct HashedPayload {
    PayloadRef ref;
    std::vector<Hash32> leaves;
};

[[nodiscard]] HashedPayload hashPayload(BytesView bytes);
// From the start of the file to its end. `stop` is asked every 256 KiB; true ends it with "swarm.hash.stopped".
[[nodiscard]] Result<HashedPayload> hashPayload(File& file, const std::function<bool()>& stop = {});

// The two halves of hashPayload(), for data that arrives in parts: every part but the last a multiple of 16 KiB.
void hashPieces(BytesView bytes, std::vector<Hash32>& leaves);
[[nodiscard]] PiecesRoot rootOf(const std::vector<Hash32>& leaves);

// True when there is one hash for each piece and they fold to the root.
[[nodiscard]] bool leavesMatch(const PayloadRef& ref, const std::vector<Hash32>& leaves);

// "swarm.payload.empty", "swarm.payload.inline" (up to 16 KiB: it travels in its transaction),
// "swarm.payload.too-large" (over `limit`), all of kind invalid.
[[nodiscard]] Status checkSize(std::uint64_t size, std::uint64_t limit);

}  // namespace quorate::swarm
