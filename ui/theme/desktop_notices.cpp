// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop_notices.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace quorate::theme {
namespace {

constexpr const char* noticesPath = "/org/freedesktop/Notifications";
constexpr const char* noticesInterface = "org.freedesktop.Notifications";

}  // namespace

DesktopNotices::DesktopNotices() : m_service(QLatin1String(noticesInterface))
{
    // Without either of these Qt would start a bus of its own.
    const bool session = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
    if (!session) return;
    m_connection = QDBusConnection::sessionBus().name();
    listen();
}

DesktopNotices::DesktopNotices(const QString& connection, const QString& service) : m_connection(connection), m_service(service)
{
    listen();
}

void DesktopNotices::listen()
{
    QDBusConnection bus(m_connection);
    if (!bus.isConnected()) {
        m_connection.clear();
        return;
    }
    bus.connect(m_service, QLatin1String(noticesPath), QLatin1String(noticesInterface), QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
    bus.connect(m_service, QLatin1String(noticesPath), QLatin1String(noticesInterface), QStringLiteral("NotificationClosed"), this, SLOT(notificationClosed(uint, uint)));
}

void DesktopNotices::show(const QString& title, const QString& text, std::function<void()> act, std::function<void()> refused)
{
    if (!available()) return;
    auto call = QDBusMessage::createMethodCall(m_service, QLatin1String(noticesPath), QLatin1String(noticesInterface), QStringLiteral("Notify"));
    // Servers may read a body as markup; names of releases and members are text.
    call << QCoreApplication::applicationName() << uint(0) << QStringLiteral("quorate") << title << text.toHtmlEscaped()
         << QStringList{QStringLiteral("default"), QString()} << QVariantMap() << -1;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection(m_connection).asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, act = std::move(act), refused = std::move(refused)] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (!reply.isError()) m_acts.insert(reply.value(), act);
        else if (refused) refused();
    });
}

void DesktopNotices::actionInvoked(uint id, const QString& action)
{
    if (action != QLatin1String("default")) return;
    if (const auto act = m_acts.take(id)) act();
}

void DesktopNotices::notificationClosed(uint id, uint)
{
    m_acts.remove(id);
}

}  // namespace quorate::theme
