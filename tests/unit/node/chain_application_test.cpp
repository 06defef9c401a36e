// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/node/application_fixture.h"

#include "core/chain/block.h"
#include "core/chain/validator_record.h"
#include "core/codec/cbor.h"
#include "core/crypto/sha256.h"
#include "core/node/hash_cache.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

using namespace quorate;

using Bench = test::ApplicationFixture;

class ChainApplicationTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheReference();
    void provesEveryLeaf();
    void aRefusedTransactionChangesNothing();
    void ledgerTimeNeverRunsAheadOfItsBlock();
    void signaturesAreCheckedAheadOnce();
    void theNewestHashesAreRemembered();
    void aForgedSignatureIsNeverRemembered();
    void revertIsAsIfNothingHappened();
    void survivesReopening();
    void looksAtThePast();
    void refusesToRevertWhatIsSettled();
    void pruningKeepsEveryProof();
    void pruningStopsAtTheSettledBlock();
    void pruningReadsAFewMebibytesAtOnce();
    void aStoreOfALaterVersionIsRefusedUntouched();
    void refusesAnotherConsortium();
    void findsDamagedState();
    void knowsNoBlockOrLeafThatIsNotThere();
    void findsALostUndoRecord();
    void findsALostNodeOfTheLog();
};

void ChainApplicationTest::agreesWithTheReference()
{
    auto store = store::makeMemoryStore();
    Bench bench(*store);
    QCOMPARE(bench.application->tip().roots.stateRoot.hex(), bench.fixture.release.map.root().hex());
    const std::vector<Bytes> first{bench.model("one"), bench.model("two")};
    QVERIFY(bench.seal(first));
    QVERIFY(bench.seal({bench.model("three")}));
    const auto& reference = bench.fixture.release;
    const auto tip = bench.application->tip();
    QCOMPARE(tip.roots.stateRoot.hex(), reference.map.root().hex());
    QCOMPARE(tip.roots.logRoot.hex(), reference.head().root.hex());
    QCOMPARE(tip.roots.logSize, std::uint64_t(3));
    for (std::uint64_t i = 0; i < 3; ++i) {
        QCOMPARE(toHex(*bench.application->leaf(LeafIndex(i))), toHex(reference.leaves[i]));
        const auto proof = codec::inclusionProof(bench.application->logNodes(), i, 3);
        QVERIFY(proof);
        QVERIFY(codec::verifyInclusion(codec::leafHash(reference.leaves[i]), i, 3, *proof, tip.roots.logRoot));
    }
    const auto place = bench.application->find(ledger::LogLeaf::decode(reference.leaves[2])->id);
    QVERIFY(place && *place);
    QCOMPARE((*place)->height.value, std::uint64_t(2));
    QCOMPARE(toHex(**bench.application->transactionBytes(**place)), toHex(reference.transactions[2]));
    QCOMPARE(bench.application->events(LeafIndex(0))->size(), std::size_t(1));
}

// Of the nodes that proofs need, the store keeps only the higher ones.
void ChainApplicationTest::provesEveryLeaf()
{
    auto store = store::makeMemoryStore();
    Bench bench(*store);
    codec::MemoryLog reference;
    for (const std::size_t count : {1, 9, 3, 16, 8}) {
        std::vector<Bytes> transactions;
        for (std::size_t i = 0; i < count; ++i) {
            transactions.push_back(bench.model(std::string("m").append(std::to_string(bench.fixture.release.leaves.size()))));
        }
        QVERIFY(bench.seal(transactions));
        while (reference.size() < bench.fixture.release.leaves.size()) {
            reference.append(codec::leafHash(bench.fixture.release.leaves[reference.size()]));
        }
        const auto& log = bench.application->logNodes();
        const std::uint64_t size = reference.size();
        QCOMPARE(bench.application->tip().roots.logSize, size);
        QVERIFY(codec::logRoot(log, size) == codec::logRoot(reference, size));
        for (std::uint64_t i = 0; i < size; ++i) {
            const auto inclusion = codec::inclusionProof(log, i, size);
            QVERIFY(inclusion && *inclusion == codec::inclusionProof(reference, i, size).value());
            const auto consistency = codec::consistencyProof(log, i, size);
            QVERIFY(consistency && *consistency == codec::consistencyProof(reference, i, size).value());
        }
    }
}

