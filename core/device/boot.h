// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/slots.h"

// The boot program's part: what to start, how often an unconfirmed slot is tried, and the way back. Pure changes of the
// state; the caller stores the state before it acts on it.
namespace quorate::device {

inline constexpr std::uint32_t maxTrialBoots = 3;

struct BootPlan {
    SlotId slot = SlotId::a;
    SlotContent content;
    bool isTrial = false;     // run its boot check first
};

// Counts a boot of the trial, or gives the trial up when it was started maxTrialBoots times without being confirmed
// ("device.boot.not-confirmed"). "device.slot.empty" when there is nothing to start: the device was never provisioned.
[[nodiscard]] Result<BootPlan> planBoot(DeviceState& state);

// The trial becomes what is installed: the rollback index rises, a positive verdict is queued. Without a trial: nothing.
void confirmBoot(DeviceState& state);

// The trial is given up: the old slot stays active, a negative verdict with `reason` is queued, and the release is not
// tried again. Without a trial: nothing.
void rollBack(DeviceState& state, std::string reason, std::optional<ledger::MemberId> accused);

// How a program that was started ended.
struct ProgramEnd {
    enum class How : std::uint8_t { exited, crashed, timedOut, notStarted };
    How how = How::exited;
    int code = 0;             // exit code, or signal
};

// The reason of a boot check that did not succeed: "device.boot-check.failed", ".crashed", ".timed-out", ".not-started".
// Empty when it did.
[[nodiscard]] std::string bootCheckFailure(const ProgramEnd& end);

// Starts programs, so that a test can pretend to.
class ProgramRunner {
public:
    virtual ~ProgramRunner() = default;
    // Runs the program to its end, at most `limit`; then it and what it started is killed.
    [[nodiscard]] virtual ProgramEnd run(const Path& program, const std::vector<std::string>& arguments,
                                         const Path& workingDirectory, Milliseconds limit) = 0;
};

// Verifies a trial slot and runs its boot check (image: the image itself with `imageArguments`; tree: its program, with
// the tree as working directory). Empty: passed. Otherwise the reason for rollBack().
[[nodiscard]] std::string checkTrial(Slots& bothSlots, const BootPlan& plan, ProgramRunner& programs,
                                     const std::vector<std::string>& imageArguments, Milliseconds limit);

}  // namespace quorate::device
