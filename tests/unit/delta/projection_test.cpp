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

constexpr std::uint64_t base = 0x400000;
constexpr std::size_t textOffset = 0x1000;

template <class T>
void store(Bytes& image, std::size_t at, T value)
{
    std::memcpy(image.data() + at, &value, sizeof value);
}

enum class Machine { x86 = 62, arm64 = 183 };

// A program of functions that call each other, and a table of all their addresses. `inserted` bytes are added to the
// body of every seventh function, so that nearly every reference differs between two of them; or of one near the
// beginning alone, so that all of the rest can be predicted to the last byte.
Bytes program(Machine machine, std::size_t inserted, bool once = false)
{
    const std::size_t functions = once ? 1400 : 700;
    SeededRandom random(51);
    struct Function {
        Bytes body;
        std::vector<std::pair<std::size_t, std::size_t>> calls;  // place in the body, callee
        std::uint64_t address = 0;
    };
    std::vector<Function> all(functions);
    for (std::size_t i = 0; i < functions; ++i) {
        auto& f = all[i];
        f.body.resize(96 + random.below(20) * 4);
        random.fill(f.body);
        for (auto& b : f.body) b = static_cast<std::uint8_t>(b & 0x5f);  // nothing that looks like a call
        for (std::size_t at = 8; at + 8 < f.body.size(); at += 24) f.calls.emplace_back(at, random.below(functions));
        if (once ? i == 3 : i % 7 == 3) f.body.insert(f.body.end(), inserted, std::uint8_t{0x90});
    }
    std::uint64_t address = base + textOffset;
    for (auto& f : all) {
        f.address = address;
        address += f.body.size();
    }
    Bytes image(textOffset);
    for (auto& f : all) {
        for (const auto& [at, callee] : f.calls) {
            if (machine == Machine::x86) {
                f.body[at] = 0xe8;
                store(f.body, at + 1, static_cast<std::uint32_t>(all[callee].address - (f.address + at + 5)));
            } else {
                store(f.body, at,
                      0x94000000u |
                          (static_cast<std::uint32_t>(all[callee].address - (f.address + at)) >> 2 & 0x03ffffff));
            }
        }
        append(image, f.body);
    }
    image.resize((image.size() + 7) & ~std::size_t{7});
    for (const auto& f : all) {
        image.resize(image.size() + 8);
        store(image, image.size() - 8, f.address);
    }
    const std::uint8_t ident[] = {0x7f, 'E', 'L', 'F', 2, 1, 1};
    std::ranges::copy(ident, image.begin());
    store<std::uint16_t>(image, 16, 2);
    store(image, 18, static_cast<std::uint16_t>(machine));
    store<std::uint64_t>(image, 32, 64);  // program headers
    store<std::uint16_t>(image, 56, 1);
    store<std::uint32_t>(image, 64, 1);
    store<std::uint64_t>(image, 64 + 16, base);
    store<std::uint64_t>(image, 64 + 32, image.size());
    store<std::uint64_t>(image, 64 + 40, image.size() + 4096);
    return image;
}

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
        QVERIFY(scanned.hasX86 && scanned.hasArm64);
        QCOMPARE(scanned.programs, (std::vector<std::uint64_t>{4096, second}));
        QCOMPARE(scanned.addresses.segments().size(), std::size_t{2});
        const auto inside = scanned.addresses.at(4096 + 100);
        QCOMPARE(inside.address, base + 100);
        QCOMPARE(inside.rest, one.size() - 100);
        QCOMPARE(scanned.addresses.at(10).space, 0u);
        QCOMPARE(scanned.addresses.at(10).rest, std::uint64_t{4086});
    }

    void hostileProgramsAreHarmless()
    {
        const Bytes good = program(Machine::x86, 0);
        SeededRandom random(52);
        for (int i = 0; i < 120; ++i) {
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
            for (auto& tag : tags)
                tag = ResidualModel<BitEncoder>::tagOf(static_cast<std::uint8_t>(random.below(modeCount)),
                                                       static_cast<std::uint8_t>(random.below(9)));
            const auto every = 1 + random.below(700);
            for (auto& r : residual)
                r = random.below(every) == 0 ? static_cast<std::uint8_t>(random.number()) : std::uint8_t{0};
            const auto coded = modelResidual(residual, predicted, tags);
            ResidualModel<BitDecoder> model;
            model.begin(BitDecoder(coded));
            for (std::size_t at = 0; at < size;) {
                if (const auto zeros =
                        model.skip(predicted.data() + at, std::min<std::size_t>(size - at, 1 + random.below(50)));
                    zeros > 0) {
                    for (std::size_t i = 0; i < zeros; ++i) QCOMPARE(residual[at + i], 0);
                    at += zeros;
                    continue;
                }
                QCOMPARE(model.code(0, predicted[at], tags[at], 0), residual[at]);
                ++at;
            }
        }
    }
};

QTEST_GUILESS_MAIN(ProjectionTest)
#include "projection_test.moc"
