// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/feedback.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace quorate::gateway {
namespace {

using Json = nlohmann::json;

constexpr std::size_t maxDetails = 64;
constexpr std::size_t maxDetail = 1024;
constexpr int maxDepth = 16;  // nlohmann-json has no limit of its own

// Length of the UTF-8 sequence at the front (RFC 3629), or 0 when there is none.
std::size_t sequenceLength(std::string_view text)
{
    const auto at = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto follows = [&](std::size_t i) { return (at(i) & 0xC0U) == 0x80U; };
    const unsigned first = at(0);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first < 0xE0) return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first < 0xF0) {
        const bool bad = (first == 0xE0 && at(1) < 0xA0) || (first == 0xED && at(1) >= 0xA0);
        return follows(1) && follows(2) && !bad ? 3 : 0;
    }
    if (first >= 0xF0 && first < 0xF5) {
        const bool bad = (first == 0xF0 && at(1) < 0x90) || (first == 0xF4 && at(1) >= 0x90);
        return follows(1) && follows(2) && follows(3) && !bad ? 4 : 0;
    }
    return 0;
}

// The text as a strict parser takes it, or nothing when it is nested too deeply: control characters in strings and
// bytes that are not UTF-8 become blanks.
std::optional<std::string> tidied(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        const std::size_t length = sequenceLength(text.substr(i));
        if (length == 0 || (inString && static_cast<unsigned char>(c) < 0x20)) {
            out += ' ';
            ++i;
            continue;
        }
        if (inString && c == '\\' && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) >= 0x20 &&
            static_cast<unsigned char>(text[i + 1]) < 0x80) {
            out.append(text, i, 2);
            i += 2;
            continue;
        }
        if (c == '"') inString = !inString;
        if (!inString && (c == '[' || c == '{') && ++depth > maxDepth) return std::nullopt;
        if (!inString && (c == ']' || c == '}')) --depth;
        out.append(text, i, length);
        i += length;
    }
    return out;
}

Json parse(BytesView body)
{
    const auto text = tidied(textOf(body));
    if (!text) return Json(Json::value_t::discarded);
    return Json::parse(*text, nullptr, false);
}

const Json& at(const Json& value, const char* name)
{
    static const Json none;
    if (!value.is_object()) return none;
    const auto found = value.find(name);
    return found == value.end() ? none : *found;
}

std::optional<std::string> textAt(const Json& value, const char* name)
{
    const Json& member = at(value, name);
    if (!member.is_string()) return std::nullopt;
    return member.get<std::string>();
}

std::optional<Feedback::Execution> executionFrom(std::string_view word)
{
    using E = Feedback::Execution;
    static const std::map<std::string_view, E> words{
        {"closed", E::closed},       {"proceeding", E::proceeding}, {"canceled", E::canceled},
        {"cancelled", E::canceled},  {"scheduled", E::scheduled},   {"rejected", E::rejected},
        {"resumed", E::resumed},     {"downloaded", E::downloaded}, {"download", E::download},
    };
    const auto found = words.find(word);
    if (found == words.end()) return std::nullopt;
    return found->second;
}

Feedback::Finished finishedFrom(std::string_view word)
{
    if (word == "success") return Feedback::Finished::success;
    if (word == "failure") return Feedback::Finished::failure;
    return Feedback::Finished::none;
}

// The word that follows `"name" : "` at its first place, for what is no JSON.
std::string wordAfter(std::string_view text, std::string_view name)
{
    const std::string quoted = '"' + std::string(name) + '"';
    auto position = text.find(quoted);
    if (position == std::string_view::npos) return {};
    position += quoted.size();
    const auto skipBlanks = [&] {
        while (position < text.size() && std::string_view(" \t\r\n").find(text[position]) != std::string_view::npos) {
            ++position;
        }
    };
    skipBlanks();
    if (position >= text.size() || text[position] != ':') return {};
    ++position;
    skipBlanks();
    if (position >= text.size() || text[position] != '"') return {};
    const auto end = text.find('"', position + 1);
    if (end == std::string_view::npos || end - position > 32) return {};
    return std::string(text.substr(position + 1, end - position - 1));
}

