// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/decoder.h"
#include "core/delta/encoder.h"

#include <string>

// Images to make deltas of, the same for the same seed.
namespace quorate::test {

[[nodiscard]] Bytes noise(std::size_t size, std::uint64_t seed);

// Compresses well and repeats itself with variations, as program text does.
[[nodiscard]] Bytes prose(std::size_t size, std::uint64_t seed);

// `image` with pieces changed, inserted, removed and moved.
[[nodiscard]] Bytes edited(Bytes image, std::uint64_t seed, int edits);

enum class Machine { x86, arm64, thumb, arm, riscv };
inline constexpr std::uint64_t programBase = 0x400000;

// A program of functions that call each other, and a table of all their addresses; on 32-bit Arm they also mention one
// another through literal pools (Thumb) or MOVW and MOVT (A32). `inserted` bytes are added to the
// body of every seventh function, so that nearly every reference differs between two of them; or of one near the
// beginning alone, so that all of the rest can be predicted to the last byte.
[[nodiscard]] Bytes program(Machine machine, std::size_t inserted, bool once = false);

[[nodiscard]] Result<Bytes> deltaOf(BytesView oldImage, BytesView newImage, const delta::Options& options = {});
[[nodiscard]] Result<Bytes> applied(BytesView oldImage, BytesView payload, delta::DecoderOptions options = {});

// "ok", or the error's code.
[[nodiscard]] std::string codeOf(const Result<Bytes>& result);

// Chunks of 64 KiB, so that small images have many.
[[nodiscard]] delta::Options smallChunks(delta::Profile profile = delta::Profile::balanced);

}  // namespace quorate::test
