// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/block_state.h"

#include <algorithm>

namespace quorate::node {

Result<std::optional<Bytes>> BlockState::get(BytesView key) const
{
    const auto found = m_slots.find(key);
    if (found != m_slots.end()) return found->second.changed ? found->second.after : found->second.before;
    if (m_remembered > mostRemembered) return read(key, codec::MerkleMap::pathOf(key));
    auto made = slot(key);
    if (!made) return fail(made.error());
    const auto& before = (*made)->before;
    m_remembered += key.size() + (before ? before->size() : 0);
    return before;
}

Result<std::optional<Bytes>> BlockState::read(BytesView key, const codec::MerkleMap::Path& path) const
{
    if (!m_keys.contains(path)) return std::optional<Bytes>();
    return m_committed.get(key);
}

Result<BlockState::Slot*> BlockState::slot(BytesView key) const
{
    const auto found = m_slots.find(key);
    if (found != m_slots.end()) return &found->second;
    const auto path = codec::MerkleMap::pathOf(key);
    auto before = read(key, path);
    if (!before) return fail(before.error());
    return &m_slots.try_emplace(toBytes(key), Slot{*std::move(before), {}, false, path}).first->second;
}

Status BlockState::scan(BytesView prefix, const Visit& visit) const
{
    // Only the rules that change members scan, and they verify a majority's signatures: sorting is the least of it.
    ledger::Overlay over(m_committed);
    ledger::Changes changed;
    for (const auto& [key, slot] : m_slots) {
        if (!slot.changed || key.size() < prefix.size()) continue;
        if (equal(BytesView(key).first(prefix.size()), prefix)) changed.emplace(key, slot.after);
    }
    over.put(std::move(changed));
    return over.scan(prefix, visit);
}

Result<std::vector<codec::MerkleMap::Path>> BlockState::put(const ledger::Changes& changes)
{
    std::vector<Slot*> slots;
    std::vector<codec::MerkleMap::Path> paths;
    slots.reserve(changes.size());
    paths.reserve(changes.size());
    for (const auto& [key, value] : changes) {
        const auto place = slot(key);
        if (!place) return fail(place.error());
        slots.push_back(*place);
        paths.push_back((*place)->path);
    }
    auto place = slots.begin();
    for (const auto& [key, value] : changes) {
        (*place)->after = value;
        (*place)->changed = true;
        ++place;
    }
    return paths;
}

BlockState::Difference BlockState::take()
{
    std::vector<Slots::node_type> changed;
    for (auto it = m_slots.begin(); it != m_slots.end();) {
        const auto one = it++;
        if (one->second.changed) changed.push_back(m_slots.extract(one));
    }
    std::ranges::sort(changed, BytesLess(), [](const auto& node) -> const Bytes& { return node.key(); });
    Difference difference;
    difference.before.reserve(changed.size());
    difference.after.reserve(changed.size());
    for (auto& node : changed) {
        difference.before.emplace_back(node.key(), std::move(node.mapped().before));
        difference.after.emplace_back(std::move(node.key()), std::move(node.mapped().after));
    }
    m_slots.clear();
    m_remembered = 0;
    return difference;
}

}  // namespace quorate::node
