// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/member_shape.h"

#include <functional>
#include <memory>

namespace quorate::delta {

inline constexpr std::uint64_t largestWhole = std::uint64_t{8} << 20;  // raw bytes of a member packed in one call

// Compression of one member as its shape says. What comes out depends on the shape, the raw bytes and the version of the
// library alone, not on the pieces in which they come. zlib, liblzma and zstd are named in pack.cpp, unpack.cpp,
// member_pack.cpp and member_unpack.cpp only.
class MemberPacker {
public:
    using Output = std::function<Status(BytesView)>;

    // `raw`: bytes that will come. "delta.malformed" when the library refuses the shape, "delta.no-memory".
    [[nodiscard]] static Result<std::unique_ptr<MemberPacker>> make(const MemberShape& shape, std::uint64_t raw);
    virtual ~MemberPacker() = default;
    // Packs more; the stream ends with the last of the bytes that were announced. Errors of the output are passed on.
    [[nodiscard]] Status put(BytesView more, const Output& output);

protected:
    explicit MemberPacker(std::uint64_t raw) : m_rest(raw) {}

private:
    // A piece of pieceBytes, or the last one.
    [[nodiscard]] virtual Status pack(BytesView piece, bool last, const Output& output) = 0;

    Bytes m_piece;
    std::uint64_t m_rest;  // bytes to come
};

// Heap that packing a member of `raw` bytes takes at most.
[[nodiscard]] std::uint64_t packMemory(const MemberShape& shape, std::uint64_t raw);

// Of the library that this program runs with.
[[nodiscard]] std::string packerVersion(Packer packer);

// The window as log2 that a level of zstd means for so many bytes; 0: not known before.
[[nodiscard]] std::uint32_t zstdWindow(std::uint32_t level, std::uint64_t raw);

// The settings that the presets of a codec mean: level 0 to 9 of xz, `extreme` or not. Fills in all that is not of the
// stream itself (variant, check, dictionary, branches, blockSize).
void setXzPreset(MemberShape& shape, std::uint32_t level, bool extreme);

}  // namespace quorate::delta
