// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/event_feed.h"

#include "core/node/ledger_views.h"

#include <algorithm>
#include <iterator>

namespace quorate::node {

Result<EventFeed::Next> EventFeed::next(const ChainApplication& application)
{
    Next out;
    const Status done = tell(application, out);
    if (done) return out;
    if (out.events.empty()) return fail(done.error());
    out.more = true;   // what was found so far is told; the rest comes with the next, or its error
    return out;
}

Status EventFeed::tell(const ChainApplication& application, Next& out)
{
    if (m_tellsUnsettled) {
        if (auto done = retract(application, out); !done) return done;
    }
    if (auto done = tellSettled(application, out); !done) return done;
    if (!m_tellsUnsettled || m_settled < application.settledLogSize()) return {};
    return tellUnsettled(application, out);
}

// The last block that was told of and still stands has all those before it beneath it.
Status EventFeed::retract(const ChainApplication& application, Next& out)
{
    const auto tip = application.tip().ref;
    if (m_seenTip == tip) return {};
    while (!m_told.empty()) {
        Told& last = m_told.back();
        if (last.block.height <= tip.height) {
            const auto record = application.blockRecord(last.block.height);
            if (!record) return fail(record.error());
            if (record->ref == last.block) break;
        }
        for (auto event = last.events.rbegin(); event != last.events.rend(); ++event) {
            event->retracted = true;
            out.events.push_back(std::move(*event));
        }
        m_told.pop_back();
    }
    m_seenTip = tip;
    return {};
}

Status EventFeed::tellSettled(const ChainApplication& application, Next& out)
{
    const auto to = std::min<std::uint64_t>(application.settledLogSize(), m_settled + leavesAtOnce);
    if (m_settled >= to) return {};
    auto found = eventViews(application, m_settled, to);
    if (!found) return fail(found.error());
    std::ranges::move(*found, std::back_inserter(out.events));
    m_settled = to;
    while (!m_told.empty() && m_told.front().leaf < m_settled) m_told.pop_front();
    out.more = true;
    return {};
}

Status EventFeed::tellUnsettled(const ChainApplication& application, Next& out)
{
    const std::uint64_t from = m_told.empty() ? m_settled : m_told.back().leaf + 1;
    const std::uint64_t room = std::min(mostUnsettled - m_told.size(), leavesAtOnce);
    const std::uint64_t to = std::min(application.tip().roots.logSize, from + room);
    for (std::uint64_t leaf = from; leaf < to; ++leaf) {
        auto block = blockOfLeaf(application, LeafIndex(leaf));
        if (!block) return fail(block.error());
        auto events = eventViews(application, leaf, leaf + 1);
        if (!events) return fail(events.error());
        std::ranges::copy(*events, std::back_inserter(out.events));
        m_told.push_back({leaf, block->ref, std::move(*events)});
        out.more = true;
    }
    return {};
}

}  // namespace quorate::node
