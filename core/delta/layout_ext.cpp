// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/layout_ext.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

namespace quorate::delta {
namespace {

constexpr std::uint64_t superblock = 1024;
constexpr std::uint32_t root = 2;           // inode
constexpr std::uint32_t metaGroups = 0x10;  // incompatible features
constexpr std::uint32_t wide = 0x80;
constexpr std::uint32_t extents = 0x80000;  // flags of an inode
constexpr std::uint32_t inlineData = 0x10000000;
constexpr unsigned directory = 4;  // kinds: the mode's upper four bits
constexpr unsigned regular = 8;
constexpr unsigned deepest = 5;  // extent trees
constexpr std::size_t longestPath = 4096;

// Stops with everything that was found so far at the first number that cannot be.
class ExtReader {
public:
    explicit ExtReader(BytesView image) : m_image(image), m_work(2 * image.size() + (1u << 20)) {}

    std::vector<ExtFile> run()
    {
        if (!open()) return {};
        m_seen.resize(std::size_t{m_inodes} + 1);
        m_seen[root] = true;
        m_waiting.emplace_back(root, "");
        while (!m_waiting.empty()) {
            const auto [inode, path] = std::move(m_waiting.back());
            m_waiting.pop_back();
            if (!visit(inode, path)) break;
        }
        return std::move(m_files);
    }

private:
    template <class T>
    T load(std::uint64_t at) const
    {
        T value{};
        if (at <= m_image.size() && sizeof value <= m_image.size() - at) std::memcpy(&value, m_image.data() + at, sizeof value);
        return value;
    }

    bool open()
    {
        m_inodes = load<std::uint32_t>(superblock);
        m_inodesPerGroup = load<std::uint32_t>(superblock + 40);
        const auto log = load<std::uint32_t>(superblock + 24);
        const auto features = load<std::uint32_t>(superblock + 96);
        if (log > 6 || m_inodesPerGroup == 0 || (features & metaGroups) != 0) return false;
        m_block = std::uint64_t{1024} << log;
        m_inodeSize = load<std::uint32_t>(superblock + 76) == 0 ? 128 : load<std::uint16_t>(superblock + 88);
        m_groupSize = (features & wide) != 0 ? load<std::uint16_t>(superblock + 254) : 32;
        m_groups = (std::uint64_t{load<std::uint32_t>(superblock + 20)} + 1) * m_block;
        return m_inodeSize >= 128 && m_groupSize >= 32 && m_inodes >= root && m_inodes <= m_image.size() / m_inodeSize;
    }

    // Where an inode lies; nothing outside the image.
    std::optional<std::uint64_t> inodeAt(std::uint32_t number) const
    {
        const auto group = m_groups + std::uint64_t{(number - 1) / m_inodesPerGroup} * m_groupSize;
        std::uint64_t table = load<std::uint32_t>(group + 8);
        if (m_groupSize >= 64) table |= std::uint64_t{load<std::uint32_t>(group + 40)} << 32;
        const auto within = std::uint64_t{(number - 1) % m_inodesPerGroup} * m_inodeSize;
        if (table == 0 || table > m_image.size() / m_block) return std::nullopt;
        const auto at = table * m_block + within;
        if (at > m_image.size() || m_inodeSize > m_image.size() - at) return std::nullopt;
        return at;
    }

    bool spend(std::uint64_t work)
    {
        if (work > m_work) return false;
        m_work -= work;
        return true;
    }

    bool visit(std::uint32_t number, const std::string& path)
    {
        const auto inode = inodeAt(number);
        if (!inode) return false;
        const auto kind = load<std::uint16_t>(*inode) >> 12;
        const auto flags = load<std::uint32_t>(*inode + 32);
        if ((kind != directory && kind != regular) || (flags & inlineData) != 0) return true;
        m_pieces.clear();
        m_size = load<std::uint32_t>(*inode + 4) | std::uint64_t{load<std::uint32_t>(*inode + 108)} << 32;
        const bool known = (flags & extents) != 0 ? readExtents(*inode + 40, 60, 0) : readBlocks(*inode + 40);
        if (!known) return false;
        if (kind == regular && !m_pieces.empty()) {
            m_count += m_pieces.size();
            if (m_count > mostRanges || !spend(m_pieces.size() * path.size())) return false;
            m_files.push_back({path, m_pieces});
            return true;
        }
        return std::ranges::all_of(m_pieces, [&](const auto& piece) { return readDirectory(piece, path); });
    }

