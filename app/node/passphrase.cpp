// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/passphrase.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
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

Result<crypto::SecretBytes> fromFile(Files& files, const Path& path, bool strict)
{
    auto file = files.open(path, OpenMode::read);
    if (!file) return fail(file.error());
    auto info = files.info(path);
    if (!info) return fail(info.error());
    if (strict && (info->permissions & othersMayRead) != 0) {
        return fail(ErrorKind::denied, "cli.passphrase.readable-by-others", path.string());
    }
    crypto::SecretBytes secret(maxPassphrase + 1);
    std::size_t size = 0;
    while (size < secret.size()) {
        auto got = (*file)->readAt(size, {secret.data() + size, secret.size() - size});
        if (!got) return fail(got.error());
        if (*got == 0) break;
        size += *got;
    }
    if (size > maxPassphrase) return fail(ErrorKind::invalid, "cli.passphrase.too-long", path.string());
    secret.shrink(size);
    return checked(std::move(secret));
}

class Terminal {
public:
    Terminal() : m_handle(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_handle < 0 || ::tcgetattr(m_handle, &m_before) != 0) return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_good = ::tcsetattr(m_handle, TCSAFLUSH, &quiet) == 0;
    }
    ~Terminal()
    {
        if (m_good) ::tcsetattr(m_handle, TCSAFLUSH, &m_before);
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
    termios m_before{};
    bool m_good = false;
};

Result<std::optional<crypto::SecretBytes>> withoutTerminal(Files& files, const std::string& file, const char* credential)
{
    Result<crypto::SecretBytes> read = fail(ErrorKind::internal, "cli.passphrase");
    if (!file.empty()) {
        read = fromFile(files, file, true);
    } else if (const char* credentials = std::getenv("CREDENTIALS_DIRECTORY"); credentials && *credentials) {
        // systemd's own permissions (0400 for the service's user, or an access list) keep others out.
        read = fromFile(files, Path(credentials) / credential, false);
    } else {
        return std::optional<crypto::SecretBytes>();
    }
    if (!read) return fail(read.error());
    return std::optional<crypto::SecretBytes>(std::move(*read));
}

}  // namespace

Result<crypto::SecretBytes> readPassphrase(Files& files, const std::string& file, const std::string& prompt)
{
    auto given = withoutTerminal(files, file, "passphrase");
    if (!given) return fail(given.error());
    if (*given) return std::move(**given);
    const Terminal terminal;
    if (!terminal.good()) return fail(ErrorKind::denied, "cli.passphrase.no-terminal");
    return terminal.ask(prompt);
}

Result<crypto::SecretBytes> readPin(Files& files, const std::string& file, const std::string& token, bool optional)
{
    auto given = withoutTerminal(files, file, "token-pin");
    const bool notGiven = !given && file.empty() && given.error().kind == ErrorKind::notFound;
    if (!given && !notGiven) return fail(given.error());
    if (given && *given) return std::move(**given);
    if (optional) return crypto::SecretBytes{};
    const Terminal terminal;
    if (!terminal.good()) return fail(ErrorKind::denied, "cli.passphrase.no-terminal");
    return terminal.ask("PIN of the token " + token);
}

Result<crypto::SecretBytes> readNewPassphrase(Files& files, const std::string& file)
{
    auto given = withoutTerminal(files, file, "passphrase");
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
