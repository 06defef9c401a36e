// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/crypto/ed25519.h"

#include <functional>
#include <map>
#include <set>
#include <vector>

namespace quorate::node {

// Remarks that peers have asked for and that are not sent yet: each once, however often it is asked for, and at a rate, so that
// asking is no cheap way to keep a node busy. What is over the rate waits and is not lost. Not thread-safe.
class WantedRemarks {
public:
    // To one member's node, and to all strangers together.
    static constexpr std::size_t bytesPerSecond = 1024 * 1024;

    // `ids` are of remarks that we have. Of one that is not `trusted` the share is the strangers'.
    void want(const crypto::PublicKey& peer, bool trusted, const std::vector<Hash32>& ids);
    void forget(const crypto::PublicKey& peer) { m_peers.erase(peer); }

    // Sends what may be sent by now; `send` tells how many bytes it was. To be called after want(), and once a second.
    using Send = std::function<std::size_t(const crypto::PublicKey& peer, const Hash32& id)>;
    void work(Milliseconds now, const Send& send);

private:
    struct Ration {
        double left = 0;
        Milliseconds at{-1'000'000};
        [[nodiscard]] bool any(Milliseconds now);
    };
    struct Peer {
        bool trusted = false;
        std::set<Hash32> ids;
        Ration ration;
    };
    std::map<crypto::PublicKey, Peer> m_peers;
    Ration m_strangers;
};

}  // namespace quorate::node
