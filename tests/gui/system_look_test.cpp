// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop wishes is followed while the program runs.
#include "ui/theme/system_look.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMetaType>
#include <QDBusServer>
#include <QDBusVariant>
#include <QWindow>
#include <QtTest>

using namespace quorate::theme;

using Settings = QMap<QString, QVariantMap>;
Q_DECLARE_METATYPE(Settings)

// The desktop portal as far as it is asked; on a connection without a bus between.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Settings settings;

    void set(const QString& space, const QString& key, const QVariant& value)
    {
        settings[space][key] = value;
        Q_EMIT SettingChanged(space, key, QDBusVariant(value));
    }

public Q_SLOTS:
    Settings ReadAll(const QStringList& spaces)
    {
        ++asked;
        Settings some;
        for (auto it = settings.begin(); it != settings.end(); ++it) {
            if (spaces.contains(it.key())) some.insert(it.key(), it.value());
        }
        return some;
    }

Q_SIGNALS:
    void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);

public:
    int asked = 0;
};

class SystemLookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePortalIsFollowed()
    {
        qDBusRegisterMetaType<Settings>();
        const QString appearance = QStringLiteral("org.freedesktop.appearance");
        Portal portal;
        portal.settings[appearance][QStringLiteral("color-scheme")] = 1U;
        portal.settings[QStringLiteral("org.example")][QStringLiteral("color-scheme")] = 2U;
        QDBusServer server(QStringLiteral("unix:tmpdir=/tmp"));
        QVERIFY2(server.isConnected(), qPrintable(server.lastError().message()));
        bool met = false;
        connect(&server, &QDBusServer::newConnection, this, [&](QDBusConnection connection) {
            met = connection.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        });
        QDBusConnection::connectToPeer(server.address(), QStringLiteral("look"));
        QTRY_VERIFY(met);

        Theme theme(*qApp);
        theme.apply(Choice::system, Density::comfortable);
        followSystem(theme, false, false);
        QCOMPARE(theme.scheme(), Scheme::light);
        SystemLook look(QStringLiteral("look"), QString());
        connect(&look, &SystemLook::changed, &theme, [&] { followSystem(theme, look.dark(), look.contrast()); });
        QVERIFY(!look.dark());                           // nobody waits for the answer
        QTRY_VERIFY(look.dark());
        QCOMPARE(theme.scheme(), Scheme::dark);
        QCOMPARE(portal.asked, 1);

        portal.set(appearance, QStringLiteral("color-scheme"), 2U);
        QTRY_COMPARE(theme.scheme(), Scheme::light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokensOf(Scheme::light).bg);
        // The new word for contrast, and the two of GNOME before it.
        portal.set(appearance, QStringLiteral("contrast"), 1U);
        QTRY_COMPARE(theme.scheme(), Scheme::highContrast);
        portal.set(appearance, QStringLiteral("contrast"), 0U);
        QTRY_COMPARE(theme.scheme(), Scheme::light);
        portal.set(QStringLiteral("org.gnome.desktop.a11y.interface"), QStringLiteral("high-contrast"), true);
        QTRY_COMPARE(theme.scheme(), Scheme::highContrast);
        portal.set(QStringLiteral("org.gnome.desktop.a11y.interface"), QStringLiteral("high-contrast"), false);
        portal.set(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("gtk-theme"), QStringLiteral("HighContrastInverse"));
        QTRY_COMPARE(theme.scheme(), Scheme::highContrast);
        portal.set(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("gtk-theme"), QStringLiteral("Adwaita"));
        QTRY_COMPARE(theme.scheme(), Scheme::light);

        // Whoever chose a theme keeps it.
        theme.apply(Choice::light, Density::comfortable);
        portal.set(appearance, QStringLiteral("color-scheme"), 1U);
        QTRY_VERIFY(look.dark());
        QCOMPARE(theme.scheme(), Scheme::light);
        theme.apply(Choice::system, Density::comfortable);
        QCOMPARE(theme.scheme(), Scheme::dark);
        QDBusConnection::disconnectFromPeer(QStringLiteral("look"));
    }

    // Without a portal the platform tells, once however many windows it tells.
    void thePlatformIsFollowed()
    {
        Theme theme(*qApp);
        theme.apply(Choice::system, Density::comfortable);
        followSystem(theme, false, false);
        bool dark = false;
        int asked = 0;
        SystemLook look(QStringLiteral("none"), QString(), [&] {
            ++asked;
            return dark;
        });
        connect(&look, &SystemLook::changed, &theme, [&] { followSystem(theme, look.dark(), look.contrast()); });
        QVERIFY(!look.dark());
        dark = true;
        QWindow windows[3];
        for (QWindow& window : windows) {
            QEvent event(QEvent::ThemeChange);
            QApplication::sendEvent(&window, &event);
        }
        QTRY_VERIFY(look.dark());
        QCOMPARE(asked, 2);
        QCOMPARE(theme.scheme(), Scheme::dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokensOf(Scheme::dark).bg);
    }

    // Under our own dark palette the platform's light one is found, and ours stays.
    void thePlatformsPaletteIsReadUnderOurs()
    {
        Theme theme(*qApp);
        theme.apply(Choice::dark, Density::comfortable);
        const QPalette ours = QApplication::palette();
        QVERIFY(!platformIsDark());
        QCOMPARE(QApplication::palette(), ours);
    }
};

QTEST_MAIN(SystemLookTest)
#include "system_look_test.moc"
