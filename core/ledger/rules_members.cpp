// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/rule_context.h"
#include "core/ledger/wire.h"

#include <set>

namespace quorate::ledger {

namespace {

// Of m others more than half; nobody need be asked when there is nobody.
std::size_t majorityOf(std::size_t m) { return m == 0 ? 0 : m / 2 + 1; }

// Keys may come and be revoked, never go: what they signed must stay attributable.
Status checkKeys(const RuleContext& context, const MemberRecord* before, const MemberRecord& after)
{
    // Leaves are those of the release chain; only there is it known which have been, and a key that was replaced without naming
    // one has another on each chain.
    const bool isRelease = context.chain.chain == ChainKind::release;
    for (const MemberKey& key : after.keys) {
        const MemberKey* old = before ? before->find(key.key) : nullptr;
        if (old) {
            const bool moved = key.purpose != old->purpose;
            const bool restored = old->lastTrusted && (!key.lastTrusted || (isRelease && *key.lastTrusted > *old->lastTrusted));
            if (moved || restored) return refuse("ledger.member.key-changed", crypto::keyIdOf(key.key).shortHex());
            continue;
        }
        if (!key.active()) return refuse("ledger.member.key-changed", crypto::keyIdOf(key.key).shortHex());
        if (!crypto::isUsablePublicKey(key.key)) {
            return refuse("ledger.member.unusable-key", crypto::keyIdOf(key.key).shortHex());
        }
        const auto used = context.exists(key::keyOwner(crypto::keyIdOf(key.key)));
        if (!used) return fail(used.error());
        if (*used) return refuse("ledger.member.key-in-use", crypto::keyIdOf(key.key).shortHex());
    }
    if (!before) return {};
    for (const MemberKey& old : before->keys) {
        const MemberKey* key = after.find(old.key);
        if (!key) return refuse("ledger.member.key-dropped", crypto::keyIdOf(old.key).shortHex());
        if (isRelease && key->lastTrusted && !old.lastTrusted && *key->lastTrusted > context.leaf) {
            return refuse("ledger.member.key-changed", crypto::keyIdOf(old.key).shortHex());
        }
    }
    return {};
}

Status checkPlaceInEpoch(const RuleContext& context, Role role, const EpochMember& place)
{
    auto member = context.need<MemberRecord>(key::member(place.member), "ledger.member.unknown", place.member.slug);
    if (!member) return fail(member.error());
    if (!member->roles.has(role)) return refuse("ledger.epoch.role-missing", place.member.slug);
    const auto holds = [&](const crypto::PublicKey& k, KeyPurpose purpose) {
        const MemberKey* found = member->find(k);
        return found && found->purpose == purpose && found->active();
    };
    const KeyPurpose purpose = role == Role::validator ? KeyPurpose::cosign : KeyPurpose::vote;
    if (!holds(place.key, purpose) || (place.consensus && !holds(*place.consensus, KeyPurpose::consensus))) {
        return refuse("ledger.epoch.key-missing", place.member.slug);
    }
    return {};
}

// The keys that signed the step must not be revoked meanwhile; what devices cannot see, the chain does.
Status checkEpochSigners(const RuleContext& context, const Epoch& before, const SignedEpoch& next)
{
    for (const MemberSignature& signature : next.signatures) {
        auto member = context.need<MemberRecord>(key::member(signature.member), "ledger.member.unknown",
                                                 signature.member.slug);
        if (!member) return fail(member.error());
        const MemberKey* key = member->find(before.find(signature.member)->key);
        if (!key || !key->active()) return refuse("ledger.epoch.revoked-signer", signature.member.slug);
    }
    return {};
}

// Devices follow whoever their vendor's root key names. A majority of members must not speak for that key.
Status checkVendorKeys(const MemberRecord* before, const MemberRecord& after)
{
    if (!before) return {};
    const bool ruled = std::ranges::any_of(before->activeKeys(KeyPurpose::root), [&](const crypto::PublicKey& root) {
        const MemberKey* kept = after.find(root);
        return kept && kept->active();
    });
    if (!ruled) return {};
    for (const MemberKey& key : after.keys) {
        if ((key.purpose == KeyPurpose::release || key.purpose == KeyPurpose::root) && !before->find(key.key)) {
            return refuse("ledger.member.vendor-key", crypto::keyIdOf(key.key).shortHex());
        }
    }
    return {};
}

}  // namespace

Result<std::vector<MemberRecord>> membersWithRoles(const RuleContext& context)
{
    std::vector<MemberRecord> members;
    std::optional<Error> damage;
    const Status scanned = context.state.scan(bytesOf("member/"), [&](BytesView key, BytesView value) {
        auto record = MemberRecord::decode(value);
        if (!record) {
            damage = RuleContext::corrupt(toBytes(key), record.error()).value();
            return false;
        }
        if (record->roles.bits() != 0) members.push_back(*std::move(record));
        return true;
    });
    if (!scanned) return fail(scanned.error());
    if (damage) return fail(*damage);
    return members;
}

Status checkEndorsements(const std::vector<MemberRecord>& members, BytesView statement,
                         const std::vector<MemberSignature>& endorsements, const std::optional<MemberId>& subject,
                         Roles concerned)
{
    std::set<MemberId> endorsers;
    const MemberSignature* previous = nullptr;
    for (const MemberSignature& endorsement : endorsements) {
        if (previous && endorsement.member <= previous->member) {
            return refuse("ledger.member.duplicate-endorsement", endorsement.member.slug);
        }
        previous = &endorsement;
        const auto endorser = std::ranges::find(members, endorsement.member, &MemberRecord::id);
        if (endorser == members.end() || endorsement.member == subject) {
            return refuse("ledger.member.unknown-endorser", endorsement.member.slug);
        }
        const auto keys = endorser->activeKeys(KeyPurpose::transaction);
        if (std::ranges::none_of(keys, [&](const auto& k) { return crypto::verify(k, statement, endorsement.signature); })) {
            return refuse("ledger.member.bad-endorsement", endorsement.member.slug);
        }
        endorsers.insert(endorsement.member);
    }
    const auto count = [&](const auto& counts) {
        std::pair<std::size_t, std::size_t> result;  // asked, endorsed
        for (const MemberRecord& member : members) {
            if (member.id == subject || !counts(member)) continue;
            ++result.first;
            if (endorsers.contains(member.id)) ++result.second;
        }
        return result;
    };
    const auto told = [](std::pair<std::size_t, std::size_t> c) {
        return std::to_string(c.second) + " of " + std::to_string(majorityOf(c.first));
    };
    const auto all = count([](const MemberRecord&) { return true; });
    if (all.second < majorityOf(all.first)) return refuse("ledger.member.too-few-endorsements", told(all));
    for (const Role role : allRoles) {
        if (!concerned.has(role)) continue;
        const auto holders = count([&](const MemberRecord& member) { return member.roles.has(role); });
        if (holders.second < majorityOf(holders.first)) {
            return refuse("ledger.member.too-few-role-endorsements", std::string(toString(role)) + ": " + told(holders));
        }
    }
    return {};
}

Status apply(RuleContext& context, const TimeTick& body)
{
    if (body.time <= context.now) {
        return refuse("ledger.time.not-rising",
                      std::to_string(body.time.ms) + " after " + std::to_string(context.now.ms));
    }
    context.set(key::ledgerTime(), encodeNumber(static_cast<std::uint64_t>(body.time.ms)));
    return {};
}

void storeMember(RuleContext& context, const MemberRecord& record)
{
    context.set(key::member(record.id), record.encode());
    for (const MemberKey& key : record.keys) {
        context.set(key::keyOwner(crypto::keyIdOf(key.key)), KeyOwner{record.id, key.purpose}.encode());
    }
}

Status apply(RuleContext& context, const AdmitMember& body)
{
    const MemberRecord& record = body.record;
    auto before = context.find<MemberRecord>(key::member(record.id));
    if (!before) return fail(before.error());
    const std::uint64_t revision = *before ? (*before)->revision + 1 : 0;
    if (record.revision != revision) {
        return refuse("ledger.member.revision",
                      std::to_string(record.revision) + " instead of " + std::to_string(revision));
    }
    auto members = membersWithRoles(context);
    if (!members) return fail(members.error());
    if (!*before && members->size() >= maxMembers) return refuse("ledger.member.too-many", std::to_string(maxMembers));
    const MemberRecord* old = *before ? &**before : nullptr;
    if (auto status = checkKeys(context, old, record); !status) return status;
    if (auto status = checkVendorKeys(old, record); !status) return status;
    const Roles changed(record.roles.bits() ^ (old ? old->roles.bits() : 0));
    if (auto status = checkEndorsements(*members, memberStatement(context.chain.consortium, record), body.endorsements,
                                        record.id, changed);
        !status) {
        return status;
    }

    storeMember(context, record);
    Event& event = context.tell(Event::Kind::memberAdmitted);
    event.member = record.id;
    event.number = record.revision;
    if (old && context.chain.chain == ChainKind::release) return voidSignatures(context, *old, record);
    return {};
}

Status apply(RuleContext& context, const StartEpoch& body)
{
    const Epoch& epoch = body.epoch.epoch;
    auto before = context.currentEpoch(epoch.role);
    if (!before) return fail(before.error());
    if (auto status = verifyEpochStep(context.chain.consortium, *before, body.epoch); !status) return status;
    if (auto status = checkEpochSigners(context, *before, body.epoch); !status) return status;
    for (const EpochMember& place : epoch.members) {
        if (auto status = checkPlaceInEpoch(context, epoch.role, place); !status) return status;
    }
    context.set(key::epoch(epoch.role, epoch.number), epoch.encode());
    context.set(key::signedEpoch(epoch.role, epoch.number), body.epoch.encode());
    context.set(key::currentEpoch(epoch.role), encodeNumber(epoch.number.value));
    Event& event = context.tell(Event::Kind::epochStarted);
    event.number = epoch.number.value;
    event.text = toString(epoch.role);
    return {};
}

}  // namespace quorate::ledger
