// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report_document.h"

#include "ui/bridge/format.h"
#include "ui/bridge/words.h"
#include "ui/pages/text.h"
#include "ui/pages/write_file.h"
#include "ui/widgets/table_export.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using words::Domain;

namespace {

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

QString table()
{
    return QGuiApplication::isRightToLeft() ? QStringLiteral("<table cellpadding=4 align=right>") : QStringLiteral("<table cellpadding=4>");
}

// A line that says what a preview has not.
QString leftOut(const QString& words, qsizetype many)
{
    return QStringLiteral("<p><b>%1</b></p>").arg(escaped(words.arg(format::number(quint64(many)))));
}

QString row(QStringList cells, const QString& tag = QStringLiteral("td"))
{
    QString out = QStringLiteral("<tr>");
    // Rich text knows no tables from right to left.
    if (QGuiApplication::isRightToLeft()) std::reverse(cells.begin(), cells.end());
    for (const QString& cell : std::as_const(cells)) out += QStringLiteral("<%1>%2</%1>").arg(tag, escaped(cell));
    return out + QStringLiteral("</tr>");
}

QString rfc3339(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue timeOrNull(qint64 ms)
{
    return ms == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(rfc3339(ms));
}

// What the report is of.
QString subject(const ReportContent& c)
{
    const QString at = format::time(c.at);
    const auto [from, until] = c.span;
    if (!c.release.isEmpty()) return tr("%1, state of %2, everything about this release").arg(c.consortium, at);
    if (c.span.all()) return tr("%1, state of %2, everything since the beginning").arg(c.consortium, at);
    if (until == 0) return tr("%1, state of %2, releases and alerts since %3").arg(c.consortium, at, format::time(from));
    if (from == 0) return tr("%1, state of %2, releases and alerts until %3").arg(c.consortium, at, format::time(until));
    return tr("%1, state of %2, releases and alerts from %3 until %4").arg(c.consortium, at, format::time(from), format::time(until));
}

}  // namespace

ReportContent reportContent(const bridge::NodeBridge& bridge, const QString& title, const ReportSpan& span)
{
    ReportContent c;
    c.title = title;
    c.consortium = bridge.identity().consortiumName;
    c.consortiumId = bridge.identity().consortium;
    c.member = bridge.identity().memberName;
    c.span = span;
    c.at = bridge.snapshotAt();
    c.chains = bridge.chains();
    c.members = bridge.members();
    for (const auto& r : bridge.releases()) {
        if (span.has(r.publishedAt) || span.has(r.decidedAt)) c.releases += r;
    }
    for (const auto& a : bridge.alerts()) {
        if (span.has(a.at)) c.alerts += a;
    }
    return c;
}

QString reportHtml(const ReportContent& c, const QString& muted, qsizetype most)
{
    const auto name = [&](const QString& id) {
        for (const auto& m : c.members) {
            if (m.id == id) return m.name.isEmpty() ? m.id : m.name;
        }
        return id;
    };
    QString html = QStringLiteral("<html><head><style>"
                                  "body { font-size: 9.5pt; } h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 14pt; }"
                                  "table { margin-bottom: 12px; } th { text-align: left; color: MUTED; } td, th { padding-top: 2px; padding-bottom: 2px; padding-left: 0px; padding-right: 14px; } .m { color: MUTED; }"
                                  "code { font-size: 8pt; }</style></head>");
    html.replace(QStringLiteral("MUTED"), muted);
    // Which side a line begins at is a property of the document, whoever shows it.
    if (QGuiApplication::isRightToLeft()) html.replace(QStringLiteral("text-align: left"), QStringLiteral("text-align: right"));
    html += QGuiApplication::isRightToLeft() ? QStringLiteral("<body dir=rtl>") : QStringLiteral("<body>");
    html += QStringLiteral("<h1>%1</h1>").arg(escaped(c.title));
    html += QStringLiteral("<p>%1<br><span class=m>%2</span></p>")
                .arg(escaped(subject(c)),
                     escaped(tr("Made by %1. Times %2.").arg(c.member.isEmpty() ? tr("a follower without a role") : c.member, format::timeZoneName(c.at))));
    html += QStringLiteral("<p class=m>%1<br><code>%2</code></p>").arg(escaped(tr("Consortium id")), format::grouped(c.consortiumId));
    html += QStringLiteral("<h2>%1</h2>").arg(escaped(tr("Ledgers"))) + table();
    html += row({tr("Chain"), tr("State"), tr("Settled block"), tr("Log"), tr("Checkpoint"), tr("Cosigned by")}, QStringLiteral("th"));
    for (const auto& chain : c.chains) {
        html += row({words::chainName(chain.chain), words::text(Domain::chainState, chain.state),
                     chain.settles ? format::number(chain.settledHeight) : tr("none: all is probable"),
                     format::number(chain.logSize), format::number(chain.checkpointSize),
                     tr("%1 of %2").arg(format::number(chain.cosigners), format::number(chain.validators))});
    }
    html += QStringLiteral("</table><h2>%1</h2>").arg(escaped(tr("Releases")));
    if (c.releases.isEmpty()) html += QStringLiteral("<p>%1</p>").arg(escaped(tr("None in this time.")));
    for (const auto& r : c.releases.first(std::min(most, c.releases.size()))) {
        html += QStringLiteral("<h3>%1</h3>").arg(escaped(tr("%1: %2").arg(r.title(), words::text(Domain::releaseStatus, r.status))));
        html += QStringLiteral("<p>%1<br>%2<br><code>%3</code></p>")
                    .arg(escaped(r.decidedAt == 0 ? tr("Published by %1 at %2; not decided yet.").arg(name(r.publisher), format::time(r.publishedAt))
                                                  : tr("Published by %1 at %2; decided %3.").arg(name(r.publisher), format::time(r.publishedAt), format::time(r.decidedAt))),
                         escaped(words::votes(r) + QStringLiteral(". ") +
                                 tr("Installed on %1 of %2 devices, failures: %3.")
                                     .arg(format::number(r.coverage.positive), format::number(r.coverage.eligible),
                                          format::number(r.coverage.negative)) +
                                 (r.coverage.readable ? QString() : QLatin1Char(' ') + tr("Counts as gateways claim."))),
                         format::grouped(r.id));
        if (!r.withdrawReason.isEmpty()) html += QStringLiteral("<p>%1</p>").arg(escaped(tr("Withdrawn because: %1").arg(r.withdrawReason)));
        html += table() + row({tr("Checker"), tr("Verdict"), tr("Time"), tr("Reason")}, QStringLiteral("th"));
        for (const auto& v : r.votes) {
            html += row({name(v.member), words::text(Domain::verdict, v.verdict), format::time(v.at), v.reason});
        }
        html += QStringLiteral("</table>");
        if (!r.coverage.reasons.isEmpty()) {
            html += table() + row({tr("Why devices failed"), tr("Accused"), tr("Devices")}, QStringLiteral("th"));
            for (const auto& reason : r.coverage.reasons) {
                html += row({words::cause(reason.reason), name(reason.accused), format::number(reason.devices)});
            }
            html += QStringLiteral("</table>");
        }
    }
    if (const qsizetype rest = c.releases.size() - most; rest > 0) {
        html += leftOut(tr("%1 more releases are left out of this preview; the saved report has them.", nullptr, format::plural(quint64(rest))), rest);
    }
    html += QStringLiteral("<h2>%1</h2>").arg(escaped(tr("Alerts")));
    if (c.alerts.isEmpty()) html += QStringLiteral("<p>%1</p>").arg(escaped(tr("None in this time.")));
    else {
        html += table() + row({tr("Time"), tr("Severity"), tr("Alert"), tr("Subject"), tr("Detail")}, QStringLiteral("th"));
        for (const auto& a : c.alerts.first(std::min(most, c.alerts.size()))) {
            html += row({format::time(a.at), words::text(Domain::alertSeverity, a.severity), words::text(Domain::alert, a.code), a.subject,
                         words::detail(a.detail)});
        }
        html += QStringLiteral("</table>");
        if (const qsizetype rest = c.alerts.size() - most; rest > 0) {
            html += leftOut(tr("%1 more alerts are left out of this preview; the saved report has them.", nullptr, format::plural(quint64(rest))), rest);
        }
    }
    html += QStringLiteral("<h2>%1</h2>").arg(escaped(tr("How to check this report")));
    if (c.evidenceFile.isEmpty()) {
        html += QStringLiteral("<p>%1</p>").arg(escaped(tr("This report was made without evidence: it says what one node showed.")));
    } else {
        html += QStringLiteral("<p>%1<br><code>quorated verify %2 --consortium %3</code></p><p>%4<br><code>%5</code></p>")
                    .arg(escaped(tr("Publications, votes, decisions and acknowledgements are proven by the signed file beside it, without any node:")),
                         escaped(c.evidenceFile), c.consortiumId, escaped(tr("SHA-256 of that file")), format::grouped(c.evidenceHash));
    }
    return html + QStringLiteral("</body></html>");
}

QByteArray reportJson(const ReportContent& c)
{
    QJsonArray releases;
    for (const auto& r : c.releases) {
        QJsonArray votes;
        for (const auto& v : r.votes) {
            votes += QJsonObject{{QStringLiteral("member"), v.member},   {QStringLiteral("verdict"), v.verdict},
                                 {QStringLiteral("reason"), v.reason},   {QStringLiteral("at"), timeOrNull(v.at)},
                                 {QStringLiteral("counted"), v.counted}, {QStringLiteral("report"), v.report}};
        }
        QJsonArray reasons;
        for (const auto& reason : r.coverage.reasons) {
            reasons += QJsonObject{{QStringLiteral("reason"), reason.reason}, {QStringLiteral("accused"), reason.accused},
                                   {QStringLiteral("devices"), qint64(reason.devices)}};
        }
        releases += QJsonObject{{QStringLiteral("id"), r.id},
                                {QStringLiteral("model"), r.model},
                                {QStringLiteral("version"), r.version()},
                                {QStringLiteral("publisher"), r.publisher},
                                {QStringLiteral("status"), r.status},
                                {QStringLiteral("publishedAt"), timeOrNull(r.publishedAt)},
                                {QStringLiteral("decidedAt"), timeOrNull(r.decidedAt)},
                                {QStringLiteral("required"), qint64(r.required)},
                                {QStringLiteral("votes"), r.votesHidden ? QJsonValue(QJsonValue::Null) : QJsonValue(votes)},
                                {QStringLiteral("eligible"), qint64(r.coverage.eligible)},
                                {QStringLiteral("positive"), qint64(r.coverage.positive)},
                                {QStringLiteral("negative"), qint64(r.coverage.negative)},
                                {QStringLiteral("readable"), r.coverage.readable},
                                {QStringLiteral("reasons"), reasons}};
    }
    QJsonArray alerts;
    for (const auto& a : c.alerts) {
        alerts += QJsonObject{{QStringLiteral("code"), a.code},     {QStringLiteral("severity"), a.severity}, {QStringLiteral("subject"), a.subject},
                              {QStringLiteral("detail"), a.detail}, {QStringLiteral("at"), timeOrNull(a.at)}, {QStringLiteral("release"), a.release}};
    }
    QJsonArray chains;
    for (const auto& chain : c.chains) {
        chains += QJsonObject{{QStringLiteral("chain"), chain.chain == bridge::Chain::release ? QStringLiteral("release") : QStringLiteral("delivery")},
                              {QStringLiteral("settledHeight"), qint64(chain.settledHeight)},
                              {QStringLiteral("logSize"), qint64(chain.logSize)},
                              {QStringLiteral("logRoot"), chain.logRoot},
                              {QStringLiteral("checkpointSize"), qint64(chain.checkpointSize)}};
    }
    const QJsonObject all{{QStringLiteral("format"), QStringLiteral("quorate/audit-summary/1")},
                          {QStringLiteral("title"), c.title},
                          {QStringLiteral("consortium"), c.consortiumId},
                          {QStringLiteral("consortiumName"), c.consortium},
                          {QStringLiteral("madeBy"), c.member},
                          {QStringLiteral("at"), timeOrNull(c.at)},
                          {QStringLiteral("from"), timeOrNull(c.span.from)},
                          {QStringLiteral("until"), timeOrNull(c.span.until)},
                          {QStringLiteral("chains"), chains},
                          {QStringLiteral("releases"), releases},
                          {QStringLiteral("alerts"), alerts}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QString reportCsv(const ReportContent& c, bool alerts)
{
    QStringList lines;
    const auto line = [&lines](const QStringList& cells) {
        QStringList quoted;
        for (const QString& cell : cells) quoted += widgets::csvCell(cell);
        lines += quoted.join(QLatin1Char(','));
    };
    if (alerts) {
        line({QStringLiteral("at"), QStringLiteral("severity"), QStringLiteral("code"), QStringLiteral("subject"), QStringLiteral("detail"), QStringLiteral("release")});
        for (const auto& a : c.alerts) line({rfc3339(a.at), a.severity, a.code, a.subject, a.detail, a.release});
    } else {
        line({QStringLiteral("id"), QStringLiteral("model"), QStringLiteral("version"), QStringLiteral("publisher"), QStringLiteral("severity"),
              QStringLiteral("status"), QStringLiteral("publishedAt"), QStringLiteral("decidedAt"), QStringLiteral("required"), QStringLiteral("approvals"),
              QStringLiteral("rejections"), QStringLiteral("eligible"), QStringLiteral("positive"), QStringLiteral("negative")});
        for (const auto& r : c.releases) {
            const auto votes = [&r](const char* verdict) {
                if (r.votesHidden) return QString();
                return QString::number(std::count_if(r.votes.begin(), r.votes.end(), [verdict](const auto& v) { return v.counted && v.verdict == QLatin1String(verdict); }));
            };
            line({r.id, r.model, r.version(), r.publisher, r.severity, r.status, rfc3339(r.publishedAt), rfc3339(r.decidedAt), QString::number(r.required),
                  votes("approve"), votes("reject"), QString::number(r.coverage.eligible), QString::number(r.coverage.positive), QString::number(r.coverage.negative)});
        }
    }
    return lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
}

bool writeCsv(const ReportContent& content, bool alerts, const QString& path, QString& problem)
{
    problem = writeFile(path, reportCsv(content, alerts).toUtf8());
    return problem.isEmpty();
}

}  // namespace quorate::pages
