// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/supervisor.h"

#include "app/device/programs.h"
#include "app/device/restart_delay.h"
#include "core/base/directory_lock.h"
#include "core/device/boot.h"

#include <functional>

namespace quorate::app {
namespace {

using device::BootPlan;
using device::ProgramEnd;

class Supervisor {
public:
    Supervisor(Files& files, const Clock& clock, Log& log, const SupervisorOptions& options,
               const device::Config& config)
        : m_clock(clock), m_log(log), m_options(options), m_config(config), m_runner(clock),
          m_store(files, config.agent.directory), m_slots(files, config.agent.directory, config.agent.limits.tree)
    {
    }

    Result<int> run()
    {
        for (;;) {
            auto plan = boot();
            if (!plan) return fail(plan.error());
            if (plan->isTrial) {
                auto passed = tryOut(*plan);
                if (!passed) return fail(passed.error());
                if (isStopRequested()) return 0;
                if (!*passed) continue;
            }
            auto code = runAgent(*plan);
            if (!code) return fail(code.error());
            if (*code) return **code;
        }
    }

private:
    void say(LogLevel level, const std::string& line) { m_log.write(level, "boot", line); }

    Result<BootPlan> boot()
    {
        auto state = m_store.load();
        if (!state) return fail(state.error());
        auto plan = device::planBoot(*state);
        if (!plan) return plan;
        if (auto done = m_store.save(*state); !done) return fail(done.error());
        say(LogLevel::info, std::string(plan->isTrial ? "tries" : "starts") + " slot " +
                                std::string(device::toString(plan->slot)) + ", version " + plan->content.version.text);
        return plan;
    }

    Status change(const std::function<void(device::DeviceState&)>& apply)
    {
        auto state = m_store.load();
        if (!state) return fail(state.error());
        apply(*state);
        return m_store.save(*state);
    }

    Status goBack(const std::string& reason)
    {
        say(LogLevel::warning, "goes back to the other slot: " + reason);
        return change([&](device::DeviceState& state) { device::rollBack(state, reason, std::nullopt); });
    }

    // False: it does not work and was given up.
    Result<bool> tryOut(const BootPlan& plan)
    {
        const auto failure = device::checkTrial(m_slots, plan, m_runner,
                                                {"--self-test", "--config", m_options.configFile.string()},
                                                m_config.bootCheckLimit);
        if (isStopRequested()) return false;
        if (!failure.empty()) {
            if (auto done = goBack(failure); !done) return fail(done.error());
            return false;
        }
        if (plan.content.kind == ledger::TargetKind::tree) {
            // The agent is not in the tree: the boot check was all the proof there is.
            if (auto done = change(device::confirmBoot); !done) return fail(done.error());
        }
        return true;
    }

    // Until it ends. An exit code: this program ends with it. Nothing: start over.
    Result<std::optional<int>> runAgent(const BootPlan& plan)
    {
        const bool isImage = plan.content.kind == ledger::TargetKind::image;
        if (auto done = m_slots.link(plan.slot, plan.content.kind); !done) return fail(done.error());
        std::vector<std::string> arguments{"run", "--supervised", "--config", m_options.configFile.string()};
        if (m_options.once) arguments.emplace_back("--once");
        const bool mustConfirm = isImage && plan.isTrial;
        if (mustConfirm) arguments.emplace_back("--trial");
        const auto began = m_clock.monotonic();
        auto child = ChildProgram::start(isImage ? m_slots.contentPath(plan.slot, plan.content.kind)
                                                 : m_options.ownProgram,
                                         arguments, {});
        bool stopped = false;
        std::optional<ProgramEnd> end = ProgramEnd{ProgramEnd::How::notStarted, 0};
        if (child) end = child->wait(m_clock, mustConfirm ? std::optional(m_config.confirmLimit) : std::nullopt, stopped);
        if (child && !end && !stopped && mustConfirm) {
            auto confirmed = isConfirmed();
            if (!confirmed) return fail(confirmed.error());
            if (*confirmed) end = child->wait(m_clock, std::nullopt, stopped);
        }
        if (child && !end) child->kill();
        if (stopped) return std::optional<int>(0);
        if (mustConfirm) {
            auto confirmed = isConfirmed();
            if (!confirmed) return fail(confirmed.error());
            if (!*confirmed) {
                const bool isCrash = end && end->how == ProgramEnd::How::crashed;
                if (auto done = goBack(isCrash ? "device.boot.crashed" : "device.boot.not-confirmed"); !done) {
                    return fail(done.error());
                }
                return std::optional<int>();
            }
        }
        return afterAgent(*end, m_clock.monotonic() - began);
    }

    Result<bool> isConfirmed()
    {
        auto state = m_store.load();
        if (!state) return fail(state.error());
        // A trial that is there now may be the agent's next one: it counts no boot yet.
        return !state->trial || state->trial->boots == 0;
    }

    Result<std::optional<int>> afterAgent(const ProgramEnd& end, Milliseconds ran)
    {
        const bool isExit = end.how == ProgramEnd::How::exited;
        if (isExit && end.code == restartExitCode) return std::optional<int>();
        if (m_options.once || (isExit && end.code == 0)) return std::optional<int>(isExit ? end.code : 1);
        const auto delay = m_delay.after(ran);
        say(LogLevel::warning, "the agent ended (" + std::to_string(end.code) + "); it is started again in " +
                                   std::to_string(delay.count() / 1000) + " s");
        if (pauseUnlessStopped(delay)) return std::optional<int>(0);
        return std::optional<int>();
    }

    const Clock& m_clock;
    Log& m_log;
    const SupervisorOptions& m_options;
    const device::Config& m_config;
    SystemProgramRunner m_runner;
    device::StateStore m_store;
    device::Slots m_slots;
    RestartDelay m_delay;
};

}  // namespace

Result<int> superviseDevice(Files& files, const Clock& clock, Log& log, const SupervisorOptions& options)
{
    auto config = device::readConfig(files, options.configFile);
    if (!config) return fail(config.error());
    auto lock = lockDirectory(config->agent.directory);
    if (!lock) return fail(lock.error());
    blockSignals();
    return Supervisor(files, clock, log, options, *config).run();
}

}  // namespace quorate::app
