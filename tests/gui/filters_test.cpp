// SPDX-License-Identifier: GPL-3.0-or-later
// The line and the chips above every table, and what a table says while it waits.
#include "tests/gui/fixture.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/waiting_rows.h"

#include <QAction>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolTip>

using namespace quorate;

class FiltersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // F1 is the window's key for the help of the view; in a filter it is for the filter's.
    void aFilterHelpsWithItsLanguage()
    {
        test::Console console;
        console.window->go(QStringLiteral("releases"));
        auto* field = console.find<widgets::FilterField>("releasesFilter");
        console.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(console.window.get()));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_F1);
        QTRY_VERIFY(QToolTip::isVisible());
        QCOMPARE(QToolTip::text(), field->help());
        QToolTip::hideText();
        // Anywhere else it is the view's.
        QTRY_VERIFY(!QToolTip::isVisible());
        console.table("releasesTable")->setFocus();
        QTest::keyClick(console.table("releasesTable"), Qt::Key_F1);
        QVERIFY(!QToolTip::isVisible());
        QVERIFY(console.window->findChild<QWidget*>(QStringLiteral("helpSheet")) != nullptr);
    }

    void aFilterCompletesColumnsAndValues()
    {
        test::Console console;
        console.window->go(QStringLiteral("releases"));
        auto* field = console.find<widgets::FilterField>("releasesFilter");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("sta"));
        auto* completer = field->findChild<QCompleter*>();
        QVERIFY(completer->completionModel()->rowCount() >= 1);
        QCOMPARE(completer->completionModel()->index(0, 0).data().toString(), QStringLiteral("status:"));
        Q_EMIT completer->activated(QStringLiteral("status:"));
        QCOMPARE(field->text(), QStringLiteral("status:"));
        QStringList values;
        for (int i = 0; i < completer->completionModel()->rowCount(); ++i) values += completer->completionModel()->index(i, 0).data().toString();
        QVERIFY(values.contains(QStringLiteral("In review")));
        Q_EMIT completer->activated(QStringLiteral("In review"));
        QCOMPARE(field->text(), QStringLiteral("status:\"In review\" "));
        QCOMPARE(console.table("releasesTable")->model()->rowCount(), 2);
    }

    void aWrongFilterKeepsTheLastGoodResult()
    {
        test::Console console;
        console.window->go(QStringLiteral("releases"));
        auto* field = console.find<widgets::FilterField>("releasesFilter");
        field->setText(QStringLiteral("status:approved"));
        const int rows = console.table("releasesTable")->model()->rowCount();
        field->setText(QStringLiteral("status:approved sizze:>3"));
        QCOMPARE(console.table("releasesTable")->model()->rowCount(), rows);
        auto* problem = console.find<QLabel>("releasesFilterError");
        QVERIFY(problem->isVisible() && problem->text().contains(QStringLiteral("sizze")));
        QCOMPARE(field->accessibleDescription(), problem->text());
        QCOMPARE(field->text(), QStringLiteral("status:approved sizze:>3"));
        field->setText(QStringLiteral("published:>3parsecs"));
        QVERIFY(problem->text().contains(QStringLiteral("parsecs")));
    }

    void filtersAreKeptCountedAndTakenBack()
    {
        test::Console console;
        console.window->go(QStringLiteral("releases"));
        auto* field = console.find<widgets::FilterField>("releasesFilter");
        auto* chips = console.find<widgets::FilterChips>("releasesChip");
        const auto before = chips->chips().size();
        field->setText(QStringLiteral("model:helio"));
        console.click("releasesSaveFilter");
        QCOMPARE(chips->chips().size(), before + 1);
        const auto buttons = chips->findChildren<QPushButton*>();
        QVERIFY2(buttons.last()->text().contains(QStringLiteral("(3)")), qPrintable(buttons.last()->text()));
        QVERIFY(buttons.last()->isChecked());
        QTest::mouseClick(buttons.last(), Qt::LeftButton);
        QVERIFY(field->text().isEmpty());
        QTest::keyClick(buttons.last(), Qt::Key_Delete);
        QCOMPARE(chips->chips().size(), before);
        QTest::mouseClick(console.find<QPushButton>("toastAct"), Qt::LeftButton);
        QCOMPARE(chips->chips().size(), before + 1);
    }

    // A name of one's own: asked for when a filter is kept, changed with F2, kept over a restart, and back with the filter.
    void filtersHaveNames()
    {
        test::Console console;
        console.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(console.window.get()));
        console.window->go(QStringLiteral("releases"));
        console.find<widgets::FilterField>("releasesFilter")->setText(QStringLiteral("model:helio"));
        console.click("releasesSaveFilter");
        auto* chips = console.find<widgets::FilterChips>("releasesChip");
        auto* name = console.find<QLineEdit>("releasesChipName");
        QVERIFY(name->isVisible());
        QTest::keyClicks(name, QStringLiteral("Sun trackers"));
        QTest::keyClick(name, Qt::Key_Return);
        const auto button = [&]() -> QPushButton* {
            for (auto* b : console.find<widgets::FilterChips>("releasesChip")->findChildren<QPushButton*>()) {
                if (b->toolTip().contains(QStringLiteral("model:helio"))) return b;
            }
            return nullptr;
        };
        QCOMPARE(button()->text(), QStringLiteral("Sun trackers (3)"));
        QVERIFY(button()->isVisible() && button()->isChecked());
        // Esc leaves the name as it was; nothing at all calls it by what it says.
        QTest::keyClick(button(), Qt::Key_F2);
        QTest::keyClicks(console.find<QLineEdit>("releasesChipName"), QStringLiteral("no"));
        QTest::keyClick(console.find<QLineEdit>("releasesChipName"), Qt::Key_Escape);
        QCOMPARE(chips->nameOf(QStringLiteral("model:helio")), QStringLiteral("Sun trackers"));
        console.restart();
        console.window->go(QStringLiteral("releases"));
        const auto kept = [&] { return console.find<widgets::FilterChips>("releasesChip")->nameOf(QStringLiteral("model:helio")); };
        QCOMPARE(kept(), QStringLiteral("Sun trackers"));
        QTest::keyClick(button(), Qt::Key_Delete);
        QVERIFY(kept().isEmpty());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("Sun trackers")));
        console.click("toastAct");
        QCOMPARE(kept(), QStringLiteral("Sun trackers"));
        QTest::keyClick(button(), Qt::Key_F2);
        console.find<QLineEdit>("releasesChipName")->clear();
        QTest::keyClick(console.find<QLineEdit>("releasesChipName"), Qt::Key_Return);
        QCOMPARE(kept(), QStringLiteral("model:helio"));
    }

    void aCellFiltersItsTable()
    {
        test::Console console;
        console.window->go(QStringLiteral("releases"));
        auto* table = console.table("releasesTable");
        const int row = test::rowWith(table, QStringLiteral("Status"), QStringLiteral("Approved"));
        int column = 0;
        while (table->model()->headerData(column, Qt::Horizontal).toString() != QLatin1String("Status")) ++column;
        table->setCurrentIndex(table->model()->index(row, column));
        console.window->findChild<QAction*>(QStringLiteral("releasesOnlyThis"))->trigger();
        QCOMPARE(table->model()->rowCount(), 3);
        table->setCurrentIndex(table->model()->index(0, column));
        console.find<widgets::FilterField>("releasesFilter")->clear();
        table->setCurrentIndex(table->model()->index(test::rowWith(table, QStringLiteral("Status"), QStringLiteral("Approved")), column));
        console.window->findChild<QAction*>(QStringLiteral("releasesNotThis"))->trigger();
        QCOMPARE(table->model()->rowCount(), 6);
    }

    // Nothing for the blink of a short wait, then places of rows, then words; rows take their place at once.
    void aTableThatWaitsShowsPlacesOfRows()
    {
        test::Console console("cert-n", false);
        console.window->go(QStringLiteral("releases"));
        auto* waiting = console.find<widgets::WaitingRows>("releasesWaitingRows");
        QVERIFY(waiting->isVisible());
        QVERIFY(!waiting->showsBars() && !waiting->showsWords());
        QTRY_VERIFY(waiting->showsBars());
        QVERIFY(!waiting->showsWords());
        QTRY_VERIFY(waiting->showsWords());
        const auto* words = waiting->findChild<QLabel*>();
        QVERIFY(waiting->rect().contains(words->geometry()) && words->height() >= words->heightForWidth(words->width()));
        QCOMPARE(waiting->accessibleName(), QStringLiteral("Waiting for the node."));
        test::fillSample(console.node, "cert-n");
        console.settle();
        QVERIFY(!waiting->isVisible());
        QVERIFY(console.table("releasesTable")->isVisible());
    }
};

QTEST_MAIN(FiltersTest)
#include "filters_test.moc"
