// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/block.h"

#include "core/codec/cbor.h"
#include "core/codec/cose.h"
#include "core/codec/merkle_log.h"
#include "core/crypto/sha256.h"

namespace quorate::chain {
namespace {

constexpr std::uint64_t headerVersion = 1;
constexpr std::uint64_t blockVersion = 1;
constexpr std::string_view genesisDomain = "quorate/genesis-block/1";
constexpr std::uint64_t maxTime = std::uint64_t{1} << 53U;

template <class IdType>
IdType idOf(const Hash32& hash)
{
    IdType id;
    id.bytes = hash.bytes;
    return id;
}

}  // namespace

const Validator* ValidatorSet::find(const KeyId& key) const
{
    for (const auto& validator : validators) {
        if (crypto::keyIdOf(validator.consensus) == key) return &validator;
    }
    return nullptr;
}

Bytes BlockHeader::encode() const
{
    codec::Writer out;
    out.map(13);
    out.key(1).unsignedInteger(headerVersion);
    out.key(2).unsignedInteger(static_cast<std::uint64_t>(chain));
    out.key(3).id(consortium);
    out.key(4).unsignedInteger(height.value);
    out.key(5).id(parent);
    out.key(6).unsignedInteger(static_cast<std::uint64_t>(time.ms));
    out.key(7).unsignedInteger(epoch.value);
    out.key(8).id(transactions);
    out.key(9).unsignedInteger(roots.logSize);
    out.key(10).id(roots.logRoot);
    out.key(11).id(roots.stateRoot);
    out.key(12).id(sealer);
    out.key(13).unsignedInteger(0);   // sealing: 0 by authority
    return out.take();
}

Result<BlockHeader> BlockHeader::decode(BytesView encoded)
{
    codec::Reader in(encoded);
    BlockHeader header;
    if (in.map(13) != 13) in.reject("chain.block.malformed");
    in.expectKey(1);
    if (in.unsignedInteger() != headerVersion) in.reject("chain.block.version");
    in.expectKey(2);
    header.chain = static_cast<ledger::ChainKind>(in.unsignedInteger(1));
    in.expectKey(3);
    header.consortium = in.id<ConsortiumId>();
    in.expectKey(4);
    header.height = Height(in.unsignedInteger());
    in.expectKey(5);
    header.parent = in.id<BlockId>();
    in.expectKey(6);
    header.time = UnixTime{static_cast<std::int64_t>(in.unsignedInteger(maxTime))};
    in.expectKey(7);
    header.epoch = EpochNumber(in.unsignedInteger());
    in.expectKey(8);
    header.transactions = in.id<Hash32>();
    in.expectKey(9);
    header.roots.logSize = in.unsignedInteger();
    in.expectKey(10);
    header.roots.logRoot = in.id<Hash32>();
    in.expectKey(11);
    header.roots.stateRoot = in.id<Hash32>();
    in.expectKey(12);
    header.sealer = in.id<KeyId>();
    in.expectKey(13);
    if (in.unsignedInteger() != 0) in.reject("chain.block.sealing");
    in.leave();
    if (const auto status = in.finish(); !status) return fail(status.error());
    return header;
}

BlockId BlockHeader::id() const
{
    return idOf<BlockId>(crypto::sha256(encode()));
}

Bytes Block::encode() const
{
    codec::Writer out;
    out.array(3).unsignedInteger(blockVersion).bytes(signedHeader).array(transactions.size());
    for (const auto& transaction : transactions) out.bytes(transaction);
    return out.take();
}

Hash32 transactionsRoot(const std::vector<Bytes>& transactions)
{
    codec::LogFrontier log;
    for (const auto& transaction : transactions) log.append(codec::leafHash(transaction));
    return log.root();
}

Block sealBlock(BlockHeader header, std::vector<Bytes> transactions, const crypto::KeyPair& key)
{
    header.transactions = transactionsRoot(transactions);
    header.sealer = key.id();
    Block block;
    const Bytes encoded = header.encode();
    block.id = idOf<BlockId>(crypto::sha256(encoded));
    block.signedHeader = codec::signSign1(key, codec::externalAad(blockDomain, header.consortium), encoded).encode();
    block.header = header;
    block.transactions = std::move(transactions);
    return block;
}

Result<Block> decodeBlock(BytesView encoded, std::size_t maxSize)
{
    if (encoded.size() > maxSize) {
        return fail(ErrorKind::invalid, "chain.block.too-large", std::to_string(encoded.size()) + " bytes");
    }
    codec::Reader in(encoded);
    Block block;
    in.arrayOf(3);
    if (in.unsignedInteger() != blockVersion) in.reject("chain.block.version");
    block.signedHeader = toBytes(in.bytes(maxHeaderSize));
    const std::size_t count = in.array(maxBlockTransactions);
    for (std::size_t i = 0; i < count && in.ok(); ++i) {
        const BytesView transaction = in.bytes(ledger::maxTransactionSize);
        if (in.ok() && transaction.empty()) in.reject("chain.block.malformed");
        block.transactions.push_back(toBytes(transaction));
    }
    in.leave();
    in.leave();
    if (const auto status = in.finish(); !status) return fail(status.error());

    const auto sign1 = codec::Sign1::decode(block.signedHeader, maxHeaderSize);
    if (!sign1) return fail(sign1.error());
    auto header = BlockHeader::decode(sign1->payload);
    if (!header) return fail(header.error());
    if (header->sealer != sign1->keyId) return fail(ErrorKind::invalid, "chain.block.malformed", "sealer");
    block.header = *header;
    block.id = idOf<BlockId>(crypto::sha256(sign1->payload));
    if (transactionsRoot(block.transactions) != header->transactions) {
        return fail(ErrorKind::invalid, "chain.block.wrong-transactions", block.id.hex());
    }
    return block;
}

Result<HeaderAndId> peekHeader(BytesView encoded)
{
    codec::Reader in(encoded);
    in.arrayOf(3);
    if (in.unsignedInteger() != blockVersion) in.reject("chain.block.version");
    const BytesView signedHeader = in.bytes(maxHeaderSize);
    if (!in.ok()) return fail(in.finish().error());
    const auto sign1 = codec::Sign1::decode(signedHeader, maxHeaderSize);
    if (!sign1) return fail(sign1.error());
    const auto header = BlockHeader::decode(sign1->payload);
    if (!header) return fail(header.error());
    return HeaderAndId{*header, idOf<BlockId>(crypto::sha256(sign1->payload))};
}

bool verifySeal(const Block& block, const crypto::PublicKey& key)
{
    const auto sign1 = codec::Sign1::decode(block.signedHeader, maxHeaderSize);
    return sign1 && codec::verifySign1(*sign1, key, codec::externalAad(blockDomain, block.header.consortium));
}

BlockId genesisBlockId(const ChainParameters& chain)
{
    const std::array<std::uint8_t, 1> kind{static_cast<std::uint8_t>(chain.chain)};
    return idOf<BlockId>(crypto::sha256({bytesOf(genesisDomain), chain.consortium.view(), kind}));
}

}  // namespace quorate::chain
