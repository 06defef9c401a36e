// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/values.h"
#include "ui/theme/theme.h"

// Whether this member can sign now, in words: keys are in files or on hardware tokens.
namespace quorate::pages {

struct KeyState {
    QString text;            // short: "Keys unlocked", "Token absent"
    QString sentence;        // what it means and what to do; empty: nothing
    theme::Tone tone = theme::Tone::neutral;
    QString icon;
    bool ready = false;
};
// For an act that needs the keys of these purposes; empty: all of them.
[[nodiscard]] KeyState keyState(const bridge::Identity& identity, const QStringList& purposes = {});
// Each act is signed and goes out in a transaction.
[[nodiscard]] inline QStringList toVote() { return {QStringLiteral("vote"), QStringLiteral("transaction")}; }
[[nodiscard]] inline QStringList toPublish() { return {QStringLiteral("release"), QStringLiteral("transaction")}; }
[[nodiscard]] inline QStringList toTransact() { return {QStringLiteral("transaction")}; }

// A token that hinders signing, one that wants its PIN before others; null: none does, or the key files do.
[[nodiscard]] const bridge::Token* hinderingToken(const bridge::Identity& identity, const QStringList& purposes = {});

// What a token has to say of its PIN and of itself before anybody types one; empty: nothing.
[[nodiscard]] QString tokenWarning(const bridge::Token& token);

// "Acme, vote key", and on which token it is.
[[nodiscard]] QString signedBy(const bridge::Identity& identity, const QString& who, const char* purpose);

}  // namespace quorate::pages
