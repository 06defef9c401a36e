// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/self_test.h"

#include "core/crypto/base64.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/legacy_hashes.h"
#include "core/crypto/sha256.h"
#include "core/crypto/sodium_ready.h"

#include <botan/block_cipher.h>
#include <botan/pwdhash.h>

#include <exception>

namespace quorate::crypto {
namespace {

bool sha256Works()
{
    // FIPS 180-4 examples: one block, two blocks.
    return sha256(bytesOf("abc")).hex() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" &&
           sha256(bytesOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")).hex() ==
               "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1";
}

bool legacyHashesWork()
{
    LegacyHashes hashes;
    hashes.update(bytesOf("abc"));
    const auto digests = hashes.finish();  // RFC 1321 appendix A.5, FIPS 180-4
    return digests.md5Hex == "900150983cd24fb0d6963f7d28e17f72" &&
           digests.sha1Hex == "a9993e364706816aba3e25717850c26c9cd0d89d";
}

bool ed25519Works()
{
    // RFC 8032 section 7.1, test 2.
    const auto seed = fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    const auto expected = fromHex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                  "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    if (!seed || !expected) return false;
    const auto key = KeyPair::fromSeed(SecretBytes::copyOf(*seed));
    if (key.publicKey().hex() != "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c") return false;
    const Bytes message{0x72};
    auto signature = key.sign(message);
    if (!equal(signature, *expected) || !verify(key.publicKey(), message, signature)) return false;
    signature[0] ^= 1;
    return !verify(key.publicKey(), message, signature) && isUsablePublicKey(key.publicKey()) &&
           !isUsablePublicKey(PublicKey{});
}

bool base64Works()
{
    const auto decoded = fromBase64("Zm9vYmE=");  // RFC 4648 section 10
    return toBase64(bytesOf("fooba")) == "Zm9vYmE=" && decoded && textOf(*decoded) == "fooba";
}

bool scryptWorks()
{
    // RFC 7914 section 12, first vector.
    const auto scrypt = Botan::PasswordHashFamily::create_or_throw("Scrypt")->from_params(16, 1, 1);
    Bytes derived(64);
    scrypt->derive_key(derived.data(), derived.size(), "", 0, nullptr, 0);
    return toHex(derived) == "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                             "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906";
}

bool aes256Works()
{
    // FIPS 197 appendix C.3.
    const auto key = fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    auto block = fromHex("00112233445566778899aabbccddeeff");
    if (!key || !block) return false;
    const auto cipher = Botan::BlockCipher::create_or_throw("AES-256");
    cipher->set_key(key->data(), key->size());
    cipher->encrypt(block->data());
    return toHex(*block) == "8ea2b7ca516745bfeafc49904b496089";
}

Status runAll()
{
    requireSodium();
    struct Check {
        const char* name;
        bool (*works)();
    };
    static constexpr Check checks[] = {{"SHA-256", sha256Works},   {"MD5 and SHA-1", legacyHashesWork},
                                       {"Ed25519", ed25519Works},  {"base64", base64Works},
                                       {"scrypt", scryptWorks},    {"AES-256", aes256Works}};
    for (const auto& check : checks) {
        try {
            if (check.works()) continue;
        } catch (const std::exception&) {
            return fail(ErrorKind::internal, "crypto.self-test.failed", std::string(check.name) + " threw");
        }
        return fail(ErrorKind::internal, "crypto.self-test.failed", check.name);
    }
    return {};
}

}  // namespace

Status selfTest()
{
    static const Status outcome = runAll();
    return outcome;
}

}  // namespace quorate::crypto
