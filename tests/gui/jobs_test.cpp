// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs: cancelling one, why one failed, what it did, and beginning it again.
#include "tests/gui/fixture.h"
#include "tests/gui/lists.h"
#include "ui/pages/job_book.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/notices.h"

#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace quorate;
using test::choose;
using test::details;

class JobsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunningJobCanBeCancelledAndAFailedOneSaysWhy()
    {
        test::Console console;
        console.window->go(QStringLiteral("jobs"));
        auto* table = console.table("jobsTable");
        choose(table, QStringLiteral("State"), QStringLiteral("Running"));
        console.click("cancelJob");
        QCOMPARE(console.node.calls().cancelled, std::vector<std::uint64_t>{12});
        choose(table, QStringLiteral("State"), QStringLiteral("Failed"));
        QVERIFY(!console.find<QPushButton>("cancelJob")->isVisible());
        QVERIFY(details(console, "jobsDetails").contains(QStringLiteral("The payload did not arrive in time.")));
    }

    // How fast what runs goes on, and one press for what runs or failed.
    void theListTellsRatesAndHasChips()
    {
        test::Console console;
        console.window->go(QStringLiteral("jobs"));
        auto* table = console.table("jobsTable");
        // 38 of 100 parts are left, and 41 s.
        const int running = test::rowWith(table, QStringLiteral("State"), QStringLiteral("Running"));
        QCOMPARE(test::cell(table, running, QStringLiteral("Rate")), QStringLiteral("55.6 % a minute"));
        const int failed = test::rowWith(table, QStringLiteral("State"), QStringLiteral("Failed"));
        QVERIFY(failed >= 0 && test::cell(table, failed, QStringLiteral("Rate")).isEmpty());
        const int all = table->model()->rowCount();
        for (const auto& [state, count] : {std::pair(QStringLiteral("Running"), 1), std::pair(QStringLiteral("Failed"), 1)}) {
            const auto chip = [&, text = QStringLiteral("%1 (%2)").arg(state).arg(count)]() -> QPushButton* {
                for (auto* button : console.find<widgets::FilterChips>("jobsChip")->findChildren<QPushButton*>()) {
                    if (button->text() == text) return button;
                }
                return nullptr;
            };
            QTRY_VERIFY2(chip() != nullptr, qPrintable(state));
            QTest::mouseClick(chip(), Qt::LeftButton);
            QCOMPARE(table->model()->rowCount(), count);
            QVERIFY(test::rowWith(table, QStringLiteral("State"), state) == 0);
            QTest::mouseClick(chip(), Qt::LeftButton);
            QCOMPARE(table->model()->rowCount(), all);
        }
    }

    // A rebuild that failed is begun again as it was begun, from the drawer and from the page; what others began is not.
    void aFailedJobIsRepeated()
    {
        test::Console console;
        console.window->go(QStringLiteral("reviews"), QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
        console.prompter.next = QStringLiteral("/tmp/rebuilt");
        console.find<QTabWidget>("reviewTabs")->setCurrentIndex(6);
        console.click("rebuild");
        QCOMPARE(console.node.calls().rebuilt.size(), std::size_t(1));
        addJob(console, "running", "fetching");
        console.window->setDrawerShown(true);
        QVERIFY(!console.find<QPushButton>("job-79-retry")->isVisible());
        addJob(console, "failed", "fetching");
        QVERIFY(!console.find<QPushButton>("job-11-retry")->isVisible());
        QVERIFY(console.find<QPushButton>("job-79-retry")->isVisible());
        console.click("job-79-retry");
        QCOMPARE(console.node.calls().rebuilt.size(), std::size_t(2));
        QVERIFY(console.node.calls().rebuilt[1] == Path("/tmp/rebuilt"));
        // The page offers the same; a job that ended well needs none.
        addJob(console, "failed", "rebuild");
        console.window->go(QStringLiteral("jobs"), QStringLiteral("79"));
        QVERIFY(console.find<QPushButton>("retryJob")->isVisible());
        console.click("retryJob");
        QCOMPARE(console.node.calls().rebuilt.size(), std::size_t(3));
        addJob(console, "done", "done");
        QVERIFY(!console.find<QPushButton>("retryJob")->isVisible());
        choose(console.table("jobsTable"), QStringLiteral("State"), QStringLiteral("Failed"));
        QVERIFY(!console.find<QPushButton>("retryJob")->isVisible());
    }

    // What the end of the node cut off is offered again, whoever began it; the node begins it.
    void aJobOfAnEarlierRunIsRepeated()
    {
        test::Console console;
        const auto cutOff = [&](std::uint64_t id) {
            console.node.change([&](api::Snapshot& s) {
                auto jobs = *s.jobs;
                api::JobView job;
                job.id = id;
                job.kind = "verify";
                job.subject = "release";
                job.state = "failed";
                job.error = Error{ErrorKind::cancelled, "node.job.interrupted", ""};
                job.repeatable = true;
                job.began = {test::sampleNow};
                jobs.insert(jobs.begin(), job);
                s.jobs = std::make_shared<const std::vector<api::JobView>>(jobs);
            });
            console.settle();
        };
        cutOff(77);
        console.window->setDrawerShown(true);
        console.window->go(QStringLiteral("jobs"), QStringLiteral("77"));
        QVERIFY(test::rowWith(console.table("jobsTable"), QStringLiteral("Subject"), QStringLiteral("Release chain")) >= 0);
        QVERIFY2(console.find<QLabel>("job-77-stage")->text().contains(QStringLiteral("The node ended in the midst of it.")),
                 qPrintable(console.find<QLabel>("job-77-stage")->text()));
        console.click("job-77-retry");
        QTRY_COMPARE(console.node.calls().repeated, std::vector<std::uint64_t>{77});
        // One that the node cannot begin says so.
        cutOff(78);
        console.node.failCalls("repeatJob", Error{ErrorKind::notFound, "node.job.unknown", "78"});
        console.window->go(QStringLiteral("jobs"), QStringLiteral("78"));
        console.click("retryJob");
        QTRY_VERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("There is no such job.")));
    }

    // A review is of a release, whose name people know.
    void aReleaseIsCalledByItsName()
    {
        test::Console console;
        const auto release = test::sampleId<ReleaseId>(7);       // no other job is of it
        console.node.change([&](api::Snapshot& s) {
            auto jobs = *s.jobs;
            api::JobView job;
            job.id = 79;
            job.kind = "review";
            job.subject = release.shortHex();
            job.state = "running";
            jobs.insert(jobs.begin(), job);
            s.jobs = std::make_shared<const std::vector<api::JobView>>(jobs);
        });
        console.settle();
        console.window->go(QStringLiteral("jobs"));
        QVERIFY(test::rowWith(console.table("jobsTable"), QStringLiteral("Subject"),
                              console.bridge().release(QString::fromStdString(release.hex()))->title()) >= 0);
    }

    // What each did, when, and how it ended: kept while it runs, to be copied, and no longer than it must be.
    void aJobHasItsLog()
    {
        test::Console console;
        console.window->setDrawerShown(true);
        QVERIFY(console.window->findChild<QPlainTextEdit*>(QStringLiteral("job-12-lines")) == nullptr);
        console.click("job-12-log");
        auto* lines = console.find<QPlainTextEdit>("job-12-lines");
        QVERIFY(lines->isVisible());
        const QString began = QStringLiteral("Build a delta: kestrel-g4 4.3.2 from 4.3.1\nJob 12\n2026");
        QVERIFY2(lines->toPlainText().startsWith(began), qPrintable(lines->toPlainText()));
        QVERIFY2(lines->toPlainText().contains(QStringLiteral("Compressing")), qPrintable(lines->toPlainText()));
        console.clock.advance(Milliseconds(5'000));
        change(console, 12, [](api::JobView& job) {
            job.stage = "write";
            job.done = 3;
        });
        console.clock.advance(Milliseconds(5'000));
        change(console, 12, [](api::JobView& job) {
            job.state = "failed";
            job.error = Error{ErrorKind::noSpace, "base.file.no-space", "/var/payloads"};
        });
        const QString log = lines->toPlainText();
        for (const char* part : {"Writing the payload", "Failed", "It had done 3.0 % of its last stage.", "base.file.no-space", "/var/payloads"}) {
            QVERIFY2(log.contains(QLatin1String(part)), qPrintable(QLatin1String(part) + QStringLiteral(" in\n") + log));
        }
        console.click("job-12-linesCopy");
        QCOMPARE(QApplication::clipboard()->text(), log);
        // The page says the same.
        console.window->go(QStringLiteral("jobs"), QStringLiteral("12"));
        QCOMPARE(console.find<QPlainTextEdit>("jobLog")->toPlainText(), log);
        // One that was over before says so instead of a time that nobody saw.
        choose(console.table("jobsTable"), QStringLiteral("State"), QStringLiteral("Done"));
        QVERIFY(console.find<QPlainTextEdit>("jobLog")->toPlainText().contains(QStringLiteral("Done; it was over before this console looked")));
    }

    // Not every stage counts to its end: what is done is done, and nothing of it is said to be missing.
    void aJobThatIsDoneLeftNothing()
    {
        test::Console console;
        change(console, 12, [](api::JobView& job) {
            job.state = "done";
            job.done = 75;
            job.total = 100;
        });
        const QString log = console.window->findChild<pages::JobBook*>()->log(12);
        QVERIFY2(log.contains(QStringLiteral("Done")) && !log.contains(QLatin1Char('%')), qPrintable(log));
    }

    void aLongLogKeepsItsBeginningAndItsEnd()
    {
        test::Console console;
        for (int i = 0; i < pages::JobBook::mostStages; ++i) {
            change(console, 12, [i](api::JobView& job) { job.stage = i % 2 == 0 ? "write" : "check"; });
        }
        auto* book = console.window->findChild<pages::JobBook*>();
        const QStringList lines = book->log(12).trimmed().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), pages::JobBook::mostStages + 4);
        QVERIFY(lines.at(3).endsWith(QStringLiteral("Compressing")));
        QCOMPARE(lines.at(4), QStringLiteral("1 further stage(s) left out"));
        QVERIFY(lines.last().endsWith(QStringLiteral("Applying and comparing")));
        console.node.change([](api::Snapshot& s) { s.jobs = std::make_shared<const std::vector<api::JobView>>(); });
        console.settle();
        QVERIFY(book->log(12).isEmpty());
    }

private:
    template <class Act>
    static void change(test::Console& console, std::uint64_t id, Act act)
    {
        console.node.change([&](api::Snapshot& s) {
            auto jobs = *s.jobs;
            for (auto& job : jobs) {
                if (job.id == id) act(job);
            }
            s.jobs = std::make_shared<const std::vector<api::JobView>>(jobs);
        });
        console.settle();
    }

    // The one that the node said it began for a rebuild.
    static void addJob(test::Console& console, const char* state, const char* stage)
    {
        console.node.change([&](api::Snapshot& s) {
            auto jobs = *s.jobs;
            std::erase_if(jobs, [](const api::JobView& job) { return job.id == 79; });
            api::JobView job;
            job.id = 79;
            job.kind = "rebuild";
            job.subject = "kestrel-g4 4.3.1";
            job.state = state;
            job.stage = stage;
            job.began = {test::sampleNow};
            jobs.insert(jobs.begin(), job);
            s.jobs = std::make_shared<const std::vector<api::JobView>>(jobs);
        });
        console.settle();
    }
};

QTEST_MAIN(JobsTest)
#include "jobs_test.moc"
