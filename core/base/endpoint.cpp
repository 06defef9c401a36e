// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/endpoint.h"

#include <arpa/inet.h>

#include <charconv>

namespace quorate {

std::string toString(const Endpoint& endpoint)
{
    const bool six = endpoint.address.find(':') != std::string::npos;
    return (six ? '[' + endpoint.address + ']' : endpoint.address) + ':' + std::to_string(endpoint.port);
}

Result<Endpoint> parseEndpoint(std::string_view text)
{
    const auto colon = text.rfind(':');
    if (colon != std::string_view::npos) {
        auto host = text.substr(0, colon);
        const auto digits = text.substr(colon + 1);
        const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
        if (bracketed) host = host.substr(1, host.size() - 2);
        Endpoint endpoint{std::string(host), 0};
        const auto end = digits.data() + digits.size();
        const auto [rest, error] = std::from_chars(digits.data(), end, endpoint.port);
        const bool six = host.find(':') != std::string_view::npos;
        if (error == std::errc() && rest == end && six == bracketed && isNumericAddress(endpoint.address)) return endpoint;
    }
    return fail(ErrorKind::invalid, "base.endpoint.invalid", std::string(text.substr(0, 100)));
}

bool isNumericAddress(const std::string& address)
{
    in6_addr room{};
    return ::inet_pton(AF_INET, address.c_str(), &room) == 1 || ::inet_pton(AF_INET6, address.c_str(), &room) == 1;
}

}  // namespace quorate
