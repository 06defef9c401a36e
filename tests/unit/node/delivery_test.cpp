// SPDX-License-Identifier: GPL-3.0-or-later
// Three members' nodes over real sockets: from the publication to devices' acknowledgements on the delivery chain, and a
// node that follows.
#include "core/ledger/device_request.h"
#include "core/ledger/evidence.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/gateway/http_talk.h"
#include "tests/unit/node/running_node.h"

#include <QTest>

#include <algorithm>
#include <fstream>

using namespace quorate;
using test::Answer;
using test::outcome;

namespace {

void write(const Path& path, std::string_view text)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

std::string content(const Path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

const api::ReleaseView* find(const api::Snapshot& snapshot, const ReleaseId& id)
{
    const auto it = std::ranges::find(*snapshot.releases, id, &api::ReleaseView::id);
    return it == snapshot.releases->end() ? nullptr : &*it;
}

}  // namespace

class DeliveryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void approvedAndOffered();
    void acknowledgementsSurviveARestart();
    void whatWasCountedIsNotCountedAgain();
    void evidenceHolds();
    void oneDevicesAuditHolds();
    void aRecallIsProvenToDevices();
    void aFollowerNeverGoesBack();
    void aRebuildThatWaitsEndsWhenTold();
    void cleanupTestCase();

private:
    // Published by the vendor and approved by the checker.
    [[nodiscard]] std::optional<ReleaseId> approve(const std::string& version, const Path& target);
    [[nodiscard]] test::HttpReply ask(const std::string& method, std::uint64_t device, const std::string& resource,
                                            const std::string& body);
    [[nodiscard]] unsigned acknowledge(std::uint64_t device, bool positive);

    static constexpr std::size_t devices = 3;
    std::optional<test::TemporaryDirectory> m_directory;
    std::optional<test::Homes> m_homes;
    std::unique_ptr<api::Node> m_vendor;
    std::unique_ptr<api::Node> m_checker;
    std::unique_ptr<api::Node> m_gateway;
    std::vector<crypto::KeyPair> m_keys;
    ReleaseId m_release;
};

void DeliveryTest::initTestCase()
{
    m_directory.emplace();
    m_homes.emplace(m_directory->path() / "consortium", "minimal", 2);
    m_vendor = m_homes->start("acme");
    m_checker = m_homes->start("agency-north");
    m_gateway = m_homes->start("gateway-east");
    QVERIFY(m_vendor && m_checker && m_gateway);
    api::ModelView lamp;
    lamp.id = "lamp";
    lamp.name = "Lamp";
    lamp.hardwareClasses = {"rev-a"};
    Answer<api::Submitted> model;
    m_vendor->setModel(lamp, model.callback());
    QCOMPARE(QString::fromStdString(outcome(model.get())), QString("done"));
    api::EnrolRequest enrol{"lamp", {}};
    for (std::size_t i = 0; i < devices; ++i) {
        m_keys.push_back(crypto::KeyPair::generate(*m_homes->random));
        enrol.devices.push_back({toBytes(m_keys.back().publicKey().view()), "rev-a", false});
    }
    Answer<api::Submitted> enrolled;
    m_vendor->enrol(enrol, enrolled.callback());
    QCOMPARE(QString::fromStdString(outcome(enrolled.get())), QString("done"));
    QCOMPARE(enrolled.get()->firstDevice, std::uint64_t(0));
}

std::optional<ReleaseId> DeliveryTest::approve(const std::string& version, const Path& target)
{
    api::PublishRequest request;
    request.model = "lamp";
    request.hardwareClass = "rev-a";
    request.version = version;
    request.newTarget = target;
    request.profile = "fast";
    Answer<api::Submitted> published;
    m_vendor->publish(request, published.callback());
    const auto done = published.get();
    if (!done || !done->release) {
        qWarning("%s", outcome(done).c_str());
        return {};
    }
    // The checker fetches the payload before anybody else may have it.
    const bool held = test::waitFor(*m_checker, [&](const auto& s) {
        const auto* release = find(s, *done->release);
        return release && std::ranges::all_of(release->artifacts, &api::ArtifactView::held);
    });
    if (!held) return {};
    const auto snapshot = m_gateway->snapshot();
    const auto* early = find(*snapshot, *done->release);
    if (early && std::ranges::any_of(early->artifacts, &api::ArtifactView::held)) return {};
    Answer<api::Submitted> vote;
    m_checker->vote({*done->release, "approve", {}, {}, {}}, vote.callback());
    if (const auto cast = vote.get(); !cast) {
        qWarning("%s", outcome(cast).c_str());
        return {};
    }
    return done->release;
}

