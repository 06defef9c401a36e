// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <system_error>

namespace quorate {
namespace {

Error systemError(int number, const Path& path)
{
    const std::string context = path.string() + ": " + std::generic_category().message(number);
    switch (number) {
    case ENOENT: return {ErrorKind::notFound, "base.file.not-found", context};
    case EEXIST: return {ErrorKind::conflict, "base.file.exists", context};
    case ENOSPC:
    case EDQUOT: return {ErrorKind::noSpace, "base.file.no-space", context};
    case EACCES:
    case EPERM:
    case EROFS: return {ErrorKind::denied, "base.file.denied", context};
    default: return {ErrorKind::io, "base.file.io", context};
    }
}

tl::unexpected<Error> failWithErrno(const Path& path)
{
    return fail(systemError(errno, path));
}

// The owner of a tree may remove it whatever the permissions in it say; the system wants them to say so. No link is followed.
std::error_code openDirectories(const Path& root)
{
    const auto last = [] { return std::error_code(errno, std::generic_category()); };
    std::vector<Path> waiting{root};
    while (!waiting.empty()) {
        const Path path = std::move(waiting.back());
        waiting.pop_back();
        struct stat st{};
        if (::lstat(path.c_str(), &st) != 0) return last();
        if (!S_ISDIR(st.st_mode)) continue;
        const bool mine = (st.st_mode & S_IRWXU) == S_IRWXU;
        if (!mine && ::fchmodat(AT_FDCWD, path.c_str(), (st.st_mode & 07777U) | S_IRWXU, AT_SYMLINK_NOFOLLOW) != 0) return last();
        std::error_code error;
        std::filesystem::directory_iterator it(path, error);
        for (; !error && it != std::filesystem::directory_iterator(); it.increment(error)) {
            if (it->symlink_status(error).type() == std::filesystem::file_type::directory) waiting.push_back(it->path());
            if (error) break;
        }
        if (error) return error;
    }
    return {};
}

class SystemFile final : public File {
public:
    SystemFile(int descriptor, Path path) : m_descriptor(descriptor), m_path(std::move(path)) {}
    ~SystemFile() override { ::close(m_descriptor); }
    SystemFile(const SystemFile&) = delete;
    SystemFile& operator=(const SystemFile&) = delete;

    Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        std::size_t done = 0;
        while (done < out.size()) {
            const auto got = ::pread(m_descriptor, out.data() + done, out.size() - done,
                                     static_cast<off_t>(offset + done));
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) return failWithErrno(m_path);
            if (got == 0) break;
            done += static_cast<std::size_t>(got);
        }
        return done;
    }
    Status writeAt(std::uint64_t offset, BytesView data) override
    {
        while (!data.empty()) {
            const auto put = ::pwrite(m_descriptor, data.data(), data.size(), static_cast<off_t>(offset));
            if (put < 0 && errno == EINTR) continue;
            if (put < 0) return failWithErrno(m_path);
            offset += static_cast<std::uint64_t>(put);
            data = data.subspan(static_cast<std::size_t>(put));
        }
        return {};
    }
    Status truncate(std::uint64_t size) override
    {
        if (::ftruncate(m_descriptor, static_cast<off_t>(size)) != 0) return failWithErrno(m_path);
        return {};
    }
    Result<std::uint64_t> size() override
    {
        struct stat st{};
        if (::fstat(m_descriptor, &st) != 0) return failWithErrno(m_path);
        return static_cast<std::uint64_t>(st.st_size);
    }
    Status sync() override
    {
        if (::fsync(m_descriptor) != 0) return failWithErrno(m_path);
        return {};
    }

private:
    const int m_descriptor;
    const Path m_path;
};

