// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/members.h"

#include "core/ledger/wire.h"

namespace quorate::ledger {

static void encodeTo(Writer& w, const MemberKey& value)
{
    encodeEnumTo(w.array(3), value.purpose);
    encodeTo(w, value.key);
    encodeTo(w, value.lastTrusted);
}

static void decodeFrom(Reader& r, MemberKey& value)
{
    const TupleReader tuple(r, 3);
    decodeEnumFrom(r, value.purpose, KeyPurpose::transaction, KeyPurpose::seal);
    decodeFrom(r, value.key);
    decodeFrom(r, value.lastTrusted);
}

namespace {

auto placeOf(const MemberKey& key) { return std::pair(key.purpose, key.key); }

bool distinctKeys(const std::vector<MemberKey>& keys)
{
    std::vector<crypto::PublicKey> all;
    for (const MemberKey& key : keys) all.push_back(key.key);
    return allDistinct(std::move(all));
}

bool distinctKeys(const std::vector<EpochMember>& members)
{
    std::vector<crypto::PublicKey> all;
    for (const EpochMember& member : members) {
        all.push_back(member.key);
        if (member.consensus) all.push_back(*member.consensus);
    }
    return allDistinct(std::move(all));
}

}  // namespace

const MemberKey* MemberRecord::activeKey(KeyPurpose purpose) const
{
    const auto found = std::ranges::find_if(keys, [&](const MemberKey& k) { return k.purpose == purpose && k.active(); });
    return found == keys.end() ? nullptr : &*found;
}

std::vector<crypto::PublicKey> MemberRecord::activeKeys(KeyPurpose purpose) const
{
    std::vector<crypto::PublicKey> result;
    for (const MemberKey& k : keys) {
        if (k.purpose == purpose && k.active()) result.push_back(k.key);
    }
    return result;
}

std::vector<crypto::PublicKey> MemberRecord::trustedKeys(KeyPurpose purpose, LeafIndex leaf) const
{
    std::vector<crypto::PublicKey> result;
    for (const MemberKey& k : keys) {
        if (k.purpose == purpose && k.trustedAt(leaf)) result.push_back(k.key);
    }
    return result;
}

const MemberKey* MemberRecord::find(const crypto::PublicKey& key) const
{
    const auto found = std::ranges::find(keys, key, &MemberKey::key);
    return found == keys.end() ? nullptr : &*found;
}

void MemberRecord::sortKeys() { std::ranges::sort(keys, {}, placeOf); }

void encodeTo(Writer& w, const MemberRecord& value)
{
    FieldWriter fields(w, 5);
    encodeTo(fields.next(), value.id);
    fields.next().text(value.name);
    fields.next().unsignedInteger(value.roles.bits());
    fields.next().array(value.keys.size());
    for (const MemberKey& key : value.keys) encodeTo(w, key);
    fields.next().unsignedInteger(value.revision);
}

void decodeFrom(Reader& r, MemberRecord& value)
{
    FieldReader fields(r, 5);
    decodeFrom(fields.next(), value.id);
    value.name = nameFrom(fields.next());
    value.roles = Roles(static_cast<std::uint32_t>(fields.next().unsignedInteger(0x1f)));
    decodeListFrom(fields.next(), value.keys, maxMemberKeys);
    value.revision = fields.next().unsignedInteger();
    if (!strictlyAscending(value.keys, placeOf) || !distinctKeys(value.keys)) r.reject("ledger.member.key-order");
}

Bytes MemberRecord::encode() const { return encoded(*this); }
Result<MemberRecord> MemberRecord::decode(BytesView bytes) { return decoded<MemberRecord>(bytes); }

void encodeTo(Writer& w, const EpochMember& value)
{
    encodeTo(w.array(3), value.member);
    encodeTo(w, value.key);
    encodeTo(w, value.consensus);
}

void decodeFrom(Reader& r, EpochMember& value)
{
    const TupleReader tuple(r, 3);
    decodeFrom(r, value.member);
    decodeFrom(r, value.key);
    decodeFrom(r, value.consensus);
}

std::uint32_t Epoch::quorum() const
{
    const auto count = static_cast<std::uint32_t>(members.size());
    return role == Role::validator ? validatorQuorum(count) : checkerQuorum(count);
}

const EpochMember* Epoch::find(const MemberId& member) const
{
    const auto found = std::ranges::find(members, member, &EpochMember::member);
    return found == members.end() ? nullptr : &*found;
}

void Epoch::sortMembers() { std::ranges::sort(members, {}, &EpochMember::member); }

void encodeTo(Writer& w, const Epoch& value)
{
    FieldWriter fields(w, 3);
    encodeEnumTo(fields.next(), value.role);
    encodeTo(fields.next(), value.number);
    encodeTo(fields.next(), value.members);
}

void decodeFrom(Reader& r, Epoch& value)
{
    FieldReader fields(r, 3);
    decodeEnumFrom(fields.next(), value.role, Role::vendor, Role::validator);
    decodeFrom(fields.next(), value.number);
    decodeListFrom(fields.next(), value.members, maxCheckers, 1);
    if (value.role != Role::checker && value.role != Role::validator) r.reject("ledger.epoch.role");
    const bool validators = value.role == Role::validator;
    for (const EpochMember& member : value.members) {
        if (member.consensus.has_value() != validators) r.reject("ledger.epoch.consensus-key");
    }
    if (!strictlyAscending(value.members, &EpochMember::member) || !distinctKeys(value.members)) {
        r.reject("ledger.epoch.order");
    }
}

Bytes Epoch::encode() const { return encoded(*this); }
Result<Epoch> Epoch::decode(BytesView bytes) { return decoded<Epoch>(bytes); }

void encodeTo(Writer& w, const SignedEpoch& value)
{
    encodeTo(w.array(2), value.epoch);
    encodeTo(w, value.signatures);
}

void decodeFrom(Reader& r, SignedEpoch& value)
{
    const TupleReader tuple(r, 2);
    decodeFrom(r, value.epoch);
    decodeListFrom(r, value.signatures, maxCheckers);
}

Bytes SignedEpoch::encode() const { return encoded(*this); }
Result<SignedEpoch> SignedEpoch::decode(BytesView bytes) { return decoded<SignedEpoch>(bytes); }

Bytes epochStatement(const ConsortiumId& consortium, const Epoch& epoch)
{
    Writer w;
    w.array(3).text("quorate/epoch/1").id(consortium);
    encodeTo(w, epoch);
    return w.take();
}

Status verifyEpochStep(const ConsortiumId& consortium, const Epoch& before, const SignedEpoch& next)
{
    if (next.epoch.role != before.role) {
        return fail(ErrorKind::refused, "ledger.epoch.role", std::string(toString(next.epoch.role)));
    }
    if (next.epoch.number != before.number.next()) {
        return fail(ErrorKind::refused, "ledger.epoch.number",
                    std::to_string(next.epoch.number.value) + " after " + std::to_string(before.number.value));
    }
    const Bytes statement = epochStatement(consortium, next.epoch);
    const MemberSignature* previous = nullptr;
    for (const MemberSignature& signature : next.signatures) {
        if (previous && signature.member <= previous->member) {
            return fail(ErrorKind::refused, "ledger.epoch.duplicate-signer", signature.member.slug);
        }
        previous = &signature;
        const EpochMember* signer = before.find(signature.member);
        if (!signer) return fail(ErrorKind::refused, "ledger.epoch.unknown-signer", signature.member.slug);
        if (!crypto::verify(signer->key, statement, signature.signature)) {
            return fail(ErrorKind::refused, "ledger.epoch.bad-signature", signature.member.slug);
        }
    }
    if (next.signatures.size() < before.quorum()) {
        return fail(ErrorKind::refused, "ledger.epoch.quorum",
                    std::to_string(next.signatures.size()) + " of " + std::to_string(before.quorum()));
    }
    return {};
}

}  // namespace quorate::ledger
