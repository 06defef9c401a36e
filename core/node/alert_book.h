// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/types.h"
#include "core/store/key_value_store.h"

namespace quorate::node {

// The alerts of a node, newest first, kept across restarts. On the node's strand.
class AlertBook {
public:
    static constexpr std::size_t kept = 200;   // the oldest give way

    // What an earlier run left in `store`, which outlives this. What does not decode is dropped.
    [[nodiscard]] Status load(store::KeyValueStore& store);

    enum class Raised { fresh, repeated, known };
    // One that differs from a known one in its time alone takes its place when it is newer: once is enough, or whoever can
    // cause one could push out all others. An error is one of the disk; the alert is kept in memory then.
    [[nodiscard]] Result<Raised> raise(api::AlertView alert);
    [[nodiscard]] const std::vector<api::AlertView>& all() const { return m_alerts; }

private:
    store::KeyValueStore* m_store = nullptr;   // null before load()
    std::vector<api::AlertView> m_alerts;
};

// As it is stored: CBOR [code, severity, subject, detail, at, release or null, [[signer, decoded, encoded]...]].
[[nodiscard]] Bytes encodeAlert(const api::AlertView& alert);
[[nodiscard]] Result<api::AlertView> decodeAlert(BytesView encoded);

}  // namespace quorate::node
