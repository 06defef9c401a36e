// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/merkle_log.h"

#include "core/codec/cbor.h"
#include "core/crypto/sha256.h"

#include <bit>
#include <optional>

namespace quorate::codec {
namespace {

constexpr std::size_t maxProof = 64;

// A range of leaves [begin, begin + count).
struct Range {
    std::uint64_t begin;
    std::uint64_t count;
};

// RFC 9162 section 2.1.1: k, the largest power of two smaller than n (n > 1).
std::uint64_t splitOf(std::uint64_t n)
{
    return std::bit_floor(n - 1);
}

// The tree hash of a range that begins at a multiple of every perfect subtree in it; count > 0. It is folded from the
// stored roots of its perfect subtrees, smallest first.
Result<Hash32> rangeHash(const LogNodes& nodes, Range range)
{
    std::optional<Hash32> hash;
    std::uint64_t end = range.begin + range.count;
    while (end > range.begin) {
        const auto level = static_cast<unsigned>(std::countr_zero(end - range.begin));
        end -= std::uint64_t{1} << level;
        auto node = nodes.get(level, end >> level);
        if (!node) return fail(node.error());
        hash = hash ? nodeHash(*node, *hash) : *node;
    }
    return *hash;
}

tl::unexpected<Error> outOfRange(std::uint64_t index, std::uint64_t size)
{
    return fail(ErrorKind::invalid, "codec.log.out-of-range",
                std::to_string(index) + " of " + std::to_string(size) + " leaves");
}

}  // namespace

Hash32 leafHash(BytesView leaf)
{
    static constexpr std::uint8_t prefix[] = {0x00};
    return crypto::sha256({prefix, leaf});
}

Hash32 nodeHash(const Hash32& left, const Hash32& right)
{
    static constexpr std::uint8_t prefix[] = {0x01};
    return crypto::sha256({prefix, left.view(), right.view()});
}

Hash32 emptyLogRoot()
{
    return crypto::sha256(BytesView{});
}

void LogFrontier::append(const Hash32& leaf, std::vector<LogNode>* completed)
{
    LogNode node{0, m_size, leaf};
    if (completed != nullptr) completed->push_back(node);
    while ((node.index & 1) != 0) {
        node = {node.level + 1, node.index >> 1, nodeHash(m_subtrees.back(), node.hash)};
        m_subtrees.pop_back();
        if (completed != nullptr) completed->push_back(node);
    }
    m_subtrees.push_back(node.hash);
    ++m_size;
}

Hash32 LogFrontier::root() const
{
    if (m_subtrees.empty()) return emptyLogRoot();
    Hash32 hash = m_subtrees.back();
    for (std::size_t i = m_subtrees.size() - 1; i-- > 0;) hash = nodeHash(m_subtrees[i], hash);
    return hash;
}

Bytes LogFrontier::encode() const
{
    Writer out;
    out.array(2).unsignedInteger(m_size).array(m_subtrees.size());
    for (const auto& subtree : m_subtrees) out.id(subtree);
    return out.take();
}

Result<LogFrontier> LogFrontier::decode(BytesView encoded)
{
    Reader in(encoded);
    LogFrontier frontier;
    in.arrayOf(2);
    frontier.m_size = in.unsignedInteger();
    in.arrayOf(static_cast<std::size_t>(std::popcount(frontier.m_size)));
    for (int left = std::popcount(frontier.m_size); left > 0 && in.ok(); --left) {
        frontier.m_subtrees.push_back(in.id<Hash32>());
    }
    in.leave();
    in.leave();
    if (const auto done = in.finish(); !done) return fail(done.error());
    return frontier;
}

Result<Hash32> logRoot(const LogNodes& nodes, std::uint64_t size)
{
    if (size == 0) return emptyLogRoot();
    return rangeHash(nodes, {0, size});
}

Result<LogProof> inclusionProof(const LogNodes& nodes, std::uint64_t index, std::uint64_t size)
{
    if (index >= size) return outOfRange(index, size);
    // RFC 9162 section 2.1.3.1, from the root down; the proof is the other way round.
    std::vector<Range> siblings;
    for (Range range{0, size}; range.count > 1;) {
        const std::uint64_t k = splitOf(range.count);
        const Range left{range.begin, k};
        const Range right{range.begin + k, range.count - k};
        const bool goesLeft = index < right.begin;
        siblings.push_back(goesLeft ? right : left);
        range = goesLeft ? left : right;
    }
    LogProof proof;
    proof.reserve(siblings.size());
    for (auto it = siblings.rbegin(); it != siblings.rend(); ++it) {
        const auto hash = rangeHash(nodes, *it);
        if (!hash) return fail(hash.error());
        proof.push_back(*hash);
    }
    return proof;
}

Result<LogProof> consistencyProof(const LogNodes& nodes, std::uint64_t oldSize, std::uint64_t newSize)
{
    if (oldSize > newSize) return outOfRange(oldSize, newSize);
    if (oldSize == 0 || oldSize == newSize) return LogProof{};
    // RFC 9162 section 2.1.4.1: SUBPROOF(m, D_n, b) with m = oldSize - range.begin.
    std::vector<Range> parts;
    Range range{0, newSize};
    bool wholeOldTree = true;
    while (oldSize - range.begin < range.count) {
        const std::uint64_t k = splitOf(range.count);
        if (oldSize - range.begin <= k) {
            parts.push_back({range.begin + k, range.count - k});
            range.count = k;
        } else {
            parts.push_back({range.begin, k});
            range = {range.begin + k, range.count - k};
            wholeOldTree = false;
        }
    }
    if (!wholeOldTree) parts.push_back(range);
    LogProof proof;
    proof.reserve(parts.size());
    for (auto it = parts.rbegin(); it != parts.rend(); ++it) {
        const auto hash = rangeHash(nodes, *it);
        if (!hash) return fail(hash.error());
        proof.push_back(*hash);
    }
    return proof;
}

bool verifyInclusion(const Hash32& leaf, std::uint64_t index, std::uint64_t size, const LogProof& proof,
                     const Hash32& root)
{
    if (index >= size || proof.size() > maxProof) return false;
    std::uint64_t fn = index;
    std::uint64_t sn = size - 1;
    Hash32 hash = leaf;
    for (const auto& sibling : proof) {
        if (sn == 0) return false;
        if ((fn & 1) != 0 || fn == sn) {
            hash = nodeHash(sibling, hash);
            while ((fn & 1) == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            hash = nodeHash(hash, sibling);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && hash == root;
}

bool verifyConsistency(std::uint64_t oldSize, const Hash32& oldRoot, std::uint64_t newSize, const Hash32& newRoot,
                       const LogProof& proof)
{
    if (oldSize > newSize || proof.size() > maxProof) return false;
    // The RFC leaves these two open: anything extends the empty log, and a log extends itself.
    if (oldSize == 0) return proof.empty() && oldRoot == emptyLogRoot() && (newSize > 0 || newRoot == oldRoot);
    if (oldSize == newSize) return proof.empty() && oldRoot == newRoot;

    std::uint64_t fn = oldSize - 1;
    std::uint64_t sn = newSize - 1;
    while ((fn & 1) != 0) {
        fn >>= 1;
        sn >>= 1;
    }
    auto next = proof.begin();
    Hash32 oldHash = oldRoot;  // an old size that is a power of two is its own first node
    if (!std::has_single_bit(oldSize)) {
        if (next == proof.end()) return false;
        oldHash = *next++;
    } else if (proof.empty()) {
        return false;
    }
    Hash32 newHash = oldHash;
    for (; next != proof.end(); ++next) {
        if (sn == 0) return false;
        if ((fn & 1) != 0 || fn == sn) {
            oldHash = nodeHash(*next, oldHash);
            newHash = nodeHash(*next, newHash);
            while ((fn & 1) == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            newHash = nodeHash(newHash, *next);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && oldHash == oldRoot && newHash == newRoot;
}

void MemoryLog::append(const Hash32& leaf)
{
    std::vector<LogNode> completed;
    m_frontier.append(leaf, &completed);
    for (const auto& node : completed) {
        if (m_levels.size() <= node.level) m_levels.emplace_back();
        m_levels[node.level].push_back(node.hash);
    }
}

std::uint64_t MemoryLog::size() const
{
    return m_frontier.size();
}

Result<Hash32> MemoryLog::get(unsigned level, std::uint64_t index) const
{
    if (level >= m_levels.size() || index >= m_levels[level].size()) {
        return fail(ErrorKind::notFound, "codec.log.no-node",
                    "level " + std::to_string(level) + ", index " + std::to_string(index));
    }
    return m_levels[level][static_cast<std::size_t>(index)];
}

}  // namespace quorate::codec
