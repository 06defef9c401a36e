// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <functional>
#include <string>
#include <vector>

namespace quorate::test {

// One of everything that the ledger hashes, stores or sends, from fixed keys and numbers.
struct Golden {
    std::string name;                                   // of the file, without ".cbor"
    Bytes bytes;
    std::function<Result<Bytes>(BytesView)> recode;     // decodes and encodes again
    std::size_t step = 1;                               // alter every so many bytes: more where decoding checks keys
};

[[nodiscard]] std::vector<Golden> goldens();

}  // namespace quorate::test
