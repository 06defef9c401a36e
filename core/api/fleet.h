// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/types.h"

// What can be asked about the devices of a fleet. Part of core/api.
namespace quorate::api {

// Devices by what counts of them for one release.
struct AcknowledgementQuery {
    enum class Outcome {
        any,                               // has acknowledged
        positive,
        negative,
        none,                              // eligible and not heard of: rows without a time and without an outcome
    };
    ReleaseId release;
    Outcome outcome = Outcome::any;
    std::string gateway;                   // through which it was recorded; empty: any
    std::optional<std::string> reason;     // exactly this code
    std::optional<std::string> accused;    // exactly this member; empty: nobody
    std::string hardwareClass;             // as it was when it was heard of last; empty: any
    UnixTime from;                         // recorded at or after; 0: any
    UnixTime to;                           // recorded before; 0: any
    std::uint64_t after = 0;               // rows to leave out, from the first
    std::size_t limit = 1000;              // at most maxAcknowledgements
};
inline constexpr std::size_t maxAcknowledgements = 10'000;
struct AcknowledgementPage {
    std::vector<AcknowledgementView> rows; // by model and device; `counted` in all
    std::uint64_t total = 0;               // that fit the query
    friend bool operator==(const AcknowledgementPage&, const AcknowledgementPage&) = default;
};

// The coverage of one release by something else than its gateways.
struct CoverageGroup {
    std::string name;                      // a hardware class
    std::uint64_t eligible = 0;            // devices of it; 0: unknown
    std::uint64_t positive = 0;
    std::uint64_t negative = 0;
    friend bool operator==(const CoverageGroup&, const CoverageGroup&) = default;
};

// What this node's gateway offered to one of its devices, and what became of it.
struct DeviceActionView {
    std::uint32_t id = 0;
    ReleaseId release;
    std::string version;
    std::string state;                     // as of GatewayDeviceView
    UnixTime opened;
    UnixTime changed;
    std::uint64_t served = 0;              // bytes of payloads, since the gateway's start
    std::uint64_t payloadSize = 0;
    std::string reason;                    // a code, or the device's own last words
    std::vector<std::string> messages;     // what the device said, newest first, at most 100; since the start
    friend bool operator==(const DeviceActionView&, const DeviceActionView&) = default;
};

}  // namespace quorate::api
