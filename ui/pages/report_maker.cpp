// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report_maker.h"

#include "ui/bridge/format.h"
#include "ui/pages/report_pdf.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace quorate::pages {
namespace {

constexpr auto madeKey = "reports/made";
constexpr auto releaseKind = "release:";

}  // namespace

ReportMaker::ReportMaker(bridge::NodeBridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge)
{
    m_worker.setMaxThreadCount(1);
}

// The worker speaks to this object to its end.
ReportMaker::~ReportMaker()
{
    stop();
    m_worker.waitForDone();
}

void ReportMaker::stop()
{
    ++m_stops;
    const std::scoped_lock lock(m_mutex);
    for (const quint64 job : std::as_const(m_signing)) m_bridge.cancel(job);
}

QList<std::pair<QString, QString>> ReportMaker::kinds()
{
    return {{QStringLiteral("all"), tr("Releases, decisions and coverage")},
            {QStringLiteral("failures"), tr("Releases that failed on devices")},
            {QStringLiteral("alerts"), tr("Misbehaviour and alerts")}};
}

QString ReportMaker::releaseOf(const QString& kind)
{
    return kind.startsWith(QLatin1String(releaseKind)) ? kind.mid(qsizetype(qstrlen(releaseKind))) : QString();
}

QString ReportMaker::nameOf(const bridge::NodeBridge& bridge, const QString& kind)
{
    const QString id = releaseOf(kind);
    if (id.isEmpty()) return kind;
    const bridge::Release* release = bridge.release(id);
    if (release == nullptr) return QStringLiteral("release-") + id.left(12);
    QString name = release->model + QLatin1Char('-') + release->version();
    // Versions are others' texts.
    for (QChar& c : name) {
        if (!c.isLetterOrNumber() && c != QLatin1Char('.') && c != QLatin1Char('-')) c = QLatin1Char('_');
    }
    return name;
}

QString ReportMaker::titleOf(const bridge::NodeBridge& bridge, const QString& kind)
{
    if (const QString id = releaseOf(kind); !id.isEmpty()) {
        const bridge::Release* release = bridge.release(id);
        return tr("Release %1").arg(release == nullptr ? bridge::format::shortHash(id) : release->title());
    }
    const auto all = kinds();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.first == kind; });
    return found == all.end() ? kind : found->second;
}

ReportContent ReportMaker::content(const bridge::NodeBridge& bridge, const QString& kind, const ReportSpan& span)
{
    const QString release = releaseOf(kind);
    ReportContent c = reportContent(bridge, titleOf(bridge, kind), release.isEmpty() ? span : ReportSpan());
    if (!release.isEmpty()) {
        c.release = release;
        c.releases.removeIf([&](const bridge::Release& r) { return r.id != release; });
        c.alerts.removeIf([&](const bridge::Alert& a) { return a.release != release; });
    } else if (kind == QLatin1String("failures")) c.releases.removeIf([](const bridge::Release& r) { return r.coverage.negative == 0; });
    else if (kind == QLatin1String("alerts")) c.releases.clear();
    return c;
}

void ReportMaker::make(const ReportWish& wish, const ReportContent& looked, Done done)
{
    const std::uint64_t turn = m_stops;
    const bool json = wish.form == ReportWish::Form::json;
    if (!wish.evidence) return json ? sign(wish, looked, {}, std::move(done)) : writePages(wish, looked, {}, turn, std::move(done));
    const QString evidence = wish.path + QStringLiteral(".evidence");
    m_bridge.exportEvidence({}, evidence, this, [this, wish, evidence, looked, turn, json, done = std::move(done)](const bridge::Answer<void>& answer) {
        if (!answer) return done({tr("The report was not written, because its evidence could not be made."), answer.problem, {}, {}, false});
        if (stoppedSince(turn)) return done(Outcome::ended());
        ReportContent content = looked;
        content.evidenceFile = QFileInfo(evidence).fileName();
        json ? sign(wish, content, {evidence}, done) : writePages(wish, content, evidence, turn, done);
    });
}

