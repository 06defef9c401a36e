// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/confined.h"

#include <sys/types.h>

// Inside core/review: what happens between fork and exec. Only system calls there: the process that forked may have had
// threads, whose locks nobody will ever give back.
namespace quorate::review {

// Everything prepared before the fork.
struct ChildPlan {
    const char* program = nullptr;
    char* const* arguments = nullptr;
    char* const* environment = nullptr;
    const char* home = nullptr;
    const char* const* readable = nullptr;   // null-terminated; missing ones are passed over
    const char* const* devices = nullptr;    // the same, may be written too
    char uidMap[64] = {};
    char gidMap[64] = {};
    ProcessLimits limits;
    int nothing = -1;                        // /dev/null
    int output = -1;
    int errors = -1;
    int status = -1;
};

// What the child says on its status pipe, in this order: one `ready` or `failed`, then, later, one `ended`.
struct ChildWord {
    enum Kind : int { ready = 1, failed = 2, ended = 3 };
    int kind = 0;
    int value = 0;       // ready: bits of ConfinedBy; failed: step; ended: status of waitpid(2)
    int systemError = 0;
};
inline constexpr int stepNetwork = 7;  // failed: nothing keeps it from the network,
inline constexpr int stepFiles = 9;    // or from the files of its user
enum ConfinedBy : int { byUser = 1, byNetwork = 2, byProcess = 4, byLandlock = 8, bySeccomp = 16 };

[[noreturn]] void runChild(const ChildPlan& plan);

}  // namespace quorate::review
