// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

#include <string>
#include <utility>
#include <vector>

// Images and programs made byte by byte, so that a test says what is in them. tar: POSIX ustar; cpio: newc; zip: stored.
namespace quorate::test {

struct Member {
    std::string name;
    std::string contents;
    unsigned mode = 0644;
    char type = '0';          // as tar says it: '0' file, '1' hard link, '2' link, '3' character device, '5' directory
    std::string link;
    // tar alone: extended attributes as star and GNU tar write them (pax records), and the numbers of a device.
    std::vector<std::pair<std::string, std::string>> attributes = {};
    unsigned major = 0, minor = 0;
    // cpio alone: the file that the name is one of, and how many names it has.
    unsigned inode = 1, names = 1;
};

[[nodiscard]] Bytes tarOf(const std::vector<Member>& members);
[[nodiscard]] Bytes cpioOf(const std::vector<Member>& members);
[[nodiscard]] Bytes zipOf(const std::vector<Member>& members);
[[nodiscard]] Bytes gzipOf(BytesView data);

struct ElfParts {
    unsigned bits = 64;
    bool bigEndian = false;
    bool pie = true;
    bool executableStack = false;
    bool relro = true;
    bool bindNow = true;
    bool writableCode = false;
    std::vector<std::string> needed{"libc.so.6"};
    std::vector<std::pair<std::string, std::uint64_t>> symbols;   // defined, with sizes
    std::vector<std::string> imports;
    std::vector<std::pair<std::string, Bytes>> sections;          // beside what a program needs
};
[[nodiscard]] Bytes elfOf(const ElfParts& parts);

// Bytes that look random, the same at each run.
[[nodiscard]] Bytes noise(std::size_t size, std::uint32_t seed = 1);

void writeTo(Files& files, const Path& path, BytesView data);

}  // namespace quorate::test
