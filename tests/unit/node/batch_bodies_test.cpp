// SPDX-License-Identifier: GPL-3.0-or-later
// What devices said, once a gateway recorded it, is nobody's to take away.
#include "tests/unit/node/delivery_world.h"

#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace quorate;
using test::Answer;
using test::find;
using test::outcome;
using test::writeText;

class BatchBodiesTest : public QObject {
    Q_OBJECT

private slots:
    void aReleaseThatNamesABatchTakesItFromNobody();
};

// A vendor names the body of a batch as a document of a release, and withdraws that.
void BatchBodiesTest::aReleaseThatNamesABatchTakesItFromNobody()
{
    constexpr std::size_t devices = 120;   // the body of their batch is a payload of its own
    test::DeliveryWorld world(devices, makeSystemFiles(), 1);
    QVERIFY(world.stands());
    const auto image = [&](char filling) {
        const Path path = world.directory.path() / ("image-" + std::string(1, filling));
        writeText(path, std::string(100'000, filling) + "lamp");
        return path;
    };
    const auto release = world.approve("1.0.0", image('a'));
    QVERIFY(release);
    QVERIFY(test::waitFor(*world.gateway, [&](const auto& s) {
        const auto* view = find(s, *release);
        return view && view->status == "approved" && view->settled && view->coverage.eligible == devices;
    }));
    world.gateway->lock();   // until all have spoken, so that one batch has them all
    for (std::size_t device = 0; device < devices; ++device) QCOMPARE(world.acknowledge(*release, device, true), 200U);
    const auto passphrase = world.homes.passphrase();
    Answer<void> unlocked;
    world.gateway->unlock(toBytes(passphrase.view()), unlocked.callback());
    QVERIFY(unlocked.get());
    const auto isBatch = [](const api::TransferView& transfer) { return transfer.label.starts_with("batch ") && transfer.done == transfer.size; };
    const auto bodies = [&](const api::Snapshot& snapshot) { return std::ranges::count_if(*snapshot.transfers, isBatch); };
    QVERIFY(test::waitFor(*world.vendor, [&](const auto& s) { return find(s, *release)->coverage.positive == devices; }));
    QVERIFY(bodies(*world.gateway->snapshot()) > 0);
    const auto before = bodies(*world.gateway->snapshot());
    const auto transfers = world.gateway->snapshot()->transfers;
    const Path body = std::ranges::find_if(*transfers, isBatch)->file;

    api::PublishRequest request;
    request.model = "lamp";
    request.hardwareClass = "rev-a";
    request.version = "1.0.1";
    request.newTarget = image('b');
    request.profile = "fast";
    request.documents = {{"other.notes", body}};
    Answer<api::Submitted> published;
    world.vendor->publish(request, published.callback());
    const auto thief = published.get();
    QVERIFY2(thief && thief->release, outcome(thief).c_str());
    Answer<api::Submitted> withdrawn;
    world.vendor->withdraw(*thief->release, "not wanted", withdrawn.callback());
    QVERIFY(withdrawn.get());
    QVERIFY(test::waitFor(*world.gateway, [&](const auto& s) {
        const auto* view = find(s, *thief->release);
        return view && view->status == "withdrawn" && view->settled;
    }));
    // The node has looked at all of its payloads by the time that one more release is settled there.
    const auto next = world.approve("1.0.2", image('c'));
    QVERIFY(next);
    QVERIFY(test::waitFor(*world.gateway, [&](const auto& s) {
        const auto* view = find(s, *next);
        return view && view->status == "approved" && view->settled;
    }));
    QCOMPARE(bodies(*world.gateway->snapshot()), before);
    QVERIFY(std::filesystem::exists(body));
}

QTEST_GUILESS_MAIN(BatchBodiesTest)
#include "batch_bodies_test.moc"
