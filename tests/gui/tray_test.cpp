// SPDX-License-Identifier: GPL-3.0-or-later
// What closing the window means where the desktop has a tray, and where it has none.
#include "tests/gui/fixture.h"
#include "ui/pages/event_notices.h"
#include "ui/theme/desktop_notices.h"
#include "ui/widgets/notices.h"

#include <QComboBox>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusServer>
#include <QMenu>
#include <QPushButton>
#include <QSystemTrayIcon>

using namespace quorate;

// The desktop's notices as far as they are asked; on a connection without a bus between.
class NoticeServer : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList shown;

public Q_SLOTS:
    uint Notify(const QString&, uint, const QString&, const QString& title, const QString& body, const QStringList& actions, const QVariantMap&, int)
    {
        shown += title + QLatin1Char('|') + body + QLatin1Char('|') + actions.value(0);
        return uint(40 + shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);
};

class TrayTest : public QObject {
    Q_OBJECT

    // `tray`: what the desktop has. The wish is given in Settings, as a user would.
    struct Desk {
        explicit Desk(bool tray, bool wished) : console("cert-n", true, QLocale::c(), tray), ends(console.window.get(), &pages::MainWindow::closing)
        {
            if (!wished) return;
            console.window->go(QStringLiteral("settings"));
            auto* box = console.find<QComboBox>("setting-close");
            box->setCurrentIndex(box->findData(QStringLiteral("tray")));
        }
        [[nodiscard]] QAction* act(const char* name) const { return console.find<QMenu>("trayMenu")->findChild<QAction*>(QLatin1String(name)); }
        // Ends all the same: the sample has a running job, which is told of first.
        void closeTwice() const
        {
            console.window->close();
            console.window->close();
        }
        test::Console console;
        QSignalSpy ends;
    };

private Q_SLOTS:
    void whereThereIsNoneItIsSaid()
    {
        Desk desk(false, true);
        QVERIFY(desk.console.window->findChild<QSystemTrayIcon*>() == nullptr);
        QVERIFY(!desk.console.find<QComboBox>("setting-close")->isEnabled());
        QVERIFY(desk.console.find<QLabel>("closeNote")->text().contains(QStringLiteral("This desktop has no tray")));
        // Kept from a day with another desktop: a hidden window could not be opened again.
        desk.closeTwice();
        QCOMPARE(desk.ends.count(), 1);
        QVERIFY(!desk.console.window->isVisible());
    }

