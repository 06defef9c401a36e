// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/json_views.h"

#include <optional>
#include <string>
#include <vector>

// How things are written for people on a terminal.
namespace quorate::app {

using node::Json;

void print(const std::string& line);       // standard output, with a newline, at once

// Columns as wide as their widest cell. Nothing that a stranger wrote can drive the terminal: control characters are
// replaced.
class Table {
public:
    explicit Table(std::vector<std::string> header) : m_rows{std::move(header)} {}
    void row(std::vector<std::string> cells) { m_rows.push_back(std::move(cells)); }
    void print(const std::string& whenEmpty) const;

private:
    std::vector<std::vector<std::string>> m_rows;
};

[[nodiscard]] std::string plain(std::string text);             // without control characters
[[nodiscard]] std::string text(const Json& object, std::string_view name);   // any scalar as text; null: "-"
[[nodiscard]] std::string textList(const Json& object, std::string_view name);  // joined with ", "; none: "-"
[[nodiscard]] std::string shortId(const std::string& id);      // the first twelve digits
[[nodiscard]] std::string sizeText(std::uint64_t bytes);       // "12.3 MiB"
[[nodiscard]] std::string when(const Json& object, std::string_view name);   // "2026-11-20 08:30:13", UTC; "-"
[[nodiscard]] std::optional<std::int64_t> spanOf(std::string_view text);   // ms of "90s", "30m", "2h", "3d"
[[nodiscard]] bool isHexPrefix(const std::string& text);

}  // namespace quorate::app
