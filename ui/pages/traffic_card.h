// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QCheckBox;

namespace quorate::charts {
class TrafficChart;
}
namespace quorate::widgets {
class Segmented;
}

namespace quorate::pages {

// How much payloads took and gave, and how much of the line they may take to send: five minutes to four weeks.
class TrafficCard : public widgets::Card {
    Q_OBJECT

public:
    explicit TrafficCard(const Context& context);

    void retime() { draw(); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void draw();
    void applyCap(double bytesPerSecond);

    Context m_context;
    charts::TrafficChart* m_chart;
    widgets::Segmented* m_span;
    QCheckBox* m_logarithmic;
    widgets::MutedLabel* m_none;       // instead of a picture of nothing
    QTimer m_rest;                     // the keys that move the limit came to rest
    double m_cap = 0;
};

}  // namespace quorate::pages
