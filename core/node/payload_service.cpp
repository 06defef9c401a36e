// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/payload_service.h"

#include "core/crypto/pieces.h"
#include "core/swarm/payload.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace quorate::node {
namespace {

constexpr Milliseconds retryAfter{5'000};
constexpr Milliseconds noProgress{20'000};

bool isInline(const PayloadRef& ref)
{
    return ref.size <= inlinePayloadLimit;
}

}  // namespace

PayloadService::PayloadService(Path inlineDirectory, Files& files, Clock& clock, Log& log,
                               std::function<void()> changed, TransferOrders orders, std::uint64_t maxPayload)
    : m_inlineDirectory(std::move(inlineDirectory)),
      m_files(files),
      m_clock(clock),
      m_log(log),
      m_changed(std::move(changed)),
      m_maxPayload(maxPayload),
      m_orders(std::move(orders))
{
}

Result<std::unique_ptr<PayloadService>> PayloadService::open(swarm::SwarmOptions options, Path inlineDirectory,
                                                             Files& files, Clock& clock, Log& log, Strand& strand,
                                                             std::function<void()> changed, store::KeyValueStore* store)
{
    auto orders = TransferOrders::load(store);
    if (!orders) return fail(orders.error());
    const api::TransferLimits limits = orders->limits().value_or(api::TransferLimits{options.downloadLimit, options.uploadLimit});
    options.downloadLimit = limits.down;
    options.uploadLimit = limits.up;
    options.steering = orders->all();
    if (auto made = files.makeDirectories(inlineDirectory); !made) return fail(made.error());
    std::unique_ptr<PayloadService> service(
        new PayloadService(std::move(inlineDirectory), files, clock, log, std::move(changed), std::move(*orders), options.maxPayload));
    service->m_limits = limits;
    auto handler = [raw = service.get(), alive = service->m_alive](const swarm::SwarmEvent& event) {
        if (*alive) raw->onEvent(event);
    };
    auto opened = swarm::Swarm::open(std::move(options), {files, clock, log, &strand}, std::move(handler));
    if (!opened) return fail(opened.error());
    service->m_swarm = std::move(*opened);
    return service;
}

Path PayloadService::inlinePath(const PayloadRef& ref) const
{
    return m_inlineDirectory / ref.root.hex();
}

Result<Path> PayloadService::path(const PayloadRef& ref) const
{
    if (!isInline(ref)) return m_swarm->path(ref);
    auto info = m_files.info(inlinePath(ref));
    if (!info) return fail(info.error());
    if (info->kind != FileKind::file) return fail(ErrorKind::notFound, "node.payload.absent", ref.root.hex());
    return inlinePath(ref);
}

Result<std::vector<Hash32>> PayloadService::leaves(const PayloadRef& ref) const
{
    if (!isInline(ref)) return m_swarm->leaves(ref);
    auto data = readFile(m_files, inlinePath(ref), inlinePayloadLimit);
    if (!data) return fail(data.error());
    return std::vector<Hash32>{crypto::pieceHash(*data)};
}

Status PayloadService::addInline(const PayloadRef& ref, BytesView data)
{
    if (held(ref)) return {};
    auto written = writeFileAtomically(m_files, inlinePath(ref), data);
    if (written) ++m_heldVersion;
    return written;
}

Result<PayloadRef> PayloadService::add(const Path& file, const std::string& label,
                                       std::optional<std::vector<std::string>> allowed)
{
    auto published = m_swarm->publish(file, allowed);
    if (!published) return published;
    auto& wanted = m_wanted[*published];
    wanted.label = label;
    wanted.allowed = std::move(allowed);
    wanted.keep = true;
    ++m_heldVersion;
    m_changed();
    return published;
}

void PayloadService::want(const PayloadRef& ref, const std::string& label,
                          std::optional<std::vector<std::string>> allowed)
{
    if (isInline(ref)) return;  // came with its transaction
    if (auto fits = swarm::checkSize(ref.size, m_maxPayload); !fits) {
        const bool news = m_refused.insert_or_assign(ref, label).second;
        if (!news) return;
        m_log.write(LogLevel::warning, "payloads", label + ": " + toString(fits.error()));
        return m_changed();
    }
    auto& wanted = m_wanted[ref];
    const bool known = wanted.keep;
    const bool sameAccess = wanted.allowed == allowed;
    wanted.label = label;
    wanted.allowed = std::move(allowed);
    wanted.keep = true;
    if (known && !sameAccess) {
        if (auto done = m_swarm->setAllowedPeers(ref, wanted.allowed); !done) {
            m_log.write(LogLevel::debug, "payloads", toString(done.error()));
        }
        if (!held(ref)) (void)m_swarm->addPeers(ref, peersFor(wanted));
    }
    if (!known) start(ref, wanted);
}

void PayloadService::fetch(const PayloadRef& ref, const std::string& label, Milliseconds deadline, Done done)
{
    if (auto here = path(ref)) return done(*here);
    if (isInline(ref)) return done(fail(ErrorKind::notFound, "node.payload.absent", ref.root.hex()));
    if (auto fits = swarm::checkSize(ref.size, m_maxPayload); !fits) return done(fail(fits.error()));
    auto& wanted = m_wanted[ref];
    if (wanted.label.empty()) wanted.label = label;
    wanted.waiting.push_back(std::move(done));
    wanted.deadline = m_clock.monotonic() + deadline;
    if (!wanted.fetching) start(ref, wanted);
}

void PayloadService::release(const PayloadRef& ref, bool erase)
{
    if (isInline(ref)) return;  // stands in the ledger's state anyway
    if (m_refused.erase(ref) != 0) return m_changed();
    const auto it = m_wanted.find(ref);
    if (it != m_wanted.end() && !it->second.waiting.empty()) {
        it->second.keep = false;
        return;
    }
    if (it != m_wanted.end()) m_wanted.erase(it);
    forget(ref);
    if (!m_swarm->drop(ref, erase)) return;  // was not there
    ++m_heldVersion;
    m_changed();
}

void PayloadService::limit(const PayloadRef& ref, std::optional<std::vector<std::string>> allowed)
{
    if (isInline(ref)) return;
    auto it = m_wanted.find(ref);
    if (it == m_wanted.end()) {
        if (!held(ref)) return;
        it = m_wanted.emplace(ref, Wanted{}).first;
    } else if (it->second.keep && !held(ref)) {
        return release(ref, true);
    } else if (it->second.allowed == allowed) {
        return;
    }
    it->second.allowed = std::move(allowed);
    if (auto done = m_swarm->setAllowedPeers(ref, it->second.allowed); !done) {
        m_log.write(LogLevel::debug, "payloads", toString(done.error()));
    }
}

// The receivers may ask for other payloads, or for this one again.
void PayloadService::answer(Wanted& wanted, const Result<Path>& result)
{
    const auto waiting = std::exchange(wanted.waiting, {});
    wanted.deadline.reset();
    for (const auto& done : waiting) done(result);
}

std::vector<Endpoint> PayloadService::peersFor(const Wanted& wanted) const
{
    std::vector<Endpoint> peers;
    for (const auto& [key, endpoint] : m_peers) {
        if (!wanted.allowed || std::ranges::find(*wanted.allowed, endpoint.address) != wanted.allowed->end()) {
            peers.push_back(endpoint);
        }
    }
    return peers;
}

void PayloadService::start(const PayloadRef& ref, Wanted& wanted)
{
    wanted.retryAt = m_clock.monotonic() + retryAfter;
    if (m_orders.of(ref).stopped && !held(ref)) return answer(wanted, fail(ErrorKind::unavailable, "node.transfer.stopped", wanted.label));
    const auto peers = peersFor(wanted);
    if (peers.empty() && !held(ref)) return;  // again when a peer comes
    swarm::FetchOptions options;
    options.noProgressDeadline = noProgress;
    options.allowedPeers = wanted.allowed;
    wanted.fetching = true;
    if (auto started = m_swarm->fetch(ref, peers, options); !started) {
        wanted.fetching = false;
        m_log.write(LogLevel::warning, "payloads", wanted.label + ": " + toString(started.error()));
        if (started.error().kind == ErrorKind::unavailable) return;
        answer(wanted, fail(started.error()));
    }
    m_changed();
}

void PayloadService::onEvent(const swarm::SwarmEvent& event)
{
    const auto it = m_wanted.find(event.ref);
    if (it != m_wanted.end() && (event.kind == swarm::EventKind::finished || event.kind == swarm::EventKind::failed)) {
        Wanted& wanted = it->second;
        wanted.fetching = false;
        if (event.kind == swarm::EventKind::finished) {
            ++m_heldVersion;
            wanted.rechecking = false;
            answer(wanted, m_swarm->path(event.ref));
        } else {
            m_log.write(LogLevel::warning, "payloads",
                        wanted.label + ": " + std::string(swarm::toString(event.reason)) + " " + event.detail);
            wanted.retryAt = m_clock.monotonic() + retryAfter;
            if (std::exchange(wanted.rechecking, false)) start(event.ref, wanted);
        }
    }
    m_changed();
}

void PayloadService::setPeer(const crypto::PublicKey& node, std::optional<Endpoint> endpoint)
{
    if (!endpoint) {
        m_peers.erase(node);
        return;
    }
    if (const auto it = m_peers.find(node); it != m_peers.end() && it->second == *endpoint) return;
    m_peers[node] = *endpoint;
    for (auto& [ref, wanted] : m_wanted) {
        if (held(ref)) continue;
        if (wanted.fetching) {
            const auto peers = peersFor(wanted);
            if (std::ranges::find(peers, *endpoint) != peers.end()) (void)m_swarm->addPeers(ref, {*endpoint});
        } else {
            start(ref, wanted);
        }
    }
}

void PayloadService::work()
{
    const auto now = m_clock.monotonic();
    std::vector<PayloadRef> late;
    std::vector<PayloadRef> again;
    for (const auto& [ref, wanted] : m_wanted) {
        if (!wanted.waiting.empty() && wanted.deadline && now >= *wanted.deadline) late.push_back(ref);
        else if ((wanted.keep || !wanted.waiting.empty()) && !wanted.fetching && now >= wanted.retryAt && !held(ref)) {
            again.push_back(ref);
        }
    }
    for (const auto& ref : again) {
        if (const auto it = m_wanted.find(ref); it != m_wanted.end()) start(ref, it->second);
    }
    for (const auto& ref : late) {
        const auto it = m_wanted.find(ref);
        if (it == m_wanted.end()) continue;
        const auto label = it->second.label;
        answer(it->second, fail(ErrorKind::unavailable, "node.payload.timeout", label));
        // Nobody asks for it any more: what was fetched stays on the disk for another time.
        const auto still = m_wanted.find(ref);
        if (still != m_wanted.end() && !still->second.keep && still->second.waiting.empty() && !held(ref)) {
            m_wanted.erase(still);
            m_swarm->cancel(ref);
        }
    }
}

Status PayloadService::stop(Milliseconds deadline)
{
    auto stopped = m_swarm->stop(deadline);
    *m_alive = false;
    std::vector<Done> waiting;
    for (auto& [ref, wanted] : m_wanted) {
        std::ranges::move(std::exchange(wanted.waiting, {}), std::back_inserter(waiting));
    }
    for (const auto& done : waiting) done(fail(ErrorKind::cancelled, "node.stopping"));
    return stopped;
}

}  // namespace quorate::node
