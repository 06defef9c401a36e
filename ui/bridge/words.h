// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/values.h"

// From the codes of core to words that people read, in the language of the moment. Every code has words
// (tests/lint/words_test.py); one that this build does not know is shown as it is, never guessed.
namespace quorate::bridge::words {

// Same numbers as theme::Tone.
enum class Tone { neutral = 0, accent = 1, ok = 2, warn = 3, bad = 4, conflict = 5 };

struct Word {
    QString text;
    Tone tone = Tone::neutral;
};

enum class Domain {
    releaseStatus, role, severity, verdict, artifactKind, targetKind, keyPurpose, chainState, transferState, deviceState, deviceStep,
    jobKind, jobStage, jobState, alert, alertSeverity, transactionKind, profile,
    rolloutState, rolloutAct, rolloutOutcome
};

[[nodiscard]] Word word(Domain domain, const QString& code);
[[nodiscard]] QString text(Domain domain, const QString& code);
[[nodiscard]] bool knows(Domain domain, const QString& code);
[[nodiscard]] QStringList codes(Domain domain);
[[nodiscard]] QString roles(const QStringList& roles);              // "Checker, validator"
[[nodiscard]] QString chainName(Chain chain);

// "1 of 3 approvals"; "3 approvals, 2 needed" where more came than the quorum asks for. Not of a release whose votes are hidden.
[[nodiscard]] QString approvals(const Release& release);
// "1 of 3", under a title that names approvals; "3, 2 needed".
[[nodiscard]] QString approvalsInShort(const Release& release);
// "1 of 3 approvals, rejections: 0", or how many have voted where the rest is hidden.
[[nodiscard]] QString votes(const Release& release);
// The same, and of how many checkers where that is not said yet.
[[nodiscard]] QString votesAndCheckers(const Release& release);

// A dotted code of an error, a refusal or a reason: the cause as one sentence.
[[nodiscard]] QString cause(const QString& code);
[[nodiscard]] bool knowsCause(const QString& code);
// A detail that is a code, in words; any other as it is.
[[nodiscard]] QString detail(const QString& codeOrText);

// The four things that every message says.
struct Explanation {
    QString failed;      // "The vote was not recorded."
    QString why;         // the cause; the code itself when unknown
    QString unchanged;   // "Nothing was sent."
    QString next;        // "Insert the token and retry."
    QString detail;      // code and context: for the details of the message and for reports

    [[nodiscard]] QString sentence() const;
};
[[nodiscard]] Explanation explain(const QString& failed, const Problem& problem, const QString& unchanged);

}  // namespace quorate::bridge::words
