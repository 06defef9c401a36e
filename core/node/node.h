// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/node.h"
#include "core/base/log.h"
#include "core/crypto/secret.h"
#include "core/ledger/transaction.h"
#include "core/node/home.h"

#include <memory>

namespace quorate::node {

struct NodeOptions {
    Path home;
    // Opens the key files at start; a node that has a member's role cannot start without. Wiped after use.
    crypto::SecretBytes passphrase;
    // Follow the release chain and keep this directory at the newest approved version of a model, without a gateway.
    struct Follow {
        std::string model;
        std::string hardwareClass;
        Path directory;
    };
    std::optional<Follow> follow;
    std::optional<std::uint64_t> prune = {};   // instead of Config::prune, for this run
    // A transaction of ours that is in no block for so long raises "alert.censorship" and is sent again everywhere.
    Milliseconds silenceLimit{60'000};
};

// What the operating system gives; all must outlive the node.
struct NodeEnvironment {
    Files& files;
    Clock& clock;
    Random& random;
    Log& log;
};

// The concrete node behind core/api. Nothing is opened before start(), whose callback brings errors of home, keys,
// stores and ports.
[[nodiscard]] std::unique_ptr<api::Node> makeNode(NodeOptions options, NodeEnvironment environment);

// Beside the contract, for the programs that run a node themselves: where it listens, with real ports. Valid after start.
struct Listening {
    Endpoint peers;
    Endpoint swarm;
    std::optional<Endpoint> gateway;
    std::optional<Endpoint> gatewayPlain;
};
[[nodiscard]] Listening listeningOf(const api::Node& node);

// A statement that several members signed (core/node/proposal.h), as a transaction of ours on one chain.
// A change of the members that stands on this chain already, and not on both, is no error: its id is zero then.
void submitBody(api::Node& node, ledger::ChainKind chain, ledger::Body body, api::Callback<api::Submitted> done);

}  // namespace quorate::node
