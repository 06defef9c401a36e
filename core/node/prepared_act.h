// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/node.h"
#include "core/node/submitter.h"

#include <functional>
#include <optional>

namespace quorate::node {

// A transaction that was shown and waits for a person. On the node's strand.
struct PreparedAct {
    // What is signed before the transaction; its signature stands in the body.
    struct Statement {
        ledger::KeyPurpose purpose = ledger::KeyPurpose::vote;
        KeyId key;
        Bytes content;                     // CBOR
        Bytes toSign;
    };
    ledger::ChainKind chain = ledger::ChainKind::release;
    ledger::Body body;                     // without the statement's signature
    std::optional<Statement> before;
    std::optional<ReleaseId> release;
    KeyId signer;
    std::uint64_t sequence = 0;
    bool isSending = false;
    std::function<Status()> onSend;        // between the statement's signature and the transaction's
    std::function<void(const std::optional<Error>&)> onEnd;   // once: it is settled, failed or dropped
    // What the same agreement brings about once it is settled; answers in its stead. Absent: nothing.
    std::function<void(const api::Submitted&, const api::Callback<api::Submitted>&)> after;
};

// Of CastVote and PublishRelease.
void setStatement(ledger::Body& body, const KeyId& key, const crypto::Signature& signature);

[[nodiscard]] api::Submitted submittedOf(ledger::ChainKind chain, const Submitter::Settled& settled);

}  // namespace quorate::node
