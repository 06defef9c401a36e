// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/files.h"

#include <functional>
#include <stop_token>

namespace quorate::review {

// What stood between a program and this machine while it ran.
struct Confinement {
    bool userNamespace = false;     // it was nobody, without capabilities
    bool networkNamespace = false;  // no interface at all
    bool processNamespace = false;  // it saw no other process, and its own die with it
    bool landlock = false;          // the file system: the system's programs, its input, its own home; nothing else
    bool seccomp = false;           // no sockets, no mounts, no tracing, no rights of files changed by their names

    [[nodiscard]] std::vector<std::string> words() const;  // "landlock", "network-namespace" ...
    friend bool operator==(const Confinement&, const Confinement&) = default;
};

struct ProcessLimits {
    Milliseconds time{60'000};
    std::uint64_t memory = std::uint64_t{2} << 30;       // address space of each of its processes
    std::uint64_t fileSize = std::uint64_t{256} << 20;   // of each file that it writes
    std::uint64_t output = 4u << 20;                     // bytes kept of each stream; the rest is read and dropped
    unsigned openFiles = 256;
    unsigned processes = 64;                             // enforced where a user namespace was had
};

struct ProcessRequest {
    Path program;                        // absolute
    std::vector<std::string> arguments;  // without the program's name
    std::vector<Path> readable;          // beside what every program needs
    Path home;                           // private and empty or its own: working directory, HOME and TMPDIR; writable
    ProcessLimits limits;
    std::function<void(BytesView)> onOutput;  // standard output as it comes; on the calling thread
};

struct ProcessResult {
    int exitCode = -1;                   // -1: it did not exit by itself
    int signal = 0;
    Bytes output;
    Bytes errors;
    bool cut = false;                    // it said more than was kept
    Confinement confinement;
};

// Runs a program on strangers' data and waits for it: a session and process group of its own, killed as a whole at the end;
// nothing on standard input; a clean environment; no file descriptor of ours; no network. Linux: namespaces(7),
// landlock(7), seccomp(2), prlimit(2). Without Landlock, or with neither a network namespace nor seccomp, nothing is started.
//   "review.process.no-confinement" (with what is missing), ".start" (with the step and the system's word), ".timeout", ".cancelled"
// On a worker; several at once are fine.
[[nodiscard]] Result<ProcessResult> runConfined(const Clock& clock, const ProcessRequest& request, std::stop_token stop = {});

}  // namespace quorate::review
