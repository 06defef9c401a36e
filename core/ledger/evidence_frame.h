// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/evidence.h"

// Private to this folder: what stands around the document of an evidence file.
namespace quorate::ledger {

struct EvidenceFrame {
    Bytes document;
    Hash32 digest;
    KeyId keyId;
    crypto::Signature signature{};

    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<EvidenceFrame> decode(BytesView file);
    [[nodiscard]] Bytes signedBytes(const ConsortiumId& consortium) const;
};

}  // namespace quorate::ledger
