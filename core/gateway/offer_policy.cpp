// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/offer_policy.h"

#include <algorithm>
#include <tuple>

namespace quorate::gateway {
namespace {

bool isReady(const CandidateArtifact& artifact)
{
    return artifact.ready;
}

const CandidateArtifact* smallest(const Candidate& candidate, bool withBase)
{
    const CandidateArtifact* best = nullptr;
    for (const CandidateArtifact& artifact : candidate.artifacts) {
        if (!artifact.ready || artifact.base.has_value() != withBase) continue;
        if (best == nullptr || artifact.payload.size < best->payload.size) best = &artifact;
    }
    return best;
}

// A target that can be reached, and the cheapest way to it.
struct Reached {
    const Candidate* candidate;
    const Candidate* firstStep;
    const CandidateArtifact* firstArtifact;
    std::uint64_t bytes;
    std::size_t steps;

    [[nodiscard]] bool isCheaperThan(const Reached& other) const
    {
        return std::tie(bytes, steps) < std::tie(other.bytes, other.steps);
    }
};

Offer offerOf(const Reached& way)
{
    return {*way.firstStep, *way.firstArtifact, way.candidate->release, way.steps, way.bytes};
}

// Versions ascend along every way, so one pass in their order finds the cheapest ways to all of them.
std::vector<Reached> reachAll(const std::optional<TargetHash>& installed,
                              const std::vector<const Candidate*>& ascending)
{
    std::vector<Reached> reached;
    for (const Candidate* candidate : ascending) {
        std::optional<Reached> best;
        const auto consider = [&](const Reached& way) {
            if (!best || way.isCheaperThan(*best)) best = way;
        };
        for (const CandidateArtifact& artifact : candidate->artifacts) {
            if (!artifact.ready) continue;
            if (!artifact.base || artifact.base == installed) {
                consider({candidate, candidate, &artifact, artifact.payload.size, 1});
                continue;
            }
            for (const Reached& before : reached) {
                const Candidate& base = *before.candidate;
                if (base.target != *artifact.base || !(base.version < candidate->version) ||
                    base.rollbackIndex > candidate->rollbackIndex) {
                    continue;
                }
                consider({candidate, before.firstStep, before.firstArtifact, before.bytes + artifact.payload.size,
                          before.steps + 1});
            }
        }
        if (best) reached.push_back(*best);
    }
    return reached;
}

}  // namespace

std::optional<Offer> chooseOffer(const Installed& installed, std::string_view hardwareClass,
                                 const std::vector<Candidate>& candidates, const std::set<ReleaseId>& excluded)
{
    std::optional<ledger::Version> version = installed.version;
    std::uint64_t rollbackIndex = 0;
    for (const Candidate& candidate : candidates) {
        if (candidate.hardwareClass != hardwareClass || candidate.target != installed.target) continue;
        rollbackIndex = candidate.rollbackIndex;
        if (!version) version = candidate.version;
    }

    std::vector<const Candidate*> possible;
    for (const Candidate& candidate : candidates) {
        if (candidate.hardwareClass == hardwareClass && !excluded.contains(candidate.release) &&
            candidate.target != installed.target && (!version || candidate.version > *version) &&
            candidate.rollbackIndex >= rollbackIndex && std::ranges::any_of(candidate.artifacts, isReady)) {
            possible.push_back(&candidate);
        }
    }
    std::ranges::stable_sort(possible, [](const auto* a, const auto* b) { return a->version < b->version; });
    if (possible.empty()) return std::nullopt;

    if (!installed.target && !installed.version) {
        const Candidate& newest = *possible.back();
        const CandidateArtifact* artifact = smallest(newest, false);
        if (artifact == nullptr) artifact = smallest(newest, true);
        return Offer{newest, *artifact, newest.release, 1, artifact->payload.size};
    }

    const auto reached = reachAll(installed.target, possible);
    if (reached.empty()) return std::nullopt;
    const Reached* goal = &reached.front();
    for (const Reached& way : reached) {
        const bool newer = way.candidate->version > goal->candidate->version;
        const bool same = way.candidate->version == goal->candidate->version;
        if (newer || (same && way.isCheaperThan(*goal))) goal = &way;
    }
    return offerOf(*goal);
}

}  // namespace quorate::gateway
