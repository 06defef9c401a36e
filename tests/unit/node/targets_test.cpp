// SPDX-License-Identifier: GPL-3.0-or-later
// From a target to its payload and back, and payloads that are none of it.
#include "core/node/targets.h"
#include "tests/support/refusing_files.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

#include <algorithm>
#include <atomic>

using namespace quorate;

class NodeTargetsTest : public QObject {
    Q_OBJECT

private slots:
    void targetsThatAreNone();
    void targetsAreRebuilt_data();
    void targetsAreRebuilt();
    void aForeignPayloadIsRefused();
    void aPayloadThatBlowsUpWritesNothing();
    void whatFindsNoRoomIsNotBegun();
};

namespace {

// Counts the bytes written, and tells of little room where it is told to.
class CountingFiles final : public test::ForwardedFiles {
public:
    std::atomic<std::uint64_t> written = 0;
    std::optional<std::uint64_t> free;

    Result<std::unique_ptr<File>> open(const Path& path, OpenMode mode) override
    {
        auto file = ForwardedFiles::open(path, mode);
        if (!file) return file;
        return std::make_unique<Counted>(std::move(*file), written);
    }
    Result<std::uint64_t> freeSpace(const Path& path) override { return free ? *free : ForwardedFiles::freeSpace(path); }

private:
    class Counted final : public File {
    public:
        Counted(std::unique_ptr<File> file, std::atomic<std::uint64_t>& written) : m_file(std::move(file)), m_written(written) {}
        Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out) override { return m_file->readAt(offset, out); }
        Status writeAt(std::uint64_t offset, BytesView data) override
        {
            m_written += data.size();
            return m_file->writeAt(offset, data);
        }
        Status truncate(std::uint64_t size) override { return m_file->truncate(size); }
        Result<std::uint64_t> size() override { return m_file->size(); }
        Status sync() override { return m_file->sync(); }

    private:
        std::unique_ptr<File> m_file;
        std::atomic<std::uint64_t>& m_written;
    };
};

// So many zeros, whatever is asked; nothing of them is kept.
class Zeros final : public delta::RandomSource {
public:
    explicit Zeros(std::uint64_t size) : m_size(size) {}
    Result<std::uint64_t> size() override { return m_size; }
    Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(out.size(), m_size - std::min(offset, m_size)));
        std::ranges::fill(out.first(count), std::uint8_t{0});
        return count;
    }

private:
    const std::uint64_t m_size;
};

}  // namespace

void NodeTargetsTest::targetsThatAreNone()
{
    const auto files = makeSystemFiles();
    const test::TemporaryDirectory directory;
    const Path file = directory / "image";
    const auto codeOf = [&](const Path& path) { return node::openTarget(*files, path, {}).error().code; };
    QCOMPARE(codeOf(file), std::string("node.target.missing"));
    QVERIFY(writeFileAtomically(*files, file, Bytes{}));
    QCOMPARE(codeOf(file), std::string("node.target.empty"));

    // It changes between being read first and being packed: nothing is built from two halves.
    QVERIFY(writeFileAtomically(*files, file, Bytes(5000, 1)));
    auto target = node::openTarget(*files, file, {});
    QVERIFY(target);
    {
        auto open = files->open(file, OpenMode::update);
        QVERIFY(open && (*open)->writeAt(100, Bytes(10, 2)));
    }
    const auto quiet = [](std::string_view, const delta::Progress&) {};
    const auto built = node::buildArtifact(*files, nullptr, *target, directory / "payload", {}, quiet, {});
    QVERIFY(!built);
    QCOMPARE(built.error().code, std::string("node.target.changed"));
}

void NodeTargetsTest::targetsAreRebuilt_data()
{
    QTest::addColumn<bool>("tree");
    QTest::addColumn<bool>("delta");
    QTest::newRow("image, full") << false << false;
    QTest::newRow("image, delta") << false << true;
    QTest::newRow("tree, full") << true << false;
    QTest::newRow("tree, delta") << true << true;
}

