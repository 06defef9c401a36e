// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/raw_code.h"

#include "core/delta/arm32.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace quorate::delta {
namespace {

constexpr unsigned machineArm32 = 40;
constexpr unsigned machineX86 = 62;
constexpr unsigned machineArm64 = 183;
constexpr unsigned machineRiscv = 243;
constexpr std::size_t mostBytes = std::size_t{32} << 20;
constexpr std::uint64_t readable = 4;  // bytes at each place that is looked at

std::uint32_t word(BytesView image, std::uint64_t at)
{
    std::uint32_t value = 0;
    std::memcpy(&value, image.data() + at, sizeof value);
    return value;
}

std::int64_t extended(std::uint64_t value, unsigned bits)
{
    return static_cast<std::int64_t>(value << (64 - bits)) >> (64 - bits);
}

// How many calls go to a place in the image, and how many of these to the beginning of a function.
struct Calls {
    std::uint64_t inside = 0;
    std::uint64_t good = 0;

    [[nodiscard]] bool areCode() const { return good >= 32 && good * 4 >= inside; }
};

// `find(at, target)`: whether there is a call at `at`, and where it goes.
Calls count(BytesView image, std::uint64_t step, auto&& find, auto&& isBeginning)
{
    Calls calls;
    for (std::uint64_t at = 0; at + 8 <= image.size(); at += step) {
        std::int64_t distance = 0;
        if (!find(at, distance)) continue;
        const auto target = at + static_cast<std::uint64_t>(distance);
        if (target > image.size() - readable || target % step != 0) continue;
        ++calls.inside;
        if (isBeginning(target)) ++calls.good;
    }
    return calls;
}

Calls x86Calls(BytesView image)
{
    return count(
        image, 1,
        [&](std::uint64_t at, std::int64_t& distance) {
            if (image[at] != 0xe8) return false;
            distance = extended(word(image, at + 1), 32) + 5;
            return true;
        },
        [&](std::uint64_t at) {
            const auto first = word(image, at);
            if (first == 0xfa1e0ff3) return true;                                    // endbr64
            if ((first & 0xff) == 0x53 || (first & 0xff) == 0x55) return true;       // push rbx, rbp
            if ((first & 0xf8ff) == 0x5041) return true;                             // push r8 to r15
            if ((first & 0xffff) == 0x25ff) return true;                             // jmp to a function of a library
            return (first & 0xfffbff) == 0x00e88348 || (first & 0xffffff) == 0x00ec8348 || (first & 0xffffff) == 0x00ec8148;  // sub rsp
        });
}

Calls arm64Calls(BytesView image)
{
    return count(
        image, 4,
        [&](std::uint64_t at, std::int64_t& distance) {
            const auto code = word(image, at);
            distance = extended(code & 0x03ffffff, 26) * 4;
            return code >> 26 == 0x25;  // BL
        },
        [&](std::uint64_t at) {
            const auto code = word(image, at);
            return (code & 0xffc003e0) == 0xa98003e0 ||                 // stp to [sp, #-n]!
                   (code & 0xff8003ff) == 0xd10003ff ||                 // sub sp, sp, #n
                   code == 0xd503233f || (code & 0xffffff3f) == 0xd503241f ||  // paciasp, bti
                   (code & 0x9f00001f) == 0x90000010;  // adrp x16: to a function of a library
        });
}

Calls armCalls(BytesView image)
{
    return count(
        image, 4,
        [&](std::uint64_t at, std::int64_t& distance) {
            const auto code = word(image, at);
            distance = extended(code & 0x00ffffff, 24) * 4 + 8;
            return code >> 24 == 0xeb;  // BL, always
        },
        [&](std::uint64_t at) {
            const auto code = word(image, at);
            return (code & 0xffff4000) == 0xe92d4000 || code == 0xe52de004;  // push of lr
        });
}

bool beginsThumb(BytesView image, std::uint64_t at)
{
    const auto code = word(image, at);
    return (code & 0xff00) == 0xb500 || ((code & 0xffff) == 0xe92d && (code >> 30 & 1) != 0);  // push of lr
}

Calls thumbCalls(BytesView image)
{
    return count(
        image, 2,
        [&](std::uint64_t at, std::int64_t& distance) {
            const auto both = word(image, at);
            distance = arm32::branch24(both) + 4;
            return arm32::isBl(both);
        },
        [&](std::uint64_t at) { return beginsThumb(image, at); });
}

Calls riscvCalls(BytesView image)
{
    return count(
        image, 2,
        [&](std::uint64_t at, std::int64_t& distance) {
            const auto code = word(image, at);
            if ((code & 0xfff) == 0x0ef) {  // jal ra
                const std::uint64_t bits = (code >> 31) << 20 | (code >> 12 & 0xff) << 12 | (code >> 20 & 1) << 11 | (code >> 21 & 0x3ff) << 1;
                distance = extended(bits, 21);
                return true;
            }
            const auto next = word(image, at + 4);
            if ((code & 0xfff) != 0x097 || (next & 0xfffff) != 0x080e7) return false;  // auipc ra, jalr ra
            distance = extended(code & 0xfffff000, 32) + extended(next >> 20, 12);
            return true;
        },
        [&](std::uint64_t at) {
            const auto code = word(image, at);
            return (code & 0xff83) == 0x7101 || (code & 0xff83) == 0x1101 ||  // c.addi16sp, c.addi sp
                   (code & 0x800fffff) == 0x80010113;                         // addi sp, sp, -n
        });
}

// The address of the first byte: the one for which most of the odd words in the image, as pointers to Thumb code are, point to
// beginnings of functions. 0 when none stands out.
std::uint64_t addressOfThumb(BytesView image)
{
    constexpr std::uint64_t grain = 0x400;
    constexpr std::size_t mostPointers = 4096;
    constexpr std::uint64_t leastGood = 16;
    // Pointers go to one another's neighbourhood: that of the vectors at the image's beginning.
    const std::uint64_t entry = word(image, 4);
    const std::uint64_t size = image.size();
    if (entry % 2 == 0 || size < 64 || size > (8u << 20)) return 0;
    std::vector<std::uint64_t> pointers;
    for (std::uint64_t at = 4; at + 4 <= size && pointers.size() < mostPointers; at += 4) {
        const std::uint64_t value = word(image, at);
        if (value % 2 != 0 && value + size > entry && value < entry + size) pointers.push_back(value - 1);
    }
    std::uint64_t best = 0;
    std::uint64_t bestGood = leastGood;
    std::uint64_t second = 0;
    const auto last = entry / grain * grain;
    for (std::uint64_t address = last > size ? (last - size) / grain * grain : 0; address <= last; address += grain) {
        const auto good = static_cast<std::uint64_t>(std::ranges::count_if(pointers, [&](std::uint64_t pointer) {
            return pointer >= address && pointer - address <= size - readable && beginsThumb(image, pointer - address);
        }));
        if (good > bestGood) {
            second = best == 0 ? 0 : bestGood;
            bestGood = good;
            best = address;
        } else {
            second = std::max(second, good);
        }
    }
    return best != 0 && bestGood >= 2 * second ? best : 0;
}

}  // namespace

RawCode rawCode(BytesView image)
{
    image = image.first(std::min(image.size(), mostBytes));
    if (image.size() < 64) return {};
    if (thumbCalls(image).areCode()) return {machineArm32, addressOfThumb(image)};
    if (armCalls(image).areCode()) return {machineArm32, 0};
    if (arm64Calls(image).areCode()) return {machineArm64, 0};
    if (x86Calls(image).areCode()) return {machineX86, 0};
    if (riscvCalls(image).areCode()) return {machineRiscv, 0};
    return {};
}

}  // namespace quorate::delta
