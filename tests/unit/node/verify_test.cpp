// SPDX-License-Identifier: GPL-3.0-or-later
// A chain that is here, every block of it applied anew; its seals, handovers and last votes looked at again.
#include "core/chain/block.h"
#include "core/chain/finality_vote.h"
#include "core/chain/turns.h"
#include "core/chain/work.h"
#include "core/node/chain_replay.h"
#include "core/node/ledger_reader.h"
#include "core/node/validator_set.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/node/running_node.h"

#include <QTest>

#include <algorithm>

using namespace quorate;
using test::ask;
using test::outcome;

namespace {

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

std::string told(const Status& status)
{
    return status ? "good" : status.error().code + " " + status.error().context;
}

// A chain in memory, and blocks for it.
struct Replay {
    test::LedgerFixture fixture;
    std::unique_ptr<store::KeyValueStore> store = store::makeMemoryStore();
    std::unique_ptr<node::ChainApplication> application =
        test::expect(node::openChainIn(*store, fixture.genesis, ledger::ChainKind::release), "chain");

    chain::Block next(const crypto::KeyPair& sealer)
    {
        return next(sealer, model());
    }
    chain::Block next(const crypto::KeyPair& sealer, ledger::Body body, const std::function<void(chain::BlockHeader&)>& change = {},
                      const Bytes& handover = {})
    {
        const auto transaction = fixture.release.sign(fixture.vendor, std::move(body));
        test::expect(fixture.release.apply(transaction.encoded), "reference");
        chain::BlockHeader header;
        header.consortium = fixture.consortium();
        header.height = application->tip().ref.height.next();
        header.parent = application->tip().ref.id;
        if (change) change(header);
        header.time = turnOf(sealer, header.epoch);
        header.roots = test::expect(application->apply({{header.height, {}}, header.parent, header.time, {}}, {transaction.encoded}), "apply");
        return chain::sealBlock(header, {transaction.encoded}, sealer, handover);
    }
    ledger::SetModel model() { return {{{"model-" + std::to_string(m_models++)}, "Model", fixture.vendor.id(), {}, {}, {"rev-a"}}}; }
    std::string seal(const chain::Block& block) { return told(node::checkSeal(*application, fixture.genesis, block.encode())); }
    // Of that epoch, as the state knows them.
    chain::ValidatorSet validators(EpochNumber epoch)
    {
        return node::validatorSetOf(test::expect(node::LedgerReader(application->state()).epoch(ledger::Role::validator, epoch), "epoch"));
    }
    const crypto::KeyPair& keyOf(const chain::Validator& validator)
    {
        for (const auto* member : fixture.validators()) {
            const auto& key = member->key(ledger::KeyPurpose::consensus);
            if (key.publicKey() == validator.consensus) return key;
        }
        qFatal("no such validator");
    }
    chain::FinalityVote vote(const chain::Link& link, const chain::Validator& validator)
    {
        return chain::castVote({fixture.consortium(), ledger::ChainKind::release}, link, keyOf(validator));
    }
    chain::Certificate votes(const chain::Link& link, const std::vector<chain::Validator>& validators)
    {
        chain::Certificate certificate{link, {}};
        for (const auto& validator : validators) {
            const auto one = vote(link, validator);
            certificate.signatures.emplace(one.validator, one.signature);
        }
        return certificate;
    }
    // Votes that show so many of the set.
    chain::Presence presence(const chain::Link& link, const chain::ValidatorSet& set, std::size_t most)
    {
        std::map<KeyId, chain::FinalityVote> sorted;
        for (const auto& validator : set.validators) {
            const auto one = vote(link, validator);
            if (sorted.size() < most) sorted.emplace(one.validator, one);
        }
        chain::Presence shown;
        for (const auto& [key, one] : sorted) shown.votes.push_back(one);
        return shown;
    }

