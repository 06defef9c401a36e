// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/patrol.h"

#include <algorithm>
#include <utility>

namespace quorate::store {

Patrol::Step Patrol::step()
{
    if (m_left.empty()) {
        const auto tables = m_store.tables();
        if (!tables) return {};   // it is being opened anew
        m_left.assign(tables->rbegin(), tables->rend());
        std::erase_if(m_told, [&](auto number) { return !std::ranges::binary_search(*tables, number); });
        if (m_left.empty()) return {true, {}};
    }
    const auto number = m_left.back();
    const auto read = m_store.readTable(number);
    if (!read && read.error().kind != ErrorKind::corrupt && !std::exchange(m_again, true)) return {};
    m_again = false;
    m_left.pop_back();
    Step step{m_left.empty(), {}};
    if (!read && m_told.insert(number).second) step.found = read.error();
    return step;
}

}  // namespace quorate::store
