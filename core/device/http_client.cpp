// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/http_client.h"

#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>

#include <charconv>
#include <limits>

namespace quorate::device {

namespace http = boost::beast::http;

namespace {

constexpr std::size_t bufferSize = 16 * 1024;

tl::unexpected<Error> malformed(const std::string& what)
{
    return fail(ErrorKind::invalid, "device.gateway.malformed-reply", what);
}

std::optional<std::uint64_t> number(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

// "bytes 16384-99999/100000" (RFC 9110 section 14.4).
void readContentRange(std::string_view text, HttpHead& head)
{
    if (!text.starts_with("bytes ")) return;
    text.remove_prefix(6);
    const auto dash = text.find('-');
    const auto slash = text.find('/');
    if (dash == std::string_view::npos || slash == std::string_view::npos || dash > slash) return;
    head.rangeFrom = number(text.substr(0, dash));
    head.rangeTotal = number(text.substr(slash + 1));
}

// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 section 5.6.7), the one form that is sent today.
std::optional<UnixTime> readDate(std::string_view text)
{
    using namespace std::chrono;
    constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    if (text.size() != 29 || !text.ends_with(" GMT")) return std::nullopt;
    const auto month = months.find(text.substr(8, 3));
    const auto part = [&](std::size_t at, std::size_t size) { return number(text.substr(at, size)); };
    const auto date = part(5, 2), y = part(12, 4), h = part(17, 2), m = part(20, 2), s = part(23, 2);
    if (month == std::string_view::npos || month % 3 != 0 || !date || !y || !h || !m || !s) return std::nullopt;
    const year_month_day found(year(static_cast<int>(*y)), std::chrono::month(static_cast<unsigned>(month / 3 + 1)),
                               day(static_cast<unsigned>(*date)));
    if (!found.ok() || *h > 23 || *m > 59 || *s > 60) return std::nullopt;
    const auto days = sys_days(found).time_since_epoch().count();
    return UnixTime{((static_cast<std::int64_t>(days) * 24 + static_cast<std::int64_t>(*h)) * 60 +
                     static_cast<std::int64_t>(*m)) * 60'000 + static_cast<std::int64_t>(*s) * 1000};
}

std::string describe(const boost::beast::error_code& error)
{
    return error.message();
}

}  // namespace

// The library's parser, fed by hand so that every wait has a deadline of ours.
struct HttpClient::Parser {
    http::response_parser<http::buffer_body> parser;
    Bytes in = Bytes(bufferSize);   // [begin, end) is not parsed yet
    std::size_t begin = 0;
    std::size_t end = 0;
    Bytes out = Bytes(bufferSize);
    bool isReused = false;          // the connection was there already

    [[nodiscard]] HttpHead head() const
    {
        HttpHead found;
        const auto& message = parser.get();
        found.status = message.result_int();
        if (const auto length = parser.content_length()) found.length = *length;
        const auto range = message[http::field::content_range];
        readContentRange({range.data(), range.size()}, found);
        const auto date = message[http::field::date];
        found.date = readDate({date.data(), date.size()});
        return found;
    }
    // Feeds what has arrived; true when it needs more.
    Result<bool> consume()
    {
        boost::beast::error_code error;
        const auto used = parser.put(boost::asio::const_buffer(in.data() + begin, end - begin), error);
        begin += used;
        if (error == http::error::need_more) return true;
        if (error && error != http::error::need_buffer) return malformed(describe(error));
        return false;
    }
    // Room behind what is not parsed yet.
    std::span<std::uint8_t> room()
    {
        if (begin > 0) {
            std::copy(in.begin() + static_cast<std::ptrdiff_t>(begin), in.begin() + static_cast<std::ptrdiff_t>(end),
                      in.begin());
            end -= begin;
            begin = 0;
        }
        return std::span(in).subspan(end);
    }
};

HttpClient::HttpClient(std::string host, std::uint16_t port, const crypto::PublicKey& pinned, const Clock& clock,
                       const HttpLimits& limits)
    : m_host(std::move(host)), m_port(port), m_pinned(pinned), m_clock(clock), m_limits(limits)
{
}

HttpClient::~HttpClient() = default;

Status HttpClient::send(const HttpRequest& request, Milliseconds deadline)
{
    std::string head = request.method + " " + request.target + " HTTP/1.1\r\nHost: " + m_host + ":" +
                       std::to_string(m_port) + "\r\nUser-Agent: quorate-device\r\nAccept: */*\r\n";
    if (!request.authorization.empty()) head += "Authorization: " + request.authorization + "\r\n";
    if (!request.contentType.empty()) head += "Content-Type: " + request.contentType + "\r\n";
    if (request.rangeFrom > 0) head += "Range: bytes=" + std::to_string(request.rangeFrom) + "-\r\n";
    if (request.method != "GET") head += "Content-Length: " + std::to_string(request.body.size()) + "\r\n";
    head += "\r\n";
    if (auto done = m_connection->write(bytesOf(head), deadline); !done) return done;
    return m_connection->write(request.body, deadline);
}

Status HttpClient::readHead(Parser& parser, Milliseconds deadline)
{
    while (!parser.parser.is_header_done()) {
        const auto room = parser.room();
        if (room.empty()) return malformed("its head is too long");
        auto got = m_connection->read(room, deadline);
        if (!got) return fail(got.error());
        if (*got == 0) return fail(ErrorKind::unavailable, "device.gateway.cut-off", "closed before it answered");
        parser.end += *got;
        if (auto more = parser.consume(); !more) return fail(more.error());
    }
    return {};
}

Result<std::unique_ptr<HttpClient::Parser>> HttpClient::begin(const HttpRequest& request, Milliseconds deadline)
{
    for (;;) {
        const bool isReused = m_connection != nullptr;
        if (!isReused) {
            auto fresh = TlsConnection::connect(m_host, m_port, m_pinned, m_clock,
                                                m_clock.monotonic() + m_limits.connect);
            if (!fresh) return fail(fresh.error());
            m_connection = std::move(*fresh);
        }
        auto parser = std::make_unique<Parser>();
        parser->parser.header_limit(static_cast<std::uint32_t>(m_limits.headBytes));
        // Not boost::none: Beast of Boost 1.74 refuses every Content-Length then. Whoever takes the body counts it.
        parser->parser.body_limit(std::numeric_limits<std::uint64_t>::max());
        auto done = send(request, deadline);
        if (done) done = readHead(*parser, deadline);
        if (done) return parser;
        m_connection.reset();
        // A kept connection may have been closed meanwhile by a server that is alive.
        if (!isReused || done.error().code != "device.gateway.cut-off") return fail(done.error());
    }
}

Status HttpClient::stream(const HttpRequest& request, const OnHead& onHead, const OnBody& onBody)
{
    auto begun = begin(request, m_clock.monotonic() + m_limits.reply);
    if (!begun) return fail(begun.error());
    Parser& parser = **begun;
    // Whatever ends this early leaves a connection in the middle of a body: it is not used again.
    auto connection = std::move(m_connection);
    if (auto wanted = onHead(parser.head()); !wanted) return wanted;

    auto windowEnd = m_clock.monotonic() + m_limits.rateWindow;
    std::uint64_t inWindow = 0;
    while (!parser.parser.is_done()) {
        auto& body = parser.parser.get().body();
        body.data = parser.out.data();
        body.size = parser.out.size();
        bool needsMore = true;
        if (parser.begin < parser.end) {
            auto more = parser.consume();
            if (!more) return fail(more.error());
            needsMore = *more || parser.begin == parser.end;
        }
        const std::size_t filled = parser.out.size() - body.size;
        if (filled > 0) {
            m_received += filled;
            inWindow += filled;
            auto goOn = onBody(BytesView(parser.out).first(filled));
            if (!goOn) return fail(goOn.error());
            if (!*goOn) return {};
            continue;
        }
        if (parser.parser.is_done() || !needsMore) continue;
        if (m_clock.monotonic() >= windowEnd) {
            if (inWindow < m_limits.windowBytes) {
                return fail(ErrorKind::unavailable, "device.gateway.too-slow",
                            std::to_string(inWindow) + " bytes in " +
                                std::to_string(m_limits.rateWindow.count() / 1000) + " s");
            }
            windowEnd = m_clock.monotonic() + m_limits.rateWindow;
            inWindow = 0;
        }
        auto got = connection->read(parser.room(), windowEnd);
        if (!got && got.error().code == "device.gateway.timed-out" && inWindow >= m_limits.windowBytes) continue;
        if (!got) return fail(got.error());
        if (*got == 0) {
            boost::beast::error_code error;
            parser.parser.put_eof(error);
            if (error) return fail(ErrorKind::unavailable, "device.gateway.cut-off", "closed within a body");
            break;
        }
        parser.end += *got;
    }
    if (parser.parser.keep_alive() && parser.begin == parser.end) m_connection = std::move(connection);
    return {};
}

Result<HttpReply> HttpClient::exchange(const HttpRequest& request, std::size_t maxBody)
{
    HttpReply reply;
    const auto deadline = m_clock.monotonic() + m_limits.reply;
    const auto tooLarge = [&] {
        return fail(ErrorKind::invalid, "device.gateway.reply-too-large",
                    request.target + ": more than " + std::to_string(maxBody) + " bytes");
    };
    auto done = stream(
        request,
        [&](const HttpHead& head) -> Status {
            reply.head = head;
            if (head.length && *head.length > maxBody) return tooLarge();
            if (head.length) reply.body.reserve(static_cast<std::size_t>(*head.length));
            return {};
        },
        [&](BytesView data) -> Result<bool> {
            if (data.size() > maxBody - reply.body.size()) return tooLarge();
            if (m_clock.monotonic() > deadline) {
                return fail(ErrorKind::unavailable, "device.gateway.too-slow", request.target);
            }
            append(reply.body, data);
            return true;
        });
    if (!done) return fail(done.error());
    return reply;
}

}  // namespace quorate::device
