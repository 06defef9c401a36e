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

namespace {

struct Function {
    Bytes body;
    std::vector<std::pair<std::size_t, std::size_t>> calls;  // place in the body, callee
    std::size_t mentions = 0;                                // another function
    std::uint64_t address = 0;
};

bool isNarrow(Machine machine) { return machine == Machine::thumb || machine == Machine::arm; }

void placeCall(Machine machine, Bytes& body, std::size_t at, std::uint64_t here, std::uint64_t callee)
{
    const auto distance = static_cast<std::uint32_t>(callee - here);
    switch (machine) {
    case Machine::x86:
        body[at] = 0xe8;
        store(body, at + 1, distance - 5);
        break;
    case Machine::arm64: store(body, at, 0x94000000u | (distance >> 2 & 0x03ffffff)); break;
    case Machine::arm: store(body, at, 0xeb000000u | ((distance - 8) >> 2 & 0x00ffffff)); break;
    case Machine::thumb: {
        const auto d = distance - 4;
        const auto sign = d >> 24 & 1;
        const auto first = 0xf000u | sign << 10 | (d >> 12 & 0x3ff);
        const auto second = 0xd000u | (~(d >> 23 ^ sign) & 1) << 13 | (~(d >> 22 ^ sign) & 1) << 11 | (d >> 1 & 0x7ff);
        store(body, at, first | second << 16);
        break;
    }
    case Machine::riscv:
        store(body, at,
              ((distance + 0x800) & 0xfffff000u) | 0x00000097u);  // auipc ra
        store(body, at + 4, distance << 20 | 0x000080e7u);        // jalr ra
        break;
    }
}

void placeMention(Machine machine, Function& f, std::uint64_t mentioned)
{
    const auto address = static_cast<std::uint32_t>(mentioned);
    if (machine == Machine::thumb) {
        const auto literal = f.body.size() - 4;
        store(f.body, 0,
              static_cast<std::uint16_t>(0x4800 | (literal - 4) / 4));  // ldr r0, [pc, ...]
        store(f.body, 2, std::uint16_t{0x4478});                        // add r0, pc
        store(f.body, literal, address - static_cast<std::uint32_t>(f.address + 6));
    } else if (machine == Machine::arm) {
        store(f.body, 0,
              0xe3000000u | (address & 0xf000) << 4 | (address & 0xfff));  // movw r0
        store(f.body, 4,
              0xe3400000u | (address >> 12 & 0xf0000) | (address >> 16 & 0xfff));  // movt r0
    }
}

void writeElfHeader(Machine machine, Bytes& image)
{
    const bool narrow = isNarrow(machine);
    const std::uint16_t number = machine == Machine::x86 ? 62 : machine == Machine::arm64 ? 183 : narrow ? 40 : 243;
    const std::uint8_t ident[] = {0x7f, 'E', 'L', 'F', static_cast<std::uint8_t>(narrow ? 1 : 2), 1, 1};
    std::ranges::copy(ident, image.begin());
    store<std::uint16_t>(image, 16, 2);
    store(image, 18, number);
    if (narrow) {
        store<std::uint32_t>(image, 28, 64);  // program headers
        store<std::uint16_t>(image, 44, 1);
        store<std::uint32_t>(image, 64, 1);
        store(image, 64 + 8, static_cast<std::uint32_t>(programBase));
        store(image, 64 + 16, static_cast<std::uint32_t>(image.size()));
        store(image, 64 + 20, static_cast<std::uint32_t>(image.size() + 4096));
        return;
    }
    store<std::uint64_t>(image, 32, 64);
    store<std::uint16_t>(image, 56, 1);
    store<std::uint32_t>(image, 64, 1);
    store<std::uint64_t>(image, 64 + 16, programBase);
    store<std::uint64_t>(image, 64 + 32, image.size());
    store<std::uint64_t>(image, 64 + 40, image.size() + 4096);
}

}  // namespace

Bytes program(Machine machine, std::size_t inserted, bool once)
{
    const std::size_t functions = once ? 1400 : 700;
    SeededRandom random(51);
    std::vector<Function> all(functions);
    for (std::size_t i = 0; i < functions; ++i) {
        auto& f = all[i];
        f.body.resize(96 + random.below(20) * 4);
        random.fill(f.body);
        // Nothing that looks like a call, and on Thumb like a load of a literal; on
        // RISC-V every two bytes are one.
        const std::uint8_t mask = machine == Machine::riscv ? 0x5c : machine == Machine::thumb ? 0x57 : 0x5f;
        for (auto& b : f.body) b = static_cast<std::uint8_t>(b & mask);
        for (std::size_t at = 8; at + 8 < f.body.size(); at += 24) f.calls.emplace_back(at, random.below(functions));
        if (isNarrow(machine)) f.mentions = random.below(functions);
        if (once ? i == 3 : i % 7 == 3) f.body.insert(f.body.end(), inserted, std::uint8_t{0x90});
        if (machine == Machine::thumb) f.body.insert(f.body.end(), 4, std::uint8_t{0});  // of the literal
    }
    std::uint64_t address = programBase + textOffset;
    for (auto& f : all) {
        f.address = address;
        address += f.body.size();
    }
    Bytes image(textOffset);
    for (auto& f : all) {
        for (const auto& [at, callee] : f.calls) placeCall(machine, f.body, at, f.address + at, all[callee].address);
        placeMention(machine, f, all[f.mentions].address);
        append(image, f.body);
    }
    image.resize((image.size() + 7) & ~std::size_t{7});
    for (const auto& f : all) {
        const std::size_t width = isNarrow(machine) ? 4 : 8;
        image.resize(image.size() + width);
        std::memcpy(image.data() + image.size() - width, &f.address, width);
    }
    writeElfHeader(machine, image);
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

std::string codeOf(const Result<Bytes>& result) { return result ? "ok" : result.error().code; }

delta::Options smallChunks(delta::Profile profile)
{
    delta::Options options;
    options.profile = profile;
    options.chunkSize = 64 * 1024;
    return options;
}

}  // namespace quorate::test
