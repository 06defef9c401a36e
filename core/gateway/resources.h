// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/action_book.h"
#include "core/gateway/ddi_json.h"
#include "core/gateway/device_auth.h"
#include "core/gateway/request_path.h"

#include <atomic>
#include <variant>

// From a request to an answer, without sockets. Private to core/gateway.
namespace quorate::gateway {

struct HttpRequest {
    std::string method;
    std::string target;
    std::map<std::string, std::string> fields;  // names in lower case; the first of each name
    std::string body;
    bool tls = false;

    [[nodiscard]] std::string_view field(const std::string& name) const;
};

// A piece of an answer: text, or bytes of the payload.
using Segment = std::variant<std::string, ByteRange>;

struct HttpResponse {
    unsigned status = 200;
    std::vector<std::pair<std::string, std::string>> fields;  // beside Content-Length, Date and Connection
    std::vector<Segment> segments;
    std::shared_ptr<File> payload;
    std::function<void(std::uint64_t from, std::uint64_t size)> sent;  // payload bytes that the socket has taken
    bool close = false;

    [[nodiscard]] std::uint64_t length() const;
};

[[nodiscard]] HttpResponse errorResponse(unsigned status, std::string_view code, std::string_view message = {});
// RFC 9110 section 5.6.7.
[[nodiscard]] std::string httpDate(UnixTime time);

class Resources {
public:
    struct Counters {
        std::atomic<std::uint64_t> requests{0};
        std::atomic<std::uint64_t> refused{0};
        std::atomic<std::uint64_t> payloadBytes{0};
        std::atomic<std::uint64_t> acknowledgements{0};
    };
    Resources(const GatewayOptions& options, const GatewayParts& parts, ActionBook& book, DeviceAuth& auth);

    [[nodiscard]] HttpResponse answer(const HttpRequest& request, ConnectionMemory& memory);
    // Counts an answer that was decided without us.
    [[nodiscard]] HttpResponse refused(HttpResponse response);
    [[nodiscard]] const Counters& counters() const { return m_counters; }

private:
    struct Call {
        const HttpRequest& request;
        const RequestPath& path;
        std::string controllerId;
        DeviceIdentity identity;
        DdiPlace place;
    };
    HttpResponse dispatch(const HttpRequest& request, ConnectionMemory& memory);
    HttpResponse dispatchDevice(const Call& call);
    HttpResponse root(const Call& call);
    HttpResponse deployment(const Call& call, std::uint32_t id, bool installed);
    HttpResponse feedback(const Call& call, std::uint32_t id, bool cancel);
    HttpResponse cancellation(const Call& call, std::uint32_t id);
    HttpResponse configData(const Call& call);
    HttpResponse installedReport(const Call& call);
    HttpResponse softwareModule(const HttpRequest& request, const RequestPath& path, const std::string& controllerId,
                                const DdiPlace& place);
    HttpResponse bundle(const Call& call);
    HttpResponse leaves(const Call& call);
    HttpResponse acknowledge(const Call& call);
    HttpResponse payload(const HttpRequest& request, const PiecesRoot& root, const std::string& controllerId,
                         const std::string& name);
    [[nodiscard]] HttpResponse json(const HttpRequest& request, std::string body) const;
    void tellChanged(const std::string& controllerId) const;

    const GatewayOptions& m_options;
    const GatewayParts& m_parts;
    ActionBook& m_book;
    DeviceAuth& m_auth;
    const std::string m_tenant;  // lower case
    Counters m_counters;
};

}  // namespace quorate::gateway
