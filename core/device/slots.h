// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/tree.h"
#include "core/device/device_state.h"

// The two places for what a device runs: slot-a and slot-b below its directory, each with `image` or `tree`. The active
// one is never written.
namespace quorate::device {

class Slots {
public:
    Slots(Files& files, Path directory, const delta::TreeLimits& treeLimits);

    [[nodiscard]] Path path(SlotId slot) const;                               // .../slot-a
    [[nodiscard]] Path contentPath(SlotId slot, ledger::TargetKind kind) const;  // .../slot-a/image, .../slot-a/tree

    // Reads the slot as the bytes that its target hash is of.
    [[nodiscard]] Result<std::unique_ptr<delta::RandomSource>> open(SlotId slot, ledger::TargetKind kind);
    // Reads all of it again: "device.slot.damaged" unless size and hash are those of `content`.
    [[nodiscard]] Status verify(SlotId slot, const SlotContent& content);
    // Empties the slot; afterwards it exists, is empty and that is on disk.
    [[nodiscard]] Status clear(SlotId slot);
    // Points `directory`/current at the content of a slot, for people and for programs in a tree; never trusted.
    [[nodiscard]] Status link(SlotId slot, ledger::TargetKind kind);

private:
    Files& m_files;
    const Path m_directory;
    const delta::TreeLimits m_treeLimits;
};

// What the factory does: copies the first software into slot a and writes the first state. `source` is a program file or,
// for a tree, a directory. "device.provision.exists" when the directory has a state already; nothing is changed then.
struct Provisioning {
    Path source;
    ledger::TargetKind kind = ledger::TargetKind::image;
    ledger::Version version;
    std::uint64_t rollbackIndex = 0;
    std::string bootCheck;
};
[[nodiscard]] Result<SlotContent> provision(Files& files, const Path& directory, const Provisioning& what,
                                            const delta::TreeLimits& treeLimits = {});

// Takes the output of a decoder into an empty or half-written slot. Order: begin, then the decoder writes to output(),
// sync() after each chunk, finish() at the end.
class SlotWriter {
public:
    // `keep` bytes of an image are there already and stay; a tree always begins anew. Else the slot is cleared.
    [[nodiscard]] static Result<std::unique_ptr<SlotWriter>> begin(Files& files, Slots& bothSlots, SlotId slot,
                                                                   ledger::TargetKind kind, std::uint64_t size,
                                                                   std::uint64_t keep,
                                                                   const delta::TreeLimits& treeLimits);
    virtual ~SlotWriter() = default;
    // Refuses to go past the declared size: "device.slot.too-long".
    [[nodiscard]] virtual delta::OutputSink& output() = 0;
    [[nodiscard]] virtual delta::RandomSource* written() = 0;  // what is kept, for resuming; null for a tree
    [[nodiscard]] virtual Status sync() = 0;
    // Everything is on disk and, for an image, executable.
    [[nodiscard]] virtual Status finish() = 0;
};

}  // namespace quorate::device
