// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

namespace quorate::delta {

// Unsigned LEB128, at most ten bytes, and never a needless last byte of zero; signed numbers are zigzag coded.

inline void putVarint(Bytes& to, std::uint64_t value)
{
    while (value >= 0x80) {
        to.push_back(static_cast<std::uint8_t>(value | 0x80));
        value >>= 7;
    }
    to.push_back(static_cast<std::uint8_t>(value));
}

[[nodiscard]] constexpr std::uint64_t zigzag(std::int64_t value)
{
    return (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63);
}

[[nodiscard]] constexpr std::int64_t unzigzag(std::uint64_t value)
{
    return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
}

// Reads numbers from bytes that may end too early: then isShort() turns true and everything read is zero. A number in
// another than its shortest form makes isBad() true.
class VarintReader {
public:
    explicit VarintReader(BytesView data) : m_data(data) {}

    [[nodiscard]] std::uint8_t byte()
    {
        if (m_at >= m_data.size()) {
            m_short = true;
            return 0;
        }
        return m_data[m_at++];
    }
    [[nodiscard]] std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 70; shift += 7) {
            const std::uint8_t b = byte();
            if (m_short) return 0;
            if (shift == 63 && b > 1) break;
            value |= static_cast<std::uint64_t>(b & 0x7f) << shift;
            if (b < 0x80) {
                if (b == 0 && shift > 0) m_bad = true;
                return value;
            }
        }
        m_bad = true;
        return 0;
    }
    [[nodiscard]] BytesView bytes(std::size_t count)
    {
        if (m_data.size() - m_at < count) {
            m_short = true;
            return {};
        }
        const auto part = m_data.subspan(m_at, count);
        m_at += count;
        return part;
    }
    [[nodiscard]] bool isShort() const { return m_short; }
    [[nodiscard]] bool isBad() const { return m_bad; }
    [[nodiscard]] std::size_t used() const { return m_at; }

private:
    BytesView m_data;
    std::size_t m_at = 0;
    bool m_short = false;
    bool m_bad = false;
};

}  // namespace quorate::delta
