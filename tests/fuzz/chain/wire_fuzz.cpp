// SPDX-License-Identifier: GPL-3.0-or-later
// What peers' engines say.
#include "core/chain/wire.h"
#include "core/crypto/sha256.h"
#include "tests/fuzz/door.h"

using namespace quorate;
using namespace quorate::chain;

namespace {

template <class T>
T idOf(std::string_view text)
{
    return T{crypto::sha256(bytesOf(text)).bytes};
}

Certificate someVotes()
{
    Certificate votes;
    votes.link = {{Height(3), idOf<BlockId>("a")}, {Height(4), idOf<BlockId>("b")}};
    votes.signatures.emplace(idOf<KeyId>("k"), crypto::Signature{});
    votes.signatures.emplace(idOf<KeyId>("l"), crypto::Signature{});
    return votes;
}

}  // namespace

std::vector<Bytes> fuzz::seeds()
{
    StatusMessage status;
    status.tip = {Height(9), idOf<BlockId>("tip")};
    status.newestVotes = {Height(0), Height(8), Height(9)};
    BlocksMessage blocks;
    blocks.after = {Height(2), idOf<BlockId>("x")};
    blocks.blocks = {Bytes(100, 1), Bytes(10, 2)};
    blocks.certificates = {someVotes()};
    const std::vector<Message> messages{
        status,
        BlockMessage{Bytes(80, 5)},
        BlocksRequest{{{Height(7), idOf<BlockId>("y")}, {Height(0), idOf<BlockId>("z")}}, 128},
        blocks,
        VotesMessage{{someVotes()}},
        TransactionsMessage{{Bytes(70, 1), Bytes(1, 2)}},
        TransactionsHave{{idOf<TransactionId>("t"), idOf<TransactionId>("u")}},
        TransactionsWanted{{idOf<TransactionId>("t")}},
        RecallRequest{idOf<KeyId>("validator"), {idOf<KeyId>("nonce").bytes}},
        RecallMessage{Bytes(90, 4)},
        HeadersRequest{{{Height(7), idOf<BlockId>("y")}, {Height(0), idOf<BlockId>("z")}}, 1024},
        HeadersMessage{{Height(2), idOf<BlockId>("x")}, {Bytes(100, 1), Bytes(120, 2)}},
    };
    std::vector<Bytes> out;
    for (const auto& message : messages) out.push_back(encodeMessage(ledger::ChainKind::delivery, message));
    return out;
}

fuzz::Ways fuzz::ways()
{
    return {std::variant_size_v<Message>, [](BytesView accepted) { return decodeMessage(*chainOf(accepted), accepted)->index(); }};
}

bool fuzz::enter(BytesView input)
{
    const auto chain = chainOf(input);
    if (!chain) {
        for (const auto kind : {ledger::ChainKind::release, ledger::ChainKind::delivery}) {
            promise(!decodeMessage(kind, input));
        }
        return false;
    }
    return roundTrip(
        input, [&](BytesView bytes) { return decodeMessage(*chain, bytes); },
        [&](const Message& message) { return encodeMessage(*chain, message); });
}
