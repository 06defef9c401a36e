// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/rule_context.h"

#include <algorithm>

// What changes by statements that stand in the transaction, whoever brings it: a vendor's release key, the policy.
namespace quorate::ledger {

namespace {

// Distinct checkers of the current epoch, the vendor itself excluded, with keys that are not revoked.
Status checkCheckers(const RuleContext& context, const RotateReleaseKey& body, const Bytes& statement)
{
    auto epoch = context.currentEpoch(Role::checker);
    if (!epoch) return fail(epoch.error());
    const MemberSignature* previous = nullptr;
    for (const MemberSignature& signature : body.checkers) {
        if (previous && signature.member <= previous->member) {
            return refuse("ledger.epoch.duplicate-signer", signature.member.slug);
        }
        previous = &signature;
        const EpochMember* place = epoch->find(signature.member);
        if (!place || signature.member == body.member) return refuse("ledger.epoch.unknown-signer", signature.member.slug);
        auto checker = context.must<MemberRecord>(key::member(signature.member));
        if (!checker) return fail(checker.error());
        const MemberKey* key = checker->find(place->key);
        if (!key || !key->active()) return refuse("ledger.epoch.revoked-signer", signature.member.slug);
        if (!crypto::verify(place->key, statement, signature.signature)) {
            return refuse("ledger.epoch.bad-signature", signature.member.slug);
        }
    }
    if (body.checkers.size() < epoch->quorum()) {
        return refuse("ledger.rotation.too-few-checkers",
                      std::to_string(body.checkers.size()) + " of " + std::to_string(epoch->quorum()));
    }
    return {};
}

// The root key alone, or a release key and a checker quorum: whoever stole the release key has not got enough.
Status checkRotation(const RuleContext& context, const RotateReleaseKey& body, const MemberRecord& record)
{
    const auto signer = std::ranges::find(record.keys, body.by, [](const MemberKey& k) { return crypto::keyIdOf(k.key); });
    const bool fits = signer != record.keys.end() && signer->active() &&
                      (signer->purpose == KeyPurpose::root || signer->purpose == KeyPurpose::release);
    if (!fits) return refuse("ledger.rotation.wrong-key", body.by.shortHex());
    const Bytes statement = rotationStatement(context.chain.consortium, body);
    if (!crypto::verify(signer->key, statement, body.signature)) {
        return refuse("ledger.rotation.bad-signature", body.by.shortHex());
    }
    if (signer->purpose == KeyPurpose::release) return checkCheckers(context, body, statement);
    if (!body.checkers.empty()) return refuse("ledger.epoch.unknown-signer", body.checkers.front().member.slug);
    return {};
}

}  // namespace

Status apply(RuleContext& context, const RotateReleaseKey& body)
{
    auto before = context.need<MemberRecord>(key::member(body.member), "ledger.member.unknown", body.member.slug);
    if (!before) return fail(before.error());
    if (body.revision != before->revision + 1) {
        return refuse("ledger.member.revision",
                      std::to_string(body.revision) + " instead of " + std::to_string(before->revision + 1));
    }
    if (auto status = checkRotation(context, body, *before); !status) return status;
    const std::string shortKey = crypto::keyIdOf(body.key).shortHex();
    if (!crypto::isUsablePublicKey(body.key)) return refuse("ledger.member.unusable-key", shortKey);
    const auto used = context.exists(key::keyOwner(crypto::keyIdOf(body.key)));
    if (!used) return fail(used.error());
    if (*used) return refuse("ledger.member.key-in-use", shortKey);
    // Leaves are those of the release chain; only there is it known which have been.
    const bool isRelease = context.chain.chain == ChainKind::release;
    if (isRelease && body.lastTrusted && *body.lastTrusted > context.leaf) {
        return refuse("ledger.member.key-changed", std::to_string(body.lastTrusted->value));
    }
    MemberRecord after = *before;
    after.revision = body.revision;
    for (MemberKey& key : after.keys) {
        if (key.purpose == KeyPurpose::release && key.active()) key.lastTrusted = body.lastTrusted.value_or(context.leaf);
    }
    after.keys.push_back({KeyPurpose::release, body.key, std::nullopt});
    after.sortKeys();
    if (after.keys.size() > maxMemberKeys) return refuse("ledger.rotation.too-many-keys", std::to_string(maxMemberKeys));
    storeMember(context, after);
    Event& event = context.tell(Event::Kind::keyRotated);
    event.member = body.member;
    event.number = body.revision;
    if (isRelease) return voidSignatures(context, *before, after);
    return {};
}

Status apply(RuleContext& context, const SetPolicy& body)
{
    const auto revision = context.number(key::policyRevision());
    if (!revision) return fail(revision.error());
    if (body.revision != *revision + 1) {
        return refuse("ledger.policy.revision",
                      std::to_string(body.revision) + " instead of " + std::to_string(*revision + 1));
    }
    auto checkers = context.currentEpoch(Role::checker);
    if (!checkers) return fail(checkers.error());
    if (const auto k = checkers->members.size(); body.minimumCheckers > k || body.minimumApprovals > k) {
        return refuse("ledger.policy.impossible",
                      std::to_string(std::max(body.minimumCheckers, body.minimumApprovals)) + " of " + std::to_string(k));
    }
    auto members = membersWithRoles(context);
    if (!members) return fail(members.error());
    Roles concerned;
    concerned.add(Role::checker);
    const Bytes statement = policyStatement(context.chain.consortium, body);
    if (auto status = checkEndorsements(*members, statement, body.endorsements, std::nullopt, concerned); !status) {
        return status;
    }
    context.set(key::policyRevision(), encodeNumber(body.revision));
    context.set(key::minimumCheckers(), encodeNumber(body.minimumCheckers));
    context.set(key::minimumApprovals(), encodeNumber(body.minimumApprovals));
    Event& event = context.tell(Event::Kind::policyChanged);
    event.member = context.member.id;
    event.number = body.revision;
    return {};
}

}  // namespace quorate::ledger
