// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/analyzers.h"

#include "core/review/json_limits.h"

#include <algorithm>

// What tools say, read with limits: SARIF 2.1.0 (OASIS), and lines.
namespace quorate::review {
namespace {

using Json = nlohmann::json;

constexpr JsonLimits outputLimits{64u << 20, 64, 2'000'000};
constexpr std::size_t maxText = 2'000;

// Paths come as absolute ones, as "file://" addresses or relative ones; findings name the inventory's.
std::string insideOf(std::string path, const Path& input)
{
    if (path.starts_with("file://")) path.erase(0, 7);
    std::string root = input.string();
    while (path.starts_with("./")) path.erase(0, 2);
    for (const std::string& prefix : {root + "/", root.substr(1) + "/"}) {
        if (path.starts_with(prefix)) {
            path.erase(0, prefix.size());
            break;
        }
    }
    return path.substr(0, maxText);
}

std::string percentDecoded(const std::string& text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size()) {
            if (auto byte = fromHex(std::string_view(text).substr(i + 1, 2)); byte) {
                out += static_cast<char>((*byte)[0]);
                i += 2;
                continue;
            }
        }
        out += text[i];
    }
    return out;
}

const Json* member(const Json* object, const char* key)
{
    if (!object || !object->is_object()) return nullptr;
    const auto it = object->find(key);
    return it == object->end() ? nullptr : &*it;
}

const Json* first(const Json* array)
{
    return array && array->is_array() && !array->empty() ? &array->front() : nullptr;
}

std::string textAt(const Json* value)
{
    return value && value->is_string() ? value->get_ref<const std::string&>().substr(0, maxText) : std::string();
}

Finding findingOf(const Json& result, const AnalyzerDescription& d, const Path& input)
{
    Finding f;
    f.source = d.name;
    f.rule = escapePath(textAt(member(&result, "ruleId")));
    if (f.rule.empty()) f.rule = d.rule.empty() ? d.name : d.rule;
    const auto level = textAt(member(&result, "level"));
    f.weight = level == "error" ? Weight::blocking : level == "warning" ? Weight::question
               : level == "note" || level == "none" ? Weight::note : d.weight;
    f.detail = escapePath(textAt(member(member(&result, "message"), "text")));
    const Json* place = member(first(member(&result, "locations")), "physicalLocation");
    f.path = insideOf(percentDecoded(textAt(member(member(place, "artifactLocation"), "uri"))), input);
    const Json* region = member(place, "region");
    if (const Json* offset = member(region, "byteOffset"); offset && offset->is_number_unsigned()) f.offset = offset->get<std::uint64_t>();
    if (const Json* line = member(region, "startLine"); line && line->is_number_unsigned()) {
        f.section = "line " + std::to_string(line->get<std::uint64_t>());
    }
    return f;
}

// One line against the pattern; each piece ends where the text that follows it begins.
bool matchLine(std::string_view line, std::string_view pattern, Finding& out)
{
    while (!pattern.empty()) {
        if (pattern.front() != '{') {
            if (line.empty() || line.front() != pattern.front()) return false;
            line.remove_prefix(1);
            pattern.remove_prefix(1);
            continue;
        }
        const auto close = pattern.find('}');
        if (close == std::string_view::npos) return false;
        const auto piece = pattern.substr(1, close - 1);
        pattern.remove_prefix(close + 1);
        const auto literal = pattern.substr(0, std::min(pattern.find('{'), pattern.size()));
        // What stands at the end of the pattern stands at the end of the line.
        const bool last = literal.size() == pattern.size();
        const auto end = literal.empty() ? line.size()
                         : last ? (line.ends_with(literal) ? line.size() - literal.size() : std::string_view::npos)
                                : line.find(literal);
        if (end == std::string_view::npos) return false;
        const auto value = line.substr(0, std::min(end, maxText));
        if (piece == "path") out.path = value;
        if (piece == "rule") out.rule = escapePath(value);
        if (piece == "message") out.detail = escapePath(value);
        line.remove_prefix(end);
    }
    return line.empty();
}

}  // namespace

Result<std::vector<Finding>> readSarif(BytesView bytes, const AnalyzerDescription& d, const Path& input)
{
    const Json json = parseLimited(bytes, outputLimits);
    const Json* runs = member(&json, "runs");
    if (!runs || !runs->is_array()) {
        return fail(ErrorKind::invalid, "review.analyzer.output", "not SARIF");
    }
    std::vector<Finding> out;
    for (const auto& run : *runs) {
        const Json* results = member(&run, "results");
        if (!results || !results->is_array()) continue;
        for (const auto& result : *results) {
            if (out.size() >= maxAnalyzerFindings) return out;
            if (result.is_object()) out.push_back(findingOf(result, d, input));
        }
    }
    return out;
}

std::vector<Finding> readLines(BytesView bytes, const AnalyzerDescription& d, const Path& input)
{
    std::vector<Finding> out;
    const auto text = textOf(bytes);
    for (std::size_t begin = 0; begin < text.size() && out.size() < maxAnalyzerFindings;) {
        const auto end = std::min(text.find('\n', begin), text.size());
        auto line = text.substr(begin, end - begin);
        begin = end + 1;
        if (line.ends_with('\r')) line.remove_suffix(1);
        Finding f;
        f.source = d.name;
        f.rule = d.rule.empty() ? d.name : d.rule;
        f.weight = d.weight;
        if (line.empty() || line.size() > 64 * 1024 || !matchLine(line, d.line, f)) continue;
        f.path = insideOf(escapePath(unescapePath(f.path)), input);
        out.push_back(std::move(f));
    }
    return out;
}

}  // namespace quorate::review
