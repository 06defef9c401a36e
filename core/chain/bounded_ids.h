// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <unordered_set>

namespace quorate::chain {

// A set that forgets the oldest of its members when it is full.
template <class IdType>
class BoundedIds {
public:
    explicit BoundedIds(std::size_t most) : m_most(most) {}

    bool insert(const IdType& id)   // false when it is a member
    {
        if (!m_ids.insert(id).second) return false;
        m_order.push_back(id);
        if (m_order.size() > m_most) {
            m_ids.erase(m_order.front());
            m_order.pop_front();
        }
        return true;
    }
    [[nodiscard]] bool contains(const IdType& id) const { return m_ids.contains(id); }
    [[nodiscard]] std::size_t size() const { return m_order.size(); }

private:
    std::size_t m_most;
    std::unordered_set<IdType> m_ids;
    std::deque<IdType> m_order;
};

}  // namespace quorate::chain
