// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"

#include <unordered_map>

// A simulation has all its nodes in one process and one thread, and each of them verifies what the others have verified
// already: half of all its time. Linked with --wrap, this stands before libsodium's function and answers what that has said
// of the same signature, message and key. Each is verified for real once; nothing in the product knows of it.

extern "C" {
int __real_crypto_sign_verify_detached(const unsigned char* signature, const unsigned char* message,
                                       unsigned long long length, const unsigned char* key);   // NOLINT(google-runtime-int)
int __wrap_crypto_sign_verify_detached(const unsigned char* signature, const unsigned char* message,
                                       unsigned long long length, const unsigned char* key);   // NOLINT(google-runtime-int)
}

namespace {

struct FirstBytes {
    std::size_t operator()(const quorate::Hash32& hash) const
    {
        std::size_t out = 0;
        for (std::size_t i = 0; i < sizeof out; ++i) out = out << 8U | hash.bytes[i];
        return out;
    }
};

constexpr std::size_t mostRemembered = 100'000;

}  // namespace

int __wrap_crypto_sign_verify_detached(const unsigned char* signature, const unsigned char* message, unsigned long long length,
                                       const unsigned char* key)
{
    static std::unordered_map<quorate::Hash32, int, FirstBytes> remembered;
    // Fixed lengths first: no two questions have one hash.
    const quorate::Hash32 question =
        quorate::crypto::sha256({quorate::BytesView(key, 32), quorate::BytesView(signature, 64),
                                 quorate::BytesView(message, static_cast<std::size_t>(length))});
    const auto known = remembered.find(question);
    if (known != remembered.end()) return known->second;
    if (remembered.size() >= mostRemembered) remembered.clear();
    const int answer = __real_crypto_sign_verify_detached(signature, message, length, key);
    remembered.emplace(question, answer);
    return answer;
}