void ReportMaker::writePages(const ReportWish& wish, const ReportContent& content, const QString& evidence, std::uint64_t turn, Done done)
{
    m_worker.start([this, wish, content, evidence, turn, done = std::move(done)] {
        const Outcome outcome = write(wish, content, evidence, turn);
        QMetaObject::invokeMethod(this, [done, outcome] { done(outcome); }, Qt::QueuedConnection);
    });
}

ReportMaker::Outcome ReportMaker::write(const ReportWish& wish, ReportContent content, const QString& evidence, std::uint64_t turn)
{
    if (!evidence.isEmpty()) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QFile file(evidence);
        const bool read = file.open(QIODevice::ReadOnly) && hash.addData(&file) && file.error() == QFileDevice::NoError;
        if (!read) return {tr("The report was not written, because its evidence could not be read again."), {}, file.errorString(), {}, false};
        content.evidenceHash = QString::fromLatin1(hash.result().toHex());
    }
    if (stoppedSince(turn)) return Outcome::ended();
    QString problem;
    PdfEnd end = PdfEnd::written;
    if (wish.form == ReportWish::Form::csv) {
        if (!writeCsv(content, wish.kind == QLatin1String("alerts"), wish.path, problem)) end = PdfEnd::failed;
    } else {
        end = writePdf(content, wish.path, [this, turn](int page, int pages) {
            Q_EMIT pageTurned(page, pages);
            return !stoppedSince(turn);
        }, problem);
    }
    if (end == PdfEnd::stopped) return Outcome::ended();
    if (end == PdfEnd::failed) return {tr("The report was not written."), {}, problem, {}, false};
    return {{}, {}, {}, content.evidenceFile, false};
}

void ReportMaker::sign(const ReportWish& wish, const ReportContent& content, const QStringList& evidence, Done done)
{
    const auto job = std::make_shared<quint64>(0);
    *job = m_bridge.signReport(reportJson(content), evidence, wish.path, this, [this, job, file = content.evidenceFile, done = std::move(done)](const bridge::Answer<void>& answer) {
        {
            const std::scoped_lock lock(m_mutex);
            m_signing.remove(*job);
        }
        if (answer) return done({{}, {}, {}, file, false});
        if (answer.problem.kind == QLatin1String("cancelled")) return done(Outcome::ended());
        done({tr("The report was not written, because it could not be signed."), answer.problem, {}, {}, false});
    });
    const std::scoped_lock lock(m_mutex);
    m_signing.insert(*job);
}

void ReportMaker::note(QSettings& settings, const MadeReport& report)
{
    QJsonArray list = QJsonDocument::fromJson(settings.value(QLatin1String(madeKey)).toByteArray()).array();
    list.append(QJsonObject{{QStringLiteral("kind"), report.kind}, {QStringLiteral("from"), double(report.span.from)}, {QStringLiteral("until"), double(report.span.until)}, {QStringLiteral("at"), double(report.at)},
                            {QStringLiteral("by"), report.by}, {QStringLiteral("file"), report.file}, {QStringLiteral("problem"), report.problem}});
    while (list.size() > kept) list.removeFirst();
    settings.setValue(QLatin1String(madeKey), QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<MadeReport> ReportMaker::made(const QSettings& settings)
{
    QList<MadeReport> list;
    for (const auto& value : QJsonDocument::fromJson(settings.value(QLatin1String(madeKey)).toByteArray()).array()) {
        const QJsonObject o = value.toObject();
        const auto text = [&o](const char* name) { return o.value(QLatin1String(name)).toString(); };
        const auto time = [&o](const char* name) { return qint64(o.value(QLatin1String(name)).toDouble()); };
        list.prepend({text("kind"), {time("from"), time("until")}, time("at"), text("by"), text("file"), text("problem")});
    }
    return list;
}

}  // namespace quorate::pages
