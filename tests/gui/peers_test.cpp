// SPDX-License-Identifier: GPL-3.0-or-later
// Peers: why one is gone, adding one, banning and taking it back.
#include "tests/gui/fixture.h"
#include "tests/gui/lists.h"
#include "ui/widgets/notices.h"

#include <QLineEdit>
#include <QPushButton>

using namespace quorate;
using test::choose;
using test::details;

class PeersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPeerSaysWhyItIsGone()
    {
        test::Console console;
        console.window->go(QStringLiteral("peers"));
        choose(console.table("peersTable"), QStringLiteral("Member"), QStringLiteral("KSC Oslo"));
        QVERIFY(details(console, "peersDetails").contains(QStringLiteral("There was no answer in time.")));
    }

    void whoIsBehindIsFound()
    {
        test::Console console;
        console.window->go(QStringLiteral("peers"));
        auto* table = console.table("peersTable");
        console.find<QLineEdit>("peersFilter")->setText(QStringLiteral("behind:>2"));
        QTRY_COMPARE(table->model()->rowCount(), 0);
        std::string late;
        console.node.change([&](api::Snapshot& s) {
            auto peers = *s.peers;
            for (auto& p : peers) {
                if (!p.connected || !late.empty()) continue;
                late = p.address;
                p.releaseHeight -= 40;
            }
            s.peers = std::make_shared<const std::vector<api::PeerView>>(peers);
        });
        console.settle();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(test::cell(table, 0, QStringLiteral("Address")), QString::fromStdString(late));
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

    // The toast outlives the page that asked for it.
    void aBanIsTakenBackAfterItsWindowIsClosed()
    {
        test::Console console;
        console.window->go(QStringLiteral("peers"));
        console.window->detachPage();
        QPointer<QWidget> own = console.window->findChild<QWidget*>(QStringLiteral("detached-peers"));
        QVERIFY(own);
        choose(own->findChild<QTableView*>(QStringLiteral("peersTable")), QStringLiteral("Member"), QStringLiteral("BSI Lab"));
        own->findChild<QPushButton*>(QStringLiteral("peerBan"))->menu()->findChild<QAction*>(QStringLiteral("peerBan24h"))->trigger();
        QTRY_VERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("BSI Lab is banned until")));
        own->close();
        QTRY_VERIFY(!own);
        QCOMPARE(console.node.calls().peerOrders.size(), std::size_t(1));
        for (auto* undo : console.window->toasts().findChildren<QPushButton*>()) {
            if (undo->text() == QStringLiteral("Undo")) QTest::mouseClick(undo, Qt::LeftButton);
        }
        QTRY_VERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("BSI Lab may connect again.")));
        const auto orders = console.node.calls().peerOrders;
        QCOMPARE(orders.size(), std::size_t(2));
        QVERIFY(orders[1].act == api::PeerOrder::Act::pardon && orders[1].peer == orders[0].peer);
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
};

QTEST_MAIN(PeersTest)
#include "peers_test.moc"
