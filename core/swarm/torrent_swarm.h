// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/thread_strand.h"
#include "core/swarm/access_list.h"
#include "core/swarm/payload_store.h"
#include "core/swarm/swarm.h"

#include <libtorrent/alert.hpp>
#include <libtorrent/session.hpp>
#include <libtorrent/socket.hpp>
#include <libtorrent/torrent_handle.hpp>
#include <libtorrent/torrent_status.hpp>

#include <atomic>
#include <future>
#include <map>
#include <mutex>
#include <set>

namespace quorate::swarm {

struct Counters {
    std::uint64_t down = 0;
    std::uint64_t up = 0;
    std::uint64_t wasted = 0;

    void add(const lt::torrent_status& status)
    {
        down += static_cast<std::uint64_t>(status.total_payload_download);
        up += static_cast<std::uint64_t>(status.total_payload_upload);
        wasted += static_cast<std::uint64_t>(status.total_failed_bytes + status.total_redundant_bytes);
    }
};

struct Transfer {
    PayloadRef ref;
    std::uint64_t generation = 0;  // changes whenever what runs for this payload is given up
    TransferState state = TransferState::partial;
    FailReason reason = FailReason::none;
    std::string detail;
    lt::torrent_handle handle;  // valid while libtorrent has it
    std::shared_ptr<AccessList> access = std::make_shared<AccessList>();
    Counters before;            // of handles that are gone
    std::set<lt::tcp::endpoint> banned;
    std::uint64_t done = 0;
    bool leavesKept = false;    // the store has them

    bool wanted = false;        // a fetch() waits for its event
    std::vector<lt::tcp::endpoint> peers;  // for when the fetch begins
    Milliseconds deadline{0};              // on the monotonic clock; 0 is none
    Milliseconds noProgressDeadline{0};    // a duration; 0 is none
    Milliseconds lastProgress{0};
    int lost = 0;               // times in a row that nobody was left to fetch from
    bool reconnecting = false;  // a reconnectSoonLocked() is under way
    bool rechecking = false;    // a damaged file is told of instead of fetched
};

// Locks. m_disk is held by whoever changes a payload's folder, m_mutex by whoever touches the rest; m_disk first. No handler
// runs under either. libtorrent's own thread takes neither, so it may be waited for under both.
class TorrentSwarm final : public Swarm {
public:
    TorrentSwarm(SwarmOptions options, SwarmEnvironment environment, Handler handler,
                 std::unique_ptr<PayloadStore> store);
    ~TorrentSwarm() override;

    TorrentSwarm(const TorrentSwarm&) = delete;
    TorrentSwarm& operator=(const TorrentSwarm&) = delete;

    // Once, before anything else. May throw what libtorrent throws.
    Status start();

