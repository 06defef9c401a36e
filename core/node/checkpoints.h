// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/log.h"
#include "core/node/chain_application.h"
#include "core/node/key_ring.h"
#include "core/node/wire.h"

#include <functional>
#include <map>
#include <utility>

namespace quorate::node {

// Cosigns the heads of one chain's settled log when we are a validator, collects what the other validators cosign, and
// keeps the newest checkpoint with a quorum. On the chain's strand.
class Checkpoints {
public:
    struct Parts {
        ChainApplication& application;
        store::KeyValueStore& store;
        const KeyRing& keys;
        ledger::MemberId self;
        Clock& clock;
        Log& log;
        std::function<void(Bytes)> broadcast;
        // False as long as peers may know of a later signature of ours than our disk does: nothing is cosigned.
        std::function<bool()> mayCosign;
        std::function<void()> changed;      // the newest checkpoint is another one
        // A valid cosignature of a head that contradicts our settled log: each once, and of one member a few, since it could
        // sign them without end.
        std::function<void(const CosignatureMessage&)> splitView;
        // Valid cosignatures of two heads of one size that is not settled here yet: one of them contradicts the chain, and
        // splitView says which once that size is settled. Of one member a few that contradict nobody new.
        std::function<void(const CosignatureMessage&, const CosignatureMessage&)> headsDiffer;
    };

    Checkpoints(Parts parts, std::uint32_t heartbeatMs);

    [[nodiscard]] Status load();
    // After a block settled, and from time to time: signs what is due.
    void work();
    void arrived(const CosignatureMessage& message);
    // What a peer that has just connected should know.
    [[nodiscard]] std::vector<Bytes> greeting() const;

    struct Newest {
        codec::Checkpoint checkpoint;
        std::string text;
        Height height;                      // of the settled block with that log
        UnixTime time;                      // lowest time among the newest quorum of cosignatures
    };
    [[nodiscard]] const std::optional<Newest>& newest() const { return m_newest; }

private:
    struct Head {
        Hash32 root;
        std::map<std::string, codec::Cosignature> cosignatures;  // by member
    };
    [[nodiscard]] Result<ledger::Epoch> validators() const;
    [[nodiscard]] Result<std::optional<BlockRecord>> settledRecordOfSize(std::uint64_t size) const;
    [[nodiscard]] std::uint64_t latestSeconds() const;   // Unix; what is later is from the future
    void add(std::uint64_t size, const Hash32& root, const std::string& member, codec::Cosignature cosignature);
    void settle(std::uint64_t size, Head& head, const ledger::Epoch& validators);
    [[nodiscard]] bool addsMember(const codec::Checkpoint& checkpoint) const;   // to the newest one's cosigners
    void keepEarly(const CosignatureMessage& message);
    void accuse(const CosignatureMessage& message);
    void heardOwn(const CosignatureMessage& message);
    [[nodiscard]] bool agreesWithSigned(std::uint64_t size, const Hash32& root);
    [[nodiscard]] Status keepSigned(std::uint64_t size, const Hash32& root);
    [[nodiscard]] bool mayRelay(const std::string& member);

    // Of one validator's cosignatures, how many may still be told on now: it could sign new ones without end.
    struct Allowance {
        double left = 0;
        Milliseconds at{0};
    };
    Parts m_parts;
    const std::uint32_t m_heartbeatMs;
    const std::string m_origin;
    std::map<std::uint64_t, Head> m_heads;      // at most maxHeads sizes
    // Of sizes that are not settled here yet, by member, size and root: of a member at most maxEarly.
    std::map<std::string, std::map<std::pair<std::uint64_t, Hash32>, CosignatureMessage>> m_early;
    std::vector<CosignatureMessage> m_disputed;         // of those sizes, too, with different roots; of a member at most maxDisputed
    std::map<std::string, Allowance> m_relays;  // by member; only of validators
    std::map<std::string, std::vector<std::pair<std::uint64_t, Hash32>>> m_accused;  // by member; only of validators
    std::optional<Newest> m_newest;
    std::optional<Milliseconds> m_settledAt;  // monotonic: when it was written, since the last load()
    // The largest head that we cosigned, as far as our disk or our peers know: nothing that contradicts it is signed.
    std::uint64_t m_signedSize = 0;
    Hash32 m_signedRoot;
    std::optional<Milliseconds> m_signedAt;   // monotonic: the wall clock may be set back by a day
    std::uint64_t m_refusedSize = 0;   // told of in the log
};

}  // namespace quorate::node
