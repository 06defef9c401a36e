// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks, votes, certificates, presences and recalls, and the records that a node reads back.
#include "core/chain/block.h"
#include "core/chain/validator_record.h"
#include "core/chain/wire.h"
#include "tests/fuzz/door.h"

using namespace quorate;
using namespace quorate::chain;

namespace {

constexpr auto kind = ledger::ChainKind::release;

crypto::KeyPair key()
{
    return crypto::KeyPair::fromSeed(crypto::SecretBytes::copyOf(Bytes(32, 9)));
}

Block someBlock(std::size_t transactions)
{
    BlockHeader header;
    header.chain = kind;
    header.height = Height(5);
    header.time = UnixTime{1'767'225'600'000};
    std::vector<Bytes> bodies;
    for (std::size_t i = 0; i < transactions; ++i) bodies.emplace_back(20 + i, static_cast<std::uint8_t>(i));
    return sealBlock(header, std::move(bodies), key());
}

FinalityVote someVote()
{
    BlockId target;
    target.bytes.fill(3);
    return castVote({{}, kind}, {{Height(4), {}}, {Height(5), target}}, key());
}

template <class T>
bool ofKind(BytesView input)
{
    return fuzz::roundTrip(
        input, [](BytesView bytes) { return T::decode(kind, bytes); },
        [](const T& value) { return value.encode(kind); });
}

}  // namespace

std::vector<Bytes> fuzz::seeds()
{
    const auto vote = someVote();
    ValidatorRecord record;
    record.newest = vote;
    record.highestSource = vote.link.source.height;
    return {chosen(0, someBlock(0).encode()),
            chosen(0, someBlock(3).encode()),
            chosen(1, Certificate{vote.link, {{vote.validator, vote.signature}}}.encode(kind)),
            chosen(2, record.encode(kind)),
            chosen(3, someBlock(1).header.encode()),
            chosen(4, Presence{{vote}}.encode(kind)),
            chosen(5, encodeRecall(kind, {{}, vote.validator, Height(4), {vote}, someBlock(0).encode()}))};
}

fuzz::Ways fuzz::ways()
{
    return byFirstByte<6>();
}

bool fuzz::enter(BytesView input)
{
    if (input.empty()) return false;
    const auto rest = input.subspan(1);
    switch (input[0] % 6) {
    case 0: {
        const auto block = decodeBlock(rest, ledger::maxBlockSize);
        const auto peeked = peekHeader(rest);
        if (!block) return false;
        promise(equal(block->encode(), rest) && peeked && peeked->id == block->id && block->header.id() == block->id);
        (void)verifySeal(*block, key().publicKey());
        return true;
    }
    case 1: return ofKind<Certificate>(rest);
    case 2: return ofKind<ValidatorRecord>(rest);
    case 3: return roundTrip<BlockHeader>(rest);
    case 4: return ofKind<Presence>(rest);
    default:
        return roundTrip(
            rest, [](BytesView bytes) { return decodeRecall(kind, bytes); },
            [](const Recall& recall) { return encodeRecall(kind, recall); });
    }
}
