// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/review.h"

#include <QMutex>
#include <QThreadPool>

#include <map>
#include <set>

namespace quorate::test {

// A node's reviews as a test wrote them: one sample review for the releases in `finished`; the others are absent and fail as
// `refusal` says when they are started. Answers come from another thread. Test only.
class FakeReviews : public api::Reviews {
public:
    FakeReviews();
    ~FakeReviews() override { waitForCallbacks(); }

    std::set<ReleaseId> finished;        // set before the console asks
    Error refusal{ErrorKind::invalid, "node.review.base-unknown", {}};
    std::vector<api::FileChangeView> files;
    std::vector<api::ReviewFinding> found;
    std::optional<ReleaseId> lastVoted;
    bool previewStays = false;           // running until it is cancelled
    bool holds = false;                  // reviews run until letGo()
    void letGo(bool good);               // those that are held end, well or as `refusal` says
    std::string secondTarget;            // hardware class of another target of the releases, beside rev-c; reviewed once it is asked for
    std::optional<Error> unreadLists;    // what components and analyzers answer instead

    struct Calls {
        std::vector<api::ReviewRequest> started;
        std::vector<api::FileQuery> queries;
        std::vector<std::pair<std::string, std::uint64_t>> windows;
        std::vector<Path> attestations;
        std::vector<api::ReviewFinding> findings;       // that were added
        std::vector<std::string> rerun;                 // analyzers
        int reports = 0;
        int findingLists = 0;
        std::vector<api::PreviewRequest> previews;
        int endedPreviews = 0;
    };
    [[nodiscard]] Calls calls() const;
    [[nodiscard]] static Hash32 reportHash();
    void waitForCallbacks() { m_pool.waitForDone(); }

    std::uint64_t review(api::ReviewRequest request, api::Callback<api::ReviewView> done) override;
    void reviewState(const ReleaseId& release, api::Callback<api::ReviewView> done) override;
    void reviewFiles(const ReleaseId& release, api::FileQuery query, api::Callback<api::FilePage> done) override;
    void reviewFile(const ReleaseId& release, std::string path, api::Callback<api::FileDetail> done) override;
    void reviewHex(const ReleaseId& release, std::string path, std::uint64_t offset, std::uint64_t length,
                   api::Callback<api::HexWindow> done) override;
    void reviewFindings(const ReleaseId& release, std::uint64_t offset, std::uint64_t limit,
                        api::Callback<std::vector<api::ReviewFinding>> done) override;
    void reviewComponents(const ReleaseId& release, api::Callback<std::vector<api::ComponentChange>> done) override;
    void compareComponents(const ReleaseId& before, const ReleaseId& after,
                           api::Callback<std::vector<api::ComponentChange>> done) override;
    void reviewAdvisories(const ReleaseId& release, api::Callback<std::vector<api::AdvisoryView>> done) override;
    std::uint64_t rerunAnalyzer(const ReleaseId& release, std::string name, api::Callback<api::AnalyzerView> done) override;
    void reviewAnalyzers(const ReleaseId& release, api::Callback<std::vector<api::AnalyzerView>> done) override;
    void reviewSummary(const ReleaseId& release, api::Callback<api::ReviewSummary> done) override;
    std::uint64_t preview(api::PreviewRequest request, api::Callback<api::ReviewView> done) override;
    void endPreview() override;
    void analyzers(api::Callback<std::vector<api::AnalyzerView>> done) override;
    void addFinding(const ReleaseId& release, api::ReviewFinding finding, api::Callback<void> done) override;
    void setViewed(const ReleaseId& release, std::vector<std::string> paths, bool viewed, api::Callback<void> done) override;
    void setTicked(const ReleaseId& release, std::string item, bool ticked, api::Callback<void> done) override;
    void report(const ReleaseId& release, std::optional<Path> attestation, api::Callback<api::ReportView> done) override;

private:
    template <class T>
    void answer(api::Callback<T> done, Result<T> value)
    {
        m_pool.start([done = std::move(done), value = std::move(value)] { done(value); });
    }
    [[nodiscard]] api::ReviewView view(const ReleaseId& release) const;

    mutable QMutex m_mutex;
    Calls m_calls;
    std::set<std::string> m_ticked{"analyzers-looked", "notes-read", "sbom-read"};
    bool m_second = false;               // the second target was reviewed
    std::set<ReleaseId> m_failed;
    std::vector<std::pair<ReleaseId, api::Callback<api::ReviewView>>> m_held;
    QThreadPool m_pool;
};

}  // namespace quorate::test
