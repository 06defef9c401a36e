// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/image_scan.h"
#include "core/delta/residual.h"
#include "tests/support/seeded_random.h"
#include "tests/unit/delta/images.h"

#include <QTest>

#include <algorithm>
#include <cstring>

using namespace quorate;
using namespace quorate::delta;
using namespace quorate::test;

namespace {

template <class T>
void store(Bytes& image, std::size_t at, T value)
{
    std::memcpy(image.data() + at, &value, sizeof value);
}

constexpr std::uint64_t base = programBase;

}  // namespace

class ProjectionTest : public QObject {
    Q_OBJECT

private slots:
    void referencesCostNextToNothing_data()
    {
        QTest::addColumn<int>("machine");
        QTest::addColumn<int>("profile");
        for (int profile = 0; profile < 4; ++profile) {
            QTest::addRow("x86-64, profile %d", profile) << static_cast<int>(Machine::x86) << profile;
            QTest::addRow("AArch64, profile %d", profile) << static_cast<int>(Machine::arm64) << profile;
            QTest::addRow("Thumb, profile %d", profile) << static_cast<int>(Machine::thumb) << profile;
            QTest::addRow("A32, profile %d", profile) << static_cast<int>(Machine::arm) << profile;
            QTest::addRow("RISC-V, profile %d", profile) << static_cast<int>(Machine::riscv) << profile;
        }
    }
    void referencesCostNextToNothing()
    {
        QFETCH(int, machine);
        QFETCH(int, profile);
        const Bytes oldImage = program(static_cast<Machine>(machine), 0);
        const Bytes newImage = program(static_cast<Machine>(machine), 16);
        const auto delta = deltaOf(oldImage, newImage, smallChunks(static_cast<Profile>(profile)));
        QVERIFY(delta.has_value());
        const auto result = applied(oldImage, *delta);
        QCOMPARE(codeOf(result), std::string("ok"));
        QVERIFY(*result == newImage);
        // 700 functions with 4 or 5 references each, nearly all of them changed: at least 6000 bytes without
        // projection.
        QVERIFY2(delta->size() < 1500, qPrintable(QString::number(delta->size())));
    }

    void aChunkThatIsPredictedWhollyIsNoCopy_data() { referencesCostNextToNothing_data(); }
    void aChunkThatIsPredictedWhollyIsNoCopy()
    {
        QFETCH(int, machine);
        QFETCH(int, profile);
        const Bytes oldImage = program(static_cast<Machine>(machine), 0, true);
        const Bytes newImage = program(static_cast<Machine>(machine), 16, true);
        const auto delta = deltaOf(oldImage, newImage, smallChunks(static_cast<Profile>(profile)));
        QVERIFY(delta.has_value());
        const auto result = applied(oldImage, *delta);
        QCOMPARE(codeOf(result), std::string("ok"));
        QVERIFY(*result == newImage);
    }

    void programsAreFoundInsideOtherImages()
    {
        const Bytes one = program(Machine::x86, 0);
        Bytes image(4096);
        append(image, one);
        image.resize((image.size() + 511) & ~std::size_t{511});
        const auto second = image.size();
        append(image, program(Machine::arm64, 8));
        const auto scanned = scanImage(image);
        QCOMPARE(scanned.code, (std::vector<Mode>{Mode::x86, Mode::arm64}));
        QCOMPARE(scanned.programs, (std::vector<std::uint64_t>{4096, second}));
        QCOMPARE(scanned.addresses.segments().size(), std::size_t{2});
        const auto inside = scanned.addresses.at(4096 + 100);
        QCOMPARE(inside.address, base + 100);
        QCOMPARE(inside.rest, one.size() - 100);
        QCOMPARE(scanned.addresses.at(10).space, 0u);
        QCOMPARE(scanned.addresses.at(10).rest, std::uint64_t{4086});
    }

