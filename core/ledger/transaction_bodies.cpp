// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/transaction_bodies.h"

#include "core/ledger/batch_codec.h"

namespace quorate::ledger {

void encodeTo(Writer& w, const InlinePayload& value)
{
    encodeTo(w.array(2), value.ref);
    w.bytes(value.data);
}

void decodeFrom(Reader& r, InlinePayload& value)
{
    const TupleReader tuple(r, 2);
    decodeFrom(r, value.ref);
    value.data = toBytes(r.bytes(maxInlinePayload));
}

void decodeProofFrom(Reader& r, codec::LogProof& value) { decodeListFrom(r, value, 64); }

void encodeTo(Writer& w, const AnchorRelease::Fact& value)
{
    w.array(3).bytes(value.key).bytes(value.value).raw(value.proof.encode());
}

void decodeFrom(Reader& r, AnchorRelease::Fact& value)
{
    const TupleReader tuple(r, 3);
    value.key = toBytes(r.bytes(256));
    value.value = toBytes(r.bytes(maxTransactionSize));
    const BytesView item = r.rawItem();
    if (!r.ok()) return;
    auto proof = codec::MapProof::decode(item);
    if (!proof) r.reject(proof.error().code);
    else value.proof = *std::move(proof);
}

void encodeTo(Writer& w, const TimeTick& value)
{
    FieldWriter fields(w, 1);
    encodeTo(fields.next(), value.time);
}

void decodeFrom(Reader& r, TimeTick& value)
{
    FieldReader fields(r, 1);
    decodeFrom(fields.next(), value.time);
}

void encodeTo(Writer& w, const AdmitMember& value)
{
    FieldWriter fields(w, 2);
    encodeTo(fields.next(), value.record);
    encodeTo(fields.next(), value.endorsements);
}

void decodeFrom(Reader& r, AdmitMember& value)
{
    FieldReader fields(r, 2);
    decodeFrom(fields.next(), value.record);
    decodeListFrom(fields.next(), value.endorsements, maxMembers);
}

void encodeTo(Writer& w, const StartEpoch& value)
{
    FieldWriter fields(w, 1);
    encodeTo(fields.next(), value.epoch);
}

void decodeFrom(Reader& r, StartEpoch& value)
{
    FieldReader fields(r, 1);
    decodeFrom(fields.next(), value.epoch);
}

void encodeTo(Writer& w, const SetModel& value)
{
    FieldWriter fields(w, 1);
    encodeTo(fields.next(), value.record);
}

void decodeFrom(Reader& r, SetModel& value)
{
    FieldReader fields(r, 1);
    decodeFrom(fields.next(), value.record);
}

static void encodeTo(Writer& w, const EnrolDevices::Device& value)
{
    encodeTo(w.array(3), value.key);
    w.text(value.hardwareClass);
    w.boolean(value.vendorHeld);
}

static void decodeFrom(Reader& r, EnrolDevices::Device& value)
{
    const TupleReader tuple(r, 3);
    decodeFrom(r, value.key);
    value.hardwareClass = slugFrom(r);
    value.vendorHeld = r.boolean();
}

void encodeTo(Writer& w, const EnrolDevices& value)
{
    FieldWriter fields(w, 3);
    encodeTo(fields.next(), value.model);
    encodeTo(fields.next(), value.first);
    encodeTo(fields.next(), value.devices);
}

void decodeFrom(Reader& r, EnrolDevices& value)
{
    FieldReader fields(r, 3);
    decodeFrom(fields.next(), value.model);
    decodeFrom(fields.next(), value.first);
    decodeListFrom(fields.next(), value.devices, 512, 1);
}

void encodeTo(Writer& w, const RevokeDevices& value)
{
    FieldWriter fields(w, 2);
    encodeTo(fields.next(), value.model);
    encodeTo(fields.next(), value.devices);
}

void decodeFrom(Reader& r, RevokeDevices& value)
{
    FieldReader fields(r, 2);
    decodeFrom(fields.next(), value.model);
    decodeListFrom(fields.next(), value.devices, 512, 1);
    if (!strictlyAscending(value.devices)) r.reject("ledger.device.order");
}

void encodeTo(Writer& w, const PublishRelease& value)
{
    FieldWriter fields(w, 2);
    encodeTo(fields.next(), value.manifest);
    encodeTo(fields.next(), value.inlined);
}

void decodeFrom(Reader& r, PublishRelease& value)
{
    FieldReader fields(r, 2);
    decodeFrom(fields.next(), value.manifest);
    decodeListFrom(fields.next(), value.inlined, 80);
}

void encodeTo(Writer& w, const AddArtifact& value)
{
    FieldWriter fields(w, 4);
    encodeTo(fields.next(), value.release);
    encodeTo(fields.next(), value.artifact);
    encodeTo(fields.next(), value.signature);
    encodeTo(fields.next(), value.inlined);
}

void decodeFrom(Reader& r, AddArtifact& value)
{
    FieldReader fields(r, 4);
    decodeFrom(fields.next(), value.release);
    decodeFrom(fields.next(), value.artifact);
    decodeFrom(fields.next(), value.signature);
    decodeListFrom(fields.next(), value.inlined, 1);
}

void encodeTo(Writer& w, const CastVote& value)
{
    FieldWriter fields(w, 7);
    encodeTo(fields.next(), value.release);
    encodeTo(fields.next(), value.epoch);
    encodeEnumTo(fields.next(), value.verdict);
    encodeTo(fields.next(), value.statement);
    fields.next().text(value.reason);
    encodeTo(fields.next(), value.accused);
    encodeTo(fields.next(), value.report);
}

void decodeFrom(Reader& r, CastVote& value)
{
    FieldReader fields(r, 7);
    decodeFrom(fields.next(), value.release);
    decodeFrom(fields.next(), value.epoch);
    decodeEnumFrom(fields.next(), value.verdict, Verdict::approve, Verdict::reject);
    decodeFrom(fields.next(), value.statement);
    value.reason = plainTextFrom(fields.next(), maxReasonSize);
    decodeFrom(fields.next(), value.accused);
    decodeFrom(fields.next(), value.report);
}

void encodeTo(Writer& w, const WithdrawRelease& value)
{
    FieldWriter fields(w, 2);
    encodeTo(fields.next(), value.release);
    fields.next().text(value.reason);
}

void decodeFrom(Reader& r, WithdrawRelease& value)
{
    FieldReader fields(r, 2);
    decodeFrom(fields.next(), value.release);
    value.reason = plainTextFrom(fields.next(), maxReasonSize);
}

void encodeTo(Writer& w, const AnchorRelease& value)
{
    FieldWriter fields(w, 4);
    fields.next().text(value.checkpoint);
    fields.next().bytes(value.lastLeaf);
    encodeTo(fields.next(), value.inclusion);
    encodeTo(fields.next(), value.facts);
}

void decodeFrom(Reader& r, AnchorRelease& value)
{
    FieldReader fields(r, 4);
    value.checkpoint = fields.next().text(maxCheckpointText);
    value.lastLeaf = toBytes(fields.next().bytes(maxLogLeaf));
    decodeProofFrom(fields.next(), value.inclusion);
    decodeListFrom(fields.next(), value.facts, maxFacts);
}

void encodeTo(Writer& w, const RecordBatch& value)
{
    FieldWriter fields(w, 7);
    fields.next().unsignedInteger(value.number);
    encodeTo(fields.next(), value.body);
    encodeTo(fields.next(), value.root);
    fields.next().unsignedInteger(value.positive);
    fields.next().unsignedInteger(value.negative);
    encodeTo(fields.next(), value.releases);
    Writer& inlined = fields.next();
    if (value.inlined) inlined.bytes(*value.inlined);
    else inlined.null();
}

void decodeFrom(Reader& r, RecordBatch& value)
{
    FieldReader fields(r, 7);
    value.number = fields.next().unsignedInteger();
    decodeFrom(fields.next(), value.body);
    decodeFrom(fields.next(), value.root);
    value.positive = fields.next().unsignedInteger();
    value.negative = fields.next().unsignedInteger();
    decodeListFrom(fields.next(), value.releases, 64, 1);
    if (!fields.next().tryNull()) value.inlined = toBytes(r.bytes(maxInlinePayload));
    if (!strictlyAscending(value.releases)) r.reject("ledger.batch.release-order");
}

void encodeTo(Writer& w, const RotateReleaseKey& value)
{
    FieldWriter fields(w, 7);
    encodeTo(fields.next(), value.member);
    fields.next().unsignedInteger(value.revision);
    encodeTo(fields.next(), value.key);
    encodeTo(fields.next(), value.lastTrusted);
    encodeTo(fields.next(), value.by);
    encodeTo(fields.next(), value.signature);
    encodeTo(fields.next(), value.checkers);
}

void decodeFrom(Reader& r, RotateReleaseKey& value)
{
    FieldReader fields(r, 7);
    decodeFrom(fields.next(), value.member);
    value.revision = fields.next().unsignedInteger();
    decodeFrom(fields.next(), value.key);
    decodeFrom(fields.next(), value.lastTrusted);
    decodeFrom(fields.next(), value.by);
    decodeFrom(fields.next(), value.signature);
    decodeListFrom(fields.next(), value.checkers, maxCheckers);
}

void encodeTo(Writer& w, const SetPolicy& value)
{
    FieldWriter fields(w, 4);
    fields.next().unsignedInteger(value.revision);
    fields.next().unsignedInteger(value.minimumCheckers);
    fields.next().unsignedInteger(value.minimumApprovals);
    encodeTo(fields.next(), value.endorsements);
}

void decodeFrom(Reader& r, SetPolicy& value)
{
    FieldReader fields(r, 4);
    value.revision = fields.next().unsignedInteger();
    value.minimumCheckers = static_cast<std::uint32_t>(fields.next().unsignedInteger(maxCheckers));
    if (value.minimumCheckers == 0) r.reject("codec.cbor.range");
    value.minimumApprovals = static_cast<std::uint32_t>(fields.next().unsignedInteger(maxCheckers));
    decodeListFrom(fields.next(), value.endorsements, maxMembers);
}

void encodeTo(Writer& w, const ReportOffence& value)
{
    FieldWriter fields(w, 2);
    fields.next().bytes(value.first);
    fields.next().bytes(value.second);
}

void decodeFrom(Reader& r, ReportOffence& value)
{
    FieldReader fields(r, 2);
    value.first = toBytes(fields.next().bytes(maxOffenceStatement));
    value.second = toBytes(fields.next().bytes(maxOffenceStatement));
}

void encodeTo(Writer& w, const ReportGateway& value)
{
    FieldWriter fields(w, 1);
    encodeTo(fields.next(), value.items);
}

void decodeFrom(Reader& r, ReportGateway& value)
{
    FieldReader fields(r, 1);
    decodeListFrom(fields.next(), value.items, 2, 1);
}

void encodeTo(Writer& w, const RotateRootKey& value)
{
    FieldWriter fields(w, 7);
    encodeTo(fields.next(), value.member);
    fields.next().unsignedInteger(value.revision);
    encodeTo(fields.next(), value.key);
    encodeTo(fields.next(), value.by);
    encodeTo(fields.next(), value.signature);
    encodeTo(fields.next(), value.possession);
    encodeTo(fields.next(), value.checkers);
}

void decodeFrom(Reader& r, RotateRootKey& value)
{
    FieldReader fields(r, 7);
    decodeFrom(fields.next(), value.member);
    value.revision = fields.next().unsignedInteger();
    decodeFrom(fields.next(), value.key);
    decodeFrom(fields.next(), value.by);
    decodeFrom(fields.next(), value.signature);
    decodeFrom(fields.next(), value.possession);
    decodeListFrom(fields.next(), value.checkers, maxCheckers);
}

}  // namespace quorate::ledger
