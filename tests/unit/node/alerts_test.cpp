// SPDX-License-Identifier: GPL-3.0-or-later
// What a running node tells its operator of by itself, each provoked in real nodes on real sockets.
#include "core/codec/merkle_log.h"
#include "core/crypto/pieces.h"
#include "core/ledger/batch.h"
#include "core/ledger/state.h"
#include "tests/support/refusing_files.h"
#include "tests/unit/node/delivery_world.h"

#include <QTest>

#include <algorithm>

using namespace quorate;
using ledger::ChainKind;
using ledger::KeyPurpose;
using test::Answer;
using test::find;
using test::outcome;
using test::textOfFile;
using test::writeText;

namespace {

constexpr std::size_t devices = 4;

const api::AlertView* alertOf(const api::Snapshot& snapshot, const std::string& code)
{
    const auto it = std::ranges::find(*snapshot.alerts, code, &api::AlertView::code);
    return it == snapshot.alerts->end() ? nullptr : &*it;
}

// The alert when it has come; empty strings otherwise.
api::AlertView awaited(api::Node& node, const std::string& code)
{
    if (!test::waitFor(node, [&](const auto& s) { return alertOf(s, code) != nullptr; })) return {};
    return *alertOf(*node.snapshot(), code);
}

}  // namespace

class AlertsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aBatchThatTheChainStruckCountsNowhere();
    void aBatchThatDoesNotHoldIsTold_data();
    void aBatchThatDoesNotHoldIsTold();
    void devicesOfOtherModelsCountForNothing();
    void aGatewayWithLockedKeysSaysSo();
    void aWithdrawalStopsTheRollout();
    void aFollowerWithAnAlteredBaseSaysSo();
    void aFollowerWithoutAnArtifactSaysSo();
    void aDiskThatTakesNoPayloadIsTold();
    void cleanupTestCase() { m_world.reset(); }

private:
    [[nodiscard]] std::uint64_t claimed() const { return find(*m_world->checker->snapshot(), m_release)->coverage.positive; }
    [[nodiscard]] bool waitForClaims(std::uint64_t positive)
    {
        return test::waitFor(*m_world->checker, [&](const auto& s) {
            const auto* release = find(s, m_release);
            return release && !release->coverage.readable && release->coverage.positive == positive;
        });
    }
    // What no compression makes smaller.
    [[nodiscard]] std::string noise() const
    {
        std::string noise(60'000, '\0');
        m_world->homes.random->fill(std::span(reinterpret_cast<std::uint8_t*>(noise.data()), noise.size()));
        return noise;
    }
    // What the gateway's operator, who has its keys, may put on the chain against the rules of its own node.
    [[nodiscard]] std::string recordBatch(std::uint64_t number, const ledger::BatchBody& body, std::uint64_t invented = 0);
    [[nodiscard]] std::size_t struckOnChain();

    std::shared_ptr<test::RefusingFiles> m_files = std::make_shared<test::RefusingFiles>("inline");
    std::unique_ptr<test::DeliveryWorld> m_world;
    ReleaseId m_release;
};

void AlertsTest::initTestCase()
{
    m_world = std::make_unique<test::DeliveryWorld>(devices, m_files);
    QVERIFY(m_world->stands());
    const Path image = m_world->directory.path() / "image";
    writeText(image, noise());
    const auto release = m_world->approve("1.0.0", image);
    QVERIFY(release);
    m_release = *release;
    // An honest batch first: it anchors the release on the delivery chain.
    QVERIFY(test::waitFor(*m_world->gateway, [&](const auto& s) {
        const auto* view = find(s, m_release);
        return view && view->settled && view->status == "approved";
    }));
    QCOMPARE(m_world->acknowledge(m_release, 0, true), 200U);
    QVERIFY(waitForClaims(1));
}

std::string AlertsTest::recordBatch(std::uint64_t number, const ledger::BatchBody& body, std::uint64_t invented)
{
    const Bytes encoded = body.encode();
    const auto root = ledger::sumTreeRoot(body.entries);
    ledger::RecordBatch record;
    record.number = number;
    record.body = crypto::payloadRef(encoded);
    record.root = root.hash;
    record.positive = root.positive + invented;
    record.negative = root.negative;
    record.releases = {m_release};
    record.inlined = encoded;
    Answer<api::Submitted> done;
    node::submitBody(*m_world->gateway, ChainKind::delivery, record, done.callback());
    return outcome(done.get());
}

std::size_t AlertsTest::struckOnChain()
{
    Answer<std::vector<std::pair<Bytes, Bytes>>> found;
    m_world->checker->state(api::Chain::delivery, toBytes(bytesOf("struck/")), 100, found.callback());
    const auto entries = found.get();
    return entries ? entries->size() : 1'000;
}

