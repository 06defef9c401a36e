// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <string>
#include <vector>

namespace quorate::review {

// An ELF program, library or object as a reviewer wants to see it (System V gABI, chapters 4 and 5): 32 and 64 bit, both
// byte orders. Nothing in the file is trusted; what points outside it is left out and said in `malformed`.
struct ElfSection {
    std::string name;
    std::uint32_t type = 0;
    std::uint64_t flags = 0;
    std::uint64_t offset = 0;
    std::uint64_t size = 0;      // in the file: 0 for .bss
    bool writable = false;
    bool executable = false;
    friend bool operator==(const ElfSection&, const ElfSection&) = default;
};

struct ElfSymbol {
    std::string name;
    std::uint64_t size = 0;
    bool imported = false;
    bool function = false;
    friend bool operator==(const ElfSymbol&, const ElfSymbol&) = default;
};

// What makes a program harder to take over (as checksec reads it).
struct Hardening {
    bool pie = false;            // or a library: position-independent either way
    bool relro = false;
    bool bindNow = false;        // relro and bindNow: "full RELRO"
    bool nx = false;             // PT_GNU_STACK without X
    bool canary = false;         // __stack_chk_fail is known
    bool fortify = false;        // some __*_chk is imported
    bool writableCode = false;   // a segment is writable and executable at once
    friend bool operator==(const Hardening&, const Hardening&) = default;
};

struct Elf {
    unsigned bits = 0;
    std::uint16_t machine = 0;
    std::uint16_t type = 0;      // 1 object, 2 program, 3 library or PIE, 4 core
    std::string interpreter;
    std::string runPath;         // DT_RPATH and DT_RUNPATH
    std::vector<std::string> needed;
    std::vector<ElfSection> sections;
    std::vector<ElfSymbol> symbols;  // sorted by name, each once; both tables
    Hardening hardening;
    bool malformed = false;      // something was left out
    bool stripped = true;        // no .symtab

    [[nodiscard]] const ElfSection* sectionAt(std::uint64_t fileOffset) const;
};

// "review.elf.malformed" when not even the head can be read.
[[nodiscard]] Result<Elf> readElf(BytesView file);
[[nodiscard]] std::string machineName(std::uint16_t machine);

}  // namespace quorate::review
