// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/http_transport.h"

#include "core/ledger/device_request.h"

#include <algorithm>
#include <charconv>

namespace quorate::device {
namespace {

constexpr std::size_t maxJson = 64 * 1024;
constexpr std::size_t maxAnswer = 16 * 1024;  // of what is only read to be logged

// A status that is no success. What an honest gateway may answer when it cannot serve is "unavailable".
Error statusError(unsigned status, const std::string& target)
{
    const std::string context = target + ": HTTP " + std::to_string(status);
    switch (status) {
    case 401:
    case 403: return {ErrorKind::denied, "device.gateway.denied", context};
    case 404:
    case 410: return {ErrorKind::notFound, "device.gateway.not-found", context};
    default: return {ErrorKind::unavailable, "device.gateway.status", context};
    }
}

bool isSlugLike(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
               c == '_';
    });
}

}  // namespace

Result<GatewayAddress> parseGatewayUrl(std::string_view url)
{
    const auto refuse = [&] {
        return fail(ErrorKind::invalid, "device.config.gateway-url",
                    std::string(url) + ": https://host:port or https://host:port/tenant is wanted");
    };
    constexpr std::string_view scheme = "https://";
    if (!url.starts_with(scheme)) return refuse();
    std::string_view rest = url.substr(scheme.size());
    GatewayAddress address;
    if (const auto slash = rest.find('/'); slash != std::string_view::npos) {
        std::string_view tenant = rest.substr(slash + 1);
        if (tenant.ends_with('/')) tenant.remove_suffix(1);
        if (!tenant.empty()) {
            if (!isSlugLike(tenant)) return refuse();
            address.tenant = std::string(tenant);
        }
        rest = rest.substr(0, slash);
    }
    const auto colon = rest.rfind(':');
    if (colon == std::string_view::npos || colon == 0) return refuse();
    const auto port = rest.substr(colon + 1);
    const auto [end, problem] = std::from_chars(port.data(), port.data() + port.size(), address.port);
    if (problem != std::errc() || end != port.data() + port.size() || address.port == 0) return refuse();
    std::string_view host = rest.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']')) {
        host = host.substr(1, host.size() - 2);
    } else if (!isSlugLike(host)) {
        return refuse();
    }
    address.host = std::string(host);
    return address;
}

HttpTransport::HttpTransport(Options options, const Clock& clock)
    : m_options(std::move(options)),
      m_base("/" + m_options.gateway.tenant + "/controller/v1/" + m_options.controller),
      m_clock(clock),
      m_client(m_options.gateway.host, m_options.gateway.port, m_options.gateway.nodeKey, clock, m_options.limits)
{
}

std::optional<Deliverer> HttpTransport::deliverer() const
{
    return Deliverer{m_options.gateway.member, m_options.gateway.transactionKey, {}};
}

std::string HttpTransport::name() const
{
    return "gateway " + m_options.gateway.member.slug + " (" + m_options.gateway.host + ":" +
           std::to_string(m_options.gateway.port) + ")";
}

HttpRequest HttpTransport::get(std::string target) const
{
    HttpRequest request;
    request.target = std::move(target);
    request.authorization = m_options.authorize(UnixTime{m_clock.now().ms + m_ahead});
    return request;
}

// A device's clock may be anything. The gateway says what it takes for now, once it refused a request as stale; what is
// then signed is good for this gateway alone, and nothing else is decided by that time. True: worth another attempt.
bool HttpTransport::adoptTime(const HttpHead& head)
{
    if (head.status != 401 || !head.date) return false;
    const auto ahead = head.date->ms - m_clock.now().ms;
    const auto difference = ahead > m_ahead ? ahead - m_ahead : m_ahead - ahead;
    if (difference < ledger::deviceRequestWindow.count() / 2) return false;
    m_ahead = ahead;
    return true;
}

Result<HttpReply> HttpTransport::exchange(HttpRequest request, std::size_t maxBody)
{
    auto reply = m_client.exchange(request, maxBody);
    if (!reply || !adoptTime(reply->head)) return reply;
    request.authorization = m_options.authorize(UnixTime{m_clock.now().ms + m_ahead});
    return m_client.exchange(request, maxBody);
}

Result<Bytes> HttpTransport::fetch(std::string target, std::size_t maxBody)
{
    auto reply = exchange(get(target), maxBody);
    if (!reply) return fail(reply.error());
    if (reply->head.status != 200) return fail(statusError(reply->head.status, target));
    return std::move(reply->body);
}

Result<unsigned> HttpTransport::sendFor(std::string method, std::string target, std::string contentType, BytesView body)
{
    HttpRequest request = get(std::move(target));
    request.method = std::move(method);
    request.contentType = std::move(contentType);
    request.body = body;
    auto reply = exchange(std::move(request), maxAnswer);
    if (!reply) return fail(reply.error());
    return reply->head.status;
}

Status HttpTransport::send(std::string method, std::string target, std::string contentType, BytesView body)
{
    auto status = sendFor(std::move(method), target, std::move(contentType), body);
    if (!status) return fail(status.error());
    return *status == 200 ? Status{} : fail(statusError(*status, target));
}

Result<DdiRoot> HttpTransport::fetchRoot()
{
    auto encoded = fetch(m_base, maxJson);
    if (!encoded) return fail(encoded.error());
    return readDdiRoot(*encoded);
}

