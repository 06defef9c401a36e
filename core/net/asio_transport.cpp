// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>  // before Asio: Boost 1.74 forgets it

#include "core/base/endpoint.h"
#include "core/net/transport.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/error.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <pthread.h>

#include <array>
#include <thread>

namespace quorate::net {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

constexpr Milliseconds acceptPause{200};

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
    if (!error) return {};
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

std::string originOf(const asio::ip::address& address)
{
    if (address.is_v4()) return address.to_string();
    const auto v6 = address.to_v6();
    if (v6.is_v4_mapped()) return asio::ip::make_address_v4(asio::ip::v4_mapped, v6).to_string();
    const auto bytes = v6.to_bytes();
    return toHex(BytesView(bytes).first(8));
}

class AsioTimer final : public Timer {
public:
    explicit AsioTimer(asio::io_context& context) : m_timer(context) {}
    void start(Milliseconds delay, Executor::Work work) override
    {
        m_timer.expires_after(delay);
        m_timer.async_wait([work = std::move(work)](const error_code& error) {
            if (!error) work();
        });
    }
    void cancel() override { m_timer.cancel(); }

private:
    asio::steady_timer m_timer;
};

class AsioConnection final : public Connection {
public:
    AsioConnection(asio::io_context& context, asio::ssl::context& tls) : m_stream(context, tls), m_resolver(context) {}
    ~AsioConnection() override { setPeerCheck(m_stream.native_handle(), nullptr); }
    AsioConnection(const AsioConnection&) = delete;
    AsioConnection& operator=(const AsioConnection&) = delete;

    void take(tcp::socket socket) { m_stream.next_layer() = std::move(socket); }

    void open(const Endpoint& place, const PeerCheck& check, Done done) override
    {
        if (isNumericAddress(place.host)) {
            return connectTo(tcp::resolver::results_type::create({asio::ip::make_address(place.host), place.port}, "", ""),
                             check, std::move(done));
        }
        m_resolver.async_resolve(place.host, std::to_string(place.port),
                                 [this, &check, done = std::move(done)](const error_code& error, const auto& results) mutable {
                                     if (m_closed) return;
                                     if (error) return done("net.name-unknown");
                                     connectTo(results, check, std::move(done));
                                 });
    }
    void answer(const PeerCheck& check, Done done) override { handshake(asio::ssl::stream_base::server, check, std::move(done)); }
    void read(std::span<std::uint8_t> into, ReadDone done) override
    {
        m_stream.async_read_some(asio::buffer(into.data(), into.size()),
                                 [done = std::move(done)](const error_code& error, std::size_t n) { done(codeOf(error), n); });
    }
    void write(std::vector<Frame> frames, Done done) override
    {
        std::vector<asio::const_buffer> buffers;
        for (const Frame& frame : frames) buffers.emplace_back(frame->data(), frame->size());
        asio::async_write(m_stream, buffers,
                          [frames = std::move(frames), done = std::move(done)](const error_code& error, std::size_t) {
                              done(codeOf(error));
                          });
    }
    // Closing at once could reset the connection before the peer has read the alert, because it has sent its hello already.
    void sayGoodbye(Done done) override
    {
        error_code ignored;
        m_stream.lowest_layer().shutdown(tcp::socket::shutdown_send, ignored);
        m_stream.next_layer().async_read_some(asio::buffer(m_ignored),
                                              [this, done = std::move(done)](const error_code& error, std::size_t) mutable {
                                                  if (m_closed) return;
                                                  if (error) return done(codeOf(error));
                                                  sayGoodbye(std::move(done));
                                              });
    }
    void close() override
    {
        m_closed = true;
        m_resolver.cancel();
        error_code ignored;
        m_stream.lowest_layer().close(ignored);
    }

private:
    void connectTo(const tcp::resolver::results_type& results, const PeerCheck& check, Done done)
    {
        asio::async_connect(m_stream.lowest_layer(), results,
                            [this, &check, done = std::move(done)](const error_code& error, const tcp::endpoint&) mutable {
                                if (m_closed) return;
                                if (error) return done(codeOf(error));
                                handshake(asio::ssl::stream_base::client, check, std::move(done));
                            });
    }
    void handshake(asio::ssl::stream_base::handshake_type type, const PeerCheck& check, Done done)
    {
        error_code ignored;
        m_stream.lowest_layer().set_option(tcp::no_delay(true), ignored);
        setPeerCheck(m_stream.native_handle(), &check);
        m_stream.async_handshake(type, [done = std::move(done)](const error_code& error) { done(codeOf(error)); });
    }

