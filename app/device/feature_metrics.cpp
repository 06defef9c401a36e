// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the agent in the text format of OpenMetrics 1.0, in a file that a node exporter's textfile collector or any
// other reader picks up.
#include "app/device/feature_list.h"

#include <algorithm>

namespace quorate::app {
namespace {

struct Totals {
    std::uint64_t rounds = 0;
    std::uint64_t failedRounds = 0;
    std::uint64_t unreachable = 0;
    std::uint64_t acknowledgements = 0;
    std::uint64_t payloadBytes = 0;
    std::uint64_t installations[5] = {};  // by InstallReport::Kind
};

Totals& totals()
{
    static Totals all;
    return all;
}

class Page {
public:
    Page& family(std::string_view name, std::string_view type, std::string_view help)
    {
        m_name = "quorate_device_" + std::string(name);
        m_suffix = type == "counter" ? "_total" : "";
        m_text += "# TYPE " + m_name + " " + std::string(type) + "\n# HELP " + m_name + " " + std::string(help) + "\n";
        return *this;
    }
    Page& sample(std::uint64_t value, const std::string& labels = {})
    {
        m_text += m_name + m_suffix + labels + " " + std::to_string(value) + "\n";
        return *this;
    }
    [[nodiscard]] std::string end() { return m_text + "# EOF\n"; }

private:
    std::string m_text;
    std::string m_name;
    std::string m_suffix;
};

std::string label(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '\\' || c == '"') out += '\\';
        if (c == '\n') out += "\\n";
        else out += c;
    }
    return out + "\"";
}

void count(const device::RoundReport* report)
{
    auto& all = totals();
    ++all.rounds;
    if (report == nullptr) {
        ++all.failedRounds;
        return;
    }
    if (!report->reachedGateway) ++all.unreachable;
    all.acknowledgements += report->acknowledged;
    if (const auto& installation = report->installation) {
        ++all.installations[static_cast<std::size_t>(installation->kind)];
        all.payloadBytes += installation->payloadBytes;
    }
}

std::string render(const device::Agent& agent, const device::Config& config)
{
    const auto& all = totals();
    const auto& state = agent.state();
    const auto& installed = state.slot(state.active);
    Page page;
    page.family("build", "info", "What this program is.");
    page.sample(1, "{name=" + label(programName()) + ",version=" + label(programVersion()) + "}");
    page.family("installed", "info", "What the active slot holds.");
    page.sample(1, "{slot=" + label(device::toString(state.active)) + ",version=" +
                       label(installed ? installed->version.text : "") + ",hardware_class=" +
                       label(config.agent.hardwareClass) + "}");
    page.family("rollback_index", "gauge", "Nothing below it is installed.").sample(state.rollbackIndex);
    page.family("checkpoint_size", "gauge", "Leaves of the newest checkpoint seen.")
        .sample(state.seen ? state.seen->size : 0);
    const auto behind = std::max<std::int64_t>(0, agent.deviceTime().ms - (state.seen ? state.seen->time.ms : 0));
    page.family("checkpoint_age_seconds", "gauge", "Device time since the newest checkpoint.")
        .sample(state.seen ? static_cast<std::uint64_t>(behind / 1000) : 0);
    page.family("acknowledgements_waiting", "gauge", "Not taken by a gateway yet.")
        .sample(state.outbox.size() + state.verdicts.size());
    page.family("trial", "gauge", "1 while a slot is being tried.").sample(state.trial ? 1 : 0);
    page.family("rounds", "counter", "Rounds of the agent since it started.").sample(all.rounds);
    page.family("rounds_failed", "counter", "Rounds that ended with an error of this device.").sample(all.failedRounds);
    page.family("rounds_unreached", "counter", "Rounds in which no gateway answered.").sample(all.unreachable);
    page.family("acknowledgements", "counter", "Taken by gateways since the start.").sample(all.acknowledgements);
    page.family("payload_bytes", "counter", "Payload received since the start.").sample(all.payloadBytes);
    page.family("installations", "counter", "Offers looked at, by what came of them.");
    constexpr std::string_view kinds[] = {"switched", "refused", "failed", "postponed", "abandoned"};
    for (std::size_t i = 0; i < std::size(kinds); ++i) {
        page.sample(all.installations[i], "{outcome=" + label(kinds[i]) + "}");
    }
    return page.end();
}

void afterRound(Setup& setup, const device::Agent& agent, const device::RoundReport* report)
{
    count(report);
    const auto& config = setup.config();
    if (!config.metricsFile) return;
    if (auto done = writeFileAtomically(setup.files(), *config.metricsFile, bytesOf(render(agent, config))); !done) {
        setup.log().write(LogLevel::warning, "metrics", toString(done.error()));
    }
}

// Somebody relies on the figures as soon as a file for them is configured.
Status selfTest(Setup& setup)
{
    const auto& file = setup.config().metricsFile;
    if (!file) return {};
    auto folder = setup.files().info(file->parent_path());
    if (!folder) return fail(folder.error());
    if (folder->kind != FileKind::directory) {
        return fail(ErrorKind::notFound, "device.metrics.no-folder", file->parent_path().string());
    }
    return {};
}

}  // namespace

Feature metricsFeature()
{
    return {"metrics", "", selfTest, afterRound, nullptr};
}

}  // namespace quorate::app
