// SPDX-License-Identifier: GPL-3.0-or-later
// delta_measure PROGRAM WORD...: runs it with nothing to read or write, and prints its processor time in seconds and the
// peak of its memory in KiB. A program of its own, and a small one, because Linux counts the memory of the process that
// starts a program as the program's: measured from Python nothing is below 14 MiB.
#include <cstdio>
#include <initializer_list>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int count, char** words)
{
    if (count < 2) return 2;
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
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    std::printf("%.6f %ld\n", seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
