// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/session.h"

#include "core/base/endpoint.h"
#include "core/net/peer_book.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/error.hpp>
#include <boost/asio/write.hpp>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>

namespace quorate::net {
namespace {

enum class Kind : std::uint8_t { hello = 0, message = 1, ping = 2, pong = 3, peers = 4 };

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

constexpr std::string_view helloMagic = "quorate/net/1";
constexpr std::size_t helloSize = helloMagic.size() + sizeof(Instance);
constexpr std::size_t pingSize = 8;
constexpr std::size_t chunkSize = 64 * 1024;
constexpr std::size_t writeAtOnce = 256 * 1024;
constexpr Milliseconds peersAgainAfter{5'000};
constexpr std::size_t costOfMessage = 128;  // of one waiting in the handler's strand, beside its bytes

Frame makeFrame(Kind kind, BytesView content)
{
    Bytes frame;
    frame.reserve(5 + content.size());
    const auto length = static_cast<std::uint32_t>(content.size() + 1);
    for (int shift = 24; shift >= 0; shift -= 8) frame.push_back(static_cast<std::uint8_t>(length >> shift));
    frame.push_back(static_cast<std::uint8_t>(kind));
    append(frame, content);
    return std::make_shared<const Bytes>(std::move(frame));
}

bool isRefusalByPeer(const error_code& error)
{
    if (error.category() != asio::error::get_ssl_category()) return false;
    const int reason = ERR_GET_REASON(static_cast<unsigned long>(error.value()));
    // What checkPeer() of the other side makes OpenSSL send, in TLS 1.3 and by older libraries.
    return reason == SSL_R_TLSV1_ALERT_UNKNOWN_CA || reason == SSL_R_SSLV3_ALERT_BAD_CERTIFICATE ||
           reason == SSL_R_TLSV1_ALERT_ACCESS_DENIED || reason == SSL_R_SSLV3_ALERT_CERTIFICATE_UNKNOWN;
}

std::string codeOf(const error_code& error)
{
    if (error == asio::error::connection_refused) return "net.refused";
    if (error == asio::error::timed_out) return "net.timeout";
    if (error == asio::error::host_unreachable || error == asio::error::network_unreachable ||
        error == asio::error::network_down) {
        return "net.unreachable";
    }
    if (error.category() == asio::error::get_netdb_category() ||
        error.category() == asio::error::get_addrinfo_category()) {
        return "net.name-unknown";
    }
    if (isRefusalByPeer(error)) return "net.refused-by-peer";
    if (error.category() == asio::error::get_ssl_category()) return "net.tls";
    return "net.closed";
}

}  // namespace

Frame makeMessageFrame(BytesView message)
{
    return makeFrame(Kind::message, message);
}

Frame makePeersFrame(BytesView content)
{
    return makeFrame(Kind::peers, content);
}

Session::Session(const Setting& setting)
    : m_setting(setting), m_stream(setting.context, setting.tls), m_resolver(setting.context),
      m_deadline(setting.context), m_rateTimer(setting.context), m_bytesPerSecond(setting.options.maxBytesPerSecond),
      m_messagesPerSecond(setting.options.maxMessagesPerSecond),
      m_messageTokens(static_cast<double>(setting.options.maxMessagesPerSecond))
{
}

Session::~Session()
{
    setPeerCheck(m_stream.native_handle(), nullptr);
}

void Session::connect(const crypto::PublicKey& expected, const Endpoint& endpoint)
{
    m_outgoing = true;
    m_peer = expected;
    m_endpoint = endpoint;
    armDeadline();
    if (isNumericAddress(endpoint.host)) {
        connectTo(tcp::resolver::results_type::create({asio::ip::make_address(endpoint.host), endpoint.port}, "", ""));
        return;
    }
    m_resolver.async_resolve(endpoint.host, std::to_string(endpoint.port),
                             [self = shared_from_this()](const error_code& error, const auto& results) {
                                 if (self->m_closed) return;
                                 if (error) return self->close("net.name-unknown");
                                 self->connectTo(results);
                             });
}

void Session::connectTo(const tcp::resolver::results_type& results)
{
    asio::async_connect(m_stream.lowest_layer(), results,
                        [self = shared_from_this()](const error_code& error, const tcp::endpoint&) {
                            if (self->m_closed) return;
                            if (error) return self->closeFor(error);
                            self->handshake(asio::ssl::stream_base::client);
                        });
}

void Session::accepted(tcp::socket socket, Endpoint from)
{
    m_endpoint = std::move(from);
    m_stream.next_layer() = std::move(socket);
    armDeadline();
    handshake(asio::ssl::stream_base::server);
}

void Session::armDeadline()
{
    m_deadline.expires_after(m_setting.options.handshakeTimeout);
    m_deadline.async_wait([self = shared_from_this()](const error_code& error) {
        if (!error && !self->m_ready) self->close("net.timeout");
    });
}

void Session::handshake(asio::ssl::stream_base::handshake_type type)
{
    error_code ignored;
    m_stream.lowest_layer().set_option(tcp::no_delay(true), ignored);
    m_check = [this](const crypto::PublicKey& key) {
        if (m_outgoing && key != m_peer) {
            m_refusal = "net.wrong-key";
        } else if (!m_setting.owner.mayTalkTo(key)) {
            m_refusal = "net.not-allowed";
        } else {
            m_peer = key;
        }
        return m_refusal.empty();
    };
    setPeerCheck(m_stream.native_handle(), &m_check);
    m_stream.async_handshake(type, [self = shared_from_this()](const error_code& error) {
        if (self->m_closed) return;
        if (error && !self->m_refusal.empty() && !self->m_outgoing) return self->sayGoodbye();
        if (error) return self->closeFor(error);
        const Setting& setting = self->m_setting;
        self->m_tokensAt = self->m_lastLife = setting.clock.monotonic();
        self->m_tokens = static_cast<double>(std::max<std::uint64_t>(setting.options.maxBytesPerSecond, chunkSize));
        Bytes hello = toBytes(bytesOf(helloMagic));
        append(hello, setting.instance);
        self->m_greeted = true;
        self->send(makeFrame(Kind::hello, hello));
        self->m_chunk.resize(chunkSize);
        self->readSome();
    });
}

// The peer shall read the alert that refuses it. Closing at once could reset the connection before that, because the
// peer has sent its hello already. What it says is not looked at; the deadline ends it.
void Session::sayGoodbye()
{
    error_code ignored;
    m_stream.lowest_layer().shutdown(tcp::socket::shutdown_send, ignored);
    m_chunk.resize(1024);
    m_stream.next_layer().async_read_some(asio::buffer(m_chunk),
                                          [self = shared_from_this()](const error_code& error, std::size_t) {
                                              if (self->m_closed) return;
                                              if (error) return self->closeFor(error);
                                              self->sayGoodbye();
                                          });
}

void Session::closeFor(const error_code& error)
{
    close(m_refusal.empty() ? codeOf(error) : m_refusal);
}

void Session::close(std::string code)
{
    if (std::exchange(m_closed, true)) return;
    {
        const std::lock_guard lock(m_queueMutex);
        m_queueClosed = true;
        m_queue.clear();
    }
    m_resolver.cancel();
    m_deadline.cancel();
    m_rateTimer.cancel();
    error_code ignored;
    m_stream.lowest_layer().close(ignored);
    // Later: the owner may be looking at its table of sessions.
    asio::post(m_setting.context, [self = shared_from_this(), code = std::move(code)] {
        self->m_setting.owner.sessionClosed(self, code);
    });
}

PeerInfo Session::info() const
{
    return {m_peer,      m_endpoint,    m_outgoing,     m_since,        m_bytesIn,
            m_bytesOut,  m_messagesIn,  m_messagesOut,  m_roundTripMs,  m_reader,  0};
}

// Receiving

// Two buckets, of bytes and of messages, each a second's worth at most.
Milliseconds Session::rateDelay()
{
    const Milliseconds now = m_setting.clock.monotonic();
    const auto passed = static_cast<double>((now - m_tokensAt).count()) / 1000;
    m_tokensAt = now;
    const auto wait = [&](double& tokens, double rate, double burst) {
        if (rate == 0) return 0.0;
        tokens = std::min(burst, tokens + rate * passed);
        return tokens > 0 ? 0.0 : 1 - tokens * 1000 / rate;
    };
    const auto bytes = static_cast<double>(m_bytesPerSecond);
    const auto messages = static_cast<double>(m_messagesPerSecond);
    const double longest = std::max(wait(m_tokens, bytes, std::max(bytes, static_cast<double>(chunkSize))),
                                    wait(m_messageTokens, messages, messages));
    return Milliseconds{static_cast<std::int64_t>(longest)};
}

void Session::limitAsReader()
{
    m_reader = true;
    m_bytesPerSecond = m_setting.options.readerBytesPerSecond;
    m_messagesPerSecond = m_setting.options.readerMessagesPerSecond;
    m_messageTokens = static_cast<double>(m_messagesPerSecond);
}

bool Session::mayTellPeers()
{
    const Milliseconds now = m_setting.clock.monotonic();
    if (now - m_toldPeersAt < peersAgainAfter) return false;
    m_toldPeersAt = now;
    return true;
}

void Session::readSome()
{
    if (m_closed || m_reading) return;
    const std::size_t most = 2 * m_setting.options.maxMessage;
    if (m_untaken > most) {
        m_paused = true;
        // taken() may have run in between and found nothing paused.
        if (m_untaken > most || !m_paused.exchange(false)) return;
    }
    m_reading = true;
    if (const Milliseconds wait = rateDelay(); wait.count() > 0) {
        m_rateWaiting = true;
        m_rateTimer.expires_after(wait);
        m_rateTimer.async_wait([self = shared_from_this()](const error_code& error) {
            self->m_reading = self->m_rateWaiting = false;
            if (!error) self->readSome();
        });
        return;
    }
    m_stream.async_read_some(asio::buffer(m_chunk),
                             [self = shared_from_this()](const error_code& error, std::size_t n) {
                                 self->m_reading = false;
                                 if (self->m_closed) return;
                                 if (error) return self->closeFor(error);
                                 self->m_bytesIn += n;
                                 self->m_tokens -= static_cast<double>(n);
                                 self->m_lastLife = self->m_setting.clock.monotonic();
                                 self->consume(BytesView(self->m_chunk).first(n));
                                 self->readSome();
                             });
}

void Session::taken(std::size_t size)
{
    m_untaken -= size + costOfMessage;
    if (m_paused.exchange(false)) {
        asio::post(m_setting.context, [self = shared_from_this()] { self->readSome(); });
    }
}

void Session::consume(BytesView data)
{
    while (!data.empty() && !m_closed) {
        if (m_headFilled < m_head.size()) {
            const std::size_t n = std::min(data.size(), m_head.size() - m_headFilled);
            std::copy_n(data.begin(), n, m_head.begin() + static_cast<std::ptrdiff_t>(m_headFilled));
            m_headFilled += n;
            data = data.subspan(n);
            if (m_headFilled < m_head.size()) return;
            if (!acceptHead()) return;
        }
        const std::size_t n = std::min(data.size(), m_contentSize - m_content.size());
        append(m_content, data.first(n));  // grows with what has arrived, not with what was announced
        data = data.subspan(n);
        if (m_content.size() == m_contentSize) frameArrived();
    }
}

bool Session::acceptHead()
{
    const std::size_t length = std::size_t{m_head[0]} << 24 | std::size_t{m_head[1]} << 16 |
                               std::size_t{m_head[2]} << 8 | std::size_t{m_head[3]};
    const auto kind = static_cast<Kind>(m_head[4]);
    bool fits = false;
    switch (kind) {
    case Kind::hello: fits = !m_ready && length == helloSize + 1; break;
    case Kind::message:
        if (m_ready && length > m_setting.options.maxMessage + 1) {
            close("net.oversize");
            return false;
        }
        fits = m_ready && length >= 1;
        break;
    case Kind::ping:
    case Kind::pong: fits = m_ready && length == pingSize + 1; break;
    case Kind::peers: fits = m_ready && length >= 1 && length <= maxKnownPeersSize + 1; break;
    }
    if (!fits) {
        close("net.protocol");
        return false;
    }
    m_contentSize = length - 1;
    return true;
}

void Session::frameArrived()
{
    Bytes content = std::exchange(m_content, {});
    m_headFilled = 0;
    switch (static_cast<Kind>(m_head[4])) {
    case Kind::hello: helloArrived(content); break;
    case Kind::message:
        ++m_messagesIn;
        m_messageTokens -= 1;
        m_untaken += content.size() + costOfMessage;
        m_setting.owner.sessionMessage(shared_from_this(), std::move(content));
        break;
    case Kind::ping: send(makeFrame(Kind::pong, content)); break;
    case Kind::peers: m_setting.owner.sessionKnowsPeers(shared_from_this(), content); break;
    case Kind::pong: {
        std::uint64_t nonce = 0;
        for (const std::uint8_t byte : content) nonce = nonce << 8 | byte;
        if (m_pingOpen && nonce == m_pingNonce) {
            m_pingOpen = false;
            m_roundTripMs = (m_setting.clock.monotonic() - m_pingSent).count();
        }
        break;
    }
    }
}

void Session::helloArrived(BytesView content)
{
    if (textOf(content.first(helloMagic.size())) != helloMagic) return close("net.protocol");
    std::copy_n(content.begin() + helloMagic.size(), m_peerInstance.size(), m_peerInstance.begin());
    m_ready = true;
    m_deadline.cancel();
    m_since = m_setting.clock.now();
    m_readySince = m_setting.clock.monotonic();
    m_setting.owner.sessionReady(shared_from_this());
    if (!m_closed) watch();
}

// Sending

void Session::send(const Frame& frame)
{
    bool full = false;
    {
        const std::lock_guard lock(m_queueMutex);
        if (m_queueClosed) return;
        full = m_queuedBytes + frame->size() > m_setting.options.maxQueued;
        if (full) {
            m_queueClosed = true;
        } else {
            m_queue.push_back(frame);
            m_queuedBytes += frame->size();
            if (std::exchange(m_writing, true)) return;
        }
    }
    asio::post(m_setting.context, [self = shared_from_this(), full] {
        if (full) {
            self->close("net.queue-full");
        } else {
            self->writeSome();
        }
    });
}

void Session::writeSome()
{
    if (m_closed) return;
    std::size_t size = 0;
    std::vector<asio::const_buffer> buffers;
    m_inFlight.clear();
    {
        const std::lock_guard lock(m_queueMutex);
        while (!m_queue.empty() && (size == 0 || size + m_queue.front()->size() <= writeAtOnce)) {
            size += m_queue.front()->size();
            buffers.emplace_back(m_queue.front()->data(), m_queue.front()->size());
            m_inFlight.push_back(std::move(m_queue.front()));
            m_queue.pop_front();
        }
        if (m_inFlight.empty()) {
            m_writing = false;
            return;
        }
    }
    asio::async_write(m_stream, buffers, [self = shared_from_this(), size](const error_code& error, std::size_t) {
        if (self->m_closed) return;
        if (error) return self->closeFor(error);
        self->m_bytesOut += size;
        for (const Frame& frame : self->m_inFlight) {
            if ((*frame)[4] == static_cast<std::uint8_t>(Kind::message)) ++self->m_messagesOut;
        }
        {
            const std::lock_guard lock(self->m_queueMutex);
            self->m_queuedBytes -= size;
        }
        self->writeSome();
    });
}

// Gives the peer a sign of life now and then, and gives the peer up that gives none. What it sends may wait behind our
// own slow reading; then nothing can be concluded.
void Session::watch()
{
    const Milliseconds now = m_setting.clock.monotonic();
    if (m_paused || m_rateWaiting) m_lastLife = now;
    if (now - m_lastLife > m_setting.options.deadAfter) return close("net.dead");
    if (!std::exchange(m_pingOpen, true)) {
        m_pingSent = now;
        m_pingNonce = m_setting.random.number();
    }
    Bytes content;
    for (int shift = 56; shift >= 0; shift -= 8) content.push_back(static_cast<std::uint8_t>(m_pingNonce >> shift));
    send(makeFrame(Kind::ping, content));
    m_deadline.expires_after(m_setting.options.pingInterval);
    m_deadline.async_wait([self = shared_from_this()](const error_code& error) {
        if (!error && !self->m_closed) self->watch();
    });
}

}  // namespace quorate::net
