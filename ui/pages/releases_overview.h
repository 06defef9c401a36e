// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bars_chart.h"
#include "ui/dialogs/page_sheet.h"
#include "ui/pages/page.h"

class QLabel;
class QTreeWidget;

namespace quorate::widgets {
class Segmented;
}

namespace quorate::pages {

// Every release at a glance: who voted how on what, and what the deltas saved.
class ReleasesOverview : public dialogs::PageSheet {
    Q_OBJECT

public:
    ReleasesOverview(const Context& context, QWidget* host);

    // Bytes that devices would have fetched in full and did fetch at most, by model.
    struct Saving {
        QString model;
        quint64 full = 0;
        quint64 delta = 0;
    };
    // Of the releases that have a delta beside a full image: each device that installed one took the smallest delta, it is assumed.
    [[nodiscard]] static QList<Saving> savings(const QList<bridge::Release>& releases);
    // The same by the day (in UTC) on which devices acknowledged, rising; `model` is that day, "2026-10-01".
    [[nodiscard]] static QList<Saving> savingsByDay(const QList<bridge::Release>& releases);

private:
    void refresh();
    void tellVote();
    [[nodiscard]] charts::BarsChart::Content savingsContent() const;
    [[nodiscard]] charts::BarsChart::Content dailyContent() const;

    Context m_context;
    QTreeWidget* m_matrix;
    QLabel* m_vote;
    charts::BarsChart* m_savings;
    widgets::Segmented* m_by;
    QStringList m_checkers;
};

}  // namespace quorate::pages
