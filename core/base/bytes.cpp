// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"

#include <algorithm>
#include <cstring>

namespace quorate {
namespace {

int digitValue(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

}  // namespace

void append(Bytes& to, BytesView more)
{
    to.insert(to.end(), more.begin(), more.end());
}

bool equal(BytesView a, BytesView b)
{
    return std::ranges::equal(a, b);
}

bool BytesLess::operator()(BytesView a, BytesView b) const
{
    const std::size_t common = std::min(a.size(), b.size());
    const int order = common == 0 ? 0 : std::memcmp(a.data(), b.data(), common);
    return order != 0 ? order < 0 : a.size() < b.size();
}

std::string toHex(BytesView bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string hex(bytes.size() * 2, '0');
    auto to = hex.begin();
    for (const auto byte : bytes) {
        *to++ = digits[byte >> 4];
        *to++ = digits[byte & 15];
    }
    return hex;
}

Result<Bytes> fromHex(std::string_view hex)
{
    if (hex.size() % 2 != 0) return fail(ErrorKind::invalid, "base.hex.invalid", "odd number of digits");
    Bytes bytes;
    bytes.reserve(hex.size() / 2);
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const int high = digitValue(hex[i]);
        const int low = digitValue(hex[i + 1]);
        if (high < 0 || low < 0) return fail(ErrorKind::invalid, "base.hex.invalid", "character " + std::to_string(i));
        bytes.push_back(static_cast<std::uint8_t>(high << 4 | low));
    }
    return bytes;
}

}  // namespace quorate
