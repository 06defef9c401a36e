// SPDX-License-Identifier: GPL-3.0-or-later
// Three members' nodes over real sockets: from the publication to devices' acknowledgements on the delivery chain, and a
// node that follows.
#include "core/ledger/evidence.h"
#include "tests/unit/node/delivery_world.h"

#include <QTest>

#include <algorithm>

using namespace quorate;
using test::Answer;
using test::find;
using test::outcome;
using test::textOfFile;
using test::writeText;

class DeliveryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void approvedAndOffered();
    void acknowledgementsSurviveARestart();
    void whatWasCountedIsNotCountedAgain();
    void whoDeliveredLastIsTold();
    void blocksAndDevicesAreFoundByTheirIds();
    void evidenceHolds();
    void oneDevicesAuditHolds();
    void aRecallIsProvenToDevices();
    void aFollowerNeverGoesBack();
    void aRebuildThatWaitsEndsWhenTold();
    void oneDeviceTakesNoOthersPlace();
    void cleanupTestCase();

private:
    static constexpr std::size_t devices = 3;
    std::unique_ptr<test::DeliveryWorld> m_world;
    ReleaseId m_release;
};

void DeliveryTest::initTestCase()
{
    m_world = std::make_unique<test::DeliveryWorld>(devices);
    QVERIFY(m_world->stands());
}

