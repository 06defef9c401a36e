// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/hash_ahead.h"

#include "core/base/thread_strand.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <system_error>

namespace quorate::delta {
namespace {

constexpr std::size_t half = HashAhead::buffers / 2;

}  // namespace

// While one buffer is filled the other is hashed.
struct HashAhead::Background {
    Bytes filling;
    Bytes hashing;  // the thread's while it is busy
    std::mutex mutex;
    std::condition_variable idle;
    bool isBusy = false;            // guarded by mutex
    std::unique_ptr<Strand> thread;  // last: it ends before the rest goes

    void wait()
    {
        std::unique_lock lock(mutex);
        idle.wait(lock, [this] { return !isBusy; });
    }
    void hand(crypto::Sha256& hash)
    {
        wait();
        filling.swap(hashing);
        filling.clear();
        isBusy = true;  // nobody else looks while it is idle
        thread->post([this, &hash] {
            hash.update(hashing);
            const std::lock_guard lock(mutex);
            isBusy = false;
            idle.notify_one();
        });
    }
};

HashAhead::HashAhead() = default;

HashAhead::~HashAhead()
{
    if (m_background) m_background->wait();
}

void HashAhead::useThread()
{
    if (m_background) return;
    auto background = std::make_unique<Background>();
    background->filling.reserve(half);
    background->hashing.reserve(half);
    try {
        background->thread = makeThreadStrand("hash");
    } catch (const std::system_error&) {
        return;   // no thread to be had: whoever calls hashes
    }
    m_background = std::move(background);
}

void HashAhead::update(BytesView data)
{
    if (!m_background) {
        m_hash.update(data);
        return;
    }
    while (!data.empty()) {
        auto& filling = m_background->filling;
        const auto part = data.first(std::min(data.size(), half - filling.size()));
        append(filling, part);
        data = data.subspan(part.size());
        if (filling.size() == half) m_background->hand(m_hash);
    }
}

void HashAhead::settle()
{
    if (!m_background) return;
    m_background->wait();
    m_hash.update(m_background->filling);
    m_background->filling.clear();
}

Hash32 HashAhead::soFar()
{
    settle();
    return m_hash.soFar();
}

Hash32 HashAhead::finish()
{
    settle();
    return m_hash.finish();
}

}  // namespace quorate::delta
