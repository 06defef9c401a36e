// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/rollout.h"

// What an operator does with the rollouts of a gateway. Thread-safe; everything is stored before it answers, and nothing has
// changed when that fails.
namespace quorate::gateway {

struct RolloutStatus {
    Rollout rollout;
    RolloutEvidence evidence;                          // as of the last look
    std::vector<std::optional<Milliseconds>> rest;     // forecast()
    std::string_view waitsFor;
};

enum class RolloutOutcome : std::uint8_t { waiting, offered, claimed, good, failed };
[[nodiscard]] std::string_view toString(RolloutOutcome outcome);

struct RolloutMember {
    ledger::ModelId model;
    std::uint64_t index = 0;
    std::optional<std::size_t> ring;
    RolloutOutcome outcome = RolloutOutcome::waiting;
    std::string reason;
};

enum class RolloutSteer : std::uint8_t { start, pause, resume, retry, widen, expedite, stop, remove };

inline constexpr std::size_t maxRollouts = 256;
inline constexpr std::size_t maxMembersShown = 10'000;

class RolloutDesk {
public:
    virtual ~RolloutDesk() = default;
    // A draft. From now on the release is held back. "gateway.rollout.taken": another rollout of the release is there that is not
    // stopped; "gateway.rollout.too-many", "gateway.rollout.release-ended", and what check() says.
    [[nodiscard]] virtual Result<std::uint32_t> create(RolloutPlan plan, RolloutSubject subject, const RolloutAuthor& author) = 0;
    // "gateway.rollout.unknown", and what edit() says.
    [[nodiscard]] virtual Status edit(std::uint32_t id, RolloutPlan plan, const RolloutAuthor& author) = 0;
    // The same, and what the acts say. `remove`: "gateway.rollout.act.not-ended" while it runs or is paused or scheduled.
    [[nodiscard]] virtual Status steer(std::uint32_t id, RolloutSteer act, const RolloutAuthor& author) = 0;
    // Into which rings the devices that this gateway knows would fall.
    [[nodiscard]] virtual Result<std::vector<RolloutMember>> rehearse(const RolloutPlan& plan, const RolloutSubject& subject) = 0;
    [[nodiscard]] virtual Result<std::vector<RolloutMember>> members(std::uint32_t id) = 0;
    [[nodiscard]] virtual std::vector<RolloutStatus> list() const = 0;   // newest first

    // Counts, and lets time and evidence act; about once a second. Tells the rollouts that paused or stopped by themselves.
    struct Seen {
        bool changed = false;                          // something in list()
        std::vector<std::uint32_t> halted;
    };
    [[nodiscard]] virtual Result<Seen> look(UnixTime ledgerTime) = 0;
};

}  // namespace quorate::gateway
