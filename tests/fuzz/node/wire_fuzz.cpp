// SPDX-License-Identifier: GPL-3.0-or-later
// What nodes say beside their engines.
#include "core/node/wire.h"
#include "tests/fuzz/door.h"

using namespace quorate;
using namespace quorate::node;

std::vector<Bytes> fuzz::seeds()
{
    HelloMessage hello;
    hello.release = Height(7);
    HelloMessage withSwarm = hello;
    withSwarm.swarm = Endpoint{"127.0.0.1", 6881};
    CosignatureMessage cosignature;
    cosignature.size = 9;
    cosignature.member = {"north"};
    cosignature.seconds = 1'767'225'600;
    const auto key = crypto::KeyPair::fromSeed(crypto::SecretBytes::copyOf(Bytes(32, 9)));
    return {encodeNodeMessage(hello), encodeNodeMessage(withSwarm), encodeNodeMessage(cosignature),
            encodeNodeMessage(GenesisRequest{}), encodeNodeMessage(GenesisMessage{Bytes(100)}),
            encodeNodeMessage(RemarkMessage{{Bytes(60, 1), key.publicKey(), {}}}), encodeNodeMessage(RemarksHave{{{}, {}}}),
            encodeNodeMessage(RemarksWanted{{{}}})};
}

fuzz::Ways fuzz::ways()
{
    return {std::variant_size_v<NodeMessage>, [](BytesView accepted) { return decodeNodeMessage(accepted)->index(); }};
}

bool fuzz::enter(BytesView input)
{
    const bool looksLikeOne = isNodeMessage(input);
    const bool accepted = roundTrip(
        input, [](BytesView bytes) { return decodeNodeMessage(bytes); },
        [](const NodeMessage& message) { return encodeNodeMessage(message); });
    promise(!accepted || looksLikeOne);
    return accepted;
}
