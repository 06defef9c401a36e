// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/release_drafts.h"

#include "ui/bridge/format.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace quorate::pages {
namespace {

const QString group = QStringLiteral("drafts/releases");

QJsonObject jsonOf(const bridge::PublishForm& form)
{
    QJsonArray documents;
    for (const auto& d : form.documents) documents += QJsonObject{{QStringLiteral("kind"), d.kind}, {QStringLiteral("file"), d.file}};
    return {{QStringLiteral("model"), form.model},
            {QStringLiteral("class"), form.hardwareClass},
            {QStringLiteral("version"), form.version},
            {QStringLiteral("rollback"), QString::number(form.rollbackIndex)},
            {QStringLiteral("severity"), form.severity},
            {QStringLiteral("notes"), form.notes},
            {QStringLiteral("new"), form.newTarget},
            {QStringLiteral("old"), QJsonArray::fromStringList(form.oldTargets)},
            {QStringLiteral("full"), form.includeFull},
            {QStringLiteral("profile"), form.profile},
            {QStringLiteral("bootCheck"), form.bootCheck},
            {QStringLiteral("approvals"), int(form.minimumApprovals)},
            {QStringLiteral("reviewBy"), QString::number(form.reviewBy)},
            {QStringLiteral("documents"), documents}};
}

bridge::PublishForm formOf(const QJsonObject& json)
{
    const auto text = [&json](const char* name) { return json.value(QLatin1String(name)).toString(); };
    bridge::PublishForm form;
    form.model = text("model");
    form.hardwareClass = text("class");
    form.version = text("version");
    form.rollbackIndex = text("rollback").toULongLong();
    form.severity = text("severity");
    form.notes = text("notes");
    form.newTarget = text("new");
    for (const auto& old : json.value(QStringLiteral("old")).toArray()) form.oldTargets += old.toString();
    form.includeFull = json.value(QStringLiteral("full")).toBool(true);
    form.profile = text("profile");
    form.bootCheck = text("bootCheck");
    form.minimumApprovals = quint32(std::max(0, json.value(QStringLiteral("approvals")).toInt()));
    form.reviewBy = text("reviewBy").toLongLong();
    for (const auto& one : json.value(QStringLiteral("documents")).toArray()) {
        form.documents += {one.toObject().value(QStringLiteral("kind")).toString(), one.toObject().value(QStringLiteral("file")).toString()};
    }
    return form;
}

}  // namespace

QString ReleaseDraft::title() const
{
    const auto shown = [](const QString& text) { return text.isEmpty() ? bridge::format::dash() : text; };
    return shown(form.model) + QLatin1Char(' ') + shown(form.version);
}

QByteArray releaseFormText(const bridge::PublishForm& form)
{
    return QJsonDocument(jsonOf(form)).toJson(QJsonDocument::Compact);
}

QList<ReleaseDraft> releaseDrafts(QSettings& settings)
{
    QList<ReleaseDraft> drafts;
    settings.beginGroup(group);
    for (const QString& id : settings.childKeys()) {
        const auto json = QJsonDocument::fromJson(settings.value(id).toByteArray()).object();
        if (json.isEmpty()) continue;
        drafts += {id, json.value(QStringLiteral("savedAt")).toString().toLongLong(), formOf(json)};
    }
    settings.endGroup();
    std::stable_sort(drafts.begin(), drafts.end(), [](const auto& a, const auto& b) { return a.savedAt > b.savedAt; });
    return drafts;
}

std::optional<ReleaseDraft> releaseDraft(QSettings& settings, const QString& id)
{
    for (const auto& draft : releaseDrafts(settings)) {
        if (draft.id == id) return draft;
    }
    return std::nullopt;
}

QString keepReleaseDraft(QSettings& settings, const QString& id, const bridge::PublishForm& form, qint64 now)
{
    const QString key = id.isEmpty() ? QUuid::createUuid().toString(QUuid::Id128) : id;
    QJsonObject json = jsonOf(form);
    json.insert(QStringLiteral("savedAt"), QString::number(now));
    settings.setValue(group + QLatin1Char('/') + key, QJsonDocument(json).toJson(QJsonDocument::Compact));
    settings.sync();
    return key;
}

void dropReleaseDraft(QSettings& settings, const QString& id)
{
    settings.remove(group + QLatin1Char('/') + id);
}

}  // namespace quorate::pages