    // `block`: the first of `count`, for the file's bytes from `from` on.
    bool addPiece(std::uint64_t from, std::uint64_t block, std::uint64_t count)
    {
        if (block == 0 || from >= m_size) return true;
        const auto blocks = m_image.size() / m_block;
        if (block >= blocks || count > blocks - block || !spend(64)) return false;
        const auto size = std::min(count * m_block, m_size - from);
        auto* const last = m_pieces.empty() ? nullptr : &m_pieces.back();
        const bool goesOn = last != nullptr && last->from + last->size == from && last->at + last->size == block * m_block;
        if (goesOn) last->size += size;
        else m_pieces.push_back({from, block * m_block, size});
        return true;
    }

    // A node of a tree of extents in `bytes` at `at`.
    bool readExtents(std::uint64_t at, std::uint64_t bytes, unsigned depth)
    {
        const auto entries = load<std::uint16_t>(at + 2);
        const auto below = load<std::uint16_t>(at + 6);
        if (load<std::uint16_t>(at) != 0xf30a || depth > deepest || 12 + 12u * entries > bytes || !spend(bytes)) return false;
        for (unsigned i = 1; i <= entries; ++i) {
            const auto entry = at + 12u * i;
            if (below > 0) {
                const auto block = load<std::uint32_t>(entry + 4) | std::uint64_t{load<std::uint16_t>(entry + 8)} << 32;
                if (block >= m_image.size() / m_block || !readExtents(block * m_block, m_block, depth + 1)) return false;
                continue;
            }
            std::uint64_t count = load<std::uint16_t>(entry + 4);
            if (count > 32768) continue;  // set aside, not written: reads as zeros
            const auto block = load<std::uint32_t>(entry + 8) | std::uint64_t{load<std::uint16_t>(entry + 6)} << 32;
            if (!addPiece(load<std::uint32_t>(entry) * m_block, block, count)) return false;
        }
        return true;
    }

    // The older way: twelve blocks, then lists of blocks, lists of lists and once more.
    bool readBlocks(std::uint64_t at)
    {
        std::uint64_t from = 0;
        for (unsigned i = 0; i < 15; ++i) {
            if (!readBlock(load<std::uint32_t>(at + 4 * i), i < 12 ? 0 : i - 11, from)) return false;
        }
        return true;
    }
    bool readBlock(std::uint64_t block, unsigned levels, std::uint64_t& from)
    {
        if (from >= m_size) return true;
        std::uint64_t covers = m_block;
        for (unsigned i = 0; i < levels; ++i) covers *= m_block / 4;
        if (levels == 0 || block == 0) {
            const bool added = levels > 0 || addPiece(from, block, 1);
            from += covers;
            return added;
        }
        if (block >= m_image.size() / m_block || !spend(m_block)) return false;
        for (std::uint64_t i = 0; i < m_block / 4; ++i) {
            if (!readBlock(load<std::uint32_t>(block * m_block + 4 * i), levels - 1, from)) return false;
        }
        return true;
    }

    // The inner nodes of a hashed directory look like entries without an inode.
    bool readDirectory(const ExtFile::Piece& piece, const std::string& path)
    {
        if (!spend(piece.size)) return false;
        for (std::uint64_t at = piece.at; at + 8 <= piece.at + piece.size;) {
            const auto inode = load<std::uint32_t>(at);
            const std::uint64_t bytes = load<std::uint16_t>(at + 4);
            const std::uint64_t named = load<std::uint8_t>(at + 6);
            if (bytes < 8 || bytes > piece.at + piece.size - at || named > bytes - 8) return false;
            const auto name = textOf(m_image.subspan(at + 8, named));
            at += bytes;
            if (inode == 0 || named == 0 || name == "." || name == "..") continue;
            if (inode > m_inodes || path.size() + name.size() >= longestPath) return false;
            if (m_seen[inode]) continue;
            if (!spend(path.size() + named)) return false;
            m_seen[inode] = true;
            m_waiting.emplace_back(inode, path.empty() ? std::string(name) : path + "/" + std::string(name));
        }
        return true;
    }

    const BytesView m_image;
    std::uint64_t m_work;  // that may still be done, in bytes looked at
    std::uint64_t m_block = 0;
    std::uint64_t m_groups = 0;  // where their descriptors begin
    std::uint64_t m_groupSize = 0;
    std::uint64_t m_inodeSize = 0;
    std::uint32_t m_inodes = 0;
    std::uint32_t m_inodesPerGroup = 0;
    std::vector<bool> m_seen;
    std::vector<std::pair<std::uint32_t, std::string>> m_waiting;
    std::vector<ExtFile::Piece> m_pieces;  // of the file in work
    std::uint64_t m_size = 0;      // of it
    std::vector<ExtFile> m_files;
    std::size_t m_count = 0;  // of their pieces
};

}  // namespace

bool isExt(BytesView image)
{
    return image.size() >= 2 * superblock && image[superblock + 56] == 0x53 && image[superblock + 57] == 0xef;
}

std::vector<ExtFile> filesOfExt(BytesView image)
{
    return ExtReader(image).run();
}

}  // namespace quorate::delta
