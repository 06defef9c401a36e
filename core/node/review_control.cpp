// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/review_control.h"

#include "core/api/review.h"

#include <nlohmann/json.hpp>

#include <map>

namespace quorate::node {
namespace {

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
    return {{"id", c.id}, {"done", c.done}, {"automatic", c.automatic}, {"have", c.have}, {"most", c.most}};
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
            {"hash", hashJson(s.hash)}, {"link", s.link}, {"format", s.format}, {"entropyMilliBits", s.entropy}};
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

struct Call {
    api::Node& node;
    api::Reviews& reviews;
    const Json& params;
    const ControlReply& reply;

    [[nodiscard]] std::string text(const char* name) const
    {
        const auto it = params.find(name);
        return it != params.end() && it->is_string() ? it->get<std::string>() : std::string();
    }
    [[nodiscard]] std::uint64_t number(const char* name, std::uint64_t otherwise) const
    {
        const auto it = params.find(name);
        return it != params.end() && it->is_number_unsigned() ? it->get<std::uint64_t>() : otherwise;
    }
    [[nodiscard]] bool flag(const char* name, bool otherwise = false) const
    {
        const auto it = params.find(name);
        return it != params.end() && it->is_boolean() ? it->get<bool>() : otherwise;
    }
    void wrong(const char* name, const char* what) const
    {
        reply.fail({ErrorKind::invalid, "node.control.params", std::string(name) + " takes " + what});
    }
    // The release, or it has been answered.
    [[nodiscard]] std::optional<ReleaseId> release() const
    {
        auto id = ReleaseId::fromHexText(text("release"));
        if (id) return *id;
        wrong("release", "64 hexadecimal digits");
        return std::nullopt;
    }
    template <class T>
    [[nodiscard]] api::Callback<T> answer() const
    {
        return [reply = reply](Result<T> result) {
            if (!result) return reply.fail(result.error());
            if constexpr (std::is_void_v<T>) reply.result(Json::object());
            else reply.result(toJson(*result));
        };
    }
    template <class T>
    [[nodiscard]] api::Callback<std::vector<T>> answerList() const
    {
        return [reply = reply](Result<std::vector<T>> result) {
            if (!result) return reply.fail(result.error());
            reply.result(listOf(*result));
        };
    }
};

void start(const Call& call)
{
    const auto release = call.release();
    if (!release) return;
    api::ReviewRequest request{*release, Path(call.text("old")), call.text("hardwareClass"), call.flag("analyzers", true)};
    if (!request.oldTarget.empty() && !request.oldTarget.is_absolute()) return call.wrong("old", "an absolute path");
    followJob(call.node, call.reply, call.reviews.review(std::move(request), call.answer<api::ReviewView>()));
}

void state(const Call& call)
{
    if (const auto release = call.release()) call.reviews.reviewState(*release, call.answer<api::ReviewView>());
}

void files(const Call& call)
{
    const auto release = call.release();
    if (!release) return;
    api::FileQuery query{call.text("text"), call.text("change"), call.flag("flagged"), call.flag("hideViewed"), call.flag("sinceLastVote"),
                         call.number("offset", 0), call.number("limit", 500)};
    call.reviews.reviewFiles(*release, std::move(query), call.answer<api::FilePage>());
}

void file(const Call& call)
{
    if (const auto release = call.release()) call.reviews.reviewFile(*release, call.text("path"), call.answer<api::FileDetail>());
}

void hex(const Call& call)
{
    if (const auto release = call.release()) {
        call.reviews.reviewHex(*release, call.text("path"), call.number("offset", 0), call.number("length", 256), call.answer<api::HexWindow>());
    }
}

void findings(const Call& call)
{
    if (const auto release = call.release()) {
        call.reviews.reviewFindings(*release, call.number("offset", 0), call.number("limit", 500), call.answerList<api::ReviewFinding>());
    }
}

void components(const Call& call)
{
    if (const auto release = call.release()) call.reviews.reviewComponents(*release, call.answerList<api::ComponentChange>());
}

void results(const Call& call)
{
    if (const auto release = call.release()) call.reviews.reviewAnalyzers(*release, call.answerList<api::AnalyzerView>());
}

void known(const Call& call)
{
    call.reviews.analyzers(call.answerList<api::AnalyzerView>());
}

void addFinding(const Call& call)
{
    const auto release = call.release();
    if (!release) return;
    api::ReviewFinding finding{"reviewer", {}, call.text("weight"), call.text("path"), call.text("section"), {}, call.text("detail")};
    if (call.params.contains("offset")) finding.offset = call.number("offset", 0);
    call.reviews.addFinding(*release, std::move(finding), call.answer<void>());
}

void setViewed(const Call& call)
{
    if (const auto release = call.release()) {
        call.reviews.setViewed(*release, {call.text("path")}, call.flag("viewed", true), call.answer<void>());
    }
}

void setTicked(const Call& call)
{
    if (const auto release = call.release()) {
        call.reviews.setTicked(*release, call.text("item"), call.flag("ticked", true), call.answer<void>());
    }
}

void report(const Call& call)
{
    const auto release = call.release();
    if (!release) return;
    std::optional<Path> attestation;
    if (const auto path = call.text("attestation"); !path.empty()) attestation = path;
    if (attestation && !attestation->is_absolute()) return call.wrong("attestation", "an absolute path");
    call.reviews.report(*release, std::move(attestation), call.answer<api::ReportView>());
}

}  // namespace

bool callReviewMethod(api::Node& node, std::string_view method, const Json& params, const ControlReply& reply)
{
    static const std::map<std::string_view, void (*)(const Call&)> all{
        {"review", start},           {"review-state", state},         {"review-files", files},       {"review-file", file},
        {"review-hex", hex},         {"review-findings", findings},   {"review-components", components}, {"review-analyzers", results},
        {"analyzers", known},        {"review-add-finding", addFinding}, {"review-viewed", setViewed}, {"review-tick", setTicked},
        {"review-report", report},
    };
    const auto it = all.find(method);
    if (it == all.end()) return false;
    auto* reviews = node.reviews();
    if (!reviews) reply.fail({ErrorKind::unsupported, "node.control.method", std::string(method)});
    else if (!params.is_object()) reply.fail({ErrorKind::invalid, "node.control.params", "an object"});
    else it->second({node, *reviews, params, reply});
    return true;
}

}  // namespace quorate::node
