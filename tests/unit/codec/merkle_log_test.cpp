// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/cbor.h"
#include "core/codec/merkle_log.h"
#include "core/crypto/sha256.h"

#include <QTest>

using namespace quorate;
using namespace quorate::codec;

namespace {

constexpr std::uint64_t biggest = 70;

Hash32 leaf(std::uint64_t i)
{
    return leafHash(bytesOf("leaf " + std::to_string(i)));
}

// RFC 9162 section 2.1 word for word, on the leaves [begin, end).
Hash32 naiveRoot(std::uint64_t begin, std::uint64_t end)
{
    const auto n = end - begin;
    if (n == 0) return crypto::sha256(BytesView{});
    if (n == 1) return leaf(begin);
    std::uint64_t k = 1;
    while (k * 2 < n) k *= 2;
    return nodeHash(naiveRoot(begin, begin + k), naiveRoot(begin + k, end));
}

LogProof naivePath(std::uint64_t m, std::uint64_t begin, std::uint64_t end)
{
    const auto n = end - begin;
    if (n == 1) return {};
    std::uint64_t k = 1;
    while (k * 2 < n) k *= 2;
    auto path = m < k ? naivePath(m, begin, begin + k) : naivePath(m - k, begin + k, end);
    path.push_back(m < k ? naiveRoot(begin + k, end) : naiveRoot(begin, begin + k));
    return path;
}

LogProof naiveSubproof(std::uint64_t m, std::uint64_t begin, std::uint64_t end, bool whole)
{
    const auto n = end - begin;
    if (m == n) return whole ? LogProof{} : LogProof{naiveRoot(begin, end)};
    std::uint64_t k = 1;
    while (k * 2 < n) k *= 2;
    auto proof = m <= k ? naiveSubproof(m, begin, begin + k, whole) : naiveSubproof(m - k, begin + k, end, false);
    proof.push_back(m <= k ? naiveRoot(begin + k, end) : naiveRoot(begin, begin + k));
    return proof;
}

MemoryLog logOf(std::uint64_t size)
{
    MemoryLog log;
    for (std::uint64_t i = 0; i < size; ++i) log.append(leaf(i));
    return log;
}

// Calls `check` with every spoilt form of a proof: one bit flipped in each hash, one hash missing, doubled or added.
template <class Check>
void forEachSpoilt(const LogProof& proof, const Check& check)
{
    for (std::size_t i = 0; i < proof.size(); ++i) {
        auto spoilt = proof;
        spoilt[i].bytes[i % 32] ^= static_cast<std::uint8_t>(1 << i % 8);
        check(spoilt);
        spoilt = proof;
        spoilt.erase(spoilt.begin() + static_cast<std::ptrdiff_t>(i));
        check(spoilt);
        spoilt = proof;
        spoilt.insert(spoilt.begin() + static_cast<std::ptrdiff_t>(i), proof[i]);
        check(spoilt);
    }
    auto spoilt = proof;
    spoilt.push_back(Hash32{});
    check(spoilt);
    spoilt = proof;
    spoilt.insert(spoilt.begin(), Hash32{});
    check(spoilt);
}

}  // namespace

