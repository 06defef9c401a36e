// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

// Bytes as words that people can write down, read aloud and compare: the English word list of BIP-39.
namespace quorate::codec {

extern const std::string_view wordList;                  // 2048 words with a blank between two

inline constexpr std::size_t wordsOfSeed = 24;
inline constexpr std::size_t wordsOfFingerprint = 12;    // 132 bits

// 32 bytes as 24 words, the last of which carries a checksum (BIP-39 with 256 bits).
[[nodiscard]] std::vector<std::string> seedWords(BytesView seed);
// Any case; "codec.words.count", ".unknown" (context: the first word that is none), ".checksum".
[[nodiscard]] Result<Bytes> seedFromWords(const std::vector<std::string>& words);

// The first 132 bits of a digest, for comparing it over another channel.
[[nodiscard]] std::vector<std::string> fingerprintWords(const Hash32& digest);

}  // namespace quorate::codec
