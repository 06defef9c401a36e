// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/words_table.h"

#include <QtGlobal>

namespace quorate::bridge::words {
namespace {

constexpr CauseEntry steeringCausesTable[] = {
    {"engine.pool.unknown", QT_TRANSLATE_NOOP("causes", "The transaction does not wait here any more."), nullptr},
    {"engine.unsupported", QT_TRANSLATE_NOOP("causes", "This engine cannot do that."), nullptr},
    {"node.pool.not-ours",
     QT_TRANSLATE_NOOP("causes", "The transaction is another member's."),
     QT_TRANSLATE_NOOP("causes", "Choose transactions of ours.")},
    {"node.question.closed",
     QT_TRANSLATE_NOOP("causes", "Who asked has closed the question."),
     QT_TRANSLATE_NOOP("causes", "A checker can ask a new one.")},
    {"node.question.key", QT_TRANSLATE_NOOP("causes", "The key is no active one of the author's."), nullptr},
    {"node.question.signature", QT_TRANSLATE_NOOP("causes", "The signature is not good."), nullptr},
    {"node.question.limit",
     QT_TRANSLATE_NOOP("causes", "A member has said as much about this release as one may."),
     QT_TRANSLATE_NOOP("causes", "Close what is answered, and put the rest into one question.")},
    {"node.question.not-checker",
     QT_TRANSLATE_NOOP("causes", "Only checkers of the release ask about it."),
     nullptr},
    {"node.question.not-party",
     QT_TRANSLATE_NOOP("causes", "Only who asked, who published and who owns the model answer."),
     nullptr},
    {"node.question.text",
     QT_TRANSLATE_NOOP("causes", "The text is empty, too long or has control characters."),
     QT_TRANSLATE_NOOP("causes", "Use at most 2000 characters.")},
    {"node.question.unknown", QT_TRANSLATE_NOOP("causes", "There is no such question here."), nullptr},
    {"node.compare.no-sbom", QT_TRANSLATE_NOOP("causes", "One of the releases came without an SBOM."), nullptr},
    {"node.compare.absent",
     QT_TRANSLATE_NOOP("causes", "The SBOM of one of the releases is not here."),
     QT_TRANSLATE_NOOP("causes", "Fetch it by reviewing that release, then compare again.")},
    {"node.transfer.limit",
     QT_TRANSLATE_NOOP("causes", "A limit is less than 2 GiB a second."),
     nullptr},
    {"node.transfer.orders",
     QT_TRANSLATE_NOOP("causes", "Too many transfers are stopped or limited."),
     QT_TRANSLATE_NOOP("causes", "Start some of them again.")},
    {"node.transfer.stopped",
     QT_TRANSLATE_NOOP("causes", "Somebody here stopped it."),
     QT_TRANSLATE_NOOP("causes", "Start it under Transfers.")},
    {"node.transfer.unknown", QT_TRANSLATE_NOOP("causes", "There is no such transfer."), nullptr},
    {"node.transfer.unwanted", QT_TRANSLATE_NOOP("causes", "No release that this node supports needs it now."), nullptr},
    {"swarm.payload.stopped",
     QT_TRANSLATE_NOOP("causes", "Somebody here stopped it."),
     QT_TRANSLATE_NOOP("causes", "Start it under Transfers.")},
    {"swarm.waiting-for-data",
     QT_TRANSLATE_NOOP("causes", "Peers that have the missing pieces send nothing now."),
     nullptr},
    {"node.pool.waits.sequence", QT_TRANSLATE_NOOP("causes", "An earlier transaction of its key is missing here."), nullptr},
};

}  // namespace

std::span<const CauseEntry> steeringCauseTable()
{
    return steeringCausesTable;
}

}  // namespace quorate::bridge::words
