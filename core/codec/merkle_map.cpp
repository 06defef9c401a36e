// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/merkle_map.h"

#include "core/codec/cbor.h"
#include "core/crypto/sha256.h"

#include <cstdlib>

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
    static constexpr std::uint8_t prefix[] = {0x01};
    return crypto::sha256({prefix, left.view(), right.view()});
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

// Nodes lie in two pools and name each other by 32-bit numbers, which halves the memory that pointers would take and
// makes freeing a large map cheap. A branch always holds two entries or more.
struct MerkleMap::Trie {
    using Ref = std::uint32_t;  // 0 is the empty subtree; the top bit tells an entry from a branch
    static constexpr Ref empty = 0;
    static constexpr Ref entryBit = Ref{1} << 31;

    struct Entry {
        Hash32 path;
        Hash32 valueHash;
        Hash32 hash;                 // wanted again whenever what stands beside it changes
    };
    struct Branch {
        Hash32 hash;                 // zero: something beneath has changed since it was computed
        Ref child[2] = {empty, empty};
    };

    // Nodes by number, in blocks that never move; number 0 is never used.
    template <class Node>
    struct Pool {
        static constexpr unsigned blockBits = 8;
        std::vector<std::unique_ptr<Node[]>> blocks;
        std::vector<Ref> freed;
        Ref next = 1;

        Node& operator[](Ref ref) { return blocks[ref >> blockBits][ref & ((Ref{1} << blockBits) - 1)]; }
        Ref allocate(const Node& node)
        {
            Ref ref = next;
            if (!freed.empty()) {
                ref = freed.back();
                freed.pop_back();
            } else {
                if (next >= entryBit) std::abort();
                if (next >> blockBits >= blocks.size()) blocks.push_back(std::make_unique<Node[]>(1U << blockBits));
                ++next;
            }
            (*this)[ref] = node;
            return ref;
        }
    };

    Pool<Entry> entries;
    Pool<Branch> branches;
    Ref root = empty;
    std::size_t size = 0;

    static bool isEntry(Ref ref) { return (ref & entryBit) != 0; }
    Entry& entry(Ref ref) { return entries[ref & ~entryBit]; }
    Branch& branch(Ref ref) { return branches[ref]; }

    // Hashes what is not known beneath, at most 256 deep.
    const Hash32& hashOf(Ref ref)
    {
        static const Hash32 none = emptyMapRoot();
        if (ref == empty) return none;
        if (isEntry(ref)) return entry(ref).hash;
        auto& node = branch(ref);
        if (node.hash != Hash32{}) return node.hash;
        // While the changed side is hashed, the other, somewhere in memory, comes nearer.
        for (const Ref child : node.child) __builtin_prefetch(isEntry(child) ? &entry(child).hash : &branch(child).hash);
        node.hash = branchHash(hashOf(node.child[0]), hashOf(node.child[1]));
        return node.hash;
    }

    // Each returns what stands in the place of `ref` afterwards.
    Ref set(Ref ref, std::size_t depth, const Entry& wanted)
    {
        if (ref == empty) {
            ++size;
            return entries.allocate(wanted) | entryBit;
        }
        if (isEntry(ref) && entry(ref).path == wanted.path) {
            entry(ref) = wanted;
            return ref;
        }
        if (isEntry(ref)) {
            Branch made{};
            made.child[bitOf(entry(ref).path, depth)] = ref;
            ref = branches.allocate(made);
        }
        const unsigned side = bitOf(wanted.path, depth);
        const Ref child = set(branch(ref).child[side], depth + 1, wanted);
        auto& node = branch(ref);
        node.child[side] = child;
        node.hash = {};
        return ref;
    }

    // `path` must be present.
    Ref erase(Ref ref, std::size_t depth, const Hash32& path)
    {
        if (isEntry(ref)) {
            entries.freed.push_back(ref & ~entryBit);
            --size;
            return empty;
        }
        const unsigned side = bitOf(path, depth);
        const Ref child = erase(branch(ref).child[side], depth + 1, path);
        const Ref other = branch(ref).child[1 - side];
        const bool single = (child == empty && isEntry(other)) || (other == empty && isEntry(child));
        if (single) {
            branches.freed.push_back(ref);
            return child == empty ? other : child;
        }
        auto& node = branch(ref);
        node.child[side] = child;
        node.hash = {};
        return ref;
    }

    // Where the search for `path` ends, and the siblings on the way.
    Ref find(const Hash32& path, std::vector<Hash32>* siblings)
    {
        Ref ref = root;
        for (std::size_t depth = 0; ref != empty && !isEntry(ref); ++depth) {
            const unsigned side = bitOf(path, depth);
            if (siblings != nullptr) siblings->push_back(hashOf(branch(ref).child[1 - side]));
            ref = branch(ref).child[side];
        }
        return ref;
    }
};

MerkleMap::MerkleMap() : m_trie(std::make_unique<Trie>()) {}
MerkleMap::~MerkleMap() = default;
MerkleMap::MerkleMap(MerkleMap&&) noexcept = default;
MerkleMap& MerkleMap::operator=(MerkleMap&&) noexcept = default;

void MerkleMap::set(BytesView key, BytesView value)
{
    const auto path = crypto::sha256(key);
    const auto valueHash = crypto::sha256(value);
    m_trie->root = m_trie->set(m_trie->root, 0, {path, valueHash, entryHash(path, valueHash)});
}

void MerkleMap::erase(BytesView key)
{
    const auto path = crypto::sha256(key);
    const auto ref = m_trie->find(path, nullptr);
    if (ref == Trie::empty || m_trie->entry(ref).path != path) return;
    m_trie->root = m_trie->erase(m_trie->root, 0, path);
}

Hash32 MerkleMap::root() const
{
    return m_trie->hashOf(m_trie->root);
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
