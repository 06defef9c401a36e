// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/ddi_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace quorate::device {
namespace {

using Json = nlohmann::json;

constexpr std::size_t maxArtifacts = 256;

tl::unexpected<Error> malformed(const char* what)
{
    return fail(ErrorKind::invalid, "device.gateway.malformed-json", what);
}

// The member, or null where it is absent or this is no object.
const Json& at(const Json& value, const char* name)
{
    static const Json none;
    if (!value.is_object()) return none;
    const auto found = value.find(name);
    return found == value.end() ? none : *found;
}

std::string textOr(const Json& value, std::string_view otherwise = {})
{
    return value.is_string() ? value.get<std::string>() : std::string(otherwise);
}

// Depth is bounded before the library recurses: it has no limit of its own.
bool isTooDeep(BytesView json)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const auto c = json[i];
        if (inString) {
            if (c == '\\') ++i;
            if (c == '"') inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++depth > 32) return true;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

Json parse(BytesView json)
{
    if (isTooDeep(json)) return Json(Json::value_t::discarded);
    return Json::parse(json.begin(), json.end(), nullptr, false);
}

// "00:05:00".
Milliseconds parseSleep(const std::string& text)
{
    if (text.size() != 8 || text[2] != ':' || text[5] != ':') return Milliseconds{0};
    int parts[3] = {};
    for (int i = 0; i < 3; ++i) {
        const char* begin = text.data() + 3 * i;
        const auto [end, problem] = std::from_chars(begin, begin + 2, parts[i]);
        if (problem != std::errc() || end != begin + 2 || parts[i] < 0) return Milliseconds{0};
    }
    return std::chrono::hours(parts[0]) + std::chrono::minutes(parts[1]) + std::chrono::seconds(parts[2]);
}

}  // namespace

std::string pathOfHref(std::string_view href)
{
    if (const auto scheme = href.find("://"); scheme != std::string_view::npos) {
        const auto slash = href.find('/', scheme + 3);
        if (slash == std::string_view::npos) return {};
        href.remove_prefix(slash);
    }
    if (!href.starts_with('/') || href.size() > 2048) return {};
    const auto fits = [](char c) { return c > ' ' && c < 0x7f && c != '#' && c != '"' && c != '<' && c != '>'; };
    return std::ranges::all_of(href, fits) ? std::string(href) : std::string();
}

Result<DdiRoot> readDdiRoot(BytesView text)
{
    const Json json = parse(text);
    if (!json.is_object()) return malformed("root");
    DdiRoot root;
    root.sleep = parseSleep(textOr(at(at(at(json, "config"), "polling"), "sleep")));
    const auto& links = at(json, "_links");
    root.deployment = pathOfHref(textOr(at(at(links, "deploymentBase"), "href")));
    root.configData = pathOfHref(textOr(at(at(links, "configData"), "href")));
    return root;
}

Result<DdiDeployment> readDdiDeployment(BytesView text)
{
    const Json json = parse(text);
    if (!json.is_object()) return malformed("deploymentBase");
    DdiDeployment found;
    found.id = textOr(at(json, "id"));
    const auto isNumber = [](char c) { return c >= '0' && c <= '9'; };
    if (found.id.empty() || found.id.size() > 20 || !std::ranges::all_of(found.id, isNumber)) {
        return malformed("the id of a deployment");
    }
    const auto& deployment = at(json, "deployment");
    found.mayInstall = textOr(at(deployment, "update"), "forced") != "skip" &&
                       textOr(at(deployment, "maintenanceWindow"), "available") == "available";
    const auto& chunks = at(deployment, "chunks");
    if (!chunks.is_array()) return malformed("chunks");
    for (const auto& chunk : chunks) {
        if (const auto& metadata = at(chunk, "metadata"); metadata.is_array()) {
            for (const auto& entry : metadata) {
                if (textOr(at(entry, "key")) != "release") continue;
                auto id = ReleaseId::fromHexText(textOr(at(entry, "value")));
                if (!id) return malformed("the release's id");
                found.release = *id;
            }
        }
        const auto& artifacts = at(chunk, "artifacts");
        if (!artifacts.is_array()) continue;
        for (const auto& artifact : artifacts) {
            if (found.artifacts.size() >= maxArtifacts) return malformed("too many artifacts");
            const auto& links = at(artifact, "_links");
            std::string href = pathOfHref(textOr(at(at(links, "download"), "href")));
            if (href.empty()) href = pathOfHref(textOr(at(at(links, "download-http"), "href")));
            if (!href.empty()) found.artifacts.emplace(textOr(at(artifact, "filename")), std::move(href));
        }
    }
    return found;
}

std::string writeDdiFeedback(const Feedback& feedback)
{
    const bool isClosed = feedback.execution == Feedback::Execution::closed;
    const char* finished = feedback.finished == Feedback::Finished::success   ? "success"
                           : feedback.finished == Feedback::Finished::failure ? "failure"
                                                                              : "none";
    Json details = Json::array();
    if (!feedback.detail.empty()) details.push_back(feedback.detail);
    const Json json = {{"id", feedback.actionId},
                       {"status",
                        {{"execution", isClosed ? "closed" : "proceeding"},
                         {"result", {{"finished", finished}}},
                         {"details", details}}}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string writeDdiAttributes(const std::map<std::string, std::string>& attributes)
{
    const Json json = {{"mode", "merge"}, {"data", attributes}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace quorate::device
