// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/novelty.h"

#include <algorithm>

namespace quorate::review {
namespace {

constexpr std::size_t run = 32;
constexpr std::uint64_t factor = 0x9E3779B97F4A7C15;   // odd: multiplying by it loses nothing

constexpr std::uint64_t highest = [] {
    std::uint64_t power = 1;
    for (std::size_t i = 1; i < run; ++i) power *= factor;
    return power;
}();

std::uint64_t sumOf(const std::uint8_t* bytes)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < run; ++i) sum = sum * factor + bytes[i] + 1;
    return sum;
}

// The aligned runs of one side, by the upper bits of their sum. Of runs with one sum the first stays: zeros would otherwise
// make a chain as long as the file.
class Runs {
public:
    explicit Runs(BytesView bytes) : m_bytes(bytes)
    {
        const std::size_t count = bytes.size() / run;
        unsigned bits = 4;
        while ((std::size_t{1} << bits) < 2 * count && bits < 24) ++bits;
        m_shift = 64 - bits;
        m_slots.assign(std::size_t{1} << bits, 0);
        for (std::size_t i = 0; i < count; ++i) {
            auto& slot = m_slots[slotOf(sumOf(bytes.data() + i * run))];
            if (slot == 0) slot = static_cast<std::uint32_t>(i + 1);
        }
    }

    // Where a run with these bytes begins, or npos.
    [[nodiscard]] std::size_t find(std::uint64_t sum, const std::uint8_t* bytes) const
    {
        const std::uint32_t slot = m_slots[slotOf(sum)];
        if (slot == 0) return npos;
        const std::size_t at = (slot - std::size_t{1}) * run;
        return std::equal(bytes, bytes + run, m_bytes.data() + at) ? at : npos;
    }
    static constexpr std::size_t npos = SIZE_MAX;

private:
    [[nodiscard]] std::size_t slotOf(std::uint64_t sum) const { return static_cast<std::size_t>((sum * factor) >> m_shift); }

    BytesView m_bytes;
    unsigned m_shift = 0;
    std::vector<std::uint32_t> m_slots;
};

}  // namespace

std::vector<std::uint16_t> novelty(BytesView before, BytesView after, std::uint64_t blockSize)
{
    if (after.empty() || blockSize == 0) return {};
    std::vector<std::uint64_t> fresh((after.size() + blockSize - 1) / blockSize, 0);
    const auto isNew = [&](std::size_t from, std::size_t to) {
        while (from < to) {
            const std::size_t end = std::min<std::size_t>(to, (from / blockSize + 1) * blockSize);
            fresh[from / blockSize] += end - from;
            from = end;
        }
    };
    std::size_t known = 0;     // up to here everything is accounted for
    if (before.size() >= run && after.size() >= run) {
        const Runs runs(before);
        std::size_t at = 0;
        std::uint64_t sum = sumOf(after.data());
        while (true) {
            if (const std::size_t found = runs.find(sum, after.data() + at); found != Runs::npos) {
                std::size_t begin = at;
                std::size_t old = found;
                while (begin > known && old > 0 && after[begin - 1] == before[old - 1]) {
                    --begin;
                    --old;
                }
                std::size_t end = at + run;
                for (old = found + run; end < after.size() && old < before.size() && after[end] == before[old]; ++old) ++end;
                isNew(known, begin);
                known = end;
                if (end + run > after.size()) break;
                at = end;
                sum = sumOf(after.data() + at);
                continue;
            }
            if (at + run >= after.size()) break;
            sum = (sum - (after[at] + std::uint64_t{1}) * highest) * factor + after[at + run] + 1;
            ++at;
        }
    }
    isNew(known, after.size());
    std::vector<std::uint16_t> out;
    out.reserve(fresh.size());
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        const std::uint64_t size = std::min<std::uint64_t>(blockSize, after.size() - i * blockSize);
        out.push_back(static_cast<std::uint16_t>((fresh[i] * 1'000 + size - 1) / size));   // a single new byte is not nothing
    }
    return out;
}

}  // namespace quorate::review
