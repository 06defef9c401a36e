// SPDX-License-Identifier: GPL-3.0-or-later
// Coverage: curve, latency, gaps, and the reasons of those that are not there yet.
#include "tests/gui/fixture.h"
#include "tests/gui/lists.h"
#include "ui/charts/bars_chart.h"
#include "ui/charts/coverage_chart.h"
#include "ui/charts/heat_map.h"
#include "ui/pages/coverage_lines.h"
#include "ui/pages/fleet_numbers.h"
#include "ui/models/roles.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>

using namespace quorate;
using test::details;

class CoverageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coverageIsByRelease()
    {
        test::Console console;
        console.window->go(QStringLiteral("coverage"), QString::fromStdString(test::sampleId<ReleaseId>(6).hex()));
        QTRY_COMPARE(console.table("coverageGatewaysTable")->model()->rowCount(), 3);
        QVERIFY(details(console, "coverageDetails").contains(QStringLiteral("As the gateways claim")));
    }

    // What devices tell of themselves groups the coverage, and leads to a list of just those.
    void coverageIsByWhatDevicesTell()
    {
        test::Console console("gw-oslo");
        const QString release = QString::fromStdString(test::sampleId<ReleaseId>(7).hex());
        console.window->go(QStringLiteral("coverage"), release);
        auto* table = console.table("coverageGatewaysTable");
        QTRY_VERIFY(table->model()->rowCount() == 3);
        // The trend is drawn and told.
        int trend = 0;
        while (table->model()->headerData(trend, Qt::Horizontal).toString() != QLatin1String("Trend")) ++trend;
        const QModelIndex drawn = table->model()->index(0, trend);
        QCOMPARE(drawn.data(models::TrendRole).toList().size(), qsizetype(api::CoverageGroup::trendPoints));
        QVERIFY(drawn.data().toString().startsWith(QLatin1Char('+')) && !drawn.data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(!console.find<QLabel>("coverageKnown")->isVisible());
        console.node.moreGroups = 4;
        console.find<widgets::Segmented>("coverageBy")->setCurrent(QStringLiteral("attribute"));
        auto* attribute = console.find<QComboBox>("coverageAttribute");
        QVERIFY(attribute->isVisible());
        QCOMPARE(attribute->currentText(), QStringLiteral("region"));
        QVERIFY(attribute->findText(QStringLiteral("revision")) >= 0);
        QVERIFY(console.find<QLabel>("coverageKnown")->text().contains(QStringLiteral("no signature")));
        QTRY_VERIFY(test::rowWith(table, QStringLiteral("Group"), QStringLiteral("coast")) >= 0);
        QCOMPARE(console.node.calls().coverages.back().attribute, std::string("region"));
        QVERIFY(test::rowWith(table, QStringLiteral("Group"), QStringLiteral("Not told")) >= 0);
        // Only devices of one class: in the count, and in the list behind a group.
        auto* only = console.find<QComboBox>("coverageOnly");
        const int revision = only->findText(QStringLiteral("revision: C"));
        QVERIFY(revision > 0);
        only->setCurrentIndex(revision);
        Q_EMIT only->activated(revision);
        // Somebody may be choosing while devices acknowledge.
        QSignalSpy rebuilt(only->model(), &QAbstractItemModel::rowsRemoved);
        console.node.change([](api::Snapshot& s) {
            auto all = *s.releases;
            all.front().coverage.positive += 1;
            s.releases = std::make_shared<const std::vector<api::ReleaseView>>(std::move(all));
        });
        console.settle();
        QCOMPARE(rebuilt.count(), 0);
        QCOMPARE(only->currentIndex(), revision);
        QTRY_VERIFY(!console.node.calls().coverages.back().attributes.empty());
        QTRY_VERIFY(test::rowWith(table, QStringLiteral("Group"), QStringLiteral("north")) >= 0);
        table->setCurrentIndex(table->model()->index(test::rowWith(table, QStringLiteral("Group"), QStringLiteral("north")), 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(console.window->currentPage(), QStringLiteral("devices"));
        const std::map<std::string, std::string> wanted{{"region", "north"}, {"revision", "C"}};
        QTRY_VERIFY(!console.node.calls().queries.empty());
        QVERIFY(console.node.calls().queries.back().attributes == wanted);
        QVERIFY2(console.find<QLabel>("listedTitle")->text().contains(QStringLiteral("region: north")), qPrintable(console.find<QLabel>("listedTitle")->text()));
        // Who is no gateway is told so, and nothing is invented.
        test::Console other("nordgrid");
        other.window->go(QStringLiteral("coverage"), release);
        other.node.change([](api::Snapshot& s) { s.gatewayDevices = std::make_shared<const api::GatewayDevices>(); });
        other.settle();
        other.find<widgets::Segmented>("coverageBy")->setCurrent(QStringLiteral("attribute"));
        QVERIFY(other.find<QLabel>("coverageKnown")->text().contains(QStringLiteral("this node is none")));
        QCOMPARE(other.table("coverageGatewaysTable")->model()->rowCount(), 0);
        QVERIFY(!other.find<QComboBox>("coverageAttribute")->isVisible());
    }

    // What the user chose of columns outlives the next start, also where a page has its own usual ones.
    void chosenColumnsAreKept()
    {
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("coverage"));
        QVERIFY(!test::shows(console.table("coverageTable"), QStringLiteral("Vendor")));
        test::turnColumn(console.table("coverageTable"), QStringLiteral("Vendor"));
        console.window->go(QStringLiteral("home"));
        QVERIFY(test::shows(console.table("homeAcknowledgementsTable"), QStringLiteral("Reason")));
        test::turnColumn(console.table("homeAcknowledgementsTable"), QStringLiteral("Reason"));
        QVERIFY(!test::shows(console.table("homeAcknowledgementsTable"), QStringLiteral("Reason")));
        console.restart();
        console.window->go(QStringLiteral("coverage"));
        QVERIFY(test::shows(console.table("coverageTable"), QStringLiteral("Vendor")));
        QVERIFY(!test::shows(console.table("coverageTable"), QStringLiteral("Severity")));
        console.window->go(QStringLiteral("home"));
        QVERIFY(!test::shows(console.table("homeAcknowledgementsTable"), QStringLiteral("Reason")));
        // The columns of another role's day come and go as long as nobody chose.
        auto* view = console.table("homeReleasesTable");
        console.find<widgets::Segmented>("homeView")->setCurrent(QStringLiteral("checker"));
        QVERIFY(test::shows(view, QStringLiteral("Votes wished by")) && !test::shows(view, QStringLiteral("Coverage")));
        console.find<widgets::Segmented>("homeView")->setCurrent(QStringLiteral("vendor"));
        QVERIFY(!test::shows(view, QStringLiteral("Votes wished by")) && test::shows(view, QStringLiteral("Coverage")));
    }

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

    // While no peer is there nobody tells what devices signed: a band, never a line, and no forecast; it ends with the connection.
    void whatIsNotKnownIsNoLine()
    {
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("coverage"));
        auto* chart = console.find<charts::CoverageChart>("coverageCurve");
        const QString known = chart->summary();
        QVERIFY2(!known.contains(QStringLiteral("no data")), qPrintable(known));
        const auto connected = [&](bool there) {
            console.node.change([there](api::Snapshot& s) {
                auto peers = *s.peers;
                for (auto& p : peers) {
                    p.connected = there;
                    p.since = {test::sampleNow};
                }
                s.peers = std::make_shared<const std::vector<api::PeerView>>(peers);
            });
            console.settle();
        };
        console.clock.advance(Milliseconds(3'600'000));       // and a minute that has begun
        connected(false);
        QVERIFY2(chart->summary().contains(QStringLiteral("no data for the last 61 min")), qPrintable(chart->summary()));
        const bridge::Release& newest = *std::max_element(console.bridge().releases().begin(), console.bridge().releases().end(), [](const auto& a, const auto& b) {
            return (a.coverage.curve.isEmpty() ? 0 : a.publishedAt) < (b.coverage.curve.isEmpty() ? 0 : b.publishedAt);
        });
        const auto line = pages::coverageLine(console.bridge(), newest);
        QVERIFY(line.unknown && line.unknown->from >= line.points.last().x());
        QVERIFY(!charts::CoverageChart::forecast(line));
        QVERIFY2(chart->atPlace((line.unknown->from + line.unknown->to) / 2).contains(newest.title() + QStringLiteral("  no data")),
                 qPrintable(chart->atPlace((line.unknown->from + line.unknown->to) / 2)));
        connected(true);
        QCOMPARE(chart->summary(), known);
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
        // Where most devices miss their release stands first, whatever the order of the members.
        const auto order = [&] {
            QStringList ids;
            for (const auto& row : pages::gapContent(console.bridge(), 8).rows) ids += row.id;
            return ids;
        };
        const QStringList before = order();
        console.node.change([&](api::Snapshot& s) {
            auto releases = *s.releases;
            for (auto& r : releases) {
                for (auto& g : r.coverage.gateways) {
                    if (QString::fromStdString(g.gateway) == before.last()) g.positive = 0, g.devices = 10'000'000;
                }
            }
            s.releases = std::make_shared<const std::vector<api::ReleaseView>>(releases);
        });
        console.settle();
        QCOMPARE(order().first(), before.last());
        QCOMPARE(order().mid(1), before.mid(0, 2));
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

    // Nobody is there, and nobody has to be: that is not the same as all being there.
    void withoutAnEligibleDeviceNoneIsSaidToBeThere()
    {
        test::Console console("gw-oslo");
        const QString id = QString::fromStdString(test::sampleId<ReleaseId>(7).hex());
        const auto eligible = [&](std::uint64_t devices) {
            console.node.change([&](api::Snapshot& s) {
                auto list = *s.releases;
                for (auto& r : list) {
                    if (r.id != test::sampleId<ReleaseId>(7)) continue;
                    r.coverage = {};
                    r.coverage.eligible = r.coverage.positive = devices;
                }
                s.releases = std::make_shared<const std::vector<api::ReleaseView>>(std::move(list));
            });
            console.settle();
        };
        eligible(0);
        console.window->go(QStringLiteral("coverage"), id);
        auto* reasons = test::paneOf(console.table("coverageReasonsTable"));
        QTRY_COMPARE(reasons->emptyState()->headline(), QStringLiteral("No device is eligible for this release."));
        QVERIFY(test::details(console, "coverageDetails").startsWith(QStringLiteral("Installed:No device is eligible for this release.")));
        eligible(3);
        QTRY_COMPARE(reasons->emptyState()->headline(), QStringLiteral("Every eligible device is there."));
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
};

QTEST_MAIN(CoverageTest)
#include "coverage_test.moc"
