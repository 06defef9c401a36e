// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/codec/cbor.h"
#include "core/codec/cose.h"
#include "core/codec/merkle_log.h"
#include "core/codec/merkle_map.h"
#include "core/codec/signed_note.h"
#include "core/crypto/sha256.h"

#include <QTest>

using namespace quorate;
using namespace quorate::codec;

namespace {

// Keys from fixed seeds: never for anything but these files.
crypto::KeyPair keyOf(std::uint8_t number)
{
    return crypto::KeyPair::fromSeed(crypto::SecretBytes::copyOf(Bytes(32, number)));
}

ConsortiumId consortium()
{
    return ConsortiumId{crypto::sha256(bytesOf("golden consortium")).bytes};
}

Hash32 leaf(std::uint64_t i)
{
    return leafHash(Writer().array(2).unsignedInteger(i).text("leaf").take());
}

MemoryLog goldenLog()
{
    MemoryLog log;
    for (std::uint64_t i = 0; i < 11; ++i) log.append(leaf(i));
    return log;
}

// A message in the manner of a transaction: every type that the codec knows, and the edges of the integers.
Bytes sign1File()
{
    Writer payload;
    payload.map(9).key(0).unsignedInteger(UINT64_MAX).key(1).integer(INT64_MIN).key(2).text("Pr\xc3\xbc" "fer");
    payload.key(3).bytes(Bytes(300, 0xab)).key(4).boolean(true).key(24).boolean(false);
    payload.key(256).null().key(65536).array(3).unsignedInteger(23).unsignedInteger(24).integer(-25);
    payload.key(-1).map(1).key(1).array(0);
    return signSign1(keyOf(1), externalAad("quorate/golden", consortium()), payload.take()).encode();
}

Bytes frontierFile()
{
    LogFrontier frontier;
    for (std::uint64_t i = 0; i < 11; ++i) frontier.append(leaf(i));
    return frontier.encode();
}

// [index, size, leaf hash, [proof...], root]
Bytes inclusionFile()
{
    const auto log = goldenLog();
    const auto proof = inclusionProof(log, 6, 11).value();
    Writer out;
    out.array(5).unsignedInteger(6).unsignedInteger(11).id(leaf(6)).array(proof.size());
    for (const auto& hash : proof) out.id(hash);
    out.id(logRoot(log, 11).value());
    return out.take();
}

// [old size, old root, new size, new root, [proof...]]
Bytes consistencyFile()
{
    const auto log = goldenLog();
    const auto proof = consistencyProof(log, 6, 11).value();
    Writer out;
    out.array(5).unsignedInteger(6).id(logRoot(log, 6).value()).unsignedInteger(11).id(logRoot(log, 11).value());
    out.array(proof.size());
    for (const auto& hash : proof) out.id(hash);
    return out.take();
}

// [root, present key, its value, map-proof, absent key, map-proof] over "key 0" ... "key 19" -> "value i".
Bytes mapFile()
{
    MerkleMap map;
    for (int i = 0; i < 20; ++i) {
        map.set(bytesOf("key " + std::to_string(i)), bytesOf("value " + std::to_string(i)));
    }
    Writer out;
    out.array(6).id(map.root()).text("key 7").text("value 7").raw(map.prove(bytesOf("key 7")).encode());
    out.text("absent").raw(map.prove(bytesOf("absent")).encode());
    return out.take();
}

Bytes checkpointFile()
{
    Checkpoint checkpoint{{"quorate/" + consortium().hex() + "/release", 11, logRoot(goldenLog(), 11).value()}, {}};
    for (std::uint8_t i = 2; i < 5; ++i) {
        const auto name = keyNameOf("Validator No " + std::to_string(i));
        checkpoint.cosignatures.push_back(cosign(checkpoint.head, name, keyOf(i), 1'767'225'600U + i));
    }
    return toBytes(bytesOf(checkpoint.text()));
}

}  // namespace

// The bytes of every encoding, as they were when the files were committed. A difference means that stored and signed data
// of others can no longer be read: change the code, not the file.
class GoldenTest : public QObject {
    Q_OBJECT

private slots:
    void bytesAreTheCommittedOnes_data()
    {
        QTest::addColumn<QByteArray>("made");
        const auto row = [](const char* name, const Bytes& made) {
            QTest::newRow(name) << QByteArray::fromStdString(std::string(textOf(made)));
        };
        row("sign1.cbor", sign1File());
        row("log_frontier.cbor", frontierFile());
        row("log_inclusion.cbor", inclusionFile());
        row("log_consistency.cbor", consistencyFile());
        row("map_proofs.cbor", mapFile());
        row("checkpoint.txt", checkpointFile());
    }
    void bytesAreTheCommittedOnes()
    {
        QFETCH(QByteArray, made);
        const auto bytes = toBytes(bytesOf(made.toStdString()));
        const auto files = makeSystemFiles();
        const auto committed = readFile(*files, Path(QUORATE_TEST_DATA) / "codec" / QTest::currentDataTag(), 1 << 20);
        if (!committed || *committed != bytes) {
            // Kept beside the test program for whoever adds a new encoding.
            const Path copy = Path(QCoreApplication::applicationDirPath().toStdString()) / QTest::currentDataTag();
            QVERIFY(writeFileAtomically(*files, copy, bytes).has_value());
        }
        QVERIFY2(committed.has_value(), committed ? "" : toString(committed.error()).c_str());
        QCOMPARE(QByteArray::fromStdString(toHex(*committed)), QByteArray::fromStdString(toHex(bytes)));
    }
};

QTEST_GUILESS_MAIN(GoldenTest)
#include "golden_test.moc"
