// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/types.h"
#include "core/node/chain_host.h"
#include "core/node/coverage_index.h"
#include "core/node/payload_service.h"

#include <map>

namespace quorate::node {

// Counts acknowledgements: fetches the body of every settled batch, checks it against what the chain says, opens what is
// sealed to us and verifies each device's signature. Counts only what it could verify, and nothing that the chain has struck.
// What it counted is on disk (CoverageIndex). On the node's strand.
class CoverageService {
public:
    struct Parts {
        ChainHost& release;
        ChainHost& delivery;
        PayloadService& payloads;
        const KeyRing& keys;
        Files& files;
        Executor& workers;
        Strand& strand;
        Log& log;
        std::unique_ptr<CoverageIndex> index;
        std::function<void()> changed;
        std::function<void(const api::AcknowledgementView&)> negative;    // a counted negative one, once
        std::function<void(api::AlertView)> alert;                        // a batch that does not hold
        std::function<void(ledger::ReportGateway)> report;                // and what proves that to everybody
    };
    explicit CoverageService(Parts parts) : m_parts(std::move(parts)) {}

    void work();   // after blocks settled, and once a second
    void stop() { *m_alive = false; }
    [[nodiscard]] Status recover();   // from time to time: where the disk has refused a write; fails while it still does

    // `manifest` is the release's.
    [[nodiscard]] api::CoverageView coverage(const ReleaseId& release, const ledger::Manifest& manifest) const;
    // Devices that the release is for, by hardware class.
    [[nodiscard]] std::map<std::string, std::uint64_t> eligibleClasses(const ledger::Manifest& manifest) const;
    [[nodiscard]] const CoverageIndex& index() const { return *m_parts.index; }   // any thread

private:
    struct Opened {
        ledger::BatchRecord record;
        bool readable = false;
        std::vector<CoverageIndex::Item> items;                        // verified
        CoverageIndex::Counted counted;                                // what came of them
        std::optional<Error> fault;                                    // why the batch is struck
        std::optional<ledger::ReportGateway> report;                   // the proof of it, where there is one
        std::optional<Error> undecided;                                // why it cannot be judged yet
    };
    // Devices of a model by hardware class, without the revoked ones; good while the fleet's record stays.
    struct Fleet {
        ledger::FleetRecord record;
        std::map<std::string, std::uint64_t> classes;
    };
    void lookForStruck(std::uint64_t settledSize);
    void fetch(const ledger::BatchRecord& record);
    void open(const ledger::BatchRecord& record, Path body, unsigned tries = 0);
    [[nodiscard]] Opened check(const ledger::BatchRecord& record, const Path& body) const;   // on a worker
    void settle(Opened& opened) const;                                                       // the same: into the index
    void take(const Opened& opened);
    void strike(const ledger::MemberId& gateway, std::uint64_t number);

    Parts m_parts;
    std::uint64_t m_lookedTo = 0;                    // settled size of the delivery chain at the last look
    std::map<std::string, std::uint64_t> m_looked;   // by gateway: batches that were taken up
    std::set<std::pair<std::string, std::uint64_t>> m_struck;   // by the chain, as far as we looked
    std::set<std::pair<std::string, std::uint64_t>> m_fetching; // bodies that are asked for
    mutable std::map<ledger::ModelId, Fleet> m_fleets;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}  // namespace quorate::node
