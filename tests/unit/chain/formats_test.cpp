// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/block.h"
#include "core/chain/validator_record.h"
#include "core/chain/wire.h"
#include "core/chain/work.h"
#include "core/codec/cbor.h"
#include "core/crypto/sha256.h"
#include "tests/support/seeded_random.h"

#include <QFile>
#include <QTest>

using namespace quorate;
using namespace quorate::chain;
using ledger::ChainKind;

namespace {

// (`"v" + std::to_string(n)` trips a false warning of GCC 12.)
std::string numbered(std::string_view name, std::uint64_t number)
{
    return std::string(name).append(std::to_string(number));
}

const ChainParameters& parameters()
{
    static const ChainParameters p{ConsortiumId{crypto::sha256(bytesOf("golden consortium")).bytes}, ChainKind::delivery};
    return p;
}

crypto::KeyPair keyOf(std::uint8_t number)
{
    const Bytes seed(32, number);
    return crypto::KeyPair::fromSeed(crypto::SecretBytes::copyOf(seed));
}

engine::BlockRef refOf(std::uint64_t height, std::string_view name)
{
    return {Height(height), BlockId{crypto::sha256(bytesOf(name)).bytes}};
}

Block sampleBlock()
{
    BlockHeader header;
    header.chain = parameters().chain;
    header.consortium = parameters().consortium;
    header.height = Height(7);
    header.parent = refOf(6, "parent").id;
    header.time = UnixTime{1'767'225'600'250};
    header.epoch = EpochNumber(0);
    header.roots = {12, crypto::sha256(bytesOf("log")), crypto::sha256(bytesOf("state"))};
    return sealBlock(header, {toBytes(bytesOf("first")), toBytes(bytesOf("second"))}, keyOf(1));
}

Certificate sampleCertificate()
{
    Certificate certificate{{refOf(6, "source"), refOf(7, "target")}, {}};
    for (std::uint8_t i = 1; i <= 3; ++i) {
        const auto vote = castVote(parameters(), certificate.link, keyOf(i));
        certificate.signatures[vote.validator] = vote.signature;
    }
    return certificate;
}

ValidatorSet sampleValidators()
{
    ValidatorSet set;
    for (std::uint8_t i = 1; i <= 4; ++i) set.validators.push_back({numbered("v", i), keyOf(i).publicKey()});
    return set;
}

Recall sampleRecall()
{
    return {crypto::sha256(bytesOf("nonce")), keyOf(1).id(), Height(5), {castVote(parameters(), sampleCertificate().link, keyOf(1))},
            sampleBlock().signedHeader};
}

std::vector<Message> sampleMessages()
{
    StatusMessage status{parameters().consortium, refOf(9, "tip"), refOf(8, "justified"), refOf(7, "settled"),
                         EpochNumber(0), {Height(9), Height(8), Height(0)}, {0, 9}};
    return {status,
            BlockMessage{sampleBlock().encode()},
            BlocksRequest{{refOf(9, "tip"), refOf(7, "settled")}, 128},
            BlocksMessage{refOf(6, "parent"), {sampleBlock().encode()}, {sampleCertificate()}},
            VotesMessage{{sampleCertificate()}},
            TransactionsMessage{{toBytes(bytesOf("first")), toBytes(bytesOf("second"))}},
            TransactionsHave{{TransactionId{crypto::sha256(bytesOf("a")).bytes}}},
            TransactionsWanted{{TransactionId{crypto::sha256(bytesOf("b")).bytes}}},
            RecallRequest{keyOf(1).id(), crypto::sha256(bytesOf("nonce"))},
            RecallMessage{encodeRecall(ChainKind::delivery, sampleRecall())},
            HeadersRequest{{refOf(9, "tip"), refOf(7, "settled")}, 1024},
            HeadersMessage{refOf(6, "parent"), {sampleBlock().signedHeader}}};
}

struct Golden {
    const char* file;
    Bytes bytes;
};

// The first block of an epoch, sealed by work, on which a third epoch votes, too.
Block sampleHandover()
{
    BlockHeader header = sampleBlock().header;
    header.epoch = EpochNumber(1);
    header.successor = Successor{EpochNumber(3), sampleValidators().hash()};
    header.sealing = Sealing::work;
    header.difficulty = 3;
    header.nonce = nonceBytes(77);
    return sealBlock(header, {}, keyOf(1), sampleCertificate().encode(ChainKind::delivery));
}

std::vector<Golden> goldens()
{
    ValidatorRecord record;
    record.sealed.add(3'534'451'200);
    record.sealed.add(3'534'451'208);
    record.sealed.add(3'534'551'200);
    record.highestSource = Height(6);
    record.newest = castVote(parameters(), sampleCertificate().link, keyOf(1));
    std::vector<Golden> out{{"recall.cbor", encodeRecall(ChainKind::delivery, sampleRecall())},
                            {"block.cbor", sampleBlock().encode()},
                            {"block_handover.cbor", sampleHandover().encode()},
                            {"vote.cbor", record.newest->encode(ChainKind::delivery)},
                            {"certificate.cbor", sampleCertificate().encode(ChainKind::delivery)},
                            {"validator_record.cbor", record.encode(ChainKind::delivery)}};
    static const char* const names[] = {"message_status.cbor", "message_block.cbor", "message_blocks_request.cbor",
                                        "message_blocks.cbor", "message_votes.cbor", "message_transactions.cbor",
                                        "message_have.cbor", "message_wanted.cbor", "message_recall_request.cbor",
                                        "message_recall.cbor", "message_headers_request.cbor",
                                        "message_headers.cbor"};
    const auto messages = sampleMessages();
    for (std::size_t i = 0; i < messages.size(); ++i) {
        out.push_back({names[i], encodeMessage(ChainKind::delivery, messages[i])});
    }
    return out;
}

}  // namespace

class ChainFormatsTest : public QObject {
    Q_OBJECT

private slots:
    void bytesNeverChange()
    {
        for (const auto& golden : goldens()) {
            QFile file(QStringLiteral(QUORATE_TEST_DATA "/chain/") + golden.file);
            if (qEnvironmentVariableIsSet("QUORATE_WRITE_GOLDEN")) {
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(reinterpret_cast<const char*>(golden.bytes.data()), static_cast<qint64>(golden.bytes.size()));
                continue;
            }
            QVERIFY2(file.open(QIODevice::ReadOnly), golden.file);
            const QByteArray wanted = file.readAll();
            QVERIFY2(QByteArrayView(golden.bytes.data(), static_cast<qsizetype>(golden.bytes.size())) == wanted, golden.file);
        }
    }

    void aBlockSurvivesTheJourney()
    {
        const Block block = sampleBlock();
        const auto decoded = decodeBlock(block.encode(), 4096);
        QVERIFY(decoded.has_value());
        QVERIFY(decoded->header == block.header);
        QVERIFY(decoded->id == block.id && decoded->id == decoded->header.id());
        QVERIFY(decoded->transactions == block.transactions);
        QVERIFY(decoded->encode() == block.encode());
        QVERIFY(verifySeal(*decoded, keyOf(1).publicKey()));
        QVERIFY(!verifySeal(*decoded, keyOf(2).publicKey()));
        const auto peeked = peekHeader(block.encode());
        QVERIFY(peeked && peeked->id == block.id && peeked->header == block.header);
    }

    void aHandoverSurvivesTheJourney()
    {
        const Block block = sampleHandover();
        const auto decoded = decodeBlock(block.encode(), 4096);
        QVERIFY2(decoded.has_value(), decoded ? "" : toString(decoded.error()).c_str());
        QVERIFY(decoded->header == block.header && decoded->handover == block.handover);
        QVERIFY(decoded->encode() == block.encode());
        QVERIFY(decoded->header.handover == crypto::sha256(block.handover));
        QVERIFY(peekHeader(block.encode())->header == block.header);
    }

    void aHeaderNamesItsHandover()
    {
        Block block = sampleHandover();
        block.handover.back() ^= 1;
        auto refused = decodeBlock(block.encode(), 4096);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("chain.block.wrong-handover"));
        block.handover.clear();
        refused = decodeBlock(block.encode(), 4096);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("chain.block.wrong-handover"));
        block = sampleBlock();
        block.handover = sampleHandover().handover;
        refused = decodeBlock(block.encode(), 4096);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("chain.block.wrong-handover"));
        block = sampleHandover();
        block.handover.resize(maxHandoverSize + 1);
        QVERIFY(!decodeBlock(block.encode(), ledger::maxBlockSize));
    }

