// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <string>

namespace quorate {

// A thread for calls into foreign code that may never return, such as a driver of a device. Nobody waits longer than he
// says, and nobody waits at the end: work that hangs keeps its thread until the process ends.
class PatientThread {
public:
    explicit PatientThread(std::string name);
    ~PatientThread();   // waits for nothing
    PatientThread(const PatientThread&) = delete;
    PatientThread& operator=(const PatientThread&) = delete;

    // Runs `work` there and waits for its end, at most `limit` in all. False: it is not through. It may end later, or never,
    // so it owns or shares all that it touches; work that did not begin in time never begins. Thread-safe; one piece of work
    // at a time, in order. Not from inside `work`.
    [[nodiscard]] bool run(std::function<void()> work, Milliseconds limit);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

}  // namespace quorate