    Endpoint listening() const override { return m_listening; }
    Result<PayloadRef> publish(const Path& file, std::optional<AddressList> allowedPeers) override;
    Result<PayloadRef> publish(BytesView bytes, std::optional<AddressList> allowedPeers) override;
    Status fetch(const PayloadRef& ref, const std::vector<Endpoint>& peers, const FetchOptions& options) override;
    Status addPeers(const PayloadRef& ref, const std::vector<Endpoint>& peers) override;
    Status setAllowedPeers(const PayloadRef& ref, std::optional<AddressList> addresses) override;
    Status setMembers(std::optional<AddressList> addresses) override;
    Status steer(const PayloadRef& ref, const Steering& steering) override;
    Status setLimits(std::uint64_t download, std::uint64_t upload) override;
    Status recheck(const PayloadRef& ref) override;
    void cancel(const PayloadRef& ref) override;
    Status drop(const PayloadRef& ref, bool eraseFile) override;
    Result<Path> path(const PayloadRef& ref) const override;
    Result<std::vector<Hash32>> leaves(const PayloadRef& ref) const override;
    std::vector<TransferView> transfers(bool pieces) const override;
    std::vector<PeerView> peersOf(const PayloadRef& ref) const override;
    Status stop(Milliseconds deadline) override;

private:
    // Everything below with "Locked" needs m_mutex; what changes a folder needs m_disk too.
    Transfer* findLocked(const PayloadRef& ref) const;
    Transfer* currentLocked(const PayloadRef& ref, std::uint64_t generation) const;
    Transfer& addLocked(const PayloadRef& ref);
    void emitLocked(SwarmEvent event);
    void addTorrentLocked(Transfer& transfer, const std::vector<Hash32>& leaves, const std::vector<bool>& pieces);
    void seedLocked(Transfer& transfer, const std::vector<Hash32>& leaves);
    void retireLocked(Transfer& transfer);
    void failLocked(Transfer& transfer, FailReason reason, std::string detail);
    void failLocked(Transfer& transfer, const Error& error);
    void keepLeavesLocked(Transfer& transfer);
    void connectLocked(Transfer& transfer, const std::vector<lt::tcp::endpoint>& peers);
    void boostLocked(Transfer& transfer);
    void reconnectSoonLocked(Transfer& transfer);
    Steering steeringLocked(const PayloadRef& ref) const;
    void restrictLocked(Transfer& transfer, std::optional<std::vector<lt::address>> addresses);
    Status checkSpaceLocked(std::uint64_t more) const;
    void tickSoonLocked();

    Result<PayloadRef> install(Result<PayloadStore::Staged> staged, const std::optional<AddressList>& allowed);
    void begin(const PayloadRef& ref, std::uint64_t generation);
    void run(const PayloadRef& ref, std::uint64_t generation, std::optional<PayloadStore::Checked> checked);
    void hashLater(const PayloadRef& ref, std::uint64_t generation, bool fetched);
    void hashed(const PayloadRef& ref, std::uint64_t generation, bool fetched, const Result<HashedPayload>& result);
    void drain();
    void onAlertLocked(const lt::alert* alert);
    void onListenLocked(const lt::alert* alert);
    void onTorrentAlertLocked(Transfer& transfer, const lt::alert* alert);
    void tick();
    void tickLocked(Transfer& transfer, Milliseconds now);
    void deliver(const SwarmEvent& event);
    void log(LogLevel level, const std::string& line) const { m_environment.log.write(level, "swarm", line); }

    const SwarmOptions m_options;
    const SwarmEnvironment m_environment;
    const std::shared_ptr<const Handler> m_handler;
    const std::unique_ptr<PayloadStore> m_store;
    Endpoint m_listening;  // set once, before open() returns

    std::atomic<bool> m_stopping{false};
    mutable std::mutex m_disk;
    mutable std::mutex m_mutex;
    std::unique_ptr<lt::session> m_session;                     // guarded by m_mutex
    mutable std::map<PayloadRef, Transfer> m_transfers;         // guarded by m_mutex
    std::map<lt::torrent_handle, PayloadRef> m_handles;         // guarded by m_mutex
    std::map<PayloadRef, Steering> m_steering;                  // guarded by m_mutex
    std::uint64_t m_generation = 0;                             // guarded by m_mutex
    bool m_ticking = false;                                     // guarded by m_mutex
    std::promise<Result<Endpoint>> m_listened;
    bool m_listenKnown = false;                                 // guarded by m_mutex

    const std::shared_ptr<Strand> m_strand;  // alerts, events, time
    std::unique_ptr<Strand> m_hasher;        // reads whole files of fetches
    std::unique_ptr<Strand> m_checker;       // reads the whole store after an unclean end; fetches do not wait for it
};

// A torrent's status; nothing when libtorrent no longer has the torrent.
[[nodiscard]] std::optional<lt::torrent_status> statusOf(const lt::torrent_handle& handle);
// Of the pieces that are here; the last one may be shorter than assumed, so never more than the payload.
[[nodiscard]] std::uint64_t bytesOfPieces(const PayloadRef& ref, int pieces);
[[nodiscard]] Endpoint endpointOf(const lt::tcp::endpoint& endpoint);

}  // namespace quorate::swarm
