// SPDX-License-Identifier: GPL-3.0-or-later
// The first run with a hardware token: the console's back end makes the keys on it, and a ring of keys signs with them.
#include "core/node/key_ring.h"
#include "core/node/member_setup.h"
#include "core/node/setup_service.h"
#include "tests/support/token/soft_token.h"
#include "tests/unit/node/running_node.h"

using namespace quorate;
using namespace quorate::node;
using test::Answer;
using test::outcome;
using test::SoftTokens;

class TokenSetupTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Files> m_files = makeSystemFiles();
    std::unique_ptr<Clock> m_clock = makeSystemClock();
    std::unique_ptr<Random> m_random = makeSystemRandom();
    StderrLog m_log{LogLevel::warning};

    template <class T, class Call>
    [[nodiscard]] static Result<T> ask(Call call)
    {
        Answer<T> answer;
        call(answer.callback());
        return answer.get();
    }

private slots:
    void fromATokenToASignature()
    {
        const SoftTokens tokens({QStringLiteral("CERT-N 2")});
        QVERIFY(tokens.good());
        const test::TemporaryDirectory directory;
        auto setup = SetupService::open(directory / "drafts", {*m_files, *m_clock, *m_random, m_log, Milliseconds(30'000)});
        setup->usePassphrase(toBytes(bytesOf("correct horse battery")));
        const auto seen = ask<std::vector<api::TokenView>>([&](auto done) { setup->tokens(SoftTokens::module(), done); });
        QVERIFY2(seen.has_value() && seen->size() == 1, outcome(seen).c_str());
        const auto& card = seen->front();
        QVERIFY(card.label == "CERT-N 2" && card.state == "locked" && card.pin == "good" && card.able && !card.serial.empty());

        api::HomePlan plan;
        plan.identity = api::HomePlan::Identity::token;
        plan.id = "north";
        plan.name = "Agency North";
        plan.roles = {"vendor", "checker"};
        plan.home = directory / "home";
        plan.listen = plan.swarm = "127.0.0.1:0";
        plan.tokenModule = SoftTokens::module();
        plan.token = card.uri;
        const auto make = [&] { return ask<api::MadeHome>([&](auto done) { setup->make(plan, done); }); };
        QCOMPARE(make().error().code, std::string("token.pin.needed"));   // nothing is made without the PIN
        QVERIFY(m_files->info(plan.home)->kind == FileKind::absent);
        const auto open = [&](std::string_view pin) {
            return ask<void>([&](auto done) { setup->openToken(plan.tokenModule, plan.token, toBytes(bytesOf(pin)), done); });
        };
        QCOMPARE(open("1111").error().code, std::string("token.pin.wrong"));
        QVERIFY(open(SoftTokens::pin).has_value());
        const auto made = make();
        QVERIFY2(made.has_value(), outcome(made).c_str());

        // What the console does next: it opens the home; the token was given its PIN already.
        const Home home(*m_files, plan.home);
        KeyRing ring;
        QVERIFY(ring.unlock(*m_files, home, setup->passphrase()).has_value());
        QVERIFY(ring.unlocked());
        QCOMPARE(ring.tokens().front().purposes, (std::vector<std::string>{"transaction", "release", "vote"}));
        const auto record = readMemberFile(*m_files, made->record);
        const Bytes message = toBytes(bytesOf("a vote"));
        for (const auto purpose : {ledger::KeyPurpose::transaction, ledger::KeyPurpose::release, ledger::KeyPurpose::vote}) {
            const auto key = ring.require(purpose);
            QVERIFY(key.has_value() && !(*key)->immediate());
            QVERIFY(record->find((*key)->publicKey())->purpose == purpose);
            const auto signature = (*key)->sign(message);
            QVERIFY(signature && crypto::verify((*key)->publicKey(), message, *signature));
        }
        QVERIFY(ring.key(ledger::KeyPurpose::node) != nullptr);   // what runs a node stays a file
        const auto vote = *ring.require(ledger::KeyPurpose::vote);
        ring.lock();
        ring.logOutTokens();
        QCOMPARE(vote->sign(message).error().code, std::string("token.pin.needed"));   // also for whoever still holds it
    }
};

QTEST_GUILESS_MAIN(TokenSetupTest)
#include "token_setup_test.moc"
