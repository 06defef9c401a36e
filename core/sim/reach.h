// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <set>
#include <utility>
#include <vector>

namespace quorate::sim {

// Which of `count` numbered places hears which: those of one group do, but for directions that are cut.
class Reach {
public:
    explicit Reach(std::size_t count) : m_groups(count, 0) {}

    [[nodiscard]] std::size_t count() const { return m_groups.size(); }
    // Places beyond the end of `groupOfPlace` are in group 0.
    void partition(std::vector<std::size_t> groupOfPlace)
    {
        groupOfPlace.resize(m_groups.size());
        m_groups = std::move(groupOfPlace);
    }
    void cut(std::size_t from, std::size_t to) { m_cuts.emplace(from, to); }   // one direction
    void heal()
    {
        m_groups.assign(m_groups.size(), 0);
        m_cuts.clear();
    }
    [[nodiscard]] bool hears(std::size_t from, std::size_t to) const
    {
        return m_groups[from] == m_groups[to] && !m_cuts.contains({from, to});
    }

private:
    std::vector<std::size_t> m_groups;
    std::set<std::pair<std::size_t, std::size_t>> m_cuts;
};

}  // namespace quorate::sim
