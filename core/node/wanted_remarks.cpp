// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/wanted_remarks.h"

#include <algorithm>

namespace quorate::node {

bool WantedRemarks::Ration::any(Milliseconds now)
{
    constexpr auto rate = static_cast<double>(bytesPerSecond);
    left = std::min(rate, left + rate * static_cast<double>((now - at).count()) / 1000);
    at = now;
    return left > 0;
}

void WantedRemarks::want(const crypto::PublicKey& peer, bool trusted, const std::vector<Hash32>& ids)
{
    if (ids.empty()) return;
    auto& asking = m_peers[peer];
    asking.trusted = trusted;
    asking.ids.insert(ids.begin(), ids.end());
}

void WantedRemarks::work(Milliseconds now, const Send& send)
{
    // One for each in turn: who asks for all of them does not make the others wait for so long.
    for (bool sent = true; sent;) {
        sent = false;
        for (auto& [key, peer] : m_peers) {
            Ration& ration = peer.trusted ? peer.ration : m_strangers;
            if (peer.ids.empty() || !ration.any(now)) continue;
            const auto next = peer.ids.extract(peer.ids.begin());
            ration.left -= static_cast<double>(send(key, next.value()));
            sent = true;
        }
    }
}

}  // namespace quorate::node
