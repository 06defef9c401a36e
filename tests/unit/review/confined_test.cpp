// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/confined.h"
#include "core/review/unpack_confined.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/review/images.h"

#include <QTest>

#include <grp.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <iterator>
#include <thread>

using namespace quorate;
using namespace quorate::review;

// What a confined program can and cannot do. The programs are the shell's own means, which every Debian has.
class ConfinedTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Files> m_files = makeSystemFiles();
    std::unique_ptr<Clock> m_clock = makeSystemClock();

    struct Home {
        test::TemporaryDirectory directory;
        Path home = directory / "home";
    };
    ProcessRequest shell(const Home& home, const std::string& script)
    {
        (void)m_files->makeDirectories(home.home);
        ProcessRequest request;
        request.program = "/bin/sh";
        request.arguments = {"-c", script};
        request.home = home.home;
        request.limits.time = Milliseconds(60'000);
        return request;
    }
    static QString text(const Bytes& bytes) { return QString::fromStdString(std::string(textOf(bytes))); }

private Q_SLOTS:
    void outputErrorsAndExitCodeComeBack()
    {
        const Home home;
        auto done = runConfined(*m_clock, shell(home, "echo out; echo err >&2; pwd; echo $HOME; exit 3"));
        QVERIFY2(done, done ? "" : toString(done.error()).c_str());
        const QString where = QString::fromStdString(home.home.string());
        QCOMPARE(text(done->output), QStringLiteral("out\n%1\n%1\n").arg(where));
        QCOMPARE(text(done->errors), QStringLiteral("err\n"));
        QCOMPARE(done->exitCode, 3);
        QVERIFY(done->confinement.networkNamespace || done->confinement.seccomp);
        QVERIFY(!done->confinement.words().empty());
    }

    // As a node is: an ordinary user's process that forbids core dumps.
    void aProcessWithSecretsCanConfine()
    {
        const Home home;
        auto request = shell(home, "echo kept > mine && cat mine && id -u");
        for (const Path& path : {home.directory.path(), home.home}) QCOMPARE(chmod(path.c_str(), 0777), 0);
        const pid_t child = fork();
        if (child == 0) {
            const bool plain = geteuid() != 0 || (setgroups(0, nullptr) == 0 && setgid(65534) == 0 && setuid(65534) == 0);
            if (!plain || prctl(PR_SET_DUMPABLE, 0) != 0) _exit(100);
            auto done = runConfined(*m_clock, request);
            if (!done) std::fprintf(stderr, "%s\n", toString(done.error()).c_str());
            _exit(done && textOf(done->output).starts_with("kept\n") ? done->exitCode : 101);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void theEnvironmentIsClean()
    {
        qputenv("QUORATE_SECRET_OF_THE_TEST", "leaks");
        const Home home;
        auto done = runConfined(*m_clock, shell(home, "env; ls /proc/self/fd"));
        QVERIFY(done);
        QVERIFY(!text(done->output).contains(QStringLiteral("leaks")));
        QVERIFY(!text(done->output).contains(QStringLiteral("\n9\n")));
    }

    void noSocketCanBeMade()
    {
        const Home home;
        auto request = shell(home, {});
        request.program = "/usr/bin/python3";
        request.arguments = {"-c", "import socket\n"
                                   "for f in (socket.AF_INET, socket.AF_INET6, socket.AF_UNIX, socket.AF_NETLINK):\n"
                                   "    try:\n"
                                   "        s = socket.socket(f, socket.SOCK_DGRAM if f != socket.AF_NETLINK else socket.SOCK_RAW)\n"
                                   "        s.connect(('192.0.2.1', 9) if f == socket.AF_INET else '/run/x')\n"
                                   "        print('reached')\n"
                                   "    except Exception as e:\n"
                                   "        print('refused')\n"};
        auto done = runConfined(*m_clock, request);
        QVERIFY(done);
        QCOMPARE(text(done->output), QStringLiteral("refused\nrefused\nrefused\nrefused\n"));
    }

    void filesOfOthersAreOutOfReach()
    {
        const Home home;
        test::writeTo(*m_files, home.directory / "keys/secret", bytesOf("private"));
        test::writeTo(*m_files, home.directory / "input/data", bytesOf("readable"));
        auto request = shell(home, "cat ../keys/secret; cat ../input/data; echo x > ../input/new; echo kept > mine; cat mine; ls ..");
        request.readable = {home.directory / "input"};
        auto done = runConfined(*m_clock, request);
        QVERIFY(done);
        QCOMPARE(text(done->output), QStringLiteral("readablekept\n"));
        QVERIFY(m_files->info(home.directory / "input/new")->kind == FileKind::absent);
    }

    // What Landlock does not look at, or not on every kernel: EPERM is the answer of the system call's filter.
    void filesOfOthersAreNotChangedByTheirNames()
    {
        const Home home;
        test::writeTo(*m_files, home.directory / "keys/secret", bytesOf("private"));
        test::writeTo(*m_files, home.directory / "input/data", bytesOf("readable"));
        const Path secret = home.directory / "keys/secret";
        QCOMPARE(chmod(secret.c_str(), 0600), 0);
        auto request = shell(home, {});
        request.program = "/usr/bin/python3";
        request.readable = {home.directory / "input"};
        request.arguments = {"-c", "import os\n"
                                   "def attempt(what):\n"
                                   "    try:\n"
                                   "        what()\n"
                                   "        print('done')\n"
                                   "    except OSError as e:\n"
                                   "        print(e.errno)\n"
                                   "attempt(lambda: os.truncate('../keys/secret', 0))\n"
                                   "attempt(lambda: os.open('../input/data', os.O_RDONLY | os.O_TRUNC))\n"
                                   "attempt(lambda: os.chown('../keys/secret', -1, os.getgid()))\n"
                                   "attempt(lambda: os.setxattr('../keys/secret', 'user.x', b'y'))\n"
                                   "os.chmod('../keys/secret', 0o666)\n"
                                   "os.chmod('../keys', 0)\n"
                                   "open('mine', 'w').write('long')\n"
                                   "open('mine', 'w').write('kept')\n"
                                   "os.chmod('mine', 0o600)\n"
                                   "print(open('mine').read())\n"};
        auto done = runConfined(*m_clock, request);
        QVERIFY(done);
        if (!done->confinement.seccomp) QSKIP("this kernel has no seccomp");
        QCOMPARE(text(done->output), QStringLiteral("1\n1\n1\n1\nkept\n"));
        QCOMPARE(m_files->info(secret)->permissions, 0600u);
        QCOMPARE(m_files->info(secret)->size, std::uint64_t{7});
        QCOMPARE(m_files->info(home.directory / "input/data")->size, std::uint64_t{8});
    }

    // Where ordinary users have no namespaces, it sees the processes of its user, the node's among them.
    void processesOfOthersAreOutOfReachWithoutANamespace()
    {
        const Home home;
        const pid_t other = fork();
        if (other == 0) {
            for (;;) pause();
        }
        auto request = shell(home, {});
        request.program = "/usr/bin/python3";
        request.arguments = {"-c", "import os, resource, signal, sys\n"
                                   "other = int(sys.argv[1])\n"
                                   "def attempt(what):\n"
                                   "    try:\n"
                                   "        what()\n"
                                   "        print('done')\n"
                                   "    except OSError as e:\n"
                                   "        print(e.errno)\n"
                                   "attempt(lambda: os.kill(other, 0))\n"
                                   "attempt(lambda: os.kill(-1, 0))\n"
                                   "attempt(lambda: resource.prlimit(other, resource.RLIMIT_NOFILE, (0, 0)))\n"
                                   "attempt(lambda: os.setpriority(os.PRIO_PROCESS, other, 19))\n"
                                   "attempt(lambda: os.sched_setaffinity(other, {0}))\n"
                                   "attempt(lambda: os.setpgid(0, 0))\n"
                                   "attempt(os.setsid)\n"
                                   "attempt(lambda: os.pidfd_open(other))\n"
                                   "attempt(lambda: os.kill(os.getpid(), 0))\n"
                                   "attempt(lambda: resource.getrlimit(resource.RLIMIT_NOFILE))\n"
                                   "attempt(lambda: os.waitpid(os.posix_spawn('/bin/true', ['true'], {}), 0))\n",
                             std::to_string(other)};
        int out[2];
        QCOMPARE(pipe(out), 0);
        const pid_t child = fork();
        if (child == 0) {
            sock_filter code[] = {BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
                                  BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_unshare, 0, 1),
                                  BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
                                  BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
            const sock_fprog plain{static_cast<unsigned short>(std::size(code)), code};
            if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &plain) != 0) _exit(100);
            const auto done = runConfined(*m_clock, request);
            if (!done || done->confinement.processNamespace) _exit(101);
            _exit(write(out[1], done->output.data(), done->output.size()) == static_cast<ssize_t>(done->output.size()) ? 0 : 102);
        }
        close(out[1]);
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        char said[200] = {};
        const auto got = read(out[0], said, sizeof said - 1);
        close(out[0]);
        kill(other, SIGKILL);
        QCOMPARE(waitpid(other, nullptr, 0), other);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
        QVERIFY(got > 0);
        QCOMPARE(QString::fromLatin1(said), QStringLiteral("1\n1\n1\n1\n1\n1\n1\n1\ndone\ndone\ndone\n"));
    }

    // On a kernel that cannot keep it from the files of its user, and so from the node's keys, nothing runs.
    void withoutLandlockNothingIsStarted()
    {
        const Home home;
        auto request = shell(home, "echo ran > ran");
        const pid_t child = fork();
        if (child == 0) {
            sock_filter code[] = {BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
                                  BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_landlock_create_ruleset, 0, 1),
                                  BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
                                  BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
            const sock_fprog older{static_cast<unsigned short>(std::size(code)), code};
            if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &older) != 0) _exit(100);
            const auto done = runConfined(*m_clock, request);
            _exit(done ? 101 : done.error().code == "review.process.no-confinement" && done.error().context == "Landlock" ? 0 : 102);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
        QVERIFY(m_files->info(home.home / "ran")->kind == FileKind::absent);
    }

    void whoTakesTooLongIsEndedWithAllItStarted()
    {
        const Home home;
        auto request = shell(home, "(while :; do :; done) & (setsid sh -c 'while :; do :; done') & echo on; wait");
        request.limits.time = Milliseconds(1'500);
        auto done = runConfined(*m_clock, request);
        QVERIFY(!done);
        QCOMPARE(done.error().code, std::string("review.process.timeout"));
    }

    void whatItLeavesBehindHoldsNobodyUp()
    {
        const Home home;
        auto done = runConfined(*m_clock, shell(home, "(while :; do :; done) & echo done"));
        QVERIFY(done);
        QCOMPARE(text(done->output), QStringLiteral("done\n"));
    }

    void memoryAndFilesAreLimited()
    {
        const Home home;
#ifndef QUORATE_SANITIZED   // such a build has no limit of addresses
        auto request = shell(home, {});
        request.program = "/usr/bin/python3";
        request.limits.memory = 256u << 20;
        request.arguments = {"-c", "try:\n    x = bytearray(1 << 30)\n    print('had')\nexcept MemoryError:\n    print('refused')"};
        auto memory = runConfined(*m_clock, request);
        QVERIFY(memory);
        QCOMPARE(text(memory->output), QStringLiteral("refused\n"));
#endif
        auto writes = shell(home, "dd if=/dev/zero of=big bs=1048576 count=50 2>/dev/null; wc -c < big");
        writes.limits.fileSize = 1 << 20;
        auto files = runConfined(*m_clock, writes);
        QVERIFY(files);
        QCOMPARE(text(files->output).trimmed(), QStringLiteral("1048576"));
    }

    void muchOutputIsCut()
    {
        const Home home;
        auto request = shell(home, "i=0; while [ $i -lt 2000 ]; do echo 0123456789012345678901234567890123456789; i=$((i+1)); done");
        request.limits.output = 1000;
        auto done = runConfined(*m_clock, request);
        QVERIFY(done && done->cut);
        QCOMPARE(done->output.size(), std::size_t(1000));
        QCOMPARE(done->exitCode, 0);
    }

    void signalsAndMissingProgramsAreSaid()
    {
        const Home home;
        auto request = shell(home, {});
        request.program = "/usr/bin/python3";
        request.arguments = {"-c", "import ctypes; ctypes.string_at(0)"};
        auto crashed = runConfined(*m_clock, request);
        QVERIFY(crashed);
        QCOMPARE(crashed->signal, SIGSEGV);
        QCOMPARE(crashed->exitCode, -1);
        auto missing = shell(home, {});
        missing.program = "/usr/bin/no-such-program";
        QCOMPARE(runConfined(*m_clock, missing).error().code, std::string("review.process.start"));
    }

    void itCanBeCancelled()
    {
        const Home home;
        std::stop_source stop;
        auto request = shell(home, "echo on; while :; do :; done");
        request.onOutput = [&stop](BytesView) { stop.request_stop(); };
        auto done = runConfined(*m_clock, request, stop.get_token());
        QVERIFY(!done);
        QCOMPARE(done.error().code, std::string("review.process.cancelled"));
    }

    void severalRunAtOnce()
    {
        std::vector<std::jthread> threads;
        std::atomic<int> good{0};
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([this, i, &good] {
                const Home home;
                for (int k = 0; k < 5; ++k) {
                    auto done = runConfined(*m_clock, shell(home, "exit " + std::to_string(i)));
                    if (done && done->exitCode == i) ++good;
                }
            });
        }
        threads.clear();
        QCOMPARE(good.load(), 20);
    }

    void imagesAreOpenedInAProcessOfTheirOwn()
    {
        const Home home;
        test::writeTo(*m_files, home.directory / "image", test::tarOf({{"etc/ports", "8883", 0644, '0', {}}}));
        UnpackRequest request;
        request.unpacker = QUORATE_UNPACK;
        request.target = home.directory / "image";
        request.directory = home.directory / "out";
        std::uint64_t seen = 0;
        request.progress = [&seen](const UnpackProgress& p) { seen = p.members; };
        auto found = unpackConfined(*m_files, *m_clock, request);
        QVERIFY2(found, found ? "" : toString(found.error()).c_str());
        QVERIFY(found->find("etc/ports"));
        QCOMPARE(seen, std::uint64_t(1));
        QVERIFY(*loadInventory(*m_files, request.directory) == *found);
        Contents contents(*m_files, request.target, request.directory / "spool");
        QVERIFY(*contents.read(*found->find("etc/ports"), 10) == toBytes(bytesOf("8883")));
        request.target = home.directory / "nothing";
        QVERIFY(!unpackConfined(*m_files, *m_clock, request));
    }
};

QTEST_GUILESS_MAIN(ConfinedTest)
#include "confined_test.moc"
