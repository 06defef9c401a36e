// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/payload_ref.h"

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
[[nodiscard]] Result<HashedPayload> hashPayload(Files& files, const Path& path);

// True when there is one hash for each piece and they fold to the root.
[[nodiscard]] bool leavesMatch(const PayloadRef& ref, const std::vector<Hash32>& leaves);

// "swarm.payload.empty", "swarm.payload.inline" (up to 16 KiB: it travels in its transaction),
// "swarm.payload.too-large" (over `limit`), all of kind invalid.
[[nodiscard]] Status checkSize(std::uint64_t size, std::uint64_t limit);

}  // namespace quorate::swarm
