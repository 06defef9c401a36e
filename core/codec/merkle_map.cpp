// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/merkle_map.h"

#include "core/codec/cbor.h"
#include "core/crypto/sha256.h"

#include <array>
#include <bit>
#include <cstdlib>
#include <cstring>

namespace quorate::codec {
namespace {

constexpr std::size_t maxDepth = 256;

unsigned bitOf(const Hash32& path, std::size_t depth)
{
    return path.bytes[depth / 8] >> (7 - depth % 8) & 1;
}

bool samePrefix(const Hash32& a, const Hash32& b, std::size_t bits)
{
    for (std::size_t depth = 0; depth < bits; ++depth) {
        if (bitOf(a, depth) != bitOf(b, depth)) return false;
    }
    return true;
}

Hash32 entryHash(const Hash32& path, const Hash32& valueHash)
{
    static constexpr std::uint8_t prefix[] = {0x00};
    return crypto::sha256({prefix, path.view(), valueHash.view()});
}

Hash32 branchHash(const Hash32& left, const Hash32& right)
{
    constexpr std::size_t size = sizeof left.bytes;
    std::array<std::uint8_t, 1 + 2 * size> node;
    node[0] = 0x01;
    std::memcpy(&node[1], left.bytes.data(), size);
    std::memcpy(&node[1 + size], right.bytes.data(), size);
    return crypto::sha256(BytesView(node));
}

// The root when `hash` stands at depth siblings.size() on the way of `path`.
Hash32 fold(const Hash32& path, Hash32 hash, const std::vector<Hash32>& siblings)
{
    for (std::size_t depth = siblings.size(); depth-- > 0;) {
        hash = bitOf(path, depth) == 0 ? branchHash(hash, siblings[depth]) : branchHash(siblings[depth], hash);
    }
    return hash;
}

}  // namespace

Hash32 emptyMapRoot()
{
    return {};
}

Bytes MapProof::encode() const
{
    Writer out;
    out.array(2).array(siblings.size());
    for (const auto& sibling : siblings) out.id(sibling);
    if (other) {
        out.array(2).id(other->path).id(other->valueHash);
    } else {
        out.null();
    }
    return out.take();
}

Result<MapProof> MapProof::decode(BytesView encoded)
{
    Reader in(encoded);
    MapProof proof;
    in.arrayOf(2);
    const auto count = in.array(maxDepth);
    for (std::size_t i = 0; i < count && in.ok(); ++i) proof.siblings.push_back(in.id<Hash32>());
    in.leave();
    if (!in.tryNull()) {
        in.arrayOf(2);
        Other other;
        other.path = in.id<Hash32>();
        other.valueHash = in.id<Hash32>();
        in.leave();
        proof.other = other;
    }
    in.leave();
    if (const auto done = in.finish(); !done) return fail(done.error());
    return proof;
}

bool verifyPresent(const Hash32& root, BytesView key, BytesView value, const MapProof& proof)
{
    if (proof.siblings.size() > maxDepth || proof.other) return false;
    const auto path = crypto::sha256(key);
    return fold(path, entryHash(path, crypto::sha256(value)), proof.siblings) == root;
}

bool verifyAbsent(const Hash32& root, BytesView key, const MapProof& proof)
{
    if (proof.siblings.size() > maxDepth) return false;
    const auto path = crypto::sha256(key);
    if (!proof.other) return fold(path, emptyMapRoot(), proof.siblings) == root;
    const auto& [otherPath, valueHash] = *proof.other;
    if (otherPath == path || !samePrefix(otherPath, path, proof.siblings.size())) return false;
    return fold(path, entryHash(otherPath, valueHash), proof.siblings) == root;
}

// A blocked Bloom filter (Putze, Sanders, Singler: "Cache-, Hash- and Space-Efficient Bloom Filters", 2007) of paths, whose own
// bits serve as hashes. Whoever searches for paths that collide makes it slower, never wrong.
class PathFilter {
public:
    [[nodiscard]] bool isFull() const { return m_held >= m_blocks.size() * perBlock; }
    // Empty, with room for twice as many.
    void clear(std::size_t asMany)
    {
        m_blocks.assign(std::bit_ceil(asMany * 2 / perBlock + 1), {});
        m_held = 0;
    }
    void add(const Hash32& path)
    {
        ++m_held;
        auto& block = m_blocks[placeOf(path)];
        for (unsigned i = 0; i < words; ++i) block.bits[i] |= bitOf(path, i);
    }
    [[nodiscard]] bool mayHold(const Hash32& path) const
    {
        if (m_blocks.empty()) return false;
        const auto& block = m_blocks[placeOf(path)];
        for (unsigned i = 0; i < words; ++i) {
            if ((block.bits[i] & bitOf(path, i)) == 0) return false;
        }
        return true;
    }

private:
    static constexpr unsigned words = 8;
    static constexpr std::size_t perBlock = 32;   // when it is full, less than one wrong answer in a thousand
    struct alignas(64) Block {
        std::array<std::uint64_t, words> bits{};
    };
    static std::uint64_t bitOf(const Hash32& path, unsigned word) { return std::uint64_t{1} << (path.bytes[8 + word] & 63U); }
    [[nodiscard]] std::size_t placeOf(const Hash32& path) const
    {
        std::uint64_t number = 0;
        std::memcpy(&number, path.bytes.data(), sizeof number);
        return number & (m_blocks.size() - 1);
    }
    std::vector<Block> m_blocks;
    std::size_t m_held = 0;
};

// Nodes lie in two pools and name each other by 32-bit numbers, which halves the memory that pointers would take and
// makes freeing a large map cheap. A branch always holds two entries or more. What a node hashes to stands with whoever
// names it: a change costs one cache line for each branch above it, and the way down reads numbers alone, which lie close.
struct MerkleMap::Trie {
    using Ref = std::uint32_t;  // 0 is the empty subtree; the top bit tells an entry from a branch
    static constexpr Ref empty = 0;
    static constexpr Ref entryBit = Ref{1} << 31;
    static constexpr unsigned blockBits = 8;
    static constexpr std::size_t blockSize = std::size_t{1} << blockBits;
    static constexpr std::size_t cacheLine = 64;

