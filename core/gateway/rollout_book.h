// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/offers.h"
#include "core/gateway/rollout_desk.h"

#include <mutex>

namespace quorate::gateway {

// The stored rollouts, and who was put into which ring for good: whoever was offered, or was in a ring when it opened, stays
// there, whatever it tells of itself later. Thread-safe; its lock is taken last. Private to core/gateway.
class RolloutBook {
public:
    RolloutBook(const ReleaseSource& releases, GatewayStore& store, bool offerWithout)
        : m_releases(releases), m_store(store), m_offerWithout(offerWithout)
    {
    }
    // "gateway.store.corrupt", or the store's error.
    [[nodiscard]] Status load();

    // Of these candidates the releases that the device may not be offered now. What cannot be stored is held back.
    [[nodiscard]] std::set<ReleaseId> held(const std::string& controllerId, const DeviceIdentity& identity,
                                           const std::map<std::string, std::string>& attributes,
                                           const std::vector<Candidate>& candidates);

    [[nodiscard]] std::vector<Rollout> all() const;                                 // by id
    [[nodiscard]] std::optional<Rollout> find(std::uint32_t id) const;
    [[nodiscard]] std::optional<std::size_t> ringOf(const Rollout& rollout, const std::string& controllerId,
                                                    const RolloutDevice& device) const;
    // Stores it under its id; a new one (id 0) gets one.
    [[nodiscard]] Result<std::uint32_t> put(Rollout rollout);
    void keep(Rollout rollout);                        // in memory, until the next put(): clocks and counts
    [[nodiscard]] Status erase(std::uint32_t id);
    // In one write. Those placed already stay where they are.
    [[nodiscard]] Status place(std::uint32_t id, const std::vector<std::pair<std::string, std::size_t>>& rings);

private:
    struct Entry {
        Rollout rollout;
        std::map<std::string, std::size_t, std::less<>> placed;    // by controller id
    };
    [[nodiscard]] const Entry* governing(const ReleaseId& release) const;           // the newest of the release, or null
    [[nodiscard]] static std::optional<std::size_t> ringIn(const Entry& entry, const std::string& controllerId,
                                                           const RolloutDevice& device);

    const ReleaseSource& m_releases;
    GatewayStore& m_store;
    const bool m_offerWithout;
    mutable std::mutex m_mutex;                        // guards all below
    std::map<std::uint32_t, Entry> m_entries;
    std::uint32_t m_nextId = 1;
};

}  // namespace quorate::gateway
