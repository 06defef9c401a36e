// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/elf.h"

#include <map>

// What the bytes of one file say, and how two of them differ. Pure; bounded by the size of the input.
namespace quorate::review {

struct FoundString {
    std::string text;            // printable ASCII, cut at 400 characters
    std::uint64_t offset = 0;    // where it is first
    friend bool operator==(const FoundString&, const FoundString&) = default;
};

// Runs of at least `least` printable characters, each text once, at most 200'000 (then `cut`).
struct Strings {
    std::vector<FoundString> all;   // sorted by text
    bool cut = false;
};
[[nodiscard]] Strings stringsIn(BytesView bytes, std::size_t least = 6);

template <class T>
struct Difference {
    std::vector<T> removed;
    std::vector<T> added;
};
[[nodiscard]] Difference<FoundString> differ(const Strings& before, const Strings& after);

struct Resized {
    ElfSymbol after;
    std::uint64_t before = 0;
};
struct SymbolDifference {
    std::vector<ElfSymbol> removed;
    std::vector<ElfSymbol> added;
    std::vector<Resized> resized;
};
[[nodiscard]] SymbolDifference differ(const Elf& before, const Elf& after);

// Entropy block by block in thousandths of a bit a byte. `blocks` <= `most`; the last may be shorter.
struct EntropyProfile {
    std::uint64_t blockSize = 0;
    std::vector<std::uint32_t> blocks;
};
[[nodiscard]] EntropyProfile entropyProfile(BytesView bytes, std::size_t most = 512);

}  // namespace quorate::review
