// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/batch.h"

#include "core/codec/cbor.h"
#include "core/crypto/sha256.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/seeded_random.h"
#include "tests/unit/ledger/ledger_words.h"

#include <QTest>

#include <algorithm>

using namespace quorate;
using namespace quorate::ledger;
using namespace quorate::test;

namespace {

const ConsortiumId consortium{keyFor("consortium").publicKey().bytes};

Acknowledgement statement(std::uint64_t device, std::uint64_t ordinal, Outcome outcome = Outcome::positive)
{
    Acknowledgement ack;
    ack.release.bytes[0] = 7;
    ack.model = LedgerFixture::model();
    ack.device = DeviceIndex(device);
    ack.ordinal = ordinal;
    ack.outcome = outcome;
    if (outcome == Outcome::negative) {
        ack.reason = "device.boot-check.failed";
        ack.accused = MemberId{"acme"};
    }
    ack.gateway = keyFor("gate-a/transaction/1").id();
    ack.to.bytes[1] = 9;
    ack.checkpointSize = 12;
    ack.deviceTime = UnixTime{1'700'000'000'123};
    return ack;
}

SignedAcknowledgement signedBy(std::uint64_t device, const Acknowledgement& ack)
{
    return signAcknowledgement(consortium, LedgerFixture::deviceKey(device), ack);
}

DeviceCertificate certificateOf(std::uint64_t device)
{
    return {LedgerFixture::model(), DeviceIndex(device), LedgerFixture::deviceKey(device).publicKey(), "rev-a", false};
}

std::vector<BatchEntry> entriesOf(std::size_t count)
{
    std::vector<BatchEntry> entries(count);
    for (std::size_t i = 0; i < count; ++i) {
        entries[i].device = crypto::sha256(bytesOf(std::to_string(i)));
        entries[i].outcome = i % 3 == 0 ? Outcome::negative : Outcome::positive;
    }
    std::ranges::sort(entries);
    return entries;
}

}  // namespace

class BatchTest : public QObject {
    Q_OBJECT

private slots:
    void acknowledgementRoundTrip()
    {
        for (const Outcome outcome : {Outcome::positive, Outcome::negative}) {
            const auto ack = signedBy(3, statement(3, 1, outcome));
            QVERIFY(ack.encoded.size() <= maxAcknowledgementSize);
            const auto decoded = decodeAcknowledgement(ack.encoded);
            QCOMPARE(codeOf(decoded), "accepted");
            QVERIFY(decoded->content.encode() == ack.content.encode() && decoded->signer == ack.signer);
            QCOMPARE(codeOf(verifyAcknowledgement(consortium, *decoded, certificateOf(3))), "accepted");
        }
    }

    void acknowledgementForged()
    {
        const auto ack = signedBy(3, statement(3, 1));
        QCOMPARE(codeOf(verifyAcknowledgement(consortium, ack, certificateOf(4))), "ledger.acknowledgement.wrong-device");
        QCOMPARE(codeOf(verifyAcknowledgement(ConsortiumId{}, ack, certificateOf(3))), "ledger.acknowledgement.bad-signature");
        const auto byAnother = signedBy(4, statement(3, 1));
        QCOMPARE(codeOf(verifyAcknowledgement(consortium, byAnother, certificateOf(3))), "ledger.acknowledgement.wrong-device");
        DeviceCertificate otherModel = certificateOf(3);
        otherModel.model.slug = "door";
        QCOMPARE(codeOf(verifyAcknowledgement(consortium, ack, otherModel)), "ledger.acknowledgement.wrong-device");
        auto contradictory = ack;
        contradictory.content.ordinal = 2;  // not what the bytes say
        QCOMPARE(codeOf(verifyAcknowledgement(consortium, contradictory, certificateOf(3))), "ledger.acknowledgement.bad-signature");
        for (std::size_t i = 0; i < ack.encoded.size(); ++i) {
            Bytes bad = ack.encoded;
            bad[i] ^= 1;
            const auto decoded = decodeAcknowledgement(bad);
            QVERIFY(!decoded || !verifyAcknowledgement(consortium, *decoded, certificateOf(3)));
        }
        QCOMPARE(codeOf(decodeAcknowledgement(Bytes(maxAcknowledgementSize + 1))), "ledger.acknowledgement.too-large");
    }

    void acknowledgementForm()
    {
        Acknowledgement ack = statement(1, 1);
        ack.reason = "fine";
        QCOMPARE(codeOf(Acknowledgement::decode(ack.encode())), "ledger.acknowledgement.reason");
        ack = statement(1, 1, Outcome::negative);
        ack.reason.clear();
        QCOMPARE(codeOf(Acknowledgement::decode(ack.encode())), "ledger.acknowledgement.reason");
        ack = statement(1, 1);
        ack.accused = MemberId{"acme"};
        QCOMPARE(codeOf(Acknowledgement::decode(ack.encode())), "ledger.acknowledgement.reason");
        ack = statement(1, 1, Outcome::negative);
        ack.reason = "\x1b[2J";
        QCOMPARE(codeOf(Acknowledgement::decode(ack.encode())), "ledger.text.control-character");
        ack.reason.assign(129, 'x');
        QCOMPARE(codeOf(Acknowledgement::decode(ack.encode())), "codec.cbor.range");
        // A device without a clock says 1970.
        ack = statement(1, 1);
        ack.deviceTime = UnixTime{-5};
        QCOMPARE(Acknowledgement::decode(ack.encode())->deviceTime.ms, 0);
    }

