// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace quorate::gateway {

// Whose connections count together: an IPv4 address, or the /64 of an IPv6 one, which a single host has to itself. What is no
// address is its own.
[[nodiscard]] std::string sourceOf(const std::string& address);

// How many connections there are, in all and by source. Where there is no place left, the oldest connection that has never shown a
// credential that was taken makes room. Thread-safe. Private to core/gateway.
class Admission : public std::enable_shared_from_this<Admission> {
public:
    // Of one connection, until it is destroyed.
    class Place {
    public:
        explicit Place(std::shared_ptr<Admission> admission) : m_admission(std::move(admission)) {}
        ~Place() { m_admission->leave(*this); }
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;

        // `close` ends the connection without waiting; called once at most, from any thread, with no lock held. False: it should
        // have been already.
        [[nodiscard]] bool hold(std::function<void()> close);
        // From now on it makes room for nobody.
        void prove();

    private:
        friend class Admission;
        const std::shared_ptr<Admission> m_admission;
        std::string m_source;                       // guarded by the admission's mutex, as all below
        std::function<void()> m_close;
        std::list<Place*>::iterator m_inLine;
        bool m_waits = false;                       // stands in m_unproven
        bool m_gone = false;                        // its place is another's
    };

    // Both at least 1.
    Admission(std::size_t most, std::size_t mostPerSource) : m_most(most), m_mostPerSource(mostPerSource) {}

    // Null when there is no place.
    [[nodiscard]] std::unique_ptr<Place> enter(const std::string& source);
    [[nodiscard]] std::uint64_t count() const;
    [[nodiscard]] std::uint64_t refused() const;    // those that made room among them

private:
    void leave(Place& place);
    void free(Place& place);                        // with m_mutex held

    const std::size_t m_most;
    const std::size_t m_mostPerSource;
    mutable std::mutex m_mutex;
    std::map<std::string, std::size_t> m_bySource;  // guarded, as all below
    std::list<Place*> m_unproven;                   // oldest first
    std::size_t m_count = 0;
    std::uint64_t m_refused = 0;
};

}  // namespace quorate::gateway
