// SPDX-License-Identifier: GPL-3.0-or-later
// Genesis documents and the records of members.
#include "tests/fuzz/door.h"
#include "tests/support/ledger_fixture.h"

using namespace quorate;
using namespace quorate::ledger;

std::vector<Bytes> fuzz::seeds()
{
    const test::LedgerFixture fixture;
    std::vector<const test::TestMember*> all = fixture.validators();
    return {chosen(0, fixture.genesis.encode()), chosen(1, fixture.genesis.encodeConsortium()),
            chosen(2, fixture.vendor.record.encode()), chosen(3, fixture.genesis.checkerEpoch().encode()),
            chosen(4, fixture.nextValidators(all).epoch.encode())};
}

fuzz::Ways fuzz::ways()
{
    return byFirstByte<5>();
}

bool fuzz::enter(BytesView input)
{
    if (input.empty()) return false;
    const auto rest = input.subspan(1);
    switch (input[0] % 5) {
    case 0: {
        if (!roundTrip<Genesis>(rest)) return false;
        const auto genesis = Genesis::decode(rest);
        promise(genesis->check().has_value());
        for (const auto kind : {ChainKind::release, ChainKind::delivery}) promise(!genesisState(*genesis, kind).empty());
        return true;
    }
    case 1: {
        const auto genesis = Genesis::decodeConsortium(rest);
        if (!genesis) return false;
        promise(equal(genesis->encodeConsortium(), rest));
        return true;
    }
    case 2: return roundTrip<MemberRecord>(rest);
    case 3: return roundTrip<Epoch>(rest);
    default: return roundTrip<SignedEpoch>(rest);
    }
}
