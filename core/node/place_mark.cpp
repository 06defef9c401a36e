// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/place_mark.h"

#include <cerrno>
#include <cstring>
#include <sys/stat.h>

namespace quorate::node {
namespace {

constexpr std::string_view markName = "PLACE";
constexpr std::string_view seenName = "PLACE-SEEN";
constexpr std::uint64_t mostBytes = 4096;

Result<std::string> identityOf(const Path& path)
{
    struct stat info {};
    if (::lstat(path.c_str(), &info) != 0) {
        return fail(ErrorKind::io, "base.file.io", path.string() + ": " + std::strerror(errno));
    }
    return "inode " + std::to_string(info.st_ino) + " changed " + std::to_string(info.st_ctim.tv_sec) + "." +
           std::to_string(info.st_ctim.tv_nsec) + "\n";
}

}  // namespace

Result<bool> wasPutBack(Files& files, const Path& folder)
{
    const auto info = files.info(folder);
    if (!info) return fail(info.error());
    if (info->kind == FileKind::absent) return false;
    const auto names = files.list(folder);
    if (!names) return fail(names.error());
    if (names->empty()) return false;
    for (const auto name : {markName, seenName}) {
        const auto mark = files.info(folder / name);
        if (!mark) return fail(mark.error());
        if (mark->kind != FileKind::file) return true;
    }
    const auto seen = readFile(files, folder / seenName, mostBytes);
    if (!seen) return fail(seen.error());
    const auto identity = identityOf(folder / markName);
    if (!identity) return fail(identity.error());
    return textOf(*seen) != *identity;
}

Status markPlace(Files& files, const Path& folder)
{
    const std::string_view text = "Tells whether this folder was put back from a backup; see PLACE-SEEN.\n";
    if (auto done = writeFileAtomically(files, folder / markName, bytesOf(text)); !done) return done;
    const auto identity = identityOf(folder / markName);
    if (!identity) return fail(identity.error());
    return writeFileAtomically(files, folder / seenName, bytesOf(*identity));
}

}  // namespace quorate::node
