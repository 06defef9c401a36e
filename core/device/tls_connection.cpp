// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/tls_connection.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace quorate::device {
namespace {

tl::unexpected<Error> cutOff(std::string context)
{
    return fail(ErrorKind::unavailable, "device.gateway.cut-off", std::move(context));
}

tl::unexpected<Error> timedOut(std::string context)
{
    return fail(ErrorKind::unavailable, "device.gateway.timed-out", std::move(context));
}

// Waits until the descriptor is ready. False: the deadline passed.
bool waitFor(int descriptor, short events, const Clock& clock, Milliseconds deadline)
{
    for (;;) {
        const auto left = deadline - clock.monotonic();
        if (left.count() <= 0) return false;
        pollfd entry{descriptor, events, 0};
        const auto ready = ::poll(&entry, 1, static_cast<int>(std::min<std::int64_t>(left.count(), 60'000)));
        if (ready > 0) return true;
        if (ready < 0 && errno != EINTR) return true;  // the next call tells what it is
    }
}

class Socket {
public:
    explicit Socket(int descriptor) : m_descriptor(descriptor) {}
    Socket(Socket&& from) noexcept : m_descriptor(std::exchange(from.m_descriptor, -1)) {}
    Socket& operator=(Socket&&) = delete;
    ~Socket()
    {
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

Result<Socket> dial(const std::string& host, std::uint16_t port, const Clock& clock, Milliseconds deadline)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICSERV;
    addrinfo* found = nullptr;
    if (const int code = ::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found); code != 0) {
        return fail(ErrorKind::unavailable, "device.gateway.unreachable", host + ": " + ::gai_strerror(code));
    }
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> addresses(found, &::freeaddrinfo);
    for (const auto* address = found; address != nullptr; address = address->ai_next) {
        Socket socket(::socket(address->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        if (socket.get() < 0) continue;
        if (::connect(socket.get(), address->ai_addr, address->ai_addrlen) != 0) {
            if (errno != EINPROGRESS) continue;
            if (!waitFor(socket.get(), POLLOUT, clock, deadline)) return timedOut(host);
            int problem = 0;
            socklen_t size = sizeof problem;
            ::getsockopt(socket.get(), SOL_SOCKET, SO_ERROR, &problem, &size);
            if (problem != 0) continue;
        }
        const int on = 1;
        ::setsockopt(socket.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        return socket;
    }
    return fail(ErrorKind::unavailable, "device.gateway.unreachable", host + ":" + std::to_string(port));
}

// The peer's key, straight from its certificate; anything but Ed25519 matches nothing.
bool holdsKey(X509* certificate, const crypto::PublicKey& pinned)
{
    if (certificate == nullptr) return false;
    EVP_PKEY* key = X509_get0_pubkey(certificate);
    if (key == nullptr || EVP_PKEY_get_base_id(key) != EVP_PKEY_ED25519) return false;
    crypto::PublicKey found;
    std::size_t size = found.bytes.size();
    return EVP_PKEY_get_raw_public_key(key, found.bytes.data(), &size) == 1 && size == found.bytes.size() &&
           found == pinned;
}

// Names, dates and issuers say nothing here; the key says all.
int acceptAnyCertificate(X509_STORE_CTX*, void*)
{
    return 1;
}

}  // namespace

struct TlsConnection::Handles {
    explicit Handles(Socket s) : socket(std::move(s)) {}
    ~Handles()
    {
        SSL_free(ssl);
        SSL_CTX_free(context);
    }
    Handles(const Handles&) = delete;
    Handles& operator=(const Handles&) = delete;

    const Socket socket;
    SSL_CTX* context = nullptr;
    SSL* ssl = nullptr;
};

TlsConnection::TlsConnection(std::unique_ptr<Handles> handles, const Clock& clock)
    : m_handles(std::move(handles)), m_clock(clock)
{
}

TlsConnection::~TlsConnection()
{
    // Best effort: the other side copes with a missing goodbye.
    SSL_shutdown(m_handles->ssl);
    ERR_clear_error();
}

Status TlsConnection::wait(int sslError, Milliseconds deadline)
{
    const bool forReading = sslError == SSL_ERROR_WANT_READ;
    if (!forReading && sslError != SSL_ERROR_WANT_WRITE) {
        char text[128] = "closed";
        if (const auto code = ERR_get_error(); code != 0) ERR_error_string_n(code, text, sizeof text);
        ERR_clear_error();
        return cutOff(text);
    }
    if (!waitFor(m_handles->socket.get(), forReading ? POLLIN : POLLOUT, m_clock, deadline)) return timedOut("silent");
    return {};
}

Result<std::unique_ptr<TlsConnection>> TlsConnection::connect(const std::string& host, std::uint16_t port,
                                                              const crypto::PublicKey& pinned, const Clock& clock,
                                                              Milliseconds deadline)
{
    auto socket = dial(host, port, clock, deadline);
    if (!socket) return fail(socket.error());
    // A configuration file of the system must not change what this connection demands; it also costs memory.
    OPENSSL_init_ssl(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr);
    auto handles = std::make_unique<Handles>(std::move(*socket));
    handles->context = SSL_CTX_new(TLS_client_method());
    if (handles->context == nullptr) return fail(ErrorKind::internal, "device.tls.context", {});
    SSL_CTX_set_min_proto_version(handles->context, TLS1_3_VERSION);
    SSL_CTX_set_session_cache_mode(handles->context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(handles->context, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE |
                                           SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_verify(handles->context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_cert_verify_callback(handles->context, acceptAnyCertificate, nullptr);
    handles->ssl = SSL_new(handles->context);
    if (handles->ssl == nullptr) return fail(ErrorKind::internal, "device.tls.context", {});
    if (SSL_set_fd(handles->ssl, handles->socket.get()) != 1) return fail(ErrorKind::internal, "device.tls.socket", {});
    in6_addr numeric{};
    if (::inet_pton(AF_INET, host.c_str(), &numeric) != 1 && ::inet_pton(AF_INET6, host.c_str(), &numeric) != 1) {
        SSL_set_tlsext_host_name(handles->ssl, host.c_str());
    }
    std::unique_ptr<TlsConnection> connection(new TlsConnection(std::move(handles), clock));
    SSL* ssl = connection->m_handles->ssl;
    for (;;) {
        ERR_clear_error();
        const int done = SSL_connect(ssl);
        if (done == 1) break;
        if (auto ready = connection->wait(SSL_get_error(ssl, done), deadline); !ready) return fail(ready.error());
    }
    if (!holdsKey(SSL_get0_peer_certificate(ssl), pinned)) {
        return fail(ErrorKind::denied, "device.gateway.other-key", host + ":" + std::to_string(port));
    }
    return connection;
}

Result<std::size_t> TlsConnection::read(std::span<std::uint8_t> out, Milliseconds deadline)
{
    for (;;) {
        ERR_clear_error();
        std::size_t got = 0;
        const int done = SSL_read_ex(m_handles->ssl, out.data(), out.size(), &got);
        if (done == 1) return got;
        const int why = SSL_get_error(m_handles->ssl, done);
        if (why == SSL_ERROR_ZERO_RETURN) return 0;
        if (auto ready = wait(why, deadline); !ready) return fail(ready.error());
    }
}

Status TlsConnection::write(BytesView data, Milliseconds deadline)
{
    while (!data.empty()) {
        ERR_clear_error();
        std::size_t put = 0;
        const int done = SSL_write_ex(m_handles->ssl, data.data(), data.size(), &put);
        if (done == 1) {
            data = data.subspan(put);
            continue;
        }
        if (auto ready = wait(SSL_get_error(m_handles->ssl, done), deadline); !ready) return ready;
    }
    return {};
}

}  // namespace quorate::device
