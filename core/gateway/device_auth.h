// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/gateway_server.h"
#include "core/ledger/device_request.h"

#include <map>
#include <mutex>

namespace quorate::gateway {

// What a connection remembers of who speaks on it.
struct ConnectionMemory {
    std::string authorization;   // the header that was taken last
    std::string controllerId;
};

// Who is allowed to speak for a device. Thread-safe. Private to core/gateway.
class DeviceAuth {
public:
    struct Parts {
        const DeviceDirectory& devices;
        Clock& clock;
        ConsortiumId consortium;
        KeyId nodeKey;
    };
    explicit DeviceAuth(Parts parts) : m_parts(std::move(parts)) {}

    // `authorization`: the header's value. Refusals are of kind denied: "gateway.unauthorized" tells nothing more,
    // "ledger.device-request.stale" tells the agent to look at our Date, "gateway.tls-required" that our own agent came
    // in the clear. Kind unavailable: "gateway.too-many-requests".
    [[nodiscard]] Result<DeviceIdentity> check(const std::string& controllerId, std::string_view authorization,
                                               bool tls, ConnectionMemory& memory);

private:
    [[nodiscard]] Status remember(const ledger::DeviceRequest& request, UnixTime now);

    const Parts m_parts;
    using Nonce = std::array<std::uint8_t, 16>;
    std::mutex m_mutex;                                          // guards all below
    // By controller id: until when a nonce must be remembered, ms.
    std::map<std::string, std::map<Nonce, std::int64_t>> m_seen;
    std::size_t m_count = 0;
    std::int64_t m_nextSweep = 0;
};

}  // namespace quorate::gateway
