// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/review.h"
#include "core/node/review_job.h"

#include <mutex>

namespace quorate::node {

// What checkers will see of targets that lie on the vendor's disk, before there is a release. One at a time: the newest. Its
// notes live in memory, what was unpacked in a folder of its own that goes with it. Methods from any thread, none waits for the
// disk; the work on a worker.
class ReviewPreview {
public:
    struct Outside {
        Files& files;
        Clock& clock;
        Executor& workers;
        Strand& notifier;
        Jobs& jobs;
    };
    // `directory` is this object's alone.
    ReviewPreview(Outside outside, Path directory, Path analyzers);

    // As api::Reviews::preview(). An error of `ready` is answered instead of beginning.
    std::uint64_t start(api::PreviewRequest request, Status ready, api::Callback<api::ReviewView> done);
    void end();

    [[nodiscard]] api::ReviewView view() const;
    // "node.review.running", "node.review.absent".
    [[nodiscard]] Result<std::shared_ptr<const LoadedReview>> loaded() const;
    [[nodiscard]] review::OwnNotes notes() const;
    [[nodiscard]] Status note(const std::function<Status(const LoadedReview&, review::OwnNotes&)>& change);

private:
    struct Work {
        api::PreviewRequest request;
        Jobs::Handle job;
        api::Callback<api::ReviewView> done;
        Path directory;
    };
    void run(const std::shared_ptr<Work>& work);         // on a worker
    void answer(const Work& work, Result<api::ReviewView> result);
    void sweep(const Path& directory);

    const Outside m_out;
    const Path m_directory;
    const Path m_analyzers;
    mutable std::mutex m_mutex;
    std::shared_ptr<Work> m_running;                     // guarded, as all below
    std::shared_ptr<Work> m_next;
    bool m_forget = false;                               // what m_running makes is not wanted any more
    bool m_swept = false;                                // what an earlier node left is gone
    std::string m_state = "absent";
    std::vector<review::Step> m_steps = emptySteps();
    std::shared_ptr<const LoadedReview> m_review;
    review::OwnNotes m_notes;
};

}  // namespace quorate::node
