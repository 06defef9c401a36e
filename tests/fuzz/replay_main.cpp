// SPDX-License-Identifier: GPL-3.0-or-later
// Without arguments: every seed is accepted, every way in has one, and thousands of changed ones, the same at every run, break no promise.
// --write DIRECTORY: puts the seeds there, as a corpus for libFuzzer. Files: replays them.
#include "core/base/files.h"
#include "tests/fuzz/door.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <random>

using namespace quorate;

namespace {

constexpr std::size_t runs = 12'000;
constexpr std::size_t maxInput = 64 * 1024 * 1024;

class Changer {
public:
    Bytes change(Bytes input, const std::vector<Bytes>& others)
    {
        for (auto n = below(4) + 1; n > 0; --n) once(input, others);
        return input;
    }

private:
    std::size_t below(std::size_t bound) { return bound == 0 ? 0 : m_engine() % bound; }
    void once(Bytes& input, const std::vector<Bytes>& others)
    {
        const std::size_t at = below(input.size() + 1);
        const auto place = input.begin() + static_cast<std::ptrdiff_t>(at);
        const std::size_t some = below(std::min<std::size_t>(input.size() - at, 64) + 1);
        switch (below(7)) {
        case 0:
            if (at < input.size()) input[at] ^= static_cast<std::uint8_t>(1U << below(8));
            break;
        case 1:
            if (at < input.size()) input[at] = static_cast<std::uint8_t>(m_engine());
            break;
        case 2: input.resize(at); break;
        case 3: input.insert(place, below(8) + 1, static_cast<std::uint8_t>(m_engine())); break;
        case 4: input.erase(place, place + static_cast<std::ptrdiff_t>(some)); break;
        case 5: {
            const Bytes copy(place, place + static_cast<std::ptrdiff_t>(some));
            input.insert(input.begin() + static_cast<std::ptrdiff_t>(below(input.size() + 1)), copy.begin(), copy.end());
            break;
        }
        default: {
            const auto& other = others[below(others.size())];
            const std::size_t from = below(other.size() + 1);
            input.resize(at);
            input.insert(input.end(), other.begin() + static_cast<std::ptrdiff_t>(from), other.end());
        }
        }
    }

    std::mt19937_64 m_engine{20261120};
};

int replay()
{
    const auto seeds = fuzz::seeds();
    std::size_t refused = 0;
    const auto ways = fuzz::ways();
    std::vector<bool> taken(ways.count);
    for (std::size_t i = 0; i < seeds.size(); ++i) {
        if (fuzz::enter(seeds[i])) {
            taken.at(ways.of(seeds[i])) = true;
            continue;
        }
        std::fprintf(stderr, "seed %zu is not accepted\n", i);
        ++refused;
    }
    for (std::size_t way = 0; way < ways.count; ++way) {
        if (taken[way]) continue;
        std::fprintf(stderr, "no accepted seed goes way %zu\n", way);
        ++refused;
    }
    if (seeds.empty() || refused > 0) return 1;
    Changer changer;
    std::size_t accepted = 0;
    for (std::size_t n = 0; n < runs; ++n) {
        if (fuzz::enter(changer.change(seeds[n % seeds.size()], seeds))) ++accepted;
    }
    std::printf("%zu seeds, %zu changed inputs, %zu of them accepted\n", seeds.size(), runs, accepted);
    return 0;
}

}  // namespace

int main(int count, char** arguments)
{
    if (count == 1) return replay();
    const auto files = makeSystemFiles();
    if (count == 3 && std::strcmp(arguments[1], "--write") == 0) {
        const auto seeds = fuzz::seeds();
        const Path directory(arguments[2]);
        if (!files->makeDirectories(directory)) return 1;
        for (std::size_t i = 0; i < seeds.size(); ++i) {
            if (!writeFileAtomically(*files, directory / ("seed-" + std::to_string(i)), seeds[i])) return 1;
        }
        return 0;
    }
    for (int i = 1; i < count; ++i) {
        const auto input = readFile(*files, arguments[i], maxInput);
        if (!input) {
            std::fprintf(stderr, "%s\n", toString(input.error()).c_str());
            return 1;
        }
        std::printf("%s: %s\n", arguments[i], fuzz::enter(*input) ? "accepted" : "refused");
    }
    return 0;
}
