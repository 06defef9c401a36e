// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/boot.h"

#include <algorithm>

namespace quorate::device {

Result<BootPlan> planBoot(DeviceState& state)
{
    if (state.trial && state.trial->boots >= maxTrialBoots) {
        rollBack(state, "device.boot.not-confirmed", std::nullopt);
    }
    if (state.trial) {
        ++state.trial->boots;
        return BootPlan{other(state.active), state.trial->content, true};
    }
    if (!state.slot(state.active)) {
        return fail(ErrorKind::notFound, "device.slot.empty", "slot " + std::string(toString(state.active)));
    }
    return BootPlan{state.active, *state.slot(state.active), false};
}

void confirmBoot(DeviceState& state)
{
    if (!state.trial) return;
    const Trial trial = *state.trial;
    state.trial.reset();
    state.active = other(state.active);
    state.slot(state.active) = trial.content;
    state.rollbackIndex = std::max(state.rollbackIndex, trial.content.rollbackIndex);
    if (trial.content.release) {
        state.say(Verdict{.release = *trial.content.release,
                          .outcome = ledger::Outcome::positive,
                          .reason = {},
                          .accused = std::nullopt,
                          .deliverer = trial.deliverer,
                          .from = trial.from,
                          .to = trial.content.hash});
    }
}

void rollBack(DeviceState& state, std::string reason, std::optional<ledger::MemberId> accused)
{
    if (!state.trial) return;
    const Trial trial = *state.trial;
    state.trial.reset();
    // What the spare slot holds does not run here: nothing may be built on it.
    state.slot(other(state.active)).reset();
    if (trial.content.release) {
        state.historyOf(*trial.content.release).attempts = UINT32_MAX;
        state.say(Verdict{.release = *trial.content.release,
                          .outcome = ledger::Outcome::negative,
                          .reason = std::move(reason),
                          .accused = std::move(accused),
                          .deliverer = trial.deliverer,
                          .from = trial.from,
                          .to = trial.content.hash});
    }
}

std::string bootCheckFailure(const ProgramEnd& end)
{
    switch (end.how) {
    case ProgramEnd::How::exited: return end.code == 0 ? std::string() : "device.boot-check.failed";
    case ProgramEnd::How::crashed: return "device.boot-check.crashed";
    case ProgramEnd::How::timedOut: return "device.boot-check.timed-out";
    case ProgramEnd::How::notStarted: return "device.boot-check.not-started";
    }
    return "device.boot-check.failed";
}

std::string checkTrial(Slots& slots, const BootPlan& plan, ProgramRunner& programs,
                       const std::vector<std::string>& imageArguments, Milliseconds limit)
{
    if (auto intact = slots.verify(plan.slot, plan.content); !intact) return "device.slot.damaged";
    const Path content = slots.contentPath(plan.slot, plan.content.kind);
    if (plan.content.kind == ledger::TargetKind::image) {
        return bootCheckFailure(programs.run(content, imageArguments, content.parent_path(), limit));
    }
    if (plan.content.bootCheck.empty()) return {};
    return bootCheckFailure(programs.run(content / plan.content.bootCheck, {}, content, limit));
}

}  // namespace quorate::device
