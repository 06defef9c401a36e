// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/submitter.h"

#include "core/chain/block.h"
#include "tests/support/fickle_store.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/manual_clock.h"

#include <QTest>

using namespace quorate;

namespace {

// Remembers what was handed over; the test seals.
class Counter final : public engine::Engine {
public:
    Status start() override { return {}; }
    void stop() override {}
    Status submit(Bytes transaction) override
    {
        submitted.push_back(std::move(transaction));
        return {};
    }
    engine::EngineStatus status() const override { return {}; }
    std::vector<PoolEntry> pool(std::size_t) const override
    {
        std::vector<PoolEntry> out;
        for (const auto& transaction : waiting) out.push_back({transaction, {}, {}});
        return out;
    }

    std::vector<Bytes> submitted;
    std::vector<Bytes> waiting;
};

class Bench {
public:
    Bench()
    {
        node::ChainApplication::Options options;
        options.chain = fixture.release.parameters;
        options.transactionsOf = [](BytesView block) -> Result<std::vector<Bytes>> {
            auto decoded = chain::decodeBlock(block, ledger::maxBlockSize);
            if (!decoded) return fail(decoded.error());
            return decoded->transactions;
        };
        application = test::expect(node::ChainApplication::open(*store, fixture.genesis, std::move(options)), "chain");
        submitter.emplace(*application, engine, clock);
    }

    engine::BlockRef seal(const std::vector<Bytes>& transactions)
    {
        chain::BlockHeader header;
        header.consortium = fixture.consortium();
        header.height = application->tip().ref.height.next();
        header.parent = application->tip().ref.id;
        header.time = UnixTime{1'700'000'000'000 + ++m_sealed};
        header.roots = test::expect(application->apply({{header.height, {}}, header.parent, header.time, {}}, transactions),
                                    "apply");
        const auto block = chain::sealBlock(header, transactions, fixture.vendor.key(ledger::KeyPurpose::consensus));
        test::expect(application->apply(block.context(), transactions), "apply");
        test::expect(application->commit(block.encode()), "commit");
        submitter->blockCommitted();
        return block.ref();
    }

    [[nodiscard]] ledger::SetModel model(std::string_view slug) const
    {
        return {{{std::string(slug)}, "Model", fixture.vendor.id(), {}, {}, {"rev-a"}}};
    }

    test::LedgerFixture fixture;
    test::ManualClock clock;
    test::Fickle::Unreadable unreadable;
    std::vector<store::WriteBatch> written;
    std::unique_ptr<store::KeyValueStore> store =
        std::make_unique<test::Fickle>(store::makeMemoryStore(), unreadable, written);
    std::unique_ptr<node::ChainApplication> application;
    Counter engine;
    std::optional<node::Submitter> submitter;

private:
    std::int64_t m_sealed = 0;
};

// A key whose answers the test gives.
class SlowKey final : public crypto::Signer {
public:
    explicit SlowKey(const crypto::KeyPair& key) : m_key(key) {}
    [[nodiscard]] const crypto::PublicKey& publicKey() const override { return m_key.publicKey(); }
    [[nodiscard]] bool immediate() const override { return false; }
    [[nodiscard]] Result<crypto::Signature> sign(BytesView message) const override { return m_key.sign(message); }
    void signLater(Bytes message, Done done) const override { asked.emplace_back(std::move(message), std::move(done)); }

    void answer(std::size_t which) const { asked.at(which).second(m_key.sign(asked.at(which).first)); }
    void refuse(std::size_t which) const { asked.at(which).second(fail(ErrorKind::unavailable, "token.removed", "CERT-N 2")); }
    mutable std::vector<std::pair<Bytes, Done>> asked;

private:
    const crypto::KeyPair& m_key;
};

// Runs what was posted when the test says so.
class HandStrand final : public Strand {
public:
    void post(Work work) override { posted.push_back(std::move(work)); }
    void postAfter(Milliseconds, Work) override {}
    [[nodiscard]] bool runsHere() const override { return true; }
    void run()
    {
        for (auto& work : std::exchange(posted, {})) work();
    }
    std::vector<Work> posted;
};

}  // namespace

