// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <string>

namespace quorate {

// A numeric address and a TCP port; names are resolved elsewhere.
struct Endpoint {
    std::string address;  // "192.0.2.7" or "2001:db8::1", without brackets
    std::uint16_t port = 0;

    friend auto operator<=>(const Endpoint&, const Endpoint&) = default;
};

// "192.0.2.7:6881" and "[2001:db8::1]:6881".
[[nodiscard]] std::string toString(const Endpoint& endpoint);

// The reverse. A name, a missing port or anything else is "base.endpoint.invalid".
[[nodiscard]] Result<Endpoint> parseEndpoint(std::string_view text);

// True for a numeric IPv4 or IPv6 address without brackets, zone or prefix length.
[[nodiscard]] bool isNumericAddress(const std::string& address);

}  // namespace quorate
