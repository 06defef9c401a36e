// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/merkle_log.h"
#include "core/crypto/pieces.h"
#include "core/ledger/batch.h"
#include "core/ledger/checkpoints.h"
#include "core/ledger/rule_context.h"
#include "core/ledger/wire.h"

namespace quorate::ledger {

namespace {

constexpr std::string_view anchorKinds[] = {"member/", "epoch/", "model/", "release/", "device/"};

// Cosign keys of the epoch whose members revoked them meanwhile.
Result<std::vector<crypto::PublicKey>> revokedCosigners(const RuleContext& context, const Epoch& validators)
{
    std::vector<crypto::PublicKey> revoked;
    for (const EpochMember& place : validators.members) {
        auto member = context.find<MemberRecord>(key::member(place.member));
        if (!member) return fail(member.error());
        const MemberKey* key = *member ? (*member)->find(place.key) : nullptr;
        if (key && !key->active()) revoked.push_back(place.key);
    }
    return revoked;
}

template <class T>
Result<T> factAs(const AnchorRelease::Fact& fact)
{
    auto value = T::decode(fact.value);
    if (!value) return refuse("ledger.anchor.fact-malformed", std::string(textOf(fact.key)) + ": " + toString(value.error()));
    return value;
}

tl::unexpected<Error> misplaced(const AnchorRelease::Fact& fact)
{
    return refuse("ledger.anchor.fact-malformed", std::string(textOf(fact.key)));
}

// The release chain decides who is a member; what this chain has that is newer stays.
Status takeMember(RuleContext& context, const AnchorRelease::Fact& fact)
{
    auto record = factAs<MemberRecord>(fact);
    if (!record) return fail(record.error());
    if (key::member(record->id) != fact.key) return misplaced(fact);
    auto before = context.find<MemberRecord>(fact.key);
    if (!before) return fail(before.error());
    if (*before && (*before)->revision > record->revision) return {};
    storeMember(context, *record);
    return {};
}

Status takeEpoch(RuleContext& context, const AnchorRelease::Fact& fact)
{
    for (const Role role : {Role::checker, Role::validator}) {
        if (fact.key != key::currentEpoch(role)) continue;
        return decodeNumber(fact.value) ? Status() : misplaced(fact);
    }
    auto epoch = factAs<Epoch>(fact);
    if (!epoch) return fail(epoch.error());
    if (key::epoch(epoch->role, epoch->number) != fact.key) return misplaced(fact);
    const auto known = context.find<Epoch>(fact.key);
    if (!known) return fail(known.error());
    // No epoch is ever another: who proves that it is proves a second release chain.
    if (*known && **known != *epoch) return refuse("ledger.anchor.epoch-changed", std::string(textOf(fact.key)));
    const auto current = context.number(key::currentEpoch(epoch->role));
    if (!current) return fail(current.error());
    context.set(fact.key, fact.value);
    if (epoch->number.value > *current) {
        context.set(key::currentEpoch(epoch->role), encodeNumber(epoch->number.value));
        Event& event = context.tell(Event::Kind::epochStarted);
        event.number = epoch->number.value;
        event.text = toString(epoch->role);
    }
    return {};
}

Status takeFact(RuleContext& context, const AnchorRelease::Fact& fact)
{
    const std::string_view key = textOf(fact.key);
    if (key.starts_with("member/")) {
        if (auto status = takeMember(context, fact); !status) return status;
    } else if (key.starts_with("epoch/")) {
        if (auto status = takeEpoch(context, fact); !status) return status;
    } else if (key.starts_with("model/")) {
        auto model = factAs<ModelRecord>(fact);
        if (!model) return fail(model.error());
        if (key::model(model->id) != fact.key) return misplaced(fact);
    } else if (key.starts_with("device/")) {
        auto device = factAs<DeviceCertificate>(fact);
        if (!device) return fail(device.error());
        if (key::device(device->model, device->index) != fact.key) return misplaced(fact);
    } else {
        auto release = factAs<ReleaseRecord>(fact);
        if (!release) return fail(release.error());
        if (key::release(release->id) != fact.key) return misplaced(fact);
    }
    context.set(key::fact(fact.key), fact.value);
    return {};
}

Status checkFacts(const std::vector<AnchorRelease::Fact>& facts, const Hash32& stateRoot)
{
    if (!strictlyAscending(facts, &AnchorRelease::Fact::key)) return refuse("ledger.anchor.fact-order");
    for (const AnchorRelease::Fact& fact : facts) {
        const std::string_view key = textOf(fact.key);
        if (std::ranges::none_of(anchorKinds, [&](std::string_view kind) { return key.starts_with(kind); })) {
            return refuse("ledger.anchor.fact-kind", toHex(fact.key));
        }
        if (!codec::verifyPresent(stateRoot, fact.key, fact.value, fact.proof)) {
            return refuse("ledger.anchor.fact-unproven", std::string(key));
        }
    }
    return {};
}

Status checkInlinedBody(const RecordBatch& body)
{
    const bool small = body.body.size <= maxInlinePayload;
    if (small && !body.inlined) return refuse("ledger.inline.missing", std::to_string(body.body.size));
    if (!small && body.inlined) return refuse("ledger.inline.unexpected", std::to_string(body.body.size));
    if (body.inlined && crypto::payloadRef(*body.inlined) != body.body) {
        return refuse("ledger.inline.mismatch", body.body.root.shortHex());
    }
    return {};
}

Status checkCounts(const RecordBatch& body)
{
    if (body.positive > maxBatchEntries || body.negative > maxBatchEntries ||
        body.positive + body.negative > maxBatchEntries || body.body.size > maxBatchBody) {
        return refuse("ledger.batch.too-large", std::to_string(body.body.size));
    }
    if (body.positive + body.negative == 0 || body.body.size == 0) return refuse("ledger.batch.empty");
    return {};
}

}  // namespace

Status apply(RuleContext& context, const AnchorRelease& body)
{
    auto validators = context.currentEpoch(Role::validator);
    if (!validators) return fail(validators.error());
    auto revoked = revokedCosigners(context, *validators);
    if (!revoked) return fail(revoked.error());
    const std::string origin = logOrigin({context.chain.consortium, ChainKind::release});
    auto cosigned = verifyCosignedHead(body.checkpoint, origin, *validators, *revoked);
    if (!cosigned) return fail(cosigned.error());
    const codec::LogHead& head = cosigned->head;
    auto before = context.find<AnchorRecord>(key::anchor());
    if (!before) return fail(before.error());
    // The same head again may bring facts that the first did not.
    if (*before && (head.size < (*before)->size || (head.size == (*before)->size && head.root != (*before)->root))) {
        return refuse("ledger.anchor.not-newer", std::to_string(head.size) + " after " + std::to_string((*before)->size));
    }
    if (!codec::verifyInclusion(codec::leafHash(body.lastLeaf), head.size - 1, head.size, body.inclusion, head.root)) {
        return refuse("ledger.anchor.last-leaf", std::to_string(head.size - 1));
    }
    auto leaf = LogLeaf::decode(body.lastLeaf);
    if (!leaf) return refuse("ledger.anchor.last-leaf", toString(leaf.error()));
    if (auto status = checkFacts(body.facts, leaf->stateRoot); !status) return status;
    for (const AnchorRelease::Fact& fact : body.facts) {
        if (auto status = takeFact(context, fact); !status) return status;
    }
    context.set(key::anchor(), AnchorRecord{head.size, head.root, context.leaf, context.now}.encode());
    Event& event = context.tell(Event::Kind::anchored);
    event.member = context.member->id;
    event.number = head.size;
    return {};
}

Status apply(RuleContext& context, const RecordBatch& body)
{
    const MemberId& gateway = context.member->id;
    const auto next = context.number(key::batchCount(gateway));
    if (!next) return fail(next.error());
    if (body.number != *next) {
        return refuse("ledger.batch.number", std::to_string(body.number) + " instead of " + std::to_string(*next));
    }
    if (auto status = checkCounts(body); !status) return status;
    for (const ReleaseId& id : body.releases) {
        auto release = context.need<ReleaseRecord>(key::fact(key::release(id)), "ledger.batch.release-unknown", id.shortHex());
        if (!release) return fail(release.error());
        if (!release->everApproved) return refuse("ledger.batch.release-not-approved", id.shortHex());
    }
    if (auto status = checkInlinedBody(body); !status) return status;

    const BatchRecord record{gateway,       body.number,   body.body,    body.root,  body.positive,
                             body.negative, body.releases, context.leaf, context.now};
    context.set(key::batch(gateway, body.number), record.encode());
    context.set(key::batchCount(gateway), encodeNumber(body.number + 1));
    if (body.inlined) context.set(key::inlinePayload(body.body.root), *body.inlined);
    Event& event = context.tell(Event::Kind::batchRecorded);
    event.member = gateway;
    event.number = body.number;
    return {};
}

}  // namespace quorate::ledger
