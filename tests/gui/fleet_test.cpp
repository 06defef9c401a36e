// SPDX-License-Identifier: GPL-3.0-or-later
// Operators' numbers: latency, gaps, reasons; models and fleets; misbehaviour; reports.
#include "tests/gui/fixture.h"
#include "ui/charts/bars_chart.h"
#include "ui/charts/coverage_chart.h"
#include "ui/charts/entropy_chart.h"
#include "ui/charts/heat_map.h"
#include "ui/dialogs/outbox.h"
#include "ui/widgets/notices.h"
#include "ui/pages/fleet_numbers.h"
#include "ui/pages/models_page.h"
#include "ui/pages/alert_care.h"
#include "ui/pages/releases_overview.h"
#include "ui/pages/report_document.h"
#include "ui/pages/report_schedule.h"
#include "ui/widgets/fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace quorate;

namespace {

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class FleetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void latencyCountsEveryDeviceOnce()
    {
        bridge::Release r;
        r.decidedAt = 1'000'000;
        r.coverage.curve = {{1'002'000, 10, 0}, {1'050'000, 50, 2}, {1'050'000, 50, 2}, {4'000'000, 90, 10}};
        const auto latency = pages::latencyContent(&r);
        double sum = 0;
        for (const auto& bar : latency.bars) sum += bar.value;
        QCOMPARE(sum, 100.0);
        QCOMPARE(latency.marks.size(), 2);
        QVERIFY(latency.marks.at(0).at < latency.marks.at(1).at);
        QVERIFY(pages::latencyContent(nullptr).bars.isEmpty());
        r.decidedAt = 0;                         // undecided: nothing to measure from
        QVERIFY(pages::latencyContent(&r).bars.isEmpty());
    }

    void theGapIsByGatewayAndRelease()
    {
        test::Console console("nordgrid");
        const auto map = pages::gapContent(console.bridge(), 8);
        QCOMPARE(map.rows.size(), 3);
        QVERIFY(map.columns.size() >= 3);
        const auto column = std::find_if(map.columns.begin(), map.columns.end(), [](const auto& c) { return c.name == QLatin1String("kestrel-g4 4.3.0"); });
        QVERIFY(column != map.columns.end());
        const auto& cell = map.cells.at(0).at(column - map.columns.begin());
        QVERIFY(cell.present && cell.share > 0.4 && cell.share < 0.6);
        QCOMPARE(cell.mark, theme::Tone::bad);   // more failures there than the limit
        QVERIFY(cell.meaning.contains(QStringLiteral("Gateway Oslo")));
    }

