// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/crypto/ed25519.h"
#include "core/device/tls_connection.h"

#include <functional>
#include <optional>

namespace quorate::device {

// How long a gateway may take. A server that sends little by little is cut off as well as a silent one.
struct HttpLimits {
    Milliseconds connect{10'000};
    Milliseconds reply{30'000};          // for the whole of a small reply, and for the head of a large one
    Milliseconds rateWindow{30'000};     // a large body must bring
    std::uint64_t windowBytes = 32 * 1024;  // at least so much in every such window
    std::size_t headBytes = 16 * 1024;
};

struct HttpRequest {
    std::string method = "GET";
    std::string target;                  // path and query
    std::string authorization;
    std::string contentType;
    BytesView body;
    std::uint64_t rangeFrom = 0;         // asks for "bytes=<from>-" when not zero
};

struct HttpHead {
    unsigned status = 0;
    std::optional<std::uint64_t> length;       // of the body that follows
    std::optional<std::uint64_t> rangeFrom;    // of a 206
    std::optional<std::uint64_t> rangeTotal;
    std::optional<UnixTime> date;              // what the server takes for now
};

struct HttpReply {
    HttpHead head;
    Bytes body;
};

// HTTP/1.1 over one kept TLS connection to one server. Never follows redirections. One thread at a time.
class HttpClient {
public:
    HttpClient(std::string host, std::uint16_t port, const crypto::PublicKey& pinned, const Clock& clock,
               const HttpLimits& limits);
    ~HttpClient();

    // "device.gateway.reply-too-large" when the body goes over `maxBody`: nothing more than that is ever kept.
    [[nodiscard]] Result<HttpReply> exchange(const HttpRequest& request, std::size_t maxBody);

    // Hands the body on as it arrives; `onHead` may refuse before. `onBody` returns false to stop early.
    using OnHead = std::function<Status(const HttpHead& head)>;
    using OnBody = std::function<Result<bool>(BytesView data)>;
    [[nodiscard]] Status stream(const HttpRequest& request, const OnHead& onHead, const OnBody& onBody);

    // Bytes that came over the wire as bodies, for the speed that is shown.
    [[nodiscard]] std::uint64_t received() const { return m_received; }

private:
    struct Parser;
    Status send(const HttpRequest& request, Milliseconds deadline);
    Result<std::unique_ptr<Parser>> begin(const HttpRequest& request, Milliseconds deadline);
    Status readHead(Parser& parser, Milliseconds deadline);

    const std::string m_host;
    const std::uint16_t m_port;
    const crypto::PublicKey m_pinned;
    const Clock& m_clock;
    const HttpLimits m_limits;
    std::unique_ptr<TlsConnection> m_connection;
    std::uint64_t m_received = 0;
};

}  // namespace quorate::device
