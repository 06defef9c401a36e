// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"

#include <botan/hash.h>

#include <array>
#include <cstring>

namespace quorate::crypto {

struct Sha256::State {
    std::unique_ptr<Botan::HashFunction> hash = Botan::HashFunction::create_or_throw("SHA-256");
};

Sha256::Sha256() : m_state(std::make_unique<State>()) {}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

Sha256& Sha256::update(BytesView data)
{
    m_state->hash->update(data.data(), data.size());
    return *this;
}

Hash32 Sha256::soFar() const
{
    Hash32 digest;
    m_state->hash->copy_state()->final(digest.bytes.data());
    return digest;
}

Hash32 Sha256::finish()
{
    Hash32 digest;
    m_state->hash->final(digest.bytes.data());
    return digest;
}

namespace {

// Making a Botan hash object allocates twice and looks a name up, which costs more than hashing a tree node.
Botan::HashFunction& ownHash()
{
    thread_local const auto hash = Botan::HashFunction::create_or_throw("SHA-256");
    return *hash;
}

}  // namespace

Hash32 sha256(BytesView data)
{
    auto& hash = ownHash();
    Hash32 digest;
    hash.update(data.data(), data.size());
    hash.final(digest.bytes.data());
    return digest;
}

Hash32 sha256(std::initializer_list<BytesView> parts)
{
    std::size_t size = 0;
    for (const auto part : parts) size += part.size();
    std::array<std::uint8_t, 128> joined;
    if (size > joined.size()) {
        auto& hash = ownHash();
        for (const auto part : parts) hash.update(part.data(), part.size());
        Hash32 digest;
        hash.final(digest.bytes.data());
        return digest;
    }
    // Botan's buffers cost more than a tree node when its parts come singly.
    std::uint8_t* end = joined.data();
    for (const auto part : parts) {
        if (!part.empty()) std::memcpy(end, part.data(), part.size());
        end += part.size();
    }
    return sha256(BytesView(joined.data(), size));
}

}  // namespace quorate::crypto
