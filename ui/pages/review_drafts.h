// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/review_workspace.h"

#include <QHash>
#include <QSettings>

// What a reviewer typed and has not sent: the reason of a vote, a finding. Kept in the profile's settings by release, so that
// neither another release nor the end of the console takes it away.
namespace quorate::pages {

struct ReviewDraft {
    QString reason;
    QString accused;                 // a member; empty: nobody
    QString finding;
    int weight = 0;                  // of the finding: its place in the list of weights
    std::optional<ReviewWorkspace::Place> at;
    friend bool operator==(const ReviewDraft&, const ReviewDraft&) = default;
};

[[nodiscard]] QHash<QString, ReviewDraft> reviewDrafts(QSettings& settings);      // by release
// One without any text is not kept.
void keepReviewDraft(QSettings& settings, const QString& release, const ReviewDraft& draft);

}  // namespace quorate::pages
