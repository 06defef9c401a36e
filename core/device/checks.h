// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/tree.h"
#include "core/device/device_state.h"

// What a device checks before it installs, one function a step, in the order of the architecture. Each decision is kept
// with its code, so that what a device did can be explained from signed evidence. No I/O, no clock.
namespace quorate::device {

// The numbers are shown and stored; they never change.
enum class Step : std::uint8_t {
    limits = 1,             // the bundle is not too large and decodes
    epochs = 2,             // chain of epochs from the burned-in ones, never back behind those seen
    checkpoint = 3,         // validator quorum, not smaller than seen, consistent, fresh
    state = 4,              // proven: approved, not withdrawn, not recalled
    manifest = 5,           // signatures, delegation, rotation
    target = 6,             // model and hardware class
    version = 7,            // above the installed, rollback index, attempts
    approvals = 8,          // q distinct checkers of the frozen epoch
    base = 9,               // an artifact whose base is installed, or a full one
    payload = 10,           // each block before it reaches the decoder
    readBack = 11,          // target hash from the slot
    newestCheckpoint = 12,  // steps 1 to 6 and 8 once more with the newest bundle
    switchSlot = 13,
};
[[nodiscard]] std::string_view toString(Step step);  // "limits", "epochs", ... "read-back", "newest-checkpoint", "switch"

struct Decision {
    Step step = Step::limits;
    bool passed = false;
    std::string code;        // refused: of the error; passed: empty
    std::string detail;      // what was compared, for people
};

// Whom a refusal speaks against.
enum class Fault : std::uint8_t {
    none,        // nobody: not for this device, not now
    gateway,     // it offered what no honest gateway offers
    publisher,   // the release itself does not do what its manifest says
    device,      // this device's own disk
};

struct DeviceLimits {
    std::uint32_t attempts = 3;                         // per release
    std::uint64_t maxPayload = std::uint64_t{1} << 30;  // bytes; the leaf hashes of it stay in memory
    std::uint64_t maxTarget = std::uint64_t{4} << 30;
    delta::Limits decoder{.maxOld = std::uint64_t{4} << 30, .maxNew = std::uint64_t{4} << 30,
                          .maxMemory = std::uint64_t{64} << 20, .maxDictionary = std::uint32_t{8} << 20,
                          .maxScratch = std::uint64_t{1} << 30, .maxExpanded = std::uint64_t{8} << 30};
    bool packs = true;                                  // compressed members, with the libraries that are here
    Milliseconds turn{3 * 60'000};                      // of one gateway that delivers, while there are others
    Milliseconds fetching{30 * 60'000};                 // in one round, once something of it is on disk for the next
    delta::TreeLimits tree{.maxEntries = 100'000, .maxIndexBytes = 2u << 20,
                           .maxArchiveBytes = std::uint64_t{4} << 30, .allowSpecialBits = false};
};

// What the device knows of itself when it decides.
struct DeviceFacts {
    const ledger::TrustAnchor& anchor;
    const std::string& hardwareClass;
    const DeviceLimits& limits;
    const DeviceState& state;
    UnixTime now;            // device time
    // What the bundle was asked for with; none: what epochsOf() gives.
    std::optional<ledger::KnownEpochs> askedWith = std::nullopt;
};

// The newest epochs that the device relies on: those proven to be in office, or those burned in where they are newer.
// "device.epochs.fork": what is burned in contradicts what was proven.
[[nodiscard]] Result<ledger::KnownEpochs> epochsOf(const ledger::TrustAnchor& anchor, const DeviceState& state);

// What is to be installed, once steps 1 to 9 have passed.
struct Selection {
    ledger::VerifiedRelease release;
    ledger::Target target;
    ledger::Artifact artifact;
};

// Steps 1 to 9. Codes are those of the ledger and:
[[nodiscard]] Result<ledger::Bundle> checkLimits(BytesView encoded, const ReleaseId& wanted);   // device.bundle.other-release
[[nodiscard]] Result<ledger::KnownEpochs> checkEpochs(const DeviceFacts& facts, const ledger::Bundle& bundle);
                                                                         // device.epochs.rollback, device.epochs.fork
[[nodiscard]] Result<ledger::SeenCheckpoint> checkCheckpoint(const DeviceFacts& facts, const ledger::KnownEpochs& epochs,
                                                             const ledger::Bundle& bundle);
[[nodiscard]] Status checkFresh(const DeviceFacts& facts, const ledger::SeenCheckpoint& checkpoint);
                                                                         // device.checkpoint.stale
[[nodiscard]] Result<ledger::ReleaseRecord> checkState(const ledger::KnownEpochs& epochs, const ledger::Bundle& bundle,
                                                       const ledger::SeenCheckpoint& checkpoint);
[[nodiscard]] Result<ledger::VerifiedRelease> checkManifest(const DeviceFacts& facts, const ledger::Bundle& bundle,
                                                            const ledger::ReleaseRecord& record);
[[nodiscard]] Result<ledger::Target> checkTarget(const DeviceFacts& facts, const ledger::VerifiedRelease& release);
                                                         // device.target.other-model, .other-hardware, .other-kind,
                                                         // .too-large, .boot-check-outside
[[nodiscard]] Status checkVersion(const DeviceFacts& facts, const ReleaseId& release, const ledger::Target& target);
                                                         // device.version.not-newer, .rollback-index, .attempts-used-up
[[nodiscard]] Status checkApprovals(const DeviceFacts& facts, const ledger::Bundle& bundle,
                                    const ledger::ReleaseRecord& record);
// The smallest artifact that fits, or the one that was begun; none of `except`, which turned out not to.
[[nodiscard]] Result<ledger::Artifact> checkBase(const DeviceFacts& facts, const ledger::VerifiedRelease& release,
                                                 const ledger::Target& target, bool withDeltas,
                                                 const std::vector<PayloadRef>& except = {});
                                                         // device.artifact.none, .too-large

// The outcome of a bundle: what to remember of it in any case, and what to install or why not.
struct Assessment {
    std::vector<Decision> decisions;                      // in order, ends with the first that did not pass
    std::optional<ledger::KnownEpochs> epochs;            // proven to be in office, whatever came after
    std::optional<ledger::SeenCheckpoint> checkpoint;     // likewise
    std::optional<Selection> selection;
    std::optional<Error> refusal;
    Fault fault = Fault::none;                            // of the refusal
};

[[nodiscard]] Assessment assess(const DeviceFacts& facts, const ReleaseId& wanted, BytesView encoded);

// Step 12 in the middle of an installation: the newest bundle still says what the first one said. Version and base are
// not looked at again.
[[nodiscard]] Assessment assessAgain(const DeviceFacts& facts, const ReleaseId& wanted, BytesView encoded);

// Takes over checkpoint, epochs and time that an assessment proved; true when something changed. Never goes back.
bool remember(DeviceState& state, const Assessment& assessment);

// A refusal that proves the release to be over (rejected, recalled, withdrawn): nothing that comes later brings it back,
// so it counts however old the checkpoint is that proves it.
[[nodiscard]] bool isOver(const Error& refusal);

// Whom a refusal of a bundle speaks against, by its code.
[[nodiscard]] Fault faultOf(Step step, const Error& refusal);

}  // namespace quorate::device
