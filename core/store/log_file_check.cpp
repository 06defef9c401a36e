// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_file_check.h"

#include <algorithm>
#include <array>

namespace quorate::store {
namespace {

constexpr std::size_t blockSize = 32 * 1024;
constexpr std::size_t headerSize = 7;   // CRC of type and data, length (2), type
constexpr std::size_t typeOffset = 6;

// CRC-32C (RFC 3720 appendix B.4), one byte at a time, unfinished: begin with all ones and invert at the end.
constexpr std::array<std::uint32_t, 256> makeTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t crc = i;
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0x82f63b78U : 0U);
        table[i] = crc;
    }
    return table;
}
constexpr auto crcTable = makeTable();

std::uint32_t feed(std::uint32_t crc, std::uint8_t byte)
{
    return (crc >> 8U) ^ crcTable[(crc ^ byte) & 0xffU];
}

std::uint32_t unmask(std::uint32_t masked)
{
    const std::uint32_t rotated = masked - 0xa282ead8U;
    return (rotated >> 17U) | (rotated << 15U);
}

std::uint32_t expectedSum(BytesView record)
{
    return unmask(static_cast<std::uint32_t>(record[0]) | static_cast<std::uint32_t>(record[1]) << 8U |
                  static_cast<std::uint32_t>(record[2]) << 16U | static_cast<std::uint32_t>(record[3]) << 24U);
}

// `record` is a header and as much data as its length says.
bool sumFits(BytesView record)
{
    std::uint32_t crc = 0xffffffffU;
    for (const auto byte : record.subspan(typeOffset)) crc = feed(crc, byte);
    return ~crc == expectedSum(record);
}

// Does any length make the record that begins with this header whole?
bool someLengthFits(BytesView data)
{
    const std::uint32_t expected = expectedSum(data);
    std::uint32_t crc = 0xffffffffU;
    for (const auto byte : data.subspan(typeOffset)) {
        crc = feed(crc, byte);
        if (~crc == expected) return true;
    }
    return false;
}

}  // namespace

Status checkLogFile(const Path& path)
{
    const auto files = makeSystemFiles();
    auto file = files->open(path, OpenMode::read);
    if (!file) return fail(file.error());
    Bytes block(blockSize);
    for (std::uint64_t begin = 0;; begin += blockSize) {
        const auto read = (*file)->readAt(begin, block);
        if (!read) return fail(read.error());
        const bool last = *read < blockSize;
        const auto damaged = [&](std::size_t at) {
            return fail(ErrorKind::corrupt, "store.corrupt",
                        path.string() + ": record at offset " + std::to_string(begin + at));
        };
        std::size_t at = 0;
        while (*read - at >= headerSize) {
            const std::size_t length = block[at + 4] | static_cast<std::size_t>(block[at + 5]) << 8U;
            const BytesView rest = BytesView(block).subspan(at, *read - at);
            if (headerSize + length > rest.size()) {
                if (!last || someLengthFits(rest)) return damaged(at);
                break;
            }
            if (!sumFits(rest.first(headerSize + length))) return damaged(at);
            at += headerSize + length;
        }
        if (last) return {};
    }
}

}  // namespace quorate::store
