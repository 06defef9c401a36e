// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing.h"

#include "core/crypto/sodium_ready.h"

#include <algorithm>

#include <sodium.h>

namespace quorate::crypto {

namespace {

constexpr std::size_t keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(std::tuple_size_v<decltype(SealedKey::box)> == crypto_box_SEALBYTES + keySize);

using BoxKey = std::array<std::uint8_t, crypto_box_PUBLICKEYBYTES>;

bool boxKeyOf(const PublicKey& key, BoxKey& out)
{
    return crypto_sign_ed25519_pk_to_curve25519(out.data(), key.bytes.data()) == 0;
}

// What crypto_box_seal does, with the ephemeral key from the injected randomness: ephemeral public key || box under the
// nonce BLAKE2b-192(ephemeral || reader). libsodium opens it with crypto_box_seal_open.
bool sealKey(SealedKey& to, const BoxKey& reader, const SecretBytes& contentKey, Random& random)
{
    SecretBytes seed(crypto_box_SEEDBYTES);
    random.fill({seed.data(), seed.size()});
    BoxKey ephemeral{};
    SecretBytes secret(crypto_box_SECRETKEYBYTES);
    crypto_box_seed_keypair(ephemeral.data(), secret.data(), seed.data());

    std::array<std::uint8_t, crypto_box_NONCEBYTES> nonce{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, nonce.size());
    crypto_generichash_update(&state, ephemeral.data(), ephemeral.size());
    crypto_generichash_update(&state, reader.data(), reader.size());
    crypto_generichash_final(&state, nonce.data(), nonce.size());

    std::copy(ephemeral.begin(), ephemeral.end(), to.box.begin());
    return crypto_box_easy(to.box.data() + ephemeral.size(), contentKey.view().data(), contentKey.size(), nonce.data(),
                           reader.data(), secret.view().data()) == 0;
}

Result<SecretBytes> openKey(const SealedKey& sealed, const KeyPair& reader)
{
    BoxKey publicKey{};
    if (!boxKeyOf(reader.publicKey(), publicKey)) {
        return fail(ErrorKind::invalid, "crypto.seal.unusable-key", reader.id().shortHex());
    }
    SecretBytes signingKey(crypto_sign_SECRETKEYBYTES);  // seed || public key, as libsodium keeps it
    std::ranges::copy(reader.seed().view(), signingKey.data());
    std::ranges::copy(reader.publicKey().view(), signingKey.data() + crypto_sign_SEEDBYTES);
    SecretBytes secret(crypto_box_SECRETKEYBYTES);
    crypto_sign_ed25519_sk_to_curve25519(secret.data(), signingKey.view().data());
    SecretBytes contentKey(keySize);
    if (crypto_box_seal_open(contentKey.data(), sealed.box.data(), sealed.box.size(), publicKey.data(),
                             secret.view().data()) != 0) {
        return fail(ErrorKind::invalid, "crypto.seal.damaged", "key of " + reader.id().shortHex());
    }
    return contentKey;
}

}  // namespace

Result<Sealed> seal(BytesView plaintext, const std::vector<PublicKey>& readers, Random& random)
{
    requireSodium();
    SecretBytes contentKey(keySize);
    random.fill({contentKey.data(), contentKey.size()});
    Sealed sealed;
    for (const PublicKey& reader : readers) {
        BoxKey boxKey{};
        SealedKey key{keyIdOf(reader), {}};
        if (!boxKeyOf(reader, boxKey) || !sealKey(key, boxKey, contentKey, random)) {
            return fail(ErrorKind::invalid, "crypto.seal.unusable-key", key.reader.shortHex());
        }
        sealed.keys.push_back(key);
    }
    sealed.data.resize(nonceSize + plaintext.size() + tagSize);
    random.fill(std::span(sealed.data).first(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data.data() + nonceSize, nullptr, plaintext.data(), plaintext.size(),
                                               nullptr, 0, nullptr, sealed.data.data(), contentKey.view().data());
    return sealed;
}

Result<Bytes> openSealed(BytesView data, const std::vector<SealedKey>& keys, const KeyPair& reader)
{
    requireSodium();
    const auto sealed = std::ranges::find(keys, reader.id(), &SealedKey::reader);
    if (sealed == keys.end()) return fail(ErrorKind::denied, "crypto.seal.not-a-reader", reader.id().shortHex());
    if (data.size() < nonceSize + tagSize) {
        return fail(ErrorKind::invalid, "crypto.seal.damaged", std::to_string(data.size()) + " bytes");
    }
    auto contentKey = openKey(*sealed, reader);
    if (!contentKey) return fail(contentKey.error());
    const BytesView cipher = data.subspan(nonceSize);
    Bytes plaintext(cipher.size() - tagSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plaintext.data(), nullptr, nullptr, cipher.data(), cipher.size(), nullptr,
                                                   0, data.data(), contentKey->view().data()) != 0) {
        return fail(ErrorKind::invalid, "crypto.seal.damaged", std::to_string(data.size()) + " bytes");
    }
    return plaintext;
}

}  // namespace quorate::crypto
