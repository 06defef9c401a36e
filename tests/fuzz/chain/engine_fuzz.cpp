// SPDX-License-Identifier: GPL-3.0-or-later
// What a peer says, told to an engine that runs: messages one after the other, each behind its length in two bytes. Nobody
// can be accused by changed bytes, nothing settled is undone, and the engine goes on.
#include "tests/fuzz/door.h"
#include "tests/unit/chain/desk.h"

using namespace quorate;
using namespace quorate::chain;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t mostMessages = 24;

Bytes told(const std::vector<Message>& messages)
{
    Bytes input;
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

bool fuzz::enter(BytesView input)
{
    test::Desk desk;
    if (!desk.start()) std::abort();
    Height settled;
    std::size_t messages = 0;
    bool whole = true;
    while (input.size() >= 2 && messages++ < mostMessages) {
        const std::size_t size = std::size_t{input[0]} << 8U | input[1];
        input = input.subspan(2);
        whole = whole && size <= input.size();
        const auto message = input.first(std::min(size, input.size()));
        input = input.subspan(message.size());
        desk.receiveBytes(message);
        desk.pass(10ms);
        promise(desk.settledRef.height >= settled && desk.offences.empty());
        settled = desk.settledRef.height;
        for (const auto& code : desk.accused) promise(!code.empty());
    }
    // It goes on: an honest peer's block is taken, whatever was said.
    const std::size_t before = desk.blocks.size();
    desk.pass(2s);
    const auto& status = desk.engine->status();
    promise(desk.blocks.size() >= before && status.tip.height.value == desk.blocks.size());
    return whole && input.empty() && desk.accused.empty();
}
