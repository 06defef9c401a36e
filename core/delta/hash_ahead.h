// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/sha256.h"

#include <memory>

namespace quorate::delta {

// SHA-256 as crypto::Sha256 has it, if asked to on a thread of its own while the caller goes on: `buffers` bytes of memory
// more. One thread at a time calls.
class HashAhead {
public:
    HashAhead();
    ~HashAhead();
    HashAhead(const HashAhead&) = delete;
    HashAhead& operator=(const HashAhead&) = delete;

    static constexpr std::size_t buffers = 256 * 1024;

    // From now on the thread hashes.
    void useThread();

    void update(BytesView data);
    [[nodiscard]] Hash32 soFar();
    [[nodiscard]] Hash32 finish();  // and begins anew

private:
    struct Background;
    void settle();

    crypto::Sha256 m_hash;
    std::unique_ptr<Background> m_background;
};

}  // namespace quorate::delta