void NodeTargetsTest::targetsAreRebuilt()
{
    QFETCH(bool, tree);
    QFETCH(bool, delta);
    const auto files = makeSystemFiles();
    test::TemporaryDirectory directory;
    test::SeededRandom random(5);
    Bytes content(200'000);
    random.fill(content);
    const Path oldPath = directory / "old";
    const Path newPath = directory / "new";
    const auto write = [&](const Path& path) {
        if (tree) (void)files->makeDirectories(path / "bin");
        QVERIFY(writeFileAtomically(*files, tree ? path / "bin" / "program" : path, content));
    };
    write(oldPath);
    content[100'000] ^= 1;
    write(newPath);
    auto base = node::openTarget(*files, oldPath, {});
    auto target = node::openTarget(*files, newPath, {});
    QVERIFY(base && target);
    const auto quiet = [](std::string_view, const delta::Progress&) {};
    const auto built = node::buildArtifact(*files, delta ? &*base : nullptr, *target, directory / "payload", {}, quiet, {});
    QVERIFY2(built, built ? "" : toString(built.error()).c_str());
    if (delta) QVERIFY(built->artifact.payload.size < 5'000);
    ledger::Target described;
    described.kind = target->kind;
    described.size = target->size;
    described.hash = target->hash;
    const Path out = directory / "out";
    const auto rebuilt = node::rebuildTarget(*files, described, built->artifact, built->file, &*base, out, {});
    QVERIFY2(rebuilt, rebuilt ? "" : toString(rebuilt.error()).c_str());
    QCOMPARE(node::openTarget(*files, out, {})->hash.hex(), target->hash.hex());
}

void NodeTargetsTest::aForeignPayloadIsRefused()
{
    const auto files = makeSystemFiles();
    test::TemporaryDirectory directory;
    QVERIFY(writeFileAtomically(*files, directory / "new", Bytes(5000, 7)));
    auto target = node::openTarget(*files, directory / "new", {});
    const auto quiet = [](std::string_view, const delta::Progress&) {};
    auto built = node::buildArtifact(*files, nullptr, *target, directory / "payload", {}, quiet, {});
    QVERIFY(built);
    ledger::Target other;
    other.size = target->size;
    other.hash.bytes[0] = 1;
    built->artifact.target = other.hash;
    const auto refused = node::rebuildTarget(*files, other, built->artifact, built->file, nullptr, directory / "out", {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, std::string("node.rebuild.other-target"));
    QVERIFY(files->info(directory / "out")->kind == FileKind::absent);
    QCOMPARE(node::openTarget(*files, directory / "missing", {}).error().code, std::string("node.target.missing"));
}

// A few kilobytes that decode to as much as anybody likes, where the manifest speaks of 1000 bytes.
void NodeTargetsTest::aPayloadThatBlowsUpWritesNothing()
{
    CountingFiles files;
    const test::TemporaryDirectory directory;
    Zeros zeros(std::uint64_t{256} << 20);
    const Path payload = directory / "payload";
    delta::Options options;
    options.profile = delta::Profile::fast;
    auto file = files.open(payload, OpenMode::create);
    QVERIFY(file);
    delta::FileSink sink(**file);
    const auto made = delta::makeFull(zeros, sink, options);
    QVERIFY(made);
    QVERIFY(files.info(payload)->size < 1'000'000);
    for (const bool tree : {false, true}) {
        for (const bool admitted : {false, true}) {     // the manifest may even name the hash that the payload has
            files.written = 0;
            ledger::Target target;
            target.kind = tree ? ledger::TargetKind::tree : ledger::TargetKind::image;
            target.size = 1'000;
            if (admitted) target.hash = made->newHash;
            ledger::Artifact artifact;
            artifact.target = target.hash;
            const auto refused = node::rebuildTarget(files, target, artifact, payload, nullptr, directory / "out", {});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, std::string("delta.too-large"));
            QCOMPARE(files.written.load(), std::uint64_t(0));
            QVERIFY(files.info(directory / "out")->kind == FileKind::absent);
        }
    }
}

void NodeTargetsTest::whatFindsNoRoomIsNotBegun()
{
    CountingFiles files;
    const test::TemporaryDirectory directory;
    QVERIFY(writeFileAtomically(files, directory / "new", Bytes(5'000, 7)));
    auto opened = node::openTarget(files, directory / "new", {});
    QVERIFY(opened);
    const auto quiet = [](std::string_view, const delta::Progress&) {};
    const auto built = node::buildArtifact(files, nullptr, *opened, directory / "payload", {}, quiet, {});
    QVERIFY(built);
    ledger::Target target;
    target.size = opened->size;
    target.hash = opened->hash;
    const Path out = directory / "not yet" / "out";
    const auto rebuilt = [&] { return node::rebuildTarget(files, target, built->artifact, built->file, nullptr, out, {}); };
    const std::uint64_t kept = std::uint64_t{64} << 20;
    for (const std::uint64_t free : {std::uint64_t{0}, kept, kept + 4'999}) {
        files.free = free;
        files.written = 0;
        const auto refused = rebuilt();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("node.rebuild.no-room"));
        QVERIFY(refused.error().kind == ErrorKind::noSpace);
        QCOMPARE(files.written.load(), std::uint64_t(0));
        QVERIFY(files.info(out)->kind == FileKind::absent);
    }
    files.free = kept + 5'000;
    QVERIFY(files.makeDirectories(out.parent_path()));
    QVERIFY(rebuilt());
    // A size that no disk has.
    target.size = INT64_MAX;
    const auto absurd = rebuilt();
    QVERIFY(!absurd && absurd.error().code == "node.rebuild.other-target");
}

QTEST_GUILESS_MAIN(NodeTargetsTest)
#include "targets_test.moc"
