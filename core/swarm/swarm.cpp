// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/swarm/swarm.h"

#include "core/swarm/session_settings.h"
#include "core/swarm/torrent_swarm.h"

#include <algorithm>

namespace quorate::swarm {
namespace {

constexpr Milliseconds listenTimeout{10'000};

}  // namespace

Result<std::unique_ptr<Swarm>> Swarm::open(SwarmOptions options, SwarmEnvironment environment, Handler handler)
{
    if (auto right = checkOptions(options); !right) return fail(right.error());
    auto store = PayloadStore::open(environment.files, options.store);
    if (!store) return fail(store.error());
    auto swarm = std::make_unique<TorrentSwarm>(std::move(options), environment, std::move(handler), std::move(*store));
    try {
        if (auto started = swarm->start(); !started) return fail(started.error());
    } catch (const std::exception& thrown) {
        return fail(ErrorKind::unavailable, "swarm.listen.failed", thrown.what());
    }
    return swarm;
}

TorrentSwarm::TorrentSwarm(SwarmOptions options, SwarmEnvironment environment, Handler handler,
                           std::unique_ptr<PayloadStore> store)
    : m_options(std::move(options)),
      m_environment(environment),
      m_handler(std::make_shared<Handler>(std::move(handler))),
      m_store(std::move(store)),
      m_steering(m_options.steering),
      m_strand(makeThreadStrand("swarm")),
      m_hasher(makeThreadStrand("swarm-hash")),
      m_checker(makeThreadStrand("swarm-check"))
{
}

Status TorrentSwarm::start()
{
    auto found = m_store->list();
    if (!found) return fail(found.error());
    auto members = m_options.members ? parseAddresses(*m_options.members) : std::vector<lt::address>{};
    if (!members) return fail(members.error());
    std::vector<PayloadRef> doubtful;
    {
        const std::lock_guard disk(m_disk);
        const std::lock_guard lock(m_mutex);
        m_session = std::make_unique<lt::session>(sessionParams(m_options));
        prepare(*m_session, m_options);
        if (m_options.members) m_session->set_ip_filter(memberFilter(*members));
        m_session->set_alert_notify([this] { m_strand->post([this] { drain(); }); });
    }
    auto listened = m_listened.get_future();
    if (listened.wait_for(listenTimeout) != std::future_status::ready) {
        return fail(ErrorKind::unavailable, "swarm.listen.failed", toString(m_options.listen) + ": no answer");
    }
    auto endpoint = listened.get();
    if (!endpoint) return fail(endpoint.error());
    m_listening = *endpoint;

    const std::lock_guard disk(m_disk);
    const std::lock_guard lock(m_mutex);
    for (auto& each : *found) {
        Transfer& transfer = addLocked(each.ref);
        if (each.allowed) {
            auto addresses = parseAddresses(*each.allowed);
            transfer.access->set(addresses ? std::move(*addresses) : std::vector<lt::address>{});
        }
        if (each.marked && m_store->wasClean()) {
            if (const auto kept = m_store->readLeaves(each.ref)) {
                seedLocked(transfer, *kept);
                continue;
            }
        }
        if (each.whole) {
            transfer.state = TransferState::checking;
            hashLater(each.ref, transfer.generation, false);
        }
    }
    return {};
}

Status TorrentSwarm::stop(Milliseconds deadline)
{
    std::shared_ptr<lt::session_proxy> rest;
    {
        const std::lock_guard disk(m_disk);
        const std::lock_guard lock(m_mutex);
        if (m_stopping.exchange(true) || !m_session) return {};
        for (auto& [ref, transfer] : m_transfers) keepLeavesLocked(transfer);
        m_session->set_alert_notify([] {});
        rest = std::make_shared<lt::session_proxy>(m_session->abort());
        m_handles.clear();
        for (auto& [ref, transfer] : m_transfers) transfer.handle = {};
        m_session.reset();
    }
    // The last reference to the session joins libtorrent's thread; that is not done here, where a deadline runs.
    auto ended = std::make_shared<std::promise<void>>();
    auto end = ended->get_future();
    auto delivered = std::make_shared<std::promise<void>>();
    auto quiet = delivered->get_future();
    m_hasher->post([moved = std::move(rest), ended]() mutable {
        moved.reset();
        ended->set_value();
    });
    m_strand->post([delivered] { delivered->set_value(); });
    const auto before = m_environment.clock.monotonic();
    const bool ours = m_strand->runsHere();
    bool inTime = end.wait_for(deadline) == std::future_status::ready;
    if (inTime && !ours) {
        const auto spent = m_environment.clock.monotonic() - before;
        inTime = quiet.wait_for(std::max(deadline - spent, Milliseconds(1))) == std::future_status::ready;
    }
    if (!inTime) return fail(ErrorKind::unavailable, "swarm.stop.late", std::to_string(deadline.count()) + " ms");
    const std::lock_guard disk(m_disk);
    return m_store->markClean();
}

TorrentSwarm::~TorrentSwarm()
{
    m_stopping = true;
    std::unique_ptr<lt::session> session;
    {
        const std::lock_guard lock(m_mutex);
        if (m_session) m_session->set_alert_notify([] {});
        session = std::move(m_session);
        m_handles.clear();
        m_transfers.clear();
    }
    session.reset();
    m_checker.reset();
    m_hasher.reset();
}

void TorrentSwarm::emitLocked(SwarmEvent event)
{
    m_strand->post([this, sent = std::move(event)] { deliver(sent); });
}

void TorrentSwarm::deliver(const SwarmEvent& event)
{
    if (m_stopping || !*m_handler) return;
    if (m_environment.events == nullptr) {
        (*m_handler)(event);
    } else {
        m_environment.events->post([handler = m_handler, event] { (*handler)(event); });
    }
}

Transfer* TorrentSwarm::findLocked(const PayloadRef& ref) const
{
    const auto it = m_transfers.find(ref);
    return it == m_transfers.end() ? nullptr : &it->second;
}

Transfer* TorrentSwarm::currentLocked(const PayloadRef& ref, std::uint64_t generation) const
{
    Transfer* const transfer = findLocked(ref);
    return transfer != nullptr && transfer->generation == generation ? transfer : nullptr;
}

Transfer& TorrentSwarm::addLocked(const PayloadRef& ref)
{
    const auto [it, fresh] = m_transfers.try_emplace(ref);
    if (fresh) {
        it->second.ref = ref;
        it->second.generation = ++m_generation;
    }
    return it->second;
}

Status TorrentSwarm::checkSpaceLocked(std::uint64_t more) const
{
    const auto free = m_store->freeSpace();
    if (!free) return fail(free.error());
    std::uint64_t promised = m_options.keepFree;
    for (const auto& [ref, transfer] : m_transfers) {
        if (transfer.wanted) promised += ref.size - transfer.done;
    }
    if (*free >= promised && *free - promised >= more) return {};
    return fail(ErrorKind::noSpace, "swarm.space.short",
                std::to_string(more) + " bytes needed, " + std::to_string(*free) + " free, " + std::to_string(promised) +
                    " of them spoken for");
}

}  // namespace quorate::swarm
