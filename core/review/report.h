// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/review/analyzers.h"

namespace quorate::review {

// One step of the verification line, which runs by itself: "fetched", "signature", "delta", "image", "sbom", "analyzers".
struct Step {
    std::string name;
    std::string state = "waiting";   // "waiting", "running", "done", "warning", "failed", "skipped"
    std::string code;                // why, for warning, failed and skipped
    std::string detail;              // figures: "3981223 bytes", a hash
    friend bool operator==(const Step&, const Step&) = default;
};

struct ChecklistItem {
    std::string id;                  // "image-matches" ...; words belong to the interfaces
    bool done = false;
    friend bool operator==(const ChecklistItem&, const ChecklistItem&) = default;
};

// What a reviewer saw and thinks. Its hash goes into the vote. Nothing in it depends on when or where it was made, so that
// two reviewers with the same tools get the same text but for their own findings, names and ticks.
struct Report {
    ConsortiumId consortium;
    ReleaseId release;
    std::string model;
    std::string reviewer;            // member id
    std::string hardwareClass;
    std::string version;
    std::string kind;                // "image", "tree"
    std::uint64_t size = 0;
    TargetHash target;
    std::optional<TargetHash> base;  // absent: there was nothing to compare with
    std::vector<Step> steps;
    Comparison comparison;
    std::vector<AnalyzerResult> analyzers;
    std::vector<Finding> own;        // the reviewer's
    std::vector<ChecklistItem> checklist;

    // Canonical: JSON with sorted keys, no blanks, whole numbers alone (the common subset with RFC 8785). UTF-8.
    [[nodiscard]] std::string encode() const;
};
inline constexpr std::size_t maxReport = 64u << 20;

// SHA-256 of the canonical text.
[[nodiscard]] Hash32 reportHash(std::string_view canonical);

// What is kept between two starts of a node beside the inventories. Canonical as well; decode accepts what encode gives.
struct SavedReview {
    std::string model;
    std::string hardwareClass;
    std::string version;
    std::string kind;
    std::uint64_t size = 0;
    std::optional<TargetHash> base;
    std::string basePath;            // where the base lay
    TargetHash target;
    std::vector<Step> steps;
    std::vector<AnalyzerResult> analyzers;
    std::vector<std::pair<std::string, TargetHash>> targets = {};  // of the whole release: hardware class and hash
    [[nodiscard]] std::string encode() const;
    [[nodiscard]] static Result<SavedReview> decode(BytesView text);  // "review.report.malformed"
};

// What only this reviewer knows: findings, ticks, files viewed, targets reviewed.
struct OwnNotes {
    std::vector<Finding> findings;               // at most 1000
    std::vector<std::string> ticked;             // checklist ids
    std::vector<std::pair<std::string, Hash32>> viewed;  // path and what it contained when it was viewed; at most 100'000
    std::vector<TargetHash> reviewed = {};            // targets whose flagged files were all viewed; sorted
    [[nodiscard]] std::string encode() const;
    [[nodiscard]] static Result<OwnNotes> decode(BytesView text);     // "review.report.malformed"
};

}  // namespace quorate::review
