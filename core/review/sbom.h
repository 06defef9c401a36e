// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <string>
#include <vector>

// Software bills of materials: CycloneDX 1.x and SPDX 2.x, as JSON.
namespace quorate::review {

struct Component {
    std::string name;
    std::string version;
    std::string purl;        // package URL, or empty
    std::string license;
    friend bool operator==(const Component&, const Component&) = default;
    friend auto operator<=>(const Component&, const Component&) = default;
};

// What a CycloneDX document itself says is wrong with its components (its list "vulnerabilities"). SPDX 2 has no such list.
struct Advisory {
    std::string id;          // "CVE-2024-0001"
    std::string severity;    // the worst rating: "critical", "high", "medium", "low", "info", "none", "unknown"
    std::string source;      // "NVD", or empty
    std::string state;       // of the analysis: "exploitable", "not_affected", "resolved" ...; or empty
    std::string description;
    std::vector<std::string> components;   // name and version, sorted
    friend bool operator==(const Advisory&, const Advisory&) = default;
};

struct Sbom {
    std::string format;      // "cyclonedx 1.5", "spdx SPDX-2.3"
    std::vector<Component> components;   // sorted
    std::vector<Advisory> advisories;    // by id, one an id
};

inline constexpr std::uint64_t maxSbomBytes = std::uint64_t{64} << 20;

// "review.sbom.malformed" (no JSON, too deep, too many), "review.sbom.unknown" (JSON, but neither of both).
[[nodiscard]] Result<Sbom> readSbom(BytesView json);

struct ChangedComponent {
    Component before;
    Component after;
    friend bool operator==(const ChangedComponent&, const ChangedComponent&) = default;
};
struct SbomDifference {
    std::vector<Component> added;
    std::vector<Component> removed;
    std::vector<ChangedComponent> changed;   // the same name (and the same package URL without version), another version
    std::uint64_t same = 0;
};
[[nodiscard]] SbomDifference differ(const Sbom& before, const Sbom& after);

// What was analysed as resolved counts as gone. Each list by severity, the worst first, then by id.
struct AdvisoryDifference {
    std::vector<Advisory> introduced;
    std::vector<Advisory> solved;            // as the base has them
    std::vector<Advisory> stay;              // as the release has them
};
[[nodiscard]] AdvisoryDifference differAdvisories(const Sbom& before, const Sbom& after);

}  // namespace quorate::review
