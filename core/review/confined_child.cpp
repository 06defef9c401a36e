// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/confined_child.h"

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstring>
#include <iterator>

namespace quorate::review {
namespace {

constexpr int statusFd = 3;

void say(int kind, int value, int systemError)
{
    const ChildWord word{kind, value, systemError};
    while (write(statusFd, &word, sizeof word) < 0 && errno == EINTR) {
    }
}

[[noreturn]] void giveUp(int step)
{
    say(ChildWord::failed, step, errno);
    _exit(127);
}

bool writeText(const char* path, const char* text)
{
    const int fd = open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0) return false;
    const bool done = write(fd, text, std::strlen(text)) == static_cast<ssize_t>(std::strlen(text));
    close(fd);
    return done;
}

// Nobody, in a world of its own. Partly is as good as not at all: then 0.
int enterNamespaces(const ChildPlan& plan)
{
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWPID | CLONE_NEWUTS) != 0) return 0;
    // A process that may leave no core, as a node is, does not own its files in /proc and stays without a name of its own.
    // Nothing is lost: files are opened as the user outside, and inside it is nobody either way.
    if (writeText("/proc/self/setgroups", "deny") && writeText("/proc/self/uid_map", plan.uidMap)) {
        (void)writeText("/proc/self/gid_map", plan.gidMap);
    }
    return byUser | byNetwork | byProcess;
}

void limit(int what, std::uint64_t value)
{
    rlimit r{};
    if (getrlimit(static_cast<__rlimit_resource>(what), &r) == 0 && r.rlim_max != RLIM_INFINITY && value > r.rlim_max) value = r.rlim_max;
    r.rlim_cur = r.rlim_max = value;
    if (setrlimit(static_cast<__rlimit_resource>(what), &r) != 0) giveUp(2);
}

void setLimits(const ProcessLimits& limits, bool ownUser)
{
#ifndef QUORATE_SANITIZED   // whose shadow alone is terabytes of addresses
    limit(RLIMIT_AS, limits.memory);
#endif
    limit(RLIMIT_FSIZE, limits.fileSize);
    limit(RLIMIT_NOFILE, limits.openFiles);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, static_cast<std::uint64_t>(limits.time.count()) / 1000 + 5);
    // Counted for the whole user outside a namespace: our own threads would use it up.
    if (ownUser) limit(RLIMIT_NPROC, limits.processes);
}

#if defined(__x86_64__)
constexpr std::uint32_t architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t architecture = AUDIT_ARCH_AARCH64;
#else
constexpr std::uint32_t architecture = 0;
#endif

constexpr int forbidden[] = {
    __NR_socket,    __NR_connect,  __NR_bind,         __NR_listen,         __NR_ptrace,     __NR_process_vm_readv, __NR_process_vm_writev,
    __NR_mount,     __NR_umount2,  __NR_pivot_root,   __NR_chroot,         __NR_unshare,    __NR_setns,            __NR_bpf,
    __NR_keyctl,    __NR_add_key,  __NR_request_key,  __NR_perf_event_open, __NR_userfaultfd, __NR_io_uring_setup, __NR_init_module,
    __NR_finit_module, __NR_delete_module, __NR_kexec_load, __NR_reboot,   __NR_swapon,     __NR_swapoff,          __NR_open_by_handle_at,
    __NR_pidfd_getfd, __NR_personality, __NR_acct,    __NR_quotactl,       __NR_settimeofday, __NR_clock_settime,  __NR_sethostname};

// By name, of whatever belongs to the user: Landlock knows nothing of rights, and of truncating only since Linux 6.2.
constexpr int forbiddenByName[] = {
    __NR_truncate,
#ifdef __NR_chown
    __NR_chown,     __NR_lchown,
#endif
    __NR_fchownat,  __NR_setxattr, __NR_lsetxattr,   __NR_removexattr,     __NR_lremovexattr};

// Said to be done, and not done: whoever unpacks into its home sets rights there, and needs none.
constexpr int ignored[] = {
#ifdef __NR_chmod
    __NR_chmod,
#endif
    __NR_fchmodat,  452 /* fchmodat2 */};

// What has its flags in memory cannot be looked at; without it openat(2) is taken.
constexpr int unknown[] = {__NR_openat2};

// Where it sees the other processes of its user, it must reach none of them, nor leave the group that is ended as a whole.
constexpr int forbiddenAmongOthers[] = {__NR_setsid, __NR_setpgid, __NR_tkill, __NR_rt_sigqueueinfo, __NR_rt_tgsigqueueinfo,
                                        424 /* pidfd_send_signal */, 434 /* pidfd_open */};
struct ByProcess {
    int number;
    std::size_t argument;      // that names the process
};
constexpr ByProcess allowedOnItself[] = {{__NR_kill, 0},          {__NR_tgkill, 0},          {__NR_prlimit64, 0},
                                         {__NR_sched_setaffinity, 0}, {__NR_sched_setscheduler, 0}, {__NR_sched_setparam, 0},
                                         {__NR_sched_setattr, 0}, {__NR_migrate_pages, 0},   {__NR_move_pages, 0},
                                         {__NR_setpriority, 1},   {__NR_ioprio_set, 1}};

