// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/image_scan.h"

#include "core/delta/raw_code.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace quorate::delta {
namespace {

constexpr std::size_t longestSectionName = 255;
constexpr std::uint64_t alignment = 16;       // of programs in a tree archive; tar and file systems have more
constexpr std::uint64_t smallestSectionHeader = 40;
constexpr std::uint64_t stopStep = std::uint64_t{1} << 20;
constexpr std::uint64_t elfHeaderBytes = 52;  // of the smaller class
constexpr unsigned machineX86 = 62;
constexpr unsigned machineArm64 = 183;
constexpr unsigned machineArm32 = 40;
constexpr unsigned machineRiscv = 243;
constexpr std::uint32_t loadable = 1;
constexpr std::uint32_t ehFrameHeader = 0x6474e550;
constexpr std::uint32_t exceptionIndex = 0x70000001;  // PT_ARM_EXIDX
constexpr std::uint32_t noBits = 8;  // SHT_NOBITS
constexpr std::uint64_t widestSpace = std::uint64_t{1} << 40;
constexpr std::uint64_t nearSpace = std::uint64_t{1} << 32;
constexpr std::uint64_t kernelBss = std::uint64_t{8} << 20;

template <class T>
T load(BytesView bytes, std::uint64_t at)
{
    T value{};
    std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

// The numbers of an ELF file of either class.
class Elf {
public:
    explicit Elf(BytesView file) : m_file(file), m_wide(file[4] == 2) {}

    [[nodiscard]] bool isKnown() const
    {
        return (m_file[4] == 1 || m_file[4] == 2) && m_file[5] == 1 && m_file.size() >= (m_wide ? 64 : elfHeaderBytes);
    }
    [[nodiscard]] BytesView file() const { return m_file; }
    [[nodiscard]] unsigned type() const { return load<std::uint16_t>(m_file, 16); }
    [[nodiscard]] unsigned machine() const { return load<std::uint16_t>(m_file, 18); }

    // A table of headers: empty unless all of it lies in the file.
    struct Table {
        std::uint64_t offset = 0;
        std::uint64_t count = 0;
        std::uint64_t entry = 0;
    };
    [[nodiscard]] Table programs() const
    {
        return inside({word(m_wide ? 32 : 28), load<std::uint16_t>(m_file, m_wide ? 56 : 44), m_wide ? 56u : 32u});
    }
    [[nodiscard]] Table sections() const
    {
        return inside({word(m_wide ? 40 : 32), load<std::uint16_t>(m_file, m_wide ? 60 : 48), m_wide ? 64u : 40u});
    }
    [[nodiscard]] unsigned names() const { return load<std::uint16_t>(m_file, m_wide ? 62 : 50); }

    // A number of the class's width; `wide`, `narrow`: its place in an entry.
    [[nodiscard]] std::uint64_t field(std::uint64_t entry, std::uint64_t wide, std::uint64_t narrow) const
    {
        return word(entry + (m_wide ? wide : narrow));
    }
    [[nodiscard]] std::uint32_t word32(std::uint64_t at) const { return load<std::uint32_t>(m_file, at); }

private:
    [[nodiscard]] std::uint64_t word(std::uint64_t at) const
    {
        return m_wide ? load<std::uint64_t>(m_file, at) : load<std::uint32_t>(m_file, at);
    }
    [[nodiscard]] Table inside(Table table) const
    {
        if (table.offset > m_file.size() || table.count * table.entry > m_file.size() - table.offset) return {};
        return table;
    }

    BytesView m_file;
    bool m_wide;
};

struct Program {
    Space space;
    std::vector<Segment> segments;
    std::uint64_t sections = 0;       // headers of them
    unsigned machine = 0;
    bool isObject = false;
};

// Calls visit(name, header) for each section that has a name.
void forEachSection(const Elf& elf, auto&& visit)
{
    const auto file = elf.file();
    const auto sections = elf.sections();
    if (elf.names() >= sections.count) return;
    const auto namesHeader = sections.offset + elf.names() * sections.entry;
    const auto nameOffset = elf.field(namesHeader, 24, 16);
    const auto nameBytes = elf.field(namesHeader, 32, 20);
    if (nameOffset > file.size() || nameBytes > file.size() - nameOffset) return;
    const auto strings = textOf(file.subspan(nameOffset, nameBytes));
    for (std::uint64_t i = 0; i < sections.count; ++i) {
        const auto header = sections.offset + i * sections.entry;
        const auto name = elf.word32(header);
        if (name >= strings.size()) continue;
        const auto rest = strings.substr(name, longestSectionName + 1);
        visit(rest.substr(0, rest.find('\0')), header);
    }
}

// The addresses of .text and .rodata, from the section headers; they may be
// missing.
void readSections(const Elf& elf, Space& space)
{
    forEachSection(elf, [&](std::string_view name, std::uint64_t header) {
        if (name == ".text") space.bases[2] = elf.field(header, 16, 12);
        if (name == ".rodata") space.bases[3] = elf.field(header, 16, 12);
    });
}

// A relocatable object, such as a kernel module, has no addresses yet: those of
// its bytes are their offsets in it. Relocations and symbols count from the
// beginning of a section, of .text above all.
std::optional<Program> readObject(const Elf& elf, std::uint64_t offset)
{
    Program program;
    program.machine = elf.machine();
    program.isObject = true;
    const auto sections = elf.sections();
    if (sections.count < 2) return std::nullopt;
    program.sections = sections.count;
    auto end = sections.offset + sections.count * sections.entry;
    forEachSection(elf, [&](std::string_view name, std::uint64_t header) {
        const auto begin = elf.field(header, 24, 16);
        const auto size = elf.field(header, 32, 20);
        if (elf.word32(header + 4) == noBits || begin > elf.file().size() || size > elf.file().size() - begin) return;
        end = std::max(end, begin + size);
        if (name == ".text") program.space.bases[1] = begin;
        if (name == ".data") program.space.bases[2] = begin;
        if (name == ".rodata") program.space.bases[3] = begin;
    });
    program.space.high = end;
    program.segments.push_back({offset, end, 0, end, 0});
    return program;
}

// A kernel's per-CPU segment has addresses around zero; it would stretch the
// space over everything.
void dropFarSegments(Program& program)
{
    std::uint64_t highest = 0;
    for (const auto& segment : program.segments) highest = std::max(highest, segment.address);
    std::erase_if(program.segments, [highest](const Segment& s) { return highest - s.address >= nearSpace; });
}

// `headers`: how many of sections may still be read.
std::optional<Program> readProgram(BytesView image, std::uint64_t offset, std::uint64_t headers)
{
    const auto file = image.subspan(offset);
    if (file.size() < elfHeaderBytes) return std::nullopt;
    const Elf elf(file);
    if (!elf.isKnown() || elf.sections().count > headers) return std::nullopt;
    if (elf.type() == 1) return readObject(elf, offset);
    if (elf.type() != 2 && elf.type() != 3) return std::nullopt;
    Program program;
    program.machine = elf.machine();
    const auto table = elf.programs();
    if (table.count == 0 || table.count > 64) return std::nullopt;
    for (std::uint64_t i = 0; i < table.count; ++i) {
        const auto at = table.offset + i * table.entry;
        const auto kind = elf.word32(at);
        Segment segment;
        segment.offset = elf.field(at, 8, 4);
        segment.address = elf.field(at, 16, 8);
        segment.size = elf.field(at, 32, 16);
        segment.memory = elf.field(at, 40, 20);
        if (kind == ehFrameHeader || kind == exceptionIndex) program.space.bases[1] = segment.address;
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
    program.sections = elf.sections().count;
    readSections(elf, program.space);
    return program;
}

// The code modes of a machine. Arm changes between its two encodings from
// function to function.
void addCode(std::vector<Mode>& code, unsigned machine)
{
    const auto add = [&](Mode mode) {
        if (std::ranges::find(code, mode) == code.end()) code.push_back(mode);
    };
    switch (machine) {
    case machineX86: add(Mode::x86); break;
    case machineArm64: add(Mode::arm64); break;
    case machineRiscv: add(Mode::riscv); break;
    case machineArm32:
        add(Mode::thumb);
        add(Mode::arm);
        break;
    default: break;
    }
}

// A kernel as boot loaders load it, without ELF around it.
RawCode rawKernel(BytesView image)
{
    if (image.size() <= 64) return {};
    if (load<std::uint32_t>(image, 56) == 0x644d5241) return {machineArm64, 0xffff800008000000};
    if (load<std::uint64_t>(image, 48) == 0x5643534952) return {machineRiscv, 0xffffffff80000000};
    return {};
}

}  // namespace

ScannedImage scanImage(BytesView image, const std::stop_token& stop)
{
    std::vector<Space> spaces{Space{0, image.size(), {}}};
    std::vector<Segment> segments;
    ScannedImage scanned{AddressMap(image.size()), {}, {}, false};
    constexpr std::uint32_t magic = 0x464c457f;
    // Programs that all claim one table would have it read for each of them; those of an honest image lie side by side.
    std::uint64_t headers = image.size() / smallestSectionHeader;
    for (std::uint64_t at = 0; at + elfHeaderBytes <= image.size(); at += alignment) {
        if (at % stopStep == 0 && stop.stop_requested()) return scanned;
        if (load<std::uint32_t>(image, at) != magic || spaces.size() == AddressMap::maxSpaces) continue;
        auto program = readProgram(image, at, headers);
        if (!program) continue;
        headers -= program->sections;
        addCode(scanned.code, program->machine);
        scanned.hasObjects = scanned.hasObjects || program->isObject;
        scanned.programs.push_back(at);
        for (auto& segment : program->segments) {
            segment.space = static_cast<std::uint32_t>(spaces.size());
            segments.push_back(segment);
        }
        spaces.push_back(program->space);
    }
    if (spaces.size() == 1) {
        const auto kernel = rawKernel(image);
        const auto raw = kernel.machine != 0 ? kernel : rawCode(image);
        if (raw.machine != 0) {
            addCode(scanned.code, raw.machine);
            const auto at = raw.address;
            const auto end = at + image.size() + (kernel.machine != 0 ? kernelBss : 0);
            spaces.push_back({at, end, {at, at, at, at}});
            segments.push_back({0, image.size(), at, end - at, 1});
        }
    }
    std::ranges::sort(scanned.code);
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

std::vector<ProgramSection> sectionsOfProgram(BytesView image, std::uint64_t program)
{
    std::vector<ProgramSection> sections;
    const auto file = image.subspan(program);
    const Elf elf(file);
    forEachSection(elf, [&](std::string_view name, std::uint64_t header) {
        const auto begin = elf.field(header, 24, 16);
        const auto size = elf.field(header, 32, 20);
        if (name.empty() || size == 0 || elf.word32(header + 4) == noBits || begin > file.size() || size > file.size() - begin)
            return;
        sections.push_back({std::string(name.substr(0, longestSectionName)), program + begin, size});
    });
    return sections;
}

}  // namespace quorate::delta
