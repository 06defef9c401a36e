// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

#include <functional>

namespace quorate::node {

// The same place with an ending: where what is needed meanwhile stands.
[[nodiscard]] inline Path beside(Path path, const char* ending)
{
    path += ending;
    return path;
}

// A folder that is there whole or not at all: `fill` makes it beside `target` (the path that it is given is absent then), and
// it takes its name when it is filled; after success it survives a power loss. What an interrupted run left beside is
// removed. Replaces nothing but an empty folder. Returns the path, without a slash at its end. Errors: what `fill` returned,
// and those of Files.
[[nodiscard]] Result<Path> makeStaged(Files& files, const Path& target, const std::function<Status(const Path&)>& fill);

}  // namespace quorate::node