class Filter {
public:
    void add(sock_filter instruction) { m_code[m_size++] = instruction; }
    template <std::size_t count>
    void answer(const int (&numbers)[count], std::uint32_t error)
    {
        for (const int number : numbers) {
            add(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(number), 0, 1));
            add(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | error));
        }
    }
    // Its own number, or none: itself, or for a signal its group.
    void refuseOnOthers(const ByProcess& call, pid_t self)
    {
        add(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(call.number), 0, 5));
        add(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offsetof(seccomp_data, args) + 8 * call.argument)));
        add(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0, 1, 0));
        add(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(self), 0, 1));
        add(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
        add(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM));
    }
    // Truncates without being opened for writing: that, too, Landlock knows since Linux 6.2 alone.
    void refuseTruncating(int number, std::size_t flags)
    {
        add(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(number), 0, 5));
        add(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offsetof(seccomp_data, args) + 8 * flags)));
        add(BPF_STMT(BPF_ALU | BPF_AND | BPF_K, O_TRUNC | O_ACCMODE));
        add(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, O_TRUNC | O_RDONLY, 0, 1));
        add(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM));
        add(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    }
    [[nodiscard]] bool install()
    {
        const sock_fprog program{m_size, m_code};
        return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
    }

private:
    sock_filter m_code[2 * (std::size(forbidden) + std::size(forbiddenByName) + std::size(ignored) + std::size(unknown) +
                            std::size(forbiddenAmongOthers)) + 6 * std::size(allowedOnItself) + 24];
    unsigned short m_size = 0;
};

// Everything else is allowed: unknown tools must run, and what they must not do is above.
bool filterSystemCalls(bool amongOthers)
{
    if constexpr (architecture == 0) return false;
    Filter filter;
    filter.add(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)));
    filter.add(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, architecture, 1, 0));
    filter.add(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS));
    filter.add(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)));
    filter.add(BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000u, 0, 1));  // the x32 numbers
    filter.add(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM));
    filter.answer(forbidden, EPERM);
    filter.answer(forbiddenByName, EPERM);
    filter.answer(ignored, 0);
    filter.answer(unknown, ENOSYS);
    if (amongOthers) {
        filter.answer(forbiddenAmongOthers, EPERM);
        for (const auto& call : allowedOnItself) filter.refuseOnOthers(call, getpid());
    }
#ifdef __NR_open
    filter.refuseTruncating(__NR_open, 1);
#endif
    filter.refuseTruncating(__NR_openat, 2);
    filter.add(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    return filter.install();
}

constexpr std::uint64_t accessExecute = 1u << 0, accessWriteFile = 1u << 1, accessReadFile = 1u << 2, accessReadDir = 1u << 3;
constexpr std::uint64_t accessAllV1 = (1u << 13) - 1, accessRefer = 1u << 13, accessTruncate = 1u << 14;

bool allowBeneath(int ruleset, const char* path, std::uint64_t access)
{
    const int fd = open(path, O_PATH | O_CLOEXEC);
    if (fd < 0) return errno == ENOENT || errno == EACCES;
    landlock_path_beneath_attr rule{};
    rule.parent_fd = fd;
    rule.allowed_access = access;
    bool done = syscall(__NR_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
    if (!done && errno == EINVAL) {
        // A file knows no directory's rights.
        rule.allowed_access &= accessExecute | accessWriteFile | accessReadFile | accessTruncate;
        done = syscall(__NR_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
    }
    close(fd);
    return done;
}

bool lockFiles(const ChildPlan& plan)
{
    const long version = syscall(__NR_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1) return false;
    landlock_ruleset_attr attributes{};
    attributes.handled_access_fs = accessAllV1 | (version >= 2 ? accessRefer : 0) | (version >= 3 ? accessTruncate : 0);
    const int ruleset =
        static_cast<int>(syscall(__NR_landlock_create_ruleset, &attributes, sizeof attributes.handled_access_fs, 0));
    if (ruleset < 0) return false;
    bool good = true;
    for (const char* const* path = plan.readable; *path; ++path) {
        good = allowBeneath(ruleset, *path, accessExecute | accessReadFile | accessReadDir) && good;
    }
    for (const char* const* path = plan.devices; *path; ++path) {
        good = allowBeneath(ruleset, *path, accessReadFile | accessWriteFile) && good;
    }
    good = allowBeneath(ruleset, plan.home, attributes.handled_access_fs & ~accessRefer) && good;
    good = good && syscall(__NR_landlock_restrict_self, ruleset, 0) == 0;
    close(ruleset);
    return good;
}

}  // namespace

void runChild(const ChildPlan& plan)
{
    setsid();
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    // The status pipe moves out of the way first, then the three streams take their places.
    if (dup2(plan.status, statusFd) < 0 || fcntl(statusFd, F_SETFD, FD_CLOEXEC) < 0) _exit(127);
    if (dup2(plan.nothing, 0) < 0 || dup2(plan.output, 1) < 0 || dup2(plan.errors, 2) < 0) giveUp(3);
    syscall(__NR_close_range, statusFd + 1, ~0U, 0);
    for (int s = 1; s < 32; ++s) std::signal(s, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);

    int by = enterNamespaces(plan);
    const pid_t inner = fork();
    if (inner < 0) giveUp(4);
    if (inner > 0) {
        close(0);
        close(1);
        close(2);
        int status = 0;
        while (waitpid(inner, &status, 0) < 0 && errno == EINTR) {
        }
        say(ChildWord::ended, status, 0);
        _exit(0);
    }
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    setLimits(plan.limits, (by & byUser) != 0);
    if (chdir(plan.home) != 0) giveUp(5);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) giveUp(6);
    if (!lockFiles(plan)) giveUp(stepFiles);
    by |= byLandlock;
    if (filterSystemCalls((by & byProcess) == 0)) by |= bySeccomp;
    if ((by & (byNetwork | bySeccomp)) == 0) giveUp(stepNetwork);
    say(ChildWord::ready, by, 0);
    execve(plan.program, plan.arguments, plan.environment);
    giveUp(8);
}

}  // namespace quorate::review