    // A kernel module: its bytes have no addresses but their offsets, relocations count from the beginning of .text.
    void objectsAreFoundByTheirSections()
    {
        Bytes object(4096);
        const std::uint8_t ident[] = {0x7f, 'E', 'L', 'F', 2, 1, 1};
        std::ranges::copy(ident, object.begin());
        store<std::uint16_t>(object, 16, 1);
        store<std::uint16_t>(object, 18, 243);
        store<std::uint64_t>(object, 40, 1024);  // section headers
        store<std::uint16_t>(object, 60, 3);
        store<std::uint16_t>(object, 62, 2);
        const std::string_view names("\0.text\0.strtab", 15);
        std::ranges::copy(bytesOf(names), object.begin() + 512);
        const auto section = [&](std::size_t index, std::uint32_t name, std::uint64_t offset, std::uint64_t size) {
            store(object, 1024 + index * 64, name);
            store<std::uint32_t>(object, 1024 + index * 64 + 4, 1);
            store(object, 1024 + index * 64 + 24, offset);
            store(object, 1024 + index * 64 + 32, size);
        };
        section(1, 1, 64, 400);
        section(2, 7, 512, names.size());
        Bytes image(512);
        append(image, object);
        const auto scanned = scanImage(image);
        QCOMPARE(scanned.code, (std::vector<Mode>{Mode::riscv}));
        QCOMPARE(scanned.addresses.segments().size(), std::size_t{1});
        QCOMPARE(scanned.addresses.segments()[0], (Segment{512, 1024 + 3 * 64, 0, 1024 + 3 * 64, 1}));
        QCOMPARE(scanned.addresses.spaces()[1].bases[1], std::uint64_t{64});
        // Sections that lie outside are left out, tables that do are none.
        section(1, 1, ~std::uint64_t{0} - 8, 400);
        Bytes hostile(512);
        append(hostile, object);
        QCOMPARE(scanImage(hostile).addresses.spaces()[1].bases[1], std::uint64_t{0});
        store<std::uint64_t>(hostile, 512 + 40, ~std::uint64_t{0} - 64);
        QVERIFY(scanImage(hostile).addresses.segments().empty());
    }

