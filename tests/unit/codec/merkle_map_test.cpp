// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/cbor.h"
#include "core/codec/merkle_map.h"
#include "core/crypto/sha256.h"
#include "tests/support/seeded_random.h"

#include <QTest>

#include <map>

using namespace quorate;
using namespace quorate::codec;

namespace {

using Reference = std::map<std::string, std::string>;  // keys and values as text
using Entry = std::pair<Hash32, Hash32>;               // path and value hash

bool bit(const Hash32& path, std::size_t depth)
{
    return (path.bytes[depth / 8] & (0x80 >> depth % 8)) != 0;
}

// The definition in the header, recursively on a sorted list of entries.
Hash32 naiveRoot(std::span<const Entry> entries, std::size_t depth)
{
    if (entries.empty()) return {};
    Bytes data;
    if (entries.size() == 1) {
        data.push_back(0);
        append(data, entries[0].first.view());
        append(data, entries[0].second.view());
        return crypto::sha256(data);
    }
    std::size_t left = 0;
    while (left < entries.size() && !bit(entries[left].first, depth)) ++left;
    data.push_back(1);
    append(data, naiveRoot(entries.first(left), depth + 1).view());
    append(data, naiveRoot(entries.subspan(left), depth + 1).view());
    return crypto::sha256(data);
}

Hash32 naiveRoot(const Reference& reference)
{
    std::vector<Entry> entries;
    for (const auto& [key, value] : reference) {
        entries.emplace_back(crypto::sha256(bytesOf(key)), crypto::sha256(bytesOf(value)));
    }
    std::ranges::sort(entries);
    return naiveRoot(entries, 0);
}

void set(MerkleMap& map, const std::string& key, const std::string& value)
{
    map.set(bytesOf(key), bytesOf(value));
}

MerkleMap mapOf(const Reference& reference)
{
    MerkleMap map;
    for (const auto& [key, value] : reference) set(map, key, value);
    return map;
}

Reference manyEntries(std::size_t count)
{
    Reference reference;
    for (std::size_t i = 0; i < count; ++i) reference["key " + std::to_string(i)] = "value " + std::to_string(i * 7);
    return reference;
}

}  // namespace

class MerkleMapTest : public QObject {
    Q_OBJECT

private slots:
    void emptyMap()
    {
        MerkleMap map;
        QVERIFY(map.root().isZero());
        QCOMPARE(map.size(), 0U);
        const auto proof = map.prove(bytesOf("a"));
        QVERIFY(proof.siblings.empty() && !proof.other);
        QVERIFY(verifyAbsent(emptyMapRoot(), bytesOf("a"), proof));
        QVERIFY(!verifyPresent(emptyMapRoot(), bytesOf("a"), bytesOf(""), proof));
        map.erase(bytesOf("a"));
        QVERIFY(map.root().isZero());
    }

    void oneEntryIsItsLeaf()
    {
        MerkleMap map;
        set(map, "a", "1");
        Bytes data{0};
        append(data, crypto::sha256(bytesOf("a")).view());
        append(data, crypto::sha256(bytesOf("1")).view());
        QCOMPARE(map.root(), crypto::sha256(data));
    }

    void randomOperationsAgainstAReference()
    {
        test::SeededRandom random(6962);
        MerkleMap map;
        Reference reference;
        for (int step = 0; step < 3000; ++step) {
            const auto key = "key " + std::to_string(random.below(120));
            if (random.below(5) < 3) {
                const auto value = std::to_string(random.below(50));
                set(map, key, value);
                reference[key] = value;
            } else {
                map.erase(bytesOf(key));
                reference.erase(key);
            }
            QCOMPARE(map.size(), reference.size());
            QVERIFY2(map.root() == naiveRoot(reference), std::to_string(step).c_str());
            const auto asked = "key " + std::to_string(random.below(120));
            const auto proof = map.prove(bytesOf(asked));
            const auto found = reference.find(asked);
            QCOMPARE(verifyAbsent(map.root(), bytesOf(asked), proof), found == reference.end());
            if (found != reference.end()) {
                QVERIFY(verifyPresent(map.root(), bytesOf(asked), bytesOf(found->second), proof));
            }
        }
    }

