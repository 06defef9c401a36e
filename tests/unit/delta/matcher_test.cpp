// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/matcher.h"
#include "core/delta/side_by_side.h"
#include "tests/support/seeded_random.h"

#include <QTest>

using namespace quorate;
using namespace quorate::delta;
using namespace quorate::test;

namespace {

constexpr XDrop usualRule{6, 80};
constexpr std::size_t row = 16;

Bytes noise(std::size_t size, std::uint64_t seed)
{
    Bytes bytes(size);
    SeededRandom random(seed);
    random.fill(bytes);
    return bytes;
}

// Rows of a table of which the first twelve bytes stay and the last four change: what the rule gives for the ones the
// others take.
Bytes changedRows(const Bytes& oldImage)
{
    Bytes image = oldImage;
    for (std::size_t at = 0; at < image.size(); ++at) {
        if (at % row >= 12) image[at] = static_cast<std::uint8_t>(~image[at]);
    }
    return image;
}

}  // namespace

class MatcherTest : public QObject {
    Q_OBJECT

private slots:
    void eachSeedOfARegularTableLooksAtALittleOfIt()
    {
        const Bytes oldImage = noise(std::size_t{1} << 20, 1);
        const Bytes newImage = changedRows(oldImage);
        const Images images(oldImage, newImage);
        for (std::uint64_t at = 0; at < newImage.size(); at += 257 * row) {
            const auto after = images.extendAfter(at, at, newImage.size(), usualRule);
            QCOMPARE(after.size, std::uint64_t{12});
            QVERIFY2(after.examined <= after.size + mostUnrewarded + 8, qPrintable(QString::number(after.examined)));
            const auto before = images.extendBefore(at, at, 0, usualRule);
            QCOMPARE(before.size, std::uint64_t{0});
            QVERIFY2(before.examined <= mostUnrewarded + 8, qPrintable(QString::number(before.examined)));
        }
    }

    void whatAgreesBehindAShortTableIsTakenToo()
    {
        constexpr std::size_t table = mostUnrewarded / 2;
        const Bytes oldImage = noise(table + 400, 2);
        Bytes newImage = changedRows(oldImage);
        std::copy(oldImage.begin() + table, oldImage.end(), newImage.begin() + table);
        const Images images(oldImage, newImage);
        QCOMPARE(images.extendAfter(0, 0, newImage.size(), usualRule).size, std::uint64_t{newImage.size()});
        const auto end = newImage.size();
        QCOMPARE(images.extendBefore(end, end, 0, usualRule).size, std::uint64_t{400});
    }

    // The second pass goes through hundreds of places between long covers, none of them long enough to report.
    void aStopIsHeardBetweenTheCovers()
    {
        const Bytes oldImage = noise(std::size_t{256} << 10, 3);
        Bytes newImage = oldImage;
        for (std::size_t at = 512; at + 40 < newImage.size(); at += 1024) {
            for (std::size_t i = 0; i < 40; ++i) newImage[at + i] = static_cast<std::uint8_t>(~newImage[at + i]);
        }
        std::stop_source stop;
        std::uint64_t done = 0;
        int callsAfterwards = 0;
        const auto advance = [&](std::uint64_t bytes) {
            done += bytes;
            if (stop.stop_requested()) ++callsAfterwards;
            if (done > newImage.size()) stop.request_stop();   // the first pass is over
        };
        (void)findCovers(oldImage, newImage, {1, stop.get_token(), advance});
        QVERIFY(stop.stop_requested());
        QCOMPARE(callsAfterwards, 0);
    }
};

QTEST_GUILESS_MAIN(MatcherTest)
#include "matcher_test.moc"