    void sumProofs()
    {
        for (const std::size_t count : {1, 2, 3, 4, 5, 7, 8, 9, 31, 100}) {
            const auto entries = entriesOf(count);
            const SumNode root = sumTreeRoot(entries);
            QCOMPARE(root.positive + root.negative, std::uint64_t{count});
            const auto all = sumTreeProofs(entries);
            QCOMPARE(all.size(), count);
            for (std::size_t i = 0; i < count; ++i) {
                const SumProof proof = sumTreeProof(entries, i);
                QVERIFY(all[i].encode() == proof.encode());
                QVERIFY(verifySumProof(root, entries[i], proof));
                const auto decoded = SumProof::decode(proof.encode());
                QVERIFY(decoded && verifySumProof(root, entries[i], *decoded));
                QVERIFY(!verifySumProof(root, entries[(i + 1) % count], proof) || count == 1);
                BatchEntry flipped = entries[i];
                flipped.outcome = flipped.outcome == Outcome::positive ? Outcome::negative : Outcome::positive;
                QVERIFY(!verifySumProof(root, flipped, proof));
            }
        }
        QVERIFY(sumTreeRoot({}) == SumNode());
    }

    void sumProofsForged()
    {
        const auto entries = entriesOf(9);
        const SumNode root = sumTreeRoot(entries);
        const SumProof good = sumTreeProof(entries, 4);
        const auto refused = [&](const std::function<void(SumNode&, SumProof&)>& alter) {
            SumNode r = root;
            SumProof p = good;
            alter(r, p);
            return !verifySumProof(r, entries[4], p);
        };
        QVERIFY(!refused([](SumNode&, SumProof&) {}));
        QVERIFY(refused([](SumNode& r, SumProof&) { ++r.positive; }));
        QVERIFY(refused([](SumNode& r, SumProof&) { ++r.positive; --r.negative; }));
        QVERIFY(refused([](SumNode& r, SumProof&) { r.hash.bytes[0] ^= 1; }));
        QVERIFY(refused([](SumNode&, SumProof& p) { p.index = 5; }));
        QVERIFY(refused([](SumNode&, SumProof& p) { p.index = 9; }));
        QVERIFY(refused([](SumNode&, SumProof& p) { p.size = 10; }));
        QVERIFY(refused([](SumNode&, SumProof& p) { p.size = 0; }));
        QVERIFY(refused([](SumNode&, SumProof& p) { p.siblings.pop_back(); }));
        QVERIFY(refused([](SumNode&, SumProof& p) { p.siblings.push_back(p.siblings.back()); }));
        QVERIFY(refused([](SumNode&, SumProof& p) { std::swap(p.siblings[0], p.siblings[1]); }));
        for (std::size_t i = 0; i < good.siblings.size(); ++i) {
            QVERIFY(refused([i](SumNode&, SumProof& p) { ++p.siblings[i].positive; }));
            QVERIFY(refused([i](SumNode&, SumProof& p) { ++p.siblings[i].positive; --p.siblings[i].negative; }));
            QVERIFY(refused([i](SumNode&, SumProof& p) { p.siblings[i].hash.bytes[31] ^= 1; }));
        }
    }

    // A gateway that claims more than its leaves hold: the sums of a subtree it invents must be those of its entries.
    void invisibleEntriesAreImpossible()
    {
        const auto entries = entriesOf(2);
        SumProof proof = sumTreeProof(entries, 0);
        proof.siblings[0].positive += UINT64_MAX;  // overflows to one less
        const SumNode honest = sumTreeRoot(entries);
        QVERIFY(!verifySumProof({honest.hash, honest.positive - 1, honest.negative}, entries[0], proof));
        QVERIFY(!verifySumProof({honest.hash, 100, honest.negative}, entries[0], sumTreeProof(entries, 0)));
    }

