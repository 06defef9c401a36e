// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/staged_folder.h"

namespace quorate::node {

Result<Path> makeStaged(Files& files, const Path& target, const std::function<Status(const Path&)>& fill)
{
    const Path place = target.has_filename() ? target : target.parent_path();
    const Path staging = beside(place, ".new");   // nobody else uses this name
    if (auto removed = files.removeTree(staging); !removed) return fail(removed.error());
    auto done = fill(staging);
    if (done) done = files.rename(staging, place);
    if (!done) {
        (void)files.removeTree(staging);
        return fail(done.error());
    }
    if (auto synced = files.syncDirectory(place.has_parent_path() ? place.parent_path() : Path(".")); !synced) {
        return fail(synced.error());
    }
    return place;
}

}  // namespace quorate::node
