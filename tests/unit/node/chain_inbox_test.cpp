// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/chain_inbox.h"

#include <QTest>

using namespace quorate;
using namespace quorate::node;

namespace {

// Work waits until the test lets it run.
class WaitingStrand final : public Strand {
public:
    void post(Work work) override { m_waiting.push_back(std::move(work)); }
    void postAfter(Milliseconds, Work work) override { post(std::move(work)); }
    [[nodiscard]] bool runsHere() const override { return true; }
    bool one()
    {
        if (m_waiting.empty()) return false;
        const auto work = std::move(m_waiting.front());
        m_waiting.pop_front();
        work();
        return true;
    }
    void all()
    {
        while (one()) {}
    }

private:
    std::deque<Work> m_waiting;
};

crypto::PublicKey peer(std::uint8_t number)
{
    crypto::PublicKey key;
    key.bytes[0] = number;
    return key;
}

}  // namespace

class ChainInboxTest : public QObject {
    Q_OBJECT

private:
    WaitingStrand m_strand;
    std::vector<std::string> m_diary;        // "1:a 2:b" for what was handed over together
    ChainInbox m_inbox{m_strand, [this](std::span<const ChainInbox::Arrived> messages) {
        std::string line;
        for (const auto& one : messages) {
            if (!line.empty()) line += ' ';
            line += std::to_string(one.peer.bytes[0]) + ':' + std::string(textOf(one.message));
        }
        m_diary.push_back(line);
    }};
    void tell(std::uint8_t from, std::string_view text, std::shared_ptr<void> untaken = nullptr, std::size_t weight = 1)
    {
        m_inbox.message({peer(from), toBytes(bytesOf(text))}, std::move(untaken), weight);
    }
    void note(std::uint8_t of, const std::string& text)
    {
        m_inbox.work(peer(of), [this, text] { m_diary.push_back(text); });
    }

private slots:
    void init() { m_diary.clear(); }

    void whatWaitsGoesTogether()
    {
        tell(1, "a");
        m_strand.all();
        tell(1, "b");
        tell(2, "c");
        tell(1, "d");
        m_strand.all();
        QCOMPARE(m_diary, (std::vector<std::string>{"1:a", "1:b 2:c 1:d"}));
    }

    // A peer's messages are not heard before it is connected, nor those of its last session after the next has begun.
    void workKeepsItsPlaceAmongMessages()
    {
        tell(1, "a");
        tell(1, "b");
        note(2, "2 comes");
        tell(2, "c");
        note(2, "2 goes");
        note(2, "2 comes");
        tell(2, "d");
        tell(1, "e");
        m_strand.all();
        QCOMPARE(m_diary, (std::vector<std::string>{"1:a", "2 comes", "2:c 1:b", "2 goes", "1:e", "2 comes", "2:d"}));
    }

    // Whoever has much to say does not keep others from being heard, small things not behind large ones.
    void nobodyWaitsForMoreThanAnothersShare()
    {
        for (int i = 0; i < 10'000; ++i) tell(1, "f");
        QVERIFY(m_strand.one());
        tell(2, "v");
        QVERIFY(m_strand.one());
        QCOMPARE(std::ranges::count(m_diary.at(1), 'v'), std::ptrdiff_t(1));
        QVERIFY2(m_diary[1].starts_with("2:v") || m_diary[1].starts_with("1:f 2:v"), m_diary[1].c_str());
        m_diary.clear();
        for (int i = 0; i < 3; ++i) tell(2, std::string(100'000, 'l'));
        tell(3, "v");
        QVERIFY(m_strand.one());
        QVERIFY2(m_diary.at(0).find("3:v") != std::string::npos, m_diary[0].c_str());
        QVERIFY(std::ranges::count(m_diary[0], 'l') <= 100'000);
        // Who was silent has not saved anything up.
        m_strand.all();
        m_diary.clear();
        for (int i = 0; i < 40; ++i) {
            tell(1, "f");
            tell(9, "g");
        }
        QVERIFY(m_strand.one());
        QVERIFY(std::ranges::count(m_diary.at(0), 'f') >= 15);
        m_strand.all();
    }

    // Ten of weight ten have together what one has that counts fully.
    void aWeightDividesTheShare()
    {
        for (int i = 0; i < 40; ++i) {
            for (std::uint8_t reader = 11; reader < 21; ++reader) tell(reader, "r", nullptr, 10);
            tell(1, "m");
        }
        QVERIFY(m_strand.one());
        QVERIFY(m_strand.one());
        const auto told = m_diary.at(0) + m_diary.at(1);
        const auto member = std::ranges::count(told, 'm');
        QVERIFY2(member >= 22 && member <= 34, told.c_str());
        m_strand.all();
    }

    void whatGoesTogetherIsBounded()
    {
        for (std::size_t i = 0; i < ChainInbox::mostMessages + 1; ++i) tell(1, "a");
        QVERIFY(m_strand.one());
        QCOMPARE(std::ranges::count(m_diary.at(0), 'a'), std::ptrdiff_t(ChainInbox::mostMessages));
        m_strand.all();
        QCOMPARE(m_diary.size(), std::size_t(2));

        m_diary.clear();
        const std::string half(ChainInbox::mostBytes / 2, 'h');
        const std::string large(ChainInbox::mostBytes + 1, 'l');
        for (const auto& text : {half, half, half, large, large, half}) tell(1, text);
        m_strand.all();
        std::vector<std::size_t> together;
        for (const auto& line : m_diary) together.push_back(static_cast<std::size_t>(std::ranges::count(line, ':')));
        QCOMPARE(together, (std::vector<std::size_t>{2, 1, 1, 1, 1}));
    }

    // A peer whose messages are not worked on is read no further.
    void aMessageIsTakenOnceItWasWorkedOn()
    {
        auto untaken = std::make_shared<int>(0);
        const std::weak_ptr<int> left = untaken;
        tell(1, "a", std::move(untaken));
        QVERIFY(!left.expired());
        m_strand.all();
        QVERIFY(left.expired());
    }
};

QTEST_GUILESS_MAIN(ChainInboxTest)
#include "chain_inbox_test.moc"
