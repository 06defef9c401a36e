// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/theme/tokens.h"

#include <optional>

// Until when a publisher asks the checkers to have voted. A wish: a late vote counts.
namespace quorate::pages {

struct DeadlineWords {
    QString text;                        // "by 14 Oct", "2 h left", "late by 1 d"; empty: none, or the release is decided
    theme::Tone tone = theme::Tone::neutral;
    friend bool operator==(const DeadlineWords&, const DeadlineWords&) = default;
};
[[nodiscard]] DeadlineWords deadlineWords(const bridge::Release& release, qint64 now);
[[nodiscard]] DeadlineWords deadlineWords(qint64 reviewBy, qint64 now);   // of one that is undecided

inline constexpr qint64 deadlineIsNear = 6LL * 3600 * 1000;   // so long before it a checker without a vote is told

// What waits for our vote: the nearest deadline first, those without one last. They point into the bridge's releases.
[[nodiscard]] QList<const bridge::Release*> needOurVote(const bridge::NodeBridge& bridge);
// "No reviews need you.", and the next deadline of what others judge, when there is one. Empty for whoever does not check, and
// while something needs us.
[[nodiscard]] QString noReviewsText(const bridge::NodeBridge& bridge);

// "2026-11-20 08:30" in UTC, or a span from now: "90 min", "12 h", "7 d". Empty: 0; none: neither.
[[nodiscard]] std::optional<qint64> readDeadline(const QString& text, qint64 now);

// What is wrong with one that is typed; empty: nothing.
[[nodiscard]] QString deadlineProblem(const QString& text, qint64 now);
// The time in full and how far away it is; a dash for 0.
[[nodiscard]] QString deadlineText(qint64 reviewBy, qint64 now);

}  // namespace quorate::pages
