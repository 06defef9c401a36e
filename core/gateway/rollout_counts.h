// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/action_book.h"

// The rollouts at work: counts what became of offers, ring by ring, from the books of this gateway. Private to core/gateway.
namespace quorate::gateway {

class Rollouts final : public RolloutDesk {
public:
    struct Parts {
        ActionBook& actions;
        RolloutBook& book;
        const ReleaseSource& releases;
        const DeviceDirectory& devices;
        Clock& clock;
    };
    explicit Rollouts(Parts parts) : m_parts(parts) {}

    [[nodiscard]] Result<std::uint32_t> create(RolloutPlan plan, RolloutSubject subject, const RolloutAuthor& author) override;
    [[nodiscard]] Status edit(std::uint32_t id, RolloutPlan plan, const RolloutAuthor& author) override;
    [[nodiscard]] Status steer(std::uint32_t id, RolloutSteer act, const RolloutAuthor& author) override;
    [[nodiscard]] Result<std::vector<RolloutMember>> rehearse(const RolloutPlan& plan, const RolloutSubject& subject) override;
    [[nodiscard]] Result<std::vector<RolloutMember>> members(std::uint32_t id) override;
    [[nodiscard]] std::vector<RolloutStatus> list() const override;
    [[nodiscard]] Result<Seen> look(UnixTime ledgerTime) override;

private:
    // What the ledger certifies of a device; none: it is not known there, or revoked.
    struct Certified {
        ledger::ModelId model;
        std::uint64_t index = 0;
        std::string hardwareClass;
    };
    struct Standing {
        std::optional<std::size_t> ring;
        RolloutOutcome outcome = RolloutOutcome::waiting;
        std::string reason;
    };
    // None: the release is not for this device, or it runs that or something newer by other ways.
    [[nodiscard]] std::optional<Standing> standing(const Rollout& rollout, const Device& device, const Certified& certified) const;
    void certify();
    void visit(const Rollout& rollout, const std::function<void(const Device&, const Certified&, Standing)>& visit) const;
    [[nodiscard]] std::vector<RolloutMember> membersOf(const Rollout& rollout) const;
    [[nodiscard]] RolloutEvidence count(const Rollout& rollout, std::vector<std::pair<std::string, std::size_t>>* open) const;
    [[nodiscard]] Status lookAt(Rollout rollout, const RolloutMoment& moment, bool recount, bool store, Seen& seen);

    const Parts m_parts;
    mutable std::mutex m_mutex;                        // taken first; guards all below
    std::map<std::string, std::optional<Certified>, std::less<>> m_certified;   // by controller id
    std::optional<std::uint64_t> m_certifiedVersion;   // of the actions
    std::string m_recheck;                             // the certificate that is looked up again next
    std::map<std::uint32_t, RolloutEvidence> m_evidence;
    std::optional<std::uint64_t> m_countedVersion;     // of the actions
    std::optional<Milliseconds> m_lookedAt;
    Milliseconds m_storedAt{0};
};

}  // namespace quorate::gateway
