// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/view_help.h"

#include <QCoreApplication>
#include <QHash>

namespace quorate::pages {
namespace {

const QHash<QString, const char*>& texts()
{
    static const QHash<QString, const char*> all{
        {QStringLiteral("home"),
         QT_TRANSLATE_NOOP("quorate::pages::ViewHelp",
             "What needs you comes first, then how the network and the fleet are. Tiles and charts lead to the view behind "
             "them; the range at the top is that of all charts.")},
        {QStringLiteral("releases"),
         QT_TRANSLATE_NOOP("quorate::pages::ViewHelp",
             "Every release on the ledger: who voted how, what it is made of, and how far it has come. Whoever published one "
             "withdraws it here; the evidence for it can be exported and checked without any node.")},
        {QStringLiteral("new-release"),
         QT_TRANSLATE_NOOP("quorate::pages::ViewHelp",
             "From two images to a signed release, on one page. The delta is built and tried as soon as both are chosen; "
             "nothing is published before you confirm it, and ten seconds after that it can still be taken back.")},
        {QStringLiteral("reviews"),
         QT_TRANSLATE_NOOP("quorate::pages::ViewHelp",
             "Releases that wait for your vote, with the rebuilt image, what changed in it, and what the analyzers found. A "
             "vote is for exactly these bytes; approving asks for the checklist, rejecting for a reason.")},
        {QStringLiteral("rollouts"),
         QT_TRANSLATE_NOOP("quorate::pages::ViewHelp",
             "How fast this gateway offers an approved release: rings of devices, each with a gate to the next one. A rollout "
             "that fails more often than its limit pauses by itself; it can only hold back, never make a device install.")},
        {QStringLiteral("coverage"),
         QT_TRANSLATE_NOOP("quorate::pages::ViewHelp",
             "Which devices have a release, by their own signed word, and why the others have not. Each number leads to the "
             "devices behind it.")},
        {QStringLiteral("gateways"),
         QT_TRANSLATE_NOOP("quorate::pages::ViewHelp",
             "Who carries releases to devices: when each was last seen, what it delivered, and what failed there.")},
        {QStringLiteral("devices"),
         QT_TRANSLATE_NOOP("quorate::pages::ViewHelp",
             "One device at a time: what it runs, what it was offered, what it signed. Find it by number, model or state; its "
             "evidence can be exported.")},
        {QStringLiteral("models"),
         QT_TRANSLATE_NOOP("quorate::pages::ViewHelp",
             "Device types, who owns them and who may publish for them. The owner enrols devices here and revokes those that "
             "are lost.")},
        {QStringLiteral("chain"),
         QT_TRANSLATE_NOOP("quorate::pages::ViewHelp",
             "The blocks of both ledgers, what is in them, and what still waits to get in. A transaction can be read in words "
             "or in bytes, and proven against the settled head.")},
        {QStringLiteral("peers"),
         QT_TRANSLATE_NOOP("quorate::pages::ViewHelp",
             "The nodes of other members that this one talks to, and how well. Add one by its address, disconnect it, or ban "
             "it.")},
        {QStringLiteral("transfers"),
         QT_TRANSLATE_NOOP("quorate::pages::ViewHelp",
             "The bytes of releases that this node fetches or gives away, piece by piece, and why one of them stands still. "
             "They can be stopped, checked anew and limited.")},
        {QStringLiteral("members"),
         QT_TRANSLATE_NOOP("quorate::pages::ViewHelp",
             "Who takes part, in which roles and with which keys. Compare a fingerprint over another channel before you trust "
             "it.")},
        {QStringLiteral("alerts"),
         QT_TRANSLATE_NOOP("quorate::pages::ViewHelp",
             "What somebody has to look at: failures, silence, and signed statements that contradict each other, with the "
             "evidence. They can be acknowledged, assigned and muted.")},
        {QStringLiteral("reports"),
         QT_TRANSLATE_NOOP("quorate::pages::ViewHelp",
             "Files for people who have no node: as PDF to read, and as signed JSON that the command line verifies. They can "
             "be made now or by a schedule.")},
        {QStringLiteral("jobs"),
         QT_TRANSLATE_NOOP("quorate::pages::ViewHelp",
             "What takes time: how far it is, how long it will take, and how it ended. Cancelling one cleans up after it.")},
        {QStringLiteral("settings"),
         QT_TRANSLATE_NOOP("quorate::pages::ViewHelp",
             "How the console looks and speaks, which notices come, which keys do what, and what closing the window means. "
             "What you choose holds at once.")},
    };
    return all;
}

}  // namespace

QString viewHelp(const QString& page)
{
    const char* text = texts().value(page);
    return text == nullptr ? QString() : QCoreApplication::translate("quorate::pages::ViewHelp", text);
}

}  // namespace quorate::pages
