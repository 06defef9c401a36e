// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/cbor.h"
#include "core/codec/utf8.h"

#include <array>
#include <cassert>

namespace quorate::codec {

void Writer::head(std::uint8_t major, std::uint64_t value)
{
    const auto type = static_cast<std::uint8_t>(major << 5);
    if (value < 24) {
        m_out.push_back(static_cast<std::uint8_t>(type | value));
        return;
    }
    const unsigned log = value <= 0xff ? 0 : value <= 0xffff ? 1 : value <= 0xffff'ffff ? 2 : 3;
    std::array<std::uint8_t, 9> encoded{static_cast<std::uint8_t>(type | (24 + log))};
    std::size_t size = 1;
    for (int shift = (8 << log) - 8; shift >= 0; shift -= 8) encoded[size++] = static_cast<std::uint8_t>(value >> shift);
    m_out.insert(m_out.end(), encoded.begin(), encoded.begin() + size);
}

Writer& Writer::unsignedInteger(std::uint64_t value)
{
    head(0, value);
    return *this;
}

Writer& Writer::integer(std::int64_t value)
{
    if (value >= 0) {
        head(0, static_cast<std::uint64_t>(value));
    } else {
        head(1, static_cast<std::uint64_t>(-(value + 1)));
    }
    return *this;
}

Writer& Writer::bytes(BytesView value)
{
    head(2, value.size());
    append(m_out, value);
    return *this;
}

Writer& Writer::text(std::string_view value)
{
    assert(isUtf8(bytesOf(value)));
    head(3, value.size());
    append(m_out, bytesOf(value));
    return *this;
}

Writer& Writer::boolean(bool value)
{
    m_out.push_back(value ? 0xf5 : 0xf4);
    return *this;
}

Writer& Writer::null()
{
    m_out.push_back(0xf6);
    return *this;
}

Writer& Writer::array(std::size_t count)
{
    head(4, count);
    return *this;
}

Writer& Writer::map(std::size_t count)
{
    head(5, count);
    return *this;
}

Writer& Writer::raw(BytesView encoded)
{
    append(m_out, encoded);
    return *this;
}

}  // namespace quorate::codec
