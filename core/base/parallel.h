// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <memory>

namespace quorate {

// Of this machine, at least 1.
[[nodiscard]] unsigned processors();

// Calls work(0) ... work(count - 1), each once, on up to `threads` threads (the caller's is one of them), and returns when
// all have returned. They start in rising order. What `work` throws is thrown on, on the caller's thread, once none runs any
// more; what had not begun by then is left out. With one thread, or where no more are to be had, it is a plain loop.
void forEachInParallel(unsigned threads, std::size_t count, const std::function<void(std::size_t)>& work);

// Threads that wait for work ahead. They do what was given to them first, first; starting threads anew each time costs more
// than small work. Outlives what is given to it.
class Workers {
public:
    explicit Workers(unsigned threads);
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

private:
    friend class WorkAhead;
    struct State;
    std::unique_ptr<State> m_state;
};

// The same work in rising order in the background, while the caller goes on: it waits for one result after the other, and
// does work itself where it would have to wait. What nobody waited for may be left undone.
class WorkAhead {
public:
    WorkAhead(Workers& workers, std::size_t count, std::function<void(std::size_t)> work);
    // On threads of its own; none: when waited for.
    WorkAhead(unsigned threads, std::size_t count, std::function<void(std::size_t)> work);
    ~WorkAhead();                       // lets what runs end; begins nothing more
    WorkAhead(const WorkAhead&) = delete;
    WorkAhead& operator=(const WorkAhead&) = delete;

    // Returns when work(index) has returned; what it wrote can be read then. Throws what any of the work has thrown; the rest
    // is then left out.
    void await(std::size_t index);

private:
    friend class Workers;
    struct State;
    std::unique_ptr<Workers> m_own;
    std::shared_ptr<State> m_state;
};

}  // namespace quorate
