// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/swarm/no_delay.h"
#include "core/swarm/torrent_swarm.h"

#include <libtorrent/alert_types.hpp>

#include <algorithm>

namespace quorate::swarm {
namespace {

using namespace std::chrono_literals;

constexpr Milliseconds tickInterval = 250ms;

}  // namespace

void TorrentSwarm::drain()
{
    const std::lock_guard disk(m_disk);
    const std::lock_guard lock(m_mutex);
    if (!m_session) return;
    std::vector<lt::alert*> alerts;
    m_session->pop_alerts(&alerts);
    for (const auto* alert : alerts) onAlertLocked(alert);
}

void TorrentSwarm::onAlertLocked(const lt::alert* alert)
{
    onListenLocked(alert);
    if (lt::alert_cast<lt::alerts_dropped_alert>(alert) != nullptr) {
        log(LogLevel::error, alert->message());
    } else if (const auto* connected = lt::alert_cast<lt::peer_connect_alert>(alert)) {
        if (connected->direction == lt::peer_connect_alert::direction_t::out) setNoDelayOnConnection(connected->endpoint);
    }
    const auto* const about = dynamic_cast<const lt::torrent_alert*>(alert);
    if (about == nullptr) return;
    const auto it = m_handles.find(about->handle);
    if (it == m_handles.end()) return;
    if (Transfer* const transfer = findLocked(it->second)) onTorrentAlertLocked(*transfer, alert);
}

void TorrentSwarm::onListenLocked(const lt::alert* alert)
{
    if (m_listenKnown) return;
    if (const auto* listening = lt::alert_cast<lt::listen_succeeded_alert>(alert)) {
        if (listening->socket_type != lt::socket_type_t::tcp) return;
        setNoDelayOnListener({listening->address, static_cast<std::uint16_t>(listening->port)});
        m_listenKnown = true;
        m_listened.set_value(Endpoint{m_options.listen.address, static_cast<std::uint16_t>(listening->port)});
    } else if (const auto* refused = lt::alert_cast<lt::listen_failed_alert>(alert)) {
        if (refused->socket_type != lt::socket_type_t::tcp) return;
        m_listenKnown = true;
        m_listened.set_value(fail(ErrorKind::unavailable, "swarm.listen.failed",
                                  toString(m_options.listen) + ": " + refused->error.message()));
    }
}

void TorrentSwarm::onTorrentAlertLocked(Transfer& transfer, const lt::alert* alert)
{
    const bool fetching = transfer.state == TransferState::fetching;
    if (lt::alert_cast<lt::torrent_checked_alert>(alert) != nullptr) {
        if (fetching) transfer.handle.resume();
    } else if (lt::alert_cast<lt::torrent_finished_alert>(alert) != nullptr) {
        if (!fetching) return;
        transfer.state = TransferState::verifying;
        transfer.done = transfer.ref.size;
        hashLater(transfer.ref, transfer.generation, true);
    } else if (lt::alert_cast<lt::peer_disconnected_alert>(alert) != nullptr ||
               lt::alert_cast<lt::peer_error_alert>(alert) != nullptr) {
        if (fetching) reconnectSoonLocked(transfer);
    } else if (const auto* file = lt::alert_cast<lt::file_error_alert>(alert)) {
        const bool full = file->error == boost::system::errc::no_space_on_device;
        failLocked(transfer, full ? FailReason::diskFull : FailReason::io, file->error.message());
    } else if (const auto* broken = lt::alert_cast<lt::torrent_error_alert>(alert)) {
        failLocked(transfer, FailReason::io, broken->error.message());
    } else if (const auto* ban = lt::alert_cast<lt::peer_ban_alert>(alert)) {
        // Each piece that was on its way from that peer says so once more.
        if (!transfer.banned.insert(ban->endpoint).second) return;
        const auto peer = endpointOf(ban->endpoint);
        log(LogLevel::warning, transfer.ref.root.shortHex() + ": " + toString(peer) + " sent bad data and is banned");
        emitLocked({EventKind::peerBanned, transfer.ref, transfer.done, FailReason::none, {}, peer});
    }
}

void TorrentSwarm::tickSoonLocked()
{
    if (m_ticking) return;
    m_ticking = true;
    m_strand->postAfter(tickInterval, [this] { tick(); });
}

void TorrentSwarm::tick()
{
    const std::lock_guard disk(m_disk);
    const std::lock_guard lock(m_mutex);
    m_ticking = false;
    if (!m_session) return;
    const auto now = m_environment.clock.monotonic();
    bool more = false;
    for (auto& [ref, transfer] : m_transfers) {
        if (!transfer.wanted) continue;
        tickLocked(transfer, now);
        more = more || transfer.wanted;
    }
    if (more) tickSoonLocked();
}

void TorrentSwarm::tickLocked(Transfer& transfer, Milliseconds now)
{
    if (transfer.state == TransferState::verifying) return;
    int peers = 0;
    if (transfer.state == TransferState::fetching && transfer.handle.is_valid()) {
        keepLeavesLocked(transfer);
        const auto status = statusOf(transfer.handle);
        if (!status) return;
        peers = status->num_peers;
        const auto done = bytesOfPieces(transfer.ref, status->num_pieces);
        if (done > transfer.done) {
            transfer.lastProgress = now;
            transfer.lost = 0;
            transfer.done = done;
            emitLocked({EventKind::progress, transfer.ref, done, FailReason::none, {}, {}});
        }
    } else {
        transfer.lastProgress = now;  // our own hashing is not the peers' fault
    }
    const bool late = transfer.deadline != 0ms && now >= transfer.deadline;
    const bool stuck = transfer.noProgressDeadline != 0ms && now - transfer.lastProgress >= transfer.noProgressDeadline;
    if (!late && !stuck) return;
    const auto without = !transfer.banned.empty() ? FailReason::badData : FailReason::noPeers;
    failLocked(transfer, peers == 0 ? without : FailReason::timeout, late ? "deadline" : "no progress");
}

}  // namespace quorate::swarm
