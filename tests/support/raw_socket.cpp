// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_socket.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace quorate::test {

RawSocket::RawSocket(std::uint16_t port)
{
    m_handle = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (m_handle < 0) return;
    const timeval limit{20, 0};
    ::setsockopt(m_handle, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ::setsockopt(m_handle, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_handle, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        ::close(std::exchange(m_handle, -1));
    }
}

RawSocket::~RawSocket()
{
    if (m_handle >= 0) ::close(m_handle);
}

bool RawSocket::send(BytesView data)
{
    while (!data.empty()) {
        const ssize_t sent = ::send(m_handle, data.data(), data.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) return false;
        data = data.subspan(static_cast<std::size_t>(sent));
    }
    return true;
}

void RawSocket::endSending()
{
    ::shutdown(m_handle, SHUT_WR);
}

bool RawSocket::fill()
{
    char chunk[64 * 1024];
    ssize_t got = 0;
    do {
        got = ::recv(m_handle, chunk, sizeof chunk, 0);
    } while (got < 0 && errno == EINTR);
    if (got <= 0) return false;
    m_buffer.append(chunk, static_cast<std::size_t>(got));
    return true;
}

std::string RawSocket::receive(std::size_t atMost)
{
    if (m_buffer.empty() && !fill()) return {};
    std::string taken = m_buffer.substr(0, atMost);
    m_buffer.erase(0, taken.size());
    return taken;
}

std::string RawSocket::receiveUntil(std::string_view end)
{
    for (;;) {
        if (const auto at = m_buffer.find(end); at != std::string::npos) return receive(at + end.size());
        if (!fill()) return std::exchange(m_buffer, {});
    }
}

std::string RawSocket::receiveExactly(std::size_t size)
{
    while (m_buffer.size() < size && fill()) {
    }
    std::string taken = m_buffer.substr(0, size);
    m_buffer.erase(0, taken.size());
    return taken;
}

std::string RawSocket::receiveAll()
{
    while (fill()) {
    }
    return std::exchange(m_buffer, {});
}

bool RawSocket::closedByPeer()
{
    for (;;) {
        char discarded[4096];
        const ssize_t got = ::recv(m_handle, discarded, sizeof discarded, 0);
        if (got == 0) return true;
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return errno == ECONNRESET || errno == EPIPE;
    }
}

}  // namespace quorate::test
