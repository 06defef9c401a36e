// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/delta/images.h"

#include "tests/support/seeded_random.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace quorate::test {

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
