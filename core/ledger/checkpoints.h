// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/signed_note.h"
#include "core/ledger/members.h"

// What a checkpoint is worth: a validator quorum must have cosigned it. The key name of a cosignature is the member's id
// (a slug, so it needs no rewriting), because devices know epochs and no names.
namespace quorate::ledger {

// Names and cosign keys of an epoch of validators.
[[nodiscard]] std::vector<codec::NamedKey> cosignersOf(const Epoch& validators);

// The cosignature of one validator.
[[nodiscard]] codec::Cosignature cosignAs(const MemberId& validator, const crypto::KeyPair& cosignKey,
                                          const codec::LogHead& head, std::uint64_t seconds);

struct CosignedHead {
    codec::LogHead head;
    UnixTime time;               // the lowest among the newest quorum of cosignatures
    std::uint32_t cosigners = 0; // distinct validators of the epoch that signed
    friend bool operator==(const CosignedHead&, const CosignedHead&) = default;
};

// Reads the text and counts distinct members of `validators`; lines of others are skipped. `excluded` keys count as
// unknown (revoked ones) while the quorum stays that of the whole epoch. Codes: "ledger.checkpoint.malformed" (also a
// bad signature of a known key, and a log without leaves), ".origin", ".quorum".
[[nodiscard]] Result<CosignedHead> verifyCosignedHead(std::string_view text, std::string_view origin,
                                                      const Epoch& validators,
                                                      const std::vector<crypto::PublicKey>& excluded = {});

}  // namespace quorate::ledger
