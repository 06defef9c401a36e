// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/gateway_server.h"

#include "core/gateway/http_server.h"
#include "core/gateway/rollout_counts.h"
#include "core/ledger/device_request.h"

#include <algorithm>
#include <mutex>

namespace quorate::gateway {
namespace {

Status checkOptions(const GatewayOptions& options)
{
    const auto refuse = [](std::string_view name) {
        return fail(ErrorKind::invalid, "gateway.options." + std::string(name));
    };
    const bool tenantIsPlain = std::ranges::all_of(options.tenant, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
    if (options.tenant.empty() || options.tenant.size() > 64 || !tenantIsPlain) return refuse("tenant");
    if (!options.publicHost.empty() && !isHost(options.publicHost)) return refuse("public-host");
    constexpr Milliseconds day{24 * 3600 * 1000};
    for (const Milliseconds interval : {options.pollInterval, options.busyPollInterval}) {
        if (interval < Milliseconds{1000} || interval >= day) return refuse("poll-interval");
    }
    if (options.maxHeader < 1024 || options.maxBody < ledger::maxAcknowledgementSize || options.maxConnections == 0 ||
        options.maxConnectionsPerAddress == 0 || options.maxRanges == 0) {
        return refuse("limits");
    }
    return {};
}

class HttpGateway final : public GatewayServer {
public:
    HttpGateway(GatewayOptions options, const crypto::KeyPair& nodeKey, GatewayParts parts)
        : m_options(std::move(options)), m_parts(std::move(parts)),
          m_rolloutBook(m_parts.releases, m_parts.store, m_options.offerWithoutRollout),
          m_book({m_parts.releases, m_rolloutBook, m_parts.store, m_parts.clock, m_parts.random}),
          m_rollouts({m_book, m_rolloutBook, m_parts.releases, m_parts.devices, m_parts.clock}),
          m_auth({m_parts.devices, m_parts.clock, m_options.consortium, nodeKey.id()}),
          m_resources(m_options, m_parts, m_book, m_auth), m_server({m_options, m_resources, m_parts.clock}, nodeKey)
    {
    }
    ~HttpGateway() override { stop(); }
    HttpGateway(const HttpGateway&) = delete;
    HttpGateway& operator=(const HttpGateway&) = delete;

    Status start() override
    {
        const std::lock_guard lock(m_mutex);
        if (m_started || m_stopped) return fail(ErrorKind::conflict, "gateway.started");
        if (const Status fine = checkOptions(m_options); !fine) return fine;
        if (const Status loaded = m_rolloutBook.load(); !loaded) return loaded;
        if (const Status loaded = m_book.load(); !loaded) return loaded;
        if (const Status begun = m_server.start(); !begun) {
            m_server.stop();
            return begun;
        }
        m_started = true;
        m_listening = m_server.listening();
        m_plainListening = m_server.plainListening();
        m_parts.log.write(LogLevel::info, "gateway", "listening on " + toString(m_listening));
        return {};
    }
    void stop() override
    {
        {
            const std::lock_guard lock(m_mutex);
            if (std::exchange(m_stopped, true)) return;
        }
        m_server.stop();  // without the lock: requests that are being answered may ask us
    }
    Endpoint listening() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_listening;
    }
    std::optional<Endpoint> plainListening() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_plainListening;
    }
    GatewayStatus status() const override
    {
        const auto& counters = m_resources.counters();
        return {m_book.size(),
                m_server.connections(),
                counters.requests,
                counters.refused,
                m_server.refusedConnections(),
                counters.payloadBytes,
                counters.acknowledgements,
                m_book.contradictions()};
    }
    std::vector<DeviceStatus> devices() const override
    {
        std::vector<DeviceStatus> list;
        for (const Device& device : m_book.devices()) list.push_back(describe(device));
        return list;
    }
    std::optional<DeviceStatus> device(std::string_view controllerId) const override
    {
        const auto device = m_book.device(controllerId);
        if (!device) return std::nullopt;
        return describe(*device);
    }
    Status offerAgain(std::string_view controllerId) override { return m_book.offerAgain(std::string(controllerId)); }
    RolloutDesk& rollouts() override { return m_rollouts; }

private:
    DeviceStatus describe(const Device& device) const
    {
        DeviceStatus status;
        status.controllerId = device.controllerId;
        if (const auto identity = m_parts.devices.find(device.controllerId)) {
            status.model = identity->model;
            status.index = identity->index;
            status.hardwareClass = identity->hardwareClass;
            status.ownAgent = identity->certificate.has_value();
        }
        status.installedTarget = device.installedTarget;
        status.installedVersion = device.installedVersion;
        status.attributes = device.attributes;
        status.firstSeen = device.firstSeen;
        status.lastSeen = device.lastSeen;
        for (auto action = device.actions.rbegin(); action != device.actions.rend(); ++action) {
            status.actions.push_back(action->status());
        }
        return status;
    }

    const GatewayOptions m_options;
    const GatewayParts m_parts;
    RolloutBook m_rolloutBook;
    ActionBook m_book;
    Rollouts m_rollouts;
    DeviceAuth m_auth;
    Resources m_resources;
    HttpServer m_server;
    mutable std::mutex m_mutex;
    bool m_started = false;                       // guarded, as all below
    bool m_stopped = false;
    Endpoint m_listening;
    std::optional<Endpoint> m_plainListening;
};

}  // namespace

std::unique_ptr<GatewayServer> makeGatewayServer(GatewayOptions options, const crypto::KeyPair& nodeKey,
                                                 GatewayParts parts)
{
    return std::make_unique<HttpGateway>(std::move(options), nodeKey, std::move(parts));
}

}  // namespace quorate::gateway
