// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/merkle_log.h"
#include "core/ledger/members.h"

// How somebody without a node follows the epochs of checkers and validators, however many there have been: he says which he
// knows, and is given what came after, in parts of a bounded size.
namespace quorate::ledger {

// What is told of the epochs that somebody knows; nothing is believed because of it. Who gives a bundle or handovers compares
// it with the chain's own epochs, so that another history is noticed before it is followed.
struct EpochPosition {
    EpochNumber firstCheckers;   // from which on the checkers' epochs are known
    EpochNumber checkers;        // the newest known
    EpochNumber validators;
    Hash32 checkerLog;           // KnownEpochs::checkerLog's root
    Hash32 validatorLeaf;        // codec::leafHash(epoch.encode()) of the newest validators known

    // "<firstCheckers>.<checkers>.<validators>.<checkerLog, hex>.<validatorLeaf, hex>": fits into a query as it is.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] static Result<EpochPosition> parse(std::string_view text);   // "ledger.epoch.position"
    friend bool operator==(const EpochPosition&, const EpochPosition&) = default;
};

// Epochs that follow those that somebody knows, in order; at most maxBundleSize encoded. Either list may be empty.
struct Handovers {
    std::vector<SignedEpoch> checkers;
    std::vector<SignedEpoch> validators;

    // Whether a document is one of these and no bundle, by its first bytes; it may still not decode.
    [[nodiscard]] static bool isOne(BytesView encoded);
    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<Handovers> decode(BytesView encoded);          // "ledger.bundle.too-large" first
};

// The newest epochs that are known, each proven from the one before it back to one that is burned in. Of the checkers' former
// ones a hash each is in a log, of which the frontier is kept: releases stay approved when other checkers take office, and a
// proof in that log brings their own epoch back. Its size does not grow with the number of epochs.
struct KnownEpochs {
    Epoch checkers;
    Epoch validators;
    codec::LogFrontier checkerLog;   // leafHash(epoch.encode()) of the checkers' epochs from the burned-in to `checkers`

    // As burned in.
    [[nodiscard]] static KnownEpochs from(const Epoch& checkers, const Epoch& validators);
    [[nodiscard]] EpochNumber firstCheckers() const;
    [[nodiscard]] EpochPosition position() const;
    // The sum of the two numbers: whoever follows a chain comes to a higher one.
    [[nodiscard]] std::uint64_t progress() const { return checkers.number.value + validators.number.value; }
    // After these steps, each of which is signed by a quorum of the epoch before it; steps up to the known ones are skipped
    // unread. "ledger.bundle.epoch-chain".
    [[nodiscard]] Result<KnownEpochs> after(const ConsortiumId& consortium, const std::vector<SignedEpoch>& checkerSteps,
                                            const std::vector<SignedEpoch>& validatorSteps) const;

    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<KnownEpochs> decode(BytesView encoded);
    friend bool operator==(const KnownEpochs&, const KnownEpochs&) = default;
};

// A former epoch of the checkers, in the log of those that whoever asked knows.
struct FormerEpoch {
    Epoch epoch;
    codec::LogProof proof;
    friend bool operator==(const FormerEpoch&, const FormerEpoch&) = default;
};
[[nodiscard]] bool verifyFormerEpoch(const KnownEpochs& known, const FormerEpoch& former);

// With as many signatures as a quorum of `before` needs, the first by member; more prove nothing more.
[[nodiscard]] SignedEpoch withQuorum(const Epoch& before, SignedEpoch next);

}  // namespace quorate::ledger
