// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/report.h"

#include "core/crypto/sha256.h"
#include "core/review/json_limits.h"

namespace quorate::review {
namespace {

using Json = nlohmann::json;   // objects are sorted by key

constexpr std::size_t maxOwnFindings = 1'000;
constexpr std::size_t maxViewed = 100'000;
constexpr std::size_t maxTargets = 1'000;

std::string canonical(const Json& json)
{
    // Everything in it went through escapePath(); should something not have, it is replaced rather than thrown at.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json toJson(const Step& s)
{
    return {{"name", s.name}, {"state", s.state}, {"code", s.code}, {"detail", s.detail}};
}

Json toJson(const Finding& f)
{
    Json out{{"source", f.source}, {"rule", f.rule}, {"weight", toString(f.weight)}, {"path", f.path}};
    if (!f.section.empty()) out["section"] = f.section;
    if (f.offset) out["offset"] = *f.offset;
    if (!f.detail.empty()) out["detail"] = f.detail;
    return out;
}

Json toJson(const Entry& e)
{
    static constexpr const char* kinds[] = {"file", "directory", "link", "device", "other"};
    Json out{{"kind", kinds[static_cast<std::size_t>(e.kind)]}, {"permissions", e.permissions}, {"owner", e.owner}, {"group", e.group}};
    if (e.kind == EntryKind::file) {
        out["size"] = e.size;
        out["sha256"] = e.hash.hex();
        out["entropyMilliBits"] = e.entropy;
    }
    if (e.kind == EntryKind::link) out["link"] = e.link;
    if (e.kind == EntryKind::device) out["device"] = e.link;
    for (const auto& one : e.attributes) out["attributes"][one.name] = toHex(one.value);
    return out;
}

Json toJson(const Component& c)
{
    return {{"name", c.name}, {"version", c.version}, {"purl", c.purl}, {"license", c.license}};
}

template <class T>
Json listOf(const std::vector<T>& all)
{
    Json out = Json::array();
    for (const auto& one : all) out.push_back(toJson(one));
    return out;
}

Json toJson(const AnalyzerResult& a, bool forReport)
{
    Json out{{"name", a.name}, {"state", a.state}, {"code", a.code}, {"program", a.program}, {"programSha256", a.programHash.hex()},
             {"version", a.version}, {"command", a.command}, {"exitCode", a.exitCode}, {"confinement", a.confinement},
             {"findings", listOf(a.findings)}, {"cut", a.cut}};
    if (!forReport) {
        out["title"] = a.title;
        out["output"] = a.output;
    }
    return out;
}

Json toJson(const FileChange& c)
{
    Json out{{"path", c.path()}, {"change", toString(c.change)}};
    if (c.before) out["before"] = toJson(*c.before);
    if (c.after) out["after"] = toJson(*c.after);
    if (c.change == Change::renamed) out["from"] = c.before->path;
    return out;
}

// Reads a canonical text of ours; wrong shapes become one error at the end.
class Fields {
public:
    Fields(const Json& json, bool& good) : m_json(json), m_good(good)
    {
        if (!json.is_object()) m_good = false;
    }
    [[nodiscard]] const Json* find(const char* key) const
    {
        if (!m_json.is_object()) return nullptr;
        const auto it = m_json.find(key);
        return it == m_json.end() ? nullptr : &*it;
    }
    [[nodiscard]] std::string text(const char* key) const
    {
        const Json* value = find(key);
        return value && value->is_string() ? value->get<std::string>() : std::string();
    }
    [[nodiscard]] std::string needText(const char* key)
    {
        const Json* value = find(key);
        if (!value || !value->is_string()) m_good = false;
        return text(key);
    }
    template <class Id>
    [[nodiscard]] std::optional<Id> id(const char* key)
    {
        const Json* value = find(key);
        if (!value || !value->is_string()) return std::nullopt;
        auto parsed = Id::fromHexText(value->get_ref<const std::string&>());
        if (!parsed) {
            m_good = false;
            return std::nullopt;
        }
        return *parsed;
    }
    template <class Take>
    void each(const char* key, std::size_t most, Take take)
    {
        const Json* value = find(key);
        if (!value) return;
        if (!value->is_array() || value->size() > most) {
            m_good = false;
            return;
        }
        for (const auto& one : *value) take(one);
    }

private:
    const Json& m_json;
    bool& m_good;
};

Finding findingFrom(const Json& json, bool& good)
{
    Fields in(json, good);
    Finding f;
    f.source = in.needText("source");
    f.rule = in.text("rule");
    f.path = in.text("path");
    f.section = in.text("section");
    f.detail = in.text("detail");
    const auto weight = in.needText("weight");
    f.weight = weight == "blocking" ? Weight::blocking : weight == "question" ? Weight::question : Weight::note;
    if (const Json* offset = in.find("offset")) {
        if (offset->is_number_unsigned()) f.offset = offset->get<std::uint64_t>();
        else good = false;
    }
    return f;
}

std::vector<std::string> texts(Fields& in, const char* key, bool& good)
{
    std::vector<std::string> out;
    in.each(key, 1000, [&](const Json& one) {
        if (one.is_string()) out.push_back(one.get<std::string>());
        else good = false;
    });
    return out;
}

AnalyzerResult analyzerFrom(const Json& json, bool& good)
{
    Fields in(json, good);
    AnalyzerResult a;
    a.name = in.needText("name");
    a.title = in.text("title");
    a.state = in.needText("state");
    a.code = in.text("code");
    a.program = in.text("program");
    a.programHash = in.id<Hash32>("programSha256").value_or(Hash32{});
    a.version = in.text("version");
    a.command = texts(in, "command", good);
    a.confinement = texts(in, "confinement", good);
    a.output = in.text("output");
    if (const Json* code = in.find("exitCode"); code && code->is_number_integer()) a.exitCode = code->get<int>();
    if (const Json* cut = in.find("cut"); cut && cut->is_boolean()) a.cut = cut->get<bool>();
    in.each("findings", maxAnalyzerFindings, [&](const Json& one) { a.findings.push_back(findingFrom(one, good)); });
    return a;
}

Result<Json> parse(BytesView text)
{
    Json json = parseLimited(text, {maxReport, 16, 4'000'000});
    if (!json.is_object()) return fail(ErrorKind::corrupt, "review.report.malformed");
    return json;
}

}  // namespace

std::string Report::encode() const
{
    Json changes = Json::array();
    for (const auto& change : comparison.changes) changes.push_back(toJson(change));
    Json unopened = Json::array();
    for (const auto& u : comparison.unopened) unopened.push_back({{"path", u.path}, {"code", u.code}});
    Json updated = Json::array();
    for (const auto& c : comparison.sbom.changed) updated.push_back({{"before", toJson(c.before)}, {"after", toJson(c.after)}});
    Json tools = Json::array();
    for (const auto& a : analyzers) tools.push_back(toJson(a, true));
    Json ticks = Json::array();
    for (const auto& item : checklist) ticks.push_back({{"id", item.id}, {"done", item.done}});
    Json out{{"format", "quorate/review/1"},
             {"consortium", consortium.hex()},
             {"release", release.hex()},
             {"model", model},
             {"reviewer", reviewer},
             {"target", {{"hardwareClass", hardwareClass}, {"version", version}, {"kind", kind}, {"size", size}, {"sha256", target.hex()}}},
             {"verification", listOf(steps)},
             {"files",
              {{"before", comparison.filesBefore}, {"after", comparison.filesAfter}, {"same", comparison.same},
               {"changes", std::move(changes)}, {"unopened", std::move(unopened)}}},
             {"sbom",
              {{"present", comparison.hasSbom}, {"added", listOf(comparison.sbom.added)}, {"removed", listOf(comparison.sbom.removed)},
               {"changed", std::move(updated)}, {"same", comparison.sbom.same}}},
             {"findings", listOf(comparison.findings)},
             {"reviewerFindings", listOf(own)},
             {"analyzers", std::move(tools)},
             {"checklist", std::move(ticks)}};
    if (base) out["base"] = {{"sha256", base->hex()}};
    return canonical(out);
}

Hash32 reportHash(std::string_view text)
{
    return crypto::sha256(bytesOf(text));
}

std::string SavedReview::encode() const
{
    Json tools = Json::array();
    for (const auto& a : analyzers) tools.push_back(toJson(a, false));
    Json out{{"format", "quorate/saved-review/1"}, {"model", model}, {"hardwareClass", hardwareClass}, {"version", version},
             {"kind", kind}, {"size", size}, {"basePath", basePath}, {"target", target.hex()}, {"steps", listOf(steps)}, {"analyzers", std::move(tools)}};
    if (base) out["base"] = base->hex();
    Json whole = Json::array();
    for (const auto& [name, hash] : targets) whole.push_back({{"hardwareClass", name}, {"sha256", hash.hex()}});
    out["targets"] = std::move(whole);
    return canonical(out);
}

Result<SavedReview> SavedReview::decode(BytesView text)
{
    auto json = parse(text);
    if (!json) return fail(json.error());
    bool good = true;
    Fields in(*json, good);
    SavedReview out;
    if (in.text("format") != "quorate/saved-review/1") good = false;
    out.model = in.needText("model");
    out.hardwareClass = in.needText("hardwareClass");
    out.version = in.needText("version");
    out.kind = in.needText("kind");
    if (const Json* size = in.find("size"); size && size->is_number_unsigned()) out.size = size->get<std::uint64_t>();
    else good = false;
    out.basePath = in.text("basePath");
    out.target = in.id<TargetHash>("target").value_or(TargetHash{});
    out.base = in.id<TargetHash>("base");
    in.each("targets", maxTargets, [&](const Json& one) {
        Fields target(one, good);
        const auto hash = target.id<TargetHash>("sha256");
        if (hash) out.targets.emplace_back(target.needText("hardwareClass"), *hash);
        else good = false;
    });
    in.each("steps", 100, [&](const Json& one) {
        Fields step(one, good);
        out.steps.push_back({step.needText("name"), step.needText("state"), step.text("code"), step.text("detail")});
    });
    in.each("analyzers", 1000, [&](const Json& one) { out.analyzers.push_back(analyzerFrom(one, good)); });
    if (!good) return fail(ErrorKind::corrupt, "review.report.malformed");
    return out;
}

std::string OwnNotes::encode() const
{
    Json seen = Json::object();
    for (const auto& [path, hash] : viewed) seen[path] = hash.hex();
    Json done = Json::array();
    for (const auto& target : reviewed) done.push_back(target.hex());
    return canonical({{"format", "quorate/own-notes/1"}, {"findings", listOf(findings)}, {"ticked", ticked}, {"viewed", std::move(seen)},
                      {"reviewed", std::move(done)}});
}

Result<OwnNotes> OwnNotes::decode(BytesView text)
{
    auto json = parse(text);
    if (!json) return fail(json.error());
    bool good = true;
    Fields in(*json, good);
    OwnNotes out;
    if (in.text("format") != "quorate/own-notes/1") good = false;
    in.each("findings", maxOwnFindings, [&](const Json& one) { out.findings.push_back(findingFrom(one, good)); });
    out.ticked = texts(in, "ticked", good);
    if (const Json* viewed = in.find("viewed"); viewed && viewed->is_object() && viewed->size() <= maxViewed) {
        for (const auto& [path, hash] : viewed->items()) {
            auto parsed = hash.is_string() ? Hash32::fromHexText(hash.get_ref<const std::string&>()) : Result<Hash32>(fail(ErrorKind::corrupt, "review.report.malformed"));
            if (parsed) out.viewed.emplace_back(path, *parsed);
            else good = false;
        }
    }
    in.each("reviewed", maxTargets, [&](const Json& one) {
        auto target = one.is_string() ? TargetHash::fromHexText(one.get_ref<const std::string&>())
                                      : Result<TargetHash>(fail(ErrorKind::corrupt, "review.report.malformed"));
        if (target) out.reviewed.push_back(*target);
        else good = false;
    });
    if (!good) return fail(ErrorKind::corrupt, "review.report.malformed");
    return out;
}

}  // namespace quorate::review
