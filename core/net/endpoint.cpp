// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/endpoint.h"
#include "core/net/network.h"

#include <algorithm>
#include <charconv>

namespace quorate::net {
namespace {

// A host name as RFC 1123 section 2.1 has it, with '_' for the names that container networks give.
bool isHostName(std::string_view name)
{
    return !name.empty() && name.size() <= 253 && name.front() != '-' && name.front() != '.' &&
           std::ranges::all_of(name, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                      c == '.' || c == '_';
           });
}

}  // namespace

Result<Endpoint> Endpoint::parse(std::string_view text)
{
    const auto invalid = [&] {
        return fail(ErrorKind::invalid, "net.endpoint.invalid", std::string(text.substr(0, 300)));
    };
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos) return invalid();
    std::string_view host = text.substr(0, colon);
    const std::string_view digits = text.substr(colon + 1);

    Endpoint endpoint;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), endpoint.port);
    if (error != std::errc() || end != digits.data() + digits.size()) return invalid();

    if (host.size() > 2 && host.front() == '[' && host.back() == ']') {
        host = host.substr(1, host.size() - 2);
        if (host.find(':') == std::string_view::npos || !isNumericAddress(std::string(host))) return invalid();
    } else if (!isHostName(host)) {
        return invalid();
    }
    endpoint.host = host;
    return endpoint;
}

std::string Endpoint::text() const
{
    const bool v6 = host.find(':') != std::string::npos;
    return (v6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

}  // namespace quorate::net
