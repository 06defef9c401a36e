// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace quorate::delta {

// The bytes of a site, and the numbers in them as they lie in memory.
struct SiteBytes {
    std::span<std::uint8_t> bytes;

    [[nodiscard]] std::uint32_t load16(std::size_t at) const
    {
        return static_cast<std::uint32_t>(bytes[at] | bytes[at + 1] << 8);
    }
    [[nodiscard]] std::uint32_t load32(std::size_t at) const
    {
        std::uint32_t value = 0;
        std::memcpy(&value, bytes.data() + at, sizeof value);
        return value;
    }
    [[nodiscard]] std::uint64_t load64(std::size_t at) const
    {
        std::uint64_t value = 0;
        std::memcpy(&value, bytes.data() + at, sizeof value);
        return value;
    }
};

// A stretch of code whose references are replaced one after the other. Indices
// are bytes of the stretch's buffer; from `begin` to `end` it lies in one
// segment, at `oldBase` + index. The predictor replaces a reference by where it
// points now, the second pass of the matcher by its target.
template <class Site>
concept CodeSite =
    requires(Site site, const Site& same, std::size_t at, std::uint64_t target, typename Site::Guess& guess) {
        {
            same.begin
        } -> std::convertible_to<std::size_t>;
        {
            same.end
        } -> std::convertible_to<std::size_t>;
        {
            same.stopped
        } -> std::convertible_to<bool>;
        {
            same.oldBase
        } -> std::convertible_to<std::uint64_t>;
        {
            same.low
        } -> std::convertible_to<std::uint64_t>;  // lowest address of the program; 0
                                                  // if it can be moved
        {
            same.load16(at)
        } -> std::same_as<std::uint32_t>;
        {
            same.load32(at)
        } -> std::same_as<std::uint32_t>;
        {
            same.guess(target, guess)
        } -> std::same_as<bool>;  // where is `target` now? false: not a reference
        {
            same.aim(guess)
        } -> std::same_as<std::uint64_t>;  // that address
        {
            same.here(at)
        } -> std::same_as<std::uint64_t>;  // the address that distances from `at`
                                           // count from
        {
            site.write(at, std::uint32_t{})
        } -> std::same_as<std::uint32_t>;  // returns what it really is
        {
            site.write(at, std::uint16_t{})
        } -> std::same_as<std::uint16_t>;
        site.learn(guess, std::int64_t{});  // what must be added to aim()
    };

}  // namespace quorate::delta
