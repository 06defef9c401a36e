// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/chain_inbox.h"

namespace quorate::node {

ChainInbox::ChainInbox(Strand& strand, std::function<void(std::span<const Arrived>)> take)
    : m_strand(strand), m_take(std::move(take))
{
}

void ChainInbox::message(Arrived message, std::shared_ptr<void> untaken)
{
    add({std::move(message), std::move(untaken), nullptr});
}

void ChainInbox::work(Executor::Work work)
{
    add({{}, nullptr, std::move(work)});
}

// Once on the strand for each item: where several go at once, those that come later find less, or nothing.
void ChainInbox::add(Item item)
{
    {
        const std::lock_guard lock(m_mutex);
        m_items.push_back(std::move(item));
    }
    m_strand.post([this] { next(); });
}

void ChainInbox::next()
{
    Executor::Work work;
    std::vector<Arrived> messages;
    std::vector<std::shared_ptr<void>> untaken;
    {
        const std::lock_guard lock(m_mutex);
        std::size_t bytes = 0;
        while (!m_items.empty() && messages.size() < mostMessages) {
            auto& first = m_items.front();
            if (first.work) {
                if (!messages.empty()) break;
                work = std::move(first.work);
                m_items.pop_front();
                break;
            }
            bytes += first.message.message.size();
            if (!messages.empty() && bytes > mostBytes) break;
            messages.push_back(std::move(first.message));
            untaken.push_back(std::move(first.untaken));
            m_items.pop_front();
        }
    }
    if (work) work();
    if (!messages.empty()) m_take(messages);
}

}  // namespace quorate::node
