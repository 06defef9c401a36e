// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/delta/decoder.h"
#include "core/ledger/acknowledgement.h"
#include "core/ledger/bundle.h"

#include <array>
#include <optional>
#include <vector>

// All that a device remembers, in one file. Each change of it is one atomic write, so that a power loss leaves the device
// before or after the change, never between: the switch to another slot and the fate of its acknowledgement are one.
namespace quorate::device {

enum class SlotId : std::uint8_t { a = 0, b = 1 };
[[nodiscard]] constexpr SlotId other(SlotId slot) { return slot == SlotId::a ? SlotId::b : SlotId::a; }
[[nodiscard]] std::string_view toString(SlotId slot);  // "a", "b"

// What a slot holds once it is complete.
struct SlotContent {
    ledger::TargetKind kind = ledger::TargetKind::image;
    ledger::Version version;
    std::uint64_t rollbackIndex = 0;
    std::uint64_t size = 0;              // of the image, or of the tree's archive
    TargetHash hash;
    std::string bootCheck;               // tree: path of the program in it; or empty
    std::optional<ReleaseId> release;    // none: what the factory installed

    friend bool operator==(const SlotContent&, const SlotContent&) = default;
};

// Who brought a release to the device, for its acknowledgement; nobody when the device followed the chain itself.
struct Deliverer {
    ledger::MemberId member;
    KeyId key;               // the member's transaction key
    std::string actionId;    // of the gateway's own bookkeeping; at most 32 characters

    friend bool operator==(const Deliverer&, const Deliverer&) = default;
};

// An installation under way: the spare slot is being written.
struct Installation {
    ReleaseId release;
    TargetHash target;
    PayloadRef payload;
    std::optional<delta::Checkpoint> decoded;  // output up to here is on disk
    bool started = false;                      // since `decoded` last moved

    friend bool operator==(const Installation&, const Installation&) = default;
};

// A switch that is not confirmed yet: the slot beside the active one is being tried.
struct Trial {
    SlotContent content;
    TargetHash from;
    std::optional<Deliverer> deliverer;
    std::uint32_t boots = 0;                   // how often it was started

    friend bool operator==(const Trial&, const Trial&) = default;
};

// What became of a release here, not yet signed as an acknowledgement.
struct Verdict {
    ReleaseId release;
    ledger::Outcome outcome = ledger::Outcome::positive;
    std::string reason;                        // negative: a code
    std::optional<ledger::MemberId> accused;
    std::optional<Deliverer> deliverer;
    TargetHash from;
    TargetHash to;

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

// An acknowledgement that no gateway has taken yet.
struct OutboxEntry {
    std::uint64_t ordinal = 0;
    Bytes acknowledgement;                     // signed, at most ledger::maxAcknowledgementSize
    std::optional<ledger::MemberId> accused;   // not the first to be asked to carry it
    std::optional<Deliverer> deliverer;
    bool positive = false;

    friend bool operator==(const OutboxEntry&, const OutboxEntry&) = default;
};

// It speaks against a gateway, and says nothing of how an installation ended: it gives way when there is no room.
[[nodiscard]] inline bool isAccusation(const OutboxEntry& entry)
{
    return !entry.positive && entry.accused && entry.deliverer && entry.deliverer->member == *entry.accused;
}

// How often a release was tried, and what was said of it already.
struct ReleaseHistory {
    ReleaseId release;
    std::uint32_t attempts = 0;
    std::vector<Hash32> said;                  // of (reason, accused) of the negative acknowledgements made, at most 16

    friend bool operator==(const ReleaseHistory&, const ReleaseHistory&) = default;
};

inline constexpr std::size_t maxOutbox = 64;
inline constexpr std::size_t maxHistory = 32;
inline constexpr std::size_t maxStateSize = 256 * 1024;

struct DeviceState {
    SlotId active = SlotId::a;                 // confirmed: what is booted when nothing is tried
    std::array<std::optional<SlotContent>, 2> contents;  // by SlotId; none: empty or being written
    std::uint64_t rollbackIndex = 0;           // nothing below is ever installed; rises with a confirmed boot
    std::optional<Installation> installation;
    std::optional<Trial> trial;                // of the slot other(active)
    std::vector<Verdict> verdicts;             // to be signed, in order; at most 8
    std::vector<OutboxEntry> outbox;           // by ordinal, at most maxOutbox
    std::uint64_t nextOrdinal = 1;
    std::vector<ReleaseHistory> history;       // by when it was first tried, at most maxHistory
    std::optional<ledger::SeenCheckpoint> seen;
    std::optional<ledger::KnownEpochs> epochs;    // proven to be in office by a checkpoint; none: those burned in
    std::optional<ledger::KnownEpochs> following; // on the way from there to the present, proven by no checkpoint yet
    UnixTime time;                             // the highest that was proven, and what passed since

    [[nodiscard]] std::optional<SlotContent>& slot(SlotId id) { return contents[static_cast<std::size_t>(id)]; }
    [[nodiscard]] const std::optional<SlotContent>& slot(SlotId id) const { return contents[static_cast<std::size_t>(id)]; }
    [[nodiscard]] ReleaseHistory& historyOf(const ReleaseId& release);  // made when it is new; the oldest of those tried least gives way
    [[nodiscard]] std::uint32_t attemptsOf(const ReleaseId& release) const;
    // Queues a verdict once: the same reason and accused for the same release are not said again. False: said already, or
    // enough was said; of what may be said, accusations of gateways are at most half.
    bool say(Verdict verdict);

    [[nodiscard]] Bytes encode() const;        // CBOR with its SHA-256 behind it
    // "device.state.damaged", "device.state.version".
    [[nodiscard]] static Result<DeviceState> decode(BytesView encoded);
};

// Keeps the state in `directory`/state. One program at a time uses a directory: the boot program and the agent that it
// started take turns.
class StateStore {
public:
    StateStore(Files& files, Path directory) : m_files(files), m_directory(std::move(directory)) {}

    // "device.state.missing" before provisioning.
    [[nodiscard]] Result<DeviceState> load();
    [[nodiscard]] Status save(const DeviceState& state);
    [[nodiscard]] const Path& directory() const { return m_directory; }

private:
    Files& m_files;
    const Path m_directory;
};

}  // namespace quorate::device