// The checker is no reader of the batch: it believes the gateway's claim until the chain takes it back, and then at once.
void AlertsTest::aBatchThatTheChainStruckCountsNowhere()
{
    const auto own = crypto::KeyPair::generate(*m_world->homes.random);   // that no node has: nobody finds it out by himself
    const auto twice = m_world->acknowledgement(m_release, 1, true);
    const auto body = ledger::makeBatchBody({twice, twice}, {{{"gateway-east"}, own.publicKey()}}, *m_world->homes.random);
    QVERIFY(body);
    QCOMPARE(QString::fromStdString(recordBatch(1, *body)), QString("done"));
    QVERIFY(waitForClaims(3));
    const auto openings = body->open(own);
    QVERIFY(openings && openings->size() == 2);
    ledger::ReportGateway report;
    for (std::size_t i = 0; i < 2; ++i) {
        report.items.push_back({{"gateway-east"}, 1, (*openings)[i], ledger::sumTreeProof(body->entries, i)});
    }
    Answer<api::Submitted> reported;
    node::submitBody(*m_world->checker, ChainKind::delivery, report, reported.callback());
    QCOMPARE(QString::fromStdString(outcome(reported.get())), QString("done"));
    QVERIFY(waitForClaims(1));
    QCOMPARE(struckOnChain(), std::size_t(1));
    // Nor is it taken up again by a node that comes back and reads the chain from its beginning.
    QVERIFY(test::stop(*m_world->checker));
    m_world->checker.reset();
    m_world->checker = m_world->homes.start("agency-north");
    QVERIFY(m_world->checker);
    QVERIFY(waitForClaims(1));
    QCOMPARE(m_world->acknowledge(m_release, 2, true), 200U);   // counted after it, so that all before was looked at
    QVERIFY(waitForClaims(2));
}

void AlertsTest::aBatchThatDoesNotHoldIsTold_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<std::uint64_t>("number");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<std::size_t>("struck");   // batches on the chain afterwards
    QTest::newRow("signed by another key") << QByteArray("signature") << std::uint64_t(3)
                                           << QByteArray("ledger.acknowledgement.") << std::size_t(2);
    QTest::newRow("the same acknowledgement twice") << QByteArray("twice") << std::uint64_t(4)
                                                    << QByteArray("node.batch.ordinal-twice") << std::size_t(3);
    // Everybody sees that for himself: nobody need prove it to others.
    QTest::newRow("counts that are not the body's") << QByteArray("root") << std::uint64_t(5)
                                                    << QByteArray("node.batch.other-root") << std::size_t(3);
}

// The vendor opens it, says what is wrong, and puts the proof on the chain, with the device's certificate where it rests on one.
void AlertsTest::aBatchThatDoesNotHoldIsTold()
{
    QFETCH(QByteArray, fault);
    QFETCH(std::uint64_t, number);
    QFETCH(QByteArray, code);
    QFETCH(std::size_t, struck);
    auto said = m_world->acknowledgement(m_release, 3, true);
    if (fault == "signature") said = ledger::signAcknowledgement(m_world->homes.consortium, m_world->keys[0], said.content);
    std::vector<ledger::SignedAcknowledgement> all{said};
    if (fault == "twice") all.push_back(said);
    const auto acme = m_world->keyOf("acme", KeyPurpose::seal);
    const auto body = ledger::makeBatchBody(all, {{{"acme"}, acme.publicKey()}}, *m_world->homes.random);
    QVERIFY(body);
    QCOMPARE(QString::fromStdString(recordBatch(number, *body, fault == "root" ? 5 : 0)), QString("done"));
    const std::string detail = "batch " + std::to_string(number) + ": " + code.toStdString();
    const auto isTold = [&](const api::Snapshot& snapshot) {
        return std::ranges::any_of(*snapshot.alerts, [&](const auto& alert) {
            return alert.code == "alert.batch.struck" && alert.severity == "critical" && alert.subject == "gateway-east" &&
                   alert.detail.starts_with(detail);
        });
    };
    QVERIFY(test::waitFor(*m_world->vendor, isTold));
    if (fault == "root") QVERIFY(test::waitFor(*m_world->checker, isTold));
    QVERIFY(test::waitFor(*m_world->checker, [&](const auto&) { return struckOnChain() == struck; }));
    QVERIFY(waitForClaims(2));
    QCOMPARE(find(*m_world->vendor->snapshot(), m_release)->coverage.positive, std::uint64_t(2));   // devices 0 and 2
}

