// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/fixture.h"
#include "ui/dialogs/outbox.h"
#include "ui/dialogs/unlock_dialog.h"
#include "ui/pages/first_run_page.h"
#include "ui/widgets/notices.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

// What lies over the pages or stands beside them: sheets, forms, the palette, the drawer, messages, the first window.
namespace quorate::test {

struct Scene {
    const char* name;
    const char* member;                  // at whose desk
    // Opens it and returns what to look at; its owner is the console's window, or the caller when it has no parent.
    std::function<QWidget*(Console&)> open;
};

inline QList<Scene> scenes()
{
    const auto release = [](std::uint32_t number) { return QString::fromStdString(sampleId<ReleaseId>(number).hex()); };
    const auto sheet = [](Console& console) -> QWidget* {
        const bool there = QTest::qWaitFor([&] { return console.window->findChild<QPushButton*>(QStringLiteral("signConfirm")) != nullptr; }, 30'000);
        return there ? console.find<QPushButton>("signConfirm")->parentWidget()->parentWidget() : nullptr;
    };
    const auto form = [](Console& console, const char* page, const char* key, const char* button, const char* go) -> QWidget* {
        console.window->go(QLatin1String(page), QLatin1String(key));
        console.settle();
        QCoreApplication::processEvents();
        console.click(button);
        auto* act = console.find<QPushButton>(go);
        return act != nullptr ? act->window() : nullptr;
    };
    return {
        {"withdrawal", "kestrel",
         [=](Console& console) {
             console.window->go(QStringLiteral("releases"), release(7));
             console.click("withdraw");
             return sheet(console);
         }},
        {"rejection", "cert-n",
         [=](Console& console) {
             console.window->go(QStringLiteral("reviews"), release(9));
             console.find<QPlainTextEdit>("voteReason")->setPlainText(QStringLiteral("note"));
             console.click("reject");
             return sheet(console);
         }},
        {"outbox", "kestrel",
         [](Console& console) -> QWidget* {
             console.window->outbox().hold(QCoreApplication::translate("quorate::pages::ReleasesPage", "The withdrawal of %1 goes out in %2 s.")
                                                   .arg(QStringLiteral("kestrel-g4 4.3.0"), QStringLiteral("%1")),
                                               [] {});
             return console.window.get();
         }},
        {"locked keys", "kestrel",
         [](Console& console) -> QWidget* {
             console.node.change([](api::Snapshot& s) { s.identity.keysUnlocked = false; });
             console.settle();
             console.click("status-keys");
             return console.window->findChild<dialogs::UnlockDialog*>();
         }},
        {"new model", "kestrel", [=](Console& console) { return form(console, "models", "", "newModel", "modelFormGo"); }},
        {"enrolment", "kestrel", [=](Console& console) { return form(console, "models", "kestrel-g4", "modelEnrol", "enrolFormGo"); }},
        {"revocation", "kestrel", [=](Console& console) { return form(console, "models", "kestrel-g4", "modelRevoke", "revokeFormGo"); }},
        {"new peer", "cert-n", [=](Console& console) { return form(console, "peers", "", "addPeer", "peerAdd"); }},
        {"wrong peer", "cert-n",
         [=](Console& console) {
             QWidget* opened = form(console, "peers", "", "addPeer", "peerAdd");
             console.find<QLineEdit>("peerMember")->setText(QStringLiteral("note"));
             console.find<QLineEdit>("peerAddress")->setText(QStringLiteral("note"));
             return opened;
         }},
        {"approval", "cert-n",
         [=](Console& console) -> QWidget* {
             console.window->go(QStringLiteral("reviews"), release(9));
             auto* approve = console.find<QPushButton>("approve");
             if (!QTest::qWaitFor([&] { return approve->isEnabled(); }, 30'000)) return nullptr;
             console.click("approve");
             return sheet(console);
         }},
        {"failed act", "cert-n",
         [](Console& console) -> QWidget* {
             console.node.failNext({ErrorKind::noSpace, "base.file.no-space", "/home/note"});
             console.window->go(QStringLiteral("peers"));
             console.table("peersTable")->setCurrentIndex(console.table("peersTable")->model()->index(0, 0));
             console.click("peerDisconnect");
             const bool told = QTest::qWaitFor([&] { return console.window->toasts().count() > 0; }, 30'000);
             return told ? &console.window->toasts() : nullptr;
         }},
        {"palette", "kestrel",
         [](Console& console) -> QWidget* {
             console.window->showPalette();
             return console.find<QWidget>("palette");
         }},
        {"jobs", "kestrel",
         [](Console& console) -> QWidget* {
             console.window->setDrawerShown(true);
             return console.find<QWidget>("jobsDrawer");
         }},
        {"no network", "kestrel",
         [](Console& console) -> QWidget* {
             console.node.change([](api::Snapshot& s) {
                 auto peers = *s.peers;
                 for (auto& p : peers) p.connected = false;
                 s.peers = std::make_shared<const std::vector<api::PeerView>>(peers);
             });
             console.settle();
             return console.find<QWidget>("banner");
         }},
        {"first window", "kestrel",
         [](Console& console) -> QWidget* {
             // With the console's window, so that it goes with it.
             auto* page = new pages::FirstRunPage(QString(), QString());
             page->setParent(console.window.get(), Qt::Window);
             page->show();
             return page;
         }},
    };
}

}  // namespace quorate::test
