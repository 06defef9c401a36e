// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/resources.h"

#include "core/crypto/sha256.h"

#include <algorithm>
#include <charconv>

namespace quorate::gateway {
namespace {

std::string withCase(std::string_view text, bool upper)
{
    std::string out(text);
    for (char& c : out) {
        if (upper && c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
        if (!upper && c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    }
    return out;
}

bool isControllerId(std::string_view text)
{
    return !text.empty() && text.size() <= 256 &&
           std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7F && c != '/'; });
}

std::optional<std::uint32_t> actionId(std::string_view text)
{
    std::uint32_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (error != std::errc() || end != text.data() + text.size() || id == 0 || id > INT32_MAX) return std::nullopt;
    return id;
}

HttpResponse empty()
{
    HttpResponse response;
    return response;  // 200 without a body: what every agent takes for "done"
}

HttpResponse notFound(std::string_view code = "gateway.resource.unknown")
{
    return errorResponse(404, code);
}

HttpResponse wrongMethod(std::string_view allowed)
{
    HttpResponse response = errorResponse(405, "gateway.method");
    response.fields.emplace_back("Allow", allowed);
    return response;
}

HttpResponse responseTo(const Error& error)
{
    unsigned status = 503;
    switch (error.kind) {
    case ErrorKind::notFound: status = 404; break;
    case ErrorKind::conflict: status = error.code == "gateway.action.closed" ? 410 : 409; break;
    case ErrorKind::invalid:
    case ErrorKind::refused: status = 400; break;
    case ErrorKind::denied: status = 401; break;
    default: break;
    }
    if (error.code == "gateway.too-many-requests") status = 429;
    HttpResponse response = errorResponse(status, error.code);
    if (status == 503 || status == 429) response.fields.emplace_back("Retry-After", "30");
    return response;
}

HttpResponse binary(Bytes bytes, std::string_view type)
{
    HttpResponse response;
    response.fields.emplace_back("Content-Type", type);
    response.segments.emplace_back(std::string(textOf(bytes)));
    return response;
}

// A list of entity tags, or "*" (RFC 9110 section 8.8.3); weak tags match only where asked.
bool matches(std::string_view list, std::string_view tag, bool weak)
{
    while (!list.empty()) {
        const auto comma = list.find(',');
        std::string_view one = list.substr(0, comma);
        while (!one.empty() && (one.front() == ' ' || one.front() == '\t')) one.remove_prefix(1);
        while (!one.empty() && (one.back() == ' ' || one.back() == '\t')) one.remove_suffix(1);
        if (weak && one.starts_with("W/")) one.remove_prefix(2);
        if (one == "*" || one == tag) return true;
        list = comma == std::string_view::npos ? std::string_view() : list.substr(comma + 1);
    }
    return false;
}

}  // namespace

Resources::Resources(const GatewayOptions& options, const GatewayParts& parts, ActionBook& book, DeviceAuth& auth)
    : m_options(options), m_parts(parts), m_book(book), m_auth(auth), m_tenant(withCase(options.tenant, false))
{
}

HttpResponse Resources::answer(const HttpRequest& request, ConnectionMemory& memory)
{
    ++m_counters.requests;
    HttpResponse response = dispatch(request, memory);
    if (response.status >= 400 && response.status < 500) ++m_counters.refused;
    return response;
}

HttpResponse Resources::refused(HttpResponse response)
{
    ++m_counters.requests;
    ++m_counters.refused;
    return response;
}

HttpResponse Resources::dispatch(const HttpRequest& request, ConnectionMemory& memory)
{
    const auto path = readPath(request.target);
    if (!path) return responseTo(path.error());
    const auto& parts = path->segments;
    if (parts.size() < 4 || withCase(parts[0], false) != m_tenant || parts[1] != "controller" || parts[2] != "v1") {
        return notFound();
    }
    const std::string& controllerId = parts[3];
    if (!isControllerId(controllerId)) return notFound();
    const std::string host = m_options.publicHost.empty() ? std::string(request.field("host")) : m_options.publicHost;
    if (!isHost(host)) return errorResponse(400, "gateway.host.malformed");
    const DdiPlace place{(request.tls ? "https://" : "http://") + host + "/" + withCase(m_tenant, true) +
                             "/controller/v1/" + escapedSegment(controllerId),
                         request.tls};

    if (parts.size() > 4 && parts[4] == "softwaremodules") return softwareModule(request, *path, controllerId, place);

    auto identity = m_auth.check(controllerId, request.field("authorization"), request.tls, memory);
    if (!identity) {
        HttpResponse response = responseTo(identity.error());
        if (response.status == 401) response.fields.emplace_back("WWW-Authenticate", ledger::deviceRequestScheme);
        return response;
    }
    return dispatchDevice({request, *path, controllerId, std::move(*identity), place});
}

HttpResponse Resources::dispatchDevice(const Call& call)
{
    const auto& parts = call.path.segments;
    const std::string& method = call.request.method;
    const bool get = method == "GET" || method == "HEAD";
    const auto part = [&](std::size_t i) { return i < parts.size() ? std::string_view(parts[i]) : std::string_view(); };
    const std::size_t count = parts.size();
    const auto only = [&](bool allowed, std::string_view methods, auto&& action) {
        return allowed ? action() : wrongMethod(methods);
    };

    if (count == 4) return only(get, "GET, HEAD", [&] { return root(call); });
    if (count == 5 && part(4) == "configData") return only(method == "PUT", "PUT", [&] { return configData(call); });
    if (count == 5 && part(4) == "installedBase") {
        return only(method == "PUT", "PUT", [&] { return installedReport(call); });
    }
    if (count == 6 || (count == 7 && part(6) == "feedback")) {
        const bool deploymentBase = part(4) == "deploymentBase";
        const bool cancelAction = part(4) == "cancelAction";
        if (deploymentBase || cancelAction || (part(4) == "installedBase" && count == 6)) {
            const auto id = actionId(part(5));
            if (!id) return notFound("gateway.action.unknown");
            if (count == 7) return only(method == "POST", "POST", [&] { return feedback(call, *id, cancelAction); });
            if (cancelAction) return only(get, "GET, HEAD", [&] { return cancellation(call, *id); });
            return only(get, "GET, HEAD", [&] { return deployment(call, *id, !deploymentBase); });
        }
    }
    if (part(4) == "quorate") {
        if (count == 7 && part(5) == "bundle") return only(get, "GET, HEAD", [&] { return bundle(call); });
        if (count == 7 && part(5) == "leaves") return only(get, "GET, HEAD", [&] { return leaves(call); });
        if (count == 7 && part(5) == "payload") {
            const auto wanted = PiecesRoot::fromHexText(part(6));
            if (!wanted) return notFound("gateway.payload.unknown");
            return only(get, "GET, HEAD", [&] {
                return payload(call.request, *wanted, call.controllerId, wanted->hex() + ".quorate");
            });
        }
        if (count == 6 && part(5) == "acknowledgement") {
            return only(method == "POST", "POST", [&] { return acknowledge(call); });
        }
    }
    return notFound();
}

HttpResponse Resources::json(const HttpRequest& request, std::string body) const
{
    const std::string tag = '"' + crypto::sha256(bytesOf(body)).hex().substr(0, 32) + '"';
    HttpResponse response;
    response.fields.emplace_back("ETag", tag);
    if (matches(request.field("if-none-match"), tag, true)) {
        response.status = 304;
        return response;
    }
    response.fields.emplace_back("Content-Type", "application/json");
    response.segments.emplace_back(std::move(body));
    return response;
}

void Resources::tellChanged(const std::string& controllerId) const
{
    if (m_parts.changed) m_parts.changed(controllerId);
}

HttpResponse Resources::root(const Call& call)
{
    const auto poll = m_book.poll(call.controllerId, call.identity);
    if (!poll) return responseTo(poll.error());
    tellChanged(call.controllerId);
    const Milliseconds interval =
        poll->busy ? std::min(m_options.busyPollInterval, m_options.pollInterval) : m_options.pollInterval;
    return json(call.request, rootJson(*poll, call.place, interval));
}

HttpResponse Resources::deployment(const Call& call, std::uint32_t id, bool installed)
{
    const auto action = installed ? m_book.installed(call.controllerId, id) : m_book.deployment(call.controllerId, call.identity, id);
    if (!action) return responseTo(action.error());
    const auto facts = m_parts.releases.payload(action->payload.root);
    if (!facts) return notFound("gateway.payload.unknown");
    std::int64_t history = 0;
    const std::string wanted = call.path.queryValue("actionHistory");
    std::from_chars(wanted.data(), wanted.data() + wanted.size(), history);
    return json(call.request, deploymentJson(*action, call.identity, *facts, call.place,
                                             m_book.capability(call.controllerId, *action), history));
}

HttpResponse Resources::feedback(const Call& call, std::uint32_t id, bool cancel)
{
    const auto told = readFeedback(bytesOf(call.request.body));
    if (!told) return responseTo(told.error());
    const Status taken = cancel ? m_book.cancelFeedback(call.controllerId, id, *told)
                                : m_book.feedback(call.controllerId, call.identity, id, *told);
    if (!taken) return responseTo(taken.error());
    tellChanged(call.controllerId);
    return empty();
}

HttpResponse Resources::cancellation(const Call& call, std::uint32_t id)
{
    const auto action = m_book.cancellation(call.controllerId, id);
    if (!action) return responseTo(action.error());
    return json(call.request, cancelJson(*action));
}

HttpResponse Resources::configData(const Call& call)
{
    const auto data = readConfigData(bytesOf(call.request.body));
    if (!data) return responseTo(data.error());
    if (const Status taken = m_book.attributes(call.controllerId, call.identity, *data); !taken) {
        return responseTo(taken.error());
    }
    tellChanged(call.controllerId);
    return empty();
}

HttpResponse Resources::installedReport(const Call& call)
{
    const auto report = readInstalledReport(bytesOf(call.request.body));
    if (!report) return responseTo(report.error());
    if (const Status taken = m_book.installedReport(call.controllerId, call.identity, *report); !taken) {
        return responseTo(taken.error());
    }
    tellChanged(call.controllerId);
    return empty();
}

// The path itself is the credential here: agents drop their token on downloads, or send none at all.
HttpResponse Resources::softwareModule(const HttpRequest& request, const RequestPath& path,
                                       const std::string& controllerId, const DdiPlace& place)
{
    const auto& parts = path.segments;
    if (parts.size() < 7 || parts.size() > 8 || parts[6] != "artifacts") return notFound();
    if (request.method != "GET" && request.method != "HEAD") return wrongMethod("GET, HEAD");
    const auto action = m_book.redeem(controllerId, parts[5]);
    if (!action) return responseTo(action.error());
    const auto identity = m_parts.devices.find(controllerId);
    const auto facts = m_parts.releases.payload(action->payload.root);
    if (!identity || !facts) return notFound("gateway.artifact.unknown");
    if (parts.size() == 7) {
        return json(request, artifactsJson(*action, *identity, *facts, place, parts[5]));
    }
    for (const bool ownAgent : {true, false}) {
        const std::string name = artifactName(*action, *identity, ownAgent);
        if (parts[7] == name) return payload(request, action->payload.root, controllerId, name);
        if (parts[7] != name + ".MD5SUM") continue;
        HttpResponse response;
        response.fields.emplace_back("Content-Type", "text/plain");
        response.segments.emplace_back(facts->md5Hex + "  " + name + "\n");
        return response;
    }
    return notFound("gateway.artifact.unknown");
}

HttpResponse Resources::bundle(const Call& call)
{
    const auto release = ReleaseId::fromHexText(call.path.segments[6]);
    if (!release) return notFound("gateway.release.unknown");
    std::uint64_t from = 0;
    const std::string text = call.path.queryValue("from");
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), from);
    if (!text.empty() && (error != std::errc() || end != text.data() + text.size())) {
        return errorResponse(400, "gateway.bundle.from");
    }
    std::optional<ledger::EpochPosition> known;
    if (const std::string epochs = call.path.queryValue("epochs"); !epochs.empty()) {
        auto position = ledger::EpochPosition::parse(epochs);
        if (!position) return responseTo(position.error());
        known = *position;
    }
    auto bundle = m_parts.releases.bundle(*release, from, known);
    if (!bundle) return responseTo(bundle.error());
    return binary(std::move(*bundle), "application/cbor");
}

