// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/unpack_confined.h"

int main(int argc, char** argv)
{
    return quorate::review::unpackMain({argv + 1, argv + argc});
}
