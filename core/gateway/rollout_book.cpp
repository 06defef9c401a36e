// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/rollout_book.h"

#include "core/codec/cbor.h"

#include <charconv>

namespace quorate::gateway {
namespace {

constexpr std::string_view keyNextId = "next-rollout";
constexpr std::string_view prefixRollout = "rollout/";
constexpr std::string_view prefixRing = "rollout-ring/";   // then id, '/', controller id

std::string keyOf(std::uint32_t id)
{
    std::string digits = std::to_string(id);
    digits.insert(0, 10 - digits.size(), '0');
    return digits;
}

std::string ringKey(std::uint32_t id, const std::string& controllerId)
{
    return std::string(prefixRing) + keyOf(id) + '/' + controllerId;
}

Bytes number(std::uint64_t value)
{
    codec::Writer out;
    out.unsignedInteger(value);
    return out.take();
}

}  // namespace

Status RolloutBook::load()
{
    const std::lock_guard lock(m_mutex);
    std::optional<Error> problem;
    struct Placed {
        std::string key;
        std::uint32_t id = 0;
        std::string controllerId;
        std::size_t ring = 0;
    };
    std::vector<Placed> placed;
    const auto corrupt = [&](const std::string& key, const Error& error) {
        if (!problem) problem = Error{ErrorKind::corrupt, "gateway.store.corrupt", key + ": " + toString(error)};
    };
    const Status read = m_store.each([&](const std::string& key, BytesView value) {
        if (key == keyNextId) {
            codec::Reader in(value);
            m_nextId = static_cast<std::uint32_t>(in.unsignedInteger(UINT32_MAX));
            if (const Status done = in.finish(); !done) corrupt(key, done.error());
        } else if (key.starts_with(prefixRollout)) {
            auto rollout = Rollout::decode(value);
            if (!rollout) return corrupt(key, rollout.error());
            const std::uint32_t id = rollout->id;
            m_entries[id].rollout = std::move(*rollout);
        } else if (key.starts_with(prefixRing)) {
            const std::string_view rest = std::string_view(key).substr(prefixRing.size());
            const auto slash = rest.find('/');
            Placed one{key, 0, std::string(slash == rest.npos ? "" : rest.substr(slash + 1)), 0};
            std::from_chars(rest.data(), rest.data() + std::min(slash, rest.size()), one.id);
            codec::Reader in(value);
            one.ring = in.unsignedInteger(maxRings - 1);
            if (const Status done = in.finish(); !done) return corrupt(key, done.error());
            placed.push_back(std::move(one));
        }
    });
    if (!read) return read;
    if (problem) return fail(*problem);
    for (const Placed& one : placed) {
        const auto entry = m_entries.find(one.id);
        if (entry != m_entries.end()) entry->second.placed.insert_or_assign(one.controllerId, one.ring);
    }
    return {};
}

const RolloutBook::Entry* RolloutBook::governing(const ReleaseId& release) const
{
    for (auto it = m_entries.rbegin(); it != m_entries.rend(); ++it) {
        if (it->second.rollout.plan.release == release) return &it->second;
    }
    return nullptr;
}

std::optional<std::size_t> RolloutBook::ringIn(const Entry& entry, const std::string& controllerId, const RolloutDevice& device)
{
    const auto found = entry.placed.find(controllerId);
    return found != entry.placed.end() ? std::optional(found->second) : gateway::ringOf(entry.rollout.plan, device);
}

std::set<ReleaseId> RolloutBook::held(const std::string& controllerId, const DeviceIdentity& identity,
                                      const std::map<std::string, std::string>& attributes,
                                      const std::vector<Candidate>& candidates)
{
    std::set<ReleaseId> releases;
    for (const Candidate& candidate : candidates) releases.insert(candidate.release);
    const RolloutDevice device{identity.model, identity.index.value, identity.hardwareClass, attributes};
    const std::lock_guard lock(m_mutex);
    std::vector<GatewayStore::Change> changes;
    std::vector<std::pair<std::uint32_t, std::size_t>> stay;
    std::set<ReleaseId> stored;
    for (auto it = releases.begin(); it != releases.end();) {
        const Entry* entry = governing(*it);
        if (entry == nullptr) {
            it = m_offerWithout ? releases.erase(it) : std::next(it);
            continue;
        }
        const auto ring = ringIn(*entry, controllerId, device);
        if (!entry->rollout.offersTo(ring)) {
            ++it;
            continue;
        }
        if (entry->rollout.plan.usesAttributes() && !entry->placed.contains(controllerId)) {
            changes.push_back({ringKey(entry->rollout.id, controllerId), number(*ring)});
            stay.emplace_back(entry->rollout.id, *ring);
            stored.insert(*it);
        }
        it = releases.erase(it);
    }
    if (changes.empty()) return releases;
    if (!m_store.write(changes)) {
        releases.merge(stored);
        return releases;
    }
    for (const auto& [id, ring] : stay) m_entries.at(id).placed.emplace(controllerId, ring);
    return releases;
}

std::vector<Rollout> RolloutBook::all() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Rollout> list;
    for (const auto& [id, entry] : m_entries) list.push_back(entry.rollout);
    return list;
}

