// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/evidence.h"

#include "core/codec/cbor.h"
#include "core/codec/cose.h"
#include "core/crypto/pieces.h"
#include "core/crypto/sha256.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/seeded_random.h"
#include "tests/unit/ledger/ledger_words.h"

#include <QTest>

using namespace quorate;
using namespace quorate::ledger;
using namespace quorate::test;

namespace {

// One release approved and delivered to three devices, of which one failed; another release rejected.
struct History {
    LedgerFixture f;
    ReleaseId good;
    ReleaseId bad;
    std::vector<EvidenceAcknowledgement> acknowledgements;

    // With a bell among the lamps: a device of another model that says it runs the lamps' release.
    explicit History(bool bell = false)
    {
        f.createModel(3);
        f.release.submit(f.vendor, SetModel{ModelRecord{{"bell"}, "Bell", f.vendor.id(), {}, {}, {"rev-a"}}});
        f.release.submit(f.vendor, EnrolDevices{{"bell"}, DeviceIndex(0), {{f.deviceKey(0, "bell").publicKey(), "rev-a", false}}});
        const StartEpoch step = f.nextValidators(f.validators());
        f.release.submit(f.vendor, step);
        f.delivery.submit(f.vendor, step);
        good = f.publish(f.manifest("1.0"));
        f.approve(good);
        bad = f.publish(f.manifest("2.0"));
        f.reject(bad, f.checkers[0], "opens a port");
        f.reject(bad, f.checkers[2], "opens a port, too");
        deliver(bell);
    }

    void deliver(bool bell)
    {
        std::vector<SignedAcknowledgement> acks;
        for (std::uint64_t i = 0; i < 3; ++i) {
            Acknowledgement ack;
            ack.release = good;
            ack.model = bell && i == 0 ? ModelId{"bell"} : f.model();
            ack.device = DeviceIndex(i);
            ack.ordinal = 1;
            if (i == 2) {
                ack.outcome = Outcome::negative;
                ack.reason = "device.boot-check.failed";
                ack.accused = f.vendor.id();
            }
            acks.push_back(signAcknowledgement(f.consortium(), f.deviceKey(i, ack.model.slug), ack));
        }
        SeededRandom random(5);
        const auto& reader = f.vendor.key(KeyPurpose::seal);
        const auto body = expect(makeBatchBody(acks, {{f.vendor.id(), reader.publicKey()}}, random), "batch");
        const auto openings = expect(body.open(reader), "openings");
        const SumNode root = sumTreeRoot(body.entries);
        const Bytes encoded = body.encode();
        f.delivery.submit(f.gateways[0], f.anchorOf({key::release(good)}));
        f.delivery.tick(f.vendor, 60'000);
        f.delivery.submit(f.gateways[0], RecordBatch{0, crypto::payloadRef(encoded), root.hash, root.positive, root.negative,
                                                     {good}, encoded});
        for (std::size_t i = 0; i < openings.size(); ++i) {
            acknowledgements.push_back({f.gateways[0].id(), 0, openings[i], sumTreeProof(body.entries, i)});
        }
    }

    [[nodiscard]] Result<Bytes> build(const std::function<void(EvidenceSource&)>& alter = {}) const
    {
        const BundleSource release = f.source(f.release);
        const BundleSource delivery = f.source(f.delivery);
        EvidenceSource source{f.genesis, release, &delivery, {good, bad}, acknowledgements, f.vendor.id(),
                              f.vendor.key(KeyPurpose::transaction).id(), f.time};
        if (alter) alter(source);
        auto made = buildEvidence(source);
        if (!made) return fail(made.error());
        const auto signature = f.vendor.key(KeyPurpose::transaction).sign(made->toSign);
        return std::move(*made).with(signature);
    }
};

Bytes documentOf(BytesView file)
{
    codec::Reader r(file);
    r.arrayOf(4);
    return toBytes(r.bytes(maxEvidenceSize));
}

// What a forger does who can sign as the exporter: change the document, then digest and signature.
Bytes resealed(const History& h, BytesView file, const std::function<void(EvidenceFile&)>& alter)
{
    EvidenceFile content = expect(EvidenceFile::decode(documentOf(file)), "document");
    alter(content);
    const Bytes changed = content.encode();
    const Hash32 digest = crypto::sha256(changed);
    const auto& key = h.f.vendor.key(KeyPurpose::transaction);
    const Bytes aad = codec::externalAad("quorate/evidence/1", h.f.consortium());
    codec::Writer w;
    w.array(4).bytes(changed).id(digest).id(key.id()).bytes(key.sign(codec::sigStructure(key.id(), aad, digest.view())));
    return w.take();
}

}  // namespace

class EvidenceTest : public QObject {
    Q_OBJECT

private:
    History m_history;
    Bytes m_file = expect(m_history.build(), "evidence");

