// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/slots.h"

namespace quorate::device {

Slots::Slots(Files& files, Path directory, const delta::TreeLimits& treeLimits)
    : m_files(files), m_directory(std::move(directory)), m_treeLimits(treeLimits)
{
}

Path Slots::path(SlotId slot) const
{
    return m_directory / ("slot-" + std::string(toString(slot)));
}

Path Slots::contentPath(SlotId slot, ledger::TargetKind kind) const
{
    return path(slot) / (kind == ledger::TargetKind::tree ? "tree" : "image");
}

Result<std::unique_ptr<delta::RandomSource>> Slots::open(SlotId slot, ledger::TargetKind kind)
{
    const Path at = contentPath(slot, kind);
    if (kind == ledger::TargetKind::tree) {
        auto tree = delta::TreeSource::open(m_files, at, m_treeLimits);
        if (!tree) return fail(tree.error());
        return std::move(*tree);
    }
    auto file = delta::FileSource::open(m_files, at);
    if (!file) return fail(file.error());
    return std::move(*file);
}

Status Slots::verify(SlotId slot, const SlotContent& content)
{
    auto source = open(slot, content.kind);
    if (!source) return fail(source.error());
    auto size = (*source)->size();
    if (!size) return fail(size.error());
    if (*size != content.size) {
        return fail(ErrorKind::corrupt, "device.slot.damaged",
                    std::to_string(*size) + " bytes instead of " + std::to_string(content.size));
    }
    auto hash = delta::hashOf(**source);
    if (!hash) return fail(hash.error());
    if (*hash != content.hash) {
        return fail(ErrorKind::corrupt, "device.slot.damaged",
                    "hash " + hash->shortHex() + " instead of " + content.hash.shortHex());
    }
    return {};
}

Status Slots::clear(SlotId slot)
{
    const Path at = path(slot);
    if (auto done = m_files.removeTree(at); !done) return done;
    if (auto done = m_files.makeDirectories(at); !done) return done;
    if (auto done = m_files.syncDirectory(at); !done) return done;
    return m_files.syncDirectory(m_directory);
}

Status Slots::link(SlotId slot, ledger::TargetKind kind)
{
    const std::string target = contentPath(slot, kind).lexically_relative(m_directory).string();
    const Path current = m_directory / "current";
    if (auto now = m_files.readLink(current); now && *now == target) return {};
    if (auto done = m_files.makeLink(current, target); !done) return done;
    return m_files.syncDirectory(m_directory);
}

namespace {

// Copies a whole source; the caller syncs.
Status copy(delta::RandomSource& from, delta::ByteSink& to)
{
    Bytes buffer(64 * 1024);
    for (std::uint64_t at = 0;;) {
        auto got = from.readAt(at, buffer);
        if (!got) return fail(got.error());
        if (*got == 0) return {};
        if (auto done = to.write(BytesView(buffer).first(*got)); !done) return done;
        at += *got;
    }
}

Status provisionImage(Files& files, const Path& source, const Path& target)
{
    auto from = delta::FileSource::open(files, source);
    if (!from) return fail(from.error());
    auto file = files.open(target, OpenMode::create);
    if (!file) return fail(file.error());
    delta::FileSink sink(**file);
    if (auto done = copy(**from, sink); !done) return done;
    if (auto done = files.setPermissions(target, 0755); !done) return done;
    return (*file)->sync();
}

Status provisionTree(Files& files, const Path& source, const Path& target, const delta::TreeLimits& limits)
{
    auto from = delta::TreeSource::open(files, source, limits);
    if (!from) return fail(from.error());
    delta::TreeSink sink(files, target, limits);
    if (auto done = copy(**from, sink); !done) return done;
    auto index = sink.finish();
    if (!index) return fail(index.error());
    return {};
}

class ImageWriter final : public SlotWriter, private delta::OutputSink {
public:
    ImageWriter(Files& files, Path path, std::unique_ptr<File> file, std::uint64_t size)
        : m_files(files), m_path(std::move(path)), m_file(std::move(file)), m_reader(*m_file), m_size(size)
    {
    }
    delta::OutputSink& output() override { return *this; }
    delta::RandomSource* written() override { return &m_reader; }
    Status sync() override { return m_file->sync(); }
    Status finish() override
    {
        if (auto done = m_files.setPermissions(m_path, 0755); !done) return done;
        if (auto done = m_file->sync(); !done) return done;
        return m_files.syncDirectory(m_path.parent_path());
    }

private:
    class Reader final : public delta::RandomSource {
    public:
        explicit Reader(File& file) : m_file(file) {}
        Result<std::uint64_t> size() override { return m_file.size(); }
        Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out) override
        {
            return m_file.readAt(offset, out);
        }

    private:
        File& m_file;
    };

