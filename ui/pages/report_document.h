// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/pages/report_span.h"

#include <limits>

namespace quorate::pages {

// What a report says, at one moment; the same content as a page for people and as JSON for programs.
struct ReportContent {
    QString title;
    QString consortium;
    QString consortiumId;
    QString member;                    // who made it
    ReportSpan span;                   // releases that were decided or published in it, and its alerts
    QString release;                   // in hex, when it is of that one alone
    qint64 at = 0;
    QList<bridge::ChainState> chains;
    QList<bridge::Member> members;
    QList<bridge::Release> releases;
    QList<bridge::Alert> alerts;
    QString evidenceFile;              // beside the report; empty: none
    QString evidenceHash;              // its SHA-256, which a page for people shows
};

[[nodiscard]] ReportContent reportContent(const bridge::NodeBridge& bridge, const QString& title, const ReportSpan& span = {});
// `muted`: the colour of what stands back; that of paper unless it is shown on another ground. `most`: releases, and alerts, that it
// has at most; a line says how many are left out. Any thread.
[[nodiscard]] QString reportHtml(const ReportContent& content, const QString& muted = QStringLiteral("#4E5D6C"),
                                 qsizetype most = std::numeric_limits<qsizetype>::max());
// RFC 8259; ids in hex, times RFC 3339 in UTC. "format": "quorate/audit-summary/1". The node signs it, and names the evidence.
// "votes" is null where the consortium wishes them hidden from this member.
[[nodiscard]] QByteArray reportJson(const ReportContent& content);
// One table for a spreadsheet, RFC 4180 in UTF-8: a line a release, or with `alerts` a line an alert. Times are RFC 3339 in UTC; the
// columns of votes are empty where they are hidden from this member.
[[nodiscard]] QString reportCsv(const ReportContent& content, bool alerts);
[[nodiscard]] bool writeCsv(const ReportContent& content, bool alerts, const QString& path, QString& problem);

}  // namespace quorate::pages
