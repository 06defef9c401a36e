// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ledger/attacks.h"

#include <algorithm>

namespace quorate::test {

using namespace quorate::ledger;

namespace {

MemberRecord newcomer(std::initializer_list<Role> roles = {Role::distributor})
{
    return makeMember("newcomer", roles).record;
}

// Endorsed by everybody, submitted by the vendor.
Bytes admit(const LedgerFixture& f, const MemberRecord& record) { return onRelease(f, f.vendor, f.admission(record)); }

Bytes admitAltered(const LedgerFixture& f, const MemberRecord& record, const std::function<void(AdmitMember&)>& alter)
{
    AdmitMember body = f.admission(record);
    alter(body);
    return onRelease(f, f.vendor, body);
}

Bytes startAltered(const LedgerFixture& f, StartEpoch body, const std::function<void(SignedEpoch&)>& alter)
{
    alter(body.epoch);
    return onRelease(f, f.vendor, body);
}

// Signed anew by all checkers after the change.
StartEpoch resigned(const LedgerFixture& f, StartEpoch body)
{
    const Bytes statement = epochStatement(f.consortium(), body.epoch.epoch);
    const bool checkers = body.epoch.epoch.role == Role::checker;
    for (MemberSignature& signature : body.epoch.signatures) {
        for (const TestMember* member : f.validators()) {
            if (member->id() != signature.member) continue;
            signature.signature = member->key(checkers ? KeyPurpose::vote : KeyPurpose::cosign).sign(statement);
        }
    }
    return body;
}

std::vector<const TestMember*> someCheckers(const LedgerFixture& f) { return {&f.checkers[0], &f.checkers[1]}; }

std::vector<Attack> admissionAttacks()
{
    constexpr auto release = ChainKind::release;
    return {
        {"an old record again", "ledger.member.revision", release,
         [](LedgerFixture& f) { return admit(f, f.vendor.record); }},
        {"a revision left out", "ledger.member.revision", release,
         [](LedgerFixture& f) {
             auto record = revised(f, f.vendor);
             ++record.revision;
             return admit(f, record);
         }},
        {"a newcomer with a history", "ledger.member.revision", release,
         [](LedgerFixture& f) {
             auto record = newcomer();
             record.revision = 1;
             return admit(f, record);
         }},
        {"a key changes its purpose", "ledger.member.key-changed", release,
         [](LedgerFixture& f) {
             auto record = revised(f, f.gateways[0]);
             for (MemberKey& key : record.keys) {
                 if (key.purpose == KeyPurpose::node) key.purpose = KeyPurpose::seal;
             }
             record.sortKeys();
             return admit(f, record);
         }},
        {"a revoked key comes back", "ledger.member.key-changed", release,
         [](LedgerFixture& f) {
             f.release.submit(f.vendor, f.admission(revoking(f, f.gateways[0], KeyPurpose::node, LeafIndex(0))));
             auto record = revised(f, f.gateways[0]);
             for (MemberKey& key : record.keys) key.lastTrusted.reset();
             return admit(f, record);
         }},
        {"a revocation is moved on", "ledger.member.key-changed", release,
         [](LedgerFixture& f) {
             f.release.submit(f.vendor, f.admission(revoking(f, f.gateways[0], KeyPurpose::node, LeafIndex(0))));
             return admit(f, revoking(f, f.gateways[0], KeyPurpose::node, LeafIndex(1)));
         }},
        {"a revocation in the future", "ledger.member.key-changed", release,
         [](LedgerFixture& f) { return admit(f, revoking(f, f.gateways[0], KeyPurpose::node, LeafIndex(1))); }},
        {"a new key that is revoked already", "ledger.member.key-changed", release,
         [](LedgerFixture& f) {
             auto record = newcomer();
             record.keys[0].lastTrusted = LeafIndex(0);
             return admit(f, record);
         }},
        {"a key of small order", "ledger.member.unusable-key", release,
         [](LedgerFixture& f) {
             auto record = newcomer();
             record.keys[0].key = crypto::PublicKey{};
             record.keys[0].key.bytes[0] = 1;
             return admit(f, record);
         }},
        {"another member's key", "ledger.member.key-in-use", release,
         [](LedgerFixture& f) {
             auto record = newcomer();
             record.keys[0].key = f.vendor.key(KeyPurpose::transaction).publicKey();
             return admit(f, record);
         }},
        {"a key is dropped", "ledger.member.key-dropped", release,
         [](LedgerFixture& f) {
             auto record = revised(f, f.gateways[0]);
             record.keys.pop_back();
             return admit(f, record);
         }},
        {"one endorsement twice", "ledger.member.duplicate-endorsement", release,
         [](LedgerFixture& f) {
             return admitAltered(f, newcomer(), [](AdmitMember& b) { b.endorsements[1] = b.endorsements[0]; });
         }},
        {"endorsed by a stranger", "ledger.member.unknown-endorser", release,
         [](LedgerFixture& f) {
             return admitAltered(f, newcomer(), [](AdmitMember& b) { b.endorsements.back().member.slug = "zoe"; });
         }},
        {"endorsed by itself", "ledger.member.unknown-endorser", release,
         [](LedgerFixture& f) {
             auto record = revised(f, f.gateways[0]);
             record.name = "Another name";
             return admitAltered(f, record, [&](AdmitMember& b) {
                 const Bytes statement = memberStatement(f.consortium(), record);
                 b.endorsements.push_back({record.id, f.gateways[0].key(KeyPurpose::transaction).sign(statement)});
                 std::ranges::sort(b.endorsements, {}, &MemberSignature::member);
             });
         }},
        {"endorsed for another record", "ledger.member.bad-endorsement", release,
         [](LedgerFixture& f) {
             return admitAltered(f, newcomer(), [](AdmitMember& b) { b.record.name = "Somebody else"; });
         }},
        {"endorsed with a vote key", "ledger.member.bad-endorsement", release,
         [](LedgerFixture& f) {
             return admitAltered(f, newcomer(), [&](AdmitMember& b) {
                 const Bytes statement = memberStatement(f.consortium(), b.record);
                 b.endorsements = {{f.checkers[0].id(), f.checkers[0].key(KeyPurpose::vote).sign(statement)}};
             });
         }},
        {"endorsed with a revoked key", "ledger.member.bad-endorsement", release,
         [](LedgerFixture& f) {
             f.release.submit(f.vendor, f.admission(revoking(f, f.checkers[0], KeyPurpose::transaction, LeafIndex(0))));
             return admit(f, newcomer());
         }},
        {"half of the members", "ledger.member.too-few-endorsements", release,
         [](LedgerFixture& f) {
             return admitAltered(f, newcomer(), [](AdmitMember& b) { b.endorsements.resize(3); });
         }},
        {"nobody", "ledger.member.too-few-endorsements", release,
         [](LedgerFixture& f) {
             return admitAltered(f, newcomer(), [](AdmitMember& b) { b.endorsements.clear(); });
         }},
        {"a gateway that half of the gateways want", "ledger.member.too-few-role-endorsements", release,
         [](LedgerFixture& f) {
             return admitAltered(f, newcomer({Role::gateway}), [&](AdmitMember& b) {
                 std::erase_if(b.endorsements, [&](const auto& e) { return e.member == f.gateways[0].id(); });
             });
         }},
        {"checkers do not agree to lose one", "ledger.member.too-few-role-endorsements", release,
         [](LedgerFixture& f) {
             auto record = revised(f, f.checkers[0]);
             record.roles = Roles(1U << static_cast<unsigned>(Role::validator));
             return admitAltered(f, record, [&](AdmitMember& b) {
                 std::erase_if(b.endorsements, [&](const auto& e) { return e.member == f.checkers[1].id(); });
             });
         }},
        {"one member too many", "ledger.member.too-many", release,
         [](LedgerFixture& f) {
             Changes crowd;
             for (int i = 0; i < 250; ++i) {
                 MemberRecord record;
                 record.id.slug = std::to_string(i).append("-member");
                 record.name = record.id.slug;
                 record.roles.add(Role::distributor);
                 crowd.emplace(key::member(record.id), record.encode());
             }
             f.release.state.put(crowd);
             return admit(f, newcomer());
         }},
        {"keys out of order", "ledger.member.key-order", release,
         [](LedgerFixture& f) {
             auto record = newcomer();
             std::swap(record.keys[0], record.keys[1]);
             return admit(f, record);
         }},
        {"one key for two purposes", "ledger.member.key-order", release,
         [](LedgerFixture& f) {
             auto record = newcomer();
             record.keys[1].key = record.keys[0].key;
             return admit(f, record);
         }},
        {"no name", "ledger.text.empty", release,
         [](LedgerFixture& f) {
             auto record = newcomer();
             record.name.clear();
             return admit(f, record);
         }},
        {"a name that clears the terminal", "ledger.text.control-character", release,
         [](LedgerFixture& f) {
             auto record = newcomer();
             record.name = "\x1b[2J";
             return admit(f, record);
         }},
        {"an id with a slash", "ledger.id.malformed", release,
         [](LedgerFixture& f) {
             auto record = newcomer();
             record.id.slug = "a/b";
             return admit(f, record);
         }},
    };
}

std::vector<Attack> epochAttacks()
{
    constexpr auto release = ChainKind::release;
    return {
        {"an epoch left out", "ledger.epoch.number", release,
         [](LedgerFixture& f) {
             StartEpoch body = f.nextCheckers(someCheckers(f));
             body.epoch.epoch.number = EpochNumber(2);
             return onRelease(f, f.vendor, resigned(f, body));
         }},
        {"the current epoch again", "ledger.epoch.number", release,
         [](LedgerFixture& f) {
             const StartEpoch body = f.nextCheckers(someCheckers(f));
             f.release.submit(f.vendor, body);
             return onRelease(f, f.vendor, body);
         }},
        {"an epoch of vendors", "ledger.epoch.role", release,
         [](LedgerFixture& f) {
             return startAltered(f, f.nextCheckers(someCheckers(f)), [](SignedEpoch& e) { e.epoch.role = Role::vendor; });
         }},
        {"one signature of three checkers", "ledger.epoch.quorum", release,
         [](LedgerFixture& f) {
             return startAltered(f, f.nextCheckers(someCheckers(f)), [](SignedEpoch& e) { e.signatures.resize(1); });
         }},
        {"two signatures of four validators", "ledger.epoch.quorum", release,
         [](LedgerFixture& f) {
             return startAltered(f, f.nextValidators(f.validators()), [](SignedEpoch& e) { e.signatures.resize(2); });
         }},
        {"signed for another set", "ledger.epoch.bad-signature", release,
         [](LedgerFixture& f) {
             return startAltered(f, f.nextCheckers(someCheckers(f)), [](SignedEpoch& e) { e.epoch.members.pop_back(); });
         }},
        {"validators choose the checkers", "ledger.epoch.bad-signature", release,
         [](LedgerFixture& f) {
             return startAltered(f, f.nextCheckers(someCheckers(f)), [&](SignedEpoch& e) {
                 const Bytes statement = epochStatement(f.consortium(), e.epoch);
                 for (std::size_t i = 0; i < e.signatures.size(); ++i) {
                     const TestMember* member = f.validators()[i + 1];
                     e.signatures[i] = {member->id(), member->key(KeyPurpose::cosign).sign(statement)};
                 }
                 std::ranges::sort(e.signatures, {}, &MemberSignature::member);
             });
         }},
        {"signed by somebody outside", "ledger.epoch.unknown-signer", release,
         [](LedgerFixture& f) {
             return startAltered(f, f.nextCheckers(someCheckers(f)), [](SignedEpoch& e) { e.signatures[0].member.slug = "acme"; });
         }},
        {"one signature twice", "ledger.epoch.duplicate-signer", release,
         [](LedgerFixture& f) {
             return startAltered(f, f.nextCheckers(someCheckers(f)),
                                 [](SignedEpoch& e) { e.signatures[1] = e.signatures[0]; });
         }},
        {"one member twice", "ledger.epoch.order", release,
         [](LedgerFixture& f) {
             StartEpoch body = f.nextCheckers(someCheckers(f));
             body.epoch.epoch.members[1] = body.epoch.epoch.members[0];
             return onRelease(f, f.vendor, resigned(f, body));
         }},
        {"one key for two members", "ledger.epoch.order", release,
         [](LedgerFixture& f) {
             StartEpoch body = f.nextCheckers(someCheckers(f));
             body.epoch.epoch.members[1].key = body.epoch.epoch.members[0].key;
             return onRelease(f, f.vendor, resigned(f, body));
         }},
        {"a checker with a consensus key", "ledger.epoch.consensus-key", release,
         [](LedgerFixture& f) {
             StartEpoch body = f.nextCheckers(someCheckers(f));
             body.epoch.epoch.members[0].consensus = f.checkers[0].key(KeyPurpose::consensus).publicKey();
             return onRelease(f, f.vendor, resigned(f, body));
         }},
        {"nobody", "ledger.list.too-short", release,
         [](LedgerFixture& f) { return onRelease(f, f.vendor, resigned(f, f.nextCheckers({}))); }},
        {"a checker that is no member", "ledger.member.unknown", release,
         [](LedgerFixture& f) {
             const TestMember stranger = makeMember("stranger", {Role::checker});
             return onRelease(f, f.vendor, f.nextCheckers({&stranger}));
         }},
        {"a gateway as validator", "ledger.epoch.role-missing", release,
         [](LedgerFixture& f) {
             TestMember pretender = makeMember("gate-a", {Role::validator});
             return onRelease(f, f.vendor, f.nextValidators({&pretender}));
         }},
        {"a key that the member does not have", "ledger.epoch.key-missing", release,
         [](LedgerFixture& f) {
             const TestMember other = makeMember("north", {Role::checker}, "2");
             return onRelease(f, f.vendor, f.nextCheckers({&other}));
         }},
        {"a revoked vote key", "ledger.epoch.key-missing", release,
         [](LedgerFixture& f) {
             f.release.submit(f.vendor, f.admission(revoking(f, f.checkers[0], KeyPurpose::vote, LeafIndex(0))));
             StartEpoch body = f.nextCheckers(someCheckers(f));
             std::erase_if(body.epoch.signatures, [&](const auto& s) { return s.member == f.checkers[0].id(); });
             return onRelease(f, f.vendor, body);
         }},
        {"signed with a revoked key", "ledger.epoch.revoked-signer", release,
         [](LedgerFixture& f) {
             f.release.submit(f.vendor, f.admission(revoking(f, f.checkers[0], KeyPurpose::vote, LeafIndex(0))));
             return onRelease(f, f.vendor, f.nextCheckers({&f.checkers[1]}));
         }},
    };
}

}  // namespace

std::vector<Attack> memberAttacks()
{
    std::vector<Attack> attacks = admissionAttacks();
    const auto epochs = epochAttacks();
    attacks.insert(attacks.end(), epochs.begin(), epochs.end());
    return attacks;
}

}  // namespace quorate::test
