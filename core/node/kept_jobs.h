// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/store/key_value_store.h"

#include <string>
#include <vector>

namespace quorate::node {

// A job that a later run of the node tells of, should this one end in the midst of it.
struct KeptJob {
    std::string kind;                // as in api::JobView
    std::string subject;
    Bytes wish;                      // what begins it again, in a form of its kind's own; empty: it is told of, no more
    std::uint32_t times = 0;         // it began by itself after a restart, in a row
    friend bool operator==(const KeptJob&, const KeptJob&) = default;
};

// In the node's store. What cannot be read is taken for nothing: it is about work, not about facts.
[[nodiscard]] Result<std::vector<KeptJob>> loadKeptJobs(store::KeyValueStore& store);
[[nodiscard]] Status storeKeptJobs(store::KeyValueStore& store, const std::vector<KeptJob>& jobs);

}  // namespace quorate::node
