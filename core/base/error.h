// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace quorate {

// What the caller can do about an error. The numbers are the command line's exit codes; they never change.
enum class ErrorKind {
    internal = 1,      // our own bug
    invalid = 2,       // the input is wrong: correct it
    notFound = 3,      // the thing named does not exist
    refused = 4,       // a rule says no (ledger rules, a device's checks, a limit)
    unavailable = 5,   // not now: try again later
    conflict = 6,      // it exists already, or changed meanwhile
    io = 7,            // the operating system or a disk failed
    noSpace = 8,       // disk or memory budget is used up
    corrupt = 9,       // our own stored data is damaged
    denied = 10,       // wrong key, wrong passphrase, missing permission
    cancelled = 11,    // somebody asked to stop
    unsupported = 12,  // a version, algorithm or feature this build does not know
};

// Core says what happened in codes; words belong to ui and the command line.
struct Error {
    ErrorKind kind = ErrorKind::internal;
    std::string code;     // stable, dotted, lower case with hyphens: "codec.cbor.not-canonical"
    std::string context;  // the thing it is about, and figures: a path, an id, "offset 12 of 40"; never a secret

    friend bool operator==(const Error&, const Error&) = default;
};

[[nodiscard]] std::string_view toString(ErrorKind kind);

// "codec.cbor.not-canonical (offset 12)": for logs and tests.
[[nodiscard]] std::string toString(const Error& error);

}  // namespace quorate
