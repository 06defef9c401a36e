// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace quorate::pages {

// The time that a report is of, in ms since 1970, both ends in it. 0: since the beginning, until now.
struct ReportSpan {
    qint64 from = 0;
    qint64 until = 0;
    [[nodiscard]] bool all() const { return from == 0 && until == 0; }
    // Of something that happened; 0: it did not.
    [[nodiscard]] bool has(qint64 at) const { return all() || (at != 0 && at >= from && (until == 0 || at <= until)); }
    friend bool operator==(const ReportSpan&, const ReportSpan&) = default;
};

// "2026-11-20", which begins and ends with that day, or "2026-11-20 08:30", in UTC. Empty: 0; none: neither.
[[nodiscard]] std::optional<qint64> readReportTime(const QString& text, bool end);

// What is wrong with what is typed as one end, given the other; empty: nothing. Only the later end is blamed for their order.
[[nodiscard]] QString reportFromProblem(const QString& from, qint64 now);
[[nodiscard]] QString reportUntilProblem(const QString& from, const QString& until, qint64 now);

}  // namespace quorate::pages