class MerkleLogTest : public QObject {
    Q_OBJECT

private slots:
    // The vectors of the Certificate Transparency projects' test suites: 8 leaves.
    void knownRoots()
    {
        const char* leaves[] = {"",         "00",       "10",       "2021", "3031", "40414243", "5051525354555657",
                                "606162636465666768696a6b6c6d6e6f"};
        const char* roots[] = {"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                               "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                               "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                               "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                               "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                               "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                               "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                               "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
        LogFrontier frontier;
        MemoryLog log;
        QCOMPARE(frontier.root(), emptyLogRoot());
        QCOMPARE(emptyLogRoot().hex(), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        for (std::size_t i = 0; i < 8; ++i) {
            const auto hash = leafHash(fromHex(leaves[i]).value());
            frontier.append(hash);
            log.append(hash);
            QCOMPARE(frontier.root().hex(), std::string(roots[i]));
            QCOMPARE(logRoot(log, i + 1).value().hex(), std::string(roots[i]));
        }
    }

    void rootsOfEverySize()
    {
        const auto log = logOf(biggest);
        LogFrontier frontier;
        for (std::uint64_t size = 0; size <= biggest; ++size) {
            QCOMPARE(frontier.size(), size);
            QCOMPARE(frontier.root(), naiveRoot(0, size));
            QCOMPARE(logRoot(log, size).value(), naiveRoot(0, size));
            frontier.append(leaf(size));
        }
    }

    void everyInclusionProof()
    {
        const auto log = logOf(biggest);
        for (std::uint64_t size = 1; size <= biggest; ++size) {
            const auto root = naiveRoot(0, size);
            for (std::uint64_t index = 0; index < size; ++index) {
                const auto proof = inclusionProof(log, index, size).value();
                QCOMPARE(proof, naivePath(index, 0, size));
                QVERIFY(verifyInclusion(leaf(index), index, size, proof, root));
                QVERIFY(!verifyInclusion(leaf(index + 1), index, size, proof, root));
                QVERIFY(!verifyInclusion(leaf(index), size, size, proof, root));
                QVERIFY(!verifyInclusion(leaf(index), index, size, proof, leaf(999)));
                for (std::uint64_t other = 0; other < size; ++other) {
                    if (other != index) QVERIFY(!verifyInclusion(leaf(index), other, size, proof, root));
                }
            }
        }
    }

    void everySpoiltInclusionProofFails()
    {
        const auto log = logOf(biggest);
        for (std::uint64_t size = 1; size <= biggest; ++size) {
            const auto root = logRoot(log, size).value();
            for (std::uint64_t index = 0; index < size; ++index) {
                forEachSpoilt(inclusionProof(log, index, size).value(), [&](const LogProof& spoilt) {
                    QVERIFY(!verifyInclusion(leaf(index), index, size, spoilt, root));
                });
            }
        }
    }

    void everyConsistencyProof()
    {
        const auto log = logOf(biggest);
        std::vector<Hash32> roots;
        for (std::uint64_t size = 0; size <= biggest; ++size) roots.push_back(naiveRoot(0, size));
        for (std::uint64_t newSize = 0; newSize <= biggest; ++newSize) {
            for (std::uint64_t oldSize = 0; oldSize <= newSize; ++oldSize) {
                const auto proof = consistencyProof(log, oldSize, newSize).value();
                if (oldSize > 0) QCOMPARE(proof, naiveSubproof(oldSize, 0, newSize, true));
                QVERIFY(verifyConsistency(oldSize, roots[oldSize], newSize, roots[newSize], proof));
                QVERIFY(!verifyConsistency(oldSize, leaf(999), newSize, roots[newSize], proof));
                if (oldSize > 0) QVERIFY(!verifyConsistency(oldSize, roots[oldSize], newSize, leaf(999), proof));
                if (oldSize < newSize) {
                    QVERIFY(!verifyConsistency(newSize, roots[newSize], oldSize, roots[oldSize], proof));
                }
                forEachSpoilt(proof, [&](const LogProof& spoilt) {
                    QVERIFY(!verifyConsistency(oldSize, roots[oldSize], newSize, roots[newSize], spoilt));
                });
            }
        }
    }

    void proofsOfAHugeLogAreBounded()
    {
        const Hash32 hash = leaf(0);
        QVERIFY(!verifyInclusion(hash, UINT64_MAX - 1, UINT64_MAX, LogProof(65, hash), hash));
        QVERIFY(!verifyInclusion(hash, UINT64_MAX - 1, UINT64_MAX, LogProof(1000, hash), hash));
        QVERIFY(!verifyConsistency(1, hash, UINT64_MAX, hash, LogProof(1000, hash)));
        QVERIFY(!verifyConsistency(UINT64_MAX - 1, hash, UINT64_MAX, hash, LogProof(64, hash)));
        QVERIFY(!verifyInclusion(hash, 0, 0, {}, hash));
        QVERIFY(verifyInclusion(hash, 0, 1, {}, hash));
    }

    void fromTheEmptyLog()
    {
        QVERIFY(verifyConsistency(0, emptyLogRoot(), 0, emptyLogRoot(), {}));
        QVERIFY(!verifyConsistency(0, emptyLogRoot(), 0, leaf(0), {}));
        QVERIFY(!verifyConsistency(0, leaf(0), 1, leaf(0), {}));
        QVERIFY(!verifyConsistency(0, emptyLogRoot(), 1, leaf(0), {leaf(0)}));
    }

    void outOfRangeIsRefused()
    {
        const auto log = logOf(5);
        QCOMPARE(inclusionProof(log, 5, 5).error().code, std::string("codec.log.out-of-range"));
        QCOMPARE(inclusionProof(log, 0, 0).error().code, std::string("codec.log.out-of-range"));
        QCOMPARE(consistencyProof(log, 6, 5).error().code, std::string("codec.log.out-of-range"));
        QCOMPARE(inclusionProof(log, 4, 6).error().code, std::string("codec.log.no-node"));
        QCOMPARE(logRoot(log, 6).error().code, std::string("codec.log.no-node"));
        QCOMPARE(consistencyProof(log, 2, 9).error().code, std::string("codec.log.no-node"));
    }

    void completedNodesAreTheStoredOnes()
    {
        LogFrontier frontier;
        for (std::uint64_t index = 0; index < biggest; ++index) {
            std::vector<LogNode> completed;
            frontier.append(leaf(index), &completed);
            for (std::size_t i = 0; i < completed.size(); ++i) {
                const auto& node = completed[i];
                QCOMPARE(node.level, static_cast<unsigned>(i));
                const auto begin = node.index << node.level;
                QCOMPARE(begin + (std::uint64_t{1} << node.level), index + 1);
                QCOMPARE(node.hash, naiveRoot(begin, index + 1));
            }
            const auto next = completed.size();
            QVERIFY(((index + 1) >> (next - 1) & 1) == 1);  // one more level would not be full
        }
    }

    void frontierRoundTrip()
    {
        LogFrontier frontier;
        for (std::uint64_t size = 0; size <= biggest; ++size) {
            const auto again = LogFrontier::decode(frontier.encode());
            QVERIFY(again.has_value());
            QCOMPARE(*again, frontier);
            QCOMPARE(again->root(), frontier.root());
            frontier.append(leaf(size));
        }
    }

    void frontierRefuses_data()
    {
        QTest::addColumn<QString>("encoded");
        QTest::addColumn<QString>("code");
        const auto hash = QString::fromStdString(toHex(Writer().id(leaf(0)).data()));
        QTest::newRow("nothing") << "" << "codec.cbor.truncated";
        QTest::newRow("a hash missing") << "820381" + hash << "codec.cbor.range";
        QTest::newRow("a hash too many") << "820182" + hash + hash << "codec.cbor.range";
        QTest::newRow("hashes of an empty log") << "820081" + hash << "codec.cbor.range";
        QTest::newRow("short hash") << "82018143010203" << "codec.cbor.range";
        QTest::newRow("2^64 - 1 leaves") << "821bffffffffffffffff80" << "codec.cbor.range";
        QTest::newRow("trailing byte") << "82008000" << "codec.cbor.trailing-bytes";
        QTest::newRow("negative size") << "822080" << "codec.cbor.wrong-type";
        QTest::newRow("three members") << "83008000" << "codec.cbor.range";
    }
    void frontierRefuses()
    {
        QFETCH(QString, encoded);
        QFETCH(QString, code);
        const auto frontier = LogFrontier::decode(fromHex(encoded.toStdString()).value());
        QVERIFY(!frontier);
        QCOMPARE(QString::fromStdString(frontier.error().code), code);
    }
};

QTEST_GUILESS_MAIN(MerkleLogTest)
#include "merkle_log_test.moc"
