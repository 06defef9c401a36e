// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/session.h"

#include "core/net/peer_book.h"

#include <algorithm>

namespace quorate::net {
namespace {

enum class Kind : std::uint8_t { hello = 0, message = 1, ping = 2, pong = 3, peers = 4 };

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

}  // namespace

Frame makeMessageFrame(BytesView message)
{
    return makeFrame(Kind::message, message);
}

Frame makePeersFrame(BytesView content)
{
    return makeFrame(Kind::peers, content);
}

Session::Session(const Setting& setting, std::unique_ptr<Connection> connection)
    : m_setting(setting), m_connection(std::move(connection)), m_deadline(setting.transport.makeTimer()),
      m_rateTimer(setting.transport.makeTimer()), m_bytesPerSecond(setting.options.maxBytesPerSecond),
      m_messagesPerSecond(setting.options.maxMessagesPerSecond)
{
}

void Session::connect(const crypto::PublicKey& expected, const Endpoint& endpoint)
{
    m_outgoing = true;
    m_peer = expected;
    m_endpoint = endpoint;
    armDeadline();
    prepareCheck();
    m_connection->open(endpoint, m_check, [self = shared_from_this()](const std::string& code) { self->shookHands(code); });
}

void Session::accepted(Endpoint from, std::string origin)
{
    m_endpoint = std::move(from);
    m_origin = std::move(origin);
    armDeadline();
    prepareCheck();
    m_connection->answer(m_check, [self = shared_from_this()](const std::string& code) { self->shookHands(code); });
}

void Session::armDeadline()
{
    m_deadline->start(m_setting.options.handshakeTimeout, [self = shared_from_this()] {
        if (!self->m_ready) self->close("net.timeout");
    });
}

void Session::prepareCheck()
{
    m_check = [this](const crypto::PublicKey& key) {
        if (m_outgoing && key != m_peer) {
            m_refusal = "net.wrong-key";
        } else if (!m_setting.owner.mayTalkTo(key, m_origin)) {
            m_refusal = "net.not-allowed";
        } else {
            m_peer = key;
        }
        return m_refusal.empty();
    };
}

void Session::shookHands(const std::string& code)
{
    if (m_closed) return;
    if (!code.empty() && !m_refusal.empty() && !m_outgoing) {
        // The deadline ends it if the peer does not.
        return m_connection->sayGoodbye([self = shared_from_this()](const std::string& end) {
            if (!self->m_closed) self->closeFor(end);
        });
    }
    if (!code.empty()) return closeFor(code);
    m_lastLife = m_setting.clock.monotonic();
    m_budget = {static_cast<double>(std::max<std::uint64_t>(m_bytesPerSecond, chunkSize)),
                static_cast<double>(m_messagesPerSecond), m_lastLife};
    Bytes hello = toBytes(bytesOf(helloMagic));
    append(hello, m_setting.instance);
    m_greeted = true;
    send(makeFrame(Kind::hello, hello));
    m_chunk.resize(chunkSize);
    readSome();
}

void Session::closeFor(const std::string& code)
{
    close(m_refusal.empty() ? code : m_refusal);
}

void Session::close(std::string code)
{
    if (std::exchange(m_closed, true)) return;
    {
        const std::lock_guard lock(m_queueMutex);
        m_queueClosed = true;
        m_queue.clear();
    }
    m_deadline->cancel();
    m_rateTimer->cancel();
    m_connection->close();
    // Later: the owner may be looking at its table of sessions.
    m_setting.transport.post([self = shared_from_this(), code = std::move(code)] {
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
    const auto passed = static_cast<double>((now - m_budget.at).count()) / 1000;
    m_budget.at = now;
    const auto wait = [&](double& tokens, double rate, double burst) {
        if (rate == 0) return 0.0;
        tokens = std::min(burst, tokens + rate * passed);
        return tokens > 0 ? 0.0 : 1 - tokens * 1000 / rate;
    };
    const auto bytes = static_cast<double>(m_bytesPerSecond);
    const auto messages = static_cast<double>(m_messagesPerSecond);
    const double longest = std::max(wait(m_budget.bytes, bytes, std::max(bytes, static_cast<double>(chunkSize))),
                                    wait(m_budget.messages, messages, messages));
    return Milliseconds{static_cast<std::int64_t>(longest)};
}

void Session::limitAsReader()
{
    m_reader = true;
    m_bytesPerSecond = m_setting.options.readerBytesPerSecond;
    m_messagesPerSecond = m_setting.options.readerMessagesPerSecond;
    m_budget.messages = std::min(m_budget.messages, static_cast<double>(m_messagesPerSecond));
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
        m_rateTimer->start(wait, [self = shared_from_this()] {
            self->m_reading = self->m_rateWaiting = false;
            self->readSome();
        });
        return;
    }
    m_connection->read(m_chunk, [self = shared_from_this()](const std::string& code, std::size_t n) {
        self->m_reading = false;
        if (self->m_closed) return;
        if (!code.empty()) return self->closeFor(code);
        self->m_bytesIn += n;
        self->m_budget.bytes -= static_cast<double>(n);
        self->m_lastLife = self->m_setting.clock.monotonic();
        self->consume(BytesView(self->m_chunk).first(n));
        self->readSome();
    });
}

void Session::taken(std::size_t size)
{
    m_untaken -= size + costOfMessage;
    if (m_paused.exchange(false)) {
        m_setting.transport.post([self = shared_from_this()] { self->readSome(); });
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
    m_budget.messages -= 1;   // also what is answered here takes a place on the thread that works for all
    switch (static_cast<Kind>(m_head[4])) {
    case Kind::hello: helloArrived(content); break;
    case Kind::message:
        ++m_messagesIn;
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
    m_deadline->cancel();
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
    m_setting.transport.post([self = shared_from_this(), full] {
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
    std::uint64_t messages = 0;
    std::vector<Frame> frames;
    {
        const std::lock_guard lock(m_queueMutex);
        while (!m_queue.empty() && (size == 0 || size + m_queue.front()->size() <= writeAtOnce)) {
            size += m_queue.front()->size();
            if ((*m_queue.front())[4] == static_cast<std::uint8_t>(Kind::message)) ++messages;
            frames.push_back(std::move(m_queue.front()));
            m_queue.pop_front();
        }
        if (frames.empty()) {
            m_writing = false;
            return;
        }
    }
    m_connection->write(std::move(frames), [self = shared_from_this(), size, messages](const std::string& code) {
        if (self->m_closed) return;
        if (!code.empty()) return self->closeFor(code);
        self->m_bytesOut += size;
        self->m_messagesOut += messages;
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
    m_deadline->start(m_setting.options.pingInterval, [self = shared_from_this()] {
        if (!self->m_closed) self->watch();
    });
}

}  // namespace quorate::net
