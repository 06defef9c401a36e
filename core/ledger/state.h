// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <functional>
#include <map>
#include <optional>
#include <utility>

namespace quorate::ledger {

// The state of one chain after some leaf: keys of core/ledger/records.h to values. What the rules read.
class StateView {
public:
    virtual ~StateView() = default;
    [[nodiscard]] virtual Result<std::optional<Bytes>> get(BytesView key) const = 0;
    // Ascending by key; stops when `visit` returns false.
    using Visit = std::function<bool(BytesView key, BytesView value)>;
    [[nodiscard]] virtual Status scan(BytesView prefix, const Visit& visit) const = 0;
};

// New values; nullopt erases.
using Changes = std::map<Bytes, std::optional<Bytes>, BytesLess>;

// Changes laid over a view: for several transactions in a row. Does not own `below`. Not copied, because a copy would be
// what `Overlay upper(lower)` makes; an overlay over an overlay takes it as a StateView.
class Overlay final : public StateView {
public:
    explicit Overlay(const StateView& below) : m_below(below) {}
    Overlay(const Overlay&) = delete;
    Overlay& operator=(const Overlay&) = delete;
    [[nodiscard]] Result<std::optional<Bytes>> get(BytesView key) const override;
    [[nodiscard]] Status scan(BytesView prefix, const Visit& visit) const override;
    void put(Changes changes);
    [[nodiscard]] const Changes& changes() const { return m_changes; }
    [[nodiscard]] Changes takeChanges() { return std::exchange(m_changes, {}); }

private:
    const StateView& m_below;
    Changes m_changes;
};

// A state in memory, for tests, simulation and small tools.
class MemoryState final : public StateView {
public:
    [[nodiscard]] Result<std::optional<Bytes>> get(BytesView key) const override;
    [[nodiscard]] Status scan(BytesView prefix, const Visit& visit) const override;
    void put(const Changes& changes);
    using Entries = std::map<Bytes, Bytes, BytesLess>;
    [[nodiscard]] const Entries& entries() const { return m_entries; }

private:
    Entries m_entries;
};

}  // namespace quorate::ledger
