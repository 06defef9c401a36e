// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/types.h"

#include "core/base/version.h"
#include "core/codec/utf8.h"

#include <algorithm>
#include <array>

namespace quorate::ledger {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLower(char c) { return c >= 'a' && c <= 'z'; }

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
    if (!isVersion(text)) return fail(ErrorKind::invalid, "ledger.version.malformed", std::string(text.substr(0, 64)));
    return Version{std::string(text)};
}

std::strong_ordering operator<=>(const Version& a, const Version& b) { return compareVersions(a.text, b.text); }

}  // namespace quorate::ledger
