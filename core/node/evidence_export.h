// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/evidence.h"
#include "core/node/chain_host.h"
#include "core/node/payload_service.h"

namespace quorate::node {

struct EvidenceParts {
    ChainHost& release;
    ChainHost& delivery;
    PayloadService& payloads;
    const KeyRing& keys;                    // the seal key opens acknowledgements
    Files& files;
    const ledger::Genesis& genesis;
    const crypto::KeyPair& exporterKey;
    ledger::MemberId exporter;
    UnixTime now;
};

// An evidence file (core/ledger/evidence.h) of one release, or of all, with the acknowledgements that we can open and
// that both chains' newest checkpoints prove. On the ledger strand.
[[nodiscard]] Result<Bytes> collectEvidence(const EvidenceParts& parts, const std::optional<ReleaseId>& release);

}  // namespace quorate::node
