// SPDX-License-Identifier: GPL-3.0-or-later
// The devices of a gateway as pictures carry them: what did not change is shared, and places are kept.
#include "core/node/gateway_picture.h"

#include <QTest>

using namespace quorate;

namespace {

gateway::DeviceStatus deviceOf(std::uint64_t index, const std::string& state = {})
{
    gateway::DeviceStatus device;
    device.controllerId = "lamp." + std::to_string(index);
    device.model = {"lamp"};
    device.index = DeviceIndex(index);
    device.hardwareClass = "rev-a";
    device.firstSeen = {1000};
    device.lastSeen = {2000};
    if (state.empty()) return device;
    gateway::ActionStatus action;
    action.version.text = "1.1.0";
    action.state = gateway::ActionState::failed;
    action.changed = {1500};
    action.reason = state;
    device.actions = {action, action};
    device.actions[1].release.bytes[0] = 1;
    return device;
}

class Server final : public gateway::GatewayServer {
public:
    std::map<std::string, gateway::DeviceStatus, std::less<>> known;
    mutable std::size_t wholeLists = 0;
    mutable std::size_t single = 0;

    void put(gateway::DeviceStatus device) { known.insert_or_assign(device.controllerId, std::move(device)); }
    Status start() override { return {}; }
    void stop() override {}
    Endpoint listening() const override { return {}; }
    std::optional<Endpoint> plainListening() const override { return {}; }
    gateway::GatewayStatus status() const override { return {}; }
    std::vector<gateway::DeviceStatus> devices() const override
    {
        ++wholeLists;
        std::vector<gateway::DeviceStatus> all;
        for (const auto& [id, device] : known) all.push_back(device);
        return all;
    }
    std::optional<gateway::DeviceStatus> device(std::string_view id) const override
    {
        ++single;
        const auto it = known.find(id);
        return it == known.end() ? std::nullopt : std::optional(it->second);
    }
    Status offerAgain(std::string_view) override { return {}; }
    gateway::RolloutDesk& rollouts() override { std::abort(); }
};

}  // namespace

class GatewayPictureTest : public QObject {
    Q_OBJECT

private slots:
    void whatDidNotChangeIsShared()
    {
        Server server;
        for (std::uint64_t i = 0; i < 3000; ++i) server.put(deviceOf(i));
        node::GatewayPicture gateway;
        const auto first = gateway.picture(server);
        QCOMPARE(first->size(), std::size_t(3000));
        QCOMPARE(first->chunks.size(), std::size_t(3));
        QCOMPARE(gateway.picture(server), first);
        gateway.changed("lamp.5");                       // it says so, and is as it was
        QCOMPARE(gateway.picture(server), first);

        std::size_t row = 0;
        while (first->at(row).device != 7) ++row;
        server.put(deviceOf(7, "device.no-space"));
        gateway.changed("lamp.7");
        const auto second = gateway.picture(server);
        QVERIFY(second != first);
        for (std::size_t i = 0; i < 3; ++i) QCOMPARE(second->chunks[i] == first->chunks[i], i != row / api::GatewayDeviceChunk::most);
        QCOMPARE(first->at(row).state, std::string("idle"));   // a picture never changes
        const auto changed = second->at(row);
        QCOMPARE(changed.device, std::uint64_t(7));
        QCOMPARE(changed.state, std::string("failed"));
        QCOMPARE(changed.reason, std::string("device.no-space"));
        QCOMPARE(changed.targetVersion, std::string("1.1.0"));
        QCOMPARE(changed.tries, 1U);
        QCOMPARE(changed.since.ms, 1500);

        // New ones come at the end, and nobody else moves.
        for (std::uint64_t i = 3000; i < 5000; ++i) {
            server.put(deviceOf(i));
            gateway.changed("lamp." + std::to_string(i));
        }
        const auto third = gateway.picture(server);
        QCOMPARE(third->size(), std::size_t(5000));
        for (std::size_t i = 0; i < 3000; ++i) QVERIFY(third->at(i) == second->at(i));
        QCOMPARE(third->chunks[0], second->chunks[0]);
        QCOMPARE(server.wholeLists, std::size_t(1));
        QCOMPARE(server.single, std::size_t(2002));
    }

    // What devices tell of themselves is one text that alike ones share, and it is read back as it was told.
    void whatDevicesTellIsShared()
    {
        Server server;
        const std::map<std::string, std::string> told{{"region", "north, coast = 7"}, {"revision", ""}};
        for (std::uint64_t i = 0; i < 1024; ++i) {
            auto device = deviceOf(i);
            device.attributes = told;
            device.attributes["quorate.target"] = std::to_string(i);       // of each another one: no attribute to sort by
            device.attributes["quorate.version"] = "1.0." + std::to_string(i);
            server.put(std::move(device));
        }
        node::GatewayPicture gateway;
        const auto picture = gateway.picture(server);
        QVERIFY(picture->chunks[0]->texts().size() < 10);
        QVERIFY(api::unpackAttributes(picture->at(1023).attributes) == told);
        QVERIFY(api::unpackAttributes("").empty());
        QVERIFY(api::unpackAttributes(api::packAttributes({})).empty());
        // Half a text is none that we wrote; it does no harm.
        QCOMPARE(api::unpackAttributes("region").size(), std::size_t(1));
    }

    // A device's own words are texts without end.
    void textsThatAreUsedNoMoreGo()
    {
        Server server;
        server.put(deviceOf(1));
        server.put(deviceOf(2, "stays"));
        node::GatewayPicture gateway;
        (void)gateway.picture(server);
        for (int i = 0; i < 16'000; ++i) {
            server.put(deviceOf(1, "word " + std::to_string(i)));
            gateway.changed("lamp.1");
            const auto picture = gateway.picture(server);
            if (i % 8'000 != 7'999) continue;
            QVERIFY(picture->chunks[0]->texts().size() < 15'000);
            QCOMPARE(picture->at(0).reason, "word " + std::to_string(i));
            QCOMPARE(picture->at(1).reason, std::string("stays"));
        }
    }
};

QTEST_GUILESS_MAIN(GatewayPictureTest)
#include "gateway_picture_test.moc"
