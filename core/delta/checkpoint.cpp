// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "core/delta/decoder.h"

#include <algorithm>

namespace quorate::delta {
namespace {

constexpr std::size_t numbers = 4;
constexpr std::size_t checkBytes = 4;
constexpr std::size_t checkpointBytes = numbers * 8 + 2 * 32 + checkBytes;

}  // namespace

Bytes Checkpoint::encode() const
{
    Bytes out;
    for (const std::uint64_t number : {nextChunk, outputOffset, payloadOffset, recordChunk}) {
        for (unsigned i = 0; i < 64; i += 8) out.push_back(static_cast<std::uint8_t>(number >> i));
    }
    append(out, head.view());
    append(out, written.view());
    const auto check = crypto::sha256(out);
    append(out, check.view().first(checkBytes));
    return out;
}

Result<Checkpoint> Checkpoint::decode(BytesView data)
{
    const auto bad = fail(ErrorKind::corrupt, "delta.checkpoint.malformed", std::to_string(data.size()) + " bytes");
    if (data.size() != checkpointBytes) return bad;
    const auto body = data.first(checkpointBytes - checkBytes);
    if (!equal(crypto::sha256(body).view().first(checkBytes), data.last(checkBytes))) return bad;
    Checkpoint point;
    std::size_t at = 0;
    for (std::uint64_t* number : {&point.nextChunk, &point.outputOffset, &point.payloadOffset, &point.recordChunk}) {
        for (unsigned i = 0; i < 64; i += 8) *number |= static_cast<std::uint64_t>(body[at++]) << i;
    }
    std::copy_n(body.begin() + static_cast<std::ptrdiff_t>(at), 32, point.head.bytes.begin());
    std::copy_n(body.begin() + static_cast<std::ptrdiff_t>(at + 32), 32, point.written.bytes.begin());
    return point;
}

}  // namespace quorate::delta
