// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/ledger_reader.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace quorate::node {

// Which payloads are bodies of recorded batches: what a release names, or its end, changes nothing about those. Not thread-safe.
class BatchBodies {
public:
    // Takes in what the delivery chain recorded since the last time; of settled states alone, in which a number means one batch
    // for good. All or nothing.
    [[nodiscard]] Status look(const LedgerReader& settledDelivery);
    [[nodiscard]] bool contains(const PayloadRef& payload) const;

private:
    std::map<std::string, std::uint64_t> m_next;   // by gateway: how many of its batches are in
    std::vector<std::uint64_t> m_roots;            // the first eight bytes of each: 4 MB for half a million batches; ascending
};

}  // namespace quorate::node
