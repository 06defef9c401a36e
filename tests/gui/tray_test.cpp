// SPDX-License-Identifier: GPL-3.0-or-later
// What closing the window means where the desktop has a tray, and where it has none.
#include "tests/gui/fixture.h"
#include "ui/widgets/notices.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSystemTrayIcon>

using namespace quorate;

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
