// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/review.h"

// What begins a job again in a later run of the node (KeptJob::wish), of each kind that signs nothing.
namespace quorate::node {

struct RebuildWish {
    ReleaseId release;
    Path oldTarget;      // empty: none
    Path directory;
};

[[nodiscard]] Bytes wishOf(const api::ReviewRequest& request);
[[nodiscard]] Bytes wishOf(const RebuildWish& rebuild);
[[nodiscard]] Bytes wishOf(api::Chain chain);                      // to be verified

// Absent: it is none of that kind.
[[nodiscard]] std::optional<api::ReviewRequest> reviewWish(BytesView wish);
[[nodiscard]] std::optional<RebuildWish> rebuildWish(BytesView wish);
[[nodiscard]] std::optional<api::Chain> verifyWish(BytesView wish);

}  // namespace quorate::node
