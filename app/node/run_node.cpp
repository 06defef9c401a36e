// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/run_node.h"

#include "app/node/output.h"
#include "app/node/passphrase.h"
#include "core/base/directory_lock.h"
#include "core/node/control_server.h"

#include <nlohmann/json.hpp>

#include <condition_variable>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace quorate::app {
namespace {

constexpr Milliseconds saveLimit{8'000};
constexpr Milliseconds firstPictureLimit{5'000};
constexpr unsigned leaveAfterSeconds = 10;
constexpr int stoppedTwice = 130;

// What a callback brings to the thread that waits for it.
class Arrival {
public:
    void operator()(Status status)
    {
        const std::lock_guard lock(m_mutex);
        m_status = std::move(status);
        m_arrived.notify_all();
    }
    [[nodiscard]] Status wait()
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, [&] { return m_status.has_value(); });
        return *m_status;
    }
    [[nodiscard]] std::optional<Status> waitFor(Milliseconds limit)
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait_for(lock, limit, [&] { return m_status.has_value(); });
        return m_status;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::optional<Status> m_status;  // guarded
};

sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGHUP);
    return signals;
}

// sd_notify(3) without its library: one datagram.
void notifyService(std::string_view state)
{
    const char* path = std::getenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (!path || std::strlen(path) >= sizeof address.sun_path || (*path != '/' && *path != '@')) return;
    std::memcpy(address.sun_path, path, std::strlen(path));
    if (*path == '@') address.sun_path[0] = '\0';
    const int handle = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (handle < 0) return;
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + std::strlen(path));
    (void)::sendto(handle, state.data(), state.size(), MSG_NOSIGNAL, reinterpret_cast<const sockaddr*>(&address), length);
    ::close(handle);
}

// Whoever asks first shall see the node, not the empty picture from before it looked at itself.
void waitForFirstPicture(api::Node& node)
{
    Arrival seen;
    const auto subscription = node.onSnapshot([&] {
        if (node.snapshot()->version > 0) seen({});
    });
    if (node.snapshot()->version == 0) (void)seen.waitFor(firstPictureLimit);
}

// Once at each start, and never where tries were already lost: a wrong PIN in a file, and a machine that starts again and
// again, would block the token. Nobody waits: one that hangs shall not keep the service from its work.
void unlockTokens(Context& context, api::Node& node, const std::string& pinFile)
{
    for (const auto& token : node.snapshot()->identity.tokens) {
        if (token.state == "ready") continue;
        if (token.pin != "good") {
            context.log().write(LogLevel::warning, "token", token.label + " is locked and has few tries left (" + token.pin +
                                                                "): quorated token unlock gives the PIN");
            continue;
        }
        auto pin = readPin(pinFile, token.label, true);
        if (!pin || (pin->size() == 0 && !token.pinPad)) {
            const std::string why = pin ? "quorated token unlock gives the PIN" : toString(pin.error());
            context.log().write(LogLevel::warning, "token", token.label + " is locked: " + why);
            continue;
        }
        node.unlockToken(token.uri, toBytes(pin->view()), [&log = context.log()](const Result<void>& status) {
            if (!status) log.write(LogLevel::error, "token", toString(status.error()));
        });
    }
}

void tellRunning(Context& context, const api::Node& node)
{
    const auto where = node::listeningOf(node);
    Json json{{"running", true},
              {"home", context.homeDirectory().string()},
              {"peers", toString(where.peers)},
              {"swarm", toString(where.swarm)},
              {"gateway", where.gateway ? Json(toString(*where.gateway)) : Json(nullptr)}};
    if (context.json) return print(json.dump());
    print("running: peers " + toString(where.peers) + ", payloads " + toString(where.swarm) +
          (where.gateway ? ", devices " + toString(*where.gateway) : std::string()));
}

// Ends the process at the next signal while the node is being saved, and in any case in time: what is on disk is good at
// every moment.
void leaveAtSecondSignal()
{
    ::alarm(leaveAfterSeconds);
    struct sigaction action{};
    action.sa_handler = [](int) { ::_exit(stoppedTwice); };
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    const sigset_t signals = stopSignals();
    ::pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
}

}  // namespace

Result<int> runNode(Context& context, const RunOptions& options)
{
    const auto home = context.home();
    if (auto config = home.loadConfig(); !config) return fail(config.error());
    auto lock = lockDirectory(home.directory());
    if (!lock) return fail(lock.error());
    auto passphrase = readPassphrase(options.passphraseFile, "Passphrase of the key files");
    if (!passphrase) return fail(passphrase.error());

    // Before any thread exists, so that all of them inherit it and the signals wait for us.
    const sigset_t signals = stopSignals();
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    const auto node = node::makeNode({home.directory(), std::move(*passphrase), options.follow, options.prune},
                                     {context.files(), context.clock(), context.random(), context.log()});
    Arrival started;
    node->start([&](Result<void> status) { started(std::move(status)); });
    if (auto status = started.wait(); !status) return fail(status.error());
    waitForFirstPicture(*node);

    unlockTokens(context, *node, options.pinFile);

    node::ControlServer::Options control;
    control.socket = home.controlSocket();
    control.listening = [&] { return node::listeningOf(*node); };
    control.stopRequested = [] { ::kill(::getpid(), SIGTERM); };
    control.submitBody = [&](ledger::ChainKind chain, ledger::Body body, api::Callback<api::Submitted> done) {
        node::submitBody(*node, chain, std::move(body), std::move(done));
    };
    auto server = node::ControlServer::start(*node, std::move(control), context.log());
    if (server) {
        tellRunning(context, *node);
        notifyService("READY=1");
        int signal = 0;
        ::sigwait(&signals, &signal);
        notifyService("STOPPING=1");
    }
    leaveAtSecondSignal();
    auto stopped = std::make_shared<Arrival>();
    node->stop(saveLimit, [stopped](Result<void> status) { (*stopped)(std::move(status)); });
    const auto saved = stopped->waitFor(saveLimit + Milliseconds(1'000));
    if (!server) return fail(server.error());
    server->reset();
    if (!saved) return fail(ErrorKind::unavailable, "cli.run.slow-stop", home.directory().string());
    if (!*saved) return fail(saved->error());
    if (!context.json) print("stopped");
    return 0;
}

}  // namespace quorate::app
