// SPDX-License-Identifier: GPL-3.0-or-later
// The first run's back end: identities, invitations, homes; and a node that opens what was made.
#include "core/codec/word_code.h"
#include "core/node/invitation.h"
#include "core/node/member_setup.h"
#include "core/node/setup_service.h"
#include "tests/support/refusing_files.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/node/running_node.h"

#include <QtTest>

#include <fstream>

using namespace quorate;
using namespace quorate::node;
using test::Answer;
using test::outcome;

namespace {

const std::vector<std::string> everyRole{"vendor", "checker", "gateway", "distributor", "validator"};

std::string content(const Path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// Notes which renames a power loss could still undo.
class RenameWatch final : public test::ForwardedFiles {
public:
    std::vector<Path> renamed;     // not yet certain
    Status rename(const Path& from, const Path& to) override
    {
        renamed.push_back(to);
        return ForwardedFiles::rename(from, to);
    }
    Status syncDirectory(const Path& directory) override
    {
        std::erase_if(renamed, [&](const Path& path) { return path.parent_path() == directory; });
        return ForwardedFiles::syncDirectory(directory);
    }
};

}  // namespace

class SetupServiceTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Files> m_files = makeSystemFiles();
    std::unique_ptr<Clock> m_clock = makeSystemClock();
    std::unique_ptr<Random> m_random = makeSystemRandom();
    StderrLog m_log{LogLevel::warning};
    std::unique_ptr<test::TemporaryDirectory> m_directory;

