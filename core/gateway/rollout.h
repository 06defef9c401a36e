// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/ledger/types.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

// Rollouts: when a gateway offers a release to which of its devices. Pure, over values: the plan, what became of it, and the
// evidence give the rings that are open. The ledger alone says what a device may install; a rollout only holds back.
//
// A device is in the first ring whose rules it fits. Shares count from the first ring on (5 %, 25 %, 100 %) and go by a hash
// of release, model and index, so every gateway puts a device into the same ring, nobody can choose, and a device that
// appears later has its ring already. Attributes are what devices tell of themselves: they sort, and prove nothing.
namespace quorate::gateway {

inline constexpr std::uint32_t wholeShare = 10'000;    // 100 %; shares and limits are hundredths of a percent
inline constexpr std::size_t maxRings = 16;
inline constexpr std::size_t maxRingAttributes = 8;
inline constexpr std::size_t maxRolloutDevices = 1024; // listed by index, in all rings
inline constexpr std::size_t maxRolloutTargets = 32;
inline constexpr std::size_t maxRolloutActs = 64;
inline constexpr std::size_t maxRolloutPoints = 128;
inline constexpr std::size_t maxRolloutName = 80;      // bytes, as all texts here
inline constexpr std::size_t maxRolloutReason = 200;

struct RingRule {
    std::string name;
    std::uint32_t share = wholeShare;
    std::set<std::string> hardwareClasses;             // empty: every class
    std::map<std::string, std::string> attributes;     // all of them; a value that ends in '*' is a beginning
    std::set<std::uint64_t> devices;                   // these alone; empty: no list
    // The gate to the next ring.
    std::uint32_t goodShare = 9'000;                   // of the ring's devices, proven good
    std::uint32_t failedLimit = 500;                   // of those that answered; above it the rollout pauses
    std::uint32_t minimumDevices = 10;                 // answers before the limit counts; never more than there are devices
    Milliseconds soak{0};                              // of running on after goodShare was reached

    [[nodiscard]] bool sortsAs(const RingRule& other) const;   // has the same devices
    friend bool operator==(const RingRule&, const RingRule&) = default;
};

struct RolloutPlan {
    std::string name;
    ReleaseId release;
    std::vector<RingRule> rings;
    UnixTime startAt;                                  // 0: when somebody starts it
    UnixTime finishBy;                                 // 0: no date

    [[nodiscard]] bool usesAttributes() const;
    friend bool operator==(const RolloutPlan&, const RolloutPlan&) = default;
};
// "gateway.rollout.plan.<name|rings|ring-name|share|class|attribute|devices|gate|minimum|soak|date>" of kind invalid, with the ring's
// number as context. Shares of rings without rules of their own may not fall.
[[nodiscard]] Status check(const RolloutPlan& plan);

// What the ledger says of the release, when the rollout was made; a release never changes.
struct RolloutSubject {
    ledger::ModelId model;
    ledger::Severity severity = ledger::Severity::none;
    struct Target {
        std::string hardwareClass;
        ledger::Version version;
        TargetHash hash;
        friend bool operator==(const Target&, const Target&) = default;
    };
    std::vector<Target> targets;

    [[nodiscard]] const Target* targetOf(std::string_view hardwareClass) const;   // or null
    friend bool operator==(const RolloutSubject&, const RolloutSubject&) = default;
};

// The numbers are stored: they never change.
enum class RolloutState : std::uint8_t { draft = 1, scheduled = 2, running = 3, paused = 4, done = 5, stopped = 6 };
[[nodiscard]] std::string_view toString(RolloutState state);

enum class RolloutWhat : std::uint8_t {
    created = 1, edited = 2, started = 3, opened = 4, paused = 5, resumed = 6, retried = 7, widened = 8, expedited = 9,
    finished = 10, stopped = 11,
};
[[nodiscard]] std::string_view toString(RolloutWhat what);

struct RolloutEntry {                                  // of the history
    UnixTime at;
    std::string by;                                    // member; empty: it came by itself
    RolloutWhat what = RolloutWhat::created;
    std::uint32_t ring = 0;                            // from 1; 0: none
    std::string reason;                                // a code, or the operator's words
    friend bool operator==(const RolloutEntry&, const RolloutEntry&) = default;
};

struct RingProgress {
    UnixTime openedAt;                                 // 0: closed
    UnixTime passedAt;                                 // 0: its gate is not met
    Milliseconds openFor{0};                           // running, not paused
    Milliseconds reachedAfter{0};                      // of openFor, when goodShare was reached; 0: it was not
    Milliseconds soaked{0};
    std::uint32_t worstFailed = 0;                     // the failed share at its highest, while it counted
    // Answers that a resume left behind: they do not count against the limit, nor against goodShare.
    std::uint64_t forgivenAnswers = 0;
    std::uint64_t forgivenFailed = 0;
    friend bool operator==(const RingProgress&, const RingProgress&) = default;
};

struct RolloutPoint {
    UnixTime at;
    std::uint64_t good = 0;
    std::uint64_t failed = 0;
    bool paused = false;
    friend bool operator==(const RolloutPoint&, const RolloutPoint&) = default;
};

struct Rollout {
    std::uint32_t id = 0;                              // from 1
    RolloutPlan plan;
    RolloutSubject subject;
    RolloutState state = RolloutState::draft;
    std::string reason;                                // of the state
    std::string by;
    UnixTime since;
    UnixTime createdAt;
    UnixTime startedAt;                                // 0: not yet
    std::vector<RingProgress> rings;                   // as plan.rings
    std::vector<RolloutEntry> history;                 // oldest first: the creation and the newest
    std::vector<RolloutPoint> curve;

