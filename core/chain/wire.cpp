// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/wire.h"

#include "core/chain/block.h"
#include "core/codec/cbor.h"

namespace quorate::chain {
namespace {

constexpr std::uint64_t wireVersion = 1;

using codec::Reader;
using codec::Writer;
using ledger::ChainKind;

void write(Writer& out, const engine::BlockRef& ref)
{
    out.array(2).unsignedInteger(ref.height.value).id(ref.id);
}

engine::BlockRef readRef(Reader& in)
{
    engine::BlockRef ref{};
    in.arrayOf(2);
    ref.height = Height(in.unsignedInteger());
    ref.id = in.id<BlockId>();
    in.leave();
    return ref;
}

template <class Item, class Each>
void writeList(Writer& out, const std::vector<Item>& items, Each&& each)
{
    out.array(items.size());
    for (const auto& item : items) each(item);
}

template <class Item, class Each>
std::vector<Item> readList(Reader& in, std::size_t maxCount, Each&& each)
{
    std::vector<Item> out;
    const std::size_t count = in.array(maxCount);
    for (std::size_t i = 0; i < count && in.ok(); ++i) out.push_back(each());
    in.leave();
    return out;
}

std::vector<Certificate> readCertificates(Reader& in, ChainKind chain)
{
    return readList<Certificate>(in, maxCertificatesPerMessage, [&] {
        auto certificate = Certificate::decode(chain, in.bytes(maxCertificateSize));
        if (!certificate) in.reject(certificate.error().code);
        return certificate.value_or(Certificate{});
    });
}

std::vector<Bytes> readBytesList(Reader& in, std::size_t maxCount, std::size_t maxSize)
{
    return readList<Bytes>(in, maxCount, [&] { return toBytes(in.bytes(maxSize)); });
}

std::vector<engine::BlockRef> readLocator(Reader& in)
{
    return readList<engine::BlockRef>(in, maxLocator, [&] { return readRef(in); });
}

struct BodyWriter {
    Writer& out;
    ChainKind chain;

