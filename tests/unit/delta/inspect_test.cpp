// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/inspect.h"
#include "tests/support/manual_clock.h"
#include "tests/unit/delta/images.h"

#include <QTest>

#include <algorithm>

using namespace quorate;
using namespace quorate::delta;
using namespace quorate::test;

class InspectTest : public QObject {
    Q_OBJECT

private slots:
    void accountsForEveryByte_data()
    {
        QTest::addColumn<int>("profile");
        for (int i = 0; i < 4; ++i) QTest::addRow("profile %d", i) << i;
    }
    void accountsForEveryByte()
    {
        QFETCH(int, profile);
        const Bytes oldImage = prose(600'000, 41);
        Bytes newImage = oldImage;
        append(newImage, noise(80'000, 42));
        append(newImage, edited(oldImage, 43, 60));
        const auto delta = deltaOf(oldImage, newImage, smallChunks(static_cast<Profile>(profile)));
        MemorySource payload(*delta);
        const auto seen = inspectDelta(payload);
        QVERIFY(seen.has_value());
        std::uint64_t packed = 0;
        for (const auto& section : seen->sections) packed += section.packed;
        QCOMPARE(packed, delta->size());
        QCOMPARE(seen->info.payloadSize, delta->size());
        QCOMPARE(seen->info.newSize, newImage.size());
        std::uint64_t output = 0;
        for (const auto& chunk : seen->chunks) {
            QCOMPARE(chunk.offset, output);
            output += chunk.size;
        }
        QCOMPARE(output, newImage.size());
        QVERIFY(seen->covered > oldImage.size());
        QVERIFY(std::ranges::any_of(seen->chunks, [](const ChunkInfo& c) { return c.method == "copy"; }));
        QVERIFY(std::ranges::any_of(seen->chunks, [](const ChunkInfo& c) { return c.method == "delta"; }));
    }

    void refusesWhatTheDecoderRefuses()
    {
        const Bytes oldImage = prose(3'000, 44);
        auto delta = *deltaOf(oldImage, edited(oldImage, 45, 3));
        for (std::size_t size = 0; size < delta.size(); ++size) {
            MemorySource part(BytesView(delta).first(size));
            QCOMPARE(inspectDelta(part).error().code, std::string("delta.truncated"));
        }
        delta.push_back(0);
        MemorySource longer(delta);
        QCOMPARE(inspectDelta(longer).error().code, std::string("delta.malformed"));
        const Bytes random = noise(500, 46);
        MemorySource foreign(random);
        QCOMPARE(inspectDelta(foreign).error().code, std::string("delta.foreign"));
    }

    void comparesTheProfiles()
    {
        const Bytes oldImage = prose(300'000, 47);
        const Bytes newImage = edited(oldImage, 48, 50);
        MemorySource from(oldImage);
        MemorySource to(newImage);
        ManualClock clock;
        std::uint64_t last = 0;
        const auto table = compareProfiles(from, to, clock, {}, [&](const Progress& p) {
            QVERIFY(p.done >= last && p.done <= p.total);
            last = p.done;
        });
        QVERIFY(table.has_value());
        QCOMPARE(table->size(), std::size_t{4});
        for (const auto& line : *table) {
            QVERIFY(line.size > 0 && line.size < line.fullSize);
            QVERIFY(line.deviceMemory > 0);
        }
    }
};

QTEST_GUILESS_MAIN(InspectTest)
#include "inspect_test.moc"
