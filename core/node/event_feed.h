// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/types.h"
#include "core/node/chain_application.h"

#include <deque>

namespace quorate::node {

// What one subscriber was told of one chain, and what it is told next. On the node's strand.
class EventFeed {
public:
    static constexpr std::size_t leavesAtOnce = 256;
    static constexpr std::size_t mostUnsettled = 4096;   // leaves; what is beyond is told when there is room or it settled

    EventFeed(std::uint64_t fromLeaf, bool unsettled) : m_settled(fromLeaf), m_tellsUnsettled(unsettled) {}

    [[nodiscard]] bool tellsUnsettled() const { return m_tellsUnsettled; }

    struct Next {
        std::vector<api::EventView> events;
        bool more = false;   // ask again
    };
    // First what is taken back, then what settled, then what is new. Of an error nothing was told.
    [[nodiscard]] Result<Next> next(const ChainApplication& application);

private:
    struct Told {
        std::uint64_t leaf = 0;
        engine::BlockRef block;
        std::vector<api::EventView> events;
    };
    // Each leaves what it put into `out` as told, also when it fails behind that.
    [[nodiscard]] Status tell(const ChainApplication& application, Next& out);
    [[nodiscard]] Status retract(const ChainApplication& application, Next& out);
    [[nodiscard]] Status tellSettled(const ChainApplication& application, Next& out);
    [[nodiscard]] Status tellUnsettled(const ChainApplication& application, Next& out);

    std::uint64_t m_settled;          // the first leaf of which was not told that it settled
    const bool m_tellsUnsettled;
    std::deque<Told> m_told;          // unsettled ones, ascending
    std::optional<engine::BlockRef> m_seenTip;
};

}  // namespace quorate::node
