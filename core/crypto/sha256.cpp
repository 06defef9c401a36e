// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"

#include <botan/hash.h>

#include <algorithm>
#include <array>

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

Hash32 sha256(BytesView data)
{
    return sha256({data});
}

Hash32 sha256(std::initializer_list<BytesView> parts)
{
    // Making a Botan hash object allocates twice and looks a name up, which costs more than hashing a tree node; so do its
    // buffers when the parts of one come singly.
    thread_local Sha256 hash;
    std::size_t size = 0;
    for (const auto part : parts) size += part.size();
    std::array<std::uint8_t, 128> joined;
    if (parts.size() == 1 || size > joined.size()) {
        for (const auto part : parts) hash.update(part);
        return hash.finish();
    }
    auto end = joined.begin();
    for (const auto part : parts) end = std::ranges::copy(part, end).out;
    return hash.update({joined.data(), size}).finish();
}

}  // namespace quorate::crypto
