// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/node.h"

// A checker's reviews as ui and command line see them. Everything that can be long comes in pages; words of rules, steps and
// checklist items are stable tokens. Paths are escaped by the node and safe to show.
namespace quorate::api {

struct ReviewStepView {
    std::string name;                  // "fetched", "signature", "delta", "image", "sbom", "analyzers"
    std::string state;                 // "waiting", "running", "done", "warning", "failed", "skipped"
    std::string code;                  // why, for warning, failed and skipped
    std::string detail;
    friend bool operator==(const ReviewStepView&, const ReviewStepView&) = default;
};

struct ChecklistView {
    std::string id;                    // "image-rebuilt", "signature-valid", "sbom-read", "flagged-viewed", "analyzers-done",
                                       // "analyzers-looked", "notes-read", "all-targets" (of the release; a report is of one)
    bool done = false;
    bool automatic = false;            // done by the review itself; the others are ticked
    std::uint64_t have = 0;            // "3 of 5", when most > 0
    std::uint64_t most = 0;
    std::string detail = {};           // all-targets: hardware classes not reviewed, comma between
    friend bool operator==(const ChecklistView&, const ChecklistView&) = default;
};

struct ReviewView {
    ReleaseId release;
    std::string state;                 // "absent", "running", "done", "failed", "cancelled"
    std::uint64_t job = 0;             // running: its number in Snapshot::jobs
    std::string hardwareClass;
    std::string version;
    bool compared = false;             // there was a base
    std::vector<ReviewStepView> steps;
    std::uint64_t filesBefore = 0, filesAfter = 0;
    std::uint64_t same = 0, added = 0, removed = 0, changed = 0, renamed = 0, mode = 0;
    std::uint64_t flagged = 0;         // changed files with a finding above a note
    std::uint64_t viewed = 0;          // of all changes
    std::uint64_t flaggedViewed = 0;
    std::uint64_t findings = 0, blocking = 0, questions = 0;   // of all sources
    std::uint64_t unopened = 0;
    std::uint64_t componentsAdded = 0, componentsRemoved = 0, componentsChanged = 0;
    bool hasSbom = false;
    std::vector<ChecklistView> checklist;
    std::optional<ReleaseId> lastVoted;    // release of the same model that we voted on before and still have in hand
    friend bool operator==(const ReviewView&, const ReviewView&) = default;
};

struct ReviewFinding {
    std::string source;                // "comparison", an analyzer's name, "reviewer"
    std::string rule;
    std::string weight;                // "note", "question", "blocking"
    std::string path;
    std::string section;
    std::optional<std::uint64_t> offset;
    std::string detail;
    friend bool operator==(const ReviewFinding&, const ReviewFinding&) = default;
};

struct FileSide {
    std::string kind;                  // "file", "directory", "link", "device", "other"; empty: not there
    std::uint64_t size = 0;
    std::uint32_t permissions = 0;
    std::uint64_t owner = 0, group = 0;
    Hash32 hash;
    std::string link;                  // of a device its numbers: "c 1:3"
    std::string format;                // "elf", "script", "tar" ...
    std::uint32_t entropy = 0;         // thousandths of a bit a byte
    std::vector<std::string> attributes = {};  // "security.capability cap_net_raw=ep"; by name
    friend bool operator==(const FileSide&, const FileSide&) = default;
};

struct FileChangeView {
    std::string path;
    std::string change;                // "added", "removed", "changed", "renamed", "mode"
    FileSide before, after;
    std::string from;                  // renamed: the old path
    std::vector<ReviewFinding> findings;   // at most 8
    std::uint64_t findingCount = 0;
    std::string weight;                // the heaviest of its findings; empty: none
    bool viewed = false;
    friend bool operator==(const FileChangeView&, const FileChangeView&) = default;
};

struct FileQuery {
    std::string text;                  // part of the path, any case; empty: all
    std::string change;                // one kind of change; empty: all
    bool flaggedOnly = false;
    bool hideViewed = false;
    bool sinceLastVote = false;        // what differs from what we voted on last, instead of from the base
    std::uint64_t offset = 0;
    std::uint64_t limit = 500;         // at most 1000
};
struct FilePage {
    std::uint64_t total = 0;           // that fit
    std::vector<FileChangeView> items;
};

struct ElfView {
    std::string machine;               // empty: not a program
    unsigned bits = 0;
    bool pie = false, relro = false, bindNow = false, nx = false, canary = false, fortify = false, writableCode = false;
    bool stripped = false;
    std::string interpreter, runPath;
    std::vector<std::string> needed;
    struct Section {
        std::string name;
        std::uint64_t offset = 0, size = 0;
        bool writable = false, executable = false;
        std::uint32_t entropy = 0;
    };
    std::vector<Section> sections;     // at most 500
    std::uint64_t symbols = 0;
};
struct TextDifference {                // of strings or symbols
    std::string text;
    bool added = false;                // otherwise removed, or resized when before and after are given
    std::uint64_t offset = 0;          // strings: where it is first
    std::uint64_t before = 0, after = 0;   // symbols: sizes
    bool imported = false;
};
struct FileDetail {
    FileChangeView file;
    std::string unreadable;            // code: why there is nothing more ("review.contents.too-large")
    ElfView elfBefore, elfAfter;
    std::vector<TextDifference> symbols;   // at most 2000
    std::uint64_t symbolCount = 0;
    std::vector<TextDifference> strings;   // at most 2000
    std::uint64_t stringCount = 0;
    std::uint64_t entropyBlock = 0;        // bytes a value, of each side its own
    std::uint64_t entropyBlockBefore = 0;
    std::vector<std::uint32_t> entropyBefore, entropyAfter;   // at most 512 each
    std::vector<std::uint16_t> novelty;    // of each block of entropyAfter: thousandths of its bytes that the file before has nowhere
};

struct HexWindow {                     // the same offsets of both sides
    std::uint64_t offset = 0;
    std::uint64_t sizeBefore = 0, sizeAfter = 0;
    Bytes before, after;
};
inline constexpr std::uint64_t maxHexWindow = 64 * 1024;

struct ComponentChange {
    std::string change;                // "added", "removed", "changed"
    std::string name, before, after, purl, license;
};

struct AdvisoryView {                  // of the list that a CycloneDX document carries; SPDX 2 has none
    std::string change;                // "introduced", "solved", "stays": by the release, from the base's list to its own
    std::string id;                    // "CVE-2024-0001"
    std::string severity;              // "critical", "high", "medium", "low", "info", "none", "unknown"
    std::string source;                // who says so: "NVD"
    std::string components;            // names and versions, comma between, at most 20
    std::string state;                 // what the vendor says of it: "exploitable", "not_affected" ...; may be empty
    std::string description;           // at most 1000 characters
};

struct AnalyzerView {
    std::string name, title, state;    // "ready", "not-installed", "not-configured"; of a review: "done", "failed", "skipped" too
    std::string code;
    std::string program, version, output;
    Hash32 programHash;
    std::string command;
    int exitCode = -1;
    std::vector<std::string> confinement;
    std::uint64_t findings = 0;
};

struct FindingGroup {                  // findings of one rule
    std::string source, rule, weight;
    std::uint64_t count = 0;
    std::vector<ReviewFinding> first;  // at most 3
};
struct ChangeTotal {
    std::string change;                // "same", "added", "removed", "changed", "renamed", "mode"
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;           // of the target; removed: of the base
    friend bool operator==(const ChangeTotal&, const ChangeTotal&) = default;
};
struct MapCell {                       // a part of the target
    std::string path;                  // a file; ending in '/': what did not change in that folder ("/": at the top)
    std::string change;                // as ChangeTotal
    std::string weight;                // the heaviest of its findings; empty: none
    std::uint64_t size = 0;
    std::uint64_t files = 1;
};
struct ReviewSummary {
    std::uint64_t sizeBefore = 0, sizeAfter = 0;   // of all files
    std::vector<ChangeTotal> totals;
    std::vector<FindingGroup> groups;  // the riskiest first, at most 200
    std::vector<MapCell> map;          // by path; opened containers stand as their contents; at most 2000, the largest
};

// The id under which a node's one preview is asked for. No release has it.
[[nodiscard]] inline ReleaseId previewRelease()
{
    ReleaseId id;
    id.bytes.fill(0xFF);
    return id;
}
struct PreviewRequest {
    Path oldTarget;                    // a file or folder; empty: nothing to compare with
    Path newTarget;
    bool analyzers = true;
    Path sbom = {};                    // that will lie beside the release; empty: none
};

struct ReviewRequest {
    ReleaseId release;
    Path oldTarget;                    // the base, a file or folder; empty: what an earlier review left, else none
    std::string hardwareClass;         // empty: the first target
    bool analyzers = true;
};

struct ReportView {
    Hash32 hash;                       // goes into the vote
    std::string text;                  // canonical JSON
};

class Reviews {
public:
    virtual ~Reviews() = default;
    // A job (kind "review"), seen in Snapshot::jobs; answers at its end. An earlier review of the release is replaced; what the
    // reviewer noted stays. "node.review.running" while one of this release runs.
    virtual std::uint64_t review(ReviewRequest request, Callback<ReviewView> done) = 0;
    // "absent" is an answer too.
    virtual void reviewState(const ReleaseId& release, Callback<ReviewView> done) = 0;
    // The rest needs a finished review: otherwise "node.review.absent" or ".running".
    virtual void reviewFiles(const ReleaseId& release, FileQuery query, Callback<FilePage> done) = 0;
    virtual void reviewFile(const ReleaseId& release, std::string path, Callback<FileDetail> done) = 0;
    virtual void reviewHex(const ReleaseId& release, std::string path, std::uint64_t offset, std::uint64_t length,
                           Callback<HexWindow> done) = 0;    // at most maxHexWindow
    virtual void reviewFindings(const ReleaseId& release, std::uint64_t offset, std::uint64_t limit,
                                Callback<std::vector<ReviewFinding>> done) = 0;  // ours first, then the heaviest
    virtual void reviewComponents(const ReleaseId& release, Callback<std::vector<ComponentChange>> done) = 0;  // at most 2000
    virtual void reviewAnalyzers(const ReleaseId& release, Callback<std::vector<AnalyzerView>> done) = 0;
    // Runs one analyzer of a finished review again, on what the review left: a job (kind "analyze"). Its result takes the place of
    // the earlier one, in the report as well. "review.analyzer.description" (there is none), "review.contents.gone", "node.review.running".
    virtual std::uint64_t rerunAnalyzer(const ReleaseId& /*release*/, std::string /*name*/, Callback<AnalyzerView> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
        return 0;
    }
    // What is known to be wrong with components by the SBOMs themselves, where they carry it; at most 2000.
    virtual void reviewAdvisories(const ReleaseId& /*release*/, Callback<std::vector<AdvisoryView>> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    virtual void reviewSummary(const ReleaseId& /*release*/, Callback<ReviewSummary> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    // The SBOMs of two releases, compared; needs no review. "node.compare.no-sbom" (notFound) with the release that has none,
    // "node.compare.absent" (unavailable) while it is not here.
    virtual void compareComponents(const ReleaseId& /*before*/, const ReleaseId& /*after*/,
                                   Callback<std::vector<ComponentChange>> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    // What checkers will see of targets that lie here, before anything is published: a job (kind "review") whose result every
    // method above answers for previewRelease(). Nothing is fetched, rebuilt or signed; those steps are "skipped". A preview that
    // is under way is cancelled for the new one.
    virtual std::uint64_t preview(PreviewRequest /*request*/, Callback<ReviewView> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
        return 0;
    }
    virtual void endPreview() {}       // cancels and forgets it, with what it left on the disk
    // Known here, without a review.
    virtual void analyzers(Callback<std::vector<AnalyzerView>> done) = 0;

    // The reviewer's own: kept on disk, never sent but in the report. "review.finding.invalid".
    virtual void addFinding(const ReleaseId& release, ReviewFinding finding, Callback<void> done) = 0;
    virtual void setViewed(const ReleaseId& release, std::vector<std::string> paths, bool viewed, Callback<void> done) = 0;
    virtual void setTicked(const ReleaseId& release, std::string item, bool ticked, Callback<void> done) = 0;

    // The report as it stands now, also kept in the home under its hash. `attestation`, when given: written there, signed.
    virtual void report(const ReleaseId& release, std::optional<Path> attestation, Callback<ReportView> done) = 0;
};

}  // namespace quorate::api
