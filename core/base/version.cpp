// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"

#include <algorithm>
#include <cstddef>

namespace quorate {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isNumeric(std::string_view text) { return !text.empty() && std::ranges::all_of(text, isDigit); }

// The part before the first `separator`; `rest` becomes what follows it.
std::string_view cut(std::string_view& rest, char separator)
{
    const std::size_t at = rest.find(separator);
    const std::string_view first = rest.substr(0, at);
    rest = at == std::string_view::npos ? std::string_view() : rest.substr(at + 1);
    return first;
}

struct VersionParts {
    std::string_view numbers;
    std::string_view preRelease;
    bool hasPreRelease = false;
    std::string_view build;
    bool hasBuild = false;
};

VersionParts partsOf(std::string_view text)
{
    VersionParts parts;
    if (const std::size_t plus = text.find('+'); plus != std::string_view::npos) {
        parts.build = text.substr(plus + 1);
        parts.hasBuild = true;
        text = text.substr(0, plus);
    }
    if (const std::size_t minus = text.find('-'); minus != std::string_view::npos) {
        parts.preRelease = text.substr(minus + 1);
        parts.hasPreRelease = true;
        text = text.substr(0, minus);
    }
    parts.numbers = text;
    return parts;
}

std::strong_ordering compareNumeric(std::string_view a, std::string_view b)
{
    if (a.size() != b.size()) return a.size() <=> b.size();  // no leading zeros, so the longer one is the larger one
    return a <=> b;
}

bool goodIdentifiers(std::string_view text, bool refuseLeadingZeros)
{
    for (bool more = true; more;) {
        more = text.find('.') != std::string_view::npos;
        const std::string_view identifier = cut(text, '.');
        if (identifier.empty()) return false;
        if (!std::ranges::all_of(identifier, [](char c) { return isDigit(c) || isLetter(c) || c == '-'; })) {
            return false;
        }
        if (refuseLeadingZeros && isNumeric(identifier) && identifier.size() > 1 && identifier.front() == '0') return false;
    }
    return true;
}

std::strong_ordering comparePreRelease(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        const std::string_view x = cut(a, '.');
        const std::string_view y = cut(b, '.');
        const bool xNumeric = isNumeric(x);
        const bool yNumeric = isNumeric(y);
        if (xNumeric != yNumeric) return xNumeric ? std::strong_ordering::less : std::strong_ordering::greater;
        const auto order = xNumeric ? compareNumeric(x, y) : x <=> y;
        if (order != 0) return order;
    }
    return a.size() <=> b.size();  // one of them is empty: the longer list is the higher one
}

}  // namespace

bool isVersion(std::string_view text)
{
    if (text.empty() || text.size() > 64) return false;
    const VersionParts parts = partsOf(text);
    return std::ranges::count(parts.numbers, '.') <= 7 && goodIdentifiers(parts.numbers, true) &&
           std::ranges::all_of(parts.numbers, [](char c) { return isDigit(c) || c == '.'; }) &&
           (!parts.hasPreRelease || goodIdentifiers(parts.preRelease, true)) && (!parts.hasBuild || goodIdentifiers(parts.build, false));
}

std::strong_ordering compareVersions(std::string_view a, std::string_view b)
{
    VersionParts x = partsOf(a);
    VersionParts y = partsOf(b);
    while (!x.numbers.empty() || !y.numbers.empty()) {
        std::string_view n = cut(x.numbers, '.');
        std::string_view m = cut(y.numbers, '.');
        if (n.empty()) n = "0";
        if (m.empty()) m = "0";
        if (const auto order = compareNumeric(n, m); order != 0) return order;
    }
    if (x.hasPreRelease != y.hasPreRelease) {
        return x.hasPreRelease ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    return comparePreRelease(x.preRelease, y.preRelease);
}

}  // namespace quorate
