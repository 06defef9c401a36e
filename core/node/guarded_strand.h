// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace quorate::node {

// What strands share, and one of them works with at a time. Whoever waits longest is next: a strand that is never idle
// does not keep the others out.
class Guard {
public:
    void lock();
    void unlock();

private:
    std::mutex m_mutex;
    std::condition_variable m_moved;
    std::uint64_t m_next = 0;      // guarded: the next one to come
    std::uint64_t m_serving = 0;   // guarded: whose turn it is
};

// A strand of which every piece of work holds guards while it runs, and also while what it captured is destroyed. They are
// taken in the order given, which must be the same wherever two of them are taken. The pool under it needs as many threads
// as strands may wait.
class GuardedStrand final : public Strand {
public:
    GuardedStrand(std::shared_ptr<Strand> inner, std::vector<std::shared_ptr<Guard>> guards)
        : m_inner(std::move(inner)), m_guards(std::move(guards))
    {
    }
    void post(Work work) override;
    void postAfter(Milliseconds delay, Work work) override;
    [[nodiscard]] bool runsHere() const override { return m_inner->runsHere(); }

private:
    [[nodiscard]] Work guarded(Work work) const;

    const std::shared_ptr<Strand> m_inner;
    const std::vector<std::shared_ptr<Guard>> m_guards;
};

}  // namespace quorate::node
