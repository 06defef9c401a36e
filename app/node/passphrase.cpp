// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/passphrase.h"

#include "core/base/files.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <span>
#include <sys/stat.h>
#include <system_error>
#include <termios.h>
#include <unistd.h>

namespace quorate::app {
namespace {

constexpr std::size_t maxPassphrase = 1024;
constexpr std::uint32_t othersMayRead = 0077;

Result<crypto::SecretBytes> checked(crypto::SecretBytes secret)
{
    std::size_t size = secret.size();
    while (size > 0 && (secret.view()[size - 1] == '\n' || secret.view()[size - 1] == '\r')) --size;
    secret.shrink(size);
    if (size == 0) return fail(ErrorKind::invalid, "cli.passphrase.empty");
    return secret;
}

Error openError(const Path& path, int number)
{
    const std::string context = path.string() + ": " + std::generic_category().message(number);
    if (number == ENOENT) return {ErrorKind::notFound, "base.file.not-found", context};
    if (number == EACCES || number == EPERM) return {ErrorKind::denied, "base.file.denied", context};
    return {ErrorKind::io, "base.file.io", context};
}

// A file that was opened; what is asked about it is asked about what is read, whatever has its name meanwhile.
class SecretFile {
public:
    explicit SecretFile(const Path& path) : m_handle(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY)), m_error(errno) {}
    ~SecretFile()
    {
        if (m_handle >= 0) ::close(m_handle);
    }
    SecretFile(const SecretFile&) = delete;
    SecretFile& operator=(const SecretFile&) = delete;

    [[nodiscard]] bool good() const { return m_handle >= 0; }
    [[nodiscard]] int error() const { return m_error; }
    [[nodiscard]] bool info(struct stat& out)
    {
        const bool done = ::fstat(m_handle, &out) == 0;
        m_error = errno;
        return done;
    }
    // What is there, up to out.size(). Less than 0: an error.
    [[nodiscard]] ssize_t read(std::span<std::uint8_t> out)
    {
        std::size_t size = 0;
        while (size < out.size()) {
            const ssize_t got = ::read(m_handle, out.data() + size, out.size() - size);
            if (got < 0 && errno == EINTR) continue;
            m_error = errno;
            if (got < 0) return got;
            if (got == 0) break;
            size += static_cast<std::size_t>(got);
        }
        return static_cast<ssize_t>(size);
    }

private:
    const int m_handle;
    int m_error;
};

Result<crypto::SecretBytes> fromFile(const Path& path, bool strict)
{
    SecretFile file(path);
    if (!file.good()) return fail(openError(path, file.error()));
    struct stat info{};
    if (!file.info(info)) return fail(openError(path, file.error()));
    if (strict && (info.st_mode & othersMayRead) != 0) {
        return fail(ErrorKind::denied, "cli.passphrase.readable-by-others", path.string());
    }
    crypto::SecretBytes secret(maxPassphrase + 1);
    const auto size = file.read({secret.data(), secret.size()});
    if (size < 0) return fail(openError(path, file.error()));
    if (static_cast<std::size_t>(size) > maxPassphrase) return fail(ErrorKind::invalid, "cli.passphrase.too-long", path.string());
    secret.shrink(static_cast<std::size_t>(size));
    return checked(std::move(secret));
}

// What the handler of the signals needs; it can be given nothing.
struct PromptState {
    int handle = -1;
    termios before{};
    termios quiet{};
};
PromptState promptState;
constexpr std::array leavingSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};
std::array<struct sigaction, leavingSignals.size()> actionsBefore{};

// Whoever ends or stops the program at the prompt gets back a terminal that shows what is typed. Only calls that are safe in
// a handler.
extern "C" void leaveTerminal(int signal)
{
    const int number = errno;
    ::tcsetattr(promptState.handle, TCSANOW, &promptState.before);
    for (std::size_t i = 0; i < leavingSignals.size(); ++i) {
        if (leavingSignals[i] != signal) continue;
        struct sigaction mine{};
        ::sigaction(signal, &actionsBefore[i], &mine);
        ::raise(signal);
        // Continued, or the program goes on whatever happens: the prompt is still there.
        ::sigaction(signal, &mine, nullptr);
    }
    ::tcsetattr(promptState.handle, TCSANOW, &promptState.quiet);
    errno = number;
}

