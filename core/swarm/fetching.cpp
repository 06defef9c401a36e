// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/swarm/session_settings.h"
#include "core/swarm/torrent_swarm.h"

#include <libtorrent/torrent_flags.hpp>
#include <libtorrent/torrent_info.hpp>

#include <algorithm>
#include <utility>

namespace quorate::swarm {
namespace {

using namespace std::chrono_literals;

constexpr Milliseconds firstReconnect = 20ms;
constexpr int quickReconnects = 6;  // the last one after 640 ms

std::shared_ptr<lt::torrent_info> torrentInfo(const PayloadRef& ref, const std::vector<Hash32>& leaves)
{
    std::string torrent = "d4:info" + infoDictionary(ref);
    if (!leaves.empty()) {
        torrent += "12:piece layersd32:" + std::string(textOf(ref.root.view())) + std::to_string(leaves.size() * 32) + ':';
        for (const auto& leaf : leaves) torrent += textOf(leaf.view());
        torrent += 'e';
    }
    torrent += 'e';
    return std::make_shared<lt::torrent_info>(lt::span<const char>(torrent.data(), static_cast<int>(torrent.size())),
                                              lt::from_span);
}

Result<std::vector<lt::tcp::endpoint>> parseEndpoints(const std::vector<Endpoint>& endpoints)
{
    std::vector<lt::tcp::endpoint> all;
    for (const auto& endpoint : endpoints) {
        lt::error_code error;
        all.emplace_back(lt::make_address(endpoint.address, error), endpoint.port);
        if (error || endpoint.port == 0) {
            return fail(ErrorKind::invalid, "swarm.peer.invalid", toString(endpoint).substr(0, 100));
        }
    }
    return all;
}

}  // namespace

Status TorrentSwarm::fetch(const PayloadRef& ref, const std::vector<Endpoint>& peers, const FetchOptions& options)
{
    if (auto right = checkSize(ref.size, std::min(options.maxBytes, m_options.maxPayload)); !right) return right;
    if (ref.root.isZero()) return fail(ErrorKind::invalid, "swarm.payload.root", ref.root.hex());
    auto endpoints = parseEndpoints(peers);
    if (!endpoints) return fail(endpoints.error());
    std::optional<std::vector<lt::address>> allowed;
    if (options.allowedPeers) {
        auto parsed = parseAddresses(*options.allowedPeers);
        if (!parsed) return fail(parsed.error());
        allowed = std::move(*parsed);
    }
    const std::lock_guard disk(m_disk);
    std::unique_lock lock(m_mutex);
    if (!m_session) return fail(ErrorKind::unavailable, "swarm.stopped");
    Transfer* known = findLocked(ref);
    if (steeringLocked(ref).stopped && (known == nullptr || known->state != TransferState::seeding)) {
        return fail(ErrorKind::unavailable, "swarm.payload.stopped", ref.root.shortHex());
    }
    const bool idle = known == nullptr || known->state == TransferState::partial || known->state == TransferState::failed;
    if (idle) {
        if (auto space = checkSpaceLocked(ref.size - (known == nullptr ? 0 : known->done)); !space) return space;
    }
    if (allowed) {
        lock.unlock();
        if (auto written = m_store->writeAllowed(ref, options.allowedPeers); !written) return written;
        lock.lock();
    }
    Transfer& transfer = addLocked(ref);
    if (allowed) restrictLocked(transfer, std::move(allowed));
    const auto now = m_environment.clock.monotonic();
    transfer.deadline = options.deadline == 0ms ? 0ms : now + options.deadline;
    transfer.noProgressDeadline = options.noProgressDeadline;
    transfer.lastProgress = now;
    if (transfer.state == TransferState::seeding) {
        emitLocked({EventKind::finished, ref, ref.size, FailReason::none, {}, {}});
        return {};
    }
    transfer.wanted = true;
    transfer.lost = 0;
    if (idle) {
        transfer.state = TransferState::checking;
        transfer.reason = FailReason::none;
        transfer.detail.clear();
        transfer.peers = std::move(*endpoints);
        m_strand->post([this, ref, generation = transfer.generation] { begin(ref, generation); });
    } else if (transfer.handle.is_valid()) {
        connectLocked(transfer, *endpoints);
    } else {
        transfer.peers.insert(transfer.peers.end(), endpoints->begin(), endpoints->end());
    }
    tickSoonLocked();
    return {};
}

// On the strand: looks at what an earlier attempt has left, on the hasher when there is something to read.
void TorrentSwarm::begin(const PayloadRef& ref, std::uint64_t generation)
{
    {
        const std::lock_guard disk(m_disk);
        const std::lock_guard lock(m_mutex);
        if (currentLocked(ref, generation) == nullptr) return;
        const auto left = m_environment.files.info(m_store->payload(ref));
        if (left && left->kind == FileKind::file) {
            m_hasher->post([this, ref, generation] {
                auto checked = m_store->check(ref, [this] { return m_stopping.load(); });
                m_strand->post([this, ref, generation, result = std::move(checked)]() mutable {
                    run(ref, generation, std::move(result));
                });
            });
            return;
        }
    }
    run(ref, generation, std::nullopt);
}

void TorrentSwarm::run(const PayloadRef& ref, std::uint64_t generation, std::optional<PayloadStore::Checked> checked)
{
    const std::lock_guard disk(m_disk);
    const std::lock_guard lock(m_mutex);
    Transfer* const transfer = currentLocked(ref, generation);
    if (transfer == nullptr || !m_session) return;
    const bool any = checked && std::ranges::find(checked->pieces, true) != checked->pieces.end();
    // A stale file that nothing vouches for would be taken for data, or keep a paused torrent waiting for ever.
    if (!any) {
        if (auto cleared = m_store->clear(ref); !cleared) {
            failLocked(*transfer, cleared.error());
            return;
        }
    }
    transfer->leavesKept = any;
    transfer->state = TransferState::fetching;
    addTorrentLocked(*transfer, any ? checked->leaves : std::vector<Hash32>{},
                     any ? checked->pieces : std::vector<bool>{});
}

void TorrentSwarm::addTorrentLocked(Transfer& transfer, const std::vector<Hash32>& leaves, const std::vector<bool>& pieces)
{
    lt::add_torrent_params torrent;
    lt::error_code error;
    try {
        torrent.ti = torrentInfo(transfer.ref, leaves);
        torrent.save_path = m_store->folder(transfer.ref).string();
        // Never auto managed, never seed_mode (it verifies lazily and stalls for a tick), always under the member list.
        torrent.flags = lt::torrent_flags::apply_ip_filter;
        if (!pieces.empty()) {
            torrent.have_pieces.resize(static_cast<int>(pieces.size()));
            for (int i = 0; i < static_cast<int>(pieces.size()); ++i) {
                if (pieces[static_cast<std::size_t>(i)]) torrent.have_pieces.set_bit(lt::piece_index_t(i));
            }
        }
        if (transfer.state == TransferState::fetching) {
            // Paused, with its peers, and resumed once checked: only resume() connects at once, everything else waits for
            // the library's tick of a second.
            torrent.flags |= lt::torrent_flags::paused;
            for (const auto& peer : transfer.peers) {
                if (transfer.access->allows(peer.address())) torrent.peers.push_back(peer);
            }
        }
        const auto steering = steeringLocked(transfer.ref);
        if (steering.stopped) torrent.flags |= lt::torrent_flags::paused;
        torrent.download_limit = static_cast<int>(std::min<std::uint64_t>(steering.downLimit, INT32_MAX));
        torrent.upload_limit = static_cast<int>(std::min<std::uint64_t>(steering.upLimit, INT32_MAX));
        if (transfer.access->restricted()) {
            torrent.flags |= lt::torrent_flags::disable_pex | lt::torrent_flags::disable_lsd | lt::torrent_flags::disable_dht;
        }
        enforce(transfer.access, torrent);
        transfer.handle = m_session->add_torrent(std::move(torrent), error);
    } catch (const std::exception& thrown) {
        failLocked(transfer, FailReason::io, thrown.what());
        return;
    }
    transfer.peers.clear();
    if (error) {
        failLocked(transfer, FailReason::io, error.message());
        return;
    }
    m_handles.emplace(transfer.handle, transfer.ref);
}

void TorrentSwarm::seedLocked(Transfer& transfer, const std::vector<Hash32>& leaves)
{
    transfer.state = TransferState::seeding;
    transfer.reason = FailReason::none;
    transfer.detail.clear();
    transfer.leavesKept = true;
    transfer.done = transfer.ref.size;
    if (!transfer.handle.is_valid()) addTorrentLocked(transfer, leaves, std::vector<bool>(leaves.size(), true));
    if (transfer.state != TransferState::seeding || !transfer.wanted) return;
    transfer.wanted = false;
    emitLocked({EventKind::finished, transfer.ref, transfer.ref.size, FailReason::none, {}, {}});
}

void TorrentSwarm::retireLocked(Transfer& transfer)
{
    transfer.generation = ++m_generation;
    transfer.reconnecting = false;
    transfer.rechecking = false;
    if (!transfer.handle.is_valid()) return;
    keepLeavesLocked(transfer);
    if (const auto last = statusOf(transfer.handle)) transfer.before.add(*last);
    m_handles.erase(transfer.handle);
    m_session->remove_torrent(transfer.handle);
    transfer.handle = {};
    // Waits until libtorrent has let go: nothing is written to the file from here on.
    static_cast<void>(m_session->is_paused());
}

void TorrentSwarm::failLocked(Transfer& transfer, const Error& error)
{
    failLocked(transfer, error.kind == ErrorKind::noSpace ? FailReason::diskFull : FailReason::io, toString(error));
}

void TorrentSwarm::failLocked(Transfer& transfer, FailReason reason, std::string detail)
{
    retireLocked(transfer);
    transfer.state = TransferState::failed;
    transfer.reason = reason;
    transfer.detail = std::move(detail);
    log(LogLevel::warning, transfer.ref.root.shortHex() + " failed: " + std::string(toString(reason)) +
                               (transfer.detail.empty() ? "" : ", " + transfer.detail));
    if (!transfer.wanted) return;
    transfer.wanted = false;
    emitLocked({EventKind::failed, transfer.ref, transfer.done, reason, transfer.detail, {}});
}

// The leaf hashes come from peers and are what makes a partial file worth anything after a restart.
void TorrentSwarm::keepLeavesLocked(Transfer& transfer)
{
    if (transfer.leavesKept || transfer.state != TransferState::fetching || !transfer.handle.is_valid()) return;
    std::vector<std::vector<lt::sha256_hash>> layers;
    try {
        layers = transfer.handle.piece_layers();
    } catch (const std::exception&) {
        return;
    }
    // Behind our file libtorrent may count one that pads the last piece.
    if (layers.empty()) return;
    std::vector<Hash32> leaves(layers.front().size());
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        std::copy(layers.front()[i].begin(), layers.front()[i].end(), leaves[i].bytes.begin());
    }
    if (leavesMatch(transfer.ref, leaves)) transfer.leavesKept = m_store->writeLeaves(transfer.ref, leaves).has_value();
}

