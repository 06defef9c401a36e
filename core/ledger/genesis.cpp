// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/genesis.h"

#include "core/crypto/sha256.h"
#include "core/ledger/wire.h"

#include <set>

namespace quorate::ledger {

namespace {

tl::unexpected<Error> wrong(std::string_view code, std::string context)
{
    return fail(ErrorKind::invalid, code, std::move(context));
}

void encodeConsortiumTo(Writer& w, const Genesis& genesis)
{
    FieldWriter fields(w, genesis.hiddenVotes ? 8 : 7);
    fields.next().unsignedInteger(1);  // version of the format
    fields.next().text(genesis.name);
    encodeTo(fields.next(), genesis.created);
    encodeTo(fields.next(), genesis.members);
    encodeTo(fields.next(), genesis.checkers);
    encodeTo(fields.next(), genesis.validators);
    fields.next().unsignedInteger(genesis.minimumCheckers);
    if (genesis.hiddenVotes) fields.next().boolean(true);
}

void decodeConsortiumFrom(Reader& r, Genesis& genesis)
{
    FieldReader fields(r, 7, 8);
    if (fields.next().unsignedInteger() != 1) r.reject("ledger.genesis.version");
    genesis.name = nameFrom(fields.next());
    decodeFrom(fields.next(), genesis.created);
    decodeListFrom(fields.next(), genesis.members, maxMembers, 1);
    decodeListFrom(fields.next(), genesis.checkers, maxCheckers, 1);
    decodeListFrom(fields.next(), genesis.validators, maxValidators, 1);
    genesis.minimumCheckers = static_cast<std::uint32_t>(fields.next().unsignedInteger(UINT32_MAX));
    // Said only where it is so: one form of bytes for one meaning.
    if (fields.more()) {
        genesis.hiddenVotes = fields.next().boolean();
        if (!genesis.hiddenVotes) r.reject("ledger.genesis.hidden-votes");
    }
}

void encodeEngineTo(Writer& w, const EngineSettings& engine)
{
    const bool byWork = engine.sealing == EngineSettings::Sealing::work;
    FieldWriter fields(w, byWork ? 5 : 3);
    encodeEnumTo(fields.next(), engine.sealing);
    fields.next().unsignedInteger(engine.turnMs);
    fields.next().unsignedInteger(engine.heartbeatMs);
    if (!byWork) return;
    fields.next().unsignedInteger(engine.firstDifficulty);
    fields.next().boolean(engine.finality);
}

void decodeEngineFrom(Reader& r, EngineSettings& engine)
{
    const std::size_t count = r.map(5);
    r.expectKey(1);
    decodeEnumFrom(r, engine.sealing, EngineSettings::Sealing::authority, EngineSettings::Sealing::work);
    const bool byWork = engine.sealing == EngineSettings::Sealing::work;
    if (count != (byWork ? 5U : 3U)) r.reject("codec.cbor.missing-key");
    r.expectKey(2);
    engine.turnMs = static_cast<std::uint32_t>(r.unsignedInteger(UINT32_MAX));
    r.expectKey(3);
    engine.heartbeatMs = static_cast<std::uint32_t>(r.unsignedInteger(UINT32_MAX));
    if (byWork && r.ok()) {
        r.expectKey(4);
        engine.firstDifficulty = r.unsignedInteger();
        r.expectKey(5);
        engine.finality = r.boolean();
    }
    r.leave();
}

Status checkMembers(const std::vector<MemberRecord>& members)
{
    if (members.empty() || members.size() > maxMembers) {
        return wrong("ledger.genesis.member-count", std::to_string(members.size()));
    }
    if (!strictlyAscending(members, &MemberRecord::id)) return wrong("ledger.genesis.member-order", {});
    std::set<crypto::PublicKey> used;
    for (const MemberRecord& member : members) {
        if (!isPlainText(member.name, false)) return wrong("ledger.text.control-character", member.id.slug);
        if (auto form = MemberRecord::decode(member.encode()); !form) return fail(form.error());
        if (member.revision != 0) return wrong("ledger.genesis.revision", member.id.slug);
        for (const MemberKey& key : member.keys) {
            if (!key.active()) return wrong("ledger.genesis.revoked-key", member.id.slug);
            if (!crypto::isUsablePublicKey(key.key)) return wrong("ledger.genesis.unusable-key", member.id.slug);
            if (!used.insert(key.key).second) return wrong("ledger.genesis.key-used-twice", member.id.slug);
        }
    }
    return {};
}

Status checkEpoch(const Genesis& genesis, const Epoch& epoch)
{
    if (auto form = Epoch::decode(epoch.encode()); !form) return fail(form.error());
    const bool validators = epoch.role == Role::validator;
    for (const EpochMember& place : epoch.members) {
        const auto member = std::ranges::find(genesis.members, place.member, &MemberRecord::id);
        if (member == genesis.members.end()) return wrong("ledger.genesis.unknown-member", place.member.slug);
        if (!member->roles.has(epoch.role)) return wrong("ledger.genesis.role-missing", place.member.slug);
        const auto holds = [&](const crypto::PublicKey& key, KeyPurpose purpose) {
            const MemberKey* found = member->find(key);
            return found && found->purpose == purpose;
        };
        if (!holds(place.key, validators ? KeyPurpose::cosign : KeyPurpose::vote) ||
            (place.consensus && !holds(*place.consensus, KeyPurpose::consensus))) {
            return wrong("ledger.genesis.key-missing", place.member.slug);
        }
    }
    return {};
}

}  // namespace

ConsortiumId Genesis::id() const { return ConsortiumId{crypto::sha256(encodeConsortium()).bytes}; }

Bytes Genesis::encodeConsortium() const
{
    Writer w;
    encodeConsortiumTo(w, *this);
    return w.take();
}

Bytes Genesis::encode() const
{
    Writer w;
    encodeConsortiumTo(w.array(2), *this);
    encodeEngineTo(w, engine);
    return w.take();
}

Result<Genesis> Genesis::decode(BytesView bytes)
{
    if (bytes.size() > maxGenesisSize) {
        return fail(ErrorKind::invalid, "ledger.genesis.too-large", std::to_string(bytes.size()));
    }
    Reader r(bytes);
    Genesis genesis;
    r.arrayOf(2);
    decodeConsortiumFrom(r, genesis);
    decodeEngineFrom(r, genesis.engine);
    r.leave();
    if (auto status = r.finish(); !status) return fail(status.error());
    if (auto status = genesis.check(); !status) return fail(status.error());
    return genesis;
}

Result<Genesis> Genesis::decodeConsortium(BytesView bytes)
{
    if (bytes.size() > maxGenesisSize) {
        return fail(ErrorKind::invalid, "ledger.genesis.too-large", std::to_string(bytes.size()));
    }
    Reader r(bytes);
    Genesis genesis;
    decodeConsortiumFrom(r, genesis);
    if (auto status = r.finish(); !status) return fail(status.error());
    if (auto status = genesis.check(); !status) return fail(status.error());
    return genesis;
}

Epoch Genesis::checkerEpoch() const { return {Role::checker, EpochNumber(0), checkers}; }
Epoch Genesis::validatorEpoch() const { return {Role::validator, EpochNumber(0), validators}; }

Status Genesis::check() const
{
    if (name.empty() || name.size() > 128 || !isPlainText(name, false)) return wrong("ledger.genesis.name", {});
    if (created.ms < 0 || created > maxTime) return wrong("ledger.genesis.created", std::to_string(created.ms));
    if (auto status = checkMembers(members); !status) return status;
    if (auto status = checkEpoch(*this, checkerEpoch()); !status) return status;
    if (auto status = checkEpoch(*this, validatorEpoch()); !status) return status;
    if (minimumCheckers == 0 || minimumCheckers > checkers.size()) {
        return wrong("ledger.genesis.minimum-checkers", std::to_string(minimumCheckers));
    }
    if (engine.turnMs < 50 || engine.turnMs > 60'000) return wrong("ledger.genesis.turn", std::to_string(engine.turnMs));
    if (engine.heartbeatMs < 1000 || engine.heartbeatMs > 86'400'000) {
        return wrong("ledger.genesis.heartbeat", std::to_string(engine.heartbeatMs));
    }
    if (engine.firstDifficulty == 0 || engine.firstDifficulty > std::uint64_t{1} << 48U) {
        return wrong("ledger.genesis.difficulty", std::to_string(engine.firstDifficulty));
    }
    if (!engine.finality && engine.sealing == EngineSettings::Sealing::authority) {
        return wrong("ledger.genesis.finality", {});
    }
    return {};
}

}  // namespace quorate::ledger
