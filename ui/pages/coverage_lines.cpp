// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coverage_lines.h"

namespace quorate::pages {

charts::CoverageChart::Line coverageLine(const bridge::Release& release)
{
    charts::CoverageChart::Line line{release.id, release.title(), {}};
    if (release.coverage.eligible == 0) return line;
    const qint64 begin = release.publishedAt;
    for (const auto& point : release.coverage.curve) {
        line.points += QPointF(double(qMax<qint64>(0, point.at - begin)), double(point.positive) / double(release.coverage.eligible));
    }
    return line;
}

QList<charts::CoverageChart::Line> coverageLines(const QList<bridge::Release>& newestFirst, int most)
{
    QList<charts::CoverageChart::Line> lines;
    for (const bridge::Release& release : newestFirst) {
        if (lines.size() >= most) break;
        if (release.coverage.curve.isEmpty() || release.coverage.eligible == 0) continue;
        lines += coverageLine(release);
    }
    return lines;
}

}  // namespace quorate::pages