Status TorrentSwarm::addPeers(const PayloadRef& ref, const std::vector<Endpoint>& peers)
{
    auto endpoints = parseEndpoints(peers);
    if (!endpoints) return fail(endpoints.error());
    const std::lock_guard lock(m_mutex);
    Transfer* const transfer = findLocked(ref);
    if (transfer == nullptr) return fail(ErrorKind::notFound, "swarm.payload.unknown", ref.root.hex());
    if (transfer->handle.is_valid()) {
        connectLocked(*transfer, *endpoints);
    } else if (transfer->wanted) {
        transfer->peers.insert(transfer->peers.end(), endpoints->begin(), endpoints->end());
    }
    return {};
}

void TorrentSwarm::connectLocked(Transfer& transfer, const std::vector<lt::tcp::endpoint>& peers)
{
    if (peers.empty() || !transfer.handle.is_valid()) return;
    for (const auto& peer : peers) {
        if (transfer.access->allows(peer.address())) transfer.handle.connect_peer(peer);
    }
    transfer.lost = 0;
    boostLocked(transfer);
}

// With nobody to lose, connects now instead of at the library's next tick. Resuming sets libtorrent's counters to zero.
void TorrentSwarm::boostLocked(Transfer& transfer)
{
    const auto status = statusOf(transfer.handle);
    if (!status || transfer.state != TransferState::fetching || status->num_peers != 0) return;
    if (static_cast<bool>(status->flags & lt::torrent_flags::paused)) return;
    transfer.before.add(*status);
    transfer.handle.pause();
    transfer.handle.resume();
}

