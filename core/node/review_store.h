// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/report.h"

#include <map>
#include <memory>

// What reviews leave in a node's home, a folder each: reviews/<release>/
//   target          the rebuilt image or tree        state.json   SavedReview
//   before/ after/  index and spool (unpack.h)       notes.json   OwnNotes
//   sbom-before.json, sbom-after.json  what the releases declared, when they did
//   report-<hash>.json  each report that was made
// Takes time: on a worker.
namespace quorate::node {

// A finished review, immutable; shared by everybody who looks at it.
struct LoadedReview {
    ReleaseId release;
    review::SavedReview saved;
    Path target;
    Path directory;
    std::optional<review::Inventory> before;
    review::Inventory after;
    review::Comparison comparison;

    // Contents to read from; one a thread.
    [[nodiscard]] review::Contents beforeContents(Files& files) const { return {files, saved.basePath, directory / "before" / "spool"}; }
    // What lies here of the releases' own bills of materials; one that cannot be read counts as none.
    [[nodiscard]] review::DeclaredSboms declared(Files& files) const;
    [[nodiscard]] review::Contents afterContents(Files& files) const { return {files, target, directory / "after" / "spool"}; }
};

class ReviewStore {
public:
    ReviewStore(Files& files, Path directory) : m_files(files), m_directory(std::move(directory)) {}

    [[nodiscard]] Path of(const ReleaseId& release) const { return m_directory / release.hex(); }
    // "node.review.absent" when there is none; damaged ones say what is wrong. Compares again: "review.compare.cancelled".
    [[nodiscard]] Result<std::shared_ptr<const LoadedReview>> load(const ReleaseId& release, std::stop_token stop = {}) const;
    [[nodiscard]] Status save(const LoadedReview& review) const;
    // Empty when there are none. Whatever else hinders is an error: who would change and save notes that could not be read loses them.
    [[nodiscard]] Result<review::OwnNotes> loadNotes(const ReleaseId& release) const;
    // "node.review.notes-full" when loadNotes() would not read so much again.
    [[nodiscard]] Status saveNotes(const ReleaseId& release, const review::OwnNotes& notes) const;
    [[nodiscard]] Status saveReport(const ReleaseId& release, const std::string& text) const;
    [[nodiscard]] Result<review::Inventory> inventory(const ReleaseId& release) const;  // of the target
    // Rebuilt targets of earlier reviews, by hash: what a delta can be applied to.
    [[nodiscard]] std::map<TargetHash, Path> targets() const;
    // Images and what was unpacked go; notes and reports stay. What cannot be removed hinders nothing else: the first error.
    [[nodiscard]] Status drop(const ReleaseId& release) const;
    [[nodiscard]] std::vector<ReleaseId> all() const;

private:
    Files& m_files;
    const Path m_directory;
};

// A document that lies in a file: what reading says, and review::readSbom().
[[nodiscard]] Result<review::Sbom> sbomIn(Files& files, const Path& path);

// Names a state of a file: what was viewed counts for this state alone.
[[nodiscard]] Hash32 viewKey(const review::FileChange& change);

}  // namespace quorate::node
