// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/control_call.h"

#include "core/api/review.h"

namespace quorate::node {
namespace {

constexpr std::uint64_t mostListed = 500;   // unless told

Json hashJson(const Hash32& hash)
{
    return hash.isZero() ? Json(nullptr) : Json(hash.hex());
}

Json toJson(const api::ReviewStepView& s)
{
    return {{"name", s.name}, {"state", s.state}, {"code", s.code}, {"detail", s.detail}};
}

Json toJson(const api::ChecklistView& c)
{
    return {{"id", c.id}, {"done", c.done}, {"automatic", c.automatic}, {"have", c.have}, {"most", c.most}, {"detail", c.detail}};
}

Json toJson(const api::ReviewFinding& f);
Json toJson(const api::FileChangeView& c);
Json toJson(const api::TextDifference& d);
Json toJson(const api::ComponentChange& c);
Json toJson(const api::AnalyzerView& a);

template <class T>
Json listOf(const std::vector<T>& all)
{
    Json out = Json::array();
    for (const auto& one : all) out.push_back(toJson(one));
    return out;
}

Json toJson(const api::ReviewView& v)
{
    return {{"release", v.release.hex()}, {"state", v.state}, {"job", v.job}, {"hardwareClass", v.hardwareClass}, {"version", v.version},
            {"compared", v.compared}, {"steps", listOf(v.steps)}, {"filesBefore", v.filesBefore}, {"filesAfter", v.filesAfter},
            {"same", v.same}, {"added", v.added}, {"removed", v.removed}, {"changed", v.changed}, {"renamed", v.renamed}, {"mode", v.mode},
            {"flagged", v.flagged}, {"viewed", v.viewed}, {"flaggedViewed", v.flaggedViewed}, {"findings", v.findings},
            {"blocking", v.blocking}, {"questions", v.questions}, {"unopened", v.unopened}, {"componentsAdded", v.componentsAdded},
            {"componentsRemoved", v.componentsRemoved}, {"componentsChanged", v.componentsChanged}, {"hasSbom", v.hasSbom},
            {"checklist", listOf(v.checklist)}, {"lastVoted", v.lastVoted ? Json(v.lastVoted->hex()) : Json(nullptr)}};
}

Json toJson(const api::ReviewFinding& f)
{
    return {{"source", f.source}, {"rule", f.rule}, {"weight", f.weight}, {"path", f.path}, {"section", f.section},
            {"offset", f.offset ? Json(*f.offset) : Json(nullptr)}, {"detail", f.detail}};
}

Json toJson(const api::FileSide& s)
{
    if (s.kind.empty()) return nullptr;
    return {{"kind", s.kind}, {"size", s.size}, {"permissions", s.permissions}, {"owner", s.owner}, {"group", s.group},
            {"hash", hashJson(s.hash)}, {"link", s.link}, {"format", s.format}, {"entropyMilliBits", s.entropy},
            {"attributes", s.attributes}};
}

Json toJson(const api::FileChangeView& c)
{
    return {{"path", c.path}, {"change", c.change}, {"before", toJson(c.before)}, {"after", toJson(c.after)}, {"from", c.from},
            {"findings", listOf(c.findings)}, {"findingCount", c.findingCount}, {"weight", c.weight}, {"viewed", c.viewed}};
}

Json toJson(const api::FilePage& p)
{
    return {{"total", p.total}, {"items", listOf(p.items)}};
}

Json toJson(const api::ElfView& e)
{
    if (e.machine.empty()) return nullptr;
    Json sections = Json::array();
    for (const auto& s : e.sections) {
        sections.push_back({{"name", s.name}, {"offset", s.offset}, {"size", s.size}, {"writable", s.writable},
                            {"executable", s.executable}, {"entropyMilliBits", s.entropy}});
    }
    return {{"machine", e.machine}, {"bits", e.bits}, {"pie", e.pie}, {"relro", e.relro}, {"bindNow", e.bindNow}, {"nx", e.nx},
            {"canary", e.canary}, {"fortify", e.fortify}, {"writableCode", e.writableCode}, {"stripped", e.stripped},
            {"interpreter", e.interpreter}, {"runPath", e.runPath}, {"needed", e.needed}, {"sections", sections}, {"symbols", e.symbols}};
}

Json toJson(const api::TextDifference& d)
{
    return {{"text", d.text}, {"added", d.added}, {"offset", d.offset}, {"before", d.before}, {"after", d.after}, {"imported", d.imported}};
}

Json toJson(const api::FileDetail& d)
{
    return {{"file", toJson(d.file)}, {"unreadable", d.unreadable}, {"elfBefore", toJson(d.elfBefore)}, {"elfAfter", toJson(d.elfAfter)},
            {"symbols", listOf(d.symbols)}, {"symbolCount", d.symbolCount}, {"strings", listOf(d.strings)}, {"stringCount", d.stringCount},
            {"entropyBlock", d.entropyBlock}, {"entropyBlockBefore", d.entropyBlockBefore},
            {"entropyBefore", d.entropyBefore}, {"entropyAfter", d.entropyAfter}};
}

Json toJson(const api::HexWindow& w)
{
    return {{"offset", w.offset}, {"sizeBefore", w.sizeBefore}, {"sizeAfter", w.sizeAfter}, {"before", toHex(w.before)}, {"after", toHex(w.after)}};
}

Json toJson(const api::ComponentChange& c)
{
    return {{"change", c.change}, {"name", c.name}, {"before", c.before}, {"after", c.after}, {"purl", c.purl}, {"license", c.license}};
}

Json toJson(const api::AnalyzerView& a)
{
    return {{"name", a.name}, {"title", a.title}, {"state", a.state}, {"code", a.code}, {"program", a.program}, {"programHash", hashJson(a.programHash)},
            {"version", a.version}, {"command", a.command}, {"exitCode", a.exitCode}, {"confinement", a.confinement}, {"findings", a.findings},
            {"output", a.output}};
}

Json toJson(const api::ReportView& r)
{
    return {{"hash", r.hash.hex()}, {"text", r.text}};
}

constexpr auto inJson = [](const auto& view) { return toJson(view); };

// Null: the call has been answered.
api::Reviews* reviewsOf(const ControlCall& call)
{
    if (!call.good()) return nullptr;
    auto* const reviews = call.node.reviews();
    if (!reviews) call.reply.fail({ErrorKind::unsupported, "node.control.method", "no reviews"});
    return reviews;
}

void start(ControlCall& call)
{
    api::ReviewRequest request{call.params.id<ReleaseId>("release"), call.params.optionalPath("old"), call.params.text("hardwareClass"),
                               call.params.boolean("analyzers", true)};
    if (auto* reviews = reviewsOf(call)) call.follow(reviews->review(std::move(request), call.answer<api::ReviewView>(inJson)));
}

void state(ControlCall& call)
{
    const auto release = call.params.id<ReleaseId>("release");
    if (auto* reviews = reviewsOf(call)) reviews->reviewState(release, call.answer<api::ReviewView>(inJson));
}

void files(ControlCall& call)
{
    const auto release = call.params.id<ReleaseId>("release");
    api::FileQuery query{call.params.text("text"),          call.params.text("change"),      call.params.boolean("flagged"),
                         call.params.boolean("hideViewed"), call.params.boolean("sinceLastVote"), call.params.number("offset"),
                         call.params.number("limit", mostListed)};
    if (auto* reviews = reviewsOf(call)) reviews->reviewFiles(release, std::move(query), call.answer<api::FilePage>(inJson));
}

void file(ControlCall& call)
{
    const auto release = call.params.id<ReleaseId>("release");
    auto path = call.params.needText("path");
    if (auto* reviews = reviewsOf(call)) reviews->reviewFile(release, std::move(path), call.answer<api::FileDetail>(inJson));
}

void hex(ControlCall& call)
{
    const auto release = call.params.id<ReleaseId>("release");
    auto path = call.params.needText("path");
    const auto offset = call.params.number("offset");
    const auto length = call.params.number("length", 256);
    if (auto* reviews = reviewsOf(call)) {
        reviews->reviewHex(release, std::move(path), offset, length, call.answer<api::HexWindow>(inJson));
    }
}

void findings(ControlCall& call)
{
    const auto release = call.params.id<ReleaseId>("release");
    const auto offset = call.params.number("offset");
    const auto limit = call.params.number("limit", mostListed);
    if (auto* reviews = reviewsOf(call)) reviews->reviewFindings(release, offset, limit, call.answerList<api::ReviewFinding>(inJson));
}

void components(ControlCall& call)
{
    const auto release = call.params.id<ReleaseId>("release");
    if (auto* reviews = reviewsOf(call)) reviews->reviewComponents(release, call.answerList<api::ComponentChange>(inJson));
}

void results(ControlCall& call)
{
    const auto release = call.params.id<ReleaseId>("release");
    if (auto* reviews = reviewsOf(call)) reviews->reviewAnalyzers(release, call.answerList<api::AnalyzerView>(inJson));
}

void known(ControlCall& call)
{
    if (auto* reviews = reviewsOf(call)) reviews->analyzers(call.answerList<api::AnalyzerView>(inJson));
}

void addFinding(ControlCall& call)
{
    const auto release = call.params.id<ReleaseId>("release");
    api::ReviewFinding finding{"reviewer", {}, call.params.text("weight"), call.params.text("path"), call.params.text("section"),
                               call.params.optionalNumber("offset"), call.params.text("detail")};
    if (auto* reviews = reviewsOf(call)) reviews->addFinding(release, std::move(finding), call.answer<void>());
}

void setViewed(ControlCall& call)
{
    const auto release = call.params.id<ReleaseId>("release");
    auto path = call.params.needText("path");
    const bool viewed = call.params.boolean("viewed", true);
    if (auto* reviews = reviewsOf(call)) reviews->setViewed(release, {std::move(path)}, viewed, call.answer<void>());
}

void setTicked(ControlCall& call)
{
    const auto release = call.params.id<ReleaseId>("release");
    auto item = call.params.needText("item");
    const bool ticked = call.params.boolean("ticked", true);
    if (auto* reviews = reviewsOf(call)) reviews->setTicked(release, std::move(item), ticked, call.answer<void>());
}

void report(ControlCall& call)
{
    const auto release = call.params.id<ReleaseId>("release");
    std::optional<Path> attestation;
    if (call.params.find("attestation")) attestation = call.params.path("attestation");
    if (auto* reviews = reviewsOf(call)) reviews->report(release, std::move(attestation), call.answer<api::ReportView>(inJson));
}

}  // namespace

const ControlMethods& reviewMethods()
{
    static const ControlMethods all{
        {"review", start},
        {"review-state", state},
        {"review-files", files},
        {"review-file", file},
        {"review-hex", hex},
        {"review-findings", findings},
        {"review-components", components},
        {"review-analyzers", results},
        {"analyzers", known},
        {"review-add-finding", addFinding},
        {"review-viewed", setViewed},
        {"review-tick", setTicked},
        {"review-report", report},
    };
    return all;
}

}  // namespace quorate::node
