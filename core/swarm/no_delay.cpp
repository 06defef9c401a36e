// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/swarm/no_delay.h"

#include <dirent.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <cstdlib>
#include <cstring>

namespace quorate::swarm {
namespace {

using NameOf = int (*)(int, sockaddr*, socklen_t*);

bool isNamed(int descriptor, NameOf nameOf, const lt::tcp::endpoint& endpoint)
{
    sockaddr_storage name{};
    socklen_t length = sizeof name;
    if (nameOf(descriptor, reinterpret_cast<sockaddr*>(&name), &length) != 0) return false;
    return length == endpoint.size() && std::memcmp(&name, endpoint.data(), length) == 0;
}

void setNoDelay(NameOf nameOf, const lt::tcp::endpoint& endpoint)
{
    DIR* const directory = ::opendir("/proc/self/fd");
    if (directory == nullptr) return;
    while (const dirent* const entry = ::readdir(directory)) {
        if (entry->d_name[0] == '.') continue;
        const int descriptor = std::atoi(entry->d_name);
        if (!isNamed(descriptor, nameOf, endpoint)) continue;
        // On a descriptor that is not a TCP socket, or was closed and used anew meanwhile, this fails or does no harm.
        const int on = 1;
        ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    ::closedir(directory);
}

}  // namespace

void setNoDelayOnListener(const lt::tcp::endpoint& local)
{
    setNoDelay(::getsockname, local);
}

void setNoDelayOnConnection(const lt::tcp::endpoint& remote)
{
    setNoDelay(::getpeername, remote);
}

}  // namespace quorate::swarm
