// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/byte_ranges.h"

#include <algorithm>
#include <charconv>

namespace quorate::gateway {
namespace {

constexpr std::size_t maxParts = 4096;

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

std::optional<std::uint64_t> number(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

bool isBytesUnit(std::string_view unit)
{
    return std::ranges::equal(unit, std::string_view("bytes"), {},
                              [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
}

// One "a-b", "a-" or "-n". size 0: it lies outside.
std::optional<ByteRange> readRange(std::string_view text, std::uint64_t total)
{
    const auto dash = text.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    const std::string_view first = text.substr(0, dash);
    const std::string_view last = text.substr(dash + 1);
    if (first.empty()) {
        const auto suffix = number(last);
        if (!suffix) return std::nullopt;
        const std::uint64_t size = std::min(*suffix, total);
        return ByteRange{total - size, size};
    }
    const auto from = number(first);
    if (!from) return std::nullopt;
    std::uint64_t to = UINT64_MAX;
    if (!last.empty()) {
        const auto value = number(last);
        if (!value || *value < *from) return std::nullopt;
        to = *value;
    }
    if (*from >= total) return ByteRange{*from, 0};
    return ByteRange{*from, std::min(to, total - 1) - *from + 1};
}

}  // namespace

Result<std::optional<std::vector<ByteRange>>> readRanges(std::string_view header, std::uint64_t total,
                                                         std::size_t maxRanges)
{
    const auto refuse = [](std::string_view code) { return fail(ErrorKind::invalid, code); };
    const auto equals = header.find('=');
    if (equals == std::string_view::npos) return refuse("gateway.range.malformed");
    if (!isBytesUnit(trimmed(header.substr(0, equals)))) return std::optional<std::vector<ByteRange>>();
    std::string_view rest = header.substr(equals + 1);
    std::vector<ByteRange> ranges;
    std::uint64_t sum = 0;
    std::size_t count = 0;
    for (;;) {
        const auto comma = rest.find(',');
        const auto range = readRange(trimmed(rest.substr(0, comma)), total);
        if (!range) return refuse("gateway.range.malformed");
        if (++count > maxRanges) return refuse("gateway.range.too-many");
        if (range->size > 0) {
            ranges.push_back(*range);
            sum += range->size;
            if (sum > total) return refuse("gateway.range.overlapping");
        }
        if (comma == std::string_view::npos) break;
        rest = rest.substr(comma + 1);
    }
    if (ranges.empty()) return refuse("gateway.range.unsatisfiable");
    return std::optional(std::move(ranges));
}

void SentBytes::add(std::uint64_t from, std::uint64_t size)
{
    if (size == 0) return;
    std::uint64_t end = from + size;
    // The first part that touches or follows, and the first that lies wholly behind.
    const auto begin =
        std::ranges::find_if(m_parts, [&](const ByteRange& part) { return part.from + part.size >= from; });
    auto after = begin;
    while (after != m_parts.end() && after->from <= end) {
        from = std::min(from, after->from);
        end = std::max(end, after->from + after->size);
        ++after;
    }
    if (begin != after) {
        *begin = {from, end - from};
        m_parts.erase(begin + 1, after);
    } else if (m_parts.size() < maxParts) {
        m_parts.insert(begin, {from, end - from});
    }
}

bool SentBytes::covers(std::uint64_t total) const
{
    return total == 0 || (m_parts.size() == 1 && m_parts[0].from == 0 && m_parts[0].size >= total);
}

}  // namespace quorate::gateway
