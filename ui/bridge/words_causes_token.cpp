// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/words_table.h"

#include <QtGlobal>

namespace quorate::bridge::words {
namespace {

// Where a sentence has a place for it, the token's name is put there.
constexpr CauseEntry tokenCausesTable[] = {
    {"token.", QT_TRANSLATE_NOOP("causes", "The token %1 cannot be used."), nullptr},
    {"token.absent",
     QT_TRANSLATE_NOOP("causes", "The token %1 is not there."),
     QT_TRANSLATE_NOOP("causes", "Insert the token and retry.")},
    {"token.ambiguous",
     QT_TRANSLATE_NOOP("causes", "Several tokens have the name %1."),
     QT_TRANSLATE_NOOP("causes", "Remove the others and retry.")},
    {"token.failed",
     QT_TRANSLATE_NOOP("causes", "The token %1 reports a failure."),
     QT_TRANSLATE_NOOP("causes", "Remove the token, insert it again and retry.")},
    {"token.key.ambiguous",
     QT_TRANSLATE_NOOP("causes", "The token %1 has several keys of this name."),
     nullptr},
    {"token.key.missing",
     QT_TRANSLATE_NOOP("causes", "The token %1 does not hold this key."),
     QT_TRANSLATE_NOOP("causes", "Insert the token that holds it.")},
    {"token.mechanism.missing",
     QT_TRANSLATE_NOOP("causes", "The token %1 cannot sign with Ed25519."),
     QT_TRANSLATE_NOOP("causes", "Use a token that does, or a key file.")},
    {"token.module.not-loadable",
     QT_TRANSLATE_NOOP("causes", "The PKCS#11 library cannot be loaded."),
     QT_TRANSLATE_NOOP("causes", "Check its path, and that it is the one for your token.")},
    {"token.module.silent",
     QT_TRANSLATE_NOOP("causes", "The token %1 does not answer."),
     QT_TRANSLATE_NOOP("causes", "Touch it if it waits for that; otherwise remove it, insert it again and retry.")},
    {"token.module.unsafe",
     QT_TRANSLATE_NOOP("causes", "Others may change the PKCS#11 library, so it is not loaded."),
     QT_TRANSLATE_NOOP("causes", "Change the permissions, or choose another place.")},
    {"token.pin.blocked",
     QT_TRANSLATE_NOOP("causes", "The PIN of the token %1 is blocked."),
     QT_TRANSLATE_NOOP("causes", "Whoever manages the token can set a new PIN.")},
    {"token.pin.length",
     QT_TRANSLATE_NOOP("causes", "The token %1 does not accept a PIN of this form."),
     QT_TRANSLATE_NOOP("causes", "Type the PIN again.")},
    {"token.pin.needed",
     QT_TRANSLATE_NOOP("causes", "The token %1 wants its PIN."),
     QT_TRANSLATE_NOOP("causes", "Unlock the token and retry.")},
    {"token.pin.not-set",
     QT_TRANSLATE_NOOP("causes", "The token %1 has no valid PIN yet."),
     QT_TRANSLATE_NOOP("causes", "Whoever manages the token can set a new PIN.")},
    {"token.pin.wrong",
     QT_TRANSLATE_NOOP("causes", "The PIN of the token %1 is wrong."),
     QT_TRANSLATE_NOOP("causes", "Type the PIN again; too many wrong ones block the token.")},
    {"token.removed",
     QT_TRANSLATE_NOOP("causes", "The token %1 was removed while signing."),
     QT_TRANSLATE_NOOP("causes", "Insert the token and retry.")},
    {"token.signature.wrong",
     QT_TRANSLATE_NOOP("causes", "What the token %1 signed does not fit the public key, so it is not used."),
     QT_TRANSLATE_NOOP("causes", "Insert the token that holds the key.")},
    {"token.uri.",
     QT_TRANSLATE_NOOP("causes", "This is no name of a token or of a key on one."),
     nullptr},
    {"token.uri.pin",
     QT_TRANSLATE_NOOP("causes", "The name of a token must not bring its PIN along."),
     nullptr},
    {"node.key.token-file",
     QT_TRANSLATE_NOOP("causes", "The home names the key on a token in a way that cannot be understood."),
     nullptr},
    {"node.token.", QT_TRANSLATE_NOOP("causes", "No PKCS#11 library is named for the token."), nullptr},
    {"node.token.unknown", QT_TRANSLATE_NOOP("causes", "No key of this member is on such a token."), nullptr},
};

}  // namespace

std::span<const CauseEntry> tokenCauseTable()
{
    return tokenCausesTable;
}

}  // namespace quorate::bridge::words
