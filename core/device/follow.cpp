// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/follow.h"

namespace quorate::device {
namespace {

using ledger::KnownEpochs;

// What a bundle may be asked for with, the furthest first.
Result<std::vector<KnownEpochs>> startsOf(const FollowParts& parts)
{
    auto known = epochsOf(parts.anchor, parts.state);
    if (!known) return fail(known.error());
    std::vector<KnownEpochs> starts;
    if (parts.state.following && parts.state.following->progress() > known->progress()) starts.push_back(*parts.state.following);
    starts.push_back(*known);
    if (auto burnedIn = parts.anchor.epochs(); burnedIn != *known) starts.push_back(std::move(burnedIn));
    return starts;
}

// One that does not have these epochs yet catches up. What was never proven it may never have.
bool isElsewhere(const Error& error, const KnownEpochs& start, const DeviceState& state)
{
    return error.code == "device.epochs.fork" || (error.code == "device.gateway.status" && state.following == start);
}

class Walk {
public:
    Walk(const FollowParts& parts, Transport& source, const ReleaseId& release)
        : m_parts(parts), m_source(source), m_release(release), m_latest(parts.clock.monotonic() + parts.limits.turn)
    {
    }

    Result<FetchedBundle> from(KnownEpochs at)
    {
        for (;;) {
            auto encoded = m_source.bundle(m_release, m_parts.state.seen ? m_parts.state.seen->size : 0, at.position());
            if (!encoded) return fail(encoded.error());
            if (!ledger::Handovers::isOne(*encoded)) return FetchedBundle{std::move(*encoded), std::move(at)};
            auto next = follow(at, *encoded);
            if (!next) return fail(next.error());
            at = std::move(*next);
            if (auto kept = keep(at); !kept) return fail(kept.error());
            if (++m_pages >= maxHandoverPages || m_parts.clock.monotonic() >= m_latest) {
                return fail(ErrorKind::unavailable, "device.gateway.too-slow", "more handovers are for the next round");
            }
        }
    }

private:
    Result<KnownEpochs> follow(const KnownEpochs& at, BytesView encoded) const
    {
        auto page = ledger::Handovers::decode(encoded);
        if (!page) return fail(page.error());
        auto next = at.after(m_parts.anchor.consortium, page->checkers, page->validators);
        if (next && next->progress() == at.progress()) {
            return fail(ErrorKind::refused, "ledger.bundle.epoch-chain", "handovers that lead no further");
        }
        return next;
    }

    // Only what leads further than what is stored: a gateway that makes a device begin anew costs it no writes.
    Status keep(const KnownEpochs& at) const
    {
        auto& following = m_parts.state.following;
        if (following && following->progress() >= at.progress()) return {};
        if (m_parts.state.epochs && m_parts.state.epochs->progress() >= at.progress()) return {};
        following = at;
        return m_parts.save();
    }

    const FollowParts& m_parts;
    Transport& m_source;
    const ReleaseId m_release;
    const Milliseconds m_latest;
    std::size_t m_pages = 0;
};

}  // namespace

Result<FetchedBundle> fetchBundle(const FollowParts& parts, Transport& source, const ReleaseId& release)
{
    auto starts = startsOf(parts);
    if (!starts) return fail(starts.error());
    Walk walk(parts, source, release);
    for (std::size_t i = 0;; ++i) {
        auto fetched = walk.from((*starts)[i]);
        if (fetched || i + 1 == starts->size() || !isElsewhere(fetched.error(), (*starts)[i], parts.state)) return fetched;
    }
}

}  // namespace quorate::device
