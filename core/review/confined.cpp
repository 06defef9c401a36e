// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/confined.h"

#include "core/review/confined_child.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <optional>

namespace quorate::review {
namespace {

constexpr const char* systemPaths[] = {
    "/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/opt", "/proc", "/etc/ld.so.cache", "/etc/ld.so.conf",
    "/etc/ld.so.conf.d", "/etc/alternatives", "/etc/magic", "/etc/localtime", "/etc/passwd", "/etc/nsswitch.conf", "/etc/clamav",
    "/var/lib/clamav", "/etc/ssl/openssl.cnf"};
constexpr const char* devices[] = {"/dev/null", "/dev/zero", "/dev/full", "/dev/urandom", "/dev/random", "/dev/tty", nullptr};

class Fd {
public:
    Fd() = default;
    explicit Fd(int fd) : m_fd(fd) {}
    ~Fd() { reset(); }
    Fd(const Fd&) = delete;
    Fd& operator=(const Fd&) = delete;
    void reset(int fd = -1)
    {
        if (m_fd >= 0) close(m_fd);
        m_fd = fd;
    }
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd = -1;
};

struct Pipe {
    Fd read;
    Fd write;
    [[nodiscard]] bool open()
    {
        int ends[2];
        if (pipe2(ends, O_CLOEXEC) != 0) return false;
        read.reset(ends[0]);
        write.reset(ends[1]);
        return true;
    }
};

// Descriptors 0 to 3 take part in dup2 in the child: ours must lie above.
bool moveUp(Fd& fd)
{
    const int moved = fcntl(fd.get(), F_DUPFD_CLOEXEC, 10);
    if (moved < 0) return false;
    fd.reset(moved);
    return true;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts)
{
    std::vector<char*> out;
    for (auto& text : texts) out.push_back(text.data());
    out.push_back(nullptr);
    return out;
}

Error startError(std::string_view step)
{
    return {ErrorKind::io, "review.process.start", std::string(step) + ": " + std::strerror(errno)};
}

class Running {
public:
    Running(const Clock& clock, const ProcessRequest& request, pid_t child, Pipe& out, Pipe& err, Pipe& said)
        : m_clock(clock), m_request(request), m_child(child), m_output(out), m_errors(err), m_status(said)
    {
    }
    ~Running() { end(); }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    Result<ProcessResult> follow(const std::stop_token& stop)
    {
        const auto deadline = m_clock.monotonic() + m_request.limits.time;
        while (!m_ended || m_output.read.get() >= 0 || m_errors.read.get() >= 0) {
            if (stop.stop_requested()) return fail(ErrorKind::cancelled, "review.process.cancelled");
            const auto left = deadline - m_clock.monotonic();
            if (left <= Milliseconds(0)) return fail(ErrorKind::unavailable, "review.process.timeout", m_request.program.string());
            std::array<pollfd, 3> fds{{{m_output.read.get(), POLLIN, 0}, {m_errors.read.get(), POLLIN, 0}, {m_status.read.get(), POLLIN, 0}}};
            const int some = poll(fds.data(), fds.size(), static_cast<int>(std::min<std::int64_t>(left.count(), 100)));
            if (some < 0 && errno != EINTR) return fail(startError("poll"));
            if (some <= 0) continue;
            if (fds[0].revents != 0) take(m_output, m_result.output, true);
            if (fds[1].revents != 0) take(m_errors, m_result.errors, false);
            if (fds[2].revents != 0) hear();
            if (m_failed) return fail(*m_failed);
            if (m_ended) {
                // What it left behind may hold the pipes open for ever; what it said is in them already.
                kill(-m_child, SIGKILL);
                drain(m_output, m_result.output, true);
                drain(m_errors, m_result.errors, false);
                break;
            }
        }
        return std::move(m_result);
    }

private:
    void take(Pipe& pipe, Bytes& into, bool isOutput)
    {
        std::array<std::uint8_t, 64 * 1024> buffer;
        const auto got = read(pipe.read.get(), buffer.data(), buffer.size());
        if (got < 0 && (errno == EINTR || errno == EAGAIN)) return;
        if (got <= 0) return pipe.read.reset();
        const BytesView data(buffer.data(), static_cast<std::size_t>(got));
        const auto room = static_cast<std::size_t>(m_request.limits.output - std::min<std::uint64_t>(m_request.limits.output, into.size()));
        if (data.size() > room) m_result.cut = true;
        append(into, data.first(std::min(room, data.size())));
        if (isOutput && m_request.onOutput) m_request.onOutput(data);
    }
    void drain(Pipe& pipe, Bytes& into, bool isOutput)
    {
        if (pipe.read.get() < 0) return;
        (void)fcntl(pipe.read.get(), F_SETFL, O_NONBLOCK);
        for (;;) {
            pollfd one{pipe.read.get(), POLLIN, 0};
            if (one.fd < 0 || poll(&one, 1, 0) <= 0) return;
            take(pipe, into, isOutput);
        }
    }
    void hear()
    {
        ChildWord word;
        const auto got = read(m_status.read.get(), &word, sizeof word);
        if (got < 0 && errno == EINTR) return;
        if (got != static_cast<ssize_t>(sizeof word)) {
            if (!m_ended && !m_failed) m_failed = Error{ErrorKind::io, "review.process.start", "it vanished"};
            return;
        }
        if (word.kind == ChildWord::ready) {
            auto& c = m_result.confinement;
            c.userNamespace = (word.value & byUser) != 0;
            c.networkNamespace = (word.value & byNetwork) != 0;
            c.processNamespace = (word.value & byProcess) != 0;
            c.landlock = (word.value & byLandlock) != 0;
            c.seccomp = (word.value & bySeccomp) != 0;
        } else if (word.kind == ChildWord::failed) {
            errno = word.systemError;
            m_failed = startError("step " + std::to_string(word.value));
            if (word.value == stepNetwork || word.value == stepFiles) {
                m_failed = Error{ErrorKind::unsupported, "review.process.no-confinement",
                                 word.value == stepFiles ? "Landlock" : "seccomp, or namespaces of an ordinary user"};
            }
        } else {
            m_ended = true;
            if (WIFEXITED(word.value)) m_result.exitCode = WEXITSTATUS(word.value);
            if (WIFSIGNALED(word.value)) m_result.signal = WTERMSIG(word.value);
        }
    }
    void end()
    {
        kill(-m_child, SIGKILL);
        kill(m_child, SIGKILL);
        while (waitpid(m_child, nullptr, 0) < 0 && errno == EINTR) {
        }
    }

