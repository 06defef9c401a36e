// SPDX-License-Identifier: GPL-3.0-or-later
// A review on a real node, from publication to report and vote.
#include "core/api/review.h"
#include "core/node/review_job.h"
#include "core/node/review_views.h"
#include "core/review/attestation.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/node/running_node.h"

#include <QTest>

#include <algorithm>
#include <fstream>

using namespace quorate;
using test::Answer;
using test::ask;
using test::outcome;

namespace {

void write(const Path& path, std::string_view text)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

}  // namespace

class ReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void analyzersThatFailedDoNotTickThemselves();
    void withoutAReviewThereIsNothingToSee();
    void aReviewShowsWhatChanged();
    void filesAreShownInPages();
    void notesAreKeptAndCounted();
    void theReportIsSignedAndItsHashStaysTheSame();
    void oneAnalyzerRunsAgain();
    void aReviewOutlivesItsNode();
    void withoutABaseItIsSaid();
    void aWrongBaseStopsTheLine();
    void itCanBeCancelled();

private:
    Result<api::ReviewView> review(const Path& old)
    {
        return ask<api::ReviewView>([&](auto done) { reviews().review({m_release, old, {}, true}, std::move(done)); });
    }
    Result<api::ReviewView> state()
    {
        return ask<api::ReviewView>([&](auto done) { reviews().reviewState(m_release, std::move(done)); });
    }
    Result<api::FilePage> files(api::FileQuery query)
    {
        return ask<api::FilePage>([&](auto done) { reviews().reviewFiles(m_release, query, std::move(done)); });
    }
    api::Reviews& reviews() { return *m_node->reviews(); }
    Path path(const std::string& name) { return m_directory->path() / name; }

    std::optional<test::TemporaryDirectory> m_directory;
    std::optional<test::Homes> m_homes;
    std::unique_ptr<api::Node> m_node;
    ReleaseId m_release;
};

void ReviewTest::analyzersThatFailedDoNotTickThemselves()
{
    // What ran, whether there was anything to look at, what the step says, and whether the list is satisfied by itself.
    struct Row {
        std::vector<std::string> states;
        bool anyFile;
        std::string step, detail;
        bool automatic;
        std::uint64_t left = 0;
    };
    for (const auto& row : {Row{{"done", "done"}, true, "done", "2/2", true}, Row{{"done", "not-installed"}, true, "done", "1/2", true},
                            Row{{"done", "failed"}, true, "warning", "1/2", false}, Row{{"not-installed"}, true, "warning", "0/1", false},
                            Row{{}, true, "warning", "0/0", false}, Row{{}, false, "done", "0/0", true}, Row{{"done", "done"}, true, "warning", "3", false, 3},
                            Row{{"skipped", "skipped"}, false, "warning", "1", false, 1}, Row{{"failed"}, true, "warning", "2", false, 2}}) {
        node::LoadedReview review;
        review.saved.steps = node::emptySteps();
        for (const auto& state : row.states) review.saved.analyzers.emplace_back().state = state;
        review::Laid laid{{}, row.left};
        if (row.anyFile) laid.paths = {"etc/ports"};
        node::setAnalyzersStep(review.saved.steps, review.saved.analyzers, laid);
        if (row.left > 0) QCOMPARE(review.saved.steps.back().code, std::string("review.analyzer.left-out"));
        QCOMPARE(review.saved.steps.back().state, row.step);
        QCOMPARE(review.saved.steps.back().detail, row.detail);
        review::OwnNotes notes;
        const auto item = [&] {
            const auto list = node::reviewView(review, notes).checklist;
            return *std::ranges::find_if(list, [](const auto& one) { return one.id.starts_with("analyzers-"); });
        };
        QCOMPARE(item().id, std::string(row.automatic ? "analyzers-done" : "analyzers-looked"));
        QCOMPARE(item().automatic, row.automatic);
        QCOMPARE(item().done, row.automatic);
        notes.ticked = {"analyzers-looked"};
        QVERIFY(item().done);
        // A warning is not done for any other step either.
        node::setStep(review.saved.steps, "signature", "warning", {}, {});
        QVERIFY(!node::reviewView(review, notes).checklist.front().done);
        node::setStep(review.saved.steps, "signature", "done", {}, {});
        QVERIFY(node::reviewView(review, notes).checklist.front().done);
    }
}

