// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/device_auth.h"

#include "core/base/ascii.h"
#include "core/crypto/sha256.h"

#include <algorithm>

namespace quorate::gateway {
namespace {

constexpr std::size_t maxNoncesPerDevice = 4096;
constexpr std::size_t maxNonces = 1'000'000;
constexpr std::string_view targetTokenScheme = "targettoken";

tl::unexpected<Error> unauthorized()
{
    return fail(ErrorKind::denied, "gateway.unauthorized");
}

}  // namespace

Result<DeviceIdentity> DeviceAuth::check(const std::string& controllerId, std::string_view authorization, bool tls,
                                         ConnectionMemory& memory)
{
    const auto blank = authorization.find(' ');
    if (blank == std::string_view::npos) return unauthorized();
    const std::string scheme = lowerAscii(authorization.substr(0, blank));
    const auto identity = m_parts.devices.find(controllerId);

    if (scheme == targetTokenScheme) {
        const Hash32 given = crypto::sha256(bytesOf(authorization.substr(blank + 1)));
        // Digests of both are compared, so the time that it takes tells nothing about the token.
        if (!identity || !identity->targetTokenHash || given != *identity->targetTokenHash) return unauthorized();
        DeviceIdentity device = *identity;
        device.certificate.reset();
        return device;
    }
    if (scheme != lowerAscii(ledger::deviceRequestScheme)) return unauthorized();
    if (!tls) return fail(ErrorKind::denied, "gateway.tls-required");
    if (!identity || !identity->certificate) return unauthorized();
    const auto request = ledger::readDeviceRequest(authorization);
    if (!request || request->content.controllerId != controllerId) return unauthorized();
    const UnixTime now = m_parts.clock.now();
    const Status valid =
        ledger::verifyDeviceRequest(m_parts.consortium, *request, *identity->certificate, m_parts.nodeKey, now);
    if (!valid) {
        return valid.error().code == "ledger.device-request.stale" ? tl::unexpected(valid.error()) : unauthorized();
    }
    if (memory.controllerId != controllerId || memory.authorization != authorization) {
        if (const Status fresh = remember(request->content, now); !fresh) return fail(fresh.error());
        memory = {std::string(authorization), controllerId};
    }
    DeviceIdentity device = *identity;
    device.targetTokenHash.reset();
    return device;
}

Status DeviceAuth::remember(const ledger::DeviceRequest& request, UnixTime now)
{
    const std::lock_guard lock(m_mutex);
    const std::int64_t window = ledger::deviceRequestWindow.count();
    if (now.ms >= m_nextSweep || m_count >= maxNonces) {
        for (auto& [controllerId, nonces] : m_seen) {
            m_count -= std::erase_if(nonces, [&](const auto& entry) { return entry.second < now.ms; });
        }
        std::erase_if(m_seen, [](const auto& entry) { return entry.second.empty(); });
        m_nextSweep = now.ms + window / 5;
    }
    auto& nonces = m_seen[request.controllerId];
    if (nonces.contains(request.nonce)) return unauthorized();
    if (nonces.size() >= maxNoncesPerDevice || m_count >= maxNonces) {
        return fail(ErrorKind::unavailable, "gateway.too-many-requests");
    }
    // Good until its own time is out of the window; the clock may be set back by as much again without harm.
    nonces.emplace(request.nonce, request.time.ms + 2 * window);
    ++m_count;
    return {};
}

}  // namespace quorate::gateway
