// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/novelty.h"

#include <QTest>

#include <random>

using namespace quorate;
using review::novelty;

namespace {

Bytes noise(std::size_t size, unsigned seed)
{
    std::mt19937 random(seed);
    Bytes out(size);
    for (auto& b : out) b = static_cast<std::uint8_t>(random());
    return out;
}

Bytes joined(std::initializer_list<BytesView> parts)
{
    Bytes out;
    for (const auto part : parts) append(out, part);
    return out;
}

std::uint64_t sumOf(const std::vector<std::uint16_t>& all)
{
    std::uint64_t sum = 0;
    for (const auto one : all) sum += one;
    return sum;
}

}  // namespace

class NoveltyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameIsNotNew()
    {
        const Bytes a = noise(10'000, 1);
        QCOMPARE(novelty(a, a, 256).size(), std::size_t(40));
        QCOMPARE(sumOf(novelty(a, a, 256)), std::uint64_t(0));
        const Bytes zeros(100'000, 0);
        QCOMPARE(sumOf(novelty(zeros, zeros, 1'000)), std::uint64_t(0));
        QCOMPARE(sumOf(novelty(Bytes(64, 0), zeros, 1'000)), std::uint64_t(0));
    }
    void withoutABaseAllIsNew()
    {
        QCOMPARE(novelty({}, noise(1'000, 1), 250), (std::vector<std::uint16_t>{1'000, 1'000, 1'000, 1'000}));
        QCOMPARE(novelty(noise(1'000, 2), noise(500, 1), 500), (std::vector<std::uint16_t>{1'000}));
        QVERIFY(novelty(noise(10, 1), {}, 5).empty());
        QVERIFY(novelty(noise(10, 1), noise(10, 1), 0).empty());
        QCOMPARE(novelty(noise(10, 1), noise(10, 2), 5), (std::vector<std::uint16_t>{1'000, 1'000}));
    }
    void whatMovedIsNotNew()
    {
        const Bytes a = noise(4'096, 1);
        const Bytes b = noise(4'096, 2);
        QCOMPARE(sumOf(novelty(joined({a, b}), joined({b, a}), 512)), std::uint64_t(0));
        // Thirteen bytes in front shift everything; only they are new.
        const auto shifted = novelty(a, joined({noise(13, 3), a}), 1'000);
        QCOMPARE(shifted, (std::vector<std::uint16_t>{13, 0, 0, 0, 0}));
    }
    void insertedBytesAreFoundWhereTheyLie()
    {
        const Bytes a = noise(8'192, 1);
        const BytesView view(a);
        const Bytes added = noise(1'024, 4);
        const auto blocks = novelty(a, joined({view.first(4'096), added, view.subspan(4'096)}), 1'024);
        QCOMPARE(blocks, (std::vector<std::uint16_t>{0, 0, 0, 0, 1'000, 0, 0, 0, 0}));
        Bytes flipped = a;
        flipped[5'000] ^= 1;
        QCOMPARE(novelty(a, flipped, 1'024), (std::vector<std::uint16_t>{0, 0, 0, 0, 1, 0, 0, 0}));
    }
    // Against counting by hand: every byte that is called known lies in a run of 32 that the other side has.
    void nothingNewIsCalledKnown()
    {
        for (unsigned seed = 0; seed < 50; ++seed) {
            std::mt19937 random(seed);
            const Bytes before = noise(400, seed);
            Bytes after;
            while (after.size() < 600) {
                const std::size_t at = random() % 300;
                if (random() % 2 == 0) append(after, BytesView(before).subspan(at, 1 + random() % 100));
                else append(after, noise(1 + random() % 20, static_cast<unsigned>(random())));
            }
            const auto blocks = novelty(before, after, 1);
            std::vector<bool> known(after.size(), false);
            for (std::size_t i = 0; i + 32 <= after.size(); ++i) {
                const auto run = BytesView(after).subspan(i, 32);
                if (std::ranges::search(before, run).empty()) continue;
                for (std::size_t k = i; k < i + 32; ++k) known[k] = true;
            }
            for (std::size_t i = 0; i < after.size(); ++i) QVERIFY(blocks[i] != 0 || known[i]);
        }
    }
};

QTEST_GUILESS_MAIN(NoveltyTest)
#include "novelty_test.moc"
