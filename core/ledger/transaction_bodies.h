// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/merkle_log.h"
#include "core/ledger/transaction.h"
#include "core/ledger/wire.h"

// Private to this folder: how the bodies of transactions lie in CBOR. Bundles and evidence carry some of them too.
namespace quorate::ledger {

void encodeTo(Writer& w, const InlinePayload& value);
void decodeFrom(Reader& r, InlinePayload& value);
void encodeTo(Writer& w, const TimeTick& value);
void decodeFrom(Reader& r, TimeTick& value);
void encodeTo(Writer& w, const AdmitMember& value);
void decodeFrom(Reader& r, AdmitMember& value);
void encodeTo(Writer& w, const StartEpoch& value);
void decodeFrom(Reader& r, StartEpoch& value);
void encodeTo(Writer& w, const SetModel& value);
void decodeFrom(Reader& r, SetModel& value);
void encodeTo(Writer& w, const EnrolDevices& value);
void decodeFrom(Reader& r, EnrolDevices& value);
void encodeTo(Writer& w, const RevokeDevices& value);
void decodeFrom(Reader& r, RevokeDevices& value);
void encodeTo(Writer& w, const PublishRelease& value);
void decodeFrom(Reader& r, PublishRelease& value);
void encodeTo(Writer& w, const AddArtifact& value);
void decodeFrom(Reader& r, AddArtifact& value);
void encodeTo(Writer& w, const CastVote& value);
void decodeFrom(Reader& r, CastVote& value);
void encodeTo(Writer& w, const WithdrawRelease& value);
void decodeFrom(Reader& r, WithdrawRelease& value);
void encodeTo(Writer& w, const AnchorRelease& value);
void decodeFrom(Reader& r, AnchorRelease& value);
void encodeTo(Writer& w, const RotateReleaseKey& value);
void decodeFrom(Reader& r, RotateReleaseKey& value);
void encodeTo(Writer& w, const SetPolicy& value);
void decodeFrom(Reader& r, SetPolicy& value);
void encodeTo(Writer& w, const ReportOffence& value);
void decodeFrom(Reader& r, ReportOffence& value);
void encodeTo(Writer& w, const ReportGateway& value);
void decodeFrom(Reader& r, ReportGateway& value);
void encodeTo(Writer& w, const RotateRootKey& value);
void decodeFrom(Reader& r, RotateRootKey& value);
void encodeTo(Writer& w, const RecordBatch& value);
void decodeFrom(Reader& r, RecordBatch& value);
void encodeTo(Writer& w, const AnchorRelease::Fact& value);
void decodeFrom(Reader& r, AnchorRelease::Fact& value);

// At most 64 hashes.
void decodeProofFrom(Reader& r, codec::LogProof& value);

inline constexpr std::size_t maxFacts = 64;
inline constexpr std::size_t maxCheckpointText = 64 * 1024;
inline constexpr std::size_t maxLogLeaf = 128;

[[nodiscard]] Bytes transactionAad(const ConsortiumId& consortium);

}  // namespace quorate::ledger
