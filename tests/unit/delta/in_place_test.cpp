// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/in_place.h"

#include "core/crypto/sha256.h"
#include "core/delta/inspect.h"
#include "core/delta/in_place_plan.h"
#include "core/delta/map.h"
#include "tests/support/fault_files.h"
#include "tests/support/seeded_random.h"
#include "tests/unit/delta/images.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace quorate;
using namespace quorate::delta;
using namespace quorate::test;

namespace {

const Path imagePath = "/image";
const Path workPath = "/work";
constexpr std::size_t chunkBytes = 64 * 1024;

Options inPlace(Profile profile = Profile::balanced)
{
    auto options = smallChunks(profile);
    options.inPlace = true;
    return options;
}

struct Sample {
    Bytes oldImage;
    Bytes newImage;
    Bytes delta;
};

Bytes joined(std::initializer_list<BytesView> parts)
{
    Bytes all;
    for (const auto part : parts) append(all, part);
    return all;
}

Sample sampleOf(Bytes oldImage, Bytes newImage, Profile profile = Profile::balanced)
{
    Sample s{std::move(oldImage), std::move(newImage), {}};
    s.delta = *deltaOf(s.oldImage, s.newImage, inPlace(profile));
    return s;
}

// Halves that change places, so that chunks need each other; something that stays, something new, and edits.
Sample sample(Profile profile = Profile::balanced)
{
    const auto a = noise(200'000, 71);
    const auto b = prose(180'000, 72);
    const auto stays = noise(5 * chunkBytes, 73);
    return sampleOf(joined({stays, a, b}), joined({stays, edited(b, 74, 10), a, prose(40'000, 75)}), profile);
}

std::string applyTo(FaultFiles& files, const Sample& s)
{
    MemorySource payload(s.delta);
    const auto done = applyInPlace(files, imagePath, workPath, payload);
    return done ? "ok" : done.error().code;
}

// The sample's delta with another order of its chunks, its records as they were.
Bytes withOrder(const Sample& s, const std::function<void(std::vector<std::uint32_t>&, const Map&)>& change)
{
    auto header = **parseHeader(s.delta, {});
    const auto records = BytesView(s.delta).subspan(header.info.headSize);
    auto map = *decodeMap(header, BytesView(s.delta).subspan(header.bytes, header.map.packed));
    change(map.order, map);
    const auto raw = encodeMap(map);
    header.map = {Codec::raw, {}, raw.size(), raw.size()};
    auto head = encodeHeader(header);
    append(head, raw);
    const auto checksum = crypto::sha256(head);
    return joined({head, checksum.view().first(checksumBytes), records});
}

// Byte by byte, as it would happen.
bool readsOverwritten(const std::vector<std::uint32_t>& order, const Map& map, std::size_t newSize)
{
    std::vector<bool> gone(newSize);
    for (const auto chunk : order) {
        const auto begin = std::size_t{chunk} * chunkBytes;
        const auto end = std::min(newSize, begin + chunkBytes);
        for (const auto& cover : map.covers) {
            for (auto at = std::max<std::uint64_t>(begin, cover.newOffset); at < std::min<std::uint64_t>(end, cover.newEnd()); ++at) {
                const auto read = cover.oldOffset + (at - cover.newOffset);
                if (read < newSize && gone[read]) return true;
            }
        }
        std::fill(gone.begin() + static_cast<std::ptrdiff_t>(begin), gone.begin() + static_cast<std::ptrdiff_t>(end), true);
    }
    return false;
}

void plant(FaultFiles& files, const Sample& s)
{
    files.plant(imagePath, s.oldImage);
}

}  // namespace

class InPlaceTest : public QObject {
    Q_OBJECT

private slots:
    void anImageBecomesTheNewOne_data()
    {
        QTest::addColumn<int>("profile");
        for (int profile = 0; profile < 4; ++profile) QTest::addRow("profile %d", profile) << profile;
    }
    void anImageBecomesTheNewOne()
    {
        QFETCH(int, profile);
        const auto s = sample(static_cast<Profile>(profile));
        FaultFiles files;
        plant(files, s);
        QCOMPARE(applyTo(files, s), std::string("ok"));
        QVERIFY(*files.peek(imagePath) == s.newImage);
        QVERIFY(files.paths().size() == 1);  // nothing is left beside it
        QCOMPARE(applyTo(files, s), std::string("ok"));  // it is there already
        QVERIFY(*files.peek(imagePath) == s.newImage);
    }

    void imagesOfEveryShape()
    {
        const auto a = noise(300'000, 76);
        const auto front = noise(100, 77);
        const Bytes nothing;
        const std::pair<Bytes, Bytes> pairs[] = {
            {a, a},
            {a, joined({front, a})},                                   // all moves up
            {joined({front, a}), a},                                   // all moves down
            {a, Bytes(a.begin(), a.begin() + 70'000)},                 // cut
            {a, nothing},
            {nothing, a},
            {Bytes(a.begin(), a.begin() + 1000), Bytes(a.begin() + 500, a.begin() + 1500)},  // one chunk
            {a, joined({BytesView(a).subspan(150'000), BytesView(a).first(150'000)})},       // halves change places
            {Bytes(400'000, 7), Bytes(500'000, 7)},
        };
        for (const auto& [from, to] : pairs) {
            const auto s = sampleOf(from, to);
            FaultFiles files;
            plant(files, s);
            QCOMPARE(applyTo(files, s), std::string("ok"));
            QVERIFY(*files.peek(imagePath) == to);
        }
    }

    void theOrderCostsLittle()
    {
        const auto a = noise(600'000, 78);
        const auto moved = joined({noise(100, 79), a});
        const auto s = sampleOf(a, moved);
        QVERIFY2(s.delta.size() < 1500, std::to_string(s.delta.size()).c_str());  // no chunk was sent whole
        const auto mixed = sample();
        const auto plain = *deltaOf(mixed.oldImage, mixed.newImage, smallChunks());
        QVERIFY(mixed.delta.size() < plain.size() + mixed.newImage.size() / 2);
    }

    // Chunks of random pieces of the old image: whatever the order, nothing may be read that is gone.
    void everyPlanCanBeDone()
    {
        SeededRandom random(80);
        for (int round = 0; round < 25; ++round) {
            const auto old = noise(chunkBytes * (1 + random.below(6)) + random.below(1000), static_cast<std::uint64_t>(81 + round));
            Bytes fresh;
            const auto size = 1 + random.below(chunkBytes * 7);
            while (fresh.size() < size) {
                const auto length = 1 + random.below(50'000);
                const auto from = random.below(old.size());
                append(fresh, BytesView(old).subspan(from, std::min<std::size_t>(length, old.size() - from)));
            }
            const auto s = sampleOf(old, fresh, static_cast<Profile>(random.below(4)));
            FaultFiles files;
            plant(files, s);
            QCOMPARE(applyTo(files, s), std::string("ok"));
            QVERIFY(*files.peek(imagePath) == fresh);
        }
    }

    void aPlanHasEveryChunkOnce()
    {
        const auto s = sample();
        std::vector<Cover> covers{{0, 100'000, 300'000}, {300'000, 0, 100'000}};
        const auto order = planInPlace(s.oldImage, s.newImage, chunkBytes, covers);
        auto sorted = order;
        std::ranges::sort(sorted);
        QCOMPARE(order.size(), (s.newImage.size() + chunkBytes - 1) / chunkBytes);
        for (std::size_t i = 0; i < sorted.size(); ++i) QCOMPARE(std::size_t{sorted[i]}, i);
        for (std::size_t i = 1; i < covers.size(); ++i) QVERIFY(covers[i - 1].newEnd() <= covers[i].newOffset);
    }

    // A power cut at each of the operations, and another one while it goes on, and so on: 1,000 and more. What is lost of
    // the work is a chunk at most, and what was noted stays.
    void aCutAnywhereCostsAChunkAtMost()
    {
        const auto a = noise(160'000, 84);
        const auto b = prose(150'000, 85);
        const auto s = sampleOf(joined({a, b}), joined({edited(b, 86, 10), a}), Profile::fast);
        FaultFiles whole;
        plant(whole, s);
        QCOMPARE(applyTo(whole, s), std::string("ok"));
        const auto operations = whole.operations();
        QVERIFY(operations > 40);
        int cuts = 0;
        SeededRandom random(82);
        for (std::uint64_t round = 0; cuts < 1000; ++round) {
            FaultFiles files;
            plant(files, s);
            std::uint64_t noted = 0;  // bytes
            std::string result;
            for (std::uint64_t at = 1 + round % operations; result != "ok"; at = 1 + random.below(operations)) {
                const bool fresh = !files.peek(workPath / "journal").has_value();
                files.stopAt(files.operations() + at);
                std::uint64_t made = 0;  // bytes, those of before included
                MemorySource payload(s.delta);
                DecoderOptions options;
                options.onProgress = [&](std::uint64_t done, std::uint64_t) {
                    made = fresh ? done - std::min<std::uint64_t>(done, s.oldImage.size()) : done;
                };
                const auto done = applyInPlace(files, imagePath, workPath, payload, options);
                result = done ? "ok" : done.error().code;
                QVERIFY2(result == "ok" || files.isStopped(), result.c_str());
                if (result == "ok") break;
                ++cuts;
                files.losePower(random.number());
                const auto now = notedIn(files);
                if (!now && *files.peek(imagePath) == s.newImage) continue;  // only the journal was left to be removed
                QVERIFY(now.value_or(noted) >= noted);
                noted = now.value_or(noted);
                QVERIFY2(made <= noted + chunkBytes, std::to_string(made - noted).c_str());
            }
            QVERIFY(*files.peek(imagePath) == s.newImage);
        }
        qInfo("%d power cuts, %llu operations in one installation", cuts, static_cast<unsigned long long>(operations));
    }

    // What a device was sent once must work for ever; see projection_test for how it is written anew.
    void aFrozenDeltaStillWorks_data()
    {
        QTest::addColumn<unsigned>("version");
        QTest::addRow("v5") << 5u;
        QTest::addRow("v6") << 6u;
    }
    void aFrozenDeltaStillWorks()
    {
        QFETCH(unsigned, version);
        const auto files = makeSystemFiles();
        const Path path = Path(QUORATE_TEST_DATA) / "delta" / (std::string(QTest::currentDataTag()) + "-in-place.delta");
        auto s = sample(Profile::max);
        if (qEnvironmentVariableIsSet("QUORATE_WRITE_GOLDEN") && version == 6)
            QVERIFY(writeFileAtomically(*files, path, s.delta));
        const auto frozen = readFile(*files, path, 1 << 20);
        QVERIFY2(frozen.has_value(), path.c_str());
        QVERIFY(inspect(*frozen)->inPlace);
        s.delta = *frozen;
        FaultFiles device;
        plant(device, s);
        QCOMPARE(applyTo(device, s), std::string("ok"));
        QVERIFY(*device.peek(imagePath) == s.newImage);
    }

    void wrongUsesAreRefused()
    {
        const auto s = sample();
        QCOMPARE(codeOf(applied(s.oldImage, s.delta)), std::string("delta.in-place"));
        auto plain = s;
        plain.delta = *deltaOf(s.oldImage, s.newImage, smallChunks());
        FaultFiles files;
        plant(files, s);
        QCOMPARE(applyTo(files, plain), std::string("delta.in-place"));
        QVERIFY(*files.peek(imagePath) == s.oldImage);
        auto other = s;
        other.oldImage[7] ^= 1;
        FaultFiles otherFiles;
        plant(otherFiles, other);
        QCOMPARE(applyTo(otherFiles, s), std::string("delta.wrong-base"));
        QVERIFY(*otherFiles.peek(imagePath) == other.oldImage);
    }

    // Damage on the way shows before the image is touched by it.
    void aDamagedChunkIsNotWritten()
    {
        const auto s = sample();
        const auto info = inspect(s.delta);
        QVERIFY(info.has_value());
        SeededRandom random(83);
        for (int round = 0; round < 60; ++round) {
            auto damaged = s;
            const auto at = info->headSize + random.below(s.delta.size() - info->headSize);
            damaged.delta[at] = static_cast<std::uint8_t>(damaged.delta[at] ^ (1u << random.below(8)));
            FaultFiles files;
            plant(files, s);
            const auto result = applyTo(files, damaged);
            QVERIFY(result != "ok" || *files.peek(imagePath) == s.newImage);
            QCOMPARE(applyTo(files, s), std::string("ok"));  // goes on with the right one
            QVERIFY(*files.peek(imagePath) == s.newImage);
        }
    }

    void truncatedGoesOnLater()
    {
        const auto s = sample();
        FaultFiles files;
        plant(files, s);
        for (std::size_t size = 0; size < s.delta.size(); size += s.delta.size() / 9) {
            auto part = s;
            part.delta.resize(size);
            QCOMPARE(applyTo(files, part), std::string("delta.truncated"));
        }
        QCOMPARE(applyTo(files, s), std::string("ok"));
        QVERIFY(*files.peek(imagePath) == s.newImage);
    }

    void aDamagedJournalIsNoticed()
    {
        const auto s = sample();
        FaultFiles files;
        plant(files, s);
        auto part = s;
        part.delta.resize(s.delta.size() - 10);
        QCOMPARE(applyTo(files, part), std::string("delta.truncated"));
        auto journal = *files.peek(workPath / "journal");
        journal[20] ^= 1;
        files.plant(workPath / "journal", journal);
        QCOMPARE(applyTo(files, s), std::string("delta.journal"));
        files.plant(workPath / "journal", BytesView(journal).first(3));
        QCOMPARE(applyTo(files, s), std::string("delta.journal"));
    }

    // Every order in which a chunk reads what an earlier one overwrote is refused before the first byte is written.
    void ordersThatReadWhatIsGoneAreRefused()
    {
        const auto s = sample();
        SeededRandom random(87);
        int refused = 0;
        int harmless = 0;
        for (int round = 0; round < 60; ++round) {
            auto crafted = s;
            bool harms = false;
            crafted.delta = withOrder(s, [&](std::vector<std::uint32_t>& order, const Map& map) {
                if (round == 0) {
                    std::ranges::reverse(order);
                } else {
                    for (std::uint64_t swaps = random.below(4); swaps > 0; --swaps)
                        std::swap(order[random.below(order.size())], order[random.below(order.size())]);
                }
                harms = readsOverwritten(order, map, s.newImage.size());
            });
            const auto seen = [&] {
                MemorySource payload(crafted.delta);
                const auto inspected = inspectDelta(payload);
                return inspected ? std::string("ok") : inspected.error().code;
            }();
            if (!harms) {
                QVERIFY(seen != "delta.malformed");
                ++harmless;
                continue;
            }
            ++refused;
            QCOMPARE(seen, std::string("delta.malformed"));
            FaultFiles files;
            plant(files, s);
            QCOMPARE(applyTo(files, crafted), std::string("delta.malformed"));
            QVERIFY(*files.peek(imagePath) == s.oldImage);
        }
        QVERIFY2(refused > 10 && harmless > 3, (std::to_string(refused) + " " + std::to_string(harmless)).c_str());
    }

    void ordersWithoutEveryChunkOnceAreRefused()
    {
        const auto s = sample();
        const std::function<void(std::vector<std::uint32_t>&, const Map&)> bends[] = {
            [](auto& order, const Map&) { order[1] = order[0]; },
            [](auto& order, const Map&) { order.back() = static_cast<std::uint32_t>(order.size()); },
            [](auto& order, const Map&) { order[0] = ~std::uint32_t{0}; },
            [](auto& order, const Map&) { order.pop_back(); },
            [](auto& order, const Map&) { order.push_back(0); },
        };
        for (const auto& bend : bends) {
            auto crafted = s;
            crafted.delta = withOrder(s, bend);
            FaultFiles files;
            plant(files, s);
            QCOMPARE(applyTo(files, crafted), std::string("delta.malformed"));
            QVERIFY(*files.peek(imagePath) == s.oldImage);
        }
    }

    void hostileOrdersAreRefused()
    {
        const auto s = sample();
        const auto info = inspect(s.delta);
        QVERIFY(info.has_value() && info->inPlace);
        Limits limits;
        limits.maxMemory = 64 * 1024;
        QVERIFY(!inspect(s.delta, limits).has_value());
        MemorySource source(s.delta);
        const auto seen = inspectDelta(source, {});
        QVERIFY(seen.has_value());
        std::uint64_t sum = 0;
        for (const auto& chunk : seen->chunks) sum += chunk.size;
        QCOMPARE(sum, s.newImage.size());
    }

private:
    static std::optional<std::uint64_t> notedIn(FaultFiles& files)
    {
        const auto journal = files.peek(workPath / "journal");
        if (!journal || journal->size() != 120) return std::nullopt;
        return Checkpoint::decode(BytesView(*journal).subspan(16, 100))->outputOffset;
    }
};

QTEST_GUILESS_MAIN(InPlaceTest)
#include "in_place_test.moc"
