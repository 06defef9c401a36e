// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/pieces.h"
#include "tests/unit/ledger/attacks.h"

namespace quorate::test {

using namespace quorate::ledger;

namespace {

ReleaseId published(LedgerFixture& f)
{
    f.createModel(0);
    return f.publish(f.manifest("1.0"));
}

Bytes voteAltered(LedgerFixture& f, const std::function<void(CastVote&)>& alter)
{
    CastVote body = f.vote(f.checkers[0], published(f), Verdict::approve);
    alter(body);
    return onRelease(f, f.checkers[0], body);
}

AddArtifact delta(const LedgerFixture& f, const ReleaseId& id, std::uint8_t n = 1)
{
    AddArtifact body;
    body.release = id;
    body.artifact = f.manifest("1.0").artifacts[0];
    body.artifact.kind = ArtifactKind::delta;
    body.artifact.base = TargetHash{};
    body.artifact.baseSize = 400'000;
    body.artifact.payload.root.bytes[0] = n;
    body.signature = signArtifact(f.consortium(), f.vendor.key(KeyPurpose::release), id, body.artifact);
    return body;
}

Bytes artifactAltered(LedgerFixture& f, const std::function<void(AddArtifact&)>& alter, bool signAgain = true)
{
    AddArtifact body = delta(f, published(f));
    alter(body);
    if (signAgain) {
        body.signature = signArtifact(f.consortium(), f.vendor.key(KeyPurpose::release), body.release, body.artifact);
    }
    return onRelease(f, f.vendor, body);
}

std::vector<Attack> voteAttacks()
{
    constexpr auto release = ChainKind::release;
    return {
        {"for a release that is not there", "ledger.release.unknown", release,
         [](LedgerFixture& f) { return voteAltered(f, [](CastVote& v) { v.release.bytes[0] ^= 1; }); }},
        {"of another epoch", "ledger.vote.wrong-epoch", release,
         [](LedgerFixture& f) { return voteAltered(f, [](CastVote& v) { v.epoch = EpochNumber(1); }); }},
        {"by a checker of a later epoch", "ledger.vote.not-in-epoch", release,
         [](LedgerFixture& f) {
             f.release.submit(f.vendor, f.nextCheckers({&f.checkers[0], &f.checkers[1]}));
             const ReleaseId id = published(f);
             return onRelease(f, f.checkers[2], f.vote(f.checkers[2], id, Verdict::approve));
         }},
        {"with a revoked key", "ledger.vote.key-revoked", release,
         [](LedgerFixture& f) {
             const ReleaseId id = published(f);
             f.release.submit(f.vendor, f.admission(revoking(f, f.checkers[0], KeyPurpose::vote, LeafIndex(0))));
             return onRelease(f, f.checkers[0], f.vote(f.checkers[0], id, Verdict::approve));
         }},
        {"by a delegate", "ledger.vote.interested", release,
         [](LedgerFixture& f) {
             auto record = revised(f, f.checkers[0]);
             record.roles.add(Role::vendor);
             f.release.submit(f.vendor, f.admission(record));
             f.createModel(0);
             f.release.submit(f.vendor, SetModel{{LedgerFixture::model(), "Lamp", f.vendor.id(), {record.id}, {}, {"rev-a"}}});
             const ReleaseId id = f.publish(f.manifest("1.0"));
             return onRelease(f, f.checkers[0], f.vote(f.checkers[0], id, Verdict::approve));
         }},
        {"another checker's statement", "ledger.vote.bad-statement", release,
         [](LedgerFixture& f) {
             return voteAltered(f, [&](CastVote& v) {
                 v.statement = f.vote(f.checkers[1], v.release, Verdict::approve).statement;
             });
         }},
        {"an approval called a rejection", "ledger.vote.bad-statement", release,
         [](LedgerFixture& f) {
             return voteAltered(f, [](CastVote& v) {
                 v.verdict = Verdict::reject;
                 v.reason = std::string("changed");
             });
         }},
        {"a statement for another release", "ledger.vote.bad-statement", release,
         [](LedgerFixture& f) {
             return voteAltered(f, [&](CastVote& v) {
                 v.statement = f.vote(f.checkers[0], f.publish(f.manifest("2.0")), Verdict::approve).statement;
             });
         }},
        {"a rejection without a reason", "ledger.vote.reason-missing", release,
         [](LedgerFixture& f) {
             const ReleaseId id = published(f);
             return onRelease(f, f.checkers[0], f.vote(f.checkers[0], id, Verdict::reject));
         }},
        {"a reason that drives the terminal", "ledger.text.control-character", release,
         [](LedgerFixture& f) { return voteAltered(f, [](CastVote& v) { v.reason = "\x1b]0;"; }); }},
        {"a reason without end", "ledger.transaction.malformed", release,
         [](LedgerFixture& f) { return voteAltered(f, [](CastVote& v) { v.reason.assign(maxReasonSize + 1, 'x'); }); }},
        {"accuses nobody known", "ledger.member.unknown", release,
         [](LedgerFixture& f) { return voteAltered(f, [](CastVote& v) { v.accused = MemberId{"nobody"}; }); }},
        {"the same verdict again", "ledger.vote.repeated", release,
         [](LedgerFixture& f) {
             const ReleaseId id = published(f);
             const CastVote vote = f.vote(f.checkers[0], id, Verdict::approve);
             f.release.submit(f.checkers[0], vote);
             return onRelease(f, f.checkers[0], vote);
         }},
        {"a rejection becomes an approval", "ledger.vote.never-back", release,
         [](LedgerFixture& f) {
             const ReleaseId id = published(f);
             f.reject(id, f.checkers[0], "bad");
             return onRelease(f, f.checkers[0], f.vote(f.checkers[0], id, Verdict::approve));
         }},
        {"after the rejection is final", "ledger.release.final", release,
         [](LedgerFixture& f) {
             const ReleaseId id = published(f);
             f.reject(id, f.checkers[0], "bad");
             f.reject(id, f.checkers[1], "bad");
             return onRelease(f, f.checkers[2], f.vote(f.checkers[2], id, Verdict::approve));
         }},
        {"after the withdrawal", "ledger.release.final", release,
         [](LedgerFixture& f) {
             const ReleaseId id = published(f);
             f.release.submit(f.vendor, WithdrawRelease{id, "mistake"});
             return onRelease(f, f.checkers[2], f.vote(f.checkers[2], id, Verdict::approve));
         }},
    };
}

std::vector<Attack> publisherAttacks()
{
    constexpr auto release = ChainKind::release;
    return {
        {"withdraw what is not there", "ledger.release.unknown", release,
         [](LedgerFixture& f) { return onRelease(f, f.vendor, WithdrawRelease{ReleaseId{}, "x"}); }},
        {"withdraw somebody else's release", "ledger.release.not-yours", release,
         [](LedgerFixture& f) {
             const ReleaseId id = published(f);
             const TestMember other = admitVendor(f);
             return onRelease(f, other, WithdrawRelease{id, "x"});
         }},
        {"withdraw twice", "ledger.release.final", release,
         [](LedgerFixture& f) {
             const ReleaseId id = published(f);
             f.release.submit(f.vendor, WithdrawRelease{id, "x"});
             return onRelease(f, f.vendor, WithdrawRelease{id, "x"});
         }},
        {"withdraw without a reason", "ledger.release.reason-missing", release,
         [](LedgerFixture& f) { return onRelease(f, f.vendor, WithdrawRelease{published(f), ""}); }},
        {"an artifact for a withdrawn release", "ledger.release.not-extendable", release,
         [](LedgerFixture& f) {
             const ReleaseId id = published(f);
             f.release.submit(f.vendor, WithdrawRelease{id, "x"});
             return onRelease(f, f.vendor, delta(f, id));
         }},
        {"an artifact for a suspended release", "ledger.release.not-extendable", release,
         [](LedgerFixture& f) {
             const ReleaseId id = published(f);
             f.approve(id);
             f.reject(id, f.checkers[0], "second thoughts");
             return onRelease(f, f.vendor, delta(f, id));
         }},
        {"an artifact for somebody else's release", "ledger.release.not-yours", release,
         [](LedgerFixture& f) {
             const ReleaseId id = published(f);
             const TestMember other = admitVendor(f);
             return onRelease(f, other, delta(f, id));
         }},
        {"an artifact of another target", "ledger.artifact.unknown-target", release,
         [](LedgerFixture& f) { return artifactAltered(f, [](AddArtifact& a) { a.artifact.target.bytes[0] ^= 1; }); }},
        {"an artifact that nobody signed", "ledger.artifact.unsigned", release,
         [](LedgerFixture& f) {
             return artifactAltered(f, [](AddArtifact& a) { a.artifact.decoderMemory = 1; }, false);
         }},
        {"an artifact signed with the transaction key", "ledger.artifact.unsigned", release,
         [](LedgerFixture& f) {
             return artifactAltered(
                 f,
                 [&](AddArtifact& a) {
                     a.signature = signArtifact(f.consortium(), f.vendor.key(KeyPurpose::transaction), a.release, a.artifact);
                 },
                 false);
         }},
        {"an artifact signed for another release", "ledger.artifact.unsigned", release,
         [](LedgerFixture& f) {
             return artifactAltered(
                 f, [&](AddArtifact& a) { a.signature = delta(f, f.publish(f.manifest("2.0"))).signature; }, false);
         }},
        {"the manifest's own artifact", "ledger.artifact.duplicate", release,
         [](LedgerFixture& f) {
             return artifactAltered(f, [&](AddArtifact& a) { a.artifact = f.manifest("1.0").artifacts[0]; });
         }},
        {"an artifact added before", "ledger.artifact.duplicate", release,
         [](LedgerFixture& f) {
             const AddArtifact body = delta(f, published(f));
             f.release.submit(f.vendor, body);
             return onRelease(f, f.vendor, body);
         }},
        {"one artifact too many", "ledger.artifact.too-many", release,
         [](LedgerFixture& f) {
             const ReleaseId id = published(f);
             for (std::uint32_t n = 0; n < maxAddedArtifacts; ++n) {
                 f.release.submit(f.vendor, delta(f, id, static_cast<std::uint8_t>(n)));
             }
             return onRelease(f, f.vendor, delta(f, id, 200));
         }},
        {"an artifact that no node can hold, for an approved release", "ledger.artifact.too-large", release,
         [](LedgerFixture& f) {
             return artifactAltered(f, [&](AddArtifact& a) {
                 f.approve(a.release);
                 a.artifact.payload.size = std::uint64_t{1} << 46;
             });
         }},
        {"a small artifact without its payload", "ledger.inline.missing", release,
         [](LedgerFixture& f) {
             return artifactAltered(f, [](AddArtifact& a) { a.artifact.payload = crypto::payloadRef(Bytes(10, 1)); });
         }},
        {"a large artifact with a payload", "ledger.inline.unexpected", release,
         [](LedgerFixture& f) {
             return artifactAltered(f, [](AddArtifact& a) { a.inlined.push_back({a.artifact.payload, Bytes(10, 1)}); });
         }},
    };
}

}  // namespace

std::vector<Attack> releaseAttacks()
{
    std::vector<Attack> attacks = voteAttacks();
    const auto others = publisherAttacks();
    attacks.insert(attacks.end(), others.begin(), others.end());
    return attacks;
}

}  // namespace quorate::test
