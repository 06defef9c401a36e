// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/ed25519.h"

#include <memory>
#include <optional>
#include <string>

namespace quorate::test {

// Speaks TLS to a node's port and then whatever it is told: for attacks by those who have a key, or the wrong kind of
// one.
class TlsStranger {
public:
    enum class Identity { ed25519, p256, none };
    enum class Version { tls13, tls12 };

    // `from`: its own address, one of 127.0.0.0/8.
    TlsStranger(std::uint16_t port, const crypto::KeyPair& key, Identity identity = Identity::ed25519,
                Version version = Version::tls13, const char* from = "127.0.0.1");
    ~TlsStranger();

    [[nodiscard]] bool handshaken() const;   // as this side sees it
    bool send(BytesView data);
    [[nodiscard]] Bytes receive(std::size_t size);  // less: closed or refused
    [[nodiscard]] bool closedByPeer();              // waits for it
    [[nodiscard]] std::optional<crypto::PublicKey> peerKey() const;  // of the certificate that was shown

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace quorate::test
