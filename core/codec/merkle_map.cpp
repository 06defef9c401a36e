// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/merkle_map.h"

#include "core/codec/cbor.h"
#include "core/crypto/sha256.h"

#include <cstdlib>
#include <deque>

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
        Hash32 hash = entryHash(path, valueHash);   // wanted again whenever what stands beside it changes
    };
    struct Branch {
        Hash32 hash;
        Ref child[2] = {empty, empty};
    };

    std::deque<Entry> entries{1};    // number 0 is never used
    std::deque<Branch> branches{1};
    std::vector<Ref> freeEntries;
    std::vector<Ref> freeBranches;
    Ref root = empty;
    std::size_t size = 0;

    static bool isEntry(Ref ref) { return (ref & entryBit) != 0; }
    Entry& entry(Ref ref) { return entries[ref & ~entryBit]; }
    Branch& branch(Ref ref) { return branches[ref]; }

    template <class Node>
    static Ref allocate(std::deque<Node>& pool, std::vector<Ref>& freed, const Node& node)
    {
        if (!freed.empty()) {
            const Ref ref = freed.back();
            freed.pop_back();
            pool[ref] = node;
            return ref;
        }
        if (pool.size() >= entryBit) std::abort();
        pool.push_back(node);
        return static_cast<Ref>(pool.size() - 1);
    }

    Hash32 hashOf(Ref ref)
    {
        if (ref == empty) return emptyMapRoot();
        return isEntry(ref) ? entry(ref).hash : branch(ref).hash;
    }

    void rehash(Ref ref)
    {
        auto& node = branch(ref);
        node.hash = branchHash(hashOf(node.child[0]), hashOf(node.child[1]));
    }

    // Each returns what stands in the place of `ref` afterwards.
    Ref set(Ref ref, std::size_t depth, const Entry& wanted)
    {
        if (ref == empty) {
            ++size;
            return allocate(entries, freeEntries, wanted) | entryBit;
        }
        if (isEntry(ref) && entry(ref).path == wanted.path) {
            entry(ref) = wanted;
            return ref;
        }
        if (isEntry(ref)) {
            Branch made;
            made.child[bitOf(entry(ref).path, depth)] = ref;
            ref = allocate(branches, freeBranches, made);
        }
        const unsigned side = bitOf(wanted.path, depth);
        const Ref child = set(branch(ref).child[side], depth + 1, wanted);
        branch(ref).child[side] = child;
        rehash(ref);
        return ref;
    }

    // `path` must be present.
    Ref erase(Ref ref, std::size_t depth, const Hash32& path)
    {
        if (isEntry(ref)) {
            freeEntries.push_back(ref & ~entryBit);
            --size;
            return empty;
        }
        const unsigned side = bitOf(path, depth);
        const Ref child = erase(branch(ref).child[side], depth + 1, path);
        const Ref other = branch(ref).child[1 - side];
        const bool single = (child == empty && isEntry(other)) || (other == empty && isEntry(child));
        if (single) {
            freeBranches.push_back(ref);
            return child == empty ? other : child;
        }
        branch(ref).child[side] = child;
        rehash(ref);
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
    m_trie->root = m_trie->set(m_trie->root, 0, {crypto::sha256(key), crypto::sha256(value)});
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
