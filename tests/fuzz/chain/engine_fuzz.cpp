// SPDX-License-Identifier: GPL-3.0-or-later
// What a peer says, told to an engine that runs: messages one after the other, each behind its length in two bytes, and the first
// byte says how many are handed over together, as they are when they wait. Nobody can be accused by changed bytes, nothing settled
// is undone, the engine goes on, and it settles the same whatever goes together.
#include "tests/fuzz/door.h"
#include "tests/unit/chain/desk.h"

using namespace quorate;
using namespace quorate::chain;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t mostMessages = 24;

Bytes told(const std::vector<Message>& messages, std::uint8_t together = 1)
{
    Bytes input{together};
    for (const auto& message : messages) {
        const Bytes encoded = encodeMessage(ledger::ChainKind::release, message);
        input.push_back(static_cast<std::uint8_t>(encoded.size() >> 8U));
        input.push_back(static_cast<std::uint8_t>(encoded.size()));
        append(input, encoded);
    }
    return input;
}

}  // namespace

std::vector<Bytes> fuzz::seeds()
{
    const test::Desk desk;
    const auto first = desk.blockOn(desk.genesisHeader(), 1, {toBytes(bytesOf("a")), toBytes(bytesOf("b"))});
    const auto second = desk.blockOn(first.block.header, 2, {toBytes(bytesOf("c"))});
    const auto one = test::Desk::refOf(first);
    const auto two = test::Desk::refOf(second);
    const auto votesOne = desk.votes(desk.genesis(), one, {1, 2, 3});
    const auto votesTwo = desk.votes(one, two, {1, 2, 3});
    StatusMessage status;
    status.consortium = desk.parameters.consortium;
    status.tip = two;
    status.newestVotes = {Height(0), Height(1), Height(2)};
    const BlocksMessage blocks{desk.genesis(), {first.bytes, second.bytes}, {}};
    return {told({BlockMessage{first.bytes}, votesOne, BlockMessage{second.bytes}, votesTwo}),
            told({BlockMessage{first.bytes}, votesOne, BlockMessage{second.bytes}, votesTwo}, 2),
            told({BlockMessage{first.bytes}, BlockMessage{second.bytes}, votesTwo, votesOne}, 4),
            told({BlockMessage{first.bytes}, status, votesOne, BlocksRequest{{desk.genesis()}, 128}, BlockMessage{second.bytes},
                  votesTwo}, 6),
            told({status, blocks, votesOne}),
            told({BlockMessage{second.bytes}, BlockMessage{first.bytes}, votesTwo, votesOne}),
            told({TransactionsMessage{{toBytes(bytesOf("d")), toBytes(bytesOf("e"))}}, TransactionsHave{{TransactionId{}}},
                  TransactionsWanted{{TransactionId{}}}}),
            told({status, BlocksRequest{{desk.genesis()}, 128}, HeadersRequest{{desk.genesis()}, 1024},
                  RecallRequest{desk.keys[1].id(), {}}, VotesMessage{}})};
}

fuzz::Ways fuzz::ways()
{
    return {};
}

namespace {

using fuzz::promise;

// Hands them over in groups of so many, and goes on for a while. The height that was settled at the end.
Height hear(test::Desk& desk, const std::vector<BytesView>& messages, std::size_t together)
{
    if (!desk.start()) std::abort();
    Height settled;
    for (std::size_t begin = 0; begin < messages.size(); begin += together) {
        std::vector<EmbeddedEngine::Arrived> group;
        for (std::size_t i = begin; i < std::min(messages.size(), begin + together); ++i) {
            group.push_back({test::Desk::peerKey(0), toBytes(messages[i])});
        }
        desk.engine->messagesArrived(group);
        desk.pass(10ms);
        promise(desk.settledRef.height >= settled && desk.offences.empty());
        settled = desk.settledRef.height;
        for (const auto& code : desk.accused) promise(!code.empty());
    }
    // It goes on: whatever was said.
    const std::size_t before = desk.blocks.size();
    desk.pass(2s);
    const auto& status = desk.engine->status();
    promise(desk.blocks.size() >= before && status.tip.height.value == desk.blocks.size());
    return desk.settledRef.height;
}

}  // namespace

bool fuzz::enter(BytesView input)
{
    if (input.empty()) return false;
    const std::size_t together = 1 + (input[0] - 1U) % 8U;
    input = input.subspan(1);
    std::vector<BytesView> messages;
    bool whole = true;
    while (input.size() >= 2 && messages.size() < mostMessages) {
        const std::size_t size = std::size_t{input[0]} << 8U | input[1];
        input = input.subspan(2);
        whole = whole && size <= input.size();
        messages.push_back(input.first(std::min(size, input.size())));
        input = input.subspan(messages.back().size());
    }
    test::Desk desk;
    hear(desk, messages, together);
    if (together > 1) {
        // What one of the two has settled is no other chain than what the other has.
        test::Desk singly;
        hear(singly, messages, 1);
        const auto common = std::min(desk.settledRef.height, singly.settledRef.height);
        for (std::size_t at = 0; at < common.value; ++at) promise(desk.blocks[at].ref == singly.blocks[at].ref);
    }
    return whole && input.empty() && desk.accused.empty();
}
