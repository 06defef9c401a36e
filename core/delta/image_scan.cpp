// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/image_scan.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace quorate::delta {
namespace {

constexpr std::uint64_t alignment = 16;  // of programs in a tree archive; tar and file systems have more
constexpr std::uint64_t elfHeaderBytes = 64;
constexpr std::uint64_t programHeaderBytes = 56;
constexpr std::uint64_t sectionHeaderBytes = 64;
constexpr unsigned machineX86 = 62;
constexpr unsigned machineArm64 = 183;
constexpr std::uint32_t loadable = 1;
constexpr std::uint32_t ehFrameHeader = 0x6474e550;
constexpr std::uint64_t widestSpace = std::uint64_t{1} << 40;
constexpr std::uint64_t nearSpace = std::uint64_t{1} << 32;
constexpr std::uint64_t kernelBase = 0xffff800008000000;
constexpr std::uint64_t kernelBss = std::uint64_t{8} << 20;

template <class T>
T load(BytesView bytes, std::uint64_t at)
{
    T value{};
    std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

struct Program {
    Space space;
    std::vector<Segment> segments;
    unsigned machine = 0;
};

// The addresses of .text and .rodata, from the section headers; they may be missing.
void readSections(BytesView file, Space& space)
{
    const auto at = load<std::uint64_t>(file, 40);
    const auto count = load<std::uint16_t>(file, 60);
    const auto names = load<std::uint16_t>(file, 62);
    if (count == 0 || names >= count || at > file.size() || count * sectionHeaderBytes > file.size() - at) return;
    const auto nameOffset = load<std::uint64_t>(file, at + names * sectionHeaderBytes + 24);
    const auto nameBytes = load<std::uint64_t>(file, at + names * sectionHeaderBytes + 32);
    if (nameOffset > file.size() || nameBytes > file.size() - nameOffset) return;
    const auto strings = textOf(file.subspan(nameOffset, nameBytes));
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto header = at + i * sectionHeaderBytes;
        const auto name = load<std::uint32_t>(file, header);
        if (name >= strings.size()) continue;
        const auto rest = strings.substr(name);
        const auto address = load<std::uint64_t>(file, header + 16);
        if (rest.starts_with(std::string_view(".text\0", 6))) space.bases[2] = address;
        if (rest.starts_with(std::string_view(".rodata\0", 8))) space.bases[3] = address;
    }
}

// A kernel's per-CPU segment has addresses around zero; it would stretch the space over everything.
void dropFarSegments(Program& program)
{
    std::uint64_t highest = 0;
    for (const auto& segment : program.segments) highest = std::max(highest, segment.address);
    std::erase_if(program.segments, [highest](const Segment& s) { return highest - s.address >= nearSpace; });
}

std::optional<Program> readProgram(BytesView image, std::uint64_t offset)
{
    const auto file = image.subspan(offset);
    if (file.size() < elfHeaderBytes || file[4] != 2 || file[5] != 1) return std::nullopt;
    const auto type = load<std::uint16_t>(file, 16);
    Program program;
    program.machine = load<std::uint16_t>(file, 18);
    const auto headers = load<std::uint64_t>(file, 32);
    const auto count = load<std::uint16_t>(file, 56);
    if ((type != 2 && type != 3) || count == 0 || count > 64) return std::nullopt;
    if (headers > file.size() || count * programHeaderBytes > file.size() - headers) return std::nullopt;
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto at = headers + i * programHeaderBytes;
        const auto kind = load<std::uint32_t>(file, at);
        Segment segment;
        segment.offset = load<std::uint64_t>(file, at + 8);
        segment.address = load<std::uint64_t>(file, at + 16);
        segment.size = load<std::uint64_t>(file, at + 32);
        segment.memory = load<std::uint64_t>(file, at + 40);
        if (kind == ehFrameHeader) program.space.bases[1] = segment.address;
        if (kind != loadable || segment.memory == 0) continue;
        if (segment.offset > file.size() || segment.size > file.size() - segment.offset ||
            segment.size > segment.memory || segment.memory > widestSpace ||
            segment.address + segment.memory < segment.address) {
            return std::nullopt;
        }
        segment.offset += offset;
        program.segments.push_back(segment);
    }
    if (program.segments.empty()) return std::nullopt;
    const auto measure = [&] {
        program.space.low = ~std::uint64_t{0};
        program.space.high = 0;
        for (const auto& s : program.segments) {
            program.space.low = std::min(program.space.low, s.address);
            program.space.high = std::max(program.space.high, s.address + s.memory);
        }
    };
    measure();
    if (program.space.high - program.space.low > widestSpace) {
        dropFarSegments(program);
        measure();
    }
    program.space.bases[0] = program.space.low;
    readSections(file, program.space);
    return program;
}

}  // namespace

ScannedImage scanImage(BytesView image)
{
    std::vector<Space> spaces{Space{0, image.size(), {}}};
    std::vector<Segment> segments;
    ScannedImage scanned{AddressMap(image.size()), false, false, {}};
    constexpr std::uint32_t magic = 0x464c457f;
    for (std::uint64_t at = 0; at + elfHeaderBytes <= image.size(); at += alignment) {
        if (load<std::uint32_t>(image, at) != magic || spaces.size() == AddressMap::maxSpaces) continue;
        auto program = readProgram(image, at);
        if (!program) continue;
        scanned.hasX86 = scanned.hasX86 || program->machine == machineX86;
        scanned.hasArm64 = scanned.hasArm64 || program->machine == machineArm64;
        scanned.programs.push_back(at);
        for (auto& segment : program->segments) {
            segment.space = static_cast<std::uint32_t>(spaces.size());
            segments.push_back(segment);
        }
        spaces.push_back(program->space);
    }
    constexpr std::uint32_t arm64Image = 0x644d5241;
    if (spaces.size() == 1 && image.size() > 64 && load<std::uint32_t>(image, 56) == arm64Image) {
        scanned.hasArm64 = true;
        spaces.push_back(
            {kernelBase, kernelBase + image.size() + kernelBss, {kernelBase, kernelBase, kernelBase, kernelBase}});
        segments.push_back({0, image.size(), kernelBase, image.size() + kernelBss, 1});
    }
    std::ranges::stable_sort(segments, {}, &Segment::offset);
    std::uint64_t end = 0;
    std::erase_if(segments, [&](const Segment& segment) {
        if (segment.offset < end) return true;
        end = segment.end();
        return false;
    });
    if (segments.size() > AddressMap::maxSegments) segments.resize(AddressMap::maxSegments);
    scanned.addresses = AddressMap(image.size(), std::move(spaces), std::move(segments));
    return scanned;
}

}  // namespace quorate::delta
