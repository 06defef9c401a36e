// SPDX-License-Identifier: GPL-3.0-or-later
// On its own, because the command line tells of errors without a node too.
#include "core/node/json_views.h"

#include <nlohmann/json.hpp>

namespace quorate::node {

Json toJson(const Error& error)
{
    return {{"kind", quorate::toString(error.kind)},
            {"number", static_cast<int>(error.kind)},
            {"code", error.code},
            {"context", error.context}};
}

}  // namespace quorate::node
