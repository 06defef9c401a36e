// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

namespace quorate {

// Holds a directory for this process until it is destroyed or the process ends, however it ends. Advisory: it binds
// those who ask too.
class DirectoryLock {
public:
    virtual ~DirectoryLock() = default;
};

// flock(2) on the file "lock" in `directory`, which must exist. Held already, by this process or another one, is
// "base.directory.in-use" (unavailable); otherwise the errors of Files.
[[nodiscard]] Result<std::unique_ptr<DirectoryLock>> lockDirectory(const Path& directory);

}  // namespace quorate
