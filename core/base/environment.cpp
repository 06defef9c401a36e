// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/environment.h"

#include <sys/random.h>

#include <cerrno>
#include <cstdlib>

namespace quorate {
namespace {

class SystemClock final : public Clock {
public:
    UnixTime now() const override
    {
        const auto since = std::chrono::system_clock::now().time_since_epoch();
        return UnixTime{std::chrono::duration_cast<Milliseconds>(since).count()};
    }
    Milliseconds monotonic() const override
    {
        return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    }
};

class SystemRandom final : public Random {
public:
    void fill(std::span<std::uint8_t> out) override
    {
        while (!out.empty()) {
            const auto got = ::getrandom(out.data(), out.size(), 0);
            if (got < 0 && errno == EINTR) continue;
            if (got <= 0) std::abort();  // keys made from bad randomness would be worse than no process
            out = out.subspan(static_cast<std::size_t>(got));
        }
    }
};

}  // namespace

std::uint64_t Random::number()
{
    std::array<std::uint8_t, 8> raw{};
    fill(raw);
    std::uint64_t value = 0;
    for (const auto byte : raw) value = value << 8 | byte;
    return value;
}

std::uint64_t Random::below(std::uint64_t bound)
{
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % bound;
    std::uint64_t value = number();
    while (value >= limit) value = number();
    return value % bound;
}

std::unique_ptr<Clock> makeSystemClock()
{
    return std::make_unique<SystemClock>();
}

std::unique_ptr<Random> makeSystemRandom()
{
    return std::make_unique<SystemRandom>();
}

}  // namespace quorate
