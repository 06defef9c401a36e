// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/types.h"

#include "core/codec/utf8.h"

#include <algorithm>
#include <array>

namespace quorate::ledger {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool isNumeric(std::string_view text) { return !text.empty() && std::ranges::all_of(text, isDigit); }

template <std::size_t N, class Enum>
std::string_view nameIn(const std::array<std::string_view, N>& names, Enum value)
{
    const auto index = static_cast<std::size_t>(value);
    return index < N ? names[index] : std::string_view("unknown");
}

constexpr std::array<std::string_view, 5> roleNames{"vendor", "checker", "gateway", "distributor", "validator"};
constexpr std::array<std::string_view, 8> purposeNames{"transaction", "release", "root",   "vote",
                                                       "consensus",   "cosign",  "node", "seal"};

template <class Enum, std::size_t N>
std::optional<Enum> valueOf(const std::array<std::string_view, N>& names, std::string_view text)
{
    const auto found = std::ranges::find(names, text);
    if (found == names.end()) return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

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
        if (!std::ranges::all_of(identifier, [](char c) { return isDigit(c) || isLower(c) || isUpper(c) || c == '-'; })) {
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

std::string_view toString(ChainKind chain) { return chain == ChainKind::release ? "release" : "delivery"; }
std::string_view toString(Role role) { return nameIn(roleNames, role); }
std::optional<Role> roleFrom(std::string_view text) { return valueOf<Role>(roleNames, text); }
std::string_view toString(KeyPurpose purpose) { return nameIn(purposeNames, purpose); }
std::optional<KeyPurpose> keyPurposeFrom(std::string_view text) { return valueOf<KeyPurpose>(purposeNames, text); }

std::vector<std::string> Roles::names() const
{
    std::vector<std::string> names;
    for (const auto role : allRoles) {
        if (has(role)) names.emplace_back(toString(role));
    }
    return names;
}

bool isSlug(std::string_view text)
{
    const auto allowed = [](char c) { return isLower(c) || isDigit(c) || c == '-' || c == '.'; };
    const auto inner = [](char c) { return c != '-' && c != '.'; };
    return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, allowed) && inner(text.front()) &&
           inner(text.back());
}

bool isPlainText(std::string_view text, bool severalLines)
{
    if (!codec::isUtf8(bytesOf(text))) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c == 0x7f || (c < 0x20 && !(severalLines && (c == '\n' || c == '\t')))) return false;
        // U+0080 to U+009F: the second set of control characters, two bytes each in UTF-8.
        if (c == 0xc2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xa0) return false;
    }
    return true;
}

std::string_view toString(Verdict verdict) { return verdict == Verdict::approve ? "approve" : "reject"; }

std::string_view toString(ReleaseStatus status)
{
    static constexpr std::array<std::string_view, 7> names{"unknown",  "open",     "approved", "suspended",
                                                           "rejected", "recalled", "withdrawn"};
    return nameIn(names, status);
}

std::string_view toString(Severity severity)
{
    static constexpr std::array<std::string_view, 5> names{"none", "low", "medium", "high", "critical"};
    return nameIn(names, severity);
}

Result<Version> Version::parse(std::string_view text)
{
    const auto malformed = [&] { return fail(ErrorKind::invalid, "ledger.version.malformed", std::string(text.substr(0, 64))); };
    if (text.empty() || text.size() > 64) return malformed();
    const VersionParts parts = partsOf(text);
    if (std::ranges::count(parts.numbers, '.') > 7) return malformed();
    if (!goodIdentifiers(parts.numbers, true)) return malformed();
    if (!std::ranges::all_of(parts.numbers, [](char c) { return isDigit(c) || c == '.'; })) return malformed();
    if (parts.hasPreRelease && !goodIdentifiers(parts.preRelease, true)) return malformed();
    if (parts.hasBuild && !goodIdentifiers(parts.build, false)) return malformed();
    return Version{std::string(text)};
}

std::strong_ordering operator<=>(const Version& a, const Version& b)
{
    VersionParts x = partsOf(a.text);
    VersionParts y = partsOf(b.text);
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

}  // namespace quorate::ledger
