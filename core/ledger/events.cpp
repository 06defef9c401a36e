// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/merkle_log.h"
#include "core/ledger/rules.h"
#include "core/ledger/wire.h"

namespace quorate::ledger {

std::string_view toString(Event::Kind kind)
{
    switch (kind) {
    case Event::Kind::memberAdmitted: return "member.admitted";
    case Event::Kind::epochStarted: return "epoch.started";
    case Event::Kind::modelSet: return "model.set";
    case Event::Kind::devicesEnrolled: return "devices.enrolled";
    case Event::Kind::devicesRevoked: return "devices.revoked";
    case Event::Kind::releasePublished: return "release.published";
    case Event::Kind::artifactAdded: return "artifact.added";
    case Event::Kind::voteCast: return "vote.cast";
    case Event::Kind::releaseApproved: return "release.approved";
    case Event::Kind::releaseSuspended: return "release.suspended";
    case Event::Kind::releaseRejected: return "release.rejected";
    case Event::Kind::releaseRecalled: return "release.recalled";
    case Event::Kind::releaseWithdrawn: return "release.withdrawn";
    case Event::Kind::keyRotated: return "release-key.rotated";
    case Event::Kind::policyChanged: return "policy.changed";
    case Event::Kind::offenceProven: return "offence.proven";
    case Event::Kind::batchStruck: return "batch.struck";
    case Event::Kind::batchRecorded: return "batch.recorded";
    case Event::Kind::anchored: return "anchored";
    }
    return "unknown";
}

static void encodeTo(Writer& w, const Event& value)
{
    FieldWriter fields(w, 7);
    encodeEnumTo(fields.next(), value.kind);
    encodeTo(fields.next(), value.release);
    encodeTo(fields.next(), value.model);
    encodeTo(fields.next(), value.member);
    fields.next().unsignedInteger(value.number);
    Writer& verdict = fields.next();
    if (value.verdict) encodeEnumTo(verdict, *value.verdict);
    else verdict.null();
    fields.next().text(value.text);
}

static void decodeFrom(Reader& r, Event& value)
{
    FieldReader fields(r, 7);
    decodeEnumFrom(fields.next(), value.kind, Event::Kind::memberAdmitted, Event::Kind::batchStruck);
    if (toString(value.kind) == "unknown") r.reject("codec.cbor.range");
    decodeFrom(fields.next(), value.release);
    decodeFrom(fields.next(), value.model);
    decodeFrom(fields.next(), value.member);
    value.number = fields.next().unsignedInteger();
    if (!fields.next().tryNull()) {
        Verdict verdict{};
        decodeEnumFrom(r, verdict, Verdict::approve, Verdict::reject);
        value.verdict = verdict;
    }
    value.text = plainTextFrom(fields.next(), maxReasonSize);
}

Bytes Event::encode() const { return encoded(*this); }
Result<Event> Event::decode(BytesView bytes) { return decoded<Event>(bytes); }

static void encodeTo(Writer& w, const LogLeaf& value)
{
    w.array(3).id(value.id).id(value.fullHash).id(value.stateRoot);
}

static void decodeFrom(Reader& r, LogLeaf& value)
{
    const TupleReader tuple(r, 3);
    decodeFrom(r, value.id);
    decodeFrom(r, value.fullHash);
    decodeFrom(r, value.stateRoot);
}

Bytes LogLeaf::encode() const { return encoded(*this); }
Result<LogLeaf> LogLeaf::decode(BytesView bytes) { return decoded<LogLeaf>(bytes); }

std::string logOrigin(const ChainParameters& chain)
{
    return "quorate/" + chain.consortium.hex() + "/" + std::string(toString(chain.chain));
}

}  // namespace quorate::ledger
