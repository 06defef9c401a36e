// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine signs, and what the ledger reads of it as evidence: two folders that do not know each other.
#include "core/chain/block.h"
#include "core/chain/finality_vote.h"
#include "tests/support/ledger_fixture.h"

#include <QTest>

using namespace quorate;
using namespace quorate::test;
using ledger::KeyPurpose;

class OffenceTest : public QObject {
    Q_OBJECT

private:
    LedgerFixture m_f;
    const TestMember& m_liar = m_f.checkers[0];
    const crypto::KeyPair& m_key = m_liar.key(KeyPurpose::consensus);

    [[nodiscard]] QString report(Bytes first, Bytes second)
    {
        if (second < first) std::swap(first, second);
        const auto applied = m_f.release.apply(m_f.vendor, ledger::ReportOffence{std::move(first), std::move(second)});
        return applied ? QString::fromStdString(applied->events.front().text) : QString::fromStdString(applied.error().code);
    }
    [[nodiscard]] Bytes vote(ledger::ChainKind kind, std::uint64_t source, std::uint64_t target, std::uint8_t branch) const
    {
        chain::Link link;
        link.source.height = Height(source);
        link.target.height = Height(target);
        link.target.id.bytes[0] = branch;
        return chain::castVote({m_f.consortium(), kind}, link, m_key).encode(kind);
    }
    [[nodiscard]] Bytes seal(std::int64_t time, std::uint64_t height, bool successor = false) const
    {
        chain::BlockHeader header;
        header.consortium = m_f.consortium();
        header.height = Height(height);
        header.time = UnixTime{time};
        if (successor) header.successor = chain::Successor{EpochNumber(1), {}};
        return chain::sealBlock(header, {}, m_key).signedHeader;
    }

private slots:
    void votes()
    {
        QCOMPARE(report(vote(ledger::ChainKind::release, 1, 4, 1), vote(ledger::ChainKind::release, 1, 4, 2)), "double-vote");
        QCOMPARE(report(vote(ledger::ChainKind::delivery, 1, 9, 1), vote(ledger::ChainKind::delivery, 3, 5, 1)),
                 "surrounding-vote");
        QCOMPARE(report(vote(ledger::ChainKind::release, 1, 4, 1), vote(ledger::ChainKind::release, 4, 5, 1)),
                 "ledger.offence.none");
    }

    void seals()
    {
        QCOMPARE(report(seal(1'000'000'100, 7), seal(1'000'000'200, 8)), "double-seal");
        QCOMPARE(report(seal(1'000'000'100, 7), seal(1'000'000'200, 9, true)), "double-seal");
        QCOMPARE(report(seal(1'000'000'100, 7), seal(1'000'000'600, 8)), "ledger.offence.none");
    }
};

QTEST_GUILESS_MAIN(OffenceTest)
#include "offence_test.moc"
