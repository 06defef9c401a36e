// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/bundle.h"
#include "core/ledger/transaction_bodies.h"

// Private to this folder.
namespace quorate::ledger {

// Of epochs in one list: far more than fit into a document; its size is the limit.
inline constexpr std::size_t maxEpochSteps = 4096;

void encodeTo(Writer& w, const ProvenState& value);
void decodeProvenStateFrom(Reader& r, ProvenState& value, std::size_t maxProofs);
void encodeTo(Writer& w, const Bundle& value);
void decodeFrom(Reader& r, Bundle& value);

// `from` and the epochs that follow it, each signed by a quorum of the one before; steps up to `from`'s number are skipped.
// "ledger.bundle.epoch-chain".
[[nodiscard]] Result<std::vector<Epoch>> followEpochs(const ConsortiumId& consortium, const Epoch& from,
                                                      const std::vector<SignedEpoch>& steps);

// The value of a proven key, or null.
[[nodiscard]] const AnchorRelease::Fact* findFact(const ProvenState& state, const Bytes& key);

// A fact's meaning; "ledger.bundle.missing-fact", "ledger.bundle.fact".
template <class T>
[[nodiscard]] Result<T> factOf(const ProvenState& state, const Bytes& key)
{
    const AnchorRelease::Fact* fact = findFact(state, key);
    if (!fact) return fail(ErrorKind::refused, "ledger.bundle.missing-fact", std::string(textOf(key)));
    auto value = T::decode(fact->value);
    if (!value) {
        return fail(ErrorKind::invalid, "ledger.bundle.fact", std::string(textOf(key)) + ": " + toString(value.error()));
    }
    return value;
}

}  // namespace quorate::ledger
