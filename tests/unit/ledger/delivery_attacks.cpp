// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/pieces.h"
#include "core/ledger/batch.h"
#include "tests/unit/ledger/attacks.h"

#include <algorithm>

namespace quorate::test {

using namespace quorate::ledger;

namespace {

ReleaseId approved(LedgerFixture& f)
{
    f.createModel(0);
    const ReleaseId id = f.publish(f.manifest("1.0"));
    f.approve(id);
    return id;
}

Bytes anchorAltered(LedgerFixture& f, const std::function<void(AnchorRelease&)>& alter)
{
    const ReleaseId id = approved(f);
    AnchorRelease body = f.anchorOf({key::release(id), key::member(f.vendor.id())});
    alter(body);
    return onDelivery(f, f.gateways[0], body);
}

// What a validator quorum could cosign if it lied: any state at all.
Bytes anchorOfForged(const LedgerFixture& f, const Bytes& key, const Bytes& value)
{
    codec::MerkleMap map;
    map.set(key, value);
    AnchorRelease body;
    body.lastLeaf = LogLeaf{{}, {}, map.root()}.encode();
    const codec::LogHead head{logOrigin(f.release.parameters), 1, codec::leafHash(body.lastLeaf)};
    codec::Checkpoint checkpoint{head, {}};
    for (const TestMember* member : f.validators()) {
        checkpoint.cosignatures.push_back(cosignAs(member->id(), member->key(KeyPurpose::cosign), head, 1'700'000'000));
    }
    body.checkpoint = checkpoint.text();
    body.facts.push_back({key, value, map.prove(key)});
    return onDelivery(f, f.gateways[0], body);
}

RecordBatch batchOf(const ReleaseId& id)
{
    RecordBatch body;
    body.body = {20'000, PiecesRoot{id.bytes}};
    body.positive = 3;
    body.releases = {id};
    return body;
}

Bytes batchAltered(LedgerFixture& f, const std::function<void(RecordBatch&)>& alter)
{
    const ReleaseId id = approved(f);
    f.delivery.submit(f.gateways[0], f.anchorOf({key::release(id)}));
    RecordBatch body = batchOf(id);
    alter(body);
    return onDelivery(f, f.gateways[0], body);
}

std::vector<Attack> anchorAttacks()
{
    constexpr auto delivery = ChainKind::delivery;
    return {
        {"a checkpoint that is none", "ledger.checkpoint.malformed", delivery,
         [](LedgerFixture& f) { return anchorAltered(f, [](AnchorRelease& a) { a.checkpoint = "hello"; }); }},
        {"a cosignature with one character changed", "ledger.checkpoint.malformed", delivery,
         [](LedgerFixture& f) {
             return anchorAltered(f, [](AnchorRelease& a) {
                 char& c = a.checkpoint[a.checkpoint.size() - 10];
                 c = c == 'A' ? 'B' : 'A';
             });
         }},
        {"a checkpoint of the delivery chain", "ledger.checkpoint.origin", delivery,
         [](LedgerFixture& f) {
             f.delivery.tick(f.vendor, 1);
             return anchorAltered(f, [&](AnchorRelease& a) { a.checkpoint = f.checkpoint(f.delivery); });
         }},
        {"two cosignatures of four", "ledger.checkpoint.quorum", delivery,
         [](LedgerFixture& f) {
             return anchorAltered(f, [&](AnchorRelease& a) {
                 a.checkpoint = f.checkpoint(f.release, {&f.vendor, &f.checkers[0]});
             });
         }},
        {"one validator three times", "ledger.checkpoint.quorum", delivery,
         [](LedgerFixture& f) {
             return anchorAltered(f, [&](AnchorRelease& a) {
                 a.checkpoint = f.checkpoint(f.release, {&f.vendor, &f.vendor, &f.vendor, &f.checkers[0]});
             });
         }},
        {"a cosign key that is revoked here", "ledger.checkpoint.quorum", delivery,
         [](LedgerFixture& f) {
             const ReleaseId id = approved(f);
             f.delivery.submit(f.vendor, f.admission(revoking(f, f.checkers[0], KeyPurpose::cosign, LeafIndex(0))));
             AnchorRelease body = f.anchorOf({key::release(id)});
             body.checkpoint = f.checkpoint(f.release, {&f.vendor, &f.checkers[0], &f.checkers[1]});
             return onDelivery(f, f.gateways[0], body);
         }},
        {"older than the last anchor", "ledger.anchor.not-newer", delivery,
         [](LedgerFixture& f) {
             const ReleaseId id = approved(f);
             const AnchorRelease older = f.anchorOf({key::release(id)});
             f.release.tick(f.vendor, 1);
             f.delivery.submit(f.gateways[0], f.anchorOf({key::release(id)}));
             return onDelivery(f, f.gateways[1], older);
         }},
        {"a leaf that is not the last", "ledger.anchor.last-leaf", delivery,
         [](LedgerFixture& f) { return anchorAltered(f, [&](AnchorRelease& a) { a.lastLeaf = f.release.leaves[0]; }); }},
        {"a leaf with another state", "ledger.anchor.last-leaf", delivery,
         [](LedgerFixture& f) { return anchorAltered(f, [](AnchorRelease& a) { a.lastLeaf.back() ^= 1; }); }},
        {"facts out of order", "ledger.anchor.fact-order", delivery,
         [](LedgerFixture& f) { return anchorAltered(f, [](AnchorRelease& a) { std::swap(a.facts[0], a.facts[1]); }); }},
        {"one fact twice", "ledger.anchor.fact-order", delivery,
         [](LedgerFixture& f) { return anchorAltered(f, [](AnchorRelease& a) { a.facts.push_back(a.facts.back()); }); }},
        {"a fact of no interest", "ledger.anchor.fact-kind", delivery,
         [](LedgerFixture& f) {
             approved(f);
             return onDelivery(f, f.gateways[0], f.anchorOf({key::ledgerTime()}));
         }},
        {"an approval that is not there", "ledger.anchor.fact-unproven", delivery,
         [](LedgerFixture& f) { return anchorAltered(f, [](AnchorRelease& a) { a.facts[1].value.back() ^= 1; }); }},
        {"a proof of another key", "ledger.anchor.fact-unproven", delivery,
         [](LedgerFixture& f) { return anchorAltered(f, [](AnchorRelease& a) { a.facts[1].proof = a.facts[0].proof; }); }},
        {"other validators for the epoch that is current", "ledger.anchor.epoch-changed", delivery,
         [](LedgerFixture& f) {
             const Bytes key = key::epoch(Role::validator, EpochNumber(0));
             Epoch epoch = f.delivery.value<Epoch>(key);
             epoch.members.pop_back();
             return anchorOfForged(f, key, epoch.encode());
         }},
        {"other checkers for an epoch that is over", "ledger.anchor.epoch-changed", delivery,
         [](LedgerFixture& f) {
             const auto next = f.nextCheckers({&f.checkers[0], &f.checkers[1]});
             f.release.submit(f.vendor, next);
             f.delivery.submit(f.vendor, next);
             const Bytes key = key::epoch(Role::checker, EpochNumber(0));
             Epoch epoch = f.delivery.value<Epoch>(key);
             epoch.members.pop_back();
             return anchorOfForged(f, key, epoch.encode());
         }},
        {"a member that is none", "ledger.anchor.fact-malformed", delivery,
         [](LedgerFixture& f) { return anchorOfForged(f, key::member({"ghost"}), {0x00}); }},
        {"a member under another's key", "ledger.anchor.fact-malformed", delivery,
         [](LedgerFixture& f) { return anchorOfForged(f, key::member({"ghost"}), f.vendor.record.encode()); }},
        {"an epoch under another number", "ledger.anchor.fact-malformed", delivery,
         [](LedgerFixture& f) {
             return anchorOfForged(f, key::epoch(Role::checker, EpochNumber(5)), f.genesis.checkerEpoch().encode());
         }},
        {"an epoch number that is none", "ledger.anchor.fact-malformed", delivery,
         [](LedgerFixture& f) { return anchorOfForged(f, key::currentEpoch(Role::checker), {0x60}); }},
        {"a release under another id", "ledger.anchor.fact-malformed", delivery,
         [](LedgerFixture& f) {
             ReleaseRecord record;
             record.model = LedgerFixture::model();
             record.publisher = f.vendor.id();
             return anchorOfForged(f, key::release(ReleaseId{keyFor("x").publicKey().bytes}), record.encode());
         }},
        {"a model under another id", "ledger.anchor.fact-malformed", delivery,
         [](LedgerFixture& f) {
             const ModelRecord record{{"lamp"}, "Lamp", f.vendor.id(), {}, {}, {"rev-a"}};
             return anchorOfForged(f, key::model({"door"}), record.encode());
         }},
    };
}

std::vector<Attack> batchAttacks()
{
    constexpr auto delivery = ChainKind::delivery;
    return {
        {"a batch left out", "ledger.batch.number", delivery,
         [](LedgerFixture& f) { return batchAltered(f, [](RecordBatch& b) { b.number = 1; }); }},
        {"a batch number again", "ledger.batch.number", delivery,
         [](LedgerFixture& f) {
             const ReleaseId id = approved(f);
             f.delivery.submit(f.gateways[0], f.anchorOf({key::release(id)}));
             f.delivery.submit(f.gateways[0], batchOf(id));
             return onDelivery(f, f.gateways[0], batchOf(id));
         }},
        {"nothing counted", "ledger.batch.empty", delivery,
         [](LedgerFixture& f) { return batchAltered(f, [](RecordBatch& b) { b.positive = 0; }); }},
        {"no body", "ledger.batch.empty", delivery,
         [](LedgerFixture& f) { return batchAltered(f, [](RecordBatch& b) { b.body.size = 0; }); }},
        {"more than a batch may hold", "ledger.batch.too-large", delivery,
         [](LedgerFixture& f) { return batchAltered(f, [](RecordBatch& b) { b.negative = maxBatchEntries; }); }},
        {"counts that overflow", "ledger.batch.too-large", delivery,
         [](LedgerFixture& f) {
             return batchAltered(f, [](RecordBatch& b) {
                 b.positive = UINT64_MAX;
                 b.negative = 2;
             });
         }},
        {"a body that nobody would fetch", "ledger.batch.too-large", delivery,
         [](LedgerFixture& f) { return batchAltered(f, [](RecordBatch& b) { b.body.size = maxBatchBody + 1; }); }},
        {"of a release that is not anchored", "ledger.batch.release-unknown", delivery,
         [](LedgerFixture& f) { return batchAltered(f, [](RecordBatch& b) { b.releases[0].bytes[0] ^= 1; }); }},
        {"of a release that was never approved", "ledger.batch.release-not-approved", delivery,
         [](LedgerFixture& f) {
             f.createModel(0);
             const ReleaseId id = f.publish(f.manifest("1.0"));
             f.delivery.submit(f.gateways[0], f.anchorOf({key::release(id)}));
             return onDelivery(f, f.gateways[0], batchOf(id));
         }},
        {"of a release that was withdrawn while open", "ledger.batch.release-not-approved", delivery,
         [](LedgerFixture& f) {
             f.createModel(0);
             const ReleaseId id = f.publish(f.manifest("1.0"));
             f.release.submit(f.vendor, WithdrawRelease{id, "mistake"});
             f.delivery.submit(f.gateways[0], f.anchorOf({key::release(id)}));
             return onDelivery(f, f.gateways[0], batchOf(id));
         }},
        {"one release twice", "ledger.batch.release-order", delivery,
         [](LedgerFixture& f) { return batchAltered(f, [](RecordBatch& b) { b.releases.push_back(b.releases[0]); }); }},
        {"of no release", "ledger.list.too-short", delivery,
         [](LedgerFixture& f) { return batchAltered(f, [](RecordBatch& b) { b.releases.clear(); }); }},
        {"a small body that does not come along", "ledger.inline.missing", delivery,
         [](LedgerFixture& f) {
             return batchAltered(f, [](RecordBatch& b) { b.body = crypto::payloadRef(Bytes(50, 1)); });
         }},
        {"a large body that does", "ledger.inline.unexpected", delivery,
         [](LedgerFixture& f) { return batchAltered(f, [](RecordBatch& b) { b.inlined = Bytes(50, 1); }); }},
        {"a small body with other bytes", "ledger.inline.mismatch", delivery,
         [](LedgerFixture& f) {
             return batchAltered(f, [](RecordBatch& b) {
                 b.body = crypto::payloadRef(Bytes(50, 1));
                 b.inlined = Bytes(50, 2);
             });
         }},
    };
}

}  // namespace

std::vector<Attack> deliveryAttacks()
{
    std::vector<Attack> attacks = anchorAttacks();
    const auto batches = batchAttacks();
    attacks.insert(attacks.end(), batches.begin(), batches.end());
    return attacks;
}

}  // namespace quorate::test
