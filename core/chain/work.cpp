// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/work.h"

#include "core/crypto/sha256.h"

namespace quorate::chain {
namespace {

constexpr std::uint64_t step = 32;            // a parent's difficulty changes by 1/32 ...
constexpr std::uint64_t mostStepsDown = 16;   // ... and by a half at most

}  // namespace

bool meetsDifficulty(const BlockId& id, std::uint64_t difficulty)
{
    std::uint64_t leading = 0;
    for (unsigned i = 0; i < 8; ++i) leading = leading << 8U | id.bytes[i];
    return difficulty > 0 && leading <= UINT64_MAX / difficulty;
}

std::uint64_t nextDifficulty(std::uint64_t parent, UnixTime parentTime, UnixTime time, std::uint32_t blockMs)
{
    const std::uint64_t took = time > parentTime ? static_cast<std::uint64_t>(time.ms - parentTime.ms) : 0;
    const std::uint64_t unit = std::max<std::uint64_t>(std::uint64_t{blockMs} * 693 / 1000, 1);
    const std::uint64_t units = std::min(took / unit, mostStepsDown + 1);
    const std::uint64_t change = std::max<std::uint64_t>(parent / step, 1);
    if (units == 0) return std::min(parent + change, maxDifficulty);
    const std::uint64_t down = change * (units - 1);
    return parent > down ? parent - down : 1;
}

std::array<std::uint8_t, 8> nonceBytes(std::uint64_t nonce)
{
    std::array<std::uint8_t, 8> out{};
    for (unsigned i = 0; i < 8; ++i) out[i] = static_cast<std::uint8_t>(nonce >> (56U - 8U * i));
    return out;
}

std::optional<std::uint64_t> searchNonce(const BlockHeader& header, std::uint64_t first, std::uint64_t count,
                                         const std::atomic<bool>& cancelled)
{
    Bytes encoded = header.encode();
    for (std::uint64_t i = 0; i < count; ++i) {
        if (i % 256 == 0 && cancelled) return std::nullopt;
        const auto nonce = nonceBytes(first + i);
        std::ranges::copy(nonce, encoded.end() - static_cast<std::ptrdiff_t>(nonce.size()));
        const Hash32 hash = crypto::sha256(encoded);
        if (meetsDifficulty(BlockId{hash.bytes}, header.difficulty)) return first + i;
    }
    return std::nullopt;
}

}  // namespace quorate::chain