HttpResponse Resources::leaves(const Call& call)
{
    const auto root = PiecesRoot::fromHexText(call.path.segments[6]);
    if (!root || !m_parts.releases.payload(*root)) return notFound("gateway.payload.unknown");
    const auto leaves = m_parts.releases.leaves(*root);
    if (!leaves) return responseTo(leaves.error());
    Bytes bytes;
    bytes.reserve(leaves->size() * 32);
    for (const Hash32& leaf : *leaves) append(bytes, leaf.view());
    return binary(std::move(bytes), "application/octet-stream");
}

HttpResponse Resources::acknowledge(const Call& call)
{
    if (!call.identity.certificate) return errorResponse(400, "gateway.acknowledgement.no-certificate");
    const auto acknowledgement = ledger::decodeAcknowledgement(bytesOf(call.request.body));
    if (!acknowledgement) return errorResponse(400, acknowledgement.error().code);
    const Status valid =
        ledger::verifyAcknowledgement(m_options.consortium, *acknowledgement, *call.identity.certificate);
    if (!valid) return errorResponse(400, valid.error().code);
    if (const Status taken = m_parts.acknowledgements.take(*acknowledgement); !taken) return responseTo(taken.error());
    ++m_counters.acknowledgements;
    // The sink has it: our own books may be behind without anything being lost.
    if (!m_book.acknowledged(call.controllerId, acknowledgement->content)) {
        m_parts.log.write(LogLevel::warning, "gateway", "state of " + call.controllerId + " not stored");
    }
    tellChanged(call.controllerId);
    return empty();
}

