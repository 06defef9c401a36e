// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/layout.h"

#include "core/delta/image_scan.h"
#include "core/delta/layout_ext.h"
#include "core/delta/tree_index.h"

#include <algorithm>
#include <optional>

namespace quorate::delta {
namespace {

constexpr std::uint64_t block = 512;        // of a tar
constexpr std::uint64_t cpioHeader = 110;
constexpr std::uint64_t longestName = 4096;

std::string_view textAt(BytesView image, std::uint64_t at, std::uint64_t most)
{
    const auto text = textOf(image.subspan(at, most));
    return text.substr(0, text.find('\0'));
}

// Digits of a base after blanks, up to the first other character. Nothing where there are none, or too many.
std::optional<std::uint64_t> number(std::string_view text, unsigned base)
{
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    std::uint64_t value = 0;
    std::size_t digits = 0;
    for (const char c : text) {
        const unsigned digit = c >= '0' && c <= '9'   ? static_cast<unsigned>(c - '0')
                               : c >= 'a' && c <= 'f' ? static_cast<unsigned>(c - 'a') + 10
                               : c >= 'A' && c <= 'F' ? static_cast<unsigned>(c - 'A') + 10
                                                      : base;
        if (digit >= base) break;
        if (value >> 56 != 0) return std::nullopt;
        value = value * base + digit;
        ++digits;
    }
    return digits == 0 ? std::nullopt : std::optional(value);
}

bool isTar(BytesView image)
{
    return image.size() >= block && textAt(image, 257, 5) == "ustar";
}

std::vector<NamedRange> filesOfTar(BytesView image)
{
    std::vector<NamedRange> files;
    std::string longName;
    for (std::uint64_t at = 0; at + block <= image.size() && files.size() < mostRanges && isTar(image.subspan(at));) {
        const auto size = number(textOf(image.subspan(at + 124, 12)), 8);
        const auto begin = at + block;
        if (!size || *size > image.size() - begin) break;
        const char kind = static_cast<char>(image[at + 156]);
        if (kind == 'L') {
            longName = textAt(image, begin, std::min(*size, longestName));
        } else {
            std::string name = std::move(longName);
            longName.clear();
            if (name.empty()) {
                const auto prefix = textAt(image, at + 345, 155);
                const bool isPosix = image[at + 263] == '0';  // GNU's headers have times where others have a prefix
                if (isPosix && !prefix.empty()) name = std::string(prefix) + "/";
                name += textAt(image, at, 100);
            }
            if (*size > 0 && (kind == '0' || kind == '\0' || kind == '7')) files.push_back({begin, *size, std::move(name)});
        }
        at = begin + (*size + block - 1) / block * block;
        if (at < begin) break;
    }
    return files;
}

bool isCpio(BytesView image)
{
    return image.size() >= cpioHeader && (textAt(image, 0, 6) == "070701" || textAt(image, 0, 6) == "070702");
}

std::vector<NamedRange> filesOfCpio(BytesView image)
{
    std::vector<NamedRange> files;
    const auto aligned = [](std::uint64_t at) { return (at + 3) & ~std::uint64_t{3}; };
    for (std::uint64_t at = 0; at < image.size() && files.size() < mostRanges && isCpio(image.subspan(at));) {
        const auto size = number(textOf(image.subspan(at + 54, 8)), 16);
        const auto nameSize = number(textOf(image.subspan(at + 94, 8)), 16);
        if (!size || !nameSize || *nameSize > longestName || *nameSize > image.size() - at - cpioHeader) break;
        const auto name = textAt(image, at + cpioHeader, *nameSize);
        const auto begin = aligned(at + cpioHeader + *nameSize);
        if (begin > image.size() || *size > image.size() - begin || name == "TRAILER!!!") break;
        if (*size > 0) files.push_back({begin, *size, std::string(name)});
        at = aligned(begin + *size);
    }
    return files;
}

std::vector<NamedRange> filesOfTree(BytesView image)
{
    const TreeLimits limits;
    const auto header = parseTreeHeader(image.first(std::min<std::size_t>(image.size(), treeHeaderBytes)), limits);
    if (!header || header->indexBytes > image.size() - treeHeaderBytes) return {};
    const auto index = parseTreeIndex(*header, image.subspan(treeHeaderBytes, header->indexBytes), limits);
    if (!index) return {};
    std::vector<NamedRange> files;
    for (const auto& entry : index->entries) {
        if (entry.kind != EntryKind::file || entry.size == 0) continue;
        if (entry.offset > image.size() || entry.size > image.size() - entry.offset || files.size() == mostRanges) break;
        files.push_back({entry.offset, entry.size, entry.path});
    }
    return files;
}

bool isProgram(BytesView bytes)
{
    constexpr std::string_view begin("\x7f" "ELF", 4);
    return bytes.size() >= 64 && textOf(bytes.first(begin.size())) == begin;
}

// The file as one, where its pieces do not follow one another; empty when it is too large for that.
Bytes gathered(BytesView image, const ExtFile& file)
{
    constexpr std::uint64_t largest = std::uint64_t{256} << 20;
    const auto size = file.pieces.back().from + file.pieces.back().size;
    if (size > largest) return {};
    Bytes bytes(size);
    for (const auto& piece : file.pieces) {
        if (piece.from > size || piece.size > size - piece.from) return {};
        std::ranges::copy(image.subspan(piece.at, piece.size), bytes.begin() + static_cast<std::ptrdiff_t>(piece.from));
    }
    return bytes;
}

// A file system may keep a program in many pieces: its sections lie where the pieces are. What is put together is limited
// over all files: each may say that it is mostly holes.
std::vector<NamedRange> sectionsOfExt(BytesView image)
{
    constexpr std::size_t mostWork = std::size_t{1} << 22;   // sections times pieces of one file
    std::vector<NamedRange> sections;
    std::uint64_t left = 2 * image.size();
    for (const auto& file : filesOfExt(image)) {
        const auto& first = file.pieces.front();
        if (first.from != 0 || !isProgram(image.subspan(first.at, first.size))) continue;
        const bool isWhole = file.pieces.size() == 1;
        const auto size = file.pieces.back().from + file.pieces.back().size;
        if (!isWhole && size > left) continue;
        const Bytes bytes = isWhole ? Bytes() : gathered(image, file);
        left -= bytes.size();
        if (!isWhole && bytes.empty()) continue;
        const auto found = sectionsOfProgram(isWhole ? image.subspan(first.at, first.size) : BytesView(bytes), 0);
        if (found.size() > mostWork / file.pieces.size()) continue;
        for (const auto& section : found) {
            for (const auto& piece : file.pieces) {
                const auto begin = std::max(section.offset, piece.from);
                const auto end = std::min(section.offset + section.size, piece.from + piece.size);
                if (begin < end && sections.size() < mostRanges)
                    sections.push_back({piece.at + (begin - piece.from), end - begin, section.name});
            }
        }
    }
    return sections;
}

// Sorted; what overlaps what came before is left out.
void arrange(std::vector<NamedRange>& ranges)
{
    std::ranges::stable_sort(ranges, {}, &NamedRange::offset);
    std::uint64_t end = 0;
    std::erase_if(ranges, [&](const NamedRange& range) {
        if (range.offset < end) return true;
        end = range.offset + range.size;
        return false;
    });
}

}  // namespace

std::vector<NamedRange> filesOf(BytesView image)
{
    if (looksLikeTree(image)) return filesOfTree(image);
    if (isTar(image)) return filesOfTar(image);
    if (isCpio(image)) return filesOfCpio(image);
    if (!isExt(image)) return {};
    std::vector<NamedRange> files;
    for (const auto& file : filesOfExt(image)) {
        for (const auto& piece : file.pieces) files.push_back({piece.at, piece.size, file.path});
    }
    arrange(files);
    return files;
}

std::vector<NamedRange> sectionsOf(BytesView image)
{
    std::vector<NamedRange> sections;
    if (isExt(image)) {
        sections = sectionsOfExt(image);
        arrange(sections);
        return sections;
    }
    for (const auto program : scanImage(image).programs) {
        for (auto& section : sectionsOfProgram(image, program)) {
            if (sections.size() == mostRanges) break;
            sections.push_back({section.offset, section.size, std::move(section.name)});
        }
    }
    arrange(sections);
    return sections;
}

}  // namespace quorate::delta