// They are enrolled, and what they signed is theirs; but the release is not for them.
void AlertsTest::devicesOfOtherModelsCountForNothing()
{
    api::ModelView bell;
    bell.id = "bell";
    bell.name = "Bell";
    bell.hardwareClasses = {"rev-a"};
    Answer<api::Submitted> model;
    m_world->vendor->setModel(bell, model.callback());
    QVERIFY(model.get());
    const auto key = crypto::KeyPair::generate(*m_world->homes.random);
    Answer<api::Submitted> enrolled;
    m_world->vendor->enrol({"bell", {{toBytes(key.publicKey().view()), "rev-a", false}}}, enrolled.callback());
    QVERIFY(enrolled.get());
    auto content = m_world->acknowledgement(m_release, 0, true).content;
    content.model = {"bell"};
    const auto said = ledger::signAcknowledgement(m_world->homes.consortium, key, content);
    const auto acme = m_world->keyOf("acme", KeyPurpose::seal);
    const auto body = ledger::makeBatchBody({said}, {{{"acme"}, acme.publicKey()}}, *m_world->homes.random);
    QVERIFY(body);
    QCOMPARE(QString::fromStdString(recordBatch(6, *body)), QString("done"));
    QVERIFY(test::waitFor(*m_world->vendor, [&](const auto& s) {
        return std::ranges::any_of(*s.alerts, [&](const auto& alert) {
            return alert.code == "alert.batch.struck" && alert.detail.starts_with("batch 6: node.acknowledgement.other-model");
        });
    }));
    QCOMPARE(find(*m_world->vendor->snapshot(), m_release)->coverage.positive, std::uint64_t(2));
    QVERIFY(waitForClaims(3));   // who cannot read it has the gateway's word, and is told that it is no more
}

void AlertsTest::aGatewayWithLockedKeysSaysSo()
{
    const auto before = claimed();
    m_world->gateway->lock();
    QCOMPARE(m_world->acknowledge(m_release, 3, true), 200U);
    const auto told = awaited(*m_world->gateway, "alert.gateway.locked");
    QCOMPARE(told.severity, std::string("warning"));
    QCOMPARE(told.subject, std::string("gateway-east"));
    QCOMPARE(claimed(), before);
    const auto passphrase = m_world->homes.passphrase();
    Answer<void> unlocked;
    m_world->gateway->unlock(toBytes(passphrase.view()), unlocked.callback());
    QCOMPARE(QString::fromStdString(outcome(unlocked.get())), QString("done"));
    QVERIFY(waitForClaims(before + 1));
}

