// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/signer.h"
#include "core/ledger/transaction.h"

// Signing in two steps, for keys that take their time: what has to be signed, and the whole once the signature is there.
namespace quorate::ledger {

// A transaction that lacks its signature alone.
struct UnsignedTransaction {
    SignedTransaction transaction;       // `encoded` is empty
    Bytes payload;
    Bytes toSign;                        // its Sig_structure

    [[nodiscard]] SignedTransaction with(const crypto::Signature& signature) &&;
};
[[nodiscard]] UnsignedTransaction unsignedTransaction(const ConsortiumId& consortium, const KeyId& signer, Transaction transaction);

// What a release key signs: of SignedManifest::manifest, and of an artifact that is added later.
[[nodiscard]] Bytes manifestToSign(const ConsortiumId& consortium, const KeyId& releaseKey, BytesView manifest);
[[nodiscard]] Bytes artifactToSign(const ConsortiumId& consortium, const KeyId& releaseKey, const ReleaseId& release,
                                   const Artifact& artifact);

}  // namespace quorate::ledger
