// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/node_bridge.h"

#include <QFrame>

class QLabel;
class QProgressBar;

namespace quorate::pages {

// While the node catches up: blocks left, how fast, how long still, and of what time the picture is. It blocks nothing and
// can be hidden, until the next time. GUI thread.
class CatchUpStrip : public QFrame {
    Q_OBJECT

public:
    explicit CatchUpStrip(bridge::NodeBridge& bridge, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    // Blocks a second over the last half minute; 0: not known yet.
    [[nodiscard]] double pace() const;

    struct Sample {
        qint64 at = 0;
        quint64 height = 0;
    };
    bridge::NodeBridge& m_bridge;
    QLabel* m_text;
    QProgressBar* m_bar;
    QList<Sample> m_samples;           // of the chain that is further behind, oldest first
    bridge::Chain m_chain = bridge::Chain::release;
    quint64 m_begin = 0;               // the height at which it began
    bool m_hidden = false;             // by the reader
};

}  // namespace quorate::pages
