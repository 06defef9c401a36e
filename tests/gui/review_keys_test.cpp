// SPDX-License-Identifier: GPL-3.0-or-later
// A review by keys alone.
#include "tests/gui/fixture.h"
#include "ui/widgets/hex_view.h"
#include "ui/widgets/notices.h"

#include <QCheckBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>

using namespace quorate;

namespace {

const QString underReview = QString::fromStdString(test::sampleId<ReleaseId>(9).hex());

// The file list of a review that has run, with the focus.
QTreeView* openFiles(test::Console& console)
{
    console.node.desk.finished.insert(test::sampleId<ReleaseId>(9));
    console.window->go(QStringLiteral("reviews"), underReview);
    auto* tree = console.find<QTreeView>("reviewFiles");
    const bool there = QTest::qWaitFor([&] { return tree->isVisible() && tree->model()->rowCount() > 2; }, 30'000);
    console.window->activateWindow();   // keys reach shortcuts in the active window alone
    const bool active = QTest::qWaitForWindowActive(console.window.get());
    tree->setFocus();
    return there && active ? tree : nullptr;
}

}  // namespace

class ReviewKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFindingIsWrittenAtThePlaceInFront()
    {
        test::Console console;
        auto* tree = openFiles(console);
        QVERIFY(tree != nullptr);
        const QModelIndex usr = tree->model()->index(2, 0);
        tree->setCurrentIndex(tree->model()->index(tree->model()->rowCount(usr) - 1, 0, usr));
        auto* strings = console.table("fileStringsTable");
        QTRY_COMPARE(strings->model()->rowCount(), 2);
        auto* text = console.find<QPlainTextEdit>("findingText");
        QTRY_VERIFY(text->isVisible());
        auto* place = console.find<QLabel>("findingPlace");
        QVERIFY(!place->isVisible());
        // From the file list: the file.
        QTest::keyClick(tree, Qt::Key_F);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(text));
        QVERIFY2(place->isVisible() && place->text().startsWith(QStringLiteral("At usr/")) && !place->text().contains(QStringLiteral("0x")), qPrintable(place->text()));
        // A letter is a letter where one writes.
        QTest::keyClick(text, Qt::Key_F);
        QCOMPARE(text->toPlainText(), QStringLiteral("f"));
        // From its bytes: the offset, and the section in which it lies.
        strings->setCurrentIndex(strings->model()->index(0, 0));
        QTest::keyClick(strings, Qt::Key_Return);
        auto* hex = console.find<widgets::HexView>("hexView");
        hex->setFocus();
        const quint64 shown = hex->firstOffset();
        QVERIFY(shown > 0);
        QTest::keyClick(hex, Qt::Key_F);
        QVERIFY2(place->text().endsWith(QStringLiteral("0x%1").arg(shown, 0, 16)), qPrintable(place->text()));
        text->setPlainText(QStringLiteral("Who is that?"));
        // What is in front meanwhile does not move it.
        console.find<QTabWidget>("fileDetail")->setCurrentIndex(0);
        tree->setCurrentIndex(tree->model()->index(0, 0));
        console.click("addFinding");
        auto* list = console.table("reviewFindingsTable");
        QTRY_COMPARE(test::cell(list, 0, QStringLiteral("What was found")), QStringLiteral("Who is that?"));
        const auto kept = console.node.desk.calls().findings;
        QCOMPARE(kept.size(), std::size_t(1));
        QVERIFY(kept[0].offset && *kept[0].offset == shown);
        QVERIFY(kept[0].path.starts_with("usr/"));
        QTRY_VERIFY(!place->isVisible());
    }

    // Without F: what is in front when the first letter is typed, and a byte that was marked rather than the first in sight.
    void aFindingThatIsBegunWithoutTheKeyHasItsPlace()
    {
        test::Console console;
        auto* tree = openFiles(console);
        QVERIFY(tree != nullptr);
        const QModelIndex usr = tree->model()->index(2, 0);
        tree->setCurrentIndex(tree->model()->index(tree->model()->rowCount(usr) - 1, 0, usr));
        auto* strings = console.table("fileStringsTable");
        QTRY_COMPARE(strings->model()->rowCount(), 2);
        strings->setCurrentIndex(strings->model()->index(0, 0));
        QTest::keyClick(strings, Qt::Key_Return);
        auto* hex = console.find<widgets::HexView>("hexView");
        QTRY_VERIFY(hex->isVisible());
        const quint64 shown = hex->firstOffset();
        QTest::keyClick(hex, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(hex->marked(), std::pair(shown, shown + 1));
        QTest::keyClick(hex, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(hex, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(hex->marked(), std::pair(shown + 17, shown + 18));
        auto* text = console.find<QPlainTextEdit>("findingText");
        auto* place = console.find<QLabel>("findingPlace");
        text->setFocus();
        QTest::keyClick(text, Qt::Key_W);
        QVERIFY2(place->isVisible() && place->text().endsWith(QStringLiteral("0x%1").arg(shown + 17, 0, 16)), qPrintable(place->text()));
        console.click("addFinding");
        QTRY_COMPARE(console.node.desk.calls().findings.size(), std::size_t(1));
        QCOMPARE(console.node.desk.calls().findings[0].offset.value_or(0), shown + 17);
        // What is emptied has no place, and begins anew where one looks then.
        text->setPlainText(QStringLiteral("x"));
        QVERIFY(place->isVisible());
        text->clear();
        QVERIFY(!place->isVisible());
        console.find<QTabWidget>("fileDetail")->setCurrentIndex(0);
        text->setPlainText(QStringLiteral("y"));
        QVERIFY(!place->text().contains(QStringLiteral("0x")));
    }

    void theVoteOpensByKey()
    {
        test::Console console;
        auto* tree = openFiles(console);
        QVERIFY(tree != nullptr);
        auto* reason = console.find<QPlainTextEdit>("voteReason");
        QTRY_VERIFY(console.find<QPushButton>("approve")->isEnabled());
        // Without a reason nothing is rejected; the key says so and leads to where it is written.
        QTest::keyClick(tree, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(console.window->findChild<QWidget*>(QStringLiteral("signSheet")) == nullptr);
        QCOMPARE(console.find<QLabel>("voteReasonProblem")->text(), QStringLiteral("A rejection needs a reason."));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(reason));
        reason->setPlainText(QStringLiteral("It opens a port."));
        QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(console.window->findChild<QWidget*>(QStringLiteral("signSheet")) != nullptr);
        QVERIFY(console.find<QWidget>("signSheet")->accessibleName().startsWith(QStringLiteral("Approve")));
        QTest::keyClick(console.find<QWidget>("signSheet"), Qt::Key_Escape);
        QTRY_VERIFY(console.window->findChild<QWidget*>(QStringLiteral("signSheet")) == nullptr);
        reason->setFocus();
        QTest::keyClick(reason, Qt::Key_Enter, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(console.window->findChild<QWidget*>(QStringLiteral("signSheet")) != nullptr);
        QVERIFY(console.find<QWidget>("signSheet")->accessibleName().startsWith(QStringLiteral("Reject")));
    }

    void nextReviewNextFileAndViewed()
    {
        test::Console console;
        auto* tree = openFiles(console);
        QVERIFY(tree != nullptr);
        tree->setCurrentIndex(tree->model()->index(0, 0));
        QTest::keyClick(tree, Qt::Key_N);
        const QModelIndex flagged = tree->currentIndex();
        QVERIFY(flagged.isValid() && flagged != tree->model()->index(0, 0));
        const auto ticked = [&] { return tree->currentIndex().siblingAtColumn(0).data(Qt::CheckStateRole).toInt(); };
        const int before = ticked();
        QTest::keyClick(tree, Qt::Key_V);
        QVERIFY(ticked() != before);
        QTest::keyClick(tree, Qt::Key_V);
        QCOMPARE(ticked(), before);
        const QString title = console.find<QLabel>("reviewTitle")->text();
        QTest::keyClick(tree, Qt::Key_BracketRight);
        QVERIFY(console.find<QLabel>("reviewTitle")->text() != title);
        QTest::keyClick(console.find<QListView>("inbox"), Qt::Key_BracketLeft);
        QCOMPARE(console.find<QLabel>("reviewTitle")->text(), title);
    }
};

QTEST_MAIN(ReviewKeysTest)
#include "review_keys_test.moc"
