// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/review_service.h"
#include "core/node/review_views.h"

#include <algorithm>

// What a reviewer noted: read, changed and written as a whole.
namespace quorate::node {
namespace {

constexpr std::size_t maxNotedFindings = 1'000;
constexpr std::size_t maxNotedViews = 100'000;

}  // namespace

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

void ReviewService::addFinding(const ReleaseId& release, api::ReviewFinding finding, api::Callback<void> done)
{
    note(release, std::move(done), [finding = std::move(finding)](const LoadedReview&, review::OwnNotes& own) -> Status {
        auto made = findingFrom(finding);
        if (!made) return fail(made.error());
        if (own.findings.size() >= maxNotedFindings) return fail(ErrorKind::refused, "review.finding.invalid", "1000 are the most");
        own.findings.push_back(std::move(*made));
        return {};
    });
}

void ReviewService::setViewed(const ReleaseId& release, std::vector<std::string> paths, bool viewed, api::Callback<void> done)
{
    note(release, std::move(done), [paths = std::move(paths), viewed](const LoadedReview& review, review::OwnNotes& own) -> Status {
        std::map<std::string, Hash32> seen(own.viewed.begin(), own.viewed.end());
        for (const auto& path : paths) {
            const auto* change = review.comparison.find(path);
            if (!change) return fail(ErrorKind::notFound, "node.review.path", path.substr(0, 200));
            if (viewed) seen[path] = viewKey(*change);
            else seen.erase(path);
        }
        if (seen.size() > maxNotedViews) return fail(ErrorKind::refused, "review.finding.invalid", "100000 are the most");
        own.viewed.assign(seen.begin(), seen.end());
        return {};
    });
}

void ReviewService::setTicked(const ReleaseId& release, std::string item, bool ticked, api::Callback<void> done)
{
    note(release, std::move(done), [item = std::move(item), ticked](const LoadedReview& review, review::OwnNotes& own) -> Status {
        const auto checklist = reviewView(review, own).checklist;
        const auto known = std::ranges::find(checklist, item, &api::ChecklistView::id);
        if (known == checklist.end() || known->automatic) return fail(ErrorKind::invalid, "node.review.checklist", item.substr(0, 60));
        std::erase(own.ticked, item);
        if (ticked) own.ticked.push_back(item);
        std::ranges::sort(own.ticked);
        return {};
    });
}

}  // namespace quorate::node