// Who fetches may learn a moment before the seed that it is allowed to, and is then refused: asks again soon, less and
// less so. After that the library does, once a second.
void TorrentSwarm::reconnectSoonLocked(Transfer& transfer)
{
    if (transfer.reconnecting || transfer.lost >= quickReconnects) return;
    const auto status = statusOf(transfer.handle);
    if (!status || status->num_peers != 0) return;
    transfer.reconnecting = true;
    const auto wait = firstReconnect * (1 << transfer.lost++);
    m_strand->postAfter(wait, [this, ref = transfer.ref, generation = transfer.generation] {
        const std::lock_guard lock(m_mutex);
        Transfer* const current = currentLocked(ref, generation);
        if (current == nullptr || !m_session) return;
        current->reconnecting = false;
        boostLocked(*current);
    });
}

Status TorrentSwarm::setAllowedPeers(const PayloadRef& ref, std::optional<AddressList> addresses)
{
    std::optional<std::vector<lt::address>> parsed;
    if (addresses) {
        auto all = parseAddresses(*addresses);
        if (!all) return fail(all.error());
        parsed = std::move(*all);
    }
    const std::lock_guard disk(m_disk);
    std::unique_lock lock(m_mutex);
    Transfer* const transfer = findLocked(ref);
    if (transfer == nullptr) return fail(ErrorKind::notFound, "swarm.payload.unknown", ref.root.hex());
    lock.unlock();
    if (auto written = m_store->writeAllowed(ref, addresses); !written) return written;
    lock.lock();
    restrictLocked(*transfer, std::move(parsed));
    return {};
}

