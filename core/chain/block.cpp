// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/block.h"

#include "core/chain/work.h"
#include "core/codec/cbor.h"
#include "core/codec/cose.h"
#include "core/codec/merkle_log.h"
#include "core/crypto/sha256.h"

namespace quorate::chain {
namespace {

constexpr std::uint64_t headerVersion = 1;
constexpr std::uint64_t blockVersion = 1;
constexpr std::uint64_t prunedVersion = 2;
constexpr std::string_view genesisDomain = "quorate/genesis-block/1";
constexpr std::uint64_t maxTime = std::uint64_t{1} << 53U;

template <class IdType>
IdType idOf(const Hash32& hash)
{
    IdType id;
    id.bytes = hash.bytes;
    return id;
}

// Keys 14 to 17, `count` of them; the reader enforces their order.
void readOptional(codec::Reader& in, BlockHeader& header, std::size_t count)
{
    std::int64_t key = 0;
    const auto next = [&] { key = count > 0 && in.ok() ? (--count, in.nextKey()) : 0; };
    next();
    if (key == 14) {
        header.handover = in.id<Hash32>();
        next();
    }
    if (key == 15) {
        in.arrayOf(2);
        header.successor.emplace();
        header.successor->epoch = EpochNumber(in.unsignedInteger());
        header.successor->validators = in.id<Hash32>();
        in.leave();
        if (in.ok() && header.successor->epoch <= header.epoch) in.reject("chain.block.malformed");
        next();
    }
    if (header.sealing == Sealing::work) {
        if (key != 16) in.reject("chain.block.malformed");
        header.difficulty = in.unsignedInteger(maxDifficulty);
        if (in.ok() && header.difficulty == 0) in.reject("chain.block.malformed");
        next();
        if (key != 17) in.reject("chain.block.malformed");
        const BytesView nonce = in.fixedBytes(header.nonce.size());
        if (in.ok()) std::ranges::copy(nonce, header.nonce.begin());
        next();
    }
    if (key != 0) in.reject("chain.block.malformed");
}

}  // namespace

const Validator* ValidatorSet::find(const KeyId& key) const
{
    for (const auto& validator : validators) {
        if (crypto::keyIdOf(validator.consensus) == key) return &validator;
    }
    return nullptr;
}

Hash32 ValidatorSet::hash() const
{
    codec::Writer out;
    out.array(3).text("quorate/validators/1").unsignedInteger(epoch.value).array(validators.size());
    for (const auto& validator : validators) out.bytes(validator.consensus.bytes);
    return crypto::sha256(out.data());
}

Bytes BlockHeader::encode() const
{
    const bool byWork = sealing == Sealing::work;
    codec::Writer out;
    out.map(13U + (handover ? 1U : 0U) + (successor ? 1U : 0U) + (byWork ? 2U : 0U));
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
    out.key(13).unsignedInteger(static_cast<std::uint64_t>(sealing));
    if (handover) out.key(14).id(*handover);
    if (successor) out.key(15).array(2).unsignedInteger(successor->epoch.value).id(successor->validators);
    if (byWork) out.key(16).unsignedInteger(difficulty).key(17).bytes(nonce);
    return out.take();
}

Result<BlockHeader> BlockHeader::decode(BytesView encoded)
{
    codec::Reader in(encoded);
    BlockHeader header;
    const std::size_t pairs = in.map(17);
    if (pairs < 13) in.reject("chain.block.malformed");
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
    const std::uint64_t sealing = in.unsignedInteger();
    if (sealing > 1) in.reject("chain.block.sealing");
    header.sealing = static_cast<Sealing>(sealing);
    if (in.ok()) readOptional(in, header, pairs - 13);
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
    out.array(handover.empty() ? 3 : 4).unsignedInteger(blockVersion).bytes(signedHeader).array(transactions.size());
    for (const auto& transaction : transactions) out.bytes(transaction);
    if (!handover.empty()) out.bytes(handover);
    return out.take();
}

Hash32 transactionsRoot(const std::vector<Bytes>& transactions)
{
    codec::LogFrontier log;
    for (const auto& transaction : transactions) log.append(codec::leafHash(transaction));
    return log.root();
}

Block sealBlock(BlockHeader header, std::vector<Bytes> transactions, const crypto::KeyPair& key, Bytes handover)
{
    if (!handover.empty()) header.handover = crypto::sha256(handover);
    header.transactions = transactionsRoot(transactions);
    header.sealer = key.id();
    Block block;
    const Bytes encoded = header.encode();
    block.id = idOf<BlockId>(crypto::sha256(encoded));
    block.signedHeader = codec::signSign1(key, codec::externalAad(blockDomain, header.consortium), encoded).encode();
    block.header = header;
    block.transactions = std::move(transactions);
    block.handover = std::move(handover);
    return block;
}

bool isPruned(BytesView encoded)
{
    // An array of two begins with 0x82, small numbers stand for themselves.
    return encoded.size() > 2 && encoded[0] == 0x82 && encoded[1] == prunedVersion;
}

Result<Bytes> signedHeaderOf(BytesView encoded)
{
    codec::Reader in(encoded);
    const bool pruned = isPruned(encoded);
    const std::size_t parts = in.array(4);
    if (in.ok() && (pruned ? parts != 2 : parts < 3)) in.reject("chain.block.malformed");
    if (in.unsignedInteger() != (pruned ? prunedVersion : blockVersion)) in.reject("chain.block.version");
    Bytes header = toBytes(in.bytes(maxHeaderSize));
    if (!in.ok()) return fail(in.finish().error());
    return header;
}

Result<Bytes> prunedBlock(BytesView encoded)
{
    const auto header = signedHeaderOf(encoded);
    if (!header) return fail(header.error());
    codec::Writer out;
    out.array(2).unsignedInteger(prunedVersion).bytes(*header);
    return out.take();
}

Result<Block> openBlock(BytesView encoded, std::size_t maxSize)
{
    if (isPruned(encoded)) return fail(ErrorKind::notFound, "chain.block.pruned");
    if (encoded.size() > maxSize) {
        return fail(ErrorKind::invalid, "chain.block.too-large", std::to_string(encoded.size()) + " bytes");
    }
    codec::Reader in(encoded);
    Block block;
    const std::size_t parts = in.array(4);
    if (in.ok() && parts < 3) in.reject("chain.block.malformed");
    if (in.unsignedInteger() != blockVersion) in.reject("chain.block.version");
    block.signedHeader = toBytes(in.bytes(maxHeaderSize));
    const std::size_t count = in.array(maxBlockTransactions);
    for (std::size_t i = 0; i < count && in.ok(); ++i) {
        const BytesView transaction = in.bytes(ledger::maxTransactionSize);
        if (in.ok() && transaction.empty()) in.reject("chain.block.malformed");
        block.transactions.push_back(toBytes(transaction));
    }
    in.leave();
    if (parts == 4) {
        block.handover = toBytes(in.bytes(maxHandoverSize));
        if (in.ok() && block.handover.empty()) in.reject("chain.block.malformed");
    }
    in.leave();
    if (const auto status = in.finish(); !status) return fail(status.error());

    const auto sign1 = codec::Sign1::decode(block.signedHeader, maxHeaderSize);
    if (!sign1) return fail(sign1.error());
    auto header = BlockHeader::decode(sign1->payload);
    if (!header) return fail(header.error());
    if (header->sealer != sign1->keyId) return fail(ErrorKind::invalid, "chain.block.malformed", "sealer");
    block.header = *header;
    block.id = idOf<BlockId>(crypto::sha256(sign1->payload));
    return block;
}

Status checkContent(const Block& block)
{
    const BlockHeader& header = block.header;
    if (transactionsRoot(block.transactions) != header.transactions) {
        return fail(ErrorKind::invalid, "chain.block.wrong-transactions", block.id.hex());
    }
    if (header.handover.has_value() == block.handover.empty() ||
        (header.handover && *header.handover != crypto::sha256(block.handover))) {
        return fail(ErrorKind::invalid, "chain.block.wrong-handover", block.id.hex());
    }
    return {};
}

Result<Block> decodeBlock(BytesView encoded, std::size_t maxSize)
{
    auto block = openBlock(encoded, maxSize);
    if (!block) return block;
    if (auto whole = checkContent(*block); !whole) return fail(whole.error());
    return block;
}

Result<HeaderAndId> peekHeader(BytesView encoded)
{
    const auto signedHeader = signedHeaderOf(encoded);
    if (!signedHeader) return fail(signedHeader.error());
    const auto sign1 = codec::Sign1::decode(*signedHeader, maxHeaderSize);
    if (!sign1) return fail(sign1.error());
    const auto header = BlockHeader::decode(sign1->payload);
    if (!header) return fail(header.error());
    return HeaderAndId{*header, idOf<BlockId>(crypto::sha256(sign1->payload))};
}

bool verifySeal(const Block& block, const crypto::PublicKey& key)
{
    if (block.header.sealing == Sealing::work && !meetsDifficulty(block.id, block.header.difficulty)) return false;
    const auto sign1 = codec::Sign1::decode(block.signedHeader, maxHeaderSize);
    return sign1 && codec::verifySign1(*sign1, key, codec::externalAad(blockDomain, block.header.consortium));
}

BlockId genesisBlockId(const ChainParameters& chain)
{
    const std::array<std::uint8_t, 1> kind{static_cast<std::uint8_t>(chain.chain)};
    return idOf<BlockId>(crypto::sha256({bytesOf(genesisDomain), chain.consortium.view(), kind}));
}

}  // namespace quorate::chain