    void bodyRoundTrip()
    {
        SeededRandom random(1);
        std::vector<SignedAcknowledgement> acks;
        for (std::uint64_t i = 0; i < 10; ++i) {
            Acknowledgement ack = statement(i, 1, i == 4 ? Outcome::negative : Outcome::positive);
            ack.release.bytes[0] = static_cast<std::uint8_t>(i % 2);
            acks.push_back(signedBy(i, ack));
        }
        const auto owner = keyFor("acme/seal/1");
        const auto auditor = keyFor("auditor/seal");
        const auto body = makeBatchBody(acks, {{{"acme"}, owner.publicKey()}, {{"audit"}, auditor.publicKey()}, {{"acme"}, owner.publicKey()}}, random);
        QCOMPARE(codeOf(body), "accepted");
        QCOMPARE(body->readers.size(), std::size_t{2});
        QVERIFY(std::ranges::is_sorted(body->entries));
        const auto decoded = BatchBody::decode(body->encode());
        QCOMPARE(codeOf(decoded), "accepted");
        QVERIFY(decoded->encode() == body->encode());
        for (const auto* reader : {&owner, &auditor}) {
            const auto openings = decoded->open(*reader);
            QCOMPARE(codeOf(openings), "accepted");
            QCOMPARE(openings->size(), std::size_t{10});
            for (std::size_t i = 0; i < 10; ++i) {
                QCOMPARE(codeOf(checkOpening(body->entries[i], (*openings)[i])), "accepted");
                const auto ack = decodeAcknowledgement((*openings)[i].acknowledgement);
                QCOMPARE(codeOf(verifyAcknowledgement(consortium, *ack, certificateOf(ack->content.device.value))), "accepted");
            }
        }
        QCOMPARE(codeOf(decoded->open(keyFor("stranger"))), "ledger.batch.not-a-reader");
        // The body names no device: not its index, not its key.
        const Bytes bytes = body->encode();
        for (std::uint64_t i = 0; i < 10; ++i) {
            const KeyId device = LedgerFixture::deviceKey(i).id();
            QVERIFY(std::ranges::search(bytes, device.view()).empty());
        }
        // Salts differ, so a second batch does not link to the first.
        const auto again = makeBatchBody(acks, {{{"acme"}, owner.publicKey()}}, random);
        for (const BatchEntry& entry : again->entries) {
            QVERIFY(std::ranges::find(body->entries, entry.device, &BatchEntry::device) == body->entries.end());
        }
    }

    void bodyForged()
    {
        SeededRandom random(2);
        const auto owner = keyFor("acme/seal/1");
        const std::vector<SignedAcknowledgement> acks{signedBy(0, statement(0, 1)), signedBy(1, statement(1, 1))};
        const auto body = *makeBatchBody(acks, {{{"acme"}, owner.publicKey()}}, random);
        const auto code = [&](const std::function<void(BatchBody&)>& alter) {
            BatchBody altered = body;
            alter(altered);
            return codeOf(altered.open(owner));
        };
        const char* mismatch = "ledger.batch.opening-mismatch";
        QCOMPARE(code([](BatchBody& b) { b.entries[0].acknowledgement.bytes[0] ^= 1; }), mismatch);
        QCOMPARE(code([](BatchBody& b) { b.entries[0].device.bytes[0] ^= 1; }), mismatch);
        QCOMPARE(code([](BatchBody& b) { b.entries[0].ordinal = 2; }), mismatch);
        QCOMPARE(code([](BatchBody& b) { b.entries[0].outcome = Outcome::negative; }), mismatch);
        QCOMPARE(code([](BatchBody& b) { b.entries[0].release.bytes[0] ^= 1; }), mismatch);
        QCOMPARE(code([](BatchBody& b) { b.entries.pop_back(); }), mismatch);
        QCOMPARE(code([](BatchBody& b) { std::swap(b.entries[0], b.entries[1]); }), mismatch);
        QCOMPARE(code([](BatchBody& b) { b.sealedOpenings.back() ^= 1; }), "crypto.seal.damaged");
        QCOMPARE(code([&](BatchBody& b) {
                     const auto sealed = crypto::seal(bytesOf("no openings"), {owner.publicKey()}, random);
                     b.sealedOpenings = sealed->data;
                     b.readers = sealed->keys;
                 }),
                 mismatch);
        BatchBody unsorted = body;
        std::swap(unsorted.entries[0], unsorted.entries[1]);
        QCOMPARE(codeOf(BatchBody::decode(unsorted.encode())), "ledger.batch.entry-order");
        unsorted = body;
        unsorted.entries[1] = unsorted.entries[0];
        QCOMPARE(codeOf(BatchBody::decode(unsorted.encode())), "ledger.batch.entry-order");
        unsorted.entries.clear();
        QCOMPARE(codeOf(BatchBody::decode(unsorted.encode())), "ledger.list.too-short");
        Bytes version = body.encode();
        version[2] = 2;
        QCOMPARE(codeOf(BatchBody::decode(version)), "ledger.batch.version");
        QCOMPARE(codeOf(makeBatchBody({}, {}, random)), "ledger.batch.empty");
        QCOMPARE(codeOf(makeBatchBody(acks, {{{"x"}, crypto::PublicKey{}}}, random)), "crypto.seal.unusable-key");
    }

    // A count that promises more than the bytes hold must not reserve memory for it.
    void hugeCountsAreRefused()
    {
        codec::Writer w;
        w.map(4).key(1).unsignedInteger(1).key(2).array(maxBatchEntries);
        QVERIFY(!BatchBody::decode(w.data()));
        codec::Writer more;
        more.map(4).key(1).unsignedInteger(1).key(2).array(UINT32_MAX);
        QVERIFY(!BatchBody::decode(more.data()));
    }
};

QTEST_GUILESS_MAIN(BatchTest)
#include "batch_test.moc"
