// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/log.h"
#include "core/node/invitation.h"

#include <functional>

namespace quorate::node {

// What a home that is to be made will find: whether its port is free, which of an invitation's peers can be reached, and the
// consortium's founding document from one of them.
struct ProbeResult {
    Status listening;                  // whether `listen` can be had
    struct Peer {
        net::Endpoint address;
        bool reached = false;          // it answered and proved its key; it may still refuse us
        std::string reason;            // code, when there is no session
    };
    std::vector<Peer> peers;
    std::optional<ledger::Genesis> genesis;   // asked for and of the right id
};

struct ProbeOrder {
    net::Endpoint listen;              // empty host: not asked
    Invitation invitation;
    bool wantGenesis = false;
    Milliseconds patience{10'000};
};

// Asks with `key` over sessions of core/net, on threads of its own. `done` is called once, on one of them, unless the probe is
// destroyed before; destroying it waits for that call.
class JoinProbe {
public:
    virtual ~JoinProbe() = default;
    [[nodiscard]] static std::unique_ptr<JoinProbe> start(ProbeOrder order, const crypto::KeyPair& key, Clock& clock, Log& log,
                                                          std::function<void(ProbeResult)> done);
};

}  // namespace quorate::node
