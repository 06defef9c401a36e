// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/rule_context.h"

#include <algorithm>

// What changes by statements that stand in the transaction, whoever brings it: a vendor's release key, the policy.
namespace quorate::ledger {

namespace {

// Distinct checkers of the current epoch, the vendor itself excluded, with keys that are not revoked.
Status checkCheckers(const RuleContext& context, const MemberId& vendor, const std::vector<MemberSignature>& checkers,
                     const Bytes& statement)
{
    auto epoch = context.currentEpoch(Role::checker);
    if (!epoch) return fail(epoch.error());
    const MemberSignature* previous = nullptr;
    for (const MemberSignature& signature : checkers) {
        if (previous && signature.member <= previous->member) {
            return refuse("ledger.epoch.duplicate-signer", signature.member.slug);
        }
        previous = &signature;
        const EpochMember* place = epoch->find(signature.member);
        if (!place || signature.member == vendor) return refuse("ledger.epoch.unknown-signer", signature.member.slug);
        auto checker = context.must<MemberRecord>(key::member(signature.member));
        if (!checker) return fail(checker.error());
        const MemberKey* key = checker->find(place->key);
        if (!key || !key->active()) return refuse("ledger.epoch.revoked-signer", signature.member.slug);
        if (!crypto::verify(place->key, statement, signature.signature)) {
            return refuse("ledger.epoch.bad-signature", signature.member.slug);
        }
    }
    if (checkers.size() < epoch->quorum()) {
        return refuse("ledger.rotation.too-few-checkers",
                      std::to_string(checkers.size()) + " of " + std::to_string(epoch->quorum()));
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
    if (signer->purpose == KeyPurpose::release) return checkCheckers(context, body.member, body.checkers, statement);
    if (!body.checkers.empty()) return refuse("ledger.epoch.unknown-signer", body.checkers.front().member.slug);
    return {};
}

// The root key and a checker quorum: who stole the root key alone does not lock its owner out. Whoever brings it holds the new
// key, or has it from somebody who does.
Status checkRootRotation(const RuleContext& context, const RotateRootKey& body, const MemberRecord& record)
{
    const auto signer = std::ranges::find(record.keys, body.by, [](const MemberKey& k) { return crypto::keyIdOf(k.key); });
    if (signer == record.keys.end() || !signer->active() || signer->purpose != KeyPurpose::root) {
        return refuse("ledger.rotation.wrong-key", body.by.shortHex());
    }
    const Bytes statement = rootRotationStatement(context.chain.consortium, body.member, body.revision, body.key);
    if (!crypto::verify(signer->key, statement, body.signature) || !crypto::verify(body.key, statement, body.possession)) {
        return refuse("ledger.rotation.bad-signature", body.by.shortHex());
    }
    return checkCheckers(context, body.member, body.checkers, statement);
}

Result<MemberRecord> recordBefore(const RuleContext& context, const MemberId& id, std::uint64_t revision)
{
    auto before = context.need<MemberRecord>(key::member(id), "ledger.member.unknown", id.slug);
    if (before && revision != before->revision + 1) {
        return refuse("ledger.member.revision",
                      std::to_string(revision) + " instead of " + std::to_string(before->revision + 1));
    }
    return before;
}

Status checkFresh(const RuleContext& context, const crypto::PublicKey& key)
{
    const std::string shortKey = crypto::keyIdOf(key).shortHex();
    if (!crypto::isUsablePublicKey(key)) return refuse("ledger.member.unusable-key", shortKey);
    const auto used = context.exists(key::keyOwner(crypto::keyIdOf(key)));
    if (!used) return fail(used.error());
    if (*used) return refuse("ledger.member.key-in-use", shortKey);
    return {};
}

}  // namespace

Status apply(RuleContext& context, const RotateReleaseKey& body)
{
    auto before = recordBefore(context, body.member, body.revision);
    if (!before) return fail(before.error());
    if (auto status = checkRotation(context, body, *before); !status) return status;
    if (auto status = checkFresh(context, body.key); !status) return status;
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

// Statements that the root key signed stand: what it named stays named.
Status apply(RuleContext& context, const RotateRootKey& body)
{
    auto after = recordBefore(context, body.member, body.revision);
    if (!after) return fail(after.error());
    if (!crypto::isUsablePublicKey(body.key)) {
        return refuse("ledger.member.unusable-key", crypto::keyIdOf(body.key).shortHex());
    }
    if (auto status = checkRootRotation(context, body, *after); !status) return status;
    if (auto status = checkFresh(context, body.key); !status) return status;
    auto links = context.find<RootLinks>(key::rootLinks(body.member));
    if (!links) return fail(links.error());
    RootLinks next = links->value_or(RootLinks{});
    after->revision = body.revision;
    for (MemberKey& key : after->keys) {
        if (crypto::keyIdOf(key.key) != body.by) continue;
        key.lastTrusted = context.leaf;
        next.links.push_back({key.key, body.key, body.revision, body.signature});
    }
    after->keys.push_back({KeyPurpose::root, body.key, std::nullopt});
    after->sortKeys();
    if (after->keys.size() > maxMemberKeys) return refuse("ledger.rotation.too-many-keys", std::to_string(maxMemberKeys));
    storeMember(context, *after);
    context.set(key::rootLinks(body.member), next.encode());
    Event& event = context.tell(Event::Kind::keyRotated);
    event.member = body.member;
    event.number = body.revision;
    event.text = toString(KeyPurpose::root);
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
    event.member = context.member->id;
    event.number = body.revision;
    return {};
}

}  // namespace quorate::ledger
