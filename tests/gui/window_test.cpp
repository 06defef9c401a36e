// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/nameless.h"
#include "tests/gui/scenes.h"
#include "ui/pages/coverage_lines.h"
#include "ui/pages/notice_rules.h"
#include "ui/pages/event_notices.h"
#include "ui/dialogs/outbox.h"
#include "ui/bridge/format.h"
#include "ui/bridge/words.h"
#include "ui/pages/key_state.h"
#include "ui/pages/screen_fit.h"
#include "ui/pages/shortcuts.h"
#include "ui/widgets/key_field.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/tile.h"

#include <QSignalSpy>
#include <QTreeWidget>
#include <QSplitter>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QTabBar>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace quorate;

namespace {

void roles()
{
    QTest::addColumn<QString>("member");
    QTest::newRow("vendor") << "kestrel";
    QTest::newRow("checker") << "cert-n";
    QTest::newRow("operator") << "gw-oslo";
}

// A row in every list of the page in front that has some, as somebody who looks through it does; how many lists had one.
int chooseRows(test::Console& console)
{
    int chosen = 0;
    for (auto* view : console.find<QWidget>(qPrintable(QStringLiteral("page-") + console.window->currentPage()))->findChildren<QAbstractItemView*>()) {
        if (!view->isVisible() || view->model() == nullptr || view->model()->rowCount() == 0) continue;
        view->setCurrentIndex(view->model()->index(0, 0));
        ++chosen;
    }
    console.settle();
    console.node.waitForCallbacks();
    QCoreApplication::processEvents();
    return chosen;
}

}  // namespace

