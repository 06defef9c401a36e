// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/agent.h"

#include <algorithm>

namespace quorate::device {

Agent::Agent(const AgentParts& parts, const AgentSettings& settings, DeviceState state)
    : m_parts(parts), m_settings(settings), m_store(parts.files, settings.directory), m_state(std::move(state)),
      m_clock(parts.clock, settings.trustWallClock),
      m_identity{parts.anchor.consortium, parts.anchor.model, settings.index, parts.key},
      m_installer(InstallerParts{parts.files, parts.log, m_store, m_state, m_clock, m_parts.anchor,
                                 m_settings.hardwareClass, m_settings.limits})
{
    m_clock.atLeast(m_state.time);
}

Result<std::unique_ptr<Agent>> Agent::create(const AgentParts& parts, const AgentSettings& settings)
{
    auto state = StateStore(parts.files, settings.directory).load();
    if (!state) return fail(state.error());
    return std::unique_ptr<Agent>(new Agent(parts, settings, std::move(*state)));
}

Status Agent::confirm()
{
    if (!m_state.trial) return {};
    confirmBoot(m_state);
    return m_store.save(m_state);
}

Status Agent::settle(const std::vector<Transport*>& gateways, RoundReport& report)
{
    if (auto done = signVerdicts(m_state, m_store, m_identity, m_clock.now()); !done) return fail(done.error());
    auto taken = deliverOutbox(m_state, m_store, m_parts.log, gateways);
    if (!taken) return fail(taken.error());
    report.acknowledged += *taken;
    return {};
}

void Agent::refreshIfDue(const std::vector<Transport*>& gateways)
{
    const auto now = m_clock.monotonic();
    if (m_lastLook && now - *m_lastLook < m_settings.refreshInterval) return;
    const auto& installed = m_state.slot(m_state.active);
    if (!installed || !installed->release) return;
    for (auto* gateway : gateways) {
        auto looked = m_installer.refresh(*installed->release, *gateway);
        if (!looked) continue;
        m_lastLook = now;
        return;
    }
}

Result<RoundReport> Agent::round()
{
    RoundReport report;
    report.wait = m_settings.pollInterval;
    auto gateways = m_parts.gateways;
    if (!gateways.empty()) {
        std::ranges::rotate(gateways, gateways.begin() + static_cast<std::ptrdiff_t>(m_first % gateways.size()));
        ++m_first;
    }
    if (m_state.trial) {
        // Switched, and started again without the boot program's help.
        report.mustRestart = true;
        return report;
    }
    if (auto done = settle(gateways, report); !done) return fail(done.error());

    std::optional<ReleaseId> refused;
    for (std::size_t i = 0; i < gateways.size(); ++i) {
        auto poll = gateways[i]->poll();
        if (!poll) {
            m_parts.log.write(LogLevel::info, "device", gateways[i]->name() + ": " + toString(poll.error()));
            continue;
        }
        report.reachedGateway = true;
        if (poll->interval.count() > 0) report.wait = poll->interval;
        if (!poll->offer) continue;
        auto sources = gateways;
        std::ranges::rotate(sources, sources.begin() + static_cast<std::ptrdiff_t>(i));
        if (refused && *refused == poll->offer->release) continue;
        auto installed = m_installer.install(*poll->offer, sources);
        if (!installed) return fail(installed.error());
        m_lastLook = m_clock.monotonic();
        refused = poll->offer->release;
        const auto kind = installed->kind;
        report.installation = std::move(*installed);
        if (kind == InstallReport::Kind::switched) {
            report.mustRestart = true;
            break;
        }
    }
    // Nobody offers what was begun: it may have been recalled, and then the slot is freed and that is told.
    if (report.reachedGateway && m_state.installation && refused != m_state.installation->release) {
        auto reviewed = m_installer.review(gateways);
        if (!reviewed) return fail(reviewed.error());
        if (*reviewed) report.installation = std::move(*reviewed);
    }
    if (report.reachedGateway) refreshIfDue(gateways);
    // What the installation queued, be it against a gateway, is on disk already; it is signed and sent without delay.
    if (auto done = settle(gateways, report); !done) return fail(done.error());
    return report;
}

}  // namespace quorate::device
