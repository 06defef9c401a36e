// SPDX-License-Identifier: GPL-3.0-or-later
// Everything else that strangers hand in, chosen by the first byte: what is accepted re-encodes to itself.
#include "core/codec/cbor.h"
#include "core/crypto/pieces.h"
#include "core/ledger/evidence.h"
#include "tests/fuzz/door.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/seeded_random.h"

using namespace quorate;
using namespace quorate::ledger;

namespace {

// Every step of a device, with an anchor of nobody: nothing must be believed.
bool enterBundle(BytesView bytes)
{
    const auto bundle = Bundle::decode(bytes);
    if (!bundle) return false;
    TrustAnchor anchor;
    anchor.checkers.role = Role::checker;
    anchor.validators.role = Role::validator;
    if (verifyBundleState(anchor, *bundle, std::nullopt)) std::abort();
    if (const auto record = verifyReleaseStatus(*bundle)) {
        static_cast<void>(verifyManifest(anchor, *bundle, *record));
        if (verifyBundleApprovals(anchor, anchor.epochs(), *bundle, *record)) std::abort();
    }
    return true;
}

// A page for a device that knows the epochs of somebody else's founding: it leads nowhere.
bool enterHandovers(BytesView bytes)
{
    const auto page = Handovers::decode(bytes);
    if (!page) return false;
    fuzz::promise(Handovers::isOne(bytes));
    Epoch checkers, validators;
    checkers.role = Role::checker;
    validators.role = Role::validator;
    const auto known = KnownEpochs::from(checkers, validators);
    const auto next = known.after(ConsortiumId{}, page->checkers, page->validators);
    fuzz::promise(!next || next->progress() == known.progress());
    return true;
}

// Where a device says it is: read as it is written, and compared with a chain that has one epoch of each role.
bool enterPosition(BytesView bytes)
{
    const std::string text(textOf(bytes));
    const auto position = EpochPosition::parse(text);
    if (!position) return false;
    fuzz::promise(position->text() == text);
    static const EpochHistory history{{Hash32{}}, {Hash32{}}};
    static_cast<void>(history.contains(*position));
    return true;
}

struct Ground {
    test::LedgerFixture fixture;
    Manifest manifest;
    ReleaseId release;
    std::vector<SignedAcknowledgement> acknowledgements;
    BatchBody body;
    Bytes evidence;
    Ground() : manifest((fixture.createModel(), fixture.manifest("1.0"))), release(fixture.publish(manifest))
    {
        fixture.approve(release);
        deliver();
    }
    // The evidence without its signature.
    [[nodiscard]] Bytes evidenceDocument() const
    {
        codec::Reader file(evidence);
        file.arrayOf(4);
        return toBytes(file.bytes(maxEvidenceSize));
    }

private:
    // What three devices said, in a batch on the delivery chain, and the vendor's evidence of it.
    void deliver()
    {
        for (std::uint64_t i = 0; i < 3; ++i) {
            Acknowledgement content;
            content.release = release;
            content.model = test::LedgerFixture::model();
            content.device = DeviceIndex(i);
            content.ordinal = 1;
            if (i == 2) {
                content.outcome = Outcome::negative;
                content.reason = "device.boot-check.failed";
                content.accused = fixture.vendor.id();
            }
            acknowledgements.push_back(signAcknowledgement(fixture.consortium(), test::LedgerFixture::deviceKey(i), content));
        }
        test::SeededRandom random(5);
        const auto& reader = fixture.vendor.key(KeyPurpose::seal);
        body = test::expect(makeBatchBody(acknowledgements, {{fixture.vendor.id(), reader.publicKey()}}, random), "batch");
        const auto openings = test::expect(body.open(reader), "openings");
        const SumNode root = sumTreeRoot(body.entries);
        const auto& gateway = fixture.gateways[0];
        const Bytes encoded = body.encode();
        fixture.delivery.submit(gateway, fixture.anchorOf({key::release(release)}));
        fixture.delivery.submit(gateway, RecordBatch{0, crypto::payloadRef(encoded), root.hash, root.positive, root.negative,
                                                     {release}, encoded});
        std::vector<EvidenceAcknowledgement> opened;
        for (std::size_t i = 0; i < openings.size(); ++i) {
            opened.push_back({gateway.id(), 0, openings[i], sumTreeProof(body.entries, i)});
        }
        const BundleSource source = fixture.source(fixture.release);
        const BundleSource delivery = fixture.source(fixture.delivery);
        const auto& exporter = fixture.vendor.key(KeyPurpose::transaction);
        auto made = test::expect(buildEvidence({fixture.genesis, source, &delivery, {release}, opened, fixture.vendor.id(),
                                                exporter.id(), fixture.time}), "evidence");
        const auto signature = exporter.sign(made.toSign);
        evidence = std::move(made).with(signature);
    }
};

}  // namespace