void AlertsTest::aWithdrawalStopsTheRollout()
{
    const Path image = m_world->directory.path() / "flawed";
    writeText(image, std::string(60'000, 'b') + "lamp");
    const auto release = m_world->approve("1.0.1", image);
    QVERIFY(release);
    QVERIFY(test::waitFor(*m_world->gateway, [&](const auto& s) {
        const auto* view = find(s, *release);
        return view && view->settled && view->status == "approved";
    }));
    api::RolloutPlan plan;
    plan.name = "slowly";
    plan.release = *release;
    plan.rings.resize(1);
    plan.rings[0].name = "all";
    Answer<std::uint64_t> created;
    m_world->gateway->createRollout(plan, created.callback());
    QCOMPARE(QString::fromStdString(outcome(created.get())), QString("done"));
    Answer<void> started;
    m_world->gateway->steerRollout(*created.get(), api::RolloutAct::start, {}, started.callback());
    QCOMPARE(QString::fromStdString(outcome(started.get())), QString("done"));
    Answer<api::Submitted> withdrawn;
    m_world->vendor->withdraw(*release, "a hole", withdrawn.callback());
    QCOMPARE(QString::fromStdString(outcome(withdrawn.get())), QString("done"));
    const auto told = awaited(*m_world->gateway, "alert.rollout.stopped");
    QCOMPARE(told.severity, std::string("warning"));
    QCOMPARE(told.subject, std::string("slowly"));
    QVERIFY(told.release == *release);
    QVERIFY(test::waitFor(*m_world->gateway, [](const auto& s) { return s.rollouts && s.rollouts->front().state == "stopped"; }));
}

// It says so, and goes on with the whole artifact.
void AlertsTest::aFollowerWithAnAlteredBaseSaysSo()
{
    const Path site = m_world->directory.path() / "site";
    QVERIFY(test::stop(*m_world->gateway));
    m_world->gateway.reset();
    m_world->gateway = m_world->homes.start("gateway-east", node::NodeOptions::Follow{"lamp", "rev-a", site});
    QVERIFY(m_world->gateway);
    const auto isAt = [&](const std::string& version) {
        return test::waitFor(*m_world->gateway, [&](const auto&) {
            std::error_code none;
            return std::filesystem::read_symlink(site / "current", none).filename().string().starts_with(version + "-");
        });
    };
    QVERIFY(isAt("1.0.0"));
    writeText(std::filesystem::canonical(site / "current"), "altered by somebody");
    const Path image = m_world->directory.path() / "image-2";
    writeText(image, textOfFile(m_world->directory.path() / "image") + "a little more");   // so that the delta is the smaller one
    const auto release = m_world->approve("1.1.0", image, {m_world->directory.path() / "image"});
    QVERIFY(release);
    const auto told = awaited(*m_world->gateway, "alert.follow.failed");
    QCOMPARE(told.severity, std::string("warning"));
    QCOMPARE(told.subject, std::string("lamp"));
    QVERIFY(told.release == *release);
    QVERIFY(isAt("1.1.0"));
    QVERIFY(textOfFile(site / "current") == textOfFile(image));
}

void AlertsTest::aFollowerWithoutAnArtifactSaysSo()
{
    // A manifest that the console would not make: its one artifact starts from something that nobody has.
    ledger::Manifest manifest;
    manifest.consortium = m_world->homes.consortium;
    manifest.model = {"lamp"};
    manifest.publisher = {"acme"};
    const Bytes payload(100, 7);
    const auto ref = crypto::payloadRef(payload);
    TargetHash target;
    target.bytes[0] = 1;
    TargetHash base;
    base.bytes[0] = 2;
    manifest.targets = {{"rev-a", *ledger::Version::parse("1.2.0"), 1, ledger::TargetKind::image, 500, target, {}}};
    manifest.artifacts = {{ledger::ArtifactKind::delta, target, base, 400, ref, ref, 1U << 20U}};
    manifest.notes = "for nobody";
    manifest.created = m_world->homes.clock->now();
    const auto releaseKey = m_world->keyOf("acme", KeyPurpose::release);
    Answer<api::Submitted> published;
    node::submitBody(*m_world->vendor, ChainKind::release,
                     ledger::PublishRelease{ledger::SignedManifest::sign(manifest, releaseKey), {{ref, payload}}},
                     published.callback());
    QCOMPARE(QString::fromStdString(outcome(published.get())), QString("done"));
    QVERIFY(test::waitFor(*m_world->checker, [&](const auto& s) { return find(s, manifest.id()) != nullptr; }));
    QVERIFY(m_world->vote(manifest.id()));
    QVERIFY(test::waitFor(*m_world->gateway, [&](const auto& s) {
        return std::ranges::any_of(*s.alerts, [&](const auto& alert) {
            return alert.code == "alert.follow.failed" && alert.release == manifest.id() &&
                   alert.detail.starts_with("node.follow.no-artifact");
        });
    }));
    Answer<api::Submitted> withdrawn;
    m_world->vendor->withdraw(manifest.id(), "for nobody", withdrawn.callback());
    QCOMPARE(QString::fromStdString(outcome(withdrawn.get())), QString("done"));
}

// A payload that came with its transaction is to be held: told, and the node goes on.
void AlertsTest::aDiskThatTakesNoPayloadIsTold()
{
    QVERIFY(!alertOf(*m_world->checker->snapshot(), "alert.store"));
    m_files->refuses = true;
    const Path image = m_world->directory.path() / "small";
    writeText(image, "a very small lamp");
    api::PublishRequest request;
    request.model = "lamp";
    request.hardwareClass = "rev-a";
    request.version = "1.3.0";
    request.newTarget = image;
    request.profile = "fast";
    Answer<api::Submitted> published;
    m_world->vendor->publish(request, published.callback());
    QCOMPARE(QString::fromStdString(outcome(published.get())), QString("done"));
    const auto told = awaited(*m_world->checker, "alert.store");
    QCOMPARE(told.severity, std::string("critical"));
    QCOMPARE(told.subject, std::string("payload"));
    QVERIFY2(told.detail.starts_with("base.file.io"), told.detail.c_str());
    m_files->refuses = false;
    // Once the disk takes it again, it is held as any other.
    QVERIFY(m_world->vote(*published.get()->release));
    QVERIFY(test::waitFor(*m_world->checker, [&](const auto& s) {
        const auto* release = find(s, *published.get()->release);
        return release && std::ranges::all_of(release->artifacts, &api::ArtifactView::held);
    }));
}

QTEST_GUILESS_MAIN(AlertsTest)
#include "alerts_test.moc"
