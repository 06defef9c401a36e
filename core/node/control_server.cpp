// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/control_server.h"

#include "core/base/thread_strand.h"
#include "core/crypto/secret.h"
#include "core/node/control_methods.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/streambuf.hpp>
#include <boost/asio/write.hpp>
#include <nlohmann/json.hpp>

#include <deque>
#include <map>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace quorate::node {
namespace {

namespace asio = boost::asio;
using Protocol = asio::local::stream_protocol;
using boost::system::error_code;

// Lines may bring a passphrase: what the buffer of them gives back, also as it grows, is wiped first.
template <class T>
struct WipingAllocator {
    using value_type = T;
    WipingAllocator() = default;
    template <class Other>
    explicit WipingAllocator(const WipingAllocator<Other>&) noexcept
    {
    }
    [[nodiscard]] T* allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T* data, std::size_t count) noexcept
    {
        crypto::wipe({reinterpret_cast<std::uint8_t*>(data), count * sizeof(T)});
        std::allocator<T>().deallocate(data, count);
    }
    friend bool operator==(const WipingAllocator&, const WipingAllocator&) = default;
};

// What lives as long as the server's thread; late callbacks of the node hold it weakly.
struct Core {
    Core(api::Node& theNode, ControlServer::Options theOptions, Log& theLog)
        : node(theNode), options(std::move(theOptions)), log(theLog), acceptor(io), acceptPause(io)
    {
    }
    asio::io_context io;
    api::Node& node;
    const ControlServer::Options options;
    Log& log;
    Protocol::acceptor acceptor;
    asio::steady_timer acceptPause;
    std::size_t clients = 0;
};

