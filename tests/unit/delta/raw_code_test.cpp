// SPDX-License-Identifier: GPL-3.0-or-later
// Code without headers: what microcontrollers and boot loaders run.
#include "core/delta/raw_code.h"

#include "core/delta/arm32.h"
#include "core/delta/image_scan.h"
#include "tests/support/seeded_random.h"
#include "tests/unit/delta/images.h"

#include <QTest>

#include <algorithm>
#include <cstring>

using namespace quorate;
using namespace quorate::delta;
using namespace quorate::test;

namespace {

constexpr std::uint64_t flash = 0x08004000;  // where the microcontroller's image lies
constexpr std::size_t functions = 200;
constexpr std::size_t functionBytes = 220;

void store(Bytes& image, std::size_t at, std::uint32_t value) { std::memcpy(image.data() + at, &value, sizeof value); }

void beginFunction(Machine machine, Bytes& image, std::size_t at)
{
    switch (machine) {
    case Machine::x86: image[at] = 0x55; break;                       // push rbp
    case Machine::arm64: store(image, at, 0xa9be7bfd); break;         // stp x29, x30, [sp, #-32]!
    case Machine::thumb: store(image, at, 0xaf00b580); break;         // push {r7, lr}; add r7, sp
    case Machine::arm: store(image, at, 0xe92d4010); break;           // push {r4, lr}
    case Machine::riscv: store(image, at, 0xfe010113); break;         // addi sp, sp, -32
    }
}

void call(Machine machine, Bytes& image, std::size_t at, std::size_t callee)
{
    const auto distance = static_cast<std::uint32_t>(callee - at);
    switch (machine) {
    case Machine::x86:
        image[at] = 0xe8;
        store(image, at + 1, distance - 5);
        break;
    case Machine::arm64: store(image, at, 0x94000000 | (distance >> 2 & 0x03ffffff)); break;
    case Machine::thumb: store(image, at, arm32::withBranch24(0xd000f000, std::uint64_t{callee} - (at + 4))); break;
    case Machine::arm: store(image, at, 0xeb000000 | ((distance - 8) >> 2 & 0x00ffffff)); break;
    case Machine::riscv:
        store(image, at, 0x0ef | (distance >> 20 & 1) << 31 | (distance >> 1 & 0x3ff) << 21 | (distance >> 11 & 1) << 20 |
                             (distance >> 12 & 0xff) << 12);  // jal ra
        break;
    }
}

// Vectors, then functions that call one another; that of Thumb with a table of their addresses behind them. `inserted` bytes
// come between two of them.
Bytes firmware(Machine machine, std::size_t inserted)
{
    constexpr std::size_t vectors = 256;
    Bytes image = noise(vectors + (functions + 1) * functionBytes + 4 * functions, 71);
    const auto place = [&](std::size_t i) { return vectors + i * functionBytes + i * i * 7 % 23 * 4 + (i > functions / 3 ? inserted : 0); };
    const auto more = noise(inserted, 72);
    image.insert(image.begin() + static_cast<std::ptrdiff_t>(vectors + (functions / 3 + 1) * functionBytes - 4), more.begin(), more.end());
    for (std::size_t i = 0; i < functions; ++i) {
        beginFunction(machine, image, place(i));
        for (std::size_t k = 0; k < 4; ++k) call(machine, image, place(i) + 20 + 24 * k, place((i * 37 + k * 11) % functions));
    }
    if (machine != Machine::thumb) return image;
    store(image, 0, 0x20008000);
    for (std::size_t i = 1; i < vectors / 4; ++i) store(image, 4 * i, static_cast<std::uint32_t>(flash + place(i % 5)) | 1);
    const auto table = place(functions);
    for (std::size_t i = 0; i < functions; ++i)
        store(image, table + 4 * i, static_cast<std::uint32_t>(flash + place((i * 13) % functions)) | 1);
    return image;
}

}  // namespace

class RawCodeTest : public QObject {
    Q_OBJECT

private slots:
    void machinesAreKnownByTheirCalls_data()
    {
        QTest::addColumn<int>("machine");
        QTest::addColumn<unsigned>("number");
        QTest::addRow("x86-64") << static_cast<int>(Machine::x86) << 62u;
        QTest::addRow("AArch64") << static_cast<int>(Machine::arm64) << 183u;
        QTest::addRow("Thumb") << static_cast<int>(Machine::thumb) << 40u;
        QTest::addRow("A32") << static_cast<int>(Machine::arm) << 40u;
        QTest::addRow("RISC-V") << static_cast<int>(Machine::riscv) << 243u;
    }
    void machinesAreKnownByTheirCalls()
    {
        QFETCH(int, machine);
        QFETCH(unsigned, number);
        const auto kind = static_cast<Machine>(machine);
        const auto oldImage = firmware(kind, 0);
        const auto newImage = firmware(kind, 64);
        const auto known = rawCode(oldImage);
        QCOMPARE(known.machine, number);
        QCOMPARE(known.address, kind == Machine::thumb ? flash : std::uint64_t{0});
        QCOMPARE(scanImage(newImage).addresses.segments().size(), std::size_t{1});
        for (const auto profile : {Profile::fast, Profile::max, Profile::small}) {
            const auto delta = deltaOf(oldImage, newImage, smallChunks(profile));
            QVERIFY(delta.has_value());
            QVERIFY2(delta->size() < 700, std::to_string(delta->size()).c_str());  // 800 calls have changed
            const auto result = applied(oldImage, *delta);
            QCOMPARE(codeOf(result), std::string("ok"));
            QVERIFY(*result == newImage);
        }
    }

    void otherImagesHoldNone()
    {
        QCOMPARE(rawCode({}).machine, 0u);
        for (const auto& image : {noise(3 << 20, 73), prose(1 << 20, 74), Bytes(1 << 20), Bytes(1 << 20, std::uint8_t{0xff}),
                                  Bytes(1 << 20, std::uint8_t{0xe8})}) {
            QCOMPARE(rawCode(image).machine, 0u);
        }
        for (std::size_t size = 0; size < 300; ++size) (void)rawCode(BytesView(noise(size, size)));
        auto cut = firmware(Machine::thumb, 0);
        for (; cut.size() > 20'000; cut.resize(cut.size() - 997)) (void)rawCode(cut);
    }

    // A program inside tells more: what lies around it is not looked at.
    void programsComeFirst()
    {
        Bytes image = firmware(Machine::thumb, 0);
        image.resize((image.size() + 511) / 512 * 512);
        append(image, program(Machine::arm64, 0));
        QCOMPARE(scanImage(image).code, std::vector<Mode>{Mode::arm64});
    }
};

QTEST_GUILESS_MAIN(RawCodeTest)
#include "raw_code_test.moc"
