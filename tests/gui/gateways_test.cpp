// SPDX-License-Identifier: GPL-3.0-or-later
// Gateways: what each carries and what came through it.
#include "tests/gui/fixture.h"
#include "tests/gui/lists.h"

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
};

QTEST_MAIN(GatewaysTest)
#include "gateways_test.moc"
