// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

namespace quorate::node {

// Tells a folder that stayed where it was from one that was put back from a backup, copied or moved to another disk. A file in
// it remembers the inode of another one and when that inode was last changed: a time (st_ctime) that only the kernel sets, so
// that nothing that restores files can bring it back. What takes back a whole disk, as a virtual machine's snapshot does, is
// not seen. Files are those of the operating system.

// True also where the folder holds files, but no mark. False for a folder that is absent or empty.
// Errors: those of Files.
[[nodiscard]] Result<bool> wasPutBack(Files& files, const Path& folder);
// From now on it is at its place. To be called only once what follows from wasPutBack() is on disk. Cut off in the middle it
// leaves a folder that seems to have been put back.
[[nodiscard]] Status markPlace(Files& files, const Path& folder);

}  // namespace quorate::node
