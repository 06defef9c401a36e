// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace quorate::charts {
class TimelineChart;
}

namespace quorate::pages {

// The devices that polled this node's gateway, the newest acknowledgements, and lists of the devices of a release; below, what
// happened to one device: what the gateway offered it, and its signed history.
class DevicesPage : public Page {
    Q_OBJECT

public:
    explicit DevicesPage(const Context& context);
    QString title() const override { return tr("Devices"); }
    // An acknowledgement's key, "model/device", a wish of device_list.h, or "?" and a filter of the devices at this gateway.
    void open(const QString& key) override;
    void retime() override { drawTimeline(); }

private:
    void list(const bridge::AcknowledgementQuery& query);
    void listMore();
    void took(const bridge::AcknowledgementPage& page);
    void ask(const QString& model, quint64 device, const QString& release);
    void drawTimeline();
    void showSteps();                              // of the offer that is chosen, or else of the newest
    void saveEvidence();
    void showInCoverage();
    [[nodiscard]] QString releaseOf(const QString& model, const QString& version) const;

    QTabWidget* m_tabs;
    widgets::TablePane* m_polled;
    widgets::TablePane* m_acknowledged;
    models::AcknowledgementsTable* m_listed;
    widgets::TablePane* m_listedPane;
    QLabel* m_listTitle;
    QPushButton* m_more;
    models::AcknowledgementsTable* m_history;
    widgets::TablePane* m_historyPane;
    models::DeviceActionsTable* m_actions;
    widgets::TablePane* m_actionsPane;
    models::DeviceStepsTable* m_steps;
    widgets::TablePane* m_stepsPane;
    QLabel* m_stepsOf;
    charts::TimelineChart* m_timeline;
    QStackedWidget* m_shown;             // what is known of a device, once there is one
    QLabel* m_historyTitle;
    QPushButton* m_evidence;
    QPushButton* m_coverage;
    QPushButton* m_copy;

    bridge::AcknowledgementQuery m_query;          // of what is listed
    QList<bridge::Acknowledgement> m_rows;
    quint64 m_total = 0;
    int m_asking = 0;                              // the number of the newest question
    QString m_model;                               // of the device that is looked at; empty: none
    quint64 m_device = 0;
    QString m_release;
    QList<bridge::Acknowledgement> m_said;
    QList<bridge::DeviceAction> m_offered;
};

}  // namespace quorate::pages