    // Keys 16 and 17 belong to work, and only to it; a successor's number rises.
    void aHeaderCarriesWhatItsSealingAsksFor()
    {
        BlockHeader header = sampleHandover().header;
        QVERIFY(BlockHeader::decode(header.encode()).has_value());
        header.difficulty = 0;
        QVERIFY(!BlockHeader::decode(header.encode()).has_value());
        header.difficulty = maxDifficulty + 1;
        QVERIFY(!BlockHeader::decode(header.encode()).has_value());
        header = sampleHandover().header;
        header.successor->epoch = header.epoch;
        QVERIFY(!BlockHeader::decode(header.encode()).has_value());

        Bytes byAuthority = sampleBlock().header.encode();
        byAuthority.back() = 1;   // says work, and has no nonce
        QVERIFY(!BlockHeader::decode(byAuthority).has_value());
        byAuthority.back() = 2;
        const auto refused = BlockHeader::decode(byAuthority);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("chain.block.sealing"));
    }

    void aSealCountsForOneConsortium()
    {
        Block block = sampleBlock();
        block.header.consortium.bytes[0] ^= 1;
        QVERIFY(!verifySeal(block, keyOf(1).publicKey()));
    }

    void aBlockNamesItsTransactions()
    {
        Block block = sampleBlock();
        std::swap(block.transactions[0], block.transactions[1]);
        auto refused = decodeBlock(block.encode(), 4096);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("chain.block.wrong-transactions"));
        block = sampleBlock();
        block.transactions.pop_back();
        QVERIFY(!decodeBlock(block.encode(), 4096));
    }

    void limitsOfABlock()
    {
        const Bytes bytes = sampleBlock().encode();
        auto refused = decodeBlock(bytes, bytes.size() - 1);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("chain.block.too-large"));
        QVERIFY(decodeBlock(bytes, bytes.size()));

        BlockHeader header = sampleBlock().header;
        const Block large = sealBlock(header, {Bytes(ledger::maxTransactionSize + 1)}, keyOf(1));
        QVERIFY(!decodeBlock(large.encode(), ledger::maxBlockSize));
        const Block empty = sealBlock(header, {Bytes()}, keyOf(1));
        QVERIFY(!decodeBlock(empty.encode(), ledger::maxBlockSize));
    }

    void aVoteCountsForOneChainOfOneConsortium()
    {
        const Link link{refOf(6, "source"), refOf(7, "target")};
        const auto vote = castVote(parameters(), link, keyOf(1));
        QVERIFY(vote.verify(parameters(), keyOf(1).publicKey()));
        QVERIFY(!vote.verify(parameters(), keyOf(2).publicKey()));
        ChainParameters other = parameters();
        other.chain = ChainKind::release;
        QVERIFY(!vote.verify(other, keyOf(1).publicKey()));
        other = parameters();
        other.consortium.bytes[5] ^= 1;
        QVERIFY(!vote.verify(other, keyOf(1).publicKey()));

        auto refused = Link::decode(ChainKind::release, link.encode(ChainKind::delivery));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("chain.vote.wrong-chain"));
        refused = Link::decode(ChainKind::delivery, Link{link.target, link.source}.encode(ChainKind::delivery));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("chain.vote.source-not-below"));
        refused = Link::decode(ChainKind::delivery, Link{link.source, link.source}.encode(ChainKind::delivery));
        QVERIFY(!refused);
    }

    void aCertificateNeedsAQuorumOfValidators()
    {
        Certificate certificate = sampleCertificate();
        QVERIFY(certificate.verify(parameters(), sampleValidators()));
        Certificate few = certificate;
        few.signatures.erase(few.signatures.begin());
        auto refused = few.verify(parameters(), sampleValidators());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("chain.certificate.too-few"));
        Certificate forged = certificate;
        forged.signatures.begin()->second[0] ^= 1;
        refused = forged.verify(parameters(), sampleValidators());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("chain.certificate.bad-signature"));
        const auto strange = castVote(parameters(), certificate.link, keyOf(9));
        certificate.signatures[strange.validator] = strange.signature;
        refused = certificate.verify(parameters(), sampleValidators());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("chain.certificate.stranger"));
    }

    void aCertificateListsEachValidatorOnce()
    {
        const auto vote = castVote(parameters(), sampleCertificate().link, keyOf(1));
        codec::Writer out;
        out.array(2).bytes(vote.link.encode(ChainKind::delivery)).array(2);
        for (int i = 0; i < 2; ++i) out.array(2).id(vote.validator).bytes(vote.signature);
        auto refused = Certificate::decode(ChainKind::delivery, out.data());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("chain.certificate.order"));
        codec::Writer none;
        none.array(2).bytes(vote.link.encode(ChainKind::delivery)).array(0);
        refused = Certificate::decode(ChainKind::delivery, none.data());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("chain.certificate.empty"));
    }

    void messagesSurviveTheJourney()
    {
        for (const auto& message : sampleMessages()) {
            const Bytes bytes = encodeMessage(ChainKind::delivery, message);
            const auto decoded = decodeMessage(ChainKind::delivery, bytes);
            QVERIFY2(decoded.has_value(), decoded ? "" : toString(decoded.error()).c_str());
            QCOMPARE(decoded->index(), message.index());
            QVERIFY(encodeMessage(ChainKind::delivery, *decoded) == bytes);
            QVERIFY(chainOf(bytes) == ChainKind::delivery);
            const auto refused = decodeMessage(ChainKind::release, bytes);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, std::string("chain.wire.wrong-chain"));
        }
        QVERIFY(chainOf(encodeMessage(ChainKind::release, TransactionsHave{})) == ChainKind::release);
    }

    void whatIsNoMessageIsRefused_data()
    {
        QTest::addColumn<QString>("hex");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << "" << "codec.cbor.truncated";
        QTest::newRow("version") << "8402010680" << "chain.wire.version";
        QTest::newRow("type") << "840101186380" << "chain.wire.unknown-type";
        QTest::newRow("trailing") << "840101068000" << "codec.cbor.trailing-bytes";
        QTest::newRow("not canonical") << "8418010106" "80" << "codec.cbor.not-canonical";
        QTest::newRow("count without bytes") << "840101069a7fffffff" << "codec.cbor.too-many";
        QTest::newRow("too many ids") << "84010106991001" << "codec.cbor.too-many";
        QTest::newRow("request for nothing") << "84010102" "828001" << "chain.wire.empty";
    }
    void whatIsNoMessageIsRefused()
    {
        QFETCH(QString, hex);
        QFETCH(QString, code);
        const auto refused = decodeMessage(ChainKind::delivery, fromHex(hex.toStdString()).value());
        QVERIFY(!refused);
        QCOMPARE(QString::fromStdString(refused.error().code), code);
    }

    void hugeMessagesAreRefusedUnread()
    {
        const Bytes huge(maxMessageSize + 1, 0x84);
        const auto refused = decodeMessage(ChainKind::delivery, huge);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("chain.wire.too-large"));
    }

    void chainOfForeignBytes()
    {
        for (const char* hex : {"", "84", "8401", "840102", "830101", "840201"}) {
            QVERIFY2(!chainOf(fromHex(hex).value()), hex);
        }
    }

    // Whatever is accepted after damage re-encodes to itself, and nothing crashes.
    void damagedBytesAreRefusedOrCanonical()
    {
        test::SeededRandom random(3);
        for (const auto& golden : goldens()) {
            for (int round = 0; round < 400; ++round) {
                Bytes bytes = golden.bytes;
                for (std::uint64_t n = random.below(3) + 1; n > 0; --n) {
                    bytes[random.below(bytes.size())] = static_cast<std::uint8_t>(random.number());
                }
                if (random.below(4) == 0) bytes.resize(random.below(bytes.size() + 1));
                if (const auto m = decodeMessage(ChainKind::delivery, bytes)) {
                    QVERIFY(encodeMessage(ChainKind::delivery, *m) == bytes);
                }
                if (const auto b = decodeBlock(bytes, 4096)) QVERIFY(b->encode() == bytes);
                if (const auto c = Certificate::decode(ChainKind::delivery, bytes)) {
                    QVERIFY(c->encode(ChainKind::delivery) == bytes);
                }
                if (const auto r = decodeRecall(ChainKind::delivery, bytes)) {
                    QVERIFY(encodeRecall(ChainKind::delivery, *r) == bytes);
                }
                if (const auto r = ValidatorRecord::decode(ChainKind::delivery, bytes)) {
                    QVERIFY(r->encode(ChainKind::delivery) == bytes);
                }
            }
        }
    }

    void genesisDiffersByChainAndConsortium()
    {
        ChainParameters other = parameters();
        other.chain = ChainKind::release;
        QVERIFY(genesisBlockId(parameters()) != genesisBlockId(other));
        other = parameters();
        other.consortium.bytes[0] ^= 1;
        QVERIFY(genesisBlockId(parameters()) != genesisBlockId(other));
        QVERIFY(genesisBlockId(parameters()) == genesisBlockId(parameters()));
    }
};

QTEST_GUILESS_MAIN(ChainFormatsTest)
#include "formats_test.moc"
