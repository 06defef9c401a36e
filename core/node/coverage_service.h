// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/types.h"
#include "core/node/chain_host.h"
#include "core/node/payload_service.h"

#include "core/ledger/acknowledgement.h"

#include <deque>
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
        std::vector<ledger::SignedAcknowledgement> acknowledgements;
        std::optional<Error> fault;
    };
    struct Counted {
        std::uint64_t ordinal = 0;
        std::size_t acknowledgement = 0;   // in m_all
    };
    struct Tally {
        std::map<std::uint64_t, Counted> devices;    // by index: the newest of each
        std::uint64_t claimedPositive = 0;           // by gateways, of bodies that we cannot read
        std::uint64_t claimedNegative = 0;
        bool unreadable = false;
        std::vector<api::CoverageView::Point> curve;
    };
    void open(const ledger::BatchRecord& record, Path body);
    void take(const Opened& opened);

    Parts m_parts;
    std::map<std::string, std::uint64_t> m_next;     // by gateway: the first batch that was not looked at
    std::map<std::pair<std::string, std::uint64_t>, bool> m_pending;  // being fetched or opened
    std::vector<api::AcknowledgementView> m_all;     // verified, in order of arrival
    std::map<ReleaseId, Tally> m_tallies;
    std::map<std::pair<std::string, std::uint64_t>, std::vector<std::size_t>> m_byDevice;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}  // namespace quorate::node
