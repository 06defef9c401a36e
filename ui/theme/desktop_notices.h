// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>

namespace quorate::theme {

// Notices of the desktop (org.freedesktop.Notifications over the session's D-Bus), which need no tray. Without a bus or such a
// service nothing is shown, and nothing waits for one. GUI thread.
class DesktopNotices : public QObject {
    Q_OBJECT

public:
    DesktopNotices();
    // Over a connection that exists already; `service` is empty where no bus is between.
    DesktopNotices(const QString& connection, const QString& service);
    [[nodiscard]] bool available() const { return !m_connection.isEmpty(); }
    // `act` runs when the user chooses the notice while this lives, at most once. `refused`: later, where nobody shows it.
    void show(const QString& title, const QString& text, std::function<void()> act, std::function<void()> refused = {});

private Q_SLOTS:
    void actionInvoked(uint id, const QString& action);
    void notificationClosed(uint id, uint reason);

private:
    void listen();
    QString m_connection;                        // its name; empty: none
    QString m_service;
    QHash<uint, std::function<void()>> m_acts;   // of notices that are shown
};

}  // namespace quorate::theme
