// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/payload_service.h"
#include "core/swarm/payload.h"

#include <algorithm>

namespace quorate::node {
namespace {

constexpr std::size_t mapBuckets = 1024;
constexpr const char* tooLarge = "swarm.payload.too-large";

std::vector<bool> buckets(const std::vector<bool>& pieces)
{
    if (pieces.size() <= mapBuckets) return pieces;
    std::vector<bool> out(mapBuckets, true);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (!pieces[i]) out[i * mapBuckets / pieces.size()] = false;
    }
    return out;
}

// Of each bucket the rarest piece, among those that are missing where any is.
std::vector<std::uint8_t> rarest(const std::vector<std::uint8_t>& holders, const std::vector<bool>& pieces)
{
    const std::size_t count = std::min(mapBuckets, holders.size());
    std::vector<std::uint8_t> out(count, UINT8_MAX);
    std::vector<bool> missing(count, false);
    for (std::size_t i = 0; i < holders.size(); ++i) {
        const std::size_t bucket = i * count / holders.size();
        const bool lacks = i < pieces.size() && !pieces[i];
        if (lacks && !missing[bucket]) {
            missing[bucket] = true;
            out[bucket] = holders[i];
        } else if (lacks == missing[bucket]) {
            out[bucket] = std::min(out[bucket], holders[i]);
        }
    }
    return out;
}

// Why a fetch with peers stands still: nobody has what is missing, or nobody sends.
std::string standstill(const swarm::TransferView& transfer)
{
    bool offered = false;
    for (std::size_t i = 0; i < transfer.holders.size() && !offered; ++i) offered = !transfer.pieces[i] && transfer.holders[i] != 0;
    return offered ? "swarm.waiting-for-data" : "swarm.waiting-for-peers";
}

// Empty: unknown. Who connected to us did so from any port: then the address alone tells whose node it is, where it has only one.
std::string fingerprintAt(const Endpoint& place, const std::map<crypto::PublicKey, Endpoint>& nodes)
{
    const crypto::PublicKey* node = nullptr;
    std::size_t there = 0;
    for (const auto& [key, endpoint] : nodes) {
        if (endpoint.address != place.address) continue;
        ++there;
        node = &key;
        if (endpoint != place) continue;
        there = 1;
        break;
    }
    return there == 1 ? crypto::keyIdOf(*node).hex() : std::string();
}

// The fastest first, not more than are told of.
std::vector<swarm::PeerView> fastest(std::vector<swarm::PeerView> peers)
{
    std::ranges::stable_sort(peers, std::ranges::greater(), [](const auto& one) { return std::pair(one.downRate + one.upRate, one.down + one.up); });
    if (peers.size() > api::TransferView::mostPeers) peers.resize(api::TransferView::mostPeers);
    return peers;
}

std::vector<api::TransferPeerView> connectionsOf(const swarm::TransferView& transfer, const std::map<crypto::PublicKey, Endpoint>& nodes)
{
    std::vector<api::TransferPeerView> out;
    for (const auto& peer : fastest(transfer.peers)) {
        api::TransferPeerView view;
        view.fingerprint = fingerprintAt(peer.endpoint, nodes);
        view.address = toString(peer.endpoint);
        view.incoming = peer.incoming;
        view.permille = static_cast<std::uint32_t>(std::clamp(peer.progress, 0.0, 1.0) * 1000);
        view.downRate = peer.downRate;
        view.upRate = peer.upRate;
        view.downTotal = peer.down;
        view.upTotal = peer.up;
        out.push_back(std::move(view));
    }
    return out;
}

}  // namespace

UnixTime PayloadService::wallTime(Milliseconds monotonic) const
{
    return {m_clock.now().ms + std::max<std::int64_t>(0, (monotonic - m_clock.monotonic()).count())};
}

api::TransferView PayloadService::viewOf(const swarm::TransferView& transfer) const
{
    api::TransferView view;
    view.root = transfer.ref.root;
    view.infoHash.bytes = swarm::infoHash(transfer.ref).bytes;
    const auto it = m_wanted.find(transfer.ref);
    const Wanted* const wanted = it == m_wanted.end() ? nullptr : &it->second;
    if (wanted != nullptr) view.label = wanted->label;
    view.state = swarm::toString(transfer.state);
    view.detail = transfer.detail;
    using enum swarm::TransferState;
    const bool stands = transfer.state == partial || transfer.state == failed;
    const bool again = stands && wanted != nullptr && (wanted->keep || !wanted->waiting.empty());
    if (transfer.steering.stopped && (stands || transfer.state == seeding)) {
        view.state = "paused";
        view.reason = "node.transfer.stopped";
    } else if (transfer.reason != swarm::FailReason::none) {
        view.reason = "swarm." + std::string(swarm::toString(transfer.reason));
        if (again) view.nextTry = wallTime(wanted->retryAt);
    } else if (transfer.state == partial) {
        view.reason = again ? "swarm.waiting-for-peers" : "node.transfer.unwanted";
        if (again) view.nextTry = wallTime(wanted->retryAt);
    } else if (transfer.state == fetching && transfer.peers.empty()) {
        view.reason = "swarm.waiting-for-peers";
    } else if (transfer.state == fetching && transfer.downRate == 0) {
        view.reason = standstill(transfer);
    }
    view.size = transfer.ref.size;
    view.done = transfer.done;
    view.downRate = transfer.downRate;
    view.upRate = transfer.upRate;
    view.downTotal = transfer.down;
    view.upTotal = transfer.up;
    view.wasted = transfer.wasted;
    view.peers = static_cast<std::uint32_t>(transfer.peers.size());
    view.connections = connectionsOf(transfer, m_peers);
    view.downLimit = transfer.steering.downLimit;
    view.upLimit = transfer.steering.upLimit;
    view.pieceCount = transfer.ref.pieces();
    view.holders = rarest(transfer.holders, transfer.pieces);
    view.pieces = buckets(transfer.pieces);
    view.file = transfer.file.string();
    return view;
}

