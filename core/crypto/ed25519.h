// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/ids.h"
#include "core/crypto/secret.h"

#include <array>

namespace quorate::crypto {

using PublicKey = Id32<struct PublicKeyTag>;  // an Ed25519 public key as RFC 8032 encodes it
using Signature = std::array<std::uint8_t, 64>;

[[nodiscard]] KeyId keyIdOf(const PublicKey& key);

// An Ed25519 key pair. The seed lives in locked memory and is wiped. Movable, not copyable. const use is thread-safe.
class KeyPair {
public:
    [[nodiscard]] static KeyPair generate(Random& random);
    [[nodiscard]] static KeyPair fromSeed(const SecretBytes& seed);  // 32 bytes; another length aborts: our own bug

    [[nodiscard]] const PublicKey& publicKey() const { return m_publicKey; }
    [[nodiscard]] KeyId id() const { return keyIdOf(m_publicKey); }
    [[nodiscard]] Signature sign(BytesView message) const;
    [[nodiscard]] const SecretBytes& seed() const { return m_seed; }

private:
    KeyPair(SecretBytes seed, const PublicKey& publicKey);
    SecretBytes m_seed;
    PublicKey m_publicKey;
};

// Valid is what libsodium accepts, on every node and device: canonical S and R, no small-order key (RFC 8032 5.1.7,
// cofactorless). A signature of another length than 64 is invalid.
[[nodiscard]] bool verify(const PublicKey& key, BytesView message, BytesView signature);

// Done once, when a key is registered: canonical, on the curve, in the prime-order subgroup, not the identity.
[[nodiscard]] bool isUsablePublicKey(const PublicKey& key);

}  // namespace quorate::crypto
