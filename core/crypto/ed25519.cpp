// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ed25519.h"

#include "core/crypto/sha256.h"
#include "core/crypto/sodium_ready.h"

#include <sodium.h>

#include <cstdlib>
#include <utility>

namespace quorate::crypto {
namespace {

using SecretKey = std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES>;

// L - 1, little-endian; L = 2^252 + 27742317777372353535851937790883648493 is the order of the base point.
constexpr std::array<std::uint8_t, 32> orderMinusOne = {
    0xec, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14,
    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0x10};

}  // namespace

KeyId keyIdOf(const PublicKey& key)
{
    return KeyId{sha256(key.view()).bytes};
}

KeyPair::KeyPair(SecretBytes seed, const PublicKey& publicKey) : m_seed(std::move(seed)), m_publicKey(publicKey) {}

KeyPair KeyPair::generate(Random& random)
{
    SecretBytes seed(crypto_sign_SEEDBYTES);
    random.fill({seed.data(), seed.size()});
    return fromSeed(seed);
}

KeyPair KeyPair::fromSeed(const SecretBytes& seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES) std::abort();
    requireSodium();
    SecretKey secret;
    PublicKey publicKey;
    ::crypto_sign_seed_keypair(publicKey.bytes.data(), secret.data(), seed.view().data());
    wipe(secret);
    return {seed.clone(), publicKey};
}

Signature KeyPair::sign(BytesView message) const
{
    // libsodium's secret key is the seed and the public key side by side.
    SecretKey secret;
    std::ranges::copy(m_seed.view(), secret.begin());
    std::ranges::copy(m_publicKey.bytes, secret.begin() + crypto_sign_SEEDBYTES);
    Signature signature;
    ::crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), secret.data());
    wipe(secret);
    return signature;
}

bool verify(const PublicKey& key, BytesView message, BytesView signature)
{
    if (signature.size() != crypto_sign_BYTES) return false;
    requireSodium();
    return ::crypto_sign_verify_detached(signature.data(), message.data(), message.size(), key.bytes.data()) == 0;
}

bool isUsablePublicKey(const PublicKey& key)
{
    requireSodium();
    if (::crypto_core_ed25519_is_valid_point(key.bytes.data()) != 1) return false;
    // [L]P is the identity exactly when [L - 1]P = -P. Asked in this form because libsodium reports an identity as a
    // failure; asked at all because its own check of the subgroup let [L]P = (0, -1) pass (CVE-2025-69277).
    std::array<std::uint8_t, crypto_core_ed25519_BYTES> product{};
    if (::crypto_scalarmult_ed25519_noclamp(product.data(), orderMinusOne.data(), key.bytes.data()) != 0) return false;
    auto negated = key.bytes;
    negated[31] ^= 0x80;  // the sign of x; x = 0 only for points of small order, refused above
    return product == negated;
}

}  // namespace quorate::crypto
