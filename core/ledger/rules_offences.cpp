// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/cose.h"
#include "core/crypto/sha256.h"
#include "core/ledger/batch.h"
#include "core/ledger/rule_context.h"
#include "core/ledger/wire.h"

#include <array>
#include <variant>

// Misbehaviour that proves itself. Of the engines' messages only what contradicts is read here; their grammar is
// tests/data/quorate.cddl (finality-link, block-header).
namespace quorate::ledger {

namespace {

constexpr std::string_view voteDomain = "quorate/finality-vote/1";
constexpr std::string_view sealDomain = "quorate/block/1";

struct Link {
    ChainKind chain = ChainKind::release;
    std::uint64_t source = 0;
    std::uint64_t target = 0;
};
struct Seal {
    ChainKind chain = ChainKind::release;
    ConsortiumId consortium;
    std::uint64_t time = 0;
    KeyId sealer;
    bool byAuthority = false;
};

tl::unexpected<Error> malformed(const Error& why) { return refuse("ledger.offence.malformed", toString(why)); }

Result<Link> readLink(BytesView payload)
{
    Reader r(payload);
    Link link;
    {
        const TupleReader tuple(r, 5);
        decodeEnumFrom(r, link.chain, ChainKind::release, ChainKind::delivery);
        link.source = r.unsignedInteger();
        (void)r.id<BlockId>();
        link.target = r.unsignedInteger();
        (void)r.id<BlockId>();
    }
    if (auto status = r.finish(); !status) return malformed(status.error());
    return link;
}

Result<Seal> readSeal(BytesView payload)
{
    Reader r(payload);
    Seal seal;
    const std::size_t pairs = r.map(17);
    if (pairs < 13) r.reject("codec.cbor.missing-key");
    const auto skipTo = [&](std::int64_t from, std::int64_t to) {
        for (std::int64_t key = from; key < to && r.ok(); ++key) {
            r.expectKey(key);
            (void)r.rawItem();
        }
        r.expectKey(to);
    };
    skipTo(1, 2);
    decodeEnumFrom(r, seal.chain, ChainKind::release, ChainKind::delivery);
    r.expectKey(3);
    decodeFrom(r, seal.consortium);
    skipTo(4, 6);
    seal.time = r.unsignedInteger(static_cast<std::uint64_t>(maxTime.ms));
    skipTo(7, 12);
    decodeFrom(r, seal.sealer);
    r.expectKey(13);
    seal.byAuthority = r.unsignedInteger() == 0;
    for (std::size_t i = 13; i < pairs && r.ok(); ++i) {
        (void)r.nextKey();
        (void)r.rawItem();
    }
    r.leave();
    if (auto status = r.finish(); !status) return malformed(status.error());
    return seal;
}

// What two statements of one signer prove, or why they prove nothing.
Result<std::pair<OffenceRecord::Kind, ChainKind>> contradiction(const ChainParameters& chain,
                                                                const std::array<codec::Sign1, 2>& statements, bool votes)
{
    const auto none = [](std::string why) { return refuse("ledger.offence.none", std::move(why)); };
    const Bytes& one = statements[0].payload;
    const Bytes& other = statements[1].payload;
    if (equal(one, other)) return none("the same statement");
    if (votes) {
        const auto a = readLink(one), b = readLink(other);
        if (!a) return fail(a.error());
        if (!b) return fail(b.error());
        if (a->chain != b->chain) return none("of two chains");
        if (a->target == b->target) return std::pair(OffenceRecord::Kind::doubleVote, a->chain);
        if ((a->source < b->source && b->target < a->target) || (b->source < a->source && a->target < b->target)) {
            return std::pair(OffenceRecord::Kind::surroundingVote, a->chain);
        }
        return none("votes that agree");
    }
    const auto a = readSeal(one), b = readSeal(other);
    if (!a) return fail(a.error());
    if (!b) return fail(b.error());
    const KeyId& signer = statements[0].keyId;
    if (a->consortium != chain.consortium || b->consortium != chain.consortium || a->sealer != signer ||
        b->sealer != signer || !a->byAuthority || !b->byAuthority) {
        return none("not seals of one validator in its turns");
    }
    if (a->chain != b->chain || a->time / chain.turnMs != b->time / chain.turnMs) return none("of two turns");
    return std::pair(OffenceRecord::Kind::doubleSeal, a->chain);
}

// An item's place in its batch, proven.
struct Placed {
    SignedAcknowledgement signedBytes;
    std::pair<std::uint64_t, std::uint64_t> place;   // batch, index
};

Result<Placed> checkItem(const RuleContext& context, const EvidenceAcknowledgement& item)
{
    const std::string name = item.gateway.slug + "/" + std::to_string(item.batch);
    auto batch = context.need<BatchRecord>(key::batch(item.gateway, item.batch), "ledger.report.batch-unknown", name);
    if (!batch) return fail(batch.error());
    auto acknowledgement = decodeAcknowledgement(item.opening.acknowledgement);
    if (!acknowledgement) return refuse("ledger.report.malformed", toString(acknowledgement.error()));
    const BatchEntry entry = entryOf(item.opening, *acknowledgement);
    if (!verifySumProof({batch->root, batch->positive, batch->negative}, entry, item.proof)) {
        return refuse("ledger.report.not-in-batch", name);
    }
    return Placed{*std::move(acknowledgement), {item.batch, item.proof.index}};
}

Result<StruckBatch::Kind> judge(const RuleContext& context, const ReportGateway& body)
{
    std::vector<Placed> placed;
    for (const EvidenceAcknowledgement& item : body.items) {
        if (item.gateway != body.items.front().gateway) return refuse("ledger.report.no-offence", item.gateway.slug);
        auto one = checkItem(context, item);
        if (!one) return fail(one.error());
        placed.push_back(*std::move(one));
    }
    const Acknowledgement& first = placed.front().signedBytes.content;
    if (placed.size() == 2) {
        // The very same statement. Two statements under one ordinal are the device's doing: it must not bring down whoever
        // carried them.
        if (placed[0].place >= placed[1].place ||
            placed[0].signedBytes.encoded != placed[1].signedBytes.encoded) {
            return refuse("ledger.report.no-offence", first.model.slug + "." + std::to_string(first.device.value));
        }
        return StruckBatch::Kind::ordinalTwice;
    }
    auto certificate = context.need<DeviceCertificate>(key::fact(key::device(first.model, first.device)),
                                                       "ledger.report.device-unknown",
                                                       first.model.slug + "." + std::to_string(first.device.value));
    if (!certificate) return fail(certificate.error());
    if (verifyAcknowledgement(context.chain.consortium, placed.front().signedBytes, *certificate)) {
        return refuse("ledger.report.no-offence", first.model.slug + "." + std::to_string(first.device.value));
    }
    return StruckBatch::Kind::badSignature;
}

}  // namespace

Status apply(RuleContext& context, const ReportOffence& body)
{
    if (!std::ranges::lexicographical_compare(body.first, body.second)) return refuse("ledger.offence.order");
    const Bytes place = key::offence(crypto::sha256({body.first, body.second}));
    const auto known = context.exists(place);
    if (!known) return fail(known.error());
    if (*known) return refuse("ledger.offence.known");
    std::array<codec::Sign1, 2> statements;
    for (const auto& [bytes, into] : {std::pair(&body.first, &statements[0]), std::pair(&body.second, &statements[1])}) {
        auto opened = codec::Sign1::decode(*bytes, maxOffenceStatement);
        if (!opened) return malformed(opened.error());
        *into = *std::move(opened);
    }
    const KeyId& keyId = statements[0].keyId;
    if (statements[1].keyId != keyId) return refuse("ledger.offence.none", "of two signers");
    auto owner = context.need<KeyOwner>(key::keyOwner(keyId), "ledger.offence.unknown-key", keyId.shortHex());
    if (!owner) return fail(owner.error());
    auto member = context.must<MemberRecord>(key::member(owner->member));
    if (!member) return fail(member.error());
    const auto held = std::ranges::find(member->keys, keyId, [](const MemberKey& k) { return crypto::keyIdOf(k.key); });
    if (owner->purpose != KeyPurpose::consensus || held == member->keys.end()) {
        return refuse("ledger.offence.unknown-key", keyId.shortHex());
    }
    // A vote is an array, a header a map.
    const bool votes = !statements[0].payload.empty() && statements[0].payload.front() >> 5U == 4;
    const Bytes aad = codec::externalAad(votes ? voteDomain : sealDomain, context.chain.consortium);
    for (const codec::Sign1& statement : statements) {
        if (!codec::verifySign1(statement, held->key, aad)) return refuse("ledger.offence.bad-signature", keyId.shortHex());
    }
    auto proven = contradiction(context.chain, statements, votes);
    if (!proven) return fail(proven.error());
    context.set(place, OffenceRecord{proven->first, proven->second, owner->member, keyId, context.member->id, body.first,
                                     body.second, context.leaf, context.now}
                           .encode());
    Event& event = context.tell(Event::Kind::offenceProven);
    event.member = owner->member;
    event.text = toString(proven->first);
    return {};
}

Status apply(RuleContext& context, const ReportGateway& body)
{
    const EvidenceAcknowledgement& last = body.items.back();
    const Bytes place = key::struck(last.gateway, last.batch);
    const auto known = context.exists(place);
    if (!known) return fail(known.error());
    if (*known) return refuse("ledger.report.known", last.gateway.slug + "/" + std::to_string(last.batch));
    auto kind = judge(context, body);
    if (!kind) return fail(kind.error());
    context.set(place, StruckBatch{*kind, last.gateway, last.batch, context.member->id, context.leaf, context.now}.encode());
    Event& event = context.tell(Event::Kind::batchStruck);
    event.member = last.gateway;
    event.number = last.batch;
    event.text = toString(*kind);
    return {};
}

}  // namespace quorate::ledger
