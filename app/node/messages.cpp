// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/messages.h"

#include "app/node/output.h"

#include <algorithm>

namespace quorate::app {
namespace {

std::string_view adviceFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::internal: return "This is a fault of Quorate. Please report it with the code.";
    case ErrorKind::invalid: return "Correct what is named above and try again; --help tells what is expected.";
    case ErrorKind::notFound: return "Check the name; the list commands show what there is.";
    case ErrorKind::refused: return "The rules do not allow it; doing the same again will not help.";
    case ErrorKind::unavailable: return "Try again in a while; quorated status tells what the node waits for.";
    case ErrorKind::conflict: return "Look at what is there already, and choose another name or state.";
    case ErrorKind::io: return "Check the disk, the path and its permissions.";
    case ErrorKind::noSpace: return "Make space and try again.";
    case ErrorKind::corrupt: return "Stored data is damaged. Restore the home from a backup, or let it catch up anew.";
    case ErrorKind::denied: return "Use the right key, passphrase or user.";
    case ErrorKind::cancelled: return "Start it again when you want it.";
    case ErrorKind::unsupported: return "Use a newer version of Quorate.";
    }
    return "";
}

}  // namespace

const Words* wordsOf(std::string_view code)
{
    const Words* best = nullptr;
    for (const auto table : {messageTable(), chainMessageTable()}) {
        for (const auto& words : table) {
            const bool fits = words.code.ends_with('.') ? code.starts_with(words.code) : code == words.code;
            if (fits && (!best || words.code.size() > best->code.size())) best = &words;
        }
    }
    return best;
}

std::string explain(const Error& error, const std::string& what, const std::string& unchanged)
{
    const Words* words = wordsOf(error.code);
    std::string text = "quorated: " + (what.empty() ? std::string("the command line") : what) + " failed\n  why:   ";
    text += words ? std::string(words->why) : "There are no words for this reason yet (" + error.code + ").";
    if (!error.context.empty()) text += " [" + plain(error.context) + "]";
    if (!unchanged.empty()) text += "\n  state: " + unchanged;
    text += "\n  next:  ";
    text += words && !words->next.empty() ? words->next : adviceFor(error.kind);
    text += "\n  code:  " + error.code + ", exit " + std::to_string(static_cast<int>(error.kind)) + " (" +
            std::string(quorate::toString(error.kind)) + ")\n";
    return text;
}

std::string reasonText(const std::string& code)
{
    if (code.empty()) return "-";
    const Words* words = wordsOf(code);
    if (!words) return code;
    std::string text(words->why);
    if (text.ends_with('.')) text.pop_back();
    return text;
}

std::string exitCodes()
{
    std::string text = "Exit codes: 0 done";
    for (int number = 1; number <= static_cast<int>(ErrorKind::unsupported); ++number) {
        text += ", " + std::to_string(number) + " " + std::string(quorate::toString(static_cast<ErrorKind>(number)));
    }
    return text;
}

}  // namespace quorate::app
