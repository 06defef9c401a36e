// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_file_check.h"

#include <algorithm>
#include <array>

namespace quorate::store {
namespace {

constexpr std::size_t blockSize = 32 * 1024;
constexpr std::size_t headerSize = 7;   // CRC of type and data, length (2), type
constexpr std::size_t typeOffset = 6;
constexpr std::size_t sectorSize = 512;
constexpr std::uint64_t maxBatch = 64 * 1024 * 1024;

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

// Does an intact record of a kind that begins a batch (1: whole, 2: first part) stand anywhere in `data`? `begin` is its
// offset in the file: no record crosses the end of a block.
bool holdsLaterBatch(BytesView data, std::uint64_t begin)
{
    for (std::size_t at = 0; at + headerSize <= data.size(); ++at) {
        const std::size_t length = data[at + 4] | static_cast<std::size_t>(data[at + 5]) << 8U;
        const std::size_t room = blockSize - static_cast<std::size_t>((begin + at) % blockSize);
        if ((data[at + typeOffset] != 1 && data[at + typeOffset] != 2) || headerSize + length > room ||
            headerSize + length > data.size() - at) {
            continue;
        }
        if (sumFits(data.subspan(at, headerSize + length))) return true;
    }
    return false;
}

// Is there a sector of the disk of which the part in `data` is all zeros?
bool lacksSector(BytesView data, std::uint64_t begin)
{
    for (std::size_t at = 0; at < data.size();) {
        const std::size_t size = std::min(sectorSize - static_cast<std::size_t>((begin + at) % sectorSize), data.size() - at);
        const auto part = data.subspan(at, size);
        if (std::ranges::all_of(part, [](std::uint8_t byte) { return byte == 0; })) return true;
        at += size;
    }
    return false;
}

Error damaged(const Path& path, std::uint64_t at)
{
    return {ErrorKind::corrupt, "store.corrupt", path.string() + ": record at offset " + std::to_string(at)};
}

// A bad record at `at`, of a batch that begins at `batch`: torn by a power loss, or damaged?
Result<std::optional<std::uint64_t>> judge(File& file, const Path& path, std::uint64_t batch, std::uint64_t at)
{
    const auto size = file.size();
    if (!size) return fail(size.error());
    if (*size - batch > maxBatch) return fail(damaged(path, at));
    Bytes rest(static_cast<std::size_t>(*size - batch));
    const auto read = file.readAt(batch, rest);
    if (!read) return fail(read.error());
    rest.resize(*read);
    const auto bad = static_cast<std::size_t>(at - batch);
    if (bad >= rest.size() || !lacksSector(BytesView(rest).subspan(bad), at) ||
        holdsLaterBatch(BytesView(rest).subspan(bad + 1), at + 1)) {
        return fail(damaged(path, at));
    }
    return std::optional(batch);
}

}  // namespace

Result<std::optional<std::uint64_t>> checkLogFile(Files& files, const Path& path)
{
    auto file = files.open(path, OpenMode::read);
    if (!file) return fail(file.error());
    Bytes block(blockSize);
    std::uint64_t batch = 0;   // where the batch begins that the records belong to
    for (std::uint64_t begin = 0;; begin += blockSize) {
        const auto read = (*file)->readAt(begin, block);
        if (!read) return fail(read.error());
        const bool last = *read < blockSize;
        std::size_t at = 0;
        while (*read - at >= headerSize) {
            const std::size_t length = block[at + 4] | static_cast<std::size_t>(block[at + 5]) << 8U;
            const std::uint8_t type = block[at + typeOffset];
            if (type != 3 && type != 4) batch = begin + at;   // neither a middle nor a last part
            const BytesView rest = BytesView(block).subspan(at, *read - at);
            const bool overruns = headerSize + length > rest.size();
            if (overruns && last && !someLengthFits(rest)) break;
            if (overruns || !sumFits(rest.first(headerSize + length))) return judge(**file, path, batch, begin + at);
            at += headerSize + length;
        }
        if (last) return std::optional<std::uint64_t>();
    }
}

}  // namespace quorate::store
