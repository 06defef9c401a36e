// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fixture.h"
#include "ui/bridge/format.h"
#include "tests/gui/lists.h"
#include "ui/charts/timeline_chart.h"
#include "ui/dialogs/outbox.h"
#include "ui/models/release_stage.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/notices.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace quorate;

namespace {

class Hidings : public QObject {
public:
    int count = 0;
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Hide || event->type() == QEvent::HideToParent) ++count;
        return false;
    }
};

}  // namespace

class ReleasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Nobody approved it: no device may have it, which is no share of 0.
    void whatNoDeviceMayHaveHasNoCoverage()
    {
        test::Console console;
        console.window->go(QStringLiteral("releases"));
        const auto* table = console.table("releasesTable");
        int open = 0;
        int approved = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString status = test::cell(table, row, QStringLiteral("Status"));
            const QString coverage = test::cell(table, row, QStringLiteral("Coverage"));
            if (status == QStringLiteral("In review") || status == QStringLiteral("Rejected")) {
                QCOMPARE(coverage, bridge::format::dash());
                ++open;
            } else if (status == QStringLiteral("Approved")) {
                QVERIFY2(coverage.endsWith(QLatin1Char('%')), qPrintable(coverage));
                ++approved;
            }
        }
        QVERIFY(open > 0 && approved > 0);
    }

    // Each release stands at one stage; its column, its chips and a vendor's desk say the same.
    void everyReleaseStandsAtOneStage()
    {
        using models::ReleaseStage;
        bridge::Release r;
        r.status = QStringLiteral("open");
        r.votes.resize(3);
        QCOMPARE(models::stageOf(r), ReleaseStage::published);
        r.votes[1].verdict = QStringLiteral("approve");
        QCOMPARE(models::stageOf(r), ReleaseStage::inReview);
        r.votesHidden = true;                    // what others voted is not told, how many did is
        QCOMPARE(models::stageOf(r), ReleaseStage::published);
        r.decided = 1;
        QCOMPARE(models::stageOf(r), ReleaseStage::inReview);
        r.status = QStringLiteral("approved");
        r.coverage.eligible = 10;
        QCOMPARE(models::stageOf(r), ReleaseStage::approved);
        r.coverage.negative = 1;
        QCOMPARE(models::stageOf(r), ReleaseStage::rollingOut);
        r.coverage.positive = 10;
        QCOMPARE(models::stageOf(r), ReleaseStage::done);
        for (const char* status : {"suspended", "rejected", "recalled", "withdrawn"}) {
            r.status = QLatin1String(status);
            QCOMPARE(models::stageOf(r), ReleaseStage::stopped);
        }

        test::Console console("kestrel");
        console.window->resize(1680, 1050);
        console.window->go(QStringLiteral("releases"));
        auto* table = console.table("releasesTable");
        QMap<QString, int> all;
        QMap<QString, int> own;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString stage = test::cell(table, row, QStringLiteral("Stage"));
            ++all[stage];
            if (test::cell(table, row, QStringLiteral("Vendor")) == QStringLiteral("Kestrel Controls")) ++own[stage];
        }
        QVERIFY(all.value(QStringLiteral("Rolling out")) > 0 && all.value(QStringLiteral("In review")) > 0);
        auto* filter = console.find<QLineEdit>("releasesFilter");
        filter->setText(QStringLiteral("stage:=\"Rolling out\""));
        QCOMPARE(table->model()->rowCount(), all.value(QStringLiteral("Rolling out")));
        filter->clear();
        const QString counted = QStringLiteral("Rolling out (%1)").arg(all.value(QStringLiteral("Rolling out")));
        const auto chips = console.find<widgets::FilterChips>("releasesChip")->findChildren<QPushButton*>();
        QTRY_VERIFY(std::any_of(chips.begin(), chips.end(), [&](const auto* chip) { return chip->text() == counted; }));
        console.window->go(QStringLiteral("home"));
        QStringList desk;
        for (const auto* label : console.find<widgets::FieldList>("homeStages")->findChildren<QLabel*>()) desk += label->text();
        const auto at = desk.indexOf(QStringLiteral("Rolling out"));
        QVERIFY(at >= 0);
        QVERIFY2(desk.contains(QString::number(own.value(QStringLiteral("Rolling out")))), qPrintable(desk.join(QLatin1Char('|'))));
    }

    void listsAndFilters()
    {
        test::Console console;
        console.window->go(QStringLiteral("releases"));
        auto* table = console.table("releasesTable");
        QCOMPARE(table->model()->rowCount(), 9);
        QCOMPARE(test::cell(table, 0, QStringLiteral("Version")), QStringLiteral("4.3.1"));
        QCOMPARE(test::cell(table, 0, QStringLiteral("Status")), QStringLiteral("In review"));
        QCOMPARE(test::cell(table, 0, QStringLiteral("Approvals")), QStringLiteral("1 of 3"));
        auto* filter = console.find<QLineEdit>("releasesFilter");
        QTest::keyClicks(filter, QStringLiteral("status:approved -model:helio-m2"));
        QCOMPARE(table->model()->rowCount(), 2);
        // A column that does not exist: the last good result stays.
        filter->setText(QStringLiteral("status:approved nope:x"));
        QVERIFY(console.find<QLabel>("releasesFilterError")->isVisible());
        QCOMPARE(table->model()->rowCount(), 2);
        filter->setText(QStringLiteral("no such thing"));
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!table->isVisible());
    }

    void aReleaseIsDuplicatedIntoADraft()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("releases"), QString::fromStdString(test::sampleId<ReleaseId>(5).hex()));
        QTRY_VERIFY(console.find<QPushButton>("releaseDuplicate")->isVisible());
        console.click("releaseDuplicate");
        QCOMPARE(console.window->currentPage(), QStringLiteral("new-release"));
        QCOMPARE(console.find<QComboBox>("releaseModel")->currentData().toString(), QStringLiteral("kestrel-e1"));
        QCOMPARE(console.find<QComboBox>("releaseSeverity")->currentData().toString(), QStringLiteral("medium"));
        QCOMPARE(console.find<QPlainTextEdit>("releaseNotes")->toPlainText(), QStringLiteral("New tariff table."));
        QVERIFY(console.find<QLineEdit>("releaseVersion")->text().isEmpty());
        // Not from what belongs to another vendor.
        console.window->go(QStringLiteral("releases"), QString::fromStdString(test::sampleId<ReleaseId>(6).hex()));
        QTRY_COMPARE(console.find<QLabel>("releaseTitle")->text(), QStringLiteral("helio-m2 2.9.0"));
        QVERIFY(!console.find<QPushButton>("releaseDuplicate")->isVisible());
    }

    // Devices turned out to have another version than those that there are deltas from.
    void anArtifactIsAddedWithoutNewVotes()
    {
        const QString release = QString::fromStdString(test::sampleId<ReleaseId>(7).hex());
        {
            test::Console other;
            other.window->go(QStringLiteral("releases"), release);
            QTRY_COMPARE(other.find<QLabel>("releaseTitle")->text(), QStringLiteral("kestrel-g4 4.3.0"));
            other.find<QTabWidget>("releaseTabs")->setCurrentIndex(2);
            QVERIFY(!other.find<QPushButton>("addArtifact")->isVisible());
        }
        test::Console console("kestrel");
        console.window->go(QStringLiteral("releases"), release);
        QTRY_COMPARE(console.find<QLabel>("releaseTitle")->text(), QStringLiteral("kestrel-g4 4.3.0"));
        console.find<QTabWidget>("releaseTabs")->setCurrentIndex(2);
        console.click("addArtifact");
        QTemporaryDir folder;
        const auto file = [&folder](const char* name) {
            QFile f(folder.filePath(QLatin1String(name)));
            if (f.open(QIODevice::WriteOnly)) f.write(name);
            return f.fileName();
        };
        auto* fresh = console.find<QLineEdit>("artifactNew");
        auto* add = console.find<QPushButton>("artifactAdd");
        auto* hint = console.find<QLabel>("artifactHint");
        QVERIFY(fresh->hasFocus() && !add->isEnabled());
        fresh->setText(folder.filePath(QStringLiteral("nowhere")));
        QTRY_VERIFY(console.find<QLabel>("artifactNewProblem")->text().contains(QStringLiteral("does not exist")));
        // Other bytes than were voted on.
        fresh->setText(file("new.bin"));
        console.prompter.next = file("old.bin");
        console.click("artifactOldFile");
        QCOMPARE(console.find<QLineEdit>("artifactOld")->text(), folder.filePath(QStringLiteral("old.bin")));
        QTRY_VERIFY(console.find<QLabel>("artifactNewProblem")->text().startsWith(QStringLiteral("kestrel-g4 4.3.0 installs something else")));
        QVERIFY(!add->isEnabled());
        // The right ones, measured before anything is signed.
        console.node.measureTo(test::sampleId<TargetHash>(1007));
        auto* profile = console.find<QComboBox>("artifactProfile");
        profile->setCurrentIndex(profile->findData(QStringLiteral("max")));
        QTRY_VERIFY(add->isEnabled());
        QVERIFY2(hint->text().startsWith(QStringLiteral("The next step")), qPrintable(hint->text()));
        // Without an old version it is the full artifact, which this release has.
        console.find<QLineEdit>("artifactOld")->clear();
        QTRY_VERIFY(add->isEnabled());
        QVERIFY2(hint->text().startsWith(QStringLiteral("There is one already")), qPrintable(hint->text()));
        console.find<QLineEdit>("artifactOld")->setText(folder.filePath(QStringLiteral("old.bin")));
        QTRY_VERIFY(add->isEnabled());
        console.click("artifactAdd");
        auto* confirm = console.find<QPushButton>("signConfirm");
        QVERIFY(!confirm->isEnabled());
        QTRY_VERIFY(confirm->isEnabled());
        QVERIFY(console.node.calls().artifacts.empty());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QVERIFY(console.node.calls().artifacts.empty());
        QTRY_VERIFY(console.window->findChild<QWidget*>(QStringLiteral("artifactSheet")) == nullptr);
        console.window->outbox().sendAll();
        QTRY_COMPARE(console.node.calls().artifacts.size(), std::size_t(1));
        const auto sent = console.node.calls().artifacts.front();
        QVERIFY(sent.release == test::sampleId<ReleaseId>(7));
        QCOMPARE(QString::fromStdString(sent.oldTarget.string()), folder.filePath(QStringLiteral("old.bin")));
        QCOMPARE(QString::fromStdString(sent.newTarget.string()), folder.filePath(QStringLiteral("new.bin")));
        QCOMPARE(sent.profile, std::string("max"));
        QTRY_VERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("one artifact more")));
        // Not to one whose decision is final.
        console.window->go(QStringLiteral("releases"), QString::fromStdString(test::sampleId<ReleaseId>(1).hex()));
        QTRY_COMPARE(console.find<QLabel>("releaseTitle")->text(), QStringLiteral("kestrel-e1 1.18.1"));
        QVERIFY(!console.find<QPushButton>("addArtifact")->isVisible());
    }

    void twoReleasesStandSideBySide()
    {
        test::Console console;
        console.node.desk.finished.insert(test::sampleId<ReleaseId>(7));
        console.window->go(QStringLiteral("releases"), QString::fromStdString(test::sampleId<ReleaseId>(7).hex()));
        QTRY_COMPARE(console.find<QLabel>("releaseTitle")->text(), QStringLiteral("kestrel-g4 4.3.0"));
        console.click("releaseCompare");
        // With the one of its model that came before.
        auto* left = console.find<QComboBox>("compareLeft");
        auto* right = console.find<QComboBox>("compareRight");
        QVERIFY(left->currentText().startsWith(QStringLiteral("kestrel-g4 4.2.9")));
        QVERIFY(right->currentText().startsWith(QStringLiteral("kestrel-g4 4.3.0")));
        auto* facts = console.find<QTreeWidget>("compareFacts");
        const auto fact = [facts](const QString& what) {
            const auto items = facts->findItems(what, Qt::MatchExactly, 0);
            return items.isEmpty() ? QStringLiteral("none") : items.first()->text(1) + QLatin1Char('|') + items.first()->text(2) + QLatin1Char('|') + items.first()->text(3);
        };
        QCOMPARE(fact(QStringLiteral("Model")), QStringLiteral("kestrel-g4|kestrel-g4|"));
        QCOMPARE(fact(QStringLiteral("Version")), QStringLiteral("4.2.9|4.3.0|differs"));
        QVERIFY2(fact(QStringLiteral("Vote of BSI Lab")).startsWith(QStringLiteral("Rejected: libtelemetry")), qPrintable(fact(QStringLiteral("Vote of BSI Lab"))));
        QTRY_COMPARE(console.find<QTreeWidget>("compareComponents")->topLevelItemCount(), 3);
        QVERIFY(console.find<QLabel>("compareNote")->text().startsWith(QStringLiteral("3 ")));
        // Without an SBOM it is said.
        right->setCurrentIndex(right->findData(QString::fromStdString(test::sampleId<ReleaseId>(3).hex())));
        QTRY_VERIFY(console.find<QLabel>("compareNote")->text().contains(QStringLiteral("came without an SBOM")));
        QCOMPARE(console.find<QTreeWidget>("compareComponents")->topLevelItemCount(), 0);
    }

    void whatLiesBesideAReleaseIsShown()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("releases"), QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
        auto* tabs = console.find<QTabWidget>("releaseTabs");
        const auto tab = [&](const QString& title) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (tabs->tabText(i) == title) return tabs->setCurrentIndex(i);
            }
            QFAIL(qPrintable(title));
        };
        tab(QStringLiteral("SBOM"));
        auto* note = console.find<QLabel>("releaseComponentsNote");
        auto* components = console.find<QTreeWidget>("releaseComponents");
        QTRY_VERIFY2(note->text().contains(QStringLiteral("differ from kestrel-g4")), qPrintable(note->text()));
        QVERIFY(components->topLevelItemCount() > 0);
        console.window->go(QStringLiteral("releases"), QString::fromStdString(test::sampleId<ReleaseId>(7).hex()));
        QTRY_VERIFY2(note->text().contains(QStringLiteral("could not be compared")), qPrintable(note->text()));
        QCOMPARE(components->topLevelItemCount(), 0);

        tab(QStringLiteral("Rollout"));
        auto* rollouts = console.table("releaseRolloutsTable");
        int of = 0;
        for (const auto& r : console.bridge().rollouts()) of += r.plan.release == QString::fromStdString(test::sampleId<ReleaseId>(7).hex()) ? 1 : 0;
        QVERIFY(of > 0);
        QCOMPARE(rollouts->model()->rowCount(), of);
    }

    void hashesAreCopiedAndValuesPicked()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("releases"), QString::fromStdString(test::sampleId<ReleaseId>(7).hex()));
        auto* table = console.table("releasesTable");
        const bridge::Release* r = console.bridge().release(QString::fromStdString(test::sampleId<ReleaseId>(7).hex()));
        QVERIFY(r != nullptr);
        console.find<QAction>("releaseCopyHash")->trigger();
        QVERIFY(QApplication::clipboard()->text().split(QLatin1Char('\n')).contains(r->targets.first().hash));
        console.find<QAction>("releaseCopyRoots")->trigger();
        QVERIFY(QApplication::clipboard()->text().contains(r->smallestDelta()->payloadRoot));
        console.find<QAction>("releaseCopyMagnets")->trigger();
        const QStringList links = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(links.size(), 2);
        QVERIFY2(links.first().startsWith(QStringLiteral("magnet:?xt=urn:btmh:1220%1&dn=kestrel-g4%204.3.0").arg(r->artifacts.first().infoHash)), qPrintable(links.first()));
        QVERIFY(test::actIn(table, "withdrawAct") != nullptr);
        const int all = table->model()->rowCount();
        test::pick(console, "releasesChipValues-model", QStringLiteral("helio-m2"));
        QTRY_VERIFY(table->model()->rowCount() < all);
        for (int row = 0; row < table->model()->rowCount(); ++row) QCOMPARE(test::cell(table, row, QStringLiteral("Model")), QStringLiteral("helio-m2"));
        console.find<QLineEdit>("releasesFilter")->clear();
        auto* chips = console.find<widgets::FilterChips>("releasesChip");
        const auto ours = std::find_if(chips->chips().begin(), chips->chips().end(), [](const auto& c) { return c.name == QLatin1String("Ours"); });
        QVERIFY(ours != chips->chips().end());
        console.find<QLineEdit>("releasesFilter")->setText(ours->filter);
        QTRY_VERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < all);
    }

    void theTwoThatAreSelectedAreCompared()
    {
        test::Console console;
        console.window->go(QStringLiteral("releases"));
        auto* table = console.table("releasesTable");
        table->clearSelection();
        for (const QString& version : {QStringLiteral("2.9.1"), QStringLiteral("1.18.1")}) {
            const int row = test::rowWith(table, QStringLiteral("Version"), version);
            table->selectionModel()->select(table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        console.find<QAction>("releaseCompareAction")->trigger();
        QVERIFY(console.find<QComboBox>("compareLeft")->currentText().startsWith(QStringLiteral("kestrel-e1 1.18.1")));   // the earlier one
        QVERIFY(console.find<QComboBox>("compareRight")->currentText().startsWith(QStringLiteral("helio-m2 2.9.1")));
        QTest::keyClick(console.find<QWidget>("compareSheet"), Qt::Key_Escape);
        table->selectAll();
        console.find<QAction>("releaseCompareAction")->trigger();
        QTRY_VERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("Two releases are compared")));
        console.find<QAction>("releaseStopSeeding")->trigger();
        QTRY_VERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("also after a restart")));
        QVERIFY(!console.node.calls().transferOrders.empty());
    }

    void theVendorAnswersAQuestion()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("releases"), QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
        auto* tabs = console.find<QTabWidget>("releaseTabs");
        QTRY_COMPARE(tabs->tabText(5), QStringLiteral("Questions, open: 1"));
        tabs->setCurrentIndex(5);
        auto* threads = console.find<QTreeWidget>("releaseQuestions");
        QVERIFY(!console.find<QPushButton>("releaseAsk")->isVisible());
        threads->setCurrentItem(threads->topLevelItem(0));
        QVERIFY(!console.find<QPushButton>("releaseClose")->isVisible());   // who asked closes
        auto* text = console.find<QPlainTextEdit>("releaseQuestionText");
        text->setFocus();
        text->setPlainText(QStringLiteral("It is a mistake; see 4.3.2."));
        QCOMPARE(console.window->focusWidget(), text);
        // A field that is hidden for a moment loses the focus of a window in front.
        Hidings hidings;
        text->installEventFilter(&hidings);
        // Whoever writes goes on writing while devices acknowledge.
        console.node.change([](api::Snapshot& s) {
            auto all = *s.releases;
            all.front().coverage.positive += 1;
            s.releases = std::make_shared<const std::vector<api::ReleaseView>>(std::move(all));
        });
        console.settle();
        QCOMPARE(hidings.count, 0);
        QCOMPARE(console.window->focusWidget(), text);
        QVERIFY(threads->topLevelItem(0)->isSelected());
        console.click("releaseAnswer");
        console.window->outbox().sendAll();
        QTRY_COMPARE(console.node.calls().answers.size(), std::size_t(1));
        QCOMPARE(console.node.calls().answers[0].text, std::string("It is a mistake; see 4.3.2."));
        QVERIFY(!console.node.calls().answers[0].closes);
    }

    void theTimelineLeadsToTheLedger()
    {
        test::Console console("kestrel");
        const QString id = QString::fromStdString(test::sampleId<ReleaseId>(9).hex());
        console.window->go(QStringLiteral("releases"), id);
        auto* chart = console.find<charts::TimelineChart>("releaseTimeline");
        const auto* release = console.bridge().release(id);
        QVERIFY(!chart->isVisible() && !chart->summary().startsWith(release->title()));      // not counted before it is seen
        auto* tabs = console.find<QTabWidget>("releaseTabs");
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->widget(i)->isAncestorOf(chart)) tabs->setCurrentIndex(i);
        }
        QVERIFY2(chart->summary().startsWith(release->title()), qPrintable(chart->summary()));
        QVERIFY(chart->atPlace(double(release->publishedAt)).contains(QStringLiteral("Published by")));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(console.window->currentPage(), QStringLiteral("chain"));
    }

    void theSelectionSurvivesNewPictures()
    {
        test::Console console;
        console.window->go(QStringLiteral("releases"), QString::fromStdString(test::sampleId<ReleaseId>(7).hex()));
        auto* table = console.table("releasesTable");
        QTRY_COMPARE(console.find<QLabel>("releaseTitle")->text(), QStringLiteral("kestrel-g4 4.3.0"));
        console.node.change([](api::Snapshot& s) {
            auto releases = *s.releases;
            auto added = releases.front();
            added.id = test::sampleId<ReleaseId>(555);
            added.targets[0].version = "5.0.0";
            added.publishedAt.ms += 1000;
            releases.insert(releases.begin(), added);
            releases[3].approvals = 4;
            s.releases = std::make_shared<const std::vector<api::ReleaseView>>(releases);
        });
        console.settle();
        QCOMPARE(table->model()->rowCount(), 10);
        QCOMPARE(console.find<QLabel>("releaseTitle")->text(), QStringLiteral("kestrel-g4 4.3.0"));
        QCOMPARE(test::cell(table, table->currentIndex().row(), QStringLiteral("Approvals")), QStringLiteral("4, 3 needed"));
    }

    void detailsShowVotesAndArtifacts()
    {
        test::Console console;
        console.window->go(QStringLiteral("releases"), QString::fromStdString(test::sampleId<ReleaseId>(5).hex()));
        auto* votes = console.table("votesTable");
        QTRY_COMPARE(votes->model()->rowCount(), 4);
        QCOMPARE(test::cell(votes, test::rowWith(votes, QStringLiteral("Checker"), QStringLiteral("NUK Praha")), QStringLiteral("Verdict")),
                 QStringLiteral("Rejected"));
        QCOMPARE(console.table("artifactsTable")->model()->rowCount(), 2);
        QCOMPARE(console.table("releaseGatewaysTable")->model()->rowCount(), 3);
        console.find<QTabWidget>("releaseTabs")->setCurrentIndex(3);
        QVERIFY(console.table("releaseGatewaysTable")->isVisible());
    }

    void onlyTheVendorMayWithdrawAndOnlyWhatIsNotFinal()
    {
        test::Console console("kestrel");
        const auto shown = [&](std::uint32_t n) {
            console.window->go(QStringLiteral("releases"), QString::fromStdString(test::sampleId<ReleaseId>(n).hex()));
            return console.find<QPushButton>("withdraw")->isVisible();
        };
        QVERIFY(shown(9));
        QVERIFY(!shown(8));  // Helio's
        QVERIFY(!shown(4));  // rejected: final
        QVERIFY(shown(7));
    }

    void aWithdrawalIsHeldAndCanBeUndone()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("releases"), QString::fromStdString(test::sampleId<ReleaseId>(7).hex()));
        console.click("withdraw");
        auto* confirm = console.find<QPushButton>("signConfirm");
        QVERIFY(!confirm->isEnabled());
        QVERIFY(console.find<QPushButton>("signCancel")->hasFocus());
        // The sheet waits for a reason and for the version, however long the countdown is over.
        console.find<QLineEdit>("signTyped")->setText(QStringLiteral("4.3.0"));
        QTRY_VERIFY_WITH_TIMEOUT(!confirm->toolTip().isEmpty() && !confirm->text().contains(QLatin1Char('(')), 10000);
        QVERIFY(!confirm->isEnabled());
        console.find<QPlainTextEdit>("signReason")->setPlainText(QStringLiteral("The radio does not wake up."));
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), 10000);
        console.find<QLineEdit>("signTyped")->setText(QStringLiteral("4.3.1"));
        QVERIFY(!confirm->isEnabled());
        console.find<QLineEdit>("signTyped")->setText(QStringLiteral("4.3.0"));
        QTest::mouseClick(confirm, Qt::LeftButton);
        QCOMPARE(console.window->outbox().count(), 1);
        QVERIFY(console.node.calls().withdrawals.empty());
        QTest::mouseClick(console.find<QPushButton>("toastUndo"), Qt::LeftButton);
        QCOMPARE(console.window->outbox().count(), 0);
        QVERIFY(console.node.calls().withdrawals.empty());
    }

    void aWithdrawalSaysWhy()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("releases"), QString::fromStdString(test::sampleId<ReleaseId>(7).hex()));
        console.click("withdraw");
        console.find<QLineEdit>("signTyped")->setText(QStringLiteral("4.3.0"));
        console.find<QPlainTextEdit>("signReason")->setPlainText(QStringLiteral("The radio does not wake up."));
        auto* confirm = console.find<QPushButton>("signConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), 10000);
        QTest::mouseClick(confirm, Qt::LeftButton);
        console.window->outbox().sendAll();
        QCOMPARE(console.node.calls().withdrawReasons, std::vector<std::string>{"The radio does not wake up."});
    }

    void evidenceGoesWhereTheUserSays()
    {
        test::Console console;
        console.window->go(QStringLiteral("releases"), QString::fromStdString(test::sampleId<ReleaseId>(7).hex()));
        console.prompter.next = QStringLiteral("/tmp/evidence.cbor");
        console.click("exportEvidence");
        QCOMPARE(console.node.calls().evidence.size(), std::size_t(1));
        QTRY_VERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("/tmp/evidence.cbor")));
        console.node.failNext({ErrorKind::noSpace, "base.file.no-space", "/tmp"});
        console.click("exportEvidence");
        QTRY_VERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("The disk is full.")));
    }
};

QTEST_MAIN(ReleasesTest)
#include "releases_test.moc"
