// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <libtorrent/add_torrent_params.hpp>
#include <libtorrent/address.hpp>

#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace quorate::swarm {

// "swarm.peer.invalid" when one is not a numeric address.
[[nodiscard]] Result<std::vector<lt::address>> parseAddresses(const std::vector<std::string>& texts);

// Who may exchange one payload with us. Shared between the swarm and libtorrent's network thread; thread-safe.
class AccessList {
public:
    void set(std::optional<std::vector<lt::address>> addresses);
    [[nodiscard]] bool restricted() const;
    [[nodiscard]] bool allows(const lt::address& address) const;

private:
    mutable std::mutex m_mutex;
    std::optional<std::set<lt::address>> m_addresses;  // guarded by m_mutex; absent: everybody
};

// Makes the torrent cut off peers that the list does not allow: in the handshake, where neither our piece map nor any
// message has been sent, and within a second when the list changes.
void enforce(const std::shared_ptr<const AccessList>& list, lt::add_torrent_params& torrent);

}  // namespace quorate::swarm
