// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/member_shape.h"

#include <optional>
#include <vector>

// What the first bytes of a stream say about how it was packed, and what else is worth trying. Sources: RFC 1950, 1951,
// 1952 and 8878, the .xz file format 1.2.1, APPNOTE.TXT 6.3; for the candidates what mksquashfs, dpkg-deb, the kernel's
// and Debian's scripts and the programs gzip, xz and zstd do by default.
namespace quorate::delta {

// The first place from `at` on, before `end`, where one of them may begin, as its first two bytes say; `end` when there is
// none.
[[nodiscard]] std::size_t nextBeginning(BytesView bytes, std::size_t at, std::size_t end);

struct Beginning {
    std::uint64_t skip = 0;  // bytes before the stream that stay as they are
    MemberShape shape;       // as far as unpacking needs it
};
// Of the stream that begins here, to judge from its first bytes.
[[nodiscard]] std::optional<Beginning> recognise(BytesView bytes);

// Shapes to try for a member, the likely ones first.
[[nodiscard]] std::vector<MemberShape> candidatesFor(MemberCodec codec, BytesView packed, std::uint64_t raw);
// Others that begin with the same bytes.
[[nodiscard]] std::vector<MemberShape> variantsOf(const MemberShape& shape);
// So many equal bytes are no chance.
[[nodiscard]] std::uint64_t promisingBytes(std::uint64_t packed);
// Whether a member that unpacks like `found` can have been packed by such a shape at all.
[[nodiscard]] inline bool mayHavePacked(MemberCodec packer, MemberCodec found)
{
    return packer == found || (packer == MemberCodec::gzip && found == MemberCodec::deflate);
}
// A shape that packed another member, with what the first bytes of this one say; nothing when it cannot be.
[[nodiscard]] std::optional<MemberShape> adapted(const MemberShape& shape, BytesView packed, std::uint64_t raw);

}  // namespace quorate::delta
