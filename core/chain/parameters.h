// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/ids.h"
#include "core/crypto/ed25519.h"
#include "core/engine/engine.h"

#include <string>
#include <vector>

namespace quorate::chain {

// Which chain of which consortium.
struct ChainParameters {
    ConsortiumId consortium;
    ledger::ChainKind chain = ledger::ChainKind::release;
    friend bool operator==(const ChainParameters&, const ChainParameters&) = default;
};

// One member of a validator epoch, as the engine needs it.
struct Validator {
    std::string member;              // slug; for evidence and status
    crypto::PublicKey consensus;     // seals blocks and votes
};

// Validators of one epoch in the epoch's order: the order gives the turns. 1 to 64, distinct keys.
struct ValidatorSet {
    EpochNumber epoch;
    std::vector<Validator> validators;

    [[nodiscard]] std::size_t quorum() const
    {
        return ledger::validatorQuorum(static_cast<std::uint32_t>(validators.size()));
    }
    [[nodiscard]] const Validator* find(const KeyId& key) const;
    // SHA-256 of CBOR ["quorate/validators/1", epoch, [consensus key...]]: what a header names them by.
    [[nodiscard]] Hash32 hash() const;
};

// How blocks are proposed. What settles them is the same.
enum class Sealing : std::uint8_t { authority = 0, work = 1 };

// How the embedded engine runs. The first group comes from the governed engine settings and is the same on every node.
struct Settings {
    Sealing sealing = Sealing::authority;
    std::uint32_t turnMs = 500;                                // length of a sealing turn, 50 to 60000; by work: the
                                                               // mean time between blocks that difficulty aims at
    std::uint64_t firstDifficulty = 1U << 16U;                 // by work: hashes that the first block takes, 1 or more
    std::size_t maxBlockBytes = ledger::maxBlockSize;          // larger blocks are invalid

    std::uint32_t maxClockAheadMs = 2000;                      // a block further ahead of our clock waits outside
    std::size_t poolTransactions = 16'384;
    std::size_t poolBytes = 64 * 1024 * 1024;
    std::size_t poolSharePercent = 25;                         // of both figures, for one member
    std::size_t poolStrangersPercent = 5;                      // for all signers together whom the state does not know
    std::uint32_t strangersMs = 60'000;                        // how long their transactions are kept
    std::size_t poolAheadPerKey = ledger::maxSequenceAhead;    // waiting for an earlier sequence
    std::size_t treeBlocks = 16'384;                           // blocks known above the settled one
    std::size_t treeBytes = 128 * 1024 * 1024;                 // bytes of blocks on other branches
    std::uint32_t statusEveryMs = 2000;                        // while something is unsettled or we are behind
    std::uint32_t idleStatusEveryMs = 30'000;
    std::uint32_t requestTimeoutMs = 5000;                     // then another peer is asked
    std::size_t headersAhead = 32;                             // further behind than so many blocks: headers first
    std::size_t windowBlocks = 512;                            // asked for, beyond what is applied
    std::size_t windowBytes = 48 * 1024 * 1024;                // held of them until those before them have come
    std::size_t requestsPerPeer = 2;                           // for blocks, at a time
    std::size_t servedBytesPerSecond = 64 * 1024 * 1024;       // bytes, to one peer that asks for blocks,
                                                               // headers or transactions
    std::size_t servedToReadersPerSecond = 16 * 1024 * 1024;   // to all peers together that are no members'
    // A validator is silent from its start until a quorum has told it what it signed last. Off only to show what happens
    // otherwise.
    bool recall = true;
    // The records may be older than what was signed: a backup was put back. Then it is silent until a quorum of others, or all
    // others where they are fewer, has answered. Remembered until that has happened.
    bool restored = false;
};

}  // namespace quorate::chain
