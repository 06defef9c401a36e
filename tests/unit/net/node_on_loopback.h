// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/thread_strand.h"
#include "core/net/network.h"

#include <condition_variable>
#include <functional>
#include <mutex>

namespace quorate::test {

// A network with what it needs, and a record of what it told. Destroying it stops it.
class NodeOnLoopback final : public net::NetworkHandler {
public:
    // Number `n` determines the node key. Times are short, limits are small.
    explicit NodeOnLoopback(int n, const std::function<void(net::NetworkOptions&)>& change = {},
                            Clock* clock = nullptr);
    ~NodeOnLoopback() override;

    [[nodiscard]] static crypto::KeyPair keyOf(int n);

    [[nodiscard]] net::Network& net() { return *m_network; }
    [[nodiscard]] const crypto::PublicKey& key() const { return m_key; }
    [[nodiscard]] std::uint16_t port() const { return m_network->listening().port; }
    void allow(const std::vector<const NodeOnLoopback*>& nodes);
    void connectTo(const NodeOnLoopback& other);

    struct Record {
        std::vector<std::pair<crypto::PublicKey, Bytes>> messages;
        std::vector<std::pair<crypto::PublicKey, bool>> changes;  // true: connected
        [[nodiscard]] int connected(const crypto::PublicKey& key) const;  // connections less disconnections
        [[nodiscard]] std::vector<Bytes> from(const crypto::PublicKey& key) const;
    };
    // Waits for a state of the record; false after 30 seconds.
    [[nodiscard]] bool waitFor(const std::function<bool(const Record&)>& condition);
    // Asks the network again and again, for what has no callback.
    [[nodiscard]] bool waitForReason(const crypto::PublicKey& peer, const std::string& reason);
    [[nodiscard]] bool connectedTo(const NodeOnLoopback& other);  // waits
    [[nodiscard]] Record record();

    std::function<void(const crypto::PublicKey&, const Bytes&)>
        onMessage;  // on the strand; set before the start of traffic

private:
    void peerConnected(const crypto::PublicKey& peer) override;
    void peerDisconnected(const crypto::PublicKey& peer) override;
    void messageArrived(const crypto::PublicKey& peer, Bytes message) override;

    const crypto::PublicKey m_key;
    std::unique_ptr<Clock> m_clock = makeSystemClock();
    NullLog m_log;
    std::shared_ptr<Strand> m_strand;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Record m_record;  // guarded by m_mutex
    std::unique_ptr<net::Network> m_network;
};

}  // namespace quorate::test
