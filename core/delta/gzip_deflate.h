// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <functional>
#include <memory>

namespace quorate::delta {

// Deflate (RFC 1951) as GNU gzip packs it, byte for byte: its search for matches and its ends of blocks are not those of
// zlib. Measured against gzip 1.12; the algorithm is that of all versions since 1.2.4 (deflate.c and trees.c).
class GzipDeflate {
public:
    using Output = std::function<Status(BytesView)>;

    explicit GzipDeflate(unsigned level);  // 1 to 9
    ~GzipDeflate();
    GzipDeflate(const GzipDeflate&) = delete;
    GzipDeflate& operator=(const GzipDeflate&) = delete;

    // Packs more; `last`: there is no more. Errors are those of the output.
    [[nodiscard]] Status put(BytesView raw, bool last, const Output& output);

    static constexpr std::uint64_t memory = 1u << 20;  // heap it takes at most, beside what put() is given

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace quorate::delta