// One at a time.
class Terminal {
public:
    Terminal() : m_handle(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_handle < 0 || ::tcgetattr(m_handle, &promptState.before) != 0) return;
        promptState.quiet = promptState.before;
        promptState.quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        promptState.handle = m_handle;
        // Before the echo goes.
        struct sigaction action{};
        action.sa_handler = leaveTerminal;
        action.sa_flags = SA_NODEFER;   // so that raising it in the handler takes effect there
        ::sigemptyset(&action.sa_mask);
        for (std::size_t i = 0; i < leavingSignals.size(); ++i) {
            ::sigaction(leavingSignals[i], nullptr, &actionsBefore[i]);
            if (actionsBefore[i].sa_handler != SIG_IGN) ::sigaction(leavingSignals[i], &action, nullptr);
        }
        m_watches = true;
        m_good = ::tcsetattr(m_handle, TCSAFLUSH, &promptState.quiet) == 0;
    }
    ~Terminal()
    {
        if (m_good) ::tcsetattr(m_handle, TCSAFLUSH, &promptState.before);
        for (std::size_t i = 0; m_watches && i < leavingSignals.size(); ++i) {
            ::sigaction(leavingSignals[i], &actionsBefore[i], nullptr);
        }
        if (m_handle >= 0) ::close(m_handle);
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] Result<crypto::SecretBytes> ask(const std::string& prompt) const
    {
        say(prompt + ": ");
        crypto::SecretBytes secret(maxPassphrase + 1);
        std::size_t size = 0;
        while (size < secret.size()) {
            const ssize_t got = ::read(m_handle, secret.data() + size, 1);
            if (got < 0 && errno == EINTR) continue;
            if (got <= 0 || secret.data()[size] == '\n') break;
            ++size;
        }
        say("\n");
        if (size > maxPassphrase) return fail(ErrorKind::invalid, "cli.passphrase.too-long");
        secret.shrink(size);
        return checked(std::move(secret));
    }

private:
    void say(const std::string& text) const { (void)!::write(m_handle, text.data(), text.size()); }
    int m_handle;
    bool m_watches = false;
    bool m_good = false;
};

Result<std::optional<crypto::SecretBytes>> withoutTerminal(const std::string& file, const char* credential)
{
    Result<crypto::SecretBytes> read = fail(ErrorKind::internal, "cli.passphrase");
    if (!file.empty()) {
        read = fromFile(file, true);
    } else if (const char* credentials = std::getenv("CREDENTIALS_DIRECTORY"); credentials && *credentials) {
        // systemd's own permissions (0400 for the service's user, or an access list) keep others out.
        read = fromFile(Path(credentials) / credential, false);
    } else {
        return std::optional<crypto::SecretBytes>();
    }
    if (!read) return fail(read.error());
    return std::optional<crypto::SecretBytes>(std::move(*read));
}

}  // namespace

Result<crypto::SecretBytes> readPassphrase(const std::string& file, const std::string& prompt)
{
    auto given = withoutTerminal(file, "passphrase");
    if (!given) return fail(given.error());
    if (*given) return std::move(**given);
    const Terminal terminal;
    if (!terminal.good()) return fail(ErrorKind::denied, "cli.passphrase.no-terminal");
    return terminal.ask(prompt);
}

Result<crypto::SecretBytes> readPin(const std::string& file, const std::string& token, bool optional)
{
    auto given = withoutTerminal(file, "token-pin");
    const bool notGiven = !given && file.empty() && given.error().kind == ErrorKind::notFound;
    if (!given && !notGiven) return fail(given.error());
    if (given && *given) return std::move(**given);
    if (optional) return crypto::SecretBytes{};
    const Terminal terminal;
    if (!terminal.good()) return fail(ErrorKind::denied, "cli.passphrase.no-terminal");
    return terminal.ask("PIN of the token " + token);
}

Result<crypto::SecretBytes> readNewPassphrase(const std::string& file)
{
    auto given = withoutTerminal(file, "passphrase");
    if (!given) return fail(given.error());
    if (*given) return std::move(**given);
    const Terminal terminal;
    if (!terminal.good()) return fail(ErrorKind::denied, "cli.passphrase.no-terminal");
    auto first = terminal.ask("New passphrase for the key files");
    if (!first) return first;
    auto second = terminal.ask("The same passphrase again");
    if (!second) return second;
    if (!equal(first->view(), second->view())) return fail(ErrorKind::invalid, "cli.passphrase.mismatch");
    return first;
}

}  // namespace quorate::app
