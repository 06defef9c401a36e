// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/chain_inbox.h"

#include <algorithm>
#include <tuple>

// Start-time fair queueing (Goyal, Vin, Cheng 1996).
namespace quorate::node {

ChainInbox::ChainInbox(Strand& strand, std::function<void(std::span<const Arrived>)> take)
    : m_strand(strand), m_take(std::move(take))
{
}

void ChainInbox::message(Arrived message, std::shared_ptr<void> untaken, std::size_t weight)
{
    const auto peer = message.peer;
    const std::uint64_t cost = (message.message.size() + costOfItem) * weight;
    add(peer, {std::move(message), std::move(untaken), nullptr, cost});
}

void ChainInbox::work(const crypto::PublicKey& peer, Executor::Work work, std::size_t bytes, std::size_t weight)
{
    add(peer, {{}, nullptr, std::move(work), (bytes + costOfItem) * weight});
}

// Once on the strand for each item: where several go at once, those that come later find less, or nothing.
void ChainInbox::add(const crypto::PublicKey& peer, Item item)
{
    {
        const std::lock_guard lock(m_mutex);
        auto& lane = m_lanes[peer];
        if (lane.items.empty()) {
            lane.begin = std::max(lane.begin, m_now);
            lane.order = m_orders++;
        }
        lane.items.push_back(std::move(item));
    }
    m_strand.post([this] { next(); });
}

ChainInbox::Lanes::iterator ChainInbox::first()
{
    auto best = m_lanes.end();
    const auto rank = [](const Lane& lane) { return std::tie(lane.begin, lane.order); };
    for (auto it = m_lanes.begin(); it != m_lanes.end(); ++it) {
        if (it->second.items.empty()) continue;
        if (best == m_lanes.end() || rank(it->second) < rank(best->second)) best = it;
    }
    return best;
}

void ChainInbox::pop(Lanes::iterator lane)
{
    m_now = lane->second.begin;
    lane->second.begin += lane->second.items.front().cost;
    lane->second.order = m_orders++;
    lane->second.items.pop_front();
}

void ChainInbox::next()
{
    Executor::Work work;
    std::vector<Arrived> messages;
    std::vector<std::shared_ptr<void>> untaken;
    {
        const std::lock_guard lock(m_mutex);
        std::size_t bytes = 0;
        while (messages.size() < mostMessages) {
            const auto lane = first();
            if (lane == m_lanes.end()) break;
            auto& item = lane->second.items.front();
            if (item.work) {
                if (!messages.empty()) break;
                work = std::move(item.work);
                pop(lane);
                break;
            }
            bytes += item.message.message.size();
            if (!messages.empty() && bytes > mostBytes) break;
            messages.push_back(std::move(item.message));
            untaken.push_back(std::move(item.untaken));
            pop(lane);
        }
        const bool idle = first() == m_lanes.end();   // then nobody had anything at another's expense
        std::erase_if(m_lanes, [&](const auto& one) { return idle || (one.second.items.empty() && one.second.begin <= m_now); });
        if (idle) m_now = 0;
    }
    if (work) work();
    if (!messages.empty()) m_take(messages);
}

}  // namespace quorate::node
