// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <nlohmann/json.hpp>

#include <cstddef>

namespace quorate::review {

// How much of a stranger's JSON is taken into memory: a value costs up to a hundred bytes however few it has in the text.
struct JsonLimits {
    std::size_t bytes;
    int depth;
    std::size_t values;
};

// Discarded when the text is no JSON (RFC 8259) or exceeds a limit; what is beyond one is dropped while it is read.
[[nodiscard]] inline nlohmann::json parseLimited(BytesView text, const JsonLimits& limits)
{
    using Json = nlohmann::json;
    const Json nothing(Json::value_t::discarded);
    if (text.size() > limits.bytes) return nothing;
    bool within = true;
    std::size_t values = 0;
    const auto guard = [&](int depth, Json::parse_event_t event, Json&) {
        if (event == Json::parse_event_t::key || event == Json::parse_event_t::value) ++values;
        within = within && depth <= limits.depth && values <= limits.values;
        return within;
    };
    Json json = Json::parse(text.begin(), text.end(), guard, false);
    return within ? json : nothing;
}

}  // namespace quorate::review
