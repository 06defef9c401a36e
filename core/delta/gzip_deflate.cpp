// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/gzip_deflate.h"

#include "core/delta/gzip_blocks.h"

#include <algorithm>
#include <array>
#include <vector>

namespace quorate::delta {
namespace {

constexpr unsigned windowSize = 0x8000;
constexpr unsigned windowMask = windowSize - 1;
constexpr unsigned bufferSize = 2 * windowSize;
constexpr unsigned hashMask = 0x7fff;
constexpr unsigned hashShift = 5;
constexpr unsigned minMatch = 3;
constexpr unsigned maxMatch = 258;
constexpr unsigned minLookahead = maxMatch + minMatch + 1;
constexpr unsigned maxDistance = windowSize - minLookahead;
constexpr unsigned tooFar = 4096;

struct Config {
    unsigned good, lazy, nice, chain;
};
constexpr std::array<Config, 10> configs{{{0, 0, 0, 0},
                                          {4, 4, 8, 4},
                                          {4, 5, 16, 8},
                                          {4, 6, 32, 32},
                                          {4, 4, 16, 16},
                                          {8, 16, 32, 32},
                                          {8, 16, 128, 128},
                                          {8, 32, 128, 256},
                                          {32, 128, 258, 1024},
                                          {32, 258, 258, 4096}}};

}  // namespace

struct GzipDeflate::State {
    explicit State(unsigned l)
        : level(l), config(configs[std::clamp(l, 1u, 9u)]), window(bufferSize + minLookahead), prev(windowSize), head(hashMask + 1)
    {
    }

    // Reads as the program does: as much as fits, or all that is left.
    bool mayFill() const
    {
        return ended || input.size() - taken >= bufferSize - lookahead - position + (mustSlide() ? windowSize : 0);
    }
    bool mustSlide() const { return position >= windowSize + maxDistance; }
    void fill()
    {
        if (mustSlide()) slide();
        const auto room = bufferSize - lookahead - position;
        const auto count = static_cast<unsigned>(std::min<std::size_t>(room, input.size() - taken));
        std::copy_n(input.begin() + static_cast<std::ptrdiff_t>(taken), count,
                    window.begin() + static_cast<std::ptrdiff_t>(position + lookahead));
        taken += count;
        lookahead += count;
        if (count > 0) return;
        endOfInput = true;
        std::fill_n(window.begin() + static_cast<std::ptrdiff_t>(position + lookahead), minMatch - 1, std::uint8_t{0});
    }
    void slide()
    {
        std::copy_n(window.begin() + windowSize, windowSize, window.begin());
        matchStart -= windowSize;
        position -= windowSize;
        blockStart -= static_cast<long>(windowSize);
        for (auto* table : {&head, &prev}) {
            for (auto& at : *table) at = static_cast<std::uint16_t>(at >= windowSize ? at - windowSize : 0);
        }
    }
    // False when more input is needed first.
    bool look()
    {
        while (lookahead < minLookahead && !endOfInput) {
            if (!mayFill()) return false;
            fill();
        }
        return true;
    }
    void updateHash(std::uint8_t byte) { hash = ((hash << hashShift) ^ byte) & hashMask; }
    unsigned insert(unsigned at)
    {
        updateHash(window[at + minMatch - 1]);
        const unsigned found = head[hash];
        prev[at & windowMask] = static_cast<std::uint16_t>(found);
        head[hash] = static_cast<std::uint16_t>(at);
        return found;
    }
    unsigned longestMatch(unsigned candidate)
    {
        unsigned chain = config.chain;
        unsigned best = prevLength;
        const unsigned limit = position > maxDistance ? position - maxDistance : 0;
        const std::uint8_t* const scan = window.data() + position;
        if (prevLength >= config.good) chain >>= 2;
        do {
            const std::uint8_t* const match = window.data() + candidate;
            if (match[best] != scan[best] || match[best - 1] != scan[best - 1] || match[0] != scan[0] || match[1] != scan[1])
                continue;
            unsigned length = 2;
            while (length < maxMatch && scan[length] == match[length]) ++length;
            if (length > best) {
                matchStart = candidate;
                best = length;
                if (length >= config.nice) break;
            }
        } while ((candidate = prev[candidate & windowMask]) > limit && --chain != 0);
        return best;
    }
    bool reaches(unsigned found) const
    {
        return found != 0 && position - found <= maxDistance && position <= bufferSize - minLookahead;
    }
    bool literal(std::uint8_t byte) { return blocks.literal(byte, level, position - blockStart); }
    bool match(unsigned distance, unsigned length)
    {
        return blocks.match(distance, length, level, position - blockStart);
    }
    void flush(bool last)
    {
        const BytesView stored = blockStart >= 0 ? BytesView(window).subspan(static_cast<std::size_t>(blockStart),
                                                                             static_cast<std::size_t>(position - blockStart))
                                                 : BytesView();
        blocks.flush(blockStart >= 0, stored, static_cast<std::uint64_t>(position - blockStart), last);
        blockStart = position;
    }

