// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/swarm/swarm_nodes.h"

#include "tests/support/seeded_random.h"

#include <algorithm>

namespace quorate::test {

using namespace swarm;

Bytes someBytes(std::size_t size, std::uint64_t seed)
{
    SeededRandom random(seed);
    Bytes bytes(size);
    random.fill(bytes);
    return bytes;
}

SwarmNode::SwarmNode(int number, std::function<void(SwarmOptions&)> change, Clock* clock)
    : m_usedClock(clock == nullptr ? *m_clock : *clock)
{
    m_options.store = store();
    m_options.listen = Endpoint{"127.77.0." + std::to_string(number), 0};
    m_options.keepFree = 0;
    if (change) change(m_options);
    open();
}

bool SwarmNode::open()
{
    m_swarm.reset();
    auto opened = Swarm::open(m_options, {*m_files, m_usedClock, m_log}, [this](const SwarmEvent& event) {
        {
            const std::lock_guard lock(m_mutex);
            m_events.push_back(event);
        }
        m_said.notify_all();
    });
    if (!opened) {
        m_error = opened.error();
        return false;
    }
    m_swarm = std::move(*opened);
    return true;
}

bool SwarmNode::openWith(const std::function<void(SwarmOptions&)>& change)
{
    change(m_options);
    return open();
}

bool SwarmNode::stop()
{
    const auto stopped = m_swarm->stop(Milliseconds(60'000));
    m_swarm.reset();
    return stopped.has_value();
}

Path SwarmNode::folder(const PayloadRef& ref) const
{
    return store() / (ref.root.hex() + '-' + std::to_string(ref.size));
}

Bytes SwarmNode::stored(const PayloadRef& ref)
{
    const auto path = m_swarm->path(ref);
    if (!path) return {};
    return readFile(*m_files, *path, ref.size).value_or(Bytes{});
}

TransferView SwarmNode::view(const PayloadRef& ref, bool pieces)
{
    for (auto& each : m_swarm->transfers(pieces)) {
        if (each.ref == ref) return each;
    }
    return {};
}

std::optional<SwarmEvent> SwarmNode::waitFor(EventKind kind, const PayloadRef& ref,
                                             const std::function<bool(const SwarmEvent&)>& fits)
{
    std::unique_lock lock(m_mutex);
    auto it = m_events.end();
    m_said.wait_for(lock, Milliseconds(60'000), [&] {
        it = std::ranges::find_if(m_events, [&](const SwarmEvent& event) {
            return event.kind == kind && event.ref == ref && (!fits || fits(event));
        });
        return it != m_events.end();
    });
    if (it == m_events.end()) return std::nullopt;
    return *it;
}

std::size_t SwarmNode::count(EventKind kind)
{
    const std::lock_guard lock(m_mutex);
    return static_cast<std::size_t>(std::ranges::count(m_events, kind, &SwarmEvent::kind));
}

void SwarmNode::forget()
{
    const std::lock_guard lock(m_mutex);
    m_events.clear();
}

}  // namespace quorate::test
