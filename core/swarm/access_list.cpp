// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/swarm/access_list.h"

#include <libtorrent/error_code.hpp>
#include <libtorrent/extensions.hpp>
#include <libtorrent/peer_connection_handle.hpp>

namespace quorate::swarm {
namespace {

class GuardedPeer final : public lt::peer_plugin {
public:
    GuardedPeer(lt::peer_connection_handle peer, std::shared_ptr<const AccessList> list)
        : m_peer(std::move(peer)), m_list(std::move(list))
    {
    }
    lt::string_view type() const override { return "quorate-access"; }
    bool on_handshake(lt::span<const char>) override
    {
        check();
        return true;
    }
    void tick() override { check(); }

private:
    void check()
    {
        if (m_peer.is_disconnecting() || m_list->allows(m_peer.remote().address())) return;
        m_peer.disconnect(lt::errors::make_error_code(lt::errors::banned_by_ip_filter), lt::operation_t::bittorrent);
    }

    lt::peer_connection_handle m_peer;
    const std::shared_ptr<const AccessList> m_list;
};

class GuardedTorrent final : public lt::torrent_plugin {
public:
    explicit GuardedTorrent(std::shared_ptr<const AccessList> list) : m_list(std::move(list)) {}
    std::shared_ptr<lt::peer_plugin> new_connection(const lt::peer_connection_handle& peer) override
    {
        return std::make_shared<GuardedPeer>(peer, m_list);
    }

private:
    const std::shared_ptr<const AccessList> m_list;
};

}  // namespace

Result<std::vector<lt::address>> parseAddresses(const std::vector<std::string>& texts)
{
    std::vector<lt::address> all;
    for (const auto& text : texts) {
        lt::error_code error;
        all.push_back(lt::make_address(text, error));
        if (error) return fail(ErrorKind::invalid, "swarm.peer.invalid", text.substr(0, 100));
    }
    return all;
}

void AccessList::set(std::optional<std::vector<lt::address>> addresses)
{
    const std::lock_guard lock(m_mutex);
    m_addresses.reset();
    if (addresses) m_addresses.emplace(addresses->begin(), addresses->end());
}

bool AccessList::restricted() const
{
    const std::lock_guard lock(m_mutex);
    return m_addresses.has_value();
}

bool AccessList::allows(const lt::address& address) const
{
    const std::lock_guard lock(m_mutex);
    return !m_addresses || m_addresses->contains(address);
}

void enforce(const std::shared_ptr<const AccessList>& list, lt::add_torrent_params& torrent)
{
    torrent.extensions.emplace_back([list](const lt::torrent_handle&, lt::client_data_t) {
        return std::make_shared<GuardedTorrent>(list);
    });
}

}  // namespace quorate::swarm
