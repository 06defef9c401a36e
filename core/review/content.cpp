// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/content.h"

#include "core/review/inventory.h"

#include <algorithm>

namespace quorate::review {
namespace {

constexpr std::size_t maxStrings = 200'000;
constexpr std::size_t maxLength = 400;
constexpr std::uint64_t smallestBlock = 256;

bool printable(std::uint8_t c)
{
    return c == '\t' || (c >= 0x20 && c < 0x7F);
}

// Elements of two sorted ranges that only one of them has.
template <class T, class Key>
void onlyInOne(const std::vector<T>& a, const std::vector<T>& b, Key key, std::vector<T>& onlyA, std::vector<T>& onlyB)
{
    auto i = a.begin();
    auto k = b.begin();
    while (i != a.end() || k != b.end()) {
        if (k == b.end() || (i != a.end() && key(*i) < key(*k))) onlyA.push_back(*i++);
        else if (i == a.end() || key(*k) < key(*i)) onlyB.push_back(*k++);
        else ++i, ++k;
    }
}

}  // namespace

Strings stringsIn(BytesView bytes, std::size_t least)
{
    Strings out;
    std::map<std::string, std::uint64_t, std::less<>> found;
    for (std::size_t i = 0; i < bytes.size();) {
        if (!printable(bytes[i])) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < bytes.size() && printable(bytes[end])) ++end;
        if (end - i >= least) {
            const auto text = textOf(bytes.subspan(i, std::min(end - i, maxLength)));
            if (found.size() >= maxStrings) {
                out.cut = true;
                break;
            }
            if (!found.contains(text)) found.emplace(text, i);
        }
        i = end;
    }
    out.all.reserve(found.size());
    for (const auto& [text, offset] : found) out.all.push_back({text, offset});
    return out;
}

Difference<FoundString> differ(const Strings& before, const Strings& after)
{
    Difference<FoundString> out;
    onlyInOne(before.all, after.all, [](const FoundString& s) -> const std::string& { return s.text; }, out.removed, out.added);
    return out;
}

SymbolDifference differ(const Elf& before, const Elf& after)
{
    SymbolDifference out;
    onlyInOne(before.symbols, after.symbols, [](const ElfSymbol& s) -> const std::string& { return s.name; }, out.removed,
              out.added);
    auto i = before.symbols.begin();
    for (const auto& symbol : after.symbols) {
        while (i != before.symbols.end() && i->name < symbol.name) ++i;
        if (i != before.symbols.end() && i->name == symbol.name && i->size != symbol.size) out.resized.push_back({symbol, i->size});
    }
    return out;
}

EntropyProfile entropyProfile(BytesView bytes, std::size_t most)
{
    EntropyProfile out;
    if (bytes.empty() || most == 0) return out;
    out.blockSize = std::max<std::uint64_t>((bytes.size() + most - 1) / most, smallestBlock);
    for (std::uint64_t at = 0; at < bytes.size(); at += out.blockSize) {
        out.blocks.push_back(entropyOf(bytes.subspan(at, std::min<std::uint64_t>(out.blockSize, bytes.size() - at))));
    }
    return out;
}

}  // namespace quorate::review