HttpResponse Resources::payload(const HttpRequest& request, const PiecesRoot& root, const std::string& controllerId,
                                const std::string& name)
{
    const auto facts = m_parts.releases.payload(root);
    if (!facts) return notFound("gateway.payload.unknown");
    const std::uint64_t total = facts->ref.size;
    const std::string tag = '"' + root.hex() + '"';
    const std::string modified = httpDate(facts->since);
    const auto describe = [&](HttpResponse& response) {
        response.fields.emplace_back("Accept-Ranges", "bytes");
        response.fields.emplace_back("ETag", tag);
        response.fields.emplace_back("Last-Modified", modified);
    };

    if (const auto wanted = request.field("if-match"); !wanted.empty() && !matches(wanted, tag, false)) {
        return errorResponse(412, "gateway.payload.changed");
    }
    if (const auto known = request.field("if-none-match"); !known.empty() && matches(known, tag, true)) {
        HttpResponse response;
        response.status = 304;
        describe(response);
        return response;
    }
    std::optional<std::vector<ByteRange>> ranges;
    const auto condition = request.field("if-range");
    const auto asked = request.field("range");
    if (request.method == "GET" && !asked.empty() && (condition.empty() || condition == tag || condition == modified)) {
        auto read = readRanges(asked, total, m_options.maxRanges);
        if (!read) {
            HttpResponse response = errorResponse(416, read.error().code);
            response.fields.emplace_back("Content-Range", "bytes */" + std::to_string(total));
            return response;
        }
        ranges = std::move(*read);
    }

    auto file = m_parts.releases.openPayload(root);
    if (!file) return responseTo(file.error());
    HttpResponse response;
    response.payload = std::move(*file);
    response.sent = [this, controllerId, root](std::uint64_t from, std::uint64_t size) {
        m_counters.payloadBytes += size;
        m_book.served(controllerId, root, from, size);
    };
    describe(response);
    response.fields.emplace_back("Content-Disposition", "attachment;filename=" + name);
    const auto contentRange = [&](const ByteRange& range) {
        return "bytes " + std::to_string(range.from) + "-" + std::to_string(range.from + range.size - 1) + "/" +
               std::to_string(total);
    };
    constexpr std::string_view type = "application/octet-stream";
    if (!ranges) {
        response.fields.emplace_back("Content-Type", type);
        response.segments.emplace_back(ByteRange{0, total});
        return response;
    }
    response.status = 206;
    if (ranges->size() == 1) {
        response.fields.emplace_back("Content-Type", type);
        response.fields.emplace_back("Content-Range", contentRange(ranges->front()));
        response.segments.emplace_back(ranges->front());
        return response;
    }
    // Unquoted, one blank, all lower case: SWUpdate before 2025.05 lower-cases it and then finds no part.
    const std::string boundary = "quorate" + toHex(crypto::sha256(bytesOf(asked)).view().first(12));
    response.fields.emplace_back("Content-Type", "multipart/byteranges; boundary=" + boundary);
    for (const ByteRange& range : *ranges) {
        response.segments.emplace_back("\r\n--" + boundary + "\r\nContent-Type: " + std::string(type) +
                                       "\r\nContent-Range: " + contentRange(range) + "\r\n\r\n");
        response.segments.emplace_back(range);
    }
    response.segments.emplace_back("\r\n--" + boundary + "--\r\n");
    return response;
}

}  // namespace quorate::gateway
