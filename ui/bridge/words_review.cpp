// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/words_table.h"

#include <QtGlobal>

namespace quorate::bridge::words {
namespace {

constexpr CauseEntry table[] = {
    {"node.review.absent",
     QT_TRANSLATE_NOOP("causes", "This release was not reviewed on this node yet."),
     QT_TRANSLATE_NOOP("causes", "Start the review.")},
    {"node.review.base-unknown",
     QT_TRANSLATE_NOOP("causes", "The version that this release updates is not at hand."),
     QT_TRANSLATE_NOOP("causes", "Choose the file or folder of the old version and start the review again.")},
    {"node.review.no-unpacker",
     QT_TRANSLATE_NOOP("causes", "The program quorate-unpack, which opens images in a confined process, is not installed."),
     QT_TRANSLATE_NOOP("causes", "Install Quorate anew.")},
    {"node.review.path", QT_TRANSLATE_NOOP("causes", "There is no such file in the comparison."), nullptr},
    {"node.review.running",
     QT_TRANSLATE_NOOP("causes", "This release is being reviewed at this moment."),
     QT_TRANSLATE_NOOP("causes", "Wait for the review, or cancel it.")},
    {"node.review.unfinished",
     QT_TRANSLATE_NOOP("causes", "The review is not finished, so there is no report yet."),
     QT_TRANSLATE_NOOP("causes", "Wait for the review, or start it again.")},
    {"review.", QT_TRANSLATE_NOOP("causes", "A part of the image could not be inspected."), nullptr},
    {"review.analyzer.description",
     QT_TRANSLATE_NOOP("causes", "The description of an analyzer is wrong at the place named."),
     QT_TRANSLATE_NOOP("causes", "Correct its file in the folder analyzers of the node's home.")},
    {"review.analyzer.exit-code", QT_TRANSLATE_NOOP("causes", "The analyzer ended with an exit code that its description does not know."), nullptr},
    {"review.analyzer.not-configured",
     QT_TRANSLATE_NOOP("causes", "The analyzer needs a file that is not there, such as its rules."),
     QT_TRANSLATE_NOOP("causes", "Put it into the folder analyzers of the node's home.")},
    {"review.analyzer.not-installed",
     QT_TRANSLATE_NOOP("causes", "The analyzer's program is not installed."),
     QT_TRANSLATE_NOOP("causes", "Install it with the system's package manager.")},
    {"review.analyzer.output",
     QT_TRANSLATE_NOOP("causes", "The analyzer's output is not what its description says."),
     nullptr},
    {"review.archive.bad-link", QT_TRANSLATE_NOOP("causes", "A hard link points at nothing that came before it."), nullptr},
    {"review.archive.damaged", QT_TRANSLATE_NOOP("causes", "It is damaged; what could be read was read."), nullptr},
    {"review.archive.depth", QT_TRANSLATE_NOOP("causes", "It lies deeper inside other containers than is looked."), nullptr},
    {"review.archive.duplicate",
     QT_TRANSLATE_NOOP("causes", "The archive has this name several times; the last one was taken."),
     nullptr},
    {"review.archive.encrypted", QT_TRANSLATE_NOOP("causes", "It is encrypted."), nullptr},
    {"review.archive.journal",
     QT_TRANSLATE_NOOP("causes", "The file system was not cleanly closed; its journal was not played back."),
     nullptr},
    {"review.archive.loop", QT_TRANSLATE_NOOP("causes", "A folder contains itself."), nullptr},
    {"review.archive.members", QT_TRANSLATE_NOOP("causes", "It has more members than are looked at."), nullptr},
    {"review.archive.ratio",
     QT_TRANSLATE_NOOP("causes", "It unpacks to so much more than its own size that it looks like a bomb; it was closed again."),
     nullptr},
    {"review.archive.too-large", QT_TRANSLATE_NOOP("causes", "It is larger than is unpacked."), nullptr},
    {"review.archive.truncated", QT_TRANSLATE_NOOP("causes", "It ends before it should."), nullptr},
    {"review.archive.unsafe-path",
     QT_TRANSLATE_NOOP("causes", "A name in it climbs out of its folder or is too long; that member was left out."),
     nullptr},
    {"review.archive.unsupported", QT_TRANSLATE_NOOP("causes", "Its compression is unknown to this program."), nullptr},
    {"review.attestation.malformed", QT_TRANSLATE_NOOP("causes", "This is not an attestation of a review."), nullptr},
    {"review.attestation.signature",
     QT_TRANSLATE_NOOP("causes", "The attestation's signature is wrong: it was changed after it was signed."),
     nullptr},
    {"review.compare.cancelled", QT_TRANSLATE_NOOP("causes", "The review was cancelled."), nullptr},
    {"review.contents.gone",
     QT_TRANSLATE_NOOP("causes", "The unpacked contents of this review are no longer there."),
     QT_TRANSLATE_NOOP("causes", "Start the review again.")},
    {"review.contents.too-large", QT_TRANSLATE_NOOP("causes", "The file is too large to be looked into as a whole."), nullptr},
    {"review.elf.malformed", QT_TRANSLATE_NOOP("causes", "The file begins like a program and is none."), nullptr},
    {"review.finding.invalid",
     QT_TRANSLATE_NOOP("causes", "A finding needs a text of at most 2000 characters and one of the known weights."),
     nullptr},
    {"review.inventory.malformed", QT_TRANSLATE_NOOP("causes", "The stored contents of a review are damaged."),
     QT_TRANSLATE_NOOP("causes", "Start the review again.")},
    {"review.process.cancelled", QT_TRANSLATE_NOOP("causes", "The review was cancelled."), nullptr},
    {"review.process.crashed", QT_TRANSLATE_NOOP("causes", "The confined program crashed."), nullptr},
    {"review.process.no-confinement",
     QT_TRANSLATE_NOOP("causes", "This system cannot keep a program from the network, so it was not started."),
     QT_TRANSLATE_NOOP("causes", "Use a kernel with seccomp.")},
    {"review.process.start", QT_TRANSLATE_NOOP("causes", "The program could not be started."), nullptr},
    {"review.process.timeout", QT_TRANSLATE_NOOP("causes", "The program took longer than allowed and was ended."), nullptr},
    {"review.report.malformed", QT_TRANSLATE_NOOP("causes", "The stored report of the review is damaged."),
     QT_TRANSLATE_NOOP("causes", "Start the review again.")},
    {"review.sbom.malformed", QT_TRANSLATE_NOOP("causes", "The bill of materials is damaged or too large."), nullptr},
    {"review.sbom.unknown", QT_TRANSLATE_NOOP("causes", "This is neither CycloneDX nor SPDX as JSON."), nullptr},
    {"review.unpack.cancelled", QT_TRANSLATE_NOOP("causes", "The review was cancelled."), nullptr},
    {"review.unpack.failed", QT_TRANSLATE_NOOP("causes", "The process that opens the image failed."), nullptr},
    {"review.unpack.no-target", QT_TRANSLATE_NOOP("causes", "There is neither a file nor a folder at this path."), nullptr},
};

}  // namespace

std::span<const CauseEntry> reviewCauseTable()
{
    return table;
}

}  // namespace quorate::bridge::words
