// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/elf.h"

#include "core/review/inventory.h"

#include <algorithm>

namespace quorate::review {
namespace {

constexpr std::size_t maxSections = 10'000;
constexpr std::size_t maxSegments = 1'000;
constexpr std::size_t maxSymbols = 400'000;
constexpr std::size_t maxDynamic = 10'000;
constexpr std::size_t maxName = 1'000;
constexpr std::uint64_t maxNameBytes = 64u << 20;  // many symbols may share one long name

constexpr std::uint32_t ptLoad = 1, ptDynamic = 2, ptInterp = 3, ptGnuStack = 0x6474e551, ptGnuRelro = 0x6474e552;
constexpr std::uint32_t shtSymtab = 2, shtNobits = 8, shtDynsym = 11;

class ElfBytes {
public:
    ElfBytes(BytesView bytes, bool is64, bool big) : m_bytes(bytes), m_64(is64), m_big(big) {}

    [[nodiscard]] bool has(std::uint64_t at, std::uint64_t count) const
    {
        return at <= m_bytes.size() && count <= m_bytes.size() - at;
    }
    // 0 outside the file.
    [[nodiscard]] std::uint64_t number(std::uint64_t at, unsigned width) const
    {
        if (!has(at, width)) return 0;
        std::uint64_t value = 0;
        for (unsigned i = 0; i < width; ++i) {
            const std::uint64_t byte = m_bytes[at + (m_big ? i : width - 1 - i)];
            value = value << 8 | byte;
        }
        return value;
    }
    [[nodiscard]] std::uint64_t word(std::uint64_t at) const { return number(at, m_64 ? 8 : 4); }
    [[nodiscard]] std::string text(std::uint64_t at, std::uint64_t end) const
    {
        std::string out;
        for (; at < std::min<std::uint64_t>(end, m_bytes.size()) && m_bytes[at] != 0 && out.size() < maxName; ++at) {
            out += static_cast<char>(m_bytes[at]);
        }
        return escapePath(out);
    }
    [[nodiscard]] bool is64() const { return m_64; }
    [[nodiscard]] std::uint64_t size() const { return m_bytes.size(); }

private:
    BytesView m_bytes;
    bool m_64;
    bool m_big;
};

struct Segment {
    std::uint32_t type;
    std::uint32_t flags;
    std::uint64_t offset, address, fileSize;
};

struct Table {
    std::uint64_t offset = 0, size = 0;
    std::uint32_t type = 0, link = 0;
};

std::vector<Segment> segmentsOf(const ElfBytes& f, Elf& elf)
{
    const std::uint64_t at = f.word(f.is64() ? 32 : 28);
    const std::uint64_t each = f.number(f.is64() ? 54 : 42, 2);
    const std::uint64_t count = f.number(f.is64() ? 56 : 44, 2);
    std::vector<Segment> out;
    const std::uint64_t least = f.is64() ? 56 : 32;
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::uint64_t p = at + i * each;
        if (i >= maxSegments || each < least || !f.has(at, 0) || !f.has(p, each)) {
            elf.malformed = true;
            break;
        }
        Segment s{};
        s.type = static_cast<std::uint32_t>(f.number(p, 4));
        if (f.is64()) {
            s.flags = static_cast<std::uint32_t>(f.number(p + 4, 4));
            s.offset = f.number(p + 8, 8);
            s.address = f.number(p + 16, 8);
            s.fileSize = f.number(p + 32, 8);
        } else {
            s.offset = f.number(p + 4, 4);
            s.address = f.number(p + 8, 4);
            s.fileSize = f.number(p + 16, 4);
            s.flags = static_cast<std::uint32_t>(f.number(p + 24, 4));
        }
        out.push_back(s);
    }
    return out;
}

std::vector<Table> readSections(const ElfBytes& f, Elf& elf)
{
    const std::uint64_t at = f.word(f.is64() ? 40 : 32);
    const std::uint64_t each = f.number(f.is64() ? 58 : 46, 2);
    const std::uint64_t count = f.number(f.is64() ? 60 : 48, 2);
    const std::uint64_t names = f.number(f.is64() ? 62 : 50, 2);
    std::vector<Table> tables;
    const std::uint64_t least = f.is64() ? 64 : 40;
    if (at == 0 || count == 0) return tables;
    if (each < least || count > maxSections || !f.has(at, each * count)) {
        elf.malformed = true;
        return tables;
    }
    const auto field = [&](std::uint64_t i, unsigned narrow, unsigned wide) {
        return f.is64() ? f.number(at + i * each + wide, 8) : f.number(at + i * each + narrow, 4);
    };
    const std::uint64_t namesAt = names < count ? field(names, 16, 24) : 0;
    const std::uint64_t namesEnd = names < count ? namesAt + std::min<std::uint64_t>(field(names, 20, 32), 1u << 24) : 0;
    // Ten thousand sections may all claim the whole file; who reads their contents would read it ten thousand times.
    std::uint64_t left = 2 * f.size();
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::uint64_t p = at + i * each;
        ElfSection s;
        s.type = static_cast<std::uint32_t>(f.number(p + 4, 4));
        s.flags = field(i, 8, 8);
        s.offset = field(i, 16, 24);
        s.size = s.type == shtNobits ? 0 : field(i, 20, 32);
        s.writable = (s.flags & 1) != 0;
        s.executable = (s.flags & 4) != 0;
        if (namesAt != 0) s.name = f.text(namesAt + f.number(p, 4), namesEnd);
        Table table{s.offset, s.size, s.type, static_cast<std::uint32_t>(f.number(p + (f.is64() ? 40 : 24), 4))};
        if (table.size == 0) {
            table.offset = 0;  // of .bss and the like nothing is checked
        } else if (!f.has(s.offset, s.size) || s.size > left) {
            elf.malformed = true;
            s.size = 0;
            table.offset = table.size = 0;
        }
        left -= s.size;
        tables.push_back(table);
        if (i > 0) elf.sections.push_back(std::move(s));
    }
    return tables;
}

