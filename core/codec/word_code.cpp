// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/word_code.h"

#include "core/crypto/secret.h"
#include "core/crypto/sha256.h"

#include <algorithm>
#include <array>

namespace quorate::codec {
namespace {

constexpr std::size_t listed = 2048;
constexpr std::size_t bitsOfWord = 11;
constexpr std::size_t seedSize = 32;

using List = std::array<std::string_view, listed>;

const List& list()
{
    static const List all = [] {
        List made;
        std::string_view rest = wordList;
        for (auto& word : made) {
            const auto end = std::min(rest.find(' '), rest.size());
            word = rest.substr(0, end);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        return made;
    }();
    return all;
}

// Word number `place` of a row of bits, most significant first.
std::string_view wordAt(BytesView bits, std::size_t place)
{
    std::size_t value = 0;
    for (std::size_t bit = place * bitsOfWord; bit < (place + 1) * bitsOfWord; ++bit) {
        value = value << 1U | ((bits[bit / 8] >> (7 - bit % 8)) & 1U);
    }
    return list()[value];
}

}  // namespace

std::vector<std::string> seedWords(BytesView seed)
{
    if (seed.size() != seedSize) return {};
    std::array<std::uint8_t, seedSize + 1> bits{};
    std::ranges::copy(seed, bits.begin());
    bits[seedSize] = crypto::sha256(seed).bytes[0];
    std::vector<std::string> words;
    for (std::size_t i = 0; i < wordsOfSeed; ++i) words.emplace_back(wordAt(bits, i));
    crypto::wipe(bits);
    return words;
}

Result<Bytes> seedFromWords(const std::vector<std::string>& words)
{
    if (words.size() != wordsOfSeed) return fail(ErrorKind::invalid, "codec.words.count", std::to_string(words.size()));
    Bytes bits(seedSize + 1);
    std::size_t bit = 0;
    for (const auto& word : words) {
        std::string lower = word;
        std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        const auto* found = std::ranges::lower_bound(list(), lower);
        if (found == list().end() || *found != lower) return fail(ErrorKind::invalid, "codec.words.unknown", word);
        const auto value = static_cast<std::size_t>(found - list().begin());
        for (std::size_t i = 0; i < bitsOfWord; ++i, ++bit) {
            const auto set = static_cast<unsigned>((value >> (bitsOfWord - 1 - i)) & 1U);
            bits[bit / 8] = static_cast<std::uint8_t>(bits[bit / 8] | set << (7 - bit % 8));
        }
    }
    const std::uint8_t check = bits.back();
    bits.pop_back();
    if (crypto::sha256(bits).bytes[0] != check) {
        crypto::wipe(bits);
        return fail(ErrorKind::invalid, "codec.words.checksum");
    }
    return bits;
}

std::vector<std::string> fingerprintWords(const Hash32& digest)
{
    std::vector<std::string> words;
    for (std::size_t i = 0; i < wordsOfFingerprint; ++i) words.emplace_back(wordAt(digest.view(), i));
    return words;
}

}  // namespace quorate::codec
