// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/fake_setup.h"
#include "tests/gui/fixture.h"
#include "ui/dialogs/outbox.h"
#include "ui/dialogs/unlock_dialog.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/release_tracker.h"
#include "ui/widgets/notices.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>

// What lies over the pages or stands beside them: sheets, forms, the palette, the drawer, messages, the first window.
namespace quorate::test {

struct Scene {
    const char* name;
    const char* member;                  // at whose desk
    // Opens it and returns what to look at; its owner is the console's window, or the caller when it has no parent.
    std::function<QWidget*(Console&)> open;
};

// A page of the first run with what came before it answered.
inline QWidget* setupPage(Console& console, int number)
{
    struct Parts {
        QTemporaryDir folder;
        QSettings settings{folder.filePath(QStringLiteral("first-run.ini")), QSettings::IniFormat};
        FakeSetup::Disk disk{true, "correct horse"};
        FakeSetup setup{disk};
        bridge::SetupBridge bridge{setup};
        ScriptedPrompter prompter;
    };
    auto parts = std::make_shared<Parts>();
    pages::SetupDraft draft;
    draft.page = number;
    draft.identityReady = number > 0;
    if (number > 0) parts->setup.usePassphrase(toBytes(bytesOf("correct horse")));
    draft.id = QStringLiteral("note");
    draft.name = QStringLiteral("note");
    draft.consortium = QStringLiteral("join");
    draft.invitation = QString::fromStdString(FakeSetup::invitation().text);
    draft.compared = number > 1;
    draft.roles = QStringList{QStringLiteral("vendor"), QStringLiteral("gateway")};
    draft.folder = parts->folder.filePath(QStringLiteral("home"));
    draft.save(parts->settings);
    auto* page = new pages::FirstRunPage(QString());
    // They go after the page.
    QObject::connect(page, &QObject::destroyed, [parts] {});
    page->letSetUp({parts->bridge, parts->prompter, parts->settings, {}});
    page->setParent(console.window.get(), Qt::Window);
    page->show();
    if (number == 1 && !QTest::qWaitFor([page] { return page->findChild<QLineEdit*>(QStringLiteral("setupHeard0")) != nullptr; }, 30'000)) return nullptr;
    return page;
}

// A tab of a page.
inline QWidget* tab(Console& console, const char* page, const char* key, const char* tabs, int number)
{
    console.window->go(QLatin1String(page), QLatin1String(key));
    console.settle();
    console.find<QTabWidget>(tabs)->setCurrentIndex(number);
    return console.find<QTabWidget>(tabs);
}

// A tab of the review under way, once it has run.
inline QWidget* reviewTab(Console& console, int number)
{
    console.window->go(QStringLiteral("reviews"), QString::fromStdString(sampleId<ReleaseId>(9).hex()));
    auto* findings = console.table("reviewFindingsTable");
    if (!QTest::qWaitFor([findings] { return findings->model()->rowCount() > 0; }, 30'000)) return nullptr;
    console.find<QTabWidget>("reviewTabs")->setCurrentIndex(number);
    console.settle();
    return console.find<QTabWidget>("reviewTabs");
}

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
                                               QStringLiteral("kestrel-g4 4.3.0"), [] {});
             return console.window.get();
         }},
        {"no notices", "kestrel",
         [](Console& console) -> QWidget* {
             console.click("bell");
             return console.find<QWidget>("noticesSheet");
         }},
        {"notices", "kestrel",
         [](Console& console) -> QWidget* {
             api::EventView event;
             event.leaf = console.node.copy().chains[0].logSize + 1;
             event.kind = "release.approved";
             event.release = sampleId<ReleaseId>(9);
             event.settled = true;
             console.node.happen({event});
             if (!QTest::qWaitFor([&] { return console.window->toasts().count() > 0; }, 30'000)) return nullptr;
             console.click("bell");
             return console.find<QWidget>("noticesSheet");
         }},
        {"locked keys", "kestrel",
         [](Console& console) -> QWidget* {
             console.node.change([](api::Snapshot& s) { s.identity.keysUnlocked = s.identity.filesUnlocked = false; });
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
        {"new rollout", "gw-oslo",
         [](Console& console) -> QWidget* {
             console.window->go(QStringLiteral("rollouts"));
             console.click("newRollout");
             return console.window->findChild<QDialog*>(QStringLiteral("rolloutForm"));
         }},
        {"wrong rollout", "gw-oslo",
         [](Console& console) -> QWidget* {
             console.window->go(QStringLiteral("rollouts"));
             console.click("newRollout");
             auto* opened = console.window->findChild<QDialog*>(QStringLiteral("rolloutForm"));
             if (opened == nullptr) return nullptr;
             auto* rings = opened->findChild<QTableWidget*>(QStringLiteral("rolloutRings"));
             rings->item(1, 1)->setText(QStringLiteral("note"));
             rings->item(2, 5)->setText(QStringLiteral("note"));
             opened->findChild<QLineEdit*>(QStringLiteral("rolloutFinishBy"))->setText(QStringLiteral("note"));
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
        {"releases at a glance", "kestrel",
         [](Console& console) -> QWidget* {
             console.window->go(QStringLiteral("releases"));
             console.click("releasesGlance");
             return console.find<QWidget>("releasesOverview");
         }},
        {"comparison", "kestrel",
         [](Console& console) -> QWidget* {
             console.window->go(QStringLiteral("releases"), QString::fromStdString(sampleId<ReleaseId>(7).hex()));
             console.click("releaseCompare");
             return console.find<QWidget>("compareSheet");
         }},
        {"another artifact", "kestrel",
         [=](Console& console) -> QWidget* {
             auto folder = std::make_shared<QTemporaryDir>();
             QFile file(folder->filePath(QStringLiteral("note")));
             if (!file.open(QIODevice::WriteOnly)) return nullptr;
             QObject::connect(console.window.get(), &QObject::destroyed, [folder] {});
             console.node.measureTo(sampleId<TargetHash>(1007));
             console.window->go(QStringLiteral("releases"), release(7));
             console.find<QTabWidget>("releaseTabs")->setCurrentIndex(2);
             console.click("addArtifact");
             for (const char* field : {"artifactNew", "artifactOld"}) console.find<QLineEdit>(field)->setText(file.fileName());
             auto* add = console.find<QPushButton>("artifactAdd");
             if (!QTest::qWaitFor([add] { return add->isEnabled(); }, 30'000)) return nullptr;
             return console.find<QWidget>("artifactSheet");
         }},
        {"preview", "kestrel",
         [](Console& console) -> QWidget* {
             auto folder = std::make_shared<QTemporaryDir>();
             QFile file(folder->filePath(QStringLiteral("note")));
             if (!file.open(QIODevice::WriteOnly)) return nullptr;
             QObject::connect(console.window.get(), &QObject::destroyed, [folder] {});
             console.window->go(QStringLiteral("new-release"));
             console.find<QLineEdit>("newTarget")->setText(file.fileName());
             console.click("lookAsChecker");
             return console.find<QWidget>("previewSheet");
         }},
        {"tracker", "kestrel",
         [](Console& console) -> QWidget* {
             console.window->go(QStringLiteral("new-release"));
             auto* tracker = console.window->findChild<pages::ReleaseTracker*>();
             tracker->set(QString::fromStdString(sampleId<ReleaseId>(9).hex()));
             qobject_cast<QStackedWidget*>(tracker->parentWidget())->setCurrentWidget(tracker);
             return tracker;
         }},
        {"outbox in order", "kestrel",
         [](Console& console) -> QWidget* {
             console.window->outbox().hold(QStringLiteral("kestrel-g4 4.3.0, %1"), QStringLiteral("kestrel-g4 4.3.0"), [] {});
             console.click("status-outbox");
             return console.find<QWidget>("outboxSheet");
         }},
        {"catching up", "cert-n",
         [](Console& console) -> QWidget* {
             console.node.change([](api::Snapshot& s) {
                 s.chains[0].state = "catching-up";
                 s.chains[0].bestSeen = s.chains[0].height + 1'204;
             });
             console.settle();
             return console.find<QWidget>("catchUp");
         }},
        {"findings", "cert-n", [=](Console& console) { return reviewTab(console, 3); }},
        {"components", "cert-n", [=](Console& console) { return reviewTab(console, 4); }},
        {"analyzers", "cert-n", [=](Console& console) { return reviewTab(console, 5); }},
        {"member change", "cert-n",
         [](Console& console) -> QWidget* {
             console.window->go(QStringLiteral("members"), QStringLiteral("bsi-lab"));
             console.settle();
             console.click("memberChange");
             return console.find<QDialog>("memberForm");
         }},
        {"proposal", "cert-n",
         [](Console& console) -> QWidget* {
             console.window->go(QStringLiteral("members"), QStringLiteral("ksc"));
             console.settle();
             console.click("memberRemove");
             const bool there = QTest::qWaitFor([&] { return console.window->findChild<QWidget*>(QStringLiteral("proposalSheet")) != nullptr; }, 30'000);
             return there ? console.find<QWidget>("proposalSheet") : nullptr;
         }},
        {"fingerprint", "cert-n",
         [](Console& console) -> QWidget* {
             console.window->go(QStringLiteral("members"), QStringLiteral("bsi-lab"));
             console.settle();
             console.click("memberCompare");
             auto* words = console.find<QLabel>("fingerprintWords");
             return QTest::qWaitFor([words] { return !words->text().isEmpty(); }, 30'000) ? console.find<QWidget>("fingerprintSheet") : nullptr;
         }},
        {"pool", "cert-n", [=](Console& console) { return tab(console, "chain", "pool", "chainTabs", 1); }},
        {"intervals", "cert-n", [=](Console& console) { return tab(console, "chain", "", "chainTabs", 2); }},
        {"timeline", "kestrel", [=](Console& console) { return tab(console, "releases", sampleId<ReleaseId>(7).hex().c_str(), "releaseTabs", 4); }},
        {"questions", "kestrel", [=](Console& console) { return tab(console, "releases", sampleId<ReleaseId>(9).hex().c_str(), "releaseTabs", 5); }},
        {"hidden votes", "cert-n",
         [](Console& console) -> QWidget* {
             console.node.change([](api::Snapshot& s) {
                 s.identity.hiddenVotes = true;
                 s.releases = std::make_shared<const std::vector<api::ReleaseView>>(*s.releases);
             });
             console.settle();
             console.window->go(QStringLiteral("reviews"), QString::fromStdString(sampleId<ReleaseId>(9).hex()));
             return console.find<QWidget>("page-reviews");
         }},
        {"consortia", "kestrel",
         [](Console& console) -> QWidget* {
             struct Parts {
                 QTemporaryDir folder;
                 QSettings settings{folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat};
                 pages::Profiles profiles{folder.filePath(QStringLiteral("consortia.ini"))};
             };
             auto parts = std::make_shared<Parts>();
             console.node.change([](api::Snapshot& snapshot) { snapshot.identity.words = FakeSetup::words(12); });
             console.settle();
             auto* window = new pages::MainWindow({console.bridge(), parts->settings, console.theme(), console.prompter, {&parts->profiles, parts->folder.path(), {}, {}}});
             QObject::connect(window, &QObject::destroyed, [parts] {});
             window->setParent(console.window.get(), Qt::Window);
             window->show();
             window->showProfiles();
             return window->findChild<QWidget*>(QStringLiteral("profilesSheet"));
         }},
        {"first window", "kestrel",
         [](Console& console) -> QWidget* {
             // With the console's window, so that it goes with it.
             auto* page = new pages::FirstRunPage(QString());
             page->setParent(console.window.get(), Qt::Window);
             page->show();
             return page;
         }},
        {"setup 1", "kestrel", [](Console& console) { return setupPage(console, 0); }},
        {"setup 2", "kestrel", [](Console& console) { return setupPage(console, 1); }},
        {"setup 3", "kestrel", [](Console& console) { return setupPage(console, 2); }},
        {"setup 4", "kestrel", [](Console& console) { return setupPage(console, 3); }},
        {"setup 5", "kestrel", [](Console& console) { return setupPage(console, 4); }},
    };
}

}  // namespace quorate::test
