// SPDX-License-Identifier: GPL-3.0-or-later
// Gateways: what each carries and what came through it.
#include "tests/gui/fixture.h"
#include "tests/gui/lists.h"
#include "ui/widgets/notices.h"

#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>

using namespace quorate;
using test::details;

class GatewaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gatewaysAreSummedUp()
    {
        test::Console console;
        console.window->go(QStringLiteral("gateways"));
        auto* table = console.table("gatewaysTable");
        QCOMPARE(table->model()->rowCount(), 3);
        const int oslo = test::rowWith(table, QStringLiteral("Gateway"), QStringLiteral("Gateway Oslo"));
        QVERIFY(test::cell(table, oslo, QStringLiteral("Installed")).toInt() > 1000);
        QCOMPARE(test::cell(table, oslo, QStringLiteral("Failed, 24 h")), QStringLiteral("61"));
        const int tromso = test::rowWith(table, QStringLiteral("Reports"), QStringLiteral("Silent"));
        QVERIFY(tromso >= 0 && tromso != oslo);
        table->setCurrentIndex(table->model()->index(oslo, 0));
        auto* releases = console.table("gatewayReleasesTable");
        QTRY_VERIFY(releases->model()->rowCount() > 0);
        auto* newest = console.table("gatewayNewestTable");
        QVERIFY(newest->model()->rowCount() > 0 && newest->model()->rowCount() < 240);
        QVERIFY(details(console, "gatewaysDetails").contains(QStringLiteral("Failed in 24 hours")));
        releases->setCurrentIndex(releases->model()->index(0, 0));
        QTest::keyClick(releases, Qt::Key_Return);
        QTRY_COMPARE(console.window->currentPage(), QStringLiteral("devices"));
        QTRY_VERIFY(!console.node.calls().queries.empty());
        QCOMPARE(console.node.calls().queries.back().gateway, std::string("gw-oslo"));
    }

    void whatAConnectionCarriesIsMeasured()
    {
        test::Console console;
        console.window->go(QStringLiteral("gateways"));
        auto* table = console.table("gatewaysTable");
        const auto oslo = [&] { return test::rowWith(table, QStringLiteral("Gateway"), QStringLiteral("Gateway Oslo")); };
        QCOMPARE(test::cell(table, oslo(), QStringLiteral("From it")), QStringLiteral("\u2013"));
        console.node.change([](api::Snapshot& s) {
            auto peers = *s.peers;
            for (auto& p : peers) {
                if (p.member != "gw-oslo") continue;
                p.bytesIn += 40'000;
                p.bytesOut += 8'000;
            }
            s.peers = std::make_shared<const std::vector<api::PeerView>>(peers);
            s.at.ms += 4'000;
        });
        console.settle();
        QTRY_COMPARE(test::cell(table, oslo(), QStringLiteral("From it")), QStringLiteral("10.0 kB/s"));
        QCOMPARE(test::cell(table, oslo(), QStringLiteral("To it")), QStringLiteral("2.0 kB/s"));
        test::choose(table, QStringLiteral("Gateway"), QStringLiteral("Gateway Oslo"));
        QVERIFY(details(console, "gatewaysDetails").contains(QStringLiteral("10.0 kB/s from it")));
    }

    // A mark of this computer: it stands in the list until its time is over.
    void maintenanceIsExpected()
    {
        test::Console console;
        console.window->go(QStringLiteral("gateways"));
        auto* table = console.table("gatewaysTable");
        test::choose(table, QStringLiteral("Gateway"), QStringLiteral("Gateway Troms\u00f8"));
        const auto reports = [&] {
            return test::cell(table, test::rowWith(table, QStringLiteral("Gateway"), QStringLiteral("Gateway Troms\u00f8")), QStringLiteral("Reports"));
        };
        QCOMPARE(reports(), QStringLiteral("Silent"));
        console.find<QMenu>("gatewayMaintenanceMenu")->actions().at(1)->trigger();      // 8 hours
        QCOMPARE(reports(), QStringLiteral("Maintenance"));
        QVERIFY(details(console, "gatewaysDetails").contains(QStringLiteral("marked at this computer")));
        console.clock.advance(Milliseconds(9 * 3'600'000));
        console.node.change([](api::Snapshot& s) {
            s.at.ms += 9 * 3'600'000;
            auto gateways = *s.gateways;
            gateways.front().failedDay += 1;
            s.gateways = std::make_shared<const std::vector<api::GatewayView>>(gateways);
        });
        console.settle();
        QTRY_COMPARE(reports(), QStringLiteral("Silent"));
    }

    // The toast outlives the page that asked for it.
    void aMarkIsTakenBackAfterItsWindowIsClosed()
    {
        test::Console console;
        console.window->go(QStringLiteral("gateways"));
        console.window->detachPage();
        QPointer<QWidget> own = console.window->findChild<QWidget*>(QStringLiteral("detached-gateways"));
        QVERIFY(own);
        test::choose(own->findChild<QTableView*>(QStringLiteral("gatewaysTable")), QStringLiteral("Gateway"), QStringLiteral("Gateway Troms\u00f8"));
        own->findChild<QMenu*>(QStringLiteral("gatewayMaintenanceMenu"))->actions().at(1)->trigger();      // 8 hours
        own->close();
        QTRY_VERIFY(!own);
        auto* table = console.table("gatewaysTable");
        const auto reports = [&] {
            return test::cell(table, test::rowWith(table, QStringLiteral("Gateway"), QStringLiteral("Gateway Troms\u00f8")), QStringLiteral("Reports"));
        };
        QCOMPARE(reports(), QStringLiteral("Maintenance"));
        for (auto* undo : console.window->toasts().findChildren<QPushButton*>()) {
            if (undo->text() == QStringLiteral("Undo")) QTest::mouseClick(undo, Qt::LeftButton);
        }
        QTRY_COMPARE(reports(), QStringLiteral("Silent"));
    }

    void theVersionOfItsProgramIsShown()
    {
        test::Console console;
        console.window->go(QStringLiteral("gateways"));
        auto* table = console.table("gatewaysTable");
        QCOMPARE(test::cell(table, test::rowWith(table, QStringLiteral("Gateway"), QStringLiteral("Gateway Oslo")), QStringLiteral("Version")), QStringLiteral("1.0.0"));
        QCOMPARE(test::cell(table, test::rowWith(table, QStringLiteral("Gateway"), QStringLiteral("Gateway Troms\u00f8")), QStringLiteral("Version")), QStringLiteral("\u2013"));
        test::choose(table, QStringLiteral("Gateway"), QStringLiteral("Gateway Oslo"));
        QVERIFY(details(console, "gatewaysDetails").contains(QStringLiteral("known to itself alone")));
        console.window->go(QStringLiteral("peers"));
        auto* peers = console.table("peersTable");
        QVERIFY(test::rowWith(peers, QStringLiteral("Version"), QStringLiteral("0.9.1")) >= 0);
    }

    void theListFitsItsPane()
    {
        test::Console console;
        console.window->resize(1680, 1050);
        console.window->go(QStringLiteral("gateways"));
        auto* table = console.table("gatewaysTable");
        QTRY_VERIFY(table->horizontalScrollBar()->maximum() == 0);
        // What comes later widens no column over the edge.
        console.settle();
        QVERIFY(!table->horizontalScrollBar()->isVisible());
    }
};

QTEST_MAIN(GatewaysTest)
#include "gateways_test.moc"
