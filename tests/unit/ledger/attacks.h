// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ledger_fixture.h"

#include <functional>

// The table of transactions that the rules must refuse, by subject.
namespace quorate::test {

struct Attack {
    const char* name;
    const char* code;                                        // that the rules must answer
    ledger::ChainKind chain;
    std::function<Bytes(LedgerFixture&)> build;              // prepares the ledger and returns the transaction
};

std::vector<Attack> envelopeAttacks();
std::vector<Attack> memberAttacks();
std::vector<Attack> modelAttacks();
std::vector<Attack> publicationAttacks();
std::vector<Attack> releaseAttacks();
std::vector<Attack> deliveryAttacks();
std::vector<Attack> governanceAttacks();

// Signed as `member` would for its next sequence on the release chain.
inline Bytes onRelease(const LedgerFixture& f, const TestMember& member, ledger::Body body)
{
    return f.release.sign(member, std::move(body)).encoded;
}
inline Bytes onDelivery(const LedgerFixture& f, const TestMember& member, ledger::Body body)
{
    return f.delivery.sign(member, std::move(body)).encoded;
}

// Next revision of a member as the release chain knows it.
inline ledger::MemberRecord revised(const LedgerFixture& f, const TestMember& member)
{
    auto record = f.release.value<ledger::MemberRecord>(ledger::key::member(member.id()));
    ++record.revision;
    return record;
}

// Revokes the member's key of that purpose.
inline ledger::MemberRecord revoking(const LedgerFixture& f, const TestMember& member, ledger::KeyPurpose purpose,
                                     LeafIndex lastTrusted)
{
    auto record = revised(f, member);
    for (ledger::MemberKey& key : record.keys) {
        if (key.purpose == purpose) key.lastTrusted = lastTrusted;
    }
    return record;
}

// A second vendor, admitted to the release chain.
inline TestMember admitVendor(LedgerFixture& f, std::string_view id = "bolt")
{
    TestMember member = makeMember(id, {ledger::Role::vendor});
    f.release.submit(f.vendor, f.admission(member.record));
    return member;
}

}  // namespace quorate::test