    void aCellLeadsToItsDevices()
    {
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("coverage"));
        auto* map = console.find<charts::HeatMap>("gaps");
        Q_EMIT map->cellChosen(QStringLiteral("gw-oslo"), QString::fromStdString(test::sampleId<ReleaseId>(7).hex()));
        QCOMPARE(console.window->currentPage(), QStringLiteral("devices"));
        auto* table = console.table("listedTable");
        QTRY_VERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < 240);
        QVERIFY(console.find<QLabel>("listedTitle")->text().contains(QStringLiteral("Gateway Oslo")));
        for (int row = 0; row < table->model()->rowCount(); ++row) QCOMPARE(test::cell(table, row, QStringLiteral("Gateway")), QStringLiteral("Gateway Oslo"));
    }

    void everyDeviceThatIsNotThereHasAReason()
    {
        test::Console console("gw-oslo");
        const QString id = QString::fromStdString(test::sampleId<ReleaseId>(7).hex());
        const bridge::Release* r = console.bridge().release(id);
        quint64 sum = 0;
        for (const auto& group : pages::reasonGroups(console.bridge(), *r)) sum += group.devices;
        QCOMPARE(sum, r->coverage.eligible - r->coverage.positive);
        console.window->go(QStringLiteral("coverage"), id);
        auto* reasons = console.table("coverageReasonsTable");
        QTRY_VERIFY(reasons->model()->rowCount() >= 3);
        QVERIFY(test::rowWith(reasons, QStringLiteral("Why not there yet"), QStringLiteral("Has not acknowledged yet")) >= 0);
    }

    void aReasonLeadsToItsOwnDevices()
    {
        test::Console console("nordgrid");
        const auto boot = bridge::words::cause(QStringLiteral("device.boot-check.failed"));
        console.window->go(QStringLiteral("coverage"), QString::fromStdString(test::sampleId<ReleaseId>(7).hex()));
        auto* reasons = console.table("coverageReasonsTable");
        QTRY_VERIFY_WITH_TIMEOUT(test::rowWith(reasons, QStringLiteral("Why not there yet"), boot) >= 0, 30000);
        reasons->setCurrentIndex(reasons->model()->index(test::rowWith(reasons, QStringLiteral("Why not there yet"), boot), 0));
        QTest::keyClick(reasons, Qt::Key_Return);
        QCOMPARE(console.window->currentPage(), QStringLiteral("devices"));
        auto* devices = console.table("listedTable");
        QTRY_VERIFY_WITH_TIMEOUT(devices->model()->rowCount() > 0, 30000);
        for (int row = 0; row < devices->model()->rowCount(); ++row) QCOMPARE(test::cell(devices, row, QStringLiteral("Reason")), boot);
        QCOMPARE(console.node.calls().queries.back().outcome, api::AcknowledgementQuery::Outcome::negative);
    }

    void chartsHaveTheirNumbersAsTables()
    {
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("coverage"));
        auto* latency = console.find<charts::BarsChart>("latency");
        QVERIFY2(latency->summary().contains(QStringLiteral("half of the devices")), qPrintable(latency->summary()));
        QTest::keyClick(latency, Qt::Key_D);
        QVERIFY(latency->isTableShown());
        QVERIFY(console.table("latencyData")->model()->rowCount() > 1);
        QVERIFY(console.table("gapsData")->model()->rowCount() >= 6);
    }

    void chartsOfAPageShareTheirPlace()
    {
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("coverage"));
        auto* curve = console.find<charts::CoverageChart>("coverageCurve");
        auto* latency = console.find<charts::BarsChart>("latency");
        QVERIFY(&curve->axis() == &latency->axis());
        QVERIFY(!curve->axis().place());
        for (int i = 0; i < 3; ++i) QTest::keyClick(curve, Qt::Key_Right);
        const auto place = curve->axis().place();
        QVERIFY(place && *place > 0);
        // What is there is spoken, in both charts' words.
        QVERIFY2(curve->accessibleDescription().contains(QStringLiteral("after publication")) &&
                     curve->accessibleDescription().contains(QStringLiteral("kestrel-g4 4.3.0")),
                 qPrintable(curve->accessibleDescription()));
        QVERIFY2(latency->atPlace(*place).contains(QStringLiteral("devices")), qPrintable(latency->atPlace(*place)));
        // In the bars the keys go from bar to bar.
        QTest::keyClick(latency, Qt::Key_Right);
        QVERIFY(*curve->axis().place() > *place);
        QVERIFY(!latency->accessibleDescription().isEmpty());
        // One span for both.
        QTest::keyClick(curve, Qt::Key_Plus);
        const auto span = latency->axis().span();
        QVERIFY(span && span->from <= *curve->axis().place() && span->to >= *curve->axis().place());
        QTest::keyClick(curve, Qt::Key_Minus);
        QVERIFY(!curve->axis().span());
        QTest::keyClick(curve, Qt::Key_Plus);
        QTest::keyClick(latency, Qt::Key_0);
        QVERIFY(!curve->axis().span());
        QTest::keyClick(curve, Qt::Key_Escape);
        QVERIFY(!latency->axis().place());
    }

    void rowsOfTheEntropyAreOfTheirOwnSide()
    {
        charts::EntropyChart chart;
        chart.setData({64, 128, {1000, 2000, 3000, 4000}, {5000, 6000}, {}});
        const auto* model = chart.findChild<QTableView*>()->model();
        QCOMPARE(model->rowCount(), 4);
        const auto row = [model](int at) {
            QStringList cells;
            for (int c = 0; c < 3; ++c) cells += model->index(at, c).data().toString();
            return cells.join(QLatin1Char('|'));
        };
        QCOMPARE(row(0), QStringLiteral("0|1.00|5.00"));
        QCOMPARE(row(1), QStringLiteral("64|2.00|5.00"));
        QCOMPARE(row(2), QStringLiteral("128|3.00|6.00"));
        QCOMPARE(row(3), QStringLiteral("192|4.00|6.00"));
        // Other sizes of blocks do not fall together.
        chart.setData({100, 64, {1000}, {2000, 3000}, {}});
        QCOMPARE(row(1), QStringLiteral("64|1.00|3.00"));
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

    void aModelIsMadeEnrolledAndRevoked()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("models"));
        console.click("newModel");
        auto* go = console.find<QPushButton>("modelFormGo");
        QVERIFY(!go->isEnabled());
        console.find<QLineEdit>("modelId")->setText(QStringLiteral("Kestrel G5"));
        QVERIFY(console.find<QLabel>("modelIdProblem")->text().contains(QStringLiteral("small letters")));
        console.find<QLineEdit>("modelId")->setText(QStringLiteral("kestrel-g5"));
        console.find<QLineEdit>("modelClasses")->setText(QStringLiteral("rev-a, rev-b"));
        console.find<QLineEdit>("modelReaders")->setText(QStringLiteral("nobody"));
        QVERIFY(console.find<QLabel>("modelReadersProblem")->text().contains(QStringLiteral("nobody")));
        console.find<QLineEdit>("modelReaders")->setText(QStringLiteral("nordgrid"));
        QVERIFY(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        QCOMPARE(console.node.calls().models.size(), std::size_t(1));
        QCOMPARE(console.node.calls().models[0].hardwareClasses, (std::vector<std::string>{"rev-a", "rev-b"}));

        console.window->go(QStringLiteral("models"), QStringLiteral("kestrel-g4"));
        QTRY_VERIFY(console.find<QPushButton>("modelEnrol")->isVisible());
        console.click("modelEnrol");
        console.find<QPlainTextEdit>("enrolKeys")->setPlainText(QStringLiteral("abc"));
        QVERIFY(!console.find<QPushButton>("enrolFormGo")->isEnabled());
        console.find<QPlainTextEdit>("enrolKeys")->setPlainText(QString(64, QLatin1Char('a')) + QLatin1Char('\n') + QString(64, QLatin1Char('b')));
        console.click("enrolFormGo");
        QCOMPARE(console.node.calls().enrolments.size(), std::size_t(1));
        QCOMPARE(console.node.calls().enrolments[0].devices.size(), std::size_t(2));

        console.click("modelRevoke");
        console.find<QLineEdit>("revokeDevices")->setText(QStringLiteral("99999"));
        QVERIFY(console.find<QLabel>("revokeDevicesProblem")->text().contains(QStringLiteral("13839")));
        console.find<QLineEdit>("revokeDevices")->setText(QStringLiteral("3, 7-8"));
        console.click("revokeFormGo");
        console.find<QLineEdit>("signTyped")->setText(QStringLiteral("kestrel-g4"));
        auto* confirm = console.find<QPushButton>("signConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), 30000);
        QTest::mouseClick(confirm, Qt::LeftButton);
        console.window->outbox().sendAll();
        QCOMPARE(console.node.calls().revocations.size(), std::size_t(1));
        QCOMPARE(console.node.calls().revocations[0].second, (std::vector<std::uint64_t>{3, 7, 8}));
    }

    void numbersOfDevicesAreReadStrictly()
    {
        QCOMPARE(*pages::numbersFrom(QStringLiteral("1, 3-5 9"), 10), (QList<quint64>{1, 3, 4, 5, 9}));
        QVERIFY(!pages::numbersFrom(QStringLiteral("5-3"), 10));
        QVERIFY(!pages::numbersFrom(QStringLiteral("0-18446744073709551615"), 10));
        QVERIFY(!pages::numbersFrom(QStringLiteral("x"), 10));
        QVERIFY(!pages::keysFrom(QString(63, QLatin1Char('a'))));
        QVERIFY(!pages::keysFrom(QString(64, QLatin1Char('a')) + QLatin1Char(' ') + QString(64, QLatin1Char('A'))));
    }

    void aReportIsWrittenWithItsEvidence()
    {
        QTemporaryDir directory;
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("reports"));
        QVERIFY(console.find<QTextBrowser>("reportPreview")->toPlainText().contains(QStringLiteral("kestrel-g4 4.3.0: Approved")));
        console.prompter.next = directory.filePath(QStringLiteral("autumn.pdf"));
        console.click("reportPdf");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(console.prompter.next), 30000);
        QVERIFY(content(console.prompter.next).startsWith("%PDF-"));
        QCOMPARE(console.node.calls().evidence.size(), std::size_t(1));
        QCOMPARE(console.node.calls().evidence[0].filename().string(), std::string("autumn.evidence"));
        console.find<QCheckBox>("reportEvidence")->setChecked(false);
        console.prompter.next = directory.filePath(QStringLiteral("autumn.json"));
        console.click("reportJson");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(console.prompter.next), 30000);
        const auto json = QJsonDocument::fromJson(content(console.prompter.next)).object();
        QCOMPARE(json.value(QStringLiteral("format")).toString(), QStringLiteral("quorate/audit-summary/1"));
        QCOMPARE(json.value(QStringLiteral("releases")).toArray().size(), 9);
        QCOMPARE(console.node.calls().evidence.size(), std::size_t(1));
    }

    // Made while the console runs; what fell due while it did not is made once, over the whole time.
    void aScheduledReportIsMadeAndListed()
    {
        QTemporaryDir directory;
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("reports"));
        console.prompter.next = directory.path();
        console.click("reportSchedule");
        auto* scheduled = console.find<QTreeWidget>("reportsScheduled");
        QCOMPARE(scheduled->topLevelItemCount(), 1);
        const auto before = pages::ReportSchedule::all(console.settings()).first();
        QVERIFY(before.next > console.bridge().now() && before.next - console.bridge().now() <= 25 * 3'600'000);
        const auto later = [&](std::int64_t ms) {
            console.clock.advance(Milliseconds(ms));
            console.clock.setWallTime({console.clock.now().ms});
            console.node.change([&](api::Snapshot& s) { s.at = console.clock.now(); });
            console.settle();
        };
        later(10LL * 24 * 3'600'000);
        auto* made = console.find<QTreeWidget>("reportsMade");
        QTRY_COMPARE_WITH_TIMEOUT(pages::ReportMaker::made(console.settings()).size(), 1, 30000);
        later(1000);
        QTRY_COMPARE_WITH_TIMEOUT(made->topLevelItemCount(), 1, 30000);
        QCOMPARE(pages::ReportMaker::made(console.settings()).size(), 1);         // one for all that were missed
        const auto report = pages::ReportMaker::made(console.settings()).first();
        QCOMPARE(report.from, before.last);
        QVERIFY2(QFile::exists(report.file), qPrintable(report.file));
        QVERIFY(content(report.file).startsWith("%PDF-"));
        QVERIFY(made->topLevelItem(0)->text(3).contains(QStringLiteral("Schedule")));
        const auto after = pages::ReportSchedule::all(console.settings()).first();
        QVERIFY(after.next > console.bridge().now());
        // A disk that is full is told, and it waits for its next time.
        console.node.failNext({ErrorKind::noSpace, "base.file.no-space", "/tmp"});
        later(25LL * 3'600'000);
        QTRY_COMPARE_WITH_TIMEOUT(pages::ReportMaker::made(console.settings()).size(), 2, 30000);
        QCOMPARE(pages::ReportMaker::made(console.settings()).first().problem, QStringLiteral("base.file.no-space"));
        QVERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("was not made")));
        scheduled->setCurrentItem(scheduled->topLevelItem(0));
        console.find<QTabWidget>("reportLists")->setCurrentIndex(1);
        console.click("reportUnschedule");
        QVERIFY(pages::ReportSchedule::all(console.settings()).isEmpty());
    }

    void releasesAtAGlance()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("releases"));
        console.click("releasesGlance");
        auto* matrix = console.find<QTreeWidget>("approvalMatrix");
        QVERIFY(matrix != nullptr && matrix->isVisible());
        QCOMPARE(matrix->topLevelItemCount(), 9);
        // Every checker that had a place anywhere has a column, and every cell says what it is to who does not see shapes.
        QVERIFY(matrix->columnCount() > 4);
        for (int row = 0; row < matrix->topLevelItemCount(); ++row) {
            for (int column = 3; column < matrix->columnCount(); ++column) {
                QVERIFY(!matrix->topLevelItem(row)->data(column, Qt::AccessibleTextRole).toString().isEmpty());
            }
        }
        matrix->setCurrentItem(matrix->topLevelItem(0), 3);
        const auto& newest = console.bridge().releases().first();
        QVERIFY(console.find<QLabel>("approvalVote")->text().contains(newest.title()));
        auto* savings = console.find<charts::BarsChart>("savingsChart");
        QVERIFY2(savings->summary().contains(QStringLiteral("less")), qPrintable(savings->summary()));
        bridge::Release release;
        release.model = QStringLiteral("m");
        release.coverage.positive = 10;
        bridge::Artifact full;
        full.target = QStringLiteral("t");
        full.payloadSize = 1000;
        bridge::Artifact delta = full;
        delta.base = QStringLiteral("b");
        delta.kind = QStringLiteral("delta");
        delta.payloadSize = 100;
        release.artifacts = {full, delta};
        const auto saved = pages::ReleasesOverview::savings({release, release});
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().full, quint64(20'000));
        QCOMPARE(saved.first().delta, quint64(2'000));
        // Enter on a vote leads to its release.
        matrix->setFocus();
        QTest::keyClick(matrix, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(console.window->findChild<QWidget*>(QStringLiteral("releasesOverview")) == nullptr, 30000);
    }

    void coverageIsForetoldAtItsPace()
    {
        charts::CoverageChart::Line line{QStringLiteral("r"), QStringLiteral("r"), {{0, 0}, {1000, 0.1}, {2000, 0.2}, {3000, 0.3}, {4000, 0.4}}};
        const auto at = charts::CoverageChart::forecast(line);
        QVERIFY(at && qAbs(*at - 9500) < 1);
        line.points += QPointF(9000, 0.4);           // stands still
        QVERIFY(!charts::CoverageChart::forecast(line));
        line.points += QPointF(9500, 0.96);          // is there
        QVERIFY(!charts::CoverageChart::forecast(line));
        QVERIFY(!charts::CoverageChart::forecast({}));
        charts::CoverageChart chart(QStringLiteral("c"));
        chart.set({{QStringLiteral("r"), QStringLiteral("sensor 1.1"), {{0, 0}, {3600e3, 0.25}, {7200e3, 0.5}}}});
        QVERIFY2(chart.summary().contains(QStringLiteral("95.0 %")), qPrintable(chart.summary()));
    }

    void duesAreOfTheCalendar()
    {
        const auto at = [](int day, int hour) { return QDateTime(QDate(2026, 11, day), QTime(hour, 0)).toMSecsSinceEpoch(); };
        QCOMPARE(pages::ReportSchedule::due(QStringLiteral("daily"), at(20, 5)), at(20, 6));
        QCOMPARE(pages::ReportSchedule::due(QStringLiteral("daily"), at(20, 6)), at(21, 6));
        QCOMPARE(pages::ReportSchedule::due(QStringLiteral("weekly"), at(20, 12)), at(23, 6));    // a Monday
        QCOMPARE(pages::ReportSchedule::due(QStringLiteral("monthly"), at(20, 12)), QDateTime(QDate(2026, 12, 1), QTime(6, 0)).toMSecsSinceEpoch());
    }

    void aReportWithoutItsEvidenceIsNotWritten()
    {
        QTemporaryDir directory;
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("reports"));
        console.node.failNext({ErrorKind::noSpace, "base.file.no-space", "/tmp"});
        console.prompter.next = directory.filePath(QStringLiteral("full.pdf"));
        console.click("reportPdf");
        QTRY_VERIFY_WITH_TIMEOUT(console.window->toasts().texts().join(QString()).contains(QStringLiteral("The disk is full.")), 30000);
        QVERIFY(!QFile::exists(console.prompter.next));
    }

    void theReportSavedIsTheOneThatWasLookedAt()
    {
        QTemporaryDir directory;
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("reports"));
        const QString before = console.find<QTextBrowser>("reportPreview")->toPlainText();
        console.clock.advance(Milliseconds(3'600'000));
        console.node.change([](api::Snapshot& s) {
            s.at = {s.at.ms + 3'600'000};
            s.releases = std::make_shared<const std::vector<api::ReleaseView>>();
        });
        console.settle();
        QCOMPARE(console.find<QTextBrowser>("reportPreview")->toPlainText(), before);
        console.prompter.next = directory.filePath(QStringLiteral("seen.json"));
        console.click("reportJson");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(console.prompter.next), 30000);
        const auto json = QJsonDocument::fromJson(content(console.prompter.next)).object();
        QCOMPARE(json.value(QStringLiteral("releases")).toArray().size(), 9);
        // The node signs it, with the evidence that it made for it.
        const auto calls = console.node.calls();
        QCOMPARE(calls.reports.size(), std::size_t(1));
        QCOMPARE(calls.reports[0], calls.evidence);
        QCOMPARE(calls.evidence[0].filename().string(), std::string("seen.evidence"));
    }

    void aReportWhoseEvidenceIsGoneIsNotWritten()
    {
        QTemporaryDir directory;
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("reports"));
        console.node.loseEvidence = true;
        console.prompter.next = directory.filePath(QStringLiteral("lost.pdf"));
        console.click("reportPdf");
        QTRY_VERIFY_WITH_TIMEOUT(console.window->toasts().texts().join(QString()).contains(QStringLiteral("could not be read again")), 30000);
        QVERIFY(!QFile::exists(console.prompter.next));
        console.prompter.next = directory.filePath(QStringLiteral("lost.json"));
        console.click("reportJson");
        QTRY_VERIFY_WITH_TIMEOUT(console.window->toasts().texts().join(QString()).contains(QStringLiteral("could not be signed")), 30000);
        QVERIFY(!QFile::exists(console.prompter.next));
    }

    void textFromOthersIsNoMarkup()
    {
        test::Console console("nordgrid");
        console.node.change([](api::Snapshot& s) {
            auto alerts = *s.alerts;
            alerts[0].subject = "<b>bold</b><img src='file:///etc/passwd'>";
            s.alerts = std::make_shared<const std::vector<api::AlertView>>(alerts);
        });
        console.settle();
        const QString html = pages::reportHtml(pages::reportContent(console.bridge(), QStringLiteral("r"), 0));
        QVERIFY(!html.contains(QStringLiteral("<img")) && !html.contains(QStringLiteral("<b>bold")));
    }
};

QTEST_MAIN(FleetTest)
#include "fleet_test.moc"
