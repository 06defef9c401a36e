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

struct Sbom {
    std::string format;      // "cyclonedx 1.5", "spdx SPDX-2.3"
    std::vector<Component> components;   // sorted
};

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

}  // namespace quorate::review
