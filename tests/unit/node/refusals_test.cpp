// SPDX-License-Identifier: GPL-3.0-or-later
// What running nodes refuse to their operators, to devices and to other members, and that nothing is changed by it.
#include "core/api/review.h"
#include "core/crypto/pieces.h"
#include "core/ledger/transaction.h"
#include "tests/unit/node/delivery_world.h"

#include <QTest>

#include <algorithm>

using namespace quorate;
using ledger::ChainKind;
using ledger::KeyPurpose;
using test::Answer;
using test::find;
using test::writeText;

class RefusalsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void commandsThatCannotBe();
    void whatIsAnothersIsNotTold();
    void releasesThatLeadNowhere();
    void acknowledgementsThatCannotBe();
    void homesThatCannotBe_data();
    void homesThatCannotBe();
    void cleanup();
    void cleanupTestCase() { m_world.reset(); }

private:
    using State = std::vector<std::pair<Bytes, Bytes>>;
    // Of both chains, as the vendor's node has them.
    [[nodiscard]] State state() const
    {
        State all;
        for (const auto chain : {api::Chain::release, api::Chain::delivery}) {
            Answer<State> read;
            m_world->vendor->state(chain, {}, 100'000, read.callback());
            const auto entries = read.get();
            if (entries) all.insert(all.end(), entries->begin(), entries->end());
        }
        return all;
    }
    template <class T, class Command>
    [[nodiscard]] static QString refusal(Command command)
    {
        Answer<T> answer;
        command(answer.callback());
        const auto result = answer.get();
        return result ? QString("done") : QString::fromStdString(result.error().code);
    }
    // A release whose one artifact starts from something that nobody has.
    [[nodiscard]] ledger::Manifest manifest(const std::string& model, const std::string& version) const;
    [[nodiscard]] QString publish(const ledger::Manifest& manifest) const;

    std::unique_ptr<test::DeliveryWorld> m_world;
    State m_before;
    bool m_grows = false;      // what the test does puts something on the chains on purpose
    Bytes m_payload = Bytes(100, 7);
};

void RefusalsTest::initTestCase()
{
    m_world = std::make_unique<test::DeliveryWorld>(1);
    QVERIFY(m_world->stands());
    Answer<api::Submitted> model;
    api::ModelView pump;
    pump.id = "pump";
    pump.name = "Pump";
    pump.hardwareClasses = {"rev-a"};
    m_world->vendor->setModel(pump, model.callback());
    QVERIFY(model.get());
}

void RefusalsTest::init()
{
    m_grows = false;
    m_before = state();
}

void RefusalsTest::cleanup()
{
    QVERIFY(!m_before.empty());
    if (!m_grows) QVERIFY(state() == m_before);
}

ledger::Manifest RefusalsTest::manifest(const std::string& model, const std::string& version) const
{
    ledger::Manifest manifest;
    manifest.consortium = m_world->homes.consortium;
    manifest.model = {model};
    manifest.publisher = {"acme"};
    const auto ref = crypto::payloadRef(m_payload);
    TargetHash target;
    std::ranges::copy(model + version, target.bytes.begin());
    TargetHash base;
    base.bytes[0] = 2;
    manifest.targets = {{"rev-a", *ledger::Version::parse(version), 1, ledger::TargetKind::image, 500, target, {}}};
    manifest.artifacts = {{ledger::ArtifactKind::delta, target, base, 400, ref, ref, 1U << 20U}};
    manifest.notes = "for nobody";
    manifest.created = UnixTime{1'700'000'000'000};
    return manifest;
}

QString RefusalsTest::publish(const ledger::Manifest& manifest) const
{
    return refusal<api::Submitted>([&](auto done) {
        const auto key = m_world->keyOf("acme", KeyPurpose::release);
        node::submitBody(*m_world->vendor, ChainKind::release,
                         ledger::PublishRelease{ledger::SignedManifest::sign(manifest, key), {{crypto::payloadRef(m_payload), m_payload}}},
                         std::move(done));
    });
}