std::vector<Bytes> fuzz::seeds()
{
    const Ground ground;
    const auto& fixture = ground.fixture;
    const Bytes bundle = fixture.bundle(ground.release).encode();
    const auto record = fixture.release.value<ReleaseRecord>(key::release(ground.release));
    const auto signedManifest = SignedManifest::sign(ground.manifest, fixture.vendor.key(KeyPurpose::release));
    Manifest wished = ground.manifest;
    wished.reviewBy = UnixTime{wished.created.ms + 1};
    const KnownEpochs known = fixture.anchor().epochs();
    const Handovers handovers{{fixture.nextCheckers({&fixture.checkers[0], &fixture.checkers[1]}).epoch},
                              {fixture.nextValidators({&fixture.vendor, &fixture.checkers[0]}).epoch}};
    return {chosen(0, ground.manifest.encode()), chosen(0, wished.encode()), chosen(1, signedManifest.encode()), chosen(2, bundle),
            chosen(3, bundle), chosen(4, fixture.anchor().encode()), chosen(9, record.encode()),
            chosen(5, ground.body.encode()), chosen(6, ground.acknowledgements[2].content.encode()),
            chosen(7, ground.evidenceDocument()), chosen(8, sumTreeProof(ground.body.entries, 1).encode()),
            chosen(13, handovers.encode()), chosen(14, handovers.encode()), chosen(15, known.encode()),
            chosen(16, toBytes(bytesOf(known.position().text()))),
            chosen(10, ground.acknowledgements[0].encoded), chosen(11, ground.evidence), chosen(12, ground.body.encode())};
}

fuzz::Ways fuzz::ways()
{
    return byFirstByte<17>();
}

bool fuzz::enter(BytesView input)
{
    if (input.empty()) return false;
    const auto rest = input.subspan(1);
    switch (input[0] % 17) {
    case 0: return roundTrip<Manifest>(rest);
    case 1: return roundTrip<SignedManifest>(rest);
    case 2: return roundTrip<Bundle>(rest);
    case 3: return enterBundle(rest);
    case 4: return roundTrip<TrustAnchor>(rest);
    case 5: return roundTrip<BatchBody>(rest);
    case 6: return roundTrip<Acknowledgement>(rest);
    case 7: return roundTrip<EvidenceFile>(rest);
    case 8: return roundTrip<SumProof>(rest);
    case 9: return roundTrip<ReleaseRecord>(rest);
    case 10: return decodeAcknowledgement(rest).has_value();
    case 11: return verifyEvidence(rest, std::nullopt).has_value();
    case 13: return roundTrip<Handovers>(rest);
    case 14: return enterHandovers(rest);
    case 15: return roundTrip<KnownEpochs>(rest);
    case 16: return enterPosition(rest);
    default: {
        const auto body = BatchBody::decode(rest);
        static const test::LedgerFixture fixture;
        const auto openings = body ? body->open(fixture.vendor.key(KeyPurpose::seal)) : fail(body.error());
        promise(!openings || openings->size() == body->entries.size());
        return openings.has_value();
    }
    }
}
