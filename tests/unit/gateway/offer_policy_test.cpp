// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/offer_policy.h"

#include <QtTest>

using namespace quorate;
using namespace quorate::gateway;

namespace {

// Version n is "n.0", its target and release are all n.
TargetHash target(int n)
{
    TargetHash hash;
    hash.bytes.fill(static_cast<std::uint8_t>(n));
    return hash;
}

ReleaseId release(int n)
{
    return ReleaseId{target(n).bytes};
}

CandidateArtifact full(std::uint64_t size, bool ready = true)
{
    return {ledger::ArtifactKind::full, std::nullopt, {size, {}}, ready};
}

CandidateArtifact delta(int base, std::uint64_t size, bool ready = true)
{
    return {ledger::ArtifactKind::delta, target(base), {size, {}}, ready};
}

Candidate candidate(int n, std::vector<CandidateArtifact> artifacts, std::uint64_t rollbackIndex = 0,
                    const std::string& hardwareClass = "a")
{
    return {release(n),    hardwareClass, ledger::Version{std::to_string(n) + ".0"},
            rollbackIndex, target(n),     std::move(artifacts)};
}

Installed running(int n)
{
    return {target(n), ledger::Version{std::to_string(n) + ".0"}};
}

}  // namespace

class OfferPolicyTest : public QObject {
    Q_OBJECT
private slots:
    void chooses_data();
    void chooses();
    void unknownDevice();
    void versionAlone();
    void hashAloneFindsItsVersion();
    void hashThatNobodyKnows();
    void excludedReleasesAreNeitherGoalNorStep();
    void anotherHardwareClassIsNotLookedAt();
    void rollbackIndexNeverFalls();
    void manyReleasesAndDeltas();
};

void OfferPolicyTest::chooses_data()
{
    QTest::addColumn<std::vector<Candidate>>("candidates");
    QTest::addColumn<int>("step");    // version offered to a device that runs 1; 0: nothing
    QTest::addColumn<int>("goal");
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("bytes");
    using List = std::vector<Candidate>;
    QTest::newRow("nothing known") << List{} << 0 << 0 << 0 << 0;
    QTest::newRow("what runs") << List{candidate(1, {full(100)})} << 0 << 0 << 0 << 0;
    QTest::newRow("older alone") << List{candidate(0, {full(100)})} << 0 << 0 << 0 << 0;
    QTest::newRow("full") << List{candidate(2, {full(100)})} << 2 << 2 << 1 << 100;
    QTest::newRow("delta is smaller") << List{candidate(2, {full(100), delta(1, 7)})} << 2 << 2 << 1 << 7;
    QTest::newRow("full is smaller") << List{candidate(2, {full(5), delta(1, 7)})} << 2 << 2 << 1 << 5;
    QTest::newRow("delta of another base") << List{candidate(2, {full(100), delta(0, 7)})} << 2 << 2 << 1 << 100;
    QTest::newRow("no way") << List{candidate(2, {delta(0, 7)})} << 0 << 0 << 0 << 0;
    QTest::newRow("newest of several") << List{candidate(3, {full(100)}), candidate(2, {full(10)})} << 3 << 3 << 1
                                       << 100;
    QTest::newRow("path of deltas") << List{candidate(2, {delta(1, 10)}), candidate(3, {delta(2, 10), full(100)})} << 2
                                    << 3 << 2 << 20;
    QTest::newRow("path dearer than full")
        << List{candidate(2, {delta(1, 60)}), candidate(3, {delta(2, 60), full(100)})} << 3 << 3 << 1 << 100;
    QTest::newRow("as dear: fewer steps")
        << List{candidate(2, {delta(1, 50)}), candidate(3, {delta(2, 50), full(100)})} << 3 << 3 << 1 << 100;
    QTest::newRow("one delta over two") << List{candidate(2, {delta(1, 10)}),
                                                candidate(3, {delta(2, 10), delta(1, 15)})}
                                        << 3 << 3 << 1 << 15;
    QTest::newRow("full, then delta") << List{candidate(2, {full(30)}), candidate(3, {delta(2, 10), full(100)})} << 2
                                      << 3 << 2 << 40;
    QTest::newRow("newest not ready") << List{candidate(2, {full(10)}), candidate(3, {full(5, false)})} << 2 << 2 << 1
                                      << 10;
    QTest::newRow("step not ready") << List{candidate(2, {delta(1, 1, false)}), candidate(3, {delta(2, 1), full(100)})}
                                    << 3 << 3 << 1 << 100;
    QTest::newRow("newest unreachable") << List{candidate(2, {full(10)}), candidate(3, {delta(0, 5)})} << 2 << 2 << 1
                                        << 10;
    QTest::newRow("same version twice") << List{candidate(2, {full(10)}), [] {
        auto other = candidate(2, {full(5)});
        other.release = release(9);
        other.target = target(9);
        return other;
    }()} << 9 << 9 << 1 << 5;
}

