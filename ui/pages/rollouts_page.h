// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/list_page.h"

#include <QHash>
#include <QList>
#include <QTimer>

class QPushButton;

namespace quorate::charts {
class LimitChart;
class RolloutChart;
}

namespace quorate::pages {

// When this node's gateway offers which release to which devices: progress and forecast, failures against the limit, rings with
// their gates, history, and the acts of an operator.
class RolloutsPage : public ListPage {
    Q_OBJECT

public:
    explicit RolloutsPage(const Context& context);
    QString title() const override { return tr("Rollouts"); }
    QList<QPushButton*> actions() override;
    // A rollout's number, or "new:RELEASE" or "new:RELEASE?FILTER" for a form.
    void open(const QString& key) override;

protected:
    Details details(const QString& key) const override;
    void showEvent(QShowEvent* event) override;

private:
    QPushButton* addAct(const char* name, const QString& text, void (RolloutsPage::*act)());
    void refresh();
    void refreshCharts();
    void make(const QString& release, const QString& filter);
    void edit();
    void start();
    void pause();
    void resume();
    void retry();
    void remove();
    void widen();
    void expedite();
    void stop();
    void showDevices();
    void askDevices();
    [[nodiscard]] QString ringName(int ring) const;
    struct Steering {
        bridge::RolloutSteer act;
        QString done;
        QString failed;
        // What takes it back, offered once it is done.
        std::optional<bridge::RolloutSteer> undo = {};
        QString undoText = {};
    };
    [[nodiscard]] static Steering steering(bridge::RolloutSteer act);
    // For acts that cannot be taken back: held for ten seconds. `held`: with %1 for them.
    static void hold(const Context& context, const QString& rollout, const Steering& steering, const QString& held, const QString& title, const QString& reason);
    // Before that, a sheet that asks why.
    void askWhy(const QString& title, const QString& act, const QString& consequence, bool dangerous, bridge::RolloutSteer then, const QString& held);
    static void send(const Context& context, const QString& rollout, const Steering& steering, const QString& reason);   // the page may be gone

    QHash<QString, QPushButton*> m_acts;
    charts::RolloutChart* m_chart;
    charts::LimitChart* m_limits;
    QLabel* m_verdict;                   // which rings would have paused at the limit
    models::RolloutRingsTable* m_rings;
    models::RolloutDevicesTable* m_devices;
    widgets::TablePane* m_devicesPane;
    QLabel* m_devicesNote;               // those that are not listed
    QString m_devicesOf;                 // the rollout whose devices are shown
    int m_asking = 0;
    QTimer m_later;
    models::RolloutHistoryTable* m_history;
    bool m_stale = true;                 // charts and devices, while they are not seen
};

}  // namespace quorate::pages
