// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report_span.h"

#include "ui/pages/text.h"
#include "ui/pages/utc_time.h"

namespace quorate::pages {
namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 dayMs = 86'400'000;

QString noTime()
{
    return tr("Not a time. Write 2026-11-20, or 2026-11-20 08:30, in UTC.");
}

}  // namespace

std::optional<qint64> readReportTime(const QString& text, bool end)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) return 0;
    const QDate date = QDate::fromString(trimmed, QStringLiteral("yyyy-MM-dd"));
    const QDateTime time = date.isValid() ? QDateTime(date, QTime(0, 0), Qt::UTC) : utcTime(trimmed);
    if (!time.isValid()) return std::nullopt;
    const qint64 ms = time.toMSecsSinceEpoch();
    if (ms <= 0) return std::nullopt;
    // The whole of the day or minute that it ends with.
    return end ? ms + (date.isValid() ? dayMs : minute) - 1 : ms;
}

QString reportFromProblem(const QString& from, qint64 now)
{
    const auto at = readReportTime(from, false);
    if (!at) return noTime();
    return *at > now ? tr("That is still to come: the report would be empty.") : QString();
}

QString reportUntilProblem(const QString& from, const QString& until, qint64 now)
{
    const auto end = readReportTime(until, true);
    if (!end) return noTime();
    if (*end == 0) return {};
    if (const auto begin = readReportTime(until, false); *begin > now) return tr("That is still to come. Leave it empty for a report until now.");
    const auto begin = readReportTime(from, false);
    return begin && *begin > *end ? tr("It ends before it begins.") : QString();
}

}  // namespace quorate::pages