bool isSameUser(Protocol::socket& socket)
{
    ucred credentials{};
    socklen_t size = sizeof credentials;
    return ::getsockopt(socket.native_handle(), SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0 &&
           credentials.uid == ::geteuid();
}

// One client. On the server's thread.
class Session : public std::enable_shared_from_this<Session> {
public:
    Session(std::shared_ptr<Core> core, Protocol::socket socket)
        : m_core(core), m_socket(std::move(socket)), m_sendTimer(core->io), m_input(core->options.maxRequest)
    {
        ++core->clients;
    }
    ~Session()
    {
        if (auto core = m_core.lock()) --core->clients;
    }
    void read()
    {
        asio::async_read_until(m_socket, m_input, '\n', [self = shared_from_this()](error_code error, std::size_t size) {
            if (error) return self->close();   // the client left, or its line is over the limit
            self->take(size);
        });
    }

private:
    struct Open {
        std::vector<std::unique_ptr<api::Subscription>> subscriptions;
    };

    void take(std::size_t size)
    {
        auto core = m_core.lock();
        if (!core || !m_socket.is_open()) return;
        const auto* const line = static_cast<const char*>(m_input.data().data());
        Json request = Json::parse(line, line + size, nullptr, false);
        // The buffer is ours and not const; it is only shown so.
        crypto::wipe({reinterpret_cast<std::uint8_t*>(const_cast<char*>(line)), size});
        m_input.consume(size);
        const auto id = request.is_object() ? request.find("id") : request.end();
        if (!request.is_object() || id == request.end() || !id->is_number_unsigned()) {
            send({{"id", nullptr}, {"error", toJson(Error{ErrorKind::invalid, "node.control.request", "no id"})}});
            return closeAfterSending();
        }
        handle(*core, id->get<std::uint64_t>(), request);
        read();
    }

    void handle(Core& core, std::uint64_t id, Json& request)
    {
        if (m_open.contains(id) || m_open.size() >= core.options.maxOpenRequests) {
            const bool twice = m_open.contains(id);
            send({{"id", id},
                  {"error", toJson(Error{ErrorKind::refused,
                                         twice ? "node.control.id-in-use" : "node.control.too-many-requests",
                                         std::to_string(id)})}});
            return;
        }
        m_open[id];
        auto params = request.find("params");
        Json none = Json::object();
        callMethod(core.node, core.options, textAt(request, "method"), params == request.end() ? none : *params,
                   replyTo(id));
    }

    // Every member may be called from any thread and after this session is gone.
    ControlReply replyTo(std::uint64_t id)
    {
        const auto later = [core = m_core, self = weak_from_this()](auto work) {
            if (auto alive = core.lock()) {
                asio::post(alive->io, [self, work = std::move(work)]() mutable {
                    if (auto session = self.lock()) work(*session);
                });
            }
        };
        ControlReply reply;
        reply.result = [later, id](Json result) {
            later([id, result = std::move(result)](Session& session) {
                session.send({{"id", id}, {"result", result}});
                session.m_open.erase(id);
            });
        };
        reply.fail = [later, id](const Error& error) {
            later([id, error](Session& session) {
                session.send({{"id", id}, {"error", toJson(error)}});
                session.m_open.erase(id);
            });
        };
        reply.note = [later, id](Json note) {
            later([id, note = std::move(note)](Session& session) {
                if (!session.m_open.contains(id)) return;
                Json message{{"id", id}};
                message.update(note);
                session.send(message);
            });
        };
        reply.keep = [this, id](std::unique_ptr<api::Subscription> subscription) {
            // On the server's thread, while the method runs.
            if (const auto open = m_open.find(id); open != m_open.end()) {
                open->second.subscriptions.push_back(std::move(subscription));
            }
        };
        return reply;
    }

    void send(const Json& message)
    {
        auto core = m_core.lock();
        if (!core || !m_socket.is_open()) return;
        m_output.push_back(message.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n");
        m_unsent += m_output.back().size();
        if (m_unsent > core->options.maxUnsent) return close();
        if (m_output.size() == 1) write(*core);
    }

    void write(Core& core)
    {
        m_sendTimer.expires_after(core.options.sendLimit);
        m_sendTimer.async_wait([self = weak_from_this()](error_code error) {
            if (auto session = self.lock(); session && !error) session->close();
        });
        asio::async_write(m_socket, asio::buffer(m_output.front()),
                          [self = shared_from_this()](error_code error, std::size_t) {
                              self->m_sendTimer.cancel();
                              auto alive = self->m_core.lock();
                              if (error || !alive || !self->m_socket.is_open()) return self->close();
                              self->m_unsent -= self->m_output.front().size();
                              self->m_output.pop_front();
                              if (!self->m_output.empty()) return self->write(*alive);
                              if (self->m_closing) self->close();
                          });
    }

    void closeAfterSending()
    {
        m_closing = true;
        if (m_output.empty()) close();
    }

    void close()
    {
        error_code ignored;
        m_socket.close(ignored);
        m_sendTimer.cancel();
        m_open.clear();
    }

    const std::weak_ptr<Core> m_core;
    Protocol::socket m_socket;
    asio::steady_timer m_sendTimer;
    asio::basic_streambuf<WipingAllocator<char>> m_input;
    std::deque<std::string> m_output;
    std::size_t m_unsent = 0;
    bool m_closing = false;
    std::map<std::uint64_t, Open> m_open;
};

void accept(const std::shared_ptr<Core>& core)
{
    core->acceptor.async_accept([weak = std::weak_ptr(core)](error_code error, Protocol::socket socket) {
        auto alive = weak.lock();
        if (!alive || error == asio::error::operation_aborted) return;
        if (!error && !isSameUser(socket)) {
            alive->log.write(LogLevel::warning, "control", "refused a client of another user");
        } else if (!error && alive->clients < alive->options.maxClients) {
            std::make_shared<Session>(alive, std::move(socket))->read();
        }
        if (!error) return accept(alive);
        // Out of descriptors, most likely: asking again at once would only burn time.
        alive->acceptPause.expires_after(Milliseconds(200));
        alive->acceptPause.async_wait([weak](error_code) {
            if (auto still = weak.lock()) accept(still);
        });
    });
}

class Server final : public ControlServer {
public:
    Server(std::shared_ptr<Core> core, dev_t device, ino_t inode)
        : m_core(std::move(core)), m_device(device), m_inode(inode), m_thread(makeThreadStrand("control"))
    {
        accept(m_core);
        m_thread->post([io = &m_core->io] { io->run(); });
    }
    ~Server() override
    {
        // Sessions end on their own thread, which is where their subscriptions are given back.
        m_core->io.stop();
        m_thread.reset();
        struct stat now{};
        const auto& path = m_core->options.socket;
        // A server that started after this one may have put its own there.
        if (::lstat(path.c_str(), &now) == 0 && now.st_dev == m_device && now.st_ino == m_inode) ::unlink(path.c_str());
    }

private:
    std::shared_ptr<Core> m_core;
    const dev_t m_device;
    const ino_t m_inode;
    std::unique_ptr<Strand> m_thread;
};

}  // namespace

Result<std::unique_ptr<ControlServer>> ControlServer::start(api::Node& node, Options options, Log& log)
{
    const std::string path = options.socket.string();
    if (path.size() >= sizeof(sockaddr_un::sun_path)) {
        return fail(ErrorKind::invalid, "node.control.socket", path + ": the path is too long");
    }
    if (path.empty()) return fail(ErrorKind::invalid, "node.control.socket", "no path");
    auto core = std::make_shared<Core>(node, std::move(options), log);
    struct stat there{};
    if (::lstat(path.c_str(), &there) == 0) {
        if (!S_ISSOCK(there.st_mode)) return fail(ErrorKind::conflict, "node.control.socket", path + ": not a socket");
        error_code error;
        Protocol::socket probe(core->io);
        probe.connect(Protocol::endpoint(path), error);
        if (!error) return fail(ErrorKind::unavailable, "node.control.in-use", path);
        ::unlink(path.c_str());
    }
    error_code error;
    core->acceptor.open(Protocol(), error);
    // bind(2) takes the permissions of the socket file from those of the descriptor: nobody else can connect in between.
    if (!error && ::fchmod(core->acceptor.native_handle(), 0600) != 0) {
        error = error_code(errno, boost::system::system_category());
    }
    if (!error) core->acceptor.bind(Protocol::endpoint(path), error);
    if (!error && ::chmod(path.c_str(), 0600) != 0) error = error_code(errno, boost::system::system_category());
    if (!error) core->acceptor.listen(asio::socket_base::max_listen_connections, error);
    struct stat made{};
    if (!error && ::lstat(path.c_str(), &made) != 0) error = error_code(errno, boost::system::system_category());
    if (error) return fail(ErrorKind::io, "node.control.socket", path + ": " + error.message());
    return std::make_unique<Server>(std::move(core), made.st_dev, made.st_ino);
}

}  // namespace quorate::node
