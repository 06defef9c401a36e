// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace quorate::delta {

// How far the columns of a table of relocations are from where they were (ELF-64 RELA, System V gABI chapter 4: offset,
// symbol and type, addend). Such tables are sorted: what was added to a row's column is added to the next row's too.
struct RelocationRows {
    std::uint64_t offset = 0;
    std::array<std::uint64_t, 256> symbols{};  // what was added to a symbol's number, by that
    std::array<std::uint64_t, 256> addends{};  // to an addend, by its symbol's number
    std::size_t last = 0;                      // symbol of the last row

    static std::size_t symbolOf(std::uint64_t info) { return static_cast<std::size_t>(info >> 32) % 256; }
    // Offsets and addends have nothing, or all ones, in their upper half.
    static bool isInfo(std::uint64_t word)
    {
        const auto type = static_cast<std::uint32_t>(word);
        const auto symbol = word >> 32;
        return type != 0 && type < 2048 && symbol != 0 && symbol < 1u << 24;
    }
};

// Walks the aligned words of a stretch (a CodeSite with words of 64 bits). Rows may begin before it and end behind.
template <class Site>
void walkRelocations(Site& site, RelocationRows& rows)
{
    constexpr auto nowhere = ~std::size_t{0} / 2;
    const auto add = [&](std::size_t at, std::uint64_t word, std::uint64_t& change) {
        change = site.write(at, word + change) - word;
    };
    std::size_t info = nowhere;  // the last one
    for (std::size_t at = site.begin + ((8 - (site.oldBase + site.begin)) & 7); at + 8 <= site.end && !site.stopped; at += 8) {
        const auto word = site.load64(at);
        const bool hasNext = at + 16 <= site.end;
        if (RelocationRows::isInfo(word)) {
            auto& change = rows.symbols[RelocationRows::symbolOf(word)];
            const auto actual = site.write(at, word + (change << 32));
            if (static_cast<std::uint32_t>(actual) == static_cast<std::uint32_t>(word)) change = (actual >> 32) - (word >> 32);
            rows.last = RelocationRows::symbolOf(word);
            info = at;
        } else if (hasNext ? RelocationRows::isInfo(site.load64(at + 8)) : info + 16 == at) {
            add(at, word, rows.offset);
        } else if (info != nowhere ? info + 8 == at : at + 24 <= site.end && RelocationRows::isInfo(site.load64(at + 16))) {
            add(at, word, rows.addends[rows.last]);
        }
    }
}

}  // namespace quorate::delta
