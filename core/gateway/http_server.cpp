// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/http_server.h"

#include "core/base/ascii.h"
#include "core/base/thread_strand.h"
#include "core/gateway/admission.h"
#include "core/net/tls_identity.h"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

namespace quorate::gateway {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using boost::system::error_code;

constexpr std::size_t chunkSize = 64 * 1024;
constexpr std::size_t maxTarget = 2048;
constexpr std::size_t mostDiscarded = 256 * 1024;
constexpr Milliseconds goodbyeTimeout{2'000};

std::string_view viewOf(beast::string_view text)
{
    return {text.data(), text.size()};
}

using Parser = http::request_parser<http::string_body>;

// What RFC 9112 leaves to the server and this one does not want; 0 when all is well.
struct Refusal {
    unsigned status = 0;
    std::string_view code;
};

Refusal refusalOf(const Parser& parser)
{
    const auto& message = parser.get();
    if (message.version() != 10 && message.version() != 11) return {505, "gateway.http.version"};
    if (message.target().size() > maxTarget) return {414, "gateway.path.too-long"};
    if (const auto coding = message.find(http::field::transfer_encoding); coding != message.end()) {
        // With a length beside it two servers could see two requests (RFC 9112 section 6.3); other codings we do not
        // have.
        if (message.version() == 10 || message.count(http::field::content_length) != 0) {
            return {400, "gateway.http.framing"};
        }
        if (message.count(http::field::transfer_encoding) != 1 || lowerAscii(viewOf(coding->value())) != "chunked") {
            return {501, "gateway.http.transfer-encoding"};
        }
    }
    const auto hosts = message.count(http::field::host);
    if (hosts > 1 || (hosts == 0 && message.version() == 11)) return {400, "gateway.host.malformed"};
    for (const auto field :
         {http::field::authorization, http::field::range, http::field::if_range, http::field::expect}) {
        if (message.count(field) > 1) return {400, "gateway.http.repeated-field"};
    }
    if (const auto expect = message.find(http::field::expect);
        expect != message.end() && lowerAscii(viewOf(expect->value())) != "100-continue") {
        return {417, "gateway.http.expectation"};
    }
    return {};
}

Refusal refusalOf(const error_code& error)
{
    if (error == http::error::header_limit || error == http::error::buffer_overflow) {
        return {431, "gateway.http.header-too-large"};
    }
    if (error == http::error::body_limit) return {413, "gateway.http.body-too-large"};
    if (error == http::error::bad_version) return {505, "gateway.http.version"};
    return {400, "gateway.http.malformed"};
}

bool isHttpError(const error_code& error)
{
    return error.category() == make_error_code(http::error::bad_method).category() &&
           error != http::error::end_of_stream && error != http::error::partial_message;
}

struct Context {
    const GatewayOptions& options;
    Resources& resources;
    Clock& clock;
};

// One connection; one request after the other. Everything it waits for holds it; it ends when it waits for nothing.
template <class Stream>
class Connection : public std::enable_shared_from_this<Connection<Stream>> {
public:
    static constexpr bool isTls = !std::is_same_v<Stream, beast::tcp_stream>;

    template <class... More>
    Connection(const Context& context, std::unique_ptr<Admission::Place> place, tcp::socket socket, More&... more)
        : m_context(context), m_place(std::move(place)), m_stream(std::move(socket), more...),
          m_buffer(std::max(context.options.maxHeader, chunkSize) + chunkSize)
    {
    }

    void run()
    {
        const auto close = [weak = this->weak_from_this(), executor = m_stream.get_executor()] {
            asio::post(executor, [weak] {
                if (const auto self = weak.lock()) self->end();
            });
        };
        if (!m_place->hold(close)) return;
        error_code ignored;
        lowest().socket().set_option(tcp::no_delay(true), ignored);
        if constexpr (isTls) {
            lowest().expires_after(m_context.options.handshakeTimeout);
            m_stream.async_handshake(asio::ssl::stream_base::server,
                                     [self = this->shared_from_this()](const error_code& error) {
                                         if (!error) self->awaitRequest();
                                     });
        } else {
            awaitRequest();
        }
    }

private:
    beast::tcp_stream& lowest() { return beast::get_lowest_layer(m_stream); }

    void awaitRequest()
    {
        if (m_buffer.size() > 0) return readHeader();  // the next request came with the last
        const auto& options = m_context.options;
        lowest().expires_after(m_asked ? options.idleTimeout : std::min(options.idleTimeout, options.firstRequestTimeout));
        m_stream.async_read_some(m_buffer.prepare(4096),
                                 [self = this->shared_from_this()](const error_code& error, std::size_t n) {
                                     if (error) return self->end();
                                     self->m_buffer.commit(n);
                                     self->readHeader();
                                 });
    }

    void readHeader()
    {
        m_parser.emplace();
        m_parser->header_limit(static_cast<std::uint32_t>(m_context.options.maxHeader));
        m_parser->body_limit(m_context.options.maxBody);
        lowest().expires_after(m_context.options.headerTimeout);
        http::async_read_header(m_stream, m_buffer, *m_parser,
                                [self = this->shared_from_this()](const error_code& error, std::size_t) {
                                    if (error) return self->failReading(error);
                                    if (const Refusal refusal = refusalOf(*self->m_parser); refusal.status != 0) {
                                        return self->refuse(refusal);
                                    }
                                    self->readBody();
                                });
    }

    void readBody()
    {
        lowest().expires_after(m_context.options.bodyTimeout);
        if (m_parser->get().count(http::field::expect) != 0 && !m_parser->is_done()) {
            static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
            asio::async_write(m_stream, asio::buffer(goOn),
                              [self = this->shared_from_this()](const error_code& error, std::size_t) {
                                  if (!error) self->readRest();
                              });
        } else {
            readRest();
        }
    }

    void readRest()
    {
        http::async_read(m_stream, m_buffer, *m_parser,
                         [self = this->shared_from_this()](const error_code& error, std::size_t) {
                             if (error) return self->failReading(error);
                             self->answer();
                         });
    }

    void failReading(const error_code& error)
    {
        if (!isHttpError(error)) return end();  // gone, or too slow
        refuse(refusalOf(error));
    }

    // What follows a malformed request cannot be told from its rest, so the connection ends.
    void refuse(const Refusal& refusal)
    {
        m_head = false;
        m_version10 = false;
        m_response = m_context.resources.refused(errorResponse(refusal.status, refusal.code));
        m_response.close = true;
        beginWriting();
    }

    void answer()
    {
        auto message = m_parser->release();
        HttpRequest request;
        request.method = std::string(viewOf(message.method_string()));
        request.target = std::string(viewOf(message.target()));
        for (const auto& field : message) {
            request.fields.emplace(lowerAscii(viewOf(field.name_string())), std::string(viewOf(field.value())));
        }
        request.body = std::move(message.body());
        request.tls = isTls;
        m_head = request.method == "HEAD";
        m_version10 = message.version() == 10;
        m_response = m_context.resources.answer(request, m_memory);
        m_asked = true;
        // Nothing is told without a credential, or a path that is one.
        if (m_response.status < 400) m_place->prove();
        m_response.close = m_response.close || !message.keep_alive();
        m_parser.reset();
        beginWriting();
    }

    void beginWriting()
    {
        m_segment = 0;
        m_inSegment = 0;
        m_out = headText();
        if (!m_head && !fill()) {
            // Nothing was sent yet, so the status can still tell.
            m_response = errorResponse(503, "gateway.payload.unreadable");
            m_response.close = true;
            m_segment = m_inSegment = 0;
            m_sentRanges.clear();
            m_out = headText();
            (void)fill();
        }
        write();
    }

    std::string headText() const
    {
        const HttpResponse& r = m_response;
        std::string text = "HTTP/1.1 " + std::to_string(r.status) + " ";
        text += viewOf(http::obsolete_reason(http::int_to_status(r.status)));
        text += "\r\nDate: " + httpDate(m_context.clock.now()) + "\r\n";
        if (r.status != 304) text += "Content-Length: " + std::to_string(r.length()) + "\r\n";
        for (const auto& [name, value] : r.fields) text += name + ": " + value + "\r\n";
        if (r.close) {
            text += "Connection: close\r\n";
        } else if (m_version10) {
            text += "Connection: keep-alive\r\n";
        }
        return text + "\r\n";
    }

    // Puts the next part of the body behind what waits in m_out. False: the payload could not be read.
    bool fill()
    {
        while (m_out.size() < chunkSize && m_segment < m_response.segments.size()) {
            const Segment& segment = m_response.segments[m_segment];
            if (const auto* text = std::get_if<std::string>(&segment)) {
                const std::size_t n = std::min<std::size_t>(text->size() - m_inSegment, chunkSize);
                m_out.append(*text, m_inSegment, n);
                m_inSegment += n;
                if (m_inSegment < text->size()) continue;
            } else {
                const ByteRange& range = std::get<ByteRange>(segment);
                const auto n = static_cast<std::size_t>(std::min<std::uint64_t>(range.size - m_inSegment, chunkSize));
                const std::size_t before = m_out.size();
                m_out.resize(before + n);
                const std::uint64_t from = range.from + m_inSegment;
                const auto read = m_response.payload->readAt(
                    from, {reinterpret_cast<std::uint8_t*>(m_out.data()) + before, n});
                if (!read || *read != n) return false;
                m_sentRanges.push_back({from, n});
                m_inSegment += n;
                if (m_inSegment < range.size) continue;
            }
            ++m_segment;
            m_inSegment = 0;
        }
        return true;
    }

    void write()
    {
        lowest().expires_after(m_context.options.writeTimeout);
        asio::async_write(m_stream, asio::buffer(m_out),
                          [self = this->shared_from_this()](const error_code& error, std::size_t) {
                              if (error) return self->end();
                              self->written();
                          });
    }

    void written()
    {
        for (const ByteRange& range : std::exchange(m_sentRanges, {})) {
            if (m_response.sent) m_response.sent(range.from, range.size);
        }
        m_out.clear();
        if (!m_head && m_segment < m_response.segments.size()) {
            if (!fill()) return end();  // the length that was announced is missed: the agent sees the cut
            return write();
        }
        const bool close = m_response.close;
        m_response = {};
        if (close) {
            sayGoodbye();
        } else {
            awaitRequest();
        }
    }

    // Closing with unread input would reset the connection, and the answer might be lost with it.
    void sayGoodbye()
    {
        lowest().expires_after(goodbyeTimeout);
        if constexpr (isTls) {
            m_stream.async_shutdown([self = this->shared_from_this()](const error_code&) { self->end(); });
        } else {
            error_code ignored;
            lowest().socket().shutdown(tcp::socket::shutdown_send, ignored);
            discard();
        }
    }

    void discard()
    {
        m_buffer.clear();
        m_stream.async_read_some(m_buffer.prepare(chunkSize),
                                 [self = this->shared_from_this()](const error_code& error, std::size_t n) {
                                     self->m_discarded += n;
                                     if (error || self->m_discarded > mostDiscarded) return self->end();
                                     self->discard();
                                 });
    }

    void end()
    {
        error_code ignored;
        lowest().socket().close(ignored);
    }

    const Context& m_context;
    const std::unique_ptr<Admission::Place> m_place;
    Stream m_stream;
    beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    ConnectionMemory m_memory;
    HttpResponse m_response;
    bool m_asked = false;  // a whole request came
    bool m_head = false;
    bool m_version10 = false;
    std::string m_out;
    std::size_t m_segment = 0;
    std::uint64_t m_inSegment = 0;
    std::vector<ByteRange> m_sentRanges;  // of the payload, in m_out
    std::size_t m_discarded = 0;
};

using PlainConnection = Connection<beast::tcp_stream>;
using TlsConnection = Connection<beast::ssl_stream<beast::tcp_stream>>;

class Listener {
public:
    Listener(asio::io_context& context, const Context& parts, std::shared_ptr<Admission> admission,
             asio::ssl::context* tls)
        : m_io(context), m_parts(parts), m_admission(std::move(admission)), m_tls(tls),
          m_acceptor(asio::make_strand(context)), m_pause(m_acceptor.get_executor())
    {
    }

    Status bind(const Endpoint& where)
    {
        error_code error;
        const auto address = asio::ip::make_address(where.address, error);
        if (error) return fail(ErrorKind::invalid, "gateway.listen.address", toString(where));
        const tcp::endpoint endpoint(address, where.port);
        m_acceptor.open(endpoint.protocol(), error);
        if (!error) m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
        if (!error) m_acceptor.bind(endpoint, error);
        if (!error) m_acceptor.listen(asio::socket_base::max_listen_connections, error);
        if (!error) {
            m_bound = {where.address, m_acceptor.local_endpoint(error).port()};
            return {};
        }
        if (error == asio::error::address_in_use) {
            return fail(ErrorKind::conflict, "gateway.listen.in-use", toString(where));
        }
        if (error == asio::error::access_denied) {
            return fail(ErrorKind::denied, "gateway.listen.denied", toString(where));
        }
        return fail(ErrorKind::io, "gateway.listen.address", toString(where) + ": " + error.message());
    }

    [[nodiscard]] const Endpoint& bound() const { return m_bound; }

    void acceptNext()
    {
        m_acceptor.async_accept(asio::make_strand(m_io), [this](const error_code& error, tcp::socket socket) {
            if (error == asio::error::operation_aborted) return;
            if (error) {
                // Out of descriptors, most likely: they come back as connections end.
                m_pause.expires_after(Milliseconds{200});
                m_pause.async_wait([this](const error_code& cancelled) {
                    if (!cancelled) acceptNext();
                });
                return;
            }
            admit(std::move(socket));
            acceptNext();
        });
    }

private:
    void admit(tcp::socket socket)
    {
        error_code error;
        const auto from = socket.remote_endpoint(error);
        if (error) return;
        auto place = m_admission->enter(sourceOf(from.address().to_string()));
        if (!place) return;  // closed by going out of scope
        const auto executor = socket.get_executor();
        if (m_tls != nullptr) {
            const auto connection =
                std::make_shared<TlsConnection>(m_parts, std::move(place), std::move(socket), *m_tls);
            asio::dispatch(executor, [connection] { connection->run(); });
        } else {
            const auto connection = std::make_shared<PlainConnection>(m_parts, std::move(place), std::move(socket));
            asio::dispatch(executor, [connection] { connection->run(); });
        }
    }

    asio::io_context& m_io;
    const Context& m_parts;
    const std::shared_ptr<Admission> m_admission;
    asio::ssl::context* const m_tls;
    tcp::acceptor m_acceptor;
    asio::steady_timer m_pause;
    Endpoint m_bound;
};

}  // namespace

struct HttpServer::State {
    explicit State(const Context& parts) : context(parts) {}
    const Context context;
    std::shared_ptr<Admission> admission;
    asio::ssl::context tls{asio::ssl::context::tls_server};
    Status tlsStatus;
    std::unique_ptr<asio::io_context> io;
    std::unique_ptr<Listener> own;
    std::unique_ptr<Listener> plain;
    std::vector<std::unique_ptr<Strand>> threads;  // each runs the io_context and nothing else
};

HttpServer::HttpServer(Parts parts, const crypto::KeyPair& nodeKey)
    : m_state(std::make_unique<State>(Context{parts.options, parts.resources, parts.clock}))
{
    m_state->admission =
        std::make_shared<Admission>(parts.options.maxConnections, parts.options.maxConnectionsPerAddress);
    m_state->tlsStatus = net::useNodeKey(m_state->tls.native_handle(), nodeKey);
}

HttpServer::~HttpServer()
{
    stop();
}

Status HttpServer::start()
{
    State& s = *m_state;
    if (!s.tlsStatus) return s.tlsStatus;
    const GatewayOptions& options = s.context.options;
    const unsigned threads = std::max(options.threads, 1U);
    s.io = std::make_unique<asio::io_context>(static_cast<int>(threads));
    s.own = std::make_unique<Listener>(*s.io, s.context, s.admission, &s.tls);
    if (const Status bound = s.own->bind(options.listen); !bound) return bound;
    if (options.plainListen) {
        s.plain = std::make_unique<Listener>(*s.io, s.context, s.admission, nullptr);
        if (const Status bound = s.plain->bind(*options.plainListen); !bound) return bound;
    }
    s.own->acceptNext();
    if (s.plain) s.plain->acceptNext();
    for (unsigned i = 0; i < threads; ++i) {
        s.threads.push_back(makeThreadStrand("gateway-" + std::to_string(i)));
        s.threads.back()->post([io = s.io.get()] { io->run(); });
    }
    return {};
}

void HttpServer::stop()
{
    State& s = *m_state;
    if (s.io) s.io->stop();
    s.threads.clear();  // joins
    s.own.reset();
    s.plain.reset();
    s.io.reset();  // and with it every connection
}

Endpoint HttpServer::listening() const
{
    return m_state->own ? m_state->own->bound() : Endpoint{};
}

std::optional<Endpoint> HttpServer::plainListening() const
{
    if (!m_state->plain) return std::nullopt;
    return m_state->plain->bound();
}

std::uint64_t HttpServer::connections() const
{
    return m_state->admission->count();
}

std::uint64_t HttpServer::refusedConnections() const
{
    return m_state->admission->refused();
}

}  // namespace quorate::gateway
