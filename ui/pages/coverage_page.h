// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/fleet_numbers.h"
#include "ui/pages/list_page.h"

#include <QTimer>

class QComboBox;

namespace quorate::charts {
class BarsChart;
class CoverageChart;
class HeatMap;
}
namespace quorate::widgets {
class Segmented;
class SharesBar;
}

namespace quorate::pages {

// Coverage of every release that was ever approved: the curve above, the releases below, and by gateway.
class CoveragePage : public ListPage {
    Q_OBJECT

public:
    explicit CoveragePage(const Context& context);
    QString title() const override { return tr("Coverage"); }
    bool hasRange() const override { return true; }

protected:
    Details details(const QString& key) const override;
    void showEvent(QShowEvent* event) override;

private:
    void refreshCharts();                // all releases
    void refreshRelease();               // the chosen one: latency, bar, gateways, details
    void makeRollout();                  // for the devices where it failed
    void wishRollout(const QString& failedRelease, const QStringList& devices);
    void refreshReasons();               // why its devices are not there yet
    void refreshGroups();                // its coverage by what is chosen
    void refreshFields();                // what its devices can be told apart by
    [[nodiscard]] QStringList attributes() const;
    [[nodiscard]] bridge::CoverageQuery groupsWanted() const;
    void took(const bridge::CoverageQuery& query, const bridge::CoverageGroups& groups);
    void listGroup(const QString& group);

    bool m_stale = false;                // charts and lists, while they are not seen
    QTimer m_later;                      // the lists after what changes often
    int m_asking = 0;                    // the newest question about groups
    bool m_waiting = false;              // for its answer
    bool m_again = false;                // and to be asked once more then
    QString m_groupsOf;                  // release and kind of those that are shown
    charts::CoverageChart* m_chart;
    widgets::SharesBar* m_bar;
    models::CoverageGroupsTable* m_groups;
    widgets::TablePane* m_reasonsPane = nullptr;
    widgets::TablePane* m_groupsPane = nullptr;
    widgets::Segmented* m_by;
    QComboBox* m_attribute;              // by which of what devices tell
    QComboBox* m_only;                   // devices that are counted: all, or those of a field's value
    QLabel* m_known;                     // of which devices that is known
    QPushButton* m_report;
    QPushButton* m_rollout;
    charts::BarsChart* m_latency;
    charts::HeatMap* m_gaps;
    models::KeyedTable<ReasonGroup>* m_reasons;
};

}  // namespace quorate::pages
