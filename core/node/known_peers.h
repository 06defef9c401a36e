// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/ed25519.h"
#include "core/node/wire.h"

#include <map>
#include <optional>
#include <utility>

namespace quorate::node {

// What is known of the peers that are connected, and of members' nodes that were: where they hold payloads is part of who may
// get what. Of strangers, who may come with ever new keys, nothing is kept. Not thread-safe.
class KnownPeers {
public:
    struct Peer {
        std::string address;                          // numeric, as connected
        std::optional<Endpoint> swarm;                // as it said
        std::uint64_t release = 0;
        std::uint64_t delivery = 0;
        std::string version;                          // as it said
        std::optional<std::int64_t> clockOffsetMs;    // as its last greeting said
        std::optional<Milliseconds> genesisSent;
        bool connected = false;
    };

    void connected(const crypto::PublicKey& key, std::string address);
    // `trusted` here and below: it is a member's node, or the operator admitted it.
    void disconnected(const crypto::PublicKey& key, bool trusted);
    // Of one that is connected; what others say is dropped.
    void greeted(const crypto::PublicKey& key, const HelloMessage& greeting, UnixTime now, bool trusted);

    // Whether a trusted one has told another place of its payloads since this was asked last. To be asked once in a while: anybody
    // may tell another one with each message.
    [[nodiscard]] bool takeMoved() { return std::exchange(m_moved, false); }

    [[nodiscard]] Peer* find(const crypto::PublicKey& key);
    [[nodiscard]] const Peer* find(const crypto::PublicKey& key) const;
    [[nodiscard]] const std::map<crypto::PublicKey, Peer>& all() const { return m_peers; }

private:
    std::map<crypto::PublicKey, Peer> m_peers;
    bool m_moved = false;
};

}  // namespace quorate::node
