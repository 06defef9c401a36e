// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/cose.h"
#include "core/ledger/rules.h"

// Whether a transaction's signature is valid depends on its bytes alone (they name the key), not on the state. So it can be
// checked ahead, on all processors, and need not be checked again by the rules.
namespace quorate::ledger {

enum class SignatureState : std::uint8_t {
    unchecked,
    valid,       // of exactly these bytes, found before
    invalid,     // the same
};

// As in rules.h; a signature that was checked is not checked again.
[[nodiscard]] Result<Applied> applyTransaction(const ChainParameters& chain, const StateView& state, LeafIndex leaf,
                                               BytesView bytes, SignatureState signature);

// `message` is a transaction's COSE_Sign1. Any thread.
[[nodiscard]] bool verifyTransactionSignature(const ConsortiumId& consortium, const codec::Sign1& message,
                                              const crypto::PublicKey& key);

// The public key with this id, if a member of the committed state holds it, revoked or not.
[[nodiscard]] Result<std::optional<crypto::PublicKey>> publicKeyOf(const StateView& state, const KeyId& key);

}  // namespace quorate::ledger
