// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <botan/rng.h>
#include <botan/version.h>

// Private to this folder: never included from a public header.
namespace quorate::crypto {

// Our injected randomness in the shape that Botan asks for. Keeps a reference.
class BotanRandom final : public Botan::RandomNumberGenerator {
public:
    explicit BotanRandom(Random& random) : m_random(random) {}

    bool accepts_input() const override { return false; }
    std::string name() const override { return "quorate"; }
    void clear() override {}
    bool is_seeded() const override { return true; }
#if BOTAN_VERSION_MAJOR >= 3
    void fill_bytes_with_input(std::span<std::uint8_t> out, std::span<const std::uint8_t>) override
    {
        m_random.fill(out);
    }
#else
    void randomize(std::uint8_t out[], std::size_t size) override { m_random.fill({out, size}); }
    void add_entropy(const std::uint8_t[], std::size_t) override {}
#endif

private:
    Random& m_random;
};

}  // namespace quorate::crypto
