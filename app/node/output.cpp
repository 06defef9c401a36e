// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/output.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace quorate::app {
namespace {

// Code points, near enough to columns for the texts of a ledger.
std::size_t width(const std::string& text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace

void print(const std::string& line)
{
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

void Table::print(const std::string& whenEmpty) const
{
    if (m_rows.size() == 1) return app::print(whenEmpty);
    std::vector<std::size_t> widths(m_rows.front().size(), 0);
    for (const auto& row : m_rows) {
        for (std::size_t i = 0; i < row.size() && i < widths.size(); ++i) {
            widths[i] = std::max(widths[i], width(plain(row[i])));
        }
    }
    for (const auto& row : m_rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string cell = plain(row[i]);
            line += cell;
            if (i + 1 < row.size()) line.append(widths[i] - width(cell) + 2, ' ');
        }
        app::print(line);
    }
}

std::string plain(std::string text)
{
    for (char& c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
    }
    return text;
}

std::string text(const Json& object, std::string_view name)
{
    const auto it = object.find(name);
    if (it == object.end() || it->is_null()) return "-";
    if (it->is_string()) return it->get<std::string>().empty() ? "-" : it->get<std::string>();
    if (it->is_boolean()) return it->get<bool>() ? "yes" : "no";
    return it->dump();
}

std::string textList(const Json& object, std::string_view name)
{
    std::string all;
    const auto it = object.find(name);
    if (it == object.end() || !it->is_array()) return "-";
    for (const auto& one : *it) {
        if (!one.is_string()) continue;
        all += (all.empty() ? "" : ", ") + one.get<std::string>();
    }
    return all.empty() ? "-" : all;
}

std::string shortId(const std::string& id)
{
    return id.substr(0, 12);
}

std::string sizeText(std::uint64_t bytes)
{
    constexpr std::array units{"KiB", "MiB", "GiB", "TiB"};
    if (bytes < 1024) return std::to_string(bytes) + " B";
    double value = static_cast<double>(bytes) / 1024;
    std::size_t unit = 0;
    while (value >= 1024 && unit + 1 < units.size()) {
        value /= 1024;
        ++unit;
    }
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "%.1f %s", value, units.at(unit));
    return out.data();
}

std::string when(const Json& object, std::string_view name)
{
    const auto it = object.find(name);
    std::string time = it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
    if (time.size() < 19) return "-";
    time.resize(19);
    time[10] = ' ';
    return time;
}

std::optional<std::int64_t> spanOf(std::string_view text)
{
    constexpr std::pair<char, std::int64_t> units[] = {{'s', 1'000}, {'m', 60'000}, {'h', 3'600'000}, {'d', 86'400'000}};
    for (const auto& [letter, ms] : units) {
        if (text.empty() || text.back() != letter) continue;
        std::uint32_t count = 0;
        const char* last = text.data() + text.size() - 1;
        const auto [end, error] = std::from_chars(text.data(), last, count);
        return error == std::errc() && end == last ? std::optional(std::int64_t{count} * ms) : std::nullopt;
    }
    return std::nullopt;
}

bool isHexPrefix(const std::string& text)
{
    return !text.empty() && text.size() <= 64 &&
           text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

}  // namespace quorate::app
