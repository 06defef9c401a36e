// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/setup.h"

#include "app/device/features.h"
#include "core/device/identity_file.h"
#include "core/ledger/device_request.h"

namespace quorate::app {

Setup::Setup(Log& log)
    : m_log(log), m_files(makeSystemFiles()), m_clock(makeSystemClock()), m_random(makeSystemRandom())
{
}

Status Setup::load(const Path& configFile)
{
    auto config = device::readConfig(*m_files, configFile);
    if (!config) return fail(config.error());
    m_config = std::move(*config);
    auto anchor = device::readTrustAnchor(*m_files, m_config.trustAnchorFile);
    if (!anchor) return fail(anchor.error());
    m_anchor = std::move(*anchor);
    auto key = device::loadIdentity(*m_files, m_config.identityFile);
    if (!key) return fail(key.error());
    m_key.emplace(std::move(*key));
    return {};
}

std::string Setup::authorization(const device::GatewayAddress& gateway, UnixTime now)
{
    ledger::DeviceRequest request;
    request.controllerId = ledger::controllerIdOf(m_anchor.model, m_config.agent.index);
    request.gateway = crypto::keyIdOf(gateway.nodeKey);
    request.time = now;
    m_random->fill(request.nonce);
    return ledger::signDeviceRequest(m_anchor.consortium, *m_key, request);
}

std::map<std::string, std::string> Setup::attributes() const
{
    std::map<std::string, std::string> told{{"program", std::string(programName())},
                                            {"program-version", std::string(programVersion())},
                                            {"hardware-class", m_config.agent.hardwareClass}};
    // What the agent knows itself is not for a configuration to say.
    told.insert(m_config.attributes.begin(), m_config.attributes.end());
    if (!m_agent) return told;
    const auto& state = m_agent->state();
    if (const auto& installed = state.slot(state.active)) {
        told[std::string(ledger::attributeTarget)] = installed->hash.hex();
        told[std::string(ledger::attributeVersion)] = installed->version.text;
    }
    return told;
}

Result<device::Agent*> Setup::makeAgent()
{
    std::vector<device::Transport*> gateways;
    for (const auto& address : m_config.gateways) {
        device::HttpTransport::Options options;
        options.gateway = address;
        options.controller = ledger::controllerIdOf(m_anchor.model, m_config.agent.index);
        options.authorize = [this, &address](UnixTime now) { return authorization(address, now); };
        options.attributes = [this] { return attributes(); };
        m_gateways.push_back(std::make_unique<device::HttpTransport>(std::move(options), *m_clock));
        gateways.push_back(m_gateways.back().get());
    }
    auto agent = device::Agent::create({*m_files, m_log, *m_clock, m_anchor, *m_key, std::move(gateways)},
                                       m_config.agent);
    if (!agent) return fail(agent.error());
    m_agent = std::move(*agent);
    return m_agent.get();
}

}  // namespace quorate::app
