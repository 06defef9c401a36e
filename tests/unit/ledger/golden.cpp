// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ledger/golden.h"

#include "core/crypto/pieces.h"
#include "core/crypto/sha256.h"
#include "core/ledger/evidence.h"
#include "tests/support/seeded_random.h"
#include "tests/unit/ledger/statements.h"

namespace quorate::test {

using namespace quorate::ledger;

namespace {

template <class T>
Golden value(std::string name, const T& of)
{
    return {std::move(name), of.encode(), [](BytesView bytes) -> Result<Bytes> {
                auto decoded = T::decode(bytes);
                if (!decoded) return fail(decoded.error());
                return decoded->encode();
            }};
}

Golden transaction(std::string name, const ConsortiumId& consortium, const Bytes& bytes)
{
    return {"transaction-" + name, bytes, [consortium](BytesView encoded) -> Result<Bytes> {
                auto decoded = decodeTransaction(consortium, encoded);
                if (!decoded) return fail(decoded.error());
                auto message = codec::Sign1::decode(encoded, maxTransactionSize);
                if (!message) return fail(message.error());
                message->payload = decoded->transaction.encodePayload();
                return message->encode();
            }};
}

struct Story {
    LedgerFixture f;
    std::vector<Golden> all;

    // Applies it too, so that every file is of an accepted transaction.
    Applied act(TestChain& chain, const TestMember& member, const std::string& name, Body body)
    {
        const Bytes bytes = chain.sign(member, std::move(body)).encoded;
        auto applied = expect(chain.apply(bytes), name);
        all.push_back(transaction(name, f.consortium(), bytes));
        return applied;
    }

    Manifest manifest() const
    {
        Manifest m = f.manifest("1.2.3-rc.1+build.5");
        const Bytes sbom = toBytes(bytesOf("{\"bomFormat\":\"CycloneDX\"}"));
        m.evidence.push_back({"sbom.cyclonedx", crypto::payloadRef(sbom)});
        Target tree = m.targets[0];
        tree.hardwareClass = "rev-b";
        tree.kind = TargetKind::tree;
        tree.hash.bytes[0] ^= 0xff;
        tree.bootCheck = "bin/self-check";
        m.targets.push_back(tree);
        Artifact delta = m.artifacts[0];
        delta.kind = ArtifactKind::delta;
        delta.base = TargetHash{keyFor("base").publicKey().bytes};
        delta.baseSize = 490'000;
        m.artifacts.push_back(delta);
        m.minimumApprovals = 2;
        m.notes = "Zeile eins\nline two: caf\u00e9";
        return m;
    }

    ReleaseId release()
    {
        const Manifest m = manifest();
        const auto signedManifest = SignedManifest::sign(m, f.vendor.key(KeyPurpose::release));
        const Bytes sbom = toBytes(bytesOf("{\"bomFormat\":\"CycloneDX\"}"));
        act(f.release, f.vendor, "release-publish", PublishRelease{signedManifest, {{crypto::payloadRef(sbom), sbom}}});
        all.push_back(value("manifest", m));
        Manifest wished = m;
        wished.reviewBy = UnixTime{m.created.ms + 7 * 86'400'000LL};
        all.push_back(value("manifest-review-by", wished));
        all.push_back(value("signed-manifest", signedManifest));
        const ReleaseId id = signedManifest.id();
        CastVote vote = f.vote(f.checkers[0], id, Verdict::approve, "reproduced");
        vote.report = Hash32{id.bytes};
        act(f.release, f.checkers[0], "vote", vote);
        f.approve(id);
        AddArtifact add{id, m.artifacts[1], {}, {}};
        const Bytes small(300, 0x42);
        add.artifact.payload = crypto::payloadRef(small);
        add.artifact.plaintext = add.artifact.payload;
        add.inlined = {{add.artifact.payload, small}};
        add.signature = signArtifact(f.consortium(), f.vendor.key(KeyPurpose::release), id, add.artifact);
        act(f.release, f.vendor, "artifact-add", add);
        all.push_back(value("added-artifact", f.release.value<AddArtifact>(key::artifact(id, 0))));
        return id;
    }