void ReviewTest::initTestCase()
{
    m_directory.emplace();
    m_homes.emplace(path("consortium"), test::loneVendor);
    m_node = m_homes->start("solo");
    QVERIFY(m_node && m_node->reviews());
    api::ModelView lamp;
    lamp.id = "lamp";
    lamp.name = "Lamp";
    lamp.hardwareClasses = {"rev-a"};
    QCOMPARE(outcome(ask<api::Submitted>([&](auto done) { m_node->setModel(lamp, std::move(done)); })), std::string("done"));
    for (const std::string version : {"old", "new"}) {
        const Path tree = path(version);
        write(tree / "etc/ports", version == "old" ? "80\n" : "80\nhttps://telemetry.example/\n");
        write(tree / "etc/same", "the same\n");
        write(tree / "bin/tool", std::string(20'000, 'x') + version);
        if (version == "new") write(tree / "bin/extra", "#!/bin/sh\necho hello\n");
    }
    // An analyzer that runs everywhere.
    write(m_homes->home("solo") / "analyzers/grep.analyzer",
          "name = grep\nprogram = grep\nversion = --version\narguments = -r telemetry {input}\nline = {path}:{message}\n"
          "rule = telemetry\nweight = blocking\nclean = 1\nfound = 0\n");
    api::PublishRequest request;
    request.model = "lamp";
    request.hardwareClass = "rev-a";
    request.version = "2.0.0";
    request.newTarget = path("new");
    request.oldTargets = {path("old")};
    request.includeFull = false;
    request.profile = "fast";
    write(path("bom.json"), "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.5\",\n"
              "\"components\":[{\"bom-ref\":\"z\",\"type\":\"library\",\"name\":\"zlib\",\"version\":\"1.3\"}],\n"
              "\"vulnerabilities\":[{\"id\":\"CVE-2026-0002\",\"ratings\":[{\"severity\":\"high\"}],\"affects\":[{\"ref\":\"z\"}]}]}");
    request.documents = {{"sbom.cyclonedx", path("bom.json")}};
    auto published = ask<api::Submitted>([&](auto done) { m_node->publish(request, std::move(done)); });
    QCOMPARE(outcome(published), std::string("done"));
    m_release = *published->release;
}

void ReviewTest::withoutAReviewThereIsNothingToSee()
{
    QCOMPARE(state()->state, std::string("absent"));
    QCOMPARE(files({}).error().code, std::string("node.review.absent"));
    auto failed = ask<api::ReviewView>([&](auto done) { reviews().review({ReleaseId{}, {}, {}, true}, std::move(done)); });
    QVERIFY(!failed);
    auto known = ask<std::vector<api::AnalyzerView>>([&](auto done) { reviews().analyzers(std::move(done)); });
    QVERIFY(known && std::ranges::find(*known, std::string("grep"), &api::AnalyzerView::name) != known->end());
}

void ReviewTest::withoutABaseItIsSaid()
{
    // The delta alone was published, and nothing that an earlier review left is its base.
    auto done = review({});
    QCOMPARE(outcome(done).substr(0, 24), std::string("node.review.base-unknown"));
    const auto shown = state();
    QCOMPARE(shown->state, std::string("failed"));
    const auto delta = std::ranges::find(shown->steps, std::string("delta"), &api::ReviewStepView::name);
    QCOMPARE(delta->state, std::string("failed"));
    QCOMPARE(delta->code, std::string("node.review.base-unknown"));
}

void ReviewTest::aWrongBaseStopsTheLine()
{
    QVERIFY(!review(path("new")));
    QVERIFY(!review(path("nowhere")));
    QCOMPARE(state()->state, std::string("failed"));
}

void ReviewTest::aReviewShowsWhatChanged()
{
    auto done = review(path("old"));
    QCOMPARE(outcome(done), std::string("done"));
    QCOMPARE(done->state, std::string("done"));
    QVERIFY(done->compared);
    for (const auto& step : done->steps) QVERIFY2(step.state == "done" || step.state == "warning", (step.name + " " + step.state + " " + step.code).c_str());
    QCOMPARE(done->added, std::uint64_t(1));
    QCOMPARE(done->changed, std::uint64_t(2));
    QCOMPARE(done->same, std::uint64_t(1));
    QVERIFY(done->blocking >= 1);
    // What the vendor declared beside the release.
    QVERIFY(done->hasSbom);
    auto components = ask<std::vector<api::ComponentChange>>([&](auto answer) { reviews().reviewComponents(m_release, std::move(answer)); });
    QVERIFY(components && components->size() == 1 && components->front().name == "zlib");
    auto analyzers = ask<std::vector<api::AnalyzerView>>([&](auto answer) { reviews().reviewAnalyzers(m_release, std::move(answer)); });
    const auto grep = std::ranges::find(*analyzers, std::string("grep"), &api::AnalyzerView::name);
    QCOMPARE(grep->state, std::string("done"));
    QCOMPARE(grep->findings, std::uint64_t(1));
    QVERIFY(!grep->programHash.isZero() && !grep->confinement.empty());
    auto detail = ask<api::FileDetail>([&](auto answer) { reviews().reviewFile(m_release, "etc/ports", std::move(answer)); });
    QCOMPARE(outcome(detail), std::string("done"));
    QCOMPARE(detail->strings.at(0).text, std::string("https://telemetry.example/"));
    auto hex = ask<api::HexWindow>([&](auto answer) { reviews().reviewHex(m_release, "bin/tool", 19'998, 100, std::move(answer)); });
    QCOMPARE(std::string(textOf(hex->before)), std::string("xxold"));
    QCOMPARE(std::string(textOf(hex->after)), std::string("xxnew"));
    auto same = ask<api::HexWindow>([&](auto answer) { reviews().reviewHex(m_release, "etc/same", 0, 3, std::move(answer)); });
    QCOMPARE(std::string(textOf(same->after)), std::string("the"));
    auto beyond = ask<api::HexWindow>([&](auto answer) { reviews().reviewHex(m_release, "bin/tool", UINT64_MAX, 100, std::move(answer)); });
    QVERIFY(beyond && beyond->after.empty());
    auto absent = ask<api::FileDetail>([&](auto answer) { reviews().reviewFile(m_release, "no/such", std::move(answer)); });
    QCOMPARE(absent.error().code, std::string("node.review.path"));
}

void ReviewTest::filesAreShownInPages()
{
    auto all = files({});
    QCOMPARE(all->total, std::uint64_t(3));
    QCOMPARE(all->items.at(0).path, std::string("bin/extra"));
    QCOMPARE(all->items.at(0).weight, std::string("question"));
    api::FileQuery query;
    query.limit = 1;
    query.offset = 1;
    auto second = files(query);
    QCOMPARE(second->total, std::uint64_t(3));
    QCOMPARE(second->items.size(), std::size_t(1));
    QCOMPARE(second->items.at(0).path, std::string("bin/tool"));
    query = {};
    query.text = "PORTS";
    QCOMPARE(files(query)->total, std::uint64_t(1));
    query = {};
    query.change = "added";
    QCOMPARE(files(query)->total, std::uint64_t(1));
    query = {};
    query.flaggedOnly = true;
    QCOMPARE(files(query)->total, std::uint64_t(2));
    query = {};
    query.sinceLastVote = true;
    QCOMPARE(files(query).error().code, std::string("node.review.no-earlier-vote"));
}

void ReviewTest::notesAreKeptAndCounted()
{
    const auto add = [&](const std::string& weight, const std::string& text) {
        api::ReviewFinding finding;
        finding.weight = weight;
        finding.detail = text;
        finding.path = "etc/ports";
        return outcome(ask<void>([&](auto done) { reviews().addFinding(m_release, finding, std::move(done)); }));
    };
    const auto before = state();
    QCOMPARE(add("blocking", "Why does it call home?"), std::string("done"));
    QCOMPARE(add("loud", "x").substr(0, 22), std::string("review.finding.invalid"));
    QCOMPARE(add("note", "").substr(0, 22), std::string("review.finding.invalid"));
    QCOMPARE(state()->blocking, before->blocking + 1);
    auto findings = ask<std::vector<api::ReviewFinding>>([&](auto done) { reviews().reviewFindings(m_release, 0, 10, std::move(done)); });
    QCOMPARE(findings->at(0).source, std::string("reviewer"));
    QCOMPARE(findings->at(0).detail, std::string("Why does it call home?"));
    QCOMPARE(before->flagged, std::uint64_t(2));
    QCOMPARE(before->flaggedViewed, std::uint64_t(0));
    QCOMPARE(outcome(ask<void>([&](auto done) { reviews().setViewed(m_release, {"etc/ports", "bin/extra"}, true, std::move(done)); })), std::string("done"));
    QCOMPARE(state()->flaggedViewed, std::uint64_t(2));
    api::FileQuery query;
    query.hideViewed = true;
    QCOMPARE(files(query)->total, std::uint64_t(1));
    const auto ticked = [&](const std::string& item) {
        return outcome(ask<void>([&](auto done) { reviews().setTicked(m_release, item, true, std::move(done)); }));
    };
    QCOMPARE(ticked("notes-read"), std::string("done"));
    QCOMPARE(ticked("image-rebuilt").substr(0, 21), std::string("node.review.checklist"));
    const auto list = state()->checklist;
    QVERIFY(std::ranges::find(list, std::string("notes-read"), &api::ChecklistView::id)->done);
    QVERIFY(std::ranges::find(list, std::string("flagged-viewed"), &api::ChecklistView::id)->done);
}

void ReviewTest::theReportIsSignedAndItsHashStaysTheSame()
{
    const Path file = path("attestation.json");
    const auto report = [&](std::optional<Path> to) {
        return ask<api::ReportView>([&](auto done) { reviews().report(m_release, to, std::move(done)); });
    };
    auto first = report(file);
    QCOMPARE(outcome(first), std::string("done"));
    QVERIFY(report({})->hash == first->hash);
    auto bytes = readFile(*m_homes->files, file, review::maxReport);
    auto verified = review::verifyAttestation(*bytes);
    QCOMPARE(outcome(verified), std::string("done"));
    QVERIFY(verified->report == first->hash);
    QVERIFY(verified->release == m_release);
    QCOMPARE(verified->reviewer, std::string("solo"));
    const auto& members = *m_node->snapshot()->members;
    const auto& keys = std::ranges::find(members, std::string("solo"), &api::MemberView::id)->keys;
    QVERIFY(std::ranges::find(keys, crypto::keyIdOf(verified->key).hex(), &api::MemberView::Key::fingerprint) != keys.end());
    auto again = review(path("old"));
    QCOMPARE(outcome(again), std::string("done"));
    QVERIFY(report({})->hash == first->hash);
}

void ReviewTest::oneAnalyzerRunsAgain()
{
    const auto again = [&](const std::string& name) {
        return ask<api::AnalyzerView>([&](auto done) { reviews().rerunAnalyzer(m_release, name, std::move(done)); });
    };
    const auto blocking = state()->blocking;
    const auto analyzers = [&] { return ask<std::vector<api::AnalyzerView>>([&](auto done) { reviews().reviewAnalyzers(m_release, std::move(done)); }); };
    const auto before = analyzers();
    QVERIFY(before);
    // Its description was changed: it looks for something else now.
    const std::string rest = "program = grep\nversion = --version\nline = {path}:{message}\nweight = blocking\nclean = 1\nfound = 0\n";
    write(m_homes->home("solo") / "analyzers/grep.analyzer", "name = grep\nrule = hello\narguments = -r nowhere {input}\n" + rest);
    const auto clean = again("grep");
    QCOMPARE(outcome(clean), std::string("done"));
    QCOMPARE(clean->state, std::string("done"));
    QCOMPARE(clean->findings, std::uint64_t(0));
    // In its place, in the findings and in the step; the others are as they were.
    const auto after = analyzers();
    QVERIFY(after && after->size() == before->size());
    QCOMPARE(std::ranges::find(*after, std::string("grep"), &api::AnalyzerView::name)->findings, std::uint64_t(0));
    QCOMPARE(state()->blocking, blocking - 1);
    write(m_homes->home("solo") / "analyzers/grep.analyzer", "name = grep\nrule = telemetry\narguments = -r telemetry {input}\n" + rest);
    QCOMPARE(outcome(again("grep")), std::string("done"));
    QCOMPARE(state()->blocking, blocking);
    QCOMPARE(again("nothing").error().code, std::string("review.analyzer.description"));
    QVERIFY(test::waitFor(*m_node, [](const api::Snapshot& snapshot) {
        return std::ranges::any_of(*snapshot.jobs, [](const auto& job) { return job.kind == "analyze" && job.subject == "grep" && job.state == "done"; });
    }));
    const auto elsewhere = ask<api::AnalyzerView>([&](auto done) { reviews().rerunAnalyzer(ReleaseId{}, "grep", std::move(done)); });
    QCOMPARE(elsewhere.error().code, std::string("node.review.absent"));
    const auto advisories = ask<std::vector<api::AdvisoryView>>([&](auto done) { reviews().reviewAdvisories(m_release, std::move(done)); });
    QVERIFY(advisories);
    QCOMPARE(advisories->size(), std::size_t(1));
    QCOMPARE(advisories->front().change + " " + advisories->front().id + " " + advisories->front().severity + " " + advisories->front().components,
             std::string("introduced CVE-2026-0002 high zlib 1.3"));
}

void ReviewTest::aReviewOutlivesItsNode()
{
    QVERIFY(test::stop(*m_node));
    m_node.reset();   // its locks go with it
    m_node = m_homes->start("solo");
    QVERIFY(m_node);
    const auto shown = state();
    QCOMPARE(shown->state, std::string("done"));
    QCOMPARE(shown->changed, std::uint64_t(2));
    QCOMPARE(shown->flaggedViewed, std::uint64_t(2));
}

void ReviewTest::itCanBeCancelled()
{
    write(m_homes->home("solo") / "analyzers/slow", "while :; do :; done\n");
    // The script is in the folder of descriptions, which analyzers may read.
    write(m_homes->home("solo") / "analyzers/slow.analyzer",
          "name = aaa\nprogram = sh\narguments = {config}/slow\nresult = exit\nseconds = 3000\n");
    Answer<api::ReviewView> answer;
    const auto job = reviews().review({m_release, path("old"), {}, true}, answer.callback());
    QVERIFY(test::waitFor(*m_node, [&](const api::Snapshot& snapshot) {
        return std::ranges::any_of(*snapshot.jobs, [&](const auto& one) { return one.id == job && one.stage == "analyze"; });
    }));
    Answer<api::ReviewView> second;
    reviews().review({m_release, path("old"), {}, true}, second.callback());
    QCOMPARE(outcome(second.get()).substr(0, 19), std::string("node.review.running"));
    QCOMPARE(state()->state, std::string("running"));
    m_node->cancel(job);
    const auto ended = answer.get();
    QVERIFY(!ended && ended.error().kind == ErrorKind::cancelled);
    QCOMPARE(state()->state, std::string("cancelled"));
}

QTEST_GUILESS_MAIN(ReviewTest)
#include "review_test.moc"
