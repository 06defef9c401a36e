// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/sbom.h"

#include "core/review/inventory.h"
#include "core/review/json_limits.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace quorate::review {
namespace {

using Json = nlohmann::json;

constexpr std::size_t maxComponents = 200'000;
constexpr JsonLimits sbomLimits{maxSbomBytes, 64, 4'000'000};

std::string textOr(const Json& object, const char* key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? escapePath(it->get_ref<const std::string&>().substr(0, 1000)) : std::string();
}

const Json* arrayIn(const Json& object, const char* key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_array() ? &*it : nullptr;
}

std::string cycloneLicense(const Json& component)
{
    std::string out;
    const Json* all = arrayIn(component, "licenses");
    if (!all) return out;
    for (const auto& one : *all) {
        if (!one.is_object()) continue;
        std::string text = textOr(one, "expression");
        if (const auto it = one.find("license"); it != one.end() && it->is_object()) {
            text = textOr(*it, "id");
            if (text.empty()) text = textOr(*it, "name");
        }
        if (!text.empty()) out += (out.empty() ? "" : " AND ") + text;
    }
    return out.substr(0, 1000);
}

bool takeCyclone(const Json& list, std::vector<Component>& out, int depth)
{
    for (const auto& one : list) {
        if (out.size() >= maxComponents || depth > sbomLimits.depth) return false;
        if (!one.is_object()) continue;
        Component c{textOr(one, "name"), textOr(one, "version"), textOr(one, "purl"), cycloneLicense(one)};
        if (!c.name.empty()) out.push_back(std::move(c));
        if (const Json* inner = arrayIn(one, "components"); inner && !takeCyclone(*inner, out, depth + 1)) return false;
    }
    return true;
}

using NamesByRef = std::map<std::string, std::string>;

// The document's own names of its components, by which the list of vulnerabilities points at them.
void takeRefs(const Json& component, NamesByRef& names, int depth)
{
    if (!component.is_object() || depth > sbomLimits.depth || names.size() >= maxComponents) return;
    const std::string ref = textOr(component, "bom-ref");
    const std::string version = textOr(component, "version");
    if (!ref.empty()) names.emplace(ref, textOr(component, "name") + (version.empty() ? "" : " " + version));
    if (const Json* inner = arrayIn(component, "components")) {
        for (const auto& one : *inner) takeRefs(one, names, depth + 1);
    }
}

constexpr std::array<std::string_view, 7> severities{"critical", "high", "medium", "low", "info", "none", "unknown"};

std::size_t rankOf(std::string_view severity)
{
    return std::size_t(std::ranges::find(severities, severity) - severities.begin());
}

std::string worstRating(const Json& vulnerability)
{
    std::size_t worst = severities.size() - 1;
    if (const Json* ratings = arrayIn(vulnerability, "ratings")) {
        for (const auto& rating : *ratings) {
            if (rating.is_object()) worst = std::min(worst, rankOf(textOr(rating, "severity")));
        }
    }
    return std::string(severities[worst]);
}

// "ref" of this document, or a link into it: "urn:cdx:<serial>/<version>#<ref>".
std::string affected(const std::string& ref, const NamesByRef& names)
{
    auto it = names.find(ref);
    if (it == names.end() && ref.starts_with("urn:cdx:")) {
        if (const auto hash = ref.find('#'); hash != std::string::npos) it = names.find(ref.substr(hash + 1));
    }
    return it == names.end() ? ref : it->second;
}

bool takeVulnerabilities(const Json& list, const NamesByRef& names, std::vector<Advisory>& out)
{
    for (const auto& one : list) {
        if (out.size() >= maxComponents) return false;
        if (!one.is_object()) continue;
        Advisory advisory{textOr(one, "id"), worstRating(one), {}, {}, textOr(one, "description"), {}};
        // Who published it took it back: "rejected" is when.
        if (advisory.id.empty() || !textOr(one, "rejected").empty()) continue;
        if (const auto it = one.find("source"); it != one.end() && it->is_object()) advisory.source = textOr(*it, "name");
        if (const auto it = one.find("analysis"); it != one.end() && it->is_object()) advisory.state = textOr(*it, "state");
        if (const Json* affects = arrayIn(one, "affects")) {
            for (const auto& target : *affects) {
                if (!target.is_object()) continue;
                if (auto name = affected(textOr(target, "ref"), names); !name.empty()) advisory.components.push_back(std::move(name));
            }
        }
        std::ranges::sort(advisory.components);
        const auto rest = std::ranges::unique(advisory.components);
        advisory.components.erase(rest.begin(), rest.end());
        out.push_back(std::move(advisory));
    }
    // Of one that stands twice, the worse entry counts.
    std::ranges::sort(out, {}, [](const Advisory& a) { return std::pair(a.id, rankOf(a.severity)); });
    const auto again = std::ranges::unique(out, {}, &Advisory::id);
    out.erase(again.begin(), again.end());
    return true;
}

bool isOpen(const Advisory& advisory)
{
    return advisory.state != "resolved" && advisory.state != "resolved_with_pedigree";
}

bool takeSpdx(const Json& packages, std::vector<Component>& out)
{
    for (const auto& one : packages) {
        if (out.size() >= maxComponents) return false;
        if (!one.is_object()) continue;
        Component c{textOr(one, "name"), textOr(one, "versionInfo"), {}, textOr(one, "licenseConcluded")};
        if (const Json* references = arrayIn(one, "externalRefs")) {
            for (const auto& reference : *references) {
                if (reference.is_object() && textOr(reference, "referenceType") == "purl") {
                    c.purl = textOr(reference, "referenceLocator");
                }
            }
        }
        if (!c.name.empty()) out.push_back(std::move(c));
    }
    return true;
}

// What stays the same when a component is updated: "pkg:generic/openssl@3.0.13?arch=arm" without what follows the '@'.
std::string identityOf(const Component& c)
{
    if (c.purl.empty()) return c.name;
    const auto query = c.purl.find_first_of("?#");
    const auto at = c.purl.substr(0, query).rfind('@');
    return c.purl.substr(0, std::min(at, query));
}

}  // namespace

