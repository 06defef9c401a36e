// SPDX-License-Identifier: GPL-3.0-or-later
// A chain that is here, looked at as if it came from a stranger.
#include "core/chain/block.h"
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
        header.time = UnixTime{1'700'000'000'000 + std::int64_t(m_models)};
        header.roots = test::expect(application->apply({{header.height, {}}, header.parent, header.time, {}}, {transaction.encoded}), "apply");
        return chain::sealBlock(header, {transaction.encoded}, sealer);
    }

private:
    int m_models = 0;
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
            QCOMPARE(q(told(node::checkSeal(*replay.application, block))), QStringLiteral("good"));
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
        QCOMPARE(q(told(node::checkSeal(*replay.application, altered(stranger, {})))),
                 QStringLiteral("node.chain.differs height 2: chain.block.stranger"));
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
