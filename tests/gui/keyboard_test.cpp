// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a mouse can be done without one, and where the keys go can be seen.
#include "tests/gui/scenes.h"
#include "ui/charts/chart.h"
#include "ui/widgets/peer_pieces.h"
#include "ui/widgets/piece_map.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/text_edit.h"

#include <QAccessible>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace quorate;

namespace {

// Something to press, type in, choose from or move along.
bool acts(const QWidget* w)
{
    if (!w->isVisible() || !w->isEnabled()) return false;
    if (qobject_cast<const QHeaderView*>(w) != nullptr) return false;         // its acts are in the table's menu
    return qobject_cast<const QAbstractButton*>(w) != nullptr || qobject_cast<const QAbstractItemView*>(w) != nullptr ||
           qobject_cast<const QLineEdit*>(w) != nullptr || qobject_cast<const QComboBox*>(w) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(w) != nullptr || qobject_cast<const QPlainTextEdit*>(w) != nullptr ||
           qobject_cast<const QTabBar*>(w) != nullptr || qobject_cast<const widgets::PieceMap*>(w) != nullptr ||
           qobject_cast<const widgets::PeerPieces*>(w) != nullptr ||
           // A heat map's focus is its cells'.
           (qobject_cast<const charts::Chart*>(w) != nullptr && w->focusProxy() == nullptr && w->focusPolicy() != Qt::NoFocus);
}

// A part of a control that the keys reach by other means: the editor of a spin box, the clear button of a line (Esc), the arrows
// beside tabs (arrow keys), the view of a combo box, the table of a chart (D).
bool isPart(const QWidget* w)
{
    for (const QWidget* p = w->parentWidget(); p != nullptr; p = p->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox*>(p) != nullptr || qobject_cast<const QComboBox*>(p) != nullptr ||
            qobject_cast<const QLineEdit*>(p) != nullptr || qobject_cast<const QTabBar*>(p) != nullptr ||
            qobject_cast<const QAbstractItemView*>(p) != nullptr) {
            return true;
        }
        if (qobject_cast<const charts::Chart*>(p) != nullptr && p->focusPolicy() != Qt::NoFocus && w->focusPolicy() == Qt::NoFocus) return true;
    }
    return false;
}

QString nameOf(const QWidget* w)
{
    return QLatin1String(w->metaObject()->className()) + QLatin1Char(' ') + w->objectName() + QLatin1Char(' ') + w->accessibleName();
}

// Where Tab goes from `start` until it is there again.
QList<QWidget*> tabStops(QWidget* window, QWidget* start)
{
    QList<QWidget*> stops;
    start->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 300; ++i) {
        QWidget* now = window->focusWidget();
        if (now == nullptr || stops.contains(now)) break;
        stops += now;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    return stops;
}

// The places of the rail are one stop; the arrow keys go along them, and open their pages.
QSet<QString> railPlaces(test::Console& console)
{
    QSet<QString> names;
    console.find<QWidget>("rail-home")->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 20 && console.window->focusWidget() != nullptr; ++i) {
        names += console.window->focusWidget()->objectName();
        QTest::keyClick(console.window->focusWidget(), Qt::Key_Down);
    }
    return names;
}

// Exclusive buttons share one Tab stop; arrow keys go between them.
bool reachedInGroup(const QAbstractButton* button, const QList<QWidget*>& stops)
{
    const auto* group = button->group();
    if (group == nullptr || !group->exclusive()) return false;
    const auto buttons = group->buttons();
    return std::any_of(buttons.begin(), buttons.end(), [&](QAbstractButton* b) { return stops.contains(b); });
}

}  // namespace

class KeyboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyActIsReached_data()
    {
        QTest::addColumn<QString>("member");
        QTest::newRow("vendor") << "kestrel";
        QTest::newRow("checker") << "cert-n";
    }
    void everyActIsReached()
    {
        QFETCH(QString, member);
        test::Console console(member.toStdString());
        console.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(console.window.get(), 30'000));
        const QSet<QString> places = railPlaces(console);
        QStringList lost;
        for (const QString& id : console.window->pages()) {
            console.window->go(id);
            console.settle();
            QCoreApplication::processEvents();
            const auto stops = tabStops(console.window.get(), console.find<QWidget>("rail-home"));
            for (const auto* w : console.window->findChildren<QWidget*>()) {
                if (!acts(w) || isPart(w) || w->window() != console.window.get()) continue;
                const auto* button = qobject_cast<const QAbstractButton*>(w);
                if (stops.contains(w) || places.contains(w->objectName()) || (button != nullptr && reachedInGroup(button, stops))) continue;
                lost += id + QStringLiteral(": ") + nameOf(w);
            }
        }
        lost.removeDuplicates();
        for (const QString& line : std::as_const(lost)) qWarning("%s", qPrintable(line));
        QCOMPARE(lost.size(), 0);
    }

    // A stop looks otherwise while it has the focus.
    void theFocusIsSeen_data()
    {
        QTest::addColumn<QString>("scheme");
        for (const char* scheme : {"light", "dark", "high-contrast"}) QTest::newRow(scheme) << QString::fromLatin1(scheme);
    }
    void theFocusIsSeen()
    {
        QFETCH(QString, scheme);
        test::Console console("kestrel");
        console.settings().setValue(QStringLiteral("look/theme"), scheme);
        console.window->applySettings();
        console.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(console.window.get(), 30'000));
        QStringList unseen;
        QSet<QString> seen;
        for (const QString& id : console.window->pages()) {
            console.window->go(id);
            console.settle();
            QCoreApplication::processEvents();
            for (QWidget* stop : tabStops(console.window.get(), console.find<QWidget>("rail-home"))) {
                // The rail and the strip are the same on every page.
                const QString key = stop->objectName().startsWith(QLatin1String("rail-")) || stop->objectName().startsWith(QLatin1String("status-"))
                                        ? stop->objectName() : id + nameOf(stop);
                if (seen.contains(key) || !stop->isVisible()) continue;
                seen += key;
                // Whoever comes to it by a key has it in sight.
                for (QWidget* up = stop->parentWidget(); up != nullptr; up = up->parentWidget()) {
                    if (auto* area = qobject_cast<QScrollArea*>(up)) area->ensureWidgetVisible(stop);
                }
                // The ring of a table and of a chart's picture is around them.
                QWidget* seenAt = stop;
                for (int up = 0; up < 2 && seenAt->parentWidget() != nullptr; ++up) seenAt = seenAt->parentWidget();
                const QRect around = QRect(stop->mapTo(seenAt, QPoint(0, 0)), stop->size()).adjusted(-3, -3, 3, 3);
                const auto look = [&] { return seenAt->grab(around).toImage(); };
                stop->setFocus(Qt::TabFocusReason);
                if (!stop->hasFocus()) continue;
                const QImage with = look();
                console.window->setFocus(Qt::OtherFocusReason);
                if (look() == with) unseen += key;
            }
        }
        QVERIFY(seen.size() > 80);
        for (const QString& line : std::as_const(unseen)) qWarning("%s", qPrintable(line));
        QCOMPARE(unseen.size(), 0);
    }

    void sheetsAndFormsKeepTheKeys()
    {
        for (const test::Scene& scene : test::scenes()) {
            const QByteArray name(scene.name);
            if (name == "outbox" || name == "no network" || name == "palette") continue;   // parts of the window; the palette is one line
            test::Console console(scene.member);
            QWidget* opened = scene.open(console);
            QVERIFY2(opened != nullptr, scene.name);
            QCoreApplication::processEvents();
            QList<QWidget*> wanted;
            for (auto* w : opened->findChildren<QWidget*>()) {
                if (acts(w) && !isPart(w) && w->window() == opened->window()) wanted += w;
            }
            QVERIFY2(!wanted.isEmpty(), scene.name);
            QStringList lost;
            const auto stops = tabStops(opened->window(), wanted.first());
            for (const auto* w : wanted) {
                const auto* button = qobject_cast<const QAbstractButton*>(w);
                if (!stops.contains(w) && !(button != nullptr && reachedInGroup(button, stops))) lost += nameOf(w);
            }
            QVERIFY2(lost.isEmpty(), qPrintable(QLatin1String(scene.name) + QStringLiteral(": ") + lost.join(QLatin1Char('\n'))));
        }
    }

    // Every chart with an axis says what is at its mark, wherever it stands, and has its numbers a key away.
    void chartsAreWalked_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("page");
        for (const char* page : {"home", "coverage"}) {
            for (const char* member : {"nordgrid", "kestrel"}) QTest::addRow("%s as %s", page, member) << member << page;
        }
    }
    void chartsAreWalked()
    {
        QFETCH(QString, member);
        QFETCH(QString, page);
        test::Console console(member.toStdString());
        console.window->go(page);
        console.settle();
        console.node.waitForCallbacks();
        QCoreApplication::processEvents();
        int walked = 0;
        for (auto* chart : console.find<QWidget>(qPrintable(QStringLiteral("page-") + page))->findChildren<charts::Chart*>()) {
            if (!chart->isVisible() || chart->focusPolicy() == Qt::NoFocus || chart->focusProxy() != nullptr) continue;
            QVERIFY2(!chart->accessibleName().isEmpty() && !chart->summary().isEmpty(), qPrintable(chart->objectName()));
            chart->setFocus(Qt::TabFocusReason);
            QTest::keyClick(chart, Qt::Key_D);
            QVERIFY2(chart->isTableShown(), qPrintable(chart->objectName()));
            QTest::keyClick(chart, Qt::Key_D);
            QTest::keyClick(chart, Qt::Key_Home);
            if (!chart->axis().place()) continue;          // nothing to move along
            const double begin = *chart->axis().place();
            for (int i = 0; i < 4; ++i) QTest::keyClick(chart, Qt::Key_Right);
            QVERIFY2(*chart->axis().place() > begin, qPrintable(chart->objectName()));
            QVERIFY2(!chart->accessibleDescription().isEmpty(), qPrintable(chart->objectName()));
            QCOMPARE(chart->accessibleDescription(), chart->atPlace(*chart->axis().place()));
            const double there = *chart->axis().place();
            QTest::keyClick(chart, Qt::Key_Left);
            QVERIFY2(*chart->axis().place() < there, qPrintable(chart->objectName()));
            QTest::keyClick(chart, Qt::Key_Escape);
            QVERIFY(!chart->axis().place());
            ++walked;
        }
        QVERIFY2(walked > 0, qPrintable(page));
    }

    // Whoever writes is not caught: Tab goes on, and a tab is written with Ctrl+Tab, also within tabs that turn with it.
    void tabLeavesWhatIsWritten()
    {
        for (const char* member : {"kestrel", "cert-n"}) {
            test::Console console(member);
            console.window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(console.window.get(), 30'000));
            int written = 0;
            for (const QString& id : console.window->pages()) {
                console.window->go(id);
                console.settle();
                for (auto* text : console.find<QWidget>(("page-" + id.toLatin1()).constData())->findChildren<QPlainTextEdit*>()) {
                    if (text->isReadOnly() || !text->isVisible() || !text->isEnabled()) continue;
                    ++written;
                    text->setPlainText(QStringLiteral("a"));
                    text->setFocus();
                    text->moveCursor(QTextCursor::End);
                    QTest::keyClick(text, Qt::Key_Tab, Qt::ControlModifier);
                    QVERIFY2(text->toPlainText() == QLatin1String("a\t") && text->hasFocus(), qPrintable(nameOf(text)));
                    QTest::keyClick(text, Qt::Key_Tab);
                    QVERIFY2(text->toPlainText() == QLatin1String("a\t") && !text->hasFocus(), qPrintable(nameOf(text)));
                }
            }
            QVERIFY(written > 0);
        }
        QTabWidget tabs;
        auto* text = new widgets::TextEdit;
        tabs.addTab(text, QStringLiteral("one"));
        tabs.addTab(new QWidget, QStringLiteral("two"));
        tabs.show();
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(tabs.currentIndex(), 0);
        QCOMPARE(text->toPlainText(), QStringLiteral("\t"));
    }

    // F6 goes by panes: rail, top bar, filter, list, details, their acts, strip, and around; Shift+F6 goes back.
    void panesAreWalked()
    {
        test::Console console("cert-n");
        console.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(console.window.get(), 30'000));
        console.window->go(QStringLiteral("peers"));
        auto* table = console.table("peersTable");
        table->setCurrentIndex(table->model()->index(0, 0));
        console.find<QWidget>("rail-peers")->setFocus(Qt::TabFocusReason);
        const auto step = [&](Qt::KeyboardModifiers with) {
            QTest::keyClick(console.window.get(), Qt::Key_F6, with);
            return console.window->focusWidget();
        };
        QList<QWidget*> panes;
        for (QWidget* at = step({}); at != console.find<QWidget>("rail-peers") && panes.size() < 20; at = step({})) panes += at;
        const auto place = [&](const char* name) { return panes.indexOf(console.find<QWidget>(name)); };
        QCOMPARE(place("searchButton"), 0);
        QVERIFY(place("peersFilter") > 0);
        QVERIFY(place("peersTable") == place("peersFilter") + 1);
        auto* side = console.find<QWidget>("peersSide");
        const auto inSide = [&](const QWidget* w) { return side->isAncestorOf(w); };
        QVERIFY(std::count_if(panes.begin(), panes.end(), inSide) >= 1);
        QVERIFY(std::any_of(panes.begin(), panes.end(), [&](QWidget* w) { return inSide(w) && qobject_cast<QPushButton*>(w) != nullptr; }));
        QVERIFY(console.find<QWidget>("statusStrip")->isAncestorOf(panes.last()));
        QCOMPARE(step(Qt::ShiftModifier), panes.last());
        // From anywhere in a pane to the next one.
        auto* last = console.find<QWidget>("peersTable");
        last->setFocus(Qt::TabFocusReason);
        QVERIFY(inSide(step({})));
        QCOMPARE(step(Qt::ShiftModifier), last);
    }

    // What a click on a title does is in the menu, which has a key.
    void tablesAreSortedByKeys()
    {
        test::Console console;
        console.window->go(QStringLiteral("releases"));
        auto* table = console.table("releasesTable");
        table->setFocus(Qt::TabFocusReason);
        const auto column = [&](const QString& title) {
            for (int c = 0; c < table->model()->columnCount(); ++c) {
                if (table->model()->headerData(c, Qt::Horizontal).toString().startsWith(title)) return c;
            }
            return -1;
        };
        const auto act = [&](const char* name) {
            auto* action = console.window->findChild<QAction*>(QLatin1String(name));
            QVERIFY(action != nullptr);
            action->trigger();
        };
        table->setCurrentIndex(table->model()->index(0, column(QStringLiteral("Model"))));
        act("releasesSortBy");
        table->setCurrentIndex(table->model()->index(0, column(QStringLiteral("Version"))));
        act("releasesThenBy");
        act("releasesThenBy");
        QString before;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString model = table->model()->index(row, column(QStringLiteral("Model"))).data().toString();
            QVERIFY(before <= model);
            before = model;
        }
        QCOMPARE(table->model()->headerData(column(QStringLiteral("Version")), Qt::Horizontal).toString(), QStringLiteral("Version \u21932"));
        // Kept over a restart.
        console.window.reset();
        QCOMPARE(console.settings().value(pages::layoutGroup(console.settings()) + QStringLiteral("tables/releases/sort")).toStringList(),
                 (QStringList{QStringLiteral("model"), QStringLiteral("-version")}));
    }
};

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
