// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/node/context.h"
#include "core/node/token_setup.h"

// Keys on hardware tokens, as several commands use them. PINs come from a file, systemd or the terminal (passphrase.h).
namespace quorate::app {

inline const std::string pinFileHelp = "File of permissions 0600 with the PIN of the token";

// The secrets of a home's keys, asked for when they are needed.
[[nodiscard]] node::SigningSecrets signingSecrets(std::string passphraseFile, std::string pinFile);

// The public half of a key: beside a key file, or on the token that a URI names.
[[nodiscard]] Result<crypto::PublicKey> publicKeyOf(Context& context, const std::string& fileOrUri);

// Into plan.tokens what --token says: URI or PURPOSE=URI, each with its module. Logs in where keys have to be made.
// "cli.token.purpose", and the errors of core/token.
[[nodiscard]] Status keysOnTokens(Context& context, const std::vector<std::string>& tokens, const std::string& pinFile,
                                  node::MemberPlan& plan);

}  // namespace quorate::app
