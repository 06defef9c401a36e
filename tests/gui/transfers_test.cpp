// SPDX-License-Identifier: GPL-3.0-or-later
// Transfers: traffic, why one stands still, its pieces, stopping, limits, its folder.
#include "tests/gui/fixture.h"
#include "tests/gui/lists.h"
#include "ui/bridge/format.h"
#include "ui/charts/traffic_chart.h"
#include "ui/pages/traffic_log.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/peer_pieces.h"
#include "ui/widgets/piece_map.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

#include <algorithm>

using namespace quorate;
using test::choose;
using test::details;

// In the place of the desktop's file manager.
class Folders : public QObject {
    Q_OBJECT

public:
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl& url) { opened += url; }
};

class TransfersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // With whom, and how fast; rows stay while only figures change.
    void peersOfATransferAreListed()
    {
        test::Console console;
        console.window->go(QStringLiteral("transfers"));
        choose(console.table("transfersTable"), QStringLiteral("Payload"), QStringLiteral("kestrel-g4 4.3.1 delta"));
        auto* peers = console.find<QTreeWidget>("transferPeers");
        QTRY_COMPARE(peers->topLevelItemCount(), 4);
        QVERIFY(peers->isVisible());
        QCOMPARE(peers->topLevelItem(0)->text(0), console.bridge().memberName(QStringLiteral("kestrel")));
        QCOMPARE(peers->topLevelItem(0)->text(1), QStringLiteral("100 %"));
        QCOMPARE(peers->topLevelItem(0)->text(2), QStringLiteral("1.1 MB/s"));
        QVERIFY(peers->topLevelItem(2)->text(0).startsWith(QStringLiteral("10.20.2.4")));
        QVERIFY(peers->topLevelItem(2)->toolTip(0).contains(QStringLiteral("connected to us")));
        const auto* first = peers->topLevelItem(0);
        console.node.change([&](api::Snapshot& s) {
            auto transfers = *s.transfers;
            transfers[1].connections.pop_back();
            transfers[1].connections.front().downRate = 0;
            s.transfers = std::make_shared<const std::vector<api::TransferView>>(std::move(transfers));
        });
        QTRY_COMPARE(peers->topLevelItemCount(), 3);
        QCOMPARE(peers->topLevelItem(0), first);
        QCOMPARE(first->text(2), bridge::format::rate(0));
        choose(console.table("transfersTable"), QStringLiteral("Payload"), QStringLiteral("kestrel-g4 4.3.1 full"));
        QTRY_VERIFY(!peers->isVisible());
    }

    // Whatever else there is to tell of a peer: who it is can be read, beside a list of payloads in a small window.
    void namesOfPeersAreNotCut()
    {
        test::Console console;
        console.window->go(QStringLiteral("transfers"));
        auto* peers = console.find<QTreeWidget>("transferPeers");
        QCOMPARE(console.window->size(), QSize(1366, 768));
        for (const char* payload : {"kestrel-g4 4.3.1 delta", "kestrel-g4 4.3.0 delta"}) {
            choose(console.table("transfersTable"), QStringLiteral("Payload"), QLatin1String(payload));
            QTRY_VERIFY(peers->isVisible() && peers->topLevelItemCount() > 1);
            const QFontMetrics widths(peers->font());
            for (int row = 0; row < peers->topLevelItemCount(); ++row) {
                const QString name = peers->topLevelItem(row)->text(0);
                const QRect cell = peers->visualItemRect(peers->topLevelItem(row));
                QVERIFY2(peers->header()->sectionSize(0) >= widths.horizontalAdvance(name) + 6, qPrintable(name));
                QVERIFY(peers->header()->length() <= peers->viewport()->width() && cell.isValid());
                // What has no room is told with the name.
                QVERIFY(peers->topLevelItem(row)->toolTip(0).contains(QStringLiteral("Has: ") + peers->topLevelItem(row)->text(1)));
            }
        }
        // One that is complete gets nothing; one that is fetched does.
        QVERIFY(peers->isColumnHidden(2) && !peers->isColumnHidden(3));
        console.window->resize(2'400, 1'200);
        QTRY_VERIFY(!peers->isColumnHidden(1));
        choose(console.table("transfersTable"), QStringLiteral("Payload"), QStringLiteral("kestrel-g4 4.3.1 delta"));
        QTRY_VERIFY(!peers->isColumnHidden(2) && !peers->isColumnHidden(3) && !peers->isColumnHidden(1));
    }

    // Peers by parts, asked for while it is open and never otherwise.
    void whoHasWhichPartIsShownWhenItIsWished()
    {
        test::Console console;
        console.window->go(QStringLiteral("transfers"));
        choose(console.table("transfersTable"), QStringLiteral("Payload"), QStringLiteral("kestrel-g4 4.3.1 delta"));
        auto* parts = console.find<widgets::PeerPieces>("peerPieces");
        auto* who = console.find<QPushButton>("transferWho");
        QTRY_VERIFY(who->isVisible());
        QVERIFY(!parts->isVisible());
        console.settle();
        QCOMPARE(console.node.calls().piecesAsked, std::size_t(0));
        who->click();
        QTRY_COMPARE(parts->rows().size(), qsizetype(5));
        QVERIFY(parts->isVisible());
        QVERIFY2(parts->rowText(0).startsWith(QStringLiteral("Here: ")) && parts->rowText(0).endsWith(QStringLiteral(" of 240 parts")), qPrintable(parts->rowText(0)));
        QCOMPARE(parts->rowText(1), console.bridge().memberName(QStringLiteral("kestrel")) + QStringLiteral(": 240 of 240 parts"));
        QCOMPARE(parts->rowText(2).section(QLatin1Char(':'), -1), QStringLiteral(" 218 of 240 parts"));
        QVERIFY(parts->rowText(3).startsWith(QStringLiteral("10.20.2.4")));
        QVERIFY(parts->rowText(5).isEmpty());
        parts->setFocus();
        QTest::keyClick(parts, Qt::Key_Down);
        QTest::keyClick(parts, Qt::Key_Down);
        QCOMPARE(parts->accessibleDescription(), parts->rowText(1));
        QTest::keyClick(parts, Qt::Key_End);
        QCOMPARE(parts->current(), qsizetype(4));
        // It lives.
        console.node.change([&](api::Snapshot& s) {
            auto transfers = *s.transfers;
            transfers[1].connections.pop_back();
            transfers[1].connections.front().permille = 500;
            s.transfers = std::make_shared<const std::vector<api::TransferView>>(std::move(transfers));
        });
        QTRY_COMPARE(parts->rows().size(), qsizetype(4));
        QVERIFY(parts->rowText(1).endsWith(QStringLiteral(": 120 of 240 parts")));
        // Another transfer has others, and one without peers nobody.
        choose(console.table("transfersTable"), QStringLiteral("Payload"), QStringLiteral("kestrel-g4 4.3.1 full"));
        QTRY_VERIFY(!who->isVisible() && !parts->isVisible());
        choose(console.table("transfersTable"), QStringLiteral("Payload"), QStringLiteral("kestrel-g4 4.3.0 delta"));
        QTRY_VERIFY(parts->isVisible() && parts->rows().size() > 1);
        console.settle();
        const auto asked = console.node.calls().piecesAsked;
        who->click();
        console.node.change([&](api::Snapshot& s) {
            auto transfers = *s.transfers;
            for (auto& t : transfers) t.upTotal += 1;
            s.transfers = std::make_shared<const std::vector<api::TransferView>>(std::move(transfers));
        });
        console.settle();
        QCOMPARE(console.node.calls().piecesAsked, asked);
    }

    // For each that is selected; the details have the hash, too.
    void aMagnetLinkIsCopied()
    {
        test::Console console;
        console.window->go(QStringLiteral("transfers"));
        choose(console.table("transfersTable"), QStringLiteral("Payload"), QStringLiteral("kestrel-g4 4.3.1 delta"));
        const auto transfers = console.bridge().transfers();
        const auto t = std::find_if(transfers.begin(), transfers.end(), [](const auto& one) { return one.label == QLatin1String("kestrel-g4 4.3.1 delta"); });
        QVERIFY(t != transfers.end());
        QVERIFY(details(console, "transfersDetails").contains(bridge::format::grouped(t->infoHash)));
        console.click("transferMagnet");
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("magnet:?xt=urn:btmh:1220%1&dn=kestrel-g4%204.3.1%20delta&xl=912400").arg(t->infoHash));
        QVERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("1 magnet link(s) copied.")));
        console.table("transfersTable")->selectAll();
        console.click("transferMagnet");
        QCOMPARE(QApplication::clipboard()->text().split(QLatin1Char('\n')).size(), transfers.size());
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

    // One transfer has a plot of its own, on which its limit is moved and taken back.
    void oneTransferIsPlottedAndLimited()
    {
        test::Console console;
        console.window->go(QStringLiteral("transfers"));
        const auto roots = console.bridge().transfers();
        QVERIFY(roots.size() > 1);
        const auto more = [&](std::uint64_t down) {
            console.clock.advance(Milliseconds{5'000});
            console.node.change([&](api::Snapshot& s) {
                auto transfers = *s.transfers;
                transfers.front().downTotal += down;
                s.transfers = std::make_shared<const std::vector<api::TransferView>>(std::move(transfers));
            });
            console.settle();
        };
        auto* table = console.table("transfersTable");
        console.window->go(QStringLiteral("transfers"), roots.at(0).root);
        auto* chart = console.find<charts::TrafficChart>("transferTraffic");
        more(0);
        more(40'000'000);
        more(0);
        QTRY_VERIFY2(chart->summary().startsWith(QStringLiteral("40.0 MB received")), qPrintable(chart->summary()));
        console.window->go(QStringLiteral("transfers"), roots.at(1).root);
        QTRY_VERIFY2(!chart->summary().startsWith(QStringLiteral("40.0 MB received")), qPrintable(chart->summary()));
        QCOMPARE(table->currentIndex().data(models::KeyRole).toString(), roots.at(1).root);

        console.window->go(QStringLiteral("transfers"), roots.at(0).root);
        QTRY_VERIFY2(chart->summary().startsWith(QStringLiteral("40.0 MB received")), qPrintable(chart->summary()));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Down);
        QTRY_VERIFY(!console.node.calls().transferOrders.empty());
        const auto order = console.node.calls().transferOrders.back();
        QVERIFY(order.act == api::TransferOrder::Act::limit && order.limits.up > 0);
        QTRY_VERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("Limits of 1 transfer")));
        QTest::mouseClick(console.find<QPushButton>("toastAct"), Qt::LeftButton);
        QTRY_COMPARE(console.node.calls().transferOrders.size(), std::size_t(2));
        QCOMPARE(console.node.calls().transferOrders.back().limits.up, roots.at(0).limits.up);
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
        QTRY_COMPARE(folders.opened, QList<QUrl>{QUrl::fromLocalFile(directory.path())});
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        // One that is not there says so.
        directory.remove();
        console.click("transferFolder");
        QTRY_VERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("The folder could not be opened.")));
    }

    // What a mouse reads from the tool tips, the keys do, too.
    void piecesAreWalked()
    {
        test::Console console;
        console.window->go(QStringLiteral("transfers"));
        choose(console.table("transfersTable"), QStringLiteral("Payload"), QStringLiteral("kestrel-g4 4.3.1 full"));
        auto* map = console.find<widgets::PieceMap>("pieceMap");
        map->setFocus(Qt::TabFocusReason);
        QCOMPARE(map->current(), qsizetype(-1));
        QTest::keyClick(map, Qt::Key_Right);
        QCOMPARE(map->current(), qsizetype(0));
        QCOMPARE(map->accessibleDescription(), map->partText(0));
        QTest::keyClick(map, Qt::Key_N);
        const qsizetype missing = map->current();
        QVERIFY(missing > 0);
        QVERIFY2(map->accessibleDescription().contains(QStringLiteral("not here")), qPrintable(map->accessibleDescription()));
        QTest::keyClick(map, Qt::Key_End);
        QCOMPARE(map->current(), qsizetype(239));
        QTest::keyClick(map, Qt::Key_Right);
        QCOMPARE(map->current(), qsizetype(239));
        QTest::keyClick(map, Qt::Key_Up);
        const qsizetype columns = 239 - map->current();
        QVERIFY(columns > 1);
        QTest::keyClick(map, Qt::Key_Home);
        QTest::keyClick(map, Qt::Key_Down);
        QCOMPARE(map->current(), columns);
        // Another payload has other pieces.
        choose(console.table("transfersTable"), QStringLiteral("Payload"), QStringLiteral("kestrel-g4 4.3.0 delta"));
        QVERIFY(map->current() < 240);
        QCOMPARE(map->accessibleDescription(), map->partText(map->current()));
    }

    // The menu key finds what the buttons of the details do.
    void theMenuHasTheActsOfTheRow()
    {
        test::Console console;
        console.window->go(QStringLiteral("transfers"));
        auto* table = console.table("transfersTable");
        choose(table, QStringLiteral("Payload"), QStringLiteral("kestrel-g4 4.3.0 delta"));
        QMenu* menu = nullptr;
        for (QWidget* up = table; menu == nullptr && up != nullptr; up = up->parentWidget()) {
            if (auto* pane = qobject_cast<widgets::TablePane*>(up)) menu = pane->contextMenu();
        }
        QVERIFY(menu != nullptr);
        const auto shown = [menu] {
            Q_EMIT menu->aboutToShow();
            QStringList names;
            for (const auto* action : menu->actions()) names += action->objectName();
            return names;
        };
        const qsizetype before = menu->actions().size();
        QVERIFY(shown().contains(QStringLiteral("transferStopAct")));
        QVERIFY(!shown().contains(QStringLiteral("transferStartAct")));        // it runs
        const qsizetype once = menu->actions().size();
        QVERIFY(once > before);
        (void)shown();
        QCOMPARE(menu->actions().size(), once);
        for (auto* action : menu->actions()) {
            if (action->objectName() == QStringLiteral("transferStopAct")) {
                action->trigger();
                break;
            }
        }
        QTRY_COMPARE(console.node.calls().transferOrders.size(), std::size_t(1));
        QVERIFY(console.node.calls().transferOrders[0].act == api::TransferOrder::Act::stop);
        choose(table, QStringLiteral("Payload"), QStringLiteral("kestrel-e1 1.18.2 delta"));   // paused
        QVERIFY(shown().contains(QStringLiteral("transferStartAct")) && !shown().contains(QStringLiteral("transferStopAct")));
    }
};

QTEST_MAIN(TransfersTest)
#include "transfers_test.moc"
