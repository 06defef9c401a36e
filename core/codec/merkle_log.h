// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <vector>

// The append-only Merkle tree of RFC 9162 section 2.1, SHA-256.
namespace quorate::codec {

[[nodiscard]] Hash32 leafHash(BytesView leaf);                                // SHA-256(0x00 || leaf)
[[nodiscard]] Hash32 nodeHash(const Hash32& left, const Hash32& right);       // SHA-256(0x01 || left || right)
[[nodiscard]] Hash32 emptyLogRoot();                                          // SHA-256 of nothing

// A node of the tree that is complete: it covers leaves [index << level, (index + 1) << level); level 0 are leaf hashes.
struct LogNode {
    unsigned level;
    std::uint64_t index;
    Hash32 hash;
};

// All that is needed to append and to know the root: the roots of the perfect subtrees, largest first (<= 64).
class LogFrontier {
public:
    // A leaf hash. Adds to `completed` the nodes that become complete by it, level 0 first.
    void append(const Hash32& leaf, std::vector<LogNode>* completed = nullptr);
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] Hash32 root() const;
    [[nodiscard]] Bytes encode() const;                                       // CBOR [size, [hash...]]
    [[nodiscard]] static Result<LogFrontier> decode(BytesView encoded);
    friend bool operator==(const LogFrontier&, const LogFrontier&) = default;

private:
    std::uint64_t m_size = 0;
    std::vector<Hash32> m_subtrees;
};

// Where the nodes of a log lie. get() of one that is complete at the size in question must succeed.
class LogNodes {
public:
    virtual ~LogNodes() = default;
    [[nodiscard]] virtual Result<Hash32> get(unsigned level, std::uint64_t index) const = 0;
};

// These three read O(log^2 size) nodes. "codec.log.out-of-range" when index >= size or oldSize > newSize; else the
// error of get().
[[nodiscard]] Result<Hash32> logRoot(const LogNodes& nodes, std::uint64_t size);
using LogProof = std::vector<Hash32>;                                         // bottom up, at most 64
[[nodiscard]] Result<LogProof> inclusionProof(const LogNodes& nodes, std::uint64_t index, std::uint64_t size);
[[nodiscard]] Result<LogProof> consistencyProof(const LogNodes& nodes, std::uint64_t oldSize, std::uint64_t newSize);

// RFC 9162 sections 2.1.3.2 and 2.1.4.2. From size 0 and between equal sizes the proof must be empty.
[[nodiscard]] bool verifyInclusion(const Hash32& leaf, std::uint64_t index, std::uint64_t size, const LogProof& proof,
                                   const Hash32& root);
[[nodiscard]] bool verifyConsistency(std::uint64_t oldSize, const Hash32& oldRoot, std::uint64_t newSize,
                                     const Hash32& newRoot, const LogProof& proof);

// A log in memory: for small logs and tests.
class MemoryLog final : public LogNodes {
public:
    void append(const Hash32& leaf);
    [[nodiscard]] std::uint64_t size() const;
    [[nodiscard]] Result<Hash32> get(unsigned level, std::uint64_t index) const override;

private:
    LogFrontier m_frontier;
    std::vector<std::vector<Hash32>> m_levels;
};

}  // namespace quorate::codec
