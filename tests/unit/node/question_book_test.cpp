// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/question_book.h"

#include "core/node/ledger_reader.h"
#include "core/node/wire.h"
#include "core/store/key_value_store.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace quorate;
using node::QuestionBook;
using node::Remark;
using node::SignedRemark;

namespace {

struct Bench {
    Bench()
    {
        fixture.createModel();
        release = fixture.publish(fixture.manifest("1.0.0"));
        QVERIFY(book.load(*store, fixture.consortium()));
    }

    Remark question(const test::TestMember& by, const std::string& text = "Why is there a new port?")
    {
        Remark remark;
        remark.release = release;
        remark.author = by.id();
        remark.subject = "New listening port";
        remark.path = "etc/ports";
        remark.offset = 17;
        remark.text = text;
        remark.at = {++at};
        return remark;
    }
    Remark reply(const test::TestMember& by, const Hash32& to, const std::string& text, bool closes = false)
    {
        Remark remark;
        remark.release = release;
        remark.author = by.id();
        remark.question = to;
        remark.text = text;
        remark.closes = closes;
        remark.at = {++at};
        return remark;
    }
    SignedRemark sign(const Remark& remark, const test::TestMember& with) const
    {
        const auto& key = with.key(ledger::KeyPurpose::transaction);
        SignedRemark said;
        said.statement = remark.encode(fixture.consortium());
        said.key = key.publicKey();
        said.signature = key.sign(said.statement);
        return said;
    }
    Result<bool> add(const SignedRemark& said) { return book.add(said, node::LedgerReader(fixture.release.state)); }
    std::string outcome(const Remark& remark, const test::TestMember& with)
    {
        const auto added = add(sign(remark, with));
        return added ? *added ? "new" : "known" : added.error().code;
    }

    test::TemporaryDirectory directory;
    test::LedgerFixture fixture;
    ReleaseId release;
    std::unique_ptr<store::KeyValueStore> store = test::expect(store::openStore(directory / "store"), "store");
    QuestionBook book;
    std::int64_t at = 1'700'000'000'000;
};

// All that one checker may ask about as many open releases as fill the book, and one release more.
struct Flooded : Bench {
    Flooded()
    {
        store = store::makeMemoryStore();
        book = {};
        QVERIFY(book.load(*store, fixture.consortium()));
        const auto& north = fixture.checkers[0];
        spare = release;
        for (std::size_t n = 0; n < QuestionBook::most / QuestionBook::mostOfMember; ++n) {
            releases.push_back(release = fixture.publish(fixture.manifest("2." + std::to_string(n))));
            for (std::size_t i = 0; i < QuestionBook::mostOfMember; ++i) {
                const auto said = sign(question(north), north);
                QVERIFY(add(said));
                flood.push_back(said.id());
            }
        }
    }
    std::string outcomeOn(const ReleaseId& about, const test::TestMember& by)
    {
        release = about;
        const auto result = outcome(question(by), by);
        release = releases.back();
        return result;
    }

    ReleaseId spare;
    std::vector<ReleaseId> releases;
    std::vector<Hash32> flood;   // oldest first
};

}  // namespace

class QuestionBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aThreadFromQuestionToEnd()
    {
        Bench b;
        const auto& north = b.fixture.checkers[0];
        const auto& vendor = b.fixture.vendor;
        const auto asked = b.sign(b.question(north), north);
        QVERIFY(*b.add(asked));
        QVERIFY(!*b.add(asked));
        QCOMPARE(b.outcome(b.reply(vendor, asked.id(), "For updates.\nSee the notes."), vendor), std::string("new"));
        QCOMPARE(b.outcome(b.reply(north, asked.id(), "Which notes?"), north), std::string("new"));
        QCOMPARE(b.outcome(b.reply(vendor, asked.id(), "Enough.", true), vendor), std::string("node.question.not-party"));
        QCOMPARE(b.outcome(b.reply(north, asked.id(), "", true), north), std::string("new"));
        QCOMPARE(b.outcome(b.reply(vendor, asked.id(), "One more thing."), vendor), std::string("node.question.closed"));
        const auto check = [&](const QuestionBook& book) {
            const auto views = book.views();
            QCOMPARE(views.size(), std::size_t(1));
            QVERIFY(views[0].closed && views[0].member == north.id().slug && views[0].offset == std::uint64_t(17));
            QCOMPARE(views[0].answers.size(), std::size_t(3));
            QCOMPARE(views[0].answers[0].member, vendor.id().slug);
            QVERIFY(views[0].answers[2].closes);
        };
        check(b.book);
        // Another node takes all of it in the order that it is told.
        QuestionBook other;
        test::TemporaryDirectory elsewhere;
        const auto store = test::expect(store::openStore(elsewhere / "store"), "store");
        QVERIFY(other.load(*store, b.fixture.consortium()));
        for (const auto& id : b.book.ids()) QVERIFY(other.add(*b.book.find(id), node::LedgerReader(b.fixture.release.state)));
        check(other);
        // And so does the next run.
        QuestionBook again;
        QVERIFY(again.load(*b.store, b.fixture.consortium()));
        check(again);
    }

    void whoMaySayWhat()
    {
        Bench b;
        const auto& north = b.fixture.checkers[0];
        const auto& east = b.fixture.checkers[1];
        const auto& vendor = b.fixture.vendor;
        QCOMPARE(b.outcome(b.question(vendor), vendor), std::string("node.question.not-checker"));
        QCOMPARE(b.outcome(b.question(b.fixture.gateways[0]), b.fixture.gateways[0]), std::string("node.question.not-checker"));
        QCOMPARE(b.outcome(b.question(north), east), std::string("node.question.key"));
        auto unknown = b.question(north);
        unknown.release = {};
        QCOMPARE(b.outcome(unknown, north), std::string("node.release.unknown"));
        QCOMPARE(b.outcome(b.reply(vendor, Hash32{}, "x"), vendor), std::string("node.question.unknown"));
        const auto asked = b.sign(b.question(north), north);
        QVERIFY(b.add(asked));
        QCOMPARE(b.outcome(b.reply(east, asked.id(), "I know."), east), std::string("node.question.not-party"));
        // An answer is no question.
        const auto answer = b.sign(b.reply(vendor, asked.id(), "x"), vendor);
        QVERIFY(b.add(answer));
        QCOMPARE(b.outcome(b.reply(north, answer.id(), "y"), north), std::string("node.question.unknown"));
    }

    void whatIsForgedOrMalformedIsInvalid()
    {
        Bench b;
        const auto& north = b.fixture.checkers[0];
        auto forged = b.sign(b.question(north), north);
        forged.signature[5] ^= 1;
        auto added = b.add(forged);
        QVERIFY(!added && added.error().kind == ErrorKind::invalid);
        QCOMPARE(added.error().code, std::string("node.question.signature"));
        auto strange = b.sign(b.question(north), north);
        strange.statement = b.question(north).encode(ConsortiumId{});
        added = b.add(strange);
        QVERIFY(!added && added.error().kind == ErrorKind::invalid);
        for (const std::string& text : {std::string(), std::string("a\x07"), std::string(4001, 'x')}) {
            QCOMPARE(b.outcome(b.question(north, text), north), std::string("node.question.text"));
        }
        auto broken = b.question(north);
        broken.path = "two\nlines";
        QCOMPARE(b.outcome(broken, north), std::string("node.question.text"));
        auto anchored = b.reply(north, Hash32{}, "x");
        anchored.path = "etc";
        QCOMPARE(b.outcome(anchored, north), std::string("node.question.text"));
        test::SeededRandom random(3);
        const auto good = b.question(north).encode(b.fixture.consortium());
        for (int i = 0; i < 5'000; ++i) {
            Bytes mutant = good;
            mutant[random.below(mutant.size())] = static_cast<std::uint8_t>(random.number());
            const auto decoded = Remark::decode(b.fixture.consortium(), mutant);
            if (decoded) QVERIFY(decoded->encode(b.fixture.consortium()) == mutant);
        }
        QVERIFY(b.book.views().empty());
    }

    void nobodyFillsTheBook()
    {
        Bench b;
        const auto& north = b.fixture.checkers[0];
        for (std::size_t i = 0; i < QuestionBook::mostOfMember; ++i) QCOMPARE(b.outcome(b.question(north), north), std::string("new"));
        QCOMPARE(b.outcome(b.question(north), north), std::string("node.question.limit"));
        const auto& east = b.fixture.checkers[1];
        QCOMPARE(b.outcome(b.question(east), east), std::string("new"));
    }

    // All that was ever asked is more than there is room for: what is decided makes room for what is not.
    void whatIsDecidedMakesRoom()
    {
        Bench b;
        b.store = store::makeMemoryStore();
        b.book = {};
        QVERIFY(b.book.load(*b.store, b.fixture.consortium()));
        const auto& north = b.fixture.checkers[0];
        const auto& east = b.fixture.checkers[1];
        const auto ask = [&](const ReleaseId& release, const test::TestMember& by) {
            auto question = b.question(by);
            question.release = release;
            return b.outcome(question, by);
        };
        const auto fill = [&](const ReleaseId& release) {
            for (std::size_t i = 0; i < QuestionBook::mostOfMember; ++i) QCOMPARE(ask(release, north), std::string("new"));
        };
        constexpr std::size_t releases = QuestionBook::most / QuestionBook::mostOfMember;
        const ReleaseId open = b.release;
        std::vector<ReleaseId> ended;
        for (std::size_t n = 0; n < releases; ++n) {
            ended.push_back(b.fixture.publish(b.fixture.manifest("2." + std::to_string(n))));
            fill(ended.back());
            b.fixture.release.tick(b.fixture.vendor, 1'000);
            b.fixture.release.submit(b.fixture.vendor, ledger::WithdrawRelease{ended.back(), "no"});
        }
        QCOMPARE(b.book.ids().size(), QuestionBook::most);
        QCOMPARE(ask(ended.front(), east), std::string("ledger.release.final"));
        QCOMPARE(ask(open, north), std::string("new"));
        // The questions about the one that ended first made room, those about others stay; also for the next run.
        const auto about = [&](const QuestionBook& book, const ReleaseId& release) {
            return static_cast<std::size_t>(std::ranges::count(book.views(), release, &api::QuestionView::release));
        };
        const auto check = [&](const QuestionBook& book) {
            QCOMPARE(about(book, ended[0]), std::size_t(0));
            QCOMPARE(about(book, ended[1]), QuestionBook::mostOfMember);
            QCOMPARE(about(book, open), std::size_t(1));
        };
        check(b.book);
        QuestionBook again;
        QVERIFY(again.load(*b.store, b.fixture.consortium()));
        check(again);
    }

    // What is approved goes after what has ended, and does not come back in the place of what is being judged.
    void whatIsBeingJudgedStays()
    {
        Bench b;
        b.store = store::makeMemoryStore();
        b.book = {};
        QVERIFY(b.book.load(*b.store, b.fixture.consortium()));
        const auto& north = b.fixture.checkers[0];
        const auto ask = [&](const ReleaseId& release) {
            auto question = b.question(north);
            question.release = release;
            return b.outcome(question, north);
        };
        const ReleaseId approved = b.release;
        for (std::size_t i = 0; i < QuestionBook::mostOfMember; ++i) QCOMPARE(ask(approved), std::string("new"));
        b.fixture.approve(approved);
        ReleaseId newest;
        for (std::size_t n = 1; n < QuestionBook::most / QuestionBook::mostOfMember; ++n) {
            newest = b.fixture.publish(b.fixture.manifest("2." + std::to_string(n)));
            for (std::size_t i = 0; i < QuestionBook::mostOfMember; ++i) QCOMPARE(ask(newest), std::string("new"));
        }
        newest = b.fixture.publish(b.fixture.manifest("3.0"));
        for (std::size_t i = 0; i < QuestionBook::mostOfMember; ++i) QCOMPARE(ask(newest), std::string("new"));
        QCOMPARE(b.book.ids().size(), QuestionBook::most);
        QCOMPARE(std::ranges::count(b.book.views(), approved, &api::QuestionView::release), 0);
        QCOMPARE(ask(approved), std::string("node.question.limit"));
        QCOMPARE(ask(b.fixture.publish(b.fixture.manifest("3.1"))), std::string("node.question.limit"));
    }

    // However much one checker asks about all that is being judged, the others are heard, as much as it is.
    void nobodyShutsTheBookForOthers()
    {
        Flooded b;
        const auto& north = b.fixture.checkers[0];
        const auto& east = b.fixture.checkers[1];
        const auto& vendor = b.fixture.vendor;
        QCOMPARE(b.outcomeOn(b.spare, north), std::string("node.question.limit"));
        // The flood's newest question made room, with its answers; an answer to a question pushes out another one.
        const auto newest = b.flood.back();
        QCOMPARE(b.outcome(b.reply(vendor, newest, "Why not?"), vendor), std::string("new"));
        QVERIFY(b.book.knows(newest) && !b.book.knows(b.flood[b.flood.size() - 2]));
        QCOMPARE(b.outcomeOn(b.spare, east), std::string("new"));
        QVERIFY(!b.book.knows(newest));
        QCOMPARE(b.book.ids().size(), QuestionBook::most - 1);
        // Back and forth it does not go: where there is no room, who said most has the least right to it.
        QCOMPARE(b.outcomeOn(b.spare, north), std::string("new"));
        QCOMPARE(b.outcomeOn(b.spare, north), std::string("node.question.limit"));
        const auto said = [&](const test::TestMember& by) {
            return static_cast<std::size_t>(std::ranges::count(b.book.views(), by.id().slug, &api::QuestionView::member));
        };
        for (const auto& release : b.releases) {
            for (std::size_t i = 0; i < QuestionBook::mostOfMember; ++i) {
                if (b.outcomeOn(release, east) != "new") break;
            }
        }
        QCOMPARE(b.book.ids().size(), QuestionBook::most);
        QVERIFY(said(east) <= said(north) + 1 && said(north) <= said(east) + 1);
        QCOMPARE(b.outcomeOn(b.spare, b.fixture.checkers[2]), std::string("new"));
        QuestionBook again;
        QVERIFY(again.load(*b.store, b.fixture.consortium()));
        QVERIFY(again.ids() == b.book.ids());
    }

    // Two nodes that heard the same in another order, and are full, come to rest when they offer it to each other.
    void fullBooksComeToRest()
    {
        Flooded b;
        const auto otherStore = store::makeMemoryStore();
        QuestionBook other;
        QVERIFY(other.load(*otherStore, b.fixture.consortium()));
        const node::LedgerReader ledger(b.fixture.release.state);
        for (std::size_t n = 0; n < 10; ++n) {
            for (const std::size_t i : {1, 2}) {
                const auto& by = b.fixture.checkers[i];
                auto question = b.question(by);
                question.release = b.releases[n];
                const auto said = b.sign(question, by);
                QVERIFY(other.add(said, ledger));
                auto answer = b.reply(b.fixture.vendor, said.id(), "So.");
                answer.release = question.release;
                QVERIFY(other.add(b.sign(answer, b.fixture.vendor), ledger));
            }
        }
        auto flood = b.book.ids();
        std::ranges::reverse(flood);   // the other one heard the newest first
        for (const auto& id : flood) std::ignore = other.add(*b.book.find(id), ledger);
        QCOMPARE(other.ids().size(), QuestionBook::most);
        const auto tell = [&](const QuestionBook& from, QuestionBook& to) {
            std::size_t taken = 0;
            for (const auto& id : from.ids()) {
                if (to.knows(id)) continue;
                const SignedRemark said = *from.find(id);
                const auto added = to.add(said, ledger);
                taken += added && *added ? 1 : 0;
            }
            return taken;
        };
        int rounds = 0;
        for (; rounds < 10; ++rounds) {
            if (tell(b.book, other) + tell(other, b.book) == 0) break;
        }
        QVERIFY2(rounds < 5, std::to_string(rounds).c_str());
        for (const auto* book : {&b.book, &other}) {
            for (const std::size_t i : {1, 2}) {
                QCOMPARE(std::ranges::count(book->views(), b.fixture.checkers[i].id().slug, &api::QuestionView::member), 10);
            }
        }
    }

    void itTravelsInMessages()
    {
        Bench b;
        const auto& north = b.fixture.checkers[0];
        // The longest there is fits into one.
        auto longest = b.question(north, std::string(4000, 'x'));
        longest.subject = longest.section = std::string(400, 's');
        longest.path = std::string(1000, 'p');
        const auto said = b.sign(longest, north);
        QVERIFY(b.add(said));
        const auto encoded = node::encodeNodeMessage(node::RemarkMessage{said});
        QVERIFY(encoded.size() <= node::maxNodeMessage);
        const auto decoded = node::decodeNodeMessage(encoded);
        QVERIFY(decoded && std::get<node::RemarkMessage>(*decoded).remark == said);
        const std::vector<Hash32> ids(node::maxRemarkIds, said.id());
        const auto have = node::decodeNodeMessage(node::encodeNodeMessage(node::RemarksHave{ids}));
        QVERIFY(have && std::get<node::RemarksHave>(*have).ids == ids);
        const auto wanted = node::decodeNodeMessage(node::encodeNodeMessage(node::RemarksWanted{{said.id()}}));
        QVERIFY(wanted && std::get<node::RemarksWanted>(*wanted).ids.size() == 1);
        QVERIFY(!node::decodeNodeMessage(node::encodeNodeMessage(node::RemarksHave{std::vector<Hash32>(node::maxRemarkIds + 1)})));
    }
};

QTEST_GUILESS_MAIN(QuestionBookTest)
#include "question_book_test.moc"
