// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/crypto/ed25519.h"

namespace quorate::device {

// The device's own key, made on the device: the 32 bytes of the Ed25519 seed in a file with permissions 0600. A device has
// nobody who could type a passphrase; what protects the key is that the file never leaves it.

// "device.identity.exists" rather than a second key: the first may be certified already.
[[nodiscard]] Result<crypto::KeyPair> createIdentity(Files& files, const Path& path, Random& random);

// "device.identity.missing", ".malformed", ".readable-by-others".
[[nodiscard]] Result<crypto::KeyPair> loadIdentity(Files& files, const Path& path);

}  // namespace quorate::device