    Status write(std::uint64_t offset, BytesView data) override
    {
        if (offset > m_size || data.size() > m_size - offset) {
            return fail(ErrorKind::invalid, "device.slot.too-long", "more than " + std::to_string(m_size) + " bytes");
        }
        return m_file->writeAt(offset, data);
    }

    Files& m_files;
    const Path m_path;
    const std::unique_ptr<File> m_file;
    Reader m_reader;
    const std::uint64_t m_size;
};

class TreeWriter final : public SlotWriter, private delta::OutputSink {
public:
    TreeWriter(Files& files, const Path& path, std::uint64_t size, const delta::TreeLimits& limits)
        : m_files(files), m_slot(path.parent_path()), m_sink(files, path, limits), m_output(m_sink), m_size(size)
    {
    }
    delta::OutputSink& output() override { return *this; }
    delta::RandomSource* written() override { return nullptr; }
    Status sync() override { return {}; }  // a tree is synced once, at its end: it cannot be resumed
    Status finish() override
    {
        auto index = m_sink.finish();
        if (!index) return fail(index.error());
        return m_files.syncDirectory(m_slot);
    }

private:
    Status write(std::uint64_t offset, BytesView data) override
    {
        if (offset > m_size || data.size() > m_size - offset) {
            return fail(ErrorKind::invalid, "device.slot.too-long", "more than " + std::to_string(m_size) + " bytes");
        }
        return m_output.write(offset, data);
    }

    Files& m_files;
    const Path m_slot;
    delta::TreeSink m_sink;
    delta::SequentialOutput m_output;
    const std::uint64_t m_size;
};

}  // namespace

Result<std::unique_ptr<SlotWriter>> SlotWriter::begin(Files& files, Slots& slots, SlotId slot, ledger::TargetKind kind,
                                                      std::uint64_t size, std::uint64_t keep,
                                                      const delta::TreeLimits& treeLimits)
{
    const Path at = slots.contentPath(slot, kind);
    if (kind == ledger::TargetKind::image && keep > 0) {
        if (auto file = files.open(at, OpenMode::update)) {
            auto there = (*file)->size();
            if (there && *there >= keep) {
                if (auto done = (*file)->truncate(keep); !done) return fail(done.error());
                return std::make_unique<ImageWriter>(files, at, std::move(*file), size);
            }
        }
        return fail(ErrorKind::corrupt, "device.slot.lost", "what was written before is not there any more");
    }
    if (auto done = slots.clear(slot); !done) return fail(done.error());
    if (kind == ledger::TargetKind::tree) return std::make_unique<TreeWriter>(files, at, size, treeLimits);
    auto file = files.open(at, OpenMode::create);
    if (!file) return fail(file.error());
    // The name must be on disk before a checkpoint may say that the content is.
    if (auto done = files.syncDirectory(at.parent_path()); !done) return fail(done.error());
    return std::make_unique<ImageWriter>(files, at, std::move(*file), size);
}

Result<SlotContent> provision(Files& files, const Path& directory, const Provisioning& what,
                              const delta::TreeLimits& treeLimits)
{
    StateStore store(files, directory);
    auto there = files.info(directory / "state");
    if (!there) return fail(there.error());
    if (there->kind != FileKind::absent) {
        return fail(ErrorKind::conflict, "device.provision.exists", directory.string());
    }
    if (auto done = files.makeDirectories(directory); !done) return fail(done.error());
    Slots slots(files, directory, treeLimits);
    if (auto done = slots.clear(SlotId::a); !done) return fail(done.error());
    const Path target = slots.contentPath(SlotId::a, what.kind);
    auto copied = what.kind == ledger::TargetKind::tree ? provisionTree(files, what.source, target, treeLimits)
                                                        : provisionImage(files, what.source, target);
    if (!copied) return fail(copied.error());
    if (auto done = files.syncDirectory(slots.path(SlotId::a)); !done) return fail(done.error());

    SlotContent content;
    content.kind = what.kind;
    content.version = what.version;
    content.rollbackIndex = what.rollbackIndex;
    content.bootCheck = what.bootCheck;
    {
        auto source = slots.open(SlotId::a, what.kind);
        if (!source) return fail(source.error());
        auto size = (*source)->size();
        if (!size) return fail(size.error());
        content.size = *size;
        auto hash = delta::hashOf(**source);
        if (!hash) return fail(hash.error());
        content.hash = *hash;
    }
    DeviceState state;
    state.slot(SlotId::a) = content;
    state.rollbackIndex = what.rollbackIndex;
    if (auto done = slots.link(SlotId::a, what.kind); !done) return fail(done.error());
    if (auto done = store.save(state); !done) return fail(done.error());
    return content;
}

}  // namespace quorate::device