void RefusalsTest::commandsThatCannotBe()
{
    auto& vendor = *m_world->vendor;
    const Path out = m_world->directory / "out";
    QCOMPARE(refusal<std::string>([&](auto done) { vendor.exportInvitation("0.0.0.0:4000", out, done); }),
             QString("node.invitation.address"));
    QCOMPARE(refusal<void>([&](auto done) { vendor.exportSplit(out, done); }), QString("node.split.none"));
    QVERIFY(!std::filesystem::exists(out));

    const auto peers = vendor.snapshot()->peers;
    using Act = api::PeerOrder::Act;
    for (const auto wrong : {Milliseconds(59'999), Milliseconds(std::int64_t{366} * 24 * 60 * 60 * 1000)}) {
        QCOMPARE(refusal<void>([&](auto done) { vendor.steerPeer({Act::ban, "agency-north", wrong}, done); }),
                 QString("node.peer.ban-time"));
    }
    QCOMPARE(vendor.snapshot()->peers->size(), peers->size());
    QCOMPARE(refusal<void>([&](auto done) { vendor.limitTransfers({std::uint64_t{1} << 40U, 0}, done); }),
             QString("node.transfer.limit"));

    api::PublishRequest request;
    request.model = "lamp";
    request.hardwareClass = "rev-a";
    request.version = "1.0.0";
    request.newTarget = m_world->directory / "image";
    request.profile = "fast";
    request.documents = {{"test-report", m_world->directory / "empty"}};
    writeText(request.newTarget, std::string(1'000, 'a'));
    writeText(request.documents.front().file, "");
    QCOMPARE(refusal<api::Submitted>([&](auto done) { vendor.publish(request, done); }), QString("node.document.empty"));
    QVERIFY(vendor.snapshot()->releases->empty());
}

// Told again by whoever it is of: other members' transactions are theirs.
void RefusalsTest::whatIsAnothersIsNotTold()
{
    const auto key = m_world->keyOf("gateway-east", KeyPurpose::transaction);
    // It waits for those before it, which never come.
    const auto waits = ledger::signTransaction(m_world->homes.consortium, key,
                                               {ChainKind::release, 40, ledger::WithdrawRelease{{}, "nothing"}});
    Answer<api::Submitted> never;
    m_world->gateway->submit(waits.encoded, never.callback());
    const auto isThere = [&] {
        Answer<std::vector<api::TransactionView>> pool;
        m_world->vendor->pool(api::Chain::release, 100, pool.callback());
        const auto views = pool.get();
        return views && std::ranges::any_of(*views, [&](const auto& view) { return view.id == waits.id; });
    };
    QVERIFY(test::waitFor(*m_world->vendor, [&](const auto&) { return isThere(); }));
    QCOMPARE(refusal<std::uint64_t>([&](auto done) { m_world->vendor->rebroadcast({waits.id}, done); }), QString("node.pool.not-ours"));
    QVERIFY(isThere());
}

void RefusalsTest::releasesThatLeadNowhere()
{
    m_grows = true;
    const auto first = manifest("lamp", "1.0.0");
    QCOMPARE(publish(first), QString("done"));
    QVERIFY(test::waitFor(*m_world->checker, [&](const auto& s) { return find(s, first.id()) != nullptr; }));
    const auto before = state();
    auto& checker = *m_world->checker;
    QCOMPARE(refusal<api::Submitted>([&](auto done) { checker.vote({first.id(), "perhaps", {}, {}, {}}, done); }),
             QString("node.vote.verdict"));
    // Neither without a base nor with another one.
    const Path image = m_world->directory / "image";
    writeText(image, std::string(1'000, 'a'));
    for (const Path& base : {Path(), image}) {
        QCOMPARE(refusal<Path>([&](auto done) { checker.rebuild(first.id(), base, m_world->directory / "rebuilt", done); }),
                 QString("node.rebuild.needs-base"));
    }
    QCOMPARE(refusal<std::vector<api::ComponentChange>>(
                 [&](auto done) { checker.reviews()->compareComponents(first.id(), first.id(), done); }),
             QString("node.compare.no-sbom"));
    // Of documents that nobody sends.
    auto described = manifest("lamp", "1.0.2");
    PayloadRef nowhere{100'000, {}};
    nowhere.root.bytes[0] = 9;
    described.evidence = {{"sbom.cyclonedx", nowhere}};
    QVERIFY(state() == before);
    QCOMPARE(publish(described), QString("done"));
    QVERIFY(test::waitFor(checker, [&](const auto& s) { return find(s, described.id()) != nullptr; }));
    Answer<std::vector<api::ComponentChange>> absent;
    checker.reviews()->compareComponents(described.id(), described.id(), absent.callback());
    QVERIFY(test::stop(checker));   // whoever waits is answered
    QCOMPARE(QString::fromStdString(absent.get().error().code), QString("node.compare.absent"));
    m_world->checker.reset();
    m_world->checker = m_world->homes.start("agency-north");
    QVERIFY(m_world->checker);
}

void RefusalsTest::acknowledgementsThatCannotBe()
{
    m_grows = true;
    const auto open = manifest("lamp", "2.0.0");
    const auto pump = manifest("pump", "2.0.0");
    QCOMPARE(publish(open), QString("done"));
    QCOMPARE(publish(pump), QString("done"));
    QVERIFY(test::waitFor(*m_world->gateway, [&](const auto& s) { return find(s, open.id()) && find(s, pump.id()); }));
    const auto before = state();
    const auto refused = [&](const ReleaseId& release) {
        const auto said = m_world->acknowledgement(release, 0, true);
        const auto reply = m_world->ask("POST", 0, "/quorate/acknowledgement", std::string(textOf(said.encoded)));
        return reply.status >= 400 ? reply.errorCode() : "taken";
    };
    QCOMPARE(refused(open.id()), std::string("node.acknowledgement.never-approved"));
    QCOMPARE(refused(pump.id()), std::string("node.acknowledgement.other-model"));
    QCOMPARE(refused(ReleaseId{}), std::string("node.release.unknown"));
    QVERIFY(m_world->gateway->snapshot()->acknowledgements->empty());
    QVERIFY(state() == before);
}

void RefusalsTest::homesThatCannotBe_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::newRow("a gateway's settings of a member that is none") << QByteArray("node.config.not-a-gateway");
    QTest::newRow("a follower whose record of what is installed is damaged") << QByteArray("node.follow.record");
}

void RefusalsTest::homesThatCannotBe()
{
    QFETCH(QByteArray, what);
    const Path home = m_world->directory / what.toStdString();
    std::filesystem::create_directories(home);
    for (const char* part : {"config.json", "genesis", "keys"}) {
        std::filesystem::copy(m_world->homes.home("agency-north") / part, home / part, std::filesystem::copy_options::recursive);
    }
    const node::Home there(*m_world->homes.files, home);
    auto config = there.loadConfig();
    QVERIFY(config);
    config->listen.port = 0;
    config->swarmListen.port = 0;
    config->peers.clear();
    node::NodeOptions options{home, m_world->homes.passphrase(), {}};
    if (what == "node.config.not-a-gateway") {
        config->gateway.emplace();
        config->gateway->listen = {"127.0.0.1", 0};
    } else {
        options.follow = node::NodeOptions::Follow{"lamp", "rev-a", home / "site"};
        writeText(home / "site" / "installed", "version one");
    }
    QVERIFY(there.saveConfig(*config));
    auto& homes = m_world->homes;
    auto node = node::makeNode(std::move(options), {*homes.files, *homes.clock, *homes.random, homes.log});
    QCOMPARE(refusal<void>([&](auto done) { node->start(done); }), QString::fromUtf8(what));
    QVERIFY(test::stop(*node));
    if (what == "node.follow.record") QCOMPARE(test::textOfFile(home / "site" / "installed"), std::string("version one"));
}

QTEST_GUILESS_MAIN(RefusalsTest)
#include "refusals_test.moc"