    struct Entry {
        Hash32 path;
        Hash32 valueHash;
    };
    struct EntryBlock {
        alignas(cacheLine) std::array<Entry, blockSize> entries;
    };
    struct BranchBlock {
        alignas(cacheLine) std::array<std::array<Hash32, 2>, blockSize> hashes;   // see isKnown()
        std::array<std::array<Ref, 2>, blockSize> children;
    };
    // Where a node is named, and what it hashes to. Stays where it is while the node is there.
    struct Place {
        Ref* ref;
        Hash32* hash;
    };

    // Nodes by number, in blocks that never move; number 0 is never used.
    template <class Block>
    struct Pool {
        std::vector<std::unique_ptr<Block>> blocks;
        std::vector<Ref> freed;
        Ref next = 1;

        Block& blockOf(Ref ref) { return *blocks[ref >> blockBits]; }
        Ref allocate()
        {
            if (!freed.empty()) {
                const Ref ref = freed.back();
                freed.pop_back();
                return ref;
            }
            if (next >= entryBit) std::abort();
            if (next >> blockBits >= blocks.size()) blocks.push_back(std::make_unique<Block>());
            return next++;
        }
    };

    Pool<EntryBlock> entries;
    Pool<BranchBlock> branches;
    Ref root = empty;
    Hash32 rootHash = emptyMapRoot();
    std::size_t size = 0;
    PathFilter filter;          // of all entries, and of some that were erased

    static bool isEntry(Ref ref) { return (ref & entryBit) != 0; }
    static bool isBranch(Ref ref) { return ref != empty && !isEntry(ref); }
    static std::size_t inBlock(Ref ref) { return ref & (blockSize - 1); }
    Entry& entry(Ref ref) { return entries.blockOf(ref & ~entryBit).entries[inBlock(ref)]; }
    Place place(Ref branch, unsigned side)
    {
        auto& block = branches.blockOf(branch);
        return {&block.children[inBlock(branch)][side], &block.hashes[inBlock(branch)][side]};
    }
    Ref newEntry(const Entry& made)
    {
        const Ref ref = entries.allocate() | entryBit;
        entry(ref) = made;
        ++size;
        if (!filter.isFull()) {
            filter.add(made.path);
            return ref;
        }
        filter.clear(entries.next);
        for (Ref one = 1; one < entries.next; ++one) filter.add(entries.blockOf(one).entries[inBlock(one)].path);
        return ref;
    }
    Ref newBranch()
    {
        const Ref ref = branches.allocate();
        for (const unsigned side : {0U, 1U}) {
            const Place made = place(ref, side);
            *made.ref = empty;
            *made.hash = emptyMapRoot();
        }
        return ref;
    }

    // Of a branch: nothing beneath has changed since it was hashed. One that hashes to such a beginning is hashed each time.
    static bool isKnown(const Hash32& hash)
    {
        std::uint64_t beginning = 0;
        std::memcpy(&beginning, hash.bytes.data(), sizeof beginning);
        return beginning != 0;
    }
    static void setUnknown(Hash32& hash) { hash = {}; }

    // Hashes what is not known beneath, at most 256 deep.
    const Hash32& hashAt(const Place& at)
    {
        if (isBranch(*at.ref) && !isKnown(*at.hash)) *at.hash = branchHash(hashAt(place(*at.ref, 0)), hashAt(place(*at.ref, 1)));
        return *at.hash;
    }

