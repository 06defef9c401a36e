// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/types.h"

// What a person sees of a transaction before it is signed.
namespace quorate::api {

// One line of what the bytes say, for people; a value that has parts is empty and the parts follow it, one deeper.
struct SignedField {
    enum class Form {
        text,
        word,                              // a stable token of the ledger
        number,
        size,                              // bytes
        time,                              // ms since 1970
        hash,                              // hex
    };
    std::uint32_t depth = 0;
    std::string name;                      // a slug: "rollback-index"
    std::string value;
    Form form = Form::text;
    friend bool operator==(const SignedField&, const SignedField&) = default;
};

// Bytes that one key signs.
struct SignedPart {
    std::string purpose;                   // of the key: "vote", "release", "transaction"
    std::string key;                       // its fingerprint
    Bytes bytes;                           // exactly what is signed, but for `hole`
    std::string decoded;                   // of the content, in CBOR diagnostic notation
    // Where in `bytes` the 64 bytes of the signature of the part before will stand; until then they are zero.
    std::optional<std::uint64_t> hole;
    friend bool operator==(const SignedPart&, const SignedPart&) = default;
};

// A transaction that waits for somebody to agree. No signature has left the node, and nobody was told.
struct Prepared {
    std::uint64_t ticket = 0;              // names it for sendPrepared() and dropPrepared(); of this run of the node, never 0
    // The transaction's; absent while a token has yet to sign what stands in it.
    std::optional<TransactionId> id;
    Chain chain = Chain::release;
    std::string kind;                      // "vote", "release.publish" ...
    std::uint64_t sequence = 0;            // of the transaction key on the chain
    std::optional<ReleaseId> release;
    std::vector<SignedPart> parts;         // in the order in which they are signed; the last is the transaction
    std::vector<SignedField> fields;
};

}  // namespace quorate::api
