// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/checkpoints.h"

#include <algorithm>
#include <map>

namespace quorate::ledger {

std::vector<codec::NamedKey> cosignersOf(const Epoch& validators)
{
    std::vector<codec::NamedKey> result;
    for (const EpochMember& member : validators.members) result.push_back({member.member.slug, member.key});
    return result;
}

codec::Cosignature cosignAs(const MemberId& validator, const crypto::KeyPair& cosignKey, const codec::LogHead& head,
                            std::uint64_t seconds)
{
    return codec::cosign(head, validator.slug, cosignKey, seconds);
}

Result<CosignedHead> verifyCosignedHead(std::string_view text, std::string_view origin, const Epoch& validators,
                                        const std::vector<crypto::PublicKey>& excluded)
{
    std::vector<codec::NamedKey> known = cosignersOf(validators);
    std::erase_if(known, [&](const codec::NamedKey& named) {
        return std::ranges::find(excluded, named.key) != excluded.end();
    });
    auto checkpoint = codec::readCheckpoint(text, known);
    if (!checkpoint) {
        return fail(checkpoint.error().kind, "ledger.checkpoint.malformed", toString(checkpoint.error()));
    }
    if (checkpoint->head.origin != origin) {
        return fail(ErrorKind::refused, "ledger.checkpoint.origin", checkpoint->head.origin.substr(0, 128));
    }
    if (checkpoint->head.size == 0) return fail(ErrorKind::refused, "ledger.checkpoint.malformed", "no leaves");

    // The newest time of each key, so that nothing hangs on how often a validator signed.
    std::map<crypto::PublicKey, std::uint64_t> newest;
    for (const codec::Cosignature& cosignature : checkpoint->cosignatures) {
        auto& seconds = newest[cosignature.key];
        seconds = std::max(seconds, cosignature.seconds);
    }
    const std::uint32_t quorum = validators.quorum();
    if (newest.size() < quorum) {
        return fail(ErrorKind::refused, "ledger.checkpoint.quorum",
                    std::to_string(newest.size()) + " of " + std::to_string(quorum));
    }
    std::vector<std::uint64_t> times;
    for (const auto& [key, seconds] : newest) times.push_back(seconds);
    std::ranges::sort(times, std::ranges::greater{});
    const std::uint64_t largest = static_cast<std::uint64_t>(maxTime.ms) / 1000;
    const std::uint64_t seconds = std::min(times[quorum - 1], largest);
    return CosignedHead{std::move(checkpoint->head), UnixTime{static_cast<std::int64_t>(seconds) * 1000},
                        static_cast<std::uint32_t>(newest.size())};
}

}  // namespace quorate::ledger