class SystemFiles final : public Files {
public:
    Result<std::unique_ptr<File>> open(const Path& path, OpenMode mode) override
    {
        int flags = O_CLOEXEC;
        ::mode_t permissions = 0644;
        switch (mode) {
        case OpenMode::read: flags |= O_RDONLY; break;
        case OpenMode::update: flags |= O_RDWR; break;
        case OpenMode::createPrivate: permissions = 0600; [[fallthrough]];
        case OpenMode::create: flags |= O_RDWR | O_CREAT | O_TRUNC; break;
        }
        const int descriptor = ::open(path.c_str(), flags, permissions);
        if (descriptor < 0) return failWithErrno(path);
        return std::make_unique<SystemFile>(descriptor, path);
    }
    Result<FileInfo> info(const Path& path) override
    {
        struct stat st{};
        if (::lstat(path.c_str(), &st) != 0) {
            if (errno == ENOENT || errno == ENOTDIR) return FileInfo{};
            return failWithErrno(path);
        }
        FileInfo found;
        found.kind = S_ISREG(st.st_mode)   ? FileKind::file
                     : S_ISDIR(st.st_mode) ? FileKind::directory
                     : S_ISLNK(st.st_mode) ? FileKind::link
                                           : FileKind::other;
        found.size = static_cast<std::uint64_t>(st.st_size);
        found.permissions = st.st_mode & 07777;
        return found;
    }
    Result<std::vector<std::string>> list(const Path& directory) override
    {
        std::error_code error;
        std::vector<std::string> names;
        std::filesystem::directory_iterator it(directory, error);
        for (; !error && it != std::filesystem::directory_iterator(); it.increment(error)) {
            names.push_back(it->path().filename().string());
        }
        if (error) return fail(systemError(error.value(), directory));
        std::ranges::sort(names);
        return names;
    }
    Status makeDirectories(const Path& path) override
    {
        std::error_code error;
        std::filesystem::create_directories(path, error);
        if (error) return fail(systemError(error.value(), path));
        return {};
    }
    Status rename(const Path& from, const Path& to) override
    {
        if (::rename(from.c_str(), to.c_str()) != 0) return failWithErrno(from);
        return {};
    }
    Status remove(const Path& path) override
    {
        if (::remove(path.c_str()) != 0 && errno != ENOENT) return failWithErrno(path);
        return {};
    }
    Status removeTree(const Path& path) override
    {
        std::error_code error;
        std::filesystem::remove_all(path, error);
        if (error == std::errc::permission_denied) {
            error = openDirectories(path);
            if (!error) std::filesystem::remove_all(path, error);
        }
        if (error) return fail(systemError(error.value(), path));
        return {};
    }
    Status makeLink(const Path& link, const std::string& target) override
    {
        Path fresh = link;
        fresh += ".new";
        if (::unlink(fresh.c_str()) != 0 && errno != ENOENT) return failWithErrno(fresh);
        if (::symlink(target.c_str(), fresh.c_str()) != 0) return failWithErrno(fresh);
        return rename(fresh, link);
    }
    Result<std::string> readLink(const Path& link) override
    {
        std::error_code error;
        auto target = std::filesystem::read_symlink(link, error);
        if (error) return fail(systemError(error.value(), link));
        return target.string();
    }
    Status setPermissions(const Path& path, std::uint32_t permissions) override
    {
        if (::chmod(path.c_str(), permissions) != 0) return failWithErrno(path);
        return {};
    }
    Status syncDirectory(const Path& directory) override
    {
        const int descriptor = ::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (descriptor < 0) return failWithErrno(directory);
        const int outcome = ::fsync(descriptor);
        const int number = errno;
        ::close(descriptor);
        if (outcome != 0) return fail(systemError(number, directory));
        return {};
    }
    Result<std::uint64_t> freeSpace(const Path& path) override
    {
        struct statvfs st{};
        if (::statvfs(path.c_str(), &st) != 0) return failWithErrno(path);
        return static_cast<std::uint64_t>(st.f_bavail) * st.f_frsize;
    }
};

}  // namespace

std::unique_ptr<Files> makeSystemFiles()
{
    return std::make_unique<SystemFiles>();
}

Result<Bytes> readFile(Files& files, const Path& path, std::uint64_t limit)
{
    auto file = files.open(path, OpenMode::read);
    if (!file) return fail(file.error());
    auto size = (*file)->size();
    if (!size) return fail(size.error());
    if (*size > limit) {
        return fail(ErrorKind::invalid, "base.file.too-large",
                    path.string() + ": " + std::to_string(*size) + " bytes, at most " + std::to_string(limit));
    }
    Bytes data(static_cast<std::size_t>(*size));
    auto got = (*file)->readAt(0, data);
    if (!got) return fail(got.error());
    data.resize(*got);
    return data;
}

Status writeFileAtomically(Files& files, const Path& path, BytesView data, OpenMode mode)
{
    Path fresh = path;
    fresh += ".new";
    // What a crash left there, or another put there, must lend the new file neither its permissions nor a link's target.
    if (auto done = files.remove(fresh); !done) return done;
    {
        auto file = files.open(fresh, mode);
        if (!file) return fail(file.error());
        if (auto done = (*file)->writeAt(0, data); !done) return done;
        if (auto done = (*file)->sync(); !done) return done;
    }
    if (auto done = files.rename(fresh, path); !done) return done;
    return files.syncDirectory(path.has_parent_path() ? path.parent_path() : Path("."));
}

}  // namespace quorate
