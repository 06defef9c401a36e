// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/base64.h"

#include <sodium.h>

namespace quorate::crypto {

std::string toBase64(BytesView data)
{
    constexpr int variant = sodium_base64_VARIANT_ORIGINAL;
    std::string text(sodium_base64_ENCODED_LEN(data.size(), variant), '\0');
    ::sodium_bin2base64(text.data(), text.size(), data.data(), data.size(), variant);
    text.pop_back();  // the terminating zero
    return text;
}

Result<Bytes> fromBase64(std::string_view text)
{
    Bytes data(text.size() / 4 * 3 + 1);   // never empty: libsodium must not get null
    std::size_t size = 0;
    const char* end = nullptr;
    const int outcome = ::sodium_base642bin(data.data(), data.size(), text.data(), text.size(), nullptr, &size, &end,
                                            sodium_base64_VARIANT_ORIGINAL);
    if (outcome != 0 || end != text.data() + text.size()) {
        return fail(ErrorKind::invalid, "crypto.base64.invalid", std::to_string(text.size()) + " characters");
    }
    data.resize(size);
    return data;
}

}  // namespace quorate::crypto
