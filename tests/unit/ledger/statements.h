// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/cbor.h"
#include "tests/unit/ledger/attacks.h"

// What validators, vendors and gateways may sign wrongly, for tests of the rules that judge it.
namespace quorate::test {

// --- Engines' messages, written by hand after tests/data/quorate.cddl

[[nodiscard]] inline std::string numbered(std::string label, std::uint64_t number)
{
    return label.append(std::to_string(number));
}

struct LinkWish {
    std::uint64_t source = 1;
    std::uint64_t target = 2;
    char branch = 'a';
    ledger::ChainKind chain = ledger::ChainKind::release;
};
inline Bytes voteOf(const LedgerFixture& f, const TestMember& member, const LinkWish& wish,
                    ledger::KeyPurpose purpose = ledger::KeyPurpose::consensus)
{
    codec::Writer out;
    out.array(5).unsignedInteger(static_cast<std::uint64_t>(wish.chain));
    out.unsignedInteger(wish.source).bytes(keyFor(numbered("block", wish.source)).publicKey().view());
    out.unsignedInteger(wish.target)
        .bytes(keyFor(numbered(std::string(1, wish.branch), wish.target)).publicKey().view());
    return codec::signSign1(member.key(purpose), codec::externalAad("quorate/finality-vote/1", f.consortium()), out.take())
        .encode();
}

struct SealWish {
    std::int64_t time = 1'700'000'000'100;
    std::uint64_t height = 5;
    std::uint64_t sealing = 0;
    std::optional<ConsortiumId> consortium = std::nullopt;
    const TestMember* sealer = nullptr;            // named in the header; the signer when null
};
inline Bytes sealOf(const LedgerFixture& f, const TestMember& member, const SealWish& wish)
{
    const auto& key = member.key(ledger::KeyPurpose::consensus);
    const Hash32 some{key.publicKey().bytes};
    codec::Writer out;
    out.map(13).key(1).unsignedInteger(1).key(2).unsignedInteger(0).key(3).id(wish.consortium.value_or(f.consortium()));
    out.key(4).unsignedInteger(wish.height).key(5).id(some).key(6).unsignedInteger(static_cast<std::uint64_t>(wish.time));
    out.key(7).unsignedInteger(0).key(8).id(some).key(9).unsignedInteger(3).key(10).id(some).key(11).id(some);
    out.key(12).id((wish.sealer != nullptr ? wish.sealer->key(ledger::KeyPurpose::consensus) : key).id());
    out.key(13).unsignedInteger(wish.sealing);
    return codec::signSign1(key, codec::externalAad("quorate/block/1", f.consortium()), out.take()).encode();
}

inline ledger::ReportOffence offenceOf(Bytes a, Bytes b)
{
    if (std::ranges::lexicographical_compare(b, a)) std::swap(a, b);
    return {std::move(a), std::move(b)};
}

// --- A vendor's keys

inline ledger::RotateReleaseKey rotation(const LedgerFixture& f, std::string_view label = "acme/release/2")
{
    ledger::RotateReleaseKey body;
    body.member = f.vendor.id();
    body.revision = revised(f, f.vendor).revision;
    body.key = keyFor(label).publicKey();
    return body;
}
inline void signAs(const LedgerFixture& f, ledger::RotateReleaseKey& body, const crypto::KeyPair& key)
{
    body.by = key.id();
    body.signature = key.sign(ledger::rotationStatement(f.consortium(), body));
}
inline ledger::RotateReleaseKey rotationByRoot(const LedgerFixture& f, std::optional<LeafIndex> lastTrusted = {},
                                               std::string_view label = "acme/release/2")
{
    auto body = rotation(f, label);
    body.lastTrusted = lastTrusted;
    signAs(f, body, f.vendor.key(ledger::KeyPurpose::root));
    return body;
}
// By the release key, with these checkers' consent.
inline ledger::RotateReleaseKey rotationByRelease(const LedgerFixture& f, const std::vector<const TestMember*>& checkers)
{
    auto body = rotation(f);
    signAs(f, body, f.vendor.key(ledger::KeyPurpose::release));
    for (const TestMember* checker : checkers) {
        body.checkers.push_back({checker->id(), checker->key(ledger::KeyPurpose::vote)
                                                    .sign(ledger::rotationStatement(f.consortium(), body))});
    }
    std::ranges::sort(body.checkers, {}, &ledger::MemberSignature::member);
    return body;
}

// Of the root key that `by` is, to the key of that label; with these checkers' consent.
inline ledger::RotateRootKey rootRotation(const LedgerFixture& f, const std::vector<const TestMember*>& checkers,
                                          const crypto::KeyPair& by, std::string_view label = "acme/root/2")
{
    const auto fresh = keyFor(label);
    ledger::RotateRootKey body;
    body.member = f.vendor.id();
    body.revision = revised(f, f.vendor).revision;
    body.key = fresh.publicKey();
    body.by = by.id();
    const Bytes statement = ledger::rootRotationStatement(f.consortium(), body.member, body.revision, body.key);
    body.signature = by.sign(statement);
    body.possession = fresh.sign(statement);
    for (const TestMember* checker : checkers) {
        body.checkers.push_back({checker->id(), checker->key(ledger::KeyPurpose::vote).sign(statement)});
    }
    std::ranges::sort(body.checkers, {}, &ledger::MemberSignature::member);
    return body;
}
inline ledger::RotateRootKey rootRotation(const LedgerFixture& f, std::string_view label = "acme/root/2")
{
    return rootRotation(f, {&f.checkers[0], &f.checkers[1]}, f.vendor.key(ledger::KeyPurpose::root), label);
}

// --- The policy, endorsed by everybody

inline ledger::SetPolicy policy(const LedgerFixture& f, std::uint32_t checkers, std::uint32_t approvals,
                                std::uint64_t revision = 1)
{
    ledger::SetPolicy body{revision, checkers, approvals, {}};
    const Bytes statement = ledger::policyStatement(f.consortium(), body);
    std::vector<const TestMember*> all{&f.vendor};
    for (const auto& member : f.checkers) all.push_back(&member);
    for (const auto& member : f.gateways) all.push_back(&member);
    for (const TestMember* member : all) {
        body.endorsements.push_back({member->id(), member->key(ledger::KeyPurpose::transaction).sign(statement)});
    }
    std::ranges::sort(body.endorsements, {}, &ledger::MemberSignature::member);
    return body;
}

// --- A gateway's batches: bodies as it likes, recorded on the delivery chain

class GatewayStory {
public:
    explicit GatewayStory(LedgerFixture& fixture);

    struct Wish {
        std::uint64_t device = 0;
        std::uint64_t ordinal = 1;
        bool forged = false;                       // signed with another device's key, in the name of this one
        ledger::Outcome outcome = ledger::Outcome::positive;
    };
    // Records a batch of these; what proves each, in the order of the batch.
    std::vector<ledger::EvidenceAcknowledgement> record(const std::vector<Wish>& wishes);

    ReleaseId release;

private:
    LedgerFixture& m_f;
    std::uint64_t m_next = 0;
};

}  // namespace quorate::test
