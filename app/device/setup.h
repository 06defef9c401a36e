// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/log.h"
#include "core/device/config.h"

#include <memory>

namespace quorate::app {

// The parts of an agent, put together from a configuration file. Not movable: the parts refer to each other.
class Setup {
public:
    explicit Setup(Log& log);
    Setup(const Setup&) = delete;
    Setup& operator=(const Setup&) = delete;

    // Configuration, trust anchor and identity. Nothing is connected.
    [[nodiscard]] Status load(const Path& configFile);
    // Once; the agent belongs to this.
    [[nodiscard]] Result<device::Agent*> makeAgent();

    [[nodiscard]] Files& files() { return *m_files; }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    [[nodiscard]] Random& random() { return *m_random; }
    [[nodiscard]] Log& log() { return m_log; }
    [[nodiscard]] const device::Config& config() const { return m_config; }
    [[nodiscard]] const ledger::TrustAnchor& anchor() const { return m_anchor; }
    [[nodiscard]] const crypto::KeyPair& key() const { return *m_key; }

private:
    [[nodiscard]] std::string authorization(const device::GatewayAddress& gateway, UnixTime now);
    [[nodiscard]] std::map<std::string, std::string> attributes() const;

    Log& m_log;
    const std::unique_ptr<Files> m_files;
    const std::unique_ptr<Clock> m_clock;
    const std::unique_ptr<Random> m_random;
    device::Config m_config;
    ledger::TrustAnchor m_anchor;
    std::optional<crypto::KeyPair> m_key;
    std::vector<std::unique_ptr<device::HttpTransport>> m_gateways;
    std::unique_ptr<device::Agent> m_agent;
};

}  // namespace quorate::app
