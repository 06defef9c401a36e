// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/types.h"

#include <map>
#include <optional>
#include <vector>

// What can be asked about the devices of a fleet. Part of core/api.
namespace quorate::api {

struct DeviceName {
    std::string model;
    std::uint64_t device = 0;
    friend auto operator<=>(const DeviceName&, const DeviceName&) = default;
};

// A device as its certificate on the ledger has it.
struct EnrolledDevice {
    DeviceName name;
    std::string hardwareClass;
    bool vendorHeld = false;               // the key was not made on the device
    bool revoked = false;
    friend bool operator==(const EnrolledDevice&, const EnrolledDevice&) = default;
};

// What was recorded last of some devices, one for each that was asked for, in that order.
inline constexpr std::size_t maxDevicesAsked = 1000;
using NewestAcknowledgements = std::vector<std::optional<AcknowledgementView>>;

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
    // What a device tells of itself: all of it, exactly so. Not empty: only devices that this node's gateway knows.
    std::map<std::string, std::string> attributes = {};
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

// The coverage of one release in groups.
struct CoverageQuery {
    enum class By { gateway, hardwareClass, attribute };
    ReleaseId release;
    By by = By::gateway;
    std::string attribute;                 // its name, where it groups: only devices that this node's gateway knows are counted
    std::string gateway;                   // of these devices alone, as in an AcknowledgementQuery
    std::string hardwareClass;
    std::map<std::string, std::string> attributes = {};
};
struct CoverageGroup {
    static constexpr std::size_t trendPoints = 24;
    std::string name;                      // a gateway, a hardware class, a value; empty: the devices do not tell it
    std::uint64_t eligible = 0;            // devices of it, heard of already unless by class of all; 0: unknown
    std::uint64_t positive = 0;
    std::uint64_t negative = 0;
    // How many were positive at trendPoints moments, evenly from the release's first acknowledgement that counts to its newest:
    // the same ones for every group. Empty: there are none, or their entries are not open to us.
    std::vector<std::uint64_t> trend = {};
    friend bool operator==(const CoverageGroup&, const CoverageGroup&) = default;
};
inline constexpr std::size_t maxCoverageGroups = 1000;
struct CoverageGroups {
    std::vector<CoverageGroup> groups;     // by name; the largest maxCoverageGroups
    std::uint64_t left = 0;                // further groups that are not among them
    friend bool operator==(const CoverageGroups&, const CoverageGroups&) = default;
};

// What this node's gateway saw of an offer. Nothing of it is proven: the acknowledgement alone is signed by the device.
struct DeviceStepView {
    UnixTime at;
    // A state of GatewayDeviceView; or "read" (the device read the offer), "fetching" (the first byte went out), "sent" (every byte
    // did), "said" (`text` holds its own words), "acknowledged" (its signed acknowledgement came; `text`: the reason, if it failed),
    // "accused" (it signed that a gateway cheats, and went on with another; `text`: why).
    std::string step;
    std::string text = {};
    friend bool operator==(const DeviceStepView&, const DeviceStepView&) = default;
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
    std::vector<DeviceStepView> steps = {};   // in order, at most 200; since the start
    friend bool operator==(const DeviceActionView&, const DeviceActionView&) = default;
};

}  // namespace quorate::api
