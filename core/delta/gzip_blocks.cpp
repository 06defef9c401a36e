// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/gzip_blocks.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace quorate::delta {
namespace {

constexpr unsigned endOfBlock = 256;
constexpr unsigned shortestMatch = 3;
constexpr unsigned repeatBefore = 16;  // codes of the code lengths
constexpr unsigned fewZeros = 17;
constexpr unsigned manyZeros = 18;

constexpr std::array<std::uint8_t, 29> extraLength{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,
                                                   2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
constexpr std::array<std::uint8_t, 30> extraDistance{0, 0, 0, 0, 1, 1, 2, 2,  3,  3,  4,  4,  5,  5,  6,
                                                     6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13};
constexpr std::array<std::uint8_t, 19> extraCode{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 7};
constexpr std::array<std::uint8_t, 19> codeOrder{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

constexpr std::array<std::uint8_t, 288> fixedLiteral = [] {
    std::array<std::uint8_t, 288> lengths{};
    for (unsigned i = 0; i < 288; ++i) lengths[i] = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8;
    return lengths;
}();
constexpr std::array<std::uint8_t, 30> fixedDistance = [] {
    std::array<std::uint8_t, 30> lengths{};
    lengths.fill(5);
    return lengths;
}();

// First length - 3 of each code, and first distance - 1.
template <std::size_t n>
constexpr std::array<unsigned, n> bases(const std::array<std::uint8_t, n>& extra)
{
    std::array<unsigned, n> result{};
    unsigned next = 0;
    for (std::size_t i = 0; i < n; ++i) {
        result[i] = next;
        next += 1u << extra[i];
    }
    return result;
}
constexpr auto lengthBase = [] {
    auto all = bases(extraLength);
    all[28] = 255;  // 258 has a code of its own
    return all;
}();
constexpr auto distanceBase = bases(extraDistance);

unsigned lengthCode(unsigned value)
{
    if (value == 255) return 28;
    return static_cast<unsigned>(std::upper_bound(lengthBase.begin(), lengthBase.end() - 1, value) - lengthBase.begin()) - 1;
}

unsigned distanceCode(unsigned value)
{
    return static_cast<unsigned>(std::upper_bound(distanceBase.begin(), distanceBase.end(), value) - distanceBase.begin()) - 1;
}

// Canonical codes, with their bits reversed as they are sent.
void setCodes(const std::vector<std::uint16_t>& lengths, unsigned count, std::vector<std::uint16_t>& codes)
{
    std::array<unsigned, 17> ofLength{};
    for (unsigned i = 0; i < count; ++i) ++ofLength[lengths[i]];
    ofLength[0] = 0;
    std::array<unsigned, 17> next{};
    for (unsigned bits = 1; bits < 16; ++bits) next[bits] = (next[bits - 1] + ofLength[bits - 1]) << 1;
    for (unsigned i = 0; i < count; ++i) {
        const unsigned bits = lengths[i];
        if (bits == 0) continue;
        unsigned code = next[bits]++;
        unsigned reversed = 0;
        for (unsigned b = 0; b < bits; ++b, code >>= 1) reversed = reversed << 1 | (code & 1);
        codes[i] = static_cast<std::uint16_t>(reversed);
    }
}

}  // namespace

GzipBlocks::GzipBlocks()
{
    const auto make = [](Tree& tree, unsigned codes, unsigned longest, unsigned extraFrom, const std::uint8_t* extra,
                         const std::uint8_t* fixed) {
        tree.codes = codes;
        tree.longest = longest;
        tree.extraFrom = extraFrom;
        tree.extra = extra;
        tree.fixed = fixed;
        tree.frequency.assign(2 * codes + 1, 0);
        tree.length.assign(2 * codes + 1, 0);
        tree.code.assign(codes, 0);
    };
    make(m_literals, literalCodes, 15, endOfBlock + 1, extraLength.data(), fixedLiteral.data());
    make(m_distances, distanceCodes, 15, 0, extraDistance.data(), fixedDistance.data());
    make(m_lengths, lengthCodes, 7, 0, extraCode.data(), nullptr);
    m_fixedLiterals.length.assign(fixedLiteral.begin(), fixedLiteral.end());
    m_fixedLiterals.code.assign(fixedLiteral.size(), 0);
    setCodes(m_fixedLiterals.length, static_cast<unsigned>(fixedLiteral.size()), m_fixedLiterals.code);
    m_fixedDistances.length.assign(fixedDistance.begin(), fixedDistance.end());
    m_fixedDistances.code.assign(fixedDistance.size(), 0);
    setCodes(m_fixedDistances.length, distanceCodes, m_fixedDistances.code);
    m_symbols.reserve(bufferSize);
    reset();
}

void GzipBlocks::reset()
{
    for (auto* tree : {&m_literals, &m_distances, &m_lengths}) std::ranges::fill(tree->frequency, 0u);
    m_literals.frequency[endOfBlock] = 1;
    m_dynamicBits = m_fixedBits = 0;
    m_symbols.clear();
    m_matches = 0;
}

bool GzipBlocks::literal(std::uint8_t byte, unsigned level, long inBlock)
{
    m_symbols.push_back({0, byte});
    ++m_literals.frequency[byte];
    return isFull(level, inBlock);
}

bool GzipBlocks::match(unsigned distance, unsigned length, unsigned level, long inBlock)
{
    const auto value = static_cast<std::uint8_t>(length - shortestMatch);
    m_symbols.push_back({static_cast<std::uint16_t>(distance), value});
    ++m_matches;
    ++m_literals.frequency[lengthCode(value) + endOfBlock + 1];
    ++m_distances.frequency[distanceCode(distance - 1)];
    return isFull(level, inBlock);
}

// Every 4096 symbols it guesses whether a new block would pay.
bool GzipBlocks::isFull(unsigned level, long inBlock) const
{
    const auto count = m_symbols.size();
    if (level > 2 && (count & 0xfff) == 0) {
        std::uint64_t bits = count * 8;
        for (unsigned code = 0; code < distanceCodes; ++code)
            bits += std::uint64_t{m_distances.frequency[code]} * (5u + extraDistance[code]);
        if (m_matches < count / 2 && bits >> 3 < static_cast<std::uint64_t>(inBlock) / 2) return true;
    }
    return count == bufferSize - 1 || m_matches == bufferSize;
}

void GzipBlocks::build(Tree& tree)
{
    auto& frequency = tree.frequency;
    const auto size = 2 * literalCodes + 1;
    std::vector<unsigned> heap(size);
    std::vector<unsigned> parent(size);
    std::vector<unsigned> depth(size);
    unsigned length = 0;
    unsigned heapMax = size;
    int most = -1;
    for (unsigned n = 0; n < tree.codes; ++n) {
        if (frequency[n] == 0) {
            tree.length[n] = 0;
            continue;
        }
        heap[++length] = n;
        most = static_cast<int>(n);
    }
    // There are at least two codes, used or not.
    while (length < 2) {
        const unsigned n = most < 2 ? static_cast<unsigned>(++most) : 0;
        heap[++length] = n;
        frequency[n] = 1;
        --m_dynamicBits;
        if (tree.fixed != nullptr) m_fixedBits -= tree.fixed[n];
    }
    tree.most = static_cast<unsigned>(most);
    const auto smaller = [&](unsigned a, unsigned b) {
        return frequency[a] < frequency[b] || (frequency[a] == frequency[b] && depth[a] <= depth[b]);
    };
    const auto sink = [&](unsigned k) {
        const unsigned v = heap[k];
        for (unsigned j = k << 1; j <= length; j <<= 1) {
            if (j < length && smaller(heap[j + 1], heap[j])) ++j;
            if (smaller(v, heap[j])) break;
            heap[k] = heap[j];
            k = j;
        }
        heap[k] = v;
    };
    for (unsigned n = length / 2; n >= 1; --n) sink(n);
    unsigned node = tree.codes;
    do {
        const unsigned n = heap[1];
        heap[1] = heap[length--];
        sink(1);
        const unsigned m = heap[1];
        heap[--heapMax] = n;
        heap[--heapMax] = m;
        frequency[node] = frequency[n] + frequency[m];
        depth[node] = std::max(depth[n], depth[m]) + 1;
        parent[n] = parent[m] = node;
        heap[1] = node++;
        sink(1);
    } while (length >= 2);
    heap[--heapMax] = heap[1];
    setLengths(tree, heap, heapMax, parent);
    setCodes(tree.length, tree.most + 1, tree.code);
}

// Of the codes, from the tree; those that are too long are shortened at the cost of others.
void GzipBlocks::setLengths(Tree& tree, const std::vector<unsigned>& heap, unsigned heapMax,
                            const std::vector<unsigned>& parent)
{
    std::array<unsigned, 16> ofLength{};
    int overflow = 0;
    tree.length[heap[heapMax]] = 0;
    unsigned h = heapMax + 1;
    for (; h < heap.size(); ++h) {
        const unsigned n = heap[h];
        unsigned bits = tree.length[parent[n]] + 1u;
        if (bits > tree.longest) {
            bits = tree.longest;
            ++overflow;
        }
        tree.length[n] = static_cast<std::uint16_t>(bits);
        if (n > tree.most) continue;
        ++ofLength[bits];
        const unsigned extra = n >= tree.extraFrom ? tree.extra[n - tree.extraFrom] : 0;
        m_dynamicBits += std::uint64_t{tree.frequency[n]} * (bits + extra);
        if (tree.fixed != nullptr) m_fixedBits += std::uint64_t{tree.frequency[n]} * (tree.fixed[n] + extra);
    }
    if (overflow == 0) return;
    for (; overflow > 0; overflow -= 2) {
        unsigned bits = tree.longest - 1;
        while (ofLength[bits] == 0) --bits;
        --ofLength[bits];
        ofLength[bits + 1] += 2;
        --ofLength[tree.longest];
    }
    for (unsigned bits = tree.longest; bits != 0; --bits) {
        for (unsigned left = ofLength[bits]; left != 0;) {
            const unsigned m = heap[--h];
            if (m > tree.most) continue;
            if (tree.length[m] != bits) {
                m_dynamicBits += (std::uint64_t{bits} - tree.length[m]) * tree.frequency[m];
                tree.length[m] = static_cast<std::uint16_t>(bits);
            }
            --left;
        }
    }
}

template <class Use>
void GzipBlocks::forEachLength(const Tree& tree, const Use& use)
{
    constexpr int none = -1;
    int before = none;
    unsigned count = 0;
    const auto limitsAfter = [](int next, int current) {
        return next == 0 ? std::pair{138u, 3u} : next == current ? std::pair{6u, 3u} : std::pair{7u, 4u};
    };
    int next = tree.length[0];
    auto [longest, shortest] = limitsAfter(next, none);
    for (unsigned n = 0; n <= tree.most; ++n) {
        const int current = next;
        next = n < tree.most ? tree.length[n + 1] : none;
        if (++count < longest && current == next) continue;
        const auto code = static_cast<unsigned>(current);
        if (count < shortest) {
            for (; count != 0; --count) use(code, 0u, 0u);
        } else if (current != 0) {
            if (current != before) {
                use(code, 0u, 0u);
                --count;
            }
            use(repeatBefore, count - 3, 2u);
        } else if (count <= 10) {
            use(fewZeros, count - 3, 3u);
        } else {
            use(manyZeros, count - 11, 7u);
        }
        count = 0;
        before = current;
        std::tie(longest, shortest) = limitsAfter(next, current);
    }
}

void GzipBlocks::flush(bool isThere, BytesView stored, std::uint64_t size, bool last)
{
    build(m_literals);
    build(m_distances);
    for (const auto* tree : {&m_literals, &m_distances}) {
        forEachLength(*tree, [&](unsigned code, unsigned, unsigned) { ++m_lengths.frequency[code]; });
    }
    build(m_lengths);
    unsigned mostLength = lengthCodes - 1;
    while (mostLength >= 3 && m_lengths.length[codeOrder[mostLength]] == 0) --mostLength;
    m_dynamicBits += 3 * (mostLength + 1) + 5 + 5 + 4;

    const auto fixedBytes = (m_fixedBits + 3 + 7) >> 3;
    const auto best = std::min((m_dynamicBits + 3 + 7) >> 3, fixedBytes);
    const unsigned end = last ? 1 : 0;
    if (size + 4 <= best && isThere) {
        send(end, 3);
        align();
        const auto count = static_cast<std::uint16_t>(size);
        for (const unsigned value : {unsigned{count}, unsigned{static_cast<std::uint16_t>(~count)}}) {
            m_out.push_back(static_cast<std::uint8_t>(value));
            m_out.push_back(static_cast<std::uint8_t>(value >> 8));
        }
        append(m_out, stored);
    } else if (fixedBytes == best) {
        send(1u << 1 | end, 3);
        sendBlock(m_fixedLiterals, m_fixedDistances);
    } else {
        send(2u << 1 | end, 3);
        sendTrees(mostLength);
        sendBlock(m_literals, m_distances);
    }
    reset();
    if (last) align();
}

void GzipBlocks::sendTrees(unsigned mostLength)
{
    send(m_literals.most + 1 - 257, 5);
    send(m_distances.most + 1 - 1, 5);
    send(mostLength + 1 - 4, 4);
    for (unsigned i = 0; i <= mostLength; ++i) send(m_lengths.length[codeOrder[i]], 3);
    for (const auto* tree : {&m_literals, &m_distances}) {
        forEachLength(*tree, [&](unsigned code, unsigned repeat, unsigned bits) {
            send(m_lengths.code[code], m_lengths.length[code]);
            if (bits > 0) send(repeat, bits);
        });
    }
}

void GzipBlocks::sendBlock(const Tree& literals, const Tree& distances)
{
    for (const auto& symbol : m_symbols) {
        if (symbol.distance == 0) {
            send(literals.code[symbol.value], literals.length[symbol.value]);
            continue;
        }
        const unsigned length = lengthCode(symbol.value);
        send(literals.code[length + endOfBlock + 1], literals.length[length + endOfBlock + 1]);
        if (extraLength[length] > 0) send(symbol.value - lengthBase[length], extraLength[length]);
        const unsigned distance = distanceCode(symbol.distance - 1u);
        send(distances.code[distance], distances.length[distance]);
        if (extraDistance[distance] > 0) send(symbol.distance - 1u - distanceBase[distance], extraDistance[distance]);
    }
    send(literals.code[endOfBlock], literals.length[endOfBlock]);
}

void GzipBlocks::send(unsigned value, unsigned bits)
{
    m_bits |= value << m_bitCount;
    m_bitCount += bits;
    while (m_bitCount >= 8) {
        m_out.push_back(static_cast<std::uint8_t>(m_bits));
        m_bits >>= 8;
        m_bitCount -= 8;
    }
}

void GzipBlocks::align()
{
    if (m_bitCount > 0) m_out.push_back(static_cast<std::uint8_t>(m_bits));
    m_bits = 0;
    m_bitCount = 0;
}

}  // namespace quorate::delta
