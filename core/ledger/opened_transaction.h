// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/rules.h"

// What the rules take, made of its bytes alone: a transaction is decoded, and its signature checked, by whoever has the time,
// and the rules, which go one after the other, do neither again.
namespace quorate::ledger {

struct OpenedTransaction {
    SignedTransaction transaction;
    Bytes toSign;                    // its Sig_structure
    crypto::Signature signature{};
};

// As decodeTransaction(). Any thread.
[[nodiscard]] Result<OpenedTransaction> openTransaction(const ConsortiumId& consortium, BytesView encoded);

// Is its signature that of `key`, whose id is the signer's? Any thread.
[[nodiscard]] bool isSignedWith(const OpenedTransaction& opened, const crypto::PublicKey& key);

// Whether a signature is valid depends on the bytes alone (they name the key), not on the state.
enum class SignatureState : std::uint8_t {
    unchecked,
    valid,       // of exactly these bytes, found before
    invalid,     // the same
};

// As in rules.h, for what became of opening it; a signature that was checked is not checked again.
[[nodiscard]] Result<Applied> applyTransaction(const ChainParameters& chain, const StateView& state, LeafIndex leaf,
                                               Result<OpenedTransaction> opened, SignatureState signature);

// The public key with this id, if a member of the committed state holds it, revoked or not.
[[nodiscard]] Result<std::optional<crypto::PublicKey>> publicKeyOf(const StateView& state, const KeyId& key);

}  // namespace quorate::ledger