class SubmitterTest : public QObject {
    Q_OBJECT

private slots:
    // Found by seed 1210 of the simulation: signed anew since another transaction took its sequence, then the chain
    // reorganised and sealed what was signed first. It was told to be refused, though it had happened.
    void whatWasSignedFirstCountsWhenItIsSealed()
    {
        Bench bench;
        const auto& key = bench.fixture.vendor.key(ledger::KeyPurpose::transaction);
        std::optional<Result<node::Submitter::Settled>> outcome;
        bench.submitter->submit(key, bench.model("ours"), [&](auto result) { outcome = std::move(result); });
        QCOMPARE(bench.engine.submitted.size(), std::size_t(1));
        const Bytes first = bench.engine.submitted[0];
        const auto genesis = bench.application->tip().ref;

        const auto elsewhere = bench.fixture.release.sign(bench.fixture.vendor, bench.model("elsewhere"));
        bench.seal({elsewhere.encoded});
        QCOMPARE(bench.engine.submitted.size(), std::size_t(2));   // with the next sequence
        QVERIFY(!outcome);

        QVERIFY(bench.application->revertTo(genesis).has_value());
        const auto block = bench.seal({first});
        QVERIFY(!outcome);
        QVERIFY(bench.application->settled(block));
        bench.submitter->blockSettled();
        QVERIFY(outcome && outcome->has_value());
        QVERIFY((*outcome)->id == ledger::decodeTransaction(bench.fixture.consortium(), first)->id);
        QCOMPARE((*outcome)->place.height.value, block.height.value);
    }

