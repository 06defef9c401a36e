// SPDX-License-Identifier: GPL-3.0-or-later
// A vendor's home: drafts that outlive the console, where releases are, who waits for an answer, what deltas save.
#include "tests/gui/fixture.h"
#include "ui/dialogs/outbox.h"
#include "ui/pages/release_drafts.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/notices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace quorate;

class DraftsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    QString file(const QString& name)
    {
        QFile f(m_directory.filePath(name));
        if (f.open(QIODevice::WriteOnly)) f.write("firmware " + name.toUtf8());
        return f.fileName();
    }

private Q_SLOTS:
    void aDraftIsSavedOpenedAndDropped()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        QVERIFY(!console.find<QPushButton>("releaseSaveDraft")->isEnabled());
        console.find<QLineEdit>("newTarget")->setText(file(QStringLiteral("new.bin")));
        console.prompter.next = file(QStringLiteral("old.bin"));
        console.click("pickOldFile");
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("4.9.0"));
        console.find<QPlainTextEdit>("releaseNotes")->setPlainText(QStringLiteral("Half of it."));
        console.find<QLineEdit>("reviewBy")->setText(QStringLiteral("2030-02-03 04:05"));
        console.find<QCheckBox>("includeFull")->setChecked(false);
        console.click("releaseSaveDraft");
        QCOMPARE(pages::releaseDrafts(console.settings()).size(), 1);
        // Saved again it is the same one.
        console.find<QPlainTextEdit>("releaseNotes")->setPlainText(QStringLiteral("Most of it."));
        console.click("releaseSaveDraft");
        QCOMPARE(pages::releaseDrafts(console.settings()).size(), 1);

        // Another start of the console.
        console.settings().sync();
        QSettings later(console.settings().fileName(), QSettings::IniFormat);
        pages::MainWindow again(pages::MainWindow::Parts{console.bridge(), later, console.theme(), console.prompter});
        again.resize(1366, 768);
        again.show();
        again.go(QStringLiteral("home"));
        auto* drafts = again.findChild<QTreeWidget*>(QStringLiteral("homeDrafts"));
        QTRY_VERIFY(drafts->isVisible());
        QCOMPARE(drafts->topLevelItemCount(), 1);
        QCOMPARE(drafts->topLevelItem(0)->text(0), QStringLiteral("kestrel-g4 4.9.0"));
        QCOMPARE(again.findChild<widgets::FieldList*>(QStringLiteral("homeStages"))->fields().first().value, QStringLiteral("1"));
        auto* open = again.findChild<QPushButton*>(QStringLiteral("draftOpen"));
        QVERIFY(!open->isEnabled());
        drafts->setCurrentItem(drafts->topLevelItem(0));
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(again.currentPage(), QStringLiteral("new-release"));
        QCOMPARE(again.findChild<QLineEdit*>(QStringLiteral("releaseVersion"))->text(), QStringLiteral("4.9.0"));
        QCOMPARE(again.findChild<QPlainTextEdit*>(QStringLiteral("releaseNotes"))->toPlainText(), QStringLiteral("Most of it."));
        QCOMPARE(again.findChild<QListWidget*>(QStringLiteral("oldTargets"))->count(), 1);
        QCOMPARE(again.findChild<QLineEdit*>(QStringLiteral("reviewBy"))->text(), QStringLiteral("2030-02-03 04:05"));
        QVERIFY(!again.findChild<QCheckBox*>(QStringLiteral("includeFull"))->isChecked());
        QTRY_VERIFY(again.findChild<QPushButton*>(QStringLiteral("publish"))->isEnabled());

        // Dropped, and taken back.
        again.go(QStringLiteral("home"));
        drafts->setCurrentItem(drafts->topLevelItem(0));
        QTest::mouseClick(again.findChild<QPushButton*>(QStringLiteral("draftDrop")), Qt::LeftButton);
        QCOMPARE(drafts->topLevelItemCount(), 0);
        QPushButton* undo = nullptr;
        for (auto* button : again.findChildren<QPushButton*>(QStringLiteral("toastAct"))) {
            if (button->text() == QStringLiteral("Undo")) undo = button;
        }
        QVERIFY(undo != nullptr);
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(drafts->topLevelItemCount(), 1);
    }

    void whatIsPublishedIsNoDraftAnyMore()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        console.find<QLineEdit>("newTarget")->setText(file(QStringLiteral("out.bin")));
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("4.9.1"));
        console.click("releaseSaveDraft");
        QCOMPARE(pages::releaseDrafts(console.settings()).size(), 1);
        console.click("publish");
        QTRY_VERIFY(console.window->findChild<QPushButton*>(QStringLiteral("signConfirm")) != nullptr);
        auto* confirm = console.find<QPushButton>("signConfirm");
        QTRY_VERIFY(confirm->isEnabled());
        QTest::mouseClick(confirm, Qt::LeftButton);
        console.window->outbox().sendAll();
        QTRY_COMPARE(pages::releaseDrafts(console.settings()).size(), 0);
        console.restart();
        QVERIFY(pages::releaseDrafts(console.settings()).isEmpty());
    }

    // Nobody asked for a draft, and nobody's work is lost: not with the console, not below what is opened in its place.
    void whatWasBegunIsKept()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        console.restart();
        console.window->go(QStringLiteral("new-release"));
        QVERIFY(pages::releaseDrafts(console.settings()).isEmpty());
        console.find<QLineEdit>("newTarget")->setText(file(QStringLiteral("begun.bin")));
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("4.9.2"));
        console.find<QLineEdit>("reviewBy")->setText(QStringLiteral("7 d"));
        console.restart();
        QCOMPARE(pages::releaseDrafts(console.settings()).size(), 1);
        const auto kept = pages::releaseDrafts(console.settings()).first();
        QCOMPARE(kept.title(), QStringLiteral("kestrel-g4 4.9.2"));
        // Opened and left as it was, it is the same; changed, it is kept with the change.
        console.clock.advance(Milliseconds{60'000});
        const auto open = [&] { console.window->go(QStringLiteral("new-release"), QStringLiteral("draft:") + kept.id); };
        open();
        console.restart();
        QCOMPARE(pages::releaseDrafts(console.settings()).size(), 1);
        QCOMPARE(pages::releaseDrafts(console.settings()).first().savedAt, kept.savedAt);
        open();
        console.find<QPlainTextEdit>("releaseNotes")->setPlainText(QStringLiteral("Most of it."));
        // Asked for again, it is in front with what was typed since.
        console.window->go(QStringLiteral("home"));
        open();
        QCOMPARE(console.find<QPlainTextEdit>("releaseNotes")->toPlainText(), QStringLiteral("Most of it."));
        // Another one in its place.
        console.window->go(QStringLiteral("new-release"), QStringLiteral("from:") + QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
        QVERIFY(console.find<QLineEdit>("newTarget")->text().isEmpty());
        QCOMPARE(pages::releaseDrafts(console.settings()).size(), 1);
        QCOMPARE(pages::releaseDrafts(console.settings()).first().form.notes, QStringLiteral("Most of it."));
        QVERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("kept as a draft")));
        // What nobody added to is not kept.
        console.restart();
        QCOMPARE(pages::releaseDrafts(console.settings()).size(), 1);
    }

    void aReleaseIsBegunFromAnywhere()
    {
        {
            test::Console console("kestrel");
            console.window->go(QStringLiteral("home"));
            auto* add = console.find<QPushButton>("homeNewRelease");
            QTRY_VERIFY(add->isVisible());
            QTest::mouseClick(add, Qt::LeftButton);
            QCOMPARE(console.window->currentPage(), QStringLiteral("new-release"));
            for (const char* page : {"chain", "releases"}) {
                console.window->go(QLatin1String(page));
                QTest::keyClick(console.window.get(), Qt::Key_N, Qt::ControlModifier);
                QTRY_COMPARE(console.window->currentPage(), QStringLiteral("new-release"));
            }
        }
        // Who publishes nothing is told so, and the page that is there stays.
        test::Console checker;
        checker.window->go(QStringLiteral("chain"));
        QTest::keyClick(checker.window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(checker.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("Vendors publish releases.")));
        QCOMPARE(checker.window->currentPage(), QStringLiteral("chain"));
        QVERIFY(checker.find<QPushButton>("homeNewRelease")->isHidden());
    }

    void theVendorSeesWhereItsReleasesAreAndWhoAsks()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("home"));
        auto* stages = console.find<widgets::FieldList>("homeStages");
        QTRY_VERIFY(stages->isVisible());
        const auto stage = [&](const char* label) {
            for (const auto& field : stages->fields()) {
                if (field.label == QLatin1String(label)) return field.value;
            }
            return QStringLiteral("none");
        };
        int own = 0;
        int undecided = 0;
        for (const auto& r : console.bridge().releases()) {
            if (r.publisher != QLatin1String("kestrel")) continue;
            ++own;
            undecided += r.undecided() ? 1 : 0;
        }
        QVERIFY(own > 0 && undecided > 0);
        QCOMPARE(stage("Published, no vote yet").toInt() + stage("In review").toInt(), undecided);
        int counted = 0;
        for (const char* label : {"Published, no vote yet", "In review", "Approved", "Rolling out", "Done", "Stopped"}) counted += stage(label).toInt();
        QCOMPARE(counted, own);
        QCOMPARE(stage("Drafts, not published"), QStringLiteral("0"));
        QVERIFY2(stage("Saved by deltas").contains(QStringLiteral(" instead of ")), qPrintable(stage("Saved by deltas")));

        // Whoever has a vote is in review.
        console.node.change([](api::Snapshot& s) {
            auto all = *s.releases;
            for (auto& r : all) {
                if (r.publisher == "kestrel" && r.status == "open") {
                    for (auto& v : r.votes) v.verdict.clear();
                }
            }
            s.releases = std::make_shared<const std::vector<api::ReleaseView>>(all);
        });
        console.settle();
        QCOMPARE(stage("Published, no vote yet").toInt(), undecided);
        QCOMPARE(stage("In review").toInt(), 0);

        api::QuestionView question;
        question.id = test::sampleId<Hash32>(4242);
        question.release = test::sampleId<ReleaseId>(9);
        question.member = "cert-n";
        question.subject = "New port";
        question.text = "Why is there a new port?";
        console.node.change([&](api::Snapshot& s) { s.questions = std::make_shared<const std::vector<api::QuestionView>>(1, question); });
        console.settle();
        auto* questions = console.find<QTreeWidget>("homeQuestions");
        QCOMPARE(questions->topLevelItemCount(), 1);
        QCOMPARE(questions->topLevelItem(0)->text(0), QStringLiteral("New port"));
        questions->setCurrentItem(questions->topLevelItem(0));
        console.click("homeAnswer");
        QCOMPARE(console.window->currentPage(), QStringLiteral("releases"));
        auto* tabs = console.find<QTabWidget>("releaseTabs");
        QTRY_VERIFY(tabs->tabText(tabs->currentIndex()).startsWith(QStringLiteral("Questions")));
        // Once answered nobody waits any more.
        question.answers = {{test::sampleId<Hash32>(4243), "kestrel", "For updates.", {}, false}};
        console.node.change([&](api::Snapshot& s) { s.questions = std::make_shared<const std::vector<api::QuestionView>>(1, question); });
        console.settle();
        QCOMPARE(questions->topLevelItemCount(), 0);
    }
};

QTEST_MAIN(DraftsTest)
#include "drafts_test.moc"