    // As many programs as there is room for, which all claim one table of sections, whose names never end.
    void sectionTablesOfAnAttackerAreReadOnce()
    {
        constexpr std::size_t heads = 100, sections = 60'000, names = std::size_t{4} << 20;
        Bytes image(heads * 64 + sections * 64 + names);
        for (std::size_t i = 0; i < heads; ++i) {
            const std::uint8_t ident[] = {0x7f, 'E', 'L', 'F', 2, 1, 1};
            std::ranges::copy(ident, image.begin() + std::ptrdiff_t(i * 64));
            store<std::uint16_t>(image, i * 64 + 16, 1);
            store<std::uint16_t>(image, i * 64 + 18, 62);
            store<std::uint64_t>(image, i * 64 + 40, (heads - i) * 64);
            store<std::uint16_t>(image, i * 64 + 60, sections);
        }
        for (std::size_t i = 0; i < sections; ++i) store<std::uint32_t>(image, (heads + i) * 64, 8'192);
        store<std::uint64_t>(image, heads * 64 + 24, sections * 64);
        store<std::uint64_t>(image, heads * 64 + 32, names);
        std::fill(image.end() - std::ptrdiff_t(names), image.end(), std::uint8_t{'n'});
        const auto scanned = scanImage(image);
        QVERIFY(!scanned.programs.empty());
        QVERIFY(scanned.programs.size() * sections * 40 <= image.size());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(scanImage(image, stop.get_token()).programs.empty());
    }

    // Rows of a table of relocations in which every addend behind a place moved, the symbols' numbers, and some rows went.
    void relocationsFollowTheRowBefore()
    {
        constexpr std::size_t rows = 8'000;
        constexpr std::size_t table = 4096;
        const auto object = [](bool isNew) {
            Bytes image(table + rows * 24);
            const std::uint8_t ident[] = {0x7f, 'E', 'L', 'F', 2, 1, 1};
            std::ranges::copy(ident, image.begin());
            store<std::uint16_t>(image, 16, 1);
            store<std::uint16_t>(image, 18, 62);
            store<std::uint64_t>(image, 40, 1024);  // section headers
            store<std::uint16_t>(image, 60, 3);
            store<std::uint16_t>(image, 62, 2);
            const std::string_view names("\0.rela.orc\0", 11);
            std::ranges::copy(bytesOf(names), image.begin() + 512);
            store<std::uint32_t>(image, 1024 + 64, 1);
            store<std::uint32_t>(image, 1024 + 64 + 4, 4);
            store<std::uint64_t>(image, 1024 + 64 + 24, table);
            store<std::uint64_t>(image, 1024 + 2 * 64 + 24, 512);
            store<std::uint64_t>(image, 1024 + 2 * 64 + 32, names.size());
            SeededRandom random(91);
            std::uint64_t addend = 0;
            std::size_t at = table;
            for (std::size_t row = 0; row < rows; ++row) {
                addend += random.below(200);
                const std::uint64_t symbol = 1 + random.below(9);
                if (isNew && row % 1'700 == 900) continue;
                store<std::uint64_t>(image, at, (at - table) / 6);
                store<std::uint64_t>(image, at + 8, (isNew && symbol > 4 ? symbol + 3 : symbol) << 32 | 2);
                store<std::uint64_t>(image, at + 16, addend + (isNew && row > 2'000 ? 1'234 : 0));
                at += 24;
            }
            image.resize(at);
            store<std::uint64_t>(image, 1024 + 64 + 32, at - table);
            return image;
        };
        const auto oldImage = object(false);
        const auto newImage = object(true);
        QVERIFY(scanImage(oldImage).hasObjects);
        for (const Profile profile : {Profile::fast, Profile::max}) {
            Options options;
            options.profile = profile;
            const auto made = deltaOf(oldImage, newImage, options);
            QVERIFY(made.has_value());
            QVERIFY2(made->size() < 1'500, qPrintable(QString::number(made->size())));
            const auto result = applied(oldImage, *made);
            QCOMPARE(codeOf(result), std::string("ok"));
            QVERIFY(*result == newImage);
        }
    }

    void rawKernelsAreKnownByTheirHeaders()
    {
        Bytes kernel(4096);
        std::ranges::copy(bytesOf(std::string_view("RISCV")), kernel.begin() + 48);
        const auto scanned = scanImage(kernel);
        QCOMPARE(scanned.code, (std::vector<Mode>{Mode::riscv}));
        QCOMPARE(scanned.addresses.at(16).address, 0xffffffff80000010);
    }

    void hostileProgramsAreHarmless()
    {
        constexpr Machine machines[] = {Machine::x86, Machine::thumb, Machine::arm, Machine::riscv};
        SeededRandom random(52);
        for (int i = 0; i < 160; ++i) {
            const Bytes good = program(machines[i % 4], 0);
            Bytes oldImage(good.begin(), good.begin() + 9'000);
            Bytes newImage = oldImage;
            for (int k = 0; k < 1 + i % 5; ++k) {
                auto& image = random.below(2) == 0 ? oldImage : newImage;
                const std::uint64_t values[] = {
                    0, 1, ~std::uint64_t{0}, std::uint64_t{1} << 63, random.number(), base, image.size()};
                store(image, 16 + 8 * random.below(14), values[random.below(std::size(values))]);
            }
            const auto delta = deltaOf(oldImage, newImage);
            QVERIFY(delta.has_value());
            const auto result = applied(oldImage, *delta);
            QCOMPARE(codeOf(result), std::string("ok"));
            QVERIFY(*result == newImage);
        }
    }

    void theModelGivesBackWhatItWasGiven()
    {
        SeededRandom random(53);
        for (int round = 0; round < 60; ++round) {
            const auto size = random.below(3000);
            Bytes residual(size);
            Bytes predicted = noise(size, 54);
            Bytes tags(size);
            Bytes places(size);
            for (std::size_t i = 0; i < size; ++i) places[i] = static_cast<std::uint8_t>((i + i / 100) & 7);
            for (auto& tag : tags)
                tag = ResidualModel<BitEncoder>::tagOf(familyOf(static_cast<Mode>(random.below(modeCount))),
                                                       static_cast<std::uint8_t>(random.below(9)));
            const auto every = 1 + random.below(700);
            for (auto& r : residual)
                r = random.below(every) == 0 ? static_cast<std::uint8_t>(random.number()) : std::uint8_t{0};
            const auto coded = modelResidual(residual, predicted, tags, places, {});
            ResidualModel<BitDecoder> model(size);
            model.begin(BitDecoder(coded));
            for (std::size_t at = 0; at < size;) {
                if (const auto zeros =
                        model.skip(predicted.data() + at, std::min<std::size_t>(size - at, 1 + random.below(50)));
                    zeros > 0) {
                    for (std::size_t i = 0; i < zeros; ++i) QCOMPARE(residual[at + i], 0);
                    at += zeros;
                    continue;
                }
                QCOMPARE(model.code(0, predicted[at], tags[at], places[at], 0), residual[at]);
                ++at;
            }
        }
    }

    void vectorsAndSingleNumbersGiveTheSame()
    {
        SeededRandom random(55);
        const std::int16_t extremes[] = {-32768, -32767, -1, 0, 1, 2047, -2047, 32767};
        const auto number = [&] {
            return random.below(3) == 0 ? extremes[random.below(std::size(extremes))]
                                        : static_cast<std::int16_t>(random.number());
        };
        for (int round = 0; round < 20'000; ++round) {
            Octet weights;
            Octet inputs;
            for (auto& value : weights.values) value = number();
            for (auto& value : inputs.values) value = static_cast<std::int16_t>(number() / 16);
            QCOMPARE(product(inputs, weights), scalar::product(inputs, weights));
            const auto factor = static_cast<std::int16_t>(number() / 4 * 3);
            auto other = weights;
            accumulate(weights, inputs, factor);
            scalar::accumulate(other, inputs, factor);
            QVERIFY(weights.values == other.values);
        }
    }

    void countersLearnTheSameInVectors()
    {
        SeededRandom random(56);
        std::array<BitCounter, 8> fast;
        std::array<BitCounter, 8> slow;
        Counters fastOnes;
        Counters slowOnes;
        for (std::size_t i = 0; i < 8; ++i) {
            fastOnes[i] = &fast[i];
            slowOnes[i] = &slow[i];
        }
        for (int round = 0; round < 20'000; ++round) {
            if (random.below(200) == 0) {
                for (auto& counter : fast) counter = {static_cast<std::uint16_t>(random.below(20'481)),
                                                      static_cast<std::uint16_t>(random.below(65'536))};
                slow = fast;
            }
            CounterOctet ours(fastOnes);
            scalar::CounterOctet theirs(slowOnes);
            QVERIFY(ours.stretched().values == theirs.stretched().values);
            const bool bit = random.below(64) < (static_cast<unsigned>(round) >> 8) % 64;
            ours.learn(fastOnes, bit, 532);
            theirs.learn(slowOnes, bit, 532);
            for (std::size_t i = 0; i < 8; ++i) {
                QCOMPARE(fast[i].probability, slow[i].probability);
                QCOMPARE(fast[i].rate, slow[i].rate);
            }
        }
    }

    void correctionsReachTheirNeighboursOnly()
    {
        Corrections corrections;
        corrections.put(0x4000, 7, 0);  // moved as the covers say: nothing to remember
        QCOMPARE(corrections.get(0x4000, 7), 0);
        corrections.put(0x4100, 7, -24);
        QCOMPARE(corrections.get(0x4100, 7), -24);
        QCOMPARE(corrections.get(0x4100, 9), -24);  // the very target, whatever the place
        QCOMPARE(corrections.get(0x4101, 7), -24);
        QCOMPARE(corrections.get(0x4101, 9), 0);  // another cover
        QCOMPARE(corrections.get(0x4100 + 3 * 128, 7), -24);
        QCOMPARE(corrections.get(0x4100 + 4 * 128, 7), 0);
        QCOMPARE(corrections.get(0x4100 - 128, 7), 0);  // only forwards
        corrections.put(0x4100, 7, -24);
        corrections.put(0x4108, 7, 0);  // but this one did move as they say
        QCOMPARE(corrections.get(0x4108, 7), 0);
        QCOMPARE(corrections.get(0x4101, 7), -24);
        corrections.put(0x9000, 7, std::int64_t{1} << 19);  // too far to be true
        QCOMPARE(corrections.get(0x9000, 7), 0);
        corrections.clear();
        QCOMPARE(corrections.get(0x4100, 7), 0);
    }

    // Deltas that devices were sent once must work for ever. The files of a new format version are written with
    // QUORATE_WRITE_GOLDEN=1, beside the old ones.
    void frozenDeltasStillGiveTheirImages_data()
    {
        QTest::addColumn<int>("machine");
        QTest::addColumn<int>("profile");
        QTest::addColumn<unsigned>("version");
        const std::pair<const char*, Machine> machines[] = {{"x86-64", Machine::x86},
                                                            {"aarch64", Machine::arm64},
                                                            {"thumb", Machine::thumb},
                                                            {"a32", Machine::arm},
                                                            {"riscv", Machine::riscv}};
        for (const unsigned version : {5u, 6u}) {
            for (int profile = 0; profile < 4; ++profile) {
                for (const auto& [name, machine] : machines) {
                    QTest::addRow("v%u-%s-profile-%d", version, name, profile)
                        << static_cast<int>(machine) << profile << version;
                }
            }
        }
    }
    void frozenDeltasStillGiveTheirImages()
    {
        QFETCH(int, machine);
        QFETCH(int, profile);
        QFETCH(unsigned, version);
        const Bytes oldImage = program(static_cast<Machine>(machine), 0);
        Bytes newImage = program(static_cast<Machine>(machine), 16);
        append(newImage, prose(5'000, 56));
        append(newImage, Bytes(oldImage.begin(), oldImage.begin() + 70'000));
        const auto files = makeSystemFiles();
        const auto path = Path(QUORATE_TEST_DATA) / "delta" / (std::string(QTest::currentDataTag()) + ".delta");
        if (qEnvironmentVariableIsSet("QUORATE_WRITE_GOLDEN") && version == 6) {
            const auto made = deltaOf(oldImage, newImage, smallChunks(static_cast<Profile>(profile)));
            QVERIFY(made && files->makeDirectories(path.parent_path()) && writeFileAtomically(*files, path, *made));
        }
        const auto frozen = readFile(*files, path, 1 << 16);
        QVERIFY2(frozen.has_value(), path.c_str());
        const auto info = inspect(*frozen);
        QVERIFY(info.has_value());
        QCOMPARE(info->version, version);
        QCOMPARE(static_cast<int>(info->profile), profile);
        const auto result = applied(oldImage, *frozen);
        QCOMPARE(codeOf(result), std::string("ok"));
        QVERIFY(*result == newImage);
    }
};

QTEST_GUILESS_MAIN(ProjectionTest)
#include "projection_test.moc"