    void governance()
    {
        act(f.release, f.checkers[1], "time", TimeTick{UnixTime{f.time.ms + 10'000}});
        const TestMember newcomer = makeMember("bolt", {Role::vendor});
        act(f.release, f.vendor, "member-admit", f.admission(newcomer.record));
        all.push_back(value("member", newcomer.record));
        all.push_back(value("member-revoked", revoking(f, f.gateways[1], KeyPurpose::node, LeafIndex(1))));
        const StartEpoch validators = f.nextValidators(f.validators());
        f.release.submit(f.vendor, validators);
        f.delivery.submit(f.vendor, validators);
        all.push_back(value("epoch-validators", validators.epoch.epoch));
        const StartEpoch checkers = f.nextCheckers({&f.checkers[0], &f.checkers[1], &f.checkers[2]});
        act(f.release, f.vendor, "epoch-start", checkers);
        all.push_back(value("signed-epoch-checkers", checkers.epoch));
        act(f.release, f.checkers[0], "policy-set", policy(f, 2, 2));
        const auto offence = offenceOf(voteOf(f, f.checkers[2], {1, 4, 'a'}), voteOf(f, f.checkers[2], {2, 4, 'b'}));
        act(f.release, f.checkers[0], "offence-report", offence);
        all.push_back(value("offence-record", f.release.value<OffenceRecord>(
                                                  key::offence(crypto::sha256({offence.first, offence.second})))));
    }

    void model()
    {
        act(f.release, f.vendor, "model-set",
            SetModel{{f.model(), "Street lamp", f.vendor.id(), {{"bolt"}}, {{"gate-a"}}, {"rev-a", "rev-b"}}});
        EnrolDevices enrol{f.model(), DeviceIndex(0), {}};
        for (std::uint64_t i = 0; i < 3; ++i) enrol.devices.push_back({f.deviceKey(i).publicKey(), "rev-a", i == 1});
        act(f.release, f.vendor, "devices-enrol", enrol);
        act(f.release, f.vendor, "devices-revoke", RevokeDevices{f.model(), {DeviceIndex(1)}});
        all.push_back(value("model", f.release.value<ModelRecord>(key::model(f.model()))));
        all.push_back(value("device-certificate", f.release.value<DeviceCertificate>(key::device(f.model(), DeviceIndex(1)))));
        all.push_back(value("fleet", f.release.value<FleetRecord>(key::fleet(f.model()))));
    }

    void withdrawn()
    {
        const ReleaseId id = f.publish(f.manifest("0.9"));
        f.reject(id, f.checkers[2], "opens a port");
        const auto applied = act(f.release, f.vendor, "release-withdraw", WithdrawRelease{id, "superseded"});
        all.push_back(value("event", applied.events.at(0)));
        all.push_back(value("release-record", f.release.value<ReleaseRecord>(key::release(id))));
    }

    void delivery(const ReleaseId& id)
    {
        std::vector<SignedAcknowledgement> acks;
        for (std::uint64_t i = 0; i < 2; ++i) {
            Acknowledgement ack;
            ack.release = id;
            ack.model = f.model();
            ack.device = DeviceIndex(i * 2);
            ack.ordinal = 4 + i;
            ack.gateway = f.gateways[0].key(KeyPurpose::transaction).id();
            ack.to = manifest().targets[0].hash;
            ack.checkpointSize = 10;
            ack.deviceTime = f.time;
            if (i == 1) {
                ack.outcome = Outcome::negative;
                ack.reason = "device.boot-check.failed";
                ack.accused = f.vendor.id();
            }
            acks.push_back(signAcknowledgement(f.consortium(), f.deviceKey(i * 2), ack));
        }
        all.push_back({"acknowledgement", acks[1].encoded, [](BytesView bytes) -> Result<Bytes> {
                           auto decoded = decodeAcknowledgement(bytes);
                           if (!decoded) return fail(decoded.error());
                           auto message = codec::Sign1::decode(bytes, maxAcknowledgementSize);
                           if (!message) return fail(message.error());
                           message->payload = decoded->content.encode();
                           return message->encode();
                       }});
        SeededRandom random(11);
        const auto& reader = f.vendor.key(KeyPurpose::seal);
        const auto body = expect(makeBatchBody(acks, {{f.vendor.id(), reader.publicKey()}}, random), "batch");
        all.push_back(value("batch-body", body));
        const SumProof proof = sumTreeProof(body.entries, 0);
        all.push_back(value("sum-proof", proof));
        act(f.delivery, f.gateways[0], "anchor", f.anchorOf({key::release(id), key::member({"bolt"})}));
        all.push_back(value("anchor-record", f.delivery.value<AnchorRecord>(key::anchor())));
        const Bytes encoded = body.encode();
        const SumNode root = sumTreeRoot(body.entries);
        act(f.delivery, f.gateways[0], "batch",
            RecordBatch{0, crypto::payloadRef(encoded), root.hash, root.positive, root.negative, {id}, encoded});
        all.push_back(value("batch-record", f.delivery.value<BatchRecord>(key::batch(f.gateways[0].id(), 0))));
        evidence(id, {f.gateways[0].id(), 0, expect(body.open(reader), "openings").at(0), proof});
    }

    // Last, because nothing is published afterwards.
    void misbehaviour()
    {
        act(f.release, f.vendor, "release-key-rotate", rotationByRelease(f, {&f.checkers[0], &f.checkers[1]}));
        LedgerFixture other;
        GatewayStory story(other);
        const auto items = story.record({{0, 1}, {0, 1}});
        const Bytes report = other.delivery.sign(other.vendor, ReportGateway{items}).encoded;
        expect(other.delivery.apply(report), "report");
        all.push_back(transaction("gateway-report", other.consortium(), report));
        LedgerFixture rooted;
        const Bytes rotated = rooted.release.sign(rooted.vendor, rootRotation(rooted)).encoded;
        expect(rooted.release.apply(rotated), "rotation");
        all.push_back(transaction("root-key-rotate", rooted.consortium(), rotated));
        all.push_back(value("root-links", rooted.release.value<RootLinks>(key::rootLinks(rooted.vendor.id()))));
        all.push_back(value("struck-batch", other.delivery.value<StruckBatch>(key::struck(other.gateways[0].id(), 0))));
    }

    void evidence(const ReleaseId& id, const EvidenceAcknowledgement& acknowledgement)
    {
        const BundleSource release = f.source(f.release);
        const BundleSource delivered = f.source(f.delivery);
        const EvidenceSource source{f.genesis, release, &delivered, {id}, {acknowledgement}, f.vendor.id(),
                                    f.vendor.key(KeyPurpose::transaction).id(), f.time};
        auto made = expect(buildEvidence(source), "evidence");
        const auto signature = f.vendor.key(KeyPurpose::transaction).sign(made.toSign);
        const Bytes file = std::move(made).with(signature);
        // What is inside has no public frame; that every altered byte is refused is its own test.
        all.push_back({"evidence", file, [file](BytesView bytes) -> Result<Bytes> {
                           auto report = verifyEvidence(bytes, std::nullopt);
                           if (!report) return fail(report.error());
                           return file;
                       },
                       61});
    }
};

}  // namespace

std::vector<Golden> goldens()
{
    Story s;
    s.all.push_back(value("genesis", s.f.genesis));
    s.all.back().step = 13;
    s.governance();
    s.model();
    const ReleaseId id = s.release();
    s.withdrawn();
    s.delivery(id);
    s.misbehaviour();
    s.all.push_back(value("bundle", s.f.bundle(id, 3)));
    s.all.push_back(value("trust-anchor", s.f.anchor()));
    s.all.push_back(value("log-leaf", expect(LogLeaf::decode(s.f.release.leaves.back()), "leaf")));
    s.all.push_back(value("key-owner", KeyOwner{{"acme"}, KeyPurpose::cosign}));
    return std::move(s.all);
}

}  // namespace quorate::test