    // A desktop without a tray tells by its notices; choosing one opens what it is of, once.
    void withoutATrayTheDesktopIsTold()
    {
        NoticeServer desk;
        QDBusServer server(QStringLiteral("unix:tmpdir=/tmp"));
        QVERIFY2(server.isConnected(), qPrintable(server.lastError().message()));
        bool met = false;
        connect(&server, &QDBusServer::newConnection, this, [&](QDBusConnection connection) {
            met = connection.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desk,
                                            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        });
        QDBusConnection::connectToPeer(server.address(), QStringLiteral("notices"));
        QTRY_VERIFY(met);
        theme::DesktopNotices notices(QStringLiteral("notices"), QString());
        QVERIFY(notices.available());
        QVERIFY(!theme::DesktopNotices(QStringLiteral("no such connection"), QString()).available());

        test::Console console;
        console.window->hide();
        pages::MainWindow window({console.bridge(), console.settings(), console.theme(), console.prompter, {}, [] { return false; }, &notices});
        auto* events = window.findChild<pages::EventNotices*>();
        Q_EMIT events->important(QStringLiteral("Nordgrid"), QStringLiteral("<b>bold</b> waits for your review."), QStringLiteral("reviews"), {});
        QTRY_COMPARE(desk.shown.size(), 1);
        QCOMPARE(desk.shown.first(), QStringLiteral("Nordgrid|&lt;b&gt;bold&lt;/b&gt; waits for your review.|default"));
        QCOMPARE(window.currentPage(), QStringLiteral("home"));
        Q_EMIT desk.ActionInvoked(7, QStringLiteral("default"));          // of somebody else
        Q_EMIT desk.ActionInvoked(41, QStringLiteral("default"));
        QTRY_COMPARE(window.currentPage(), QStringLiteral("reviews"));
        window.go(QStringLiteral("home"));
        Q_EMIT desk.ActionInvoked(41, QStringLiteral("default"));
        window.hide();
        QTRY_VERIFY(!window.isActiveWindow());
        Q_EMIT events->important(QStringLiteral("Nordgrid"), QStringLiteral("third"), QStringLiteral("alerts"), {});
        QTRY_COMPARE(desk.shown.size(), 2);
        QVERIFY(desk.shown.last().contains(QStringLiteral("third")));
        Q_EMIT desk.NotificationClosed(42, 2);
        Q_EMIT desk.ActionInvoked(42, QStringLiteral("default"));
        // One that is chosen after it, so that the one before was heard.
        Q_EMIT events->important(QStringLiteral("Nordgrid"), QStringLiteral("fourth"), QStringLiteral("peers"), {});
        QTRY_COMPARE(desk.shown.size(), 3);
        QStringList visited;
        Q_EMIT desk.ActionInvoked(43, QStringLiteral("default"));
        QTRY_VERIFY((visited += window.currentPage()).last() == QStringLiteral("peers"));
        QVERIFY(!visited.contains(QStringLiteral("alerts")));
        QDBusConnection::disconnectFromPeer(QStringLiteral("notices"));
    }

    // Beside a tray as well: what others wrote is no markup, and each notice leads to its own target, whichever came last.
    void eachNoticeLeadsToItsTarget()
    {
        NoticeServer desk;
        QDBusServer server(QStringLiteral("unix:tmpdir=/tmp"));
        QVERIFY2(server.isConnected(), qPrintable(server.lastError().message()));
        bool met = false;
        connect(&server, &QDBusServer::newConnection, this, [&](QDBusConnection connection) {
            met = connection.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desk,
                                            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        });
        QDBusConnection::connectToPeer(server.address(), QStringLiteral("beside-a-tray"));
        QTRY_VERIFY(met);
        theme::DesktopNotices notices(QStringLiteral("beside-a-tray"), QString());
        test::Console console;
        console.window->hide();
        pages::MainWindow window({console.bridge(), console.settings(), console.theme(), console.prompter, {}, [] { return true; }, &notices});
        QVERIFY(window.findChild<QSystemTrayIcon*>() != nullptr);
        auto* events = window.findChild<pages::EventNotices*>();
        Q_EMIT events->important(QStringLiteral("Nordgrid"), QStringLiteral("<a href='x'>first</a> & more"), QStringLiteral("reviews"), {});
        Q_EMIT events->important(QStringLiteral("Nordgrid"), QStringLiteral("second"), QStringLiteral("peers"), {});
        QTRY_COMPARE(desk.shown.size(), 2);
        QVERIFY2(desk.shown.first().contains(QStringLiteral("&lt;a href='x'&gt;first&lt;/a&gt; &amp; more")), qPrintable(desk.shown.first()));
        Q_EMIT desk.ActionInvoked(41, QStringLiteral("default"));
        QTRY_COMPARE(window.currentPage(), QStringLiteral("reviews"));
        Q_EMIT desk.ActionInvoked(42, QStringLiteral("default"));
        QTRY_COMPARE(window.currentPage(), QStringLiteral("peers"));
        QDBusConnection::disconnectFromPeer(QStringLiteral("beside-a-tray"));
    }