    void set(const Entry& wanted, const Hash32& hash)
    {
        Place at{&root, &rootHash};
        std::size_t depth = 0;
        for (; isBranch(*at.ref); ++depth) {
            setUnknown(*at.hash);
            at = place(*at.ref, bitOf(wanted.path, depth));
        }
        if (*at.ref == empty) {
            *at.ref = newEntry(wanted);
        } else if (entry(*at.ref).path == wanted.path) {
            entry(*at.ref) = wanted;
        } else {
            // Two entries, on their common way until it parts.
            const Ref other = *at.ref;
            const Hash32 otherHash = *at.hash;
            const Hash32& otherPath = entry(other).path;
            while (true) {
                const unsigned side = bitOf(wanted.path, depth);
                const unsigned otherSide = bitOf(otherPath, depth);
                *at.ref = newBranch();
                setUnknown(*at.hash);
                const Place beside = place(*at.ref, otherSide);
                at = place(*at.ref, side);
                ++depth;
                if (side == otherSide) continue;
                *beside.ref = other;
                *beside.hash = otherHash;
                break;
            }
            *at.ref = newEntry(wanted);
        }
        *at.hash = hash;
    }

    // `path` must be present.
    void erase(const Hash32& path)
    {
        std::vector<Place> way{{&root, &rootHash}};
        while (isBranch(*way.back().ref)) way.push_back(place(*way.back().ref, bitOf(path, way.size() - 1)));
        entries.freed.push_back(*way.back().ref & ~entryBit);
        --size;
        *way.back().ref = empty;
        *way.back().hash = emptyMapRoot();
        for (way.pop_back(); !way.empty(); way.pop_back()) {
            const Place at = way.back();
            const Place left = place(*at.ref, 0);
            const Place right = place(*at.ref, 1);
            const bool single = (*left.ref == empty && isEntry(*right.ref)) || (*right.ref == empty && isEntry(*left.ref));
            if (!single) {
                setUnknown(*at.hash);
                continue;
            }
            const Place rest = *left.ref == empty ? right : left;
            branches.freed.push_back(*at.ref);
            *at.hash = *rest.hash;
            *at.ref = *rest.ref;
        }
    }

    // Level by level for all of them: what one waits for is on its way while the others are looked at.
    void prefetch(std::span<const Path> paths)
    {
        std::vector<std::pair<Ref, const Hash32*>> at;
        at.reserve(paths.size());
        for (const auto& path : paths) at.emplace_back(root, &path.hash);
        for (std::size_t depth = 0; !at.empty(); ++depth) {
            std::size_t kept = 0;
            for (const auto& [ref, path] : at) {
                const Ref next = isBranch(ref) ? *place(ref, bitOf(*path, depth)).ref : empty;
                if (next == empty) continue;
                if (isEntry(next)) {
                    fetch(&entry(next));
                    continue;
                }
                fetch(place(next, 0).ref);
                fetch(place(next, 0).hash);
                at[kept++] = {next, path};
            }
            at.resize(kept);
        }
    }
    static void fetch(const void* address) { __builtin_prefetch(address, 1); }

    // Where the search for `path` ends, and the siblings on the way.
    Ref find(const Hash32& path, std::vector<Hash32>* siblings)
    {
        Ref ref = root;
        for (std::size_t depth = 0; isBranch(ref); ++depth) {
            const unsigned side = bitOf(path, depth);
            if (siblings != nullptr) siblings->push_back(hashAt(place(ref, 1 - side)));
            ref = *place(ref, side).ref;
        }
        return ref;
    }
};

MerkleMap::MerkleMap() : m_trie(std::make_unique<Trie>()) {}
MerkleMap::~MerkleMap() = default;
MerkleMap::MerkleMap(MerkleMap&&) noexcept = default;
MerkleMap& MerkleMap::operator=(MerkleMap&&) noexcept = default;

MerkleMap::Path MerkleMap::pathOf(BytesView key)
{
    return {crypto::sha256(key)};
}

bool MerkleMap::contains(const Path& path) const
{
    if (!m_trie->filter.mayHold(path.hash)) return false;
    const auto ref = m_trie->find(path.hash, nullptr);
    return ref != Trie::empty && m_trie->entry(ref).path == path.hash;
}

void MerkleMap::set(const Path& path, BytesView value)
{
    const auto valueHash = crypto::sha256(value);
    m_trie->set({path.hash, valueHash}, entryHash(path.hash, valueHash));
}

void MerkleMap::erase(const Path& path)
{
    const auto ref = m_trie->find(path.hash, nullptr);
    if (ref == Trie::empty || m_trie->entry(ref).path != path.hash) return;
    m_trie->erase(path.hash);
}

void MerkleMap::prefetch(std::span<const Path> paths) const
{
    m_trie->prefetch(paths);
}

Hash32 MerkleMap::root() const
{
    return m_trie->hashAt({&m_trie->root, &m_trie->rootHash});
}

std::size_t MerkleMap::size() const
{
    return m_trie->size;
}

MapProof MerkleMap::prove(BytesView key) const
{
    MapProof proof;
    const auto path = crypto::sha256(key);
    const auto ref = m_trie->find(path, &proof.siblings);
    if (ref != Trie::empty && m_trie->entry(ref).path != path) {
        proof.other = {m_trie->entry(ref).path, m_trie->entry(ref).valueHash};
    }
    return proof;
}

}  // namespace quorate::codec
