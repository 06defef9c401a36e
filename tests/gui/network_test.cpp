// SPDX-License-Identifier: GPL-3.0-or-later
// Peers, transfers, members, alerts, jobs, gateways, devices, coverage: lists with details.
#include "tests/gui/fixture.h"
#include "ui/bridge/format.h"
#include "ui/charts/traffic_chart.h"
#include "ui/pages/traffic_log.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/piece_map.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

using namespace quorate;

namespace {

QString details(const test::Console& console, const char* name)
{
    QString all;
    for (const auto& field : console.find<widgets::FieldList>(name)->fields()) all += field.label + QLatin1Char(':') + field.value + QLatin1Char('\n');
    return all;
}

void choose(QTableView* table, const QString& title, const QString& text)
{
    const int row = test::rowWith(table, title, text);
    QVERIFY(row >= 0);
    table->setCurrentIndex(table->model()->index(row, 0));
}

}  // namespace

// In the place of the desktop's file manager.
class Folders : public QObject {
    Q_OBJECT

public:
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl& url) { opened += url; }
};

class NetworkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPeerSaysWhyItIsGone()
    {
        test::Console console;
        console.window->go(QStringLiteral("peers"));
        choose(console.table("peersTable"), QStringLiteral("Member"), QStringLiteral("KSC Oslo"));
        QVERIFY(details(console, "peersDetails").contains(QStringLiteral("There was no answer in time.")));
    }

    // Counted from totals, kept over a restart; the limit is moved on the chart itself.
    void trafficIsCountedAndLimited()
    {
        test::Console console;
        const auto more = [&](std::uint64_t down, std::uint64_t up) {
            console.clock.advance(Milliseconds{2'000});
            console.node.change([&](api::Snapshot& s) {
                auto transfers = *s.transfers;
                transfers.front().downTotal += down;
                transfers.front().upTotal += up;
                s.transfers = std::make_shared<const std::vector<api::TransferView>>(std::move(transfers));
            });
            console.settle();
        };
        console.window->go(QStringLiteral("transfers"));
        auto* chart = console.find<charts::TrafficChart>("traffic");
        more(0, 0);
        more(8'000'000, 2'000'000);
        more(0, 0);
        QTRY_VERIFY2(chart->summary().startsWith(QStringLiteral("8.0 MB received and 2.0 MB sent")), qPrintable(chart->summary()));
        console.find<QWidget>("trafficLogarithmic")->setFocus();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Down);
        QTRY_COMPARE_WITH_TIMEOUT(console.node.calls().transferLimits.size(), std::size_t(1), 30000);
        QVERIFY(console.node.calls().transferLimits.front().up > 1'000'000);
        console.window.reset();
        pages::TrafficLog again(console.bridge(), console.settings(), nullptr);
        double down = 0;
        for (const auto& bucket : again.buckets(0)) down += bucket.down;
        QCOMPARE(qRound64(down), 8'000'000);
    }

    void aPeerIsAdded()
    {
        test::Console console;
        console.window->go(QStringLiteral("peers"));
        console.click("addPeer");
        auto* add = console.find<QPushButton>("peerAdd");
        QVERIFY(!add->isEnabled());
        console.find<QLineEdit>("peerMember")->setText(QStringLiteral("ksc"));
        console.find<QLineEdit>("peerAddress")->setText(QStringLiteral("ksc.example"));
        QVERIFY(!add->isEnabled());
        QVERIFY(console.find<QLabel>("peerAddressProblem")->text().contains(QStringLiteral("host:port")));
        for (const char* wrong : {"ksc.example:0", "ksc.example:65536", "a b:1", "::1:7400", ":7400"}) {
            console.find<QLineEdit>("peerAddress")->setText(QLatin1String(wrong));
            QVERIFY2(!add->isEnabled(), wrong);
        }
        console.find<QLineEdit>("peerAddress")->setText(QStringLiteral("[::1]:7400"));
        QVERIFY(add->isEnabled() && !console.find<QLabel>("peerAddressProblem")->isVisible());
        console.find<QLineEdit>("peerMember")->setText(QStringLiteral("nobody"));
        QVERIFY(!add->isEnabled() && console.find<QLabel>("peerMemberProblem")->isVisible());
        console.find<QLineEdit>("peerMember")->setText(QStringLiteral("ksc"));
        console.find<QLineEdit>("peerAddress")->setText(QStringLiteral("ksc.example:7400"));
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(console.node.calls().peers.size(), std::size_t(1));
        QCOMPARE(console.node.calls().peers[0].second, std::string("ksc.example:7400"));
    }

    void aPeerIsSteeredAndTheActTakenBack()
    {
        using Act = api::PeerOrder::Act;
        test::Console console;
        console.window->go(QStringLiteral("peers"));
        auto* table = console.table("peersTable");
        choose(table, QStringLiteral("Member"), QStringLiteral("BSI Lab"));
        const auto peers = *console.node.copy().peers;
        const auto it = std::find_if(peers.begin(), peers.end(), [](const auto& p) { return p.member == "bsi-lab"; });
        console.click("peerDisconnect");
        QVERIFY(!console.find<QPushButton>("peerPardon")->isVisible());
        console.find<QPushButton>("peerBan")->menu()->findChild<QAction*>(QStringLiteral("peerBan24h"))->trigger();
        QTRY_VERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("BSI Lab is banned until")));
        for (auto* undo : console.window->toasts().findChildren<QPushButton*>()) {
            if (undo->text() == QStringLiteral("Undo")) QTest::mouseClick(undo, Qt::LeftButton);
        }
        console.click("peerRemove");
        const auto orders = console.node.calls().peerOrders;
        QCOMPARE(orders.size(), std::size_t(4));
        for (const auto& order : orders) QCOMPARE(order.peer, it->fingerprint);
        QVERIFY(orders[0].act == Act::disconnect && orders[1].act == Act::ban && orders[2].act == Act::pardon && orders[3].act == Act::remove);
        QCOMPARE(orders[1].banFor.count(), std::int64_t(86'400'000));

        // One that is banned says until when, and offers to lift it.
        console.node.change([](api::Snapshot& s) {
            auto changed = *s.peers;
            for (auto& p : changed) {
                if (p.member != "bsi-lab") continue;
                p.connected = false;
                p.reason = "net.banned-here";
                p.bannedUntil = {test::sampleNow + 3'600'000};
            }
            s.peers = std::make_shared<const std::vector<api::PeerView>>(std::move(changed));
        });
        console.settle();
        QVERIFY(details(console, "peersDetails").contains(QStringLiteral("somebody here wanted so")));
        QVERIFY(!console.find<QPushButton>("peerBan")->isVisible() && !console.find<QPushButton>("peerDisconnect")->isVisible());
        console.node.failNext({ErrorKind::notFound, "node.peer.unknown", "x"});
        console.click("peerPardon");
        QTRY_VERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("The ban of BSI Lab was not lifted.")));
    }

    void aTransferSaysWhyItStandsStill()
    {
        test::Console console;
        console.window->go(QStringLiteral("transfers"));
        auto* table = console.table("transfersTable");
        choose(table, QStringLiteral("Payload"), QStringLiteral("kestrel-g4 4.3.1 full"));
        QVERIFY(details(console, "transfersDetails").contains(QStringLiteral("Nobody who is connected has the missing pieces.")));
        QVERIFY(details(console, "transfersDetails").contains(QStringLiteral("It is being tried all the time")));
        auto* map = console.find<widgets::PieceMap>("pieceMap");
        QVERIFY(map->accessibleName().contains(QStringLiteral("of 240")));
        QVERIFY2(map->partText(0).endsWith(QStringLiteral(": here")), qPrintable(map->partText(0)));
        QVERIFY(map->partText(240).isEmpty());
        choose(table, QStringLiteral("Payload"), QStringLiteral("kestrel-e1 1.18.2 tree"));
        QVERIFY(details(console, "transfersDetails").contains(QStringLiteral("Tried again:") + bridge::format::time(test::sampleNow + 4'000)));
    }

    void aTransferIsStoppedStartedAndChecked()
    {
        using Act = api::TransferOrder::Act;
        test::Console console;
        console.window->go(QStringLiteral("transfers"));
        auto* table = console.table("transfersTable");
        choose(table, QStringLiteral("Payload"), QStringLiteral("kestrel-g4 4.3.0 delta"));
        QVERIFY(!console.find<QPushButton>("transferStart")->isVisible());
        console.click("transferStop");
        QTRY_VERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("is stopped, also after a restart")));
        for (auto* undo : console.window->toasts().findChildren<QPushButton*>()) {
            if (undo->text() == QStringLiteral("Undo")) QTest::mouseClick(undo, Qt::LeftButton);
        }
        console.click("transferRecheck");
        choose(table, QStringLiteral("Payload"), QStringLiteral("kestrel-e1 1.18.2 delta"));   // paused
        QVERIFY(!console.find<QPushButton>("transferStop")->isVisible());
        QVERIFY(details(console, "transfersDetails").contains(QStringLiteral("Somebody here stopped it.")));
        QVERIFY(details(console, "transfersDetails").contains(QStringLiteral("Not by itself")));
        console.click("transferStart");
        console.node.waitForCallbacks();
        auto orders = console.node.calls().transferOrders;
        QCOMPARE(orders.size(), std::size_t(4));
        QVERIFY(orders[0].act == Act::stop && orders[1].act == Act::start && orders[2].act == Act::recheck && orders[3].act == Act::start);
        QCOMPARE(orders[0].root, test::sampleId<PiecesRoot>(3007));
        QCOMPARE(orders[3].root, test::sampleId<PiecesRoot>(3005));

        // Several at once: the failure of one is told.
        table->selectAll();
        console.node.failNext({ErrorKind::refused, "node.transfer.unwanted", {}});
        console.click("transferRecheck");
        QTRY_VERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("The file was not checked.")));
        QCOMPARE(console.node.calls().transferOrders.size(), std::size_t(4 + table->model()->rowCount()));
    }

    void transfersAreLimited()
    {
        test::Console console;
        console.window->go(QStringLiteral("transfers"));
        choose(console.table("transfersTable"), QStringLiteral("Payload"), QStringLiteral("kestrel-g4 4.3.0 delta"));
        console.click("transferLimit");
        QCOMPARE(console.find<QSpinBox>("limitUp")->value(), 512);      // as it is now
        console.find<QSpinBox>("limitDown")->setValue(100);
        console.click("limitApply");
        const auto order = console.node.calls().transferOrders.back();
        QVERIFY(order.act == api::TransferOrder::Act::limit);
        QVERIFY((order.limits == api::TransferLimits{102'400, 524'288}));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        console.click("transfersLimitAll");
        console.find<QSpinBox>("limitUp")->setValue(250);
        console.click("limitApply");
        QTRY_VERIFY(!console.node.calls().transferLimits.empty());
        QVERIFY((console.node.calls().transferLimits.back() == api::TransferLimits{0, 256'000}));
    }

    void aTransfersFolderIsOpened()
    {
        test::Console console;
        QTemporaryDir directory;
        console.node.change([&](api::Snapshot& s) {
            auto changed = *s.transfers;
            changed[0].file = directory.filePath(QStringLiteral("payload")).toStdString();
            s.transfers = std::make_shared<const std::vector<api::TransferView>>(std::move(changed));
        });
        console.settle();
        console.window->go(QStringLiteral("transfers"));
        choose(console.table("transfersTable"), QStringLiteral("Payload"), QStringLiteral("kestrel-g4 4.3.0 delta"));
        Folders folders;
        QDesktopServices::setUrlHandler(QStringLiteral("file"), &folders, "open");
        console.click("transferFolder");
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(folders.opened, QList<QUrl>{QUrl::fromLocalFile(directory.path())});
        // One that is not there says so.
        directory.remove();
        console.click("transferFolder");
        QTRY_VERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("The folder could not be opened.")));
    }

    void membersShowTheirKeys()
    {
        test::Console console;
        console.window->go(QStringLiteral("members"));
        choose(console.table("membersTable"), QStringLiteral("Id"), QStringLiteral("bsi-lab"));
        QVERIFY(details(console, "membersDetails").contains(QStringLiteral("Signs votes")));
        QVERIFY(details(console, "membersDetails").contains(QStringLiteral("41, of which rejections: 3")));
    }

    void anAlertLeadsToItsRelease()
    {
        test::Console console;
        console.window->go(QStringLiteral("alerts"));
        auto* table = console.table("alertsTable");
        choose(table, QStringLiteral("Alert"), QStringLiteral("A member signed two conflicting statements"));
        QVERIFY(!console.find<QPushButton>("alertToRelease")->isVisible());
        choose(table, QStringLiteral("Alert"), QStringLiteral("A device failed its boot check"));
        console.click("alertToRelease");
        QCOMPARE(console.window->currentPage(), QStringLiteral("releases"));
        QTRY_COMPARE(console.find<QLabel>("releaseTitle")->text(), QStringLiteral("kestrel-g4 4.3.0"));
    }

    void aRunningJobCanBeCancelledAndAFailedOneSaysWhy()
    {
        test::Console console;
        console.window->go(QStringLiteral("jobs"));
        auto* table = console.table("jobsTable");
        choose(table, QStringLiteral("State"), QStringLiteral("Running"));
        console.click("cancelJob");
        QCOMPARE(console.node.calls().cancelled, std::vector<std::uint64_t>{12});
        choose(table, QStringLiteral("State"), QStringLiteral("Failed"));
        QVERIFY(!console.find<QPushButton>("cancelJob")->isVisible());
        QVERIFY(details(console, "jobsDetails").contains(QStringLiteral("The payload did not arrive in time.")));
    }

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

    void aDeviceShowsItsHistory()
    {
        test::Console console;
        console.window->go(QStringLiteral("devices"));
        auto* table = console.table("acknowledgementsTable");
        QCOMPARE(table->model()->rowCount(), 240);
        table->setCurrentIndex(table->model()->index(5, 0));
        QTRY_VERIFY(console.table("deviceHistoryTable")->model()->rowCount() >= 1);
        QCOMPARE(test::cell(console.table("deviceHistoryTable"), 0, QStringLiteral("Device")), test::cell(table, 5, QStringLiteral("Device")));
    }

    void coverageIsByRelease()
    {
        test::Console console;
        console.window->go(QStringLiteral("coverage"), QString::fromStdString(test::sampleId<ReleaseId>(6).hex()));
        QTRY_COMPARE(console.table("coverageGatewaysTable")->model()->rowCount(), 3);
        QVERIFY(details(console, "coverageDetails").contains(QStringLiteral("As the gateways claim")));
    }
};

QTEST_MAIN(NetworkTest)
#include "network_test.moc"
