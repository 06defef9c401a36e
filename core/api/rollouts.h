// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/ids.h"

#include <map>
#include <string>
#include <vector>

// Rollouts: when this node's gateway offers a release to which of its devices. The ledger says what a device may install; a
// rollout only holds back. Part of core/api.
namespace quorate::api {

// Devices fall into the first ring whose rules they fit, also those that appear later. A device that fits no ring is not
// offered the release as long as the rollout exists.
struct RolloutRing {
    std::string name;
    double share = 100;                    // % of the devices that fit, counted from the first ring: 5, 25, 100
    std::vector<std::string> hardwareClasses;          // empty: every class
    std::map<std::string, std::string> attributes;     // all must be so; "eu-*": begins with "eu-". Devices tell them
    std::vector<std::uint64_t> devices;                // these alone, by index; empty: no list
    // The gate to the next ring.
    double goodShare = 90;                 // % of the ring's devices that must have it, proven
    double failedLimit = 5;                // % of those that answered; more pauses the rollout
    std::uint32_t minimumDevices = 10;     // answers before the limit counts; never more than the ring has devices
    std::int64_t soakMs = 0;               // running on after goodShare was reached
    friend bool operator==(const RolloutRing&, const RolloutRing&) = default;
};

// Limits: name 1 to 80 characters; 1 to 16 rings; 8 attributes a ring, 64 and 128 characters; 1024 devices listed in all.
struct RolloutPlan {
    std::string name;
    ReleaseId release;
    std::vector<RolloutRing> rings;
    UnixTime startAt;                      // 0: when it is started by hand
    UnixTime finishBy;                     // 0: no date; what is forecast later is behind plan
    friend bool operator==(const RolloutPlan&, const RolloutPlan&) = default;
};

struct RolloutView {
    std::uint64_t id = 0;
    RolloutPlan plan;
    std::string model;
    std::string version;
    std::string severity;
    std::string state;                     // "draft", "scheduled", "running", "paused", "done", "stopped"
    std::string reason;                    // why it is so: a code, or the operator's words
    std::string by;                        // member; empty: it came by itself
    UnixTime since;                        // in this state
    UnixTime createdAt;
    UnixTime startedAt;                    // 0: not yet
    std::uint32_t openRings = 0;           // so many, from the first
    std::string waitsFor;                  // code while it runs: "gateway.rollout.waits.approval", ".devices", ".soak"
    std::int64_t restMs = -1;              // until the last gate, if it went on now; -1 unknown

    struct Ring {
        std::uint64_t devices = 0;         // of this gateway, that the release is for
        std::uint64_t offered = 0;         // told, fetching, installing
        std::uint64_t good = 0;            // signed, or (agents that exist) confirmed
        std::uint64_t claimed = 0;         // said by an agent that exists, and not proven
        std::uint64_t failed = 0;
        UnixTime openedAt;                 // 0: closed
        UnixTime passedAt;                 // its gate was met, or widened by hand
        std::int64_t soakedMs = 0;
        double worstFailed = 0;            // %: the highest the failed share was while it counted
        std::int64_t restMs = -1;          // until its gate is met, if it went on now
        friend bool operator==(const Ring&, const Ring&) = default;
    };
    std::vector<Ring> rings;               // as plan.rings
    struct Point {
        UnixTime at;
        std::uint64_t good = 0;
        std::uint64_t failed = 0;
        bool paused = false;
        friend bool operator==(const Point&, const Point&) = default;
    };
    std::vector<Point> curve;              // at most 128
    struct Act {
        UnixTime at;
        std::string by;                    // member; empty: by itself
        std::string what;                  // "created", "edited", "started", "opened", "paused", "resumed", "retried",
                                           // "widened", "expedited", "finished", "stopped"
        std::uint32_t ring = 0;            // from 1; 0: none
        std::string reason;
        friend bool operator==(const Act&, const Act&) = default;
    };
    std::vector<Act> history;              // oldest first, at most 64: the creation and the newest
    friend bool operator==(const RolloutView&, const RolloutView&) = default;
};

struct RolloutDevice {
    std::string model;
    std::uint64_t device = 0;
    std::uint32_t ring = 0;                // from 1; 0: none
    std::string outcome;                   // "waiting", "offered", "claimed", "good", "failed"
    std::string reason;
    friend bool operator==(const RolloutDevice&, const RolloutDevice&) = default;
};

// What an operator does to a rollout.
enum class RolloutAct {
    start,       // a draft, now, or at its date
    pause,       // nothing new is offered; what was begun goes on
    resume,      // failures so far do not count against the limit again
    retry,       // resume, and offer it anew where it failed
    widen,       // opens the next ring without its gate
    expedite,    // opens every ring at once: critical releases alone
    stop,        // for good; the release stays held back
    remove,      // a draft, a done or a stopped one is forgotten, and the release is offered as without it
};

}  // namespace quorate::api
