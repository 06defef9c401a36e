// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ledger/attacks.h"
#include "tests/unit/ledger/ledger_words.h"

#include <QTest>

using namespace quorate;
using namespace quorate::ledger;
using namespace quorate::test;

namespace {

struct Verified {
    VerifiedState state;
    VerifiedRelease release;
};

// All of a device's checks of a bundle, in their order.
Result<Verified> verifyAll(const TrustAnchor& anchor, const Bundle& bundle,
                           const std::optional<SeenCheckpoint>& seen = std::nullopt)
{
    auto state = verifyBundleState(anchor, bundle, seen);
    if (!state) return fail(state.error());
    auto record = verifyReleaseStatus(bundle);
    if (!record) return fail(record.error());
    auto release = verifyManifest(anchor, bundle, *record);
    if (!release) return fail(release.error());
    if (auto approvals = verifyBundleApprovals(anchor, anchor.epochs(), bundle, *record); !approvals) return fail(approvals.error());
    return Verified{*std::move(state), *std::move(release)};
}

Result<Verified> verifyBytes(const TrustAnchor& anchor, BytesView bytes)
{
    auto bundle = Bundle::decode(bytes);
    if (!bundle) return fail(bundle.error());
    return verifyAll(anchor, *bundle);
}

// A consortium with an approved release "1.0".
struct Ready {
    LedgerFixture f;
    ReleaseId id;
    TrustAnchor anchor;

