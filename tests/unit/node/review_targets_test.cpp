// SPDX-License-Identifier: GPL-3.0-or-later
// Reviews of a release with two targets, and of a disk that fails: what a node remembers of one while another takes its place.
#include "core/node/review_job.h"
#include "core/node/review_service.h"
#include "core/node/review_views.h"
#include "core/node/targets.h"
#include "tests/support/refusing_files.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/review/images.h"

#include <QTest>

#include <algorithm>
#include <deque>

using namespace quorate;

namespace {

// Everything that was posted, by whomever, when the test says so.
class HandStrand final : public Strand {
public:
    void post(Work work) override { m_posted.push_back(std::move(work)); }
    void postAfter(Milliseconds, Work) override {}
    [[nodiscard]] bool runsHere() const override { return true; }
    void run()
    {
        while (!m_posted.empty()) {
            const auto work = std::move(m_posted.front());
            m_posted.pop_front();
            work();
        }
    }

private:
    std::deque<Work> m_posted;
};

// Reads or removes nothing of one name while it is told so.
class FailingFiles final : public test::ForwardedFiles {
public:
    std::string unread, stuck;
    std::string watched;                     // of this name each reading is counted, and the first one interrupted
    std::size_t readings = 0;
    std::function<void()> meanwhile;
    std::function<std::uint64_t(const Path&)> free;   // unless empty

    Result<std::uint64_t> freeSpace(const Path& path) override { return free ? free(path) : ForwardedFiles::freeSpace(path); }

    Result<std::unique_ptr<File>> open(const Path& path, OpenMode mode) override
    {
        if (mode == OpenMode::read && path.filename() == watched && readings++ == 0 && meanwhile) meanwhile();
        if (mode == OpenMode::read && path.filename() == unread) return fail(ErrorKind::io, "base.file.io", path.string());
        return ForwardedFiles::open(path, mode);
    }
    Status removeTree(const Path& path) override
    {
        if (path.filename() == stuck) return fail(ErrorKind::denied, "base.file.denied", path.string());
        return ForwardedFiles::removeTree(path);
    }
};

void write(Files& files, const Path& path, const std::string& text)
{
    if (!files.makeDirectories(path.parent_path()) || !writeFileAtomically(files, path, bytesOf(text))) qFatal("cannot write");
}

// A release of two targets, full artifacts both, and the reviews of one who checks it.
struct World {
    World()
    {
        add("rev-a", {{"bin/tool", "harmless"}});
        add("rev-b", {{"bin/tool", "harmless"}, {"bin/backdoor", "#!/bin/sh\nnc -l\n"}});
        release = subject.manifest.id();
        api::ReleaseView view;
        view.id = release;
        snapshot->releases = std::make_shared<const std::vector<api::ReleaseView>>(1, view);
        startAgain();
    }
    // What was read of reviews is forgotten.
    void startAgain()
    {
        service = std::make_unique<node::ReviewService>(
            node::ReviewService::Outside{files, *clock, strand, strand, strand, jobs, [] { return true; },
                                         [this](const ReleaseId&) -> Result<node::ReviewSubject> { return subject; },
                                         [this](const PayloadRef& ref, std::function<void(Result<Path>)> done) { done(payloads.at(ref.root)); },
                                         [this] { return snapshot; },
                                         []() -> Result<node::KeyRing::Signer> { return fail(ErrorKind::unavailable, "node.keys.locked"); }},
            directory / "home");
    }
    void add(const std::string& hardwareClass, const std::vector<std::pair<std::string, std::string>>& content)
    {
        const Path tree = directory / hardwareClass;
        for (const auto& [path, text] : content) write(files, tree / path, text);
        auto target = node::openTarget(files, tree, {});
        const Path payload = directory / ("payload-" + hardwareClass);
        auto built = node::buildArtifact(files, nullptr, *target, payload, {}, [](std::string_view, const delta::Progress&) {}, {});
        if (!built) qFatal("%s", toString(built.error()).c_str());
        subject.manifest.targets.push_back({hardwareClass, {}, 1, target->kind, target->size, target->hash, {}});
        subject.manifest.artifacts.push_back(built->artifact);
        subject.artifacts.push_back(built->artifact);
        payloads[built->artifact.payload.root] = payload;
    }
    template <class T, class Ask>
    Result<T> ask(Ask question)
    {
        std::optional<Result<T>> out;
        question([&out](Result<T> result) { out = std::move(result); });
        strand.run();
        return out ? std::move(*out) : Result<T>(fail(ErrorKind::unavailable, "test.patience"));
    }
    Result<api::ReviewView> review(const std::string& hardwareClass)
    {
        return ask<api::ReviewView>([&](auto done) { service->review({release, {}, hardwareClass, false}, std::move(done)); });
    }
    Result<api::ReviewView> state()
    {
        return ask<api::ReviewView>([&](auto done) { service->reviewState(release, std::move(done)); });
    }
    api::ChecklistView targets()
    {
        const auto shown = state();
        if (!shown) qFatal("%s", toString(shown.error()).c_str());
        return *std::ranges::find(shown->checklist, std::string("all-targets"), &api::ChecklistView::id);
    }
    Status viewAll(bool viewed = true)
    {
        const auto page = ask<api::FilePage>([&](auto done) { service->reviewFiles(release, {}, std::move(done)); });
        if (!page) return fail(page.error());
        std::vector<std::string> paths;
        for (const auto& file : page->items) paths.push_back(file.path);
        return ask<void>([&](auto done) { service->setViewed(release, paths, viewed, std::move(done)); });
    }
    Status addFinding(const std::string& text)
    {
        api::ReviewFinding finding;
        finding.weight = "note";
        finding.detail = text;
        return ask<void>([&](auto done) { service->addFinding(release, finding, std::move(done)); });
    }
    [[nodiscard]] Path folder() const { return directory / "home" / "reviews" / release.hex(); }

