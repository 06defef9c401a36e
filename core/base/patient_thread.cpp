// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/patient_thread.h"

#include <pthread.h>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace quorate {
namespace {

struct Piece {
    std::function<void()> work;
    bool ended = false;
};

}  // namespace

struct PatientThread::State {
    std::mutex mutex;
    std::condition_variable moved;
    std::deque<std::shared_ptr<Piece>> queue;   // guarded by mutex, as are the pieces
    bool leaving = false;                       // guarded

    void run()
    {
        std::unique_lock lock(mutex);
        while (true) {
            moved.wait(lock, [this] { return leaving || !queue.empty(); });
            if (queue.empty()) return;
            const auto piece = std::move(queue.front());
            queue.pop_front();
            auto work = std::move(piece->work);
            lock.unlock();
            work();
            work = nullptr;
            lock.lock();
            piece->ended = true;
            moved.notify_all();
        }
    }
};

PatientThread::PatientThread(std::string name) : m_state(std::make_shared<State>())
{
    std::thread thread([state = m_state] { state->run(); });
    ::pthread_setname_np(thread.native_handle(), name.substr(0, 15).c_str());
    thread.detach();
}

PatientThread::~PatientThread()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->leaving = true;
    m_state->moved.notify_all();
}

bool PatientThread::run(std::function<void()> work, Milliseconds limit)
{
    const auto piece = std::make_shared<Piece>();
    piece->work = std::move(work);
    std::unique_lock lock(m_state->mutex);
    m_state->queue.push_back(piece);
    m_state->moved.notify_all();
    if (m_state->moved.wait_for(lock, limit, [&] { return piece->ended; })) return true;
    std::erase(m_state->queue, piece);   // what has not begun never does, and what it holds, perhaps a PIN, is gone
    return false;
}

}  // namespace quorate
