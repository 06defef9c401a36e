// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/swarm/torrent_swarm.h"

#include <algorithm>

namespace quorate::swarm {

Result<PayloadRef> TorrentSwarm::publish(const Path& path, std::optional<AddressList> allowedPeers)
{
    auto file = m_environment.files.open(path, OpenMode::read);
    if (!file) return fail(file.error());
    const auto size = (*file)->size();
    if (!size) return fail(size.error());
    if (auto right = checkSize(*size, m_options.maxPayload); !right) return fail(right.error());
    {
        const std::lock_guard lock(m_mutex);
        if (auto space = checkSpaceLocked(*size); !space) return fail(space.error());
    }
    std::uint64_t offset = 0;
    const auto source = [&](std::span<std::uint8_t> out) -> Result<std::size_t> {
        auto got = (*file)->readAt(offset, out);
        if (got) offset += *got;
        return got;
    };
    return install(m_store->stage(source, m_options.maxPayload), allowedPeers);
}

Result<PayloadRef> TorrentSwarm::publish(BytesView bytes, std::optional<AddressList> allowedPeers)
{
    if (auto right = checkSize(bytes.size(), m_options.maxPayload); !right) return fail(right.error());
    {
        const std::lock_guard lock(m_mutex);
        if (auto space = checkSpaceLocked(bytes.size()); !space) return fail(space.error());
    }
    const auto source = [&bytes](std::span<std::uint8_t> out) -> Result<std::size_t> {
        const auto part = bytes.first(std::min(bytes.size(), out.size()));
        std::ranges::copy(part, out.begin());
        bytes = bytes.subspan(part.size());
        return part.size();
    };
    return install(m_store->stage(source, m_options.maxPayload), allowedPeers);
}

Result<PayloadRef> TorrentSwarm::install(Result<PayloadStore::Staged> staged, const std::optional<AddressList>& allowed)
{
    if (!staged) return fail(staged.error());
    const auto& ref = staged->payload.ref;
    std::optional<AddressList> kept;
    std::optional<std::vector<lt::address>> addresses;
    if (allowed) {
        auto parsed = parseAddresses(*allowed);
        if (!parsed) {
            m_store->discard(*staged);
            return fail(parsed.error());
        }
        addresses = std::move(*parsed);
    }
    const std::lock_guard disk(m_disk);
    std::unique_lock lock(m_mutex);
    if (!m_session) {
        m_store->discard(*staged);
        return fail(ErrorKind::unavailable, "swarm.stopped");
    }
    Transfer& transfer = addLocked(ref);
    if (transfer.state == TransferState::seeding) {
        lock.unlock();
        m_store->discard(*staged);
        if (allowed) {
            if (auto written = m_store->writeAllowed(ref, allowed); !written) return fail(written.error());
            lock.lock();
            restrictLocked(transfer, std::move(addresses));
        }
        return ref;
    }
    // What runs for it gives way; m_disk keeps everybody else from starting it again meanwhile.
    retireLocked(transfer);
    transfer.state = TransferState::checking;
    if (!allowed && transfer.access->restricted()) kept = m_store->readAllowed(ref);
    lock.unlock();
    const auto placed = m_store->install(*staged, allowed ? allowed : kept);
    if (!placed) m_store->discard(*staged);
    lock.lock();
    if (!placed) {
        failLocked(transfer, placed.error());
        return fail(placed.error());
    }
    if (allowed) transfer.access->set(std::move(addresses));
    seedLocked(transfer, staged->payload.leaves);
    return ref;
}

}  // namespace quorate::swarm
