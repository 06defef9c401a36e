// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/review.h"
#include "core/node/review_store.h"

namespace quorate::node {

// The whole of a review on one page: totals, the riskiest findings in groups, and a map of the target. Pure.
[[nodiscard]] api::ReviewSummary reviewSummary(const LoadedReview& review, const review::OwnNotes& notes);

}  // namespace quorate::node
