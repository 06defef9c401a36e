// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/words_table.h"

#include <QtGlobal>

namespace quorate::bridge::words {
namespace {

constexpr WordEntry table[] = {
    {Domain::releaseStatus, "open", QT_TRANSLATE_NOOP("words", "In review"), Tone::accent},
    {Domain::releaseStatus, "approved", QT_TRANSLATE_NOOP("words", "Approved"), Tone::ok},
    {Domain::releaseStatus, "suspended", QT_TRANSLATE_NOOP("words", "Suspended"), Tone::warn},
    {Domain::releaseStatus, "rejected", QT_TRANSLATE_NOOP("words", "Rejected"), Tone::bad},
    {Domain::releaseStatus, "recalled", QT_TRANSLATE_NOOP("words", "Recalled"), Tone::bad},
    {Domain::releaseStatus, "withdrawn", QT_TRANSLATE_NOOP("words", "Withdrawn"), Tone::neutral},

    {Domain::role, "vendor", QT_TRANSLATE_NOOP("words", "Vendor"), Tone::neutral},
    {Domain::role, "checker", QT_TRANSLATE_NOOP("words", "Checker"), Tone::neutral},
    {Domain::role, "gateway", QT_TRANSLATE_NOOP("words", "Gateway"), Tone::neutral},
    {Domain::role, "distributor", QT_TRANSLATE_NOOP("words", "Distributor"), Tone::neutral},
    {Domain::role, "validator", QT_TRANSLATE_NOOP("words", "Validator"), Tone::neutral},

    {Domain::severity, "none", QT_TRANSLATE_NOOP("words", "None"), Tone::neutral},
    {Domain::severity, "low", QT_TRANSLATE_NOOP("words", "Low"), Tone::neutral},
    {Domain::severity, "medium", QT_TRANSLATE_NOOP("words", "Medium"), Tone::warn},
    {Domain::severity, "high", QT_TRANSLATE_NOOP("words", "High"), Tone::bad},
    {Domain::severity, "critical", QT_TRANSLATE_NOOP("words", "Critical"), Tone::bad},

    {Domain::verdict, "approve", QT_TRANSLATE_NOOP("words", "Approved"), Tone::ok},
    {Domain::verdict, "reject", QT_TRANSLATE_NOOP("words", "Rejected"), Tone::bad},
    {Domain::verdict, "hidden", QT_TRANSLATE_NOOP("words", "Hidden until you vote"), Tone::neutral},
    {Domain::verdict, "", QT_TRANSLATE_NOOP("words", "Not yet"), Tone::neutral},

    {Domain::artifactKind, "full", QT_TRANSLATE_NOOP("words", "Full"), Tone::neutral},
    {Domain::artifactKind, "tree", QT_TRANSLATE_NOOP("words", "Tree"), Tone::neutral},
    {Domain::artifactKind, "delta", QT_TRANSLATE_NOOP("words", "Delta"), Tone::accent},
    {Domain::artifactKind, "configuration", QT_TRANSLATE_NOOP("words", "Configuration"), Tone::neutral},
    {Domain::artifactKind, "application", QT_TRANSLATE_NOOP("words", "Application"), Tone::neutral},

    {Domain::targetKind, "image", QT_TRANSLATE_NOOP("words", "Image"), Tone::neutral},
    {Domain::targetKind, "tree", QT_TRANSLATE_NOOP("words", "File tree"), Tone::neutral},

    {Domain::keyPurpose, "transaction", QT_TRANSLATE_NOOP("words", "Signs transactions"), Tone::neutral},
    {Domain::keyPurpose, "release", QT_TRANSLATE_NOOP("words", "Signs releases"), Tone::neutral},
    {Domain::keyPurpose, "root", QT_TRANSLATE_NOOP("words", "Root, kept offline"), Tone::neutral},
    {Domain::keyPurpose, "vote", QT_TRANSLATE_NOOP("words", "Signs votes"), Tone::neutral},
    {Domain::keyPurpose, "consensus", QT_TRANSLATE_NOOP("words", "Signs blocks"), Tone::neutral},
    {Domain::keyPurpose, "cosign", QT_TRANSLATE_NOOP("words", "Cosigns checkpoints"), Tone::neutral},
    {Domain::keyPurpose, "node", QT_TRANSLATE_NOOP("words", "Connections of the node"), Tone::neutral},
    {Domain::keyPurpose, "seal", QT_TRANSLATE_NOOP("words", "Opens sealed data"), Tone::neutral},

    {Domain::chainState, "live", QT_TRANSLATE_NOOP("words", "Live"), Tone::ok},
    {Domain::chainState, "catching-up", QT_TRANSLATE_NOOP("words", "Catching up"), Tone::accent},
    {Domain::chainState, "stalled", QT_TRANSLATE_NOOP("words", "Stalled"), Tone::warn},
    {Domain::chainState, "stopped", QT_TRANSLATE_NOOP("words", "Stopped"), Tone::bad},

    {Domain::transferState, "checking", QT_TRANSLATE_NOOP("words", "Checking"), Tone::accent},
    {Domain::transferState, "partial", QT_TRANSLATE_NOOP("words", "Incomplete"), Tone::warn},
    {Domain::transferState, "verifying", QT_TRANSLATE_NOOP("words", "Verifying"), Tone::accent},
    {Domain::transferState, "fetching", QT_TRANSLATE_NOOP("words", "Fetching"), Tone::accent},
    {Domain::transferState, "seeding", QT_TRANSLATE_NOOP("words", "Seeding"), Tone::ok},
    {Domain::transferState, "paused", QT_TRANSLATE_NOOP("words", "Paused"), Tone::warn},
    {Domain::transferState, "failed", QT_TRANSLATE_NOOP("words", "Failed"), Tone::bad},

    {Domain::deviceState, "idle", QT_TRANSLATE_NOOP("words", "Idle"), Tone::neutral},
    {Domain::deviceState, "offered", QT_TRANSLATE_NOOP("words", "Offered"), Tone::accent},
    {Domain::deviceState, "running", QT_TRANSLATE_NOOP("words", "Fetches or installs"), Tone::accent},
    {Domain::deviceState, "installed", QT_TRANSLATE_NOOP("words", "Waits for its restart"), Tone::accent},
    {Domain::deviceState, "cancelling", QT_TRANSLATE_NOOP("words", "Being cancelled"), Tone::warn},
    {Domain::deviceState, "claimed", QT_TRANSLATE_NOOP("words", "Says it is installed"), Tone::warn},
    {Domain::deviceState, "confirmed", QT_TRANSLATE_NOOP("words", "Done"), Tone::ok},
    {Domain::deviceState, "failed", QT_TRANSLATE_NOOP("words", "Failed"), Tone::bad},
    {Domain::deviceState, "unknown", QT_TRANSLATE_NOOP("words", "Ended without a word"), Tone::neutral},
    {Domain::deviceState, "cancelled", QT_TRANSLATE_NOOP("words", "Cancelled"), Tone::neutral},
    {Domain::deviceState, "superseded", QT_TRANSLATE_NOOP("words", "Overtaken by another"), Tone::neutral},

    {Domain::jobKind, "delta", QT_TRANSLATE_NOOP("words", "Build a delta"), Tone::neutral},
    {Domain::jobKind, "publish", QT_TRANSLATE_NOOP("words", "Publish a release"), Tone::neutral},
    {Domain::jobKind, "artifact", QT_TRANSLATE_NOOP("words", "Add an artifact"), Tone::neutral},
    {Domain::jobKind, "review", QT_TRANSLATE_NOOP("words", "Rebuild for review"), Tone::neutral},
    {Domain::jobKind, "analyze", QT_TRANSLATE_NOOP("words", "Run an analyzer again"), Tone::neutral},
    {Domain::jobKind, "rebuild", QT_TRANSLATE_NOOP("words", "Rebuild for review"), Tone::neutral},
    {Domain::jobKind, "measure", QT_TRANSLATE_NOOP("words", "Measure a delta"), Tone::neutral},
    {Domain::jobKind, "verify", QT_TRANSLATE_NOOP("words", "Verify a chain from its beginning"), Tone::neutral},
    {Domain::jobKind, "fetch", QT_TRANSLATE_NOOP("words", "Fetch a payload"), Tone::neutral},

    {Domain::jobStage, "", QT_TRANSLATE_NOOP("words", "Starting"), Tone::neutral},
    {Domain::jobStage, "read", QT_TRANSLATE_NOOP("words", "Reading the files"), Tone::neutral},
    {Domain::jobStage, "index", QT_TRANSLATE_NOOP("words", "Indexing the old version"), Tone::neutral},
    {Domain::jobStage, "match", QT_TRANSLATE_NOOP("words", "Looking for what stayed the same"), Tone::neutral},
    {Domain::jobStage, "project", QT_TRANSLATE_NOOP("words", "Comparing what moved"), Tone::neutral},
    {Domain::jobStage, "encode", QT_TRANSLATE_NOOP("words", "Compressing"), Tone::neutral},
    {Domain::jobStage, "write", QT_TRANSLATE_NOOP("words", "Writing the payload"), Tone::neutral},
    {Domain::jobStage, "check", QT_TRANSLATE_NOOP("words", "Applying and comparing"), Tone::neutral},
    {Domain::jobStage, "sign", QT_TRANSLATE_NOOP("words", "Signing"), Tone::neutral},
    {Domain::jobStage, "ledger", QT_TRANSLATE_NOOP("words", "Waiting until it is settled"), Tone::neutral},
    {Domain::jobStage, "rebuild", QT_TRANSLATE_NOOP("words", "Rebuilding the target"), Tone::neutral},
    {Domain::jobStage, "delta", QT_TRANSLATE_NOOP("words", "Building the delta"), Tone::neutral},
    {Domain::jobStage, "fetching", QT_TRANSLATE_NOOP("words", "Fetching the payloads"), Tone::neutral},
    {Domain::jobStage, "verify", QT_TRANSLATE_NOOP("words", "Applying blocks"), Tone::neutral},
    {Domain::jobStage, "done", QT_TRANSLATE_NOOP("words", "Done"), Tone::neutral},

    {Domain::jobState, "running", QT_TRANSLATE_NOOP("words", "Running"), Tone::accent},
    {Domain::jobState, "done", QT_TRANSLATE_NOOP("words", "Done"), Tone::ok},
    {Domain::jobState, "failed", QT_TRANSLATE_NOOP("words", "Failed"), Tone::bad},
    {Domain::jobState, "cancelled", QT_TRANSLATE_NOOP("words", "Cancelled"), Tone::neutral},

    {Domain::alertSeverity, "info", QT_TRANSLATE_NOOP("words", "Info"), Tone::accent},
    {Domain::alertSeverity, "warning", QT_TRANSLATE_NOOP("words", "Warning"), Tone::warn},
    {Domain::alertSeverity, "critical", QT_TRANSLATE_NOOP("words", "Critical"), Tone::bad},

    {Domain::alert, "alert.device.boot-check", QT_TRANSLATE_NOOP("words", "A device failed its boot check"), Tone::bad},
    {Domain::alert, "alert.device.negative", QT_TRANSLATE_NOOP("words", "A device reported a failure"), Tone::bad},
    {Domain::alert, "alert.device.equivocation", QT_TRANSLATE_NOOP("words", "A device signed two conflicting statements"), Tone::conflict},
    {Domain::alert, "alert.batch.struck", QT_TRANSLATE_NOOP("words", "A batch of a gateway was struck"), Tone::conflict},
    {Domain::alert, "alert.follow.failed", QT_TRANSLATE_NOOP("words", "The followed directory is behind"), Tone::warn},
    {Domain::alert, "alert.store", QT_TRANSLATE_NOOP("words", "This node cannot keep what it should"), Tone::bad},
    {Domain::alert, "alert.store.damaged", QT_TRANSLATE_NOOP("words", "A file of this node's store is damaged"), Tone::bad},
    {Domain::alert, "alert.split-view", QT_TRANSLATE_NOOP("words", "A validator signed another history"), Tone::conflict},
    {Domain::alert, "alert.equivocation", QT_TRANSLATE_NOOP("words", "A member signed two conflicting statements"), Tone::conflict},
    {Domain::alert, "alert.gateway.locked", QT_TRANSLATE_NOOP("words", "The gateway's keys are locked"), Tone::warn},
    {Domain::alert, "alert.rollout.paused", QT_TRANSLATE_NOOP("words", "A rollout paused by itself"), Tone::warn},
    {Domain::alert, "alert.rollout.stopped", QT_TRANSLATE_NOOP("words", "A rollout stopped with its release"), Tone::warn},
    {Domain::alert, "alert.clock", QT_TRANSLATE_NOOP("words", "This computer's clock is wrong"), Tone::warn},
    {Domain::alert, "alert.engine", QT_TRANSLATE_NOOP("words", "A chain of this node has stopped for good"), Tone::bad},
    {Domain::alert, "alert.view-old", QT_TRANSLATE_NOOP("words", "What this node knows is old"), Tone::warn},
    {Domain::alert, "alert.censorship", QT_TRANSLATE_NOOP("words", "A transaction of ours does not appear"), Tone::conflict},

    {Domain::rolloutState, "draft", QT_TRANSLATE_NOOP("words", "Draft"), Tone::neutral},
    {Domain::rolloutState, "scheduled", QT_TRANSLATE_NOOP("words", "Scheduled"), Tone::neutral},
    {Domain::rolloutState, "running", QT_TRANSLATE_NOOP("words", "Running"), Tone::accent},
    {Domain::rolloutState, "paused", QT_TRANSLATE_NOOP("words", "Paused"), Tone::warn},
    {Domain::rolloutState, "done", QT_TRANSLATE_NOOP("words", "Done"), Tone::ok},
    {Domain::rolloutState, "stopped", QT_TRANSLATE_NOOP("words", "Stopped"), Tone::neutral},
    {Domain::rolloutAct, "created", QT_TRANSLATE_NOOP("words", "Made"), Tone::neutral},
    {Domain::rolloutAct, "edited", QT_TRANSLATE_NOOP("words", "Edited"), Tone::neutral},
    {Domain::rolloutAct, "started", QT_TRANSLATE_NOOP("words", "Started"), Tone::accent},
    {Domain::rolloutAct, "opened", QT_TRANSLATE_NOOP("words", "Ring opened"), Tone::ok},
    {Domain::rolloutAct, "paused", QT_TRANSLATE_NOOP("words", "Paused"), Tone::warn},
    {Domain::rolloutAct, "resumed", QT_TRANSLATE_NOOP("words", "Resumed"), Tone::accent},
    {Domain::rolloutAct, "retried", QT_TRANSLATE_NOOP("words", "Resumed, failures retried"), Tone::accent},
    {Domain::rolloutAct, "widened", QT_TRANSLATE_NOOP("words", "Ring opened by hand"), Tone::accent},
    {Domain::rolloutAct, "expedited", QT_TRANSLATE_NOOP("words", "All rings opened at once"), Tone::warn},
    {Domain::rolloutAct, "finished", QT_TRANSLATE_NOOP("words", "Finished"), Tone::ok},
    {Domain::rolloutAct, "stopped", QT_TRANSLATE_NOOP("words", "Stopped"), Tone::neutral},
    {Domain::rolloutOutcome, "waiting", QT_TRANSLATE_NOOP("words", "Waiting"), Tone::neutral},
    {Domain::rolloutOutcome, "offered", QT_TRANSLATE_NOOP("words", "Under way"), Tone::accent},
    {Domain::rolloutOutcome, "claimed", QT_TRANSLATE_NOOP("words", "Says it is installed"), Tone::warn},
    {Domain::rolloutOutcome, "good", QT_TRANSLATE_NOOP("words", "Installed"), Tone::ok},
    {Domain::rolloutOutcome, "failed", QT_TRANSLATE_NOOP("words", "Failed"), Tone::bad},

    {Domain::transactionKind, "time", QT_TRANSLATE_NOOP("words", "Time"), Tone::neutral},
    {Domain::transactionKind, "time.tick", QT_TRANSLATE_NOOP("words", "Time"), Tone::neutral},
    {Domain::transactionKind, "member.admit", QT_TRANSLATE_NOOP("words", "Admission of a member"), Tone::neutral},
    {Domain::transactionKind, "epoch.start", QT_TRANSLATE_NOOP("words", "New epoch"), Tone::neutral},
    {Domain::transactionKind, "model.set", QT_TRANSLATE_NOOP("words", "Model"), Tone::neutral},
    {Domain::transactionKind, "devices.enrol", QT_TRANSLATE_NOOP("words", "Enrolment of devices"), Tone::neutral},
    {Domain::transactionKind, "devices.revoke", QT_TRANSLATE_NOOP("words", "Revocation of devices"), Tone::neutral},
    {Domain::transactionKind, "release.publish", QT_TRANSLATE_NOOP("words", "Publication"), Tone::accent},
    {Domain::transactionKind, "release.artifact", QT_TRANSLATE_NOOP("words", "Added artifact"), Tone::accent},
    {Domain::transactionKind, "artifact.add", QT_TRANSLATE_NOOP("words", "Added artifact"), Tone::accent},
    {Domain::transactionKind, "vote", QT_TRANSLATE_NOOP("words", "Vote"), Tone::accent},
    {Domain::transactionKind, "vote.cast", QT_TRANSLATE_NOOP("words", "Vote"), Tone::accent},
    {Domain::transactionKind, "release.withdraw", QT_TRANSLATE_NOOP("words", "Withdrawal"), Tone::warn},
    {Domain::transactionKind, "anchor", QT_TRANSLATE_NOOP("words", "Anchor of the release chain"), Tone::neutral},
    {Domain::transactionKind, "batch", QT_TRANSLATE_NOOP("words", "Batch of acknowledgements"), Tone::ok},

    {Domain::profile, "balanced", QT_TRANSLATE_NOOP("words", "Balanced"), Tone::neutral},
    {Domain::profile, "fast", QT_TRANSLATE_NOOP("words", "Fastest to build"), Tone::neutral},
    {Domain::profile, "max", QT_TRANSLATE_NOOP("words", "Smallest payload"), Tone::neutral},
    {Domain::profile, "small", QT_TRANSLATE_NOOP("words", "Least memory on the device"), Tone::neutral},
};

}  // namespace

std::span<const WordEntry> wordTable()
{
    return table;
}

}  // namespace quorate::bridge::words
