// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/gateway_devices.h"
#include "core/gateway/gateway_server.h"

#include <mutex>
#include <set>
#include <unordered_map>

namespace quorate::node {

[[nodiscard]] api::GatewayDeviceView viewOf(const gateway::DeviceStatus& device);

// The gateway's devices as pictures carry them: made of all of them once, and then only of those that changed, of however many
// there are.
class GatewayPicture {
public:
    void changed(const std::string& controllerId);                                  // any thread
    // On the node's strand. The same pointer while nothing changed.
    [[nodiscard]] std::shared_ptr<const api::GatewayDevices> picture(const gateway::GatewayServer& server);

private:
    void take(const std::vector<gateway::DeviceStatus>& devices);

    std::mutex m_mutex;
    std::set<std::string> m_changed;                                                // guarded
    bool m_begun = false;
    std::unordered_map<std::string, std::size_t> m_rows;                            // by controller id
    std::shared_ptr<const api::GatewayDevices> m_picture = std::make_shared<api::GatewayDevices>();
};

}  // namespace quorate::node