void readSymbols(const ElfBytes& f, const std::vector<Table>& tables, Elf& elf)
{
    const std::uint64_t each = f.is64() ? 24 : 16;
    std::uint64_t nameBytes = 0;
    for (const auto& table : tables) {
        if (table.type != shtSymtab && table.type != shtDynsym) continue;
        if (table.type == shtSymtab) elf.stripped = false;
        if (table.link >= tables.size()) {
            elf.malformed = true;
            continue;
        }
        const auto& names = tables[table.link];
        for (std::uint64_t i = 1; i < table.size / each; ++i) {
            const std::uint64_t at = table.offset + i * each;
            if (elf.symbols.size() >= maxSymbols || nameBytes >= maxNameBytes) {
                elf.malformed = true;
                return;
            }
            const std::uint64_t name = f.number(at, 4);
            const auto info = f.number(at + (f.is64() ? 4 : 12), 1);
            const auto type = info & 15;
            if (name == 0 || type == 3 || type == 4) continue;  // sections and source files
            ElfSymbol symbol;
            symbol.name = f.text(names.offset + name, names.offset + names.size);
            symbol.size = f.is64() ? f.number(at + 16, 8) : f.number(at + 8, 4);
            symbol.imported = f.number(at + (f.is64() ? 6 : 14), 2) == 0;
            symbol.function = type == 2;
            nameBytes += symbol.name.size();
            if (!symbol.name.empty()) elf.symbols.push_back(std::move(symbol));
        }
    }
}

void sortSymbols(Elf& elf)
{
    std::ranges::sort(elf.symbols, [](const auto& a, const auto& b) {
        return std::tuple(std::string_view(a.name), a.imported, b.size) < std::tuple(std::string_view(b.name), b.imported, a.size);
    });
    const auto rest = std::ranges::unique(elf.symbols, {}, &ElfSymbol::name);
    elf.symbols.erase(rest.begin(), rest.end());
}