    [[nodiscard]] std::size_t openRings() const;
    [[nodiscard]] bool ended() const { return state == RolloutState::done || state == RolloutState::stopped; }
    // Whether devices of this ring (none: of no ring) may be offered the release now.
    [[nodiscard]] bool offersTo(std::optional<std::size_t> ring) const;

    [[nodiscard]] Bytes encode() const;                // below 64 KiB, whatever check() lets pass
    [[nodiscard]] static Result<Rollout> decode(BytesView encoded);
    friend bool operator==(const Rollout&, const Rollout&) = default;
};

// What a ring is chosen by. Model, index and class are certified by the ledger.
struct RolloutDevice {
    ledger::ModelId model;
    std::uint64_t index = 0;
    std::string_view hardwareClass;
    const std::map<std::string, std::string>& attributes;
};
[[nodiscard]] std::optional<std::size_t> ringOf(const RolloutPlan& plan, const RolloutDevice& device);

struct RingCounts {
    std::uint64_t devices = 0;                         // that the release is for
    std::uint64_t offered = 0;                         // told, fetching, installing
    std::uint64_t good = 0;
    std::uint64_t claimed = 0;                         // counts as no answer
    std::uint64_t failed = 0;
    friend bool operator==(const RingCounts&, const RingCounts&) = default;
};
struct RolloutEvidence {
    std::optional<ledger::ReleaseStatus> status;       // on the settled chain
    std::vector<RingCounts> rings;                     // as plan.rings
};
// A moment. A schedule needs both times: one machine's clock that jumps starts nothing. `elapsed` is monotonic time since the
// last look while the gateway served; more than a minute counts as a minute.
struct RolloutMoment {
    UnixTime now;
    UnixTime ledgerTime;                               // of the newest checkpoint; up to 15 minutes behind on an idle chain
    Milliseconds elapsed{0};
};

// What time and evidence do: start by schedule, stop with the release, open the next ring, pause, finish. True: something
// other than clocks and counts changed.
bool advance(Rollout& rollout, const RolloutEvidence& evidence, const RolloutMoment& moment);

// What somebody does; `ours` ends up in the history. "gateway.rollout.act.<reason>", kind refused: "ended", "not-draft", "not-running",
// "not-paused", "all-open", "not-critical", "not-approved", "reason" (invalid: too long, or not UTF-8).
struct RolloutAuthor {
    std::string member;
    std::string reason;
};
[[nodiscard]] Status start(Rollout& rollout, const RolloutAuthor& author, UnixTime now);
[[nodiscard]] Status pause(Rollout& rollout, const RolloutAuthor& author, UnixTime now);
// `retried`: what failed is offered anew; the evidence is what is left then.
[[nodiscard]] Status resume(Rollout& rollout, const RolloutAuthor& author, UnixTime now, const RolloutEvidence& evidence,
                            bool retried);
[[nodiscard]] Status widen(Rollout& rollout, const RolloutAuthor& author, UnixTime now);
[[nodiscard]] Status expedite(Rollout& rollout, const RolloutAuthor& author, UnixTime now);
[[nodiscard]] Status stop(Rollout& rollout, const RolloutAuthor& author, UnixTime now);
// Open rings stay and keep their devices ("gateway.rollout.edit.open-ring"); the release is the same ("gateway.rollout.edit.release").
[[nodiscard]] Status edit(Rollout& rollout, RolloutPlan plan, const RolloutAuthor& author, UnixTime now);

// Code of what a running rollout waits for; empty: for nothing, or it does not run.
[[nodiscard]] std::string_view waitsFor(const Rollout& rollout, const RolloutEvidence& evidence);

// How long each ring takes until its gate is met, from now and running on, at the pace of this rollout so far; none: there is
// no pace yet to go by, or no device in a ring before.
[[nodiscard]] std::vector<std::optional<Milliseconds>> forecast(const Rollout& rollout, const RolloutEvidence& evidence);

}  // namespace quorate::gateway
