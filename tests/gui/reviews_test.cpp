// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/reviews.h"
#include "ui/charts/entropy_chart.h"
#include "ui/models/review_files.h"
#include "ui/dialogs/outbox.h"
#include "ui/pages/review_queue.h"
#include "ui/pages/report_document.h"
#include "ui/pages/reviews_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/hex_view.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/record_strip.h"
#include "ui/widgets/step_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace quorate;
using test::openFiles;
using test::other;
using test::ours;

class ReviewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anApprovalIsSignedHeldAndSent()
    {
        test::Console console;
        console.window->go(QStringLiteral("reviews"), QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
        console.find<QPlainTextEdit>("voteReason")->setPlainText(QStringLiteral("Rebuilt, equal."));
        QTRY_VERIFY_WITH_TIMEOUT(console.find<QPushButton>("approve")->isEnabled(), 30000);
        console.click("approve");
        QTRY_VERIFY_WITH_TIMEOUT(console.window->findChild<QPushButton*>(QStringLiteral("signConfirm")), 30000);
        auto* confirm = console.find<QPushButton>("signConfirm");
        QTRY_VERIFY(confirm->isEnabled());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QCOMPARE(console.window->outbox().count(), 1);
        QVERIFY(console.node.calls().votes.empty());
        console.window->outbox().sendAll();
        const auto votes = console.node.calls().votes;
        QCOMPARE(votes.size(), std::size_t(1));
        QCOMPARE(votes[0].verdict, std::string("approve"));
        QCOMPARE(votes[0].reason, std::string("Rebuilt, equal."));
        QVERIFY(votes[0].release == test::sampleId<ReleaseId>(9));
        QVERIFY(votes[0].report == test::FakeReviews::reportHash());
        QTRY_VERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("is settled")));
    }

    // The report that a vote carries is hashed first: pressed again meanwhile, it is one vote.
    void pressedTwiceItIsOneVote()
    {
        test::Console console;
        console.window->go(QStringLiteral("reviews"), QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
        auto* approve = console.find<QPushButton>("approve");
        QTRY_VERIFY_WITH_TIMEOUT(approve->isEnabled(), 30000);
        const int before = console.node.desk.calls().reports;
        QTest::mouseClick(approve, Qt::LeftButton);
        QVERIFY(!approve->isEnabled());
        QTest::mouseClick(approve, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(console.window->findChild<QPushButton*>(QStringLiteral("signConfirm")), 30000);
        console.node.desk.waitForCallbacks();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(console.node.desk.calls().reports, before + 1);
        QCOMPARE(console.window->findChildren<QPushButton*>(QStringLiteral("signConfirm")).size(), 1);
        // It can be pressed again once it was thought better of.
        console.click("signCancel");
        QTRY_VERIFY(approve->isEnabled());
    }

    // A courtesy that the consortium asks for: only how many voted, until we vote ourselves.
    void votesAreHiddenUntilOwnVote()
    {
        test::Console console;
        console.node.change([](api::Snapshot& s) {
            s.identity.hiddenVotes = true;
            s.releases = std::make_shared<const std::vector<api::ReleaseView>>(*s.releases);
        });
        console.settle();
        const QString id = QString::fromStdString(test::sampleId<ReleaseId>(9).hex());
        console.window->go(QStringLiteral("reviews"), id);
        const auto* release = console.bridge().release(id);
        QVERIFY(release != nullptr && release->votesHidden);
        const auto truth = *std::ranges::find(*console.node.copy().releases, test::sampleId<ReleaseId>(9), &api::ReleaseView::id);
        // A signed report does not take what is hidden for a fact.
        const auto report = QJsonDocument::fromJson(pages::reportJson(pages::reportContent(console.bridge(), QStringLiteral("Autumn")))).object();
        int unsaid = 0;
        for (const auto& one : report.value(QStringLiteral("releases")).toArray()) {
            const auto shown = console.bridge().release(one.toObject().value(QStringLiteral("id")).toString());
            QVERIFY(shown != nullptr);
            QCOMPARE(one.toObject().value(QStringLiteral("votes")).isNull(), shown->votesHidden);
            unsaid += shown->votesHidden ? 1 : 0;
        }
        QVERIFY(unsaid > 0);
        const auto voted = std::ranges::count_if(truth.votes, [](const auto& v) { return !v.verdict.empty(); });
        QVERIFY(voted > 0);
        QCOMPARE(qint64(release->decided), qint64(voted));
        QVERIFY(release->approvals == 0 && release->rejections == 0);
        for (const auto& vote : release->votes) QVERIFY(vote.reason.isEmpty() && (vote.verdict.isEmpty() || vote.verdict == QLatin1String("hidden")));
        QVERIFY(console.find<QWidget>("votesHidden")->isVisible());
        QCOMPARE(console.find<QLabel>("quorum")->text(), QStringLiteral("%1 of %2 have voted").arg(voted).arg(truth.votes.size()));
        console.window->go(QStringLiteral("releases"), id);
        auto* table = console.table("releasesTable");
        const int row = table->currentIndex().row();
        QCOMPARE(test::cell(table, row, QStringLiteral("Approvals")), QStringLiteral("%1 of %2 voted").arg(voted).arg(truth.votes.size()));
        // Once the own vote stands, all is shown.
        console.node.change([](api::Snapshot& s) {
            auto releases = *s.releases;
            for (auto& r : releases) {
                if (r.id != test::sampleId<ReleaseId>(9)) continue;
                for (auto& v : r.votes) {
                    if (v.member == s.identity.member) v.verdict = "approve";
                }
            }
            s.releases = std::make_shared<const std::vector<api::ReleaseView>>(std::move(releases));
        });
        console.settle();
        release = console.bridge().release(id);
        QVERIFY(!release->votesHidden);
        QCOMPARE(release->approvals, truth.approvals);
        console.window->go(QStringLiteral("reviews"), id);
        QVERIFY(!console.find<QWidget>("votesHidden")->isVisible());
    }

    void aRejectionNeedsAReason()
    {
        test::Console console;
        console.window->go(QStringLiteral("reviews"), QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
        auto* reason = console.find<QPlainTextEdit>("voteReason");
        auto* problem = console.find<QLabel>("voteReasonProblem");
        QTRY_VERIFY_WITH_TIMEOUT(console.find<QPushButton>("approve")->isEnabled(), 30000);
        QVERIFY(problem->text().isEmpty());
        for (const char* blank : {"", "  \n"}) {
            reason->setPlainText(QLatin1String(blank));
            console.find<QPushButton>("approve")->setFocus();
            console.click("reject");
            QCOMPARE(problem->text(), QStringLiteral("A rejection needs a reason."));
            QCOMPARE(console.window->focusWidget(), reason);
            QVERIFY(console.window->findChild<QWidget*>(QStringLiteral("signCancel")) == nullptr);
        }
        // It is no obstacle to approving.
        QVERIFY(console.find<QPushButton>("approve")->isEnabled());
        reason->setPlainText(QStringLiteral("Opens a port."));
        QVERIFY(problem->text().isEmpty());
        console.click("reject");
        QTRY_VERIFY_WITH_TIMEOUT(console.window->findChild<QWidget*>(QStringLiteral("signCancel")), 30000);
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
        QTRY_VERIFY_WITH_TIMEOUT(console.find<QPushButton>("approve")->isEnabled(), 30000);
        console.node.change([](api::Snapshot& s) { s.identity.keysUnlocked = s.identity.filesUnlocked = false; });
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
        QTRY_VERIFY_WITH_TIMEOUT(console.find<QPushButton>("approve")->isEnabled(), 30000);
        console.click("approve");
        QTRY_VERIFY_WITH_TIMEOUT(console.window->findChild<QPushButton*>(QStringLiteral("signConfirm")), 30000);
        auto* confirm = console.find<QPushButton>("signConfirm");
        QTRY_VERIFY(confirm->isEnabled());
        QTest::mouseClick(confirm, Qt::LeftButton);
        console.node.failNext({ErrorKind::refused, "ledger.vote.interested", {}});
        console.window->outbox().sendAll();
        const auto texts = [&] { return console.window->toasts().texts().join(QLatin1Char('\n')); };
        QTRY_VERIFY(texts().contains(QStringLiteral("was not recorded")));
        QVERIFY(texts().contains(QStringLiteral("do not vote on its releases")));
        QVERIFY(texts().contains(QStringLiteral("The release is as before.")));
    }

    // The window of its own in which it was signed is closed before it goes out; its failure can still be answered.
    void aVoteOutlivesItsWindow()
    {
        test::Console console;
        console.window->go(QStringLiteral("reviews"));
        console.window->detachPage();
        QPointer<QWidget> own = console.find<QWidget>("detached-reviews");
        QVERIFY(own != nullptr);
        own->findChild<QPlainTextEdit*>(QStringLiteral("voteReason"))->setPlainText(QStringLiteral("Seen."));
        auto* approve = own->findChild<QPushButton*>(QStringLiteral("approve"));
        QTRY_VERIFY_WITH_TIMEOUT(approve->isEnabled(), 30000);
        QTest::mouseClick(approve, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(console.window->findChild<QPushButton*>(QStringLiteral("signConfirm")), 30000);
        QPointer<QWidget> copy = own->findChild<pages::Page*>();
        QVERIFY(copy != nullptr);
        auto* confirm = own->findChild<QPushButton*>(QStringLiteral("signConfirm"));
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), 30000);
        QTest::mouseClick(confirm, Qt::LeftButton);
        own->close();
        QTRY_VERIFY_WITH_TIMEOUT(!own && !copy, 30000);
        QCOMPARE(console.window->outbox().count(), 1);
        console.node.failNext({ErrorKind::unavailable, "token.removed", "CERT-N 2"});
        console.window->outbox().sendAll();
        QCOMPARE(console.node.calls().votes.size(), std::size_t(1));
        QPushButton* retry = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((retry = console.window->findChild<QPushButton*>(QStringLiteral("toastAct"))) != nullptr, 30000);
        QCOMPARE(retry->text(), QStringLiteral("Retry"));
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(console.window->toasts().texts().join(QString()).contains(QStringLiteral("is settled")), 30000);
        QCOMPARE(console.node.calls().votes.size(), std::size_t(2));
    }

    // The sheet names the token; one that is pulled out while it signs can be tried again once it is back.
    void aVoteWithATokenThatIsRemoved()
    {
        test::Console console;
        console.node.change([](api::Snapshot& s) {
            api::TokenView card{"pkcs11:token=CERT-N%202", "CERT-N 2", "42", "Card 3", "/usr/lib/token.so", "ready"};
            card.purposes = {"vote"};
            s.identity.tokens = {card};
        });
        console.settle();
        console.window->go(QStringLiteral("reviews"), QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
        QTRY_VERIFY_WITH_TIMEOUT(console.find<QPushButton>("approve")->isEnabled(), 30000);
        console.click("approve");
        QTRY_VERIFY_WITH_TIMEOUT(console.window->findChild<QPushButton*>(QStringLiteral("signConfirm")), 30000);
        bool named = false;
        for (const auto* label : console.window->findChildren<QLabel*>()) named = named || label->text().contains(QStringLiteral("vote key, on the token CERT-N 2"));
        QVERIFY(named);
        auto* confirm = console.find<QPushButton>("signConfirm");
        QTRY_VERIFY(confirm->isEnabled());
        QTest::mouseClick(confirm, Qt::LeftButton);
        console.node.failNext({ErrorKind::unavailable, "token.removed", "CERT-N 2"});
        console.window->outbox().sendAll();
        const auto texts = [&] { return console.window->toasts().texts().join(QLatin1Char('\n')); };
        QTRY_VERIFY(texts().contains(QStringLiteral("The token CERT-N 2 was removed while signing.")));
        QVERIFY(texts().contains(QStringLiteral("Insert the token and retry.")));
        const auto before = console.node.calls().votes.size();
        QPushButton* retry = nullptr;
        for (auto* button : console.window->findChildren<QPushButton*>(QStringLiteral("toastAct"))) {
            if (button->text() == QStringLiteral("Retry")) retry = button;
        }
        QVERIFY(retry != nullptr);
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_COMPARE(console.node.calls().votes.size(), before + 1);
        QTRY_VERIFY(texts().contains(QStringLiteral("is settled")));
    }

    void aRebuildIsRemembered()
    {
        test::Console console;
        console.window->go(QStringLiteral("reviews"), QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
        console.prompter.next = QStringLiteral("/tmp");
        console.find<QTabWidget>("reviewTabs")->setCurrentIndex(6);
        console.click("rebuild");
        QCOMPARE(console.prompter.asked, 2);
        QCOMPARE(console.node.calls().rebuilt.size(), std::size_t(1));
        QTRY_VERIFY(console.find<QLabel>("voteHint")->text().contains(QStringLiteral("signed with your vote key")));
    }

    // "Presses Enter on the inbox: already fetched, verified, rebuilt, analyzers running." One at a time, and each once.
    void reviewsBeginBeforeAnybodyLooks()
    {
        test::Console console("cert-n", false);
        test::fillSample(console.node, "cert-n");
        auto& desk = console.node.desk;
        desk.finished.clear();
        desk.holds = true;
        console.settle();
        QTRY_COMPARE(desk.calls().started.size(), std::size_t(1));
        QCOMPARE(console.window->currentPage(), QStringLiteral("home"));
        // Its payload is here already; the other one has the nearer deadline.
        QVERIFY(desk.calls().started.front().release == test::sampleId<ReleaseId>(8));
        console.settle();
        QCOMPARE(desk.calls().started.size(), std::size_t(1));
        const auto* list = console.find<widgets::FieldList>("homeDesk");
        const auto tells = [list](qsizetype row, const char* text) { return list->fields().at(row).value.startsWith(QLatin1String(text)); };
        QVERIFY(!tells(1, "Reviewed"));
        desk.letGo(true);
        QTRY_COMPARE(desk.calls().started.size(), std::size_t(2));
        QTRY_VERIFY(tells(1, "Reviewed, ready for your vote"));
        // The second one stops for want of its base: said here, and on the page with the reason and a way on.
        desk.letGo(false);
        QTRY_COMPARE(list->fields().first().value, QStringLiteral("The review stopped, 7 h left"));
        console.window->go(QStringLiteral("reviews"), ours());
        QTRY_VERIFY(console.find<QLabel>("reviewWhy")->text().contains(QStringLiteral("is not at hand")));
        QCOMPARE(console.find<QPushButton>("startReview")->text(), QStringLiteral("Choose the old version..."));
        QCOMPARE(desk.calls().started.size(), std::size_t(2));
    }

    // Nobody sends the payload of the one that began: another one whose payload comes does not wait for it, nor one that may come.
    void aPayloadThatDoesNotComeHoldsNoOtherReview()
    {
        for (const bool comes : {true, false}) {
            test::Console console("cert-n", false);
            auto& desk = console.node.desk;
            desk.holds = true;
            // Not before the sample is as it shall be.
            console.settings().setValue(QLatin1String(pages::ReviewQueue::settingKey), false);
            test::fillSample(console.node, "cert-n");
            desk.finished.clear();
            const auto hold = [&console](bool held) {
                console.node.change([held](api::Snapshot& s) {
                    auto releases = *s.releases;
                    for (auto& r : releases) {
                        for (auto& artifact : r.artifacts) artifact.held = held && r.id == test::sampleId<ReleaseId>(8);
                    }
                    s.releases = std::make_shared<const std::vector<api::ReleaseView>>(std::move(releases));
                });
                console.settle();
            };
            hold(false);
            console.settings().setValue(QLatin1String(pages::ReviewQueue::settingKey), true);
            console.clock.advance(Milliseconds(3'000));
            hold(false);
            QTRY_COMPARE(desk.calls().started.size(), std::size_t(1));
            QVERIFY(desk.calls().started.front().release == test::sampleId<ReleaseId>(9));
            console.clock.advance(Milliseconds(30'000));
            hold(false);
            console.settle();
            QCOMPARE(desk.calls().started.size(), std::size_t(1));
            if (!comes) console.clock.advance(Milliseconds(31'000));
            hold(comes);
            QTRY_COMPARE(desk.calls().started.size(), std::size_t(2));
            QVERIFY(desk.calls().started.back().release == test::sampleId<ReleaseId>(8));
            desk.letGo(true);
        }
    }

    void reviewsWaitForTheirReaderWhereThatIsWished()
    {
        test::Console console("cert-n", false);
        console.window->go(QStringLiteral("settings"));
        auto* box = console.find<QCheckBox>("setting-reviews");
        QVERIFY(box->isChecked());
        box->setChecked(false);
        test::fillSample(console.node, "cert-n");
        console.settle();
        console.window->go(QStringLiteral("home"));
        QCOMPARE(console.find<QLabel>("homeDeskHow")->text(), QStringLiteral("A review begins when you open its release."));
        console.settle();
        QVERIFY(console.node.desk.calls().started.empty());
        console.window->go(QStringLiteral("reviews"), other());
        QTRY_COMPARE(console.node.desk.calls().started.size(), std::size_t(1));
    }

    // What somebody else began of the release in front, such as the queue, is seen as soon as it is over.
    void aReviewBegunElsewhereIsShown()
    {
        test::Console console;
        const QString decided = QString::fromStdString(test::sampleId<ReleaseId>(6).hex());
        console.window->go(QStringLiteral("reviews"), decided);
        auto* files = console.find<QTreeView>("reviewFiles");
        QTRY_COMPARE(console.bridge().reviews().lastState(decided), QStringLiteral("absent"));
        console.settle();
        QCOMPARE(files->model()->rowCount(), 0);
        bool over = false;
        console.bridge().reviews().start(decided, QStringLiteral("/tmp/old.img"), {}, qApp, [&over](const auto& answer) { over = bool(answer); });
        QTRY_VERIFY(over);
        QTRY_VERIFY(files->model()->rowCount() > 0);
        QVERIFY(files->isVisible());
    }

    // A long path is read whole where flags leave the room; a width that somebody gave it stays.
    void pathsHaveTheRoomThatFlagsLeave()
    {
        test::Console console;
        auto& files = console.node.desk.files;
        files.erase(files.begin() + 1, files.end());
        files.front().path = "usr/lib/firmware/kestrel/radio/calibration-tables-eu868.bin";
        console.window->resize(1920, 1080);
        console.window->go(QStringLiteral("reviews"), ours());
        auto* tree = console.find<QTreeView>("reviewFiles");
        QTRY_VERIFY(tree->model()->rowCount() > 0);
        const auto width = [&] { return tree->header()->sectionSize(0); };
        const auto wanted = [&] { return static_cast<const QAbstractItemView*>(tree)->sizeHintForColumn(0); };
        QTRY_VERIFY2(width() >= wanted(), qPrintable(QStringLiteral("%1 of %2").arg(width()).arg(wanted())));
        tree->header()->resizeSection(0, 150);
        console.window->resize(1500, 1000);
        console.settle();
        QTest::qWait(1);
        QCOMPARE(width(), 150);
    }

    void theVerificationLineRunsByItself()
    {
        test::Console console;
        console.window->go(QStringLiteral("reviews"), other());
        // Nobody pressed anything; without its base the line stops, says why, and offers a way on.
        QTRY_COMPARE_WITH_TIMEOUT(console.node.desk.calls().started.size(), std::size_t(1), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(console.find<QLabel>("reviewWhy")->text().contains(QStringLiteral("is not at hand")), 30000);
        auto* start = console.find<QPushButton>("startReview");
        QCOMPARE(start->text(), QStringLiteral("Choose the old version..."));
        const auto steps = console.find<widgets::StepLine>("verificationLine")->steps();
        QCOMPARE(steps.size(), 6);
        QVERIFY(steps.at(2).tone == theme::Tone::bad);
        QVERIFY(!console.find<QPushButton>("approve")->isEnabled());
        console.prompter.next = QStringLiteral("/tmp/old.img");
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(console.node.desk.calls().started.size(), std::size_t(2), 30000);
        QVERIFY(console.node.desk.calls().started.back().oldTarget == Path("/tmp/old.img"));
        QTRY_VERIFY_WITH_TIMEOUT(console.find<QTreeView>("reviewFiles")->model()->rowCount() > 0, 30000);
    }

    void whatChangedIsShownFileByFile()
    {
        test::Console console;
        auto* tree = openFiles(console);
        QCOMPARE(tree->model()->rowCount(), 3);
        QCOMPARE(tree->model()->index(0, 0).data().toString(), QStringLiteral("boot/"));
        const QModelIndex etc = tree->model()->index(1, 0);
        QCOMPARE(tree->model()->rowCount(etc), 2);
        const QModelIndex script = tree->model()->index(0, 0, etc);
        QCOMPARE(script.data().toString(), QStringLiteral("init.d/S40metrology"));
        QCOMPARE(script.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        // Two words in the column, whole sentences in the tool tip, and what is drawn beside them.
        using Files = models::ReviewFiles;
        const QModelIndex flags = script.siblingAtColumn(Files::FlagsColumn);
        QCOMPARE(flags.data().toString(), QStringLiteral("becomes setuid"));
        QVERIFY(flags.data(Qt::ToolTipRole).toString().contains(QStringLiteral("rights of its owner")));
        QCOMPARE(flags.data(Files::FlagToneRole).toInt(), int(theme::Tone::bad));
        QCOMPARE(script.siblingAtColumn(Files::ChangeColumn).data(Files::ChangeToneRole).toInt(), int(theme::Tone::conflict));
        const QModelIndex usr = tree->model()->index(2, 0);
        const QModelIndex program = tree->model()->index(tree->model()->rowCount(usr) - 1, Files::EntropyColumn, usr);
        QCOMPARE(program.data(Files::EntropyToneRole).toInt(), int(theme::Tone::warn));
        QVERIFY(program.data(Files::EntropyRole).toDouble() > program.data(Files::EntropyBeforeRole).toDouble());
        QVERIFY(program.siblingAtColumn(Files::DeltaColumn).data(Files::GrownRole).toDouble() > 0);
        QCOMPARE(console.find<QLabel>("viewedProgress")->text(), QStringLiteral("4 of 8 files viewed"));
        console.find<QCheckBox>("flaggedOnly")->setChecked(true);
        QTRY_COMPARE_WITH_TIMEOUT(tree->model()->rowCount(), 2, 30000);
        console.find<QLineEdit>("fileFilter")->setText(QStringLiteral("lib"));
        QTRY_COMPARE_WITH_TIMEOUT(tree->model()->rowCount(), 1, 30000);
        QVERIFY(!console.find<QCheckBox>("sinceLastVote")->isVisible());
    }

    // Words of what is wrong take the room that is left; the rest is shortened first.
    void aStepThatFailedIsReadWhole()
    {
        widgets::StepLine line(QStringLiteral("Steps"));
        using theme::Tone;
        QList<widgets::StepLine::Step> steps;
        for (const char* title : {"Fetched", "Signature", "Delta", "Image", "SBOM"}) steps += {QLatin1String(title), QStringLiteral("3.8 MB"), Tone::ok, QStringLiteral("status-ok")};
        steps += {QStringLiteral("Analyzers"), QStringLiteral("An analyzer failed to run, 3 of 4 did"), Tone::warn, QStringLiteral("status-warn")};
        line.set(steps);
        line.resize(900, line.sizeHint().height());
        line.grab();
        QVERIFY(!line.cut().contains(5));
        QVERIFY(line.cut().isEmpty());
        line.resize(420, line.sizeHint().height());
        line.grab();
        QVERIFY(line.cut().contains(5));             // there is none left
    }

    // The language of every other list, over what the node gives page by page.
    void filesAreFilteredInTheOneLanguage()
    {
        test::Console console;
        auto* tree = openFiles(console);
        const auto shown = [tree] {
            QStringList paths;
            const auto* model = tree->model();
            for (int folder = 0; folder < model->rowCount(); ++folder) {
                const QModelIndex at = model->index(folder, 0);
                for (int row = 0; row < model->rowCount(at); ++row) paths += at.data().toString() + model->index(row, 0, at).data().toString();
            }
            return paths.join(QLatin1Char(' '));
        };
        auto* filter = console.find<QLineEdit>("fileFilter");
        const auto asked = console.node.desk.calls().queries.size();
        const auto finds = [&](const char* text, const char* wanted) {
            filter->setText(QLatin1String(text));
            QTRY_COMPARE(shown(), QLatin1String(wanted));
        };
        finds("change:added", "usr/lib/libtelemetry.so.1");
        finds("entropy:>7", "usr/sbin/metrologyd");
        finds("flag:setuid", "etc/init.d/S40metrology");
        finds("path:usr/lib -change:added", "usr/lib/libssl.so.3");
        finds("size:>800kB", "boot/u-boot.itb");
        finds("no such file", "");
        // A filter that is wrong leaves what was found.
        finds("change:removed", "usr/bin/dbgshell");
        filter->setText(QStringLiteral("colour:red"));
        console.settle();
        QCOMPARE(shown(), QStringLiteral("usr/bin/dbgshell"));
        filter->clear();
        QTRY_COMPARE(tree->model()->rowCount(), 3);
        // The node was asked for the list once, whatever was written since.
        console.settle();
        QCOMPARE(console.node.desk.calls().queries.size(), asked);
        // A tick that was set meanwhile is among what is listed again.
        const QModelIndex first = tree->model()->index(0, 0, tree->model()->index(1, 0));
        QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(tree->model()->setData(first, Qt::Checked, Qt::CheckStateRole));
        finds("init.d", "etc/init.d/S40metrology");
        QCOMPARE(tree->model()->index(0, 0, tree->model()->index(0, 0)).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

    // Quorum, findings, record, checklist, vote; at 768 lines the record is folded and the finding is one line.
    void theDecisionGoesByNeed()
    {
        test::Console console;
        openFiles(console);
        const auto top = [&](const char* name) { return console.find<QWidget>(name)->mapTo(console.window.get(), QPoint()).y(); };
        QTRY_VERIFY(console.find<QWidget>("findingText")->isVisible());
        QVERIFY(top("quorum") < top("findingText"));
        QVERIFY(top("findingText") < top("recordSection"));
        QVERIFY(top("recordSection") < top("saveReport"));
        QVERIFY(!console.find<QWidget>("vendorRecord")->isVisible());
        QVERIFY(!console.find<QWidget>("addFinding")->isVisible());
        auto* text = console.find<QPlainTextEdit>("findingText");
        const int low = text->height();
        console.window->activateWindow();
        QTRY_VERIFY(console.window->isActiveWindow());
        text->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(text->hasFocus());
        QTRY_VERIFY(console.find<QWidget>("addFinding")->isVisible());
        QVERIFY(text->height() > low);
        console.find<QPlainTextEdit>("voteReason")->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(!console.find<QWidget>("addFinding")->isVisible());
        text->setPlainText(QStringLiteral("Why is this here?"));
        QVERIFY(console.find<QWidget>("addFinding")->isVisible());
        console.window->resize(1680, 1050);
        QTRY_VERIFY(console.find<QWidget>("vendorRecord")->isVisible());
    }

    void theRecordOfTheVendorLeadsToItsReleases()
    {
        test::Console console;
        console.window->go(QStringLiteral("reviews"), ours());
        auto* record = console.find<widgets::RecordStrip>("vendorRecord");
        if (!record->isVisible()) console.click("recordSectionFold");
        const auto bars = record->bars();
        QVERIFY(bars.size() >= 3);
        const auto* now = console.bridge().release(ours());
        qint64 before = 0;
        for (const auto& bar : bars) {
            const auto* r = console.bridge().release(bar.id);
            QVERIFY(r != nullptr && r->publisher == now->publisher && r->publishedAt < now->publishedAt && r->publishedAt >= before);
            before = r->publishedAt;
            const bool bad = r->status == QStringLiteral("rejected") || r->status == QStringLiteral("recalled");
            QCOMPARE(bar.tone == theme::Tone::bad, bad);
        }
        record->setFocus(Qt::TabFocusReason);
        QCOMPARE(record->accessibleDescription(), bars.last().text);
        QTest::keyClick(record, Qt::Key_Left);
        QCOMPARE(record->accessibleDescription(), bars.at(bars.size() - 2).text);
        QTest::keyClick(record, Qt::Key_Return);
        QCOMPARE(console.window->currentPage(), QStringLiteral("releases"));
    }

    // In a low window what is voted on scrolls; the vote stays in sight, whole.
    void theVoteIsAlwaysInSight()
    {
        test::Console console;
        console.window->resize(1100, 640);
        openFiles(console);
        for (const char* name : {"voteReason", "voteAccused", "approve", "reject"}) {
            auto* widget = console.find<QWidget>(name);
            QTRY_VERIFY2_WITH_TIMEOUT(widget->visibleRegion().boundingRect().size() == widget->size(), name, 30000);
            QTRY_VERIFY2_WITH_TIMEOUT(widget->height() >= std::min(widget->minimumSizeHint().height(), widget->maximumHeight()), name, 30000);
        }
        QTRY_VERIFY_WITH_TIMEOUT(console.window->findChild<QCheckBox*>(QStringLiteral("check-sbom-read")) != nullptr, 30000);
        auto* box = console.find<QCheckBox>("check-sbom-read");
        QTRY_VERIFY_WITH_TIMEOUT(box->height() >= box->sizeHint().height(), 30000);
    }

    // Analyzers that failed do not tick themselves off.
    void whoApprovesLookedAtWhatDidNotRun()
    {
        test::Console console;
        openFiles(console);
        QTRY_VERIFY_WITH_TIMEOUT(console.window->findChild<QCheckBox*>(QStringLiteral("check-analyzers-looked")) != nullptr, 30000);
        auto* box = console.find<QCheckBox>("check-analyzers-looked");
        QVERIFY(box->isEnabled() && box->isChecked());
        QVERIFY2(box->text().endsWith(QStringLiteral("3/4")), qPrintable(box->text()));
        box->click();
        QTRY_VERIFY_WITH_TIMEOUT(!console.find<QPushButton>("approve")->isEnabled(), 30000);
        const QString hint = console.find<QLabel>("voteHint")->text();
        QVERIFY2(hint.contains(QStringLiteral("Looked at why analyzers did not finish")), qPrintable(hint));
    }

    // A release is approved as a whole: a harmless target does not stand for the others.
    void approveWaitsForEveryTarget()
    {
        test::Console console;
        console.node.change([](api::Snapshot& s) {
            auto releases = *s.releases;
            for (auto& r : releases) {
                auto target = r.targets.front();
                target.hardwareClass = "rev-d";
                r.targets.push_back(target);
            }
            s.releases = std::make_shared<const std::vector<api::ReleaseView>>(std::move(releases));
        });
        console.node.desk.secondTarget = "rev-d";
        openFiles(console);
        QTRY_VERIFY_WITH_TIMEOUT(console.window->findChild<QCheckBox*>(QStringLiteral("check-all-targets")) != nullptr, 30000);
        auto* box = console.find<QCheckBox>("check-all-targets");
        QVERIFY(!box->isEnabled() && !box->isChecked());
        const QString text = box->accessibleName();
        QVERIFY2(text.contains(QStringLiteral("1/2")) && text.contains(QStringLiteral("the report is of rev-c")) &&
                     text.contains(QStringLiteral("not yet rev-d")), qPrintable(text));
        auto* approve = console.find<QPushButton>("approve");
        QVERIFY(!approve->isEnabled());
        const QString hint = console.find<QLabel>("voteHint")->text();
        QVERIFY2(hint.contains(QStringLiteral("Every target reviewed")), qPrintable(hint));
        // All that is missing, not the first of it alone.
        for (const char* item : {"sbom-read", "notes-read"}) {
            const auto* tick = console.find<QCheckBox>((QByteArray("check-") + item).constData());
            QVERIFY2(tick->isChecked() || hint.contains(tick->accessibleName()), qPrintable(hint));
        }
        // The ledger's page and the line of the review say the same.
        const auto facts = console.find<widgets::FieldList>("reviewSteps")->fields();
        QVERIFY(std::ranges::any_of(facts, [](const auto& fact) { return fact.label == QStringLiteral("Rebuilt") && fact.value == QStringLiteral("By the review; its hash is equal"); }));

        auto* choice = console.find<QComboBox>("reviewClass");
        QTRY_VERIFY_WITH_TIMEOUT(choice->isVisible(), 30000);
        QCOMPARE(choice->currentText(), QStringLiteral("rev-c"));
        choice->setCurrentText(QStringLiteral("rev-d"));
        console.prompter.next = QStringLiteral("/tmp/old.img");
        console.click("startReview");
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(console.node.desk.calls().started, [](const auto& request) {
            return request.hardwareClass == "rev-d" && request.release.hex() == ours().toStdString();
        }), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(box->isChecked() && approve->isEnabled(), 30000);
        QVERIFY2(box->accessibleName().contains(QStringLiteral("the report is of rev-d")), qPrintable(box->accessibleName()));
    }

    // Whatever they count, in the least window.
    void theTabsNeedNoArrows()
    {
        test::Console console;
        console.window->resize(1366, 768);
        openFiles(console);
        auto* bar = console.find<QTabWidget>("reviewTabs")->tabBar();
        QVERIFY2(bar->tabText(1).contains(QLatin1Char('8')), qPrintable(bar->tabText(1)));
        QTRY_VERIFY_WITH_TIMEOUT(bar->width() >= bar->sizeHint().width(), 30000);
        for (const auto* arrow : bar->findChildren<QToolButton*>()) QVERIFY(!arrow->isVisible());
        const auto last = bar->tabRect(bar->count() - 1);
        QVERIFY(bar->rect().contains(last));
    }

    void aViewedFileIsTickedAndCounted()
    {
        test::Console console;
        auto* tree = openFiles(console);
        const QModelIndex script = tree->model()->index(0, 0, tree->model()->index(1, 0));
        tree->setCurrentIndex(script);
        QVERIFY(tree->model()->setData(script, Qt::Checked, Qt::CheckStateRole));
        const int lists = console.node.desk.calls().findingLists;
        QTRY_COMPARE_WITH_TIMEOUT(console.find<QLabel>("viewedProgress")->text(), QStringLiteral("5 of 8 files viewed"), 30000);
        // No finding came: their list is not asked for again.
        console.node.waitForCallbacks();
        QCoreApplication::processEvents();
        QCOMPARE(console.node.desk.calls().findingLists, lists);
    }

    void oneFileShowsItsInside()
    {
        test::Console console;
        auto* tree = openFiles(console);
        const QModelIndex usr = tree->model()->index(2, 0);
        tree->setCurrentIndex(tree->model()->index(tree->model()->rowCount(usr) - 1, 0, usr));
        auto* strings = console.table("fileStringsTable");
        QTRY_COMPARE_WITH_TIMEOUT(strings->model()->rowCount(), 2, 30000);
        QCOMPARE(test::cell(strings, 0, QStringLiteral("Text")), QStringLiteral("telemetry.kestrel.example:8883"));
        QCOMPARE(test::cell(console.table("fileSectionsTable"), 2, QStringLiteral("Section")), QStringLiteral(".blob, new"));
        // From a string to its bytes, of which only those in sight were fetched.
        auto* hex = console.find<widgets::HexView>("hexView");
        auto* detail = console.find<QTabWidget>("fileDetail");
        strings->setCurrentIndex(strings->model()->index(0, 0));
        QTest::keyClick(strings, Qt::Key_Return);
        QVERIFY(detail->currentWidget() == hex || detail->currentWidget()->isAncestorOf(hex));
        QTRY_VERIFY_WITH_TIMEOUT(hex->rowText(19'400 / 16).startsWith(QStringLiteral("00004bc0  ")) &&
                                     !hex->rowText(19'400 / 16).contains(QStringLiteral("   ·")), 30000);
        QVERIFY(hex->firstOffset() <= 19'400);
        QVERIFY(hex->windows() <= 4);
        QTest::keyClick(hex, Qt::Key_Home);
        QCOMPARE(hex->firstOffset(), quint64(0));
        // What the eye finds in the entropy is marked off, by keys, and leads to its bytes and strings.
        detail->setCurrentIndex(0);
        auto* entropy = console.find<charts::EntropyChart>("entropyChart");
        entropy->setFocus(Qt::TabFocusReason);
        QTest::keyClick(entropy, Qt::Key_End);
        for (int i = 0; i < 20; ++i) QTest::keyClick(entropy, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(entropy->axis().range());
        const auto range = *entropy->axis().range();
        QTest::keyClick(entropy, Qt::Key_Return);
        QVERIFY(detail->currentWidget()->isAncestorOf(hex));
        QCOMPARE(hex->marked(), std::pair(quint64(range.from), quint64(range.to)));
        QVERIFY(hex->firstOffset() <= quint64(range.from));
        QCOMPARE(strings->model()->rowCount(), range.from <= 19'400 && range.to > 19'400 ? range.from <= 19'100 ? 2 : 1 : 0);
        QVERIFY(!hex->hasFocus() || hex->isVisible());
    }

    // A picture of the node that changes nothing in it leaves an open list alone.
    void aLivePictureLeavesTheListOfTheAccusedAlone()
    {
        test::Console console;
        console.window->go(QStringLiteral("reviews"));
        auto* accused = console.find<QComboBox>("voteAccused");
        QVERIFY(accused->count() > 1);
        QSignalSpy resets(accused->model(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy all(accused->model(), &QAbstractItemModel::modelReset);
        console.node.change([](api::Snapshot& s) {
            auto releases = *s.releases;
            releases.back().notes += " ";
            s.releases = std::make_shared<const std::vector<api::ReleaseView>>(std::move(releases));
        });
        console.settle();
        QCOMPARE(resets.count() + all.count(), 0);
        // Its words change when the party's name does.
        console.node.change([](api::Snapshot& s) {
            auto members = *s.members;
            for (auto& m : members) m.name += " AG";
            s.members = std::make_shared<const std::vector<api::MemberView>>(std::move(members));
        });
        console.settle();
        QVERIFY2(accused->itemText(1).endsWith(QStringLiteral(" AG")), qPrintable(accused->itemText(1)));
    }

    void votesOnAnEarlierPayloadDoNotCount()
    {
        test::Console console;
        console.node.change([](api::Snapshot& s) {
            auto releases = *s.releases;
            auto earlier = releases.front();            // 4.3.1 once more, before
            earlier.id = test::sampleId<ReleaseId>(556);
            earlier.status = "withdrawn";
            earlier.publishedLeaf -= 1;
            earlier.publishedAt.ms -= 1000;
            releases.push_back(earlier);
            s.releases = std::make_shared<const std::vector<api::ReleaseView>>(releases);
        });
        console.settle();
        const auto shown = [&](const char* name) {
            QString all;
            for (const auto& field : console.find<widgets::FieldList>(name)->fields()) all += field.value + QLatin1Char('\n');
            return all;
        };
        const QString id = QString::fromStdString(test::sampleId<ReleaseId>(9).hex());
        console.window->go(QStringLiteral("releases"), id);
        QTRY_VERIFY(shown("releaseSummary").contains(QStringLiteral("Votes on the earlier payload do not count here (1).")));
        console.window->go(QStringLiteral("releases"), QString::fromStdString(test::sampleId<ReleaseId>(556).hex()));
        QTRY_VERIFY(!shown("releaseSummary").contains(QStringLiteral("earlier payload")));
        console.window->go(QStringLiteral("reviews"), id);
        QTRY_VERIFY(shown("reviewSteps").contains(QStringLiteral("do not count here")));
    }

    void theChecklistLocksTheApproval()
    {
        test::Console console;
        openFiles(console);
        QTRY_VERIFY_WITH_TIMEOUT(console.find<QPushButton>("approve")->isEnabled(), 30000);
        auto* notes = console.find<QCheckBox>("check-notes-read");
        QVERIFY(notes->isChecked() && notes->isEnabled());
        QVERIFY(!console.find<QCheckBox>("check-image-rebuilt")->isEnabled());
        QTest::mouseClick(notes, Qt::LeftButton, {}, QPoint(8, notes->height() / 2));
        QTRY_VERIFY_WITH_TIMEOUT(!console.find<QPushButton>("approve")->isEnabled(), 30000);
        QVERIFY(console.find<QLabel>("voteHint")->text().contains(QStringLiteral("Release notes read")));
    }

    void theReportIsSavedSigned()
    {
        test::Console console;
        openFiles(console);
        console.prompter.next = QStringLiteral("/tmp/review.json");
        QTRY_VERIFY_WITH_TIMEOUT(console.find<QPushButton>("saveReport")->isVisible(), 30000);
        console.click("saveReport");
        QTRY_VERIFY_WITH_TIMEOUT(console.window->toasts().texts().join(QString()).contains(QStringLiteral("/tmp/review.json")), 30000);
        QVERIFY(console.node.desk.calls().attestations.front() == Path("/tmp/review.json"));
    }
};

QTEST_MAIN(ReviewsTest)
#include "reviews_test.moc"