    // Also while it grows, and when most of what was there is gone.
    void knowsItsKeys()
    {
        test::SeededRandom random(5);
        MerkleMap map;
        std::map<std::string, bool> there;
        const auto holds = [&](const std::string& key) { return map.contains(MerkleMap::pathOf(bytesOf(key))); };
        QVERIFY(!holds("0"));
        for (int i = 0; i < 30'000; ++i) {
            const std::string key = std::to_string(random.below(6000));
            const bool isSet = random.below(i % 10'000 < 6000 ? 4 : 2) != 0;
            if (isSet) set(map, key, "value");
            else map.erase(bytesOf(key));
            there[key] = isSet;
            const std::string other = std::to_string(random.below(9000));
            const auto known = there.find(other);
            QCOMPARE(holds(other), known != there.end() && known->second);
            QCOMPARE(holds(key), isSet);
        }
        for (const auto& [key, isThere] : there) QCOMPARE(holds(key), isThere);
        for (const auto& [key, isThere] : there) map.erase(bytesOf(key));
        for (const auto& [key, isThere] : there) QVERIFY(!holds(key));
    }

    void orderDoesNotMatter()
    {
        const auto reference = manyEntries(300);
        const auto expected = mapOf(reference).root();
        test::SeededRandom random(1);
        std::vector<std::string> keys;
        for (const auto& [key, value] : reference) keys.push_back(key);
        for (int round = 0; round < 5; ++round) {
            for (std::size_t i = keys.size(); i > 1; --i) std::swap(keys[i - 1], keys[random.below(i)]);
            MerkleMap map;
            for (const auto& key : keys) {
                set(map, key, "provisional");
                set(map, key, reference.at(key));
            }
            QCOMPARE(map.root(), expected);
        }
    }

    void eraseReturnsToTheEarlierRoot()
    {
        MerkleMap map;
        std::vector<Hash32> roots{map.root()};
        for (int i = 0; i < 500; ++i) {
            set(map, std::to_string(i), "x");
            roots.push_back(map.root());
        }
        for (int i = 499; i >= 0; --i) {
            map.erase(bytesOf("not there"));
            QCOMPARE(map.root(), roots[static_cast<std::size_t>(i) + 1]);
            map.erase(bytesOf(std::to_string(i)));
            QCOMPARE(map.root(), roots[static_cast<std::size_t>(i)]);
        }
        QCOMPARE(map.size(), 0U);
        set(map, "0", "x");
        QCOMPARE(map.root(), roots[1]);
    }

    // A hint: nothing changes, whatever is there or not.
    void prefetchingChangesNothing()
    {
        std::vector<MerkleMap::Path> paths;
        for (int i = 0; i < 600; ++i) paths.push_back(MerkleMap::pathOf(bytesOf(std::to_string(i))));
        MerkleMap map;
        map.prefetch(paths);
        QCOMPARE(map.root(), emptyMapRoot());
        for (int i = 0; i < 300; ++i) {
            map.prefetch(paths);
            const auto root = map.root();
            map.prefetch(std::span(paths).first(1));
            QCOMPARE(map.root(), root);
            map.set(paths[static_cast<std::size_t>(i)], bytesOf("x"));
        }
        map.prefetch({});
        MerkleMap naive;
        for (int i = 0; i < 300; ++i) set(naive, std::to_string(i), "x");
        QCOMPARE(map.root(), naive.root());
        map.erase(paths[7]);
        naive.erase(bytesOf("7"));
        QCOMPARE(map.root(), naive.root());
    }

    void moving()
    {
        auto map = mapOf(manyEntries(10));
        const auto root = map.root();
        MerkleMap moved = std::move(map);
        QCOMPARE(moved.root(), root);
        map = std::move(moved);
        QCOMPARE(map.size(), 10U);
    }

    // Both forms of absence, and every spoilt proof.
    void proofsAndForgeries()
    {
        const auto reference = manyEntries(200);
        const auto map = mapOf(reference);
        const auto root = map.root();
        std::size_t beside = 0;
        std::size_t nothing = 0;
        for (int i = 0; i < 400; ++i) {
            const auto key = "key " + std::to_string(i);
            const auto k = bytesOf(key);
            const auto proof = map.prove(k);
            QCOMPARE(MapProof::decode(proof.encode()).value(), proof);
            const bool present = i < 200;
            const auto value = present ? reference.at(key) : std::string();
            const auto holds = [&](const MapProof& p) {
                return present ? verifyPresent(root, k, bytesOf(value), p) : verifyAbsent(root, k, p);
            };
            QVERIFY(holds(proof));
            if (present) {
                QVERIFY(!proof.other);
                QVERIFY(!verifyAbsent(root, k, proof));
                QVERIFY(!verifyPresent(root, k, bytesOf(value + "x"), proof));
            } else {
                ++(proof.other ? beside : nothing);
                QVERIFY(!verifyPresent(root, k, bytesOf(""), proof));
            }
            QVERIFY(!verifyAbsent(Hash32{{1}}, k, proof) && !verifyPresent(Hash32{{1}}, k, bytesOf(value), proof));

            for (std::size_t at = 0; at < proof.siblings.size(); ++at) {
                auto spoilt = proof;
                spoilt.siblings[at].bytes[at % 32] ^= 1;
                QVERIFY(!holds(spoilt));
                spoilt = proof;
                spoilt.siblings.erase(spoilt.siblings.begin() + static_cast<std::ptrdiff_t>(at));
                QVERIFY(!holds(spoilt));
                spoilt = proof;
                spoilt.siblings.resize(at);
                QVERIFY(!holds(spoilt));
                QVERIFY(!verifyAbsent(root, k, spoilt));
            }
            auto longer = proof;
            longer.siblings.push_back({});
            QVERIFY(!holds(longer));
            longer.siblings.resize(257);
            QVERIFY(!holds(longer));
            QVERIFY(!verifyAbsent(root, k, longer) && !verifyPresent(root, k, bytesOf(value), longer));
            if (proof.other) {
                auto spoilt = proof;
                spoilt.other.reset();
                QVERIFY(!holds(spoilt));
                spoilt = proof;
                spoilt.other->path.bytes[31] ^= 1;
                QVERIFY(!holds(spoilt));
                spoilt = proof;
                spoilt.other->valueHash.bytes[0] ^= 1;
                QVERIFY(!holds(spoilt));
            }
        }
        QVERIFY(beside > 20);
        QVERIFY(nothing > 20);
    }

    void aProofForAnotherKeyProvesNothing()
    {
        const auto reference = manyEntries(60);
        const auto map = mapOf(reference);
        const auto root = map.root();
        for (const auto& [key, value] : reference) {
            const auto proof = map.prove(bytesOf(key));
            for (const auto& [otherKey, otherValue] : reference) {
                if (otherKey == key) continue;
                QVERIFY(!verifyPresent(root, bytesOf(otherKey), bytesOf(otherValue), proof));
                QVERIFY(!verifyAbsent(root, bytesOf(otherKey), proof));
                // The entry of `key`, offered as the one that stands in otherKey's place.
                auto forged = proof;
                forged.other = {crypto::sha256(bytesOf(key)), crypto::sha256(bytesOf(value))};
                QVERIFY(!verifyAbsent(root, bytesOf(otherKey), forged));
                QVERIFY(!verifyAbsent(root, bytesOf(key), forged));
            }
        }
    }

    // A lone entry has no siblings, so that only the prefix and the full path speak.
    void aLoneEntryProvesAllOthersAbsent()
    {
        MerkleMap map;
        set(map, "a", "1");
        QVERIFY(verifyPresent(map.root(), bytesOf("a"), bytesOf("1"), map.prove(bytesOf("a"))));
        const auto proof = map.prove(bytesOf("b"));
        QVERIFY(proof.siblings.empty() && proof.other);
        QVERIFY(verifyAbsent(map.root(), bytesOf("b"), proof));
        QVERIFY(!verifyAbsent(map.root(), bytesOf("a"), proof));
        QVERIFY(!verifyPresent(map.root(), bytesOf("b"), bytesOf("1"), proof));
    }

    void proofDecodingRefuses_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const Bytes& encoded, const char* code) {
            QTest::newRow(name) << QByteArray::fromStdString(std::string(textOf(encoded))) << code;
        };
        MapProof proof;
        proof.siblings.resize(256);
        QVERIFY(MapProof::decode(proof.encode()).has_value());
        proof.siblings.resize(257);
        row("257 siblings", proof.encode(), "codec.cbor.too-many");
        row("nothing", {}, "codec.cbor.truncated");
        row("promise of siblings", {0x82, 0x98, 0xff}, "codec.cbor.truncated");
        row("no second part", {0x81, 0x80}, "codec.cbor.range");
        row("false for null", {0x82, 0x80, 0xf4}, "codec.cbor.wrong-type");
        row("other of one", Writer().array(2).array(0).array(1).id(Hash32{}).take(), "codec.cbor.range");
        row("short path", Writer().array(2).array(0).array(2).bytes(Bytes(31)).id(Hash32{}).take(), "codec.cbor.range");
        row("trailing byte", {0x82, 0x80, 0xf6, 0x00}, "codec.cbor.trailing-bytes");
    }
    void proofDecodingRefuses()
    {
        QFETCH(QByteArray, encoded);
        QFETCH(QString, code);
        const auto proof = MapProof::decode(bytesOf(encoded.toStdString()));
        QVERIFY(!proof);
        QCOMPARE(QString::fromStdString(proof.error().code), code);
    }
};

QTEST_GUILESS_MAIN(MerkleMapTest)
#include "merkle_map_test.moc"
