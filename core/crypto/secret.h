// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <string_view>

namespace quorate::crypto {

// Bytes that must not leak: locked memory kept out of core dumps, wiped when freed. Movable, not copyable.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size);  // zeros
    [[nodiscard]] static SecretBytes copyOf(BytesView data);
    ~SecretBytes();
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;

    [[nodiscard]] SecretBytes clone() const { return copyOf(view()); }
    [[nodiscard]] BytesView view() const { return {m_data, m_size}; }
    [[nodiscard]] std::string_view text() const { return textOf(view()); }
    [[nodiscard]] std::uint8_t* data() { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    void shrink(std::size_t size);  // keeps the first bytes; the rest is wiped

private:
    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
};

// Overwrites in a way that the compiler does not remove.
void wipe(std::span<std::uint8_t> data);

// No core dumps and no ptrace by other processes of the same user (prctl PR_SET_DUMPABLE, RLIMIT_CORE).
// Called first thing by every program that loads keys.
void forbidCoreDumps();

}  // namespace quorate::crypto
