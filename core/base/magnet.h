// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <string>
#include <string_view>

namespace quorate {

// The link that names a payload by its torrent's info-hash (BEP 9; of version 2, a multihash of SHA-256), with a name for people
// and its size. It says what, not where: nodes exchange payloads with those alone whom a ledger names, and take the rest of the
// torrent from the ledger too, so it leads somewhere in a consortium that has the payload, and nowhere else.
[[nodiscard]] inline std::string magnetLink(const Hash32& infoHash, std::string_view name, std::uint64_t size)
{
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string link = "magnet:?xt=urn:btmh:1220" + infoHash.hex() + "&dn=";
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (plain.find(c) != std::string_view::npos) link += c;
        else link += {'%', digits[byte >> 4], digits[byte & 15]};
    }
    return link + "&xl=" + std::to_string(size);
}

}  // namespace quorate