    void begin()
    {
        begun = true;
        for (unsigned i = 0; i < minMatch - 1; ++i) updateHash(window[i]);
    }
    void fastStep();
    void lazyStep();
    void end()
    {
        if (level > 3 && pending) (void)literal(window[position - 1]);
        flush(true);
    }

    const unsigned level;
    const Config config;
    Bytes input;
    std::size_t taken = 0;  // of the input
    bool ended = false;     // there is no more input than this
    bool begun = false;
    bool endOfInput = false;
    Bytes window;
    std::vector<std::uint16_t> prev;
    std::vector<std::uint16_t> head;
    GzipBlocks blocks;
    unsigned hash = 0;
    unsigned position = 0;
    unsigned lookahead = 0;
    long blockStart = 0;
    unsigned matchStart = 0;
    unsigned prevLength = minMatch - 1;
    unsigned matchLength = 0;
    bool pending = false;  // the byte before is a literal unless a match there turns out better
};

// Levels 1 to 3: takes each match that it finds.
void GzipDeflate::State::fastStep()
{
    bool full = false;
    const unsigned found = insert(position);
    if (reaches(found)) matchLength = std::min(longestMatch(found), lookahead);
    if (matchLength >= minMatch) {
        full = match(position - matchStart, matchLength);
        lookahead -= matchLength;
        if (matchLength <= config.lazy) {
            for (--matchLength; matchLength != 0; --matchLength) (void)insert(++position);
            ++position;
        } else {
            position += matchLength;
            matchLength = 0;
            hash = window[position];
            updateHash(window[position + 1]);
        }
    } else {
        full = literal(window[position]);
        --lookahead;
        ++position;
    }
    if (full) flush(false);
}

// Levels 4 to 9: takes a match only when there is no better one at the next byte.
void GzipDeflate::State::lazyStep()
{
    const unsigned found = insert(position);
    prevLength = matchLength;
    const unsigned prevMatch = matchStart;
    matchLength = minMatch - 1;
    if (prevLength < config.lazy && reaches(found)) {
        matchLength = std::min(longestMatch(found), lookahead);
        if (matchLength == minMatch && position - matchStart > tooFar) --matchLength;
    }
    if (prevLength >= minMatch && matchLength <= prevLength) {
        const bool full = match(position - 1 - prevMatch, prevLength);
        lookahead -= prevLength - 1;
        for (prevLength -= 2; prevLength != 0; --prevLength) (void)insert(++position);
        pending = false;
        matchLength = minMatch - 1;
        ++position;
        if (full) flush(false);
        return;
    }
    if (pending && literal(window[position - 1])) flush(false);
    pending = true;
    ++position;
    --lookahead;
}

GzipDeflate::GzipDeflate(unsigned level) : m_state(std::make_unique<State>(level))
{
    if (m_state->level > 3) m_state->matchLength = minMatch - 1;
}

GzipDeflate::~GzipDeflate() = default;

Status GzipDeflate::put(BytesView raw, bool last, const Output& output)
{
    auto& s = *m_state;
    s.input.erase(s.input.begin(), s.input.begin() + static_cast<std::ptrdiff_t>(s.taken));
    s.taken = 0;
    append(s.input, raw);
    s.ended = last;
    while (true) {
        // At first the program reads once what fits.
        if (!s.begun && s.lookahead == 0 && s.mayFill()) s.fill();
        if (!s.look()) break;
        if (!s.begun) s.begin();
        if (s.lookahead == 0) {
            s.end();
            break;
        }
        if (s.level > 3) s.lazyStep();
        else s.fastStep();
    }
    const auto packed = s.blocks.take();
    return packed.empty() ? Status{} : output(packed);
}

}  // namespace quorate::delta