void TorrentSwarm::restrictLocked(Transfer& transfer, std::optional<std::vector<lt::address>> addresses)
{
    const bool restricted = addresses.has_value();
    transfer.access->set(std::move(addresses));
    if (!transfer.handle.is_valid()) return;
    const auto flags = lt::torrent_flags::disable_pex | lt::torrent_flags::disable_lsd | lt::torrent_flags::disable_dht;
    transfer.handle.set_flags(restricted ? flags : lt::torrent_flags_t{}, flags);
}

Status TorrentSwarm::setMembers(std::optional<AddressList> addresses)
{
    std::optional<std::vector<lt::address>> members;
    if (addresses) {
        auto parsed = parseAddresses(*addresses);
        if (!parsed) return fail(parsed.error());
        members = std::move(*parsed);
    }
    const std::lock_guard lock(m_mutex);
    if (m_session) m_session->set_ip_filter(memberFilter(members));
    return {};
}

void TorrentSwarm::cancel(const PayloadRef& ref)
{
    const std::lock_guard disk(m_disk);
    const std::lock_guard lock(m_mutex);
    Transfer* const transfer = findLocked(ref);
    if (transfer != nullptr && transfer->wanted) failLocked(*transfer, FailReason::cancelled, {});
}

Status TorrentSwarm::drop(const PayloadRef& ref, bool eraseFile)
{
    const std::lock_guard disk(m_disk);
    {
        const std::lock_guard lock(m_mutex);
        Transfer* const transfer = findLocked(ref);
        if (transfer == nullptr) return fail(ErrorKind::notFound, "swarm.payload.unknown", ref.root.hex());
        if (m_session) retireLocked(*transfer);
        m_transfers.erase(ref);
    }
    return eraseFile ? m_store->erase(ref) : Status{};
}

void TorrentSwarm::hashLater(const PayloadRef& ref, std::uint64_t generation, bool fetched)
{
    (fetched ? m_hasher : m_checker)->post([this, ref, generation, fetched] {
        auto result = m_store->hash(ref, fetched, [this] { return m_stopping.load(); });
        m_strand->post([this, ref, generation, fetched, answer = std::move(result)] {
            hashed(ref, generation, fetched, answer);
        });
    });
}

void TorrentSwarm::hashed(const PayloadRef& ref, std::uint64_t generation, bool fetched,
                          const Result<HashedPayload>& result)
{
    const std::lock_guard disk(m_disk);
    const std::lock_guard lock(m_mutex);
    Transfer* const transfer = currentLocked(ref, generation);
    if (transfer == nullptr || !m_session) return;
    const bool rechecking = std::exchange(transfer->rechecking, false);
    if (result && result->ref == ref) {
        if (auto marked = m_store->markComplete(ref, result->leaves); !marked) {
            failLocked(*transfer, marked.error());
            return;
        }
        seedLocked(*transfer, result->leaves);
        return;
    }
    if (auto unmarked = m_store->unmarkComplete(ref); !unmarked) log(LogLevel::warning, toString(unmarked.error()));
    if (!result) {
        failLocked(*transfer, result.error());
    } else if (fetched) {
        failLocked(*transfer, FailReason::badData, "the finished file does not have the root");
    } else if (rechecking) {
        failLocked(*transfer, FailReason::badData, "the file in the store is damaged");
    } else {
        log(LogLevel::warning, ref.root.shortHex() + ": the file in the store is damaged");
        transfer->state = TransferState::partial;
        if (!transfer->wanted) return;
        transfer->state = TransferState::checking;
        m_strand->post([this, ref, generation] { begin(ref, generation); });
    }
}

}  // namespace quorate::swarm
