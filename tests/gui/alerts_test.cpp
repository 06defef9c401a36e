// SPDX-License-Identifier: GPL-3.0-or-later
// Alerts: where they lead, both statements of a contradiction, who looks after them.
#include "tests/gui/fixture.h"
#include "tests/gui/lists.h"
#include "ui/bridge/format.h"
#include "ui/bridge/words.h"
#include "ui/pages/accusations.h"
#include "ui/pages/alert_care.h"
#include "ui/pages/alert_rows.h"
#include "ui/widgets/notices.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

using namespace quorate;
using test::choose;

class AlertsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAlertLeadsToItsRelease()
    {
        test::Console console;
        console.window->go(QStringLiteral("alerts"));
        auto* table = console.table("alertsTable");
        choose(table, QStringLiteral("Alert"), QStringLiteral("A member signed two conflicting statements"));
        QVERIFY(!console.find<QPushButton>("alertToRelease")->isVisible());
        choose(table, QStringLiteral("Alert"), QStringLiteral("A device failed its boot check"));
        console.click("alertToRelease");
        QCOMPARE(console.window->currentPage(), QStringLiteral("releases"));
        QTRY_COMPARE(console.find<QLabel>("releaseTitle")->text(), QStringLiteral("kestrel-g4 4.3.0"));
    }

    // Whom or what it is about is one step away, and what can be proven of it.
    void anAlertLeadsToItsSubject()
    {
        test::Console console;
        console.window->go(QStringLiteral("alerts"));
        auto* table = console.table("alertsTable");
        choose(table, QStringLiteral("Alert"), QStringLiteral("A device failed its boot check"));
        QTemporaryDir directory;
        console.prompter.next = directory.filePath(QStringLiteral("alert.evidence"));
        console.click("alertExport");
        QTRY_COMPARE(console.node.calls().evidence.size(), std::size_t(1));
        QVERIFY(console.node.calls().evidenceOf.back() == test::sampleId<ReleaseId>(7));
        console.click("alertToSubject");
        QCOMPARE(console.window->currentPage(), QStringLiteral("devices"));
        QTRY_VERIFY(console.find<QPushButton>("deviceEvidence")->isEnabled());
        console.window->go(QStringLiteral("alerts"));
        choose(table, QStringLiteral("Alert"), QStringLiteral("A member signed two conflicting statements"));
        console.click("alertToSubject");
        QCOMPARE(console.window->currentPage(), QStringLiteral("members"));
        const auto place = [&](const QString& subject) {
            bridge::Alert alert;
            alert.subject = subject;
            return pages::alertPlace(console.bridge(), alert);
        };
        QCOMPARE(place(QStringLiteral("gw-oslo")).first, QStringLiteral("gateways"));
        QCOMPARE(place(QStringLiteral("payload")).first, QStringLiteral("transfers"));
        QCOMPARE(place(QString(64, QLatin1Char('a'))).second, QString(64, QLatin1Char('a')));
        QCOMPARE(place(QStringLiteral("kestrel-g4.7")).second, QStringLiteral("kestrel-g4/7"));
        QVERIFY(place(QStringLiteral("kestrel-g4 4.3.1")).first.isEmpty());
    }

    void whatIsAboutUsIsToldApart()
    {
        test::Console vendor("kestrel");
        const auto ours = [](test::Console& console) {
            int count = 0;
            for (const auto& alert : console.bridge().alerts()) count += pages::alertIsOurs(console.bridge(), alert) ? 1 : 0;
            return count;
        };
        QVERIFY(ours(vendor) > 0 && ours(vendor) < int(vendor.bridge().alerts().size()));
        test::Console checker("nuk");
        QCOMPARE(ours(checker), 1);                            // it is accused itself
    }

    // Negative acknowledgements by the party that they name; a line leads to its devices.
    void whomDevicesBlame()
    {
        test::Console console;
        console.window->go(QStringLiteral("alerts"));
        QStringList expected;
        for (const auto& release : console.bridge().releases()) {
            for (const auto& reason : release.coverage.reasons) {
                if (!reason.accused.isEmpty()) expected += QStringList{console.bridge().memberName(reason.accused), release.title(), bridge::words::cause(reason.reason), bridge::format::number(reason.devices)}.join(QLatin1Char('|'));
            }
        }
        QVERIFY(expected.size() > 1);
        auto* table = console.table("alertAccusedTable");
        QVERIFY(table->isVisible());
        QStringList shown;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            QStringList cells;
            for (const char* column : {"Accused", "Release", "Reason", "Devices"}) cells += test::cell(table, row, QLatin1String(column));
            shown += cells.join(QLatin1Char('|'));
        }
        expected.sort();
        shown.sort();
        QCOMPARE(shown, expected);
        // Of one member alone, beside what is known of it.
        const auto all = pages::accusations(console.bridge());
        const QString party = all.first().party;
        const auto count = std::count_if(all.begin(), all.end(), [&](const auto& a) { return a.party == party; });
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(console.window->currentPage(), QStringLiteral("devices"));
        console.window->go(QStringLiteral("members"), party);
        QTRY_VERIFY(console.table("memberAccusedTable")->isVisible());
        QCOMPARE(console.table("memberAccusedTable")->model()->rowCount(), int(count));
        console.window->go(QStringLiteral("members"), QStringLiteral("bsi-lab"));
        QVERIFY(!console.table("memberAccusedTable")->isVisible());
        // Where nobody is blamed, nothing takes the room.
        console.node.change([](api::Snapshot& s) {
            auto releases = *s.releases;
            for (auto& r : releases) r.coverage.reasons.clear();
            s.releases = std::make_shared<const std::vector<api::ReleaseView>>(std::move(releases));
        });
        console.settle();
        console.window->go(QStringLiteral("alerts"));
        QVERIFY(!table->isVisible());
    }

    void contradictingStatementsStandSideBySide()
    {
        test::Console console;
        console.window->go(QStringLiteral("alerts"));
        auto* table = console.table("alertsTable");
        const int row = test::rowWith(table, QStringLiteral("Alert"), QStringLiteral("A device signed two conflicting statements"));
        QVERIFY(row >= 0);
        table->setCurrentIndex(table->model()->index(row, 0));
        auto* first = console.find<QPlainTextEdit>("alertStatement0");
        auto* second = console.find<QPlainTextEdit>("alertStatement1");
        QVERIFY(first->isVisible() && second->isVisible());
        QVERIFY(first->toPlainText().contains(QStringLiteral("\u2260 outcome: positive")));
        QVERIFY(second->toPlainText().contains(QStringLiteral("\u2260 outcome: negative")));
        QVERIFY(first->toPlainText().contains(QStringLiteral("  ordinal: 3")));
        // Of a validator's the fields have names: the height for which it voted twice is the same, the block another.
        choose(table, QStringLiteral("Alert"), QStringLiteral("A member signed two conflicting statements"));
        for (const QPlainTextEdit* text : {first, second}) {
            const QStringList lines = text->toPlainText().split(QLatin1Char('\n'));
            QVERIFY(lines.contains(QStringLiteral("    target-height: 184196")));
            QCOMPARE(lines.filter(QRegularExpression(QStringLiteral("^\u2260   target: "))).size(), 1);
            QCOMPARE(lines.filter(QStringLiteral("\u2260")).size(), 2);
        }
    }

    // What proves that two histories were signed is one act away, wherever the window speaks of it.
    void theProofOfASplitIsExported()
    {
        test::Console console;
        console.window->go(QStringLiteral("chain"));
        auto* notice = console.find<QWidget>("splitNotice");
        QVERIFY(!notice->isVisible());
        console.node.change([&](api::Snapshot& s) {
            auto alerts = *s.alerts;
            alerts.insert(alerts.begin(), {"alert.split-view", "critical", "nuk", "chain=release size=12", console.clock.now(), std::nullopt});
            s.alerts = std::make_shared<const std::vector<api::AlertView>>(std::move(alerts));
        });
        console.settle();
        QVERIFY(notice->isVisible());
        const QString said = console.find<QLabel>("splitText")->text();
        QVERIFY2(said.contains(console.bridge().memberName(QStringLiteral("nuk"))) && said.contains(QStringLiteral("size 12")), qPrintable(said));
        QTemporaryDir directory;
        console.prompter.next = directory.filePath(QStringLiteral("split.evidence"));
        const auto told = [&] { return console.window->toasts().texts().join(QLatin1Char('\n')); };
        console.click("splitExport");
        QTRY_COMPARE(console.node.calls().splits.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(console.node.calls().splits.back().string()), console.prompter.next);
        QTRY_VERIFY2(told().contains(QStringLiteral("The proof is in ") + console.prompter.next), qPrintable(told()));

        console.click("splitAlert");
        QCOMPARE(console.window->currentPage(), QStringLiteral("alerts"));
        auto* table = console.table("alertsTable");
        auto* proof = console.find<QPushButton>("alertProof");
        QVERIFY(proof->isVisible());
        console.node.failNext({ErrorKind::notFound, "node.split.none", {}});
        QTest::mouseClick(proof, Qt::LeftButton);
        QTRY_VERIFY2(told().contains(QStringLiteral("The proof was not exported.")), qPrintable(told()));
        QVERIFY2(told().contains(QStringLiteral("No contradiction between heads was seen.")), qPrintable(told()));
        choose(table, QStringLiteral("Alert"), QStringLiteral("A device failed its boot check"));
        QVERIFY(!proof->isVisible());
    }

    void anAlertIsAcknowledgedAndTakenBack()
    {
        test::Console console;
        console.window->go(QStringLiteral("alerts"));
        auto* table = console.table("alertsTable");
        table->setCurrentIndex(table->model()->index(0, 0));
        console.click("alertAside");
        QVERIFY(test::rowWith(table, QStringLiteral("State"), QStringLiteral("Acknowledged")) >= 0);
        QTest::mouseClick(console.find<QPushButton>("toastAct"), Qt::LeftButton);
        QCOMPARE(test::rowWith(table, QStringLiteral("State"), QStringLiteral("Acknowledged")), -1);
    }

    // The toast outlives the page that asked for it.
    void anAcknowledgementIsTakenBackAfterItsWindowIsClosed()
    {
        test::Console console;
        console.window->go(QStringLiteral("alerts"));
        console.window->detachPage();
        QPointer<QWidget> own = console.window->findChild<QWidget*>(QStringLiteral("detached-alerts"));
        QVERIFY(own);
        auto* table = own->findChild<QTableView*>(QStringLiteral("alertsTable"));
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::mouseClick(own->findChild<QPushButton*>(QStringLiteral("alertAside")), Qt::LeftButton);
        const auto done = [&] {
            const auto& alerts = console.bridge().alerts();
            return std::any_of(alerts.begin(), alerts.end(), [&](const auto& a) { return pages::AlertCare::of(console.settings(), a.key()).done; });
        };
        QVERIFY(done());
        own->close();
        QTRY_VERIFY(!own);
        for (auto* undo : console.window->toasts().findChildren<QPushButton*>()) {
            if (undo->text() == QStringLiteral("Undo")) QTest::mouseClick(undo, Qt::LeftButton);
        }
        QVERIFY(!done());
    }

    // Its time is over while nothing else happens to the alerts.
    void aMuteEndsByItself()
    {
        test::Console console;
        console.window->go(QStringLiteral("alerts"));
        auto* table = console.table("alertsTable");
        const int row = test::rowWith(table, QStringLiteral("Alert"), QStringLiteral("A member signed two conflicting statements"));
        QVERIFY(row >= 0);
        table->setCurrentIndex(table->model()->index(row, 0));
        console.find<QMenu>("alertMuteMenu")->actions().first()->trigger();      // an hour
        QVERIFY(test::rowWith(table, QStringLiteral("State"), QStringLiteral("Muted")) >= 0);
        const auto pass = [&](std::int64_t ms) {
            console.clock.setWallTime({console.clock.now().ms + ms});
            console.node.change([&](api::Snapshot& s) { s.at = console.clock.now(); });
            console.settle();
        };
        pass(1'000);
        QVERIFY(test::rowWith(table, QStringLiteral("State"), QStringLiteral("Muted")) >= 0);
        pass(3'600'000);
        QTRY_COMPARE(test::rowWith(table, QStringLiteral("State"), QStringLiteral("Muted")), -1);
        QVERIFY(!test::details(console, "alertsDetails").contains(QStringLiteral("Muted")));
    }

    // Owner and muting are kept over a restart; muted alerts come back by themselves, and count for nothing until then.
    void anAlertIsAssignedAndMuted()
    {
        test::Console console;
        console.window->go(QStringLiteral("alerts"));
        auto* table = console.table("alertsTable");
        const int row = test::rowWith(table, QStringLiteral("Alert"), QStringLiteral("A member signed two conflicting statements"));
        QVERIFY(row >= 0);
        const QString key = console.bridge().alerts().at(2).key();
        table->setCurrentIndex(table->model()->index(row, 0));
        console.find<QLineEdit>("alertOwner")->setText(QStringLiteral("Ines"));
        console.click("alertAssign");
        QVERIFY(test::rowWith(table, QStringLiteral("Owner"), QStringLiteral("Ines")) >= 0);
        const auto actions = console.find<QMenu>("alertMuteMenu")->actions();
        actions.first()->trigger();
        QVERIFY(test::rowWith(table, QStringLiteral("State"), QStringLiteral("Muted")) >= 0);
        // As another console would read it.
        console.settings().sync();
        QSettings again(console.settings().fileName(), QSettings::IniFormat);
        const auto care = pages::AlertCare::of(again, key);
        const qint64 now = console.bridge().now();
        QCOMPARE(care.owner, QStringLiteral("Ines"));
        QVERIFY(care.quiet(now) && !care.quiet(now + 3'600'001) && !care.done);
        console.click("alertAside");           // "Open again"
        QVERIFY(!pages::AlertCare::of(console.settings(), key).quiet(now));
        QCOMPARE(pages::AlertCare::of(console.settings(), key).owner, QStringLiteral("Ines"));
    }

    // What is told again of the same subject is one row; what is done about it is done about all of it, and what comes later is open.
    void repeatsAreOneRow()
    {
        test::Console console;
        const auto tell = [&](const char* detail, std::int64_t at) {
            console.node.change([&](api::Snapshot& s) {
                auto all = *s.alerts;
                all.push_back({"alert.censorship", "warning", "gw-oslo", detail, {at}, std::nullopt, {}});
                s.alerts = std::make_shared<const std::vector<api::AlertView>>(all);
            });
            console.settle();
        };
        tell("once", test::sampleNow - 3'000'000);
        tell("twice", test::sampleNow - 2'000'000);
        console.window->go(QStringLiteral("alerts"), console.bridge().alerts().at(4).key());
        auto* table = console.table("alertsTable");
        QCOMPARE(table->model()->rowCount(), 5);
        const auto row = [&] { return test::rowWith(table, QStringLiteral("Count"), QStringLiteral("2")); };
        QVERIFY(row() >= 0);
        QTRY_COMPARE(table->currentIndex().row(), row());
        QCOMPARE(test::cell(table, row(), QStringLiteral("Detail")), QStringLiteral("twice"));
        QVERIFY(test::details(console, "alertsDetails").contains(QStringLiteral("Repeated:2 time")));
        QAction* aside = test::actIn(table, "alertAsideAct");
        QVERIFY(aside != nullptr);
        aside->trigger();
        for (int i : {4, 5}) QVERIFY(pages::AlertCare::of(console.settings(), console.bridge().alerts().at(i).key()).done);
        QCOMPARE(test::cell(table, row(), QStringLiteral("State")), QStringLiteral("Acknowledged"));
        // The alerts were told, too.
        for (auto* button : console.window->findChildren<QPushButton*>(QStringLiteral("toastAct"))) {
            if (button->text() == QLatin1String("Undo")) button->click();
        }
        for (int i : {4, 5}) QVERIFY(!pages::AlertCare::of(console.settings(), console.bridge().alerts().at(i).key()).done);
        console.click("alertAside");
        tell("thrice", test::sampleNow - 1'000'000);
        QTRY_VERIFY(test::rowWith(table, QStringLiteral("Count"), QStringLiteral("3")) >= 0);
        QCOMPARE(test::cell(table, test::rowWith(table, QStringLiteral("Count"), QStringLiteral("3")), QStringLiteral("State")), QStringLiteral("Open"));

        test::pick(console, "alertsChipValues-severity", QStringLiteral("Critical"));
        QTRY_COMPARE(table->model()->rowCount(), 3);
        test::pick(console, "alertsChipValues-severity", QStringLiteral("Critical"));      // pressed again it is no filter any more
        QTRY_COMPARE(table->model()->rowCount(), 5);
    }

    // Devices of one model that fail a release for one reason are one row; each of them is in it and can be shown.
    void manyDevicesAreOneRow()
    {
        test::Console console;
        const auto tell = [&](int device, const char* reason, std::int64_t at, const char* model = "kestrel-g4") {
            console.node.change([&](api::Snapshot& s) {
                auto all = *s.alerts;
                all.push_back({"alert.device.negative", "warning", std::string(model) + "." + std::to_string(device), reason, {at}, test::sampleId<ReleaseId>(7), {}});
                s.alerts = std::make_shared<const std::vector<api::AlertView>>(all);
            });
        };
        for (int i = 0; i < 38; ++i) tell(100 + i, "device.boot-check.failed", test::sampleNow - 3'000'000 + i * 1000);
        tell(7, "device.disk.full", test::sampleNow - 3'000'000);
        tell(100, "device.boot-check.failed", test::sampleNow - 3'000'000, "kestrel-m2");
        console.settle();
        console.window->go(QStringLiteral("alerts"));
        auto* table = console.table("alertsTable");
        QCOMPARE(table->model()->rowCount(), 4 + 3);
        qsizetype all = 0;
        for (const auto& row : pages::alertRows(console.bridge().alerts(), console.settings(), console.bridge().now())) all += row.alerts.size();
        QCOMPARE(all, console.bridge().alerts().size());
        const auto row = [&] { return test::rowWith(table, QStringLiteral("Count"), QStringLiteral("38")); };
        QVERIFY(row() >= 0);
        QVERIFY2(test::cell(table, row(), QStringLiteral("Subject")).startsWith(QStringLiteral("38 device")), qPrintable(test::cell(table, row(), QStringLiteral("Subject"))));
        auto* each = console.table("alertEachTable");
        table->setCurrentIndex(table->model()->index(row(), 0));
        QVERIFY(each->isVisible());
        QCOMPARE(each->model()->rowCount(), 38);
        QTRY_COMPARE(each->currentIndex().row(), 0);           // the newest
        QCOMPARE(console.find<QPushButton>("alertToSubject")->text(), QStringLiteral("Show Device 137 of kestrel-g4"));
        each->setCurrentIndex(each->model()->index(37, 0));
        QCOMPARE(console.find<QPushButton>("alertToSubject")->text(), QStringLiteral("Show Device 100 of kestrel-g4"));
        // One thing has no list of itself.
        table->setCurrentIndex(table->model()->index(test::rowWith(table, QStringLiteral("Alert"), QStringLiteral("A device failed its boot check")), 0));
        QVERIFY(!each->isVisible());
        // What is done is done about all of them; one that comes later opens the row again, however old it is.
        table->setCurrentIndex(table->model()->index(row(), 0));
        console.find<QLineEdit>("alertOwner")->setText(QStringLiteral("Ines"));
        console.click("alertAssign");
        console.click("alertAside");
        QCOMPARE(test::cell(table, row(), QStringLiteral("State")), QStringLiteral("Acknowledged"));
        for (const auto& alert : console.bridge().alerts()) {
            QCOMPARE(pages::AlertCare::of(console.settings(), alert.key()).done, alert.code == QLatin1String("alert.device.negative") && alert.subject.startsWith(QStringLiteral("kestrel-g4.1")));
        }
        tell(99, "device.boot-check.failed", test::sampleNow - 9'000'000);
        console.settle();
        const int now = test::rowWith(table, QStringLiteral("Count"), QStringLiteral("39"));
        QVERIFY(now >= 0);
        QCOMPARE(test::cell(table, now, QStringLiteral("State")), QStringLiteral("Open"));
        QCOMPARE(test::cell(table, now, QStringLiteral("Owner")), QStringLiteral("Ines"));
    }

    void alertsSpeakTheLanguageOfTheMoment()
    {
        test::Console console;
        const auto& bridge = console.bridge();
        bridge::Alert a;
        a.code = QStringLiteral("alert.view-old");
        a.subject = QStringLiteral("delivery");
        a.detail = QStringLiteral("size=1204 cosigned=1790000000000");
        QCOMPARE(pages::alertSubject(bridge, a), QStringLiteral("Delivery chain"));
        QVERIFY(pages::alertDetail(a).startsWith(QStringLiteral("Size 1,204, cosigned 2026-")) || pages::alertDetail(a).startsWith(QStringLiteral("Size 1204, cosigned 2026-")));
        a.code = QStringLiteral("alert.censorship");
        a.subject = QString(64, QLatin1Char('a'));
        a.detail = QStringLiteral("chain=release kind=release.publish seconds=90");
        QVERIFY(pages::alertSubject(bridge, a).startsWith(QStringLiteral("Transaction aaaaaaaaaaaa")));
        QVERIFY(pages::alertDetail(a).contains(QStringLiteral("Release chain")) && pages::alertDetail(a).contains(QStringLiteral("90 s")));
        a.detail = QStringLiteral("what another node wrote");
        QCOMPARE(pages::alertDetail(a), a.detail);
    }
};

QTEST_MAIN(AlertsTest)
#include "alerts_test.moc"
