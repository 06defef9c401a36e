// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/door.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    quorate::fuzz::enter({data, size});
    return 0;
}