test::HttpReply DeliveryTest::ask(const std::string& method, std::uint64_t device, const std::string& resource,
                                        const std::string& body)
{
    const node::Home home(*m_homes->files, m_homes->home("gateway-east"));
    const auto gatewayKey = node::publicHalf(*m_homes->files, home.key(ledger::KeyPurpose::node));
    if (!gatewayKey) return {};
    ledger::DeviceRequest request;
    request.controllerId = ledger::controllerIdOf({"lamp"}, DeviceIndex(device));
    request.gateway = crypto::keyIdOf(*gatewayKey);
    request.time = m_homes->clock->now();
    m_homes->random->fill(request.nonce);
    return test::HttpTalk::tls(node::listeningOf(*m_gateway).gateway->port)
        .exchange(method, "/DEFAULT/controller/v1/" + request.controllerId + resource,
                  {{"Authorization", ledger::signDeviceRequest(m_homes->consortium, m_keys[device], request)}}, body);
}

unsigned DeliveryTest::acknowledge(std::uint64_t device, bool positive)
{
    ledger::Acknowledgement content;
    content.release = m_release;
    content.model = {"lamp"};
    content.device = DeviceIndex(device);
    content.ordinal = 1;
    content.outcome = positive ? ledger::Outcome::positive : ledger::Outcome::negative;
    if (!positive) content.reason = "device.boot-check.failed";
    const auto body = ledger::signAcknowledgement(m_homes->consortium, m_keys[device], content).encoded;
    const auto reply = ask("POST", device, "/quorate/acknowledgement", std::string(textOf(body)));
    if (reply.status != 200) qWarning("%u %s", reply.status, reply.errorCode().c_str());
    return reply.status;
}

