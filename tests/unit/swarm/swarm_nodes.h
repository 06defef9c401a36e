// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/swarm/swarm.h"
#include "tests/support/temporary_directory.h"

#include <condition_variable>
#include <functional>
#include <mutex>

namespace quorate::test {

// The same bytes for the same size and seed.
[[nodiscard]] Bytes someBytes(std::size_t size, std::uint64_t seed = 1);

// One swarm with an address of its own, 127.77.0.<number>, and what it has said so far.
class SwarmNode {
public:
    explicit SwarmNode(int number, std::function<void(swarm::SwarmOptions&)> change = {}, Clock* clock = nullptr);

    // (Re)opens the store; false when that failed, see error().
    bool open();
    bool openWith(const std::function<void(swarm::SwarmOptions&)>& change);
    // Ends it cleanly, or as a crash would.
    bool stop();
    void kill() { m_swarm.reset(); }
    [[nodiscard]] const Error& error() const { return m_error; }

    swarm::Swarm* operator->() { return m_swarm.get(); }
    [[nodiscard]] std::vector<Endpoint> endpoint() const { return {m_swarm->listening()}; }
    [[nodiscard]] Path store() const { return m_directory / "store"; }
    [[nodiscard]] Path folder(const PayloadRef& ref) const;
    [[nodiscard]] Bytes stored(const PayloadRef& ref);
    [[nodiscard]] swarm::TransferView view(const PayloadRef& ref, bool pieces = false);
    Files& files() { return *m_files; }

    // The first event of that kind for the payload since the last forget(), or one that comes within a minute.
    std::optional<swarm::SwarmEvent> waitFor(swarm::EventKind kind, const PayloadRef& ref,
                                             const std::function<bool(const swarm::SwarmEvent&)>& fits = {});
    bool finishes(const PayloadRef& ref) { return waitFor(swarm::EventKind::finished, ref).has_value(); }
    [[nodiscard]] std::size_t count(swarm::EventKind kind);
    void forget();

private:
    const std::unique_ptr<Files> m_files = makeSystemFiles();
    const std::unique_ptr<Clock> m_clock = makeSystemClock();
    NullLog m_log;
    TemporaryDirectory m_directory;
    swarm::SwarmOptions m_options;
    Clock& m_usedClock;
    Error m_error;
    std::mutex m_mutex;
    std::condition_variable m_said;
    std::vector<swarm::SwarmEvent> m_events;  // guarded by m_mutex
    std::unique_ptr<swarm::Swarm> m_swarm;    // last: it uses all of the above
};

}  // namespace quorate::test