    // The next turn of this validator; somebody else's is the first one's.
    UnixTime turnOf(const crypto::KeyPair& sealer, EpochNumber epoch = {})
    {
        const chain::Turns turns(fixture.genesis.engine.turnMs);
        const auto set = validators(epoch).validators;
        const auto it = std::ranges::find_if(set, [&](const auto& one) { return one.consensus == sealer.publicKey(); });
        const auto place = it == set.end() ? 0U : static_cast<std::size_t>(it - set.begin());
        do ++m_turn;
        while (chain::Turns::owner(m_turn, set.size()) != place);
        return turns.begin(m_turn);
    }

private:
    int m_models = 0;
    std::uint64_t m_turn = chain::Turns(fixture.genesis.engine.turnMs).of(UnixTime{1'700'000'000'000});
};

}  // namespace

class VerifyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksThatFitAreTaken()
    {
        Replay replay;
        const auto& validator = replay.fixture.checkers[0].key(ledger::KeyPurpose::consensus);
        for (int i = 0; i < 3; ++i) {
            const Bytes block = replay.next(validator).encode();
            QCOMPARE(q(told(node::checkSeal(*replay.application, replay.fixture.genesis, block))), QStringLiteral("good"));
            QCOMPARE(q(told(node::applyNext(*replay.application, block))), QStringLiteral("good"));
        }
        QCOMPARE(replay.application->tip().ref.height.value, std::uint64_t{3});
    }

    void theFirstThatIsWrongIsNamed()
    {
        Replay replay;
        const auto& validator = replay.fixture.checkers[0].key(ledger::KeyPurpose::consensus);
        const auto& stranger = replay.fixture.vendor.key(ledger::KeyPurpose::transaction);
        QVERIFY(node::applyNext(*replay.application, replay.next(validator).encode()));
        const auto good = replay.next(validator);
        const auto altered = [&](const crypto::KeyPair& sealer, const std::function<void(chain::BlockHeader&)>& change) {
            auto header = good.header;
            if (change) change(header);
            return chain::sealBlock(header, good.transactions, sealer).encode();
        };
        const auto seal = [&](const Bytes& block) { return q(told(node::checkSeal(*replay.application, replay.fixture.genesis, block))); };
        QCOMPARE(seal(altered(stranger, {})), QStringLiteral("node.chain.differs height 2: chain.block.stranger"));
        // A validator, out of its turn; in a turn of long ago, when it was its turn, too; of another epoch; another kind of seal.
        const auto& another = replay.fixture.checkers[1].key(ledger::KeyPurpose::consensus);
        QCOMPARE(seal(altered(another, {})), QStringLiteral("node.chain.differs height 2: chain.block.wrong-turn"));
        const auto round = std::int64_t{replay.fixture.genesis.engine.turnMs} * 4;
        QCOMPARE(seal(altered(validator, [&](chain::BlockHeader& header) { header.time.ms -= 2 * round; })),
                 QStringLiteral("node.chain.differs height 2: chain.block.time"));
        QCOMPARE(seal(altered(validator, [&](chain::BlockHeader& header) { header.time.ms -= round - 1; })),
                 QStringLiteral("node.chain.differs height 2: chain.block.turn-used"));
        QCOMPARE(seal(altered(validator, [](chain::BlockHeader& header) { header.epoch = EpochNumber(1); })),
                 QStringLiteral("node.chain.differs height 2: chain.block.epoch"));
        QCOMPARE(seal(altered(validator, [](chain::BlockHeader& header) {
                     header.sealing = chain::Sealing::work;
                     header.difficulty = 1;
                 })),
                 QStringLiteral("node.chain.differs height 2: chain.block.sealing"));
        QCOMPARE(seal(altered(validator, {})), QStringLiteral("good"));
        const Bytes orphan = altered(validator, [](chain::BlockHeader& header) { header.parent = BlockId{}; });
        QVERIFY(told(node::applyNext(*replay.application, orphan)).starts_with("node.chain.differs height 2: its parent is 0000"));
        const Bytes other = altered(validator, [](chain::BlockHeader& header) { header.roots.stateRoot.bytes[0] ^= 1; });
        const auto roots = told(node::applyNext(*replay.application, other));
        QVERIFY2(roots.starts_with("node.chain.differs height 2: log of ") && roots.find(" instead of ") != std::string::npos, roots.c_str());
        Bytes cut = good.encode();
        cut.pop_back();
        const auto broken = told(node::applyNext(*replay.application, cut));
        QVERIFY2(broken.starts_with("node.chain.differs height 2: "), broken.c_str());
        QCOMPARE(q(node::applyNext(*replay.application, cut).error().code), QStringLiteral("node.chain.differs"));
        QCOMPARE(replay.application->tip().ref.height.value, std::uint64_t{1});
    }

    // Validators that no decision of the members named, shown by one who seals.
    void aSuccessorThatNobodyDecidedIsSeen()
    {
        Replay replay;
        const auto& validator = replay.fixture.checkers[0].key(ledger::KeyPurpose::consensus);
        const auto first = replay.next(validator);
        QVERIFY(node::applyNext(*replay.application, first.encode()));
        const auto second = replay.next(validator);
        const chain::ValidatorSet own{EpochNumber(1), {{"own", validator.publicKey()}}};
        const chain::Link link{{Height(0), first.header.parent}, first.ref()};
        const chain::Presence presence{{chain::castVote({replay.fixture.consortium(), ledger::ChainKind::release}, link, validator)}};
        auto header = second.header;
        header.successor = chain::Successor{own.epoch, own.hash()};
        const auto named = chain::sealBlock(header, second.transactions, validator, presence.encode(ledger::ChainKind::release));
        QCOMPARE(q(told(node::checkSeal(*replay.application, replay.fixture.genesis, named.encode()))),
                 QStringLiteral("node.chain.differs height 2: chain.block.successor"));
        // And one that begins it at once.
        header = second.header;
        header.epoch = own.epoch;
        const auto begun = chain::sealBlock(header, second.transactions, validator, presence.encode(ledger::ChainKind::release));
        QCOMPARE(q(told(node::checkSeal(*replay.application, replay.fixture.genesis, begun.encode()))),
                 QStringLiteral("node.chain.differs height 2: chain.block.epoch"));
    }

    // Votes of an epoch decide who comes after it, and the decision is the members'.
    void aHandoverIsFollowed()
    {
        Replay replay;
        auto& fixture = replay.fixture;
        constexpr auto kind = ledger::ChainKind::release;
        const auto& north = fixture.checkers[0].key(ledger::KeyPurpose::consensus);
        const auto& west = fixture.checkers[2].key(ledger::KeyPurpose::consensus);
        const auto take = [&](const chain::Block& block) {
            const auto seal = replay.seal(block);
            return seal == "good" ? told(node::applyNext(*replay.application, block.encode())) : seal;
        };
        const auto first = replay.next(north);
        QCOMPARE(q(take(first)), QStringLiteral("good"));
        const auto overtaken = fixture.nextValidators({&fixture.vendor, &fixture.checkers[0]});
        QCOMPARE(q(take(replay.next(north, overtaken))), QStringLiteral("good"));
        const auto decided = fixture.nextValidators({&fixture.vendor, &fixture.checkers[0], &fixture.checkers[1]});
        const auto second = replay.next(north, decided);
        QCOMPARE(q(take(second)), QStringLiteral("good"));

        // Named with votes that show all of them, of the newest alone.
        const auto old = replay.validators(EpochNumber(0));
        const auto joining = replay.validators(EpochNumber(2));
        QCOMPARE(joining.validators.size(), std::size_t(3));
        const chain::Link below{{Height(0), first.header.parent}, first.ref()};
        const auto naming = [](const chain::ValidatorSet& set) {
            return [&set](chain::BlockHeader& header) { header.successor = chain::Successor{set.epoch, set.hash()}; };
        };
        const auto named = replay.next(north, replay.model(), naming(joining), replay.presence(below, joining, 3).encode(kind));
        const auto again = [&](const chain::Block& block, const std::function<void(chain::BlockHeader&)>& change, const Bytes& handover,
                               const crypto::KeyPair& sealer) {
            auto header = block.header;
            if (change) change(header);
            return chain::sealBlock(header, block.transactions, sealer, handover);
        };
        const auto refused = [&](const chain::Block& block, const std::string& code) {
            const auto seal = replay.seal(block);
            return seal.starts_with("node.chain.differs height " + std::to_string(block.header.height.value) + ": " + code);
        };
        QVERIFY(refused(again(named, {}, replay.presence(below, joining, 2).encode(kind), north), "chain.presence.too-few"));
        auto forged = replay.presence(below, joining, 3);
        forged.votes.front().signature[0] ^= 1;
        QVERIFY(refused(again(named, {}, forged.encode(kind), north), "chain.presence.bad-signature"));
        const chain::Link elsewhere{below.source, {first.ref().height, second.id}};
        QVERIFY(refused(again(named, {}, replay.presence(elsewhere, joining, 3).encode(kind), north), "chain.presence.elsewhere"));
        const auto late = replay.validators(EpochNumber(1));
        QVERIFY(refused(again(named, naming(late), replay.presence(below, late, 2).encode(kind), north), "chain.block.successor"));
        QCOMPARE(q(take(named)), QStringLiteral("good"));

        // From here on nothing settles without both.
        const auto both = replay.next(north, replay.model(), naming(joining));
        const chain::Link link{named.ref(), both.ref()};
        const auto outside = std::ranges::find_if(old.validators, [&](const auto& one) { return one.consensus == west.publicKey(); });
        QVERIFY(outside != old.validators.end());
        std::vector<chain::Validator> all = joining.validators;
        all.push_back(*outside);
        const auto settled = [&](const std::vector<chain::Validator>& voters) {
            return told(node::checkSettled(*replay.application, both.encode(), replay.votes(link, voters).encode(kind)));
        };
        QCOMPARE(q(settled(all)), QStringLiteral("good"));
        QCOMPARE(q(settled(joining.validators)), QStringLiteral("good"));   // three of the four before, too
        QVERIFY(settled({all[0], all[1], all[3]}).find("chain.certificate.too-few") != std::string::npos);
        QCOMPARE(q(take(both)), QStringLiteral("good"));

        // The later epoch begins with such votes, and seals and votes alone.
        const auto begins = [](chain::BlockHeader& header) { header.epoch = EpochNumber(2); };
        const auto& heir = fixture.checkers[1].key(ledger::KeyPurpose::consensus);
        const auto begun = replay.next(heir, replay.model(), begins, replay.votes(link, all).encode(kind));
        QVERIFY(refused(again(begun, {}, replay.votes(link, {all[0], all[1], all[3]}).encode(kind), heir), "chain.certificate.too-few"));
        auto altered = replay.votes(link, all);
        altered.signatures.begin()->second[0] ^= 1;
        QVERIFY(refused(again(begun, {}, altered.encode(kind), heir), "chain.certificate.bad-signature"));
        QVERIFY(refused(again(begun, [](chain::BlockHeader& header) { header.parent = {}; }, replay.votes(link, all).encode(kind), heir),
                        "its parent is 0000"));
        QVERIFY(refused(again(begun, {}, replay.votes({second.ref(), link.target}, all).encode(kind), heir), "chain.block.handover"));
        // From a block that names nobody: the old set alone may have settled its other child.
        QVERIFY(refused(again(begun, {}, replay.votes({second.ref(), named.ref()}, all).encode(kind), heir), "chain.block.handover"));
        QVERIFY(refused(again(begun, {}, replay.votes(link, all).encode(kind), west), "chain.block.stranger"));
        QCOMPARE(q(take(begun)), QStringLiteral("good"));
        const auto last = replay.next(heir, replay.model(), begins);
        const chain::Link alone{begun.ref(), last.ref()};
        const auto end = [&](const std::vector<chain::Validator>& voters) {
            return told(node::checkSettled(*replay.application, last.encode(), replay.votes(alone, voters).encode(kind)));
        };
        QCOMPARE(q(end(joining.validators)), QStringLiteral("good"));
        QVERIFY(end(all).find("chain.certificate.stranger") != std::string::npos);
        QVERIFY(end({all[0], all[1]}).find("chain.certificate.too-few") != std::string::npos);
        QCOMPARE(q(take(last)), QStringLiteral("good"));
    }

    // A chain that a minority made for itself, say with keys that it stole.
    void whatNoQuorumVotedForIsNotSettled()
    {
        Replay replay;
        const auto& validator = replay.fixture.checkers[0].key(ledger::KeyPurpose::consensus);
        const auto first = replay.next(validator);
        QVERIFY(node::applyNext(*replay.application, first.encode()));
        const auto next = replay.next(validator);
        const chain::ChainParameters parameters{replay.fixture.consortium(), ledger::ChainKind::release};
        const auto votesOf = [&](const chain::Link& link, std::size_t voters) {
            chain::Certificate certificate{link, {}};
            for (const auto* member : replay.fixture.validators()) {
                if (certificate.signatures.size() == voters) break;
                const auto vote = chain::castVote(parameters, link, member->key(ledger::KeyPurpose::consensus));
                certificate.signatures.emplace(vote.validator, vote.signature);
            }
            return certificate;
        };
        const auto settled = [&](const std::optional<Bytes>& votes) {
            return q(told(node::checkSettled(*replay.application, next.encode(), votes)));
        };
        const chain::Link link{first.ref(), next.ref()};
        QCOMPARE(settled(votesOf(link, 3).encode(parameters.chain)), QStringLiteral("good"));
        QCOMPARE(settled(std::nullopt), QStringLiteral("node.chain.differs height 2: no votes are here that settle the block below"));
        QVERIFY(settled(votesOf(link, 2).encode(parameters.chain)).startsWith(QStringLiteral("node.chain.differs height 2: chain.certificate.too-few")));
        auto forged = votesOf(link, 3);
        forged.signatures.begin()->second[0] ^= 1;
        QVERIFY(settled(forged.encode(parameters.chain)).startsWith(QStringLiteral("node.chain.differs height 2: chain.certificate.bad-signature")));
        // From further below: that justifies the child, and settles nothing.
        const chain::Link skips{{Height(0), first.header.parent}, next.ref()};
        QCOMPARE(settled(votesOf(skips, 3).encode(parameters.chain)), QStringLiteral("node.chain.differs height 2: the votes are for another block"));
        QVERIFY(settled(Bytes{0x80}).startsWith(QStringLiteral("node.chain.differs height 2: codec.")));
        // To a block further above, which a quorum may vote for while the one between belongs to a branch that loses.
        auto header = next.header;
        header.parent = next.id;
        header.height = next.header.height.next();
        const auto above = chain::sealBlock(header, next.transactions, validator);
        const auto far = node::checkSettled(*replay.application, above.encode(), votesOf({first.ref(), above.ref()}, 3).encode(parameters.chain));
        QVERIFY2(told(far).starts_with("node.chain.differs height 2: its parent is "), told(far).c_str());
        // And the seal of such a block, or of one of another chain.
        QVERIFY(replay.seal(above).starts_with("node.chain.differs height 2: its parent is "));
        header = next.header;
        header.chain = ledger::ChainKind::delivery;
        QCOMPARE(q(replay.seal(chain::sealBlock(header, next.transactions, validator))),
                 QStringLiteral("node.chain.differs height 2: chain.block.wrong-chain"));
    }

    // A chain that was worked anew with less work than was due: each block has the work that it names.
    void workThatIsTooLittleIsSeen()
    {
        test::LedgerFixture fixture;
        auto genesis = fixture.genesis;
        genesis.engine.sealing = ledger::EngineSettings::Sealing::work;
        genesis.engine.firstDifficulty = 64;
        const auto store = store::makeMemoryStore();
        const auto application = test::expect(node::openChainIn(*store, genesis, ledger::ChainKind::release), "chain");
        const auto& key = fixture.vendor.key(ledger::KeyPurpose::node);
        const auto worked = [&](std::uint64_t difficulty, const crypto::KeyPair& sealer) {
            const auto tip = application->tip().ref;
            chain::BlockHeader header;
            header.consortium = genesis.id();
            header.height = tip.height.next();
            header.parent = tip.id;
            header.time = UnixTime{1'700'000'000'000 + std::int64_t(header.height.value) * 1000};
            header.sealing = chain::Sealing::work;
            header.difficulty = difficulty;
            header.sealer = sealer.id();
            header.roots = test::expect(application->apply({{header.height, {}}, header.parent, header.time, {}}, {}), "apply");
            header.transactions = chain::sealBlock(header, {}, sealer).header.transactions;
            const std::atomic<bool> cancelled = false;
            const auto nonce = chain::searchNonce(header, 0, 1'000'000, cancelled);
            if (!nonce) qFatal("no nonce");
            for (std::size_t i = 0; i < 8; ++i) header.nonce[i] = static_cast<std::uint8_t>(*nonce >> (56 - 8 * i));
            return chain::sealBlock(header, {}, sealer).encode();
        };
        const auto seal = [&](const Bytes& block) { return q(told(node::checkSeal(*application, genesis, block))); };
        QCOMPARE(seal(worked(1, key)), QStringLiteral("node.chain.differs height 1: chain.block.difficulty"));
        QCOMPARE(seal(worked(64, test::keyFor("nobody"))), QStringLiteral("node.chain.differs height 1: chain.block.stranger"));
        const Bytes first = worked(64, key);
        QCOMPARE(seal(first), QStringLiteral("good"));
        QCOMPARE(q(told(node::applyNext(*application, first))), QStringLiteral("good"));
        const auto due = chain::nextDifficulty(64, UnixTime{1'700'000'001'000}, UnixTime{1'700'000'002'000}, genesis.engine.turnMs);
        QCOMPARE(seal(worked(due + 1, key)), QStringLiteral("node.chain.differs height 2: chain.block.difficulty"));
        QCOMPARE(seal(worked(due, key)), QStringLiteral("good"));
    }

    // As a node has sealed and settled it.
    void aChainThatIsRightIsFoundSo()
    {
        test::TemporaryDirectory directory;
        test::Homes homes(directory / "consortium", test::loneVendor);
        const auto node = homes.start("solo");
        QVERIFY(node);
        for (int i = 0; i < 3; ++i) {
            api::ModelView model;
            model.id = "model-" + std::to_string(i);
            model.name = "Model";
            model.owner = "solo";
            model.hardwareClasses = {"rev-a"};
            QCOMPARE(q(outcome(ask<api::Submitted>([&](auto done) { node->setModel(model, std::move(done)); }))), QStringLiteral("done"));
        }
        const auto found = ask<api::VerifiedChain>([&](auto done) { node->verifyChain(api::Chain::release, std::move(done)); });
        QVERIFY2(found.has_value(), found ? "" : toString(found.error()).c_str());
        QVERIFY(found->blocks >= 1 && found->transactions >= 3 && found->settled);
        QVERIFY(test::stop(*node));
    }

    // The blocks from which the others follow are gone.
    void aPrunedChainCannotBeVerified()
    {
        test::TemporaryDirectory directory;
        test::Homes homes(directory / "consortium", test::loneVendor);
        const node::Home home(*homes.files, homes.home("solo"));
        auto config = test::expect(home.loadConfig(), "config");
        config.prune = 1;
        QVERIFY(home.saveConfig(config));
        const auto node = homes.start("solo");
        QVERIFY(node);
        for (int i = 0; i < 4; ++i) {
            api::ModelView model;
            model.id = "model-" + std::to_string(i);
            model.name = "Model";
            model.owner = "solo";
            model.hardwareClasses = {"rev-a"};
            QCOMPARE(q(outcome(ask<api::Submitted>([&](auto done) { node->setModel(model, std::move(done)); }))), QStringLiteral("done"));
        }
        std::string said;
        const auto pruned = [&] {
            said = outcome(ask<api::VerifiedChain>([&](auto done) { node->verifyChain(api::Chain::release, std::move(done)); }));
            return said.starts_with("node.chain.pruned") && said.find(" below height ") != std::string::npos;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(pruned(), said.c_str(), 30'000);
        QVERIFY(test::waitFor(*node, [](const api::Snapshot& snapshot) {
            return std::ranges::any_of(*snapshot.jobs, [](const api::JobView& job) { return job.kind == "verify" && job.state == "failed"; });
        }));
        QVERIFY(test::stop(*node));
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "verify_test.moc"
