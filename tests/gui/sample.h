// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/fake_node.h"

// Made-up content for tests and for looking at pages. Never part of the product.
namespace quorate::test {

// A consortium with two vendors, four checkers and three gateways as `member` sees it: releases in every status, transfers,
// acknowledgements, alerts and jobs.
[[nodiscard]] api::Snapshot sampleSnapshot(const std::string& member);
// One that runs, one that paused by itself, a scheduled and a finished one, of releases in `s`.
[[nodiscard]] std::vector<api::RolloutView> sampleRollouts(const api::Snapshot& s);
void fillSample(FakeNode& node, const std::string& member);

// An id that is told apart by its first byte.
template <class Id>
[[nodiscard]] Id sampleId(std::uint32_t seed)
{
    Id id;
    std::uint64_t x = seed * 0x9E3779B97F4A7C15ULL + 0x1234567;
    for (auto& byte : id.bytes) {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        byte = std::uint8_t(x >> 24);
    }
    return id;
}

inline constexpr std::int64_t sampleNow = 1'795'170'000'000;   // 2026-11-20T10:20:00Z

}  // namespace quorate::test
