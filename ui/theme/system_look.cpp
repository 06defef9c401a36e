// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_look.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QEvent>
#include <QFileInfo>
#include <QPalette>

#include <utility>

namespace quorate::theme {
namespace {

constexpr auto settingsPath = "/org/freedesktop/portal/desktop";
constexpr auto settingsInterface = "org.freedesktop.portal.Settings";
constexpr auto appearance = "org.freedesktop.appearance";
constexpr auto gnomeAccess = "org.gnome.desktop.a11y.interface";
constexpr auto gnomeLook = "org.gnome.desktop.interface";

bool isOurs(const QString& space)
{
    return space == QLatin1String(appearance) || space == QLatin1String(gnomeAccess) || space == QLatin1String(gnomeLook);
}

// Portals before version 2 wrap a value twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    return value;
}

}  // namespace

bool platformIsDark()
{
    const auto dark = [](const QPalette& p) { return p.color(QPalette::Window).lightness() < p.color(QPalette::WindowText).lightness(); };
    const QPalette ours = QApplication::palette();
    if (ours.resolveMask() == 0) return dark(ours);
    // Without a palette of its own the application has that of the platform; nothing is painted in between.
    QApplication::setPalette(QPalette());
    const bool found = dark(QApplication::palette());
    QApplication::setPalette(ours);
    return found;
}

// Hears the portal for a SystemLook, whose child it is.
class PortalListener : public QObject {
    Q_OBJECT

public:
    PortalListener(SystemLook& look, QDBusConnection bus, const QString& service) : QObject(&look), m_look(look)
    {
        // D-Bus finds the types of a slot by their names; until somebody registers this one, the slot is refused.
        qRegisterMetaType<QDBusVariant>();
        bus.connect(service, QLatin1String(settingsPath), QLatin1String(settingsInterface), QStringLiteral("SettingChanged"), this,
                    SLOT(settingChanged(QString, QString, QDBusVariant)));
        auto call = QDBusMessage::createMethodCall(service, QLatin1String(settingsPath), QLatin1String(settingsInterface), QStringLiteral("ReadAll"));
        call << QStringList{QLatin1String(appearance), QLatin1String(gnomeAccess), QLatin1String(gnomeLook)};
        auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            watcher->deleteLater();
            const QDBusMessage reply = watcher->reply();
            // No portal: the palette has told already.
            if (watcher->isError() || reply.signature() != QLatin1String("a{sa{sv}}")) return;
            const auto all = qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().value(0));
            for (auto space = all.begin(); space != all.end(); ++space) {
                for (auto one = space->begin(); one != space->end(); ++one) m_look.take(space.key(), one.key(), unwrapped(one.value()));
            }
            m_look.judge();
        });
    }

private Q_SLOTS:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value)
    {
        m_look.take(space, key, unwrapped(value.variant()));
        m_look.judge();
    }

private:
    SystemLook& m_look;
};

SystemLook::SystemLook() : SystemLook(QString(), QStringLiteral("org.freedesktop.portal.Desktop")) {}

SystemLook::SystemLook(const QString& connection, const QString& service, std::function<bool()> platformDark)
    : m_platformDark(std::move(platformDark)), m_paletteDark(m_platformDark()), m_dark(m_paletteDark)
{
    qApp->installEventFilter(this);
    // Without either of these Qt would start a bus of its own.
    const bool session = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
    if (connection.isEmpty() && !session) return;
    const QDBusConnection bus = connection.isEmpty() ? QDBusConnection::sessionBus() : QDBusConnection(connection);
    if (bus.isConnected()) new PortalListener(*this, bus, service);
}

SystemLook::~SystemLook() = default;

void SystemLook::take(const QString& space, const QString& key, const QVariant& value)
{
    if (isOurs(space)) m_said.insert(space + QLatin1Char(' ') + key, value);
}

void SystemLook::judge()
{
    const auto said = [this](const char* space, const char* key) { return m_said.value(QLatin1String(space) + QLatin1Char(' ') + QLatin1String(key)); };
    const uint scheme = said(appearance, "color-scheme").toUInt();              // 0: no wish, 1: dark, 2: light
    const bool dark = scheme == 1 || (scheme != 2 && m_paletteDark);
    // The first is the portal's word since 2024, the others are GNOME's before it.
    const bool contrast = said(appearance, "contrast").toUInt() == 1 || said(gnomeAccess, "high-contrast").toBool() ||
                          said(gnomeLook, "gtk-theme").toString().startsWith(QLatin1String("HighContrast"));
    if (dark == m_dark && contrast == m_contrast) return;
    m_dark = dark;
    m_contrast = contrast;
    Q_EMIT changed();
}

bool SystemLook::eventFilter(QObject* watched, QEvent* event)
{
    // Every window is told; once is enough. Not at once: reading the palette tells the windows of palettes.
    if (event->type() == QEvent::ThemeChange && !m_reading) {
        m_reading = true;
        QMetaObject::invokeMethod(this, [this] {
            m_paletteDark = m_platformDark();
            m_reading = false;
            judge();
        }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace quorate::theme

#include "system_look.moc"
