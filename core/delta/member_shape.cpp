// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/member_shape.h"

namespace quorate::delta {
namespace {

bool isPossibleDeflate(const MemberShape& shape)
{
    const auto& n = shape.numbers;
    return n[deflate_number::level] <= 9 && n[deflate_number::memLevel] <= 9 && n[deflate_number::strategy] <= 4;
}

bool isPossibleXz(const MemberShape& shape)
{
    using namespace xz_number;
    const auto& n = shape.numbers;
    constexpr std::uint32_t mostDictionary = 1u << 28;
    // Of lzma/filter.h, bcj.h: x86 4, PowerPC 5, IA-64 6, Arm 7, Thumb 8, SPARC 9, AArch64 10.
    const bool knownBranches = n[branches] == 0 || (n[branches] >= 4 && n[branches] <= 10);
    return n[variant] <= static_cast<std::uint32_t>(XzVariant::blocks) && n[check] <= 15 && n[dictionary] >= 4096 &&
           n[dictionary] <= mostDictionary && n[lc] <= 4 && n[lp] <= 4 && n[lc] + n[lp] <= 4 && n[pb] <= 4 &&
           n[mode] <= 2 && n[niceLength] <= 273 && n[matchFinder] <= 0x14 && n[depth] <= 1000 && knownBranches &&
           n[blockSize] <= mostDictionary;
}

bool isPossibleZstd(const MemberShape& shape)
{
    const auto& n = shape.numbers;
    const auto window = n[zstd_number::window];
    return n[zstd_number::level] <= 22 && (n[zstd_number::flags] & ~std::uint32_t{zstd_flag::all}) == 0 &&
           (window == 0 || (window >= 10 && window <= 27));
}

}  // namespace

std::size_t numbersOf(MemberCodec codec)
{
    switch (codec) {
    case MemberCodec::deflate:
    case MemberCodec::zlib: return deflate_number::count;
    case MemberCodec::xz: return xz_number::count;
    case MemberCodec::zstd: return zstd_number::count;
    case MemberCodec::gzip: return 1;
    }
    return 0;
}

std::string_view toString(MemberCodec codec)
{
    switch (codec) {
    case MemberCodec::deflate: return "deflate";
    case MemberCodec::zlib: return "zlib";
    case MemberCodec::xz: return "xz";
    case MemberCodec::zstd: return "zstd";
    case MemberCodec::gzip: return "gzip";
    }
    return {};
}

Packer packerOf(MemberCodec codec)
{
    switch (codec) {
    case MemberCodec::deflate:
    case MemberCodec::zlib: break;
    case MemberCodec::xz: return Packer::lzma;
    case MemberCodec::zstd: return Packer::zstd;
    case MemberCodec::gzip: return Packer::gzip;
    }
    return Packer::zlib;
}

bool isPossible(const MemberShape& shape)
{
    switch (shape.codec) {
    case MemberCodec::deflate:
    case MemberCodec::zlib: return isPossibleDeflate(shape);
    case MemberCodec::xz: return isPossibleXz(shape);
    case MemberCodec::zstd: return isPossibleZstd(shape);
    case MemberCodec::gzip: return shape.numbers[0] >= 1 && shape.numbers[0] <= 9;
    }
    return false;
}

}  // namespace quorate::delta
