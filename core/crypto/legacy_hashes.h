// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <memory>
#include <string>

namespace quorate::crypto {

// MD5 and SHA-1, which hawkBit's DDI demands beside SHA-256 as transfer checks. Nothing may trust them.
class LegacyHashes {
public:
    LegacyHashes();
    ~LegacyHashes();

    void update(BytesView data);
    struct Digests {
        std::string md5Hex;
        std::string sha1Hex;
    };
    [[nodiscard]] Digests finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace quorate::crypto