    Ready()
    {
        f.createModel();
        id = f.publish(f.manifest("1.0"));
        f.approve(id);
        anchor = f.anchor();
    }
    [[nodiscard]] Bundle bundle() const { return f.bundle(id); }
    // A bundle of a release that is not approved, which the builder would not make.
    [[nodiscard]] Bundle bundleOf(const ReleaseId& release) const
    {
        Bundle result;
        result.manifest = f.release.value<SignedManifest>(key::manifest(release));
        for (const StandingVote& vote : f.release.value<ReleaseRecord>(key::release(release)).votes) {
            if (vote.verdict == Verdict::approve) result.approvals.push_back({vote.member, vote.signature});
        }
        result.state = proven({key::release(release), key::model(f.model()), key::member(f.vendor.id()),
                               key::epoch(Role::checker, EpochNumber(0)), key::epoch(Role::validator, EpochNumber(0))});
        return result;
    }
    [[nodiscard]] ProvenState proven(std::vector<Bytes> keys) const
    {
        return expect(buildProvenState(f.source(f.release), std::move(keys)), "proven");
    }
};

// A state that nobody agreed to, cosigned by all validators: what lying validators could show a device.
ProvenState forgedState(const LedgerFixture& f, const MemoryState::Entries& entries)
{
    codec::MerkleMap map;
    for (const auto& [key, value] : entries) map.set(key, value);
    ProvenState state;
    state.lastLeaf = LogLeaf{{}, {}, map.root()}.encode();
    const codec::LogHead head{logOrigin(f.release.parameters), 1, codec::leafHash(state.lastLeaf)};
    codec::Checkpoint checkpoint{head, {}};
    for (const TestMember* member : f.validators()) {
        checkpoint.cosignatures.push_back(cosignAs(member->id(), member->key(KeyPurpose::cosign), head, 1'700'000'000));
    }
    state.checkpoint = checkpoint.text();
    for (const auto& [key, value] : entries) state.facts.push_back({key, value, map.prove(key)});
    return state;
}

MemoryState::Entries entriesOf(const ProvenState& state)
{
    MemoryState::Entries entries;
    for (const auto& fact : state.facts) entries.emplace(fact.key, fact.value);
    return entries;
}

}  // namespace

class BundleTest : public QObject {
    Q_OBJECT

private slots:
    void roundTrip()
    {
        const Ready r;
        const Bytes bytes = r.bundle().encode();
        const auto decoded = Bundle::decode(bytes);
        QCOMPARE(codeOf(decoded), "accepted");
        QVERIFY(decoded->encode() == bytes);
        QCOMPARE(codeOf(verifyBytes(r.anchor, bytes)), "accepted");
        QVERIFY(bytes.size() < 8 * 1024);
        QVERIFY(TrustAnchor::decode(r.anchor.encode()).value() == r.anchor);
    }

    void tooLargeIsRefusedBeforeDecoding()
    {
        QCOMPARE(codeOf(Bundle::decode(Bytes(maxBundleSize + 1, 0xff))), "ledger.bundle.too-large");
        QVERIFY(codeOf(Bundle::decode(Bytes(maxBundleSize, 0xff))) != "ledger.bundle.too-large");
    }

    // A release as large as is offered at all: with the longest proof of consistency it still is a bundle.
    void roomIsLeftForConsistency()
    {
        const Ready r;
        const auto built = [&](std::size_t padding, std::uint64_t from) {
            auto source = r.f.source(r.f.release);
            source.checkpoint += std::string(padding, 'x');
            source.consistentFrom = from;
            if (from > 0) source.consistency.resize(64);
            return buildBundle(source, r.id);
        };
        std::size_t most = maxBundleSize;
        while (!built(most, 0)) most -= 64;
        QVERIFY(most > maxBundleSize / 2);
        QCOMPARE(codeOf(built(most + 64, 0)), "ledger.bundle.too-large");
        auto bundle = expect(built(most, 0), "bundle");
        QVERIFY(bundle.encode().size() > maxBundleSize - 24 * 1024);   // former checkers have room, too
        bundle.state.consistentFrom = std::uint64_t{1} << 63;
        bundle.state.consistency.resize(64);
        QVERIFY(bundle.encode().size() <= maxBundleSize);
        QVERIFY(built(most, std::uint64_t{1} << 63).has_value());
    }

    void everyTruncationIsRefused()
    {
        const Ready r;
        const Bytes bytes = r.bundle().encode();
        for (std::size_t size = 0; size < bytes.size(); ++size) QVERIFY(!Bundle::decode(BytesView(bytes).first(size)));
        Bytes longer = bytes;
        longer.push_back(0);
        QVERIFY(!Bundle::decode(longer));
    }

    // A changed byte is refused, or changes nothing of what is verified (a line of an unknown cosigner, say).
    void everyAlteredByteIsRefusedOrMeansTheSame()
    {
        Ready r;
        r.f.release.submit(r.f.vendor, r.f.nextCheckers({&r.f.checkers[0], &r.f.checkers[1]}));
        const Bytes bytes = r.bundle().encode();
        const auto good = verifyBytes(r.anchor, bytes);
        QCOMPARE(codeOf(good), "accepted");
        std::size_t harmless = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            Bytes bad = bytes;
            bad[i] ^= static_cast<std::uint8_t>(1U << (i % 8));
            const auto answer = verifyBytes(r.anchor, bad);
            if (!answer) continue;
            ++harmless;
            QVERIFY(answer->release.record == good->release.record && answer->release.manifest == good->release.manifest &&
                    answer->release.model == good->release.model && answer->release.artifacts == good->release.artifacts);
            QVERIFY(answer->state.checkpoint.size == good->state.checkpoint.size &&
                    answer->state.checkpoint.root == good->state.checkpoint.root &&
                    answer->state.stateRoot == good->state.stateRoot);
            QVERIFY(answer->state.checkpoint.time <= good->state.checkpoint.time);
        }
        QVERIFY2(harmless < bytes.size() / 4, std::to_string(harmless).c_str());
    }

    void approvalsForged()
    {
        const Ready r;
        Bundle bundle = r.bundle();
        QCOMPARE(bundle.approvals.size(), std::size_t{2});
        const auto code = [&](const std::function<void(Bundle&)>& alter) {
            Bundle altered = bundle;
            alter(altered);
            return codeOf(verifyAll(r.anchor, altered));
        };
        QCOMPARE(code([](Bundle& b) { b.approvals.pop_back(); }), "ledger.approval.too-few");
        QCOMPARE(code([](Bundle& b) { b.approvals.clear(); }), "ledger.approval.too-few");
        QCOMPARE(code([](Bundle& b) { b.approvals[1] = b.approvals[0]; }), "ledger.approval.duplicate-member");
        QCOMPARE(code([](Bundle& b) { b.approvals[0].signature[5] ^= 1; }), "ledger.approval.bad-signature");
        QCOMPARE(code([](Bundle& b) { b.approvals[0].signature = b.approvals[1].signature; }), "ledger.approval.bad-signature");
        QCOMPARE(code([](Bundle& b) { b.approvals[0].member.slug = "gate-a"; }), "ledger.approval.unknown-member");
        QCOMPARE(code([&](Bundle& b) {  // two keys of one member
                     const Bytes statement = voteStatement(r.f.consortium(), r.id, EpochNumber(0), Verdict::approve);
                     const auto& checker = r.f.checkers[0];
                     b.approvals[0] = {checker.id(), checker.key(KeyPurpose::vote).sign(statement)};
                     b.approvals[1] = {checker.id(), checker.key(KeyPurpose::transaction).sign(statement)};
                 }),
                 "ledger.approval.duplicate-member");
        QCOMPARE(code([&](Bundle& b) {  // another of its keys
                     const Bytes statement = voteStatement(r.f.consortium(), r.id, EpochNumber(0), Verdict::approve);
                     b.approvals[0].signature = r.f.checkers[0].key(KeyPurpose::transaction).sign(statement);
                     b.approvals[0].member = r.f.checkers[0].id();
                 }),
                 "ledger.approval.bad-signature");
        for (const auto& [release, epoch, verdict] :
             {std::tuple(ReleaseId{}, EpochNumber(0), Verdict::approve), std::tuple(r.id, EpochNumber(1), Verdict::approve),
              std::tuple(r.id, EpochNumber(0), Verdict::reject)}) {
            const Bytes statement = voteStatement(r.f.consortium(), release, epoch, verdict);
            QCOMPARE(code([&](Bundle& b) {
                         b.approvals[0] = {r.f.checkers[0].id(), r.f.checkers[0].key(KeyPurpose::vote).sign(statement)};
                         std::erase_if(b.approvals, [&](const auto& a) { return &a != &b.approvals[0] && a.member == r.f.checkers[0].id(); });
                     }),
                     "ledger.approval.bad-signature");
        }
        const Bytes other = voteStatement(ConsortiumId{}, r.id, EpochNumber(0), Verdict::approve);
        QCOMPARE(code([&](Bundle& b) { b.approvals[0] = {b.approvals[0].member, r.f.checkers[0].key(KeyPurpose::vote).sign(other)}; }),
                 "ledger.approval.bad-signature");
    }

    void approvalsOfAnotherEpoch()
    {
        Ready r;
        r.f.release.submit(r.f.vendor, r.f.nextCheckers({&r.f.checkers[0], &r.f.checkers[1]}));
        const ReleaseId later = r.f.publish(r.f.manifest("2.0"));
        r.f.approve(later);
        Bundle bundle = r.f.bundle(later);
        QCOMPARE(codeOf(verifyAll(r.anchor, bundle)), "accepted");
        QCOMPARE(bundle.checkerEpochs.size(), std::size_t{1});
        // The third checker is of epoch 0 alone.
        const Bytes statement = voteStatement(r.f.consortium(), later, EpochNumber(1), Verdict::approve);
        bundle.approvals[0] = {r.f.checkers[2].id(), r.f.checkers[2].key(KeyPurpose::vote).sign(statement)};
        QCOMPARE(codeOf(verifyAll(r.anchor, bundle)), "ledger.approval.unknown-member");
        // Whoever keeps an epoch back does not prove which are in office.
        bundle = r.f.bundle(later);
        bundle.checkerEpochs.clear();
        QCOMPARE(codeOf(verifyAll(r.anchor, bundle)), "ledger.bundle.missing-fact");
        // From a later epoch there is no way back to an earlier release's.
        TrustAnchor anchor = r.anchor;
        anchor.checkers = r.f.release.value<Epoch>(key::epoch(Role::checker, EpochNumber(1)));
        QCOMPARE(codeOf(verifyAll(anchor, r.f.bundle(r.id))), "ledger.bundle.epoch-unknown");
        QCOMPARE(codeOf(verifyAll(anchor, r.f.bundle(later))), "accepted");
        anchor.minimumCheckers = 3;
        QCOMPARE(codeOf(verifyAll(anchor, r.f.bundle(later))), "ledger.bundle.too-few-checkers");
    }

    void statuses()
    {
        Ready r;
        const ReleaseId open = r.f.publish(r.f.manifest("2.0"));
        QCOMPARE(codeOf(verifyAll(r.anchor, r.bundleOf(open))), "ledger.bundle.not-approved");
        QCOMPARE(codeOf(buildBundle(r.f.source(r.f.release), open)), "ledger.bundle.not-approved");
        r.f.reject(open, r.f.checkers[0], "bad");
        r.f.reject(open, r.f.checkers[1], "bad");
        QCOMPARE(codeOf(verifyAll(r.anchor, r.bundleOf(open))), "ledger.bundle.rejected");
        r.f.reject(r.id, r.f.checkers[0], "flaw");
        QCOMPARE(codeOf(verifyAll(r.anchor, r.bundleOf(r.id))), "ledger.bundle.suspended");
        r.f.reject(r.id, r.f.checkers[1], "flaw");
        QCOMPARE(codeOf(verifyAll(r.anchor, r.bundleOf(r.id))), "ledger.bundle.recalled");
        const ReleaseId third = r.f.publish(r.f.manifest("3.0"));
        r.f.approve(third);
        r.f.release.submit(r.f.vendor, WithdrawRelease{third, "mistake"});
        QCOMPARE(codeOf(verifyAll(r.anchor, r.bundleOf(third))), "ledger.bundle.withdrawn");
        QCOMPARE(codeOf(buildBundle(r.f.source(r.f.release), ReleaseId{})), "ledger.release.unknown");
    }

    void aBundleProvesTheEndOfARelease()
    {
        Ready r;
        const Bundle approved = r.f.bundle(r.id);
        r.f.reject(r.id, r.f.checkers[0], "flaw");
        QCOMPARE(codeOf(verifyAll(r.anchor, r.f.bundle(r.id))), "ledger.bundle.suspended");
        r.f.reject(r.id, r.f.checkers[1], "flaw");
        const Bundle recalled = r.f.bundle(r.id);
        QVERIFY(recalled.approvals.empty() && recalled.addedArtifacts.empty());
        QVERIFY(recalled.encode().size() < approved.encode().size());
        QCOMPARE(codeOf(verifyAll(r.anchor, recalled)), "ledger.bundle.recalled");
        // A recall that the chain does not prove is no recall, and an approval that it proves no longer is none.
        Bundle forged = approved;
        for (auto& fact : forged.state.facts) {
            if (fact.key == key::release(r.id)) fact.value = r.f.release.value<ReleaseRecord>(fact.key).encode();
        }
        QCOMPARE(codeOf(verifyAll(r.anchor, forged)), "ledger.bundle.fact");
        forged = approved;
        forged.state.facts = recalled.state.facts;
        QCOMPARE(codeOf(verifyAll(r.anchor, forged)), "ledger.bundle.fact");
        forged = recalled;
        forged.state.facts = approved.state.facts;
        QCOMPARE(codeOf(verifyAll(r.anchor, forged)), "ledger.bundle.fact");
    }

    void checkpoints()
    {
        Ready r;
        const Bundle old = r.bundle();
        const SeenCheckpoint seenOld = verifyAll(r.anchor, old)->state.checkpoint;
        r.f.release.tick(r.f.vendor, 1000);
        const Bundle bundle = r.bundle();
        const SeenCheckpoint seen = verifyAll(r.anchor, bundle)->state.checkpoint;

        QCOMPARE(codeOf(verifyAll(r.anchor, old, seen)), "ledger.bundle.checkpoint-rollback");
        QCOMPARE(codeOf(verifyAll(r.anchor, bundle, seen)), "accepted");
        QCOMPARE(codeOf(verifyAll(r.anchor, bundle, seenOld)), "ledger.bundle.checkpoint-fork");  // no consistency proof
        QCOMPARE(codeOf(verifyAll(r.anchor, r.f.bundle(r.id, seenOld.size), seenOld)), "accepted");
        SeenCheckpoint forked = seenOld;
        forked.root.bytes[0] ^= 1;
        QCOMPARE(codeOf(verifyAll(r.anchor, r.f.bundle(r.id, seenOld.size), forked)), "ledger.bundle.checkpoint-fork");
        forked = seen;
        forked.root.bytes[0] ^= 1;
        QCOMPARE(codeOf(verifyAll(r.anchor, bundle, forked)), "ledger.bundle.checkpoint-fork");  // equal size

        const auto withText = [&](std::string text) {
            Bundle altered = bundle;
            altered.state.checkpoint = std::move(text);
            return codeOf(verifyAll(r.anchor, altered));
        };
        const auto& f = r.f;
        QCOMPARE(withText(""), "ledger.bundle.checkpoint-malformed");
        QCOMPARE(withText(old.state.checkpoint), "ledger.bundle.last-leaf");
        QCOMPARE(withText(f.checkpoint(f.release, {&f.vendor, &f.checkers[0]})), "ledger.bundle.checkpoint-quorum");
        QCOMPARE(withText(f.checkpoint(f.release, {&f.vendor, &f.vendor, &f.vendor})), "ledger.bundle.checkpoint-quorum");
        QCOMPARE(withText(f.checkpoint(f.release, {&f.vendor, &f.checkers[0], &f.checkers[1]})), "accepted");
        r.f.delivery.tick(r.f.vendor, 1);
        QCOMPARE(withText(f.checkpoint(f.delivery)), "ledger.bundle.checkpoint-origin");
        // The same validator at two times is one cosigner.
        codec::Checkpoint doubled{f.release.head(), {}};
        for (const std::uint64_t seconds : {1, 2, 3}) {
            doubled.cosignatures.push_back(cosignAs(f.vendor.id(), f.vendor.key(KeyPurpose::cosign), doubled.head, seconds));
        }
        QVERIFY(withText(doubled.text()) != "accepted");
        // A stranger under a validator's name.
        codec::Checkpoint strangers{f.release.head(), {}};
        for (const TestMember* member : f.validators()) {
            strangers.cosignatures.push_back(cosignAs(member->id(), keyFor("stranger/" + member->id().slug), strangers.head, 1));
        }
        QCOMPARE(withText(strangers.text()), "ledger.bundle.checkpoint-quorum");
    }

    // Time is that of the newest quorum, its lowest: one validator with a fast clock moves nothing.
    void checkpointTime()
    {
        const Ready r;
        const auto& f = r.f;
        codec::Checkpoint checkpoint{f.release.head(), {}};
        const std::uint64_t seconds[] = {9'999'999'999, 500, 300, 400};
        for (std::size_t i = 0; i < 4; ++i) {
            const TestMember& member = *f.validators()[i];
            checkpoint.cosignatures.push_back(cosignAs(member.id(), member.key(KeyPurpose::cosign), checkpoint.head, seconds[i]));
        }
        const auto head = verifyCosignedHead(checkpoint.text(), logOrigin(f.release.parameters), f.genesis.validatorEpoch());
        QCOMPARE(codeOf(head), "accepted");
        QCOMPARE(head->time.ms, 400'000);
        QCOMPARE(head->cosigners, 4U);
    }

    void epochChains()
    {
        Ready r;
        auto& f = r.f;
        for (int n = 0; n < 3; ++n) {
            f.release.submit(f.vendor, f.nextCheckers(n % 2 == 0 ? std::vector<const TestMember*>{&f.checkers[0], &f.checkers[1]}
                                                                 : std::vector<const TestMember*>{&f.checkers[0], &f.checkers[2], &f.checkers[1]}));
            f.release.submit(f.vendor, f.nextValidators(n % 2 == 0 ? std::vector<const TestMember*>{&f.vendor, &f.checkers[0], &f.checkers[1]}
                                                                   : f.validators()));
        }
        const Bundle good = r.bundle();
        QCOMPARE(good.validatorEpochs.size(), std::size_t{3});
        const auto verified = verifyAll(r.anchor, good);
        QCOMPARE(codeOf(verified), "accepted");
        QVERIFY(verified->state.epochs.validators.number == EpochNumber(3) && verified->state.epochs.checkers.number == EpochNumber(3));
        const auto code = [&](const std::function<void(Bundle&)>& alter) {
            Bundle altered = good;
            alter(altered);
            return codeOf(verifyEpochChains(r.anchor.consortium, r.anchor.epochs(), altered));
        };
        const char* broken = "ledger.bundle.epoch-chain";
        QCOMPARE(code([](Bundle& b) { b.validatorEpochs.erase(b.validatorEpochs.begin() + 1); }), broken);  // skips a number
        QCOMPARE(code([](Bundle& b) { b.validatorEpochs[1].signatures.resize(2); }), broken);               // quorum of 3 is 3
        QCOMPARE(code([](Bundle& b) { b.checkerEpochs[0].signatures.pop_back(); b.checkerEpochs[0].signatures.pop_back(); }), broken);
        QCOMPARE(code([](Bundle& b) { b.checkerEpochs[0].epoch.members.pop_back(); }), broken);
        QCOMPARE(code([](Bundle& b) { b.checkerEpochs[0].signatures[1] = b.checkerEpochs[0].signatures[0]; }), broken);
        QCOMPARE(code([](Bundle& b) { std::swap(b.checkerEpochs, b.validatorEpochs); }), broken);            // role confusion
        QCOMPARE(code([&](Bundle& b) {  // validators elect checkers
                     SignedEpoch& step = b.checkerEpochs[0];
                     step.signatures.clear();
                     const Bytes statement = epochStatement(f.consortium(), step.epoch);
                     for (const TestMember& checker : f.checkers) {
                         step.signatures.push_back({checker.id(), checker.key(KeyPurpose::cosign).sign(statement)});
                     }
                     std::ranges::sort(step.signatures, {}, &MemberSignature::member);
                 }),
                 broken);
        // Steps that the device has are skipped, whatever they are.
        TrustAnchor newer = r.anchor;
        newer.validators = verified->state.epochs.validators;
        QCOMPARE(codeOf(verifyAll(newer, good)), "accepted");
        Bundle stale = good;
        stale.validatorEpochs[0].signatures.clear();
        QCOMPARE(codeOf(verifyAll(newer, stale)), "accepted");
        // Validators that are no longer in office prove nothing to a device that knows their successors.
        f.release.submit(f.vendor, f.nextValidators({&f.checkers[0], &f.checkers[1], &f.checkers[2]}));
        newer.validators = verifyAll(r.anchor, r.bundle())->state.epochs.validators;
        Bundle former = r.bundle();
        former.state.checkpoint = f.checkpoint(f.release, {&f.vendor, &f.checkers[0], &f.checkers[1]});
        QCOMPARE(codeOf(verifyAll(newer, former)), "ledger.bundle.checkpoint-quorum");
    }

    void facts()
    {
        Ready r;
        const Bundle good = r.bundle();
        QCOMPARE(good.state.facts.size(), std::size_t{5});
        const auto code = [&](const std::function<void(Bundle&)>& alter) {
            Bundle altered = good;
            alter(altered);
            return codeOf(verifyAll(r.anchor, altered));
        };
        QCOMPARE(code([](Bundle& b) { b.state.lastLeaf.back() ^= 1; }), "ledger.bundle.last-leaf");
        QCOMPARE(code([&](Bundle& b) { b.state.lastLeaf = r.f.release.leaves[1]; }), "ledger.bundle.last-leaf");
        QCOMPARE(code([](Bundle& b) { b.state.inclusion.pop_back(); }), "ledger.bundle.last-leaf");
        for (std::size_t i = 0; i < 5; ++i) {
            QCOMPARE(code([&](Bundle& b) { b.state.facts[i].value.back() ^= 1; }), "ledger.bundle.fact");
            QCOMPARE(code([&](Bundle& b) { b.state.facts[i].key.back() ^= 1; }), "ledger.bundle.fact");
            QCOMPARE(code([&](Bundle& b) { b.state.facts[i].proof.siblings.pop_back(); }), "ledger.bundle.fact");
            QCOMPARE(code([&](Bundle& b) { b.state.facts[i].proof = b.state.facts[(i + 1) % 5].proof; }), "ledger.bundle.fact");
            QCOMPARE(code([&](Bundle& b) { b.state.facts.erase(b.state.facts.begin() + static_cast<long>(i)); }),
                     "ledger.bundle.missing-fact");
        }
        // A fact of another release, of another member, under the key that is asked for: only liars could cosign that.
        auto entries = entriesOf(good.state);
        ReleaseRecord other = r.f.release.value<ReleaseRecord>(key::release(r.id));
        other.id.bytes[0] ^= 1;
        entries[key::release(r.id)] = other.encode();
        QCOMPARE(code([&](Bundle& b) { b.state = forgedState(r.f, entries); }), "ledger.bundle.fact");
        entries = entriesOf(good.state);
        entries[key::member(r.f.vendor.id())] = r.f.gateways[0].record.encode();
        QCOMPARE(code([&](Bundle& b) { b.state = forgedState(r.f, entries); }), "ledger.bundle.fact");
        entries = entriesOf(good.state);
        entries[key::release(r.id)] = Bytes{0x01};
        QCOMPARE(code([&](Bundle& b) { b.state = forgedState(r.f, entries); }), "ledger.bundle.fact");
    }

    // Even all validators together cannot approve what the checkers did not.
    void validatorsAloneApproveNothing()
    {
        Ready r;
        const ReleaseId open = r.f.publish(r.f.manifest("2.0"));
        Bundle bundle = r.bundleOf(open);
        auto entries = entriesOf(bundle.state);
        auto record = r.f.release.value<ReleaseRecord>(key::release(open));
        record.status = ReleaseStatus::approved;
        entries[key::release(open)] = record.encode();
        bundle.state = forgedState(r.f, entries);
        QCOMPARE(codeOf(verifyAll(r.anchor, bundle)), "ledger.approval.too-few");
        record.required = 0;
        entries[key::release(open)] = record.encode();
        bundle.state = forgedState(r.f, entries);
        QCOMPARE(codeOf(verifyAll(r.anchor, bundle)), "ledger.bundle.quorum-mismatch");
        record.required = 1;
        record.checkers = 1;
        entries[key::release(open)] = record.encode();
        bundle.state = forgedState(r.f, entries);
        QCOMPARE(codeOf(verifyAll(r.anchor, bundle)), "ledger.bundle.quorum-mismatch");
        // Nor put another vendor in the place of the burned-in one.
        TestMember thief = makeMember("acme", {Role::vendor}, "stolen");
        bundle = r.bundle();
        entries = entriesOf(bundle.state);
        entries[key::member(r.f.vendor.id())] = thief.record.encode();
        bundle.manifest = SignedManifest::sign(r.f.manifest("1.0"), thief.key(KeyPurpose::release));
        bundle.state = forgedState(r.f, entries);
        QCOMPARE(codeOf(verifyAll(r.anchor, bundle)), "ledger.bundle.vendor-root-unknown");
    }

    void manifests()
    {
        Ready r;
        const Bundle good = r.bundle();
        const auto code = [&](const TrustAnchor& anchor, const std::function<void(Bundle&)>& alter) {
            Bundle altered = good;
            alter(altered);
            return codeOf(verifyAll(anchor, altered));
        };
        QCOMPARE(code(r.anchor, [](Bundle& b) { b.manifest.signatures.clear(); }), "ledger.manifest.unsigned");
        QCOMPARE(code(r.anchor, [&](Bundle& b) {
                     b.manifest = SignedManifest::sign(r.f.manifest("1.0"), r.f.vendor.key(KeyPurpose::transaction));
                 }),
                 "ledger.manifest.unsigned");
        QCOMPARE(code(r.anchor, [](Bundle& b) { b.manifest.signatures[0].signature[7] ^= 1; }), "ledger.manifest.bad-signature");
        QCOMPARE(code(r.anchor, [&](Bundle& b) {
                     b.manifest = SignedManifest::sign(r.f.manifest("9.9"), r.f.vendor.key(KeyPurpose::release));
                 }),
                 "ledger.bundle.missing-fact");
        TrustAnchor other = r.anchor;
        other.model.slug = "door";
        QCOMPARE(code(other, [](Bundle&) {}), "ledger.bundle.wrong-model");
        other = r.anchor;
        other.vendor.slug = "bolt";
        QCOMPARE(code(other, [](Bundle&) {}), "ledger.bundle.wrong-owner");
        other = r.anchor;
        other.consortium.bytes[0] ^= 1;
        QCOMPARE(code(other, [](Bundle&) {}), "ledger.bundle.checkpoint-origin");
        // An auditor takes the chain's word about models and keys.
        other = r.anchor;
        other.model.slug.clear();
        other.vendor.slug.clear();
        other.vendorReleaseKeys.clear();
        other.vendorRootKeys.clear();
        QVERIFY(TrustAnchor::decode(other.encode()).value() == other);
        QCOMPARE(code(other, [](Bundle&) {}), "accepted");
        // A second signature of an unknown key does no harm, a bad one of a known key does.
        QCOMPARE(code(r.anchor, [&](Bundle& b) { b.manifest.addSignature(r.f.consortium(), keyFor("later algorithm")); }), "accepted");
        Manifest mismatched = r.f.manifest("1.0");
        mismatched.publisher.slug = "bolt";
        Bundle bundle = good;
        bundle.manifest = SignedManifest::sign(mismatched, r.f.vendor.key(KeyPurpose::release));
        auto record = r.f.release.value<ReleaseRecord>(key::release(r.id));
        record.id = bundle.release();
        QCOMPARE(codeOf(verifyManifest(r.anchor, bundle, record)), "ledger.bundle.manifest-mismatch");
        QCOMPARE(codeOf(verifyManifest(r.anchor, good, record)), "ledger.bundle.manifest-mismatch");
    }

    void rotatedReleaseKey()
    {
        Ready r;
        auto& f = r.f;
        const auto before = r.bundle();
        const auto fresh = keyFor("acme/release/2");
        RotateReleaseKey rotation{f.vendor.id(), 1, fresh.publicKey(), std::nullopt, {}, {}, {}};
        rotation.by = f.vendor.key(KeyPurpose::root).id();
        rotation.signature = f.vendor.key(KeyPurpose::root).sign(rotationStatement(f.consortium(), rotation));
        f.release.submit(f.checkers[0], rotation);
        // What the old key signed before stays good.
        QCOMPARE(codeOf(verifyAll(r.anchor, r.bundle())), "accepted");
        const auto signedManifest = SignedManifest::sign(f.manifest("2.0"), fresh);
        f.release.submit(f.vendor, PublishRelease{signedManifest, {}});
        f.approve(signedManifest.id());
        const Bundle rotated = f.bundle(signedManifest.id());
        QCOMPARE(codeOf(verifyAll(r.anchor, rotated)), "accepted");  // the burned-in root key still stands
        TrustAnchor stranger = r.anchor;
        stranger.vendorRootKeys = {keyFor("another root").publicKey()};
        QCOMPARE(codeOf(verifyAll(stranger, rotated)), "ledger.bundle.vendor-root-unknown");
        QCOMPARE(codeOf(verifyAll(stranger, r.bundle())), "accepted");  // signed by a burned-in release key
        // What the old key signs now is void.
        Bundle late = rotated;
        late.manifest = SignedManifest::sign(f.manifest("2.0"), f.vendor.key(KeyPurpose::release));
        QCOMPARE(codeOf(verifyAll(r.anchor, late)), "ledger.manifest.unsigned");
    }

    void delegatedPublisher()
    {
        LedgerFixture f;
        const TestMember supplier = admitVendor(f);
        f.release.submit(f.vendor, SetModel{{f.model(), "Lamp", f.vendor.id(), {supplier.id()}, {}, {"rev-a"}}});
        Manifest manifest = f.manifest("1.0");
        manifest.publisher = supplier.id();
        const auto signedManifest = SignedManifest::sign(manifest, supplier.key(KeyPurpose::release));
        f.release.submit(supplier, PublishRelease{signedManifest, {}});
        f.approve(signedManifest.id());
        const Bundle bundle = f.bundle(signedManifest.id());
        QCOMPARE(bundle.state.facts.size(), std::size_t{6});
        QCOMPARE(codeOf(verifyAll(f.anchor(), bundle)), "accepted");
        // The delegation ends: what is approved is no longer installed.
        f.release.submit(f.vendor, SetModel{{f.model(), "Lamp", f.vendor.id(), {}, {}, {"rev-a"}}});
        QCOMPARE(codeOf(verifyAll(f.anchor(), f.bundle(signedManifest.id()))), "ledger.bundle.not-delegated");
        // A chain that names another owner's delegate does not reach the burned-in vendor's device.
        auto record = revoking(f, f.vendor, KeyPurpose::root, LeafIndex(0));
        f.release.submit(f.vendor, SetModel{{f.model(), "Lamp", f.vendor.id(), {supplier.id()}, {}, {"rev-a"}}});
        f.release.submit(f.checkers[0], f.admission(record));
        QCOMPARE(codeOf(verifyAll(f.anchor(), f.bundle(signedManifest.id()))), "ledger.bundle.vendor-root-unknown");
    }

    void interestedApproval()
    {
        LedgerFixture f;
        f.createModel();
        auto record = revised(f, f.checkers[0]);
        record.roles.add(Role::vendor);
        f.release.submit(f.vendor, f.admission(record));
        const ReleaseId id = f.publish(f.manifest("1.0"));
        f.approve(id);
        const Bundle before = f.bundle(id);
        f.release.submit(f.vendor, SetModel{{f.model(), "Lamp", f.vendor.id(), {record.id}, {}, {"rev-a", "rev-b"}}});
        Bundle bundle = f.bundle(id);
        // Who becomes a delegate after the publication had no interest when he voted.
        QVERIFY(bundle.approvals == before.approvals);
        QCOMPARE(codeOf(verifyAll(f.anchor(), bundle)), "accepted");
        // The publisher's own word is none, whatever the record says.
        bundle.approvals[0] = {f.vendor.id(), bundle.approvals[0].signature};
        QCOMPARE(codeOf(verifyAll(f.anchor(), bundle)), "ledger.approval.interested");
    }

    void addedArtifacts()
    {
        Ready r;
        auto& f = r.f;
        AddArtifact add;
        add.release = r.id;
        add.artifact = f.manifest("1.0").artifacts[0];
        add.artifact.kind = ArtifactKind::delta;
        add.artifact.base = TargetHash{};
        add.artifact.baseSize = 5;
        add.signature = signArtifact(f.consortium(), f.vendor.key(KeyPurpose::release), r.id, add.artifact);
        f.release.submit(f.vendor, add);
        const Bundle good = r.bundle();
        const auto verified = verifyAll(r.anchor, good);
        QCOMPARE(codeOf(verified), "accepted");
        QCOMPARE(verified->release.artifacts.size(), std::size_t{2});
        QVERIFY(verified->release.artifacts[1] == add.artifact);
        const auto code = [&](const std::function<void(AddArtifact&)>& alter) {
            Bundle altered = good;
            alter(altered.addedArtifacts[0]);
            return codeOf(verifyAll(r.anchor, altered));
        };
        QCOMPARE(code([](AddArtifact& a) { a.artifact.decoderMemory = 1; }), "ledger.bundle.artifact");
        QCOMPARE(code([](AddArtifact& a) { a.release.bytes[0] ^= 1; }), "ledger.bundle.artifact");
        QCOMPARE(code([&](AddArtifact& a) {
                     a.artifact.target.bytes[0] ^= 1;
                     a.signature = signArtifact(f.consortium(), f.vendor.key(KeyPurpose::release), r.id, a.artifact);
                 }),
                 "ledger.bundle.artifact");
        QCOMPARE(code([&](AddArtifact& a) {
                     a.signature = signArtifact(f.consortium(), f.vendor.key(KeyPurpose::transaction), r.id, a.artifact);
                 }),
                 "ledger.bundle.artifact");
        // The key that signed it is revoked: the builder leaves it out.
        auto record = revoking(f, f.vendor, KeyPurpose::release, LeafIndex(f.release.log.size() - 1));
        f.release.submit(f.checkers[0], f.admission(record));
        QVERIFY(r.bundle().addedArtifacts.empty());
        QCOMPARE(codeOf(verifyAll(r.anchor, r.bundle())), "accepted");
    }
};

QTEST_GUILESS_MAIN(BundleTest)
#include "bundle_test.moc"
