// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <map>
#include <optional>

// What devices tell in JSON, read as leniently as the agents that exist make necessary: SWUpdate prints log lines
// unescaped into strings (eclipse-hawkbit/hawkbit#1321), and a device that is answered 400 repeats its action for ever.
namespace quorate::gateway {

struct Feedback {
    enum class Execution { closed, proceeding, canceled, scheduled, rejected, resumed, downloaded, download };
    enum class Finished { none, success, failure };
    Execution execution = Execution::proceeding;
    Finished finished = Finished::none;
    std::vector<std::string> details;   // printable, at most 64 of at most 1024 bytes
};

// Raw control characters in strings and bytes that are not UTF-8 are taken; of what is no JSON even so, `execution` and
// `finished` are looked for and all of it becomes one detail. "gateway.feedback.malformed" when it names no known
// execution.
[[nodiscard]] Result<Feedback> readFeedback(BytesView body);

struct ConfigData {
    enum class Mode { merge, replace, remove };
    Mode mode = Mode::merge;
    std::map<std::string, std::string> attributes;
};
inline constexpr std::size_t maxAttributes = 100;      // as hawkBit
inline constexpr std::size_t maxAttributeText = 128;   // characters, key and value alike

// "gateway.attributes.malformed", "gateway.attributes.too-many", "gateway.attributes.too-long".
[[nodiscard]] Result<ConfigData> readConfigData(BytesView body);

struct InstalledReport {
    std::string name;
    std::string version;
};
// "gateway.installed.malformed".
[[nodiscard]] Result<InstalledReport> readInstalledReport(BytesView body);

// Everything but printable ASCII and valid UTF-8 beyond it becomes a blank; at most `limit` bytes, cut at a character.
[[nodiscard]] std::string printable(std::string_view text, std::size_t limit);

}  // namespace quorate::gateway
