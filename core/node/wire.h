// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/endpoint.h"
#include "core/codec/signed_note.h"
#include "core/node/question_book.h"
#include "core/ledger/types.h"

#include <variant>

// What nodes say to each other beside the engines' messages: CBOR ["quorate/node/1", type, body...], at most 8 KiB; a genesis alone may
// be as large as a genesis.
namespace quorate::node {

// Sent at connect and when something in it changes.
struct HelloMessage {                      // type 0
    ConsortiumId consortium;
    std::optional<Endpoint> swarm;         // where our payloads are; the peer trusts the address it sees, not this one,
                                           // when ours is unspecified (0.0.0.0, ::)
    Height release;
    Height delivery;
    UnixTime at;                           // the sender's clock: how far clocks are apart, for people; nothing rests on it
    std::string version = {};              // of the sender's program, the same; a node that is older than this field does not tell
};

// A validator's cosignature of a chain's log head.
struct CosignatureMessage {                // type 1
    ledger::ChainKind chain = ledger::ChainKind::release;
    std::uint64_t size = 0;
    Hash32 root;
    ledger::MemberId member;
    std::uint64_t seconds = 0;
    crypto::Signature signature{};
};

// Somebody who has but the consortium's id, from an invitation, asks for its founding document, and the answer.
struct GenesisRequest {                    // type 2
    ConsortiumId consortium;
};
struct GenesisMessage {                    // type 3
    Bytes genesis;                         // Genesis::encode()
};

// A question about a release, or an answer.
struct RemarkMessage {                     // type 4
    SignedRemark remark;
};

// Remarks that the sender has; who lacks some asks for them.
struct RemarksHave {                       // type 5
    std::vector<Hash32> ids;               // at most 200
};
struct RemarksWanted {                     // type 6
    std::vector<Hash32> ids;               // at most 200
};

using NodeMessage = std::variant<HelloMessage, CosignatureMessage, GenesisRequest, GenesisMessage, RemarkMessage, RemarksHave, RemarksWanted>;

inline constexpr std::size_t maxNodeMessage = 8 * 1024;
inline constexpr std::size_t maxRemarkIds = 200;

[[nodiscard]] Bytes encodeNodeMessage(const NodeMessage& message);
// "node.wire.too-large", ".unknown-type", and the codec's errors.
[[nodiscard]] Result<NodeMessage> decodeNodeMessage(BytesView encoded);
[[nodiscard]] bool isNodeMessage(BytesView encoded);

}  // namespace quorate::node
