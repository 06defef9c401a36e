// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/programs.h"

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <ctime>

namespace quorate::app {
namespace {

sigset_t supervisedSignals()
{
    sigset_t set;
    ::sigemptyset(&set);
    ::sigaddset(&set, SIGCHLD);
    ::sigaddset(&set, SIGTERM);
    ::sigaddset(&set, SIGINT);
    return set;
}

constexpr int notStartedCode = 126;

}  // namespace

void blockSignals()
{
    const auto set = supervisedSignals();
    ::sigprocmask(SIG_BLOCK, &set, nullptr);
}

bool pauseUnlessStopped(Milliseconds time)
{
    sigset_t set;
    ::sigemptyset(&set);
    ::sigaddset(&set, SIGTERM);
    ::sigaddset(&set, SIGINT);
    const timespec limit{static_cast<time_t>(time.count() / 1000), static_cast<long>(time.count() % 1000) * 1'000'000};
    return ::sigtimedwait(&set, nullptr, &limit) > 0;
}

bool isStopRequested()
{
    sigset_t pending;
    ::sigpending(&pending);
    return ::sigismember(&pending, SIGTERM) == 1 || ::sigismember(&pending, SIGINT) == 1;
}

std::optional<ChildProgram> ChildProgram::start(const Path& program, const std::vector<std::string>& arguments,
                                                const Path& workingDirectory)
{
    std::vector<std::string> words{program.string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> raw;
    for (auto& word : words) raw.push_back(word.data());
    raw.push_back(nullptr);
    const pid_t parent = ::getpid();
    const pid_t id = ::fork();
    if (id < 0) return std::nullopt;
    if (id == 0) {
        // Between fork and exec only calls that are safe there.
        ::setpgid(0, 0);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parent) ::_exit(notStartedCode);
        sigset_t none;
        ::sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
        ::signal(SIGPIPE, SIG_DFL);
        if (!workingDirectory.empty() && ::chdir(workingDirectory.c_str()) != 0) ::_exit(notStartedCode);
        ::execv(program.c_str(), raw.data());
        ::_exit(notStartedCode);
    }
    ::setpgid(id, id);
    return ChildProgram(id);
}

std::optional<device::ProgramEnd> ChildProgram::wait(const Clock& clock, std::optional<Milliseconds> limit,
                                                     bool& stopped)
{
    const auto deadline = clock.monotonic() + limit.value_or(Milliseconds{0});
    const auto signals = supervisedSignals();
    for (;;) {
        int status = 0;
        const pid_t ended = ::waitpid(m_id, &status, WNOHANG);
        if (ended == m_id) {
            if (WIFSIGNALED(status)) return device::ProgramEnd{device::ProgramEnd::How::crashed, WTERMSIG(status)};
            const int code = WEXITSTATUS(status);
            if (code == notStartedCode) return device::ProgramEnd{device::ProgramEnd::How::notStarted, code};
            return device::ProgramEnd{device::ProgramEnd::How::exited, code};
        }
        if (ended < 0 && errno != EINTR) return device::ProgramEnd{device::ProgramEnd::How::notStarted, 0};
        int signal = 0;
        if (limit) {
            const auto left = deadline - clock.monotonic();
            if (left.count() <= 0) return std::nullopt;
            timespec time{static_cast<time_t>(left.count() / 1000), static_cast<long>(left.count() % 1000) * 1'000'000};
            signal = ::sigtimedwait(&signals, nullptr, &time);
        } else {
            signal = ::sigwaitinfo(&signals, nullptr);
        }
        if (signal == SIGTERM || signal == SIGINT) {
            stopped = true;
            return std::nullopt;
        }
    }
}

void ChildProgram::kill()
{
    ::kill(-m_id, SIGKILL);
    int status = 0;
    while (::waitpid(m_id, &status, 0) < 0 && errno == EINTR) {
    }
}

device::ProgramEnd SystemProgramRunner::run(const Path& program, const std::vector<std::string>& arguments,
                                            const Path& workingDirectory, Milliseconds limit)
{
    auto child = ChildProgram::start(program, arguments, workingDirectory);
    if (!child) return {device::ProgramEnd::How::notStarted, 0};
    bool stopped = false;
    if (auto end = child->wait(m_clock, limit, stopped)) return *end;
    child->kill();
    // Being asked to stop says nothing about the program: the request stays pending for the caller to see.
    if (stopped) ::raise(SIGTERM);
    return {device::ProgramEnd::How::timedOut, 0};
}

}  // namespace quorate::app
