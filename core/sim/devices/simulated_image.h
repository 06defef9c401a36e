// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <string>
#include <utility>
#include <vector>

namespace quorate::sim {

// A whole image with files in it, for a reviewer to look into: a program, a script, a library, data and a list of components.
// No device plays it. The same build gives the same bytes on every machine.
struct SimulatedImage {
    std::string version;
    std::uint64_t build = 0;                     // the next one changes the program, the script and a share of the data
    bool debugShell = false;                     // something that a reviewer should find

    [[nodiscard]] Bytes tar() const;             // about 300 KiB, POSIX ustar
    [[nodiscard]] std::string sbom() const;      // CycloneDX 1.5 as JSON
};

// An x86-64 program as the ELF specification (TIS 1.2 and the processor supplement) has it: headers, dynamic section, symbols.
struct SimulatedProgram {
    std::vector<std::string> needed;             // libraries
    std::vector<std::pair<std::string, std::uint64_t>> functions;   // with their sizes
    std::vector<std::string> imports;
    Bytes code;                                  // .text
    std::string strings;                         // .rodata
    [[nodiscard]] Bytes elf() const;
};

}  // namespace quorate::sim
