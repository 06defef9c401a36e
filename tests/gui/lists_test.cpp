// SPDX-License-Identifier: GPL-3.0-or-later
// Lists: how they fit their place, and what stands there while their rows are asked for.
#include "tests/gui/fixture.h"
#include "tests/gui/held_node.h"
#include "tests/gui/lists.h"
#include "ui/language/language.h"
#include "ui/models/roles.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/waiting_rows.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableWidget>
#include <QTreeWidget>

using namespace quorate;

namespace {

// A state that is cut is none: "Not conn..." may be either.
QStringList cutStates(const QTableView& view, const QString& where)
{
    QStringList cut;
    for (int c = 0; c < view.model()->columnCount(); ++c) {
        if (view.isColumnHidden(c) || dynamic_cast<const widgets::PillDelegate*>(view.itemDelegateForColumn(c)) == nullptr) continue;
        const int wanted = static_cast<const QAbstractItemView&>(view).sizeHintForColumn(c);
        if (view.columnWidth(c) >= wanted) continue;
        cut += QStringLiteral("%1: %2 in %3 needs %4, has %5").arg(where, view.model()->headerData(c, Qt::Horizontal).toString(), view.objectName())
                   .arg(wanted).arg(view.columnWidth(c));
    }
    return cut;
}

// Texts are cut for want of room alone, not beside a column that has more than it holds; of every table, the small ones too.
QStringList cutBesideRoom(const QTableView& view, const QString& where)
{
    const auto& items = static_cast<const QAbstractItemView&>(view);
    int spare = 0;
    int wants = 0;
    QString cut;
    for (int c = 0; c < view.model()->columnCount(); ++c) {
        if (view.isColumnHidden(c) || view.model()->rowCount() == 0) continue;
        const int held = qMax(items.sizeHintForColumn(c), view.horizontalHeader()->sectionSizeHint(c));
        spare = qMax(spare, view.columnWidth(c) - held);
        if (view.model()->index(0, c).data(models::SortRole).userType() != QMetaType::QString) continue;
        if (held - view.columnWidth(c) > wants) {
            wants = held - view.columnWidth(c);
            cut = view.model()->headerData(c, Qt::Horizontal).toString();
        }
    }
    if (wants == 0 || spare <= 40) return {};
    return {QStringLiteral("%1: %2 in %3 wants %4 and there are %5").arg(where, cut, view.objectName()).arg(wants).arg(spare)};
}

// The small tables of details: titles are whole, and so is every figure; what is cut of a text is told under the pointer.
QStringList cutCells(const QTreeWidget& list, const QString& where)
{
    const QAbstractItemView& view = list;
    QStringList cut;
    for (int c = 0; c < list.columnCount(); ++c) {
        if (list.isColumnHidden(c)) continue;
        const QString title = list.headerItem()->text(c);
        const auto tell = [&](const QString& text, int wanted) {
            cut += QStringLiteral("%1: \"%2\" under %3 in %4 needs %5, has %6").arg(where, text, title, list.objectName()).arg(wanted).arg(list.columnWidth(c));
        };
        if (const int wanted = list.header()->sectionSizeHint(c); list.columnWidth(c) < wanted) tell(title, wanted);
        for (int row = 0; row < list.topLevelItemCount(); ++row) {
            const auto* item = list.topLevelItem(row);
            const int wanted = view.sizeHintForIndex(list.model()->index(row, c)).width();
            // Without the signs that order a text in languages that go the other way.
            static const QRegularExpression order(QStringLiteral("[\\x{2066}-\\x{2069}\\x{200e}\\x{200f}]"));
            const QString text = item->text(c).remove(order);
            const bool figure = !text.isEmpty() && text.front().isDigit();
            if (list.columnWidth(c) < wanted && (figure || !item->toolTip(c).remove(order).contains(text))) tell(text, wanted);
        }
    }
    return cut;
}

}  // namespace

class ListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // On the smallest screen that is spoken of, with everything in sight that a page and its tabs show at first.
    void noListScrollsSideways_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("code");
        for (const char* member : {"kestrel", "cert-n", "gw-oslo", "nordgrid"}) QTest::newRow(member) << QString::fromLatin1(member) << QString();
        for (const char* code : {"en", "de", "he"}) QTest::addRow("as users see it, %s", code) << QStringLiteral("cert-n") << QString::fromLatin1(code);
    }
    void noListScrollsSideways()
    {
        QFETCH(QString, member);
        QFETCH(QString, code);
        const QFont before = QApplication::font();
        language::Language words(*qApp);
        const auto back = qScopeGuard([&] {
            QApplication::setFont(before);
            words.use(QStringLiteral("en"));
        });
        // Wider letters than those of the tests, and longer words.
        if (!code.isEmpty()) {
            theme::chooseFonts();
            words.use(code, QLocale(code));
        }
        test::Console console(member.toStdString(), true, QLocale());
        console.window->resize(1366, 768);
        QStringList wide;
        int looked = 0;
        const auto look = [&](const QWidget& page, const QString& where) {
            console.settle();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);      // tables lay their columns out when they are left alone
            QTest::qWait(1);
            for (const auto* view : page.findChildren<QAbstractItemView*>()) {
                if (!view->isVisible() || view->objectName().isEmpty()) continue;
                ++looked;
                if (view->horizontalScrollBar()->maximum() > 0) {
                    wide += QStringLiteral("%1: %2 by %3").arg(where, view->objectName()).arg(view->horizontalScrollBar()->maximum());
                }
            }
            for (const auto* pane : page.findChildren<widgets::TablePane*>()) {
                if (!pane->view()->isVisible()) continue;
                if (!pane->isCompact()) wide += cutStates(*pane->view(), where);
                wide += cutBesideRoom(*pane->view(), where);
            }
            for (const auto* list : page.findChildren<QTreeWidget*>()) {
                if (list->isVisible()) wide += cutCells(*list, where);
            }
            // Nor does what stands around and beside them.
            for (const auto* scroll : page.findChildren<widgets::Scroll*>()) {
                if (!scroll->isVisible() || scroll->horizontalScrollBar()->maximum() == 0) continue;
                wide += QStringLiteral("%1: in %2 by %3").arg(where, scroll->parentWidget()->objectName()).arg(scroll->horizontalScrollBar()->maximum());
            }
        };
        for (const QString& id : console.window->pages()) {
            console.window->go(id);
            console.settle();
            auto* page = console.window->findChild<pages::Page*>(QStringLiteral("page-") + id);
            QVERIFY(page != nullptr);
            for (auto* pane : page->findChildren<widgets::TablePane*>()) {
                if (pane->isCompact() || !pane->isVisible() || pane->view()->model()->rowCount() == 0) continue;
                if (pane->currentKey().isEmpty()) pane->view()->setCurrentIndex(pane->view()->model()->index(0, 0));
            }
            look(*page, id);
            for (auto* tabs : page->findChildren<QTabWidget*>()) {
                for (int i = 0; i < tabs->count() && tabs->isVisible(); ++i) {
                    tabs->setCurrentIndex(i);
                    look(*page, id + QLatin1Char('/') + tabs->tabText(i));
                }
            }
        }
        QVERIFY(looked > 30);
        wide.removeDuplicates();
        QVERIFY2(wide.isEmpty(), qPrintable(wide.join(QLatin1Char('\n'))));
    }

    // A window that opens over a bridge that knows all has its rows at once, not with the next change.
    void theNextWindowHasTheRows()
    {
        test::Console console("gw-oslo");
        const auto rows = [&console] {
            QMap<QString, int> all;
            for (const char* page : {"releases", "members", "models", "peers", "transfers", "gateways", "rollouts", "jobs", "devices"}) {
                console.window->go(QLatin1String(page));
                const QByteArray list = QByteArray(page) == "devices" ? "acknowledgements" : page;
                all.insert(QLatin1String(page), console.table(list + "Table")->model()->rowCount());
            }
            return all;
        };
        const auto before = rows();
        for (auto it = before.begin(); it != before.end(); ++it) QVERIFY2(it.value() > 0, qPrintable(it.key()));
        console.restart();
        const auto after = rows();
        for (auto it = before.begin(); it != before.end(); ++it) QVERIFY2(after.value(it.key()) == it.value(), qPrintable(it.key()));
    }

    // What failed at a gateway is the figure that matters: no language's words drive it out of the small list beside the gateways.
    void whatFailedAtAGatewayIsInSight()
    {
        const QFont before = QApplication::font();
        language::Language words(*qApp);
        const auto back = qScopeGuard([&] {
            QApplication::setFont(before);
            words.use(QStringLiteral("en"));
        });
        theme::chooseFonts();
        for (const char* code : {"en", "de", "fr", "es", "tr", "he"}) {
            words.use(QLatin1String(code), QLocale(QLatin1String(code)));
            test::Console console("nordgrid", true, QLocale());
            console.window->go(QStringLiteral("gateways"), QStringLiteral("gw-oslo"));
            auto* table = console.table("gatewayReleasesTable");
            QTRY_VERIFY(table->isVisible() && table->model()->rowCount() > 0);
            console.settle();
            QTest::qWait(1);
            for (const int column : {0, 2}) {           // the release, and how many failed
                QVERIFY2(!table->isColumnHidden(column), qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(code), table->model()->headerData(column, Qt::Horizontal).toString())));
            }
        }
    }

    // A reason explains the row: it is read whole before other columns have space between them; and times are whole.
    void reasonsAndTimesAreReadWhole_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("width");
        QTest::newRow("transfers, 1680") << QStringLiteral("transfers") << QStringLiteral("Reason") << 1680;
        for (const int width : {1366, 1680}) QTest::addRow("members, %d", width) << QStringLiteral("members") << QStringLiteral("Last seen") << width;
        for (const int width : {1366, 1680}) QTest::addRow("alerts, %d", width) << QStringLiteral("alerts") << QStringLiteral("Time") << width;
    }
    void reasonsAndTimesAreReadWhole()
    {
        QFETCH(QString, page);
        QFETCH(QString, title);
        QFETCH(int, width);
        const QFont before = QApplication::font();
        const auto back = qScopeGuard([&before] { QApplication::setFont(before); });
        theme::chooseFonts();
        test::Console console("cert-n");
        console.window->resize(width, width == 1366 ? 768 : 1050);
        console.window->go(page);
        auto* table = console.table((page + QStringLiteral("Table")).toUtf8());
        QTRY_VERIFY(table->model()->rowCount() > 0);
        table->setCurrentIndex(table->model()->index(0, 0));
        console.settle();
        QTest::qWait(1);
        const QAbstractItemView& view = *table;
        for (int c = 0; c < table->model()->columnCount(); ++c) {
            if (table->model()->headerData(c, Qt::Horizontal).toString() != title) continue;
            QVERIFY(!table->isColumnHidden(c));
            QVERIFY2(table->columnWidth(c) >= view.sizeHintForColumn(c),
                     qPrintable(QStringLiteral("%1 of %2").arg(table->columnWidth(c)).arg(view.sizeHintForColumn(c))));
            return;
        }
        QFAIL("no such column");
    }

    // A number ends some way before the next column, and asks for that, too.
    void aNumberAsksForTheSpaceAfterIt()
    {
        test::Console console;
        QTableWidget table(1, 2, console.window.get());
        for (int c : {0, 1}) table.setItem(0, c, new QTableWidgetItem(QStringLiteral("912.4 kB")));
        table.item(0, 1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const QAbstractItemView& view = table;
        QCOMPARE(view.sizeHintForIndex(table.model()->index(0, 1)).width() - view.sizeHintForIndex(table.model()->index(0, 0)).width(), theme::scaled(8));
    }

    // Texts give way, the longest first; titles and numbers are whole, and with more room everything is.
    void onlyTextsAreCut()
    {
        test::Console console("kestrel");
        console.window->resize(1680, 1050);
        console.window->go(QStringLiteral("chain"));
        auto* table = console.table("blocksTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        console.settle();
        const auto widths = [&] {
            QMap<QString, int> all;
            for (int c = 0; c < table->model()->columnCount(); ++c) {
                if (!table->isColumnHidden(c)) all.insert(table->model()->headerData(c, Qt::Horizontal).toString(), table->columnWidth(c));
            }
            return all;
        };
        const auto roomy = widths();
        console.window->resize(1000, 768);
        console.settle();
        const auto narrow = widths();
        QVERIFY(narrow.value(QStringLiteral("Sealer")) < roomy.value(QStringLiteral("Sealer")));
        const QAbstractItemView& view = *table;
        for (int c = 0; c < table->model()->columnCount(); ++c) {
            if (table->isColumnHidden(c)) continue;
            QVERIFY(table->columnWidth(c) >= table->horizontalHeader()->sectionSizeHint(c));
            const bool whole = table->model()->index(0, c).data(models::SortRole).userType() != QMetaType::QString;
            QVERIFY(!whole || table->columnWidth(c) >= view.sizeHintForColumn(c));
        }
        console.window->resize(1680, 1050);
        console.settle();
        QCOMPARE(widths(), roomy);
    }

    // What a small screen has no room for is there on a large one, also after a layout that nobody chose was kept.
    void columnsComeAndGoWithTheRoom()
    {
        test::Console console("gw-oslo");
        console.window->go(QStringLiteral("rollouts"));
        auto* table = console.table("rolloutsTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        const auto shown = [&](int width) {
            console.window->resize(width, 1050);
            console.settle();
            QStringList titles;
            for (int c = 0; c < table->model()->columnCount(); ++c) {
                if (!table->isColumnHidden(c)) titles += table->model()->headerData(c, Qt::Horizontal).toString();
            }
            return titles;
        };
        const QString name = QStringLiteral("Name");
        QVERIFY(shown(2400).contains(name));
        QVERIFY(!shown(1200).contains(name));
        console.restart();
        console.window->go(QStringLiteral("rollouts"));
        table = console.table("rolloutsTable");
        QVERIFY(shown(2400).contains(name));
        QCOMPARE(shown(2400).size(), 10);
    }

    // Another chain's blocks are another list: places of rows after a short wait, never "no blocks", never those of the other.
    void anotherChainsBlocksAreWaitedFor()
    {
        test::Console console;
        console.window->go(QStringLiteral("chain"));
        auto* table = console.table("blocksTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        console.settle();
        auto* waiting = console.window->findChild<widgets::WaitingRows*>(QStringLiteral("blocksWaitingRows"));
        {
            const test::HeldNode held(console.node);
            console.find<widgets::Segmented>("chainChoice")->setCurrent(QStringLiteral("delivery"));
            QCOMPARE(table->model()->rowCount(), 0);
            QVERIFY(waiting->isVisible() && !waiting->showsBars());
            QTRY_VERIFY(waiting->showsBars());
            QVERIFY(waiting->isVisible());
        }
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QVERIFY(table->isVisible() && !waiting->isVisible());
        // A new block of the same chain: the old ones stay meanwhile.
        {
            const test::HeldNode held(console.node);
            const int before = table->model()->rowCount();
            console.node.change([](api::Snapshot& s) { s.chains[1].height += 1; });
            QTest::qWait(widgets::WaitingRows::barsAfter + 100);
            QCOMPARE(table->model()->rowCount(), before);
            QVERIFY(table->isVisible() && !waiting->isVisible());
        }
    }

    void anotherDevicesRowsAreWaitedFor()
    {
        test::Console console("gw-oslo");
        console.window->go(QStringLiteral("devices"), QStringLiteral("kestrel-g4/3"));
        auto* actions = console.table("deviceActionsTable");
        QTRY_COMPARE(actions->model()->rowCount(), 2);
        for (auto* tabs : console.window->findChildren<QTabWidget*>()) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (tabs->widget(i)->isAncestorOf(actions)) tabs->setCurrentIndex(i);
            }
        }
        auto* waiting = console.window->findChild<widgets::WaitingRows*>(QStringLiteral("deviceActionsWaitingRows"));
        {
            const test::HeldNode held(console.node);
            console.window->go(QStringLiteral("devices"), QStringLiteral("kestrel-g4/6"));
            QCOMPARE(actions->model()->rowCount(), 0);
            QTRY_VERIFY(waiting->showsBars());
            // The same one again: what was asked before is still awaited.
            console.window->go(QStringLiteral("devices"), QStringLiteral("kestrel-g4/6"));
            QVERIFY(waiting->isVisible());
        }
        QTRY_COMPARE(actions->model()->rowCount(), 2);
        QVERIFY(!waiting->isVisible());
        const test::HeldNode held(console.node);
        console.window->go(QStringLiteral("devices"), QStringLiteral("kestrel-g4/6"));
        QTest::qWait(widgets::WaitingRows::barsAfter + 100);
        QCOMPARE(actions->model()->rowCount(), 2);
        QVERIFY(!waiting->isVisible());
    }

    // What cannot be read ends the wait in words.
    void aFailedAnswerEndsTheWait()
    {
        test::Console console("gw-oslo");
        console.window->go(QStringLiteral("coverage"), QString::fromStdString(test::sampleId<ReleaseId>(7).hex()));
        auto* table = console.table("coverageGatewaysTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        console.node.failCalls("coverageBy", Error{ErrorKind::corrupt, "store.corrupt", {}});
        auto* waiting = console.window->findChild<widgets::WaitingRows*>(QStringLiteral("coverageGatewaysWaitingRows"));
        {
            const test::HeldNode held(console.node);
            console.find<widgets::Segmented>("coverageBy")->setCurrent(QStringLiteral("class"));
            QCOMPARE(table->model()->rowCount(), 0);      // gateways are no classes
            QTRY_VERIFY(waiting->showsBars());
        }
        QTRY_VERIFY(!waiting->isVisibleTo(waiting->parentWidget()));
        QVERIFY(!table->isVisible());
    }

    void aListOfDevicesIsWaitedFor()
    {
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("devices"));
        console.settle();
        auto* waiting = console.window->findChild<widgets::WaitingRows*>(QStringLiteral("listedWaitingRows"));
        {
            const test::HeldNode held(console.node);
            console.window->go(QStringLiteral("devices"), QStringLiteral("list:release=%1&outcome=any")
                                                              .arg(QString::fromStdString(test::sampleId<ReleaseId>(7).hex())));
            QTRY_VERIFY(waiting->isVisible() && waiting->showsBars());
        }
        QTRY_VERIFY(console.table("listedTable")->model()->rowCount() > 0);
        QVERIFY(!waiting->isVisible());
    }
};

QTEST_MAIN(ListsTest)
#include "lists_test.moc"