std::vector<api::TransferView> PayloadService::views() const
{
    std::vector<api::TransferView> views;
    std::set<PayloadRef> known;
    for (const auto& transfer : m_swarm->transfers(true)) {
        known.insert(transfer.ref);
        views.push_back(viewOf(transfer));
    }
    // What nobody who is connected could be asked for yet.
    for (const auto& [ref, wanted] : m_wanted) {
        if (known.contains(ref)) continue;
        swarm::TransferView none;
        none.ref = ref;
        none.state = swarm::TransferState::partial;
        none.steering = m_orders.of(ref);
        none.pieces.assign(std::min<std::uint64_t>(ref.pieces(), mapBuckets), false);
        views.push_back(viewOf(none));
    }
    for (const auto& [ref, label] : m_refused) {
        swarm::TransferView none;
        none.ref = ref;
        none.state = swarm::TransferState::failed;
        auto view = viewOf(none);
        view.label = label;
        view.reason = tooLarge;
        views.push_back(std::move(view));
    }
    return views;
}

Result<std::vector<api::TransferPiecesView>> PayloadService::peersOf(const PiecesRoot& root) const
{
    const auto ref = find(root);
    if (!ref) return fail(ErrorKind::notFound, "node.transfer.unknown", root.hex());
    std::vector<api::TransferPiecesView> out;
    for (const auto& peer : fastest(m_swarm->peersOf(*ref))) {
        out.push_back({fingerprintAt(peer.endpoint, m_peers), toString(peer.endpoint), buckets(peer.pieces)});
    }
    return out;
}

std::optional<PayloadRef> PayloadService::find(const PiecesRoot& root) const
{
    for (const auto& [ref, wanted] : m_wanted) {
        if (ref.root == root) return ref;
    }
    for (const auto& transfer : m_swarm->transfers()) {
        if (transfer.ref.root == root) return transfer.ref;
    }
    return std::nullopt;
}

Status PayloadService::steer(const api::TransferOrder& order)
{
    const auto ref = find(order.root);
    if (!ref) {
        const bool refused = std::ranges::any_of(m_refused, [&](const auto& each) { return each.first.root == order.root; });
        if (refused) return fail(ErrorKind::invalid, tooLarge, order.root.shortHex());
        return fail(ErrorKind::notFound, "node.transfer.unknown", order.root.shortHex());
    }
    const auto it = m_wanted.find(*ref);
    Wanted* const wanted = it == m_wanted.end() ? nullptr : &it->second;
    swarm::Steering steering = m_orders.of(*ref);
    using Act = api::TransferOrder::Act;
    switch (order.act) {
    case Act::recheck:
        if (auto begun = m_swarm->recheck(*ref); !begun) {
            // Nothing of it is on the disk yet.
            return begun.error().kind == ErrorKind::notFound ? Status{} : begun;
        }
        if (wanted != nullptr) wanted->rechecking = wanted->fetching = true;
        ++m_heldVersion;
        m_changed();
        return {};
    case Act::limit:
        if (order.limits.down > INT32_MAX || order.limits.up > INT32_MAX) return fail(ErrorKind::invalid, "node.transfer.limit");
        steering.downLimit = order.limits.down;
        steering.upLimit = order.limits.up;
        break;
    case Act::start:
        if (wanted == nullptr && !held(*ref)) return fail(ErrorKind::refused, "node.transfer.unwanted", order.root.shortHex());
        steering.stopped = false;
        break;
    case Act::stop:
        steering.stopped = true;
        break;
    }
    if (auto kept = m_orders.set(*ref, steering); !kept) return kept;
    if (auto steered = m_swarm->steer(*ref, steering); !steered) return steered;
    if (order.act == Act::start && wanted != nullptr && !wanted->fetching && !held(*ref)) PayloadService::start(*ref, *wanted);
    m_changed();
    return {};
}

Status PayloadService::setLimits(const api::TransferLimits& limits)
{
    if (limits.down > INT32_MAX || limits.up > INT32_MAX) return fail(ErrorKind::invalid, "node.transfer.limit");
    if (auto kept = m_orders.setLimits(limits); !kept) return kept;
    if (auto set = m_swarm->setLimits(limits.down, limits.up); !set) return set;
    m_limits = limits;
    m_changed();
    return {};
}

void PayloadService::forget(const PayloadRef& ref)
{
    if (m_orders.of(ref) == swarm::Steering{}) return;
    if (auto kept = m_orders.set(ref, {}); !kept) m_log.write(LogLevel::warning, "payloads", toString(kept.error()));
    (void)m_swarm->steer(ref, {});
}

}  // namespace quorate::node