std::optional<Rollout> RolloutBook::find(std::uint32_t id) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? std::nullopt : std::optional(found->second.rollout);
}

std::optional<std::size_t> RolloutBook::ringOf(const Rollout& rollout, const std::string& controllerId,
                                               const RolloutDevice& device) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(rollout.id);
    return found == m_entries.end() ? gateway::ringOf(rollout.plan, device) : ringIn(found->second, controllerId, device);
}

Result<std::uint32_t> RolloutBook::put(Rollout rollout)
{
    const std::lock_guard lock(m_mutex);
    std::vector<GatewayStore::Change> changes;
    const bool fresh = rollout.id == 0;
    if (fresh) {
        if (m_entries.size() >= maxRollouts) {
            return fail(ErrorKind::refused, "gateway.rollout.too-many", std::to_string(maxRollouts));
        }
        rollout.id = m_nextId;
        changes.push_back({std::string(keyNextId), number(std::uint64_t{m_nextId} + 1)});
    }
    changes.push_back({std::string(prefixRollout) + keyOf(rollout.id), rollout.encode()});
    if (const Status written = m_store.write(changes); !written) return fail(written.error());
    if (fresh) ++m_nextId;
    const std::uint32_t id = rollout.id;
    m_entries[id].rollout = std::move(rollout);
    return id;
}

void RolloutBook::keep(Rollout rollout)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(rollout.id);
    if (found != m_entries.end()) found->second.rollout = std::move(rollout);
}

Status RolloutBook::erase(std::uint32_t id)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(id);
    if (found == m_entries.end()) return {};
    std::vector<GatewayStore::Change> changes{{std::string(prefixRollout) + keyOf(id), std::nullopt}};
    for (const auto& [controllerId, ring] : found->second.placed) changes.push_back({ringKey(id, controllerId), std::nullopt});
    if (const Status written = m_store.write(changes); !written) return written;
    m_entries.erase(found);
    return {};
}

Status RolloutBook::place(std::uint32_t id, const std::vector<std::pair<std::string, std::size_t>>& rings)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(id);
    if (found == m_entries.end()) return {};
    std::vector<GatewayStore::Change> changes;
    for (const auto& [controllerId, ring] : rings) {
        if (!found->second.placed.contains(controllerId)) changes.push_back({ringKey(id, controllerId), number(ring)});
    }
    if (changes.empty()) return {};
    if (const Status written = m_store.write(changes); !written) return written;
    for (const auto& [controllerId, ring] : rings) found->second.placed.emplace(controllerId, ring);
    return {};
}

}  // namespace quorate::gateway
