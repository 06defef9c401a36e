// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/finality_vote.h"
#include "core/chain/work.h"

#include <variant>

// What engines say to each other: CBOR [1, chain kind, type, body], at most maxMessageSize bytes.
namespace quorate::chain {

inline constexpr std::size_t maxMessageSize = 4 * 1024 * 1024;
inline constexpr std::size_t maxLocator = 64;
inline constexpr std::size_t maxBlocksPerMessage = 128;
inline constexpr std::size_t blocksMessageBudget = 1024 * 1024;   // after the first block
inline constexpr std::size_t maxCertificatesPerMessage = 256;
inline constexpr std::size_t maxTransactionsPerMessage = 1024;
inline constexpr std::size_t maxIdsPerMessage = 4096;
inline constexpr std::size_t maxHeadersPerMessage = 1024;
inline constexpr std::size_t maxRecallSize = 4096;
inline constexpr std::string_view recallDomain = "quorate/recall/1";

// Where a node stands. Sent at connect, on change and from time to time; whoever has more sends or is asked.
struct StatusMessage {                       // type 0
    ConsortiumId consortium;
    engine::BlockRef tip;
    engine::BlockRef justified;              // highest known
    engine::BlockRef settled;
    EpochNumber epoch;
    std::vector<Height> newestVotes;         // of each that votes on the tip (Voters::all): highest target seen; 0 none
    Weight weight{};                         // of the branch up to the tip
    Height keptFrom{1};                      // the lowest block that it can still serve
    friend bool operator==(const StatusMessage&, const StatusMessage&) = default;
};
struct BlockMessage {                        // 1: a new block, from its sealer
    Bytes block;
};
struct BlocksRequest {                       // 2: what follows the first of `locator` that the other knows as its own
    std::vector<engine::BlockRef> locator;   // newest first, 1 to 64
    std::uint64_t count = 0;                 // 1 to 128
};
struct BlocksMessage {                       // 3: the answer; empty when nothing of the locator is known
    engine::BlockRef after;                  // of the locator; zero when none
    std::vector<Bytes> blocks;               // ascending, linked
    std::vector<Certificate> certificates;   // for targets among them
};
struct VotesMessage {                        // 4
    std::vector<Certificate> votes;          // any number of signatures each, a quorum or not
};
struct TransactionsMessage {                 // 5
    std::vector<Bytes> transactions;
};
struct TransactionsHave {                    // 6
    std::vector<TransactionId> ids;
};
struct TransactionsWanted {                  // 7
    std::vector<TransactionId> ids;
};
struct RecallRequest {                       // 8: a validator that starts asks what it signed last
    KeyId validator;
    Hash32 nonce;                            // drawn at the start
};
// What another validator knows of that; signed, so that nobody else can answer in its place.
struct Recall {
    Hash32 nonce;
    KeyId subject;
    Height settled;                          // of who answers: it has forgotten votes for targets up to there
    std::vector<FinalityVote> votes;         // the subject's: with the highest target, and with the highest source; 0 to 2
    Bytes sealed;                            // the newest signed header of the subject; empty when none
};
struct RecallMessage {                       // 9: COSE_Sign1 over an encoded Recall, domain recallDomain
    Bytes signedRecall;
};
struct HeadersRequest {                      // 10: as BlocksRequest, but headers alone
    std::vector<engine::BlockRef> locator;
    std::uint64_t count = 0;                 // 1 to 1024
};
struct HeadersMessage {                      // 11: the answer
    engine::BlockRef after;
    std::vector<Bytes> headers;              // signed; ascending, linked
};

using Message = std::variant<StatusMessage, BlockMessage, BlocksRequest, BlocksMessage, VotesMessage,
                             TransactionsMessage, TransactionsHave, TransactionsWanted, RecallRequest, RecallMessage,
                             HeadersRequest, HeadersMessage>;

[[nodiscard]] Bytes encodeRecall(ledger::ChainKind chain, const Recall& recall);
[[nodiscard]] Result<Recall> decodeRecall(ledger::ChainKind chain, BytesView encoded);

[[nodiscard]] Bytes encodeMessage(ledger::ChainKind chain, const Message& message);

// "chain.wire.too-large", ".version", ".wrong-chain", ".unknown-type", ".too-many", and the codec's errors.
[[nodiscard]] Result<Message> decodeMessage(ledger::ChainKind chain, BytesView encoded);

// To which chain's engine a message belongs, from its first bytes; "chain.wire.not-a-chain-message".
[[nodiscard]] Result<ledger::ChainKind> chainOf(BytesView message);

}  // namespace quorate::chain
