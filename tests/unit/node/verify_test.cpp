// SPDX-License-Identifier: GPL-3.0-or-later
// A chain that is here, every block of it applied anew and its seal looked at again.
#include "core/chain/block.h"
#include "core/chain/finality_vote.h"
#include "core/chain/turns.h"
#include "core/chain/work.h"
#include "core/node/chain_replay.h"
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

// A chain in memory, and blocks for it.
struct Replay {
    test::LedgerFixture fixture;
    std::unique_ptr<store::KeyValueStore> store = store::makeMemoryStore();
    std::unique_ptr<node::ChainApplication> application =
        test::expect(node::openChainIn(*store, fixture.genesis, ledger::ChainKind::release), "chain");

    chain::Block next(const crypto::KeyPair& sealer)
    {
        const ledger::ModelRecord record{{"model-" + std::to_string(m_models++)}, "Model", fixture.vendor.id(), {}, {}, {"rev-a"}};
        const auto transaction = fixture.release.sign(fixture.vendor, ledger::SetModel{record});
        test::expect(fixture.release.apply(transaction.encoded), "reference");
        chain::BlockHeader header;
        header.consortium = fixture.consortium();
        header.height = application->tip().ref.height.next();
        header.parent = application->tip().ref.id;
        header.time = turnOf(sealer);
        header.roots = test::expect(application->apply({{header.height, {}}, header.parent, header.time, {}}, {transaction.encoded}), "apply");
        return chain::sealBlock(header, {transaction.encoded}, sealer);
    }

    // The next turn of this validator; somebody else's is the first one's.
    UnixTime turnOf(const crypto::KeyPair& sealer)
    {
        const chain::Turns turns(fixture.genesis.engine.turnMs);
        const auto& validators = fixture.genesis.validators;
        const auto it = std::ranges::find_if(validators, [&](const auto& one) { return one.consensus == sealer.publicKey(); });
        const auto place = it == validators.end() ? 0U : static_cast<std::size_t>(it - validators.begin());
        do ++m_turn;
        while (chain::Turns::owner(m_turn, validators.size()) != place);
        return turns.begin(m_turn);
    }

private:
    int m_models = 0;
    std::uint64_t m_turn = chain::Turns(fixture.genesis.engine.turnMs).of(UnixTime{1'700'000'000'000});
};

std::string told(const Status& status)
{
    return status ? "good" : status.error().code + " " + status.error().context;
}

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
        QVERIFY(found->blocks >= 1 && found->transactions >= 3);
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
