// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/fake_node.h"

#include <QSemaphore>

namespace quorate::test {

// While it lives, the node answers nothing that it is asked: its one thread stands still. GUI thread.
class HeldNode {
public:
    explicit HeldNode(FakeNode& node)
    {
        node.pool(api::Chain::release, 0, [this](const auto&) {
            m_held.release();
            m_go.acquire();
            m_over.release();
        });
        m_held.acquire();
    }
    HeldNode(const HeldNode&) = delete;
    HeldNode& operator=(const HeldNode&) = delete;
    ~HeldNode()
    {
        m_go.release();
        m_over.acquire();
    }

private:
    QSemaphore m_held;
    QSemaphore m_go;
    QSemaphore m_over;
};

}  // namespace quorate::test
