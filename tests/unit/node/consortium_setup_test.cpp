// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/consortium_setup.h"
#include "core/node/free_ports.h"
#include "core/node/key_ring.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_directory.h"

#include <QtTest>

#include <set>

using namespace quorate;
using namespace quorate::node;
using ledger::KeyPurpose;
using ledger::Role;

namespace {

ledger::Roles rolesOf(std::initializer_list<Role> list)
{
    ledger::Roles roles;
    for (const auto role : list) roles.add(role);
    return roles;
}

}  // namespace

class ConsortiumSetupTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Files> m_files = makeSystemFiles();
    std::unique_ptr<Clock> m_clock = makeSystemClock();
    std::unique_ptr<Random> m_random = makeSystemRandom();
    crypto::SecretBytes m_passphrase = crypto::SecretBytes::copyOf(bytesOf("correct horse"));
    std::unique_ptr<test::TemporaryDirectory> m_directory;

    [[nodiscard]] Result<FoundedConsortium> found(std::string_view plan, bool sharedAddress = false)
    {
        return foundConsortium(*m_files, *m_clock, *m_random, *planFromTemplate(plan),
                               {*m_directory / "c", sharedAddress}, m_passphrase);
    }
    [[nodiscard]] ledger::MemberRecord member(const std::string& id, std::initializer_list<Role> list)
    {
        return *createHome(*m_files, Home(*m_files, *m_directory / id), {id, id, rolesOf(list)}, {}, m_passphrase, *m_random);
    }

