// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <utility>
#include <vector>

namespace quorate::delta {

// The blocks of a deflate stream, ended and coded where and as GNU gzip does (trees.c).
class GzipBlocks {
public:
    GzipBlocks();

    // `inBlock`: bytes of the input in this block so far. True: the block is to be flushed.
    [[nodiscard]] bool literal(std::uint8_t byte, unsigned level, long inBlock);
    [[nodiscard]] bool match(unsigned distance, unsigned length, unsigned level, long inBlock);

    // Ends the block. `size`: of its input, which is `stored` where that `isThere` still.
    void flush(bool isThere, BytesView stored, std::uint64_t size, bool last);
    [[nodiscard]] Bytes take() { return std::exchange(m_out, {}); }  // whole bytes so far

private:
    static constexpr unsigned literalCodes = 286;
    static constexpr unsigned distanceCodes = 30;
    static constexpr unsigned lengthCodes = 19;  // of the code lengths
    static constexpr unsigned bufferSize = 0x8000;

    struct Tree {
        std::vector<std::uint32_t> frequency;
        std::vector<std::uint16_t> length;
        std::vector<std::uint16_t> code;
        unsigned codes = 0;
        unsigned longest = 0;      // bits of a code
        unsigned extraFrom = 0;    // the first code with extra bits
        const std::uint8_t* extra = nullptr;
        const std::uint8_t* fixed = nullptr;  // lengths of the fixed code
        unsigned most = 0;         // the largest code in use
    };
    struct Symbol {
        std::uint16_t distance;  // 0: a literal
        std::uint8_t value;      // a byte, or length - 3
    };

    void build(Tree& tree);
    void setLengths(Tree& tree, const std::vector<unsigned>& heap, unsigned heapMax, const std::vector<unsigned>& parent);
    // Calls use(symbol, repeat bits, their number) for the run-length code of a tree's lengths.
    template <class Use>
    static void forEachLength(const Tree& tree, const Use& use);
    void sendTrees(unsigned mostLength);
    void sendBlock(const Tree& literals, const Tree& distances);
    void send(unsigned value, unsigned bits);
    void align();
    [[nodiscard]] bool isFull(unsigned level, long inBlock) const;
    void reset();

    Tree m_literals;
    Tree m_distances;
    Tree m_lengths;
    Tree m_fixedLiterals;
    Tree m_fixedDistances;
    std::vector<Symbol> m_symbols;
    std::size_t m_matches = 0;
    std::uint64_t m_dynamicBits = 0;
    std::uint64_t m_fixedBits = 0;
    Bytes m_out;
    std::uint32_t m_bits = 0;
    unsigned m_bitCount = 0;
};

}  // namespace quorate::delta
