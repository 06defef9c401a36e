// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/legacy_hashes.h"

#include <botan/hash.h>

namespace quorate::crypto {

struct LegacyHashes::State {
    std::unique_ptr<Botan::HashFunction> md5 = Botan::HashFunction::create_or_throw("MD5");
    std::unique_ptr<Botan::HashFunction> sha1 = Botan::HashFunction::create_or_throw("SHA-1");
};

LegacyHashes::LegacyHashes() : m_state(std::make_unique<State>()) {}
LegacyHashes::~LegacyHashes() = default;

void LegacyHashes::update(BytesView data)
{
    m_state->md5->update(data.data(), data.size());
    m_state->sha1->update(data.data(), data.size());
}

LegacyHashes::Digests LegacyHashes::finish()
{
    std::array<std::uint8_t, 16> md5{};
    std::array<std::uint8_t, 20> sha1{};
    m_state->md5->final(md5.data());
    m_state->sha1->final(sha1.data());
    return {toHex(md5), toHex(sha1)};
}

}  // namespace quorate::crypto
