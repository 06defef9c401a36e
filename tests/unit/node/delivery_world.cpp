// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/node/delivery_world.h"

#include "core/ledger/device_request.h"
#include "core/node/key_ring.h"

#include <QtGlobal>

#include <algorithm>
#include <fstream>

namespace quorate::test {

const api::ReleaseView* find(const api::Snapshot& snapshot, const ReleaseId& id)
{
    const auto it = std::ranges::find(*snapshot.releases, id, &api::ReleaseView::id);
    return it == snapshot.releases->end() ? nullptr : &*it;
}

void writeText(const Path& path, std::string_view text)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

std::string textOfFile(const Path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

DeliveryWorld::DeliveryWorld(std::size_t devices, std::shared_ptr<Files> files, std::uint32_t batchSeconds)
    : homes(directory.path() / "consortium", "minimal", batchSeconds, std::move(files))
{
    vendor = homes.start("acme");
    checker = homes.start("agency-north");
    gateway = homes.start("gateway-east");
    if (!vendor || !checker || !gateway) return;
    api::ModelView lamp;
    lamp.id = "lamp";
    lamp.name = "Lamp";
    lamp.hardwareClasses = {"rev-a"};
    Answer<api::Submitted> model;
    vendor->setModel(lamp, model.callback());
    if (!model.get()) return;
    api::EnrolRequest enrol{"lamp", {}};
    for (std::size_t i = 0; i < devices; ++i) {
        keys.push_back(crypto::KeyPair::generate(*homes.random));
        enrol.devices.push_back({toBytes(keys.back().publicKey().view()), "rev-a", false});
    }
    Answer<api::Submitted> enrolled;
    vendor->enrol(enrol, enrolled.callback());
    m_stands = enrolled.get() && enrolled.get()->firstDevice == 0;
}

DeliveryWorld::~DeliveryWorld()
{
    for (auto* node : {gateway.get(), checker.get(), vendor.get()}) {
        if (node && !stop(*node)) qWarning("a node did not stop");
    }
}

std::optional<ReleaseId> DeliveryWorld::approve(const std::string& version, const Path& target, std::vector<Path> old)
{
    api::PublishRequest request;
    request.model = "lamp";
    request.hardwareClass = "rev-a";
    request.version = version;
    request.newTarget = target;
    request.oldTargets = std::move(old);
    request.profile = "fast";
    Answer<api::Submitted> published;
    vendor->publish(request, published.callback());
    const auto done = published.get();
    if (!done || !done->release) {
        qWarning("%s", outcome(done).c_str());
        return {};
    }
    const auto holds = [&](const api::Snapshot& snapshot) {
        const auto* release = find(snapshot, *done->release);
        return release && std::ranges::all_of(release->artifacts, &api::ArtifactView::held);
    };
    if (!waitFor(*checker, holds)) return {};
    const auto snapshot = gateway->snapshot();
    const auto* early = find(*snapshot, *done->release);
    if (early && std::ranges::any_of(early->artifacts, [](const auto& one) { return one.held && !one.inlined; })) return {};
    if (!vote(*done->release)) return {};
    return done->release;
}

bool DeliveryWorld::vote(const ReleaseId& release)
{
    Answer<api::Submitted> vote;
    checker->vote({release, "approve", {}, {}, {}}, vote.callback());
    const auto cast = vote.get();
    if (!cast) qWarning("%s", outcome(cast).c_str());
    return cast.has_value();
}

HttpReply DeliveryWorld::ask(const std::string& method, std::uint64_t device, const std::string& resource, const std::string& body)
{
    const node::Home home(*homes.files, homes.home("gateway-east"));
    const auto gatewayKey = node::publicHalf(*homes.files, home.key(ledger::KeyPurpose::node));
    if (!gatewayKey) return {};
    ledger::DeviceRequest request;
    request.controllerId = ledger::controllerIdOf({"lamp"}, DeviceIndex(device));
    request.gateway = crypto::keyIdOf(*gatewayKey);
    request.time = homes.clock->now();
    homes.random->fill(request.nonce);
    return HttpTalk::tls(node::listeningOf(*gateway).gateway->port)
        .exchange(method, "/DEFAULT/controller/v1/" + request.controllerId + resource,
                  {{"Authorization", ledger::signDeviceRequest(homes.consortium, keys[device], request)}}, body);
}

ledger::SignedAcknowledgement DeliveryWorld::acknowledgement(const ReleaseId& release, std::uint64_t device, bool positive,
                                                             std::uint64_t ordinal) const
{
    ledger::Acknowledgement content;
    content.release = release;
    content.model = {"lamp"};
    content.device = DeviceIndex(device);
    content.ordinal = ordinal;
    content.outcome = positive ? ledger::Outcome::positive : ledger::Outcome::negative;
    if (!positive) content.reason = "device.boot-check.failed";
    return ledger::signAcknowledgement(homes.consortium, keys[device], content);
}

unsigned DeliveryWorld::acknowledge(const ReleaseId& release, std::uint64_t device, bool positive, std::uint64_t ordinal)
{
    const auto said = acknowledgement(release, device, positive, ordinal);
    const auto reply = ask("POST", device, "/quorate/acknowledgement", std::string(textOf(said.encoded)));
    if (reply.status != 200) qWarning("%u %s", reply.status, reply.errorCode().c_str());
    return reply.status;
}

crypto::KeyPair DeliveryWorld::keyOf(const std::string& member, ledger::KeyPurpose purpose) const
{
    node::KeyRing ring;
    const auto unlocked = ring.unlock(*homes.files, node::Home(*homes.files, homes.home(member)), homes.passphrase());
    if (!unlocked) qFatal("%s", toString(unlocked.error()).c_str());
    return crypto::KeyPair::fromSeed(ring.key(purpose)->seed());
}

}  // namespace quorate::test
