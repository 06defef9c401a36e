// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/batch.h"
#include "core/ledger/wire.h"

// Private to this folder: parts of batches that evidence carries too.
namespace quorate::ledger {

void encodeTo(Writer& w, const BatchEntry& value);
void decodeFrom(Reader& r, BatchEntry& value);
void encodeTo(Writer& w, const BatchOpening& value);
void decodeFrom(Reader& r, BatchOpening& value);
void encodeTo(Writer& w, const SumProof& value);
void decodeFrom(Reader& r, SumProof& value);
void encodeTo(Writer& w, const EvidenceAcknowledgement& value);
void decodeFrom(Reader& r, EvidenceAcknowledgement& value);

}  // namespace quorate::ledger
