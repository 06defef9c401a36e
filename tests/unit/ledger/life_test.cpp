// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/pieces.h"
#include "tests/support/seeded_random.h"
#include "tests/unit/ledger/attacks.h"
#include "tests/unit/ledger/ledger_words.h"

#include <QTest>

using namespace quorate;
using namespace quorate::ledger;
using namespace quorate::test;

namespace {

std::vector<std::string> eventsFrom(const TestChain& chain, std::size_t first)
{
    std::vector<std::string> names;
    for (std::size_t i = first; i < chain.events.size(); ++i) names.emplace_back(toString(chain.events[i].kind));
    return names;
}

using Names = std::vector<std::string>;

}  // namespace

// What becomes of a release: votes, statuses, events.
class LifeTest : public QObject {
    Q_OBJECT

private slots:
    void approvedSuspendedRecalled()
    {
        LedgerFixture f;
        f.createModel();
        std::size_t from = f.release.events.size();
        const ReleaseId id = f.publish(f.manifest("1.0"));
        f.release.submit(f.checkers[0], f.vote(f.checkers[0], id, Verdict::approve));
        QCOMPARE(word(f.status(id)), "open");
        f.release.tick(f.vendor, 5000);
        f.release.submit(f.checkers[1], f.vote(f.checkers[1], id, Verdict::approve));
        QCOMPARE(word(f.status(id)), "approved");
        auto record = f.release.value<ReleaseRecord>(key::release(id));
        QCOMPARE(record.decidedAt.ms, f.time.ms + 5000);
        QCOMPARE(record.publishedAt.ms, f.time.ms);
        QVERIFY(record.everApproved);
        f.reject(id, f.checkers[1], "found a flaw");
        QCOMPARE(word(f.status(id)), "suspended");
        f.release.submit(f.checkers[2], f.vote(f.checkers[2], id, Verdict::approve));
        QCOMPARE(word(f.status(id)), "approved");
        f.reject(id, f.checkers[0], "found it too");
        QCOMPARE(word(f.status(id)), "recalled");
        QVERIFY(eventsFrom(f.release, from) ==
                (Names{"release.published", "vote.cast", "vote.cast", "release.approved", "vote.cast", "release.suspended",
                       "vote.cast", "release.approved", "vote.cast", "release.recalled"}));
        QCOMPARE(word(f.release.events.back().text), "");
        QCOMPARE(word(f.release.events[f.release.events.size() - 2].text), "found it too");
    }

    void rejectedFreesTheTarget()
    {
        LedgerFixture f;
        f.createModel();
        const ReleaseId id = f.publish(f.manifest("1.0"));
        f.reject(id, f.checkers[0], "bad");
        QCOMPARE(word(f.status(id)), "open");
        f.reject(id, f.checkers[2], "bad");
        QCOMPARE(word(f.status(id)), "rejected");
        Manifest again = f.manifest("1.0");
        again.notes = "Second try";
        const ReleaseId second = f.publish(again);
        QCOMPARE(word(f.status(second)), "open");
    }

    void withdrawnByOwnerOfADelegatesRelease()
    {
        LedgerFixture f;
        const TestMember supplier = admitVendor(f);
        f.release.submit(f.vendor, SetModel{{LedgerFixture::model(), "Lamp", f.vendor.id(), {supplier.id()}, {}, {"rev-a"}}});
        Manifest manifest = f.manifest("1.0");
        manifest.publisher = supplier.id();
        const auto signedManifest = SignedManifest::sign(manifest, supplier.key(KeyPurpose::release));
        f.release.submit(supplier, PublishRelease{signedManifest, {}});
        const ReleaseId id = signedManifest.id();
        f.approve(id);
        f.release.submit(f.vendor, WithdrawRelease{id, "contract ended"});
        const auto record = f.release.value<ReleaseRecord>(key::release(id));
        QCOMPARE(word(record.status), "withdrawn");
        QCOMPARE(word(record.withdrawReason), "contract ended");
        QVERIFY(record.everApproved);
        QCOMPARE(word(f.release.events.back().text), "contract ended");
    }

