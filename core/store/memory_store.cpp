// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/key_value_store.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace quorate::store {
namespace {

bool beginsWith(BytesView key, BytesView prefix)
{
    return key.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), key.begin());
}

// As LevelDB orders keys. (The built-in comparison of byte vectors trips a false warning of GCC 12.)
struct Less {
    using is_transparent = void;
    bool operator()(BytesView a, BytesView b) const { return std::ranges::lexicographical_compare(a, b); }
};

class MemoryStore final : public KeyValueStore {
public:
    Result<std::optional<Bytes>> get(BytesView key) const override
    {
        const std::lock_guard lock(m_mutex);
        const auto it = m_entries.find(key);
        if (it == m_entries.end()) return std::optional<Bytes>();
        return std::optional<Bytes>(it->second);
    }

    Status write(const WriteBatch& batch) override
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& change : batch.changes) {
            if (change.value) m_entries[change.key] = *change.value;
            else m_entries.erase(change.key);
        }
        return {};
    }

    Status scan(BytesView prefix, BytesView from, const Visit& visit) const override
    {
        // A copy of what is visited, so that the visitor may use the store and sees one snapshot.
        std::vector<std::pair<Bytes, Bytes>> found;
        {
            const std::lock_guard lock(m_mutex);
            for (auto it = m_entries.lower_bound(Less()(from, prefix) ? prefix : from); it != m_entries.end() && beginsWith(it->first, prefix); ++it) {
                found.emplace_back(*it);
            }
        }
        for (const auto& [key, value] : found) {
            if (!visit(key, value)) break;
        }
        return {};
    }

    Result<std::optional<Entry>> last(BytesView prefix, BytesView upTo) const override
    {
        const std::lock_guard lock(m_mutex);
        auto it = m_entries.upper_bound(upTo);
        if (it == m_entries.begin() || !beginsWith((--it)->first, prefix)) return std::optional<Entry>();
        return std::optional<Entry>(*it);
    }

private:
    mutable std::mutex m_mutex;
    std::map<Bytes, Bytes, Less> m_entries;  // guarded by m_mutex
};

}  // namespace

std::unique_ptr<KeyValueStore> makeMemoryStore()
{
    return std::make_unique<MemoryStore>();
}

}  // namespace quorate::store
