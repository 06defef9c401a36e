// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/values.h"

#include <QSettings>

#include <optional>

// New releases that are not published yet, kept in the profile's settings: paths of files, never their content.
namespace quorate::pages {

struct ReleaseDraft {
    QString id;
    qint64 savedAt = 0;
    bridge::PublishForm form;

    [[nodiscard]] QString title() const;           // "sensor 1.2.0"; what is missing is a dash
};

// The same for forms that say the same.
[[nodiscard]] QByteArray releaseFormText(const bridge::PublishForm& form);

[[nodiscard]] QList<ReleaseDraft> releaseDrafts(QSettings& settings);      // the last saved first
[[nodiscard]] std::optional<ReleaseDraft> releaseDraft(QSettings& settings, const QString& id);
// Saves over the draft of that id; empty: a new one. Answers with its id.
QString keepReleaseDraft(QSettings& settings, const QString& id, const bridge::PublishForm& form, qint64 now);
void dropReleaseDraft(QSettings& settings, const QString& id);

}  // namespace quorate::pages
