// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/coverage.h"

#include "core/crypto/sha256.h"

#include <algorithm>
#include <tuple>

namespace quorate::ledger {

namespace {

void count(Coverage::Totals& totals, Outcome outcome)
{
    ++(outcome == Outcome::positive ? totals.positive : totals.negative);
}

}  // namespace

bool outranks(const CountedAcknowledgement& a, const CountedAcknowledgement& b)
{
    if (a.ordinal != b.ordinal) return a.ordinal > b.ordinal;
    return std::tie(a.acknowledgement, a.recorded, a.gateway) < std::tie(b.acknowledgement, b.recorded, b.gateway);
}

void Coverage::add(const SignedAcknowledgement& acknowledgement, const MemberId& gateway, LeafIndex recorded)
{
    const Acknowledgement& content = acknowledgement.content;
    const Hash32 hash = crypto::sha256(acknowledgement.encoded);
    const Device device{content.model, content.device};
    const CountedAcknowledgement candidate{content.release, content.model,  content.device,  content.ordinal,
                                           content.outcome, content.reason, content.accused, gateway,
                                           recorded,        hash};
    const auto [place, fresh] = m_counted[content.release].try_emplace(device, candidate);
    if (!fresh && outranks(candidate, place->second)) place->second = candidate;

    Seen& seen = m_seen[{device, content.ordinal}];
    const auto known = std::ranges::lower_bound(seen.hashes, hash);
    if (known == seen.hashes.end() || *known != hash) seen.hashes.insert(known, hash);
    ++seen.times[gateway];
}

std::vector<CountedAcknowledgement> Coverage::counted(const ReleaseId& release) const
{
    std::vector<CountedAcknowledgement> result;
    const auto found = m_counted.find(release);
    if (found == m_counted.end()) return result;
    for (const auto& [device, acknowledgement] : found->second) result.push_back(acknowledgement);
    return result;
}

std::vector<CountedAcknowledgement> Coverage::negatives(const ReleaseId& release) const
{
    auto result = counted(release);
    std::erase_if(result, [](const auto& acknowledgement) { return acknowledgement.outcome == Outcome::positive; });
    return result;
}

Coverage::Totals Coverage::totals(const ReleaseId& release) const
{
    Totals totals;
    const auto found = m_counted.find(release);
    if (found == m_counted.end()) return totals;
    for (const auto& [device, acknowledgement] : found->second) count(totals, acknowledgement.outcome);
    return totals;
}

std::map<MemberId, Coverage::Totals> Coverage::gateways(const ReleaseId& release) const
{
    std::map<MemberId, Totals> result;
    const auto found = m_counted.find(release);
    if (found == m_counted.end()) return result;
    for (const auto& [device, acknowledgement] : found->second) {
        count(result[acknowledgement.gateway], acknowledgement.outcome);
    }
    return result;
}

std::map<MemberId, Coverage::Totals> Coverage::gateways() const
{
    std::map<MemberId, Totals> result;
    for (const auto& [release, devices] : m_counted) {
        for (const auto& [device, acknowledgement] : devices) {
            count(result[acknowledgement.gateway], acknowledgement.outcome);
        }
    }
    return result;
}

std::vector<ReleaseId> Coverage::releases() const
{
    std::vector<ReleaseId> result;
    for (const auto& [release, devices] : m_counted) result.push_back(release);
    return result;
}

std::vector<Coverage::Equivocation> Coverage::equivocations() const
{
    std::vector<Equivocation> result;
    for (const auto& [place, seen] : m_seen) {
        if (seen.hashes.size() > 1) result.push_back({place.first.first, place.first.second, place.second, seen.hashes});
    }
    return result;
}

std::vector<Coverage::Repetition> Coverage::repetitions() const
{
    std::vector<Repetition> result;
    for (const auto& [place, seen] : m_seen) {
        for (const auto& [gateway, times] : seen.times) {
            if (times > 1) result.push_back({gateway, place.first.first, place.first.second, place.second, times});
        }
    }
    return result;
}

}  // namespace quorate::ledger
