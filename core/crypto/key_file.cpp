// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/key_file.h"

#include "core/crypto/botan_random.h"

#include <botan/asn1_obj.h>
#include <botan/ber_dec.h>
#include <botan/data_src.h>
#include <botan/ed25519.h>
#include <botan/pem.h>
#include <botan/pkcs8.h>

#include <exception>
#include <optional>

namespace quorate::crypto {
namespace {

#if BOTAN_VERSION_MAJOR >= 3
constexpr auto derSequence = Botan::ASN1_Type::Sequence;
constexpr auto derOctetString = Botan::ASN1_Type::OctetString;
#else
constexpr auto derSequence = Botan::SEQUENCE;
constexpr auto derOctetString = Botan::OCTET_STRING;
#endif

constexpr std::uint64_t maxFileSize = 16 * 1024;

// Botan turns an iteration count into scrypt's N; this one gives N = 2^14 (r = 8, p = 1, 16 MiB). The next step, 2^15,
// needs a little more than the 32 MiB that OpenSSL allows by default, and OpenSSL must read these files.
constexpr std::size_t scryptIterations = 100'000;

// What a file may make us spend before its passphrase is known to be right.
constexpr std::size_t maxScryptMemory = std::size_t{1} << 28;
constexpr std::size_t maxScryptParallelism = 16;
constexpr std::size_t maxPbkdf2Iterations = 10'000'000;

constexpr std::string_view oidPbes2 = "1.2.840.113549.1.5.13";
constexpr std::string_view oidPbkdf2 = "1.2.840.113549.1.5.12";
constexpr std::string_view oidScrypt = "1.3.6.1.4.1.11591.4.11";

// Botan wants a std::string; ours at least does not stay behind.
class Passphrase {
public:
    explicit Passphrase(const SecretBytes& secret) : m_text(secret.text()) {}
    ~Passphrase() { wipe({reinterpret_cast<std::uint8_t*>(m_text.data()), m_text.size()}); }
    Passphrase(const Passphrase&) = delete;
    Passphrase& operator=(const Passphrase&) = delete;
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

tl::unexpected<Error> notAKey(const Path& path, const std::string& why)
{
    return fail(ErrorKind::invalid, "crypto.key-file.not-a-key", path.string() + ": " + why);
}

// Throws when the key derivation is one that we do not know or that costs more than our limits.
void checkKeyDerivation(const Botan::secure_vector<std::uint8_t>& encrypted)
{
    Botan::AlgorithmIdentifier scheme;
    std::vector<std::uint8_t> ciphertext;
    Botan::BER_Decoder(encrypted).start_cons(derSequence).decode(scheme).decode(ciphertext, derOctetString).end_cons();
    if (scheme.get_oid().to_string() != oidPbes2) throw Botan::Decoding_Error("not PBES2");

    Botan::AlgorithmIdentifier derivation;
    Botan::AlgorithmIdentifier cipher;
    Botan::BER_Decoder(scheme.get_parameters()).start_cons(derSequence).decode(derivation).decode(cipher).end_cons();
    const auto oid = derivation.get_oid().to_string();
    Botan::BER_Decoder outer(derivation.get_parameters());
    auto parameters = outer.start_cons(derSequence);
    std::vector<std::uint8_t> salt;
    parameters.decode(salt, derOctetString);
    if (oid == oidScrypt) {
        std::size_t n = 0;
        std::size_t r = 0;
        std::size_t p = 0;
        parameters.decode(n).decode(r).decode(p);
        const bool fits = r > 0 && r <= maxScryptMemory / 128 && n > 1 && n <= maxScryptMemory / 128 / r && p > 0 &&
                          p <= maxScryptParallelism;
        if (!fits) throw Botan::Decoding_Error("scrypt parameters out of range");
    } else if (oid == oidPbkdf2) {
        std::size_t iterations = 0;
        parameters.decode(iterations);
        if (iterations == 0 || iterations > maxPbkdf2Iterations) {
            throw Botan::Decoding_Error("PBKDF2 iterations out of range");
        }
    } else {
        throw Botan::Decoding_Error("unknown key derivation");
    }
}

// The 32-byte seed of a CurvePrivateKey (RFC 8410 section 7): an OCTET STRING around it.
std::optional<SecretBytes> seedOf(const Botan::Private_Key& key)
{
    if (key.algo_name() != "Ed25519") return std::nullopt;
    const auto bits = key.private_key_bits();
    if (bits.size() != 34 || bits[0] != 0x04 || bits[1] != 0x20) return std::nullopt;
    return SecretBytes::copyOf({bits.data() + 2, 32});
}

}  // namespace

Status saveKeyFile(Files& files, const Path& path, const KeyPair& key, const SecretBytes& passphrase, Random& random)
{
    if (passphrase.size() == 0) return fail(ErrorKind::invalid, "crypto.key-file.empty-passphrase", path.string());
    const auto info = files.info(path);
    if (!info) return fail(info.error());
    if (info->kind != FileKind::absent) return fail(ErrorKind::conflict, "crypto.key-file.exists", path.string());

    std::string pem;
    try {
        const auto seed = key.seed().view();
        const Botan::Ed25519_PrivateKey native(Botan::secure_vector<std::uint8_t>(seed.begin(), seed.end()));
        BotanRandom rng(random);
        const Passphrase pass(passphrase);
        pem = Botan::PKCS8::PEM_encode_encrypted_pbkdf_iter(native, rng, pass.text(), scryptIterations, "AES-256/CBC",
                                                            "Scrypt");
    } catch (const std::exception& problem) {
        return fail(ErrorKind::internal, "crypto.key-file.encode", problem.what());
    }
    return writeFileAtomically(files, path, bytesOf(pem), OpenMode::createPrivate);
}

Result<KeyPair> loadKeyFile(Files& files, const Path& path, const SecretBytes& passphrase)
{
    const auto info = files.info(path);
    if (!info) return fail(info.error());
    if (info->kind == FileKind::absent) return fail(ErrorKind::notFound, "base.file.not-found", path.string());
    if (info->kind != FileKind::file) return notAKey(path, "not a regular file");
    if ((info->permissions & 0177) != 0) {
        return fail(ErrorKind::denied, "crypto.key-file.readable-by-others", path.string());
    }
    const auto raw = readFile(files, path, maxFileSize);
    if (!raw) return fail(raw.error());

    const std::string pem(textOf(*raw));
    try {
        std::string label;
        const auto encrypted = Botan::PEM_Code::decode(pem, label);
        if (label == "PRIVATE KEY") return notAKey(path, "not encrypted");
        if (label != "ENCRYPTED PRIVATE KEY") return notAKey(path, "holds a " + label);
        checkKeyDerivation(encrypted);
    } catch (const std::exception& problem) {
        return notAKey(path, problem.what());
    }
    try {
        Botan::DataSource_Memory source(pem);
        const Passphrase pass(passphrase);
        const std::unique_ptr<Botan::Private_Key> native(Botan::PKCS8::load_key(source, pass.text()));
        const auto seed = seedOf(*native);
        if (!seed) return fail(ErrorKind::unsupported, "crypto.key-file.wrong-algorithm", path.string());
        return KeyPair::fromSeed(*seed);
    } catch (const Botan::Not_Implemented&) {
        return fail(ErrorKind::unsupported, "crypto.key-file.wrong-algorithm", path.string());
    } catch (const std::exception&) {
        // Past the checks above, a wrong passphrase and a damaged ciphertext look the same: the padding is wrong.
        return fail(ErrorKind::denied, "crypto.key-file.wrong-passphrase", path.string());
    }
}

}  // namespace quorate::crypto