void ChainApplicationTest::aRefusedTransactionChangesNothing()
{
    auto store = store::makeMemoryStore();
    Bench bench(*store);
    const Bytes good = bench.model("one");
    const auto before = bench.application->tip().roots;
    const auto refused = bench.application->apply({{Height(1), {}}, {}, UnixTime{1}, {}}, {good, good});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, std::string("ledger.sequence.used"));
    QVERIFY(refused.error().context.starts_with("transaction 1"));
    QVERIFY(bench.application->tip().roots == before);
    // The map was put back: the same block without the bad one gives the reference's roots.
    QVERIFY(bench.seal({good}));
    QCOMPARE(bench.application->tip().roots.stateRoot.hex(), bench.fixture.release.map.root().hex());
}

// A validator that seals a tick of the year 9999 would set the time of all that follows, for good.
void ChainApplicationTest::ledgerTimeNeverRunsAheadOfItsBlock()
{
    auto store = store::makeMemoryStore();
    Bench bench(*store);
    const UnixTime now{1'800'000'000'000};
    const auto tick = [&](std::int64_t after) {
        return ledger::signTransaction(bench.fixture.consortium(), bench.fixture.vendor.key(ledger::KeyPurpose::consensus),
                                       {ledger::ChainKind::release, 0, ledger::TimeTick{UnixTime{now.ms + after}}})
            .encoded;
    };
    const auto before = bench.application->tip().roots;
    const engine::BlockContext context{{Height(1), {}}, bench.application->tip().ref.id, now, {}};
    const auto refused = bench.application->apply(context, {bench.model("one"), tick(1)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, std::string("node.chain.tick-ahead"));
    QVERIFY(bench.application->tip().roots == before);
    QVERIFY(bench.application->prepare(context, {tick(1)}, 100'000).empty());
    QCOMPARE(bench.application->prepare(context, {tick(0)}, 100'000).size(), std::size_t(1));
    QVERIFY(bench.application->apply(context, {tick(0)}));
}

void ChainApplicationTest::signaturesAreCheckedAheadOnce()
{
    test::LedgerFixture fixture;
    std::vector<Bytes> transactions;
    for (std::uint64_t i = 0; i < 40; ++i) {
        transactions.push_back(ledger::signTransaction(fixture.consortium(), fixture.vendor.key(ledger::KeyPurpose::transaction),
                                                       {ledger::ChainKind::release, i, ledger::TimeTick{UnixTime{1}}})
                                   .encoded);
    }
    using enum ledger::SignatureState;
    for (const unsigned threads : {1U, 3U}) {
        node::TransactionsAhead ahead(fixture.consortium(), threads);
        const auto signatureOf = [&](const Bytes& one) { return ahead.open(one).signature; };
        ahead.begin(fixture.release.state, {transactions.begin(), transactions.begin() + 20});
        for (std::size_t i = 0; i < 40; ++i) QVERIFY(signatureOf(transactions[i]) == (i < 20 ? valid : unchecked));
        // Of two in a row both are there, in any order; what was taken is opened anew, and its signature remembered.
        ahead.begin(fixture.release.state, {transactions.begin(), transactions.begin() + 30});
        ahead.begin(fixture.release.state, {transactions.begin() + 30, transactions.end()});
        for (int round = 0; round < 2; ++round) {
            for (std::size_t i = 40; i-- > 0;) {
                const auto opened = ahead.open(transactions[i]);
                QVERIFY(opened.signature == valid);
                QVERIFY(opened.hash == crypto::sha256(transactions[i]));
                QCOMPARE(opened.transaction->transaction.transaction.sequence, std::uint64_t(i));
                QVERIFY(opened.transaction->transaction.id == ledger::decodeTransaction(fixture.consortium(), transactions[i])->id);
            }
        }
        // One after the other is shown, taken meanwhile or not.
        ahead.begin(fixture.release.state, {transactions.begin(), transactions.begin() + 20});
        QVERIFY(ahead.next(transactions[1]) == nullptr);
        for (std::size_t i = 0; i < 20; ++i) {
            const auto* shown = ahead.next(transactions[i]);
            QVERIFY(shown != nullptr && shown->hash == crypto::sha256(transactions[i]));
            if (i % 3 != 1) QVERIFY(signatureOf(transactions[i]) == valid);
        }
        // Signed for another consortium, by nobody's key, or no transaction at all.
        ConsortiumId other = fixture.consortium();
        other.bytes[0] ^= 1;
        const ledger::Transaction tick{ledger::ChainKind::release, 0, ledger::TimeTick{UnixTime{1}}};
        const std::vector<Bytes> strange{
            ledger::signTransaction(other, fixture.vendor.key(ledger::KeyPurpose::transaction), tick).encoded,
            ledger::signTransaction(fixture.consortium(), test::keyFor("nobody"), tick).encoded, Bytes{1, 2, 3}, Bytes{}};
        ahead.begin(fixture.release.state, strange);
        // A bad signature is not checked a second time; what was not checked is left to the rules.
        QVERIFY(signatureOf(strange[0]) == invalid);
        QVERIFY(signatureOf(strange[1]) == unchecked);
        QVERIFY(!ahead.open(strange[2]).transaction);
        QVERIFY(!ahead.open(strange[3]).transaction);
    }
}

void ChainApplicationTest::theNewestHashesAreRemembered()
{
    node::HashCache cache;
    const auto hashOf = [](std::uint32_t number) { return crypto::sha256(bytesOf(std::to_string(number))); };
    QVERIFY(!cache.contains(hashOf(0)));
    for (std::uint32_t i = 0; i < 100'000; ++i) {
        cache.insert(hashOf(i));
        QVERIFY(cache.contains(hashOf(i)));
    }
    // Of the newest 8192 nearly all are there, of the oldest hardly any.
    int kept = 0;
    for (std::uint32_t i = 100'000 - 8192; i < 100'000; ++i) kept += cache.contains(hashOf(i)) ? 1 : 0;
    QVERIFY2(kept > 8100, std::to_string(kept).c_str());
    int old = 0;
    for (std::uint32_t i = 0; i < 10'000; ++i) old += cache.contains(hashOf(i)) ? 1 : 0;
    QVERIFY2(old < 100, std::to_string(old).c_str());
    // What comes again is the newest again, and stands there once.
    Hash32 one{};
    one.bytes[31] = 1;
    Hash32 other = one;
    cache.insert(one);
    for (std::uint8_t i = 2; i < 5; ++i) {
        other.bytes[31] = i;
        cache.insert(other);
        cache.insert(one);
    }
    for (std::uint8_t i = 1; i < 5; ++i) {
        other.bytes[31] = i;
        QVERIFY(cache.contains(other));
    }
    other.bytes[31] = 5;
    cache.insert(other);
    other.bytes[31] = 2;
    QVERIFY(!cache.contains(other));   // the oldest
    QVERIFY(cache.contains(one));
}

// The id does not cover the signature: a good copy must not vouch for a forged one.
void ChainApplicationTest::aForgedSignatureIsNeverRemembered()
{
    auto store = store::makeMemoryStore();
    Bench bench(*store);
    const Bytes good = bench.model("one");
    Bytes forged = good;
    forged.back() ^= 1;
    bench.application->verifyAhead({good, forged});
    QVERIFY(bench.application->check(good));
    const auto refused = bench.application->apply({{Height(1), {}}, {}, UnixTime{1}, {}}, {forged});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, std::string("ledger.signature.invalid"));
    QCOMPARE(bench.application->check(forged).error().code, std::string("ledger.signature.invalid"));
    QVERIFY(bench.application->apply({{Height(1), {}}, {}, UnixTime{1}, {}}, {good}));
}

void ChainApplicationTest::revertIsAsIfNothingHappened()
{
    auto store = store::makeMemoryStore();
    Bench bench(*store);
    const auto one = bench.seal({bench.model("one")});
    QVERIFY(one);
    const auto after = bench.application->tip().roots;
    const std::vector<Bytes> later{bench.model("two"), bench.model("three")};
    QVERIFY(bench.seal(later));
    QVERIFY(bench.seal({bench.model("four")}));
    QVERIFY(bench.application->revertTo(*one));
    QVERIFY(bench.application->tip().roots == after);
    QVERIFY(bench.application->tip().ref == *one);
    QVERIFY(!bench.application->leaf(LeafIndex(1)));
    QVERIFY(!bench.application->block(Height(2))->has_value());
    const auto gone = ledger::decodeTransaction(bench.fixture.consortium(), later[0]);
    QVERIFY(!*bench.application->find(gone->id));
    // And the same transactions can come again, cut into other blocks, with the same roots as the reference.
    QVERIFY(bench.seal({later[0]}));
    QVERIFY(bench.seal({later[1], bench.fixture.release.transactions[3]}));
    QCOMPARE(bench.application->tip().roots.stateRoot.hex(), bench.fixture.release.map.root().hex());
    QCOMPARE(bench.application->tip().roots.logRoot.hex(), bench.fixture.release.head().root.hex());
}

void ChainApplicationTest::survivesReopening()
{
    test::TemporaryDirectory directory;
    {
        auto store = store::openStore(directory / "chain");
        QVERIFY(store);
        Bench bench(**store);
        QVERIFY(bench.seal({bench.model("one")}));
        const auto second = bench.seal({bench.model("two")});
        QVERIFY(second);
        QVERIFY(bench.application->settled(*second));
        const auto tip = bench.application->tip();
        bench.application.reset();
        QVERIFY(bench.open());
        QVERIFY(bench.application->tip().ref == tip.ref);
        QVERIFY(bench.application->tip().roots == tip.roots);
        QVERIFY(bench.application->tip().settled == *second);
        QCOMPARE(bench.application->settledLogSize(), std::uint64_t(2));
    }
}

void ChainApplicationTest::looksAtThePast()
{
    auto store = store::makeMemoryStore();
    Bench bench(*store);
    const auto one = bench.seal({bench.model("one")});
    QVERIFY(one);
    const auto then = bench.application->tip().roots.stateRoot;
    QVERIFY(bench.seal({bench.model("two")}));
    QVERIFY(bench.seal({bench.model("three")}));
    const auto now = bench.application->tip().roots.stateRoot;
    bool looked = false;
    const auto done = bench.application->lookAt(one->height, [&](const node::ChainApplication::Past& past) -> Status {
        looked = past.map.root() == then && past.record.ref == *one;
        const auto key = ledger::key::model({"two"});
        looked = looked && !*past.state.get(key) && codec::verifyAbsent(then, key, past.map.prove(key));
        const auto present = ledger::key::model({"one"});
        const auto value = past.state.get(present);
        looked = looked && *value && codec::verifyPresent(then, present, **value, past.map.prove(present));
        return {};
    });
    QVERIFY(done);
    QVERIFY(looked);
    QVERIFY(bench.seal({bench.model("four")}));
    QCOMPARE(bench.application->tip().roots.stateRoot.hex(), bench.fixture.release.map.root().hex());
    QVERIFY(bench.application->tip().roots.stateRoot != now);
}

void ChainApplicationTest::refusesToRevertWhatIsSettled()
{
    auto store = store::makeMemoryStore();
    Bench bench(*store);
    const auto one = bench.seal({bench.model("one")});
    const auto two = bench.seal({bench.model("two")});
    QVERIFY(one && two);
    QVERIFY(bench.application->settled(*two));
    const auto refused = bench.application->revertTo(*one);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, std::string("engine.revert.settled"));
    QVERIFY(bench.application->tip().ref == *two);
}

// What a device is shown and an auditor verifies is made of state and log, which pruning leaves alone.
void ChainApplicationTest::pruningKeepsEveryProof()
{
    auto store = store::makeMemoryStore();
    Bench bench(*store);
    std::vector<engine::BlockRef> refs;
    for (const auto* slug : {"one", "two", "three", "four", "five", "six"}) refs.push_back(bench.seal({bench.model(slug)}).value());
    auto& application = *bench.application;
    QVERIFY(application.settled(refs[4]));
    const auto block = [&](std::uint64_t height) { return application.block(Height(height)).value().value(); };
    const Bytes first = block(1);
    QVERIFY(application.pruneBelow(Height(4), 2));   // in steps
    QCOMPARE(application.keptFrom().value, std::uint64_t(3));
    QVERIFY(application.pruneBelow(Height(4), 100));
    QCOMPARE(application.keptFrom().value, std::uint64_t(4));
    for (int round = 0; round < 2; ++round) {
        auto& pruned = *bench.application;
        QCOMPARE(pruned.keptFrom().value, std::uint64_t(4));
        QVERIFY(pruned.block(Height(1)).value().value() == chain::prunedBlock(first).value());
        QVERIFY(!chain::isPruned(pruned.block(Height(4)).value().value()));
        // Its place in chain and log, and what happened there.
        QVERIFY(pruned.blockRef(Height(1)).value() == refs[0]);
        QVERIFY(pruned.heightOf(refs[0].id).value() == Height(1));
        const auto id = ledger::decodeTransaction(bench.fixture.consortium(), bench.fixture.release.transactions[0])->id;
        const auto place = pruned.find(id);
        QVERIFY(place && *place && (*place)->height == Height(1) && (*place)->leaf == LeafIndex(0));
        QVERIFY(!pruned.events(LeafIndex(0)).value().empty());
        const auto leaf = pruned.leaf(LeafIndex(0));
        const auto proof = codec::inclusionProof(pruned.logNodes(), 0, 6);
        QVERIFY(leaf && proof && codec::verifyInclusion(codec::leafHash(*leaf), 0, 6, *proof, pruned.tip().roots.logRoot));
        const auto consistent = codec::consistencyProof(pruned.logNodes(), 1, 6);
        QVERIFY(consistent && codec::verifyConsistency(1, pruned.blockRecord(Height(1))->roots.logRoot, 6,
                                                       pruned.tip().roots.logRoot, *consistent));
        bool looked = false;
        QVERIFY(pruned.lookAt(Height(5), [&](const node::ChainApplication::Past& past) -> Status {
            const auto key = ledger::key::model({"one"});
            const auto value = past.state.get(key);
            looked = value && *value && codec::verifyPresent(past.record.roots.stateRoot, key, **value, past.map.prove(key));
            return {};
        }));
        QVERIFY(looked);
        // What is gone is said to be gone.
        QCOMPARE(pruned.transactionBytes(**place).error().code, std::string("chain.block.pruned"));
        bench.application.reset();
        QVERIFY(bench.open());
    }
    QVERIFY(bench.seal({bench.model("seven")}));
    QCOMPARE(bench.application->tip().roots.stateRoot.hex(), bench.fixture.release.map.root().hex());
}

void ChainApplicationTest::pruningStopsAtTheSettledBlock()
{
    auto store = store::makeMemoryStore();
    Bench bench(*store);
    std::vector<engine::BlockRef> refs;
    for (const auto* slug : {"one", "two", "three", "four"}) refs.push_back(bench.seal({bench.model(slug)}).value());
    store::WriteBatch batch;
    const auto vote = [](std::uint64_t height) { return node::at::engineKey(chain::certificateKey(Height(height))); };
    for (std::uint64_t height = 1; height <= 4; ++height) batch.put(vote(height), {1});
    QVERIFY(store->write(batch));
    auto& application = *bench.application;
    QVERIFY(application.pruneBelow(Height(100), 100));
    QCOMPARE(application.keptFrom().value, std::uint64_t(1));   // nothing is settled
    QVERIFY(application.settled(refs[2]));
    QVERIFY(application.pruneBelow(Height(100), 100));
    QCOMPARE(application.keptFrom().value, std::uint64_t(3));
    // What served those blocks alone went with them.
    QVERIFY(!store->get(vote(2))->has_value() && store->get(vote(3))->has_value());
    QVERIFY(application.revertTo(refs[2]));
    QVERIFY(!chain::isPruned(application.block(Height(3)).value().value()));
}

// Both chains stand still meanwhile: of large blocks, fewer go at once.
void ChainApplicationTest::pruningReadsAFewMebibytesAtOnce()
{
    auto store = store::makeMemoryStore();
    Bench bench(*store);
    bench.fixture.createModel(0);
    constexpr std::size_t blocks = 4;
    std::vector<engine::BlockRef> refs;
    std::size_t sealed = 0;
    for (std::size_t n = 0; n < blocks; ++n) {
        for (int i = 0; i < 200; ++i) {
            auto manifest = bench.fixture.manifest(std::to_string(n + 1) + "." + std::to_string(i));
            manifest.notes.assign(8'000, 'n');
            bench.fixture.publish(manifest);
        }
        const auto& all = bench.fixture.release.transactions;
        refs.push_back(bench.seal({all.begin() + static_cast<std::ptrdiff_t>(sealed), all.end()}).value());
        sealed = all.size();
    }
    refs.push_back(bench.seal({bench.model("last")}).value());
    auto& application = *bench.application;
    QVERIFY(application.settled(refs.back()));
    std::vector<std::size_t> sizes;
    for (std::uint64_t height = 1; height <= blocks; ++height) sizes.push_back(application.block(Height(height)).value()->size());
    std::uint64_t from = 1;
    std::size_t steps = 0;
    for (; from <= blocks; ++steps) {
        QVERIFY(application.keepNewest(1));
        const std::uint64_t to = application.keptFrom().value;
        QVERIFY(to > from);
        // Without the last one of them there was room.
        std::size_t read = 0;
        for (std::uint64_t height = from; height + 1 < to; ++height) read += sizes[height - 1];
        QVERIFY(read < node::ChainApplication::pruneBytesAtOnce);
        from = to;
    }
    QCOMPARE(steps, std::size_t(2));
    QCOMPARE(from, std::uint64_t(blocks + 1));
}

// As the first format wrote it: no word of what is kept.
static Bytes tipOfFormat(std::uint64_t format, const node::TipRecord& tip)
{
    codec::Writer out;
    out.array(5).unsignedInteger(format).id(tip.consortium).unsignedInteger(static_cast<std::uint64_t>(tip.chain));
    out.unsignedInteger(tip.tip.value).unsignedInteger(tip.settled.value);
    return out.take();
}

void ChainApplicationTest::aStoreOfALaterVersionIsRefusedUntouched()
{
    auto store = store::makeMemoryStore();
    Bench bench(*store);
    QVERIFY(bench.seal({bench.model("one")}));
    const auto tip = node::TipRecord::decode(store->get(node::at::tip()).value().value());
    QVERIFY(tip);
    bench.application.reset();
    for (const std::uint64_t format : {std::uint64_t(0), std::uint64_t(5), std::uint64_t(99)}) {
        const Bytes planted = tipOfFormat(format, *tip);
        store::WriteBatch batch;
        batch.put(node::at::tip(), planted);
        QVERIFY(store->write(batch));
        const auto opened = bench.open();
        QVERIFY(!opened && opened.error().kind == ErrorKind::unsupported);
        QCOMPARE(opened.error().code, std::string("node.chain.format"));
        QVERIFY(opened.error().context.starts_with("format " + std::to_string(format)));
        QVERIFY(store->get(node::at::tip()).value().value() == planted);
    }
}

void ChainApplicationTest::refusesAnotherConsortium()
{
    auto store = store::makeMemoryStore();
    Bench bench(*store);
    bench.application.reset();
    auto other = bench.fixture.genesis;
    other.name = "Another";
    node::ChainApplication::Options options;
    options.chain = {other.id(), ledger::ChainKind::release};
    const auto opened = node::ChainApplication::open(*store, other, std::move(options));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, std::string("node.chain.other-consortium"));
}

void ChainApplicationTest::findsDamagedState()
{
    auto store = store::makeMemoryStore();
    Bench bench(*store);
    QVERIFY(bench.seal({bench.model("one")}));
    bench.application.reset();
    store::WriteBatch damage;
    damage.erase(node::at::state(ledger::key::model({"one"})));
    QVERIFY(store->write(damage));
    const auto opened = bench.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, std::string("node.chain.state-root"));
    QVERIFY(opened.error().kind == ErrorKind::corrupt);
}

void ChainApplicationTest::knowsNoBlockOrLeafThatIsNotThere()
{
    auto store = store::makeMemoryStore();
    Bench bench(*store);
    const auto one = bench.seal({bench.model("one")});
    const auto two = bench.seal({bench.model("two")});
    QVERIFY(one && two);
    engine::BlockRef other = *one;
    other.id.bytes[0] ^= 1;
    QCOMPARE(bench.application->revertTo(other).error().code, std::string("engine.revert.not-an-ancestor"));
    QCOMPARE(bench.application->revertTo({Height(9), {}}).error().code, std::string("node.chain.no-such-block"));
    QCOMPARE(bench.application->blockRecord(Height(3)).error().code, std::string("node.chain.no-such-block"));
    QCOMPARE(bench.application->leaf(LeafIndex(2)).error().code, std::string("node.chain.no-such-leaf"));
    QVERIFY(bench.application->tip().ref == *two);
}

void ChainApplicationTest::findsALostUndoRecord()
{
    auto store = store::makeMemoryStore();
    Bench bench(*store);
    const auto one = bench.seal({bench.model("one")});
    const auto two = bench.seal({bench.model("two")});
    QVERIFY(one && two);
    store::WriteBatch damage;
    damage.erase(node::at::undo(Height(2)));
    QVERIFY(store->write(damage));
    QCOMPARE(bench.application->revertTo(*one).error().code, std::string("node.chain.no-undo"));
    QVERIFY(bench.application->tip().ref == *two);
}

void ChainApplicationTest::findsALostNodeOfTheLog()
{
    auto store = store::makeMemoryStore();
    Bench bench(*store);
    QVERIFY(bench.seal({bench.model("one"), bench.model("two")}));
    QVERIFY(bench.seal({bench.model("three")}));
    bench.application.reset();
    store::WriteBatch damage;
    damage.erase(node::at::leaves(LeafIndex(0)));
    QVERIFY(store->write(damage));
    QVERIFY(bench.open());
    QCOMPARE(codec::inclusionProof(bench.application->logNodes(), 2, 3).error().code, std::string("node.chain.log-node"));
}

QTEST_GUILESS_MAIN(ChainApplicationTest)
#include "chain_application_test.moc"
