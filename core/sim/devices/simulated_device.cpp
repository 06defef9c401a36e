// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/devices/simulated_device.h"

#include "core/device/identity_file.h"
#include "core/ledger/device_request.h"
#include "core/sim/devices/simulated_firmware.h"
#include "core/sim/seeded_random.h"

#include <array>

namespace quorate::sim {
namespace {

const Path directory = "/device";
const Path identity = "/device-key";
const Path factoryImage = "/factory-image";
constexpr std::uint64_t maxImage = 1 << 20;

// Plays the program in a slot: its first lines say how it behaves.
class PlayedProgram final : public device::ProgramRunner {
public:
    PlayedProgram(Files& files, std::uint64_t device) : m_files(files), m_device(device) {}
    device::ProgramEnd run(const Path& program, const std::vector<std::string>&, const Path&, Milliseconds) override
    {
        auto image = readFile(m_files, program, maxImage);
        if (!image) return {device::ProgramEnd::How::notStarted, 0};
        if (SimulatedFirmware::parse(*image).failsOn(m_device)) return {device::ProgramEnd::How::crashed, 11};
        return {};
    }

private:
    Files& m_files;
    const std::uint64_t m_device;
};

// A device whose power went says nothing more; what fails in it then is the cut itself.
class WhileAlive final : public Log {
public:
    WhileAlive(const SimulatedDisk& disk, Log& log) : m_disk(disk), m_log(log) {}
    void write(LogLevel level, std::string_view area, std::string_view line) override
    {
        if (!m_disk.isStopped()) m_log.write(level, area, line);
    }

private:
    const SimulatedDisk& m_disk;
    Log& m_log;
};

}  // namespace

SimulatedDevice::SimulatedDevice(std::uint64_t seed, const Clock& clock, Log& log)
    : m_seed(seed), m_clock(clock), m_log(log)
{
    m_disk.plantDirectory(directory);
}

Result<crypto::PublicKey> SimulatedDevice::provision(BytesView image, const ledger::Version& version)
{
    const auto random = makeSystemRandom();
    auto key = device::createIdentity(m_disk, identity, *random);
    if (!key) return fail(key.error());
    if (auto installed = install(image, version); !installed) return fail(installed.error());
    return key->publicKey();
}

Status SimulatedDevice::provisionWithKeyOf(const SimulatedDevice& original, BytesView image, const ledger::Version& version)
{
    const auto key = original.m_disk.peek(identity);
    if (!key) return fail(ErrorKind::notFound, "base.file.not-found", identity.string());
    m_disk.plant(identity, *key, 0600);
    m_thief = true;
    return install(image, version);
}

Status SimulatedDevice::install(BytesView image, const ledger::Version& version)
{
    m_disk.plant(factoryImage, image, 0755);
    device::Provisioning what;
    what.source = factoryImage;
    what.version = version;
    auto content = device::provision(m_disk, directory, what);
    if (!content) return fail(content.error());
    return m_disk.remove(factoryImage);
}

Result<bool> SimulatedDevice::boot(const FleetFacts& facts)
{
    device::StateStore store(m_disk, directory);
    auto state = store.load();
    if (!state) return fail(state.error());
    auto plan = device::planBoot(*state);
    if (!plan) return fail(plan.error());
    if (auto saved = store.save(*state); !saved) return fail(saved.error());
    if (!plan->isTrial) return false;
    device::Slots slotsOfDevice(m_disk, directory, facts.limits.tree);
    PlayedProgram program(m_disk, m_index.value);
    const std::string failure = device::checkTrial(slotsOfDevice, *plan, program, {"--self-test"}, Milliseconds{10'000});
    if (failure.empty()) {
        device::confirmBoot(*state);
    } else {
        device::rollBack(*state, failure, std::nullopt);
    }
    if (auto saved = store.save(*state); !saved) return fail(saved.error());
    return !failure.empty();
}

Result<SimulatedDevice::Outcome> SimulatedDevice::live(const FleetFacts& facts)
{
    m_disk.setCapacity(facts.storage);
    SeededRandom random(m_seed + (++m_lives << 20));
    // An ordinary round without work writes nothing, so the plug that is pulled here hits those that install.
    const bool unlucky = random.chance(facts.powerLosses);
    if (unlucky) m_disk.stopAt(m_disk.operations() + 1 + random.below(40));
    const auto round = [&]() -> Result<Outcome> {
        Outcome outcome;
        auto key = device::loadIdentity(m_disk, identity);
        if (!key) return fail(key.error());
        for (;;) {
            auto rolledBack = boot(facts);
            if (!rolledBack) return fail(rolledBack.error());
            outcome.rolledBack = outcome.rolledBack || *rolledBack;

            std::vector<std::unique_ptr<device::HttpTransport>> transports;
            std::vector<device::Transport*> gateways;
            const std::string controller = ledger::controllerIdOf(facts.anchor.model, m_index);
            device::Agent* running = nullptr;
            for (const auto& address : facts.gateways) {
                if (facts.apart && (address.nodeKey == *facts.apart) != (m_index.value % 3 == 0)) continue;
                device::HttpTransport::Options options;
                options.gateway = address;
                options.controller = controller;
                options.authorize = [&facts, &address, &key, &random, controller](UnixTime now) {
                    ledger::DeviceRequest request;
                    request.controllerId = controller;
                    request.gateway = crypto::keyIdOf(address.nodeKey);
                    request.time = now;
                    random.fill(request.nonce);
                    return ledger::signDeviceRequest(facts.anchor.consortium, *key, request);
                };
                options.attributes = [this, &facts, &running] {
                    constexpr std::array regions{"north", "coast", "valley", "east"};
                    std::map<std::string, std::string> told{{"program", "simulated"},
                                                            {"hardware-class", facts.hardwareClass},
                                                            {"region", regions[m_index.value % regions.size()]},
                                                            {"revision", m_index.value % 7 < 2 ? "B" : "C"}};
                    if (running == nullptr) return told;
                    if (const auto& installed = running->state().slot(running->state().active)) {
                        told[std::string(ledger::attributeTarget)] = installed->hash.hex();
                        told[std::string(ledger::attributeVersion)] = installed->version.text;
                    }
                    return told;
                };
                transports.push_back(std::make_unique<device::HttpTransport>(std::move(options), m_clock));
                gateways.push_back(transports.back().get());
            }
            // So that both gateways have work.
            if ((m_index.value % 2 == 1) != m_thief) std::ranges::reverse(gateways);
            device::AgentSettings settings;
            settings.directory = directory;
            settings.index = m_index;
            settings.hardwareClass = facts.hardwareClass;
            settings.limits = facts.limits;
            settings.trustWallClock = true;
            WhileAlive log(m_disk, m_log);
            auto agent = device::Agent::create({m_disk, log, m_clock, facts.anchor, *key, gateways}, settings);
            if (!agent) return fail(agent.error());
            running = agent->get();
            auto report = running->round();
            if (!report) return fail(report.error());
            outcome.acknowledged += report->acknowledged;
            outcome.wait = report->wait;
            if (!report->mustRestart) return outcome;
        }
    };
    auto outcome = round();
    m_disk.stopAt(0);
    if (m_disk.isStopped()) {
        m_disk.losePower(m_seed + m_lives);
        return Outcome{Milliseconds{1000}, true, false, 0};
    }
    return outcome;
}

}  // namespace quorate::sim
