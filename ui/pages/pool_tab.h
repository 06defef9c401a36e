// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace quorate::charts {
class WaitingChart;
}

namespace quorate::pages {

// What waits for a block of one chain: a table, the same as a picture, and own ones told to the peers again.
class PoolTab : public QWidget {
    Q_OBJECT

public:
    // The table and its pane are the page's, which asks the node.
    PoolTab(const Context& context, models::PoolTable* table, widgets::TablePane* pane);

    void set(const QList<bridge::Transaction>& waiting);
    void failed(const bridge::Problem& problem);

Q_SIGNALS:
    void wanted();                       // once a second while something waits and the tab is seen

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void draw();
    void refreshActs();
    [[nodiscard]] QStringList chosen() const;
    void rebroadcast();

    Context m_context;
    models::PoolTable* m_table;
    widgets::TablePane* m_pane;
    charts::WaitingChart* m_chart;
    QPushButton* m_rebroadcast;
    QLabel* m_problem;
    QTimer m_pulse;
    QList<bridge::Transaction> m_waiting;
};

}  // namespace quorate::pages
