// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "tests/support/seeded_random.h"
#include "tests/unit/delta/images.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace quorate;
using namespace quorate::delta;
using namespace quorate::test;

namespace {

constexpr Profile profiles[] = {Profile::fast, Profile::balanced, Profile::max, Profile::small};

Bytes reversed(Bytes bytes)
{
    std::ranges::reverse(bytes);
    return bytes;
}

struct Pair {
    const char* name;
    Bytes oldImage;
    Bytes newImage;
};

std::vector<Pair> pairs()
{
    const Bytes text = prose(300'000, 1);
    const Bytes random = noise(200'000, 2);
    Bytes joined = text;
    append(joined, random);
    Bytes swapped = random;
    append(swapped, text);
    return {
        {"both empty", {}, {}},
        {"from empty", {}, text},
        {"to empty", text, {}},
        {"one byte", {7}, {8}},
        {"one byte from empty", {}, {8}},
        {"seven bytes", Bytes(7, 1), Bytes(7, 2)},
        {"identical", joined, joined},
        {"identical noise", random, random},
        {"reversed", text, reversed(text)},
        {"unrelated noise", random, noise(180'000, 3)},
        {"zeros", Bytes(500'000), Bytes(700'000)},
        {"zeros to text", Bytes(500'000), text},
        {"halves swapped", joined, swapped},
        {"edited text", text, edited(text, 4, 40)},
        {"edited noise", random, edited(random, 5, 40)},
        {"much edited", joined, edited(joined, 6, 1500)},
        {"prefix", joined, Bytes(joined.begin(), joined.begin() + 65'536)},
        {"appended", text, joined},
        {"exactly two chunks", text, Bytes(joined.begin(), joined.begin() + 131'072)},
    };
}

}  // namespace

class RoundTripTest : public QObject {
    Q_OBJECT

private slots:
    void rebuildsTheNewImage_data()
    {
        QTest::addColumn<int>("pair");
        QTest::addColumn<int>("profile");
        const auto all = pairs();
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (const Profile profile : profiles) {
                // The profiles share their matcher: two of them on every pair, all four on some.
                if (i % 3 != 0 && (profile == Profile::fast || profile == Profile::small)) continue;
                QTest::addRow("%s, profile %d", all[i].name, static_cast<int>(profile))
                    << static_cast<int>(i) << static_cast<int>(profile);
            }
        }
    }
    void rebuildsTheNewImage()
    {
        QFETCH(int, pair);
        QFETCH(int, profile);
        static const auto all = pairs();
        const auto& [name, oldImage, newImage] = all[static_cast<std::size_t>(pair)];
        for (const std::uint32_t chunk : {64u << 10, 4u << 20}) {
            Options options;
            options.profile = static_cast<Profile>(profile);
            options.chunkSize = chunk;
            const auto delta = deltaOf(oldImage, newImage, options);
            QVERIFY(delta.has_value());
            const auto result = applied(oldImage, *delta);
            QCOMPARE(codeOf(result), std::string("ok"));
            QVERIFY(*result == newImage);
            QVERIFY(delta->size() <= newImage.size() + 160 + 40 * (newImage.size() / chunk + 1));
        }
    }

    void doesNotDependOnThreads()
    {
        const Bytes oldImage = prose(5'000'000, 8);
        const Bytes newImage = edited(oldImage, 9, 400);
        Options options;
        const auto one = deltaOf(oldImage, newImage, options);
        options.threads = 5;
        const auto five = deltaOf(oldImage, newImage, options);
        QVERIFY(one.has_value());
        QVERIFY(*one == *five);
        const auto result = applied(oldImage, *one);
        QCOMPARE(codeOf(result), std::string("ok"));
        QVERIFY(*result == newImage);
    }

    void costsLittleWhenNothingChanged()
    {
        const Bytes image = noise(3'000'000, 10);
        const auto delta = deltaOf(image, image, smallChunks());
        QVERIFY(delta->size() < 140);
    }

    void isNeverLargerThanAFullArtifact()
    {
        for (const auto& [name, oldImage, newImage] : pairs()) {
            MemorySource image(newImage);
            MemorySink full;
            QVERIFY(makeFull(image, full, smallChunks()).has_value());
            const auto delta = deltaOf(oldImage, newImage, smallChunks());
            QVERIFY2(delta->size() <= full.bytes().size() + full.bytes().size() / 50 + 80, name);
        }
    }

    void fullArtifactNeedsNoBase()
    {
        const Bytes image = prose(400'000, 11);
        MemorySource source(image);
        MemorySink out;
        const auto info = makeFull(source, out, smallChunks());
        QVERIFY(info.has_value());
        QVERIFY(info->isFull());
        QCOMPARE(info->payloadSize, out.bytes().size());
        QCOMPARE(info->newHash.bytes, crypto::sha256(image).bytes);
        const auto result = applied({}, out.bytes());
        QCOMPARE(codeOf(result), std::string("ok"));
        QVERIFY(*result == image);
    }

    void saysWhatItDid()
    {
        const Bytes oldImage = prose(300'000, 12);
        const Bytes newImage = edited(oldImage, 13, 20);
        MemorySource from(oldImage);
        MemorySource to(newImage);
        MemorySink out;
        std::uint64_t last = 0;
        Progress final;
        std::set<std::uint64_t> steps;
        const auto info = makeDelta(from, to, out, smallChunks(Profile::small), [&](const Progress& p) {
            QVERIFY(p.done >= last && p.done <= p.total);
            // Nothing is encoded before it is; then both figures grow.
            QVERIFY(p.stage == Stage::encode ? p.attempt == 1 : p.attempt == 0);
            QVERIFY(p.covered >= final.covered && p.written >= final.written);
            last = p.done;
            steps.insert(p.covered);
            final = p;
        });
        QVERIFY(info.has_value());
        QCOMPARE(final.done, final.total);
        QCOMPARE(final.covered, std::uint64_t{newImage.size()});
        QCOMPARE(final.written, std::uint64_t{out.bytes().size()});
        QVERIFY(steps.size() > 3);
        const auto seen = inspect(out.bytes());
        QVERIFY(seen.has_value());
        QCOMPARE(seen->newHash, info->newHash);
        QCOMPARE(seen->oldHash, info->oldHash);
        QCOMPARE(seen->headSize, info->headSize);
        QCOMPARE(seen->memory, info->memory);
        QCOMPARE(seen->chunkCount, info->chunkCount);
        QCOMPARE(seen->profile, Profile::small);
        QVERIFY(seen->dictionary <= (1u << 20));
    }

    void stopsWhenAsked_data()
    {
        QTest::addColumn<int>("after");
        for (const int after : {0, 1, 5, 20, 40}) QTest::addRow("after %d reports", after) << after;
    }
    void stopsWhenAsked()
    {
        QFETCH(int, after);
        const Bytes oldImage = prose(2'000'000, 14);
        const Bytes newImage = edited(oldImage, 15, 300);
        MemorySource from(oldImage);
        MemorySource to(newImage);
        MemorySink out;
        std::stop_source stop;
        int reports = 0;
        const auto info = makeDelta(
            from, to, out, smallChunks(),
            [&](const Progress&) {
                if (reports++ == after) stop.request_stop();
            },
            stop.get_token());
        QVERIFY(!info.has_value());
        QCOMPARE(info.error().code, std::string("delta.cancelled"));
        QVERIFY(reports <= after + 3);
    }

    void refusesOddChunkSizes()
    {
        for (const std::uint32_t size : {0u, 1u, 1u << 15, 100'000u, 1u << 25}) {
            Options options;
            options.chunkSize = size;
            QCOMPARE(codeOf(deltaOf(Bytes(10), Bytes(20), options)), std::string("delta.options"));
        }
    }

    void passesOnTheErrorsOfSourcesAndSinks()
    {
        class Broken final : public RandomSource, public ByteSink {
        public:
            Result<std::uint64_t> size() override { return 100; }
            Result<std::size_t> readAt(std::uint64_t, std::span<std::uint8_t>) override
            {
                return fail(ErrorKind::io, "test.read");
            }
            Status write(BytesView) override { return fail(ErrorKind::noSpace, "test.write"); }
        };
        Broken broken;
        MemorySink out;
        const Bytes bytes(100);
        MemorySource good(bytes);
        QCOMPARE(makeDelta(broken, good, out).error().code, std::string("test.read"));
        QCOMPARE(makeDelta(good, broken, out).error().code, std::string("test.read"));
        QCOMPARE(makeDelta(good, good, broken).error().code, std::string("test.write"));
    }
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "round_trip_test.moc"