    QString codeOfForged(const std::function<void(EvidenceFile&)>& alter)
    {
        return codeOf(verifyEvidence(resealed(m_history, m_file, alter), std::nullopt));
    }

private slots:
    void saysWhatHappened()
    {
        const auto report = verifyEvidence(m_file, m_history.f.consortium());
        QCOMPARE(codeOf(report), "accepted");
        QVERIFY(report->consortium == m_history.f.consortium());
        QCOMPARE(word(report->consortiumName), "Test consortium");
        QCOMPARE(word(report->exporter.slug), "acme");
        QCOMPARE(report->releaseHead.head.size, m_history.f.release.log.size());
        QCOMPARE(report->deliveryHead->head.size, m_history.f.delivery.log.size());
        QCOMPARE(report->releases.size(), std::size_t{2});
        const auto& good = report->releases[0];
        QCOMPARE(word(good.record.status), "approved");
        QCOMPARE(word(good.manifest.publisher.slug), "acme");
        QCOMPARE(good.votes.size(), std::size_t{2});
        QVERIFY(good.coverage == (Coverage::Totals{2, 1}));
        const auto& bad = report->releases[1];
        QCOMPARE(word(bad.record.status), "rejected");
        QCOMPARE(word(bad.votes[0].reason), "opens a port");
        QCOMPARE(word(bad.votes[1].verdict), "reject");
        QCOMPARE(report->acknowledgements.size(), std::size_t{3});
        const auto negative = std::ranges::find(report->acknowledgements, DeviceIndex(2),
                                                [](const auto& a) { return a.content.device; });
        QCOMPARE(word(negative->content.reason), "device.boot-check.failed");
        QCOMPARE(word(negative->gateway.slug), "gate-a");
        QCOMPARE(negative->recordedAt.ms, m_history.f.time.ms + 60'000);
        QVERIFY(!negative->provenRevoked && !negative->vendorHeld);
        QVERIFY(report->equivocations.empty() && report->repetitions.empty());
    }

    void otherConsortium()
    {
        QCOMPARE(codeOf(verifyEvidence(m_file, ConsortiumId{})), "ledger.evidence.other-consortium");
        QCOMPARE(codeOf(verifyEvidence(m_file, std::nullopt)), "accepted");
    }

    void everyAlteredByteIsNoticed()
    {
        for (std::size_t i = 0; i < m_file.size(); ++i) {
            Bytes bad = m_file;
            bad[i] ^= static_cast<std::uint8_t>(1U << (i % 8));
            QVERIFY2(!verifyEvidence(bad, std::nullopt), std::to_string(i).c_str());
        }
    }

    // Validators who collude put a release into the state that its votes do not carry: the evidence shows it.
    void aStateThatItsVotesDoNotCarry()
    {
        const auto verdict = [](const std::function<void(ReleaseRecord&)>& alter) {
            History h;
            auto record = h.f.release.value<ReleaseRecord>(key::release(h.good));
            alter(record);
            h.f.release.state.put({{key::release(h.good), record.encode()}});
            h.f.release.map.set(key::release(h.good), record.encode());
            // The next leaf is of the log with that state under it.
            h.f.release.submit(h.f.vendor, SetModel{ModelRecord{{"other"}, "Other", h.f.vendor.id(), {}, {}, {"rev-a"}}});
            return codeOf(verifyEvidence(expect(h.build(), "evidence"), std::nullopt));
        };
        QCOMPARE(verdict([](ReleaseRecord&) {}), "accepted");
        QCOMPARE(verdict([](ReleaseRecord& r) { r.votes[0].signature[5] ^= 1; }), "ledger.evidence.bad-vote");
        QCOMPARE(verdict([](ReleaseRecord& r) { r.votes.erase(r.votes.begin()); }), "ledger.evidence.votes-mismatch");
        QCOMPARE(verdict([](ReleaseRecord& r) { r.required = 1; }), "ledger.evidence.votes-mismatch");
    }

    void everyTruncationIsNoticed()
    {
        for (std::size_t size = 0; size < m_file.size(); size += 7) {
            QVERIFY(!verifyEvidence(BytesView(m_file).first(size), std::nullopt));
        }
        Bytes longer = m_file;
        longer.push_back(0);
        QVERIFY(!verifyEvidence(longer, std::nullopt));
    }

    void devicesOfOtherModelsProveNothingOfARelease()
    {
        const History h(true);
        QCOMPARE(codeOf(verifyEvidence(expect(h.build(), "evidence"), std::nullopt)), "ledger.evidence.other-model");
    }

    void aRevokedDeviceIsMarked()
    {
        History h;
        h.f.release.submit(h.f.vendor, RevokeDevices{h.f.model(), {DeviceIndex(1)}});
        const auto report = verifyEvidence(expect(h.build(), "evidence"), std::nullopt);
        QCOMPARE(codeOf(report), "accepted");
        for (const auto& ack : report->acknowledgements) QCOMPARE(ack.provenRevoked, ack.content.device == DeviceIndex(1));
    }

    // Nothing shows what an exporter leaves out: of such a device nothing is proven.
    void anExporterThatHidesARevocationProvesNothing()
    {
        History h;
        h.f.release.submit(h.f.vendor, RevokeDevices{h.f.model(), {DeviceIndex(1)}});
        const Bytes revoked = key::deviceRevoked(h.f.model(), DeviceIndex(1));
        const auto report = verifyEvidence(resealed(h, expect(h.build(), "evidence"), [&](EvidenceFile& e) {
                                               QCOMPARE(std::erase_if(e.release.facts, [&](const auto& fact) { return fact.key == revoked; }),
                                                        std::size_t{1});
                                           }),
                                           std::nullopt);
        QCOMPARE(codeOf(report), "accepted");
        for (const auto& ack : report->acknowledgements) QVERIFY(!ack.provenRevoked);
    }

    void forgedByTheExporter()
    {
        QCOMPARE(codeOfForged([](EvidenceFile&) {}), "accepted");
        QCOMPARE(codeOfForged([](EvidenceFile& e) { e.exporter.slug = "gate-a"; }), "ledger.bundle.missing-fact");
        QCOMPARE(codeOfForged([](EvidenceFile& e) { e.release.facts[0].value.back() ^= 1; }), "ledger.bundle.fact");
        QCOMPARE(codeOfForged([](EvidenceFile& e) { e.release.lastLeaf.back() ^= 1; }), "ledger.bundle.last-leaf");
        QCOMPARE(codeOfForged([&](EvidenceFile& e) {
                     e.release.checkpoint = m_history.f.checkpoint(m_history.f.release, {&m_history.f.vendor});
                 }),
                 "ledger.evidence.checkpoint");
        QCOMPARE(codeOfForged([](EvidenceFile& e) { e.release.checkpoint = e.delivery->checkpoint; }), "ledger.evidence.checkpoint");
        QCOMPARE(codeOfForged([](EvidenceFile& e) { e.validatorEpochs[0].signatures.resize(1); }), "ledger.bundle.epoch-chain");
        QCOMPARE(codeOfForged([](EvidenceFile& e) { e.manifests[0].signatures[0].signature[3] ^= 1; }), "ledger.manifest.bad-signature");
        QCOMPARE(codeOfForged([&](EvidenceFile& e) {
                     e.manifests[0] = SignedManifest::sign(m_history.f.manifest("7.0"), m_history.f.vendor.key(KeyPurpose::release));
                 }),
                 "ledger.bundle.missing-fact");
        QCOMPARE(codeOfForged([](EvidenceFile& e) { e.manifests.erase(e.manifests.begin()); }), "ledger.evidence.release-missing");
        QCOMPARE(codeOfForged([](EvidenceFile& e) { e.acknowledgements[0].gateway.slug = "gate-b"; }), "ledger.evidence.unknown-batch");
        QCOMPARE(codeOfForged([](EvidenceFile& e) { e.acknowledgements[0].batch = 1; }), "ledger.evidence.unknown-batch");
        QCOMPARE(codeOfForged([](EvidenceFile& e) { e.acknowledgements[0].opening.salt[0] ^= 1; }), "ledger.evidence.not-in-batch");
        QCOMPARE(codeOfForged([](EvidenceFile& e) { e.acknowledgements[0].proof = e.acknowledgements[1].proof; }), "ledger.evidence.not-in-batch");
        QCOMPARE(codeOfForged([&](EvidenceFile& e) {  // a positive one instead of the negative, signed by the device, not in the batch
                     Acknowledgement ack;
                     ack.release = m_history.good;
                     ack.model = m_history.f.model();
                     ack.device = DeviceIndex(2);
                     ack.ordinal = 1;
                     e.acknowledgements[0].opening.acknowledgement =
                         signAcknowledgement(m_history.f.consortium(), m_history.f.deviceKey(2), ack).encoded;
                 }),
                 "ledger.evidence.not-in-batch");
        QCOMPARE(codeOfForged([&](EvidenceFile& e) {
                     Acknowledgement ack;
                     ack.release = m_history.good;
                     ack.model = m_history.f.model();
                     e.acknowledgements[0].opening.acknowledgement =
                         signAcknowledgement(m_history.f.consortium(), keyFor("stranger"), ack).encoded;
                 }),
                 "ledger.acknowledgement.wrong-device");
        QCOMPARE(codeOfForged([](EvidenceFile& e) { e.delivery.reset(); }), "ledger.evidence.unknown-batch");
        Bytes later = expect(EvidenceFile::decode(documentOf(m_file)), "document").encode();
        ++later[2];   // behind the head of the map and the first key
        QCOMPARE(codeOf(EvidenceFile::decode(later)), "ledger.evidence.version");
        QCOMPARE(codeOfForged([](EvidenceFile& e) { e.consortium[0] ^= 1; }), "codec.cbor.missing-key");
    }

    // The founders changed in the genesis document: another consortium, whose id nobody knows.
    void anotherGenesisIsAnotherConsortium()
    {
        const auto code = codeOfForged([&](EvidenceFile& e) {
            Genesis genesis = m_history.f.genesis;
            genesis.name = "Somebody else";
            e.consortium = genesis.encodeConsortium();
        });
        QVERIFY(code != "accepted");
    }

    void exporterSignature()
    {
        const auto& f = m_history.f;
        const auto file = m_history.build([&](EvidenceSource& s) { s.exporter = f.gateways[0].id(); });
        QCOMPARE(codeOf(verifyEvidence(expect(file, "evidence"), std::nullopt)), "ledger.evidence.signature");
        codec::Reader r(m_file);
        r.arrayOf(4);
        const auto document = r.bytes(maxEvidenceSize);
        codec::Writer w;
        w.array(4).bytes(document).id(Hash32{}).id(KeyId{}).bytes(crypto::Signature{});
        QCOMPARE(codeOf(verifyEvidence(w.data(), std::nullopt)), "ledger.evidence.altered");
    }

    void cannotBeBuilt()
    {
        QCOMPARE(codeOf(m_history.build([](EvidenceSource& s) { s.releases.clear(); })), "ledger.evidence.no-release");
        QCOMPARE(codeOf(m_history.build([](EvidenceSource& s) { s.releases = {ReleaseId{}}; })), "ledger.release.unknown");
        QCOMPARE(codeOf(m_history.build([](EvidenceSource& s) { s.delivery = nullptr; })), "ledger.evidence.no-delivery-chain");
        QCOMPARE(codeOf(m_history.build([](EvidenceSource& s) { s.acknowledgements[0].batch = 9; })), "ledger.bundle.missing-fact");
        QCOMPARE(codeOf(m_history.build([](EvidenceSource& s) {
                     s.delivery = nullptr;
                     s.acknowledgements.clear();
                 })),
                 "accepted");
        QCOMPARE(codeOf(verifyEvidence(Bytes(maxEvidenceSize + 1), std::nullopt)), "ledger.evidence.too-large");
    }
};

QTEST_GUILESS_MAIN(EvidenceTest)
#include "evidence_test.moc"
