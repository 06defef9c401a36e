// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/ddi_json.h"
#include "core/device/http_client.h"
#include "core/device/transport.h"

#include <map>

namespace quorate::device {

// One gateway as the configuration names it.
struct GatewayAddress {
    std::string host;
    std::uint16_t port = 0;
    std::string tenant = "DEFAULT";
    crypto::PublicKey nodeKey;       // its TLS certificate holds exactly this key
    ledger::MemberId member;
    KeyId transactionKey;
};

// "https://host:port" or "https://host:port/tenant"; "device.config.gateway-url".
[[nodiscard]] Result<GatewayAddress> parseGatewayUrl(std::string_view url);

// A gateway over HTTPS: hawkBit's DDI and the resources beside it,
//   GET  {base}/quorate/bundle/{release}?from=N&epochs=POSITION   a bundle, or handovers; 409: other epochs
//   GET  {base}/quorate/leaves/{root}              the leaf hashes one after the other, 32 bytes each
//   GET  {base}/quorate/payload/{root}             with Range; unless the deployment links a file named <root>...
//   POST {base}/quorate/acknowledgement
// with {base} = /{tenant}/controller/v1/{controller}.
class HttpTransport final : public Transport {
public:
    // What the Authorization header says, made anew for each request: for this time, as the gateway sees it.
    using Authorize = std::function<std::string(UnixTime now)>;
    // Told when the gateway asks for them.
    using Attributes = std::function<std::map<std::string, std::string>()>;
    struct Options {
        GatewayAddress gateway;
        std::string controller;                        // "<model>.<device index>"
        Authorize authorize;
        Attributes attributes;                         // may be empty
        HttpLimits limits;
    };
    HttpTransport(Options options, const Clock& clock);

    [[nodiscard]] std::optional<Deliverer> deliverer() const override;
    [[nodiscard]] std::string name() const override;
    [[nodiscard]] Result<Poll> poll() override;
    [[nodiscard]] Result<Bytes> bundle(const ReleaseId& release, std::uint64_t from,
                                       const ledger::EpochPosition& known) override;
    [[nodiscard]] Result<std::vector<Hash32>> leaves(const PayloadRef& payload) override;
    [[nodiscard]] Status payload(const Offer& offer, const PayloadRef& payload, std::uint64_t from,
                                 const Receive& receive) override;
    [[nodiscard]] Status acknowledge(BytesView acknowledgement) override;
    [[nodiscard]] Status feedback(const Feedback& feedback) override;

private:
    [[nodiscard]] HttpRequest get(std::string target) const;
    Result<HttpReply> exchange(HttpRequest request, std::size_t maxBody);
    bool adoptTime(const HttpHead& head);
    Result<Bytes> fetch(std::string target, std::size_t maxBody);
    Result<DdiRoot> fetchRoot();
    Status send(std::string method, std::string target, std::string contentType, BytesView body);
    Result<unsigned> sendFor(std::string method, std::string target, std::string contentType, BytesView body);  // a status
    [[nodiscard]] std::string payloadPath(const PayloadRef& payload) const;

    const Options m_options;
    const std::string m_base;
    const Clock& m_clock;
    HttpClient m_client;
    std::int64_t m_ahead = 0;                     // milliseconds by which the gateway's clock is ahead of ours
    std::map<std::string, std::string> m_links;   // of the last deployment: file name to path
};

}  // namespace quorate::device
