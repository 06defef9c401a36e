// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/boot.h"
#include "core/device/installer.h"
#include "core/device/outbox.h"

namespace quorate::device {

struct AgentParts {
    Files& files;
    Log& log;
    const Clock& clock;
    const ledger::TrustAnchor& anchor;
    const crypto::KeyPair& key;
    std::vector<Transport*> gateways;        // in the order of the configuration
};

struct AgentSettings {
    Path directory;
    DeviceIndex index;
    std::string hardwareClass;
    DeviceLimits limits;
    bool trustWallClock = false;
    Milliseconds pollInterval{60'000};       // unless gateways ask for another: the least of all counts, and at most ten
                                             // times this one where one of them is silent
    Milliseconds refreshInterval{600'000};   // the chain is looked at that often even when nothing is offered
};

// What one round of the agent came to.
struct RoundReport {
    bool mustRestart = false;                // another slot is to be started
    bool reachedGateway = false;
    Milliseconds wait{0};                    // until the next round
    std::size_t acknowledged = 0;            // taken by gateways in this round
    std::optional<InstallReport> installation;
};

// The device agent: asks the gateways, installs what passes every check, and acknowledges. All calls on one thread.
class Agent {
public:
    // Loads the state; "device.state.missing" before provisioning.
    [[nodiscard]] static Result<std::unique_ptr<Agent>> create(const AgentParts& parts, const AgentSettings& settings);

    // This program runs from a slot that is being tried and works so far: the trial becomes what is installed.
    [[nodiscard]] Status confirm();

    // Signs what happened, delivers it, polls, installs, delivers again. Gateways take turns in being asked first, so that
    // one that hides releases only delays them. An error is one of the device's own disk.
    [[nodiscard]] Result<RoundReport> round();

    [[nodiscard]] const DeviceState& state() const { return m_state; }
    [[nodiscard]] UnixTime deviceTime() const { return m_clock.now(); }

private:
    Agent(const AgentParts& parts, const AgentSettings& settings, DeviceState state);
    struct Offered {
        Transport* by = nullptr;
        Offer offer;
    };
    Status settle(const std::vector<Transport*>& gateways, RoundReport& report);
    std::vector<Offered> poll(const std::vector<Transport*>& gateways, RoundReport& report);
    void refreshIfDue(const std::vector<Transport*>& gateways);

    const AgentParts m_parts;
    const AgentSettings m_settings;
    StateStore m_store;
    DeviceState m_state;
    DeviceClock m_clock;
    const DeviceIdentity m_identity;
    Installer m_installer;
    std::size_t m_first = 0;                 // gateway that is asked first
    std::optional<Milliseconds> m_lastLook;  // at the chain
};

}  // namespace quorate::device
