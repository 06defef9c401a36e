// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/elf.h"
#include "core/review/inventory.h"
#include "core/review/sbom.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace quorate::review {

enum class Change : std::uint8_t { added = 0, removed = 1, changed = 2, renamed = 3, mode = 4 };
[[nodiscard]] std::string_view toString(Change change);  // "added" ... ; mode: only permissions, owner or attributes differ

enum class Weight : std::uint8_t { note = 0, question = 1, blocking = 2 };
[[nodiscard]] std::string_view toString(Weight weight);

// Something that a reviewer should look at, anchored to a place. What `rule` says stands in words in ui and command line;
// `detail` has the names and numbers. Rules of the comparison, each with its weight in findingsOf():
//   setuid, setgid, world-writable, device-node, link-outside, key-material, program-added, script-added, script-changed,
//   pie-lost, relro-lost, nx-lost, canary-lost, fortify-lost, writable-code, run-path, library-added, import-added,
//   section-added, near-random, entropy-rose, address-added, not-in-sbom, component-added, not-opened, not-inspected, malformed, findings-cut,
//   rights-widened, owner-changed, interpreter-changed, certificate-added, login-key-added, login-password, account-added,
//   service-added, listener-added, capability-gained, attribute-changed, duplicate
struct Finding {
    std::string source;                 // "comparison", an analyzer's name, "reviewer"
    std::string rule;
    Weight weight = Weight::note;
    std::string path;
    std::string section;                // of an ELF file; empty: none
    std::optional<std::uint64_t> offset;
    std::string detail;
    friend bool operator==(const Finding&, const Finding&) = default;
};

struct FileChange {
    Change change = Change::changed;
    std::optional<Entry> before;
    std::optional<Entry> after;
    std::vector<std::uint32_t> findings;  // indices into Comparison::findings

    [[nodiscard]] const std::string& path() const { return after ? after->path : before->path; }
};

struct Comparison {
    std::vector<FileChange> changes;      // sorted by path()
    std::vector<Finding> findings;
    std::uint64_t filesBefore = 0;        // files, links and devices; directories are not counted
    std::uint64_t filesAfter = 0;
    std::uint64_t same = 0;
    std::vector<Unopened> unopened;       // of the target
    SbomDifference sbom;
    AdvisoryDifference advisories;        // of the same two documents
    bool hasSbom = false;                 // of the target: declared, or in it

    [[nodiscard]] const FileChange* find(std::string_view path) const;
    [[nodiscard]] std::uint64_t count(Change change) const;
};

inline constexpr std::uint64_t maxInspected = 128u << 20;  // bytes of a file whose inside is looked at; over it "not-inspected"
inline constexpr std::size_t maxFindings = 20'000;         // twice as many with blocking ones; then "findings-cut" says so

// Files alone, without findings: what stands under another hash, other rights, another path. `same` counts the others.
[[nodiscard]] std::vector<FileChange> changesBetween(const Inventory* before, const Inventory& after, std::uint64_t& same);

// Bills of materials that lie beside the images, as the documents of a release do. They speak instead of one that is found
// in an image, which may be that of a part.
struct DeclaredSboms {
    std::optional<Sbom> before;
    std::optional<Sbom> after;
};

// What changed from `before` (absent: everything is new) to `after`. Containers that were opened are compared by their
// members; they are listed themselves too. Takes time: on a worker. "review.compare.cancelled", and what reading says.
[[nodiscard]] Result<Comparison> compare(const Inventory* before, Contents* beforeContents, const Inventory& after,
                                         Contents& afterContents,
                                         const std::function<void(std::uint64_t done, std::uint64_t total)>& progress = {},
                                         std::stop_token stop = {}, const DeclaredSboms& declared = {},
                                         std::uint64_t inspected = maxInspected);

}  // namespace quorate::review
