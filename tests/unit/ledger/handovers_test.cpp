// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/handovers.h"

#include "tests/support/ledger_fixture.h"
#include "tests/unit/ledger/ledger_words.h"

#include <QTest>

using namespace quorate;
using namespace quorate::ledger;
using namespace quorate::test;

// Who knows which epochs, and what he is given of those that came after.
class HandoversTest : public QObject {
    Q_OBJECT

private slots:
    void positionsAreReadAsTheyAreWritten()
    {
        LedgerFixture f;
        auto position = f.anchor().epochs().position();
        position.firstCheckers = EpochNumber(3);
        position.checkers = EpochNumber(17);
        position.validators = EpochNumber(UINT64_MAX);
        const auto read = EpochPosition::parse(position.text());
        QVERIFY(read && *read == position);
    }

    void positionsThatAreNone_data()
    {
        QTest::addColumn<QString>("text");
        const QString hash(64, 'a');
        const QString hashes = "." + hash + "." + hash;
        QTest::newRow("empty") << QString();
        QTest::newRow("numbers alone") << QStringLiteral("0.1.2");
        QTest::newRow("a part too few") << "0.1" + hashes;
        QTest::newRow("a part too many") << "0.1.2.3" + hashes;
        QTest::newRow("more after it") << "0.1.2" + hashes + ".";
        QTest::newRow("a sign") << "0.+1.2" + hashes;
        QTest::newRow("a zero in front") << "0.01.2" + hashes;
        QTest::newRow("no number") << "0.x.2" + hashes;
        QTest::newRow("a number too large") << "0.18446744073709551616.2" + hashes;
        QTest::newRow("begins after it ends") << "2.1.2" + hashes;
        QTest::newRow("half a hash") << "0.1.2." + hash + "." + hash.left(32);
        QTest::newRow("capitals") << "0.1.2." + hash.toUpper() + "." + hash;
    }
    void positionsThatAreNone()
    {
        QFETCH(QString, text);
        QCOMPARE(codeOf(EpochPosition::parse(text.toStdString())), "ledger.epoch.position");
    }

    // Whoever says that he knows other epochs than the chain's is told so, and one who is ahead is told to wait.
    void otherHistoriesAreNoticed()
    {
        LedgerFixture f;
        f.createModel();
        const auto release = f.publish(f.manifest("1.0"));
        f.approve(release);
        f.release.submit(f.vendor, f.nextCheckers({&f.checkers[0], &f.checkers[1]}));
        f.release.submit(f.vendor, f.nextValidators({&f.vendor, &f.checkers[0], &f.checkers[1]}));
        const Bundle bundle = expect(buildBundle(f.source(f.release), release), "bundle");
        const auto steps = f.bundle(release);
        const auto founding = f.anchor().epochs();
        const auto present = expect(founding.after(f.consortium(), steps.checkerEpochs, steps.validatorEpochs), "epochs");
        QCOMPARE(present.progress(), std::uint64_t{2});
        for (const auto& known : {founding, present}) {
            const auto answer = f.answer(bundle, known.position());
            QVERIFY(answer && std::holds_alternative<Bundle>(*answer));
            QCOMPARE(std::get<Bundle>(*answer).checkerEpochs.size(), known == present ? std::size_t{0} : std::size_t{1});
        }
        const auto refusal = [&](const std::function<void(EpochPosition&)>& change) {
            auto position = present.position();
            change(position);
            const auto answer = f.answer(bundle, position);
            return answer ? QString("answered")
                          : codeOf(answer) + (answer.error().kind == ErrorKind::conflict ? " conflict" : " unavailable");
        };
        const QString code = "ledger.bundle.other-epochs";
        const QString other = code + " conflict";
        QCOMPARE(refusal([](EpochPosition& p) { p.checkerLog.bytes[0] ^= 1; }), other);
        QCOMPARE(refusal([](EpochPosition& p) { p.validatorLeaf.bytes[0] ^= 1; }), other);
        QCOMPARE(refusal([](EpochPosition& p) { p.firstCheckers = EpochNumber(1); }), other);
        QCOMPARE(refusal([](EpochPosition& p) { p.validators = EpochNumber(0); }), other);
        const QString ahead = code + " unavailable";
        QCOMPARE(refusal([](EpochPosition& p) { p.checkers = EpochNumber(2); }), ahead);
        QCOMPARE(refusal([](EpochPosition& p) { p.validators = EpochNumber(UINT64_MAX); }), ahead);
    }

    // Epochs carry the signatures of a quorum, whatever the chain has of them.
    void aQuorumIsEnough()
    {
        LedgerFixture f;
        f.createModel();
        const auto release = f.publish(f.manifest("1.0"));
        f.approve(release);
        f.release.submit(f.vendor, f.nextValidators({&f.vendor, &f.checkers[0], &f.checkers[1]}));
        const auto stored = f.release.value<SignedEpoch>(key::signedEpoch(Role::validator, EpochNumber(1)));
        QCOMPARE(stored.signatures.size(), std::size_t{4});
        QCOMPARE(f.bundle(release).validatorEpochs.at(0).signatures.size(), std::size_t{3});
    }

    void refusesWhatIsNoKnowledge()
    {
        LedgerFixture f;
        const auto known = f.anchor().epochs();
        QVERIFY(expect(KnownEpochs::decode(known.encode()), "known") == known);
        auto swapped = known;
        std::swap(swapped.checkers, swapped.validators);
        QCOMPARE(codeOf(KnownEpochs::decode(swapped.encode())), "ledger.epoch.role");
        auto longer = known;   // more epochs in the log than there were
        longer.checkerLog.append(Hash32{});
        QCOMPARE(codeOf(KnownEpochs::decode(longer.encode())), "ledger.epoch.position");
        auto empty = known;
        empty.checkerLog = {};
        QCOMPARE(codeOf(KnownEpochs::decode(empty.encode())), "ledger.epoch.position");
    }

    void refusesWhatAreNoHandovers()
    {
        const Handovers none;
        QVERIFY(Handovers::isOne(none.encode()) && Handovers::decode(none.encode()).has_value());
        Bytes version = none.encode();
        ++version.at(2);
        QCOMPARE(codeOf(Handovers::decode(version)), "ledger.bundle.version");
        QCOMPARE(codeOf(Handovers::decode(Bytes(maxBundleSize + 1, 0xa3))), "ledger.bundle.too-large");
        QVERIFY(!Handovers::isOne({}));
    }
};

QTEST_GUILESS_MAIN(HandoversTest)
#include "handovers_test.moc"
