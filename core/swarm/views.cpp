// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/swarm/torrent_swarm.h"

#include <libtorrent/peer_info.hpp>
#include <libtorrent/torrent_flags.hpp>

#include <algorithm>

namespace quorate::swarm {

std::string_view toString(TransferState state)
{
    switch (state) {
    case TransferState::checking: return "checking";
    case TransferState::fetching: return "fetching";
    case TransferState::verifying: return "verifying";
    case TransferState::seeding: return "seeding";
    case TransferState::partial: return "partial";
    case TransferState::failed: return "failed";
    }
    return "unknown";
}

std::string_view toString(FailReason reason)
{
    switch (reason) {
    case FailReason::none: return "none";
    case FailReason::timeout: return "timeout";
    case FailReason::noPeers: return "no-peers";
    case FailReason::diskFull: return "disk-full";
    case FailReason::io: return "io";
    case FailReason::badData: return "bad-data";
    case FailReason::cancelled: return "cancelled";
    }
    return "unknown";
}

std::optional<lt::torrent_status> statusOf(const lt::torrent_handle& handle)
{
    try {
        if (handle.is_valid()) return handle.status({});
    } catch (const std::exception&) {
        // It went away between the two calls.
    }
    return std::nullopt;
}

Endpoint endpointOf(const lt::tcp::endpoint& endpoint)
{
    return Endpoint{endpoint.address().to_string(), endpoint.port()};
}

namespace {

std::vector<lt::peer_info> connectedTo(const lt::torrent_handle& handle)
{
    std::vector<lt::peer_info> infos;
    handle.get_peer_info(infos);
    std::erase_if(infos, [](const lt::peer_info& info) { return bool(info.flags & (lt::peer_info::connecting | lt::peer_info::handshake)); });
    return infos;
}

PeerView viewOf(const lt::peer_info& info)
{
    PeerView peer;
    peer.endpoint = endpointOf(info.ip);
    peer.incoming = !(info.flags & lt::peer_info::local_connection);
    peer.progress = static_cast<double>(info.progress_ppm) / 1e6;
    peer.downRate = static_cast<std::uint64_t>(std::max(info.payload_down_speed, 0));
    peer.upRate = static_cast<std::uint64_t>(std::max(info.payload_up_speed, 0));
    peer.down = static_cast<std::uint64_t>(info.total_download);
    peer.up = static_cast<std::uint64_t>(info.total_upload);
    return peer;
}

// `holders`: of each piece, when it is not empty.
std::vector<PeerView> peersAt(const lt::torrent_handle& handle, std::vector<std::uint8_t>& holders)
{
    std::vector<PeerView> peers;
    for (const auto& info : connectedTo(handle)) {
        for (int i = 0; i < std::min(info.pieces.size(), static_cast<int>(holders.size())); ++i) {
            auto& count = holders[static_cast<std::size_t>(i)];
            if (info.pieces[lt::piece_index_t(i)] && count < UINT8_MAX) ++count;
        }
        peers.push_back(viewOf(info));
    }
    return peers;
}

void fill(TransferView& view, const lt::torrent_status& status, bool pieces)
{
    Counters live;
    live.add(status);
    view.down += live.down;
    view.up += live.up;
    view.wasted += live.wasted;
    view.downRate = static_cast<std::uint64_t>(std::max(status.download_payload_rate, 0));
    view.upRate = static_cast<std::uint64_t>(std::max(status.upload_payload_rate, 0));
    if (view.state == TransferState::fetching) view.done = bytesOfPieces(view.ref, status.num_pieces);
    if (pieces && view.state == TransferState::fetching) {
        for (int i = 0; i < std::min(status.pieces.size(), static_cast<int>(view.pieces.size())); ++i) {
            view.pieces[static_cast<std::size_t>(i)] = status.pieces[lt::piece_index_t(i)];
        }
    }
    if (pieces && view.state == TransferState::fetching) view.holders.assign(view.pieces.size(), 0);
    if (status.num_peers > 0) view.peers = peersAt(status.handle, view.holders);
}

}  // namespace

std::uint64_t bytesOfPieces(const PayloadRef& ref, int pieces)
{
    return std::min(ref.size, static_cast<std::uint64_t>(std::max(pieces, 0)) * payloadPieceSize);
}

std::vector<TransferView> TorrentSwarm::transfers(bool pieces) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<TransferView> views;
    std::map<lt::torrent_handle, std::size_t> live;
    for (const auto& [ref, transfer] : m_transfers) {
        TransferView view;
        view.ref = ref;
        view.state = transfer.state;
        view.reason = transfer.reason;
        view.detail = transfer.detail;
        view.done = transfer.done;
        view.down = transfer.before.down;
        view.up = transfer.before.up;
        view.wasted = transfer.before.wasted;
        view.steering = steeringLocked(ref);
        view.file = m_store->payload(ref);
        view.banned = static_cast<std::uint32_t>(transfer.banned.size());
        const bool complete = transfer.state == TransferState::seeding || transfer.state == TransferState::verifying;
        if (pieces) view.pieces.assign(ref.pieces(), complete);
        if (transfer.handle.is_valid()) live.emplace(transfer.handle, views.size());
        views.push_back(std::move(view));
    }
    if (!m_session || live.empty()) return views;
    try {
        // One question for all of them; asking each handle would wait for libtorrent's thread a thousand times.
        const auto flags = pieces ? lt::torrent_handle::query_pieces : lt::status_flags_t{};
        const auto all = m_session->get_torrent_status([](const lt::torrent_status&) { return true; }, flags);
        for (const auto& status : all) {
            if (const auto it = live.find(status.handle); it != live.end()) fill(views[it->second], status, pieces);
        }
    } catch (const std::exception& thrown) {
        log(LogLevel::warning, std::string("no live figures: ") + thrown.what());
    }
    return views;
}

std::vector<PeerView> TorrentSwarm::peersOf(const PayloadRef& ref) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<PeerView> peers;
    const Transfer* const transfer = findLocked(ref);
    if (!m_session || transfer == nullptr || !transfer->handle.is_valid()) return peers;
    try {
        for (const auto& info : connectedTo(transfer->handle)) {
            PeerView peer = viewOf(info);
            peer.pieces.assign(ref.pieces(), false);
            for (int i = 0; i < std::min(info.pieces.size(), static_cast<int>(peer.pieces.size())); ++i) {
                peer.pieces[static_cast<std::size_t>(i)] = info.pieces[lt::piece_index_t(i)];
            }
            peers.push_back(std::move(peer));
        }
    } catch (const std::exception& thrown) {
        log(LogLevel::warning, std::string("no live figures: ") + thrown.what());
    }
    return peers;
}

Result<Path> TorrentSwarm::path(const PayloadRef& ref) const
{
    const std::lock_guard lock(m_mutex);
    const Transfer* const transfer = findLocked(ref);
    if (transfer == nullptr) return fail(ErrorKind::notFound, "swarm.payload.unknown", ref.root.hex());
    if (transfer->state != TransferState::seeding) {
        return fail(ErrorKind::unavailable, "swarm.payload.incomplete", ref.root.hex());
    }
    return m_store->payload(ref);
}

Result<std::vector<Hash32>> TorrentSwarm::leaves(const PayloadRef& ref) const
{
    if (auto complete = path(ref); !complete) return fail(complete.error());
    return m_store->readLeaves(ref);
}

}  // namespace quorate::swarm