    [[nodiscard]] Path at(const std::string& name) const { return m_directory->path() / name; }
    [[nodiscard]] std::unique_ptr<SetupService> service(const std::string& passphrase = "correct horse battery",
                                                        Milliseconds patience = Milliseconds(30'000))
    {
        auto setup = SetupService::open(at("drafts"), {*m_files, *m_clock, *m_random, m_log, patience});
        setup->usePassphrase(toBytes(bytesOf(passphrase)));
        return setup;
    }
    template <class T, class Call>
    [[nodiscard]] static Result<T> ask(Call call)
    {
        Answer<T> answer;
        call(answer.callback());
        return answer.get();
    }
    [[nodiscard]] api::HomePlan plan(const std::string& id, std::vector<std::string> roles)
    {
        api::HomePlan plan;
        plan.id = id;
        plan.name = "Member " + id;
        plan.roles = std::move(roles);
        plan.home = at(id);
        plan.listen = "127.0.0.1:0";
        plan.swarm = "127.0.0.1:0";
        return plan;
    }
    [[nodiscard]] Result<api::MadeHome> make(SetupService& setup, const api::HomePlan& plan)
    {
        return ask<api::MadeHome>([&](auto done) { setup.make(plan, done); });
    }

private slots:
    void init() { m_directory = std::make_unique<test::TemporaryDirectory>(); }

    void theSheetBringsTheKeysBack()
    {
        auto setup = service();
        QVERIFY(!setup->hasSeed());
        const auto words = ask<std::vector<std::string>>([&](auto done) { setup->newSeed(done); });
        QVERIFY2(words.has_value(), outcome(words).c_str());
        QVERIFY(setup->hasSeed());
        // As after a crash: another service over the same folder.
        setup = service();
        QCOMPARE(*ask<std::vector<std::string>>([&](auto done) { setup->openSeed(done); }), *words);
        setup->usePassphrase(toBytes(bytesOf("wrong")));
        QCOMPARE(ask<std::vector<std::string>>([&](auto done) { setup->openSeed(done); }).error().code,
                 std::string("crypto.key-file.wrong-passphrase"));
        setup = service();
        const auto first = make(*setup, plan("first", {"vendor", "checker"}));
        QVERIFY2(first.has_value(), outcome(first).c_str());
        QVERIFY(!setup->hasSeed());                                   // the sheet has it now
        QVERIFY(first->words.empty() && !first->record.empty());
        QCOMPARE(m_files->info(first->home)->permissions, 0700u);

        auto wrong = *words;
        std::swap(wrong[0], wrong[1]);
        QVERIFY(!ask<void>([&](auto done) { setup->takeWords(wrong, done); }) || wrong == *words);
        QVERIFY(ask<void>([&](auto done) { setup->takeWords(*words, done); }));
        auto again = plan("first", {"vendor", "checker"});
        again.home = at("again");
        const auto second = make(*setup, again);
        QVERIFY2(second.has_value(), outcome(second).c_str());
        QCOMPARE(content(second->record), content(first->record));
        QCOMPARE(second->nodeKey, first->nodeKey);
    }

    // Whoever sees the words on the screen and writes them down finds the same seed after a power loss.
    void theSeedSurvivesAPowerLoss()
    {
        RenameWatch files;
        auto setup = SetupService::open(at("drafts"), {files, *m_clock, *m_random, m_log, Milliseconds(30'000)});
        setup->usePassphrase(toBytes(bytesOf("correct horse battery")));
        for (int round = 0; round < 2; ++round) {
            QVERIFY(ask<std::vector<std::string>>([&](auto done) { setup->newSeed(done); }));
            QVERIFY2(files.renamed.empty(), files.renamed.empty() ? "" : files.renamed[0].c_str());
        }
        QVERIFY(make(*setup, plan("first", {"vendor"})));
        QVERIFY2(files.renamed.empty(), files.renamed.empty() ? "" : files.renamed[0].c_str());
    }

    void joiningKeepsTheConfiguredPeers()
    {
        auto setup = service();
        QVERIFY(ask<std::vector<std::string>>([&](auto done) { setup->newSeed(done); }));
        const auto waiting = make(*setup, plan("north", {"checker"}));
        QVERIFY(waiting);
        QVERIFY(ask<std::vector<std::string>>([&](auto done) { setup->newSeed(done); }));
        auto founder = plan("acme", everyRole);
        founder.listen = "127.0.0.1:4711";
        founder.founding = api::HomePlan::Founding{"Two of us", {waiting->record}};
        const auto made = make(*setup, founder);
        QVERIFY2(made.has_value(), outcome(made).c_str());
        // The administrator wrote down a node of its own, and the founder at an address that it has left.
        const Home home(*m_files, waiting->home);
        auto config = home.loadConfig().value();
        const auto own = crypto::KeyPair::generate(*m_random).publicKey();
        const auto founders = crypto::PublicKey::fromHexText(made->nodeKey).value();
        config.peers = {{own, net::Endpoint::parse("127.0.0.1:5001").value()}, {founders, net::Endpoint::parse("127.0.0.1:5002").value()}};
        QVERIFY(home.saveConfig(config));
        QVERIFY(ask<api::MadeHome>([&](auto done) { setup->join(waiting->home, content(made->invitation), done); }));
        const auto peers = home.loadConfig().value().peers;
        QCOMPARE(peers.size(), std::size_t(2));
        QVERIFY(peers[0].key == own && peers[1].key == founders);
        QCOMPARE(peers[0].address.text(), std::string("127.0.0.1:5001"));
        QCOMPARE(peers[1].address.text(), std::string("127.0.0.1:4711"));
    }

    void oneFoundsAndItsNodeRuns()
    {
        auto setup = service();
        QVERIFY(ask<std::vector<std::string>>([&](auto done) { setup->newSeed(done); }));
        auto alone = plan("solo", {"vendor", "validator"});
        alone.founding = api::HomePlan::Founding{"Quiet consortium", {}};
        // All or nothing: nobody would check.
        QCOMPARE(make(*setup, alone).error().code, std::string("node.setup.no-checker"));
        QCOMPARE(int(m_files->info(alone.home)->kind), int(FileKind::absent));
        QVERIFY(setup->hasSeed());
        alone.roles = everyRole;
        const auto made = make(*setup, alone);
        QVERIFY2(made.has_value(), outcome(made).c_str());
        QCOMPARE(made->words.size(), codec::wordsOfFingerprint);
        const auto invitation = ask<api::InvitationView>([&](auto done) { setup->readInvitationFile(made->invitation, done); });
        QVERIFY2(invitation.has_value(), outcome(invitation).c_str());
        QCOMPARE(invitation->words, made->words);
        QCOMPARE(invitation->name, std::string("Quiet consortium"));
        QCOMPARE(invitation->founders.size(), std::size_t(1));

        const auto node = makeNode({made->home, setup->passphrase(), std::nullopt}, {*m_files, *m_clock, *m_random, m_log});
        Answer<void> started;
        node->start(started.callback());
        const auto up = started.get();
        QVERIFY2(up.has_value(), outcome(up).c_str());
        QVERIFY(test::waitFor(*node, [&](const api::Snapshot& s) { return s.identity.words == made->words && s.identity.roles.size() == 5; }));
        QVERIFY(test::stop(*node));
    }

    // Two founders, each on a machine of its own: the second waits with its keys until it gets the invitation.
    void whoWaitsJoinsByInvitation()
    {
        auto setup = service();
        QVERIFY(ask<std::vector<std::string>>([&](auto done) { setup->newSeed(done); }));
        const auto waiting = make(*setup, plan("north", {"checker"}));
        QVERIFY(waiting);
        QVERIFY(ask<std::vector<std::string>>([&](auto done) { setup->newSeed(done); }));
        auto founder = plan("acme", {"vendor", "validator"});
        founder.listen = "127.0.0.1:4711";
        founder.founding = api::HomePlan::Founding{"Two of us", {waiting->record}};
        const auto made = make(*setup, founder);
        QVERIFY2(made.has_value(), outcome(made).c_str());
        const auto joined = ask<api::MadeHome>([&](auto done) { setup->join(waiting->home, content(made->invitation), done); });
        QVERIFY2(joined.has_value(), outcome(joined).c_str());
        QCOMPARE(joined->words, made->words);
        const auto config = Home(*m_files, waiting->home).loadConfig();
        QCOMPARE(config->peers.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(config->peers[0].address.text()), QStringLiteral("127.0.0.1:4711"));
        // A home belongs to one consortium.
        QVERIFY(ask<std::vector<std::string>>([&](auto done) { setup->newSeed(done); }));
        auto other = plan("south", everyRole);
        other.founding = api::HomePlan::Founding{"Another", {}};
        const auto third = make(*setup, other);
        QVERIFY(third);
        QCOMPARE(ask<api::MadeHome>([&](auto done) { setup->join(waiting->home, content(third->invitation), done); }).error().code,
                 std::string("node.genesis.exists"));
    }

    void importingOpensTheKeys()
    {
        auto setup = service();
        QVERIFY(ask<std::vector<std::string>>([&](auto done) { setup->newSeed(done); }));
        const auto old = make(*setup, plan("acme", {"vendor"}));
        QVERIFY(old);
        auto import = plan("copy", {});
        import.identity = api::HomePlan::Identity::import;
        import.importFrom = old->home;
        const auto who = ask<api::FounderView>([&](auto done) { setup->readIdentity(old->home, done); });
        QVERIFY(who);
        QCOMPARE(who->id, std::string("acme"));
        setup->usePassphrase(toBytes(bytesOf("wrong")));
        QCOMPARE(ask<api::FounderView>([&](auto done) { setup->readIdentity(old->home, done); }).error().code,
                 std::string("crypto.key-file.wrong-passphrase"));
        QCOMPARE(make(*setup, import).error().code, std::string("crypto.key-file.wrong-passphrase"));
        QCOMPARE(int(m_files->info(import.home)->kind), int(FileKind::absent));
        setup->usePassphrase(toBytes(bytesOf("correct horse battery")));
        const auto made = make(*setup, import);
        QVERIFY2(made.has_value(), outcome(made).c_str());
        QCOMPARE(content(made->record), content(old->record));
    }

    void invitationsAreReadStrictly()
    {
        auto setup = service();
        const auto code = [&](const std::string& text) {
            const auto read = ask<api::InvitationView>([&](auto done) { setup->readInvitation(text, done); });
            return read ? std::string("read") : read.error().code;
        };
        QCOMPARE(code(""), std::string("node.invitation.malformed"));
        QCOMPARE(code("hello"), std::string("node.invitation.malformed"));
        QCOMPARE(code("quorate:join?peer=" + std::string(64, 'a') + "@127.0.0.1:1"), std::string("node.invitation.malformed"));
        QCOMPARE(code("quorate:join?consortium=" + std::string(64, 'a')), std::string("node.invitation.malformed"));
        QCOMPARE(code("quorate:join?consortium=" + std::string(64, 'a') + "&peer=" + std::string(64, 'b') + "@nowhere"),
                 std::string("net.endpoint.invalid"));
        QCOMPARE(code(std::string(3 * 1024 * 1024, 'x')), std::string("node.invitation.too-large"));
        QCOMPARE(code("-----BEGIN QUORATE INVITATION-----\nAAAA\n"), std::string("node.invitation.malformed"));
    }

    // A link names a node; the founding document comes over a session with it, and must have the id that the link says.
    void aLinkIsFollowed()
    {
        test::Homes homes(at("c"), "single");
        const Home home(*homes.files, homes.home("solo"));
        auto config = *home.loadConfig();
        config.readers = 4;
        QVERIFY(home.saveConfig(config));
        const auto node = homes.start("solo");
        QVERIFY(node);
        Answer<std::string> exported;
        node->exportInvitation("", at("invitation"), exported.callback());
        const auto link = exported.get();
        QVERIFY2(link.has_value(), outcome(link).c_str());
        auto setup = service();
        const auto byLink = ask<api::InvitationView>([&](auto done) { setup->readInvitation(*link + "\n", done); });
        QVERIFY2(byLink.has_value(), outcome(byLink).c_str());
        const auto byFile = ask<api::InvitationView>([&](auto done) { setup->readInvitationFile(at("invitation"), done); });
        QVERIFY2(byFile.has_value(), outcome(byFile).c_str());
        QCOMPARE(byLink->words, byFile->words);
        QVERIFY(byLink->consortium == homes.consortium);
        QCOMPARE(byLink->founders.size(), std::size_t(1));

        const auto reach = ask<api::ReachView>([&](auto done) { setup->reach({"127.0.0.1:0", byLink->text}, done); });
        QVERIFY2(reach.has_value(), outcome(reach).c_str());
        QVERIFY(reach->listening.empty());
        QCOMPARE(reach->peers.size(), std::size_t(1));
        QVERIFY(reach->peers[0].reached);
        // The port of a node that runs is not free.
        const auto taken = ask<api::ReachView>([&](auto done) { setup->reach({listeningOf(*node).peers.address + ":" + std::to_string(listeningOf(*node).peers.port), ""}, done); });
        QVERIFY(taken);
        QCOMPARE(taken->listening, std::string("net.listen.in-use"));
        // Another id than the node's: it answers nothing.
        setup = service("correct horse battery", Milliseconds(200));
        auto other = *link;
        other[std::string("quorate:join?consortium=").size()] = other[std::string("quorate:join?consortium=").size()] == 'a' ? 'b' : 'a';
        QCOMPARE(ask<api::InvitationView>([&](auto done) { setup->readInvitation(other, done); }).error().code,
                 std::string("node.invitation.no-answer"));
        QVERIFY(test::stop(*node));
    }

    void aWatcherHasANodeKeyAlone()
    {
        auto setup = service();
        auto watch = plan("watch", {});
        watch.identity = api::HomePlan::Identity::watch;
        const auto made = make(*setup, watch);
        QVERIFY2(made.has_value(), outcome(made).c_str());
        QVERIFY(made->record.empty());
        QCOMPARE(made->nodeKey.size(), std::size_t(64));
        QCOMPARE(make(*setup, watch).error().code, std::string("node.home.exists"));
        const auto space = ask<api::SpaceView>([&](auto done) { setup->space(at("not/yet/there"), {"gateway"}, done); });
        QVERIFY(space && space->free > 0 && space->now < space->year);
    }
};

QTEST_GUILESS_MAIN(SetupServiceTest)
#include "setup_service_test.moc"
