// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/endpoint.h"

#include <vector>

namespace quorate::node {

// Finds ports that nobody uses, by binding them for TCP and for UDP at once, and holds them until it is destroyed, so that
// what it gave is distinct. They lie below the range from which systems take the ports of outgoing connections.
class FreePorts {
public:
    explicit FreePorts(Random& random) : m_random(random) {}
    ~FreePorts();
    FreePorts(const FreePorts&) = delete;
    FreePorts& operator=(const FreePorts&) = delete;

    // "node.setup.no-free-port" when the address is not this machine's or everything that was tried is in use.
    [[nodiscard]] Result<Endpoint> take(const std::string& address);

private:
    Random& m_random;
    std::vector<int> m_held;   // sockets
};

}  // namespace quorate::node
