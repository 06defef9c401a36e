// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/pieces.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_directory.h"

#include <QFile>
#include <QTest>

using namespace quorate;

namespace {

// The bytes that tests/data/payload/make_golden.py hashes.
Bytes pattern(std::uint64_t size)
{
    Bytes bytes(size);
    for (std::uint64_t i = 0; i < size; ++i) bytes[i] = static_cast<std::uint8_t>(i * 131 + (i >> 8) * 17 + (i >> 16) * 7);
    return bytes;
}

}  // namespace

class PiecesTest : public QObject {
    Q_OBJECT

private slots:
    void rootsAreThoseOfAnIndependentImplementation_data()
    {
        QTest::addColumn<quint64>("size");
        QTest::addColumn<QString>("root");
        QFile golden(QStringLiteral(QUORATE_TEST_DATA "/payload/golden.txt"));
        QVERIFY(golden.open(QIODevice::ReadOnly));
        while (!golden.atEnd()) {
            const auto fields = QString::fromLatin1(golden.readLine()).trimmed().split(' ');
            QCOMPARE(fields.size(), 3);
            QTest::newRow(qPrintable(fields[0])) << fields[0].toULongLong() << fields[1];
        }
    }
    void rootsAreThoseOfAnIndependentImplementation()
    {
        QFETCH(quint64, size);
        QFETCH(QString, root);
        const auto bytes = pattern(size);
        const auto ref = crypto::payloadRef(bytes);
        QCOMPARE(ref.size, size);
        QCOMPARE(QString::fromStdString(ref.root.hex()), root);
    }

    void partsOfAnyLengthGiveTheSameRoot()
    {
        const auto bytes = pattern(500'000);
        const auto whole = crypto::payloadRef(bytes);
        test::SeededRandom random(7);
        for (int round = 0; round < 20; ++round) {
            crypto::PiecesHasher hasher;
            BytesView rest(bytes);
            while (!rest.empty()) {
                const auto part = std::min<std::size_t>(rest.size(), random.below(40'000));
                hasher.update(rest.first(part));
                rest = rest.subspan(part);
            }
            QVERIFY(hasher.finish() == whole);
            QCOMPARE(hasher.leaves().size(), whole.pieces());
        }
    }

    void fileGivesTheSameRoot()
    {
        const auto files = makeSystemFiles();
        const test::TemporaryDirectory directory;
        const auto bytes = pattern(131'073);
        QVERIFY(writeFileAtomically(*files, directory / "payload", bytes));
        auto file = files->open(directory / "payload", OpenMode::read);
        QVERIFY(file);
        QVERIFY(crypto::payloadRef(**file).value() == crypto::payloadRef(bytes));
    }

    void emptyHasTheZeroRoot()
    {
        const auto ref = crypto::payloadRef(Bytes{});
        QCOMPARE(ref.size, std::uint64_t{0});
        QVERIFY(ref.root.isZero());
        QCOMPARE(ref.pieces(), std::uint64_t{0});
    }

    void leavesAreCheckedAgainstTheRoot()
    {
        const auto bytes = pattern(100'000);
        crypto::PiecesHasher hasher;
        hasher.update(bytes);
        const auto ref = hasher.finish();
        auto leaves = hasher.leaves();
        QVERIFY(crypto::verifyLeaves(ref, leaves));
        QVERIFY(crypto::pieceHash(BytesView(bytes).first(16384)) == leaves.front());
        QVERIFY(crypto::pieceHash(BytesView(bytes).last(100'000 % 16384)) == leaves.back());

        for (std::size_t i = 0; i < leaves.size(); ++i) {
            auto forged = leaves;
            forged[i].bytes[31] ^= 1;
            QCOMPARE(crypto::verifyLeaves(ref, forged).error().code, std::string("crypto.pieces.root"));
        }
        auto swapped = leaves;
        std::swap(swapped[0], swapped[1]);
        QCOMPARE(crypto::verifyLeaves(ref, swapped).error().code, std::string("crypto.pieces.root"));
        // A zero leaf more folds to the same root: only the count tells.
        auto padded = leaves;
        padded.emplace_back();
        QCOMPARE(crypto::verifyLeaves(ref, padded).error().code, std::string("crypto.pieces.count"));
        leaves.pop_back();
        QCOMPARE(crypto::verifyLeaves(ref, leaves).error().code, std::string("crypto.pieces.count"));
        QCOMPARE(crypto::verifyLeaves(ref, {}).error().code, std::string("crypto.pieces.count"));
    }

    void countOfPiecesDoesNotOverflow()
    {
        QCOMPARE((PayloadRef{UINT64_MAX, {}}.pieces()), std::uint64_t{1} << 50);
        QCOMPARE(crypto::verifyLeaves(PayloadRef{UINT64_MAX, {}}, {}).error().code, std::string("crypto.pieces.count"));
    }
};

QTEST_GUILESS_MAIN(PiecesTest)
#include "pieces_test.moc"
