// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/byte_ranges.h"
#include "core/gateway/gateway_server.h"

#include <deque>

// What a gateway remembers of devices and of what it offered them. Private to core/gateway.
namespace quorate::gateway {

// One offer to one device.
struct Action {
    std::uint32_t id = 0;
    ReleaseId release;
    ledger::Version version;
    TargetHash target;
    ledger::ArtifactKind kind = ledger::ArtifactKind::full;
    std::optional<TargetHash> base;
    PayloadRef payload;
    ActionState state = ActionState::offered;
    UnixTime opened;
    UnixTime changed;
    std::string reason;
    bool fetched = false;          // the device has read what is offered: it may act on it from now on
    bool complete = false;         // every byte of the payload was sent to it
    bool cancelRefused = false;    // the device went on in spite of cancelAction
    bool again = false;            // closed, and may be offered once more

    // Since the start; not stored.
    std::uint64_t bytesServed = 0;
    SentBytes sent;
    std::deque<std::string> messages;  // newest first
    std::size_t messageCount = 0;
    std::vector<ActionStep> steps;     // in order

    void step(UnixTime at, std::string_view name, std::string text = {});
    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<Action> decode(BytesView encoded);
    [[nodiscard]] ActionStatus status() const;
};

struct Device {
    std::string controllerId;
    std::optional<TargetHash> installedTarget;
    std::optional<ledger::Version> installedVersion;
    std::map<std::string, std::string> attributes;
    bool reported = false;         // attributes came since they were asked for last
    std::uint64_t lastOrdinal = 0; // of acknowledgements, plus one; 0: none
    UnixTime firstSeen;
    UnixTime lastSeen;             // stored with other changes only
    std::vector<Action> actions;   // oldest first; at most one is open, and it is the last

    bool polled = false;           // since the start

    [[nodiscard]] Action* open();
    [[nodiscard]] Action* find(std::uint32_t id);
    [[nodiscard]] Bytes encode() const;  // without the actions
    [[nodiscard]] static Result<Device> decode(BytesView encoded);
};

inline constexpr std::size_t maxActionsKept = 10;   // of one device
inline constexpr std::size_t maxMessagesKept = 100; // of one action
inline constexpr std::size_t maxStepsKept = 200;    // the same

}  // namespace quorate::gateway
