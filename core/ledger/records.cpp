// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/records.h"

#include "core/ledger/wire.h"

namespace quorate::ledger {

bool ModelRecord::mayPublish(const MemberId& member) const
{
    return member == owner || std::ranges::find(delegates, member) != delegates.end();
}

void encodeTo(Writer& w, const ModelRecord& value)
{
    FieldWriter fields(w, 6);
    encodeTo(fields.next(), value.id);
    fields.next().text(value.name);
    encodeTo(fields.next(), value.owner);
    encodeTo(fields.next(), value.delegates);
    encodeTo(fields.next(), value.readers);
    fields.next().array(value.hardwareClasses.size());
    for (const std::string& hardwareClass : value.hardwareClasses) w.text(hardwareClass);
}

void decodeFrom(Reader& r, ModelRecord& value)
{
    FieldReader fields(r, 6);
    decodeFrom(fields.next(), value.id);
    value.name = nameFrom(fields.next());
    decodeFrom(fields.next(), value.owner);
    decodeListFrom(fields.next(), value.delegates, 32);
    decodeListFrom(fields.next(), value.readers, 32);
    const std::size_t classes = fields.next().array(32);
    if (classes == 0) r.reject("ledger.list.too-short");
    for (std::size_t i = 0; i < classes && r.ok(); ++i) value.hardwareClasses.push_back(slugFrom(r));
    r.leave();
    if (!strictlyAscending(value.delegates) || !strictlyAscending(value.readers) ||
        !strictlyAscending(value.hardwareClasses)) {
        r.reject("ledger.model.order");
    }
}

Bytes ModelRecord::encode() const { return encoded(*this); }
Result<ModelRecord> ModelRecord::decode(BytesView bytes) { return decoded<ModelRecord>(bytes); }

void encodeTo(Writer& w, const DeviceCertificate& value)
{
    FieldWriter fields(w, 5);
    encodeTo(fields.next(), value.model);
    encodeTo(fields.next(), value.index);
    encodeTo(fields.next(), value.key);
    fields.next().text(value.hardwareClass);
    fields.next().boolean(value.vendorHeld);
}

void decodeFrom(Reader& r, DeviceCertificate& value)
{
    FieldReader fields(r, 5);
    decodeFrom(fields.next(), value.model);
    decodeFrom(fields.next(), value.index);
    decodeFrom(fields.next(), value.key);
    value.hardwareClass = slugFrom(fields.next());
    value.vendorHeld = fields.next().boolean();
}

Bytes DeviceCertificate::encode() const { return encoded(*this); }
Result<DeviceCertificate> DeviceCertificate::decode(BytesView bytes) { return decoded<DeviceCertificate>(bytes); }

static void encodeTo(Writer& w, const FleetRecord& value)
{
    FieldWriter fields(w, 3);
    fields.next().unsignedInteger(value.size);
    fields.next().bytes(value.frontier);
    fields.next().unsignedInteger(value.revoked);
}

static void decodeFrom(Reader& r, FleetRecord& value)
{
    FieldReader fields(r, 3);
    value.size = fields.next().unsignedInteger();
    value.frontier = toBytes(fields.next().bytes(4096));
    value.revoked = fields.next().unsignedInteger();
}

Bytes FleetRecord::encode() const { return encoded(*this); }
Result<FleetRecord> FleetRecord::decode(BytesView bytes) { return decoded<FleetRecord>(bytes); }

static void encodeTo(Writer& w, const StandingVote& value)
{
    w.array(7);
    encodeTo(w, value.member);
    encodeEnumTo(w, value.verdict);
    encodeTo(w, value.signature);
    encodeTo(w, value.report);
    w.text(value.reason);
    encodeTo(w, value.accused);
    encodeTo(w, value.leaf);
}

static void decodeFrom(Reader& r, StandingVote& value)
{
    const TupleReader tuple(r, 7);
    decodeFrom(r, value.member);
    decodeEnumFrom(r, value.verdict, Verdict::approve, Verdict::reject);
    decodeFrom(r, value.signature);
    decodeFrom(r, value.report);
    value.reason = plainTextFrom(r, maxReasonSize);
    decodeFrom(r, value.accused);
    decodeFrom(r, value.leaf);
}

static void encodeTo(Writer& w, const ReleaseRecord& value)
{
    FieldWriter fields(w, 15);
    encodeTo(fields.next(), value.id);
    encodeTo(fields.next(), value.model);
    encodeTo(fields.next(), value.publisher);
    encodeEnumTo(fields.next(), value.status);
    fields.next().boolean(value.everApproved);
    encodeTo(fields.next(), value.checkerEpoch);
    fields.next().unsignedInteger(value.checkers);
    fields.next().unsignedInteger(value.required);
    encodeTo(fields.next(), value.published);
    encodeTo(fields.next(), value.publishedAt);
    encodeTo(fields.next(), value.decidedAt);
    encodeTo(fields.next(), value.votes);
    fields.next().unsignedInteger(value.addedArtifacts);
    fields.next().text(value.withdrawReason);
    encodeTo(fields.next(), value.excluded);
}

static void decodeFrom(Reader& r, ReleaseRecord& value)
{
    FieldReader fields(r, 15);
    decodeFrom(fields.next(), value.id);
    decodeFrom(fields.next(), value.model);
    decodeFrom(fields.next(), value.publisher);
    decodeEnumFrom(fields.next(), value.status, ReleaseStatus::open, ReleaseStatus::withdrawn);
    value.everApproved = fields.next().boolean();
    decodeFrom(fields.next(), value.checkerEpoch);
    value.checkers = static_cast<std::uint32_t>(fields.next().unsignedInteger(maxCheckers));
    value.required = static_cast<std::uint32_t>(fields.next().unsignedInteger(maxCheckers));
    decodeFrom(fields.next(), value.published);
    decodeFrom(fields.next(), value.publishedAt);
    decodeFrom(fields.next(), value.decidedAt);
    decodeListFrom(fields.next(), value.votes, maxCheckers);
    value.addedArtifacts = static_cast<std::uint32_t>(fields.next().unsignedInteger(maxAddedArtifacts));
    value.withdrawReason = plainTextFrom(fields.next(), maxReasonSize);
    decodeListFrom(fields.next(), value.excluded, maxCheckers);
    if (!strictlyAscending(value.votes, &StandingVote::member)) r.reject("ledger.release.vote-order");
    if (!strictlyAscending(value.excluded)) r.reject("ledger.release.vote-order");
}

std::uint32_t ReleaseRecord::approvals() const
{
    return static_cast<std::uint32_t>(std::ranges::count(votes, Verdict::approve, &StandingVote::verdict));
}

std::uint32_t ReleaseRecord::rejections() const
{
    return static_cast<std::uint32_t>(std::ranges::count(votes, Verdict::reject, &StandingVote::verdict));
}

Bytes ReleaseRecord::encode() const { return encoded(*this); }
Result<ReleaseRecord> ReleaseRecord::decode(BytesView bytes) { return decoded<ReleaseRecord>(bytes); }

static void encodeTo(Writer& w, const BatchRecord& value)
{
    FieldWriter fields(w, 9);
    encodeTo(fields.next(), value.gateway);
    fields.next().unsignedInteger(value.number);
    encodeTo(fields.next(), value.body);
    encodeTo(fields.next(), value.root);
    fields.next().unsignedInteger(value.positive);
    fields.next().unsignedInteger(value.negative);
    encodeTo(fields.next(), value.releases);
    encodeTo(fields.next(), value.leaf);
    encodeTo(fields.next(), value.at);
}

static void decodeFrom(Reader& r, BatchRecord& value)
{
    FieldReader fields(r, 9);
    decodeFrom(fields.next(), value.gateway);
    value.number = fields.next().unsignedInteger();
    decodeFrom(fields.next(), value.body);
    decodeFrom(fields.next(), value.root);
    value.positive = fields.next().unsignedInteger();
    value.negative = fields.next().unsignedInteger();
    decodeListFrom(fields.next(), value.releases, 64, 1);
    decodeFrom(fields.next(), value.leaf);
    decodeFrom(fields.next(), value.at);
}

Bytes BatchRecord::encode() const { return encoded(*this); }
Result<BatchRecord> BatchRecord::decode(BytesView bytes) { return decoded<BatchRecord>(bytes); }

static void encodeTo(Writer& w, const AnchorRecord& value)
{
    FieldWriter fields(w, 4);
    fields.next().unsignedInteger(value.size);
    encodeTo(fields.next(), value.root);
    encodeTo(fields.next(), value.leaf);
    encodeTo(fields.next(), value.at);
}

static void decodeFrom(Reader& r, AnchorRecord& value)
{
    FieldReader fields(r, 4);
    value.size = fields.next().unsignedInteger();
    decodeFrom(fields.next(), value.root);
    decodeFrom(fields.next(), value.leaf);
    decodeFrom(fields.next(), value.at);
}

Bytes AnchorRecord::encode() const { return encoded(*this); }
Result<AnchorRecord> AnchorRecord::decode(BytesView bytes) { return decoded<AnchorRecord>(bytes); }

std::string_view toString(OffenceRecord::Kind kind)
{
    switch (kind) {
    case OffenceRecord::Kind::doubleSeal: return "double-seal";
    case OffenceRecord::Kind::doubleVote: return "double-vote";
    case OffenceRecord::Kind::surroundingVote: return "surrounding-vote";
    }
    return "unknown";
}

static void encodeTo(Writer& w, const OffenceRecord& value)
{
    FieldWriter fields(w, 9);
    encodeEnumTo(fields.next(), value.kind);
    encodeEnumTo(fields.next(), value.chain);
    encodeTo(fields.next(), value.member);
    encodeTo(fields.next(), value.key);
    encodeTo(fields.next(), value.reporter);
    fields.next().bytes(value.first);
    fields.next().bytes(value.second);
    encodeTo(fields.next(), value.leaf);
    encodeTo(fields.next(), value.at);
}

static void decodeFrom(Reader& r, OffenceRecord& value)
{
    FieldReader fields(r, 9);
    decodeEnumFrom(fields.next(), value.kind, OffenceRecord::Kind::doubleSeal, OffenceRecord::Kind::surroundingVote);
    decodeEnumFrom(fields.next(), value.chain, ChainKind::release, ChainKind::delivery);
    decodeFrom(fields.next(), value.member);
    decodeFrom(fields.next(), value.key);
    decodeFrom(fields.next(), value.reporter);
    value.first = toBytes(fields.next().bytes(maxOffenceStatement));
    value.second = toBytes(fields.next().bytes(maxOffenceStatement));
    decodeFrom(fields.next(), value.leaf);
    decodeFrom(fields.next(), value.at);
}

Bytes OffenceRecord::encode() const { return encoded(*this); }
Result<OffenceRecord> OffenceRecord::decode(BytesView bytes) { return decoded<OffenceRecord>(bytes); }

std::string_view toString(StruckBatch::Kind kind)
{
    switch (kind) {
    case StruckBatch::Kind::ordinalTwice: return "ordinal-twice";
    case StruckBatch::Kind::badSignature: return "bad-signature";
    }
    return "unknown";
}

static void encodeTo(Writer& w, const StruckBatch& value)
{
    FieldWriter fields(w, 6);
    encodeEnumTo(fields.next(), value.kind);
    encodeTo(fields.next(), value.gateway);
    fields.next().unsignedInteger(value.number);
    encodeTo(fields.next(), value.reporter);
    encodeTo(fields.next(), value.leaf);
    encodeTo(fields.next(), value.at);
}

static void decodeFrom(Reader& r, StruckBatch& value)
{
    FieldReader fields(r, 6);
    decodeEnumFrom(fields.next(), value.kind, StruckBatch::Kind::ordinalTwice, StruckBatch::Kind::badSignature);
    decodeFrom(fields.next(), value.gateway);
    value.number = fields.next().unsignedInteger();
    decodeFrom(fields.next(), value.reporter);
    decodeFrom(fields.next(), value.leaf);
    decodeFrom(fields.next(), value.at);
}

Bytes StruckBatch::encode() const { return encoded(*this); }
Result<StruckBatch> StruckBatch::decode(BytesView bytes) { return decoded<StruckBatch>(bytes); }

static void encodeTo(Writer& w, const KeyOwner& value)
{
    encodeTo(w.array(2), value.member);
    encodeEnumTo(w, value.purpose);
}

static void decodeFrom(Reader& r, KeyOwner& value)
{
    const TupleReader tuple(r, 2);
    decodeFrom(r, value.member);
    decodeEnumFrom(r, value.purpose, KeyPurpose::transaction, KeyPurpose::seal);
}

Bytes KeyOwner::encode() const { return encoded(*this); }
Result<KeyOwner> KeyOwner::decode(BytesView bytes) { return decoded<KeyOwner>(bytes); }

static void encodeTo(Writer& w, const RootLinks::Link& value)
{
    encodeTo(w.array(4), value.from);
    encodeTo(w, value.to);
    w.unsignedInteger(value.revision);
    encodeTo(w, value.signature);
}

static void decodeFrom(Reader& r, RootLinks::Link& value)
{
    const TupleReader tuple(r, 4);
    decodeFrom(r, value.from);
    decodeFrom(r, value.to);
    value.revision = r.unsignedInteger();
    decodeFrom(r, value.signature);
}

static void encodeTo(Writer& w, const RootLinks& value)
{
    FieldWriter fields(w, 1);
    encodeTo(fields.next(), value.links);
}

static void decodeFrom(Reader& r, RootLinks& value)
{
    FieldReader fields(r, 1);
    decodeListFrom(fields.next(), value.links, maxMemberKeys, 1);
}

Bytes RootLinks::encode() const { return encoded(*this); }
Result<RootLinks> RootLinks::decode(BytesView bytes) { return decoded<RootLinks>(bytes); }

Bytes encodeNumber(std::uint64_t number)
{
    Writer w;
    w.unsignedInteger(number);
    return w.take();
}

Result<std::uint64_t> decodeNumber(BytesView bytes)
{
    Reader r(bytes);
    const std::uint64_t number = r.unsignedInteger();
    if (auto status = r.finish(); !status) return fail(status.error());
    return number;
}

namespace key {

namespace {

Bytes joined(std::initializer_list<std::string_view> parts)
{
    std::size_t size = parts.size();
    for (const std::string_view part : parts) size += part.size();
    Bytes result;
    result.reserve(size);
    for (const std::string_view part : parts) {
        if (!result.empty()) result.push_back('/');
        append(result, bytesOf(part));
    }
    return result;
}

// Twenty digits, so that keys sort as their numbers do.
std::string digits(std::uint64_t number)
{
    std::string text = std::to_string(number);
    return std::string(20 - text.size(), '0') + text;
}

}  // namespace

Bytes member(const MemberId& id) { return joined({"member", id.slug}); }
Bytes keyOwner(const KeyId& id) { return joined({"key", id.hex()}); }
Bytes sequence(const KeyId& id) { return joined({"sequence", id.hex()}); }
Bytes epoch(Role role, EpochNumber number) { return joined({"epoch", toString(role), std::to_string(number.value)}); }
Bytes currentEpoch(Role role) { return joined({"epoch", toString(role)}); }
Bytes signedEpoch(Role role, EpochNumber number)
{
    return joined({"epoch-signed", toString(role), std::to_string(number.value)});
}
Bytes minimumCheckers() { return joined({"minimum-checkers"}); }
Bytes minimumApprovals() { return joined({"minimum-approvals"}); }
Bytes policyRevision() { return joined({"policy-revision"}); }
Bytes offence(const Hash32& statements) { return joined({"offence", statements.hex()}); }
Bytes struck(const MemberId& gateway, std::uint64_t number) { return joined({"struck", gateway.slug, digits(number)}); }
Bytes rootLinks(const MemberId& member) { return joined({"root-links", member.slug}); }
Bytes model(const ModelId& id) { return joined({"model", id.slug}); }
Bytes fleet(const ModelId& id) { return joined({"fleet", id.slug}); }
Bytes device(const ModelId& id, DeviceIndex index) { return joined({"device", id.slug, digits(index.value)}); }
Bytes deviceRevoked(const ModelId& id, DeviceIndex index)
{
    return joined({"device-revoked", id.slug, digits(index.value)});
}
Bytes deviceKey(const ModelId& id, const KeyId& device) { return joined({"device-key", id.slug, device.hex()}); }
Bytes release(const ReleaseId& id) { return joined({"release", id.hex()}); }
Bytes manifest(const ReleaseId& id) { return joined({"manifest", id.hex()}); }
Bytes artifact(const ReleaseId& id, std::uint32_t n) { return joined({"artifact", id.hex(), digits(n)}); }
Bytes inlinePayload(const PiecesRoot& root) { return joined({"payload", root.hex()}); }
Bytes duplicate(const ModelId& model, const TargetHash& target) { return joined({"target", model.slug, target.hex()}); }
Bytes ledgerTime() { return joined({"time"}); }
Bytes batch(const MemberId& gateway, std::uint64_t number) { return joined({"batch", gateway.slug, digits(number)}); }
Bytes batchCount(const MemberId& gateway) { return joined({"batches", gateway.slug}); }
Bytes anchor() { return joined({"anchor"}); }

Bytes fact(BytesView releaseStateKey)
{
    Bytes result = joined({"fact", ""});
    append(result, releaseStateKey);
    return result;
}

}  // namespace key

}  // namespace quorate::ledger
