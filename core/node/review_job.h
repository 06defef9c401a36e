// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/manifest.h"
#include "core/node/jobs.h"
#include "core/node/review_store.h"

#include <functional>

// The work of one review after everything was fetched: rebuild, unpack, compare, analyze. On a worker.
namespace quorate::node {

struct ReviewWork {
    ReleaseId release;
    std::string model;
    ledger::Target target;
    std::vector<std::pair<std::string, TargetHash>> targets;   // all of the release: hardware class and hash
    std::optional<ledger::Artifact> artifact;    // absent: none can be used without a base
    Path payload;
    std::optional<std::pair<TargetHash, Path>> base;
    Path sbom;                                   // what the release declares; empty: nothing
    Path baseSbom;                               // the same of the base's release
    Error signature;                             // empty code: good
    Path unpacker;                               // empty: not installed
    Path analyzers;                              // folder of descriptions
    bool runAnalyzers = true;
    std::function<void(const std::vector<review::Step>&)> steps;  // after each change
};

[[nodiscard]] std::vector<review::Step> emptySteps();
void setStep(std::vector<review::Step>& steps, std::string_view name, std::string_view state, std::string code = {},
             std::string detail = {});

// How the analyzers of a review went over what was laid out for them, as its last step.
void setAnalyzersStep(std::vector<review::Step>& steps, const std::vector<review::AnalyzerResult>& results, const review::Laid& laid);
// "node.review.no-room" when what is laid out for them would leave too little free.
[[nodiscard]] Status roomToLayOut(Files& files, const review::Comparison& comparison, const Path& input);
inline constexpr std::uint64_t maxLaidOut = std::uint64_t{4} << 30;   // bytes that analyzers look at

// The steps so far stay with the caller through `work.steps` when it fails.
[[nodiscard]] Result<std::shared_ptr<const LoadedReview>> runReview(Files& files, Clock& clock, const ReviewStore& store,
                                                                    const ReviewWork& work, std::vector<review::Step>& steps,
                                                                    const Jobs::Handle& job);

// The same of targets that lie here, without a release: nothing is rebuilt or kept but what `directory` gets.
struct PreviewWork {
    Path directory;
    Path base;                                   // empty: none
    Path target;
    Path unpacker;
    Path analyzers;
    bool runAnalyzers = true;
    std::function<void(const std::vector<review::Step>&)> steps;
    Path sbom;                                   // what will be declared; empty: nothing
};
[[nodiscard]] Result<std::shared_ptr<const LoadedReview>> runPreview(Files& files, Clock& clock, const PreviewWork& work,
                                                                     std::vector<review::Step>& steps, const Jobs::Handle& job);

// Beside the running program, or where a package puts it; empty when it is nowhere.
[[nodiscard]] Path findUnpacker(Files& files);

}  // namespace quorate::node
