// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fixture.h"
#include "ui/bridge/format.h"
#include "ui/bridge/words.h"
#include "ui/charts/coverage_chart.h"
#include "ui/charts/percent.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/record_strip.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tile.h"

#include <QTableView>

#include <cmath>
#include <set>

using namespace quorate;

class HomeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // An operator looks at one model alone: its curves, its gaps, its latency.
    void theChartsAreOfOneModel()
    {
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("home"));
        auto* models = console.find<QComboBox>("homeModel");
        auto* curve = console.find<charts::CoverageChart>("homeCurve");
        QTRY_VERIFY(models->isVisible() && models->count() > 2);
        // A line each for every curve.
        const auto names = [&] { return curve->atPlace(86'400'000.0); };
        QVERIFY2(names().contains(QStringLiteral("kestrel")) && names().contains(QStringLiteral("helio-m2")), qPrintable(names()));
        models->setCurrentIndex(models->findData(QStringLiteral("helio-m2")));
        QVERIFY2(!names().contains(QStringLiteral("kestrel")) && names().contains(QStringLiteral("helio-m2")), qPrintable(names()));
        // Others' days are about all of them.
        console.find<widgets::Segmented>("homeView")->setCurrent(QStringLiteral("vendor"));
        QVERIFY(!models->isVisible());
        QVERIFY(names().contains(QStringLiteral("kestrel")));
    }

    // A figure in a chart is the one in the table beside it.
    void chartsAndTablesRoundAlike()
    {
        for (int i = 0; i <= 2000; ++i) {
            const double share = i / 2000.0;
            QCOMPARE(QStringLiteral("%1 %").arg(QLocale().toString(charts::tenthsOfPercent(share), 'f', share >= 1 ? 0 : 1)), bridge::format::percent(share));
            QCOMPARE(charts::wholePercent(share), i / 20);
        }
        QCOMPARE(charts::wholePercent(std::nextafter(1.0, 0.0)), 99);
        QCOMPARE(charts::tenthsOfPercent(std::nextafter(1.0, 0.0)), 99.9);
    }

    void showsWhatTheNodeShows()
    {
        test::Console console;
        auto* height = console.find<widgets::Tile>("tile-release-chain");
        QCOMPARE(height->content().value, QStringLiteral("184212"));
        QCOMPARE(console.find<widgets::Tile>("tile-peers")->content().value, QStringLiteral("7"));
        QVERIFY(console.find<charts::CoverageChart>("homeCurve")->summary().contains(QStringLiteral("kestrel-g4 4.3.0 at 45.9 %")));
        console.node.change([](api::Snapshot& s) { s.chains[0].height = 184'213; });
        console.settle();
        QCOMPARE(height->content().value, QStringLiteral("184213"));
        QTRY_VERIFY(console.find<widgets::Tile>("tile-interval")->content().points.size() > 2);
    }

    // A block that comes in its time is nobody's delay.
    void whatTheChainWaitsForIsSaidWhenItIsLate()
    {
        test::Console console;
        auto* tile = console.find<widgets::Tile>("tile-release-chain");
        console.node.change([](api::Snapshot& s) { s.chains[0].waitingFor = "engine.waiting.turn"; });
        console.settle();
        QVERIFY2(tile->content().note.startsWith(QStringLiteral("settled")), qPrintable(tile->content().note));
        console.node.change([](api::Snapshot& s) { s.chains[0].state = "stalled"; });
        console.settle();
        QCOMPARE(tile->content().note, bridge::words::cause(QStringLiteral("engine.waiting.turn")));
    }

    // The figure leads to what it counts.
    void whatFailedIsListed()
    {
        test::Console console("gw-oslo");
        const api::ReleaseView* worst = nullptr;
        const auto snapshot = console.node.copy();
        std::set<std::string> models;
        std::uint64_t all = 0;
        for (const auto& r : *snapshot.releases) {
            if (r.status != "approved" || !models.insert(r.model).second) continue;
            all += r.coverage.negative;
            if (worst == nullptr || r.coverage.negative > worst->coverage.negative) worst = &r;
        }
        QVERIFY(worst != nullptr && worst->coverage.negative > 0);
        const auto& content = console.find<widgets::Tile>("tile-failed")->content();
        QCOMPARE(content.value, QString::number(all));
        // Where it counts several releases it says which one it leads to.
        const QString title = QString::fromStdString(worst->model) + QLatin1Char(' ') + QString::fromStdString(worst->targets.front().version);
        QCOMPARE(content.note, worst->coverage.negative == all ? QStringLiteral("rolled back or refused") : QStringLiteral("most of ") + title);
        console.click("tile-failed");
        QTRY_COMPARE(console.window->currentPage(), QStringLiteral("devices"));
        QTRY_VERIFY(!console.node.calls().queries.empty());
        const auto query = console.node.calls().queries.back();
        QVERIFY(query.outcome == api::AcknowledgementQuery::Outcome::negative);
        QVERIFY(query.release == worst->id);
        auto* table = console.table("listedTable");
        QTRY_VERIFY(table->isVisible());
        QVERIFY(console.find<QLabel>("listedTitle")->text().startsWith(title + QStringLiteral(": devices where it failed")));
    }

    void aCheckerSeesWhatIsReadyAndTheOwnRecord()
    {
        test::Console console;
        const auto* desk = console.find<widgets::FieldList>("homeDesk");
        QVERIFY(desk->isVisible());
        QCOMPARE(desk->fields().size(), 2);
        QCOMPARE(desk->fields().first().label, QStringLiteral("kestrel-g4 4.3.1"));
        QTRY_COMPARE(desk->fields().first().value, QStringLiteral("Reviewed, ready for your vote, 7 h left"));
        QCOMPARE(console.find<QLabel>("homeDeskHow")->text(), QStringLiteral("Reviews begin by themselves, first of what is here."));
        QTRY_VERIFY2(desk->fields().at(1).value.startsWith(QLatin1String("The review stopped")), qPrintable(desk->fields().at(1).value));
        console.node.change([](api::Snapshot& s) {
            auto releases = *s.releases;
            for (auto& r : releases) {
                for (auto& a : r.artifacts) a.held = true;
            }
            s.releases = std::make_shared<const std::vector<api::ReleaseView>>(std::move(releases));
        });
        console.settle();
        QVERIFY2(desk->fields().first().value.startsWith(QLatin1String("Reviewed, ")), qPrintable(desk->fields().first().value));
        auto* record = console.find<widgets::RecordStrip>("homeRecord");
        QCOMPARE(record->bars().size(), 7);
        record->setFocus();
        QTest::keyClick(record, Qt::Key_Home);
        QTest::keyClick(record, Qt::Key_Return);
        QCOMPARE(console.window->currentPage(), QStringLiteral("reviews"));
        test::Console vendor("kestrel");
        QVERIFY(!vendor.find<widgets::FieldList>("homeDesk")->isVisible());
    }

    // "My inbox by deadline"; with nothing to do, when the next one ends.
    // On the smallest screen, without scrolling: what waits for the checker's vote, before how releases fare.
    void whatWaitsForAVoteIsInSight()
    {
        test::Console console("cert-n");
        console.window->resize(1366, 768);
        console.window->go(QStringLiteral("home"));
        auto* reviews = console.table("homeReleasesTable");
        auto* curve = console.find<charts::CoverageChart>("homeCurve");
        QTRY_VERIFY(reviews->isVisible() && reviews->model()->rowCount() > 1);
        console.settle();
        const auto below = [](const QWidget* one, const QWidget* other) { return one->mapToGlobal(QPoint()).y() > other->mapToGlobal(QPoint()).y(); };
        QVERIFY(below(curve, reviews));
        // Its rows are within what the page shows at first.
        const QRect row = reviews->visualRect(reviews->model()->index(1, test::columnOf(reviews, QStringLiteral("Status"))));
        const QWidget* page = console.find<QWidget>("page-home");
        const int bottom = reviews->viewport()->mapTo(page, row.bottomLeft()).y();
        QVERIFY2(row.isValid() && bottom < page->height(), qPrintable(QStringLiteral("%1 of %2").arg(bottom).arg(page->height())));
        // Tab goes the same way.
        const auto place = [&](const QWidget* wanted) {
            int at = 0;
            for (const QWidget* w = console.window->nextInFocusChain(); w != nullptr && w != wanted && w != console.window.get(); w = w->nextInFocusChain()) ++at;
            return at;
        };
        QVERIFY(place(reviews) < place(curve));
        console.find<widgets::Segmented>("homeView")->setCurrent(QStringLiteral("vendor"));
        console.settle();
        QVERIFY(below(reviews, curve) && place(curve) < place(reviews));
    }

    void aCheckersHomeGoesByDeadlines()
    {
        test::Console console;
        const auto* releases = console.table("homeReleasesTable");
        QCOMPARE(test::cell(releases, 0, QStringLiteral("Model")), QStringLiteral("kestrel-g4"));
        QCOMPARE(test::cell(releases, 1, QStringLiteral("Model")), QStringLiteral("helio-m2"));
        const auto change = [&](auto edit) {
            console.node.change([edit](api::Snapshot& s) {
                auto list = *s.releases;
                for (auto& r : list) edit(r);
                s.releases = std::make_shared<const std::vector<api::ReleaseView>>(std::move(list));
            });
            console.settle();
        };
        const auto first = [&] { return console.find<widgets::FieldList>("homeDesk")->fields().first(); };
        // The other one presses now; one without a deadline comes last.
        change([](api::ReleaseView& r) {
            if (r.status != "open") return;
            r.reviewBy = r.model == "helio-m2" ? UnixTime{test::sampleNow - 26LL * 3600 * 1000} : UnixTime{};
        });
        QCOMPARE(first().label, QStringLiteral("helio-m2 2.9.1"));
        QVERIFY2(first().value.endsWith(QLatin1String(", late by 26 h")), qPrintable(first().value));
        QVERIFY(first().tone == theme::Tone::bad);
        QCOMPARE(test::cell(releases, 0, QStringLiteral("Model")), QStringLiteral("helio-m2"));
        const auto* card = console.find<widgets::AttentionCard>("attention2");
        QCOMPARE(card->text(), QStringLiteral("Releases that need your vote: 2"));
        QCOMPARE(card->accessibleDescription(), QStringLiteral("helio-m2 2.9.1: late by 26 h"));
        // We voted on both; others have not.
        change([](api::ReleaseView& r) {
            if (r.status != "open") return;
            r.reviewBy = UnixTime{test::sampleNow + 9LL * 24 * 3600 * 1000};
            for (auto& v : r.votes) v.verdict = v.member == "cert-n" ? "approve" : v.verdict;
        });
        const auto* calm = console.find<QLabel>("homeDeskCalm");
        QVERIFY(calm->isVisible());
        const QString day = QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(test::sampleNow + 9LL * 24 * 3600 * 1000, Qt::UTC).date(), QStringLiteral("d MMM"));
        QCOMPARE(calm->text(), QStringLiteral("No reviews need you. Next deadline: %1.").arg(day));
        console.window->go(QStringLiteral("reviews"));
        QVERIFY(console.find<QLabel>("inboxCalm")->isVisible());
        QCOMPARE(console.find<QLabel>("inboxCalm")->text(), calm->text());
    }

    void attentionLeadsToItsCause()
    {
        test::Console console;
        QCOMPARE(console.find<widgets::AttentionCard>("attention0")->text(), QStringLiteral("A device failed its boot check"));
        console.click("attention0");
        QCOMPARE(console.window->currentPage(), QStringLiteral("alerts"));
        console.window->go(QStringLiteral("home"));
        console.click("attention2");
        QCOMPARE(console.window->currentPage(), QStringLiteral("reviews"));
    }

    void calmWhenNothingNeedsAnybody()
    {
        test::Console console("nordgrid");
        console.node.change([](api::Snapshot& s) { s.alerts = std::make_shared<const std::vector<api::AlertView>>(); });
        console.settle();
        QCOMPARE(console.find<QLabel>("calm")->text(), QStringLiteral("Nothing needs you."));
        QVERIFY(!console.find<widgets::AttentionCard>("attention0")->isVisible());
    }

    void nothingIsInventedBeforeTheFirstPicture()
    {
        test::Console console("cert-n", false);
        QCoreApplication::processEvents();
        for (auto* tile : console.window->findChildren<widgets::Tile*>()) QCOMPARE(tile->content().value, QStringLiteral("\u2013"));
        QCOMPARE(console.find<QLabel>("calm")->text(), QStringLiteral("Waiting for the node's first picture."));
    }

    // What could not be read says so, and is asked for again.
    void blocksThatCannotBeReadAreToldOf()
    {
        test::Console console;
        auto* tile = console.find<widgets::Tile>("tile-interval");
        QTRY_VERIFY(tile->content().points.size() > 2);
        console.node.failCalls("blocks", Error{ErrorKind::corrupt, "store.corrupt", {}});
        console.node.change([](api::Snapshot& s) { s.chains[0].height = 184'213; });
        console.settle();
        QTRY_COMPARE(tile->content().note, bridge::words::cause(QStringLiteral("store.corrupt")));
        QCOMPARE(tile->content().value, bridge::format::dash());
        QCOMPARE(tile->content().tone, theme::Tone::warn);
        console.node.failCalls("blocks", {});
        console.clock.advance(Milliseconds(6000));
        console.node.change([](api::Snapshot& s) { s.at = {s.at.ms + 6000}; });
        console.settle();
        QTRY_VERIFY(tile->content().points.size() > 2);
        QVERIFY(tile->content().value != bridge::format::dash());
    }

    void chartsAreDrawnWhenTheyAreSeen()
    {
        test::Console console;
        auto* curve = console.find<charts::CoverageChart>("homeCurve");
        const QString before = curve->summary();
        console.window->go(QStringLiteral("peers"));
        console.node.change([](api::Snapshot& s) {
            auto releases = *s.releases;
            for (auto& r : releases) {
                for (auto& p : r.coverage.curve) p.positive = r.coverage.eligible;
            }
            s.releases = std::make_shared<const std::vector<api::ReleaseView>>(std::move(releases));
        });
        console.settle();
        QCOMPARE(curve->summary(), before);
        console.window->go(QStringLiteral("home"));
        QVERIFY(curve->summary() != before);
        QVERIFY2(curve->summary().contains(QStringLiteral("100 %")), qPrintable(curve->summary()));
    }

    void theChartsObeyTheTimeRange()
    {
        test::Console console;
        auto* curve = console.find<charts::CoverageChart>("homeCurve");
        auto* range = console.find<widgets::Segmented>("timeRange");
        QVERIFY(range->isVisible());
        QCOMPARE(range->current(), QStringLiteral("all"));
        QVERIFY(!curve->axis().span());
        range->setCurrent(QStringLiteral("24h"));
        QVERIFY(curve->axis().span() == (charts::SharedAxis::Span{0, 86'400'000}));
        // It holds on the other pages and in the next start, and pages without charts do not show it.
        console.window->go(QStringLiteral("coverage"));
        QVERIFY(console.find<charts::CoverageChart>("coverageCurve")->axis().span() == curve->axis().span());
        QCOMPARE(console.settings().value(QStringLiteral("window/range")).toString(), QStringLiteral("24h"));
        console.window->go(QStringLiteral("peers"));
        QVERIFY(!range->isVisible());
        // A reader who asks for all of the axis asks for all of the time; one who zooms keeps the choice.
        console.window->go(QStringLiteral("home"));
        curve->axis().setSpan(charts::SharedAxis::Span{1000, 2000});
        QCOMPARE(range->current(), QStringLiteral("24h"));
        curve->setFocus();
        QTest::keyClick(curve, Qt::Key_0);
        QCOMPARE(range->current(), QStringLiteral("all"));
        QVERIFY(!console.find<charts::CoverageChart>("coverageCurve")->axis().span());
    }

    // "Choose a cell to list its devices": those of that gateway and release.
    void aCellOfTheMapListsItsDevices()
    {
        test::Console console("nordgrid");
        auto* cells = console.table("homeGapsCells");
        QVERIFY(cells->isVisible());
        int column = 0;
        while (column < cells->model()->columnCount() &&
               cells->model()->headerData(column, Qt::Horizontal).toString() != QLatin1String("kestrel-g4 4.3.0")) {
            ++column;
        }
        cells->setFocus();
        cells->setCurrentIndex(cells->model()->index(0, column));
        QTest::keyClick(cells, Qt::Key_Return);
        QCOMPARE(console.window->currentPage(), QStringLiteral("devices"));
        const auto queries = console.node.calls().queries;
        QCOMPARE(queries.size(), std::size_t(1));
        QCOMPARE(queries[0].gateway, std::string("gw-oslo"));
        QVERIFY(queries[0].release == test::sampleId<ReleaseId>(7));
        const auto* table = console.table("listedTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QVERIFY(table->isVisible());
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            QCOMPARE(test::cell(table, row, QStringLiteral("Gateway")), QStringLiteral("Gateway Oslo"));
            QCOMPARE(test::cell(table, row, QStringLiteral("Release")), QStringLiteral("kestrel-g4 4.3.0"));
        }
    }

    void theDataOfTheCurveIsAKeyAway()
    {
        test::Console console;
        auto* chart = console.find<charts::CoverageChart>("homeCurve");
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_D);
        QVERIFY(chart->isTableShown());
        QVERIFY(console.table("homeCurveData")->model()->rowCount() > 50);
    }
};

QTEST_MAIN(HomeTest)
#include "home_test.moc"
