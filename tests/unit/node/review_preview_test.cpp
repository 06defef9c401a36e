// SPDX-License-Identifier: GPL-3.0-or-later
// What a vendor sees of targets on the disk before publication, and the summary that checkers get of the same.
#include "core/api/review.h"
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

class ReviewPreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_directory.emplace();
        m_homes.emplace(path("consortium"), test::loneVendor);
        m_node = m_homes->start("solo");
        QVERIFY(m_node && m_node->reviews());
        for (const std::string version : {"old", "new"}) {
            write(path(version) / "etc/ports", version == "old" ? "80\n" : "80\nhttps://telemetry.example/\n");
            write(path(version) / "usr/share/doc/same", std::string(1'000, 's'));
            write(path(version) / "usr/share/doc/same2", std::string(2'000, 's'));
            write(path(version) / "bin/tool", std::string(20'000, 'x') + version);
            if (version == "new") write(path("new") / "bin/shell", "#!/bin/sh\necho -----BEGIN RSA PRIVATE KEY-----\n");
            else write(path("old") / "bin/gone", "gone");
        }
    }

    void beforeItThereIsNothing()
    {
        QCOMPARE(state().state, std::string("absent"));
        QCOMPARE(summary().error().code, std::string("node.review.absent"));
        reviews().endPreview();
        QCOMPARE(state().state, std::string("absent"));
    }

    void whatIsNotThereIsSaid()
    {
        auto failed = preview(path("old"), path("nowhere"));
        QVERIFY(!failed && failed.error().kind != ErrorKind::cancelled);
        QCOMPARE(state().state, std::string("failed"));
        const auto steps = state().steps;
        const auto image = std::ranges::find(steps, std::string("image"), &api::ReviewStepView::name);
        QCOMPARE(image->state, std::string("failed"));
        QVERIFY(!std::filesystem::exists(m_homes->home("solo") / "reviews/preview/1"));
    }

    void itShowsWhatCheckersWillSee()
    {
        auto done = preview(path("old"), path("new"));
        QVERIFY2(done, outcome(done).c_str());
        QCOMPARE(done->state, std::string("done"));
        QVERIFY(done->release == api::previewRelease() && done->compared);
        const auto step = [&](const std::string& name) { return std::ranges::find(done->steps, name, &api::ReviewStepView::name)->state; };
        for (const char* skipped : {"fetched", "signature", "delta"}) QCOMPARE(step(skipped), std::string("skipped"));
        QCOMPARE(step("image"), std::string("done"));
        QCOMPARE(done->added, std::uint64_t(1));
        QCOMPARE(done->removed, std::uint64_t(1));
        QCOMPARE(done->changed, std::uint64_t(2));
        QCOMPARE(done->same, std::uint64_t(2));
        auto page = ask<api::FilePage>([&](auto answer) { reviews().reviewFiles(api::previewRelease(), {}, std::move(answer)); });
        QCOMPARE(page->total, std::uint64_t(4));
        auto detail = ask<api::FileDetail>([&](auto answer) { reviews().reviewFile(api::previewRelease(), "bin/tool", std::move(answer)); });
        QCOMPARE(outcome(detail), std::string("done"));
        // The one version at the end is all that is new.
        QCOMPARE(detail->novelty.size(), detail->entropyAfter.size());
        QVERIFY(detail->novelty.front() == 0 && detail->novelty.back() > 0);
        auto hex = ask<api::HexWindow>([&](auto answer) { reviews().reviewHex(api::previewRelease(), "bin/tool", 19'998, 100, std::move(answer)); });
        QCOMPARE(std::string(textOf(hex->before)), std::string("xxold"));
        QCOMPARE(std::string(textOf(hex->after)), std::string("xxnew"));
    }

    void theSummaryPutsTheRiskiestFirst()
    {
        auto all = summary();
        QCOMPARE(outcome(all), std::string("done"));
        QCOMPARE(all->groups.at(0).rule, std::string("key-material"));
        QCOMPARE(all->groups.at(0).first.at(0).path, std::string("bin/shell"));
        QCOMPARE(all->groups.at(1).rule, std::string("address-added"));
        QCOMPARE(all->groups.at(2).rule, std::string("script-added"));
        QCOMPARE(all->groups.back().weight, std::string("question"));
        const auto total = [&](const std::string& change) { return *std::ranges::find(all->totals, change, &api::ChangeTotal::change); };
        QCOMPARE(total("same"), (api::ChangeTotal{"same", 2, 3'000}));
        QCOMPARE(total("removed"), (api::ChangeTotal{"removed", 1, 4}));
        QCOMPARE(total("changed").bytes, std::uint64_t(20'003 + 30));
        QCOMPARE(all->sizeAfter - all->sizeBefore, std::uint64_t(27 + 47 - 4));
        std::map<std::string, api::MapCell> cells;
        for (const auto& cell : all->map) cells.emplace(cell.path, cell);
        QCOMPARE(all->map.size(), std::size_t(5));
        QCOMPARE(cells.at("usr/share/").files, std::uint64_t(2));
        QCOMPARE(cells.at("usr/share/").size, std::uint64_t(3'000));
        QCOMPARE(cells.at("bin/shell").weight, std::string("blocking"));
        QCOMPARE(cells.at("bin/gone").change, std::string("removed"));
    }

    void notesStayInMemoryAndThereIsNoReport()
    {
        auto viewed = ask<void>([&](auto done) { reviews().setViewed(api::previewRelease(), {"etc/ports"}, true, std::move(done)); });
        QCOMPARE(outcome(viewed), std::string("done"));
        QCOMPARE(state().viewed, std::uint64_t(1));
        auto report = ask<api::ReportView>([&](auto done) { reviews().report(api::previewRelease(), {}, std::move(done)); });
        QCOMPARE(report.error().code, std::string("node.review.preview"));
        QVERIFY(!std::filesystem::exists(m_homes->home("solo") / "reviews" / api::previewRelease().hex()));
    }

    void withoutABaseEverythingIsAdded()
    {
        auto done = preview({}, path("new"));
        QVERIFY2(done, outcome(done).c_str());
        QVERIFY(!done->compared);
        QCOMPARE(done->added, std::uint64_t(10));   // five files in five folders
        QCOMPARE(state().viewed, std::uint64_t(0));
    }

    // The vendor's own list counts, also where the image has none in it.
    void whatWillBeDeclaredIsCompared()
    {
        write(path("bom.json"), "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.5\",\n"
              "\"components\":[{\"type\":\"library\",\"name\":\"zlib\",\"version\":\"1.3\"}]}");
        auto done = ask<api::ReviewView>([&](auto answer) { reviews().preview({path("old"), path("new"), false, path("bom.json")}, std::move(answer)); });
        QCOMPARE(outcome(done), std::string("done"));
        QVERIFY(done->hasSbom);
        auto components = ask<std::vector<api::ComponentChange>>([&](auto answer) { reviews().reviewComponents(api::previewRelease(), std::move(answer)); });
        QCOMPARE(components->size(), std::size_t(1));
        QCOMPARE(components->front().name, std::string("zlib"));
        // One that is none is said, and hinders nothing.
        write(path("bom.json"), "{}");
        auto without = ask<api::ReviewView>([&](auto answer) { reviews().preview({path("old"), path("new"), false, path("bom.json")}, std::move(answer)); });
        QCOMPARE(outcome(without), std::string("done"));
        QVERIFY(!without->hasSbom);
        const auto step = std::ranges::find(without->steps, std::string("sbom"), &api::ReviewStepView::name);
        QCOMPARE(step->state + " " + step->code, std::string("warning review.sbom.unknown"));
    }

    void aNewOneCancelsTheOneUnderWay()
    {
        write(m_homes->home("solo") / "analyzers/slow", "while :; do :; done\n");
        write(m_homes->home("solo") / "analyzers/slow.analyzer",
              "name = aaa\nprogram = sh\narguments = {config}/slow\nresult = exit\nseconds = 3000\n");
        Answer<api::ReviewView> first, second;
        const auto job = reviews().preview({path("old"), path("new"), true}, first.callback());
        QVERIFY(test::waitFor(*m_node, [&](const api::Snapshot& snapshot) {
            return std::ranges::any_of(*snapshot.jobs, [&](const auto& one) { return one.id == job && one.stage == "analyze"; });
        }));
        QCOMPARE(state().state, std::string("running"));
        QCOMPARE(state().job, job);
        reviews().preview({path("old"), path("new"), false}, second.callback());
        const auto stopped = first.get();
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::cancelled);
        QCOMPARE(outcome(second.get()), std::string("done"));
        QCOMPARE(state().state, std::string("done"));
    }

    void endingLeavesNothingOnTheDisk()
    {
        Answer<api::ReviewView> answer;
        const auto job = reviews().preview({path("old"), path("new"), true}, answer.callback());
        QVERIFY(test::waitFor(*m_node, [&](const api::Snapshot& snapshot) {
            return std::ranges::any_of(*snapshot.jobs, [&](const auto& one) { return one.id == job && one.stage == "analyze"; });
        }));
        reviews().endPreview();
        const auto stopped = answer.get();
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::cancelled);
        QCOMPARE(state().state, std::string("absent"));
        const Path left = m_homes->home("solo") / "reviews/preview";
        QTRY_VERIFY_WITH_TIMEOUT(!std::filesystem::exists(left) || std::filesystem::is_empty(left), 30'000);
        QVERIFY(std::filesystem::exists(path("new") / "bin/tool"));
    }

private:
    Result<api::ReviewView> preview(const Path& old, const Path& fresh)
    {
        return ask<api::ReviewView>([&](auto done) { reviews().preview({old, fresh, false}, std::move(done)); });
    }
    api::ReviewView state()
    {
        auto shown = ask<api::ReviewView>([&](auto done) { reviews().reviewState(api::previewRelease(), std::move(done)); });
        return shown ? *shown : api::ReviewView{};
    }
    Result<api::ReviewSummary> summary()
    {
        return ask<api::ReviewSummary>([&](auto done) { reviews().reviewSummary(api::previewRelease(), std::move(done)); });
    }
    api::Reviews& reviews() { return *m_node->reviews(); }
    Path path(const std::string& name) { return m_directory->path() / name; }

    std::optional<test::TemporaryDirectory> m_directory;
    std::optional<test::Homes> m_homes;
    std::unique_ptr<api::Node> m_node;
};

QTEST_GUILESS_MAIN(ReviewPreviewTest)
#include "review_preview_test.moc"
