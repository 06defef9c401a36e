// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/delta/images.h"

#include "tests/support/seeded_random.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace quorate::test {
namespace {

constexpr std::size_t textOffset = 0x1000;

template <class T>
void store(Bytes& image, std::size_t at, T value)
{
    std::memcpy(image.data() + at, &value, sizeof value);
}

}  // namespace

Bytes noise(std::size_t size, std::uint64_t seed)
{
    SeededRandom random(seed);
    Bytes bytes(size);
    random.fill(bytes);
    return bytes;
}

Bytes prose(std::size_t size, std::uint64_t seed)
{
    constexpr std::array<std::string_view, 12> words{"release", "checker",      "votes", "for",    "the", "device",
                                                     "that",    "acknowledges", "a",     "target", "of",  "its"};
    SeededRandom random(seed);
    Bytes bytes;
    while (bytes.size() < size) {
        append(bytes, bytesOf(words[random.below(words.size())]));
        bytes.push_back(static_cast<std::uint8_t>(random.below(9) == 0 ? random.below(256) : ' '));
    }
    bytes.resize(size);
    return bytes;
}

Bytes edited(Bytes image, std::uint64_t seed, int edits)
{
    SeededRandom random(seed);
    for (int i = 0; i < edits && image.size() > 64; ++i) {
        const auto at = random.below(image.size() - 32);
        const auto count = 1 + random.below(std::min<std::uint64_t>(600, image.size() - at));
        const auto place = image.begin() + static_cast<std::ptrdiff_t>(at);
        const auto end = place + static_cast<std::ptrdiff_t>(count);
        switch (random.below(4)) {
        case 0: std::for_each(place, end, [&](std::uint8_t& b) { b = static_cast<std::uint8_t>(b + 1); }); break;
        case 1: image.erase(place, end); break;
        case 2: {
            const auto more = noise(count, seed + static_cast<std::uint64_t>(i));
            image.insert(place, more.begin(), more.end());
            break;
        }
        default: std::rotate(image.begin() + static_cast<std::ptrdiff_t>(random.below(at + 1)), place, end); break;
        }
    }
    return image;
}

Bytes program(Machine machine, std::size_t inserted, bool once)
{
    const std::size_t functions = once ? 1400 : 700;
    SeededRandom random(51);
    struct Function {
        Bytes body;
        std::vector<std::pair<std::size_t, std::size_t>> calls;  // place in the body, callee
        std::uint64_t address = 0;
    };
    std::vector<Function> all(functions);
    for (std::size_t i = 0; i < functions; ++i) {
        auto& f = all[i];
        f.body.resize(96 + random.below(20) * 4);
        random.fill(f.body);
        for (auto& b : f.body) b = static_cast<std::uint8_t>(b & 0x5f);  // nothing that looks like a call
        for (std::size_t at = 8; at + 8 < f.body.size(); at += 24) f.calls.emplace_back(at, random.below(functions));
        if (once ? i == 3 : i % 7 == 3) f.body.insert(f.body.end(), inserted, std::uint8_t{0x90});
    }
    std::uint64_t address = programBase + textOffset;
    for (auto& f : all) {
        f.address = address;
        address += f.body.size();
    }
    Bytes image(textOffset);
    for (auto& f : all) {
        for (const auto& [at, callee] : f.calls) {
            if (machine == Machine::x86) {
                f.body[at] = 0xe8;
                store(f.body, at + 1, static_cast<std::uint32_t>(all[callee].address - (f.address + at + 5)));
            } else {
                store(f.body, at,
                      0x94000000u |
                          (static_cast<std::uint32_t>(all[callee].address - (f.address + at)) >> 2 & 0x03ffffff));
            }
        }
        append(image, f.body);
    }
    image.resize((image.size() + 7) & ~std::size_t{7});
    for (const auto& f : all) {
        image.resize(image.size() + 8);
        store(image, image.size() - 8, f.address);
    }
    const std::uint8_t ident[] = {0x7f, 'E', 'L', 'F', 2, 1, 1};
    std::ranges::copy(ident, image.begin());
    store<std::uint16_t>(image, 16, 2);
    store(image, 18, static_cast<std::uint16_t>(machine));
    store<std::uint64_t>(image, 32, 64);  // program headers
    store<std::uint16_t>(image, 56, 1);
    store<std::uint32_t>(image, 64, 1);
    store<std::uint64_t>(image, 64 + 16, programBase);
    store<std::uint64_t>(image, 64 + 32, image.size());
    store<std::uint64_t>(image, 64 + 40, image.size() + 4096);
    return image;
}

Result<Bytes> deltaOf(BytesView oldImage, BytesView newImage, const delta::Options& options)
{
    delta::MemorySource from(oldImage);
    delta::MemorySource to(newImage);
    delta::MemorySink out;
    auto made = delta::makeDelta(from, to, out, options);
    if (!made) return fail(made.error());
    return out.take();
}

Result<Bytes> applied(BytesView oldImage, BytesView payload, delta::DecoderOptions options)
{
    delta::MemorySource base(oldImage);
    delta::MemorySource source(payload);
    delta::MemorySink out(std::uint64_t{64} << 20);
    auto done = delta::applyDelta(base, source, out, std::move(options));
    if (!done) return fail(done.error());
    return out.take();
}

std::string codeOf(const Result<Bytes>& result)
{
    return result ? "ok" : result.error().code;
}

delta::Options smallChunks(delta::Profile profile)
{
    delta::Options options;
    options.profile = profile;
    options.chunkSize = 64 * 1024;
    return options;
}

}  // namespace quorate::test