    asio::ssl::stream<tcp::socket> m_stream;
    tcp::resolver m_resolver;
    bool m_closed = false;
    std::array<std::uint8_t, 1024> m_ignored{};
};

class AsioTransport final : public Transport {
public:
    explicit AsioTransport(const crypto::KeyPair& nodeKey)
    {
        m_tlsStatus = useNodeKey(m_tls.native_handle(), nodeKey);
        if (m_tlsStatus) m_tlsStatus = requirePeerKey(m_tls.native_handle());
    }
    ~AsioTransport() override { stop([] {}); }
    AsioTransport(const AsioTransport&) = delete;
    AsioTransport& operator=(const AsioTransport&) = delete;

    void post(Work work) override { asio::post(m_context, std::move(work)); }

    Result<Endpoint> listen(const Endpoint& place, Arrived arrived) override
    {
        m_arrived = std::move(arrived);
        error_code error;
        tcp::resolver resolver(m_context);
        const auto found = resolver.resolve(place.host, std::to_string(place.port),
                                            tcp::resolver::passive | tcp::resolver::numeric_service, error);
        const std::string where = place.text();
        if (error || found.empty()) return fail(ErrorKind::invalid, "net.listen.address", where);
        const tcp::endpoint endpoint = *found.begin();
        const auto step = [&](auto&& action) {
            if (!error) action();
        };
        step([&] { m_acceptor.open(endpoint.protocol(), error); });
        step([&] { m_acceptor.set_option(tcp::acceptor::reuse_address(true), error); });
        step([&] { m_acceptor.bind(endpoint, error); });
        step([&] { m_acceptor.listen(asio::socket_base::max_listen_connections, error); });
        if (error) {
            error_code ignored;
            m_acceptor.close(ignored);
            if (error == asio::error::address_in_use) return fail(ErrorKind::conflict, "net.listen.in-use", where);
            if (error == asio::error::access_denied) return fail(ErrorKind::denied, "net.listen.denied", where);
            return fail(ErrorKind::io, "net.listen.address", where + ": " + error.message());
        }
        const tcp::endpoint real = m_acceptor.local_endpoint(error);
        return Endpoint{real.address().to_string(), real.port()};
    }
    void stopListening() override
    {
        error_code ignored;
        m_acceptor.close(ignored);
        m_acceptPause.cancel();
    }
    std::unique_ptr<Connection> makeConnection() override { return std::make_unique<AsioConnection>(m_context, m_tls); }
    std::unique_ptr<Timer> makeTimer() override { return std::make_unique<AsioTimer>(m_context); }

    Status start() override
    {
        if (!m_tlsStatus) return m_tlsStatus;
        if (m_acceptor.is_open()) asio::post(m_context, [this] { acceptNext(); });
        m_thread = std::thread([this] { m_context.run(); });
        ::pthread_setname_np(m_thread.native_handle(), "net");
        return {};
    }
    void stop(Work last) override
    {
        if (!m_thread.joinable()) return last();
        asio::post(m_context, [this, last = std::move(last)] {
            last();
            m_context.stop();
        });
        m_thread.join();
    }

private:
    void acceptNext()
    {
        m_acceptor.async_accept([this](const error_code& error, tcp::socket socket) {
            if (error == asio::error::operation_aborted || !m_acceptor.is_open()) return;
            if (error) {
                // Out of descriptors, most likely: they come back as connections end.
                m_acceptPause.expires_after(acceptPause);
                m_acceptPause.async_wait([this](const error_code& cancelled) {
                    if (!cancelled) acceptNext();
                });
                return;
            }
            error_code gone;
            const tcp::endpoint from = socket.remote_endpoint(gone);
            if (!gone) {
                auto connection = std::make_unique<AsioConnection>(m_context, m_tls);
                connection->take(std::move(socket));
                m_arrived(std::move(connection), {from.address().to_string(), from.port()}, originOf(from.address()));
            }
            acceptNext();
        });
    }

    asio::io_context m_context{1};
    asio::executor_work_guard<asio::io_context::executor_type> m_guard{m_context.get_executor()};
    asio::ssl::context m_tls{asio::ssl::context::tls};
    Status m_tlsStatus;
    tcp::acceptor m_acceptor{m_context};
    asio::steady_timer m_acceptPause{m_context};
    Arrived m_arrived;
    std::thread m_thread;
};

}  // namespace

std::unique_ptr<Transport> makeAsioTransport(const crypto::KeyPair& nodeKey)
{
    return std::make_unique<AsioTransport>(nodeKey);
}

std::unique_ptr<Network> makeNetwork(NetworkOptions options, const crypto::KeyPair& nodeKey,
                                     std::shared_ptr<Strand> strand, NetworkHandler& handler, Clock& clock, Log& log)
{
    return makeNetworkOver(makeAsioTransport(nodeKey), makeSystemRandom(), std::move(options), nodeKey.publicKey(),
                           std::move(strand), handler, clock, log);
}

}  // namespace quorate::net