void DeliveryTest::approvedAndOffered()
{
    const Path image = m_world->directory.path() / "image";
    writeText(image, std::string(100'000, 'a') + "lamp");
    const auto release = m_world->approve("1.0.0", image);
    QVERIFY(release);
    m_release = *release;
    for (auto* node : {m_world->vendor.get(), m_world->checker.get(), m_world->gateway.get()}) {
        QVERIFY(test::waitFor(*node, [&](const auto& s) {
            const auto* view = find(s, m_release);
            return view && view->status == "approved" && view->settled && view->coverage.eligible == devices;
        }));
    }
    QVERIFY(test::waitFor(*m_world->gateway, [&](const auto& s) {
        return std::ranges::all_of(find(s, m_release)->artifacts, &api::ArtifactView::held);
    }));
}

void DeliveryTest::acknowledgementsSurviveARestart()
{
    QCOMPARE(m_world->acknowledge(m_release, 0, true), 200U);
    QCOMPARE(m_world->acknowledge(m_release, 1, false), 200U);
    QCOMPARE(m_world->acknowledge(m_release, 1, false), 200U);   // did not hear the answer
    // Answered for, not batched yet: killed without a word.
    m_world->gateway.reset();
    m_world->gateway = m_world->homes.start("gateway-east");
    QVERIFY(m_world->gateway);
    QVERIFY(test::waitFor(*m_world->vendor, [&](const auto& s) {
        const auto& coverage = find(s, m_release)->coverage;
        return coverage.readable && coverage.positive == 1 && coverage.negative == 1;
    }));
    QVERIFY(test::waitFor(*m_world->vendor, [&](const auto& s) {
        return std::ranges::any_of(*s.alerts, [&](const auto& alert) {
            return alert.code == "alert.device.negative" && alert.subject == "lamp.1" && alert.release == m_release;
        });
    }));
    const auto snapshot = m_world->vendor->snapshot();
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
    QVERIFY(test::waitFor(*m_world->gateway, [](const auto& s) {
        return s.acknowledgements->size() == 2 && std::ranges::all_of(*s.acknowledgements, &api::AcknowledgementView::onChain);
    }));
    // The checker is no reader: it shows what the gateway claims, and says so.
    QVERIFY(test::waitFor(*m_world->checker, [&](const auto& s) {
        const auto& claimed = find(s, m_release)->coverage;
        return !claimed.readable && claimed.positive == 1 && claimed.negative == 1;
    }));
}

void DeliveryTest::whatWasCountedIsNotCountedAgain()
{
    QCOMPARE(m_world->acknowledge(m_release, 1, false), 200U);
    QCOMPARE(m_world->acknowledge(m_release, 2, true), 200U);
    QVERIFY(test::waitFor(*m_world->vendor, [&](const auto& s) { return find(s, m_release)->coverage.positive == 2; }));
    QVERIFY(test::waitFor(*m_world->checker, [&](const auto& s) { return find(s, m_release)->coverage.positive == 2; }));
    // The claims too: device 1 stands in one batch alone.
    QCOMPARE(find(*m_world->checker->snapshot(), m_release)->coverage.negative, std::uint64_t(1));
    for (std::uint64_t device = 0; device < devices; ++device) {
        Answer<std::vector<api::AcknowledgementView>> history;
        m_world->vendor->deviceHistory("lamp", device, history.callback());
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
        m_world->vendor->acknowledgements(query, page.callback());
        const auto found = page.get();
        return found && found->total == found->rows.size() ? int(found->total) : -1;
    };
    QCOMPARE(total(Outcome::any, {}), 3);
    QCOMPARE(total(Outcome::positive, "gateway-east"), 2);
    QCOMPARE(total(Outcome::negative, {}), 1);
    QCOMPARE(total(Outcome::positive, "gateway-west"), 0);
    QCOMPARE(total(Outcome::none, {}), 0);
    using By = api::CoverageQuery::By;
    const auto groups = [&](api::Node& node, By by, const std::string& attribute = {}) {
        api::CoverageQuery query;
        query.release = m_release;
        query.by = by;
        query.attribute = attribute;
        Answer<api::CoverageGroups> answer;
        node.coverageBy(query, answer.callback());
        const auto found = answer.get();
        return found ? found->groups : std::vector<api::CoverageGroup>(99);
    };
    const auto classes = groups(*m_world->vendor, By::hardwareClass);
    QCOMPARE(classes.size(), std::size_t(1));
    QCOMPARE(classes.front().eligible, devices);
    QCOMPARE(classes.front().positive, std::uint64_t(2));
    QCOMPARE(classes.front().negative, std::uint64_t(1));
    QCOMPARE(classes.front().trend.size(), api::CoverageGroup::trendPoints);
    QCOMPARE(classes.front().trend.back(), std::uint64_t(2));
    // Where the entries are open to us each gateway has its trend; elsewhere its claim is what there is.
    const auto counted = groups(*m_world->vendor, By::gateway);
    QCOMPARE(counted.size(), std::size_t(1));
    QCOMPARE(counted.front().name, std::string("gateway-east"));
    QCOMPARE(counted.front().positive, std::uint64_t(2));
    QCOMPARE(counted.front().trend.back(), std::uint64_t(2));
    const auto claimed = groups(*m_world->checker, By::gateway);
    QCOMPARE(claimed.size(), std::size_t(1));
    QCOMPARE(claimed.front().negative, std::uint64_t(1));
    QVERIFY(claimed.front().trend.empty());
    // Who serves no devices has heard none of them say anything of itself.
    QVERIFY(groups(*m_world->vendor, By::attribute, "region").empty());
}

void DeliveryTest::whoDeliveredLastIsTold()
{
    const auto newest = [](api::Node& node, std::vector<api::DeviceName> names) {
        Answer<api::NewestAcknowledgements> answer;
        node.newestAcknowledgements(std::move(names), answer.callback());
        return answer.get();
    };
    const auto told = newest(*m_world->vendor, {{"lamp", 2}, {"lamp", 99}, {"lamp", 1}, {"", 1}});
    QVERIFY(told);
    QCOMPARE(told->size(), std::size_t(4));
    QVERIFY(!told->at(1) && !told->at(3));
    QCOMPARE(told->at(0)->gateway, std::string("gateway-east"));
    QVERIFY(told->at(0)->positive && told->at(0)->recordedAt >= told->at(2)->recordedAt);
    QVERIFY(told->at(2)->device == 1 && !told->at(2)->positive && told->at(2)->recordedAt.ms > 0);
    // What is sealed to others tells nothing; and what is too much is left out.
    QVERIFY(!newest(*m_world->checker, {{"lamp", 2}})->front());
    QCOMPARE(newest(*m_world->vendor, std::vector<api::DeviceName>(api::maxDevicesAsked + 1, {"lamp", 0}))->size(), api::maxDevicesAsked);
}

void DeliveryTest::blocksAndDevicesAreFoundByTheirIds()
{
    auto& node = *m_world->vendor;
    const auto place = [&](const BlockId& id) {
        return test::ask<std::optional<api::BlockPlace>>([&](auto done) { node.findBlock(id, std::move(done)); });
    };
    for (const auto chain : {api::Chain::release, api::Chain::delivery}) {
        const auto first = test::ask<std::vector<api::BlockView>>([&](auto done) { node.blocks(chain, 1, 1, std::move(done)); });
        QVERIFY(first && first->size() == 1);
        const auto found = place(first->front().id);
        QVERIFY(found && *found);
        QVERIFY((**found == api::BlockPlace{chain, 1, true}));
        // The founding document, which it follows, is no block.
        QVERIFY(place(first->front().parent) && !*place(first->front().parent));
    }
    const auto devicesOf = [&](const KeyId& key) {
        const auto found = test::ask<std::vector<api::EnrolledDevice>>([&](auto done) { node.findDevice(key, std::move(done)); });
        if (!found) return outcome(found);
        std::string text;
        for (const auto& one : *found) {
            text += one.name.model + "." + std::to_string(one.name.device) + " " + one.hardwareClass + (one.vendorHeld ? " held" : "") + (one.revoked ? " revoked" : "") + ";";
        }
        return text;
    };
    const KeyId key = crypto::keyIdOf(m_world->keys[1].publicKey());
    QCOMPARE(devicesOf(key), std::string("lamp.1 rev-a;"));
    QCOMPARE(devicesOf(crypto::keyIdOf(m_world->keyOf("acme", ledger::KeyPurpose::transaction).publicKey())), std::string());
    QCOMPARE(devicesOf({}), std::string());
    // The same key as another model's device, and revoked there.
    api::ModelView model;
    model.id = "lantern";
    model.name = "Lantern";
    model.hardwareClasses = {"rev-b"};
    QVERIFY(test::ask<api::Submitted>([&](auto done) { node.setModel(model, std::move(done)); }));
    const api::EnrolRequest enrol{"lantern", {{toBytes(m_world->keys[1].publicKey().view()), "rev-b", true}}};
    QVERIFY(test::ask<api::Submitted>([&](auto done) { node.enrol(enrol, std::move(done)); }));
    QVERIFY(test::ask<api::Submitted>([&](auto done) { node.revokeDevices("lantern", {0}, std::move(done)); }));
    QCOMPARE(devicesOf(key), std::string("lamp.1 rev-a;lantern.0 rev-b held revoked;"));
}

void DeliveryTest::evidenceHolds()
{
    const Path file = m_world->directory.path() / "evidence";
    Answer<void> exported;
    m_world->vendor->exportEvidence(m_release, file, exported.callback());
    QCOMPARE(QString::fromStdString(outcome(exported.get())), QString("done"));
    auto bytes = textOfFile(file);
    const auto report = ledger::verifyEvidence(bytesOf(bytes), m_world->homes.consortium);
    QVERIFY2(report, report ? "" : toString(report.error()).c_str());
    QCOMPARE(report->releases.size(), std::size_t(1));
    QVERIFY(report->releases[0].record.id == m_release);
    QVERIFY(report->releases[0].record.status == ledger::ReleaseStatus::approved);
    QCOMPARE(report->acknowledgements.size(), devices);
    QCOMPARE(report->releases[0].coverage.positive, std::uint64_t(2));
    QCOMPARE(report->releases[0].coverage.negative, std::uint64_t(1));
    QVERIFY(report->repetitions.empty());
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    QVERIFY(!ledger::verifyEvidence(bytesOf(bytes), m_world->homes.consortium));
    Answer<void> unknown;
    m_world->vendor->exportEvidence(ReleaseId(), m_world->directory.path() / "nothing", unknown.callback());
    QCOMPARE(QString::fromStdString(outcome(unknown.get()).substr(0, 20)), QString("node.release.unknown"));
    QVERIFY(!std::filesystem::exists(m_world->directory.path() / "nothing"));
}

void DeliveryTest::oneDevicesAuditHolds()
{
    const Path file = m_world->directory.path() / "audit";
    Answer<void> exported;
    m_world->vendor->exportAudit("lamp", 1, file, exported.callback());
    QCOMPARE(QString::fromStdString(outcome(exported.get())), QString("done"));
    const auto bytes = textOfFile(file);
    const auto report = ledger::verifyEvidence(bytesOf(bytes), m_world->homes.consortium);
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
        QVERIFY(!ledger::verifyEvidence(bytesOf(altered), m_world->homes.consortium));
    }
    for (const auto& [node, device] : {std::pair(m_world->vendor.get(), 7), std::pair(m_world->checker.get(), 1)}) {
        Answer<void> nothing;
        node->exportAudit("lamp", static_cast<std::uint64_t>(device), m_world->directory.path() / "nothing", nothing.callback());
        QCOMPARE(QString::fromStdString(outcome(nothing.get()).substr(0, 18)), QString("node.audit.nothing"));
        QVERIFY(!std::filesystem::exists(m_world->directory.path() / "nothing"));
    }
}

// Who has begun to install it asks for the bundle again, and is told by the chain.
void DeliveryTest::aRecallIsProvenToDevices()
{
    const Path image = m_world->directory.path() / "flawed";
    writeText(image, std::string(100'000, 'e') + "lamp");
    const auto release = m_world->approve("1.0.1", image);
    QVERIFY(release);
    const Path anchorFile = m_world->directory.path() / "anchor";
    Answer<void> exported;
    m_world->vendor->exportTrustAnchor("lamp", anchorFile, exported.callback());
    QCOMPARE(QString::fromStdString(outcome(exported.get())), QString("done"));
    const auto anchor = ledger::TrustAnchor::decode(bytesOf(textOfFile(anchorFile)));
    QVERIFY(anchor);
    // "accepted", the reason of a refusal, or the status of an answer without a bundle.
    const auto told = [&]() -> std::string {
        const auto reply = m_world->ask("GET", 0, "/quorate/bundle/" + release->hex(), {});
        if (reply.status != 200) return std::to_string(reply.status);
        const auto bundle = ledger::Bundle::decode(bytesOf(reply.body));
        if (!bundle) return bundle.error().code;
        const auto state = ledger::verifyBundleState(*anchor, *bundle, {});
        if (!state) return state.error().code;
        const auto record = ledger::verifyReleaseStatus(*bundle);
        return record ? "accepted" : record.error().code;
    };
    QVERIFY(test::waitFor(*m_world->gateway, [&](const auto&) { return told() == "accepted"; }));
    Answer<api::Submitted> withdrawn;
    m_world->vendor->withdraw(*release, "a hole", withdrawn.callback());
    QCOMPARE(QString::fromStdString(outcome(withdrawn.get())), QString("done"));
    QVERIFY(test::waitFor(*m_world->gateway, [&](const auto&) { return told() == "ledger.bundle.withdrawn"; }));
}

void DeliveryTest::aFollowerNeverGoesBack()
{
    QVERIFY(test::stop(*m_world->gateway));
    m_world->gateway.reset();
    const Path site = m_world->directory.path() / "site";
    m_world->gateway = m_world->homes.start("gateway-east", node::NodeOptions::Follow{"lamp", "rev-a", site});
    QVERIFY(m_world->gateway);
    const auto at = [&](const std::string& version) {
        return test::waitFor(*m_world->gateway, [&](const auto&) {
            std::error_code none;
            return std::filesystem::read_symlink(site / "current", none).filename().string().starts_with(version + "-");
        });
    };
    QVERIFY(at("1.0.0"));
    QVERIFY(textOfFile(site / "current") == textOfFile(m_world->directory.path() / "image"));

    const Path tree = m_world->directory.path() / "tree";
    writeText(tree / "bin/lamp", std::string(50'000, 'b'));
    writeText(tree / "etc/lamp.conf", "bright\n");
    QVERIFY(m_world->approve("2.0.0", tree));
    QVERIFY(at("2.0.0"));
    QCOMPARE(textOfFile(site / "current/etc/lamp.conf"), std::string("bright\n"));

    // An older one, approved later, and a newer one behind it: only the newer is taken.
    const Path older = m_world->directory.path() / "older";
    const Path newer = m_world->directory.path() / "newer";
    writeText(older, std::string(40'000, 'c'));
    writeText(newer, std::string(40'000, 'd'));
    QVERIFY(m_world->approve("1.5.0", older));
    QVERIFY(m_world->approve("2.1.0", newer));
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
    const Path image = m_world->directory.path() / "open";
    api::PublishRequest request;
    request.model = "lamp";
    request.hardwareClass = "rev-a";
    request.version = "9.0.0";
    request.newTarget = image;
    request.profile = "fast";
    // Noise, so that no artifact is small enough to travel inline.
    std::string noise(60'000, '\0');
    m_world->homes.random->fill(std::span(reinterpret_cast<std::uint8_t*>(noise.data()), noise.size()));
    writeText(image, noise);
    Answer<api::Submitted> published;
    m_world->vendor->publish(request, published.callback());
    QCOMPARE(QString::fromStdString(outcome(published.get())), QString("done"));
    const ReleaseId id = *published.get()->release;
    QVERIFY(test::waitFor(*m_world->gateway, [&](const auto& s) { return find(s, id) != nullptr; }));
    Answer<Path> cancelled;
    const auto job = m_world->gateway->rebuild(id, {}, m_world->directory.path() / "rebuilt", cancelled.callback());
    m_world->gateway->cancel(job);
    QVERIFY(!cancelled.get());
    QCOMPARE(cancelled.get().error().code, std::string("node.job.cancelled"));
    Answer<Path> interrupted;
    (void)m_world->gateway->rebuild(id, {}, m_world->directory.path() / "rebuilt", interrupted.callback());
    QVERIFY(test::stop(*m_world->gateway));
    QCOMPARE(interrupted.times(), 1);
    QVERIFY(interrupted.get().error().kind == ErrorKind::cancelled);
    QCOMPARE(cancelled.times(), 1);
    QVERIFY(!std::filesystem::exists(m_world->directory.path() / "rebuilt"));
}

// With a gateway that makes no batch meanwhile.
void DeliveryTest::oneDeviceTakesNoOthersPlace()
{
    test::DeliveryWorld world(2, makeSystemFiles(), 86'400);
    QVERIFY(world.stands());
    const Path image = world.directory.path() / "image";
    writeText(image, std::string(1'000, 'a'));
    const auto release = world.approve("1.0.0", image);
    QVERIFY(release);
    QVERIFY(test::waitFor(*world.gateway, [&](const auto& s) {
        const auto* view = find(s, *release);
        return view && view->status == "approved" && view->settled;
    }));
    constexpr std::uint64_t most = 64;
    for (std::uint64_t ordinal = 1; ordinal <= most; ++ordinal) QCOMPARE(world.acknowledge(*release, 0, true, ordinal), 200U);
    const auto more = world.acknowledgement(*release, 0, true, most + 1);
    const auto reply = world.ask("POST", 0, "/quorate/acknowledgement", std::string(textOf(more.encoded)));
    QCOMPARE(reply.status, 429U);
    QCOMPARE(reply.errorCode(), std::string("gateway.too-many-requests"));
    QCOMPARE(world.acknowledge(*release, 0, true, most), 200U);   // did not hear the answer
    QCOMPARE(world.acknowledge(*release, 1, true), 200U);
}

void DeliveryTest::cleanupTestCase()
{
    for (auto* node : {m_world->gateway.get(), m_world->checker.get(), m_world->vendor.get()}) {
        if (node) QVERIFY(test::stop(*node));
    }
    m_world.reset();
}

QTEST_GUILESS_MAIN(DeliveryTest)
#include "delivery_test.moc"
