// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/crypto/ed25519.h"

namespace quorate::crypto {

// Private keys rest as encrypted PKCS#8 in PEM ("BEGIN ENCRYPTED PRIVATE KEY", RFC 5958, RFC 8410), PBES2 with scrypt
// (RFC 7914) and AES-256-CBC, which OpenSSL reads too. File permissions 0600.

// Refuses to replace a file ("crypto.key-file.exists") and an empty passphrase ("crypto.key-file.empty-passphrase").
[[nodiscard]] Status saveKeyFile(Files& files, const Path& path, const KeyPair& key, const SecretBytes& passphrase,
                                 Random& random);

// "crypto.key-file.wrong-passphrase", ".not-a-key", ".wrong-algorithm", ".readable-by-others" (permissions wider than
// 0600), or the file's own error.
[[nodiscard]] Result<KeyPair> loadKeyFile(Files& files, const Path& path, const SecretBytes& passphrase);

// Public keys as SubjectPublicKeyInfo in PEM (RFC 8410). "crypto.public-key.malformed", ".wrong-algorithm". What was
// read is not checked with isUsablePublicKey().
[[nodiscard]] std::string publicKeyPem(const PublicKey& key);
[[nodiscard]] Result<PublicKey> publicKeyFromPem(std::string_view pem);

}  // namespace quorate::crypto
