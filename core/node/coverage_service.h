// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/types.h"
#include "core/ledger/coverage.h"
#include "core/node/chain_host.h"
#include "core/node/payload_service.h"

#include <map>

namespace quorate::node {

// Counts acknowledgements: fetches the body of every settled batch, checks it against what the chain says, opens what is
// sealed to us and verifies each device's signature. Counts only what it could verify. On the ledger strand.
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
        std::function<void()> changed;
        std::function<void(const api::AcknowledgementView&)> negative;    // a counted negative one, once
        std::function<void(api::AlertView)> alert;                        // a batch that does not hold
        std::function<void(ledger::ReportGateway)> report;                // and what proves that to everybody
    };
    explicit CoverageService(Parts parts) : m_parts(std::move(parts)) {}

    void work();   // after blocks settled, and once a second
    void stop() { *m_alive = false; }

    [[nodiscard]] api::CoverageView coverage(const ReleaseId& release) const;
    [[nodiscard]] std::vector<api::AcknowledgementView> recent(std::size_t limit) const;  // newest first
    [[nodiscard]] std::vector<api::AcknowledgementView> history(const std::string& model, std::uint64_t device) const;

private:
    struct Opened {
        ledger::BatchRecord record;
        bool readable = false;
        std::vector<ledger::SignedAcknowledgement> acknowledgements;   // verified
        std::vector<std::string> classes;                              // of their devices
        std::optional<Error> fault;                                    // why the batch is struck
        std::optional<ledger::ReportGateway> report;                   // the proof of it, where there is one
        std::optional<Error> undecided;                                // why it cannot be judged yet
    };
    // Devices of a model by hardware class, without the revoked ones; good while the fleet's record stays.
    struct Fleet {
        ledger::FleetRecord record;
        std::map<std::string, std::uint64_t> classes;
    };
    struct Claim {                                   // of bodies that are not sealed to us
        std::uint64_t positive = 0;
        std::uint64_t negative = 0;
    };
    struct Heard {                                   // the newest word of a device
        ledger::MemberId gateway;
        std::string hardwareClass;
        LeafIndex recorded;
    };
    void fetch(const ledger::BatchRecord& record);
    void open(const ledger::BatchRecord& record, Path body, unsigned tries = 0);
    [[nodiscard]] Opened check(const ledger::BatchRecord& record, const Path& body) const;   // on a worker
    void take(const Opened& opened);
    void recount(const ReleaseId& release);
    void hear(const std::pair<ledger::ModelId, DeviceIndex>& device, Heard heard);
    [[nodiscard]] std::map<std::string, std::uint64_t> reached(const ReleaseId& release) const;   // by gateway
    [[nodiscard]] std::vector<api::AlertView::Statement> statementsOf(const ledger::Coverage::Equivocation& found) const;
    [[nodiscard]] std::uint64_t eligible(const ReleaseId& release) const;

    Parts m_parts;
    std::uint64_t m_lookedTo = 0;                    // settled size of the delivery chain at the last look
    std::map<std::string, std::uint64_t> m_looked;   // by gateway: batches that were taken up
    ledger::Coverage m_coverage;
    std::map<ReleaseId, std::map<std::string, Claim>> m_claims;   // by gateway
    std::map<ReleaseId, std::vector<api::CoverageView::Point>> m_curves;
    std::map<ReleaseId, std::vector<api::CoverageView::Reason>> m_reasons;
    std::map<std::pair<ledger::ModelId, DeviceIndex>, Heard> m_heard;
    std::map<ledger::ModelId, std::map<std::string, std::map<std::string, std::uint64_t>>> m_reached;  // gateway, class
    std::vector<api::AcknowledgementView> m_all;     // verified, in the order in which batches were opened
    std::map<Hash32, std::size_t> m_byHash;          // of the COSE bytes, in m_all
    std::map<ReleaseId, std::vector<std::size_t>> m_ofRelease;    // in m_all
    std::map<LeafIndex, UnixTime> m_batchTimes;      // of the batches that were opened
    mutable std::map<ledger::ModelId, Fleet> m_fleets;
    std::size_t m_equivocations = 0;                 // already told
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}  // namespace quorate::node