void OfferPolicyTest::chooses()
{
    QFETCH(std::vector<Candidate>, candidates);
    QFETCH(int, step);
    QFETCH(int, goal);
    QFETCH(int, steps);
    QFETCH(int, bytes);
    for (int order = 0; order < 2; ++order) {
        const auto offer = chooseOffer(running(1), "a", candidates);
        QCOMPARE(offer.has_value(), step != 0);
        if (offer) {
            QVERIFY(offer->candidate.release == release(step));
            QVERIFY(offer->goal == release(goal));
            QCOMPARE(int(offer->steps), steps);
            QCOMPARE(int(offer->bytes), bytes);
        }
        std::ranges::reverse(candidates);
    }
}

void OfferPolicyTest::unknownDevice()
{
    const auto offer = chooseOffer({}, "a", {candidate(2, {full(10)}), candidate(3, {full(20), delta(2, 1)})});
    QVERIFY(offer && offer->candidate.release == release(3) && !offer->artifact.base);
    const auto deltas =
        chooseOffer({}, "a", {candidate(2, {full(10)}), candidate(3, {delta(1, 8), delta(2, 3), delta(0, 1, false)})});
    QVERIFY(deltas && deltas->candidate.release == release(3) && deltas->artifact.base == target(2));
}

void OfferPolicyTest::versionAlone()
{
    const Installed installed{std::nullopt, ledger::Version{"1.5"}};
    const auto offer = chooseOffer(installed, "a", {candidate(1, {full(1)}), candidate(2, {full(10), delta(1, 1)})});
    QVERIFY(offer && offer->candidate.release == release(2) && !offer->artifact.base);
    QVERIFY(!chooseOffer(installed, "a", {candidate(2, {delta(1, 1)})}));
    QVERIFY(!chooseOffer({std::nullopt, ledger::Version{"2.0"}}, "a", {candidate(2, {full(10)})}));
}

void OfferPolicyTest::hashAloneFindsItsVersion()
{
    const Installed installed{target(2), std::nullopt};
    QVERIFY(!chooseOffer(installed, "a", {candidate(1, {full(1)}), candidate(2, {full(1)})}));
    const auto offer = chooseOffer(
        installed, "a", {candidate(1, {full(1)}), candidate(2, {full(1)}), candidate(3, {full(9), delta(2, 2)})});
    QVERIFY(offer && offer->candidate.release == release(3) && offer->bytes == 2);
}

void OfferPolicyTest::hashThatNobodyKnows()
{
    // Built elsewhere; its version cannot be told, so the newest is offered and the device decides.
    const auto offer =
        chooseOffer({target(77), std::nullopt}, "a", {candidate(2, {full(10)}), candidate(3, {full(20)})});
    QVERIFY(offer && offer->candidate.release == release(3));
}

void OfferPolicyTest::excludedReleasesAreNeitherGoalNorStep()
{
    const std::vector<Candidate> all{candidate(2, {delta(1, 1)}), candidate(3, {delta(2, 1), full(100)})};
    const auto offer = chooseOffer(running(1), "a", all, {release(2)});
    QVERIFY(offer && offer->bytes == 100);
    const auto lower = chooseOffer(running(1), "a", all, {release(3)});
    QVERIFY(lower && lower->goal == release(2));
    QVERIFY(!chooseOffer(running(1), "a", all, {release(2), release(3)}));
}

void OfferPolicyTest::anotherHardwareClassIsNotLookedAt()
{
    QVERIFY(!chooseOffer(running(1), "a", {candidate(2, {full(1)}, 0, "b")}));
    const auto offer = chooseOffer(running(1), "b", {candidate(2, {full(1)}, 0, "b"), candidate(3, {full(1)}, 0, "a")});
    QVERIFY(offer && offer->goal == release(2));
}

void OfferPolicyTest::rollbackIndexNeverFalls()
{
    const std::vector<Candidate> all{candidate(1, {full(1)}, 5), candidate(2, {full(1)}, 4),
                                     candidate(3, {delta(2, 1)}, 5)};
    QVERIFY(!chooseOffer(running(1), "a", all));
    const std::vector<Candidate> falling{candidate(1, {full(1)}, 1), candidate(2, {delta(1, 1)}, 6),
                                         candidate(3, {delta(2, 1), full(50)}, 5)};
    const auto offer = chooseOffer(running(1), "a", falling);
    QVERIFY(offer && offer->goal == release(3) && offer->steps == 1 && offer->bytes == 50);
}

void OfferPolicyTest::manyReleasesAndDeltas()
{
    // 250 releases, each with a delta from the one before and from the tenth before it.
    std::vector<Candidate> all;
    for (int n = 2; n < 252; ++n) {
        std::vector<CandidateArtifact> artifacts{delta(n - 1, 10), full(10'000)};
        if (n > 10) artifacts.push_back(delta(n - 10, 60));
        all.push_back(candidate(n, std::move(artifacts)));
    }
    const auto offer = chooseOffer(running(1), "a", all);
    QVERIFY(offer && offer->goal == release(251));
    QCOMPARE(offer->bytes, std::uint64_t{1500});
    QCOMPARE(offer->steps, std::size_t{25});
}

QTEST_GUILESS_MAIN(OfferPolicyTest)
#include "offer_policy_test.moc"
