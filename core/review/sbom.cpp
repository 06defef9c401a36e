// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/sbom.h"

#include "core/review/inventory.h"
#include "core/review/json_limits.h"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>

namespace quorate::review {
namespace {

using Json = nlohmann::json;

constexpr std::size_t maxComponents = 200'000;
constexpr JsonLimits limits{64u << 20, 64, 4'000'000};

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
        if (out.size() >= maxComponents || depth > limits.depth) return false;
        if (!one.is_object()) continue;
        Component c{textOr(one, "name"), textOr(one, "version"), textOr(one, "purl"), cycloneLicense(one)};
        if (!c.name.empty()) out.push_back(std::move(c));
        if (const Json* inner = arrayIn(one, "components"); inner && !takeCyclone(*inner, out, depth + 1)) return false;
    }
    return true;
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
    if (bytes.size() > limits.bytes) return malformed("too large");
    const Json json = parseLimited(bytes, limits);
    if (!json.is_object()) return malformed("not a JSON object, too deep or too many values");
    Sbom sbom;
    bool whole = true;
    if (textOr(json, "bomFormat") == "CycloneDX") {
        sbom.format = "cyclonedx " + textOr(json, "specVersion");
        if (const Json* list = arrayIn(json, "components")) whole = takeCyclone(*list, sbom.components, 0);
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
    std::map<std::string, std::deque<Component>> old;
    for (const auto& c : before.components) old[identityOf(c)].push_back(c);
    std::vector<Component> fresh;
    for (const auto& c : after.components) {
        auto& same = old[identityOf(c)];
        const auto it = std::ranges::find_if(same, [&](const Component& o) { return o.version == c.version; });
        if (it == same.end()) {
            fresh.push_back(c);
            continue;
        }
        same.erase(it);
        ++out.same;
    }
    for (auto& c : fresh) {
        auto& same = old[identityOf(c)];
        if (same.empty()) {
            out.added.push_back(std::move(c));
        } else {
            out.changed.push_back({same.front(), std::move(c)});
            same.pop_front();
        }
    }
    for (auto& [identity, left] : old) std::ranges::move(left, std::back_inserter(out.removed));
    return out;
}

}  // namespace quorate::review
