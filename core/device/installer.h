// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/log.h"
#include "core/device/checks.h"
#include "core/device/device_clock.h"
#include "core/device/slots.h"
#include "core/device/transport.h"

namespace quorate::device {

// What an installer works with; all outlive it.
struct InstallerParts {
    Files& files;
    Log& log;
    StateStore& store;
    DeviceState& state;          // as stored; every change is stored before it matters
    DeviceClock& clock;
    const ledger::TrustAnchor& anchor;
    const std::string& hardwareClass;
    const DeviceLimits& limits;
};

struct InstallReport {
    enum class Kind : std::uint8_t {
        switched,     // the spare slot is complete and will be tried at the next start
        refused,      // a check said no; nothing was changed
        failed,       // the installation broke; the installed software is untouched
        postponed,    // nobody delivered; what is there already is kept for the next time
        abandoned,    // begun, then proven to be recalled or withdrawn: the spare slot is empty again, and it is acknowledged
    };
    Kind kind = Kind::refused;
    ReleaseId release;
    std::vector<Decision> decisions;
    std::optional<Error> error;               // unless switched
    std::optional<std::string> artifact;      // "full", "tree", "delta"
    std::uint64_t payloadBytes = 0;           // received this time
    std::uint64_t resumedAt = 0;              // bytes of the target that were there already
    bool isArriving = false;                  // not all of it is there, but more of it is on disk than before
};

// Brings one offered release into the spare slot: steps 1 to 13. Whatever happens, at every moment, the active slot is not
// touched. A refusal for which somebody is to blame queues a verdict in the state. Runs on the caller's thread.
class Installer {
public:
    explicit Installer(const InstallerParts& parts);

    // `sources` are tried in order, the one that made the offer first; the payload may come from several.
    // An error is one of the device's own disk that kept the state from being stored.
    [[nodiscard]] Result<InstallReport> install(const Offer& offer, const std::vector<Transport*>& sources);

    // An installation that was begun and is offered no longer: abandoned when a source proves that its release is over.
    // Nothing: there is none, or nobody proves that; what is there already is kept.
    [[nodiscard]] Result<std::optional<InstallReport>> review(const std::vector<Transport*>& sources);

    // Looks at a bundle for what it proves of the chain (checkpoint, epochs, time) and installs nothing.
    [[nodiscard]] Result<InstallReport> refresh(const ReleaseId& release, Transport& source);

private:
    struct Run;
    Run begin(const Offer& offer, const std::vector<Transport*>& sources);
    [[nodiscard]] bool wouldGoBack(const Run& run) const;
    InstallerParts m_parts;
    Slots m_slots;
    // What was fetched last, while more and more of it arrives; of this process alone.
    std::optional<std::pair<ReleaseId, ledger::Version>> m_arriving;
};

}  // namespace quorate::device