    void frozenPolicyOutlivesAnEpoch()
    {
        LedgerFixture f;
        f.createModel();
        const ReleaseId id = f.publish(f.manifest("1.0"));
        f.release.submit(f.vendor, f.nextCheckers({&f.checkers[0], &f.checkers[1]}));
        const ReleaseId later = f.publish(f.manifest("2.0"));
        QCOMPARE(f.release.value<ReleaseRecord>(key::release(id)).checkers, 3U);
        QCOMPARE(f.release.value<ReleaseRecord>(key::release(later)).checkers, 2U);
        QVERIFY(f.release.value<ReleaseRecord>(key::release(later)).checkerEpoch == EpochNumber(1));
        f.release.submit(f.checkers[2], f.vote(f.checkers[2], id, Verdict::approve));  // still votes on the older one
        f.approve(id);
        f.approve(later);
        QCOMPARE(word(f.status(id)), "approved");
        QCOMPARE(word(f.status(later)), "approved");
    }

    void policyAsksForMore()
    {
        LedgerFixture f;
        f.createModel();
        Manifest manifest = f.manifest("1.0");
        manifest.minimumApprovals = 3;
        const ReleaseId id = f.publish(manifest);
        f.release.submit(f.checkers[0], f.vote(f.checkers[0], id, Verdict::approve));
        f.release.submit(f.checkers[1], f.vote(f.checkers[1], id, Verdict::approve));
        QCOMPARE(word(f.status(id)), "open");
        f.reject(id, f.checkers[2], "no");  // one is past k - q
        QCOMPARE(word(f.status(id)), "rejected");
    }

    void aLateVoteCounts()
    {
        LedgerFixture f;
        f.createModel();
        Manifest manifest = f.manifest("1.0");
        manifest.created = UnixTime{1};
        manifest.reviewBy = UnixTime{2};
        const ReleaseId id = f.publish(manifest);
        f.approve(id);
        QCOMPARE(word(f.status(id)), "approved");
    }

    void addedArtifactsAndInlinePayloadsAreKept()
    {
        LedgerFixture f;
        f.createModel();
        Manifest manifest = f.manifest("1.0");
        const Bytes sbom(5000, 7);
        manifest.evidence.push_back({"sbom.cyclonedx", crypto::payloadRef(sbom)});
        const ReleaseId id = f.publish(manifest, {{crypto::payloadRef(sbom), sbom}});
        QVERIFY(**f.release.state.get(key::inlinePayload(crypto::payloadRef(sbom).root)) == sbom);
        AddArtifact add;
        add.release = id;
        add.artifact = manifest.artifacts[0];
        add.artifact.kind = ArtifactKind::delta;
        add.artifact.base = TargetHash{};
        const Bytes payload(600, 9);
        add.artifact.payload = crypto::payloadRef(payload);
        add.inlined = {{add.artifact.payload, payload}};
        add.signature = signArtifact(f.consortium(), f.vendor.key(KeyPurpose::release), id, add.artifact);
        f.approve(id);
        f.release.submit(f.vendor, add);
        QCOMPARE(f.release.value<ReleaseRecord>(key::release(id)).addedArtifacts, 1U);
        QVERIFY(f.release.value<AddArtifact>(key::artifact(id, 0)).artifact == add.artifact);
        QVERIFY(f.release.value<AddArtifact>(key::artifact(id, 0)).inlined.empty());
        QVERIFY(**f.release.state.get(key::inlinePayload(add.artifact.payload.root)) == payload);
    }