private slots:
    void init() { m_directory = std::make_unique<test::TemporaryDirectory>(); }

    void demoIsWhatItSays()
    {
        auto founded = found("demo");
        QVERIFY2(founded.has_value(), founded ? "" : toString(founded.error()).c_str());
        QCOMPARE(founded->homes.size(), std::size_t(7));
        std::set<std::string> addresses;
        std::set<std::uint16_t> ports;
        for (const auto& [id, path] : founded->homes) {
            const Home home(*m_files, path);
            const auto genesis = home.loadGenesis();
            QVERIFY(genesis);
            QCOMPARE(genesis->id(), founded->id);
            QCOMPARE(genesis->checkers.size(), std::size_t(3));
            QCOMPARE(genesis->validators.size(), std::size_t(4));
            const auto config = home.loadConfig();
            QVERIFY(config);
            QCOMPARE(config->member, id);
            QCOMPARE(config->peers.size(), std::size_t(6));
            QCOMPARE(config->gateway.has_value(), id.starts_with("gateway-"));
            QVERIFY(!config->allowSharedAddress);
            QCOMPARE(config->listen.host, config->swarmListen.address);
            QVERIFY(addresses.insert(config->listen.host).second);
            QVERIFY(config->listen.port != config->swarmListen.port);
            for (const auto& peer : config->peers) QVERIFY(peer.address.host != config->listen.host);
            QCOMPARE(m_files->info(path)->permissions, 0700u);
            QCOMPARE(m_files->info(home.config())->permissions, 0600u);
            const auto record = *std::ranges::find(genesis->members, ledger::MemberId{id}, &ledger::MemberRecord::id);
            QCOMPARE(record.keys.size(), purposesOf(record.roles).size());
            for (const auto& key : record.keys) {
                QCOMPARE(m_files->info(home.key(key.purpose))->permissions, 0600u);
                QCOMPARE(*publicHalf(*m_files, home.key(key.purpose)), key.key);
            }
        }
    }

    void keysOpenWithThePassphraseAlone()
    {
        const auto record = member("acme", {Role::vendor});
        const Home home(*m_files, *m_directory / "acme");
        const auto key = crypto::loadKeyFile(*m_files, home.key(KeyPurpose::release), m_passphrase);
        QVERIFY(key);
        QCOMPARE(key->publicKey(), record.activeKey(KeyPurpose::release)->key);
        const auto wrong = crypto::loadKeyFile(*m_files, home.key(KeyPurpose::release),
                                               crypto::SecretBytes::copyOf(bytesOf("battery staple")));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, std::string("crypto.key-file.wrong-passphrase"));
    }

    void sharedAddressGivesDistinctPorts()
    {
        auto founded = found("minimal", true);
        QVERIFY(founded);
        std::set<std::uint16_t> ports;
        for (const auto& [id, path] : founded->homes) {
            const auto config = Home(*m_files, path).loadConfig();
            QCOMPARE(config->listen.host, std::string("127.0.0.1"));
            QVERIFY(config->allowSharedAddress);
            QVERIFY(ports.insert(config->listen.port).second);
            QVERIFY(ports.insert(config->swarmListen.port).second);
        }
    }

    void neverTouchesWhatIsThere()
    {
        QVERIFY(m_files->makeDirectories(*m_directory / "c"));
        QVERIFY(writeFileAtomically(*m_files, *m_directory / "c" / "mine", bytesOf("x")));
        auto refused = found("single");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("node.setup.not-empty"));
        QCOMPARE(*m_files->list(m_directory->path()), std::vector<std::string>{"c"});
        QCOMPARE(*m_files->list(*m_directory / "c"), std::vector<std::string>{"mine"});
    }

    void emptyFolderAndLeftoverOfAnInterruptedRunAreFine()
    {
        QVERIFY(m_files->makeDirectories(*m_directory / "c"));
        QVERIFY(m_files->makeDirectories(*m_directory / "c.new" / "half"));
        QVERIFY(found("single"));
        QCOMPARE(*m_files->list(*m_directory / "c"), std::vector<std::string>{"solo"});
        QCOMPARE(*m_files->list(m_directory->path()), std::vector<std::string>{"c"});
    }

    void emptyPassphraseLeavesNothing()
    {
        auto refused = foundConsortium(*m_files, *m_clock, *m_random, *planFromTemplate("single"),
                                       {*m_directory / "c", false}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("crypto.key-file.empty-passphrase"));
        QVERIFY(m_files->list(m_directory->path())->empty());
    }

    void unknownTemplate()
    {
        QCOMPARE(planFromTemplate("castle").error().code, std::string("node.setup.unknown-template"));
        for (const auto& one : consortiumTemplates()) QVERIFY(planFromTemplate(one.name));
    }

    void wrongMembersAreRefused_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("hasRole");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty id") << "" << "A" << true << "node.setup.member-id";
        QTest::newRow("capital") << "Acme" << "A" << true << "node.setup.member-id";
        QTest::newRow("slash") << "a/b" << "A" << true << "node.setup.member-id";
        QTest::newRow("long id") << QString(65, 'a') << "A" << true << "node.setup.member-id";
        QTest::newRow("empty name") << "acme" << "" << true << "node.setup.member-name";
        QTest::newRow("terminal") << "acme" << "\033[2J" << true << "node.setup.member-name";
        QTest::newRow("long name") << "acme" << QString(129, 'a') << true << "node.setup.member-name";
        QTest::newRow("no role") << "acme" << "A" << false << "node.setup.no-role";
    }
    void wrongMembersAreRefused()
    {
        QFETCH(QString, id);
        QFETCH(QString, name);
        QFETCH(bool, hasRole);
        QFETCH(QString, code);
        const MemberPlan plan{id.toStdString(), name.toStdString(), hasRole ? rolesOf({Role::vendor}) : ledger::Roles()};
        auto refused = createHome(*m_files, Home(*m_files, *m_directory / "h"), plan, {}, m_passphrase, *m_random);
        QVERIFY(!refused);
        QCOMPARE(QString::fromStdString(refused.error().code), code);
        QVERIFY(m_files->list(m_directory->path())->empty());
    }

    void genesisStepByStep()
    {
        GenesisPlan plan{"Three", {}, {}, {}, 1, {}, false};
        plan.members = {member("zeta", {Role::vendor, Role::validator}), member("beta", {Role::checker, Role::validator})};
        auto genesis = makeGenesis(plan, m_clock->now());
        QVERIFY2(genesis.has_value(), genesis ? "" : toString(genesis.error()).c_str());
        QCOMPARE(genesis->members.front().id.slug, std::string("beta"));
        for (const char* id : {"zeta", "beta"}) {
            const Home home(*m_files, *m_directory / id);
            QVERIFY(installGenesis(*m_files, home, *genesis));
            QVERIFY(installGenesis(*m_files, home, *genesis));   // the same again is nothing
            QCOMPARE(home.loadGenesis()->id(), genesis->id());
        }
        auto other = plan;
        other.name = "Another";
        auto another = makeGenesis(other, m_clock->now());
        auto refused = installGenesis(*m_files, Home(*m_files, *m_directory / "zeta"), *another);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("node.genesis.exists"));
    }

    void genesisOfOthersIsNotInstalled()
    {
        const auto record = member("acme", {Role::vendor, Role::checker, Role::validator});
        GenesisPlan plan{"One", {record}, {}, {}, 1, {}, false};
        const auto genesis = makeGenesis(plan, m_clock->now());
        QVERIFY(genesis);
        (void)member("stranger", {Role::vendor});
        const Home stranger(*m_files, *m_directory / "stranger");
        QCOMPARE(installGenesis(*m_files, stranger, *genesis).error().code, std::string("node.genesis.other-member"));
        // The same id with other keys is not the member either.
        QVERIFY(m_files->removeTree(*m_directory / "acme"));
        (void)member("acme", {Role::vendor, Role::checker, Role::validator});
        const Home impostor(*m_files, *m_directory / "acme");
        QCOMPARE(installGenesis(*m_files, impostor, *genesis).error().code, std::string("node.genesis.other-member"));
        QVERIFY(m_files->info(impostor.genesis())->kind == FileKind::absent);
    }

    void genesisNeedsItsParts()
    {
        const auto vendor = member("acme", {Role::vendor, Role::validator});
        const auto checker = member("agency", {Role::checker});
        const auto code = [&](GenesisPlan plan) { return makeGenesis(std::move(plan), m_clock->now()).error().code; };
        QCOMPARE(code({"n", {vendor}, {}, {}, 1, {}}), std::string("node.setup.no-checker"));
        QCOMPARE(code({"n", {checker}, {}, {}, 1, {}}), std::string("node.setup.no-validator"));
        QCOMPARE(code({"n", {vendor, vendor, checker}, {}, {}, 1, {}}), std::string("node.setup.member-twice"));
        QCOMPARE(code({"n", {vendor, checker}, {"nobody"}, {}, 1, {}}), std::string("node.setup.unknown-member"));
        QCOMPARE(code({"n", {vendor, checker}, {"acme"}, {}, 1, {}}), std::string("node.setup.key-missing"));
        QCOMPARE(code({"", {vendor, checker}, {}, {}, 1, {}}), std::string("ledger.text.empty"));
    }

    void memberFileIsReadAgain()
    {
        const auto record = member("acme", {Role::vendor});
        const Path file = memberFile(Home(*m_files, *m_directory / "acme"));
        QVERIFY(*readMemberFile(*m_files, file) == record);
        QVERIFY(writeFileAtomically(*m_files, file, bytesOf("not a record")));
        QCOMPARE(readMemberFile(*m_files, file).error().code, std::string("node.member-file.malformed"));
    }

    void followerHasANodeKeyAlone()
    {
        const Home home(*m_files, *m_directory / "f");
        auto key = createFollowerHome(*m_files, home, {}, m_passphrase, *m_random);
        QVERIFY(key);
        QCOMPARE(*m_files->list(home.keys()), (std::vector<std::string>{"node.pem", "node.pub"}));
        QVERIFY(home.loadConfig()->member.empty());
        auto again = createFollowerHome(*m_files, home, {}, m_passphrase, *m_random);
        QVERIFY(!again);
        QCOMPARE(again.error().code, std::string("node.home.exists"));
        QCOMPARE(*publicHalf(*m_files, home.key(KeyPurpose::node)), *key);
    }

    // The keys are not here: the home says where they are, and takes that along.
    void keysOnATokenAreNotedAndImported()
    {
        TokenKeyPlace place{*token::TokenUri::parse("pkcs11:token=CERT-N%202;object=my%20key;id=%07?module-path=/usr/lib/token.so"),
                            crypto::KeyPair::generate(*m_random).publicKey()};
        MemberPlan plan{"north", "North", rolesOf({Role::checker})};
        plan.tokens.emplace(KeyPurpose::vote, place);
        const Home home(*m_files, *m_directory / "north");
        const auto record = createHome(*m_files, home, plan, {}, m_passphrase, *m_random);
        QVERIFY(record.has_value());
        QVERIFY(record->find(place.key)->purpose == KeyPurpose::vote);
        const auto kept = *m_files->list(home.keys());
        QVERIFY(std::ranges::find(kept, "vote.pem") == kept.end());
        QVERIFY(**readTokenFile(*m_files, home, KeyPurpose::vote) == place.uri);
        QVERIFY(!*readTokenFile(*m_files, home, KeyPurpose::transaction));

        const Home copy(*m_files, *m_directory / "copy");
        QVERIFY(importHome(*m_files, copy, home, {}, m_passphrase, *m_random).has_value());
        QVERIFY(**readTokenFile(*m_files, copy, KeyPurpose::vote) == place.uri);
        QCOMPARE(*publicHalf(*m_files, copy.key(KeyPurpose::vote)), place.key);

        // A later key does not push a key file aside, and what cannot be understood is told, not passed over.
        const auto over = useTokenKey(*m_files, copy, KeyPurpose::transaction, place);
        QCOMPARE(over.error().code, std::string("node.key.file-there"));
        for (const char* text : {"", "pkcs11:token=a", "pkcs11:object=a;token=b", "/usr/lib/token.so",
                                 "pkcs11:object=a?module-path=/a.so&pin-value=4321"}) {
            QVERIFY(writeFileAtomically(*m_files, tokenFile(copy, KeyPurpose::vote), bytesOf(text)).has_value());
            QCOMPARE(readTokenFile(*m_files, copy, KeyPurpose::vote).error().code, std::string("node.key.token-file"));
        }
        KeyRing ring;
        QCOMPARE(ring.unlock(*m_files, copy, m_passphrase).error().code, std::string("node.key.token-file"));
        // A library that is not there hinders nothing but the key: the node runs, and says what is wrong when it signs.
        QVERIFY(ring.unlock(*m_files, home, m_passphrase).has_value());
        QVERIFY(ring.filesUnlocked() && !ring.unlocked());
        QVERIFY(ring.key(KeyPurpose::node) && ring.signer(KeyPurpose::transaction) && !ring.key(KeyPurpose::vote));
        QCOMPARE(ring.require(KeyPurpose::vote).error().code, std::string("token.module.not-loadable"));
        QCOMPARE(ring.tokens().size(), std::size_t(1));
        QCOMPARE(ring.tokens().front().state, std::string("absent"));
        QCOMPARE(ring.tokens().front().purposes, std::vector<std::string>{"vote"});
        QCOMPARE(ring.unlockToken(*m_files, "pkcs11:token=other", m_passphrase).error().code, std::string("node.token.unknown"));
        ring.lock();
        QCOMPARE(ring.require(KeyPurpose::vote).error().code, std::string("node.key.locked"));
    }

    void portsAreDistinctAndFree()
    {
        FreePorts ports(*m_random);
        std::set<std::uint16_t> taken;
        for (int i = 0; i < 50; ++i) {
            auto one = ports.take("127.0.0.1");
            QVERIFY(one);
            QVERIFY(taken.insert(one->port).second);
        }
        QVERIFY(ports.take("::1") || ports.take("::1").error().code == "node.setup.no-free-port");
        QCOMPARE(ports.take("localhost").error().code, std::string("node.setup.address"));
        QCOMPARE(ports.take("192.0.2.1").error().code, std::string("node.setup.no-free-port"));   // TEST-NET-1: nobody's
    }
};

QTEST_GUILESS_MAIN(ConsortiumSetupTest)
#include "consortium_setup_test.moc"
