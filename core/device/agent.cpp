// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/agent.h"

#include <algorithm>

namespace quorate::device {
namespace {

constexpr int mostWaits = 10;  // of the device's own, when a gateway wishes it and another is silent

}  // namespace

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

// The least wait that a gateway wishes; where one has not told its wish, none may make the device sleep for long.
std::vector<Agent::Offered> Agent::poll(const std::vector<Transport*>& gateways, RoundReport& report)
{
    std::vector<Offered> offers;
    std::optional<Milliseconds> wish;
    bool isComplete = true;
    for (auto* gateway : gateways) {
        auto poll = gateway->poll();
        if (!poll) {
            m_parts.log.write(LogLevel::info, "device", gateway->name() + ": " + toString(poll.error()));
            isComplete = false;
            continue;
        }
        report.reachedGateway = true;
        if (poll->interval.count() > 0) wish = std::min(wish.value_or(poll->interval), poll->interval);
        else isComplete = false;
        if (poll->offer) offers.push_back({gateway, std::move(*poll->offer)});
    }
    if (wish) report.wait = isComplete ? *wish : std::min(*wish, mostWaits * m_settings.pollInterval);
    return offers;
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

    auto offers = poll(gateways, report);
    // What else is offered than what was begun may be newer, and then takes its place.
    std::ranges::stable_partition(offers, [&](const Offered& one) {
        return !m_state.installation || m_state.installation->release != one.offer.release;
    });
    std::optional<ReleaseId> refused;
    for (const auto& [first, offer] : offers) {
        if (refused && *refused == offer.release) continue;
        auto sources = gateways;
        std::ranges::rotate(sources, std::ranges::find(sources, first));
        auto installed = m_installer.install(offer, sources);
        if (!installed) return fail(installed.error());
        m_lastLook = m_clock.monotonic();
        refused = offer.release;
        const auto kind = installed->kind;
        report.installation = std::move(*installed);
        if (kind == InstallReport::Kind::switched) {
            report.mustRestart = true;
            break;
        }
        if (report.installation->isArriving) {
            report.wait = std::min(report.wait, m_settings.pollInterval);
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
