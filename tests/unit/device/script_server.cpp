// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/device/script_server.h"

#include <arpa/inet.h>
#include <csignal>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>

namespace quorate::test {

struct ScriptServer::Tls {
    SSL_CTX* context = SSL_CTX_new(TLS_server_method());
    ~Tls() { SSL_CTX_free(context); }
};

ScriptServer::ScriptServer(const crypto::KeyPair& key, Answer answer, bool onlyTls12)
    : m_tls(std::make_unique<Tls>()), m_answer(std::move(answer))
{
    std::signal(SIGPIPE, SIG_IGN);
    const auto seed = key.seed().view();
    EVP_PKEY* secret = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, seed.data(), seed.size());
    X509* certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
    X509_set_pubkey(certificate, secret);
    X509_sign(certificate, secret, nullptr);
    SSL_CTX_use_certificate(m_tls->context, certificate);
    SSL_CTX_use_PrivateKey(m_tls->context, secret);
    if (onlyTls12) SSL_CTX_set_max_proto_version(m_tls->context, TLS1_2_VERSION);
    X509_free(certificate);
    EVP_PKEY_free(secret);

    m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(m_listener, 8) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
        std::abort();
    }
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

ScriptServer::~ScriptServer()
{
    m_isEnding = true;
    ::shutdown(m_listener, SHUT_RDWR);
    m_thread.join();
    ::close(m_listener);
}

std::vector<std::string> ScriptServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

void ScriptServer::run()
{
    while (!m_isEnding) {
        const int descriptor = ::accept(m_listener, nullptr, nullptr);
        if (descriptor < 0) return;
        ++m_connections;
        serve(descriptor);
        ::close(descriptor);
    }
}

void ScriptServer::serve(int descriptor)
{
    // Nothing here waits longer than a test may take.
    const timeval limit{5, 0};
    ::setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    SSL* ssl = SSL_new(m_tls->context);
    SSL_set_fd(ssl, descriptor);
    const auto send = [&](std::string_view bytes) {
        return !m_isEnding && SSL_write(ssl, bytes.data(), static_cast<int>(bytes.size())) > 0;
    };
    bool goOn = SSL_accept(ssl) == 1;
    while (goOn && !m_isEnding) {
        std::string request;
        std::size_t wanted = std::string::npos;
        while (request.size() < wanted) {
            char part[4096];
            const int got = SSL_read(ssl, part, sizeof part);
            if (got <= 0) break;
            request.append(part, static_cast<std::size_t>(got));
            const auto end = request.find("\r\n\r\n");
            if (end == std::string::npos) continue;
            const auto length = request.find("Content-Length: ");
            wanted = end + 4 + (length < end ? static_cast<std::size_t>(std::atoi(request.c_str() + length + 16)) : 0);
        }
        if (request.size() < wanted) break;
        {
            const std::lock_guard lock(m_mutex);
            m_requests.push_back(request);
        }
        goOn = m_answer(request, send);
    }
    SSL_free(ssl);
}

std::string reply(int status, const std::string& body, const std::string& fields)
{
    return "HTTP/1.1 " + std::to_string(status) + " X\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + fields +
           "\r\n" + body;
}

}  // namespace quorate::test
