// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/streams.h"

#include <algorithm>
#include <cstring>

namespace quorate::delta {

// Reads pieces of the base with one system call for many neighbouring pieces.
class BaseWindow {
public:
    BaseWindow(RandomSource& base, std::uint64_t size) : m_base(base), m_size(size) {}

    // `ahead`: bytes after `out` that are likely to be read next.
    [[nodiscard]] Status read(std::uint64_t offset, std::span<std::uint8_t> out, std::uint64_t ahead)
    {
        if (offset < m_offset || offset + out.size() > m_offset + m_window.size()) {
            const auto count = std::max<std::uint64_t>(
                out.size(), std::min<std::uint64_t>(windowBytes, out.size() + std::max<std::uint64_t>(ahead, 512)));
            m_window.resize(static_cast<std::size_t>(std::min(count, m_size - offset)));
            m_offset = offset;
            if (auto done = readExactly(m_base, offset, m_window); !done) {
                m_window.clear();
                return done;
            }
        }
        std::memcpy(out.data(), m_window.data() + (offset - m_offset), out.size());
        return {};
    }

private:
    static constexpr std::uint64_t windowBytes = 64 * 1024;

    RandomSource& m_base;
    const std::uint64_t m_size;
    std::uint64_t m_offset = 0;
    Bytes m_window;
};

}  // namespace quorate::delta
