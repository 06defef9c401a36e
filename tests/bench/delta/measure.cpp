// SPDX-License-Identifier: GPL-3.0-or-later
// delta_measure PROGRAM WORD...: runs it with nothing to read or write, and prints its processor time in seconds, the
// peak of its memory in KiB and the seconds that it took. A program of its own, and a small one, because Linux counts the memory of the process that
// starts a program as the program's: measured from Python nothing is below 14 MiB.
#include <cstdio>
#include <initializer_list>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int main(int count, char** words)
{
    if (count < 2) return 2;
    const auto now = [] {
        timespec time{};
        ::clock_gettime(CLOCK_MONOTONIC, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
    };
    const double began = now();
    const pid_t child = ::fork();
    if (child < 0) return 1;
    if (child == 0) {
        const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
        for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
            if (::dup2(nothing, stream) < 0) ::_exit(127);
        }
        ::execvp(words[1], words + 1);
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    if (::wait4(child, &status, 0, &usage) != child) return 1;
    const double elapsed = now() - began;
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    std::printf("%.6f %ld %.6f\n", seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss, elapsed);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
