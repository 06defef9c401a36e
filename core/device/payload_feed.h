// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/payload_ref.h"
#include "core/delta/decoder.h"

#include <vector>

namespace quorate::device {

// Step 10: takes a payload as it arrives, checks every block of 16 KiB against its leaf hash, and only then hands it to the
// decoder. Keeps one block in memory. The leaves must have been verified against the payload's root.
class PayloadFeed {
public:
    PayloadFeed(const PayloadRef& payload, std::vector<Hash32> leaves, delta::Decoder& decoder);

    // Where the payload must be read from next: the beginning of a block. What of a block had arrived before is dropped.
    [[nodiscard]] std::uint64_t restart();
    // False: stop reading here, because the decoder is complete, or has to continue elsewhere, or the payload has ended.
    // "device.payload.block" (invalid) when a block is not what was announced; else the decoder's or its output's error.
    [[nodiscard]] Result<bool> receive(BytesView data);

    [[nodiscard]] bool isAtEnd() const { return m_index >= m_payload.pieces(); }  // every block was taken
    [[nodiscard]] std::uint64_t blocks() const { return m_blocks; }  // verified so far

private:
    [[nodiscard]] std::size_t blockSize() const;  // of block m_index
    Result<bool> takeBlock();

    const PayloadRef m_payload;
    const std::vector<Hash32> m_leaves;
    delta::Decoder& m_decoder;
    Bytes m_block;
    std::uint64_t m_index = 0;
    std::uint64_t m_blocks = 0;
};

}  // namespace quorate::device
