// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fixture.h"
#include "ui/dialogs/outbox.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/rail.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace quorate;

class ReviewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theInboxBeginsWithWhatNeedsUs()
    {
        test::Console console;
        console.window->go(QStringLiteral("reviews"));
        auto* inbox = console.find<QListView>("inbox");
        QVERIFY(inbox->model()->index(0, 0).data().toString().startsWith(QStringLiteral("Needs your vote")));
        QCOMPARE(inbox->model()->index(1, 0).data().toString(), QStringLiteral("kestrel-g4 4.3.1 from 4.3.0"));
        QCOMPARE(console.find<QLabel>("reviewTitle")->text(), QStringLiteral("kestrel-g4 4.3.1 from 4.3.0"));
        QCOMPARE(console.find<widgets::Rail>("rail")->button(QStringLiteral("reviews"))->badge(), 2);
        QTest::keyClick(console.window.get(), Qt::Key_BracketRight);
        QTRY_COMPARE(console.find<QLabel>("reviewTitle")->text(), QStringLiteral("helio-m2 2.9.1 from 2.9.0"));
    }

    void anApprovalIsSignedHeldAndSent()
    {
        test::Console console;
        console.window->go(QStringLiteral("reviews"), QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
        console.find<QPlainTextEdit>("voteReason")->setPlainText(QStringLiteral("Rebuilt, equal."));
        console.click("approve");
        auto* confirm = console.find<QPushButton>("signConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), 10000);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QCOMPARE(console.window->outbox().count(), 1);
        QVERIFY(console.node.calls().votes.empty());
        console.window->outbox().sendAll();
        const auto votes = console.node.calls().votes;
        QCOMPARE(votes.size(), std::size_t(1));
        QCOMPARE(votes[0].verdict, std::string("approve"));
        QCOMPARE(votes[0].reason, std::string("Rebuilt, equal."));
        QVERIFY(votes[0].release == test::sampleId<ReleaseId>(9));
        QTRY_VERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("is settled")));
    }

    void aRejectionNeedsAReason()
    {
        test::Console console;
        console.window->go(QStringLiteral("reviews"), QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
        auto* reject = console.find<QPushButton>("reject");
        QVERIFY(!reject->isEnabled());
        console.find<QPlainTextEdit>("voteReason")->setPlainText(QStringLiteral("  \n"));
        QVERIFY(!reject->isEnabled());
        console.find<QPlainTextEdit>("voteReason")->setPlainText(QStringLiteral("Opens a port."));
        QVERIFY(reject->isEnabled());
        console.click("reject");
        QTest::keyClick(console.find<QWidget>("signCancel"), Qt::Key_Escape);
        QVERIFY(console.node.calls().votes.empty());
    }

    void whoMayNotVoteIsToldWhy()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("reviews"));
        QVERIFY(!console.find<QPushButton>("approve")->isEnabled());
        QVERIFY(console.find<QLabel>("voteHint")->text().contains(QStringLiteral("Only checkers vote")));
    }

    void lockedKeysAndFinalDecisionsLockTheButtons()
    {
        test::Console console;
        console.window->go(QStringLiteral("reviews"), QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
        QVERIFY(console.find<QPushButton>("approve")->isEnabled());
        console.node.change([](api::Snapshot& s) { s.identity.keysUnlocked = false; });
        console.settle();
        QVERIFY(!console.find<QPushButton>("approve")->isEnabled());
        QVERIFY(console.find<QLabel>("voteHint")->text().contains(QStringLiteral("Unlock the keys")));
        console.window->go(QStringLiteral("reviews"), QString::fromStdString(test::sampleId<ReleaseId>(4).hex()));
        QVERIFY(console.find<QLabel>("voteHint")->text().contains(QStringLiteral("final")));
    }

    void aFailedVoteSaysWhyAndWhatWasNotChanged()
    {
        test::Console console;
        console.window->go(QStringLiteral("reviews"), QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
        console.click("approve");
        auto* confirm = console.find<QPushButton>("signConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), 10000);
        QTest::mouseClick(confirm, Qt::LeftButton);
        console.node.failNext({ErrorKind::refused, "ledger.vote.interested", {}});
        console.window->outbox().sendAll();
        const auto texts = [&] { return console.window->toasts().texts().join(QLatin1Char('\n')); };
        QTRY_VERIFY(texts().contains(QStringLiteral("was not recorded")));
        QVERIFY(texts().contains(QStringLiteral("do not vote on its releases")));
        QVERIFY(texts().contains(QStringLiteral("The release is as before.")));
    }

    void aRebuildIsRemembered()
    {
        test::Console console;
        console.window->go(QStringLiteral("reviews"), QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
        console.prompter.next = QStringLiteral("/tmp");
        console.click("rebuild");
        QCOMPARE(console.prompter.asked, 2);
        QCOMPARE(console.node.calls().rebuilt.size(), std::size_t(1));
        QTRY_VERIFY(console.find<QLabel>("voteHint")->text().contains(QStringLiteral("signed with your vote key")));
    }
};

QTEST_MAIN(ReviewsTest)
#include "reviews_test.moc"
