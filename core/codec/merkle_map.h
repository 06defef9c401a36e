// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

// A map from keys to values with a root that does not depend on the order of insertion, and proofs of presence and of
// absence: a compact binary Merkle trie over path = SHA-256(key), most significant bit first.
//   empty subtree            32 zero bytes
//   subtree with one entry   SHA-256(0x00 || path || SHA-256(value))
//   otherwise                SHA-256(0x01 || left || right)
// A leaf commits to its full path, so it cannot be passed off for another key.
namespace quorate::codec {

// Siblings from the root down to where the search for a path ends, and what stands there.
struct MapProof {
    std::vector<Hash32> siblings;       // at most 256, root first; siblings[d] is beside the path's node at depth d + 1
    // For absence when another entry occupies the place: its path and the hash of its value.
    struct Other {
        Hash32 path;
        Hash32 valueHash;
        friend bool operator==(const Other&, const Other&) = default;
    };
    std::optional<Other> other;

    [[nodiscard]] Bytes encode() const;  // CBOR [[sibling...], null / [path, valueHash]]
    [[nodiscard]] static Result<MapProof> decode(BytesView encoded);
    friend bool operator==(const MapProof&, const MapProof&) = default;
};

[[nodiscard]] Hash32 emptyMapRoot();
[[nodiscard]] bool verifyPresent(const Hash32& root, BytesView key, BytesView value, const MapProof& proof);
[[nodiscard]] bool verifyAbsent(const Hash32& root, BytesView key, const MapProof& proof);

// The trie in memory: paths and value hashes only, about 158 bytes an entry; values live elsewhere; at most 2^31 - 2
// entries. root() and prove() hash the branches above what changed since the last of them, each once: O(depth) for one
// change. A map moved from may only be destroyed or assigned to. One thread at a time, also for reading.
class MerkleMap {
public:
    struct Path {
        Hash32 hash;
    };
    MerkleMap();
    ~MerkleMap();
    MerkleMap(MerkleMap&&) noexcept;
    MerkleMap& operator=(MerkleMap&&) noexcept;

    void set(BytesView key, BytesView value) { set(pathOf(key), value); }
    void erase(BytesView key) { erase(pathOf(key)); }
    [[nodiscard]] static Path pathOf(BytesView key);
    // Quick where it is not: nearly always one look at memory, however large the map.
    [[nodiscard]] bool contains(const Path& path) const;
    void set(const Path& path, BytesView value);
    void erase(const Path& path);
    // Many are about to be set or erased: what lies on their ways is fetched from memory together, not one after the other.
    void prefetch(std::span<const Path> paths) const;
    [[nodiscard]] Hash32 root() const;
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] MapProof prove(BytesView key) const;  // of presence or of absence, whichever is true

private:
    struct Trie;
    std::unique_ptr<Trie> m_trie;
};

}  // namespace quorate::codec
