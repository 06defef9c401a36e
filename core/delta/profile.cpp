// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/profile.h"

namespace quorate::delta {
namespace {

constexpr std::uint64_t kib = 1024;
constexpr std::uint64_t mib = 1024 * kib;

}  // namespace

ProfileSettings settingsOf(Profile profile)
{
    ProfileSettings settings;
    switch (profile) {
    case Profile::fast:
        settings.pack.lzma = false;
        settings.pack.zstdLevel = 12;
        settings.pack.dictionary = 2 * mib;
        settings.chunkMemory = 7 * mib;
        settings.maxCovers = 60'000;
        settings.leastUnchanged = 4;
        break;
    case Profile::balanced:
        settings.pack.dictionary = 2 * mib;
        settings.chunkMemory = 7 * mib;
        settings.maxCovers = 60'000;
        break;
    case Profile::max:
        settings.pack.dictionary = 4 * mib;
        settings.model = true;
        settings.chunkMemory = 10 * mib;
        settings.maxCovers = 400'000;
        break;
    case Profile::small:
        settings.mostChunk = 512 * kib;  // so that a chunk with many differences fits
        settings.pack.dictionary = 256 * kib;
        settings.chunkMemory = 2 * mib + 512 * kib;
        settings.maxCovers = 10'000;  // with the program itself below 4 MiB
        break;
    }
    return settings;
}

}  // namespace quorate::delta
