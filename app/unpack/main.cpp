// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/unpack_confined.h"

#ifdef QUORATE_SANITIZED
// Leaks are looked for with ptrace, which no confined process may use.
extern "C" const char* __asan_default_options()
{
    return "detect_leaks=0";
}
#endif

int main(int argc, char** argv)
{
    return quorate::review::unpackMain({argv + 1, argv + argc});
}
