// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/resources.h"

#include <memory>

namespace quorate::gateway {

// Sockets, TLS and HTTP/1.1 around Resources, on threads of its own. Private to core/gateway; Boost stays in its .cpp.
class HttpServer {
public:
    struct Parts {
        const GatewayOptions& options;
        Resources& resources;
        Clock& clock;
    };
    HttpServer(Parts parts, const crypto::KeyPair& nodeKey);
    ~HttpServer();

    [[nodiscard]] Status start();  // binds: "gateway.listen.in-use", ".denied", ".address", "net.tls.setup"
    void stop();                   // joins; nothing is answered afterwards
    [[nodiscard]] Endpoint listening() const;
    [[nodiscard]] std::optional<Endpoint> plainListening() const;
    [[nodiscard]] std::uint64_t connections() const;
    [[nodiscard]] std::uint64_t refusedConnections() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace quorate::gateway
