// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/crypto/ed25519.h"

#include <memory>
#include <string>

namespace quorate::device {

// One TLS 1.3 connection to a peer that is known by its key, not by a certificate authority: the handshake fails unless the
// peer's certificate, usually its own, holds exactly `pinned` (Ed25519) and it proves to own it. One thread at a
// time. The program must ignore SIGPIPE.
class TlsConnection {
public:
    // Every moment is one of clock.monotonic(). Errors: "device.gateway.unreachable", ".timed-out", ".cut-off" (all
    // unavailable) and "device.gateway.other-key" (denied).
    [[nodiscard]] static Result<std::unique_ptr<TlsConnection>> connect(const std::string& host, std::uint16_t port,
                                                                        const crypto::PublicKey& pinned,
                                                                        const Clock& clock, Milliseconds deadline);
    ~TlsConnection();
    TlsConnection(const TlsConnection&) = delete;
    TlsConnection& operator=(const TlsConnection&) = delete;

    // At least one byte; 0 when the peer closed in order.
    [[nodiscard]] Result<std::size_t> read(std::span<std::uint8_t> out, Milliseconds deadline);
    [[nodiscard]] Status write(BytesView data, Milliseconds deadline);

private:
    struct Handles;
    TlsConnection(std::unique_ptr<Handles> handles, const Clock& clock);
    Status wait(int sslError, Milliseconds deadline);

    const std::unique_ptr<Handles> m_handles;
    const Clock& m_clock;
};

}  // namespace quorate::device
