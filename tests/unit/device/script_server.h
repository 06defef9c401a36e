// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/ed25519.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace quorate::test {

// A TLS server on loopback that answers each request with the bytes it is told to, right or wrong.
class ScriptServer {
public:
    // `send` puts bytes on the wire and returns false once the peer is gone; false as result closes the connection.
    using Send = std::function<bool(std::string_view)>;
    using Answer = std::function<bool(const std::string& request, const Send& send)>;

    ScriptServer(const crypto::KeyPair& key, Answer answer, bool onlyTls12 = false);
    ~ScriptServer();
    ScriptServer(const ScriptServer&) = delete;
    ScriptServer& operator=(const ScriptServer&) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] std::vector<std::string> requests() const;
    [[nodiscard]] int connections() const { return m_connections; }

private:
    struct Tls;
    void run();
    void serve(int descriptor);

    const std::unique_ptr<Tls> m_tls;
    const Answer m_answer;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::atomic<bool> m_isEnding{false};
    std::atomic<int> m_connections{0};
    mutable std::mutex m_mutex;
    std::vector<std::string> m_requests;  // guarded by m_mutex
    std::thread m_thread;
};

// A complete reply with a length.
[[nodiscard]] std::string reply(int status, const std::string& body, const std::string& fields = {});

}  // namespace quorate::test
