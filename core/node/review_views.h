// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/review.h"
#include "core/node/review_store.h"

// Reviews as core/api shows them: pages, details, windows of bytes. Pure but for reading contents; on a worker.
namespace quorate::node {

// What the checklist asks for where analyzers did not finish; ticked by hand, anew whenever they ran again.
inline constexpr std::string_view analyzersLooked = "analyzers-looked";

// Notes in `notes` whether the target of `review` counts as reviewed: every flagged file was viewed. It stays so noted while
// other targets of the release take its place.
void markReviewed(const LoadedReview& review, review::OwnNotes& notes);

[[nodiscard]] std::vector<api::ReviewStepView> stepViews(const std::vector<review::Step>& steps);
[[nodiscard]] api::ReviewView reviewView(const LoadedReview& review, const review::OwnNotes& notes);
[[nodiscard]] api::ReviewFinding findingView(const review::Finding& finding);
// "review.finding.invalid".
[[nodiscard]] Result<review::Finding> findingFrom(const api::ReviewFinding& finding);

// `changes`: of the comparison, or since an earlier release; findings are looked up by path.
[[nodiscard]] api::FilePage filePage(const LoadedReview& review, const std::vector<review::FileChange>& changes,
                                     const review::OwnNotes& notes, const api::FileQuery& query);
// "node.review.path".
[[nodiscard]] Result<api::FileDetail> fileDetail(Files& files, const LoadedReview& review, const review::OwnNotes& notes,
                                                 const std::string& path);
[[nodiscard]] Result<api::HexWindow> hexWindow(Files& files, const LoadedReview& review, const std::string& path, std::uint64_t offset,
                                               std::uint64_t length);
[[nodiscard]] std::vector<api::ReviewFinding> findingPage(const LoadedReview& review, const review::OwnNotes& notes, std::uint64_t offset,
                                                          std::uint64_t limit);
[[nodiscard]] std::vector<api::ComponentChange> componentViews(const review::SbomDifference& sbom);
[[nodiscard]] std::vector<api::AdvisoryView> advisoryViews(const review::AdvisoryDifference& advisories);
[[nodiscard]] api::AnalyzerView analyzerView(const review::AnalyzerResult& result);
[[nodiscard]] review::Report reportOf(const LoadedReview& review, const review::OwnNotes& notes, const ConsortiumId& consortium,
                                      const std::string& reviewer);

}  // namespace quorate::node
