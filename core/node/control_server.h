// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/log.h"
#include "core/node/node.h"
#include "core/node/proposal.h"

#include <memory>

// A node on a unix socket, so that the command line works with whichever program runs it.
//
// Lines of JSON. A request is {"id": number, "method": text, "params": object}; answers carry the id and come in the order in
// which things end: {"id", "result"} or {"id", "error": {"kind", "number", "code", "context"}}. Before its result a job is
// told as {"id", "job": number} and {"id", "progress": JobView}. "watch" has no result: {"id", "event": EventView} and
// {"id", "alert": AlertView} until the client closes. Ids, hashes and keys are hexadecimal text, paths absolute.
//
// Reads    snapshot {parts: [text]}, listening, blocks {chain, from, limit}, transaction {id}, pool {chain, limit},
//          device {model, device}, state {chain, prefix, limit}, watch {release, delivery: first leaf wanted}
// Commands unlock {passphrase}, lock, publish {...}, add-artifact {release, old, new, profile}, rebuild {release, old,
//          directory}, cancel {job}, vote {release, verdict, reason, accused, report}, withdraw {release, reason}, set-model
//          {id, name, delegates, readers, hardwareClasses}, enrol {model, devices: [{key, hardwareClass, vendorHeld}]},
//          revoke-devices {model, devices}, submit {transaction}, submit-proposal {proposal}, add-peer {peer, address},
//          export-evidence {release or null, file}, export-audit {model, device, file}, export-split {file},
//          export-trust-anchor {model, file}, stop
namespace quorate::node {

class ControlServer {
public:
    struct Options {
        Path socket;
        std::function<Listening()> listening;
        std::function<void()> stopRequested;           // somebody asked to stop; from the server's thread, once
        // A statement that several members signed, as a transaction of ours.
        std::function<void(ledger::ChainKind, ledger::Body, api::Callback<api::Submitted>)> submitBody;
        std::size_t maxClients = 32;                   // more are closed at once
        std::size_t maxRequest = 1024 * 1024;          // bytes of a line; more ends the session
        std::size_t maxUnsent = 64 * 1024 * 1024;      // bytes that a client does not read; more ends the session
        std::size_t maxOpenRequests = 64;              // of one client; more are refused
        Milliseconds sendLimit{30'000};                // a client that takes nothing for so long is cut
    };

    // Serves until it is destroyed, on a thread of its own. Takes the place of a socket that nobody answers any more;
    // "node.control.in-use" when somebody does, "node.control.socket" when it cannot be made (a path over 107 bytes is
    // one reason). The file has permissions 0600 and other users are refused whatever its permissions. `node` and `log`
    // outlive it.
    [[nodiscard]] static Result<std::unique_ptr<ControlServer>> start(api::Node& node, Options options, Log& log);
    virtual ~ControlServer() = default;
};

}  // namespace quorate::node
