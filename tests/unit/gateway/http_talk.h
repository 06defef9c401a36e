// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/ed25519.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace quorate::test {

struct HttpReply {
    unsigned status = 0;                         // 0: no answer
    std::map<std::string, std::string> fields;   // names in lower case
    std::string body;
    unsigned interim = 0;                        // "100 Continue" that came before

    [[nodiscard]] std::string field(const std::string& name) const;
    // "gateway.xyz" of an error, or empty.
    [[nodiscard]] std::string errorCode() const;
};

// One connection to a gateway on loopback, in the clear or over TLS. Says exactly what it is told, reads by
// Content-Length.
class HttpTalk {
public:
    static HttpTalk plain(std::uint16_t port);
    static HttpTalk tls(std::uint16_t port);
    ~HttpTalk();
    HttpTalk(HttpTalk&&) noexcept;

    bool send(const std::string& raw);
    [[nodiscard]] HttpReply receive(bool head = false);
    // Everything of one exchange; Host is added, and Content-Length when there is a body.
    [[nodiscard]] HttpReply exchange(const std::string& method, const std::string& target,
                                     const std::map<std::string, std::string>& fields = {},
                                     const std::string& body = {});
    [[nodiscard]] bool closedByPeer();
    [[nodiscard]] std::optional<crypto::PublicKey> peerKey() const;  // TLS alone: of the server's certificate

private:
    struct Wire;
    explicit HttpTalk(std::unique_ptr<Wire> wire);
    std::unique_ptr<Wire> m_wire;
};

}  // namespace quorate::test
