// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/commands.h"
#include "app/device/features.h"
#include "app/device/state_json.h"
#include "app/device/supervisor.h"
#include "core/base/directory_lock.h"

#include <poll.h>

#include <algorithm>
#include <cstdio>

namespace quorate::app {
namespace {

void tell(const device::RoundReport& report)
{
    nlohmann::json line = {{"reachedGateway", report.reachedGateway}, {"acknowledged", report.acknowledged}};
    if (report.installation) line["installation"] = toJson(*report.installation);
    std::fputs((dump(line) + "\n").c_str(), stdout);
    std::fflush(stdout);
}

Result<int> runOnce(Setup& setup, device::Agent& agent, device::RoundReport& report)
{
    auto round = agent.round();
    for (const auto& feature : features()) {
        if (feature.afterRound != nullptr) feature.afterRound(setup, agent, round ? &*round : nullptr);
    }
    if (!round) return fail(round.error());
    if (round->installation || round->acknowledged > 0) tell(*round);
    report = std::move(*round);
    return report.mustRestart ? restartExitCode : 0;
}

}  // namespace

Result<int> runCommand(Log& log, const Arguments& arguments)
{
    auto line = CommandLine::parse(arguments, {"--config"}, {"--once", "--supervised", "--trial"});
    if (!line) return fail(line.error());
    auto configFile = line->required("--config");
    if (!configFile) return fail(configFile.error());
    Setup setup(log);
    if (auto done = setup.load(*configFile); !done) return fail(done.error());
    std::unique_ptr<DirectoryLock> lock;
    if (!line->has("--supervised")) {
        auto held = lockDirectory(setup.config().agent.directory);
        if (!held) return fail(held.error());
        lock = std::move(*held);
    }
    auto agent = setup.makeAgent();
    if (!agent) return fail(agent.error());
    // This program got as far as its loop with this device's configuration, keys and state.
    if (line->has("--trial")) {
        if (auto done = (*agent)->confirm(); !done) return fail(done.error());
    }
    for (;;) {
        device::RoundReport report;
        report.wait = setup.config().agent.pollInterval;
        auto code = runOnce(setup, **agent, report);
        if (!code && line->has("--once")) return code;
        if (!code) log.write(LogLevel::error, "device", toString(code.error()));
        if (code && (*code != 0 || line->has("--once"))) return code;
        // Being killed here, as anywhere, loses nothing.
        const auto wait = std::clamp(report.wait, Milliseconds{1000}, Milliseconds{86'400'000});
        ::poll(nullptr, 0, static_cast<int>(wait.count()));
    }
}

}  // namespace quorate::app
