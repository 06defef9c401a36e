// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quorate {

using Bytes = std::vector<std::uint8_t>;
using BytesView = std::span<const std::uint8_t>;

[[nodiscard]] inline BytesView bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

[[nodiscard]] inline std::string_view textOf(BytesView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

[[nodiscard]] inline Bytes toBytes(BytesView view)
{
    return {view.begin(), view.end()};
}

void append(Bytes& to, BytesView more);

[[nodiscard]] bool equal(BytesView a, BytesView b);

// Byte by byte as unsigned numbers, a prefix before what it begins. For ordered containers, which then find by a view.
struct BytesLess {
    using is_transparent = void;
    [[nodiscard]] bool operator()(BytesView a, BytesView b) const;
};

// Lower case, two digits a byte.
[[nodiscard]] std::string toHex(BytesView bytes);

// Accepts upper and lower case; an odd length or another character is "base.hex.invalid".
[[nodiscard]] Result<Bytes> fromHex(std::string_view hex);

}  // namespace quorate