void DeliveryTest::approvedAndOffered()
{
    const Path image = m_directory->path() / "image";
    write(image, std::string(100'000, 'a') + "lamp");
    const auto release = approve("1.0.0", image);
    QVERIFY(release);
    m_release = *release;
    for (auto* node : {m_vendor.get(), m_checker.get(), m_gateway.get()}) {
        QVERIFY(test::waitFor(*node, [&](const auto& s) {
            const auto* view = find(s, m_release);
            return view && view->status == "approved" && view->settled && view->coverage.eligible == devices;
        }));
    }
    QVERIFY(test::waitFor(*m_gateway, [&](const auto& s) {
        return std::ranges::all_of(find(s, m_release)->artifacts, &api::ArtifactView::held);
    }));
}

void DeliveryTest::acknowledgementsSurviveARestart()
{
    QCOMPARE(acknowledge(0, true), 200U);
    QCOMPARE(acknowledge(1, false), 200U);
    QCOMPARE(acknowledge(1, false), 200U);   // did not hear the answer
    // Answered for, not batched yet: killed without a word.
    m_gateway.reset();
    m_gateway = m_homes->start("gateway-east");
    QVERIFY(m_gateway);
    QVERIFY(test::waitFor(*m_vendor, [&](const auto& s) {
        const auto& coverage = find(s, m_release)->coverage;
        return coverage.readable && coverage.positive == 1 && coverage.negative == 1;
    }));
    QVERIFY(test::waitFor(*m_vendor, [&](const auto& s) {
        return std::ranges::any_of(*s.alerts, [&](const auto& alert) {
            return alert.code == "alert.device.negative" && alert.subject == "lamp.1" && alert.release == m_release;
        });
    }));
    const auto snapshot = m_vendor->snapshot();
    const auto& coverage = find(*snapshot, m_release)->coverage;
    QCOMPARE(coverage.gateways.size(), std::size_t(1));
    QCOMPARE(coverage.gateways[0].gateway, std::string("gateway-east"));
    QCOMPARE(coverage.gateways[0].devices, std::uint64_t(2));
    QCOMPARE(coverage.reasons.size(), std::size_t(1));
    QCOMPARE(coverage.reasons[0].devices, std::uint64_t(1));
    QVERIFY(!coverage.curve.empty());
    QCOMPARE(coverage.curve.back().positive, std::uint64_t(1));
    QCOMPARE(coverage.curve.back().negative, std::uint64_t(1));
    // The gateway knows that nothing waits any more.
    QVERIFY(test::waitFor(*m_gateway, [](const auto& s) {
        return s.acknowledgements->size() == 2 && std::ranges::all_of(*s.acknowledgements, &api::AcknowledgementView::onChain);
    }));
    // The checker is no reader: it shows what the gateway claims, and says so.
    QVERIFY(test::waitFor(*m_checker, [&](const auto& s) {
        const auto& claimed = find(s, m_release)->coverage;
        return !claimed.readable && claimed.positive == 1 && claimed.negative == 1;
    }));
}

void DeliveryTest::whatWasCountedIsNotCountedAgain()
{
    QCOMPARE(acknowledge(1, false), 200U);
    QCOMPARE(acknowledge(2, true), 200U);
    QVERIFY(test::waitFor(*m_vendor, [&](const auto& s) { return find(s, m_release)->coverage.positive == 2; }));
    QVERIFY(test::waitFor(*m_checker, [&](const auto& s) { return find(s, m_release)->coverage.positive == 2; }));
    // The claims too: device 1 stands in one batch alone.
    QCOMPARE(find(*m_checker->snapshot(), m_release)->coverage.negative, std::uint64_t(1));
    for (std::uint64_t device = 0; device < devices; ++device) {
        Answer<std::vector<api::AcknowledgementView>> history;
        m_vendor->deviceHistory("lamp", device, history.callback());
        const auto views = history.get();
        QVERIFY(views);
        QCOMPARE(views->size(), std::size_t(1));
        QVERIFY(views->front().counted && views->front().onChain);
    }
    // Every list is answered from what counts.
    using Outcome = api::AcknowledgementQuery::Outcome;
    const auto total = [&](Outcome outcome, const std::string& gateway) {
        api::AcknowledgementQuery query;
        query.release = m_release;
        query.outcome = outcome;
        query.gateway = gateway;
        Answer<api::AcknowledgementPage> page;
        m_vendor->acknowledgements(query, page.callback());
        const auto found = page.get();
        return found && found->total == found->rows.size() ? int(found->total) : -1;
    };
    QCOMPARE(total(Outcome::any, {}), 3);
    QCOMPARE(total(Outcome::positive, "gateway-east"), 2);
    QCOMPARE(total(Outcome::negative, {}), 1);
    QCOMPARE(total(Outcome::positive, "gateway-west"), 0);
    QCOMPARE(total(Outcome::none, {}), 0);
    Answer<std::vector<api::CoverageGroup>> classes;
    m_vendor->coverageByClass(m_release, classes.callback());
    const auto groups = classes.get();
    QVERIFY(groups && groups->size() == 1);
    QCOMPARE(groups->front().eligible, devices);
    QCOMPARE(groups->front().positive, std::uint64_t(2));
    QCOMPARE(groups->front().negative, std::uint64_t(1));
}

void DeliveryTest::evidenceHolds()
{
    const Path file = m_directory->path() / "evidence";
    Answer<void> exported;
    m_vendor->exportEvidence(m_release, file, exported.callback());
    QCOMPARE(QString::fromStdString(outcome(exported.get())), QString("done"));
    auto bytes = content(file);
    const auto report = ledger::verifyEvidence(bytesOf(bytes), m_homes->consortium);
    QVERIFY2(report, report ? "" : toString(report.error()).c_str());
    QCOMPARE(report->releases.size(), std::size_t(1));
    QVERIFY(report->releases[0].record.id == m_release);
    QVERIFY(report->releases[0].record.status == ledger::ReleaseStatus::approved);
    QCOMPARE(report->acknowledgements.size(), devices);
    QCOMPARE(report->releases[0].coverage.positive, std::uint64_t(2));
    QCOMPARE(report->releases[0].coverage.negative, std::uint64_t(1));
    QVERIFY(report->repetitions.empty());
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    QVERIFY(!ledger::verifyEvidence(bytesOf(bytes), m_homes->consortium));
    Answer<void> unknown;
    m_vendor->exportEvidence(ReleaseId(), m_directory->path() / "nothing", unknown.callback());
    QCOMPARE(QString::fromStdString(outcome(unknown.get()).substr(0, 20)), QString("node.release.unknown"));
    QVERIFY(!std::filesystem::exists(m_directory->path() / "nothing"));
}

void DeliveryTest::oneDevicesAuditHolds()
{
    const Path file = m_directory->path() / "audit";
    Answer<void> exported;
    m_vendor->exportAudit("lamp", 1, file, exported.callback());
    QCOMPARE(QString::fromStdString(outcome(exported.get())), QString("done"));
    const auto bytes = content(file);
    const auto report = ledger::verifyEvidence(bytesOf(bytes), m_homes->consortium);
    QVERIFY2(report, report ? "" : toString(report.error()).c_str());
    QCOMPARE(report->acknowledgements.size(), std::size_t(1));
    const auto& one = report->acknowledgements[0];
    QCOMPARE(one.content.device.value, std::uint64_t(1));
    QCOMPARE(one.gateway.slug, std::string("gateway-east"));
    QVERIFY(one.content.outcome == ledger::Outcome::negative);
    QVERIFY(one.content.release == m_release && report->releases[0].record.id == m_release);
    // Every altered byte is refused, as in any evidence.
    for (std::size_t at = 0; at < bytes.size(); at += 97) {
        auto altered = bytes;
        altered[at] = static_cast<char>(altered[at] ^ 1);
        QVERIFY(!ledger::verifyEvidence(bytesOf(altered), m_homes->consortium));
    }
    for (const auto& [node, device] : {std::pair(m_vendor.get(), 7), std::pair(m_checker.get(), 1)}) {
        Answer<void> nothing;
        node->exportAudit("lamp", static_cast<std::uint64_t>(device), m_directory->path() / "nothing", nothing.callback());
        QCOMPARE(QString::fromStdString(outcome(nothing.get()).substr(0, 18)), QString("node.audit.nothing"));
        QVERIFY(!std::filesystem::exists(m_directory->path() / "nothing"));
    }
}

// Who has begun to install it asks for the bundle again, and is told by the chain.
void DeliveryTest::aRecallIsProvenToDevices()
{
    const Path image = m_directory->path() / "flawed";
    write(image, std::string(100'000, 'e') + "lamp");
    const auto release = approve("1.0.1", image);
    QVERIFY(release);
    const Path anchorFile = m_directory->path() / "anchor";
    Answer<void> exported;
    m_vendor->exportTrustAnchor("lamp", anchorFile, exported.callback());
    QCOMPARE(QString::fromStdString(outcome(exported.get())), QString("done"));
    const auto anchor = ledger::TrustAnchor::decode(bytesOf(content(anchorFile)));
    QVERIFY(anchor);
    // "accepted", the reason of a refusal, or the status of an answer without a bundle.
    const auto told = [&]() -> std::string {
        const auto reply = ask("GET", 0, "/quorate/bundle/" + release->hex(), {});
        if (reply.status != 200) return std::to_string(reply.status);
        const auto bundle = ledger::Bundle::decode(bytesOf(reply.body));
        if (!bundle) return bundle.error().code;
        const auto state = ledger::verifyBundleState(*anchor, *bundle, {});
        if (!state) return state.error().code;
        const auto record = ledger::verifyReleaseStatus(*bundle);
        return record ? "accepted" : record.error().code;
    };
    QVERIFY(test::waitFor(*m_gateway, [&](const auto&) { return told() == "accepted"; }));
    Answer<api::Submitted> withdrawn;
    m_vendor->withdraw(*release, "a hole", withdrawn.callback());
    QCOMPARE(QString::fromStdString(outcome(withdrawn.get())), QString("done"));
    QVERIFY(test::waitFor(*m_gateway, [&](const auto&) { return told() == "ledger.bundle.withdrawn"; }));
}

void DeliveryTest::aFollowerNeverGoesBack()
{
    QVERIFY(test::stop(*m_gateway));
    m_gateway.reset();
    const Path site = m_directory->path() / "site";
    m_gateway = m_homes->start("gateway-east", node::NodeOptions::Follow{"lamp", "rev-a", site});
    QVERIFY(m_gateway);
    const auto at = [&](const std::string& version) {
        return test::waitFor(*m_gateway, [&](const auto&) {
            std::error_code none;
            return std::filesystem::read_symlink(site / "current", none).filename().string().starts_with(version + "-");
        });
    };
    QVERIFY(at("1.0.0"));
    QVERIFY(content(site / "current") == content(m_directory->path() / "image"));

    const Path tree = m_directory->path() / "tree";
    write(tree / "bin/lamp", std::string(50'000, 'b'));
    write(tree / "etc/lamp.conf", "bright\n");
    QVERIFY(approve("2.0.0", tree));
    QVERIFY(at("2.0.0"));
    QCOMPARE(content(site / "current/etc/lamp.conf"), std::string("bright\n"));

    // An older one, approved later, and a newer one behind it: only the newer is taken.
    const Path older = m_directory->path() / "older";
    const Path newer = m_directory->path() / "newer";
    write(older, std::string(40'000, 'c'));
    write(newer, std::string(40'000, 'd'));
    QVERIFY(approve("1.5.0", older));
    QVERIFY(approve("2.1.0", newer));
    QVERIFY(at("2.1.0"));
    std::vector<std::string> kept;
    for (const auto& entry : std::filesystem::directory_iterator(site / "versions")) {
        kept.push_back(entry.path().filename().string().substr(0, 5));
    }
    std::ranges::sort(kept);
    QVERIFY(kept == (std::vector<std::string>{"2.0.0", "2.1.0"}));
}

// The gateway may not have the payload of an open release yet: its fetch has no end of its own.
void DeliveryTest::aRebuildThatWaitsEndsWhenTold()
{
    const Path image = m_directory->path() / "open";
    api::PublishRequest request;
    request.model = "lamp";
    request.hardwareClass = "rev-a";
    request.version = "9.0.0";
    request.newTarget = image;
    request.profile = "fast";
    // Noise, so that no artifact is small enough to travel inline.
    std::string noise(60'000, '\0');
    m_homes->random->fill(std::span(reinterpret_cast<std::uint8_t*>(noise.data()), noise.size()));
    write(image, noise);
    Answer<api::Submitted> published;
    m_vendor->publish(request, published.callback());
    QCOMPARE(QString::fromStdString(outcome(published.get())), QString("done"));
    const ReleaseId id = *published.get()->release;
    QVERIFY(test::waitFor(*m_gateway, [&](const auto& s) { return find(s, id) != nullptr; }));
    Answer<Path> cancelled;
    const auto job = m_gateway->rebuild(id, {}, m_directory->path() / "rebuilt", cancelled.callback());
    m_gateway->cancel(job);
    QCOMPARE(QString::fromStdString(outcome(cancelled.get())), QString("node.job.cancelled "));
    Answer<Path> interrupted;
    (void)m_gateway->rebuild(id, {}, m_directory->path() / "rebuilt", interrupted.callback());
    QVERIFY(test::stop(*m_gateway));
    QCOMPARE(interrupted.times(), 1);
    QVERIFY(interrupted.get().error().kind == ErrorKind::cancelled);
    QCOMPARE(cancelled.times(), 1);
    QVERIFY(!std::filesystem::exists(m_directory->path() / "rebuilt"));
}

void DeliveryTest::cleanupTestCase()
{
    for (auto* node : {m_gateway.get(), m_checker.get(), m_vendor.get()}) {
        if (node) QVERIFY(test::stop(*node));
    }
}

QTEST_GUILESS_MAIN(DeliveryTest)
#include "delivery_test.moc"