    const Clock& m_clock;
    const ProcessRequest& m_request;
    const pid_t m_child;
    Pipe& m_output;
    Pipe& m_errors;
    Pipe& m_status;
    ProcessResult m_result;
    std::optional<Error> m_failed;
    bool m_ended = false;
};

}  // namespace

std::vector<std::string> Confinement::words() const
{
    std::vector<std::string> out;
    if (landlock) out.emplace_back("landlock");
    if (networkNamespace) out.emplace_back("network-namespace");
    if (processNamespace) out.emplace_back("process-namespace");
    if (seccomp) out.emplace_back("seccomp");
    if (userNamespace) out.emplace_back("user-namespace");
    return out;
}

Result<ProcessResult> runConfined(const Clock& clock, const ProcessRequest& request, std::stop_token stop)
{
    std::vector<std::string> arguments{request.program.string()};
    arguments.insert(arguments.end(), request.arguments.begin(), request.arguments.end());
    std::vector<std::string> environment{"PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "HOME=" + request.home.string(),
                                         "TMPDIR=" + request.home.string(), "LC_ALL=C.UTF-8", "TZ=UTC"};
    std::vector<std::string> readable{request.program.string()};
    for (const auto& path : request.readable) readable.push_back(path.string());
    const std::string home = request.home.string();
    auto argumentPointers = pointersTo(arguments);
    auto environmentPointers = pointersTo(environment);
    std::vector<const char*> readablePointers(std::begin(systemPaths), std::end(systemPaths));
    for (const auto& path : readable) readablePointers.push_back(path.c_str());
    readablePointers.push_back(nullptr);

    Pipe output, errors, status;
    Fd nothing(open("/dev/null", O_RDONLY | O_CLOEXEC));
    if (nothing.get() < 0 || !output.open() || !errors.open() || !status.open() || !moveUp(nothing) || !moveUp(output.write) ||
        !moveUp(errors.write) || !moveUp(status.write)) {
        return fail(startError("pipes"));
    }
    ChildPlan plan;
    plan.program = request.program.c_str();
    plan.arguments = argumentPointers.data();
    plan.environment = environmentPointers.data();
    plan.home = home.c_str();
    plan.readable = readablePointers.data();
    plan.devices = devices;
    plan.limits = request.limits;
    plan.nothing = nothing.get();
    plan.output = output.write.get();
    plan.errors = errors.write.get();
    plan.status = status.write.get();
    // One line each: we, outside, are nobody inside.
    std::snprintf(plan.uidMap, sizeof plan.uidMap, "65534 %u 1", static_cast<unsigned>(geteuid()));
    std::snprintf(plan.gidMap, sizeof plan.gidMap, "65534 %u 1", static_cast<unsigned>(getegid()));

    const pid_t child = fork();
    if (child < 0) return fail(startError("fork"));
    if (child == 0) runChild(plan);
    Running running(clock, request, child, output, errors, status);
    output.write.reset();
    errors.write.reset();
    status.write.reset();
    return running.follow(stop);
}

}  // namespace quorate::review
