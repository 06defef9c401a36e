// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace quorate::app {

// What is new about a line of the journal: without what differs at each poll though nothing happened. Times are said in
// words too, as the age of a checkpoint; codes tell what happened.
[[nodiscard]] inline std::string newsIn(const std::string& line)
{
    auto json = nlohmann::json::parse(line, nullptr, false);
    if (!json.is_object()) return line;
    json.erase("deviceTime");
    if (const auto installation = json.find("installation"); installation != json.end() && installation->is_object()) {
        if (const auto error = installation->find("error"); error != installation->end() && error->is_object()) {
            error->erase("context");
        }
        if (const auto decisions = installation->find("decisions"); decisions != installation->end()) {
            for (auto& decision : *decisions) {
                if (decision.is_object()) decision.erase("detail");
            }
        }
    }
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace quorate::app
