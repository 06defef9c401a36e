// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <initializer_list>
#include <memory>

namespace quorate::crypto {

// SHA-256 (FIPS 180-4) over data that arrives in parts. Movable; one thread at a time.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    Sha256& update(BytesView data);
    // The digest of what was fed so far; more may follow.
    [[nodiscard]] Hash32 soFar() const;
    // The digest of all that was fed; the object starts anew.
    [[nodiscard]] Hash32 finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

[[nodiscard]] Hash32 sha256(BytesView data);

// Of the parts one after the other.
[[nodiscard]] Hash32 sha256(std::initializer_list<BytesView> parts);

}  // namespace quorate::crypto
