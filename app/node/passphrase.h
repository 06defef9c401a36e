// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <string>

namespace quorate::app {

// Never from the command line or the environment: a file of permissions 0600 (its last line end does not count), the
// credential "passphrase" that systemd hands over in $CREDENTIALS_DIRECTORY, or typed on the terminal without being shown.
// Who ends the program meanwhile, or stops it, gets a terminal that shows what is typed. One prompt at a time.
// "cli.passphrase.no-terminal", ".readable-by-others", ".empty", ".too-long", ".mismatch", and the errors of Files.
[[nodiscard]] Result<crypto::SecretBytes> readPassphrase(const std::string& file, const std::string& prompt);
// The same for a new one: typed twice.
[[nodiscard]] Result<crypto::SecretBytes> readNewPassphrase(const std::string& file);
// The PIN of a token, in the same ways; systemd's credential is "token-pin". Empty when it comes from neither and `optional`.
[[nodiscard]] Result<crypto::SecretBytes> readPin(const std::string& file, const std::string& token, bool optional = false);

}  // namespace quorate::app
