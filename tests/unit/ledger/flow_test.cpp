// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ledger_fixture.h"
#include "tests/unit/ledger/ledger_words.h"

#include <QTest>

using namespace quorate;
using namespace quorate::ledger;
using namespace quorate::test;

// One release from its publication to a batch on the delivery chain, by the rules alone.
class FlowTest : public QObject {
    Q_OBJECT

private slots:
    void releaseTravels()
    {
        LedgerFixture f;
        f.createModel();
        const ReleaseId id = f.publish(f.manifest("1.0.0"));
        QCOMPARE(word(f.status(id)), "open");
        f.approve(id);
        QCOMPARE(word(f.status(id)), "approved");

        const Bundle bundle = f.bundle(id);
        const TrustAnchor anchor = f.anchor();
        const auto state = verifyBundleState(anchor, bundle, std::nullopt);
        QCOMPARE(codeOf(state), "accepted");
        QCOMPARE(state->checkpoint.size, f.release.log.size());
        QCOMPARE(state->checkpoint.time.ms, f.time.ms);
        const auto record = verifyReleaseStatus(bundle);
        QCOMPARE(codeOf(record), "accepted");
        const auto verified = verifyManifest(anchor, bundle, *record);
        QCOMPARE(codeOf(verified), "accepted");
        const auto approvals = verifyBundleApprovals(anchor, anchor.epochs(), bundle, *record);
        QCOMPARE(codeOf(approvals), "accepted");
        QVERIFY(verified->manifest == f.manifest("1.0.0"));

        f.delivery.submit(f.gateways[0], f.anchorOf({key::release(id)}));
        RecordBatch batch;
        batch.body = {100'000, PiecesRoot{id.bytes}};
        batch.positive = 2;
        batch.negative = 1;
        batch.releases = {id};
        f.delivery.tick(f.vendor, 1000);
        f.delivery.submit(f.gateways[0], batch);
        const auto stored = f.delivery.value<BatchRecord>(key::batch(f.gateways[0].id(), 0));
        QCOMPARE(stored.positive, std::uint64_t{2});
        QCOMPARE(stored.at.ms, f.time.ms + 1000);
    }
};

QTEST_GUILESS_MAIN(FlowTest)
#include "flow_test.moc"
