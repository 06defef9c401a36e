// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/patrol.h"

namespace quorate::store {

Result<bool> Patrol::step()
{
    std::size_t read = 0;
    Bytes next;
    auto scanned = m_store.scan({}, m_next, [&](BytesView key, BytesView value) {
        if (read >= sliceBytes) {
            next = toBytes(key);
            return false;
        }
        read += key.size() + value.size();
        return true;
    });
    if (!scanned) return fail(scanned.error());
    m_next = std::move(next);
    return m_next.empty();
}

}  // namespace quorate::store