    test::TemporaryDirectory directory;
    FailingFiles files;
    std::unique_ptr<Clock> clock = makeSystemClock();
    HandStrand strand;
    node::Jobs jobs{*clock, [] {}};
    std::shared_ptr<api::Snapshot> snapshot = std::make_shared<api::Snapshot>();
    node::ReviewSubject subject;
    std::map<PiecesRoot, Path> payloads;
    ReleaseId release;
    std::unique_ptr<node::ReviewService> service;
};

}  // namespace

class ReviewTargetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A harmless target first, a malicious one second: the checklist is not done before both were looked at.
    void oneTargetDoesNotStandForTheOthers()
    {
        World world;
        const auto first = world.review({});
        QVERIFY2(first, first ? "" : toString(first.error()).c_str());
        QCOMPARE(first->hardwareClass, std::string("rev-a"));
        QVERIFY(world.viewAll());
        auto item = world.targets();
        QVERIFY(!item.done && item.automatic);
        QCOMPARE(item.have, std::uint64_t(1));
        QCOMPARE(item.most, std::uint64_t(2));
        QCOMPARE(item.detail, std::string("rev-b"));
        // It is no item to be ticked.
        const auto ticked = world.ask<void>([&](auto done) { world.service->setTicked(world.release, "all-targets", true, std::move(done)); });
        QVERIFY(!ticked && ticked.error().code == "node.review.checklist");

        // The other one in its place; it was not looked at before the first comes back.
        const auto second = world.review("rev-b");
        QVERIFY(second && second->hardwareClass == "rev-b" && second->flagged > 0);
        item = world.targets();
        QVERIFY(item.done);                              // both are here; of this one the flagged files are an item of their own
        QVERIFY(world.review("rev-a"));
        item = world.targets();
        QVERIFY(!item.done);
        QCOMPARE(item.detail, std::string("rev-b"));

        QVERIFY(world.review("rev-b"));
        QVERIFY(world.viewAll());
        QVERIFY(world.review("rev-a"));
        QVERIFY(world.targets().done);
        // Taken back while it is in front, it counts no longer.
        QVERIFY(world.review("rev-b"));
        QVERIFY(world.viewAll(false));
        QVERIFY(world.review("rev-a"));
        QVERIFY(!world.targets().done);
    }

    // Old images go; what was reviewed is in the notes, which stay, also for the next start of the node.
    void whatWasReviewedOutlivesTheNode()
    {
        World world;
        QVERIFY(world.review("rev-b") && world.viewAll());
        QVERIFY(world.review("rev-a"));
        world.startAgain();
        QVERIFY(world.targets().done);
    }

    // A review from before this was remembered says nothing of other targets.
    void aReviewThatKnowsNoTargetsIsNotWhole()
    {
        node::LoadedReview review;
        const auto list = node::reviewView(review, {}).checklist;
        const auto item = std::ranges::find(list, std::string("all-targets"), &api::ChecklistView::id);
        QVERIFY(item != list.end() && !item->done && item->most == 0);
    }

    // Notes that cannot be read now are not replaced by nothing.
    void notesThatCannotBeReadStay()
    {
        World world;
        QVERIFY(world.review("rev-a"));
        QVERIFY(world.addFinding("the first"));
        world.files.unread = "notes.json";
        const auto refused = world.addFinding("the second");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("base.file.io"));
        QCOMPARE(world.state().error().code, std::string("base.file.io"));
        world.files.unread.clear();
        const auto found = [&] {
            return world.ask<std::vector<api::ReviewFinding>>([&](auto done) { world.service->reviewFindings(world.release, 0, 10, std::move(done)); });
        };
        QCOMPARE(found()->front().detail, std::string("the first"));
        // Nor are those that somebody damaged.
        write(world.files, world.folder() / "notes.json", "{");
        const auto damaged = world.addFinding("the third");
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().code, std::string("review.report.malformed"));
        QVERIFY(damaged.error().context.ends_with("notes.json"));
        QCOMPARE(std::string(textOf(*readFile(world.files, world.folder() / "notes.json", 100))), std::string("{"));
    }

    void moreNotesThanAreReadAgainAreNotSaved()
    {
        World world;
        const node::ReviewStore store(world.files, world.directory / "store");
        review::OwnNotes notes;
        notes.ticked = {"sbom-read"};
        QVERIFY(store.saveNotes(world.release, notes));
        const std::string text(4'000'000, 'x');
        for (int i = 0; i < 17; ++i) notes.findings.push_back({"reviewer", {}, review::Weight::note, {}, {}, {}, text});
        const auto refused = store.saveNotes(world.release, notes);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("node.review.notes-full"));
        QCOMPARE(store.loadNotes(world.release)->ticked, std::vector<std::string>{"sbom-read"});
    }

    // What an image unpacks to is its maker's choice; ledger and payloads lie on the same disk.
    void whatDoesNotFitIsNotUnpacked()
    {
        World world;
        world.add("rev-c", {{"blank.gz", std::string(textOf(test::gzipOf(Bytes(4u << 20, 0))))}});
        world.release = world.subject.manifest.id();
        world.files.free = [](const Path&) { return node::keptFreeOfReviews + (1u << 20); };
        const auto refused = world.review("rev-c");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("node.review.no-room"));
        QVERIFY(refused.error().kind == ErrorKind::noSpace);
        const auto shown = world.state();
        QCOMPARE(shown->state, std::string("failed"));
        QCOMPARE(std::ranges::find(shown->steps, std::string("sbom"), &api::ReviewStepView::name)->code, std::string("node.review.no-room"));
        // Not even the target, when that would take of what stays free.
        world.files.free = [](const Path&) { return node::keptFreeOfReviews + 100; };
        QCOMPARE(world.review("rev-c").error().code, std::string("node.rebuild.no-room"));
        world.files.free = [](const Path&) { return node::keptFreeOfReviews + (8u << 20); };
        const auto fits = world.review("rev-c");
        QVERIFY2(fits, fits ? "" : toString(fits.error()).c_str());
        QCOMPARE(fits->unopened, std::uint64_t(0));
    }

    void whatDoesNotFitIsNotLaidOut()
    {
        review::Comparison comparison;
        for (int i = 0; i < 3; ++i) {
            auto& change = comparison.changes.emplace_back();
            change.change = review::Change::added;
            change.after.emplace().size = node::maxLaidOut / 2;
        }
        FailingFiles files;
        files.free = [](const Path&) { return node::keptFreeOfReviews + node::maxLaidOut; };
        QVERIFY(node::roomToLayOut(files, comparison, "/"));   // of more than the limit the rest is left out, and that is said
        files.free = [](const Path&) { return node::keptFreeOfReviews + node::maxLaidOut - 1; };
        QCOMPARE(node::roomToLayOut(files, comparison, "/").error().code, std::string("node.review.no-room"));
    }

    // A screen asks for much at once, and comparing takes as long as the images are large.
    void whoAsksMeanwhileWaitsForTheSameReading()
    {
        World world;
        QVERIFY(world.review("rev-a"));
        world.startAgain();
        world.files.watched = "index";
        std::vector<std::string> answers;
        const auto note = [&answers](const auto& result) { answers.push_back(result ? "done" : result.error().code); };
        world.files.meanwhile = [&] {
            world.service->reviewFiles(world.release, {}, note);
            world.service->reviewState(world.release, note);
            world.service->reviewSummary(world.release, note);
            world.service->rerunAnalyzer(world.release, "none", note);
            world.strand.run();
        };
        const auto first = world.ask<api::FilePage>([&](auto done) { world.service->reviewFiles(world.release, {}, std::move(done)); });
        QVERIFY(first && first->total > 0);
        QCOMPARE(world.files.readings, std::size_t(1));
        QCOMPARE(answers, (std::vector<std::string>{"done", "done", "done", "review.analyzer.description"}));
    }

    void whatIsReadIsGivenUpWhenTheNodeEnds()
    {
        World world;
        QVERIFY(world.review("rev-a"));
        world.startAgain();
        world.files.watched = "index";
        world.files.meanwhile = [&] { world.service->stop(); };
        const auto page = world.ask<api::FilePage>([&](auto done) { world.service->reviewFiles(world.release, {}, std::move(done)); });
        QVERIFY(!page);
        QCOMPARE(page.error().code, std::string("review.compare.cancelled"));
    }

    // What is read of a review while another one takes its place is not shown for the new one.
    void anOldReviewDoesNotComeBack()
    {
        World world;
        QVERIFY(world.review("rev-a"));
        world.startAgain();
        world.files.watched = "index";
        bool reviewed = false;
        world.files.meanwhile = [&] {
            world.service->review({world.release, {}, "rev-b", false}, [&](auto result) { reviewed = bool(result); });
            world.strand.run();
        };
        (void)world.ask<api::FilePage>([&](auto done) { world.service->reviewFiles(world.release, {}, std::move(done)); });
        QVERIFY(reviewed);
        QCOMPARE(world.state()->hardwareClass, std::string("rev-b"));
    }

    // What an earlier review left and cannot be removed stops the next one before it takes anything away for good.
    void whatCannotBeRemovedStopsTheReview()
    {
        World world;
        QVERIFY(world.review("rev-a"));
        world.files.stuck = "target";
        const auto refused = world.review("rev-a");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("base.file.denied"));
        QVERIFY(world.files.info(world.folder() / "state.json")->kind == FileKind::file);
        const auto shown = world.state();
        QCOMPARE(shown->state, std::string("failed"));
        const auto step = std::ranges::find(shown->steps, std::string("delta"), &api::ReviewStepView::name);
        QCOMPARE(step->code, std::string("base.file.denied"));
        world.files.stuck.clear();
        QVERIFY(world.review("rev-a"));
    }
};

QTEST_GUILESS_MAIN(ReviewTargetsTest)
#include "review_targets_test.moc"
