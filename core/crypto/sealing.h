// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/crypto/ed25519.h"

#include <vector>

namespace quorate::crypto {

// Data that only named readers can open: XChaCha20-Poly1305 under a fresh key, which is sealed to each reader
// (libsodium's crypto_box_seal on the X25519 form of an Ed25519 key).
struct SealedKey {
    KeyId reader;                                // of the reader's Ed25519 key
    std::array<std::uint8_t, 80> box{};          // crypto_box_seal of the 32-byte content key
    friend bool operator==(const SealedKey&, const SealedKey&) = default;
};

struct Sealed {
    Bytes data;                                  // nonce(24) || ciphertext || tag
    std::vector<SealedKey> keys;                 // in the order of `readers`
};

// "crypto.seal.unusable-key" when a reader's key has no X25519 form.
[[nodiscard]] Result<Sealed> seal(BytesView plaintext, const std::vector<PublicKey>& readers, Random& random);

// "crypto.seal.not-a-reader", "crypto.seal.damaged".
[[nodiscard]] Result<Bytes> openSealed(BytesView data, const std::vector<SealedKey>& keys, const KeyPair& reader);

}  // namespace quorate::crypto
