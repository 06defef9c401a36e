// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_view.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace quorate {
namespace {

tl::unexpected<Error> failWithErrno(int number, const Path& path)
{
    const std::string context = path.string() + ": " + std::generic_category().message(number);
    if (number == ENOENT) return fail(ErrorKind::notFound, "base.file.not-found", context);
    if (number == EACCES || number == EPERM) return fail(ErrorKind::denied, "base.file.denied", context);
    return fail(ErrorKind::io, "base.file.io", context);
}

}  // namespace

Result<FileView> FileView::open(const Path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) return failWithErrno(errno, path);
    struct stat status {};
    int failed = ::fstat(descriptor, &status) != 0 ? errno : S_ISREG(status.st_mode) ? 0 : EINVAL;
    void* at = nullptr;
    const auto size = failed == 0 ? static_cast<std::size_t>(status.st_size) : 0;
    if (size > 0) {
        at = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
        if (at == MAP_FAILED) failed = errno;
    }
    ::close(descriptor);
    if (failed != 0) return failWithErrno(failed, path);
    return FileView(BytesView(static_cast<const std::uint8_t*>(at), size));
}

FileView::~FileView()
{
    if (!m_bytes.empty()) ::munmap(const_cast<std::uint8_t*>(m_bytes.data()), m_bytes.size());
}

FileView::FileView(FileView&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

FileView& FileView::operator=(FileView&& other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

}  // namespace quorate
