// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/lists.h"
#include "ui/bridge/format.h"
#include "ui/bridge/version_order.h"
#include "ui/bridge/words.h"
#include "ui/charts/build_chart.h"
#include "ui/dialogs/outbox.h"
#include "ui/pages/new_release_page.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/section.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

using namespace quorate;

class NewReleaseTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    QString file(const QString& name)
    {
        QFile f(m_directory.filePath(name));
        if (f.open(QIODevice::WriteOnly)) f.write("firmware " + name.toUtf8());
        return f.fileName();
    }

private Q_SLOTS:
    void theFormSaysWhatIsWrongBesideTheField()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        QVERIFY(!console.find<QPushButton>("publish")->isEnabled());
        QVERIFY(!console.find<QLabel>("releaseVersionProblem")->isVisible());
        console.find<QLineEdit>("newTarget")->setText(QStringLiteral("/no/such/file"));
        QTRY_VERIFY(console.find<QLabel>("newTargetProblem")->isVisible());
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("four"));
        QVERIFY(console.find<QLabel>("releaseVersionProblem")->text().contains(QStringLiteral("1.4.0")));
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("4.3.1"));
        QVERIFY(console.find<QLabel>("releaseVersionProblem")->text().contains(QStringLiteral("already")));
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("4.3.2"));
        QVERIFY(!console.find<QLabel>("releaseVersionProblem")->isVisible());
        QCOMPARE(console.find<QSpinBox>("releaseRollback")->value(), 17);
        console.find<QSpinBox>("releaseRollback")->setValue(3);
        QVERIFY(console.find<QLabel>("releaseRollbackProblem")->isVisible());
    }

    // Before the button: where the keys are, whether the token is there and how many tries its PIN has left.
    void theSignerIsNamedBeforeTheButton()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        const auto value = [&](const char* list, const QString& label) {
            for (const auto& field : console.find<widgets::FieldList>(list)->fields()) {
                if (field.label == label) return field;
            }
            return widgets::Field();
        };
        QVERIFY(console.find<widgets::Section>("sectionSign")->done());
        QCOMPARE(value("signKeys", QStringLiteral("Release key")).value, QStringLiteral("In a key file, unlocked"));
        QCOMPARE(value("preflight", QStringLiteral("Keys")).tone, theme::Tone::ok);
        const auto insert = [&](const std::string& state, const std::string& pin) {
            console.node.change([&](api::Snapshot& s) {
                api::TokenView card{"pkcs11:token=Kestrel", "Kestrel 1", "77", "Card 3", "/usr/lib/token.so", state};
                card.pin = pin;
                card.purposes = {"release"};
                s.identity.tokens = {card};
                s.identity.filesUnlocked = true;
                s.identity.keysUnlocked = state == "ready";
            });
            console.settle();
        };
        insert("ready", "good");
        QCOMPARE(value("signKeys", QStringLiteral("Release key")).value, QStringLiteral("On the token Kestrel 1 (77). There and unlocked"));
        QCOMPARE(value("signKeys", QStringLiteral("PIN tries left, Kestrel 1")).value, QStringLiteral("All"));
        QVERIFY(!console.find<QPushButton>("signUnlock")->isVisible());
        insert("absent", "good");
        QCOMPARE(value("signKeys", QStringLiteral("Release key")).value, QStringLiteral("On the token Kestrel 1 (77). Not there: insert it"));
        QVERIFY(!console.find<widgets::Section>("sectionSign")->done());
        QVERIFY(value("preflight", QStringLiteral("Keys")).tone != theme::Tone::ok);
        insert("locked", "last-try");
        QCOMPARE(value("signKeys", QStringLiteral("PIN tries left, Kestrel 1")).value, QStringLiteral("One"));
        QVERIFY(!console.find<QPushButton>("signUnlock")->isHidden());
    }

    // What is in order has its tick before anything is signed.
    void thePreflightTicksWhatIsInOrder()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        const auto tone = [&](const char* label) -> std::optional<theme::Tone> {
            for (const auto& field : console.find<widgets::FieldList>("preflight")->fields()) {
                if (field.label == QLatin1String(label)) return field.tone;
            }
            return {};
        };
        using theme::Tone;
        QVERIFY(tone("Target") == Tone::neutral && tone("Version") == Tone::neutral && tone("SBOM") == Tone::warn && tone("Notes") == Tone::warn);
        QCOMPARE(console.find<QListWidget>("oldTargets")->accessibleDescription(), QStringLiteral("Drop files or folders here"));
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("4.3.1"));
        QVERIFY(tone("Version") == Tone::bad);
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("4.3.2"));
        QVERIFY(tone("Version") == Tone::ok);
        console.find<QPlainTextEdit>("releaseNotes")->setPlainText(QStringLiteral("Solves the boot check."));
        QVERIFY(tone("Notes") == Tone::ok);
        console.prompter.next = file(QStringLiteral("preflight.bin"));
        console.click("pickNewFile");
        QVERIFY(tone("Seen as a checker") == Tone::neutral);
        console.click("lookAsChecker");
        QVERIFY(tone("Seen as a checker") == Tone::ok);
        console.prompter.next = file(QStringLiteral("other.bin"));
        console.click("pickNewFile");
        QVERIFY(tone("Seen as a checker") == Tone::neutral);       // of other files
    }

    // A picture of the node that says the same of the models leaves their list alone: an open one would close.
    void aLivePictureLeavesTheListOfModelsAlone()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        auto* models = console.find<QComboBox>("releaseModel");
        auto* classes = console.find<QComboBox>("releaseClass");
        const int count = models->count();
        QVERIFY(count > 0 && classes->count() > 0);
        models->setCurrentIndex(count - 1);
        const QString chosen = models->currentText();
        int changes = 0;
        for (const QComboBox* box : {models, classes}) {
            connect(box->model(), &QAbstractItemModel::rowsRemoved, box, [&changes] { ++changes; });
            connect(box->model(), &QAbstractItemModel::modelReset, box, [&changes] { ++changes; });
        }
        const auto edit = [&console](auto change) {
            console.node.change([change](api::Snapshot& s) {
                auto list = *s.models;
                change(list);
                s.models = std::make_shared<const std::vector<api::ModelView>>(std::move(list));
            });
            console.settle();
        };
        edit([](auto& list) { for (auto& m : list) ++m.devices; });
        QCOMPARE(changes, 0);
        QCOMPARE(models->currentText(), chosen);
        // A new one of ours is there at once, and what was chosen stays.
        edit([](auto& list) {
            auto ours = std::find_if(list.begin(), list.end(), [](const auto& m) { return m.owner == "kestrel"; });
            api::ModelView another = *ours;
            another.id = another.name = "kestrel-g9";
            list.push_back(another);
        });
        QCOMPARE(models->count(), count + 1);
        QCOMPARE(models->currentText(), chosen);
    }

    void votesAreAskedForByATime()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        console.prompter.next = file(QStringLiteral("timed.bin"));
        console.click("pickNewFile");
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("4.3.2"));
        auto* field = console.find<QLineEdit>("reviewBy");
        const auto* problem = console.find<QLabel>("reviewByProblem");
        QVERIFY(field->text().isEmpty() && !problem->isVisible());
        for (const auto& [typed, said] : {std::pair("soon", "7 d"), std::pair("2020-01-01 00:00", "not to come"), std::pair("0 d", "not to come")}) {
            field->setText(QLatin1String(typed));
            QVERIFY2(problem->isVisible() && problem->text().contains(QLatin1String(said)), qPrintable(problem->text()));
            QVERIFY(!console.find<QPushButton>("publish")->isEnabled());
        }
        field->setText(QStringLiteral("2030-02-03 04:05"));
        QVERIFY(!problem->isVisible());
        field->setText(QStringLiteral("36 h"));
        QVERIFY(!problem->isVisible());
        console.click("publish");
        QTRY_VERIFY(console.window->findChild<QPushButton*>(QStringLiteral("signConfirm")) != nullptr);
        auto* confirm = console.find<QPushButton>("signConfirm");
        const QString wish = bridge::format::time(console.clock.now().ms + 36LL * 3600 * 1000);
        QStringList shown;
        for (const auto* label : confirm->window()->findChildren<QLabel*>()) shown += label->text();
        QVERIFY2(shown.join(QLatin1Char('|')).contains(wish), qPrintable(shown.join(QLatin1Char('|'))));
        QTRY_VERIFY(confirm->isEnabled());
        QTest::mouseClick(confirm, Qt::LeftButton);
        console.window->outbox().sendAll();
        const auto made = console.node.calls().publications;
        QCOMPARE(made.size(), std::size_t(1));
        QCOMPARE(made[0].reviewBy.ms, console.clock.now().ms + 36LL * 3600 * 1000);
    }

    void whatIsSignedIsWhatTheFormSays()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        console.prompter.next = file(QStringLiteral("new.bin"));
        console.click("pickNewFile");
        console.prompter.next = file(QStringLiteral("old.bin"));
        console.click("pickOldFile");
        console.click("pickOldFile");
        QCOMPARE(console.find<QListWidget>("oldTargets")->count(), 1);
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("4.3.2"));
        QVERIFY(console.find<QPushButton>("publish")->isEnabled());
        console.click("publish");
        QVERIFY(console.node.calls().publications.empty());
        QTRY_VERIFY(console.window->findChild<QPushButton*>(QStringLiteral("signConfirm")) != nullptr);
        auto* confirm = console.find<QPushButton>("signConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), 10000);
        QTest::mouseClick(confirm, Qt::LeftButton);
        // Held for ten seconds, in which it can be undone.
        QCOMPARE(console.window->outbox().count(), 1);
        QVERIFY(console.node.calls().publications.empty());
        QVERIFY(!console.find<QPushButton>("publish")->isEnabled());
        for (const auto& held : console.window->outbox().items()) console.window->outbox().drop(held.number);
        QVERIFY(console.node.calls().publications.empty());
        QVERIFY(console.find<QPushButton>("publish")->isEnabled());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);   // the first sheet
        console.click("publish");
        QTRY_VERIFY(console.window->findChild<QPushButton*>(QStringLiteral("signConfirm")) != nullptr);
        confirm = console.find<QPushButton>("signConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), 10000);
        QTest::mouseClick(confirm, Qt::LeftButton);
        console.window->outbox().sendAll();
        const auto made = console.node.calls().publications;
        QCOMPARE(made.size(), std::size_t(1));
        QCOMPARE(made[0].model, std::string("kestrel-g4"));
        QCOMPARE(made[0].version, std::string("4.3.2"));
        QCOMPARE(made[0].oldTargets.size(), std::size_t(1));
        QCOMPARE(made[0].profile, std::string("balanced"));
        QCOMPARE(made[0].rollbackIndex, std::uint64_t(17));
        QCOMPARE(made[0].reviewBy.ms, std::int64_t(0));
        QTRY_VERIFY(console.find<QWidget>("releaseTracker")->isVisible());
        QCOMPARE(console.window->currentPage(), QStringLiteral("new-release"));
    }

    // Whoever asks for a new release gets an empty form, and what was published is followed until then and found again.
    void afterAPublicationANewReleaseIsAFreshOne()
    {
        test::Console console("kestrel");
        console.node.publishedAs = test::sampleId<ReleaseId>(9);
        console.window->go(QStringLiteral("new-release"));
        console.prompter.next = file(QStringLiteral("first.bin"));
        console.click("pickNewFile");
        auto* version = console.find<QLineEdit>("releaseVersion");
        auto* title = console.find<QLabel>("viewTitle");
        version->setText(QStringLiteral("4.3.2"));
        console.find<QPlainTextEdit>("releaseNotes")->setPlainText(QStringLiteral("First."));
        console.find<QSpinBox>("releaseRollback")->setValue(19);
        const auto publish = [&] {
            console.click("publish");
            QTRY_VERIFY(console.window->findChild<QPushButton*>(QStringLiteral("signConfirm")) != nullptr);
            auto* confirm = console.find<QPushButton>("signConfirm");
            QTRY_VERIFY(confirm->isEnabled());
            QTest::mouseClick(confirm, Qt::LeftButton);
        };
        publish();
        console.window->outbox().sendAll();
        auto* tracker = console.find<QWidget>("releaseTracker");
        QTRY_VERIFY(tracker->isVisible());
        QCOMPARE(title->text(), QStringLiteral("Published release"));
        console.window->go(QStringLiteral("releases"));
        console.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(console.window.get(), 30'000));
        QTest::keyClick(console.window.get(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(console.window->currentPage(), QStringLiteral("new-release"));
        QVERIFY(!tracker->isVisible() && version->isVisible());
        QCOMPARE(title->text(), QStringLiteral("New release"));
        QVERIFY(version->text().isEmpty() && console.find<QLineEdit>("newTarget")->text().isEmpty());
        QVERIFY(console.find<QPlainTextEdit>("releaseNotes")->toPlainText().isEmpty());
        QCOMPARE(console.find<QSpinBox>("releaseRollback")->value(), 17);
        QVERIFY(!console.find<QPushButton>("releaseSaveDraft")->isEnabled());
        // It is one press away, and the release itself leads to it.
        console.click("releaseFollow");
        QVERIFY(tracker->isVisible() && !console.find<QPushButton>("releaseFollow")->isVisible());
        console.click("trackerAnother");
        QVERIFY(!tracker->isVisible());
        const QString release = QString::fromStdString(console.node.publishedAs->hex());
        console.window->go(QStringLiteral("releases"), release);
        auto* follow = test::actIn(console.table("releasesTable"), "releaseFollowAction");
        QVERIFY(follow != nullptr && follow->isVisible());
        follow->trigger();
        QVERIFY(tracker->isVisible());
        QCOMPARE(console.find<QLabel>("trackerTitle")->text(), console.bridge().release(release)->title());

        // What is begun while another one waits in the outbox stays when that is published.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        console.window->go(QStringLiteral("new-release"), QStringLiteral("new:"));
        console.prompter.next = file(QStringLiteral("second.bin"));
        console.click("pickNewFile");
        version->setText(QStringLiteral("4.3.3"));
        publish();
        version->setText(QStringLiteral("4.3.4"));
        console.window->outbox().sendAll();
        QTRY_COMPARE(console.node.calls().publications.size(), std::size_t(2));
        console.settle();
        QVERIFY(!tracker->isVisible());
        QCOMPARE(version->text(), QStringLiteral("4.3.4"));
    }

    void theDeltaIsMeasuredOnItsOwn()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        console.find<QLineEdit>("newTarget")->setText(file(QStringLiteral("measured-new.bin")));
        console.prompter.next = file(QStringLiteral("measured-old.bin"));
        console.click("pickOldFile");
        auto* measures = console.table("measuresTable");
        QTRY_COMPARE_WITH_TIMEOUT(measures->model()->rowCount(), 2, 30000);
        auto* headline = console.find<QLabel>("deltaHeadline");
        QTRY_VERIFY_WITH_TIMEOUT(headline->text().contains(QStringLiteral("it matches")), 30000);
        // The same share as beside the delta, and as everywhere else.
        QVERIFY2(headline->text().startsWith(QStringLiteral("3.8 MB instead of 44.1 MB, 91.3 % less")), qPrintable(headline->text()));
        QCOMPARE(test::cell(measures, 0, QStringLiteral("Saving")), QStringLiteral("91.3 %"));
        auto* shares = console.table("sharesTable");
        QCOMPARE(shares->model()->rowCount(), 3);
        auto* members = console.find<QLabel>("deltaMembers");
        QVERIFY2(members->text().contains(QStringLiteral("zlib 1.2.13")), qPrintable(members->text()));
        console.click("compareProfiles");
        QTRY_COMPARE_WITH_TIMEOUT(measures->model()->rowCount(), 5, 30000);
        const auto measured = console.node.calls().measured;
        QVERIFY(std::find(measured.begin(), measured.end(), "max delta") != measured.end());
        // Another profile: what was measured before no longer counts.
        auto* profile = console.find<QComboBox>("profile");
        profile->setCurrentIndex(profile->findData(QStringLiteral("fast")));
        QVERIFY(!headline->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(headline->text().contains(QStringLiteral("5.1 MB")), 30000);
        // Without unpacking compressed parts.
        console.find<QCheckBox>("unpackMembers")->setChecked(false);
        QTRY_VERIFY_WITH_TIMEOUT(console.node.calls().measured.back() == "fast/packed full", 30000);
        QTRY_VERIFY_WITH_TIMEOUT(headline->isVisible() && !members->isVisible(), 30000);
    }

    // Two old versions: the range, not the best of them alone.
    void theSavingIsTheRangeOfTheOldVersions()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        console.find<QLineEdit>("newTarget")->setText(file(QStringLiteral("range-new.bin")));
        for (const char* old : {"range-old.bin", "older.bin"}) {
            console.prompter.next = file(QLatin1String(old));
            console.click("pickOldFile");
        }
        auto* headline = console.find<QLabel>("deltaHeadline");
        QTRY_VERIFY_WITH_TIMEOUT(headline->text().startsWith(QStringLiteral("3.8 MB to 6.1 MB instead of 44.1 MB, 86.1 % to 91.3 % less")), 30000);
    }

    // Whoever chose files of another model sees it, and what is published already is told beside the file that is.
    void theFilesSayWhichModelTheyAreOf()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        auto* models = console.find<QComboBox>("releaseModel");
        const int other = models->findData(QStringLiteral("kestrel-e1"));
        QVERIFY(other >= 0);
        models->setCurrentIndex(other);
        console.node.measureTo(test::sampleId<TargetHash>(1007));
        console.find<QLineEdit>("newTarget")->setText(file(QStringLiteral("of-g4.bin")));
        QTRY_COMPARE_WITH_TIMEOUT(models->currentData().toString(), QStringLiteral("kestrel-g4"), 30000);
        auto* ofFile = console.find<QLabel>("newTargetProblem");
        QTRY_COMPARE(ofFile->text(), QStringLiteral("This target is published already, as kestrel-g4 4.3.0."));
        QVERIFY(console.find<QLabel>("oldTargetsProblem")->text().isEmpty());
        QVERIFY(!console.find<QPushButton>("publish")->isEnabled());
        auto* hint = console.find<QLabel>("publishHint");
        QVERIFY2(hint->text().contains(QStringLiteral("To be corrected: the new file or folder")), qPrintable(hint->text()));
        // What the user chose stays, with a word beside it.
        models->setCurrentIndex(other);
        Q_EMIT models->activated(other);
        console.settle();
        QCOMPARE(models->currentIndex(), other);
        const QString ofModel = console.find<QLabel>("releaseModelProblem")->text();
        QVERIFY2(ofModel.contains(QStringLiteral("kestrel-g4 4.3.0")), qPrintable(ofModel));
        QVERIFY(ofFile->text().isEmpty());
        // Text that is there is not missing.
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("one"));
        QVERIFY2(hint->text().contains(QStringLiteral("To be corrected: the version number")) && !hint->text().contains(QStringLiteral("Still missing")),
                 qPrintable(hint->text()));
    }

    // Buttons that can do nothing say so, and the box stands level with those beside it.
    void theOldVersionsStandInOrder()
    {
        test::Console console("kestrel");
        console.window->resize(1680, 1050);
        console.window->go(QStringLiteral("new-release"));
        console.settle();
        auto* list = console.find<QListWidget>("oldTargets");
        auto* remove = console.find<QPushButton>("removeOld");
        auto* first = console.find<QPushButton>("pickOldFile");
        const auto place = [&console](const QWidget* widget) { return QRect(widget->mapTo(console.window.get(), QPoint()), widget->size()); };
        QCOMPARE(place(list).top(), place(first).top());
        QCOMPARE(place(list).bottom(), place(remove).bottom());
        QVERIFY(!remove->isEnabled() && !console.find<QPushButton>("removeDocument")->isEnabled());
        QVERIFY(!console.find<QPushButton>("swapTargets")->isEnabled());
        console.prompter.next = file(QStringLiteral("level-old.bin"));
        console.click("pickOldFile");
        QCOMPARE(list->count(), 1);
        QVERIFY(!remove->isEnabled() && console.find<QPushButton>("swapTargets")->isEnabled());
        list->setCurrentRow(0);
        QVERIFY(remove->isEnabled());
        console.click("removeOld");
        QCOMPARE(list->count(), 0);
        QVERIFY(!remove->isEnabled());
    }

    // While it is built the curve grows with what the job tells; at the end it stays, with its numbers as a table.
    void theDeltaIsDrawnWhileItIsBuilt()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        auto* chart = console.find<charts::BuildChart>("deltaBuilt");
        auto* stage = console.find<QLabel>("deltaStage");
        QVERIFY(!chart->isVisibleTo(console.window.get()));
        console.node.holdMeasures();
        console.find<QLineEdit>("newTarget")->setText(file(QStringLiteral("drawn-new.bin")));
        console.prompter.next = file(QStringLiteral("drawn-old.bin"));
        console.click("pickOldFile");
        QTRY_COMPARE_WITH_TIMEOUT(console.node.calls().measured.size(), std::size_t(2), 30000);
        const auto tell = [&](const char* state, std::vector<api::JobView::Built> built) {
            console.node.change([&](api::Snapshot& s) {
                auto jobs = *s.jobs;
                std::erase_if(jobs, [](const api::JobView& job) { return job.id == 81; });
                api::JobView job;
                job.id = 81;
                job.kind = "measure";
                job.stage = "encode";
                job.state = state;
                job.done = 20'000'000;
                job.total = 90'000'000;
                job.built = std::move(built);
                jobs.insert(jobs.begin(), job);
                s.jobs = std::make_shared<const std::vector<api::JobView>>(jobs);
            });
            console.settle();
        };
        tell("running", {});
        QVERIFY(!chart->isVisibleTo(console.window.get()));
        tell("running", {{1, 0, 2'000}, {1, 4'000'000, 400'000}, {1, 8'000'000, 480'000}});
        QVERIFY(chart->isVisibleTo(console.window.get()));
        QCOMPARE(chart->summary(), QStringLiteral("8.0 MB of the new version are encoded in 480.0 kB of payload, 6.0 %."));
        QVERIFY2(stage->text().contains(QStringLiteral("480.0 kB of payload so far")), qPrintable(stage->text()));
        auto* note = console.find<QLabel>("deltaBuiltNote");
        QVERIFY2(note->text().startsWith(QStringLiteral("Delta from drawn-old.bin:")), qPrintable(note->text()));
        // Another way is tried: the curve of the first stays.
        tell("running", {{1, 4'000'000, 400'000}, {1, 44'000'000, 3'801'204}, {2, 4'000'000, 600'000}});
        QVERIFY(note->text().contains(QStringLiteral("several ways")));
        chart->setTableShown(true);
        auto* table = chart->findChild<QTableView*>();
        QVERIFY(table != nullptr);
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(1, 3).data().toString(), QStringLiteral("8.6 %"));
        tell("done", {{1, 44'000'000, 3'801'204}});
        console.node.releaseMeasures();
        QTRY_VERIFY_WITH_TIMEOUT(console.find<QLabel>("deltaHeadline")->text().contains(QStringLiteral("it matches")), 30000);
        QVERIFY(chart->isVisibleTo(console.window.get()));
        // Other files: what was drawn was of those before.
        console.find<QLineEdit>("newTarget")->setText(file(QStringLiteral("drawn-other.bin")));
        QTRY_VERIFY_WITH_TIMEOUT(!chart->isVisibleTo(console.window.get()), 30000);
    }

    void documentsAreKnownByTheirContent()
    {
        QCOMPARE(pages::documentKind("{\"bomFormat\": \"CycloneDX\"}"), QStringLiteral("sbom.cyclonedx"));
        QCOMPARE(pages::documentKind("SPDXVersion: SPDX-2.3"), QStringLiteral("sbom.spdx"));
        QCOMPARE(pages::documentKind("12 tests passed"), QStringLiteral("test-report"));
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        QFile bom(m_directory.filePath(QStringLiteral("bom.json")));
        QVERIFY(bom.open(QIODevice::WriteOnly) && bom.write("{\"bomFormat\": \"CycloneDX\"}") > 0);
        bom.close();
        console.prompter.next = bom.fileName();
        console.click("addDocument");
        console.click("addDocument");
        QCOMPARE(console.find<QListWidget>("documents")->count(), 1);
        QTRY_VERIFY(console.find<QListWidget>("documents")->item(0)->text().contains(QStringLiteral("CycloneDX")));
        console.prompter.next = m_directory.filePath(QStringLiteral("absent"));
        console.click("addDocument");
        QTRY_VERIFY(console.find<QLabel>("documentsProblem")->isVisible());
    }

    void versionsAreComparedByTheirNumbers()
    {
        QVERIFY(bridge::compareVersions(QStringLiteral("1.10.0"), QStringLiteral("1.9.9")) > 0);
        QVERIFY(bridge::compareVersions(QStringLiteral("1.0.0-rc1"), QStringLiteral("1.0.0")) < 0);
        QCOMPARE(bridge::compareVersions(QStringLiteral("2.0"), QStringLiteral("2.0.0")), 0);
        // As devices compare them: what is a number by its value, below what is none; the shorter list first; builds not at all.
        const QStringList ascending{QStringLiteral("1.0.0-2"), QStringLiteral("1.0.0-10"), QStringLiteral("1.0.0-alpha"), QStringLiteral("1.0.0-alpha.1"),
                                    QStringLiteral("1.0.0-rc.9"), QStringLiteral("1.0.0-rc.10"), QStringLiteral("1.0.0"), QStringLiteral("18446744073709551616.0")};
        for (qsizetype i = 0; i + 1 < ascending.size(); ++i) {
            QVERIFY2(bridge::compareVersions(ascending.at(i), ascending.at(i + 1)) < 0, qPrintable(ascending.at(i)));
            QVERIFY2(bridge::compareVersions(ascending.at(i + 1), ascending.at(i)) > 0, qPrintable(ascending.at(i)));
        }
        QCOMPARE(bridge::compareVersions(QStringLiteral("1.2+build.7"), QStringLiteral("1.2+other")), 0);
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("4.2.5"));
        QVERIFY(console.find<QLabel>("releaseVersionProblem")->text().contains(QStringLiteral("4.3.0")));
        // What the ledger would not take is said here already.
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("4.9.1"));
        QVERIFY(console.find<QLabel>("releaseVersionProblem")->text().isEmpty());
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("4.09.1"));
        QCOMPARE(console.find<QLabel>("releaseVersionProblem")->text(), bridge::words::cause(QStringLiteral("ledger.version.malformed")));
    }

    void imagesAreKnownByTheirFirstBytes()
    {
        QCOMPARE(pages::imageKind(QByteArray::fromHex("1f8b0800") + QByteArray(100, 'x')), QStringLiteral("gzip"));
        QCOMPARE(pages::imageKind(QByteArrayLiteral("hsqs") + QByteArray(100, 'x')), QStringLiteral("SquashFS"));
        QCOMPARE(pages::imageKind(QByteArray(257, '\0') + QByteArrayLiteral("ustar")), QStringLiteral("tar"));
        QCOMPARE(pages::imageKind(QByteArray(1080, '\0') + QByteArray::fromHex("53ef")), QStringLiteral("ext4"));
        QCOMPARE(pages::imageKind(QByteArray(4096, 'x')), QString());
        QCOMPARE(pages::imageKind({}), QString());

        QCOMPARE(pages::versionIn(file(QStringLiteral("kestrel-4.10.2.img"))), QStringLiteral("4.10.2"));
        QCOMPARE(pages::versionIn(file(QStringLiteral("kestrel-g4.img"))), QString());
        QCOMPARE(pages::versionIn(QStringLiteral("/no/such/kestrel-4.10.2.img")), QString());
        QTemporaryDir tree(m_directory.filePath(QStringLiteral("tree-9.9-XXXXXX")));
        QVERIFY(QDir(tree.path()).mkpath(QStringLiteral("etc")));
        QFile release(tree.filePath(QStringLiteral("etc/os-release")));
        QVERIFY(release.open(QIODevice::WriteOnly));
        release.write("NAME=Kestrel\nVERSION_ID=\"4.11\"\n");
        release.close();
        QCOMPARE(pages::versionIn(tree.path()), QStringLiteral("4.11"));
    }

    void theVersionFollowsTheFileUntilSomebodyTypesAnother()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        auto* target = console.find<QLineEdit>("newTarget");
        auto* version = console.find<QLineEdit>("releaseVersion");
        target->setText(file(QStringLiteral("kestrel-5.0.1.img")));
        QTRY_COMPARE(version->text(), QStringLiteral("5.0.1"));
        target->setText(file(QStringLiteral("kestrel-5.0.2.img")));
        QTRY_COMPARE(version->text(), QStringLiteral("5.0.2"));
        version->setText(QStringLiteral("5.1.0"));
        target->setText(file(QStringLiteral("kestrel-5.0.3.img")));
        console.filesAreKnown();
        QCOMPARE(version->text(), QStringLiteral("5.1.0"));
    }

    void aSectionThatIsDoneFolds()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        auto* section = console.find<widgets::Section>("sectionRelease");
        auto* version = console.find<QLineEdit>("releaseVersion");
        QVERIFY(!section->done() && !console.find<QToolButton>("sectionReleaseFold")->isVisible());
        section->fold(true);
        QVERIFY(!section->folded());
        version->setText(QStringLiteral("4.9.0"));
        QVERIFY(section->done());
        console.click("sectionReleaseFold");
        QVERIFY(section->folded() && !version->isVisible());
        auto* summary = console.find<QLabel>("sectionReleaseSummary");
        QVERIFY(summary->isVisible() && summary->text().contains(QStringLiteral("4.9.0")));
        // What becomes wrong opens by itself.
        version->setText(QStringLiteral("four"));
        QVERIFY(!section->folded() && version->isVisible());
    }

    void anOldVersionComesFromTheLedger()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        auto* menu = console.find<QPushButton>("pickEarlier")->menu();
        QAction* offered = nullptr;
        auto* models = console.find<QComboBox>("releaseModel");
        for (int i = 0; i < models->count() && offered == nullptr; ++i) {
            models->setCurrentIndex(i);
            Q_EMIT menu->aboutToShow();
            QVERIFY(!menu->actions().isEmpty());
            if (menu->actions().first()->isEnabled()) offered = menu->actions().first();
        }
        QVERIFY(offered != nullptr);
        console.prompter.next = m_directory.path();
        console.node.failNext({ErrorKind::invalid, "node.rebuild.needs-base", {}});
        offered->trigger();
        QTRY_VERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("was not rebuilt")));
        QCOMPARE(console.find<QListWidget>("oldTargets")->count(), 0);
        Q_EMIT menu->aboutToShow();
        menu->actions().first()->trigger();
        QTRY_COMPARE(console.find<QListWidget>("oldTargets")->count(), 1);
        QVERIFY(console.find<QListWidget>("oldTargets")->item(0)->text().startsWith(m_directory.path()));
    }

    void aRefusalLeavesTheFormAsItIs()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        console.find<QLineEdit>("newTarget")->setText(file(QStringLiteral("same.bin")));
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("4.4.0"));
        console.click("publish");
        QTRY_VERIFY(console.window->findChild<QPushButton*>(QStringLiteral("signConfirm")) != nullptr);
        auto* confirm = console.find<QPushButton>("signConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), 10000);
        console.node.failNext({ErrorKind::conflict, "ledger.release.duplicate-target", {}});
        QTest::mouseClick(confirm, Qt::LeftButton);
        console.window->outbox().sendAll();
        QTRY_VERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("was not published")));
        QCOMPARE(console.find<QLineEdit>("releaseVersion")->text(), QStringLiteral("4.4.0"));
        QTRY_VERIFY(console.find<QPushButton>("publish")->isEnabled());
    }

    void whoOwnsNoModelIsToldSo()
    {
        test::Console console("cert-n");
        console.window->go(QStringLiteral("new-release"));
        QVERIFY(console.find<QLabel>("releaseModelProblem")->isVisible());
        QVERIFY(!console.find<QPushButton>("publish")->isEnabled());
        console.click("releaseToModels");
        QCOMPARE(console.window->currentPage(), QStringLiteral("models"));
    }
};

QTEST_MAIN(NewReleaseTest)
#include "new_release_test.moc"
