// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/review_values.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/step_line.h"

// Tokens of a review in words.
namespace quorate::pages {

[[nodiscard]] widgets::StepLine::Step reviewStep(const bridge::ReviewStep& step);
[[nodiscard]] QString weightWord(const QString& weight);
[[nodiscard]] theme::Tone weightTone(const QString& weight);
[[nodiscard]] QString ruleWord(const QString& rule);       // of the comparison
[[nodiscard]] QString findingName(const bridge::ReviewFinding& finding);      // two or three words
[[nodiscard]] QString findingDetail(const bridge::ReviewFinding& finding);    // which one it is; the sentence where there is but one
[[nodiscard]] QString findingText(const bridge::ReviewFinding& finding);
[[nodiscard]] QString findingPlace(const bridge::ReviewFinding& finding);
[[nodiscard]] QString sourceWord(const QString& source);
[[nodiscard]] QString analyzerState(const bridge::Analyzer& analyzer);
[[nodiscard]] QString checklistWord(const QString& id);
[[nodiscard]] QList<widgets::Field> fileFacts(const bridge::FileDetail& detail);

}  // namespace quorate::pages
