// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/members.h"

namespace quorate::ledger {

// How the embedded engine seals; a governed document, not part of the consortium's id.
struct EngineSettings {
    enum class Sealing : std::uint8_t { authority = 0, work = 1 };
    Sealing sealing = Sealing::authority;
    std::uint32_t turnMs = 500;            // length of a turn, 50 to 60000; by work: mean time between blocks
    std::uint32_t heartbeatMs = 600'000;   // cosign the head anew at least this often, 1000 to 86400000
    std::uint64_t firstDifficulty = 1U << 16U;   // by work alone: hashes that the first block takes, 1 to 2^48
    bool finality = true;                  // by work alone; false: no votes, all stays probable, for experiments
    friend bool operator==(const EngineSettings&, const EngineSettings&) = default;
};

// What a consortium is founded on. id() = SHA-256 of encodeConsortium().
struct Genesis {
    std::string name;                      // 1 to 128 bytes of UTF-8
    UnixTime created;
    std::vector<MemberRecord> members;     // sorted by id, 1 to maxMembers; revision 0
    std::vector<EpochMember> checkers;     // checker epoch 0
    std::vector<EpochMember> validators;   // validator epoch 0
    std::uint32_t minimumCheckers = 1;     // no publication while the current checker epoch has fewer
    // What members are asked, not what anybody is kept from: votes stand on the chain, open to everybody. A console shows a
    // checker who has not voted only how many decided, so that nobody votes as others did.
    bool hiddenVotes = false;
    EngineSettings engine;

    [[nodiscard]] ConsortiumId id() const;
    [[nodiscard]] Bytes encodeConsortium() const;             // all but engine
    [[nodiscard]] Bytes encode() const;                       // CBOR [consortium document, engine settings]
    // Refuses what does not hang together: "ledger.genesis.<what>" (unknown member in an epoch, key not the member's,
    // role missing, unusable key, key used twice ...).
    [[nodiscard]] static Result<Genesis> decode(BytesView encoded);
    [[nodiscard]] static Result<Genesis> decodeConsortium(BytesView encoded);  // engine settings stay the defaults
    [[nodiscard]] Status check() const;

    [[nodiscard]] Epoch checkerEpoch() const;                 // number 0
    [[nodiscard]] Epoch validatorEpoch() const;
};
inline constexpr std::size_t maxGenesisSize = 1024 * 1024;

}  // namespace quorate::ledger
