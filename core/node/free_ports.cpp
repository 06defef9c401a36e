// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/free_ports.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace quorate::node {
namespace {

constexpr std::uint16_t lowest = 20'000;
constexpr std::uint16_t beyond = 32'000;
constexpr int tries = 200;

// A bound socket, or -1 with errno.
int bound(int type, const sockaddr* address, socklen_t length)
{
    const int handle = ::socket(address->sa_family, type | SOCK_CLOEXEC, 0);
    if (handle < 0) return -1;
    if (::bind(handle, address, length) == 0) return handle;
    const int why = errno;
    ::close(handle);
    errno = why;
    return -1;
}

}  // namespace

FreePorts::~FreePorts()
{
    for (const int handle : m_held) ::close(handle);
}

Result<Endpoint> FreePorts::take(const std::string& address)
{
    sockaddr_in v4{};
    sockaddr_in6 v6{};
    const bool isV4 = ::inet_pton(AF_INET, address.c_str(), &v4.sin_addr) == 1;
    if (!isV4 && ::inet_pton(AF_INET6, address.c_str(), &v6.sin6_addr) != 1) {
        return fail(ErrorKind::invalid, "node.setup.address", address);
    }
    v4.sin_family = AF_INET;
    v6.sin6_family = AF_INET6;
    std::string why;
    for (int i = 0; i < tries; ++i) {
        const auto port = static_cast<std::uint16_t>(lowest + m_random.below(beyond - lowest));
        v4.sin_port = htons(port);
        v6.sin6_port = htons(port);
        const auto* where = isV4 ? reinterpret_cast<const sockaddr*>(&v4) : reinterpret_cast<const sockaddr*>(&v6);
        const socklen_t length = isV4 ? sizeof v4 : sizeof v6;
        const int tcp = bound(SOCK_STREAM, where, length);
        if (tcp < 0) {
            why = std::strerror(errno);
            if (errno == EADDRINUSE) continue;
            break;
        }
        const int udp = bound(SOCK_DGRAM, where, length);
        if (udp < 0) {
            ::close(tcp);
            continue;
        }
        m_held.push_back(tcp);
        m_held.push_back(udp);
        return Endpoint{address, port};
    }
    return fail(ErrorKind::unavailable, "node.setup.no-free-port", address + ": " + why);
}

}  // namespace quorate::node
