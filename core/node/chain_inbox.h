// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/chain/embedded_engine.h"

#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <span>

namespace quorate::node {

// What the network tells of one chain, on its way to the chain's strand: each peer's in the order in which it came, and among
// peers whoever has had least of late comes first, so that nobody waits for more of another's than that one's share. Messages
// that wait there, because they come faster than they are worked on, are handed over together. Any thread; outlived by what
// the strand still works on for it, so the strand ends first.
class ChainInbox {
public:
    using Arrived = chain::EmbeddedEngine::Arrived;
    static constexpr std::size_t mostMessages = 32;              // at a time: others use the strand, too
    static constexpr std::size_t mostBytes = 1024 * 1024;        // the same, after the first

    ChainInbox(Strand& strand, std::function<void(std::span<const Arrived>)> take);

    // `untaken` is let go on the strand, once the message was worked on. A peer of `weight` n, 1 or more, has the n-th part of
    // another's share.
    void message(Arrived message, std::shared_ptr<void> untaken, std::size_t weight = 1);
    // Runs after what was told of this peer before, and before what is told of it later. As a message of so many bytes.
    void work(const crypto::PublicKey& peer, Executor::Work work, std::size_t bytes = 0, std::size_t weight = 1);

private:
    static constexpr std::uint64_t costOfItem = 512;             // bytes: what a small one takes

    struct Item {
        Arrived message;
        std::shared_ptr<void> untaken;
        Executor::Work work;                                     // instead of a message
        std::uint64_t cost = 0;
    };
    struct Lane {                                                // of a peer
        std::deque<Item> items;
        std::uint64_t begin = 0;                                 // when the first of them is due, in cost
        std::uint64_t order = 0;                                 // of arrival, among those that are due at once
    };
    using Lanes = std::map<crypto::PublicKey, Lane>;
    void add(const crypto::PublicKey& peer, Item item);
    void next();
    [[nodiscard]] Lanes::iterator first();                       // m_mutex held, as in the next
    void pop(Lanes::iterator lane);

    Strand& m_strand;
    const std::function<void(std::span<const Arrived>)> m_take;
    std::mutex m_mutex;                                          // guards what follows
    Lanes m_lanes;                                               // empty ones are kept while what they had is more than others
    std::uint64_t m_now = 0;                                     // where the last item that was taken began
    std::uint64_t m_orders = 0;
};

}  // namespace quorate::node
