// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/net/tls_stranger.h"

#include "core/net/tls_identity.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <csignal>

namespace quorate::test {

struct TlsStranger::State {
    SSL_CTX* context = nullptr;
    SSL* ssl = nullptr;
    int socket = -1;
    bool handshaken = false;
};

namespace {

void useP256(SSL_CTX* context)
{
    EVP_PKEY* key = EVP_EC_gen("P-256");
    X509* certificate = X509_new();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 86'400);
    X509_set_pubkey(certificate, key);
    X509_sign(certificate, key, EVP_sha256());
    SSL_CTX_use_certificate(context, certificate);
    SSL_CTX_use_PrivateKey(context, key);
    X509_free(certificate);
    EVP_PKEY_free(key);
}

}  // namespace

TlsStranger::TlsStranger(std::uint16_t port, const crypto::KeyPair& key, Identity identity, Version version,
                         const char* from)
    : m_state(std::make_unique<State>())
{
    std::signal(SIGPIPE, SIG_IGN);   // the other side may be gone before the handshake is
    State& s = *m_state;
    s.context = SSL_CTX_new(TLS_client_method());
    if (identity == Identity::ed25519 && !net::useNodeKey(s.context, key)) return;
    if (identity == Identity::p256) useP256(s.context);
    if (version == Version::tls12) {
        SSL_CTX_set_min_proto_version(s.context, TLS1_2_VERSION);
        SSL_CTX_set_max_proto_version(s.context, TLS1_2_VERSION);
    }
    SSL_CTX_set_verify(s.context, SSL_VERIFY_NONE, nullptr);
    s.socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval limit{20, 0};
    ::setsockopt(s.socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    sockaddr_in own{};
    own.sin_family = AF_INET;
    if (::inet_pton(AF_INET, from, &own.sin_addr) != 1 ||
        ::bind(s.socket, reinterpret_cast<const sockaddr*>(&own), sizeof own) != 0) return;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(s.socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) return;
    s.ssl = SSL_new(s.context);
    SSL_set_fd(s.ssl, s.socket);
    s.handshaken = SSL_connect(s.ssl) == 1;
}

TlsStranger::~TlsStranger()
{
    SSL_free(m_state->ssl);
    SSL_CTX_free(m_state->context);
    if (m_state->socket >= 0) ::close(m_state->socket);
}

bool TlsStranger::handshaken() const
{
    return m_state->handshaken;
}

bool TlsStranger::send(BytesView data)
{
    return SSL_write(m_state->ssl, data.data(), static_cast<int>(data.size())) == static_cast<int>(data.size());
}

Bytes TlsStranger::receive(std::size_t size)
{
    Bytes received(size);
    std::size_t filled = 0;
    while (filled < size) {
        const int got = SSL_read(m_state->ssl, received.data() + filled, static_cast<int>(size - filled));
        if (got <= 0) break;
        filled += static_cast<std::size_t>(got);
    }
    received.resize(filled);
    return received;
}

bool TlsStranger::closedByPeer()
{
    std::uint8_t discarded[4096];
    for (;;) {
        const int got = SSL_read(m_state->ssl, discarded, sizeof discarded);
        if (got > 0) continue;
        // A read that ran into its time limit says "again".
        const int error = SSL_get_error(m_state->ssl, got);
        return error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE;
    }
}

std::optional<crypto::PublicKey> TlsStranger::peerKey() const
{
    X509* certificate = SSL_get1_peer_certificate(m_state->ssl);
    if (certificate == nullptr) return std::nullopt;
    crypto::PublicKey key;
    std::size_t size = key.bytes.size();
    const bool read = EVP_PKEY_get_raw_public_key(X509_get0_pubkey(certificate), key.bytes.data(), &size) == 1;
    X509_free(certificate);
    if (!read) return std::nullopt;
    return key;
}

}  // namespace quorate::test
