// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/words.h"

#include <span>

// The tables behind words.h. A row is one code; tests/lint/words_test.py reads the rows and the sources of core.
namespace quorate::bridge::words {

struct WordEntry {
    Domain domain;
    const char* code;
    const char* text;   // translated in context "words"
    Tone tone;
};

// A code that ends with a dot is a family: its words serve the codes that begin so and have no row of their own.
struct CauseEntry {
    const char* code;
    const char* why;    // translated in context "causes": one sentence
    const char* next;   // the same; nullptr: the advice for the kind of error
};

[[nodiscard]] std::span<const WordEntry> wordTable();
[[nodiscard]] std::span<const CauseEntry> causeTable();        // base, crypto, codec, store, delta, swarm, net, engine
[[nodiscard]] std::span<const CauseEntry> ledgerCauseTable();  // ledger, device, gateway, alerts
[[nodiscard]] std::span<const CauseEntry> nodeCauseTable();
[[nodiscard]] std::span<const CauseEntry> tokenCauseTable();   // token, node.token; %1 in a sentence: the token's name
[[nodiscard]] std::span<const CauseEntry> reviewCauseTable();  // review, node.review
[[nodiscard]] std::span<const CauseEntry> steeringCauseTable();
[[nodiscard]] std::span<const CauseEntry> rolloutCauseTable(); // gateway.rollout, gateway.release

}  // namespace quorate::bridge::words
