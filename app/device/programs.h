// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/boot.h"

#include <sys/types.h>

namespace quorate::app {

// A program that was started, in a process group of its own, that dies with this process. Needs blockSignals().
class ChildProgram {
public:
    [[nodiscard]] static std::optional<ChildProgram> start(const Path& program,
                                                           const std::vector<std::string>& arguments,
                                                           const Path& workingDirectory);
    // Waits for its end, for ever without a limit. Nothing: it still runs. `stopped` is set when this process was asked
    // to stop meanwhile.
    [[nodiscard]] std::optional<device::ProgramEnd> wait(const Clock& clock, std::optional<Milliseconds> limit,
                                                         bool& stopped);
    void kill();  // with everything it started, and waits

private:
    explicit ChildProgram(pid_t id) : m_id(id) {}
    pid_t m_id;
};

// Takes SIGCHLD, SIGTERM and SIGINT in hand for the life of the program that supervises.
void blockSignals();
// True when this process was asked to stop within that time.
[[nodiscard]] bool pauseUnlessStopped(Milliseconds time);
[[nodiscard]] bool isStopRequested();  // SIGTERM or SIGINT arrived and nobody took it yet

class SystemProgramRunner final : public device::ProgramRunner {
public:
    explicit SystemProgramRunner(const Clock& clock) : m_clock(clock) {}
    [[nodiscard]] device::ProgramEnd run(const Path& program, const std::vector<std::string>& arguments,
                                         const Path& workingDirectory, Milliseconds limit) override;

private:
    const Clock& m_clock;
};

}  // namespace quorate::app
