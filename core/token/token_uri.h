// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/files.h"

#include <string>

namespace quorate::token {

inline constexpr std::size_t maxTokenUri = 2048;

// Names a token, or a key on it, as RFC 7512 does: pkcs11:token=CERT-N%202;serial=42;object=vote?module-path=/usr/lib/x.so
// What is empty is not said and fits everything. A PIN is never part of it.
struct TokenUri {
    std::string token;           // label
    std::string serial;
    std::string manufacturer;
    std::string model;
    std::string object;          // label of the key
    Bytes id;                    // CKA_ID of the key
    Path module;                 // of the library that speaks to the token

    // "token.uri.malformed" (context: what is wrong), "token.uri.pin" when it brings a PIN or a place of one. Of the attributes
    // of RFC 7512 that are not above, `type` is read past; others are refused, since they would narrow what is meant.
    [[nodiscard]] static Result<TokenUri> parse(std::string_view text);
    [[nodiscard]] std::string text() const;
    [[nodiscard]] TokenUri tokenOnly() const;    // without key and module
    [[nodiscard]] bool namesKey() const { return !object.empty() || !id.empty(); }
    [[nodiscard]] std::string forPeople() const; // the label, or what else there is
    friend bool operator==(const TokenUri&, const TokenUri&) = default;
};

}  // namespace quorate::token
