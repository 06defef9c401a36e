// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fixture.h"
#include "tests/gui/lists.h"
#include "ui/charts/bars_chart.h"
#include "ui/charts/waiting_chart.h"
#include "ui/bridge/format.h"
#include "ui/bridge/words.h"
#include "ui/pages/decoded_tree.h"
#include "ui/pages/review_lists.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/segmented.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace quorate;

class ChainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksTransactionsAndWhatTheySay()
    {
        test::Console console;
        console.window->go(QStringLiteral("chain"));
        auto* blocks = console.table("blocksTable");
        QTRY_COMPARE(blocks->model()->rowCount(), 200);
        QCOMPARE(test::cell(blocks, 0, QStringLiteral("Height")), QStringLiteral("184212"));
        QCOMPARE(test::cell(blocks, 0, QStringLiteral("Settled")), QStringLiteral("Proposed"));
        QCOMPARE(test::cell(blocks, 2, QStringLiteral("Settled")), QStringLiteral("Settled"));
        // The newest block that records something is chosen on its own, and its first transaction decoded.
        QTRY_VERIFY(console.find<QPlainTextEdit>("decoded")->toPlainText().contains(QStringLiteral("Rebuilt, equal")));
        console.click("olderBlocks");
        QTRY_COMPARE(blocks->model()->rowCount(), 300);
    }

    // The filter takes a block's id: its beginning among those that are loaded, all of it wherever the block stands.
    void blocksAreFoundByTheirIds()
    {
        test::Console console;
        console.window->go(QStringLiteral("chain"));
        auto* blocks = console.table("blocksTable");
        QTRY_COMPARE(blocks->model()->rowCount(), 200);
        auto* filter = console.find<QLineEdit>("blocksFilter");
        auto* count = console.find<QLabel>("blocksCount");
        const auto& all = console.node.chainBlocks[api::Chain::release];
        const auto id = [&all](std::size_t place) { return QString::fromStdString(all[place].id.hex()); };
        for (const QString& typed : {id(7).left(8), id(7).left(40), id(7).toUpper()}) {
            filter->setText(typed);
            QTRY_COMPARE(blocks->model()->rowCount(), 1);
            QCOMPARE(test::cell(blocks, 0, QStringLiteral("Height")), QString::number(all[7].height));
        }
        // One that is not loaded.
        QVERIFY(all.size() > 250);
        filter->setText(id(250).left(30));
        QTRY_VERIFY2(count->text().contains(QStringLiteral("by all 64 digits")), qPrintable(count->text()));
        filter->setText(id(250));
        QTRY_COMPARE(blocks->model()->rowCount(), 1);
        QTRY_COMPARE(test::cell(blocks, 0, QStringLiteral("Height")), QString::number(all[250].height));
        QTRY_COMPARE(blocks->currentIndex().row(), 0);
        QVERIFY2(!count->text().contains(QStringLiteral("looking")), qPrintable(count->text()));
        QCOMPARE(filter->text(), id(250));
        // Of the other chain.
        const auto& others = console.node.chainBlocks[api::Chain::delivery];
        QVERIFY(!others.empty());
        filter->setText(QString::fromStdString(others.back().id.hex()));
        QTRY_COMPARE(console.find<widgets::Segmented>("chainChoice")->current(), QStringLiteral("delivery"));
        QTRY_COMPARE(blocks->model()->rowCount(), 1);
        QTRY_COMPARE(test::cell(blocks, 0, QStringLiteral("Height")), QString::number(others.back().height));
        // Of none.
        filter->setText(QString(64, QLatin1Char('7')));
        QTRY_VERIFY2(count->text().contains(QStringLiteral("neither chain has")), qPrintable(count->text()));
        filter->clear();
        QTRY_VERIFY2(!count->text().contains(QStringLiteral("neither chain has")), qPrintable(count->text()));
    }

    // After a long sleep more blocks have come than one page has.
    void noBlocksAreMissingAfterALongSleep()
    {
        test::Console console;
        console.window->go(QStringLiteral("chain"));
        auto* blocks = console.table("blocksTable");
        QTRY_COMPARE(blocks->model()->rowCount(), 200);
        auto& all = console.node.chainBlocks[api::Chain::release];
        for (std::uint32_t i = 0; i < 450; ++i) {
            api::BlockView next = all.front();
            next.height += 1;
            next.time.ms += 5'500;
            next.id = test::sampleId<BlockId>(300'000 + i);
            next.transactions.clear();
            all.insert(all.begin(), next);
        }
        console.node.change([](api::Snapshot& s) { s.chains[0].height += 450; });
        console.settle();
        QTRY_COMPARE(test::cell(blocks, 0, QStringLiteral("Height")), QStringLiteral("184662"));
        for (int pages = 1; pages <= 3; ++pages) {
            QTRY_COMPARE(blocks->model()->rowCount(), 200 * pages);
            for (int row = 0; row < blocks->model()->rowCount(); ++row) {
                QCOMPARE(test::cell(blocks, row, QStringLiteral("Height")), QString::number(184'662 - row));
            }
            QVERIFY(console.find<QPushButton>("olderBlocks")->isVisible());
            console.click("olderBlocks");
        }
        QTRY_COMPARE(blocks->model()->rowCount(), 750);
        QVERIFY(!console.find<QPushButton>("olderBlocks")->isVisible());
    }

    void slowBlocksAreFound()
    {
        bridge::Block genesis;
        bridge::Block first;
        first.height = 1;
        first.time = 1'000'000;
        bridge::Block second = first;
        second.height = 2;
        second.time += 5'000;
        bridge::Block third = second;
        third.height = 3;
        third.time += 11'000;
        bridge::Block far = first;
        far.height = 9;
        const auto rows = models::blockRows({far, third, second, first, genesis}, 5'000);
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows.at(0).interval, -1);           // the one before it is not there
        QCOMPARE(rows.at(1).interval, 11'000);
        QVERIFY(rows.at(1).slow);
        QCOMPARE(rows.at(2).interval, 5'000);
        QVERIFY(!rows.at(2).slow);
        QCOMPARE(rows.at(3).interval, -1);           // genesis has no time to measure from
        QVERIFY(!models::blockRows({third, second}, 0).first().slow);

        test::Console console;
        console.window->go(QStringLiteral("chain"));
        auto* blocks = console.table("blocksTable");
        QTRY_COMPARE(blocks->model()->rowCount(), 200);
        QCOMPARE(test::cell(blocks, 0, QStringLiteral("Interval")), QStringLiteral("5.5 s"));
        console.find<QLineEdit>("blocksFilter")->setText(QStringLiteral("interval:>6"));
        QTRY_COMPARE(blocks->model()->rowCount(), 0);
        console.find<QLineEdit>("blocksFilter")->setText(QStringLiteral("interval:>5"));
        QTRY_VERIFY2(blocks->model()->rowCount() > 90, qPrintable(QString::number(blocks->model()->rowCount())));
    }

    void aBlockIsJumpedToAndSaved()
    {
        test::Console console;
        console.window->go(QStringLiteral("chain"));
        auto* blocks = console.table("blocksTable");
        QTRY_COMPARE(blocks->model()->rowCount(), 200);
        auto* height = console.find<QLineEdit>("jumpToHeight");
        QTest::keyClicks(height, QStringLiteral("x184205"));
        QCOMPARE(height->text(), QStringLiteral("184205"));
        QTest::keyClick(height, Qt::Key_Return);
        QCOMPARE(test::cell(blocks, blocks->currentIndex().row(), QStringLiteral("Height")), QStringLiteral("184205"));
        QTest::keyClicks(height, QStringLiteral("999999999"));
        QTest::keyClick(height, Qt::Key_Return);
        QTRY_VERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("could not be read")));

        QTemporaryDir folder;
        console.prompter.next = folder.filePath(QStringLiteral("block.json"));
        QAction* save = test::actIn(blocks, "saveBlockAct");
        QVERIFY(save != nullptr);
        save->trigger();
        QFile file(console.prompter.next);
        QTRY_VERIFY_WITH_TIMEOUT(file.exists(), 30000);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto block = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(block.value(QStringLiteral("height")).toInt(), 184'205);
        QCOMPARE(block.value(QStringLiteral("chain")).toString(), QStringLiteral("release"));
        QVERIFY(!block.value(QStringLiteral("transactions")).toArray().isEmpty());
        QCOMPARE(block.value(QStringLiteral("transactions")).toArray().at(0).toObject().value(QStringLiteral("kind")).toString(), QStringLiteral("vote"));
    }

    void aTransactionIsATree()
    {
        test::Console console;
        console.window->go(QStringLiteral("chain"));
        auto* tree = console.find<QTreeWidget>("decodedTree");
        QTRY_VERIFY(tree->isVisible() && tree->topLevelItemCount() == 1);
        const auto* root = tree->topLevelItem(0);
        QVERIFY(root->text(1).startsWith(QStringLiteral("4 field")));
        QCOMPARE(root->child(3)->text(0), QStringLiteral("body (4)"));
        QCOMPARE(root->child(3)->child(0)->text(0), QStringLiteral("release (1)"));
        QCOMPARE(root->child(3)->child(0)->toolTip(1), QString::fromStdString(test::sampleId<ReleaseId>(7).hex()));
        QCOMPARE(root->child(3)->child(3)->text(1), QStringLiteral("Rebuilt, equal. Changes match the notes."));
        // Numbers that stand for something are told in words.
        using bridge::words::Domain;
        QCOMPARE(root->child(0)->text(1), pages::isolated(bridge::words::chainName(bridge::Chain::release)));
        QCOMPARE(root->child(1)->text(1), QStringLiteral("41"));
        QCOMPARE(root->child(2)->text(1), pages::isolated(bridge::words::text(Domain::transactionKind, QStringLiteral("vote"))));
        QCOMPARE(root->child(3)->child(2)->text(1), pages::isolated(bridge::words::text(Domain::verdict, QStringLiteral("approve"))));
        console.click("rawTransaction");
        QVERIFY(!tree->isVisible());

        using Form = bridge::DecodedPart::Form;
        pages::DecodedTree other;
        other.set({{0, 0, {}, Form::list, QStringLiteral("3")},
                   {1, 0, {}, Form::number, QStringLiteral("-2")},
                   {1, 1, QStringLiteral("manifest"), Form::wrapped, QStringLiteral("612")},
                   {2, 0, {}, Form::map, QStringLiteral("1")},
                   {3, 12, QStringLiteral("review-by"), Form::word, QStringLiteral("null")},
                   {1, 2, QStringLiteral("inlined"), Form::bytes, {}}});
        const auto* top = other.topLevelItem(0);
        QCOMPARE(top->childCount(), 3);
        QCOMPARE(top->child(0)->text(0), QStringLiteral("0"));
        QCOMPARE(top->child(1)->text(0), QStringLiteral("manifest (1)"));
        QCOMPARE(top->child(1)->text(1), QStringLiteral("612 B"));
        QCOMPARE(top->child(1)->child(0)->child(0)->text(0), QStringLiteral("review-by (12)"));
        QCOMPARE(top->child(2)->text(1), QStringLiteral("no bytes"));
        const auto shown = [&](const char* name, Form form, const char* value) {
            other.set({{0, 0, QLatin1String(name), form, QLatin1String(value)}});
            return other.topLevelItem(0)->text(1);
        };
        QCOMPARE(shown("created", Form::number, "1767225600000"), bridge::format::time(1767225600000));
        QCOMPARE(shown("size", Form::number, "18100000"), bridge::format::exactSize(18100000));
        QCOMPARE(shown("sequence", Form::number, "18446744073709551615"), bridge::format::number(UINT64_MAX));
        QCOMPARE(shown("roles", Form::text, "vendor checker"), pages::isolated(bridge::words::roles({QStringLiteral("vendor"), QStringLiteral("checker")})));
        QCOMPARE(shown("kind", Form::text, "delta"), pages::isolated(bridge::words::text(Domain::artifactKind, QStringLiteral("delta"))));
        // A document's kind and a reason are words of others.
        QCOMPARE(shown("kind", Form::text, "sbom.cyclonedx"), pages::isolated(QStringLiteral("sbom.cyclonedx")));
        QCOMPARE(shown("reason", Form::text, "approve"), pages::isolated(QStringLiteral("approve")));
        other.set({});
        QCOMPARE(other.topLevelItemCount(), 0);
    }

    // What it comes to, or the first thing that is wrong.
    void aChainIsVerifiedFromItsBeginning()
    {
        test::Console console;
        console.window->go(QStringLiteral("chain"), QStringLiteral("delivery"));
        console.click("verifyChain");
        QTRY_COMPARE(console.node.calls().verified.size(), std::size_t(1));
        QVERIFY(console.node.calls().verified.front() == api::Chain::delivery);
        const auto said = [&] { return console.window->toasts().texts().join(QLatin1Char('\n')); };
        QTRY_VERIFY2(said().contains(QStringLiteral("184205 blocks and 912004 transactions")), qPrintable(said()));
        QVERIFY2(said().contains(QStringLiteral("no votes vouch for it")), qPrintable(said()));
        console.node.failNext({ErrorKind::corrupt, "node.chain.differs", "height 17: chain.block.stranger"});
        console.click("verifyChain");
        QTRY_VERIFY2(said().contains(QStringLiteral("not found to be right")), qPrintable(said()));
    }

    void aChainThatVotesSettleIsToldAsSuch()
    {
        test::Console console;
        console.window->go(QStringLiteral("chain"), QStringLiteral("release"));
        console.click("verifyChain");
        const auto said = [&] { return console.window->toasts().texts().join(QLatin1Char('\n')); };
        QTRY_VERIFY2(said().contains(QStringLiteral("912004 transactions")), qPrintable(said()));
        QVERIFY2(!said().contains(QStringLiteral("no votes vouch")), qPrintable(said()));
    }

    void theOtherChain()
    {
        test::Console console;
        console.window->go(QStringLiteral("chain"), QStringLiteral("delivery"));
        auto* blocks = console.table("blocksTable");
        QTRY_COMPARE(test::cell(blocks, 0, QStringLiteral("Height")), QStringLiteral("91044"));
        QTRY_COMPARE(console.table("poolTable")->model()->rowCount(), 3);
    }

    void withoutVotesAllIsProbable()
    {
        test::Console console;
        console.node.change([](api::Snapshot& s) {
            for (auto& chain : s.chains) {
                chain.settles = false;
                chain.settledHeight = 0;
            }
        });
        console.settle();
        QTRY_VERIFY(console.find<widgets::Banner>("banner")->text().startsWith(QStringLiteral("Nobody votes")));
        console.window->go(QStringLiteral("chain"));
        auto* blocks = console.table("blocksTable");
        QTRY_COMPARE(test::cell(blocks, 0, QStringLiteral("Settled")), QStringLiteral("Probable"));
    }

    void whatWaitsSaysWhoseItIsAndWhereItWillBe()
    {
        test::Console console("nuk");
        // The status bar leads to it.
        console.click("status-pool");
        QCOMPARE(console.window->currentPage(), QStringLiteral("chain"));
        QCOMPARE(console.find<QTabWidget>("chainTabs")->currentIndex(), 1);
        auto* table = console.table("poolTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(test::cell(table, 0, QStringLiteral("Mine")), QStringLiteral("Mine"));
        QCOMPARE(test::cell(table, 0, QStringLiteral("Will be in block")), QStringLiteral("184213"));
        QVERIFY(test::cell(table, 0, QStringLiteral("Age")).contains(QLatin1Char('s')));
        auto* chart = console.find<charts::WaitingChart>("poolChart");
        QVERIFY2(chart->summary().contains(QStringLiteral("the last of ours is in block 184213")), qPrintable(chart->summary()));
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(chart->axis().place());
        QVERIFY(chart->atPlace(0).contains(QStringLiteral("Vote: 1")));
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(console.find<QPlainTextEdit>("decoded")->toPlainText().contains(QStringLiteral("77")));

        console.click("poolRebroadcast");
        QCOMPARE(console.node.calls().rebroadcast, std::vector<TransactionId>{test::sampleId<TransactionId>(90'000)});
        QTRY_VERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("told again of 1 transaction")));
        console.node.failNext({ErrorKind::unavailable, "engine.stopped", {}});
        console.click("poolRebroadcast");
        QTRY_VERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("The peers were not told.")));
    }

    void whatWaitsForAnEarlierOneSaysSo()
    {
        test::Console console;
        console.window->go(QStringLiteral("chain"), QStringLiteral("delivery"));
        console.find<QTabWidget>("chainTabs")->setCurrentIndex(1);
        auto* table = console.table("poolTable");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QVERIFY(test::rowWith(table, QStringLiteral("Will be in block"), QStringLiteral("An earlier transaction of its key is missing here.")) >= 0);
        // Nothing of ours: nothing to tell.
        QVERIFY(!console.find<QPushButton>("poolRebroadcast")->isVisible());
        console.find<charts::WaitingChart>("poolChart")->lineChosen(QStringLiteral("batch"));
        QCOMPARE(table->model()->rowCount(), 3);
        console.find<QLineEdit>("poolFilter")->setText(QStringLiteral("mine:=Mine"));
        QTRY_COMPARE(table->model()->rowCount(), 0);
    }

    void aNewBlockArrivesAndTheChosenOneStays()
    {
        test::Console console;
        console.window->go(QStringLiteral("chain"));
        auto* blocks = console.table("blocksTable");
        QTRY_VERIFY(blocks->currentIndex().isValid());
        const QString chosen = test::cell(blocks, blocks->currentIndex().row(), QStringLiteral("Height"));
        api::BlockView next = console.node.chainBlocks[api::Chain::release].front();
        next.height += 1;
        next.id = test::sampleId<BlockId>(99'999);
        console.node.chainBlocks[api::Chain::release].insert(console.node.chainBlocks[api::Chain::release].begin(), next);
        console.node.change([](api::Snapshot& s) { s.chains[0].height += 1; });
        console.settle();
        QTRY_COMPARE(test::cell(blocks, 0, QStringLiteral("Height")), QStringLiteral("184213"));
        QCOMPARE(test::cell(blocks, blocks->currentIndex().row(), QStringLiteral("Height")), chosen);
    }

    void aTransactionIsProvenAndShownAsBytes()
    {
        test::Console console;
        console.window->go(QStringLiteral("chain"));
        auto* decoded = console.find<QPlainTextEdit>("decoded");
        QTRY_VERIFY(decoded->toPlainText().contains(QStringLiteral("Rebuilt, equal")));
        // What is not settled is not proven.
        QVERIFY(!console.find<QPushButton>("proveTransaction")->isEnabled());
        auto* blocks = console.table("blocksTable");
        blocks->setCurrentIndex(blocks->model()->index(test::rowWith(blocks, QStringLiteral("Height"), QStringLiteral("184205")), 0));
        QTRY_VERIFY(console.find<QPushButton>("proveTransaction")->isEnabled());
        console.click("proveTransaction");
        QTRY_VERIFY(decoded->toPlainText().contains(QStringLiteral("Recomputed here")));
        console.click("rawTransaction");
        QVERIFY(decoded->toPlainText().startsWith(QStringLiteral("a4 a4")));
    }

    void aHeightIsFoundAlsoWhenItIsNotLoaded()
    {
        test::Console console;
        console.window->go(QStringLiteral("chain"), QStringLiteral("release#184100"));
        auto* blocks = console.table("blocksTable");
        QTRY_VERIFY(blocks->currentIndex().isValid());
        QTRY_COMPARE(test::cell(blocks, blocks->currentIndex().row(), QStringLiteral("Height")), QStringLiteral("184100"));
        console.window->go(QStringLiteral("chain"), QStringLiteral("release#183950"));
        QTRY_COMPARE(test::cell(blocks, blocks->currentIndex().row(), QStringLiteral("Height")), QStringLiteral("183950"));
    }

    void aBlockThatWasJumpedToStays()
    {
        test::Console console;
        console.window->go(QStringLiteral("chain"), QStringLiteral("release#183950"));
        auto* blocks = console.table("blocksTable");
        const auto chosen = [&] { return test::cell(blocks, blocks->currentIndex().row(), QStringLiteral("Height")); };
        QTRY_VERIFY(blocks->currentIndex().isValid());
        QTRY_COMPARE(chosen(), QStringLiteral("183950"));
        api::BlockView next = console.node.chainBlocks[api::Chain::release].front();
        next.height += 1;
        next.id = test::sampleId<BlockId>(99'998);
        console.node.chainBlocks[api::Chain::release].insert(console.node.chainBlocks[api::Chain::release].begin(), next);
        console.node.change([](api::Snapshot& s) { s.chains[0].height += 1; });
        console.settle();
        QTRY_VERIFY(test::rowWith(blocks, QStringLiteral("Height"), QStringLiteral("184213")) >= 0);
        QCOMPARE(chosen(), QStringLiteral("183950"));
    }

    void intervalsAndContentsOfBlocksShareTheirPlace()
    {
        test::Console console;
        console.window->go(QStringLiteral("chain"));
        auto* intervals = console.find<charts::BarsChart>("blockIntervals");
        auto* recorded = console.find<charts::BarsChart>("blockTransactions");
        QTRY_VERIFY(intervals->summary().contains(QStringLiteral("Median")));
        console.find<QTabWidget>("chainTabs")->setCurrentIndex(2);
        QTest::keyClick(intervals, Qt::Key_Left);
        QTest::keyClick(intervals, Qt::Key_Left);
        QVERIFY(recorded->axis().place());
        QVERIFY2(recorded->atPlace(*recorded->axis().place()).startsWith(QStringLiteral("184211: ")),
                 qPrintable(recorded->atPlace(*recorded->axis().place())));
        QVERIFY(recorded->summary().contains(QStringLiteral("record transactions")));
    }

    // What this console saw settle has a time; what was settled before has none, and says so.
    void finalityIsMeasuredWhereItWasSeen()
    {
        test::Console console;
        console.window->go(QStringLiteral("chain"));
        auto* finality = console.find<charts::BarsChart>("blockFinality");
        auto* intervals = console.find<charts::BarsChart>("blockIntervals");
        QTRY_VERIFY(finality->summary().contains(QStringLiteral("No block was settled since this console looks")));
        QVERIFY(&finality->axis() == &intervals->axis());
        console.clock.advance(Milliseconds{1'000});
        console.node.change([](api::Snapshot& s) {
            s.at = {s.at.ms + 1'000};
            for (auto& c : s.chains) c.settledHeight = c.height;
        });
        for (auto& block : console.node.chainBlocks[api::Chain::release]) block.settled = true;
        console.settle();
        QTRY_VERIFY2(finality->summary().startsWith(QStringLiteral("Median")), qPrintable(finality->summary()));
        QVERIFY(finality->atPlace(184'050.5).contains(QStringLiteral("settled before this console looked")));
    }

    void aTimeLeadsToItsBlock()
    {
        test::Console console;
        const auto& all = console.node.chainBlocks[api::Chain::release];
        const auto& wanted = all.at(all.size() / 2);
        console.window->go(QStringLiteral("chain"), QStringLiteral("release@%1").arg(wanted.time.ms));
        auto* blocks = console.table("blocksTable");
        QTRY_COMPARE_WITH_TIMEOUT(test::cell(blocks, blocks->currentIndex().row(), QStringLiteral("Height")), QString::number(wanted.height), 30000);
    }

    void aRangeOfTheAxisFiltersTheBlocks()
    {
        test::Console console;
        console.window->go(QStringLiteral("chain"));
        auto* intervals = console.find<charts::BarsChart>("blockIntervals");
        QTRY_VERIFY(intervals->summary().contains(QStringLiteral("Median")));
        console.find<QTabWidget>("chainTabs")->setCurrentIndex(2);
        Q_EMIT intervals->rangeChosen(184'200.5, 184'205.5);
        QCOMPARE(console.find<QTabWidget>("chainTabs")->currentIndex(), 0);
        QCOMPARE(console.find<QLineEdit>("blocksFilter")->text(), QStringLiteral("height:>=184200 height:<=184205"));
        QCOMPARE(console.table("blocksTable")->model()->rowCount(), 6);
    }

    void aReadThatFailsIsNoEmptyChain()
    {
        test::Console console;
        console.node.failNext({ErrorKind::corrupt, "store.corrupt", "release"});
        console.window->go(QStringLiteral("chain"));
        console.node.waitForCallbacks();
        QVERIFY(console.find<QWidget>("page-chain") != nullptr);
        const auto texts = [&] {
            QString all;
            for (const auto* label : console.find<QWidget>("page-chain")->findChildren<QLabel*>()) all += label->text();
            return all;
        };
        QTRY_VERIFY(texts().contains(QStringLiteral("The database on disk is damaged.")));
    }
};

QTEST_MAIN(ChainTest)
#include "chain_test.moc"