    void fleetIsALog()
    {
        LedgerFixture f;
        f.createModel(3);
        EnrolDevices more{LedgerFixture::model(), DeviceIndex(3), {}};
        for (std::uint64_t i = 3; i < 10; ++i) more.devices.push_back({f.deviceKey(i).publicKey(), "rev-b", i == 9});
        f.release.submit(f.vendor, more);
        codec::LogFrontier frontier;
        for (std::uint64_t i = 0; i < 10; ++i) {
            const auto certificate = f.release.value<DeviceCertificate>(key::device(LedgerFixture::model(), DeviceIndex(i)));
            QVERIFY(certificate.key == f.deviceKey(i).publicKey() && certificate.index == DeviceIndex(i));
            QCOMPARE(certificate.vendorHeld, i == 9);
            frontier.append(codec::leafHash(certificate.encode()));
        }
        f.release.submit(f.vendor, RevokeDevices{LedgerFixture::model(), {DeviceIndex(2), DeviceIndex(9)}});
        const auto fleet = f.release.value<FleetRecord>(key::fleet(LedgerFixture::model()));
        QCOMPARE(fleet.size, std::uint64_t{10});
        QCOMPARE(fleet.revoked, std::uint64_t{2});
        QVERIFY(fleet.frontier == frontier.encode());
    }

    // Random votes against a model of the rule in four lines.
    void votesFollowTheModel()
    {
        LedgerFixture f;
        f.createModel();
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            SeededRandom random(seed);
            Manifest manifest = f.manifest("1." + std::to_string(seed));
            manifest.minimumApprovals = static_cast<std::uint32_t>(random.below(4));
            const ReleaseId id = f.publish(manifest);
            const std::size_t q = std::max<std::size_t>(2, manifest.minimumApprovals);
            std::map<std::size_t, Verdict> votes;
            bool ever = false;
            for (int step = 0; step < 8; ++step) {
                const std::size_t who = random.below(3);
                const Verdict verdict = random.below(2) ? Verdict::approve : Verdict::reject;
                const auto old = votes.find(who);
                const bool before = isFinal(f.status(id));
                const bool allowed = !before && (old == votes.end() || (old->second == Verdict::approve && verdict == Verdict::reject));
                const auto answer = f.release.apply(f.checkers[who], f.vote(f.checkers[who], id, verdict, "because"));
                QCOMPARE(answer.has_value(), allowed);
                if (allowed) votes[who] = verdict;
                std::size_t approvals = 0;
                for (const auto& vote : votes) approvals += vote.second == Verdict::approve ? 1 : 0;
                const std::size_t rejections = votes.size() - approvals;
                const char* expected = rejections > 3 - q ? (ever ? "recalled" : "rejected")
                                       : approvals >= q   ? "approved"
                                                          : (ever ? "suspended" : "open");
                QCOMPARE(word(f.status(id)), expected);
                ever = ever || f.status(id) == ReleaseStatus::approved;
            }
        }
    }

    // The same transactions give the same roots, and what one of them changes is all that it changes.
    void rulesAreDeterministic()
    {
        LedgerFixture f;
        f.createModel();
        f.approve(f.publish(f.manifest("1.0")));
        TestChain again(f.genesis, ChainKind::release);
        for (const Bytes& transaction : f.release.transactions) expect(again.apply(transaction), "replay");
        QVERIFY(again.rootAt(again.log.size()) == f.release.rootAt(f.release.log.size()));
        QVERIFY(again.state.entries() == f.release.state.entries());

        // As one overlay, the way a block is built.
        MemoryState base;
        base.put(genesisState(f.genesis, ChainKind::release));
        Overlay block(base);
        for (std::size_t i = 0; i < f.release.transactions.size(); ++i) {
            auto applied = expect(applyTransaction(f.release.parameters, block, LeafIndex(i), f.release.transactions[i]), "block");
            block.put(applied.changes);
        }
        base.put(block.changes());
        QVERIFY(base.entries() == f.release.state.entries());
    }
};

QTEST_GUILESS_MAIN(LifeTest)
#include "life_test.moc"
