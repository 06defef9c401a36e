// SPDX-License-Identifier: GPL-3.0-or-later
// For hardware with a watchdog: the agent tells the service manager after each round that it lives (sd_notify protocol,
// WATCHDOG=1), which feeds the hardware's watchdog and restarts a device whose agent hangs. On hardware without one this
// build must not run, because nobody would restart it: its boot check says so and the device goes back.
#include "app/device/feature_list.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace quorate::app {
namespace {

constexpr std::string_view capability = "watchdog";

bool isThere(const device::Config& config)
{
    return std::ranges::find(config.capabilities, capability) != config.capabilities.end();
}

// A datagram to the socket that the service manager named; an abstract one begins with '@'.
void notify(std::string_view message)
{
    const char* name = std::getenv("NOTIFY_SOCKET");
    if (name == nullptr) return;
    sockaddr_un address{};
    const std::size_t size = std::strlen(name);
    if (size == 0 || size >= sizeof address.sun_path) return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name, size);
    if (address.sun_path[0] == '@') address.sun_path[0] = '\0';
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return;
    (void)::sendto(descriptor, message.data(), message.size(), MSG_NOSIGNAL, reinterpret_cast<sockaddr*>(&address),
                   static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + size));
    ::close(descriptor);
}

Status selfTest(Setup& setup)
{
    if (isThere(setup.config())) return {};
    return fail(ErrorKind::unsupported, "device.capability.missing",
                "this build needs the capability \"" + std::string(capability) + "\" in the configuration");
}

void afterRound(Setup& setup, const device::Agent& agent, const device::RoundReport* report)
{
    if (!isThere(setup.config()) || report == nullptr) return;
    const auto& installed = agent.state().slot(agent.state().active);
    notify("WATCHDOG=1\nSTATUS=version " + (installed ? installed->version.text : std::string("none")) + ", " +
           (report->reachedGateway ? "gateway reached" : "no gateway reached"));
}

}  // namespace

Feature watchdogFeature()
{
    return {"watchdog", "", selfTest, afterRound, nullptr};
}

}  // namespace quorate::app
