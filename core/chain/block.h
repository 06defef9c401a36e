// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/parameters.h"
#include "core/engine/engine.h"

#include <optional>

namespace quorate::chain {

// The validators that follow: named by the blocks on which both epochs vote (core/chain/README.md).
struct Successor {
    EpochNumber epoch;
    Hash32 validators;                // ValidatorSet::hash()
    friend bool operator==(const Successor&, const Successor&) = default;
};

// What a sealer signs. id() = SHA-256 of encode(), so the signature is no part of the block's identity.
struct BlockHeader {
    ledger::ChainKind chain = ledger::ChainKind::release;
    ConsortiumId consortium;
    Height height;
    BlockId parent;
    UnixTime time;                    // strictly after the parent's
    EpochNumber epoch;                // of the validators that seal and vote for this block
    Hash32 transactions;              // RFC 9162 root over the transactions' bytes
    engine::AppRoots roots;           // after this block
    KeyId sealer;
    Sealing sealing = Sealing::authority;
    std::optional<Hash32> handover;   // SHA-256 of the block's handover: `epoch` begins with this block, or, when it is the
                                      // parent's, a successor is named first in this block
    std::optional<Successor> successor;   // a later epoch that the state before this block knows, and whose set is there
    std::uint64_t difficulty = 0;     // by work: at least 1, hashes that were to be expected
    std::array<std::uint8_t, 8> nonce{};  // by work

    [[nodiscard]] Bytes encode() const;   // by work, the nonce is its last 8 bytes
    [[nodiscard]] static Result<BlockHeader> decode(BytesView encoded);
    [[nodiscard]] BlockId id() const;
    friend bool operator==(const BlockHeader&, const BlockHeader&) = default;
};

inline constexpr std::string_view blockDomain = "quorate/block/1";
inline constexpr std::size_t maxHeaderSize = 1024;
inline constexpr std::size_t maxBlockTransactions = 65'536;
inline constexpr std::size_t maxHandoverSize = 16 * 1024;

struct Block {
    BlockHeader header;
    Bytes signedHeader;               // COSE_Sign1 over header.encode(), aad blockDomain
    std::vector<Bytes> transactions;  // 1 to 65536 bytes each
    Bytes handover;                   // empty; an encoded Certificate: what the epoch before has settled; or a Presence
    BlockId id;                       // header.id()

    [[nodiscard]] Bytes encode() const;   // CBOR [1, signed header, [transaction...]] or, with a handover, [..., handover]
    [[nodiscard]] engine::BlockRef ref() const { return {header.height, id}; }
    [[nodiscard]] engine::BlockContext context() const
    {
        return {ref(), header.parent, header.time, header.sealer};
    }
};

// Signs; sets transactions' root, sealer and the handover's hash in the header.
[[nodiscard]] Block sealBlock(BlockHeader header, std::vector<Bytes> transactions, const crypto::KeyPair& key,
                              Bytes handover = {});

// Size first, then form, then that the header names exactly these transactions. The signature is not checked here.
// "chain.block.too-large", ".malformed", ".wrong-transactions", ".wrong-handover" and the codec's errors.
[[nodiscard]] Result<Block> decodeBlock(BytesView encoded, std::size_t maxSize);
// Its two halves. The first is enough for what decodeBlock() accepted before.
[[nodiscard]] Result<Block> openBlock(BytesView encoded, std::size_t maxSize);
[[nodiscard]] Status checkContent(const Block& block);

// What is kept of a block whose transactions were pruned: CBOR [2, signed header]. decodeBlock() calls it
// "chain.block.pruned" (not found); the functions below read it as they read a block.
[[nodiscard]] Result<Bytes> prunedBlock(BytesView encoded);
[[nodiscard]] bool isPruned(BytesView encoded);
[[nodiscard]] Result<Bytes> signedHeaderOf(BytesView encoded);

// Header and id alone, for a block that was checked before; its transactions are not looked at.
struct HeaderAndId {
    BlockHeader header;
    BlockId id;
};
[[nodiscard]] Result<HeaderAndId> peekHeader(BytesView encoded);

// By work, also that the id is low enough for the difficulty.
[[nodiscard]] bool verifySeal(const Block& block, const crypto::PublicKey& key);

// Id of the block at height 0, which has no bytes: SHA-256("quorate/genesis-block/1" || consortium || chain kind byte).
[[nodiscard]] BlockId genesisBlockId(const ChainParameters& chain);

[[nodiscard]] Hash32 transactionsRoot(const std::vector<Bytes>& transactions);

}  // namespace quorate::chain
