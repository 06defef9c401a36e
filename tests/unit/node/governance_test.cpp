// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the consortium as a window makes them, at a real node: proposed, read, signed, shown and put on both chains.
#include "core/node/key_ring.h"
#include "core/node/member_setup.h"
#include "core/node/proposal.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/node/running_node.h"

#include <QTest>

#include <algorithm>
#include <fstream>

using namespace quorate;
using ledger::ChainKind;
using ledger::KeyPurpose;
using node::Proposal;
using test::ask;
using test::outcome;

namespace {

std::string differences(const api::ProposalView& view)
{
    std::string all;
    for (const auto& d : view.differences) {
        all += d.what + (d.purpose.empty() ? "" : "(" + d.purpose + ")") + " " + d.before.substr(0, 20) + "->" + d.after.substr(0, 20) + ";";
    }
    return all;
}

std::string parties(const api::ProposalView& view)
{
    std::string all;
    for (const auto& p : view.parties) all += p.member + (p.hasSigned ? "+" : "") + ";";
    return all;
}

// QCOMPARE shows QStrings.
QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

}  // namespace

class GovernanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_homes.emplace(m_directory / "consortium", test::loneVendor);
        QVERIFY(m_north.unlock(*m_homes->files, node::Home(*m_homes->files, m_homes->home("north")), m_homes->passphrase()));
        m_node = m_homes->start("solo");
        QVERIFY(m_node);
    }

    void aChangeOfAMemberGoesItsWholeWay()
    {
        api::MemberChange wish;
        wish.member = "north";
        wish.name = "North, renamed";
        const std::string before = nameOf("north");
        const auto drafted = propose(wish);
        QCOMPARE(q(outcome(drafted)), QStringLiteral("done"));
        QCOMPARE(q(drafted->kind + " " + drafted->subject + " " + std::to_string(drafted->number)), QStringLiteral("member north 1"));
        QCOMPARE(differences(*drafted), "name " + before + "->North, renamed;");
        // Who is spoken of does not sign.
        QCOMPARE(q(parties(*drafted)), QStringLiteral("solo;"));
        QVERIFY(drafted->maySign);
        QCOMPARE(q(drafted->obstacle), QStringLiteral("ledger.member.too-few-endorsements"));
        QCOMPARE(q(drafted->obstacleContext), QStringLiteral("0 of 1"));
        QCOMPARE(q(drafted->statement.purpose), QStringLiteral("transaction"));
        QVERIFY(!drafted->statement.bytes.empty() && !drafted->statement.decoded.empty() && drafted->statement.key.size() == 64);

        const auto given = sign(drafted->text);
        QCOMPARE(q(outcome(given)), QStringLiteral("done"));
        QCOMPARE(q(parties(*given)), QStringLiteral("solo+;"));
        QVERIFY(!given->maySign && given->obstacle.empty());
        QCOMPARE(q(sign(given->text).error().code), QStringLiteral("node.proposal.not-party"));
        // As a file, from somebody else.
        const Path file = m_directory / "north.proposal";
        std::ofstream(file) << given->text;
        const auto opened = ask<api::ProposalView>([&](auto done) { m_node->openProposal(file, std::move(done)); });
        QCOMPARE(q(outcome(opened)), QStringLiteral("done"));
        QCOMPARE(opened->text, given->text);
        QVERIFY(m_node->snapshot()->members->size() == 2 && nameOf("north") == before);

        const auto shown = prepare(given->text);
        QCOMPARE(q(outcome(shown)), QStringLiteral("done"));
        QCOMPARE(q(shown->kind), QStringLiteral("member.admit"));
        const auto line = std::ranges::find(shown->fields, "endorsed-by", &api::SignedField::name);
        QVERIFY(line != shown->fields.end() && line->value == "solo");
        const auto sent = send(*shown);
        QCOMPARE(q(outcome(sent)), QStringLiteral("done"));
        QCOMPARE(sent->id.hex(), shown->id->hex());
        for (const auto chain : {api::Chain::release, api::Chain::delivery}) QCOMPARE(q(nameOn(chain, "north")), QStringLiteral("North, renamed"));
        // Said again, the ledger has it.
        const auto again = readProposal(given->text);
        QVERIFY(again && again->differences.empty());
        QCOMPARE(q(again->obstacle), QStringLiteral("ledger.member.revision"));
        wish.name = "North, renamed";
        QCOMPARE(q(propose(wish).error().code), QStringLiteral("node.proposal.unchanged"));
    }

    // A node that stopped between the two chains: the other one alone is asked.
    void whatStandsOnOneChainGoesToTheOther()
    {
        api::MemberChange wish;
        wish.member = "north";
        wish.name = "Half of it";
        const auto given = sign(propose(wish).value_or(api::ProposalView()).text);
        QCOMPARE(q(outcome(given)), QStringLiteral("done"));
        auto proposal = Proposal::fromJson(given->text);
        QVERIFY(proposal);
        const auto first = ask<api::Submitted>([&](auto done) { node::submitBody(*m_node, ChainKind::release, proposal->body(), std::move(done)); });
        QCOMPARE(q(outcome(first)), QStringLiteral("done"));
        QCOMPARE(q(nameOn(api::Chain::delivery, "north")), QStringLiteral("North, renamed"));
        const auto shown = prepare(given->text);
        QCOMPARE(q(outcome(shown)), QStringLiteral("done"));
        QVERIFY(shown->chain == api::Chain::delivery);
        QCOMPARE(q(outcome(send(*shown))), QStringLiteral("done"));
        QCOMPARE(q(nameOn(api::Chain::delivery, "north")), QStringLiteral("Half of it"));
    }

    void otherChangesAreShown()
    {
        const auto policy = propose(api::PolicyChange{1, 1});
        QCOMPARE(q(outcome(policy)), QStringLiteral("done"));
        QCOMPARE(q(parties(*policy)), QStringLiteral("north;solo;"));
        QVERIFY(differences(*policy).find("minimum-approvals 0->1;") != std::string::npos);
        // Who checks is for those who check now; north's own signature, made elsewhere, is counted.
        QCOMPARE(q(outcome(propose(api::EpochChange{"checker", {"solo"}}))), QStringLiteral("node.setup.key-missing solo"));
        QCOMPARE(q(outcome(propose(api::EpochChange{"checker", {"north"}}))), QStringLiteral("node.proposal.unchanged checker"));
        QCOMPARE(q(outcome(propose(api::EpochChange{"vendor", {"north"}}))), QStringLiteral("node.setup.no-role vendor"));
        api::MemberChange removal;
        removal.member = "north";
        removal.remove = true;
        const auto gone = propose(removal);
        QCOMPARE(q(outcome(gone)), QStringLiteral("done"));
        QVERIFY2(differences(*gone).starts_with("roles checker->;key("), differences(*gone).c_str());
        removal.member = "nobody";
        QCOMPARE(q(outcome(propose(removal))), QStringLiteral("node.member.unknown nobody"));
        // The public record that a new member's node wrote: here that of a member, changed.
        const auto admitted = propose(api::MemberAdmission{m_homes->home("north") / "member"});
        QCOMPARE(q(outcome(admitted)), QStringLiteral("done"));
        QVERIFY2(differences(*admitted).starts_with("name Half of it->"), differences(*admitted).c_str());
    }

    void whatCannotBeUsedSaysWhy()
    {
        QCOMPARE(q(outcome(readProposal("hello"))), QStringLiteral("node.proposal.malformed not a JSON object"));
        auto proposal = Proposal::fromJson(propose(api::PolicyChange{1, 1}).value_or(api::ProposalView()).text);
        QVERIFY(proposal);
        // North's vote key where its transaction key is wanted: it counts for nothing, and the ledger would refuse it.
        proposal->sign({"north"}, *m_north.key(KeyPurpose::vote));
        const auto wrong = readProposal(proposal->toJson());
        QCOMPARE(q(outcome(wrong)), QStringLiteral("done"));
        QCOMPARE(q(parties(*wrong)), QStringLiteral("north;solo;"));
        QCOMPARE(q(wrong->obstacle), QStringLiteral("ledger.member.bad-endorsement"));
        proposal->sign({"north"}, *m_north.key(KeyPurpose::transaction));
        QCOMPARE(q(parties(readProposal(proposal->toJson()).value_or(api::ProposalView()))), QStringLiteral("north+;solo;"));
        proposal->consortium = ConsortiumId{};
        QVERIFY(outcome(readProposal(proposal->toJson())).starts_with("node.proposal.other-consortium"));
        QVERIFY(outcome(sign(proposal->toJson())).starts_with("node.proposal.other-consortium"));
        QVERIFY(outcome(prepare(proposal->toJson())).starts_with("node.proposal.other-consortium"));
        QVERIFY(outcome(propose(api::MemberAdmission{m_directory / "nothing"})).starts_with("base.file."));
    }

    // By the vendor's root key, which is enough; what says who is no key of the vendor counts for nothing.
    void aReleaseKeyIsRotated()
    {
        const std::string fresh = newKey("new-release.pem");
        const auto drafted = propose(api::KeyRotation{"solo", {"release", fresh}, {}});
        QCOMPARE(q(outcome(drafted)), QStringLiteral("done"));
        QCOMPARE(q(drafted->kind + " " + drafted->subject), QStringLiteral("release-key solo"));
        const auto shown = differences(*drafted);
        QVERIFY2(shown.starts_with("key(release) ") && shown.find("key(release) ->") != std::string::npos, shown.c_str());
        QCOMPARE(drafted->authorities.size(), std::size_t(1));
        QVERIFY(drafted->authorities[0].key.empty() && drafted->authorities[0].purpose.empty() && !drafted->authorities[0].isNew);
        QCOMPARE(q(parties(*drafted)), QStringLiteral("north;"));
        QVERIFY(!drafted->maySign);
        QCOMPARE(q(drafted->obstacle), QStringLiteral("ledger.rotation.wrong-key"));

        QVERIFY(outcome(authorise(drafted->text, "north", "vote")).starts_with("node.proposal.other-key"));
        QVERIFY(outcome(authorise(drafted->text, "solo", "root", "wrong")).starts_with("crypto.key-file.wrong-passphrase"));
        // With the release key the checkers have to consent, with the root key they need not.
        const auto byRelease = authorise(drafted->text, "solo", "release");
        QCOMPARE(q(outcome(byRelease)), QStringLiteral("done"));
        QCOMPARE(q(byRelease->authorities.at(0).purpose), QStringLiteral("release"));
        QCOMPARE(q(parties(*byRelease)), QStringLiteral("north;"));
        auto consented = Proposal::fromJson(byRelease->text);
        consented->sign({"north"}, *m_north.key(KeyPurpose::vote));
        const auto byBoth = readProposal(consented->toJson());
        QVERIFY(byBoth && byBoth->obstacle.empty());
        QCOMPARE(q(parties(*byBoth)), QStringLiteral("north+;"));
        const auto byRoot = authorise(byBoth->text, "solo", "root");
        QCOMPARE(q(outcome(byRoot)), QStringLiteral("done"));
        QCOMPARE(q(byRoot->authorities.at(0).purpose), QStringLiteral("root"));
        QVERIFY(byRoot->parties.empty() && byRoot->obstacle.empty());

        const auto ready = prepare(byRoot->text);
        QCOMPARE(q(outcome(ready)), QStringLiteral("done"));
        QCOMPARE(q(ready->kind), QStringLiteral("release-key.rotate"));
        QVERIFY2(ready->parts.back().decoded.find("/ key / 3: h'") != std::string::npos, ready->parts.back().decoded.c_str());
        QCOMPARE(q(outcome(send(*ready))), QStringLiteral("done"));
        for (const auto chain : {api::Chain::release, api::Chain::delivery}) QVERIFY(holds(chain, "solo", KeyPurpose::release, fresh));
        QCOMPARE(q(propose(api::KeyRotation{"solo", {"release", fresh}, {}}).error().code), QStringLiteral("node.proposal.unchanged"));
    }

    void aRootKeyWantsBothKeysAndCheckers()
    {
        const std::string fresh = newKey("new-root.pem");
        auto drafted = propose(api::KeyRotation{"solo", {"root", fresh}, {}});
        QCOMPARE(q(outcome(drafted)), QStringLiteral("done"));
        QCOMPARE(drafted->authorities.size(), std::size_t(2));
        QVERIFY(!drafted->authorities[0].isNew && drafted->authorities[1].isNew);
        QVERIFY(outcome(authorise(drafted->text, "solo", "release")).starts_with("node.proposal.other-key"));
        const auto byOld = authorise(drafted->text, "solo", "root");
        QCOMPARE(q(outcome(byOld)), QStringLiteral("done"));
        const auto byNew = authoriseWith(byOld->text, fresh, "correct horse battery");
        QCOMPARE(q(outcome(byNew)), QStringLiteral("done"));
        QVERIFY(!byNew->authorities[0].key.empty() && !byNew->authorities[1].key.empty());
        QVERIFY(!byNew->obstacle.empty());
        auto consented = Proposal::fromJson(byNew->text);
        consented->sign({"north"}, *m_north.key(KeyPurpose::vote));
        const auto ready = prepare(consented->toJson());
        QCOMPARE(q(outcome(ready)), QStringLiteral("done"));
        QCOMPARE(q(outcome(send(*ready))), QStringLiteral("done"));
        for (const auto chain : {api::Chain::release, api::Chain::delivery}) QVERIFY(holds(chain, "solo", KeyPurpose::root, fresh));
        QVERIFY(outcome(authorise(propose(api::PolicyChange{1, 1})->text, "solo", "root")).starts_with("node.proposal.no-rotation"));
    }

    void otherKeysAreChangedWithTheMember()
    {
        const std::string fresh = newKey("new-consensus.pem");
        api::MemberChange wish;
        wish.member = "solo";
        wish.addedKeys = {{"consensus", fresh}};
        wish.revokedKeys = {"consensus"};
        const auto drafted = propose(wish);
        QCOMPARE(q(outcome(drafted)), QStringLiteral("done"));
        const auto shown = differences(*drafted);
        QVERIFY2(shown.find("key(consensus) ->") != std::string::npos && std::ranges::count(shown, ';') == 2, shown.c_str());
        wish.addedKeys = {{"nonsense", fresh}};
        QCOMPARE(q(propose(wish).error().code), QStringLiteral("node.proposal.key-purpose"));
        wish.addedKeys = {{"consensus", (m_directory / "nothing.pem").string()}};
        QVERIFY(outcome(propose(wish)).starts_with("node.key.no-public-half"));
        wish.addedKeys.clear();
        wish.revokedKeys = {"abcdef012345"};
        QCOMPARE(q(outcome(propose(wish))), QStringLiteral("node.proposal.no-key abcdef012345"));
        QCOMPARE(q(outcome(propose(api::KeyRotation{"solo", {"vote", fresh}, {}}))), QStringLiteral("node.proposal.key-purpose vote"));
    }

    // Everything that was done above, anew from the founding document.
    void theChainsAreVerifiedFromTheirBeginning()
    {
        for (const auto chain : {api::Chain::release, api::Chain::delivery}) {
            const auto found = ask<api::VerifiedChain>([&](auto done) { m_node->verifyChain(chain, std::move(done)); });
            QCOMPARE(q(outcome(found)), QStringLiteral("done"));
            QVERIFY(found->chain == chain && found->blocks > 2 && found->transactions >= found->blocks);
            const auto block = ask<std::vector<api::BlockView>>([&](auto done) { m_node->blocks(chain, found->blocks, 1, std::move(done)); });
            QVERIFY(block && block->size() == 1);
            QCOMPARE(block->front().id.hex(), found->head.hex());
            QVERIFY(test::waitFor(*m_node, [](const api::Snapshot& snapshot) {
                return std::ranges::any_of(*snapshot.jobs, [](const api::JobView& job) { return job.kind == "verify" && job.state == "done"; });
            }));
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_homes->files->info(m_homes->home("solo") / "work" / "verify-1")->kind == FileKind::absent, 30'000);
    }

    void aFingerprintHasWords()
    {
        const auto words = ask<std::vector<std::string>>([&](auto done) { m_node->wordsOf(Hash32{}, std::move(done)); });
        QCOMPARE(q(outcome(words)), QStringLiteral("done"));
        QCOMPARE(words->size(), std::size_t(12));
    }

    void cleanupTestCase()
    {
        QVERIFY(m_node && test::stop(*m_node));
    }

private:
    Result<api::ProposalView> propose(const api::GovernanceChange& change)
    {
        return ask<api::ProposalView>([&](auto done) { m_node->propose(change, std::move(done)); });
    }
    Result<api::ProposalView> readProposal(const std::string& text)
    {
        return ask<api::ProposalView>([&](auto done) { m_node->readProposal(text, std::move(done)); });
    }
    Result<api::ProposalView> sign(const std::string& text)
    {
        return ask<api::ProposalView>([&](auto done) { m_node->signProposal(text, std::move(done)); });
    }
    // A key file beside its public half, with the passphrase of the homes.
    std::string newKey(const char* name)
    {
        const Path file = m_directory / name;
        const auto made = node::createKey(*m_homes->files, file, m_homes->passphrase(), *m_homes->random);
        if (!made) qFatal("%s", toString(made.error()).c_str());
        return file.string();
    }
    Result<api::ProposalView> authoriseWith(const std::string& text, const std::string& key, const std::string& passphrase)
    {
        return ask<api::ProposalView>([&](auto done) { m_node->authoriseProposal({text, key, toBytes(bytesOf(passphrase))}, std::move(done)); });
    }
    Result<api::ProposalView> authorise(const std::string& text, const std::string& member, const std::string& purpose,
                                        const std::string& passphrase = "correct horse battery")
    {
        return authoriseWith(text, node::Home(*m_homes->files, m_homes->home(member)).key(*ledger::keyPurposeFrom(purpose)).string(), passphrase);
    }
    bool holds(api::Chain chain, const std::string& member, KeyPurpose purpose, const std::string& file)
    {
        const auto record = recordOn(chain, member);
        const auto half = node::publicHalf(*m_homes->files, file);
        const auto* key = record && half ? record->activeKey(purpose) : nullptr;
        return key && key->key == *half;
    }
    Result<api::Prepared> prepare(const std::string& text)
    {
        return ask<api::Prepared>([&](auto done) { m_node->prepare(api::SubmitProposal{text}, std::move(done)); });
    }
    Result<api::Submitted> send(const api::Prepared& prepared)
    {
        return ask<api::Submitted>([&](auto done) { m_node->sendPrepared(prepared.ticket, std::move(done)); });
    }
    std::string nameOf(const std::string& member)
    {
        const auto members = m_node->snapshot()->members;
        const auto found = std::ranges::find(*members, member, &api::MemberView::id);
        return found == members->end() ? "nobody" : found->name;
    }
    std::string nameOn(api::Chain chain, const std::string& member)
    {
        const auto record = recordOn(chain, member);
        return record ? record->name : "nobody";
    }
    Result<ledger::MemberRecord> recordOn(api::Chain chain, const std::string& member)
    {
        const auto entries = ask<std::vector<std::pair<Bytes, Bytes>>>(
            [&](auto done) { m_node->state(chain, toBytes(bytesOf("member/" + member)), 1, std::move(done)); });
        if (!entries || entries->empty()) return fail(ErrorKind::notFound, "node.member.unknown", member);
        return ledger::MemberRecord::decode(entries->front().second);
    }

    test::TemporaryDirectory m_directory;
    std::optional<test::Homes> m_homes;
    std::unique_ptr<api::Node> m_node;
    node::KeyRing m_north;
};

QTEST_GUILESS_MAIN(GovernanceTest)
#include "governance_test.moc"
