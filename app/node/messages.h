// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/node/context.h"

#include <span>

namespace quorate::app {

// Words for one code of core, or for a family of codes: "codec.cbor." stands for all that begin so and have no row of
// their own. A whole folder's row ("codec.") is for what a node of another version says: tests/lint/words_cli_test.py
// wants words of its own for every code of core, or for its subject.
struct Words {
    std::string_view code;
    std::string_view why;      // one sentence
    std::string_view next;     // what to do; empty: the advice of the error's kind
};
[[nodiscard]] std::span<const Words> messageTable();         // the command line, reviews, the node, files, deltas, alerts
[[nodiscard]] std::span<const Words> chainMessageTable();    // rules, chains, peers, payloads, gateways, devices
[[nodiscard]] const Words* wordsOf(std::string_view code);   // null: none; the longest that fits

// What failed, why, what was not changed, what to do next; and the code, for whoever looks it up.
[[nodiscard]] std::string explain(const Error& error, const std::string& what, const std::string& unchanged);

// "code (context)" in words, for a reason inside a list; the code itself when there are none.
[[nodiscard]] std::string reasonText(const std::string& code);

// The table of exit codes, for --help.
[[nodiscard]] std::string exitCodes();

}  // namespace quorate::app
