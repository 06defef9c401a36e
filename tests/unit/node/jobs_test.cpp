// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs and what of them outlives a run of the node.
#include "core/node/job_wishes.h"
#include "core/node/jobs.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/manual_clock.h"
#include "tests/support/refusing_files.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/node/running_node.h"

#include <QTest>

#include <algorithm>
#include <semaphore>

using namespace quorate;
using test::ask;

namespace {

const api::JobView* find(const std::vector<api::JobView>& jobs, std::uint64_t id)
{
    const auto it = std::ranges::find(jobs, id, &api::JobView::id);
    return it == jobs.end() ? nullptr : &*it;
}

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

// Whose first read of a file of this name waits until it is let go on.
class HeldFiles final : public test::ForwardedFiles {
public:
    explicit HeldFiles(std::string name) : m_name(std::move(name)) {}

    std::binary_semaphore begun{0};
    std::binary_semaphore goesOn{0};

    Result<std::unique_ptr<File>> open(const Path& path, OpenMode mode) override
    {
        auto file = ForwardedFiles::open(path, mode);
        if (!file || path.filename() != m_name) return file;
        return std::make_unique<Held>(*this, *std::move(file));
    }

private:
    class Held final : public File {
    public:
        Held(HeldFiles& owner, std::unique_ptr<File> file) : m_owner(owner), m_file(std::move(file)) {}
        Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out) override
        {
            if (!std::exchange(m_waited, true)) {
                m_owner.begun.release();
                m_owner.goesOn.acquire();
            }
            return m_file->readAt(offset, out);
        }
        Status writeAt(std::uint64_t offset, BytesView data) override { return m_file->writeAt(offset, data); }
        Status truncate(std::uint64_t size) override { return m_file->truncate(size); }
        Result<std::uint64_t> size() override { return m_file->size(); }
        Status sync() override { return m_file->sync(); }

    private:
        HeldFiles& m_owner;
        std::unique_ptr<File> m_file;
        bool m_waited = false;
    };
    std::string m_name;
};

}  // namespace

class JobsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsCutOffIsKept()
    {
        test::ManualClock clock;
        int changes = 0;
        node::Jobs jobs(clock, [] {}, [&changes] { ++changes; });
        const auto quiet = jobs.begin("measure", "image");
        QCOMPARE(changes, 0);
        QVERIFY(jobs.kept().empty());
        const auto verified = jobs.begin("verify", "release", node::wishOf(api::Chain::release));
        const auto reviewed = jobs.begin("review", "fw", Bytes{1, 2});
        const auto dropped = jobs.begin("rebuild", "fw", Bytes{3});
        QCOMPARE(jobs.kept().size(), std::size_t(3));
        verified.succeeded();
        dropped.failed({ErrorKind::cancelled, "node.job.cancelled", ""});     // as somebody wished
        QCOMPARE(jobs.kept(), (std::vector<node::KeptJob>{{"review", "fw", Bytes{1, 2}, 0}}));
        QCOMPARE(changes, 5);
        jobs.setTimes(reviewed.id(), 3);
        jobs.cancelAll();
        reviewed.failed({ErrorKind::cancelled, "node.job.cancelled", ""});
        quiet.failed({ErrorKind::cancelled, "node.job.cancelled", ""});
        QCOMPARE(jobs.kept(), (std::vector<node::KeptJob>{{"review", "fw", Bytes{1, 2}, 3}}));
    }

    void anAdoptedOneIsTakenOnce()
    {
        test::ManualClock clock;
        node::Jobs jobs(clock, [] {});
        const auto again = jobs.adopt({"review", "fw", Bytes{1}, 1});
        const auto told = jobs.adopt({"publish", "fw 2", {}, 0});
        auto views = jobs.views();
        QVERIFY(find(views, again)->repeatable && !find(views, told)->repeatable);
        QCOMPARE(q(find(views, told)->error->code), QStringLiteral("node.job.interrupted"));
        QCOMPARE(jobs.kept().size(), std::size_t(1));        // of the other one it was enough to tell
        QVERIFY(!jobs.takeAdopted(told));
        QCOMPARE(*jobs.takeAdopted(again), (node::KeptJob{"review", "fw", Bytes{1}, 1}));
        QVERIFY(!jobs.takeAdopted(again));
        QVERIFY(find(jobs.views(), again) == nullptr && jobs.kept().empty());
    }

    void wishesAreReadAsTheyWereWritten()
    {
        api::ReviewRequest review;
        review.release.bytes.fill(7);
        review.oldTarget = Path("/tmp/f\xff");
        review.hardwareClass = "rev-a";
        review.analyzers = false;
        const auto read = node::reviewWish(node::wishOf(review));
        QVERIFY(read && read->release == review.release && read->oldTarget == review.oldTarget && read->hardwareClass == "rev-a" && !read->analyzers);
        const auto rebuild = node::rebuildWish(node::wishOf(node::RebuildWish{review.release, {}, Path("/out")}));
        QVERIFY(rebuild && rebuild->release == review.release && rebuild->oldTarget.empty() && rebuild->directory == Path("/out"));
        QVERIFY(node::verifyWish(node::wishOf(api::Chain::delivery)) == api::Chain::delivery);
        for (const Bytes& other : {Bytes{}, Bytes{0x80}, node::wishOf(review)}) {
            QVERIFY(!node::verifyWish(other) && !node::rebuildWish(other));
        }
        QVERIFY(!node::reviewWish(node::wishOf(api::Chain::release)));
    }

    void keptJobsOutliveTheStore()
    {
        const auto store = store::makeMemoryStore();
        QVERIFY(test::expect(node::loadKeptJobs(*store), "none").empty());
        const std::vector<node::KeptJob> jobs{{"review", "f\xff", Bytes{1, 2}, 1}, {"publish", "fw 2", {}, 0}};
        QVERIFY(node::storeKeptJobs(*store, jobs));
        QCOMPARE(test::expect(node::loadKeptJobs(*store), "two"), jobs);
        store::WriteBatch batch;
        batch.put(toBytes(bytesOf(std::string_view("kept-jobs"))), Bytes{0x81, 0x01});
        QVERIFY(store->write(batch));
        QVERIFY(test::expect(node::loadKeptJobs(*store), "damaged").empty());
    }

    void theCurveOfALongBuildIsThinned()
    {
        test::ManualClock clock;
        node::Jobs jobs(clock, [] {});
        const auto job = jobs.begin("measure", "image");
        for (std::uint64_t i = 0; i <= 1000; ++i) job.built({1, i, 2 * i});
        const auto view = jobs.views().front();
        QVERIFY(view.built.size() <= api::JobView::mostBuilt && view.built.size() > 100);
        QCOMPARE(view.built.front().covered, std::uint64_t(0));
        QCOMPARE(view.built.back().covered, std::uint64_t(1000));
        QVERIFY(std::ranges::is_sorted(view.built, {}, &api::JobView::Built::covered));
        job.built({1, 1000, 2010});                           // the same place, with all that is around
        QCOMPARE(jobs.views().front().built.back().written, std::uint64_t(2010));
        job.beginsBuild();
        QVERIFY(jobs.views().front().built.empty());
    }

    void aReportThatIsSignedIsStopped()
    {
        test::TemporaryDirectory directory;
        const auto files = std::make_shared<HeldFiles>("held.evidence");
        test::Homes homes(directory.path() / "homes", "lone vendor", 1, files);
        const Path evidence = directory.path() / "held.evidence";
        QVERIFY(writeFileAtomically(*files, evidence, bytesOf(std::string_view("what was proven"))));
        const auto node = homes.start("solo");
        QVERIFY(node);
        const auto stateOf = [&](std::uint64_t id) {
            const auto* job = find(*node->snapshot()->jobs, id);
            return job == nullptr || job->kind != "report" ? std::string() : job->subject + " " + job->state;
        };
        const Path file = directory.path() / "report.json";
        test::Answer<void> stopped;
        const auto job = node->signReport("{}", {evidence}, file, stopped.callback());
        files->begun.acquire();
        QVERIFY(test::waitFor(*node, [&](const auto&) { return stateOf(job) == "report.json running"; }));
        node->cancel(job);
        files->goesOn.release();
        QCOMPARE(q(test::outcome(stopped.get())).trimmed(), QStringLiteral("node.job.cancelled"));
        QVERIFY(test::waitFor(*node, [&](const auto&) { return stateOf(job) == "report.json cancelled"; }));
        QCOMPARE(*files->list(directory.path()), (std::vector<std::string>{"held.evidence", "homes"}));
        // Another one is written.
        test::Answer<void> signedOne;
        files->goesOn.release();
        const auto other = node->signReport("{}", {evidence}, file, signedOne.callback());
        QCOMPARE(q(test::outcome(signedOne.get())), QStringLiteral("done"));
        QVERIFY(test::waitFor(*node, [&](const auto&) { return stateOf(other) == "report.json done"; }));
        QVERIFY((*files->info(file)).kind == FileKind::file);
        QVERIFY(test::stop(*node));
    }

    // A verification goes on by itself; what was cut off a second time waits for a person.
    void aNodeGoesOnWhereItEnded()
    {
        test::TemporaryDirectory directory;
        test::Homes homes(directory.path(), "lone vendor");
        {
            const auto node = homes.start("solo");
            QVERIFY(node && test::stop(*node));
        }
        const Path stored = homes.home("solo") / "store" / "node";
        {
            const auto opened = test::expect(store::openStore(stored), "the node's store");
            QVERIFY(node::storeKeptJobs(*opened, {{"verify", "release", node::wishOf(api::Chain::release), 0},
                                                  {"verify", "delivery", node::wishOf(api::Chain::delivery), 1},
                                                  {"publish", "lamp 2.0.0", {}, 0}}));
        }
        auto node = homes.start("solo");
        QVERIFY(node);
        const auto jobOf = [&](const api::Snapshot& s, std::string_view subject) {
            const auto it = std::ranges::find(*s.jobs, subject, &api::JobView::subject);
            return it == s.jobs->end() ? api::JobView{} : *it;
        };
        QVERIFY(test::waitFor(*node, [&](const api::Snapshot& s) { return jobOf(s, "release").state == "done"; }));
        const auto cutOff = jobOf(*node->snapshot(), "delivery");
        QVERIFY(cutOff.state == "failed" && cutOff.repeatable);
        QVERIFY(!jobOf(*node->snapshot(), "lamp 2.0.0").repeatable);
        const auto begun = ask<std::uint64_t>([&](auto done) { node->repeatJob(cutOff.id, std::move(done)); });
        QVERIFY2(begun.has_value(), begun ? "" : toString(begun.error()).c_str());
        QVERIFY(*begun != cutOff.id);
        QVERIFY(test::waitFor(*node, [&](const api::Snapshot& s) {
            const auto* job = find(*s.jobs, *begun);
            return job != nullptr && job->state == "done" && find(*s.jobs, cutOff.id) == nullptr;
        }));
        const auto twice = ask<std::uint64_t>([&](auto done) { node->repeatJob(cutOff.id, std::move(done)); });
        QCOMPARE(q(test::outcome(twice)).section(QLatin1Char(' '), 0, 0), QStringLiteral("node.job.unknown"));
        QVERIFY(test::stop(*node));
        node.reset();
        // Nothing is left to do.
        const auto opened = test::expect(store::openStore(stored), "the node's store");
        QVERIFY(test::expect(node::loadKeptJobs(*opened), "kept").empty());
    }
};

QTEST_GUILESS_MAIN(JobsTest)
#include "jobs_test.moc"
