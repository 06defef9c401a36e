// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/node.h"
#include "core/base/log.h"
#include "core/crypto/ed25519.h"
#include "core/node/transfer_orders.h"
#include "core/swarm/swarm.h"

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace quorate::node {

// The payloads that this node holds: those of up to 16 KiB as files of their own, the others through the swarm. Knows
// what is wanted and tries until it is there. On the node's strand; path() and held() from any thread.
class PayloadService {
public:
    using Done = std::function<void(Result<Path>)>;

    // Swarm events are posted to `strand`. `changed` is called on it after anything visible changed. What an operator ordered
    // is kept in `store`, which outlives this; null: until the end. Limits of `options` count until others were ordered.
    [[nodiscard]] static Result<std::unique_ptr<PayloadService>> open(swarm::SwarmOptions options, Path inlineDirectory,
                                                                      Files& files, Clock& clock, Log& log,
                                                                      Strand& strand, std::function<void()> changed,
                                                                      store::KeyValueStore* store = nullptr);

    // Keeps the payload, and fetches it when it is absent. Again: changes label and access. What the swarm takes at no time is
    // not kept: it stands among the views as failed, with the reason.
    // `allowed`: addresses that may exchange it with us; absent: everybody who is let in at all.
    void want(const PayloadRef& ref, const std::string& label, std::optional<std::vector<std::string>> allowed);
    // `done` comes once, when it is complete or the fetch failed for good (cancelled, no space, deadline, errors of
    // swarm::checkSize()).
    void fetch(const PayloadRef& ref, const std::string& label, Milliseconds deadline, Done done);
    // No longer kept; also what an earlier run left in the store. With `erase` its file goes.
    void release(const PayloadRef& ref, bool erase);
    // Changes only who may exchange what is here already. What is not, is fetched no more, except for those who wait for it.
    void limit(const PayloadRef& ref, std::optional<std::vector<std::string>> allowed);

    // Takes what we made ourselves.
    [[nodiscard]] Result<PayloadRef> add(const Path& file, const std::string& label,
                                         std::optional<std::vector<std::string>> allowed);
    [[nodiscard]] Status addInline(const PayloadRef& ref, BytesView data);

    // What an operator wants of one payload, and of all; kept when they answer. "node.transfer.unknown" (notFound),
    // "node.transfer.unwanted" (refused: to be started, and nothing here needs it), "node.transfer.limit" (invalid),
    // "swarm.payload.too-large" (invalid).
    [[nodiscard]] Status steer(const api::TransferOrder& order);
    [[nodiscard]] Status setLimits(const api::TransferLimits& limits);
    [[nodiscard]] api::TransferLimits limits() const { return m_limits; }

    void setPeer(const crypto::PublicKey& node, std::optional<Endpoint> endpoint);
    void work();  // once a second: tries again what failed
    // Answers everybody who waits: "node.stopping".
    [[nodiscard]] Status stop(Milliseconds deadline);

    [[nodiscard]] Result<Path> path(const PayloadRef& ref) const;
    [[nodiscard]] bool held(const PayloadRef& ref) const { return path(ref).has_value(); }
    // Held, fetched, or refused.
    [[nodiscard]] bool knows(const PayloadRef& ref) const
    {
        return m_wanted.contains(ref) || m_refused.contains(ref) || held(ref);
    }
    [[nodiscard]] Result<std::vector<Hash32>> leaves(const PayloadRef& ref) const;
    [[nodiscard]] Endpoint listening() const { return m_swarm->listening(); }
    [[nodiscard]] std::vector<api::TransferView> views() const;
    // "node.transfer.unknown" (notFound).
    [[nodiscard]] Result<std::vector<api::TransferPiecesView>> peersOf(const PiecesRoot& root) const;
    // Rises whenever a payload became complete or went.
    [[nodiscard]] std::uint64_t heldVersion() const { return m_heldVersion; }

private:
    struct Wanted {
        std::string label;
        std::optional<std::vector<std::string>> allowed;
        bool keep = false;
        std::vector<Done> waiting;
        std::optional<Milliseconds> deadline;   // monotonic, of the waiting
        Milliseconds retryAt{};
        bool fetching = false;
        bool rechecking = false;                // what is damaged is fetched at once
    };
    PayloadService(Path inlineDirectory, Files& files, Clock& clock, Log& log, std::function<void()> changed,
                   TransferOrders orders, std::uint64_t maxPayload);
    [[nodiscard]] std::optional<PayloadRef> find(const PiecesRoot& root) const;
    [[nodiscard]] api::TransferView viewOf(const swarm::TransferView& transfer) const;
    [[nodiscard]] UnixTime wallTime(Milliseconds monotonic) const;
    void start(const PayloadRef& ref, Wanted& wanted);
    void forget(const PayloadRef& ref);             // what was ordered about it
    void onEvent(const swarm::SwarmEvent& event);
    static void answer(Wanted& wanted, const Result<Path>& result);
    [[nodiscard]] std::vector<Endpoint> peersFor(const Wanted& wanted) const;
    [[nodiscard]] Path inlinePath(const PayloadRef& ref) const;

    const Path m_inlineDirectory;
    Files& m_files;
    Clock& m_clock;
    Log& m_log;
    const std::function<void()> m_changed;
    const std::uint64_t m_maxPayload;       // bytes
    TransferOrders m_orders;
    api::TransferLimits m_limits;
    std::map<PayloadRef, Wanted> m_wanted;
    std::map<PayloadRef, std::string> m_refused;    // wanted, and too large: their labels
    std::map<crypto::PublicKey, Endpoint> m_peers;
    std::uint64_t m_heldVersion = 0;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    std::unique_ptr<swarm::Swarm> m_swarm;      // last: its events end before the rest goes
};

}  // namespace quorate::node
