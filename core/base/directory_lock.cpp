// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/directory_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace quorate {
namespace {

class FlockedDirectory final : public DirectoryLock {
public:
    explicit FlockedDirectory(int descriptor) : m_descriptor(descriptor) {}
    ~FlockedDirectory() override { ::close(m_descriptor); }
    FlockedDirectory(const FlockedDirectory&) = delete;
    FlockedDirectory& operator=(const FlockedDirectory&) = delete;

private:
    const int m_descriptor;
};

}  // namespace

Result<std::unique_ptr<DirectoryLock>> lockDirectory(const Path& directory)
{
    const Path path = directory / "lock";
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) {
        const std::string context = path.string() + ": " + std::generic_category().message(errno);
        switch (errno) {
        case ENOENT: return fail(ErrorKind::notFound, "base.file.not-found", context);
        case EACCES:
        case EPERM:
        case EROFS: return fail(ErrorKind::denied, "base.file.denied", context);
        case ENOSPC: return fail(ErrorKind::noSpace, "base.file.no-space", context);
        default: return fail(ErrorKind::io, "base.file.io", context);
        }
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return fail(ErrorKind::unavailable, "base.directory.in-use", directory.string());
    }
    return std::make_unique<FlockedDirectory>(descriptor);
}

}  // namespace quorate
