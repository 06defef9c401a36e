// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/review.h"
#include "core/base/payload_ref.h"
#include "core/node/key_ring.h"
#include "core/node/review_preview.h"

#include <deque>
#include <mutex>

namespace quorate::node {

// What a review needs to know of a release; read on the ledger strand.
struct ReviewSubject {
    ledger::Manifest manifest;
    std::vector<ledger::Artifact> artifacts;
    Error signature;                 // empty code: a valid one of a key of the vendor
};

// The reviews of a node. Methods from any thread; work on the workers, one review at a time (a long analyzer must not take
// every worker); the ledger is asked on its strand, through what NodeImpl gives.
class ReviewService final : public api::Reviews {
public:
    struct Outside {
        Files& files;
        Clock& clock;
        Executor& workers;
        Strand& strand;
        Strand& notifier;
        Jobs& jobs;
        std::function<bool()> running;
        std::function<Result<ReviewSubject>(const ReleaseId&)> subject;                              // on the strand
        std::function<void(const PayloadRef&, std::function<void(Result<Path>)>)> fetch;             // on the strand
        std::function<std::shared_ptr<const api::Snapshot>()> snapshot;
        std::function<Result<KeyRing::Signer>()> key;                                                   // of transactions
    };
    ReviewService(Outside outside, Path home);
    // The node ends: what is read of earlier reviews is given up. Jobs are not this one's to cancel.
    void stop() { m_stop.request_stop(); }

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
                           api::Callback<std::vector<api::ComponentChange>> done) override;   // review_compare.cpp
    void reviewAnalyzers(const ReleaseId& release, api::Callback<std::vector<api::AnalyzerView>> done) override;
    // review_rerun.cpp
    std::uint64_t rerunAnalyzer(const ReleaseId& release, std::string name, api::Callback<api::AnalyzerView> done) override;
    void reviewAdvisories(const ReleaseId& release, api::Callback<std::vector<api::AdvisoryView>> done) override;
    void reviewSummary(const ReleaseId& release, api::Callback<api::ReviewSummary> done) override;
    std::uint64_t preview(api::PreviewRequest request, api::Callback<api::ReviewView> done) override;
    void endPreview() override { m_preview.end(); }
    void analyzers(api::Callback<std::vector<api::AnalyzerView>> done) override;
    void addFinding(const ReleaseId& release, api::ReviewFinding finding, api::Callback<void> done) override;
    void setViewed(const ReleaseId& release, std::vector<std::string> paths, bool viewed, api::Callback<void> done) override;
    void setTicked(const ReleaseId& release, std::string item, bool ticked, api::Callback<void> done) override;
    void report(const ReleaseId& release, std::optional<Path> attestation, api::Callback<api::ReportView> done) override;

private:
    struct Underway {                     // or ended without success
        std::uint64_t job = 0;
        std::string state = "running";
        std::string hardwareClass, version;
        std::vector<review::Step> steps = emptySteps();
    };
    struct Fetching;
    using Loaded = std::shared_ptr<const LoadedReview>;

    using Taker = std::function<void(const Result<Loaded>&)>;
    struct Loading {
        std::vector<Taker> waiting;
        bool outdated = false;            // a review began meanwhile
    };

    template <class T>
    void ask(api::Callback<T> done, std::function<Result<T>()> work);
    // Of one review. Nobody holds a worker while somebody else reads it.
    template <class T>
    void askOf(const ReleaseId& release, api::Callback<T> done, std::function<Result<T>(const LoadedReview&)> work);
    // Notes are read, changed and written under one lock.
    void note(const ReleaseId& release, api::Callback<void> done,
              std::function<Status(const LoadedReview&, review::OwnNotes&)> change);
    // On a worker. Nothing: somebody reads this one at this moment, whose result `later` gets, on that worker.
    [[nodiscard]] std::optional<Result<Loaded>> loaded(const ReleaseId& release, Taker later);
    void look(const ReleaseId& release, const Taker& take);            // on a worker; `take` as well, then or later
    [[nodiscard]] std::optional<api::ReviewView> underway(const ReleaseId& release) const;
    [[nodiscard]] Result<review::OwnNotes> notes(const ReleaseId& release);
    [[nodiscard]] Status changeNotes(const ReleaseId& release, const std::function<Status(review::OwnNotes&)>& change);
    [[nodiscard]] std::optional<ReleaseId> lastVoted(const ReleaseId& release) const;
    void keep(const Loaded& review);
    void keepLocked(const Loaded& review);
    void begin(const std::shared_ptr<Fetching>& work);                 // on the strand
    void fetch(const std::shared_ptr<Fetching>& work);
    void fetchSboms(const std::shared_ptr<Fetching>& work);
    [[nodiscard]] std::optional<PayloadRef> heldSbomOf(const std::optional<std::pair<TargetHash, Path>>& base) const;                 // on the strand
    void analyzeNext(const ReleaseId& release, const std::string& name, const Jobs::Handle& job,
                     const std::function<void(Result<api::AnalyzerView>)>& answer);
    void enqueue(std::function<void()> work);                          // on a worker, one after the other
    void runNext();
    [[nodiscard]] Result<api::AnalyzerView> analyzeAgain(const Loaded& before, const std::string& name, const Jobs::Handle& job);
    void run(Fetching& work);                                          // on a worker
    void finish(Fetching& work, Result<Loaded> outcome);
    void showSteps(const ReleaseId& release, const std::vector<review::Step>& steps);
    void cleanUp();
    [[nodiscard]] Result<api::ReviewView> shown(const LoadedReview& review);
    [[nodiscard]] Status beginNotes(const LoadedReview& review);

    const Outside m_out;
    const Path m_analyzers;
    const ReviewStore m_store;
    ReviewPreview m_preview;
    mutable std::mutex m_mutex;
    std::map<ReleaseId, Underway> m_underway;             // guarded
    std::deque<Loaded> m_cache;                           // guarded; newest first
    std::map<ReleaseId, Loading> m_loading;               // guarded
    std::deque<std::function<void()>> m_queue;           // guarded
    bool m_busy = false;                                  // guarded
    std::mutex m_notesMutex;
    std::stop_source m_stop;
};

}  // namespace quorate::node