    void certificates(const std::vector<Certificate>& list)
    {
        writeList(out, list, [&](const Certificate& c) { out.bytes(c.encode(chain)); });
    }
    void bytesList(const std::vector<Bytes>& list)
    {
        writeList(out, list, [&](const Bytes& b) { out.bytes(b); });
    }
    void operator()(const StatusMessage& m)
    {
        out.array(9).id(m.consortium);
        write(out, m.tip);
        write(out, m.justified);
        write(out, m.settled);
        out.unsignedInteger(m.epoch.value);
        writeList(out, m.newestVotes, [&](Height h) { out.unsignedInteger(h.value); });
        out.unsignedInteger(m.weight.high).unsignedInteger(m.weight.low).unsignedInteger(m.keptFrom.value);
    }
    void operator()(const BlockMessage& m) { out.bytes(m.block); }
    void operator()(const BlocksRequest& m)
    {
        out.array(2);
        writeList(out, m.locator, [&](const engine::BlockRef& ref) { write(out, ref); });
        out.unsignedInteger(m.count);
    }
    void operator()(const BlocksMessage& m)
    {
        out.array(3);
        write(out, m.after);
        bytesList(m.blocks);
        certificates(m.certificates);
    }
    void operator()(const VotesMessage& m) { certificates(m.votes); }
    void operator()(const TransactionsMessage& m) { bytesList(m.transactions); }
    void operator()(const TransactionsHave& m)
    {
        writeList(out, m.ids, [&](const TransactionId& id) { out.id(id); });
    }
    void operator()(const TransactionsWanted& m)
    {
        writeList(out, m.ids, [&](const TransactionId& id) { out.id(id); });
    }
    void operator()(const RecallRequest& m) { out.array(2).id(m.validator).id(m.nonce); }
    void operator()(const RecallMessage& m) { out.bytes(m.signedRecall); }
    void operator()(const HeadersRequest& m)
    {
        out.array(2);
        writeList(out, m.locator, [&](const engine::BlockRef& ref) { write(out, ref); });
        out.unsignedInteger(m.count);
    }
    void operator()(const HeadersMessage& m)
    {
        out.array(2);
        write(out, m.after);
        bytesList(m.headers);
    }
};

StatusMessage readStatus(Reader& in)
{
    StatusMessage m;
    in.arrayOf(9);
    m.consortium = in.id<ConsortiumId>();
    m.tip = readRef(in);
    m.justified = readRef(in);
    m.settled = readRef(in);
    m.epoch = EpochNumber(in.unsignedInteger());
    m.newestVotes = readList<Height>(in, maxCertificateVotes, [&] { return Height(in.unsignedInteger()); });
    m.weight.high = in.unsignedInteger();
    m.weight.low = in.unsignedInteger();
    m.keptFrom = Height(in.unsignedInteger());
    in.leave();
    return m;
}

BlocksRequest readRequest(Reader& in)
{
    BlocksRequest m;
    in.arrayOf(2);
    m.locator = readLocator(in);
    m.count = in.unsignedInteger(maxBlocksPerMessage);
    if (in.ok() && (m.locator.empty() || m.count == 0)) in.reject("chain.wire.empty");
    in.leave();
    return m;
}

BlocksMessage readBlocks(Reader& in, ChainKind chain)
{
    BlocksMessage m;
    in.arrayOf(3);
    m.after = readRef(in);
    m.blocks = readBytesList(in, maxBlocksPerMessage, ledger::maxBlockSize);
    m.certificates = readCertificates(in, chain);
    in.leave();
    return m;
}

HeadersRequest readHeadersRequest(Reader& in)
{
    HeadersRequest m;
    in.arrayOf(2);
    m.locator = readLocator(in);
    m.count = in.unsignedInteger(maxHeadersPerMessage);
    if (in.ok() && (m.locator.empty() || m.count == 0)) in.reject("chain.wire.empty");
    in.leave();
    return m;
}

HeadersMessage readHeaders(Reader& in)
{
    HeadersMessage m;
    in.arrayOf(2);
    m.after = readRef(in);
    m.headers = readBytesList(in, maxHeadersPerMessage, maxHeaderSize);
    in.leave();
    return m;
}

RecallRequest readRecallRequest(Reader& in)
{
    RecallRequest m;
    in.arrayOf(2);
    m.validator = in.id<KeyId>();
    m.nonce = in.id<Hash32>();
    in.leave();
    return m;
}

std::vector<TransactionId> readIds(Reader& in)
{
    return readList<TransactionId>(in, maxIdsPerMessage, [&] { return in.id<TransactionId>(); });
}

}  // namespace

Bytes encodeMessage(ChainKind chain, const Message& message)
{
    Writer out;
    out.array(4).unsignedInteger(wireVersion).unsignedInteger(static_cast<std::uint64_t>(chain));
    out.unsignedInteger(message.index());
    std::visit(BodyWriter{out, chain}, message);
    return out.take();
}

Result<Message> decodeMessage(ChainKind chain, BytesView encoded)
{
    if (encoded.size() > maxMessageSize) {
        return fail(ErrorKind::invalid, "chain.wire.too-large", std::to_string(encoded.size()) + " bytes");
    }
    Reader in(encoded);
    in.arrayOf(4);
    if (in.unsignedInteger() != wireVersion) in.reject("chain.wire.version");
    if (in.unsignedInteger() != static_cast<std::uint64_t>(chain)) in.reject("chain.wire.wrong-chain");
    Message message;
    switch (in.unsignedInteger()) {
    case 0: message = readStatus(in); break;
    case 1: message = BlockMessage{toBytes(in.bytes(ledger::maxBlockSize))}; break;
    case 2: message = readRequest(in); break;
    case 3: message = readBlocks(in, chain); break;
    case 4: message = VotesMessage{readCertificates(in, chain)}; break;
    case 5:
        message = TransactionsMessage{readBytesList(in, maxTransactionsPerMessage, ledger::maxTransactionSize)};
        break;
    case 6: message = TransactionsHave{readIds(in)}; break;
    case 7: message = TransactionsWanted{readIds(in)}; break;
    case 8: message = readRecallRequest(in); break;
    case 9: message = RecallMessage{toBytes(in.bytes(maxRecallSize))}; break;
    case 10: message = readHeadersRequest(in); break;
    case 11: message = readHeaders(in); break;
    default: in.reject("chain.wire.unknown-type");
    }
    in.leave();
    if (const auto status = in.finish(); !status) return fail(status.error());
    return message;
}

Bytes encodeRecall(ChainKind chain, const Recall& recall)
{
    Writer out;
    out.array(6).unsignedInteger(static_cast<std::uint64_t>(chain)).id(recall.nonce).id(recall.subject);
    out.unsignedInteger(recall.settled.value);
    writeList(out, recall.votes, [&](const FinalityVote& vote) { out.bytes(vote.encode(chain)); });
    if (recall.sealed.empty()) out.null();
    else out.bytes(recall.sealed);
    return out.take();
}

Result<Recall> decodeRecall(ChainKind chain, BytesView encoded)
{
    Reader in(encoded);
    Recall recall;
    in.arrayOf(6);
    if (in.unsignedInteger() != static_cast<std::uint64_t>(chain)) in.reject("chain.wire.wrong-chain");
    recall.nonce = in.id<Hash32>();
    recall.subject = in.id<KeyId>();
    recall.settled = Height(in.unsignedInteger());
    const auto votes = readBytesList(in, 2, maxVoteSize);
    if (!in.tryNull()) recall.sealed = toBytes(in.bytes(maxHeaderSize));
    in.leave();
    if (const auto status = in.finish(); !status) return fail(status.error());
    for (const auto& bytes : votes) {
        auto vote = FinalityVote::decode(chain, bytes);
        if (!vote) return fail(vote.error());
        recall.votes.push_back(std::move(*vote));
    }
    return recall;
}

Result<ChainKind> chainOf(BytesView message)
{
    // [1, chain, ...: an array of four begins with 0x84, small numbers stand for themselves.
    if (message.size() < 3 || message[0] != 0x84 || message[1] != wireVersion || message[2] > 1) {
        return fail(ErrorKind::invalid, "chain.wire.not-a-chain-message");
    }
    return static_cast<ChainKind>(message[2]);
}

}  // namespace quorate::chain
