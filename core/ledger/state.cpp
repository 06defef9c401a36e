// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/state.h"

#include <algorithm>

namespace quorate::ledger {

namespace {

bool startsWith(const Bytes& key, BytesView prefix)
{
    return key.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), key.begin());
}

}  // namespace

Result<std::optional<Bytes>> Overlay::get(BytesView key) const
{
    const auto found = m_changes.find(key);
    if (found != m_changes.end()) return found->second;
    return m_below.get(key);
}

Status Overlay::scan(BytesView prefix, const Visit& visit) const
{
    auto change = m_changes.lower_bound(prefix);
    const auto changeLeft = [&] { return change != m_changes.end() && startsWith(change->first, prefix); };
    bool stopped = false;
    const auto visitChange = [&] {
        if (change->second) stopped = !visit(change->first, *change->second);
        ++change;
    };
    const Status status = m_below.scan(prefix, [&](BytesView key, BytesView value) {
        while (!stopped && changeLeft() && BytesLess()(change->first, key)) visitChange();
        if (stopped) return false;
        if (changeLeft() && equal(change->first, key)) visitChange();
        else stopped = !visit(key, value);
        return !stopped;
    });
    if (!status) return status;
    while (!stopped && changeLeft()) visitChange();
    return {};
}

void Overlay::put(Changes changes)
{
    while (!changes.empty()) {
        auto added = m_changes.insert(changes.extract(changes.begin()));
        if (!added.inserted) added.position->second = std::move(added.node.mapped());
    }
}

Result<std::optional<Bytes>> MemoryState::get(BytesView key) const
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end()) return std::optional<Bytes>();
    return std::optional<Bytes>(found->second);
}

Status MemoryState::scan(BytesView prefix, const Visit& visit) const
{
    for (auto entry = m_entries.lower_bound(prefix); entry != m_entries.end(); ++entry) {
        if (!startsWith(entry->first, prefix) || !visit(entry->first, entry->second)) break;
    }
    return {};
}

void MemoryState::put(const Changes& changes)
{
    for (const auto& [key, value] : changes) {
        if (value) m_entries.insert_or_assign(key, *value);
        else m_entries.erase(key);
    }
}

}  // namespace quorate::ledger
