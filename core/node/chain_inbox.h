// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/chain/embedded_engine.h"

#include <deque>
#include <memory>
#include <mutex>
#include <span>

namespace quorate::node {

// What the network tells of one chain, on its way to the chain's strand, in the order in which it came. Messages that wait
// there, because they come faster than they are worked on, are handed over together. Any thread; outlived by what the strand
// still works on for it, so the strand ends first.
class ChainInbox {
public:
    using Arrived = chain::EmbeddedEngine::Arrived;
    static constexpr std::size_t mostMessages = 32;              // at a time: others use the strand, too
    static constexpr std::size_t mostBytes = 1024 * 1024;        // the same, after the first

    ChainInbox(Strand& strand, std::function<void(std::span<const Arrived>)> take);

    // `untaken` is let go on the strand, once the message was worked on.
    void message(Arrived message, std::shared_ptr<void> untaken);
    // Runs after the messages told before, and before those told later.
    void work(Executor::Work work);

private:
    struct Item {
        Arrived message;
        std::shared_ptr<void> untaken;
        Executor::Work work;                                     // instead of a message
    };
    void add(Item item);
    void next();

    Strand& m_strand;
    const std::function<void(std::span<const Arrived>)> m_take;
    std::mutex m_mutex;
    std::deque<Item> m_items;                                    // guarded by m_mutex
};

}  // namespace quorate::node
