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
    void tell(std::uint8_t from, std::string_view text, std::shared_ptr<void> untaken = nullptr)
    {
        m_inbox.message({peer(from), toBytes(bytesOf(text))}, std::move(untaken));
    }
    void note(const std::string& text)
    {
        m_inbox.work([this, text] { m_diary.push_back(text); });
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
        note("2 comes");
        tell(2, "c");
        note("2 goes");
        note("2 comes");
        tell(2, "d");
        tell(1, "e");
        m_strand.all();
        QCOMPARE(m_diary, (std::vector<std::string>{"1:a 1:b", "2 comes", "2:c", "2 goes", "2 comes", "2:d 1:e"}));
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
