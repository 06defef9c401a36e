// SPDX-License-Identifier: GPL-3.0-or-later
// Findings of one's own, what is typed meanwhile, and questions to the vendor.
#include "tests/gui/reviews.h"
#include "ui/dialogs/outbox.h"
#include "ui/pages/review_drafts.h"
#include "ui/pages/review_words.h"
#include "ui/widgets/notices.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace quorate;
using test::openFiles;

class ReviewFindingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Tools align what they print; a list does that by itself.
    void whatAToolPrintedBeginsWithItsWords()
    {
        const bridge::ReviewFinding finding{QStringLiteral("file"), QStringLiteral("type"), QStringLiteral("note"), QStringLiteral("bin/a"), {}, QStringLiteral("          ELF 64-bit "), {}};
        QCOMPARE(pages::findingDetail(finding), QStringLiteral("ELF 64-bit"));
        QCOMPARE(pages::findingText(finding), QStringLiteral("type: ELF 64-bit"));
    }

    void aFindingOfOurOwnIsAdded()
    {
        test::Console console;
        openFiles(console);
        auto* text = console.find<QPlainTextEdit>("findingText");
        QTRY_VERIFY_WITH_TIMEOUT(text->isVisible(), 30000);
        QVERIFY(!console.find<QPushButton>("addFinding")->isEnabled());
        text->setPlainText(QStringLiteral("Why is the shell gone?"));
        console.click("addFinding");
        auto* list = console.table("reviewFindingsTable");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 6, 30000);
        QCOMPARE(test::cell(list, 0, QStringLiteral("What was found")), QStringLiteral("Why is the shell gone?"));
        QVERIFY(test::cell(list, 0, QStringLiteral("Place")).contains(QStringLiteral("boot/u-boot.itb")));
        QVERIFY(text->toPlainText().isEmpty());
    }

    // What is typed stays with the release that it was typed for, and comes back with it.
    void whatIsTypedStaysWithItsRelease()
    {
        test::Console console;
        openFiles(console);
        const auto go = [&console](std::uint32_t release) {
            console.window->go(QStringLiteral("reviews"), QString::fromStdString(test::sampleId<ReleaseId>(release).hex()));
        };
        auto* text = console.find<QPlainTextEdit>("findingText");
        auto* reason = console.find<QPlainTextEdit>("voteReason");
        auto* weight = console.find<QComboBox>("findingWeight");
        auto* accused = console.find<QComboBox>("voteAccused");
        auto* title = console.find<QLabel>("reviewTitle");
        QTRY_VERIFY(text->isVisible());
        const QString here = title->text();
        text->setPlainText(QStringLiteral("Why is the shell gone?"));
        weight->setCurrentIndex(1);
        reason->setPlainText(QStringLiteral("The shell is gone."));
        accused->setCurrentIndex(1);
        const QString party = accused->currentData().toString();
        QVERIFY(!party.isEmpty());
        go(8);
        QVERIFY(title->text() != here);
        for (const auto* edit : {text, reason}) QCOMPARE(edit->toPlainText(), QString());
        QCOMPARE(weight->currentIndex(), 0);
        QCOMPARE(accused->currentIndex(), 0);
        reason->setPlainText(QStringLiteral("Fine."));
        go(9);
        QCOMPARE(title->text(), here);
        QCOMPARE(text->toPlainText(), QStringLiteral("Why is the shell gone?"));
        QCOMPARE(weight->currentIndex(), 1);
        QCOMPARE(reason->toPlainText(), QStringLiteral("The shell is gone."));
        QCOMPARE(accused->currentData().toString(), party);
        go(8);
        QCOMPARE(reason->toPlainText(), QStringLiteral("Fine."));
        go(9);
        // Sent from here, answered when another is in front: its own text stays, and this one's is done.
        QTRY_VERIFY(console.find<QPushButton>("addFinding")->isEnabled());
        console.click("addFinding");
        go(8);
        text->setPlainText(QStringLiteral("Another one"));
        console.node.waitForCallbacks();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(text->toPlainText(), QStringLiteral("Another one"));
        go(9);
        QTRY_COMPARE(text->toPlainText(), QString());
    }

    // Hours of reading may be in it.
    void whatIsTypedOutlivesTheConsole()
    {
        test::Console console;
        openFiles(console);
        auto* text = console.find<QPlainTextEdit>("findingText");
        QTRY_VERIFY(text->isVisible());
        text->setPlainText(QStringLiteral("Why is the shell gone?"));
        const QString place = console.find<QLabel>("findingPlace")->text();
        QVERIFY(place.contains(QStringLiteral("boot/u-boot.itb")));
        console.find<QComboBox>("findingWeight")->setCurrentIndex(1);
        console.find<QPlainTextEdit>("voteReason")->setPlainText(QStringLiteral("The shell is gone."));
        console.find<QComboBox>("voteAccused")->setCurrentIndex(1);
        const QString party = console.find<QComboBox>("voteAccused")->currentData().toString();
        // Written while it is typed: a console that is killed takes nothing with it.
        QTRY_VERIFY(!pages::reviewDrafts(console.settings()).value(test::ours()).finding.isEmpty());
        console.find<QPlainTextEdit>("voteReason")->setPlainText(QStringLiteral("The shell is gone, and nobody says why."));
        console.restart();
        openFiles(console);
        QCOMPARE(console.find<QPlainTextEdit>("voteReason")->toPlainText(), QStringLiteral("The shell is gone, and nobody says why."));
        QCOMPARE(console.find<QComboBox>("voteAccused")->currentData().toString(), party);
        text = console.find<QPlainTextEdit>("findingText");
        QTRY_VERIFY(text->isVisible());
        QCOMPARE(text->toPlainText(), QStringLiteral("Why is the shell gone?"));
        QCOMPARE(console.find<QLabel>("findingPlace")->text(), place);
        QCOMPARE(console.find<QComboBox>("findingWeight")->currentIndex(), 1);
        // What is sent, or wiped out, is no draft any more.
        QTRY_VERIFY(console.find<QPushButton>("addFinding")->isEnabled());
        console.click("addFinding");
        QTRY_COMPARE(text->toPlainText(), QString());
        console.find<QPlainTextEdit>("voteReason")->clear();
        console.restart();
        QVERIFY(pages::reviewDrafts(console.settings()).isEmpty());
    }

    void theVendorIsAskedAboutAFinding()
    {
        test::Console console;
        console.node.desk.finished.insert(test::sampleId<ReleaseId>(9));
        console.window->go(QStringLiteral("reviews"), QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
        auto* findings = console.table("reviewFindingsTable");
        QTRY_VERIFY(findings->model()->rowCount() > 0);
        console.find<QTabWidget>("reviewTabs")->setCurrentIndex(3);
        auto* threads = console.find<QTreeWidget>("reviewQuestions");
        QCOMPARE(threads->topLevelItemCount(), 2);
        QVERIFY(threads->topLevelItem(0)->text(0).contains(QStringLiteral("TCP 8883")));
        QCOMPARE(threads->topLevelItem(0)->childCount(), 1);
        QCOMPARE(threads->topLevelItem(0)->text(3), QStringLiteral("Answered"));
        QCOMPARE(threads->topLevelItem(1)->text(3), QStringLiteral("Closed"));
        QVERIFY(!console.find<QPushButton>("askAboutFinding")->isVisible());
        findings->setCurrentIndex(findings->model()->index(0, 0));
        QVERIFY(console.find<QPushButton>("askAboutFinding")->isVisible());
        console.click("askAboutFinding");
        auto* text = console.find<QPlainTextEdit>("reviewQuestionText");
        auto* ask = console.find<QPushButton>("reviewAsk");
        text->setPlainText(QString(2001, QLatin1Char('x')));
        QVERIFY(!ask->isEnabled());
        QVERIFY(console.find<QLabel>("reviewQuestionTextProblem")->text().contains(QStringLiteral("2000")));
        text->setPlainText(QStringLiteral("Why is it there?"));
        // A failure keeps the text.
        console.node.failNext({ErrorKind::refused, "node.question.limit", {}});
        QTest::mouseClick(ask, Qt::LeftButton);
        // Held first: undone, it is as if it had not been said.
        QVERIFY(text->toPlainText().isEmpty() && console.window->outbox().count() == 1);
        console.window->outbox().drop(console.window->outbox().items().first().number);
        QCOMPARE(text->toPlainText(), QStringLiteral("Why is it there?"));
        QVERIFY(console.node.calls().questions.empty());
        QTest::mouseClick(ask, Qt::LeftButton);
        console.window->outbox().sendAll();
        QTRY_VERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("The question was not sent.")));
        QCOMPARE(text->toPlainText(), QStringLiteral("Why is it there?"));
        QTest::mouseClick(ask, Qt::LeftButton);
        QVERIFY(text->toPlainText().isEmpty());
        console.window->outbox().sendAll();
        QTRY_VERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("on its way to all members")));
        const auto questions = console.node.calls().questions;
        QCOMPARE(questions.size(), std::size_t(2));
        QVERIFY(questions[1].release == test::sampleId<ReleaseId>(9));
        QCOMPARE(questions[1].text, std::string("Why is it there?"));
        QVERIFY(!questions[1].subject.empty());

        // Its own question it may answer and close; that of another checker neither.
        threads->setCurrentItem(threads->topLevelItem(0));
        QVERIFY(console.find<QPushButton>("reviewClose")->isVisible());
        console.click("reviewClose");
        QVERIFY(console.node.calls().answers.empty());
        console.window->outbox().sendAll();
        QTRY_COMPARE(console.node.calls().answers.size(), std::size_t(1));
        QVERIFY(console.node.calls().answers[0].closes && console.node.calls().answers[0].question == test::sampleId<Hash32>(801));
        threads->setCurrentItem(threads->topLevelItem(1));
        QVERIFY(!console.find<QPushButton>("reviewClose")->isVisible() && !console.find<QPushButton>("reviewAnswer")->isVisible());
    }
};

QTEST_MAIN(ReviewFindingsTest)
#include "review_findings_test.moc"
