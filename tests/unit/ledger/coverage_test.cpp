// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/coverage.h"

#include "tests/support/ledger_fixture.h"
#include "tests/support/seeded_random.h"
#include "tests/unit/ledger/ledger_words.h"

#include <QTest>

#include <algorithm>

using namespace quorate;
using namespace quorate::ledger;
using namespace quorate::test;

namespace {

const MemberId gateA{"gate-a"};
const MemberId gateB{"gate-b"};

ReleaseId releaseOf(std::uint8_t n)
{
    ReleaseId id;
    id.bytes[0] = n;
    return id;
}

SignedAcknowledgement ack(std::uint8_t release, std::uint64_t device, std::uint64_t ordinal, std::string reason = {})
{
    Acknowledgement content;
    content.release = releaseOf(release);
    content.model = LedgerFixture::model();
    content.device = DeviceIndex(device);
    content.ordinal = ordinal;
    content.outcome = reason.empty() ? Outcome::positive : Outcome::negative;
    content.reason = std::move(reason);
    return signAcknowledgement({}, keyFor("device/" + std::to_string(device)), content);
}

}  // namespace

class CoverageTest : public QObject {
    Q_OBJECT

private slots:
    void oneForEachDevice()
    {
        Coverage coverage;
        coverage.add(ack(1, 0, 1), gateA, LeafIndex(10));
        coverage.add(ack(1, 1, 1, "device.boot-check.failed"), gateA, LeafIndex(10));
        coverage.add(ack(1, 1, 3), gateB, LeafIndex(12));  // tried again, worked
        coverage.add(ack(1, 2, 1), gateB, LeafIndex(12));
        coverage.add(ack(1, 2, 2, "device.slot.full"), gateB, LeafIndex(13));
        coverage.add(ack(2, 0, 2), gateA, LeafIndex(14));
        QVERIFY(coverage.totals(releaseOf(1)) == (Coverage::Totals{2, 1}));
        QVERIFY(coverage.totals(releaseOf(2)) == (Coverage::Totals{1, 0}));
        QVERIFY(coverage.totals(releaseOf(3)) == Coverage::Totals());
        const auto negatives = coverage.negatives(releaseOf(1));
        QCOMPARE(negatives.size(), std::size_t{1});
        QCOMPARE(word(negatives[0].reason), "device.slot.full");
        const auto gateways = coverage.gateways(releaseOf(1));
        QVERIFY(gateways.at(gateA) == (Coverage::Totals{1, 0}));
        QVERIFY(gateways.at(gateB) == (Coverage::Totals{1, 1}));
        QVERIFY(coverage.gateways().at(gateA) == (Coverage::Totals{2, 0}));
        QCOMPARE(coverage.releases().size(), std::size_t{2});
        QVERIFY(coverage.equivocations().empty() && coverage.repetitions().empty());
    }

    void theSameFromTwoGatewaysCountsOnceForTheEarlier()
    {
        Coverage coverage;
        coverage.add(ack(1, 0, 1), gateB, LeafIndex(20));
        coverage.add(ack(1, 0, 1), gateA, LeafIndex(10));
        QVERIFY(coverage.totals(releaseOf(1)) == (Coverage::Totals{1, 0}));
        QVERIFY(coverage.counted(releaseOf(1))[0].gateway == gateA);
        QVERIFY(coverage.equivocations().empty() && coverage.repetitions().empty());
    }

    void contradictionsAreTold()
    {
        Coverage coverage;
        coverage.add(ack(1, 0, 1), gateA, LeafIndex(10));
        coverage.add(ack(1, 0, 1, "device.boot-check.failed"), gateB, LeafIndex(11));
        coverage.add(ack(1, 1, 5), gateA, LeafIndex(10));
        coverage.add(ack(2, 1, 5), gateA, LeafIndex(12));  // one ordinal for two releases
        const auto equivocations = coverage.equivocations();
        QCOMPARE(equivocations.size(), std::size_t{2});
        QVERIFY(equivocations[0].device == DeviceIndex(0) && equivocations[0].acknowledgements.size() == 2);
        QVERIFY(equivocations[1].device == DeviceIndex(1) && equivocations[1].ordinal == 5);
        const auto repetitions = coverage.repetitions();
        QCOMPARE(repetitions.size(), std::size_t{1});
        QVERIFY(repetitions[0].gateway == gateA && repetitions[0].device == DeviceIndex(1) && repetitions[0].times == 2);
    }

    void aGatewayThatRepeatsIsTold()
    {
        Coverage coverage;
        for (int i = 0; i < 3; ++i) coverage.add(ack(1, 0, 1), gateA, LeafIndex(10 + static_cast<std::uint64_t>(i)));
        QVERIFY(coverage.totals(releaseOf(1)) == (Coverage::Totals{1, 0}));
        QCOMPARE(coverage.repetitions().size(), std::size_t{1});
        QCOMPARE(coverage.repetitions()[0].times, std::uint64_t{3});
    }

    void orderChangesNothing()
    {
        struct Item {
            SignedAcknowledgement ack;
            MemberId gateway;
            LeafIndex leaf;
        };
        SeededRandom random(3);
        std::vector<Item> items;
        for (int i = 0; i < 60; ++i) {
            items.push_back({ack(static_cast<std::uint8_t>(random.below(2)), random.below(5), random.below(4),
                                 random.below(2) ? std::string() : std::string("device.reason-") + std::to_string(random.below(2))),
                             random.below(2) ? gateA : gateB, LeafIndex(random.below(10))});
        }
        const auto countAll = [&] {
            Coverage coverage;
            for (const Item& item : items) coverage.add(item.ack, item.gateway, item.leaf);
            return coverage;
        };
        const Coverage first = countAll();
        for (int round = 0; round < 10; ++round) {
            for (std::size_t i = items.size() - 1; i > 0; --i) std::swap(items[i], items[random.below(i + 1)]);
            const Coverage again = countAll();
            for (std::uint8_t n = 0; n < 2; ++n) QVERIFY(again.counted(releaseOf(n)) == first.counted(releaseOf(n)));
            QVERIFY(again.equivocations() == first.equivocations());
            QVERIFY(again.repetitions() == first.repetitions());
        }
    }
};

QTEST_GUILESS_MAIN(CoverageTest)
#include "coverage_test.moc"