std::string attributeText(const Json& value)
{
    return value.is_string() ? value.get<std::string>() : value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

}  // namespace

std::string printable(std::string_view text, std::size_t limit)
{
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = sequenceLength(text.substr(i));
        const auto c = static_cast<unsigned char>(text[i]);
        // C1 control characters are C2 80 to C2 9F.
        const bool control = length == 0 || c < 0x20 || c == 0x7F ||
                             (c == 0xC2 && static_cast<unsigned char>(text[i + 1]) < 0xA0);
        const std::size_t taken = std::max<std::size_t>(length, 1);
        if (out.size() + (control ? 1 : taken) > limit) break;
        if (control) {
            out += ' ';
        } else {
            out.append(text, i, taken);
        }
        i += taken;
    }
    return out;
}

Result<Feedback> readFeedback(BytesView body)
{
    const auto malformed = [] { return fail(ErrorKind::invalid, "gateway.feedback.malformed"); };
    Feedback feedback;
    const Json json = parse(body);
    const Json& status = at(json, "status");
    if (!json.is_object()) {
        const std::string_view text = textOf(body);
        const auto execution = executionFrom(wordAfter(text, "execution"));
        if (!execution) return malformed();
        feedback.execution = *execution;
        feedback.finished = finishedFrom(wordAfter(text, "finished"));
        feedback.details.push_back(printable(text, maxDetail));
        return feedback;
    }
    const auto execution = executionFrom(textAt(status, "execution").value_or(""));
    if (!execution) return malformed();
    feedback.execution = *execution;
    feedback.finished = finishedFrom(textAt(at(status, "result"), "finished").value_or(""));
    const Json& details = at(status, "details");
    if (details.is_string()) feedback.details.push_back(printable(details.get<std::string>(), maxDetail));
    if (details.is_array()) {
        for (const Json& detail : details) {
            if (feedback.details.size() == maxDetails) break;
            if (detail.is_string()) feedback.details.push_back(printable(detail.get<std::string>(), maxDetail));
        }
    }
    return feedback;
}

Result<ConfigData> readConfigData(BytesView body)
{
    const Json json = parse(body);
    const Json& data = at(json, "data");
    if (!data.is_object()) return fail(ErrorKind::invalid, "gateway.attributes.malformed", "no object data");
    ConfigData config;
    const std::string mode = textAt(json, "mode").value_or("merge");
    if (mode == "replace") {
        config.mode = ConfigData::Mode::replace;
    } else if (mode == "remove") {
        config.mode = ConfigData::Mode::remove;
    } else if (mode != "merge") {
        return fail(ErrorKind::invalid, "gateway.attributes.malformed", "mode");
    }
    if (data.size() > maxAttributes) return fail(ErrorKind::invalid, "gateway.attributes.too-many");
    for (const auto& [key, value] : data.items()) {
        const std::string text = attributeText(value);
        if (key.empty() || characters(key) > maxAttributeText || characters(text) > maxAttributeText) {
            return fail(ErrorKind::invalid, "gateway.attributes.too-long", printable(key, 40));
        }
        config.attributes[printable(key, SIZE_MAX)] = printable(text, SIZE_MAX);
    }
    return config;
}

Result<InstalledReport> readInstalledReport(BytesView body)
{
    const Json json = parse(body);
    const auto name = textAt(json, "name");
    const auto version = textAt(json, "version");
    if (!name || !version || characters(*name) > maxAttributeText || version->empty() ||
        characters(*version) > maxAttributeText) {
        return fail(ErrorKind::invalid, "gateway.installed.malformed");
    }
    return InstalledReport{printable(*name, SIZE_MAX), printable(*version, SIZE_MAX)};
}

}  // namespace quorate::gateway