    // A bus without a service for notices: it is said otherwise.
    void aNoticeThatNobodyShowsIsToldOfAnotherWay()
    {
        QDBusServer server(QStringLiteral("unix:tmpdir=/tmp"));
        bool met = false;
        connect(&server, &QDBusServer::newConnection, this, [&](const QDBusConnection&) { met = true; });
        QDBusConnection::connectToPeer(server.address(), QStringLiteral("nobody"));
        QTRY_VERIFY(met);
        theme::DesktopNotices notices(QStringLiteral("nobody"), QString());
        int refused = 0;
        notices.show(QStringLiteral("Nordgrid"), QStringLiteral("text"), [] {}, [&refused] { ++refused; });
        QTRY_COMPARE(refused, 1);
        QDBusConnection::disconnectFromPeer(QStringLiteral("nobody"));
    }

    void closingEndsUnlessToldOtherwise()
    {
        Desk desk(true, false);
        desk.closeTwice();
        QCOMPARE(desk.ends.count(), 1);
    }

    void theNodeGoesOn()
    {
        Desk desk(true, true);
        QVERIFY(desk.console.find<QComboBox>("setting-close")->isEnabled());
        desk.console.window->resize(1210, 710);
        desk.console.settings().remove(QStringLiteral("tray/told"));
        desk.closeTwice();
        QCOMPARE(desk.ends.count(), 0);
        QVERIFY(!desk.console.window->isVisible());
        // Nobody was asked about jobs, which go on; the layout is on the disk already.
        QCOMPARE(desk.console.window->toasts().count(), 0);
        QVERIFY(desk.console.settings().value(QStringLiteral("tray/told")).toBool());
        const QSettings written(desk.console.settings().fileName(), QSettings::IniFormat);
        QCOMPARE(written.value(pages::layoutGroup(written) + QStringLiteral("window")).toByteArray(), desk.console.window->saveGeometry());
        desk.act("trayOpen")->trigger();
        QVERIFY(desk.console.window->isVisible());
        QCOMPARE(desk.console.window->size(), QSize(1210, 710));
    }

    void theMenuStopsTheNode()
    {
        Desk desk(true, true);
        desk.console.window->close();
        QVERIFY(!desk.console.window->isVisible());
        // A running job: what hinders it is said in the window, with the way to go on.
        desk.act("trayQuit")->trigger();
        QCOMPARE(desk.ends.count(), 0);
        QVERIFY(desk.console.window->isVisible());
        QVERIFY(desk.console.window->toasts().texts().join(QString()).contains(QStringLiteral("still running: 1")));
        QCOMPARE(desk.console.find<QPushButton>("toastAct")->text(), QStringLiteral("Stop and close"));
        desk.console.click("toastAct");
        QCOMPARE(desk.ends.count(), 1);
        QVERIFY(!desk.console.window->isVisible());
    }

    void jobsCanGoOnInTheTray()
    {
        Desk desk(true, false);
        desk.console.window->close();
        QCOMPARE(desk.console.find<QPushButton>("toastAct")->text(), QStringLiteral("Keep in the tray"));
        desk.console.click("toastAct");
        QCOMPARE(desk.ends.count(), 0);
        QVERIFY(!desk.console.window->isVisible());
        desk.act("trayOpen")->trigger();
        QVERIFY(desk.console.window->isVisible());
    }

    // The panel ended: the window could not be reached otherwise.
    void aTrayThatGoesGivesTheWindowBack()
    {
        Desk desk(true, true);
        desk.console.window->close();
        QVERIFY(!desk.console.window->isVisible());
        desk.console.hasTray = false;
        QTRY_VERIFY(desk.console.window->isVisible());
    }

    void theMenuSaysHowTheNodeIs()
    {
        Desk desk(true, true);
        auto* tray = desk.console.find<QSystemTrayIcon>("tray");
        QVERIFY(desk.act("trayState")->text().startsWith(desk.console.bridge().identity().consortiumName));
        QCOMPARE(tray->toolTip(), desk.act("trayState")->text());
    }
};

QTEST_MAIN(TrayTest)
#include "tray_test.moc"
