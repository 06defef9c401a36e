// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/predictor.h"
#include "core/delta/unpack.h"

#include <limits>

namespace quorate::delta {

// The modes of a chunk's blocks, as runs: number of blocks, then the mode; what comes after the last run has none.

class ModeReader {
public:
    [[nodiscard]] static Result<ModeReader> make(const PackedSize& size, BytesView packed, std::uint32_t mostDictionary)
    {
        auto runs = StreamReader::make(size, packed, mostDictionary);
        if (!runs) return fail(runs.error());
        ModeReader reader;
        reader.m_runs = std::move(*runs);
        reader.m_any = size.raw > 0;
        return reader;
    }

    [[nodiscard]] bool hasAny() const { return m_any; }
    [[nodiscard]] Mode mode() const { return m_mode; }

    // Blocks are asked for in rising order.
    [[nodiscard]] Status moveTo(std::uint64_t block)
    {
        while (block >= m_end) {
            if (m_runs.isDone()) {
                m_mode = Mode::none;
                m_end = std::numeric_limits<std::uint64_t>::max();
                return {};
            }
            const auto count = m_runs.varint();
            if (!count) return fail(count.error());
            const auto mode = m_runs.varint();
            if (!mode) return fail(mode.error());
            if (*mode >= modeCount || *count == 0 || *count > mostBlocks) return malformed("mode of a block");
            m_end += *count;
            m_mode = static_cast<Mode>(*mode);
        }
        return {};
    }

private:
    static constexpr std::uint64_t mostBlocks = (std::uint64_t{1} << maxChunkLog) / modeBlock;

    StreamReader m_runs;
    std::uint64_t m_end = 0;  // of the run
    Mode m_mode = Mode::none;
    bool m_any = false;
};

}  // namespace quorate::delta
