// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report_maker.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace quorate::pages {
namespace {

constexpr auto madeKey = "reports/made";

}  // namespace

ReportMaker::ReportMaker(bridge::NodeBridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {}

QList<std::pair<QString, QString>> ReportMaker::kinds()
{
    return {{QStringLiteral("all"), tr("Releases, decisions and coverage")},
            {QStringLiteral("failures"), tr("Releases that failed on devices")},
            {QStringLiteral("alerts"), tr("Misbehaviour and alerts")}};
}

QString ReportMaker::titleOf(const QString& kind)
{
    const auto all = kinds();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.first == kind; });
    return found == all.end() ? kind : found->second;
}

ReportContent ReportMaker::content(const bridge::NodeBridge& bridge, const QString& kind, qint64 from)
{
    ReportContent c = reportContent(bridge, titleOf(kind), from);
    if (kind == QLatin1String("failures")) c.releases.removeIf([](const bridge::Release& r) { return r.coverage.negative == 0; });
    else if (kind == QLatin1String("alerts")) c.releases.clear();
    return c;
}

void ReportMaker::make(const ReportWish& wish, const ReportContent& looked, std::function<void(const Outcome&)> done)
{
    if (!wish.evidence) return wish.form != ReportWish::Form::json ? writePages(wish, looked, done) : sign(wish, looked, {}, std::move(done));
    const QString evidence = QFileInfo(wish.path).path() + QLatin1Char('/') + QFileInfo(wish.path).completeBaseName() + QStringLiteral(".evidence");
    m_bridge.exportEvidence({}, evidence, this, [this, wish, evidence, looked, done = std::move(done)](const bridge::Answer<void>& answer) {
        if (!answer) return done({tr("The report was not written, because its evidence could not be made."), answer.problem, {}, {}});
        ReportContent content = looked;
        content.evidenceFile = QFileInfo(evidence).fileName();
        if (wish.form == ReportWish::Form::json) return sign(wish, content, {evidence}, done);
        hashEvidence(wish, evidence, content, done);
    });
}

// Hashing up to 64 MiB is no work for this thread.
void ReportMaker::hashEvidence(const ReportWish& wish, const QString& evidence, ReportContent content, std::function<void(const Outcome&)> done)
{
    QThreadPool::globalInstance()->start([guard = QPointer(this), wish, evidence, content = std::move(content), done = std::move(done)]() mutable {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QFile file(evidence);
        const bool read = file.open(QIODevice::ReadOnly) && hash.addData(&file) && file.error() == QFileDevice::NoError;
        content.evidenceHash = read ? QString::fromLatin1(hash.result().toHex()) : QString();
        QMetaObject::invokeMethod(qApp, [guard, wish, content, done, problem = file.errorString()] {
            if (!guard) return;
            if (!content.evidenceHash.isEmpty()) return writePages(wish, content, done);
            done({tr("The report was not written, because its evidence could not be read again."), {}, problem, {}});
        }, Qt::QueuedConnection);
    });
}

void ReportMaker::writePages(const ReportWish& wish, const ReportContent& content, const std::function<void(const Outcome&)>& done)
{
    QString problem;
    const bool written = wish.form == ReportWish::Form::csv ? writeCsv(content, wish.kind == QLatin1String("alerts"), wish.path, problem)
                                                            : writePdf(content, wish.path, problem);
    if (written) return done({{}, {}, {}, content.evidenceFile});
    done({tr("The report was not written."), {}, problem, {}});
}

void ReportMaker::sign(const ReportWish& wish, const ReportContent& content, const QStringList& evidence, std::function<void(const Outcome&)> done)
{
    m_bridge.signReport(reportJson(content), evidence, wish.path, this, [file = content.evidenceFile, done = std::move(done)](const bridge::Answer<void>& answer) {
        if (answer) return done({{}, {}, {}, file});
        done({tr("The report was not written, because it could not be signed."), answer.problem, {}, {}});
    });
}

void ReportMaker::note(QSettings& settings, const MadeReport& report)
{
    QJsonArray list = QJsonDocument::fromJson(settings.value(QLatin1String(madeKey)).toByteArray()).array();
    list.append(QJsonObject{{QStringLiteral("kind"), report.kind}, {QStringLiteral("from"), double(report.from)}, {QStringLiteral("at"), double(report.at)},
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
        list.prepend({text("kind"), qint64(o.value(QLatin1String("from")).toDouble()), qint64(o.value(QLatin1String("at")).toDouble()), text("by"), text("file"), text("problem")});
    }
    return list;
}

}  // namespace quorate::pages
