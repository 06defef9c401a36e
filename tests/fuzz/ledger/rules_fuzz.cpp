// SPDX-License-Identifier: GPL-3.0-or-later
// Any payload, signed by a member and in its turn, on a ledger with a release under review: it is applied or refused, the
// state still decodes, and what the decoder takes re-encodes to itself. The first byte chooses chain and signer; the rest
// is the whole transaction when the byte is odd, its payload otherwise.
#include "tests/support/ledger_fixture.h"

#include <cstdlib>

using namespace quorate;
using namespace quorate::ledger;

namespace {

struct Ground {
    test::LedgerFixture fixture;
    Ground()
    {
        fixture.createModel();
        fixture.publish(fixture.manifest("1.0"));
    }
    const test::TestMember& member(unsigned n) const
    {
        if (n == 0) return fixture.vendor;
        return n < 4 ? fixture.checkers[n - 1] : fixture.gateways[n % 2];
    }
};

void check(const test::TestChain& chain, BytesView bytes)
{
    const auto decoded = decodeTransaction(chain.parameters.consortium, bytes);
    if (decoded) {
        auto message = codec::Sign1::decode(bytes, maxTransactionSize);
        message->payload = decoded->transaction.encodePayload();
        if (!equal(message->encode(), bytes)) std::abort();
    }
    const auto applied = applyTransaction(chain.parameters, chain.state, LeafIndex(chain.log.size()), bytes);
    if (!applied && (applied.error().kind == ErrorKind::corrupt || applied.error().kind == ErrorKind::internal)) std::abort();
    if (applied && !decoded) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Ground ground;
    if (size == 0) return 0;
    const BytesView rest(data + 1, size - 1);
    const test::TestChain& chain = (data[0] & 2) != 0 ? ground.fixture.delivery : ground.fixture.release;
    if ((data[0] & 1) != 0) {
        check(chain, rest);
        return 0;
    }
    const auto& key = ground.member(data[0] >> 2 & 7).key(KeyPurpose::transaction);
    const Bytes aad = codec::externalAad("quorate/transaction/1", chain.parameters.consortium);
    check(chain, codec::signSign1(key, aad, toBytes(rest)).encode());
    return 0;
}