    // Found by seed 52 of the simulation: what an earlier run of the node had signed stood in a block that was undone, and
    // the rules refused it then. What this run signed after it waited for it for ever.
    void whatAnEarlierRunSignedHoldsUpNothing()
    {
        Bench bench;
        const auto& key = bench.fixture.vendor.key(ledger::KeyPurpose::transaction);
        const auto genesis = bench.application->tip().ref;
        const auto earlier = bench.fixture.release.sign(bench.fixture.vendor, bench.model("earlier"));
        bench.seal({earlier.encoded});
        bench.submitter->submit(key, bench.model("ours"), [](auto) {});
        QVERIFY(bench.application->revertTo(genesis).has_value());
        const auto sequence = [&] {
            return ledger::decodeTransaction(bench.fixture.consortium(), bench.engine.submitted.back())->transaction.sequence;
        };
        // It may come back, and as long as it waits to be sealed, it has its place.
        bench.submitter->work();
        QCOMPARE(sequence(), std::uint64_t(1));
        bench.engine.waiting = {earlier.encoded};
        bench.clock.advance(Milliseconds(11'000));
        bench.submitter->work();
        QCOMPARE(sequence(), std::uint64_t(1));
        bench.engine.waiting.clear();
        bench.submitter->work();
        QCOMPARE(sequence(), std::uint64_t(0));
    }

    // A token: the sequence is taken at once, the signature comes when it likes.
    void aSlowKeyKeepsItsPlace()
    {
        Bench bench;
        HandStrand strand;
        bench.submitter.emplace(*bench.application, bench.engine, bench.clock, &strand);
        const auto key = std::make_shared<SlowKey>(bench.fixture.vendor.key(ledger::KeyPurpose::transaction));
        std::vector<Result<node::Submitter::Settled>> outcomes;
        const auto done = [&](auto result) { outcomes.push_back(std::move(result)); };
        const auto sequence = [&](std::size_t i) {
            return ledger::decodeTransaction(bench.fixture.consortium(), bench.engine.submitted.at(i))->transaction.sequence;
        };
        for (const auto* slug : {"one", "two", "three"}) bench.submitter->submit(key, bench.model(slug), done);
        QCOMPARE(key->asked.size(), std::size_t(3));
        bench.submitter->work();
        QCOMPARE(bench.engine.submitted.size(), std::size_t(0));
        QCOMPARE(bench.submitter->waiting().size(), std::size_t(0));   // nothing that others could take

        key->answer(1);
        strand.run();
        QCOMPARE(bench.engine.submitted.size(), std::size_t(1));
        QCOMPARE(sequence(0), std::uint64_t(1));
        // The first fails: nothing of it was handed over, and those behind move up.
        key->refuse(0);
        strand.run();
        QCOMPARE(outcomes.size(), std::size_t(1));
        QCOMPARE(outcomes[0].error().code, std::string("token.removed"));
        QCOMPARE(key->asked.size(), std::size_t(4));   // the second anew; the third is under way with what it had
        key->answer(2);
        strand.run();
        QCOMPARE(key->asked.size(), std::size_t(5));
        key->answer(3);
        key->answer(4);
        strand.run();
        QCOMPARE(bench.engine.submitted.size(), std::size_t(3));
        QCOMPARE(sequence(1), std::uint64_t(0));
        QCOMPARE(sequence(2), std::uint64_t(1));
        const auto block = bench.seal({bench.engine.submitted[1], bench.engine.submitted[2]});
        QVERIFY(bench.application->settled(block));
        bench.submitter->blockSettled();
        QCOMPARE(outcomes.size(), std::size_t(3));
        QVERIFY(outcomes[1].has_value() && outcomes[2].has_value());
    }

    // Pulled out with two acts pending: the one that was signed and has to move up is signed once the token is back.
    void aSlowKeyThatFailsTwiceIsAskedAgain()
    {
        Bench bench;
        HandStrand strand;
        bench.submitter.emplace(*bench.application, bench.engine, bench.clock, &strand);
        const auto key = std::make_shared<SlowKey>(bench.fixture.vendor.key(ledger::KeyPurpose::transaction));
        std::vector<Result<node::Submitter::Settled>> outcomes;
        const auto done = [&](auto result) { outcomes.push_back(std::move(result)); };
        for (const auto* slug : {"one", "two"}) bench.submitter->submit(key, bench.model(slug), done);
        key->answer(1);
        strand.run();
        key->refuse(0);
        strand.run();
        QCOMPARE(outcomes.size(), std::size_t(1));
        key->refuse(2);   // moving up
        strand.run();
        QCOMPARE(outcomes.size(), std::size_t(1));   // what was signed first may still be sealed
        QCOMPARE(bench.engine.submitted.size(), std::size_t(1));

        bench.clock.advance(Milliseconds(11'000));
        bench.submitter->work();
        QCOMPARE(key->asked.size(), std::size_t(4));
        key->answer(3);
        strand.run();
        const auto moved = bench.engine.submitted.back();
        QCOMPARE(ledger::decodeTransaction(bench.fixture.consortium(), moved)->transaction.sequence, std::uint64_t(0));
        QVERIFY(bench.application->settled(bench.seal({moved})));
        bench.submitter->blockSettled();
        QCOMPARE(outcomes.size(), std::size_t(2));
        QVERIFY(outcomes[1].has_value());
    }

    void aSlowKeyMayBeTooLate()
    {
        Bench bench;
        HandStrand strand;
        bench.submitter.emplace(*bench.application, bench.engine, bench.clock, &strand);
        const auto key = std::make_shared<SlowKey>(bench.fixture.vendor.key(ledger::KeyPurpose::transaction));
        std::optional<Result<node::Submitter::Settled>> outcome;
        bench.submitter->submit(key, bench.model("late"), [&](auto result) { outcome = std::move(result); }, Milliseconds(1'000));
        bench.clock.advance(Milliseconds(2'000));
        bench.submitter->work();
        QVERIFY(outcome && outcome->error().code == "node.submit.not-settled");
        key->answer(0);
        strand.run();
        QCOMPARE(bench.engine.submitted.size(), std::size_t(0));

        // And the submitter may be gone, before or after the answer was posted.
        bench.submitter->submit(key, bench.model("gone"), [](auto) {});
        key->answer(1);
        bench.submitter.reset();
        strand.run();
        key->answer(1);
        strand.run();
        QCOMPARE(bench.engine.submitted.size(), std::size_t(0));
    }

    // A disk that fails is no judge: what waits is neither told to be refused nor signed anew.
    void whatTheDiskKeepsFromBeingJudgedIsNotRefused()
    {
        Bench bench;
        const auto& key = bench.fixture.vendor.key(ledger::KeyPurpose::transaction);
        std::optional<Result<node::Submitter::Settled>> outcome;
        bench.submitter->submit(key, bench.model("ours"), [&](auto result) { outcome = std::move(result); });
        const Bytes ours = bench.engine.submitted.at(0);
        bool asked = false;
        bench.unreadable = [&](BytesView what) {
            const bool isState = !what.empty() && what[0] == 's';   // the place of a transaction can be read, the rules' state not
            asked = asked || isState;
            return isState;
        };
        bench.submitter->blockCommitted();
        bench.submitter->work();
        QVERIFY(asked);
        QVERIFY(!outcome);
        QCOMPARE(bench.submitter->waiting().size(), std::size_t(1));
        for (const auto& offered : bench.engine.submitted) QVERIFY(offered == ours);
        bench.unreadable = nullptr;
        const auto block = bench.seal({ours});
        QVERIFY(bench.application->settled(block));
        bench.submitter->blockSettled();
        QVERIFY(outcome && outcome->has_value());
    }

    void whatTheRulesRefuseIsTold()
    {
        Bench bench;
        const auto& key = bench.fixture.vendor.key(ledger::KeyPurpose::transaction);
        std::optional<Result<node::Submitter::Settled>> outcome;
        bench.submitter->submit(key, bench.model("twin"), [&](auto result) { outcome = std::move(result); });
        bench.seal({bench.fixture.release.sign(bench.fixture.vendor, bench.model("twin")).encoded});
        // The same body under the same sequence is the same transaction: it has happened.
        QVERIFY(!outcome);
        QVERIFY(bench.application->settled(bench.application->tip().ref));
        bench.submitter->blockSettled();
        QVERIFY(outcome && outcome->has_value());

        outcome.reset();
        bench.submitter->submit(key, bench.model("twin"), [&](auto result) { outcome = std::move(result); });
        bench.submitter->work();
        QVERIFY(outcome && !outcome->has_value());
        QCOMPARE(outcome->error().code, std::string("ledger.model.unchanged"));
    }
};

QTEST_GUILESS_MAIN(SubmitterTest)
#include "submitter_test.moc"
