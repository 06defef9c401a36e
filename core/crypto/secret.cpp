// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secret.h"

#include "core/crypto/sodium_ready.h"

#include <sodium.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace quorate::crypto {

void requireSodium()
{
    static const int outcome = ::sodium_init();
    if (outcome < 0) std::abort();
}

SecretBytes::SecretBytes(std::size_t size) : m_size(size)
{
    if (size == 0) return;
    requireSodium();
    // Guard pages around it, locked and excluded from core dumps; sodium_free() wipes it.
    m_data = static_cast<std::uint8_t*>(::sodium_malloc(size));
    if (m_data == nullptr) std::abort();
    std::fill_n(m_data, size, std::uint8_t{0});
}

SecretBytes SecretBytes::copyOf(BytesView data)
{
    SecretBytes copy(data.size());
    std::ranges::copy(data, copy.m_data);
    return copy;
}

SecretBytes::~SecretBytes()
{
    if (m_data != nullptr) ::sodium_free(m_data);
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    if (this == &other) return *this;
    if (m_data != nullptr) ::sodium_free(m_data);
    m_data = std::exchange(other.m_data, nullptr);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

void SecretBytes::shrink(std::size_t size)
{
    if (size >= m_size) return;
    wipe({m_data + size, m_size - size});
    m_size = size;
}

void wipe(std::span<std::uint8_t> data)
{
    if (!data.empty()) ::sodium_memzero(data.data(), data.size());
}

void forbidCoreDumps()
{
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    const ::rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

}  // namespace quorate::crypto
