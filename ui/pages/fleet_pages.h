// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/fleet_numbers.h"
#include "ui/pages/list_page.h"

class QTabWidget;

namespace quorate::charts {
class BarsChart;
class CoverageChart;
class HeatMap;
}
namespace quorate::widgets {
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
    void refreshReasons();               // why its devices are not there yet

    bool m_stale = false;                // the charts, while they are not seen
    charts::CoverageChart* m_chart;
    widgets::SharesBar* m_bar;
    models::GatewayCoverageTable* m_byGateway;
    QPushButton* m_rollout;
    charts::BarsChart* m_latency;
    charts::HeatMap* m_gaps;
    models::KeyedTable<ReasonGroup>* m_reasons;
};

class GatewaysPage : public ListPage {
    Q_OBJECT

public:
    explicit GatewaysPage(const Context& context);
    QString title() const override { return tr("Gateways"); }

protected:
    Details details(const QString& key) const override;
};

// The devices that polled this node's gateway, and the newest acknowledgements; below, the signed history of one device.
class DevicesPage : public Page {
    Q_OBJECT

public:
    explicit DevicesPage(const Context& context);
    QString title() const override { return tr("Devices"); }
    // An acknowledgement's key, "model/device", or "?" and a filter of the acknowledgements.
    void open(const QString& key) override;

private:
    void ask(const QString& model, quint64 device);

    QTabWidget* m_tabs;
    widgets::TablePane* m_polled;
    widgets::TablePane* m_acknowledged;
    models::AcknowledgementsTable* m_history;
    widgets::TablePane* m_historyPane;
    QLabel* m_historyTitle;
    QString m_asked;
};

}  // namespace quorate::pages
