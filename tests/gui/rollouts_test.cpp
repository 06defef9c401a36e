// SPDX-License-Identifier: GPL-3.0-or-later
// The operator's view of rollouts: what it shows, its acts, its form, its charts.
#include "tests/gui/fixture.h"
#include "ui/dialogs/outbox.h"
#include "ui/charts/rollout_chart.h"
#include "ui/pages/report_span.h"
#include "ui/pages/rollout_form.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/notices.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace quorate;
using api::RolloutAct;

namespace {

// The sign sheet counts before it lets anybody confirm.
void confirm(test::Console& console, const QString& reason)
{
    auto* why = console.find<QPlainTextEdit>("signReason");
    QVERIFY(why != nullptr);
    why->setPlainText(reason);
    auto* go = console.find<QPushButton>("signConfirm");
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), 30'000);
    QTest::mouseClick(go, Qt::LeftButton);
}

pages::RolloutForm* form(test::Console& console)
{
    return console.window->findChild<pages::RolloutForm*>(QStringLiteral("rolloutForm"));
}

}  // namespace

class RolloutsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The side of a list that the filter left empty says why it is empty.
    void theDetailsOfAnEmptyFilterSaySo()
    {
        test::Console console("gw-oslo");
        console.window->go(QStringLiteral("rollouts"));
        auto* table = console.table("rolloutsTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        auto* side = console.find<QLabel>("rolloutsPlaceholder");
        QTRY_COMPARE(table->currentIndex().row(), 0);
        QVERIFY(!side->isVisible());
        auto* filter = console.find<QLineEdit>("rolloutsFilter");
        filter->setText(QStringLiteral("nosuchrollout"));
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QTRY_VERIFY(side->isVisible());
        QCOMPARE(side->text(), QStringLiteral("No row passes the filter."));
        filter->clear();
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QTRY_VERIFY(!side->isVisible());
        QTRY_COMPARE(table->currentIndex().row(), 0);
    }

    void theListTellsHowEachIs()
    {
        test::Console console("gw-oslo");
        console.window->go(QStringLiteral("rollouts"));
        auto* table = console.table("rolloutsTable");
        QCOMPARE(table->model()->rowCount(), 4);
        const int paused = test::rowWith(table, QStringLiteral("Name"), QStringLiteral("autumn firmware"));
        QVERIFY(paused >= 0);
        QCOMPARE(test::cell(table, paused, QStringLiteral("Ring")), QStringLiteral("3 of 4"));
        QCOMPARE(test::cell(table, paused, QStringLiteral("State")), QStringLiteral("Paused"));
        QCOMPARE(test::cell(table, paused, QStringLiteral("Plan")), QStringLiteral("Behind plan"));
        QCOMPARE(test::cell(table, paused, QStringLiteral("Why")), QStringLiteral("More devices failed than the ring's limit allows."));
        QVERIFY(test::cell(table, paused, QStringLiteral("Failed")).startsWith(QStringLiteral("5.6")));
        const int running = test::rowWith(table, QStringLiteral("Name"), QStringLiteral("meter fix"));
        QCOMPARE(test::cell(table, running, QStringLiteral("Why")), QStringLiteral("The ring soaks."));
    }

    // Nothing to draw, nothing to select: the list says how one begins.
    void withoutARolloutThereAreNoCharts()
    {
        test::Console console("gw-oslo");
        const auto cards = [&] {
            QStringList titles;
            for (const auto* card : console.window->findChild<pages::Page*>(QStringLiteral("page-rollouts"))->findChildren<widgets::Card*>()) {
                if (card->isVisible() && !card->title().isEmpty()) titles += card->title();
            }
            return titles;
        };
        console.window->go(QStringLiteral("rollouts"));
        QVERIFY(cards().contains(QStringLiteral("Progress and forecast")));
        console.node.change([](api::Snapshot& s) { s.rollouts = std::make_shared<const std::vector<api::RolloutView>>(); });
        console.settle();
        QTRY_VERIFY(!cards().contains(QStringLiteral("Progress and forecast")));
        QVERIFY(!cards().contains(QStringLiteral("Failures and the stop limit")));
    }

    void filtersAreOnePressAway()
    {
        test::Console console("gw-oslo");
        console.window->go(QStringLiteral("rollouts"));
        auto* filter = console.find<QLineEdit>("rolloutsFilter");
        for (const auto& [text, rows] : {std::pair("state:=Paused", 1), std::pair("state:=Running", 1), std::pair("plan:=\"Behind plan\"", 1),
                                         std::pair("state:=Done", 1), std::pair("", 4)}) {
            filter->setText(QLatin1String(text));
            QTRY_COMPARE_WITH_TIMEOUT(console.table("rolloutsTable")->model()->rowCount(), rows, 10'000);
        }
    }

    void detailsShowRingsGatesAndHistory()
    {
        test::Console console("gw-oslo");
        console.window->go(QStringLiteral("rollouts"), QStringLiteral("4"));
        auto* rings = console.table("rolloutRingListTable");
        QCOMPARE(rings->model()->rowCount(), 4);
        QCOMPARE(test::cell(rings, 1, QStringLiteral("Ring")), QStringLiteral("2. Canary"));
        QCOMPARE(test::cell(rings, 1, QStringLiteral("State")), QStringLiteral("Passed"));
        QCOMPARE(test::cell(rings, 3, QStringLiteral("State")), QStringLiteral("Closed"));
        QCOMPARE(test::cell(rings, 1, QStringLiteral("Gate")), QStringLiteral("90.0 %, then 24 h"));
        auto* history = console.table("rolloutHistoryTable");
        QCOMPARE(history->model()->rowCount(), 6);
        QVERIFY(test::rowWith(history, QStringLiteral("What"), QStringLiteral("Ring opened by hand")) >= 0);
        QVERIFY(test::rowWith(history, QStringLiteral("Who"), QStringLiteral("By itself")) >= 0);
        QVERIFY(test::rowWith(history, QStringLiteral("Why"), QStringLiteral("canary looks good")) >= 0);
        bool forecast = false;
        for (const auto& field : console.find<widgets::FieldList>("rolloutsDetails")->fields()) {
            forecast = forecast || field.label == QStringLiteral("If resumed now");
        }
        QVERIFY(forecast);
    }

    void onlyWhatCanBeDoneIsOffered()
    {
        test::Console console("gw-oslo");
        const auto offered = [&](const char* key) {
            console.window->go(QStringLiteral("rollouts"), QLatin1String(key));
            QSet<QString> names;
            for (const char* name : {"rolloutStart", "rolloutResume", "rolloutRetry", "rolloutPause", "rolloutWiden", "rolloutExpedite",
                                     "rolloutEdit", "rolloutStop", "rolloutRemove"}) {
                if (console.find<QPushButton>(name)->isVisible()) names += QString::fromLatin1(name).mid(7);
            }
            return names;
        };
        QCOMPARE(offered("4"), (QSet<QString>{QStringLiteral("Resume"), QStringLiteral("Retry"), QStringLiteral("Edit"), QStringLiteral("Stop")}));
        QCOMPARE(offered("3"), (QSet<QString>{QStringLiteral("Pause"), QStringLiteral("Widen"), QStringLiteral("Expedite"), QStringLiteral("Edit"),
                                              QStringLiteral("Stop")}));
        QCOMPARE(offered("2"), (QSet<QString>{QStringLiteral("Start"), QStringLiteral("Edit"), QStringLiteral("Stop")}));
        QCOMPARE(offered("1"), (QSet<QString>{QStringLiteral("Pause"), QStringLiteral("Stop"), QStringLiteral("Remove")}));
    }

    void actsReachTheNode()
    {
        test::Console console("gw-oslo");
        console.window->go(QStringLiteral("rollouts"), QStringLiteral("4"));
        console.click("rolloutRetry");
        console.window->go(QStringLiteral("rollouts"), QStringLiteral("3"));
        console.click("rolloutPause");
        console.click("rolloutWiden");
        console.window->go(QStringLiteral("rollouts"), QStringLiteral("4"));      // the answer is for the one that was asked about
        confirm(console, QStringLiteral("seen enough"));
        // An open ring cannot be closed again: it is held.
        QTRY_COMPARE_WITH_TIMEOUT(console.node.calls().steered.size(), std::size_t(2), 30'000);
        QCOMPARE(console.window->outbox().count(), 1);
        console.window->outbox().sendAll();
        QTRY_COMPARE_WITH_TIMEOUT(console.node.calls().steered.size(), std::size_t(3), 30'000);
        const auto steered = console.node.calls().steered;
        QVERIFY(steered[0].id == 4 && steered[0].act == RolloutAct::retry);
        QVERIFY(steered[1].id == 3 && steered[1].act == RolloutAct::pause);
        QVERIFY(steered[2].id == 3 && steered[2].act == RolloutAct::widen && steered[2].reason == "seen enough");
    }

    // What can be taken back says so once it is done; what cannot is held for a while, with or without peers.
    void actsAreTakenBack()
    {
        test::Console console("gw-oslo");
        auto& outbox = console.window->outbox();
        const auto steered = [&](std::size_t count) {
            [&] { QTRY_COMPARE_WITH_TIMEOUT(console.node.calls().steered.size(), count, 30'000); }();
            return console.node.calls().steered.back().act;
        };
        // The newest toast's button.
        const auto undo = [&](const char* text) {
            QPushButton* newest = nullptr;
            for (auto* button : console.window->findChildren<QPushButton*>(QStringLiteral("toastAct"))) {
                if (button->isVisible()) newest = button;
            }
            QVERIFY(newest != nullptr);
            QCOMPARE(newest->text(), QLatin1String(text));
            newest->click();
        };
        const auto isSaid = [&](const char* text) { return console.window->toasts().texts().join(QLatin1Char('\n')).contains(QLatin1String(text)); };
        console.window->go(QStringLiteral("rollouts"), QStringLiteral("3"));
        console.click("rolloutPause");
        QCOMPARE(steered(1), RolloutAct::pause);
        QTRY_VERIFY_WITH_TIMEOUT(isSaid("is paused"), 30'000);
        undo("Undo");
        QCOMPARE(steered(2), RolloutAct::resume);
        QCOMPARE(console.node.calls().steered.back().id, std::uint64_t(3));

        console.node.change([](api::Snapshot& s) {
            auto peers = *s.peers;
            for (auto& p : peers) p.connected = false;
            s.peers = std::make_shared<const std::vector<api::PeerView>>(peers);
        });
        console.settle();
        console.window->go(QStringLiteral("rollouts"), QStringLiteral("1"));
        console.click("rolloutRemove");
        QCOMPARE(outbox.count(), 1);
        outbox.drop(outbox.items().first().number);
        QCOMPARE(console.node.calls().steered.size(), std::size_t(2));
        console.click("rolloutRemove");
        // Its own gateway is always there: nothing waits for a peer.
        QTRY_COMPARE_WITH_TIMEOUT(outbox.count(), 0, 30'000);
        QCOMPARE(steered(3), RolloutAct::remove);
    }

    void aFailedActSaysWhy()
    {
        test::Console console("gw-oslo");
        console.window->go(QStringLiteral("rollouts"), QStringLiteral("3"));
        console.node.failNext(Error{ErrorKind::refused, "gateway.rollout.act.not-running", "paused"});
        console.click("rolloutPause");
        const auto told = [&] {
            for (auto* label : console.window->findChildren<QLabel*>()) {
                if (label->text().contains(QStringLiteral("The rollout was not paused.")) &&
                    label->text().contains(QStringLiteral("The rollout does not run."))) return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), 10'000);
    }

    void aNewOneIsRehearsedAndStarted()
    {
        test::Console console("gw-oslo");
        console.window->go(QStringLiteral("rollouts"));
        console.click("newRollout");
        auto* f = form(console);
        QVERIFY(f != nullptr);
        auto* rings = f->findChild<QTableWidget*>(QStringLiteral("rolloutRings"));
        QCOMPARE(rings->rowCount(), 3);
        auto* rehearsal = f->findChild<QLabel*>(QStringLiteral("rolloutRehearsal"));
        QTRY_COMPARE_WITH_TIMEOUT(rehearsal->text(), QStringLiteral("Of the devices known here: Canary: 2, Early: 4, Everyone: 6."), 10'000);
        auto* start = f->findChild<QPushButton*>(QStringLiteral("rolloutSaveStart"));
        auto* problem = f->findChild<QLabel*>(QStringLiteral("rolloutProblem"));
        rings->item(0, 1)->setText(QStringLiteral("much"));
        QVERIFY(!start->isEnabled());
        QVERIFY2(rings->item(0, 7)->text().contains(QStringLiteral("share")), qPrintable(rings->item(0, 7)->text()));
        rings->item(0, 1)->setText(QStringLiteral("10"));
        rings->item(0, 5)->setText(QStringLiteral("30 min"));
        rings->item(0, 6)->setText(QStringLiteral("class=rev-c region=north-*"));
        f->findChild<QLineEdit*>(QStringLiteral("rolloutFinishBy"))->setText(QStringLiteral("tomorrow"));
        QVERIFY(!start->isEnabled());
        f->findChild<QLineEdit*>(QStringLiteral("rolloutFinishBy"))->setText(QStringLiteral("2026-12-01 00:00"));
        QVERIFY2(start->isEnabled(), qPrintable(problem->text()));
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(console.node.calls().steered.size(), std::size_t(1), 10'000);
        const auto made = console.node.calls().rollouts.at(0);
        QCOMPARE(made.rings.size(), std::size_t(3));
        QCOMPARE(made.rings[0].share, 10.0);
        QCOMPARE(made.rings[0].soakMs, std::int64_t{1'800'000});
        QCOMPARE(made.rings[0].hardwareClasses, std::vector<std::string>{"rev-c"});
        QCOMPARE(made.rings[0].attributes.at("region"), std::string("north-*"));
        QCOMPARE(made.finishBy.ms, std::int64_t{1'796'083'200'000});
        QVERIFY(!made.name.empty());
        QTRY_VERIFY_WITH_TIMEOUT(form(console) == nullptr, 10'000);
    }

    // With every letter, beside the field: in the row for a ring, below the line for a time.
    void theFormSaysWhatIsWrongWhileTyping()
    {
        test::Console console("gw-oslo");
        console.window->go(QStringLiteral("rollouts"));
        console.click("newRollout");
        auto* f = form(console);
        QVERIFY(f != nullptr);
        auto* rings = f->findChild<QTableWidget*>(QStringLiteral("rolloutRings"));
        auto* save = f->findChild<QPushButton*>(QStringLiteral("rolloutSave"));
        QVERIFY(rings->isColumnHidden(7) && save->isEnabled());
        const std::pair<int, const char*> wrong[] = {{0, "name"}, {1, "share"}, {2, "gate"}, {3, "stop limit"}, {4, "answers"}, {5, "soak"}, {6, "Only"}};
        for (const auto& [column, said] : wrong) {
            auto* item = rings->item(1, column);
            const QString good = item->text();
            rings->setCurrentItem(item);
            rings->editItem(item);
            auto* edit = rings->findChild<QLineEdit*>();
            QVERIFY(edit != nullptr);
            edit->selectAll();
            if (column == 0) QTest::keyClick(edit, Qt::Key_Delete);
            else QTest::keyClicks(edit, QStringLiteral("?!"));
            QVERIFY(edit->isVisible());
            if (column != 0) QCOMPARE(edit->cursorPosition(), 2);
            QVERIFY2(rings->item(1, 7)->text().contains(QLatin1String(said)), qPrintable(rings->item(1, 7)->text()));
            QVERIFY(!rings->isColumnHidden(7) && !item->icon().isNull() && !save->isEnabled());
            edit->selectAll();
            QTest::keyClicks(edit, good.isEmpty() ? QStringLiteral(" ") : good);
            QVERIFY(rings->item(1, 7)->text().isEmpty() && rings->isColumnHidden(7));
            QVERIFY(item->icon().isNull() && save->isEnabled());
            QTest::keyClick(edit, Qt::Key_Return);
            QTRY_VERIFY(rings->findChild<QLineEdit*>() == nullptr);
        }
        auto* finish = f->findChild<QLineEdit*>(QStringLiteral("rolloutFinishBy"));
        auto* said = f->findChild<QLabel*>(QStringLiteral("rolloutFinishByProblem"));
        QTest::keyClicks(finish, QStringLiteral("2026"));
        QVERIFY(said->isVisible() && !save->isEnabled());
        finish->setText(QStringLiteral("2026-12-01 00:00"));
        QVERIFY(!said->isVisible() && save->isEnabled());
        f->findChild<QLineEdit*>(QStringLiteral("rolloutStartAt"))->setText(QStringLiteral("2026-12-02 00:00"));
        QVERIFY(said->text().contains(QStringLiteral("after it starts")) && !save->isEnabled());
    }

    void aRefusedPlanStaysOpen()
    {
        test::Console console("gw-oslo");
        console.window->go(QStringLiteral("rollouts"));
        console.click("newRollout");
        auto* f = form(console);
        auto* rehearsal = f->findChild<QLabel*>(QStringLiteral("rolloutRehearsal"));
        QTRY_VERIFY_WITH_TIMEOUT(!rehearsal->text().isEmpty(), 10'000);
        console.node.failNext(Error{ErrorKind::conflict, "gateway.rollout.taken", "autumn firmware"});
        QTest::mouseClick(f->findChild<QPushButton*>(QStringLiteral("rolloutSave")), Qt::LeftButton);
        auto* problem = f->findChild<QLabel*>(QStringLiteral("rolloutProblem"));
        QTRY_VERIFY_WITH_TIMEOUT(problem->text().contains(QStringLiteral("The release has a rollout already.")), 10'000);
        QVERIFY(f->isVisible());
        QVERIFY(f->findChild<QPushButton*>(QStringLiteral("rolloutSave"))->isEnabled());
    }

    void editingKeepsWhatIsOpen()
    {
        test::Console console("gw-oslo");
        console.window->go(QStringLiteral("rollouts"), QStringLiteral("3"));
        console.click("rolloutEdit");
        auto* f = form(console);
        auto* rings = f->findChild<QTableWidget*>(QStringLiteral("rolloutRings"));
        QVERIFY((rings->item(1, 1)->flags() & Qt::ItemIsEditable) == 0);
        QVERIFY((rings->item(2, 1)->flags() & Qt::ItemIsEditable) != 0);
        QVERIFY(!f->findChild<QComboBox*>(QStringLiteral("rolloutRelease"))->isEnabled());
        QCOMPARE(rings->item(0, 6)->text(), QStringLiteral("device=1-3,5"));
        rings->item(1, 3)->setText(QStringLiteral("7.5"));
        rings->setCurrentCell(0, 0);
        QTest::mouseClick(f->findChild<QPushButton*>(QStringLiteral("rolloutRemoveRing")), Qt::LeftButton);
        QCOMPARE(rings->rowCount(), 4);
        QTest::mouseClick(f->findChild<QPushButton*>(QStringLiteral("rolloutSave")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(console.node.calls().rolloutEdits.size(), std::size_t(1), 10'000);
        const auto edit = console.node.calls().rolloutEdits.at(0);
        QCOMPARE(edit.first, std::uint64_t{3});
        QCOMPARE(edit.second.rings.at(1).failedLimit, 7.5);
        QCOMPARE(edit.second.rings.at(0).devices, (std::vector<std::uint64_t>{1, 2, 3, 5}));
        QCOMPARE(edit.second.rings.at(2).attributes.at("region"), std::string("north-*"));
    }

    void otherViewsLeadHere()
    {
        test::Console console("gw-oslo");
        const auto release = console.bridge().rollouts().first().plan.release;
        console.window->go(QStringLiteral("rollouts"), QStringLiteral("new:%1?device=4,5").arg(release));
        auto* f = form(console);
        QVERIFY(f != nullptr);
        QCOMPARE(f->findChild<QComboBox*>(QStringLiteral("rolloutRelease"))->currentData().toString(), release);
        QCOMPARE(f->findChild<QTableWidget*>(QStringLiteral("rolloutRings"))->item(0, 6)->text(), QStringLiteral("device=4-5"));
        f->close();
        console.window->go(QStringLiteral("coverage"), release);
        QVERIFY(console.find<QPushButton>("coverageRollout")->isVisible());
        console.window->go(QStringLiteral("rollouts"), QStringLiteral("4"));
        // Who is in which ring, also those that have said nothing yet.
        auto* devices = console.table("rolloutDeviceListTable");
        QTRY_COMPARE(devices->model()->rowCount(), 1);
        QCOMPARE(test::cell(devices, 0, QStringLiteral("Device")), QStringLiteral("3"));
        QVERIFY(test::cell(devices, 0, QStringLiteral("Ring")).startsWith(QStringLiteral("1. ")));
        QTRY_VERIFY(console.find<QLabel>("rolloutDevicesNote")->isVisible());     // the sample has more than one
        console.click("rolloutDevices");
        QCOMPARE(console.window->currentPage(), QStringLiteral("devices"));
    }

    // The newest is drawn until one is chosen, and the words are about what is drawn; what ends soon needs no number of a day.
    void whatIsDrawnIsWhatIsSaid()
    {
        test::Console console("gw-oslo");
        console.node.change([](api::Snapshot& s) {
            auto all = *s.rollouts;
            all[0].startedAt = {test::sampleNow - 60'000};
            all[0].restMs = 120'000;
            s.rollouts = std::make_shared<const std::vector<api::RolloutView>>(all);
        });
        console.settle();
        console.window->go(QStringLiteral("rollouts"));
        const QString verdict = console.find<QLabel>("rolloutLimitVerdict")->text();
        QVERIFY2(verdict.startsWith(QStringLiteral("At a limit of ")), qPrintable(verdict));
        const QString summary = console.find<charts::RolloutChart>("rolloutCurve")->summary();
        QVERIFY2(summary.contains(QStringLiteral("done in 2 min")), qPrintable(summary));
    }

    void theLimitCanBeTriedOut()
    {
        test::Console console("gw-oslo");
        console.window->go(QStringLiteral("rollouts"), QStringLiteral("4"));
        auto* chart = console.find<charts::LimitChart>("rolloutLimits");
        QCOMPARE(chart->limit(), 5.0);
        QCOMPARE(chart->pausedAt(5), QStringList{QStringLiteral("Region North")});
        auto* verdict = console.find<QLabel>("rolloutLimitVerdict");
        chart->setFocus();
        for (int i = 0; i < 5; ++i) QTest::keyClick(chart, Qt::Key_Down);
        QCOMPARE(chart->limit(), 2.5);
        QCOMPARE(verdict->text(), QStringLiteral("At a limit of 2.5 % these rings would have paused: Canary, Region North."));
        for (int i = 0; i < 9; ++i) QTest::keyClick(chart, Qt::Key_Up);
        QCOMPARE(verdict->text(), QStringLiteral("At a limit of 7 % no ring would have paused."));
        // New counts leave it where it was moved to.
        console.node.change([](api::Snapshot& s) {
            auto all = *s.rollouts;
            all[0].rings[2].worstFailed = 8;
            s.rollouts = std::make_shared<const std::vector<api::RolloutView>>(all);
        });
        console.settle();
        QCOMPARE(chart->limit(), 7.0);
        QCOMPARE(chart->pausedAt(7), QStringList{QStringLiteral("Region North")});
        QVERIFY(console.find<charts::RolloutChart>("rolloutCurve")->summary().contains(QStringLiteral("if resumed now: day ")));
    }

    // What stopped a ring reads as more than its limit.
    void aShareAboveItsLimitIsShownAboveIt()
    {
        charts::LimitChart chart(QStringLiteral("limits"));
        chart.set({{QStringLiteral("Canary"), 12.6, 12.5}, {QStringLiteral("Early"), 0.004, 0}}, 12.5);
        const auto* data = chart.findChild<QTableView*>(QStringLiteral("limitsData"))->model();
        QCOMPARE(data->index(0, 1).data().toString(), QStringLiteral("12.6 %"));
        QCOMPARE(data->index(0, 2).data().toString(), QStringLiteral("12.5 %"));
        QCOMPARE(data->index(1, 1).data().toString(), QStringLiteral("0.1 %"));
        QCOMPARE(data->index(1, 2).data().toString(), QStringLiteral("0 %"));
    }

    void whoIsNoGatewayIsToldSo()
    {
        test::Console console("kestrel");
        console.node.change([](api::Snapshot& s) { s.rollouts = nullptr; });
        console.settle();
        console.window->go(QStringLiteral("rollouts"));
        QVERIFY(!console.find<QPushButton>("newRollout")->isVisible());
        bool told = false;
        for (auto* label : console.window->findChildren<QLabel*>()) {
            told = told || (label->isVisible() && label->text() == QStringLiteral("This node is not a gateway."));
        }
        QVERIFY(told);
    }

    void homeShowsThemToOperators()
    {
        test::Console console("gw-oslo");
        console.window->go(QStringLiteral("home"));
        auto* table = console.table("homeRolloutsTable");
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 2);
        console.node.change([](api::Snapshot& s) { s.rollouts = std::make_shared<const std::vector<api::RolloutView>>(); });
        console.settle();
        QVERIFY(!table->isVisible());
    }

    void whatIsTypedIsRead()
    {
        bridge::RolloutRing ring;
        QVERIFY(pages::readRingFilter(QStringLiteral("device=3,1-2 class=a class=b site=x*"), ring));
        QCOMPARE(ring.devices, (QList<quint64>{1, 2, 3}));
        QCOMPARE(ring.hardwareClasses, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(pages::ringFilter(ring), QStringLiteral("class=a class=b device=1-3 site=x*"));
        for (const char* bad : {"device", "device=", "=x", "device=9-3", "device=0-99999", "device=a"}) {
            bridge::RolloutRing none;
            QVERIFY2(!pages::readRingFilter(QLatin1String(bad), none), bad);
        }
        QCOMPARE(pages::soakTime(QStringLiteral("3 d")), std::optional<qint64>(259'200'000));
        QCOMPARE(pages::soakTime(QStringLiteral("0")), std::optional<qint64>(0));
        for (const char* bad : {"3", "h", "-3 h", "9999999 d", "3 weeks"}) QVERIFY2(!pages::soakTime(QLatin1String(bad)), bad);
        QVERIFY(!pages::planTime(QStringLiteral("2026-13-01 00:00")));
        QCOMPARE(pages::planTime(QStringLiteral(" ")), std::optional<qint64>(0));
        for (const char* bad : {"2026-11-20", "2026-11-20 8:30", "2026-11-20T08:30", "2026-11-20 08:30:00", "2026-11-20 24:00", "2026-11-20 08:30x"}) {
            QVERIFY2(!pages::planTime(QLatin1String(bad)), bad);
        }
    }

    // The hour that the computer's summer time leaves out, and the one that it has twice.
    void timesAreThoseOfUtcInEveryZone()
    {
        const bool set = qEnvironmentVariableIsSet("TZ");
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "Europe/Berlin");
        const auto back = qScopeGuard([&] { set ? qputenv("TZ", before) : qunsetenv("TZ"); });
        const std::pair<const char*, qint64> times[] = {{"2026-03-29 02:30", 1'774'751'400'000}, {"2026-10-25 02:30", 1'792'895'400'000}, {"2026-07-01 00:00", 1'782'864'000'000}};
        for (const auto& [text, ms] : times) {
            QCOMPARE(pages::planTime(QLatin1String(text)), std::optional(ms));
            QCOMPARE(pages::readReportTime(QLatin1String(text), false), std::optional(ms));
            QCOMPARE(pages::readReportTime(QLatin1String(text), true), std::optional(ms + 59'999));
        }
    }

    // What the form shows of a plan is the plan: opened and kept, it is the same.
    void sharesAreShownAsTheyAre()
    {
        test::Console console("gw-oslo");
        console.node.change([](api::Snapshot& s) {
            auto all = *s.rollouts;
            for (auto& r : all) {
                if (r.id == 3) r.plan.rings.at(2).share = 12.345, r.plan.rings.at(2).failedLimit = 0.125;
            }
            s.rollouts = std::make_shared<const std::vector<api::RolloutView>>(all);
        });
        console.settle();
        console.window->go(QStringLiteral("rollouts"), QStringLiteral("3"));
        console.click("rolloutEdit");
        auto* rings = form(console)->findChild<QTableWidget*>(QStringLiteral("rolloutRings"));
        QCOMPARE(rings->item(2, 1)->text(), QStringLiteral("12.345"));
        QCOMPARE(rings->item(2, 3)->text(), QStringLiteral("0.125"));
    }
};

QTEST_MAIN(RolloutsTest)
#include "rollouts_test.moc"
