// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace quorate::charts {
class BarsChart;
class SharedAxis;
}

namespace quorate::pages {

// Is the chain well? Seconds between the newest blocks, what they record, and how long each took to be settled, above each
// other on one axis of heights.
class ChainCharts : public QWidget {
    Q_OBJECT

public:
    explicit ChainCharts(const Context& context, QWidget* parent = nullptr);

    [[nodiscard]] charts::SharedAxis& axis() const { return *m_axis; }
    // From the tip downwards, without gaps.
    void set(bridge::Chain chain, const QList<bridge::Block>& blocks);

Q_SIGNALS:
    void blockChosen(const QString& id);
    void rangeChosen(quint64 from, quint64 to);      // heights

private:
    void drawFinality(bridge::Chain chain, const QList<bridge::Block>& blocks);

    bridge::NodeBridge& m_bridge;
    FinalityLog& m_log;
    charts::SharedAxis* m_axis;
    charts::BarsChart* m_intervals;
    charts::BarsChart* m_recorded;
    charts::BarsChart* m_finality;
};

}  // namespace quorate::pages
