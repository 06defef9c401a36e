// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/local_demo/local_demo.h"

#include "core/crypto/sha256.h"
#include "core/sim/devices/simulated_firmware.h"

#include <algorithm>
#include <future>

namespace quorate::demo {
namespace {

const std::string sensorModel = "sensor";
const std::string sensorClass = "s1";
constexpr std::size_t imageSize = 12 * 1024;
constexpr std::size_t enrolAtOnce = 500;
constexpr std::uint64_t maxImage = 1 << 20;
constexpr Milliseconds patience{60'000};
constexpr Milliseconds look{500};                // at what there is to judge

struct Firmware {
    const char* file;
    sim::SimulatedFirmware what;
    std::uint64_t build;
};

const std::vector<Firmware>& firmwares()
{
    static const std::vector<Firmware> all{
        {"sensor-1.0.0.bin", {"1.0.0", 0, "what the factory installed"}, 0},
        {"sensor-1.1.0.bin", {"1.1.0", 4, "fixes the clock"}, 1},
        {"sensor-1.2.0.bin", {"1.2.0", 4, "reports battery health"}, 2},
        {"sensor-1.3.0-fragile.bin", {"1.3.0", 180, "new radio driver"}, 3},
        {"sensor-1.4.0-suspicious.bin", {"1.4.0", 0, "opens a remote shell"}, 4},
    };
    return all;
}

ledger::Version versionOf(const std::string& text)
{
    ledger::Version version;
    version.text = text;
    return version;
}

// Asks a node and waits for its answer. A node answers everybody before its stop() does.
template <class T, class Ask>
Result<T> ask(Ask&& question)
{
    auto promise = std::make_shared<std::promise<Result<T>>>();
    auto answer = promise->get_future();
    question([promise](Result<T> result) { promise->set_value(std::move(result)); });
    if (answer.wait_for(patience) != std::future_status::ready) {
        return fail(ErrorKind::unavailable, "console.demo.no-answer");
    }
    return answer.get();
}

// Seven nodes in one program raise the same alerts: once, by the member whose console it is, says it all.
class OthersLog final : public Log {
public:
    explicit OthersLog(Log& log) : m_log(log) {}
    void write(LogLevel level, std::string_view area, std::string_view line) override
    {
        if (area != "alert") m_log.write(level, area, line);
    }

private:
    Log& m_log;
};

}  // namespace

LocalDemo::LocalDemo(Options options, Environment environment)
    : m_options(std::move(options)), m_environment(environment), m_othersLog(std::make_unique<OthersLog>(environment.log)),
      m_passphrase(32), m_strand(makeThreadStrand("demo")), m_ending(makeThreadStrand("demo-end"))
{
    Bytes random(16);
    environment.random.fill(random);
    m_passphrase = crypto::SecretBytes::copyOf(bytesOf(toHex(random)));
    crypto::wipe(random);
}

Result<std::unique_ptr<LocalDemo>> LocalDemo::found(Options options, Environment environment)
{
    std::unique_ptr<LocalDemo> demo(new LocalDemo(std::move(options), environment));
    if (auto done = demo->founded(); !done) return fail(done.error());
    return demo;
}

Status LocalDemo::founded()
{
    auto plan = node::planFromTemplate("demo");
    if (!plan) return fail(plan.error());
    plan->name = "Local demo";
    // Thousands of devices on one machine: they are told of news by their own next poll.
    plan->gatewayPollSeconds = 30;
    for (auto& member : plan->members) {
        // Whoever sits there is an operator too.
        if (m_options.rollout && member.id == m_options.self) member.roles.add(ledger::Role::gateway);
    }
    node::ConsortiumOptions where;
    where.directory = m_options.directory;
    auto consortium = node::foundConsortium(m_environment.files, m_environment.clock, m_environment.random, *plan, where,
                                            m_passphrase);
    if (!consortium) return fail(consortium.error());
    for (const auto& [member, home] : consortium->homes) m_nodes[member] = nullptr;
    if (!m_nodes.contains(m_options.self)) return fail(ErrorKind::invalid, "node.setup.unknown-member", m_options.self);
    return writeFirmware();
}

Status LocalDemo::writeFirmware()
{
    auto& files = m_environment.files;
    if (auto made = files.makeDirectories(firmware()); !made) return made;
    for (const auto& one : firmwares()) {
        const Bytes image = one.what.image(imageSize, one.build);
        if (auto written = writeFileAtomically(files, firmware() / one.file, image); !written) return written;
    }
    return CameraPlay::writeImages(files, firmware());
}

LocalDemo::~LocalDemo()
{
    if (!m_stopping) {
        std::promise<void> stopped;
        stop(Milliseconds{5'000}, [&stopped](const Result<void>&) { stopped.set_value(); });
        stopped.get_future().wait();
    }
    // Stopped nodes have answered whom the play waited for.
    m_ending.reset();
    m_strand->stop();
    m_nodes.clear();
    (void)m_environment.files.removeTree(m_options.directory);
}

api::Node& LocalDemo::node()
{
    return *m_nodes.at(m_options.self);
}

api::Node& LocalDemo::node(const std::string& member)
{
    return *m_nodes.at(member);
}

Path LocalDemo::home() const
{
    return m_options.directory / m_options.self;
}

std::vector<std::string> LocalDemo::members() const
{
    std::vector<std::string> all;
    for (const auto& [member, node] : m_nodes) all.push_back(member);
    return all;
}

sim::DeviceFleet::Count LocalDemo::devices() const
{
    const std::lock_guard lock(m_fleetMutex);
    return m_fleet ? m_fleet->count() : sim::DeviceFleet::Count{};
}

void LocalDemo::start(api::Callback<void> done)
{
    for (auto& [member, node] : m_nodes) {
        Log& log = member == m_options.self ? m_environment.log : *m_othersLog;
        node = node::makeNode({m_options.directory / member, m_passphrase.clone(), std::nullopt},
                              {m_environment.files, m_environment.clock, m_environment.random, log});
    }
    m_strand->post([this, done = std::move(done)] { run(done); });
}

void LocalDemo::run(const api::Callback<void>& done)
{
    const Status started = startNodes();
    done(started);
    if (!started || m_stopping) return;
    if (const Status begun = beginDevices(); !begun) {
        if (!m_stopping) m_environment.log.write(LogLevel::error, "demo", toString(begun.error()));
        return;
    }
    publishFirst();
    m_cameras = std::make_unique<CameraPlay>(m_environment.clock, m_environment.log, firmware(), m_options.self, m_options.thought,
                                             [this](const std::string& member) -> api::Node& { return *m_nodes.at(member); });
    watch();
}

Status LocalDemo::startNodes()
{
    std::vector<std::future<Result<void>>> answers;
    for (auto& [member, node] : m_nodes) {
        auto promise = std::make_shared<std::promise<Result<void>>>();
        answers.push_back(promise->get_future());
        node->start([promise](Result<void> result) { promise->set_value(std::move(result)); });
    }
    Status status;
    for (auto& answer : answers) {
        if (auto result = answer.get(); !result && status) status = fail(result.error());
    }
    return status;
}

Result<std::vector<device::GatewayAddress>> LocalDemo::gateways() const
{
    std::vector<device::GatewayAddress> all;
    for (const auto& [member, node] : m_nodes) {
        const auto where = node::listeningOf(*node).gateway;
        if (!where) continue;
        const node::Home home(m_environment.files, m_options.directory / member);
        auto tls = node::publicHalf(m_environment.files, home.key(ledger::KeyPurpose::node));
        auto transaction = node::publicHalf(m_environment.files, home.key(ledger::KeyPurpose::transaction));
        if (!tls) return fail(tls.error());
        if (!transaction) return fail(transaction.error());
        device::GatewayAddress address;
        address.host = where->address;
        address.port = where->port;
        address.nodeKey = *tls;
        address.member = ledger::MemberId{member};
        address.transactionKey = crypto::keyIdOf(*transaction);
        all.push_back(std::move(address));
    }
    return all;
}

Status LocalDemo::beginDevices()
{
    auto& vendor = *m_nodes.at("acme");
    api::ModelView sensor;
    sensor.id = sensorModel;
    sensor.name = "Room sensor";
    sensor.hardwareClasses = {sensorClass};
    sensor.readers = members();
    auto set = ask<api::Submitted>([&](auto done) { vendor.setModel(sensor, std::move(done)); });
    if (!set) return fail(set.error());

    auto factory = readFile(m_environment.files, firmware() / firmwares().front().file, maxImage);
    if (!factory) return fail(factory.error());
    auto fleet = std::make_unique<sim::DeviceFleet>(
        sim::DeviceFleet::Options{m_options.devices, 1, 2, m_options.firstWave, m_options.longestWait, m_options.copiedKeys}, m_environment.clock,
        m_environment.log);
    auto keys = fleet->provision(*factory, versionOf(firmwares().front().what.version));
    if (!keys) return fail(keys.error());
    std::optional<DeviceIndex> first;
    for (std::size_t from = 0; from < keys->size() && !m_stopping; from += enrolAtOnce) {
        api::EnrolRequest request;
        request.model = sensorModel;
        for (std::size_t i = from; i < std::min(keys->size(), from + enrolAtOnce); ++i) {
            const auto view = (*keys)[i].view();
            request.devices.push_back({Bytes(view.begin(), view.end()), sensorClass, false});
        }
        auto enrolled = ask<api::Submitted>([&](auto done) { vendor.enrol(std::move(request), std::move(done)); });
        if (!enrolled) return fail(enrolled.error());
        if (!first) first = DeviceIndex(enrolled->firstDevice);
    }
    if (m_stopping || !first) return {};

    sim::FleetFacts facts;
    const Path anchorFile = m_options.directory / "sensor-anchor";
    auto exported = ask<void>([&](auto done) { vendor.exportTrustAnchor(sensorModel, anchorFile, std::move(done)); });
    if (!exported) return fail(exported.error());
    auto encoded = readFile(m_environment.files, anchorFile, maxImage);
    if (!encoded) return fail(encoded.error());
    auto anchor = ledger::TrustAnchor::decode(*encoded);
    if (!anchor) return fail(anchor.error());
    facts.anchor = std::move(*anchor);
    facts.hardwareClass = sensorClass;
    auto addresses = gateways();
    if (!addresses) return fail(addresses.error());
    facts.gateways = std::move(*addresses);
    if (m_options.rollout) {
        // The other gateways offer what is approved to everybody; devices that ask them too would be ahead of every ring.
        auto key = node::publicHalf(m_environment.files, node::Home(m_environment.files, home()).key(ledger::KeyPurpose::node));
        if (!key) return fail(key.error());
        facts.apart = *key;
    }
    fleet->begin(std::move(facts), *first);
    const std::lock_guard lock(m_fleetMutex);
    if (!m_stopping) m_fleet = std::move(fleet);
    return {};
}

void LocalDemo::publishFirst()
{
    api::PublishRequest request;
    request.model = sensorModel;
    request.hardwareClass = sensorClass;
    request.version = "1.1.0";
    request.severity = "medium";
    request.notes = "Fixes the clock after a leap second.";
    request.reviewBy = {m_environment.clock.now().ms + 2 * 86'400'000LL};
    request.newTarget = firmware() / firmwares()[1].file;
    request.oldTargets = {firmware() / firmwares()[0].file};
    m_nodes.at("acme")->publish(std::move(request), [this](Result<api::Submitted> result) {
        if (!result && !m_stopping) m_environment.log.write(LogLevel::error, "demo", toString(result.error()));
        // Before the checkers have thought about it: the other gateways offer it to everybody.
        if (result && result->release && m_options.rollout) rollOut(*result->release);
    });
}

void LocalDemo::rollOut(const ReleaseId& release)
{
    api::RolloutPlan plan;
    plan.name = "Sensors, ring by ring";
    plan.release = release;
    for (const auto& [name, share] : {std::pair("Canary", 10.0), std::pair("Half", 50.0), std::pair("Everyone", 100.0)}) {
        api::RolloutRing ring;
        ring.name = name;
        ring.share = share;
        ring.goodShare = 80;
        ring.failedLimit = 10;
        ring.soakMs = share < 100 ? m_options.soak.count() : 0;
        plan.rings.push_back(std::move(ring));
    }
    auto& self = node();
    const auto tell = [this](const Error& error) {
        if (!m_stopping) m_environment.log.write(LogLevel::error, "demo", toString(error));
    };
    self.createRollout(std::move(plan), [&self, tell](Result<std::uint64_t> made) {
        if (!made) return tell(made.error());
        self.steerRollout(*made, api::RolloutAct::start, {}, [tell](Result<void> started) {
            if (!started) tell(started.error());
        });
    });
}

void LocalDemo::watch()
{
    for (auto& [member, node] : m_nodes) {
        if (m_stopping) return;
        const bool isPerson = member == m_options.self || member == m_options.other;
        const auto snapshot = isPerson ? nullptr : node->snapshot();
        if (snapshot && std::ranges::find(snapshot->identity.roles, "checker") != snapshot->identity.roles.end()) {
            judge(member, *node, *snapshot);
        }
    }
    if (m_stopping) return;
    if (const auto vendor = m_nodes.at("acme")->snapshot(); vendor && vendor->releases) m_cameras->step(*vendor);
    m_strand->postAfter(look, [this] { watch(); });
}

void LocalDemo::judge(const std::string& checker, api::Node& node, const api::Snapshot& snapshot)
{
    for (const auto& release : *snapshot.releases) {
        if (m_stopping) return;
        const auto mine = std::ranges::find(release.votes, checker, &api::VoteView::member);
        if (release.status != "open" || mine == release.votes.end() || !mine->verdict.empty()) continue;
        const auto now = m_environment.clock.monotonic();
        const auto [seen, isNew] = m_seen[checker].emplace(release.id, now);
        if (now - seen->second < m_options.thought) continue;
        seen->second = now;                      // not twice while the vote is on its way
        const auto opinion = m_cameras->opinion(checker, release, snapshot);
        if (opinion) vote(checker, node, release, *opinion);
    }
}

void LocalDemo::vote(const std::string& checker, api::Node& node, const api::ReleaseView& release, const CameraPlay::Opinion& opinion)
{
    api::VoteRequest request;
    request.release = release.id;
    request.verdict = "reject";
    request.accused = release.publisher;
    if (auto image = rebuilt(checker, node, release); !image) {
        if (m_stopping || image.error().kind == ErrorKind::unavailable) return;
        request.reason = "could not be rebuilt: " + image.error().code;
    } else {
        const auto firmware = sim::SimulatedFirmware::parse(*image);
        if (firmware.remark.find("remote shell") != std::string::npos) {
            request.reason = "the image says of itself: " + firmware.remark;
        } else {
            request.verdict = opinion.verdict;
            request.reason = opinion.reason;
            request.accused = opinion.accused;
        }
    }
    node.vote(std::move(request), [this, checker](Result<api::Submitted> result) {
        if (!result && !m_stopping) {
            m_environment.log.write(LogLevel::warning, "demo", checker + ": " + toString(result.error()));
        }
    });
}

Result<Bytes> LocalDemo::rebuilt(const std::string& checker, api::Node& node, const api::ReleaseView& release)
{
    auto& files = m_environment.files;
    // The base of a delta is one of the files that the demo offers.
    Path base;
    auto names = files.list(firmware());
    if (!names) return fail(names.error());
    for (const auto& name : *names) {
        auto image = readFile(files, firmware() / name, maxImage);
        if (!image) continue;
        const TargetHash hash{crypto::sha256(*image).bytes};
        if (std::ranges::any_of(release.artifacts, [&](const auto& artifact) { return artifact.base == hash; })) {
            base = firmware() / name;
        }
    }
    const Path scratch = m_options.directory / "review" / checker;
    auto out = ask<Path>([&](auto done) { node.rebuild(release.id, base, scratch, std::move(done)); });
    if (!out) return fail(out.error());
    auto info = files.info(*out);
    if (!info) return fail(info.error());
    auto image = info->kind == FileKind::file ? readFile(files, *out, maxImage) : Result<Bytes>(Bytes());
    (void)files.removeTree(scratch);
    return image;
}

void LocalDemo::stop(Milliseconds deadline, api::Callback<void> done)
{
    m_stopping = true;
    m_ending->post([this, deadline, done = std::move(done)] {
        takeFleet();
        std::vector<std::future<Result<void>>> answers;
        for (auto& [member, node] : m_nodes) {
            if (!node) continue;
            auto promise = std::make_shared<std::promise<Result<void>>>();
            answers.push_back(promise->get_future());
            node->stop(deadline, [promise](Result<void> result) { promise->set_value(std::move(result)); });
        }
        Status status;
        for (auto& answer : answers) {
            if (auto result = answer.get(); !result && status) status = fail(result.error());
        }
        done(status);
    });
}

// Joins the devices' strands outside of the lock.
void LocalDemo::takeFleet()
{
    std::unique_ptr<sim::DeviceFleet> fleet;
    const std::lock_guard lock(m_fleetMutex);
    fleet.swap(m_fleet);
}

}  // namespace quorate::demo
