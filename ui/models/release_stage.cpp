// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/release_stage.h"

#include "ui/models/text.h"

#include <algorithm>

namespace quorate::models {

using bridge::words::Tone;
using bridge::words::Word;

ReleaseStage stageOf(const bridge::Release& r)
{
    const auto& c = r.coverage;
    if (r.undecided()) {
        const auto voted = std::count_if(r.votes.begin(), r.votes.end(), [](const auto& v) { return !v.verdict.isEmpty(); });
        return (r.votesHidden ? qsizetype(r.decided) : qsizetype(voted)) == 0 ? ReleaseStage::published : ReleaseStage::inReview;
    }
    if (r.status != QLatin1String("approved")) return ReleaseStage::stopped;
    if (c.positive + c.negative == 0) return ReleaseStage::approved;
    return c.positive < c.eligible ? ReleaseStage::rollingOut : ReleaseStage::done;
}

Word stageWord(ReleaseStage stage)
{
    switch (stage) {
    case ReleaseStage::published: return {tr("Published", "stage of a release: no vote yet"), Tone::neutral};
    case ReleaseStage::inReview: return {tr("In review", "stage of a release"), Tone::accent};
    case ReleaseStage::approved: return {tr("Approved", "stage of a release: on no device yet"), Tone::ok};
    case ReleaseStage::rollingOut: return {tr("Rolling out", "stage of a release"), Tone::accent};
    case ReleaseStage::done: return {tr("Done", "stage of a release: on every device"), Tone::ok};
    case ReleaseStage::stopped: break;
    }
    return {tr("Stopped", "stage of a release"), Tone::warn};
}

}  // namespace quorate::models
