// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/utf8.h"

namespace quorate::codec {

bool isUtf8(BytesView text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const std::uint8_t lead = text[at++];
        if (lead < 0x80) continue;
        // The second byte's range depends on the lead byte (Unicode, table 3-7).
        std::size_t more = 0;
        std::uint8_t low = 0x80;
        std::uint8_t high = 0xbf;
        if (lead >= 0xc2 && lead <= 0xdf) {
            more = 1;
        } else if (lead >= 0xe0 && lead <= 0xef) {
            more = 2;
            if (lead == 0xe0) low = 0xa0;
            if (lead == 0xed) high = 0x9f;
        } else if (lead >= 0xf0 && lead <= 0xf4) {
            more = 3;
            if (lead == 0xf0) low = 0x90;
            if (lead == 0xf4) high = 0x8f;
        } else {
            return false;
        }
        if (text.size() - at < more) return false;
        for (; more > 0; --more, ++at) {
            if (text[at] < low || text[at] > high) return false;
            low = 0x80;
            high = 0xbf;
        }
    }
    return true;
}

}  // namespace quorate::codec
