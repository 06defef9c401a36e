// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/coverage_chart.h"
#include "ui/charts/entropy_chart.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/label_solver.h"
#include "ui/charts/timeline_chart.h"
#include "ui/charts/traffic_chart.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QWheelEvent>
#include <QtTest>

using namespace quorate;

// What all charts have in common, without a window around them.
class ChartsTest : public QObject {
    Q_OBJECT

    static charts::CoverageChart::Line line(const QString& name, double end, double share)
    {
        charts::CoverageChart::Line made;
        made.id = name;
        made.name = name;
        for (int i = 1; i <= 20; ++i) made.points += QPointF(end * i / 20, share * i / 20);
        return made;
    }

    template <class Chart>
    static void show(Chart& chart)
    {
        chart.resize(700, 320);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QCoreApplication::processEvents();
    }

    // QUORATE_CHART_PICTURES names a folder for pictures to look at.
    static void look(QWidget& chart, const char* name)
    {
        const QPixmap picture = chart.grab();
        QVERIFY(!picture.isNull());
        const QString folder = qEnvironmentVariable("QUORATE_CHART_PICTURES");
        if (!folder.isEmpty()) QVERIFY(picture.save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name))));
    }

    // With the button held, which QTest::mouseMove does not do.
    static void drag(QWidget& chart, const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers)
    {
        QWidget* picture = chart.childAt(from);
        QVERIFY(picture != nullptr);
        const auto send = [&](QEvent::Type type, const QPoint& at, Qt::MouseButton button, Qt::MouseButtons held) {
            const QPointF local = picture->mapFrom(&chart, at);
            QMouseEvent event(type, local, picture->mapToGlobal(local), button, held, modifiers);
            QCoreApplication::sendEvent(picture, &event);
        };
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        for (int i = 1; i <= 4; ++i) send(QEvent::MouseMove, from + (to - from) * i / 4, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_theme = std::make_unique<theme::Theme>(*qApp);
        m_theme->apply(theme::Choice::light, theme::Density::comfortable);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void namesLieOnNothing()
    {
        const QRectF room(0, 0, 600, 200);
        QList<charts::LabelWish> wishes;
        QList<QRectF> obstacles;
        // Three lines that end beside each other, and one that is to be named at the right edge.
        for (const QPointF& at : {QPointF(300, 100), QPointF(306, 104), QPointF(310, 98), QPointF(600, 100)}) {
            wishes += charts::LabelWish{at, QSizeF(120, 16), at.x() >= 600};
            obstacles += QRectF(at - QPointF(6, 6), QSizeF(12, 12));
        }
        const auto placed = charts::placeLabels(wishes, room, obstacles);
        QCOMPARE(placed.size(), wishes.size());
        for (qsizetype i = 0; i < placed.size(); ++i) {
            QVERIFY(room.contains(placed.at(i)));
            for (qsizetype k = 0; k < i; ++k) QVERIFY(!placed.at(i).intersects(placed.at(k)));
            for (qsizetype k = 0; k < obstacles.size(); ++k) QVERIFY(!placed.at(i).intersects(obstacles.at(k)));
        }
        // Alone, a name stands where it is wished.
        const auto alone = charts::placeLabels({wishes.first()}, room, {});
        QCOMPARE(alone.first().center().y(), 100.0);
        QVERIFY(alone.first().left() > 300);
    }

    void shiftMarksOffARange()
    {
        charts::CoverageChart chart(QStringLiteral("curve"));
        chart.set({line(QStringLiteral("sensor 1.0"), 86400e3, 0.9)});
        show(chart);
        QSignalSpy chosen(&chart, &charts::Chart::rangeChosen);
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Home);
        for (int i = 0; i < 6; ++i) QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(chart.axis().range().has_value());
        const auto range = *chart.axis().range();
        QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(chart.axis().range()->to < range.to);
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(!chart.axis().range());
        QVERIFY(chart.axis().place().has_value());
        QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen.first().at(1).toDouble() > chosen.first().at(0).toDouble());
        QVERIFY(!chart.axis().range());
        drag(chart, {200, 150}, {400, 150}, Qt::ShiftModifier);
        QCOMPARE(chosen.size(), 2);
        QVERIFY(chosen.last().at(1).toDouble() > chosen.last().at(0).toDouble());
        QVERIFY(!chart.axis().span());
    }

    void draggingMovesWhatIsShown()
    {
        charts::CoverageChart chart(QStringLiteral("curve"));
        chart.set({line(QStringLiteral("sensor 1.0"), 86400e3, 0.9)});
        show(chart);
        drag(chart, {400, 150}, {300, 150}, Qt::NoModifier);
        QVERIFY(!chart.axis().span());          // all is shown already
        chart.axis().setSpan(charts::SharedAxis::Span{0, 20e6});
        QCoreApplication::processEvents();
        drag(chart, {400, 150}, {300, 150}, Qt::NoModifier);
        QVERIFY(chart.axis().span()->from > 0);
        QCOMPARE(chart.axis().span()->to - chart.axis().span()->from, 20e6);
        // Nobody listens to ranges here: the part is shown larger.
        drag(chart, {300, 150}, {400, 150}, Qt::ShiftModifier);
        QVERIFY(chart.axis().span()->to - chart.axis().span()->from < 20e6);
    }

    // Live: who sees the newest value goes on seeing it, who looks at the past stays there, and nothing moves below the pointer.
    void theAxisMovesOnlyWithTheNewest()
    {
        charts::TrafficChart chart(QStringLiteral("traffic"));
        charts::TrafficChart::Content content;
        content.bucket = 1000;
        content.from = 1'000'000e3;
        const auto until = [&](int seconds) {
            content.to = content.from + seconds * 1e3;
            content.points.clear();
            for (int i = 0; i < seconds; ++i) content.points += {content.from + i * 1000, 2e6, 1e6};
            chart.set(content);
        };
        const auto at = [&](double from, double to) { return charts::SharedAxis::Span{content.from + from, content.from + to}; };
        until(60);
        show(chart);
        auto& axis = chart.axis();
        QEvent leave(QEvent::Leave);             // wherever the pointer was when the window came
        QCoreApplication::sendEvent(&chart, &leave);
        axis.setSpan(at(40e3, 60e3));
        until(70);
        QVERIFY(axis.span() == at(50e3, 70e3));
        axis.setSpan(at(10e3, 30e3));
        until(80);
        QVERIFY(axis.span() == at(10e3, 30e3));
        // A page that moves its span itself is not moved twice.
        axis.setSpan(at(60e3, 80e3), true);
        until(85);
        QVERIFY(axis.span() == at(60e3, 80e3));
        axis.setSpan(at(65e3, 85e3));
        QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
        QCoreApplication::sendEvent(&chart, &enter);
        until(100);
        QVERIFY(axis.span() == at(65e3, 85e3));
        QCoreApplication::sendEvent(&chart, &leave);
        QVERIFY(axis.span() == at(80e3, 100e3));
        // All of the axis is what there was when the pointer came.
        axis.setSpan(std::nullopt);
        QCoreApplication::sendEvent(&chart, &enter);
        until(200);
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Plus);
        QVERIFY(axis.span()->to <= content.from + 100e3);
        QCoreApplication::sendEvent(&chart, &leave);
        axis.setSpan(std::nullopt);
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(*axis.place(), content.from + 200e3);
    }

    void aDoubleClickShowsAllOfTheAxis()
    {
        charts::CoverageChart chart(QStringLiteral("curve"));
        chart.set({line(QStringLiteral("sensor 1.0"), 86400e3, 0.9)});
        show(chart);
        chart.axis().setSpan(charts::SharedAxis::Span{0, 20e6});
        QWidget* picture = chart.childAt(400, 150);
        QTest::mouseDClick(picture, Qt::LeftButton, {}, picture->mapFrom(&chart, QPoint(400, 150)));
        QVERIFY(!chart.axis().span());
    }

    // The wheel scrolls the page over a chart that nobody went to; with Ctrl, or once the chart has the focus, it zooms.
    void theWheelZoomsWhatHasTheFocus()
    {
        QWidget place;
        charts::CoverageChart chart(QStringLiteral("curve"), &place);
        QLineEdit other(&place);
        chart.resize(700, 320);
        other.move(0, 330);
        chart.set({line(QStringLiteral("sensor 1.0"), 86400e3, 0.9)});
        place.resize(700, 380);
        place.show();
        QVERIFY(QTest::qWaitForWindowActive(&place));
        const auto turn = [&](Qt::KeyboardModifiers modifiers) {
            QWidget* picture = chart.childAt(400, 150);
            const QPointF at = picture->mapFrom(&chart, QPointF(400, 150));
            QWheelEvent wheel(at, picture->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
            wheel.ignore();
            QCoreApplication::sendEvent(picture, &wheel);
            return wheel.isAccepted();
        };
        other.setFocus();
        QVERIFY(!turn(Qt::NoModifier));
        QVERIFY(!chart.axis().span());
        QVERIFY(turn(Qt::ControlModifier));
        const auto before = *chart.axis().span();
        chart.setFocus();
        QVERIFY(turn(Qt::NoModifier));
        QVERIFY(chart.axis().span()->to - chart.axis().span()->from < before.to - before.from);
    }

    // What a chart leaves of the wheel is the page's: a page of charts scrolls wherever the pointer is.
    void theWheelScrollsThePageUnderAChart()
    {
        QScrollArea area;
        auto* page = new QWidget;
        page->resize(700, 2000);
        auto* chart = new charts::CoverageChart(QStringLiteral("curve"), page);
        chart->resize(700, 320);
        chart->set({line(QStringLiteral("sensor 1.0"), 86400e3, 0.9)});
        area.setWidget(page);
        area.resize(740, 400);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        area.setFocus();
        // As the window system sends it: what a program sends itself ends at its receiver.
        const QPoint at = chart->mapTo(&area, QPoint(400, 150));
        QWheelEvent wheel(at, area.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel);
        qApp->notify(area.windowHandle(), &wheel);
        QVERIFY(area.verticalScrollBar()->value() > 0);
        QVERIFY(!chart->axis().span());
    }

    void plansAndPausesAreToldInWords()
    {
        charts::CoverageChart chart(QStringLiteral("curve"));
        auto one = line(QStringLiteral("sensor 1.0"), 1000e3, 0.5);
        one.soonest = {{0, 0}, {0, 0.5}, {800e3, 0.5}, {800e3, 1}, {1600e3, 1}};
        one.latest = {{0, 0}, {0, 0}, {800e3, 0}, {800e3, 0.5}, {1600e3, 1}};
        one.pauses = {{400e3, 500e3}};
        chart.set({one, line(QStringLiteral("sensor 1.1"), 900e3, 0.49)});
        show(chart);
        QVERIFY(chart.atPlace(450e3).contains(QStringLiteral("paused")));
        QVERIFY(!chart.atPlace(550e3).contains(QStringLiteral("paused")));
        // The band says what it is; a line without a plan has none.
        QCoreApplication::processEvents();
        const auto plans = chart.findChildren<QObject*>(QStringLiteral("plan"));
        QCOMPARE(plans.size(), 1);
        QVERIFY(plans.first()->property("visible").toBool());
        QCOMPARE(plans.first()->property("text").toString(), QStringLiteral("plan"));
        look(chart, "coverage");
    }

    void dataIsOfferedToBeSaved()
    {
        charts::CoverageChart chart(QStringLiteral("curve"));
        chart.set({line(QStringLiteral("a \"quoted\" name"), 1000e3, 0.5)});
        show(chart);
        QSignalSpy wished(&chart, &charts::Chart::exportRequested);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, chart.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&chart, &event);
        auto* save = chart.findChild<QAction*>(QStringLiteral("curveSaveData"));
        QVERIFY(save != nullptr);
        save->trigger();
        QCOMPARE(wished.size(), 1);
        QCOMPARE(wished.first().at(0).toString(), QStringLiteral("curve.csv"));
        const auto* data = wished.first().at(1).value<const QAbstractItemModel*>();
        QVERIFY(data != nullptr);
        QCOMPARE(data->rowCount(), 20);
        QCOMPARE(data->index(0, 0).data().toString(), QStringLiteral("a \"quoted\" name"));
        // To be pasted elsewhere: the numbers, and the picture.
        const auto trigger = [&](const QString& text) {
            for (QAction* action : chart.findChild<QMenu*>()->actions()) {
                if (action->text() == text) return action->trigger();
            }
            QFAIL(qPrintable(text));
        };
        chart.set({line(QStringLiteral("=1+2\tof\nothers"), 1000e3, 0.5)});
        trigger(QStringLiteral("Copy the data"));
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 21);
        QVERIFY2(lines.at(2).startsWith(QStringLiteral("'=1+2 of others\t")), qPrintable(lines.at(2)));
        trigger(QStringLiteral("Copy the picture"));
        QVERIFY(QApplication::clipboard()->image().width() > 300);
        if (auto* menu = chart.findChild<QMenu*>()) menu->close();
    }

    // What nobody counted is never drawn as a line, and told as such.
    void trafficHasGapsAndALimit()
    {
        charts::TrafficChart chart(QStringLiteral("traffic"));
        charts::TrafficChart::Content content;
        content.bucket = 1000;
        content.from = 1'000'000e3;
        content.to = content.from + 60e3;
        for (int i = 0; i < 20; ++i) content.points += {content.from + i * 1000, 2e6, 1e6};
        for (int i = 40; i < 60; ++i) content.points += {content.from + i * 1000, 4e6, 0};
        for (const bool logarithmic : {false, true}) {
            content.logarithmic = logarithmic;
            chart.set(content);
            show(chart);
            look(chart, logarithmic ? "traffic-logarithmic" : "traffic");
        }
        QVERIFY(chart.atPlace(content.from + 10'500).contains(QStringLiteral("2.0 MB/s received")));
        QVERIFY(chart.atPlace(content.from + 30'000).contains(QStringLiteral("not counted")));
        QVERIFY(chart.summary().contains(QStringLiteral("120.0 MB received")));
        QSignalSpy moved(&chart, &charts::TrafficChart::capMoved);
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(moved.size(), 1);
        QVERIFY(moved.last().first().toDouble() > 1e6);
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(moved.last().first().toDouble(), 0.0);
        const auto* table = chart.findChild<QTableView*>(QStringLiteral("trafficData"));
        QCOMPARE(table->model()->rowCount(), 40);
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("4.0 MB/s"));
    }

    void aClickBesideTheLimitLeavesIt()
    {
        charts::TrafficChart chart(QStringLiteral("traffic"));
        charts::TrafficChart::Content content;
        content.from = 1'000'000e3;
        content.to = content.from + 60e3;
        for (int i = 0; i < 60; ++i) content.points += {content.from + i * 1000, 2e6, 1e6};
        chart.set(content);
        show(chart);
        QSignalSpy moved(&chart, &charts::TrafficChart::capMoved);
        for (int y = 4; y < 60; ++y) {
            drag(chart, {300, y}, {300, y}, Qt::NoModifier);
            drag(chart, {300, y}, {301, y + 3}, Qt::NoModifier);
        }
        QCOMPARE(moved.size(), 0);
        // Moved, it is a limit.
        for (int y = 4; y < 60 && moved.isEmpty(); ++y) drag(chart, {300, y}, {300, 160}, Qt::NoModifier);
        QCOMPARE(moved.size(), 1);
        QVERIFY(moved.first().first().toDouble() > 0);
    }

    void eventsAreReachedByKeys()
    {
        charts::TimelineChart chart(QStringLiteral("timeline"));
        charts::TimelineChart::Content content;
        const double begin = 1'700'000'000e3;
        content.now = begin + 100e3;
        content.summary = QStringLiteral("what was");
        content.lanes = {{QStringLiteral("Review"), {{QStringLiteral("s"), begin, begin + 60e3, QStringLiteral("in review"), theme::Tone::accent}},
                          {{QStringLiteral("a"), begin, QStringLiteral("published"), theme::Tone::accent},
                           {QStringLiteral("b"), begin + 60e3, QStringLiteral("approved"), theme::Tone::ok}}},
                         {QStringLiteral("Delivery"), {}, {{QStringLiteral("c"), begin + 90e3, QStringLiteral("first"), theme::Tone::neutral}}}};
        chart.set(content);
        show(chart);
        QSignalSpy chosen(&chart, &charts::Chart::lineChosen);
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Home);
        QStringList reached;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(&chart, Qt::Key_Right);
            QTest::keyClick(&chart, Qt::Key_Return);
            reached += chosen.last().first().toString();
        }
        look(chart, "timeline");
        QCOMPARE(reached, QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        QVERIFY(chart.atPlace(begin).contains(QStringLiteral("published")));
        QVERIFY(chart.atPlace(begin + 30e3).contains(QStringLiteral("in review, 1 min 0 s")));
        // The table has every event and span, by time.
        chart.setTableShown(true);
        auto* table = chart.findChild<QTableView*>(QStringLiteral("timelineData"));
        QCOMPARE(table->model()->rowCount(), 4);
        QCOMPARE(table->model()->index(3, 2).data().toString(), QStringLiteral("first"));
        // No title is cut, and each begins where its cells begin.
        const auto* titles = table->horizontalHeader();
        for (int c = 0; c < titles->count(); ++c) QVERIFY(titles->sectionSize(c) >= titles->sectionSizeHint(c));
        QVERIFY(titles->defaultAlignment().testFlag(Qt::AlignLeft));
    }

    void manyGatewaysHaveSmallCells()
    {
        charts::HeatMap map(QStringLiteral("gaps"));
        charts::HeatMap::Content content;
        content.summary = QStringLiteral("many");
        constexpr int rows = 120;
        constexpr int columns = 60;
        for (int c = 0; c < columns; ++c) content.columns += {QString::number(c), QStringLiteral("release %1").arg(c), {}};
        for (int r = 0; r < rows; ++r) {
            content.rows += {QString::number(r), QStringLiteral("gateway %1").arg(r), {}};
            QList<charts::HeatMap::Cell> cells;
            for (int c = 0; c < columns; ++c) {
                cells += {c % 7 != 3, double(r) / rows, r % 50 == 49 ? theme::Tone::bad : theme::Tone::neutral, QStringLiteral("cell %1 %2").arg(r).arg(c)};
            }
            content.cells += cells;
        }
        map.set(content);
        show(map);
        auto* view = map.findChild<QTableView*>(QStringLiteral("gapsCells"));
        QVERIFY(view->rowHeight(0) < theme::scaled(24));
        QVERIFY(view->columnWidth(0) < theme::scaled(20));
        view->setCurrentIndex(view->model()->index(4, 5));
        QCOMPARE(map.findChild<QLabel*>(QStringLiteral("gapsReached"))->text(), QStringLiteral("cell 4 5"));
        QSignalSpy chosen(&map, &charts::HeatMap::cellChosen);
        Q_EMIT view->activated(view->model()->index(4, 5));
        QCOMPARE(chosen.size(), 1);
        look(map, "gaps");
    }

private:
    std::unique_ptr<theme::Theme> m_theme;

    // A row that is dragged elsewhere is still its own, and stays there while its numbers change.
    void rowsOfTheHeatMapAreDragged()
    {
        charts::HeatMap map(QStringLiteral("gaps"));
        charts::HeatMap::Content content;
        content.columns = {{QStringLiteral("r"), QStringLiteral("release"), {}}};
        for (const char* id : {"a", "b", "c"}) {
            content.rows += {QString::fromLatin1(id), QString::fromLatin1(id), {}};
            charts::HeatMap::Cell cell;
            cell.present = true;
            cell.share = 0.5;
            content.cells += QList<charts::HeatMap::Cell>{cell};
        }
        content.summary = QStringLiteral("three");
        map.set(content);
        show(map);
        auto* cells = map.findChild<QTableView*>(QStringLiteral("gapsCells"));
        QVERIFY(cells->verticalHeader()->sectionsMovable());
        cells->verticalHeader()->moveSection(2, 0);
        content.cells[0][0].share = 0.7;
        content.rows[0].count = QStringLiteral("9");
        map.set(content);
        QCOMPARE(cells->model()->headerData(0, Qt::Vertical).toString(), QStringLiteral("a   9"));
        QSignalSpy chosen(&map, &charts::HeatMap::cellChosen);
        const QPoint top(cells->columnViewportPosition(0) + 5, 5);
        QTest::mouseClick(cells->viewport(), Qt::LeftButton, {}, top);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("c"));
        // Other gateways: the order is that of what is missing again.
        content.rows[0].id = QStringLiteral("d");
        map.set(content);
        QTest::mouseClick(cells->viewport(), Qt::LeftButton, {}, top);
        QCOMPARE(chosen.last().first().toString(), QStringLiteral("d"));
    }

    // The table is filled anew with every acknowledgement; whoever reads it stays in their row.
    void whoReadsTheTableStaysThere()
    {
        charts::HeatMap map(QStringLiteral("gaps"));
        charts::HeatMap::Content content;
        content.columns = {{QStringLiteral("r"), QStringLiteral("release"), {}}};
        for (int i = 0; i < 60; ++i) {
            const QString id = QStringLiteral("gateway %1").arg(i);
            content.rows += {id, id, {}};
            charts::HeatMap::Cell cell;
            cell.present = true;
            cell.share = 0.5;
            content.cells += QList<charts::HeatMap::Cell>{cell};
        }
        content.summary = QStringLiteral("sixty");
        map.set(content);
        show(map);
        map.setTableShown(true);
        auto* table = map.findChild<QTableView*>(QStringLiteral("gapsData"));
        table->setCurrentIndex(table->model()->index(40, 2));
        table->scrollTo(table->currentIndex());
        const int down = table->verticalScrollBar()->value();
        QVERIFY(down > 0);
        content.cells[3][0].share = 0.7;
        map.set(content);
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("gateway 40"));
        QCOMPARE(table->currentIndex().column(), 2);
        QCOMPARE(table->verticalScrollBar()->value(), down);
        // One that went before it changes its number only.
        content.rows.removeFirst();
        content.cells.removeFirst();
        map.set(content);
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("gateway 40"));
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

    // A part of the file is marked off by keys or by the pointer, and led to.
    void entropyIsBrushed()
    {
        charts::EntropyChart chart;
        chart.resize(640, 240);
        chart.setData({100, 100, {4000, 4000, 4000, 4000}, {4000, 4000, 7900, 7950, 4000, 4000},
                       {{QStringLiteral(".text"), 0, 200, false}, {QStringLiteral(".blob"), 200, 200, true}}});
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QSignalSpy lines(&chart, &charts::Chart::lineChosen);
        QSignalSpy ranges(&chart, &charts::Chart::rangeChosen);
        QTest::keyClick(&chart, Qt::Key_Home);
        for (int i = 0; i < 2; ++i) QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("0xc8 in .blob, new: 7.90 bits a byte, before 4.00"));
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(lines.count(), 1);
        QCOMPARE(lines.last().at(0).toString(), QStringLiteral("200"));
        for (int i = 0; i < 2; ++i) QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(chart.axis().range() && *chart.axis().range() == (charts::SharedAxis::Span{200, 400}));
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(ranges.count(), 1);
        QCOMPARE(ranges.last().at(0).toDouble(), 200.0);
        QCOMPARE(ranges.last().at(1).toDouble(), 400.0);
        QVERIFY(!chart.axis().range());
        // Beyond the old file there is nothing to compare with.
        QTest::keyClick(&chart, Qt::Key_End);
        QVERIFY(chart.atPlace(599).contains(QStringLiteral("nothing before")));

        // Two clicks tell where offsets lie.
        auto* plot = chart.findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(plot != nullptr);
        (void)chart.grab();
        const int middle = plot->height() / 2;
        const auto offsetAt = [&](int x) {
            QTest::mouseClick(plot, Qt::LeftButton, {}, QPoint(x, middle));
            return lines.last().at(0).toString().toDouble();
        };
        const int near = plot->width() * 3 / 10;
        const int far = plot->width() * 8 / 10;
        const double first = offsetAt(near);
        const double scale = (offsetAt(far) - first) / (far - near);
        QVERIFY(first > 0 && scale > 0);
        QCOMPARE(lines.count(), 3);
        const auto at = [&](double offset) { return QPoint(near + qRound((offset - first) / scale), middle); };
        const auto drag = [&](double from, double to) {
            QTest::mousePress(plot, Qt::LeftButton, {}, at(from));
            QTest::mouseMove(plot, at((from + to) / 2));
            QMouseEvent moved(QEvent::MouseMove, at(to), plot->mapToGlobal(at(to)), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(plot, &moved);
            QTest::mouseRelease(plot, Qt::LeftButton, {}, at(to));
        };
        drag(200, 400);
        QCOMPARE(ranges.count(), 2);
        QVERIFY(qAbs(ranges.last().at(0).toDouble() - 200) < 5 && qAbs(ranges.last().at(1).toDouble() - 400) < 5);
        // Once a part is shown larger, dragging moves it.
        QTest::keyClick(&chart, Qt::Key_Plus);
        QVERIFY(chart.axis().span());
        drag(300, 200);
        QCOMPARE(ranges.count(), 2);
        chart.setData({});
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(lines.count(), 3);
    }
};

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
