// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/address_map.h"
#include "core/delta/predictor.h"

#include <stop_token>
#include <string>

namespace quorate::delta {

// What the programs inside an image say about addresses.
struct ScannedImage {
    AddressMap addresses;
    std::vector<Mode> code;               // modes of the machines that were found, in the order of Mode
    std::vector<std::uint64_t> programs;  // offsets of the ELF headers
    bool hasObjects = false;              // relocatable ones
};

// Finds ELF programs and libraries (little endian; System V gABI chapters 4 and
// 5) wherever they begin in the image, so inside a tar, a file system or a tree
// archive too, and the kernel images of arm64 and RISC-V
// (Documentation/arm64/booting.rst and
// Documentation/riscv/boot-image-header.rst of Linux); in an image without
// any of these, code that is recognised by its calls (raw_code.h). Nothing is
// trusted: a header that contradicts itself or the image is passed over, and so
// are programs whose tables of sections overlap more than an image has room
// for. Less is found once `stop` is requested.
[[nodiscard]] ScannedImage scanImage(BytesView image, const std::stop_token& stop = {});

// A section of an ELF file that has bytes in it; `offset` counts from the beginning of the image.
struct ProgramSection {
    std::string name;
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
};
// Those of the file that begins at `program`, one of ScannedImage::programs.
[[nodiscard]] std::vector<ProgramSection> sectionsOfProgram(BytesView image, std::uint64_t program);

}  // namespace quorate::delta
