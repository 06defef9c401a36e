// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/batch.h"
#include "core/node/acknowledgement_queue.h"
#include "core/node/chain_host.h"
#include "core/node/payload_service.h"

namespace quorate::node {

// A gateway's: puts waiting acknowledgements on the delivery chain, one model a batch, anchoring the releases that they
// speak of first. On the node's strand.
class Batcher {
public:
    struct Parts {
        AcknowledgementQueue& queue;
        ChainHost& release;
        ChainHost& delivery;
        PayloadService& payloads;
        const KeyRing& keys;
        ledger::MemberId self;
        Files& files;
        Path directory;              // for bodies on their way into the swarm
        Clock& clock;
        Random& random;
        Log& log;
        Executor& workers;
        Strand& strand;
        std::function<void()> changed;
    };
    Batcher(Parts parts, Milliseconds maxWait, std::size_t batchSize);

    void work();   // once a second, and after blocks settled
    void flush() { m_flush = true; work(); }
    void stop() { *m_alive = false; }

private:
    struct Plan {
        ledger::ModelId model;
        std::vector<std::uint64_t> positions;
        std::vector<ledger::SignedAcknowledgement> acknowledgements;
        std::vector<ReleaseId> releases;
        std::vector<ledger::BatchReader> readers;
    };
    [[nodiscard]] bool resolve();
    [[nodiscard]] bool finish(const Hash32& settledRoot);
    [[nodiscard]] std::optional<Plan> plan() const;
    [[nodiscard]] Result<std::vector<Bytes>> missingFacts(const Plan& plan) const;
    void anchor(std::vector<Bytes> facts);
    void make(Plan plan);
    void record(const Plan& plan, ledger::BatchBody body);
    void complain(std::string_view what, const Error& error);

    Parts m_parts;
    const Milliseconds m_maxWait;
    const std::size_t m_batchSize;
    bool m_flush = false;
    bool m_busy = false;
    Milliseconds m_notBefore{};
    unsigned m_refusals = 0;      // one after the other
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}  // namespace quorate::node
