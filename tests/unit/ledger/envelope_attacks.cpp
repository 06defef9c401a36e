// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/cbor.h"
#include "tests/unit/ledger/attacks.h"

namespace quorate::test {

using namespace quorate::ledger;

namespace {

SetModel someModel(const LedgerFixture& f) { return {{{"lamp"}, "Lamp", f.vendor.id(), {}, {}, {"rev-a"}}}; }

Bytes signedPayload(const LedgerFixture& f, Bytes payload)
{
    const Bytes aad = codec::externalAad("quorate/transaction/1", f.consortium());
    return codec::signSign1(f.vendor.key(KeyPurpose::transaction), aad, std::move(payload)).encode();
}

Bytes payloadOfKind(std::uint64_t kind)
{
    codec::Writer w;
    w.map(4).key(1).unsignedInteger(0).key(2).unsignedInteger(0).key(3).unsignedInteger(kind).key(4).map(0);
    return w.take();
}

Bytes withKey(const LedgerFixture& f, const crypto::KeyPair& key, std::uint64_t sequence, Body body,
              ChainKind chain = ChainKind::release)
{
    return signTransaction(f.consortium(), key, {chain, sequence, std::move(body)}).encoded;
}

}  // namespace

std::vector<Attack> envelopeAttacks()
{
    constexpr auto release = ChainKind::release;
    return {
        {"one byte over the limit", "ledger.transaction.too-large", release,
         [](LedgerFixture&) { return Bytes(maxTransactionSize + 1, 0); }},
        {"nothing", "ledger.transaction.malformed", release, [](LedgerFixture&) { return Bytes(); }},
        {"cut off", "ledger.transaction.malformed", release,
         [](LedgerFixture& f) {
             Bytes bytes = onRelease(f, f.vendor, someModel(f));
             bytes.resize(bytes.size() - 1);
             return bytes;
         }},
        {"something behind it", "ledger.transaction.malformed", release,
         [](LedgerFixture& f) {
             Bytes bytes = onRelease(f, f.vendor, someModel(f));
             bytes.push_back(0);
             return bytes;
         }},
        {"a payload with something behind it", "ledger.transaction.malformed", release,
         [](LedgerFixture& f) {
             Bytes payload = Transaction{release, 0, someModel(f)}.encodePayload();
             payload.push_back(0xf6);
             return signedPayload(f, std::move(payload));
         }},
        {"a kind that nobody knows", "ledger.transaction.unknown-kind", release,
         [](LedgerFixture& f) { return signedPayload(f, payloadOfKind(99)); }},
        {"of the other chain", "ledger.chain.wrong", release,
         [](LedgerFixture& f) { return onDelivery(f, f.vendor, TimeTick{UnixTime{f.time.ms + 1}}); }},
        {"a batch on the release chain", "ledger.chain.wrong-kind", release,
         [](LedgerFixture& f) {
             return onRelease(f, f.gateways[0], RecordBatch{0, {20'000, {}}, {}, 1, 0, {ReleaseId{}}, std::nullopt});
         }},
        {"a model on the delivery chain", "ledger.chain.wrong-kind", ChainKind::delivery,
         [](LedgerFixture& f) { return onDelivery(f, f.vendor, someModel(f)); }},
        {"a stranger's key", "ledger.signer.unknown", release,
         [](LedgerFixture& f) { return withKey(f, keyFor("stranger"), 0, someModel(f)); }},
        {"the member's node key", "ledger.signer.wrong-purpose", release,
         [](LedgerFixture& f) { return withKey(f, f.vendor.key(KeyPurpose::node), 0, someModel(f)); }},
        {"a tick with the transaction key", "ledger.signer.wrong-purpose", release,
         [](LedgerFixture& f) {
             return withKey(f, f.vendor.key(KeyPurpose::transaction), 0, TimeTick{UnixTime{f.time.ms + 1}});
         }},
        {"an act with the consensus key", "ledger.signer.wrong-purpose", release,
         [](LedgerFixture& f) { return withKey(f, f.vendor.key(KeyPurpose::consensus), 0, someModel(f)); }},
        {"a revoked key", "ledger.signer.revoked", release,
         [](LedgerFixture& f) {
             const auto record = revoking(f, f.vendor, KeyPurpose::transaction, LeafIndex(0));
             f.release.submit(f.checkers[0], f.admission(record));
             return onRelease(f, f.vendor, someModel(f));
         }},
        {"a signature with one bit changed", "ledger.signature.invalid", release,
         [](LedgerFixture& f) {
             Bytes bytes = onRelease(f, f.vendor, someModel(f));
             bytes.back() ^= 1;
             return bytes;
         }},
        {"signed for another consortium", "ledger.signature.invalid", release,
         [](LedgerFixture& f) {
             const ConsortiumId other{keyFor("other").publicKey().bytes};
             return signTransaction(other, f.vendor.key(KeyPurpose::transaction), {release, 0, someModel(f)}).encoded;
         }},
        {"the same transaction again", "ledger.sequence.used", release,
         [](LedgerFixture& f) {
             const Bytes bytes = onRelease(f, f.vendor, someModel(f));
             expect(f.release.apply(bytes), "first time");
             return bytes;
         }},
        {"a sequence left out", "ledger.sequence.ahead", release,
         [](LedgerFixture& f) { return withKey(f, f.vendor.key(KeyPurpose::transaction), 1, someModel(f)); }},
        {"a gateway makes a model", "ledger.role.not-allowed", release,
         [](LedgerFixture& f) {
             return onRelease(f, f.gateways[0], SetModel{{{"lamp"}, "Lamp", f.gateways[0].id(), {}, {}, {"rev-a"}}});
         }},
        {"a gateway admits a member", "ledger.role.not-allowed", release,
         [](LedgerFixture& f) { return onRelease(f, f.gateways[0], f.admission(makeMember("new", {Role::gateway}).record)); }},
        {"a vendor votes", "ledger.role.not-allowed", release,
         [](LedgerFixture& f) {
             f.createModel();
             const ReleaseId id = f.publish(f.manifest("1.0"));
             CastVote vote = f.vote(f.checkers[0], id, Verdict::approve);
             return onRelease(f, f.vendor, vote);
         }},
        {"a checker records a batch", "ledger.role.not-allowed", ChainKind::delivery,
         [](LedgerFixture& f) {
             return onDelivery(f, f.checkers[0], RecordBatch{0, {20'000, {}}, {}, 1, 0, {ReleaseId{}}, std::nullopt});
         }},
        {"time stands still", "ledger.time.not-rising", release,
         [](LedgerFixture& f) { return onRelease(f, f.vendor, TimeTick{f.time}); }},
        {"time runs back", "ledger.time.not-rising", ChainKind::delivery,
         [](LedgerFixture& f) {
             f.delivery.tick(f.vendor, 1000);
             return onDelivery(f, f.checkers[0], TimeTick{UnixTime{f.time.ms + 999}});
         }},
    };
}

}  // namespace quorate::test
