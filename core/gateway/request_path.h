// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <map>
#include <string>
#include <vector>

namespace quorate::gateway {

struct RequestPath {
    std::vector<std::string> segments;          // decoded; none empty, "." or "..", none with '/' or control characters
    std::map<std::string, std::string> query;   // decoded; the first of each name

    // "" when there is none.
    [[nodiscard]] std::string queryValue(const std::string& name) const;
};

// Of a request target in origin-form or absolute-form (RFC 9112 section 3.2). "gateway.path.malformed".
[[nodiscard]] Result<RequestPath> readPath(std::string_view target);

// A Host field that may stand in links: a host name or address and perhaps a port (RFC 9110 section 7.2).
[[nodiscard]] bool isHost(std::string_view host);

}  // namespace quorate::gateway
