// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace quorate::gateway {

struct ByteRange {
    std::uint64_t from = 0;
    std::uint64_t size = 0;
    friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

// The Range header of a GET (RFC 9110 section 14) for `total` bytes. None: it is of another unit, answer 200 with all.
// In the order asked; what lies beyond the end is cut. Errors, all answered 416: "gateway.range.malformed",
// "gateway.range.unsatisfiable" (none of them lies in the payload), "gateway.range.too-many",
// "gateway.range.overlapping" (together more bytes than there are).
[[nodiscard]] Result<std::optional<std::vector<ByteRange>>> readRanges(std::string_view header, std::uint64_t total,
                                                                       std::size_t maxRanges);

// Which bytes of a payload were sent, as merged intervals; at most 4096 of them, beyond that bytes that extend none are
// forgotten.
class SentBytes {
public:
    void add(std::uint64_t from, std::uint64_t size);
    [[nodiscard]] bool covers(std::uint64_t total) const;

private:
    std::vector<ByteRange> m_parts;  // sorted, apart from each other
};

}  // namespace quorate::gateway