Result<Poll> HttpTransport::poll()
{
    auto root = fetchRoot();
    if (!root) return fail(root.error());
    if (!root->configData.empty() && m_options.attributes) {
        // A claim that helps the gateway choose; one that does not take it is no reason to stay behind.
        const auto told = writeDdiAttributes(m_options.attributes());
        const auto done = send("PUT", root->configData, "application/json", bytesOf(told));
        // It may have waited for just that.
        if (done && root->deployment.empty()) root = fetchRoot();
        if (!root) return fail(root.error());
    }
    Poll poll;
    poll.interval = root->sleep;
    m_links.clear();
    if (root->deployment.empty()) return poll;
    auto answer = fetch(root->deployment, maxJson);
    if (!answer) return fail(answer.error());
    auto deployment = readDdiDeployment(*answer);
    if (!deployment) return fail(deployment.error());
    if (!deployment->release || !deployment->mayInstall) return poll;
    m_links = std::move(deployment->artifacts);
    poll.offer = Offer{*deployment->release, deployment->id};
    return poll;
}

Result<Bytes> HttpTransport::bundle(const ReleaseId& release, std::uint64_t from, const ledger::EpochPosition& known)
{
    const std::string path = m_base + "/quorate/bundle/" + release.hex();
    auto reply = exchange(get(path + "?from=" + std::to_string(from) + "&epochs=" + known.text()), ledger::maxBundleSize);
    if (!reply) return fail(reply.error());
    if (reply->head.status == 409) return fail(ErrorKind::unavailable, "device.epochs.fork", path);
    if (reply->head.status != 200) return fail(statusError(reply->head.status, path));
    return std::move(reply->body);
}

Result<std::vector<Hash32>> HttpTransport::leaves(const PayloadRef& payload)
{
    const auto count = static_cast<std::size_t>(payload.pieces());
    std::vector<Hash32> found;
    found.reserve(count);
    std::array<std::uint8_t, 32> partial{};
    std::size_t inPartial = 0;
    const std::string target = m_base + "/quorate/leaves/" + payload.root.hex();
    // Straight into the list: for a large payload a copy would cost megabytes.
    auto done = m_client.stream(
        get(target),
        [&](const HttpHead& head) -> Status {
            if (head.status != 200) return fail(statusError(head.status, target));
            return {};
        },
        [&](BytesView data) -> Result<bool> {
            for (const auto byte : data) {
                if (found.size() == count) {
                    return fail(ErrorKind::invalid, "device.gateway.reply-too-large",
                                "more than " + std::to_string(count) + " leaf hashes");
                }
                partial[inPartial++] = byte;
                if (inPartial < partial.size()) continue;
                found.push_back(Hash32{partial});
                inPartial = 0;
            }
            return true;
        });
    if (!done) return fail(done.error());
    if (found.size() != count || inPartial != 0) {
        return fail(ErrorKind::invalid, "device.gateway.leaves", std::to_string(found.size()) + " instead of " +
                                                                     std::to_string(count) + " leaf hashes");
    }
    return found;
}

std::string HttpTransport::payloadPath(const PayloadRef& payload) const
{
    const std::string root = payload.root.hex();
    for (const auto& [name, path] : m_links) {
        if (name.find(root) != std::string::npos) return path;
    }
    return m_base + "/quorate/payload/" + root;
}

Status HttpTransport::payload(const Offer&, const PayloadRef& payload, std::uint64_t from, const Receive& receive)
{
    HttpRequest request = get(payloadPath(payload));
    request.rangeFrom = from;
    std::uint64_t left = payload.size - from;
    std::uint64_t skip = 0;
    return m_client.stream(
        request,
        [&](const HttpHead& head) -> Status {
            if (head.status == 200) {
                skip = from;  // a server that ignores Range
            } else if (head.status != 206) {
                return fail(statusError(head.status, request.target));
            } else if (head.rangeFrom != from || (head.rangeTotal && *head.rangeTotal != payload.size)) {
                return fail(ErrorKind::invalid, "device.gateway.wrong-range", "asked from " + std::to_string(from));
            }
            if (head.length && *head.length > left + skip) {
                return fail(ErrorKind::invalid, "device.payload.too-long",
                            std::to_string(*head.length) + " bytes, " + std::to_string(left + skip) + " expected");
            }
            return {};
        },
        [&](BytesView data) -> Result<bool> {
            const auto ignored = std::min<std::uint64_t>(skip, data.size());
            skip -= ignored;
            data = data.subspan(static_cast<std::size_t>(ignored));
            if (data.empty()) return true;
            if (data.size() > left) {
                return fail(ErrorKind::invalid, "device.payload.too-long", "more than " + std::to_string(payload.size));
            }
            left -= data.size();
            return receive(data);
        });
}

Status HttpTransport::acknowledge(BytesView acknowledgement)
{
    const std::string target = m_base + "/quorate/acknowledgement";
    auto status = sendFor("POST", target, "application/cose", acknowledgement);
    if (!status) return fail(status.error());
    if (*status == 200) return {};
    auto error = statusError(*status, target);
    // About this one, not about the gateway: it may take the next.
    if (*status == 400 || *status == 409 || *status == 413) error.kind = ErrorKind::refused;
    return fail(std::move(error));
}

Status HttpTransport::feedback(const Feedback& feedback)
{
    return send("POST", m_base + "/deploymentBase/" + feedback.actionId + "/feedback", "application/json",
                bytesOf(writeDdiFeedback(feedback)));
}

}  // namespace quorate::device
