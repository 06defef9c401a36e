// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/event_feed.h"

#include "tests/unit/node/application_fixture.h"

#include <QTest>

using namespace quorate;

namespace {

// "+3" told of leaf 3, "=3" that it is settled, "-3" taken back.
QString told(node::EventFeed& feed, const node::ChainApplication& application)
{
    QStringList words;
    for (bool more = true; more;) {
        auto next = test::expect(feed.next(application), "next");
        for (const auto& event : next.events) {
            words << (event.retracted ? "-" : event.settled ? "=" : "+") + QString::number(event.leaf);
        }
        more = next.more;
    }
    return words.join(' ');
}

}  // namespace

class EventFeedTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsNotSettledIsTakenBack()
    {
        const auto store = store::makeMemoryStore();
        test::ApplicationFixture chain(*store);
        node::EventFeed all(0, true);
        node::EventFeed settledOnly(0, false);
        auto& application = *chain.application;
        QCOMPARE(told(all, application), QString());
        // The fixture's own chain counts sequences: made once, sealed twice.
        const Bytes one = chain.model("one");
        const Bytes two = chain.model("two");
        const Bytes three = chain.model("three");
        const auto first = chain.seal({one});
        QVERIFY(first && chain.seal({two, three}));
        QCOMPARE(told(all, application), QString("+0 +1 +2"));
        QCOMPARE(told(all, application), QString());
        QCOMPARE(told(settledOnly, application), QString());

        // The second block is undone; a block of the same height holds one of its transactions.
        QVERIFY(application.revertTo(*first));
        QVERIFY(chain.seal({two}));
        QCOMPARE(told(all, application), QString("-2 -1 +1"));
        QVERIFY(application.settled(*first));
        QCOMPARE(told(all, application), QString("=0"));
        QCOMPARE(told(settledOnly, application), QString("=0"));
        QVERIFY(application.settled(application.tip().ref));
        QCOMPARE(told(all, application), QString("=1"));
        QCOMPARE(told(settledOnly, application), QString("=1"));

        // Undone and not sealed again: taken back alone.
        const auto tip = application.tip().ref;
        QVERIFY(chain.seal({three}));
        QCOMPARE(told(all, application), QString("+2"));
        QVERIFY(application.revertTo(tip));
        QCOMPARE(told(all, application), QString("-2"));
    }

    void idsAreTheSameAtEveryNodeAndFromEveryCursor()
    {
        const auto store = store::makeMemoryStore();
        test::ApplicationFixture chain(*store);
        QVERIFY(chain.seal({chain.model("one"), chain.model("two")}));
        QVERIFY(chain.application->settled(chain.application->tip().ref));
        node::EventFeed fromFirst(0, false);
        node::EventFeed fromSecond(1, true);
        const auto a = test::expect(fromFirst.next(*chain.application), "events").events;
        const auto b = test::expect(fromSecond.next(*chain.application), "events").events;
        QCOMPARE(a.size(), std::size_t(2));
        QCOMPARE(b.size(), std::size_t(1));
        QVERIFY(a[1].leaf == b[0].leaf && a[1].n == b[0].n && a[1].transaction == b[0].transaction);
        const auto leaf = test::expect(ledger::LogLeaf::decode(test::expect(chain.application->leaf(LeafIndex(1)), "leaf")), "decoded");
        QVERIFY(b[0].transaction == leaf.id);
    }

    // However much waits for its settlement, the feed remembers a bounded part.
    void itRemembersABoundedPart()
    {
        const auto store = store::makeMemoryStore();
        test::ApplicationFixture chain(*store);
        std::vector<Bytes> transactions;
        for (std::size_t i = 0; i < node::EventFeed::mostUnsettled + 10; ++i) {
            transactions.push_back(chain.model(QString("m%1").arg(i).toStdString()));
        }
        QVERIFY(chain.seal(transactions));
        node::EventFeed feed(0, true);
        QCOMPARE(told(feed, *chain.application).count('+'), qsizetype(node::EventFeed::mostUnsettled));
        QVERIFY(chain.application->settled(chain.application->tip().ref));
        QCOMPARE(told(feed, *chain.application).count('='), qsizetype(transactions.size()));
    }
};

QTEST_GUILESS_MAIN(EventFeedTest)
#include "event_feed_test.moc"
