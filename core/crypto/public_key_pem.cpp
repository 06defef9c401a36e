// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/key_file.h"

#include <botan/pem.h>

#include <exception>

namespace quorate::crypto {
namespace {

// SubjectPublicKeyInfo of an Ed25519 key up to the key itself (RFC 8410 section 4); the whole has one DER form only.
constexpr std::array<std::uint8_t, 12> spkiPrefix = {0x30, 0x2a, 0x30, 0x05, 0x06, 0x03,
                                                     0x2b, 0x65, 0x70, 0x03, 0x21, 0x00};
constexpr std::size_t maxPemSize = 4096;

}  // namespace

std::string publicKeyPem(const PublicKey& key)
{
    Bytes spki = toBytes(spkiPrefix);
    append(spki, key.view());
    return Botan::PEM_Code::encode(spki, "PUBLIC KEY");
}

Result<PublicKey> publicKeyFromPem(std::string_view pem)
{
    if (pem.size() > maxPemSize) return fail(ErrorKind::invalid, "crypto.public-key.malformed", "too large");
    try {
        const auto spki = Botan::PEM_Code::decode_check_label(std::string(pem), "PUBLIC KEY");
        const BytesView all(spki.data(), spki.size());
        if (all.size() != spkiPrefix.size() + 32 || !equal(all.first(spkiPrefix.size()), spkiPrefix)) {
            return fail(ErrorKind::unsupported, "crypto.public-key.wrong-algorithm");
        }
        return PublicKey::from(all.subspan(spkiPrefix.size()));
    } catch (const std::exception& problem) {
        return fail(ErrorKind::invalid, "crypto.public-key.malformed", problem.what());
    }
}

}  // namespace quorate::crypto
