// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/pieces.h"
#include "tests/unit/ledger/attacks.h"

namespace quorate::test {

using namespace quorate::ledger;

namespace {

// A manifest of the fixture, altered and then signed by the vendor's release key.
Bytes publishAltered(LedgerFixture& f, const std::function<void(Manifest&)>& alter)
{
    f.createModel(0);
    Manifest manifest = f.manifest("1.0");
    alter(manifest);
    return onRelease(f, f.vendor, PublishRelease{SignedManifest::sign(manifest, f.vendor.key(KeyPurpose::release)), {}});
}

// The manifest as it should be, what stands around it altered.
Bytes publishSigned(LedgerFixture& f, const std::function<void(PublishRelease&)>& alter)
{
    f.createModel(0);
    PublishRelease body{SignedManifest::sign(f.manifest("1.0"), f.vendor.key(KeyPurpose::release)), {}};
    alter(body);
    return onRelease(f, f.vendor, body);
}

InlinePayload inlined(Bytes data) { return {crypto::payloadRef(data), data}; }

// A manifest whose artifact and one evidence document are small.
Bytes publishSmall(LedgerFixture& f, const std::function<void(std::vector<InlinePayload>&)>& alter)
{
    f.createModel(0);
    std::vector<InlinePayload> payloads{inlined(Bytes(100, 1)), inlined(Bytes(maxInlinePayload, 2))};
    Manifest manifest = f.manifest("1.0");
    manifest.artifacts[0].payload = payloads[0].ref;
    manifest.artifacts[0].plaintext = payloads[0].ref;
    manifest.evidence.push_back({"test-report", payloads[1].ref});
    alter(payloads);
    const auto signedManifest = SignedManifest::sign(manifest, f.vendor.key(KeyPurpose::release));
    return onRelease(f, f.vendor, PublishRelease{signedManifest, payloads});
}

std::vector<Attack> formAttacks()
{
    constexpr auto release = ChainKind::release;
    return {
        {"a manifest of another format", "ledger.manifest.version", release,
         [](LedgerFixture& f) { return publishSigned(f, [](PublishRelease& b) { b.manifest.manifest[2] = 2; }); }},
        {"a manifest cut off", "ledger.transaction.malformed", release,
         [](LedgerFixture& f) { return publishSigned(f, [](PublishRelease& b) { b.manifest.manifest.pop_back(); }); }},
        {"one key signs twice", "ledger.manifest.duplicate-signature", release,
         [](LedgerFixture& f) {
             return publishSigned(f, [](PublishRelease& b) { b.manifest.signatures.push_back(b.manifest.signatures[0]); });
         }},
        {"votes asked for by the time when it is made", "ledger.manifest.review-by", release,
         [](LedgerFixture& f) { return publishAltered(f, [](Manifest& m) { m.reviewBy = m.created; }); }},
        {"votes asked for by a time before", "ledger.manifest.review-by", release,
         [](LedgerFixture& f) { return publishAltered(f, [](Manifest& m) { m.reviewBy = UnixTime{m.created.ms - 1}; }); }},
        {"two targets of one class", "ledger.manifest.duplicate-target", release,
         [](LedgerFixture& f) {
             return publishAltered(f, [](Manifest& m) {
                 m.targets.push_back(m.targets[0]);
                 m.targets[1].hash.bytes[0] ^= 1;
             });
         }},
        {"two targets of one hash", "ledger.manifest.duplicate-target", release,
         [](LedgerFixture& f) {
             return publishAltered(f, [](Manifest& m) {
                 m.targets.push_back(m.targets[0]);
                 m.targets[1].hardwareClass = "rev-b";
             });
         }},
        {"no target", "ledger.list.too-short", release,
         [](LedgerFixture& f) { return publishAltered(f, [](Manifest& m) { m.targets.clear(); }); }},
        {"no artifact", "ledger.list.too-short", release,
         [](LedgerFixture& f) { return publishAltered(f, [](Manifest& m) { m.artifacts.clear(); }); }},
        {"a boot check for an image", "ledger.manifest.boot-check", release,
         [](LedgerFixture& f) { return publishAltered(f, [](Manifest& m) { m.targets[0].bootCheck = "bin/check"; }); }},
        {"a boot check outside of the tree", "ledger.manifest.boot-check", release,
         [](LedgerFixture& f) {
             return publishAltered(f, [](Manifest& m) {
                 m.targets[0].kind = TargetKind::tree;
                 m.targets[0].bootCheck = "bin/../../usr/bin/reboot";
             });
         }},
        {"a boot check by absolute path", "ledger.manifest.boot-check", release,
         [](LedgerFixture& f) {
             return publishAltered(f, [](Manifest& m) {
                 m.targets[0].kind = TargetKind::tree;
                 m.targets[0].bootCheck = "/bin/true";
             });
         }},
        {"a version that is none", "ledger.version.malformed", release,
         [](LedgerFixture& f) { return publishAltered(f, [](Manifest& m) { m.targets[0].version.text = "1..2"; }); }},
        {"notes that drive the terminal", "ledger.text.control-character", release,
         [](LedgerFixture& f) { return publishAltered(f, [](Manifest& m) { m.notes = "good\x1b[8mevil"; }); }},
        {"a delta without a base", "ledger.artifact.base", release,
         [](LedgerFixture& f) { return publishAltered(f, [](Manifest& m) { m.artifacts[0].kind = ArtifactKind::delta; }); }},
        {"a full artifact with a base", "ledger.artifact.base", release,
         [](LedgerFixture& f) { return publishAltered(f, [](Manifest& m) { m.artifacts[0].base = TargetHash{}; }); }},
        {"the size of a base that is not there", "ledger.artifact.base", release,
         [](LedgerFixture& f) { return publishAltered(f, [](Manifest& m) { m.artifacts[0].baseSize = 1; }); }},
        {"an empty payload", "ledger.artifact.empty-payload", release,
         [](LedgerFixture& f) { return publishAltered(f, [](Manifest& m) { m.artifacts[0].payload.size = 0; }); }},
        {"an empty document", "ledger.artifact.empty-payload", release,
         [](LedgerFixture& f) { return publishAltered(f, [](Manifest& m) { m.evidence.push_back({"sbom", {}}); }); }},
        {"a payload that no node can hold", "ledger.artifact.too-large", release,
         [](LedgerFixture& f) {
             return publishAltered(f, [](Manifest& m) { m.artifacts[0].payload.size = std::uint64_t{1} << 62; });
         }},
        {"a payload of one byte more than 4 GiB", "ledger.artifact.too-large", release,
         [](LedgerFixture& f) {
             return publishAltered(f, [](Manifest& m) { m.artifacts[0].payload.size = (std::uint64_t{4} << 30) + 1; });
         }},
        {"a document that no node can hold", "ledger.artifact.too-large", release,
         [](LedgerFixture& f) {
             return publishAltered(f, [&](Manifest& m) {
                 m.evidence.push_back({"sbom", m.artifacts[0].payload});
                 m.evidence[0].document.size = std::uint64_t{1} << 62;
             });
         }},
        {"an artifact of no target", "ledger.artifact.unknown-target", release,
         [](LedgerFixture& f) {
             return publishAltered(f, [](Manifest& m) { m.artifacts[0].target.bytes[0] ^= 1; });
         }},
        {"one artifact twice", "ledger.artifact.duplicate", release,
         [](LedgerFixture& f) {
             return publishAltered(f, [](Manifest& m) { m.artifacts.push_back(m.artifacts[0]); });
         }},
    };
}

std::vector<Attack> rightAttacks()
{
    constexpr auto release = ChainKind::release;
    return {
        {"of another consortium", "ledger.manifest.wrong-consortium", release,
         [](LedgerFixture& f) { return publishAltered(f, [](Manifest& m) { m.consortium.bytes[0] ^= 1; }); }},
        {"in another's name", "ledger.manifest.wrong-publisher", release,
         [](LedgerFixture& f) { return publishAltered(f, [](Manifest& m) { m.publisher.slug = "north"; }); }},
        {"of a model that is not there", "ledger.model.unknown", release,
         [](LedgerFixture& f) { return publishAltered(f, [](Manifest& m) { m.model.slug = "door"; }); }},
        {"for somebody else's model", "ledger.manifest.not-delegated", release,
         [](LedgerFixture& f) {
             f.createModel(0);
             const TestMember other = admitVendor(f);
             Manifest manifest = f.manifest("1.0");
             manifest.publisher = other.id();
             return onRelease(f, other, PublishRelease{SignedManifest::sign(manifest, other.key(KeyPurpose::release)), {}});
         }},
        {"signed with the root key", "ledger.manifest.unsigned", release,
         [](LedgerFixture& f) {
             f.createModel(0);
             const auto signedManifest = SignedManifest::sign(f.manifest("1.0"), f.vendor.key(KeyPurpose::root));
             return onRelease(f, f.vendor, PublishRelease{signedManifest, {}});
         }},
        {"signed with a revoked release key", "ledger.manifest.unsigned", release,
         [](LedgerFixture& f) {
             f.release.submit(f.vendor, f.admission(revoking(f, f.vendor, KeyPurpose::release, LeafIndex(0))));
             return publishSigned(f, [](PublishRelease&) {});
         }},
        {"signature of another manifest", "ledger.manifest.bad-signature", release,
         [](LedgerFixture& f) {
             return publishSigned(f, [&](PublishRelease& b) {
                 b.manifest.signatures = SignedManifest::sign(f.manifest("1.1"), f.vendor.key(KeyPurpose::release)).signatures;
             });
         }},
        {"a class that the model has not", "ledger.manifest.unknown-class", release,
         [](LedgerFixture& f) { return publishAltered(f, [](Manifest& m) { m.targets[0].hardwareClass = "rev-z"; }); }},
        {"the same release again", "ledger.release.exists", release,
         [](LedgerFixture& f) {
             f.createModel(0);
             f.publish(f.manifest("1.0"));
             return onRelease(f, f.vendor,
                              PublishRelease{SignedManifest::sign(f.manifest("1.0"), f.vendor.key(KeyPurpose::release)), {}});
         }},
        {"the same target while one is open", "ledger.release.duplicate-target", release,
         [](LedgerFixture& f) {
             f.createModel(0);
             f.publish(f.manifest("1.0"));
             Manifest again = f.manifest("1.0");
             again.notes = "Other notes";
             return onRelease(f, f.vendor, PublishRelease{SignedManifest::sign(again, f.vendor.key(KeyPurpose::release)), {}});
         }},
        {"the same target while one is suspended", "ledger.release.duplicate-target", release,
         [](LedgerFixture& f) {
             f.createModel(0);
             const ReleaseId id = f.publish(f.manifest("1.0"));
             f.approve(id);
             f.reject(id, f.checkers[0], "second thoughts");
             Manifest again = f.manifest("1.0");
             again.notes = "Other notes";
             return onRelease(f, f.vendor, PublishRelease{SignedManifest::sign(again, f.vendor.key(KeyPurpose::release)), {}});
         }},
        {"fewer checkers than the genesis asks for", "ledger.policy.too-few-checkers", release,
         [](LedgerFixture& f) {
             f.release.submit(f.vendor, f.nextCheckers({&f.checkers[0]}));
             return publishSigned(f, [](PublishRelease&) {});
         }},
        {"more approvals than checkers", "ledger.policy.impossible", release,
         [](LedgerFixture& f) { return publishAltered(f, [](Manifest& m) { m.minimumApprovals = 4; }); }},
        {"too many checkers have an interest", "ledger.policy.impossible", release,
         [](LedgerFixture& f) {
             auto record = revised(f, f.checkers[0]);
             record.roles.add(Role::vendor);
             f.release.submit(f.vendor, f.admission(record));
             f.createModel(0);
             f.release.submit(f.vendor, SetModel{{LedgerFixture::model(), "Lamp", f.vendor.id(), {record.id}, {}, {"rev-a"}}});
             Manifest manifest = f.manifest("1.0");
             manifest.minimumApprovals = 3;
             return onRelease(f, f.vendor, PublishRelease{SignedManifest::sign(manifest, f.vendor.key(KeyPurpose::release)), {}});
         }},
        {"a small payload that does not come along", "ledger.inline.missing", release,
         [](LedgerFixture& f) { return publishSmall(f, [](auto& p) { p.pop_back(); }); }},
        {"a payload that nobody asked for", "ledger.inline.unexpected", release,
         [](LedgerFixture& f) { return publishSmall(f, [](auto& p) { p.push_back(inlined(Bytes(7, 7))); }); }},
        {"a small payload twice", "ledger.inline.duplicate", release,
         [](LedgerFixture& f) { return publishSmall(f, [](auto& p) { p[1] = p[0]; }); }},
        {"a small payload with other bytes", "ledger.inline.mismatch", release,
         [](LedgerFixture& f) { return publishSmall(f, [](auto& p) { p[0].data[0] ^= 1; }); }},
    };
}

}  // namespace

std::vector<Attack> publicationAttacks()
{
    std::vector<Attack> attacks = formAttacks();
    const auto rights = rightAttacks();
    attacks.insert(attacks.end(), rights.begin(), rights.end());
    return attacks;
}

}  // namespace quorate::test
