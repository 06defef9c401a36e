// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/passphrase.h"
#include "core/base/files.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

using namespace quorate;
using namespace quorate::app;

namespace {

// A process whose terminal is ours: what it shows we read, what we write it is typed.
class Prompted {
public:
    explicit Prompted(int (*program)())
    {
        m_terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
        if (m_terminal < 0 || ::grantpt(m_terminal) != 0 || ::unlockpt(m_terminal) != 0) return;
        const std::string name = ::ptsname(m_terminal);
        m_held = ::open(name.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC);   // so that it outlives the process
        m_id = ::fork();
        if (m_id != 0) return;
        ::setsid();
        const int own = ::open(name.c_str(), O_RDWR);
        ::ioctl(own, TIOCSCTTY, 0);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP}) std::signal(signal, SIG_DFL);
        ::_exit(program());
    }
    ~Prompted()
    {
        if (m_id > 0) {
            ::kill(m_id, SIGKILL);
            (void)end();
        }
        ::close(m_held);
        ::close(m_terminal);
    }
    Prompted(const Prompted&) = delete;
    Prompted& operator=(const Prompted&) = delete;

    // Up to there, or its end.
    [[nodiscard]] std::string readUpTo(const std::string& wanted) const
    {
        std::string text;
        char one = 0;
        while (!text.ends_with(wanted) && ::read(m_terminal, &one, 1) == 1) text += one;
        return text;
    }
    void type(const std::string& keys) const { (void)!::write(m_terminal, keys.data(), keys.size()); }
    void signal(int number) const { ::kill(m_id, number); }
    [[nodiscard]] int end()
    {
        int status = 0;
        while (::waitpid(m_id, &status, 0) < 0 && errno == EINTR) {
        }
        m_id = -1;
        return status;
    }
    [[nodiscard]] bool shows() const
    {
        termios now{};
        return ::tcgetattr(m_held, &now) == 0 && (now.c_lflag & ECHO) != 0;
    }

private:
    int m_terminal = -1;
    int m_held = -1;
    pid_t m_id = -1;
};

int askForOne()
{
    const auto secret = readPassphrase({}, "Passphrase");
    return secret && textOf(secret->view()) == "swordfish" ? 0 : 1;
}

// As a shell has it: a process group of its own, which is continued once it stops. 0: the terminal showed what was typed
// meanwhile, and the passphrase was read afterwards.
int underAShell()
{
    std::signal(SIGTTOU, SIG_IGN);
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    const pid_t id = ::fork();
    if (id == 0) {
        ::setpgid(0, 0);
        ::tcsetpgrp(terminal, ::getpid());
        std::signal(SIGTTOU, SIG_DFL);
        ::_exit(askForOne());
    }
    int status = 0;
    if (::waitpid(id, &status, WUNTRACED) != id || !WIFSTOPPED(status)) return 2;
    termios now{};
    const bool shown = ::tcgetattr(terminal, &now) == 0 && (now.c_lflag & ECHO) != 0;
    ::kill(-id, SIGCONT);
    if (::waitpid(id, &status, 0) != id || !WIFEXITED(status) || WEXITSTATUS(status) != 0) return 3;
    return shown ? 0 : 4;
}

}  // namespace

class PassphraseTest : public QObject {
    Q_OBJECT

    const std::unique_ptr<Files> m_files = makeSystemFiles();
    test::TemporaryDirectory m_directory;

    [[nodiscard]] std::string secretFile(const std::string& name, std::uint32_t permissions)
    {
        const Path path = m_directory / name;
        if (!writeFileAtomically(*m_files, path, bytesOf("swordfish\n")) || !m_files->setPermissions(path, permissions)) return {};
        return path.string();
    }

private slots:
    void initTestCase() { ::unsetenv("CREDENTIALS_DIRECTORY"); }

    void theFileThatIsReadIsTheOneThatIsLookedAt()
    {
        const auto closed = secretFile("closed", 0600);
        const auto open = secretFile("open", 0640);
        QCOMPARE(std::string(textOf(readPassphrase(closed, {})->view())), std::string("swordfish"));
        QCOMPARE(readPassphrase(open, {}).error().code, std::string("cli.passphrase.readable-by-others"));
        // Of a link counts where it leads, not its own permissions, which all have.
        const Path link = m_directory / "link";
        QVERIFY(m_files->makeLink(link, closed));
        const auto through = readPassphrase(link.string(), {});
        QVERIFY2(through.has_value(), through ? "" : through.error().code.c_str());
        QVERIFY(m_files->makeLink(link, open));
        QCOMPARE(readPassphrase(link.string(), {}).error().code, std::string("cli.passphrase.readable-by-others"));
        QCOMPARE(readPassphrase((m_directory / "absent").string(), {}).error().code, std::string("base.file.not-found"));
        QCOMPARE(readPassphrase(m_directory.path().string(), {}).error().code, std::string("base.file.io"));
    }

    void whatIsTypedIsNotShown()
    {
        Prompted program(askForOne);
        QCOMPARE(program.readUpTo(": "), std::string("Passphrase: "));
        QVERIFY(!program.shows());
        program.type("swordfish\n");
        QCOMPARE(program.end(), 0);
        QVERIFY(program.shows());
    }

    void whoeverLeavesThePromptGetsTheEchoBack_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("interrupted at the keyboard") << 0;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
        QTest::newRow("SIGQUIT") << SIGQUIT;
    }
    void whoeverLeavesThePromptGetsTheEchoBack()
    {
        QFETCH(int, signal);
        Prompted program(askForOne);
        QCOMPARE(program.readUpTo(": "), std::string("Passphrase: "));
        QVERIFY(!program.shows());
        if (signal == 0) program.type("sword\x03");
        else program.signal(signal);
        const int status = program.end();
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), signal == 0 ? SIGINT : signal);
        QVERIFY(program.shows());
    }

    void aStopGivesTheEchoBackUntilItGoesOn()
    {
        Prompted program(underAShell);
        QCOMPARE(program.readUpTo(": "), std::string("Passphrase: "));
        program.type("sword\x1a");   // Ctrl-Z also drops what was typed
        program.type("swordfish\n");
        QCOMPARE(program.end(), 0);
        QVERIFY(program.shows());
    }
};

QTEST_GUILESS_MAIN(PassphraseTest)
#include "passphrase_test.moc"
