// SPDX-License-Identifier: GPL-3.0-or-later
// Tree archives: what is accepted is canonical, and unpacking touches nothing outside the destination.
#include "core/delta/tree.h"
#include "tests/fuzz/door.h"
#include "tests/support/fault_files.h"

#include <algorithm>
#include <set>

using namespace quorate;
using namespace quorate::delta;

namespace {

const Path destination = "/slot";

// Remembers nothing but which links exist; aborts on every path that leaves the destination or goes through a link.
class WatchingFiles final : public Files {
public:
    Result<std::unique_ptr<File>> open(const Path& path, OpenMode) override
    {
        check(path);
        class Nowhere final : public File {
            Result<std::size_t> readAt(std::uint64_t, std::span<std::uint8_t>) override { return 0; }
            Status writeAt(std::uint64_t, BytesView) override { return {}; }
            Status truncate(std::uint64_t) override { return {}; }
            Result<std::uint64_t> size() override { return 0; }
            Status sync() override { return {}; }
        };
        return std::make_unique<Nowhere>();
    }
    Result<FileInfo> info(const Path&) override { return FileInfo{}; }
    Result<std::vector<std::string>> list(const Path&) override { return std::vector<std::string>{}; }
    Status makeDirectories(const Path& path) override { return check(path); }
    Status rename(const Path&, const Path&) override { std::abort(); }
    Status remove(const Path&) override { std::abort(); }
    Status removeTree(const Path&) override { std::abort(); }
    Status makeLink(const Path& link, const std::string&) override
    {
        m_links.insert(link.string());
        return check(link.parent_path());
    }
    Result<std::string> readLink(const Path&) override { std::abort(); }
    Status setPermissions(const Path& path, std::uint32_t permissions) override
    {
        if (permissions > 0777) std::abort();
        return check(path);
    }
    Status syncDirectory(const Path& path) override
    {
        return path == destination.parent_path() ? Status{} : check(path);
    }
    Result<std::uint64_t> freeSpace(const Path&) override { return 0; }

private:
    Status check(const Path& path) const
    {
        if (path.lexically_normal() != path) std::abort();
        bool inside = false;
        for (Path at = path; at != at.parent_path(); at = at.parent_path()) {
            if (m_links.contains(at.string())) std::abort();
            inside = inside || at == destination;
        }
        if (!inside) std::abort();
        return {};
    }

    std::set<std::string> m_links;
};

}  // namespace

std::vector<Bytes> fuzz::seeds()
{
    test::FaultFiles files;
    files.plant("/tree/bin/program", bytesOf("#!/bin/sh\nexit 0\n"), 0755);
    files.plant("/tree/etc/settings", bytesOf("a=1\n"));
    files.plant("/tree/empty", {});
    files.plantDirectory("/tree/var/lib");
    promise(files.makeLink("/tree/bin/other", "program").has_value());
    const auto source = TreeSource::open(files, "/tree");
    promise(source.has_value());
    Bytes archive(static_cast<std::size_t>((*source)->size().value()));
    promise((*source)->readAt(0, archive) == archive.size());
    return {archive};
}

fuzz::Ways fuzz::ways()
{
    return {};
}

bool fuzz::enter(BytesView archive)
{
    TreeLimits limits;
    limits.maxIndexBytes = 1 << 20;
    MemorySource source(archive);
    const auto index = readTreeIndex(source, limits);
    if (index &&
        !std::ranges::equal(encodeTreeIndex(*index), archive.first(static_cast<std::size_t>(index->contentsOffset))))
        std::abort();

    WatchingFiles files;
    TreeSink sink(files, destination, limits);
    BytesView rest = archive;
    while (!rest.empty()) {
        const auto part = rest.first(std::min<std::size_t>(rest.size(), 61));
        if (!sink.write(part)) return false;
        rest = rest.subspan(part.size());
    }
    const auto done = sink.finish();
    promise(!done || index);
    return done.has_value();
}
