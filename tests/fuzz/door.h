// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstdlib>
#include <vector>

// One way in for strangers' bytes. Each program of this folder defines the three functions; fuzz_main.cpp lets libFuzzer loose on
// them, replay_main.cpp makes an ordinary test of them.
namespace quorate::fuzz {

// Inputs that are accepted: where fuzzing begins.
[[nodiscard]] std::vector<Bytes> seeds();

// The ways in that one door has, such as the decoders among which a byte chooses, and which of them an accepted input took.
// An ordinary run fails when a way has no accepted seed: what it promises would never be looked at.
struct Ways {
    std::size_t count = 1;
    std::size_t (*of)(BytesView accepted) = [](BytesView) { return std::size_t{0}; };
};
[[nodiscard]] Ways ways();

// Takes the input as the program would. True: accepted. Aborts when a promise is broken, such as that what is accepted
// encodes to itself again.
bool enter(BytesView input);

inline void promise(bool kept)
{
    if (!kept) std::abort();
}

// Decoding, encoding and decoding again gives the same.
template <class Decode, class Encode>
bool roundTrip(BytesView input, const Decode& decode, const Encode& encode)
{
    const auto decoded = decode(input);
    if (!decoded) return false;
    promise(equal(encode(*decoded), input));
    return true;
}
template <class T>
bool roundTrip(BytesView input)
{
    const auto decoded = T::decode(input);
    if (!decoded) return false;
    promise(equal(decoded->encode(), input));
    return true;
}

template <std::size_t count>
Ways byFirstByte()
{
    return {count, [](BytesView accepted) { return static_cast<std::size_t>(accepted[0] % count); }};
}

// An input whose first byte chooses among several decoders.
inline Bytes chosen(std::uint8_t choice, BytesView rest)
{
    Bytes input{choice};
    append(input, rest);
    return input;
}

}  // namespace quorate::fuzz