Result<Sbom> readSbom(BytesView bytes)
{
    const auto malformed = [](const char* why) { return fail(ErrorKind::invalid, "review.sbom.malformed", why); };
    if (bytes.size() > sbomLimits.bytes) return malformed("too large");
    const Json json = parseLimited(bytes, sbomLimits);
    if (!json.is_object()) return malformed("not a JSON object, too deep or too many values");
    Sbom sbom;
    bool whole = true;
    if (textOr(json, "bomFormat") == "CycloneDX") {
        sbom.format = "cyclonedx " + textOr(json, "specVersion");
        if (const Json* list = arrayIn(json, "components")) whole = takeCyclone(*list, sbom.components, 0);
        if (const Json* list = arrayIn(json, "vulnerabilities")) {
            NamesByRef names;
            takeRefs(json, names, 0);
            if (const auto meta = json.find("metadata"); meta != json.end() && meta->is_object()) {
                if (const auto subject = meta->find("component"); subject != meta->end()) takeRefs(*subject, names, 0);
            }
            if (!takeVulnerabilities(*list, names, sbom.advisories)) return malformed("too many vulnerabilities");
        }
    } else if (const auto version = textOr(json, "spdxVersion"); version.starts_with("SPDX-")) {
        sbom.format = "spdx " + version;
        if (const Json* list = arrayIn(json, "packages")) whole = takeSpdx(*list, sbom.components);
    } else {
        return fail(ErrorKind::unsupported, "review.sbom.unknown");
    }
    if (!whole) return malformed("too many components");
    std::ranges::sort(sbom.components);
    const auto rest = std::ranges::unique(sbom.components);
    sbom.components.erase(rest.begin(), rest.end());
    return sbom;
}

SbomDifference differ(const Sbom& before, const Sbom& after)
{
    SbomDifference out;
    // By identity and version: a document may name one identity as often as it likes.
    std::map<std::string, std::multimap<std::string, const Component*>> old;
    for (const auto& c : before.components) old[identityOf(c)].emplace(c.version, &c);
    std::vector<const Component*> fresh;
    for (const auto& c : after.components) {
        auto& same = old[identityOf(c)];
        const auto it = same.find(c.version);
        if (it == same.end()) {
            fresh.push_back(&c);
            continue;
        }
        same.erase(it);
        ++out.same;
    }
    for (const auto* c : fresh) {
        auto& same = old[identityOf(*c)];
        if (same.empty()) {
            out.added.push_back(*c);
        } else {
            out.changed.push_back({*same.begin()->second, *c});
            same.erase(same.begin());
        }
    }
    for (const auto& [identity, left] : old) {
        for (const auto& [version, component] : left) out.removed.push_back(*component);
    }
    return out;
}

AdvisoryDifference differAdvisories(const Sbom& before, const Sbom& after)
{
    const auto openIn = [](const Sbom& sbom, const std::string& id) {
        const auto it = std::ranges::lower_bound(sbom.advisories, id, {}, &Advisory::id);
        return it != sbom.advisories.end() && it->id == id && isOpen(*it);
    };
    AdvisoryDifference out;
    for (const auto& advisory : after.advisories) {
        if (isOpen(advisory)) (openIn(before, advisory.id) ? out.stay : out.introduced).push_back(advisory);
    }
    for (const auto& advisory : before.advisories) {
        if (isOpen(advisory) && !openIn(after, advisory.id)) out.solved.push_back(advisory);
    }
    for (auto* list : {&out.introduced, &out.solved, &out.stay}) {
        std::ranges::sort(*list, {}, [](const Advisory& a) { return std::pair(rankOf(a.severity), a.id); });
    }
    return out;
}

}  // namespace quorate::review
