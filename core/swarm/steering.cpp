// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/swarm/torrent_swarm.h"

#include <libtorrent/settings_pack.hpp>

namespace quorate::swarm {
namespace {

bool isRate(std::uint64_t rate)
{
    return rate <= INT32_MAX;
}

}  // namespace

Steering TorrentSwarm::steeringLocked(const PayloadRef& ref) const
{
    const auto it = m_steering.find(ref);
    return it == m_steering.end() ? Steering{} : it->second;
}

Status TorrentSwarm::steer(const PayloadRef& ref, const Steering& steering)
{
    if (!isRate(steering.downLimit) || !isRate(steering.upLimit)) return fail(ErrorKind::invalid, "swarm.options.invalid", "limit");
    const std::lock_guard disk(m_disk);
    const std::lock_guard lock(m_mutex);
    if (!m_session) return fail(ErrorKind::unavailable, "swarm.stopped");
    if (steering == Steering{}) m_steering.erase(ref);
    else m_steering[ref] = steering;
    Transfer* const transfer = findLocked(ref);
    if (transfer == nullptr) return {};
    // What has all its pieces already ends by itself.
    const bool runs = transfer->wanted && transfer->state != TransferState::verifying;
    if (steering.stopped && runs) failLocked(*transfer, FailReason::cancelled, {});
    if (!transfer->handle.is_valid()) return {};
    transfer->handle.set_download_limit(static_cast<int>(steering.downLimit));
    transfer->handle.set_upload_limit(static_cast<int>(steering.upLimit));
    // A fetch is resumed when it is checked.
    if (transfer->state == TransferState::fetching) return {};
    if (steering.stopped) transfer->handle.pause();
    else transfer->handle.resume();
    return {};
}

Status TorrentSwarm::setLimits(std::uint64_t download, std::uint64_t upload)
{
    if (!isRate(download) || !isRate(upload)) return fail(ErrorKind::invalid, "swarm.options.invalid", "limit");
    const std::lock_guard lock(m_mutex);
    if (!m_session) return fail(ErrorKind::unavailable, "swarm.stopped");
    lt::settings_pack pack;
    pack.set_int(lt::settings_pack::download_rate_limit, static_cast<int>(download));
    pack.set_int(lt::settings_pack::upload_rate_limit, static_cast<int>(upload));
    m_session->apply_settings(std::move(pack));
    return {};
}

Status TorrentSwarm::recheck(const PayloadRef& ref)
{
    const std::lock_guard disk(m_disk);
    const std::lock_guard lock(m_mutex);
    if (!m_session) return fail(ErrorKind::unavailable, "swarm.stopped");
    Transfer* const transfer = findLocked(ref);
    if (transfer == nullptr) return fail(ErrorKind::notFound, "swarm.payload.unknown", ref.root.hex());
    if (transfer->state == TransferState::checking || transfer->state == TransferState::verifying) return {};
    retireLocked(*transfer);
    transfer->state = TransferState::checking;
    transfer->reason = FailReason::none;
    transfer->detail.clear();
    transfer->wanted = true;
    transfer->rechecking = true;
    transfer->deadline = Milliseconds(0);
    transfer->noProgressDeadline = Milliseconds(0);
    hashLater(ref, transfer->generation, false);
    return {};
}

}  // namespace quorate::swarm
