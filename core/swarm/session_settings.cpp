// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/swarm/session_settings.h"

#include <libtorrent/alert.hpp>
#include <libtorrent/extensions/smart_ban.hpp>
#include <libtorrent/extensions/ut_pex.hpp>
#include <libtorrent/peer_class.hpp>
#include <libtorrent/posix_disk_io.hpp>
#include <libtorrent/settings_pack.hpp>

#include <algorithm>

namespace quorate::swarm {
namespace {

// libtorrent loads at most 0x200000 pieces.
constexpr std::uint64_t largestPayload = std::uint64_t{0x200000} * payloadPieceSize;

void setForAll(lt::ip_filter& filter, std::uint32_t value)
{
    filter.add_rule(lt::make_address("0.0.0.0"), lt::make_address("255.255.255.255"), value);
    filter.add_rule(lt::make_address("::"), lt::make_address("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), value);
}

std::uint32_t bitOf(lt::peer_class_t peerClass)
{
    return std::uint32_t{1} << static_cast<std::uint32_t>(peerClass);
}

void setProfile(lt::settings_pack& pack, const SwarmOptions& options)
{
    using Set = lt::settings_pack;
    pack.set_int(Set::upload_rate_limit, static_cast<int>(std::min<std::uint64_t>(options.uploadLimit, INT32_MAX)));
    pack.set_int(Set::download_rate_limit, static_cast<int>(std::min<std::uint64_t>(options.downloadLimit, INT32_MAX)));
    if (options.profile == Profile::fast) {
        pack.set_int(Set::unchoke_slots_limit, -1);
        pack.set_int(Set::max_out_request_queue, 1500);
        pack.set_int(Set::max_allowed_in_request_queue, 3000);
    } else {
        // What the origin sends twice is what costs on a narrow uplink: few slots, shallow queues, quick changes.
        pack.set_int(Set::unchoke_slots_limit, options.origin ? 2 : 4);
        pack.set_int(Set::unchoke_interval, 1);
        pack.set_int(Set::optimistic_unchoke_interval, 2);
        pack.set_int(Set::max_out_request_queue, 4);
    }
}

}  // namespace

Status checkOptions(const SwarmOptions& options)
{
    const auto wrong = [](std::string what) { return fail(ErrorKind::invalid, "swarm.options.invalid", std::move(what)); };
    if (options.store.empty()) return wrong("store");
    if (!isNumericAddress(options.listen.address)) return wrong("listen " + options.listen.address);
    if (options.maxPayload > largestPayload) return wrong("maxPayload over " + std::to_string(largestPayload));
    if (options.maxPeers == 0 || options.maxPeers > 10'000) return wrong("maxPeers " + std::to_string(options.maxPeers));
    for (const auto& member : options.members.value_or(std::vector<std::string>{})) {
        if (!isNumericAddress(member)) return wrong("member " + member);
    }
    for (const auto& router : options.dhtRouters) {
        if (!isNumericAddress(router.address) || router.port == 0) return wrong("dhtRouter " + toString(router));
    }
    return {};
}

lt::session_params sessionParams(const SwarmOptions& options)
{
    using Set = lt::settings_pack;
    lt::settings_pack pack;
    pack.set_str(Set::user_agent, "Quorate");
    pack.set_str(Set::listen_interfaces, toString(options.listen));
    // A port that is taken is an error, not a reason to listen elsewhere.
    pack.set_int(Set::max_retry_port_bind, 0);
    pack.set_bool(Set::listen_system_port_fallback, false);
    const bool anyAddress = lt::make_address(options.listen.address).is_unspecified();
    pack.set_str(Set::outgoing_interfaces, anyAddress ? std::string() : options.listen.address);

    // Nothing that talks to anybody the node did not name; the default bootstrap node is on the internet.
    std::string routers;
    for (const auto& router : options.dhtRouters) {
        if (!routers.empty()) routers += ',';
        routers += toString(router);
    }
    pack.set_str(Set::dht_bootstrap_nodes, routers);
    pack.set_bool(Set::enable_dht, options.dht);
    pack.set_bool(Set::enable_lsd, options.localDiscovery);
    pack.set_bool(Set::enable_upnp, false);
    pack.set_bool(Set::enable_natpmp, false);
    pack.set_bool(Set::enable_ip_notifier, false);
    // A private DHT has few nodes, often in one /24 or on addresses that the public one distrusts.
    pack.set_bool(Set::dht_restrict_routing_ips, false);
    pack.set_bool(Set::dht_restrict_search_ips, false);
    pack.set_bool(Set::dht_ignore_dark_internet, false);
    pack.set_bool(Set::dht_enforce_node_id, false);
    pack.set_bool(Set::dht_prefer_verified_node_ids, false);

    // uTP: a use-after-free in 2.0.8, and a tenth of the speed. Encryption here would be obfuscation only.
    pack.set_bool(Set::enable_incoming_utp, false);
    pack.set_bool(Set::enable_outgoing_utp, false);
    pack.set_int(Set::out_enc_policy, Set::pe_disabled);
    pack.set_int(Set::in_enc_policy, Set::pe_disabled);

    // With several connections for one address a banned peer comes back on another port.
    pack.set_bool(Set::allow_multiple_connections_per_ip, options.allowSharedAddress);
    pack.set_int(Set::connections_limit, static_cast<int>(options.maxPeers));
    pack.set_int(Set::connection_speed, 500);
    pack.set_int(Set::torrent_connect_boost, 255);
    pack.set_bool(Set::smooth_connects, false);
    pack.set_int(Set::listen_queue_size, 128);
    // A peer that refused is asked again when we say so (see fetching.cpp), then at every tick of a second; 31 is the most
    // that libtorrent counts.
    pack.set_int(Set::min_reconnect_time, 0);
    // Or seeds would ask seeds at every such tick, for each payload that they hold.
    pack.set_bool(Set::seeding_outgoing_connections, false);
    pack.set_int(Set::max_failcount, 31);
    pack.set_int(Set::peer_connect_timeout, 5);
    pack.set_int(Set::handshake_timeout, 5);
    pack.set_int(Set::piece_timeout, 5);
    pack.set_int(Set::request_timeout, 10);
    pack.set_int(Set::tick_interval, 100);
    pack.set_bool(Set::rate_limit_ip_overhead, false);
    pack.set_int(Set::allowed_fast_set_size, 0);
    pack.set_int(Set::initial_picker_threshold, 0);
    pack.set_bool(Set::close_redundant_connections, true);
    pack.set_int(Set::active_downloads, -1);
    pack.set_int(Set::active_seeds, -1);
    pack.set_int(Set::active_limit, -1);
    pack.set_int(Set::max_metadata_size, 64 * 1024);
    pack.set_int(Set::send_buffer_watermark, 2 * 1024 * 1024);
    pack.set_int(Set::send_buffer_low_watermark, 64 * 1024);
    pack.set_int(Set::send_buffer_watermark_factor, 150);
    pack.set_int(Set::max_queued_disk_bytes, 16 * 1024 * 1024);
    // The default of 2000 loses alerts when many payloads are added at once.
    pack.set_int(Set::alert_queue_size, 1 << 20);
    pack.set_int(Set::alert_mask, static_cast<int>(static_cast<std::uint32_t>(
        lt::alert_category::status | lt::alert_category::error | lt::alert_category::storage |
        lt::alert_category::connect | lt::alert_category::peer)));
    setProfile(pack, options);

    // No ready-made extensions: metadata never comes from a peer. The mapped disk I/O dies of SIGBUS on a full disk.
    lt::session_params params(std::move(pack), std::vector<std::shared_ptr<lt::plugin>>{});
    params.disk_io_constructor = lt::posix_disk_io_constructor;
    return params;
}

void prepare(lt::session& session, const SwarmOptions& options)
{
    session.add_extension(&lt::create_ut_pex_plugin);
    session.add_extension(&lt::create_smart_ban_plugin);
    // Without a filter of our own, peers on private networks have neither rate limit nor upload slots.
    std::uint32_t classes = bitOf(lt::session::global_peer_class_id);
    if (options.profile == Profile::fast) {
        const auto served = session.create_peer_class("served at once");
        auto info = session.get_peer_class(served);
        info.ignore_unchoke_slots = true;
        session.set_peer_class(served, info);
        classes |= bitOf(served);
    }
    lt::ip_filter filter;
    setForAll(filter, classes);
    session.set_peer_class_filter(filter);
}

lt::ip_filter memberFilter(const std::optional<std::vector<lt::address>>& members)
{
    lt::ip_filter filter;
    if (!members) return filter;
    setForAll(filter, lt::ip_filter::blocked);
    for (const auto& member : *members) filter.add_rule(member, member, 0);
    return filter;
}

}  // namespace quorate::swarm
