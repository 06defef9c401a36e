// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/event_feed.h"

#include "tests/unit/node/application_fixture.h"

#include <QTest>

#include <algorithm>
#include <climits>

using namespace quorate;

namespace {

// A store of which one read fails, and the next goes well again.
class FailsOnce final : public store::KeyValueStore {
public:
    void failAfter(int reads) { m_left = reads; }
    [[nodiscard]] bool hasFailed() const { return m_left < 0; }

    Result<std::optional<Bytes>> get(BytesView key) const override
    {
        if (fails()) return fail(ErrorKind::io, "store.io");
        return m_inner->get(key);
    }
    Status scan(BytesView prefix, BytesView from, const Visit& visit) const override
    {
        if (fails()) return fail(ErrorKind::io, "store.io");
        return m_inner->scan(prefix, from, visit);
    }
    Result<std::optional<Entry>> last(BytesView prefix, BytesView upTo) const override
    {
        if (fails()) return fail(ErrorKind::io, "store.io");
        return m_inner->last(prefix, upTo);
    }
    Status write(const store::WriteBatch& batch) override { return m_inner->write(batch); }
    std::optional<Error> failure() const override { return m_inner->failure(); }
    Status reopen() override { return m_inner->reopen(); }

private:
    bool fails() const { return m_left >= 0 && m_left-- == 0; }
    std::unique_ptr<store::KeyValueStore> m_inner = store::makeMemoryStore();
    mutable int m_left = INT_MAX;
};

// "+3" told of leaf 3, "=3" that it is settled, "-3" taken back. After an error it asks again.
QString told(node::EventFeed& feed, const node::ChainApplication& application)
{
    QStringList words;
    int errors = 0;
    for (bool more = true; more && errors < 3;) {
        const auto next = feed.next(application);
        if (!next) {
            ++errors;
            continue;
        }
        for (const auto& event : next->events) {
            words << (event.retracted ? "-" : event.settled ? "=" : "+") + QString::number(event.leaf);
        }
        more = next->more;
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

    // Whichever read fails, nothing is left out, and nothing is told twice.
    void whatAFailedReadHeldBackIsTold()
    {
        for (int reads = 0;; ++reads) {
            FailsOnce store;
            test::ApplicationFixture chain(store);
            node::EventFeed feed(0, true);
            auto& application = *chain.application;
            const Bytes one = chain.model("one");
            const Bytes two = chain.model("two");
            const Bytes three = chain.model("three");
            const auto first = chain.seal({one});
            QVERIFY(first && chain.seal({two, three}));
            QCOMPARE(told(feed, application), QString("+0 +1 +2"));
            QVERIFY(application.revertTo(*first));
            QVERIFY(chain.seal({two}) && chain.seal({three}));
            QVERIFY(application.settled(*first));
            store.failAfter(reads);
            QCOMPARE(told(feed, application), QString("-2 -1 =0 +1 +2"));
            if (store.hasFailed()) continue;
            QVERIFY(reads > 8);
            return;
        }
    }

    // What a thief of its release key published is withdrawn by one transaction of the vendor, with an event for each.
    void whateverOneTransactionCausesIsTold()
    {
        constexpr int stolen = 1'100;
        const auto store = store::makeMemoryStore();
        test::ApplicationFixture chain(*store);
        auto& fixture = chain.fixture;
        fixture.createModel(0);
        const LeafIndex lastGood(fixture.release.log.size() - 1);
        for (int i = 0; i < stolen; ++i) fixture.publish(fixture.manifest("2." + std::to_string(i)));
        ledger::RotateReleaseKey rotation{fixture.vendor.id(), 1, test::keyFor("acme/release/2").publicKey(), lastGood, {}, {}, {}};
        const auto& root = fixture.vendor.key(ledger::KeyPurpose::root);
        rotation.by = root.id();
        rotation.signature = root.sign(ledger::rotationStatement(fixture.consortium(), rotation));
        fixture.release.submit(fixture.vendor, rotation);
        QVERIFY(chain.seal(fixture.release.transactions));
        QVERIFY(chain.application->settled(chain.application->tip().ref));
        node::EventFeed feed(0, false);
        int withdrawn = 0;
        for (bool more = true; more;) {
            const auto next = feed.next(*chain.application);
            QVERIFY2(next, next ? "" : toString(next.error()).c_str());
            withdrawn += static_cast<int>(std::ranges::count(next->events, "release.withdrawn", &api::EventView::kind));
            more = next->more;
        }
        QCOMPARE(withdrawn, stolen);
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
