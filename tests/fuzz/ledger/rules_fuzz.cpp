// SPDX-License-Identifier: GPL-3.0-or-later
// Any payload, signed by a member and in its turn, on a ledger with a release under review: it is applied or refused, the
// state still decodes, and what the decoder takes re-encodes to itself. The first byte chooses chain and signer; the rest
// is the whole transaction when the byte is odd, its payload otherwise.
#include "tests/fuzz/door.h"
#include "tests/support/ledger_fixture.h"

using namespace quorate;
using namespace quorate::ledger;

namespace {

struct Ground {
    test::LedgerFixture fixture;
    Ground()
    {
        fixture.createModel();
        static_cast<void>(fixture.publish(fixture.manifest("1.0")));
    }
    const test::TestMember& member(unsigned n) const
    {
        if (n == 0) return fixture.vendor;
        return n < 4 ? fixture.checkers[n - 1] : fixture.gateways[n % 2];
    }
};

bool check(const test::TestChain& chain, BytesView bytes)
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
    return applied.has_value();
}

const Ground& ground()
{
    static const Ground it;
    return it;
}

}  // namespace

std::vector<Bytes> fuzz::seeds()
{
    const auto& fixture = ground().fixture;
    const auto release = fixture.manifest("1.0").id();
    const auto payload = [&](const test::TestMember& member, Body body) {
        return fixture.release.sign(member, std::move(body)).transaction.encodePayload();
    };
    auto model = fixture.release.value<ModelRecord>(key::model(test::LedgerFixture::model()));
    model.name = "Another name";
    const auto manifest = fixture.manifest("2.0");
    const auto vote = fixture.vote(fixture.checkers[0], release, Verdict::approve);
    return {chosen(0, payload(fixture.vendor, SetModel{model})),
            chosen(0, payload(fixture.vendor, RevokeDevices{test::LedgerFixture::model(), {DeviceIndex(1)}})),
            chosen(0, payload(fixture.vendor, PublishRelease{
                                                  SignedManifest::sign(manifest, fixture.vendor.key(KeyPurpose::release)), {}})),
            chosen(0, payload(fixture.vendor, WithdrawRelease{release, "no longer wanted"})),
            chosen(1U << 2U, payload(fixture.checkers[0], vote)),
            chosen(1, fixture.release.sign(fixture.checkers[0], vote).encoded)};
}

fuzz::Ways fuzz::ways()
{
    return {};
}

bool fuzz::enter(BytesView input)
{
    if (input.empty()) return false;
    const auto rest = input.subspan(1);
    const test::TestChain& chain = (input[0] & 2U) != 0 ? ground().fixture.delivery : ground().fixture.release;
    if ((input[0] & 1U) != 0) return check(chain, rest);
    const auto& key = ground().member(input[0] >> 2U & 7U).key(KeyPurpose::transaction);
    const Bytes aad = codec::externalAad("quorate/transaction/1", chain.parameters.consortium);
    return check(chain, codec::signSign1(key, aad, toBytes(rest)).encode());
}