class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // On a small screen the strip at the bottom is in sight, too.
    void theFrameFitsTheScreen()
    {
        QWidget window;
        window.resize(1366, 768);
        pages::fitToScreen(window, {1920, 1080});
        QVERIFY(!window.isMaximized());
        pages::fitToScreen(window, {1366, 768});
        QVERIFY(window.isMaximized());
        QWidget wide;
        wide.resize(1366, 768);
        pages::fitToScreen(wide, {1280, 1024});
        QVERIFY(wide.isMaximized());
    }

    void everyPlaceOpensItsPage()
    {
        test::Console console;
        for (const QString& id : console.window->pages()) {
            console.window->go(id);
            QCOMPARE(console.window->currentPage(), id);
            auto* page = console.window->findChild<pages::Page*>(QStringLiteral("page-") + id);
            QVERIFY(page != nullptr && page->isVisible());
            QCOMPARE(console.find<QLabel>("viewTitle")->text(), page->title());
        }
        console.click("rail-peers");
        QCOMPARE(console.window->currentPage(), QStringLiteral("peers"));
        QTest::keyClick(console.window.get(), Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(console.window->currentPage(), QStringLiteral("releases"));
    }

    void everythingThatTakesTheFocusHasAName_data() { roles(); }

    // What a screen reader and a mouse pointer would say: on every page, bare and with a row chosen in each list.
    void everythingThatTakesTheFocusHasAName()
    {
        QFETCH(QString, member);
        test::Console console(member.toStdString());
        QStringList nameless;
        int chosen = 0;
        for (const QString& id : console.window->pages()) {
            console.window->go(id);
            console.settle();
            nameless += test::namelessIn(console.window.get(), id);
            chosen += chooseRows(console);
            nameless += test::namelessIn(console.window.get(), id + QStringLiteral(", chosen"));
        }
        console.window->setDrawerShown(true);
        nameless += test::namelessIn(console.find<QWidget>("jobsDrawer"), QStringLiteral("jobs"));
        nameless.removeDuplicates();
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
        QVERIFY2(chosen > 8, qPrintable(QString::number(chosen)));
    }

    void sheetsAndFormsHaveNames()
    {
        QStringList nameless;
        for (const test::Scene& scene : test::scenes()) {
            test::Console console(scene.member);
            QWidget* opened = scene.open(console);
            QVERIFY2(opened != nullptr, scene.name);
            QCoreApplication::processEvents();
            nameless += test::namelessIn(opened, QLatin1String(scene.name));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    void tabGetsAroundEveryPage_data() { roles(); }
    void tabGetsAroundEveryPage()
    {
        QFETCH(QString, member);
        test::Console console(member.toStdString());
        for (const QString& id : console.window->pages()) {
            console.window->go(id);
            console.settle();
            chooseRows(console);
            QWidget* start = console.window->findChild<QWidget*>(QStringLiteral("rail-home"));
            start->setFocus(Qt::TabFocusReason);
            int steps = 0;
            do {
                QTest::keyClick(console.window->focusWidget(), Qt::Key_Tab);
                ++steps;
            } while (console.window->focusWidget() != start && steps < 200);
            QVERIFY2(steps < 200, qPrintable(id + QStringLiteral(": Tab is trapped in ") +
                                             (console.window->focusWidget() != nullptr ? console.window->focusWidget()->objectName() : QString())));
        }
    }

    // Rail, top bar, view, status strip, whenever the view was made; and a view that is entered has the keys.
    void tabGoesFromTheRailToTheViewToTheStrip()
    {
        test::Console console("kestrel");
        console.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(console.window.get(), 30'000));
        const auto paneOf = [&](const QWidget* w) {
            if (console.find<QWidget>("rail")->isAncestorOf(w)) return 0;
            if (console.find<QWidget>("statusStrip")->isAncestorOf(w)) return 3;
            for (const QWidget* up = w; up != nullptr; up = up->parentWidget()) {
                if (qobject_cast<const pages::Page*>(up) != nullptr) return 2;
            }
            return 1;
        };
        for (const QString& id : {QStringLiteral("chain"), QStringLiteral("releases"), QStringLiteral("new-release")}) {
            console.window->go(id);
            QCOMPARE(paneOf(console.window->focusWidget()), 2);
            QWidget* start = console.find<QWidget>("rail-home");
            start->setFocus(Qt::TabFocusReason);
            int before = 0;
            for (;;) {
                QTest::keyClick(console.window->focusWidget(), Qt::Key_Tab);
                const QWidget* at = console.window->focusWidget();
                if (at == start || paneOf(at) < before) break;
                before = paneOf(at);
            }
            QCOMPARE(before, 3);
            QCOMPARE(paneOf(console.window->focusWidget()), 0);
        }
        QCOMPARE(console.window->currentPage(), QStringLiteral("new-release"));
        QVERIFY(console.find<QAbstractButton>("rail-releases")->isChecked());
        console.window->go(QStringLiteral("gateways"));
        QVERIFY(qobject_cast<QTableView*>(console.window->focusWidget()) != nullptr);
    }

    void theStatusStripLeadsToItsViews()
    {
        test::Console console;
        auto* strip = console.find<widgets::StatusStrip>("statusStrip");
        QCOMPARE(strip->text(QStringLiteral("sync")), QStringLiteral("Node in sync"));
        QCOMPARE(strip->text(QStringLiteral("peers")), QStringLiteral("7 / 10 peers"));
        QCOMPARE(strip->text(QStringLiteral("jobs")), QStringLiteral("Jobs: 1"));
        console.click("status-transfers");
        QCOMPARE(console.window->currentPage(), QStringLiteral("transfers"));
        console.click("status-delivery");
        QCOMPARE(console.window->currentPage(), QStringLiteral("chain"));
    }

    void offlineIsSaid()
    {
        test::Console console;
        auto* banner = console.find<widgets::Banner>("banner");
        QVERIFY(!banner->isVisible());
        console.node.change([](api::Snapshot& s) {
            auto peers = *s.peers;
            for (auto& p : peers) p.connected = false;
            s.peers = std::make_shared<const std::vector<api::PeerView>>(peers);
        });
        auto* freshness = console.find<QLabel>("freshness");
        auto* current = console.find<widgets::Tile>("tile-current");
        QVERIFY2(freshness->text().startsWith(QStringLiteral("Updated ")), qPrintable(freshness->text()));
        QVERIFY(current->content().tone != theme::Tone::neutral);
        console.settle();
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(QStringLiteral("settled block 184210")));
        // What is shown is as old as the last connection, and says so.
        const auto since = pages::aloneSince(console.bridge());
        QVERIFY(since && *since > 0);
        const QString as = QStringLiteral("Not connected; as of %1").arg(bridge::format::time(*since));
        QVERIFY2(freshness->text().startsWith(as), qPrintable(freshness->text()));
        const QString age = bridge::format::age(*since, console.bridge().now());
        for (const char* name : {"tile-release-chain", "tile-delivery-chain", "tile-current", "tile-failed"}) {
            const auto& tile = console.find<widgets::Tile>(name)->content();
            QVERIFY2(tile.note == QStringLiteral("as it was ") + age, qPrintable(tile.note));
            QVERIFY(tile.tone != theme::Tone::ok && tile.tone != theme::Tone::accent);
        }
    }

    // Held longer than its seconds while nobody is there; then sent in the order that was chosen.
    void theOutboxWaitsForAPeer()
    {
        test::Console console("kestrel");
        auto& outbox = console.window->outbox();
        QStringList sent;
        const auto connect = [&](bool connected) {
            console.node.change([connected](api::Snapshot& s) {
                auto peers = *s.peers;
                for (auto& p : peers) p.connected = connected;
                s.peers = std::make_shared<const std::vector<api::PeerView>>(std::move(peers));
            });
            console.settle();
        };
        connect(false);
        outbox.hold(QStringLiteral("One goes out in %1 s."), QStringLiteral("One"), [&] { sent += QStringLiteral("One"); }, 0);
        outbox.hold(QStringLiteral("Two goes out in %1 s."), QStringLiteral("Two"), [&] { sent += QStringLiteral("Two"); }, 0);
        outbox.hold(QStringLiteral("Three goes out in %1 s."), QStringLiteral("Three"), [&] { sent += QStringLiteral("Three"); }, 0);
        QVERIFY(console.find<QWidget>("status-outbox")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(outbox.items(), [](const auto& item) { return item.waits; }), 40000);
        QVERIFY(sent.isEmpty());
        console.click("status-outbox");
        auto* list = console.find<QTreeWidget>("outboxList");
        QCOMPARE(list->topLevelItemCount(), 3);
        list->setCurrentItem(list->topLevelItem(1));
        console.click("outboxUp");
        QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("Two"));
        list->setCurrentItem(list->topLevelItem(2));
        console.click("outboxDelete");
        QCOMPARE(outbox.count(), 2);
        connect(true);
        QCOMPARE(sent, QStringList({QStringLiteral("Two"), QStringLiteral("One")}));
        QCOMPARE(outbox.count(), 0);
    }

    void whatIsNotRealIsStriped()
    {
        test::Console console;
        QVERIFY(!console.find<QWidget>("stripedBar")->isVisible());
        console.node.change([](api::Snapshot& s) { s.identity.localDemo = true; });
        console.settle();
        QVERIFY(console.find<QWidget>("stripedBar")->isVisible());
        QVERIFY(console.find<QWidget>("stripedBar")->accessibleName().contains(QStringLiteral("simulated")));
    }

    // Notices, scheduled reports and the outbox go on below other windows and in the tray.
    void aHiddenWindowIsKeptUpToDate()
    {
        test::Console console;
        console.window->hide();
        console.node.change([](api::Snapshot& s) {
            for (auto& chain : s.chains) chain.poolTransactions = 4711;
        });
        console.settle();
        QCOMPARE(console.bridge().chain(bridge::Chain::release).poolTransactions, quint64(4711));
    }

    void catchingUpTellsWhatIsLeftAndCanBeHidden()
    {
        test::Console console;
        auto* strip = console.find<QWidget>("catchUp");
        QVERIFY(!strip->isVisible());
        const auto at = [&](std::uint64_t height, int seconds) {
            console.node.change([&](api::Snapshot& s) {
                s.at = {test::sampleNow + seconds * 1000};
                s.chains[0].state = "catching-up";
                s.chains[0].height = height;
                s.chains[0].bestSeen = 12'000;
            });
            console.settle();
        };
        at(1'000, 1);
        QVERIFY(strip->isVisible());
        QVERIFY(console.find<QLabel>("catchUpText")->text().contains(QStringLiteral("11000 blocks left")));
        at(2'000, 11);
        QVERIFY2(console.find<QLabel>("catchUpText")->text().contains(QStringLiteral("10000 blocks left, 100 a second, about 100 s still")),
                 qPrintable(console.find<QLabel>("catchUpText")->text()));
        console.click("catchUpHide");
        at(3'000, 21);
        QVERIFY(!strip->isVisible());
        console.node.change([](api::Snapshot& s) { s.chains[0].state = "live"; });
        console.settle();
        at(3'000, 31);
        QVERIFY(strip->isVisible());           // another time
    }

    void theDetailsStandBesideOrBelow()
    {
        test::Console console;
        console.window->resize(1680, 1050);
        console.window->go(QStringLiteral("peers"));
        auto* splitter = console.find<QWidget>("page-peers")->findChild<QSplitter*>();
        QCOMPARE(splitter->orientation(), Qt::Horizontal);
        QTest::keyClick(console.window.get(), Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(splitter->orientation(), Qt::Vertical);
        QTest::keyClick(console.window.get(), Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(splitter->orientation(), Qt::Horizontal);
    }

    // Of what is told outside of the window, and when not.
    void noticesObeyTheirRules()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("rules.ini")), QSettings::IniFormat);
        namespace rules = pages::notice_rules;
        QVERIFY(rules::tells(settings, QStringLiteral("ring")));
        rules::setTells(settings, QStringLiteral("ring"), false);
        QVERIFY(!rules::tells(settings, QStringLiteral("ring")));
        QVERIFY(!rules::isQuiet(settings, QTime(23, 0)));
        rules::setQuiet(settings, {true, QTime(22, 0), QTime(7, 0)});
        for (const auto& [hour, quiet] : {std::pair(21, false), std::pair(22, true), std::pair(3, true), std::pair(7, false)}) {
            QCOMPARE(rules::isQuiet(settings, QTime(hour, 0)), quiet);
        }
        rules::setQuiet(settings, {true, QTime(12, 0), QTime(13, 0)});
        QVERIFY(rules::isQuiet(settings, QTime(12, 30)) && !rules::isQuiet(settings, QTime(13, 0)));
    }

    void aRolloutThatPausesByItselfIsTold()
    {
        test::Console console("nordgrid");
        auto* notices = console.window->findChild<pages::EventNotices*>();
        QVERIFY(notices != nullptr);
        QSignalSpy told(notices, &pages::EventNotices::important);
        const auto state = [&](const char* now) {
            console.node.change([now](api::Snapshot& s) {
                api::RolloutView view;
                view.id = 77;
                view.model = "kestrel-g4";
                view.version = "4.3.0";
                view.state = now;
                view.reason = "device.boot-check.failed";
                s.rollouts = std::make_shared<const std::vector<api::RolloutView>>(std::vector{view});
            });
            console.settle();
        };
        state("running");
        QCOMPARE(told.size(), 0);
        state("paused");
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().at(2).toString(), QStringLiteral("rollouts"));
        // In quiet hours it waits.
        const auto now = QDateTime::fromMSecsSinceEpoch(console.clock.now().ms).time();
        pages::notice_rules::setQuiet(console.settings(), {true, now.addSecs(-3600), now.addSecs(3600)});
        state("running");
        state("paused");
        QCOMPARE(told.size(), 1);
        pages::notice_rules::setQuiet(console.settings(), {false, now, now});
        state("running");
        state("paused");
        QCOMPARE(told.size(), 3);              // what was held, as one, and this one
    }

    void beforeTheFirstPictureEveryTableWaits()
    {
        test::Console console("cert-n", false);
        for (const QString& id : console.window->pages()) console.window->go(id);
        for (const auto* pane : console.window->findChildren<widgets::TablePane*>()) {
            QCOMPARE(pane->view()->model()->rowCount(), 0);
        }
        QCOMPARE(console.find<QLabel>("freshness")->text(), QStringLiteral("Waiting for the node"));
        QCOMPARE(console.find<widgets::StatusStrip>("statusStrip")->text(QStringLiteral("sync")), QStringLiteral("Waiting for the node"));
    }

    void theKeysAreUnlockedAndLocked()
    {
        test::Console console;
        console.node.change([](api::Snapshot& s) { s.identity.keysUnlocked = s.identity.filesUnlocked = false; });
        console.settle();
        console.click("status-keys");
        auto* field = console.find<QLineEdit>("passphrase");
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, QStringLiteral("wrong"));
        console.click("unlockButton");
        QTRY_VERIFY(console.find<QLabel>("unlockProblem")->text().contains(QStringLiteral("The passphrase is wrong.")));
        // The dialog grows for it: nothing is cut.
        for (const auto* label : console.find<QDialog>("unlockDialog")->findChildren<QLabel*>()) {
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
        QVERIFY(field->text().isEmpty());
        QTest::keyClicks(field, QStringLiteral("correct horse"));
        console.click("unlockButton");
        QTRY_COMPARE(console.find<widgets::StatusStrip>("statusStrip")->text(QStringLiteral("keys")), QStringLiteral("Keys unlocked"));
        console.click("status-keys");
        QTRY_COMPARE(console.node.calls().locks, 1);
    }

    void aTokenIsUnlockedAndPulledOut()
    {
        test::Console console;
        const auto state = [&] { return console.find<widgets::StatusStrip>("statusStrip")->text(QStringLiteral("keys")); };
        const auto make = [&](const char* word) {
            console.node.change([word](api::Snapshot& s) {
                api::TokenView card{"pkcs11:token=CERT-N%202", "CERT-N 2", "42", "Card 3", "/usr/lib/token.so", word};
                card.purposes = {"vote", "release"};
                s.identity.tokens = {card};
                s.identity.keysUnlocked = std::string_view(word) == "ready";
            });
            console.settle();
        };
        make("absent");
        QCOMPARE(state(), QStringLiteral("Token absent"));
        console.click("status-keys");   // nothing that a PIN could be typed for
        QVERIFY(console.window->findChild<QDialog*>(QStringLiteral("unlockDialog")) == nullptr);
        QTRY_VERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("The token CERT-N 2 is not there. Insert the token and retry.")));
        make("locked");
        QCOMPARE(state(), QStringLiteral("Token locked"));
        console.click("status-keys");
        auto* field = console.find<QLineEdit>("passphrase");
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, QStringLiteral("1111"));
        console.click("unlockButton");
        QTRY_VERIFY(console.find<QLabel>("unlockProblem")->text().contains(QStringLiteral("The PIN of the token CERT-N 2 is wrong.")));
        QVERIFY(field->text().isEmpty());
        console.click("unlockCancel");
        QTRY_VERIFY(console.window->findChild<QDialog*>(QStringLiteral("unlockDialog")) == nullptr);
        QTRY_COMPARE(console.bridge().identity().tokens.first().pin, QStringLiteral("last-try"));
        console.click("status-keys");   // what the token says of its tries stands there before another PIN is typed
        QTRY_COMPARE(console.find<QLabel>("unlockProblem")->text(), QStringLiteral("One try is left: another wrong PIN blocks the token."));
        QTest::keyClicks(console.find<QLineEdit>("passphrase"), QStringLiteral("4321"));
        console.click("unlockButton");
        QTRY_COMPARE(state(), QStringLiteral("Keys unlocked"));
        QCOMPARE(console.node.calls().tokenUnlocks, 2);
    }

    // Of two tokens the one that is away hinders only what its keys are for.
    void anAbsentTokenHindersNoOther()
    {
        test::Console console;
        console.node.change([](api::Snapshot& s) {
            api::TokenView away{"pkcs11:token=Away", "Away", "1", "Card 3", "/usr/lib/token.so", "absent"};
            away.purposes = {"release"};
            api::TokenView here{"pkcs11:token=Here", "<b>Here</b>", "2", "Card 3", "/usr/lib/token.so", "locked"};
            here.purposes = {"vote"};
            s.identity.tokens = {away, here};
            s.identity.keysUnlocked = false;
        });
        console.settle();
        console.window->go(QStringLiteral("reviews"), QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
        QVERIFY(!console.find<QPushButton>("approve")->isEnabled());
        console.click("status-keys");
        auto* dialog = console.find<QDialog>("unlockDialog");
        QVERIFY(dialog != nullptr);
        bool named = false;
        for (const auto* label : dialog->findChildren<QLabel*>()) {
            if (!label->text().contains(QStringLiteral("<b>Here</b>"))) continue;
            named = true;
            QCOMPARE(label->textFormat(), Qt::PlainText);      // what is written on a token is no markup
        }
        QVERIFY(named);
        QTest::keyClicks(console.find<QLineEdit>("passphrase"), QStringLiteral("4321"));
        console.click("unlockButton");
        QTRY_COMPARE_WITH_TIMEOUT(console.find<widgets::StatusStrip>("statusStrip")->text(QStringLiteral("keys")), QStringLiteral("Token absent"), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(console.find<QPushButton>("approve")->isEnabled(), 30'000);
        const auto identity = console.bridge().identity();
        QVERIFY(!pages::keyState(identity).ready && !pages::keyState(identity, pages::toPublish()).ready);
        QVERIFY(pages::keyState(identity, pages::toVote()).ready);
    }

    void aBlockedTokenTakesNoPin()
    {
        test::Console console;
        console.node.change([](api::Snapshot& s) {
            s.identity.tokens = {{"pkcs11:token=Old", "Old", "7", "Card 1", "/usr/lib/token.so", "locked", "blocked"}};
            s.identity.keysUnlocked = false;
        });
        console.settle();
        console.click("status-keys");
        QVERIFY(!console.find<QLineEdit>("passphrase")->isEnabled());
        QVERIFY(!console.find<QPushButton>("unlockButton")->isEnabled());
        QVERIFY(console.find<QLabel>("unlockProblem")->text().contains(QStringLiteral("The PIN of the token Old is blocked.")));
    }

    void theLookIsChosenAndKept()
    {
        test::Console console;
        console.window->go(QStringLiteral("settings"));
        auto* box = console.find<QComboBox>("setting-theme");
        box->setCurrentIndex(box->findData(QStringLiteral("dark")));
        QCOMPARE(console.theme().scheme(), theme::Scheme::dark);
        QCOMPARE(console.settings().value(QStringLiteral("look/theme")).toString(), QStringLiteral("dark"));
        auto* density = console.find<QComboBox>("setting-density");
        const int before = theme::rowHeight();
        density->setCurrentIndex(density->findData(QStringLiteral("touch")));
        QVERIFY(theme::rowHeight() > before);
        auto* time = console.find<QComboBox>("setting-time");
        time->setCurrentIndex(time->findData(QStringLiteral("local")));
        QVERIFY(!bridge::format::utc());
        time->setCurrentIndex(time->findData(QStringLiteral("utc")));
        QVERIFY(bridge::format::utc());
    }

    void timesAreWrittenAnewOnEveryPage()
    {
        qputenv("TZ", "Asia/Tokyo");
        const auto zone = qScopeGuard([] { qunsetenv("TZ"); });
        test::Console console;
        // A table of the window and one that its page owns.
        const std::pair<const char*, const char*> tables[] = {{"peers", "peersTable"}, {"alerts", "alertsTable"}};
        const auto times = [&](const char* name) {
            QStringList all;
            const auto* model = console.table(name)->model();
            for (int c = 0; c < model->columnCount(); ++c) all += model->index(0, c).data().toString();
            return all.join(QLatin1Char('|'));
        };
        for (const auto& [page, table] : tables) {
            console.window->go(QLatin1String(page));
            QVERIFY(console.table(table)->model()->rowCount() > 0);
        }
        QStringList before;
        for (const auto& [page, table] : tables) before += times(table);
        console.settings().setValue(QStringLiteral("look/time"), QStringLiteral("local"));
        console.window->applySettings();
        for (int i = 0; i < before.size(); ++i) QVERIFY2(times(tables[i].second) != before.at(i), tables[i].second);
        console.settings().setValue(QStringLiteral("look/time"), QStringLiteral("utc"));
        console.window->applySettings();
        for (int i = 0; i < before.size(); ++i) QCOMPARE(times(tables[i].second), before.at(i));
    }

    void aNarrowWindowHasANarrowRail()
    {
        test::Console console;
        auto* rail = console.find<widgets::Rail>("rail");
        QVERIFY(rail->isNarrow());
        QVERIFY(!rail->button(QStringLiteral("peers"))->toolTip().isEmpty());
        console.window->resize(1680, 1050);
        QTRY_VERIFY(!rail->isNarrow());
    }

    // At the foot of a wide rail.
    void whoHasManyRolesReadsAllOfThem()
    {
        test::Console console;
        console.window->resize(1680, 1050);
        auto* rail = console.find<widgets::Rail>("rail");
        QTRY_VERIFY(!rail->isNarrow());
        const auto foot = [&] {
            for (auto* button : rail->findChildren<QAbstractButton*>()) {
                if (button->accessibleName().endsWith(bridge::words::roles(console.bridge().identity().roles))) return button;
            }
            return static_cast<QAbstractButton*>(nullptr);
        };
        console.node.change([](api::Snapshot& s) { s.identity.roles = {"checker"}; });
        console.settle();
        QVERIFY(foot() != nullptr);
        QTest::qWait(1);                       // a layout is made when it is left alone
        const int one = foot()->height();
        console.node.change([](api::Snapshot& s) { s.identity.roles = {"checker", "gateway", "distributor", "validator"}; });
        console.settle();
        QVERIFY(foot() != nullptr);
        QTRY_VERIFY(foot()->height() > one);
        console.window->resize(1366, 768);
        QTRY_VERIFY(foot()->height() <= one);          // a narrow one has the initials alone
    }

    void everythingMirrors()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        test::Console console;
        for (const QString& id : console.window->pages()) {
            console.window->go(id);
            QVERIFY(!console.window->grab().isNull());
        }
        QVERIFY(console.find<widgets::Rail>("rail")->mapTo(console.window.get(), QPoint(0, 0)).x() > console.window->width() / 2);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    // What is in the way is said beside the field, and the keys stay as they were; what is free works at once and after a restart.
    void keysCanBeChanged()
    {
        test::Console console;
        console.window->go(QStringLiteral("settings"));
        auto* jobs = console.find<widgets::KeyField>("keys-jobs");
        const auto problem = [&] { return console.find<QLabel>("keys-jobsProblem")->text(); };
        QTest::keyClick(jobs, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(problem().contains(QStringLiteral("Search or run a command")));
        QCOMPARE(pages::shortcuts::keys(console.settings(), QStringLiteral("jobs")), QKeySequence(QStringLiteral("Ctrl+J")));
        QTest::keyClick(jobs, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!problem().isEmpty());
        QTest::keyClick(jobs, Qt::Key_J);
        QVERIFY(!problem().isEmpty());
        QTest::keyClick(jobs, Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(problem().isEmpty());
        auto* drawer = console.find<QWidget>("jobsDrawer");
        QTest::keyClick(console.window.get(), Qt::Key_J, Qt::ControlModifier);
        QVERIFY(!drawer->isVisible());
        QTest::keyClick(console.window.get(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(drawer->isVisible());
        console.click("keysNone-report");
        QVERIFY(pages::shortcuts::keys(console.settings(), QStringLiteral("report")).isEmpty());
        console.click("keysReset");
        QCOMPARE(jobs->keys(), QKeySequence(QStringLiteral("Ctrl+J")));
        QCOMPARE(pages::shortcuts::keys(console.settings(), QStringLiteral("report")), QKeySequence(QStringLiteral("Ctrl+E")));
        QTest::keyClick(console.window.get(), Qt::Key_F1);
        QVERIFY(console.find<QLabel>("helpText")->text().contains(QStringLiteral("Ctrl+K")));
    }

    // F1 says what the view in front is for, whichever it is.
    void everyViewSaysWhatItIsFor()
    {
        test::Console console("gw-oslo");
        QSet<QString> said;
        for (const QString& id : console.window->pages()) {
            console.window->go(id);
            QTest::keyClick(console.window.get(), Qt::Key_F1);
            const QString purpose = console.find<QLabel>("helpSheetAbout")->text();
            QVERIFY2(purpose.size() > 40 && !said.contains(purpose), qPrintable(id));
            said += purpose;
            QCOMPARE(console.find<QWidget>("helpSheet")->accessibleName(), console.find<pages::Page>(qPrintable(QStringLiteral("page-") + id))->title());
            console.click("helpSheetClose");
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void theClockIsComparedWithThePeers()
    {
        test::Console console;
        auto* strip = console.window->findChild<widgets::StatusStrip*>();
        QVERIFY(strip->text(QStringLiteral("clock")).isEmpty());       // nobody said
        console.node.change([](api::Snapshot& s) { s.clockOffsetMs = 300; });
        console.settle();
        QCOMPARE(strip->text(QStringLiteral("clock")), QStringLiteral("Clock in step"));
        console.node.change([](api::Snapshot& s) { s.clockOffsetMs = -90'000; });
        console.settle();
        QCOMPARE(strip->text(QStringLiteral("clock")), QStringLiteral("Clock 90 s ahead"));
    }
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