// DT_NEEDED and its friends; names through DT_STRTAB, whose address a loadable segment maps to the file.
void readDynamic(const ElfBytes& f, const std::vector<Segment>& segments, Elf& elf)
{
    const auto dynamic = std::ranges::find(segments, ptDynamic, &Segment::type);
    if (dynamic == segments.end()) return;
    const std::uint64_t each = f.is64() ? 16 : 8;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> tags;
    for (std::uint64_t at = dynamic->offset; tags.size() < maxDynamic && f.has(at, each) &&
                                             at - dynamic->offset + each <= dynamic->fileSize;
         at += each) {
        tags.emplace_back(f.word(at), f.word(at + each / 2));
        if (tags.back().first == 0) break;
    }
    std::uint64_t address = 0, size = 0;
    for (const auto& [tag, value] : tags) {
        if (tag == 5) address = value;
        if (tag == 10) size = value;
    }
    std::uint64_t names = 0;
    for (const auto& s : segments) {
        if (s.type == ptLoad && address >= s.address && address - s.address < s.fileSize) names = s.offset + (address - s.address);
    }
    bool bindNow = false;
    for (const auto& [tag, value] : tags) {
        const auto name = [&, v = value] { return names == 0 ? std::string() : f.text(names + v, names + size); };
        if (tag == 1) elf.needed.push_back(name());
        if (tag == 15 || tag == 29) elf.runPath = name();
        if (tag == 24) bindNow = true;
        if (tag == 30 && (value & 8) != 0) bindNow = true;             // DF_BIND_NOW
        if (tag == 0x6ffffffb && (value & 1) != 0) bindNow = true;     // DF_1_NOW
    }
    elf.hardening.bindNow = bindNow;
    std::ranges::sort(elf.needed);
}

}  // namespace

const ElfSection* Elf::sectionAt(std::uint64_t fileOffset) const
{
    for (const auto& s : sections) {
        if (s.size > 0 && fileOffset >= s.offset && fileOffset - s.offset < s.size) return &s;
    }
    return nullptr;
}

Result<Elf> readElf(BytesView bytes)
{
    const auto malformed = [] { return fail(ErrorKind::invalid, "review.elf.malformed"); };
    if (bytes.size() < 52 || textOf(bytes.first(4)) != "\x7f" "ELF") return malformed();
    if (bytes[4] < 1 || bytes[4] > 2 || bytes[5] < 1 || bytes[5] > 2) return malformed();
    Elf elf;
    elf.bits = bytes[4] == 2 ? 64 : 32;
    if (elf.bits == 64 && bytes.size() < 64) return malformed();
    const ElfBytes f(bytes, elf.bits == 64, bytes[5] == 2);
    elf.type = static_cast<std::uint16_t>(f.number(16, 2));
    elf.machine = static_cast<std::uint16_t>(f.number(18, 2));
    const auto segments = segmentsOf(f, elf);
    const auto tables = readSections(f, elf);
    readSymbols(f, tables, elf);
    sortSymbols(elf);
    readDynamic(f, segments, elf);
    for (const auto& s : segments) {
        if (s.type == ptInterp) elf.interpreter = f.text(s.offset, s.offset + std::min<std::uint64_t>(s.fileSize, maxName));
        if (s.type == ptGnuRelro) elf.hardening.relro = true;
        if (s.type == ptGnuStack) elf.hardening.nx = (s.flags & 1) == 0;
        if (s.type == ptLoad && (s.flags & 3) == 3) elf.hardening.writableCode = true;
    }
    elf.hardening.pie = elf.type == 3;
    for (const auto& symbol : elf.symbols) {
        if (symbol.name == "__stack_chk_fail" || symbol.name == "__stack_chk_guard") elf.hardening.canary = true;
        if (symbol.imported && symbol.name.starts_with("__") && symbol.name.ends_with("_chk")) elf.hardening.fortify = true;
    }
    return elf;
}

std::string machineName(std::uint16_t machine)
{
    switch (machine) {
    case 3: return "x86";
    case 8: return "MIPS";
    case 20: return "PowerPC";
    case 21: return "PowerPC64";
    case 40: return "ARM";
    case 62: return "x86-64";
    case 83: return "AVR";
    case 94: return "Xtensa";
    case 183: return "AArch64";
    case 243: return "RISC-V";
    default: return "machine " + std::to_string(machine);
    }
}

}  // namespace quorate::review
