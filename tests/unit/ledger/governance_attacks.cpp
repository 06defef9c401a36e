// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ledger/statements.h"

namespace quorate::test {

using namespace quorate::ledger;

namespace {

constexpr auto release = ChainKind::release;
constexpr auto delivery = ChainKind::delivery;

Bytes rotate(const LedgerFixture& f, const RotateReleaseKey& body) { return onRelease(f, f.vendor, body); }

std::vector<Attack> rotationAttacks()
{
    return {
        {"a thief has the release key alone", "ledger.rotation.too-few-checkers", release,
         [](LedgerFixture& f) { return rotate(f, rotationByRelease(f, {})); }},
        {"a thief and one checker", "ledger.rotation.too-few-checkers", release,
         [](LedgerFixture& f) { return rotate(f, rotationByRelease(f, {&f.checkers[0]})); }},
        {"one checker counted twice", "ledger.epoch.duplicate-signer", release,
         [](LedgerFixture& f) { return rotate(f, rotationByRelease(f, {&f.checkers[0], &f.checkers[0]})); }},
        {"a gateway consents as a checker", "ledger.epoch.unknown-signer", release,
         [](LedgerFixture& f) {
             auto body = rotationByRelease(f, {&f.checkers[0]});
             body.checkers.push_back({f.gateways[0].id(), body.signature});
             std::ranges::sort(body.checkers, {}, &MemberSignature::member);
             return rotate(f, body);
         }},
        {"a checker's consent to another key", "ledger.epoch.bad-signature", release,
         [](LedgerFixture& f) {
             auto body = rotationByRelease(f, {&f.checkers[0], &f.checkers[1]});
             body.key = keyFor("thief").publicKey();
             signAs(f, body, f.vendor.key(KeyPurpose::release));
             return rotate(f, body);
         }},
        {"a checker whose key was revoked", "ledger.epoch.revoked-signer", release,
         [](LedgerFixture& f) {
             f.release.submit(f.vendor, f.admission(revoking(f, f.checkers[0], KeyPurpose::vote, LeafIndex(0))));
             return rotate(f, rotationByRelease(f, {&f.checkers[0], &f.checkers[1]}));
         }},
        {"checkers beside the root key", "ledger.epoch.unknown-signer", release,
         [](LedgerFixture& f) {
             auto body = rotationByRelease(f, {&f.checkers[0]});
             signAs(f, body, f.vendor.key(KeyPurpose::root));
             return rotate(f, body);
         }},
        {"by the transaction key", "ledger.rotation.wrong-key", release,
         [](LedgerFixture& f) {
             auto body = rotation(f);
             signAs(f, body, f.vendor.key(KeyPurpose::transaction));
             return rotate(f, body);
         }},
        {"by another member's key", "ledger.rotation.wrong-key", release,
         [](LedgerFixture& f) {
             const TestMember other = admitVendor(f);
             auto body = rotation(f);
             signAs(f, body, other.key(KeyPurpose::root));
             return rotate(f, body);
         }},
        {"by a root key that was revoked", "ledger.rotation.wrong-key", release,
         [](LedgerFixture& f) {
             f.release.submit(f.checkers[0], f.admission(revoking(f, f.vendor, KeyPurpose::root, LeafIndex(0))));
             return rotate(f, rotationByRoot(f));
         }},
        {"by the stolen release key after the recovery", "ledger.rotation.wrong-key", release,
         [](LedgerFixture& f) {
             f.release.submit(f.vendor, rotationByRoot(f, LeafIndex(0)));
             auto body = rotation(f, "thief");
             signAs(f, body, f.vendor.key(KeyPurpose::release));
             return rotate(f, body);
         }},
        {"the root key's signature on another key", "ledger.rotation.bad-signature", release,
         [](LedgerFixture& f) {
             auto body = rotationByRoot(f);
             body.key = keyFor("thief").publicKey();
             return rotate(f, body);
         }},
        {"the root key's signature on another last leaf", "ledger.rotation.bad-signature", release,
         [](LedgerFixture& f) {
             auto body = rotationByRoot(f);
             body.lastTrusted = LeafIndex(0);
             return rotate(f, body);
         }},
        {"the same rotation again", "ledger.member.revision", release,
         [](LedgerFixture& f) {
             const auto body = rotationByRoot(f);
             f.release.submit(f.vendor, body);
             return rotate(f, body);
         }},
        {"a key that is somebody's", "ledger.member.key-in-use", release,
         [](LedgerFixture& f) { return rotate(f, rotationByRoot(f, {}, "north/vote/1")); }},
        {"back to the key of before", "ledger.member.key-in-use", release,
         [](LedgerFixture& f) {
             auto body = rotation(f);
             body.key = f.vendor.key(KeyPurpose::release).publicKey();
             signAs(f, body, f.vendor.key(KeyPurpose::root));
             return rotate(f, body);
         }},
        {"a key of small order", "ledger.member.unusable-key", release,
         [](LedgerFixture& f) {
             auto body = rotation(f);
             body.key = crypto::PublicKey{};
             signAs(f, body, f.vendor.key(KeyPurpose::root));
             return rotate(f, body);
         }},
        {"trusts leaves that are not there yet", "ledger.member.key-changed", release,
         [](LedgerFixture& f) { return rotate(f, rotationByRoot(f, LeafIndex(1000))); }},
        {"of nobody", "ledger.member.unknown", release,
         [](LedgerFixture& f) {
             auto body = rotationByRoot(f);
             body.member = {"nobody"};
             return rotate(f, body);
         }},
        {"more keys than a record holds", "ledger.rotation.too-many-keys", release,
         [](LedgerFixture& f) {
             for (std::uint64_t i = 0;; ++i) {
                 const auto body = rotationByRoot(f, {}, numbered("acme/release/many/", i));
                 if (f.release.value<MemberRecord>(key::member(f.vendor.id())).keys.size() == maxMemberKeys) {
                     return rotate(f, body);
                 }
                 f.release.submit(f.vendor, body);
             }
         }},
        {"brought by a gateway", "ledger.role.not-allowed", delivery,
         [](LedgerFixture& f) { return onDelivery(f, f.gateways[0], rotationByRoot(f)); }},
        {"a majority gives the vendor a release key", "ledger.member.vendor-key", release,
         [](LedgerFixture& f) {
             auto record = revised(f, f.vendor);
             record.keys.push_back({KeyPurpose::release, keyFor("majority").publicKey(), std::nullopt});
             record.sortKeys();
             return onRelease(f, f.checkers[0], f.admission(record));
         }},
        {"a majority gives the vendor a root key", "ledger.member.vendor-key", release,
         [](LedgerFixture& f) {
             auto record = revised(f, f.vendor);
             record.keys.push_back({KeyPurpose::root, keyFor("majority").publicKey(), std::nullopt});
             record.sortKeys();
             return onRelease(f, f.checkers[0], f.admission(record));
         }},
    };
}

std::vector<Attack> rootRotationAttacks()
{
    const auto rotateRoot = [](const LedgerFixture& f, const RotateRootKey& body) { return onRelease(f, f.vendor, body); };
    return {
        {"a thief has the root key alone", "ledger.rotation.too-few-checkers", release,
         [=](LedgerFixture& f) { return rotateRoot(f, rootRotation(f, {}, f.vendor.key(KeyPurpose::root))); }},
        {"a thief has the root key and one checker", "ledger.rotation.too-few-checkers", release,
         [=](LedgerFixture& f) { return rotateRoot(f, rootRotation(f, {&f.checkers[0]}, f.vendor.key(KeyPurpose::root))); }},
        {"a thief has the release key and the checkers", "ledger.rotation.wrong-key", release,
         [=](LedgerFixture& f) {
             return rotateRoot(f, rootRotation(f, {&f.checkers[0], &f.checkers[1]}, f.vendor.key(KeyPurpose::release)));
         }},
        {"a thief has the transaction key and the checkers", "ledger.rotation.wrong-key", release,
         [=](LedgerFixture& f) {
             return rotateRoot(f, rootRotation(f, {&f.checkers[0], &f.checkers[1]}, f.vendor.key(KeyPurpose::transaction)));
         }},
        {"another vendor's root key", "ledger.rotation.wrong-key", release,
         [=](LedgerFixture& f) {
             const TestMember other = admitVendor(f);
             return rotateRoot(f, rootRotation(f, {&f.checkers[0], &f.checkers[1]}, other.key(KeyPurpose::root)));
         }},
        {"the old root key after the rotation", "ledger.rotation.wrong-key", release,
         [=](LedgerFixture& f) {
             f.release.submit(f.vendor, rootRotation(f));
             return rotateRoot(f, rootRotation(f, "acme/root/3"));
         }},
        {"the old root key names a release key after the rotation", "ledger.rotation.wrong-key", release,
         [](LedgerFixture& f) {
             f.release.submit(f.vendor, rootRotation(f));
             return rotate(f, rotationByRoot(f));
         }},
        {"the same root rotation again", "ledger.member.revision", release,
         [=](LedgerFixture& f) {
             const auto body = rootRotation(f);
             f.release.submit(f.vendor, body);
             return rotateRoot(f, body);
         }},
        {"the root key's signature on another root", "ledger.rotation.bad-signature", release,
         [=](LedgerFixture& f) {
             auto body = rootRotation(f);
             body.key = keyFor("thief").publicKey();
             return rotateRoot(f, body);
         }},
        {"a root that nobody holds", "ledger.rotation.bad-signature", release,
         [=](LedgerFixture& f) {
             auto body = rootRotation(f);
             body.possession = body.signature;
             return rotateRoot(f, body);
         }},
        {"a checker's consent to a release key", "ledger.epoch.bad-signature", release,
         [=](LedgerFixture& f) {
             auto body = rootRotation(f);
             body.checkers = rotationByRelease(f, {&f.checkers[0], &f.checkers[1]}).checkers;
             return rotateRoot(f, body);
         }},
        {"a root of small order", "ledger.member.unusable-key", release,
         [=](LedgerFixture& f) {
             auto body = rootRotation(f);
             body.key = crypto::PublicKey{};
             return rotateRoot(f, body);
         }},
        {"a root that is somebody's key", "ledger.member.key-in-use", release,
         [=](LedgerFixture& f) { return rotateRoot(f, rootRotation(f, "north/vote/1")); }},
        {"a root of nobody", "ledger.member.unknown", release,
         [=](LedgerFixture& f) {
             auto body = rootRotation(f);
             body.member = {"nobody"};
             return rotateRoot(f, body);
         }},
        {"a gateway brings a root", "ledger.role.not-allowed", delivery,
         [](LedgerFixture& f) { return onDelivery(f, f.gateways[0], rootRotation(f)); }},
        {"a majority gives the vendor a root", "ledger.member.vendor-key", release,
         [](LedgerFixture& f) {
             auto record = revised(f, f.vendor);
             record.keys.push_back({KeyPurpose::root, keyFor("majority").publicKey(), std::nullopt});
             record.sortKeys();
             return onRelease(f, f.checkers[0], f.admission(record));
         }},
    };
}

std::vector<Attack> policyAttacks()
{
    return {
        {"an old policy again", "ledger.policy.revision", release,
         [](LedgerFixture& f) {
             f.release.submit(f.vendor, policy(f, 2, 0));
             return onRelease(f, f.vendor, policy(f, 2, 0));
         }},
        {"a policy ahead of its turn", "ledger.policy.revision", release,
         [](LedgerFixture& f) { return onRelease(f, f.vendor, policy(f, 2, 0, 2)); }},
        {"more approvals than there are checkers", "ledger.policy.impossible", release,
         [](LedgerFixture& f) { return onRelease(f, f.vendor, policy(f, 1, 4)); }},
        {"more checkers than there are", "ledger.policy.impossible", release,
         [](LedgerFixture& f) { return onRelease(f, f.vendor, policy(f, 4, 0)); }},
        {"endorsed for another number", "ledger.member.bad-endorsement", release,
         [](LedgerFixture& f) {
             auto body = policy(f, 2, 0);
             body.minimumCheckers = 1;
             return onRelease(f, f.vendor, body);
         }},
        {"without a majority", "ledger.member.too-few-endorsements", release,
         [](LedgerFixture& f) {
             auto body = policy(f, 1, 0);
             body.endorsements.resize(3);
             return onRelease(f, f.vendor, body);
         }},
        {"over the heads of the checkers", "ledger.member.too-few-role-endorsements", release,
         [](LedgerFixture& f) {
             const TestMember extras[] = {makeMember("extra-a", {Role::gateway}), makeMember("extra-b", {Role::gateway}),
                                          makeMember("extra-c", {Role::vendor})};
             for (const TestMember& extra : extras) f.release.submit(f.vendor, f.admission(extra.record));
             auto body = policy(f, 1, 0);
             std::erase_if(body.endorsements, [&](const MemberSignature& one) {
                 return one.member == f.checkers[0].id() || one.member == f.checkers[1].id();
             });
             for (const TestMember& extra : extras) {
                 body.endorsements.push_back({extra.id(), extra.key(KeyPurpose::transaction)
                                                              .sign(policyStatement(f.consortium(), body))});
             }
             std::ranges::sort(body.endorsements, {}, &MemberSignature::member);
             return onRelease(f, f.vendor, body);
         }},
        {"on the delivery chain", "ledger.chain.wrong-kind", delivery,
         [](LedgerFixture& f) { return onDelivery(f, f.vendor, policy(f, 1, 0)); }},
    };
}

Bytes report(const LedgerFixture& f, Bytes a, Bytes b)
{
    return onRelease(f, f.checkers[1], offenceOf(std::move(a), std::move(b)));
}

std::vector<Attack> offenceAttacks()
{
    return {
        {"in the wrong order", "ledger.offence.order", release,
         [](LedgerFixture& f) {
             auto body = offenceOf(voteOf(f, f.checkers[0], {1, 2, 'a'}), voteOf(f, f.checkers[0], {1, 2, 'b'}));
             std::swap(body.first, body.second);
             return onRelease(f, f.vendor, body);
         }},
        {"one message twice", "ledger.offence.order", release,
         [](LedgerFixture& f) {
             const Bytes vote = voteOf(f, f.checkers[0], {1, 2, 'a'});
             return onRelease(f, f.vendor, ReportOffence{vote, vote});
         }},
        {"what is known already", "ledger.offence.known", release,
         [](LedgerFixture& f) {
             const auto body = offenceOf(voteOf(f, f.checkers[0], {1, 2, 'a'}), voteOf(f, f.checkers[0], {1, 2, 'b'}));
             f.release.submit(f.vendor, body);
             return onRelease(f, f.checkers[1], body);
         }},
        {"no messages", "ledger.offence.malformed", release,
         [](LedgerFixture& f) { return report(f, {1}, {2}); }},
        {"a vote and a seal", "ledger.offence.bad-signature", release,
         [](LedgerFixture& f) { return report(f, voteOf(f, f.checkers[0], {}), sealOf(f, f.checkers[0], {})); }},
        {"votes of two validators", "ledger.offence.none", release,
         [](LedgerFixture& f) {
             return report(f, voteOf(f, f.checkers[0], {1, 2, 'a'}), voteOf(f, f.checkers[1], {1, 2, 'b'}));
         }},
        {"votes of an honest validator", "ledger.offence.none", release,
         [](LedgerFixture& f) {
             return report(f, voteOf(f, f.checkers[0], {1, 2, 'a'}), voteOf(f, f.checkers[0], {2, 3, 'a'}));
         }},
        {"votes of one source", "ledger.offence.none", release,
         [](LedgerFixture& f) {
             return report(f, voteOf(f, f.checkers[0], {1, 2, 'a'}), voteOf(f, f.checkers[0], {1, 5, 'b'}));
         }},
        {"votes on two chains", "ledger.offence.none", release,
         [](LedgerFixture& f) {
             return report(f, voteOf(f, f.checkers[0], {1, 2, 'a'}),
                           voteOf(f, f.checkers[0], {1, 2, 'b', ChainKind::delivery}));
         }},
        {"seals in two turns", "ledger.offence.none", release,
         [](LedgerFixture& f) {
             return report(f, sealOf(f, f.checkers[0], {1'700'000'000'499}), sealOf(f, f.checkers[0], {1'700'000'000'500}));
         }},
        {"seals by work", "ledger.offence.none", release,
         [](LedgerFixture& f) {
             return report(f, sealOf(f, f.checkers[0], {1'700'000'000'100, 5, 1}),
                           sealOf(f, f.checkers[0], {1'700'000'000'100, 6, 1}));
         }},
        {"seals of another consortium", "ledger.offence.none", release,
         [](LedgerFixture& f) {
             return report(f, sealOf(f, f.checkers[0], {1'700'000'000'100, 5, 0, ConsortiumId{}}),
                           sealOf(f, f.checkers[0], {1'700'000'000'100, 6, 0, ConsortiumId{}}));
         }},
        {"seals in another's name", "ledger.offence.none", release,
         [](LedgerFixture& f) {
             return report(f, sealOf(f, f.checkers[0], {1'700'000'000'100, 5, 0, {}, &f.checkers[1]}),
                           sealOf(f, f.checkers[0], {1'700'000'000'100, 6, 0, {}, &f.checkers[1]}));
         }},
        {"a forged vote", "ledger.offence.bad-signature", release,
         [](LedgerFixture& f) {
             Bytes forged = voteOf(f, f.checkers[0], {1, 2, 'b'});
             forged.back() ^= 1;
             return report(f, voteOf(f, f.checkers[0], {1, 2, 'a'}), forged);
         }},
        {"votes of a stranger", "ledger.offence.unknown-key", release,
         [](LedgerFixture& f) {
             const TestMember stranger = makeMember("stranger", {Role::validator});
             return report(f, voteOf(f, stranger, {1, 2, 'a'}), voteOf(f, stranger, {1, 2, 'b'}));
         }},
        {"votes with a key that seals nothing", "ledger.offence.unknown-key", release,
         [](LedgerFixture& f) {
             return report(f, voteOf(f, f.checkers[0], {1, 2, 'a'}, KeyPurpose::transaction),
                           voteOf(f, f.checkers[0], {1, 2, 'b'}, KeyPurpose::transaction));
         }},
    };
}

Bytes accuse(const LedgerFixture& f, std::vector<EvidenceAcknowledgement> items)
{
    return onDelivery(f, f.vendor, ReportGateway{std::move(items)});
}

std::vector<Attack> reportAttacks()
{
    return {
        {"a batch that is not there", "ledger.report.batch-unknown", delivery,
         [](LedgerFixture& f) {
             GatewayStory story(f);
             auto items = story.record({{}});
             items[0].batch = 7;
             return accuse(f, items);
         }},
        {"an honest signature", "ledger.report.no-offence", delivery,
         [](LedgerFixture& f) {
             GatewayStory story(f);
             return accuse(f, story.record({{}}));
         }},
        {"two ordinals of one device", "ledger.report.no-offence", delivery,
         [](LedgerFixture& f) {
             GatewayStory story(f);
             return accuse(f, story.record({{0, 1}, {0, 2}}));
         }},
        {"one ordinal of two devices", "ledger.report.no-offence", delivery,
         [](LedgerFixture& f) {
             GatewayStory story(f);
             return accuse(f, story.record({{0, 1}, {1, 1}}));
         }},
        {"two statements of a device that lies", "ledger.report.no-offence", delivery,
         [](LedgerFixture& f) {
             GatewayStory story(f);
             return accuse(f, story.record({{0, 1}, {0, 1, false, Outcome::negative}}));
         }},
        {"one entry twice", "ledger.report.no-offence", delivery,
         [](LedgerFixture& f) {
             GatewayStory story(f);
             const auto items = story.record({{}});
             return accuse(f, {items[0], items[0]});
         }},
        {"a certificate that was not anchored", "ledger.report.device-unknown", delivery,
         [](LedgerFixture& f) {
             GatewayStory story(f);
             return accuse(f, story.record({{2, 1, true}}));
         }},
        {"an opening of another device", "ledger.report.not-in-batch", delivery,
         [](LedgerFixture& f) {
             GatewayStory story(f);
             auto items = story.record({{0, 1}, {1, 1}});
             std::swap(items[0].opening, items[1].opening);
             return accuse(f, {items[0]});
         }},
        {"a signature spoilt by the accuser", "ledger.report.not-in-batch", delivery,
         [](LedgerFixture& f) {
             GatewayStory story(f);
             auto items = story.record({{}});
             items[0].opening.acknowledgement.back() ^= 1;
             return accuse(f, items);
         }},
        {"an opening of nothing", "ledger.report.malformed", delivery,
         [](LedgerFixture& f) {
             GatewayStory story(f);
             auto items = story.record({{}});
             items[0].opening.acknowledgement = {0};
             return accuse(f, items);
         }},
        {"two gateways' batches", "ledger.report.no-offence", delivery,
         [](LedgerFixture& f) {
             GatewayStory story(f);
             auto items = story.record({{0, 1}, {0, 1, false, Outcome::negative}});
             items[1].gateway = f.gateways[1].id();
             return accuse(f, items);
         }},
        {"a batch that is struck already", "ledger.report.known", delivery,
         [](LedgerFixture& f) {
             GatewayStory story(f);
             const auto items = story.record({{0, 1, true}});
             f.delivery.submit(f.vendor, ReportGateway{items});
             return accuse(f, items);
         }},
    };
}

}  // namespace

std::vector<Attack> governanceAttacks()
{
    std::vector<Attack> all;
    for (const auto& part : {rotationAttacks(), rootRotationAttacks(), policyAttacks(), offenceAttacks(), reportAttacks()}) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

}  // namespace quorate::test
