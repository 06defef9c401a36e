// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/review_service.h"
#include "core/node/review_views.h"

// What a reviewer noted: read, changed and written as a whole.
namespace quorate::node {

Result<review::OwnNotes> ReviewService::notes(const ReleaseId& release)
{
    if (release == api::previewRelease()) return m_preview.notes();
    const std::lock_guard lock(m_notesMutex);
    return m_store.loadNotes(release);
}

// What was viewed in the release that we voted on before, and is unchanged since, stays viewed. That somebody looked at the
// analyzers was said of what they did before.
Status ReviewService::beginNotes(const LoadedReview& review)
{
    const auto last = lastVoted(review.release);
    return changeNotes(review.release, [&](review::OwnNotes& own) -> Status {
        if (last && own.viewed.empty()) {
            if (auto before = m_store.loadNotes(*last)) own.viewed = std::move(before->viewed);
        }
        std::erase(own.ticked, analyzersLooked);
        markReviewed(review, own);
        return {};
    });
}

Status ReviewService::changeNotes(const ReleaseId& release, const std::function<Status(review::OwnNotes&)>& change)
{
    const std::lock_guard lock(m_notesMutex);
    auto own = m_store.loadNotes(release);
    if (!own) return fail(own.error());
    if (auto changed = change(*own); !changed) return changed;
    return m_store.saveNotes(release, *own);
}

}  // namespace quorate::node
