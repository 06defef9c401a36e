// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review_drafts.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace quorate::pages {
namespace {

const QString group = QStringLiteral("drafts/reviews");

}  // namespace

QHash<QString, ReviewDraft> reviewDrafts(QSettings& settings)
{
    QHash<QString, ReviewDraft> drafts;
    settings.beginGroup(group);
    for (const QString& release : settings.childKeys()) {
        const auto json = QJsonDocument::fromJson(settings.value(release).toByteArray()).object();
        const auto text = [](const QJsonObject& from, const char* name) { return from.value(QLatin1String(name)).toString(); };
        ReviewDraft draft{text(json, "reason"), text(json, "accused"), text(json, "finding"), qMax(0, json.value(QLatin1String("weight")).toInt()), {}};
        if (const auto at = json.value(QLatin1String("at")); at.isObject()) {
            const auto place = at.toObject();
            draft.at = ReviewWorkspace::Place{text(place, "path"), text(place, "section"), {}};
            // As text: numbers of 64 bits do not fit the numbers of JSON.
            bool number = false;
            const quint64 offset = text(place, "offset").toULongLong(&number);
            if (number) draft.at->offset = offset;
        }
        drafts.insert(release, draft);
    }
    settings.endGroup();
    return drafts;
}

void keepReviewDraft(QSettings& settings, const QString& release, const ReviewDraft& draft)
{
    const QString key = group + QLatin1Char('/') + release;
    if (draft.reason.trimmed().isEmpty() && draft.finding.trimmed().isEmpty()) return settings.remove(key);
    QJsonObject json{{QStringLiteral("reason"), draft.reason},
                     {QStringLiteral("accused"), draft.accused},
                     {QStringLiteral("finding"), draft.finding},
                     {QStringLiteral("weight"), draft.weight}};
    if (draft.at) {
        QJsonObject place{{QStringLiteral("path"), draft.at->path}, {QStringLiteral("section"), draft.at->section}};
        if (draft.at->offset) place.insert(QStringLiteral("offset"), QString::number(*draft.at->offset));
        json.insert(QStringLiteral("at"), place);
    }
    settings.setValue(key, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

}  // namespace quorate::pages
