// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/decoder.h"
#include "core/delta/encoder.h"
#include "core/delta/tree.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

#include <algorithm>
#include <sys/stat.h>

using namespace quorate;
using namespace quorate::delta;
using namespace quorate::test;

namespace {

void write(Files& files, const Path& path, const Bytes& bytes, std::uint32_t permissions = 0644)
{
    QVERIFY(files.makeDirectories(path.parent_path()).has_value());
    auto file = files.open(path, OpenMode::create);
    QVERIFY(file.has_value());
    QVERIFY((*file)->writeAt(0, bytes).has_value());
    QVERIFY(files.setPermissions(path, permissions).has_value());
}

Bytes text(std::size_t size, std::uint64_t seed)
{
    SeededRandom random(seed);
    Bytes bytes(size);
    for (auto& b : bytes) b = static_cast<std::uint8_t>('a' + random.below(7));
    return bytes;
}

void makeOldTree(Files& files, const Path& root)
{
    write(files, root / "bin/tool", text(50'000, 1), 0755);
    write(files, root / "etc/config", text(900, 2));
    write(files, root / "etc/removed", text(4000, 3));
    write(files, root / "lib/moved", text(30'000, 4));
    write(files, root / "lib/empty", {});
    write(files, root / "secret", text(17, 5), 0600);
    QVERIFY(files.makeDirectories(root / "var/empty").has_value());
    QVERIFY(files.makeLink(root / "bin/alias", "tool").has_value());
    QVERIFY(files.makeLink(root / "absolute", "/etc/passwd").has_value());
    QVERIFY(files.makeLink(root / "dangling", "../../nowhere").has_value());
}

void makeNewTree(Files& files, const Path& root)
{
    Bytes tool = text(50'000, 1);
    tool.insert(tool.begin() + 10'000, 77, 'x');
    write(files, root / "bin/tool", tool, 0755);
    write(files, root / "etc/config", text(900, 2), 0600);
    write(files, root / "etc/added.d/one", text(2000, 6));
    write(files, root / "lib/renamed", text(30'000, 4), 0444);
    write(files, root / "lib/empty", {}, 0400);
    write(files, root / "lib-extra/file", text(3, 7));  // '-' sorts before '/'
    write(files, root / "secret", text(17, 5), 0600);
    QVERIFY(files.makeDirectories(root / "var/empty/deep").has_value());
    QVERIFY(files.setPermissions(root / "var/empty", 0700).has_value());
    QVERIFY(files.makeLink(root / "bin/alias", "../lib/renamed").has_value());
    QVERIFY(files.makeLink(root / "absolute", "/etc/passwd").has_value());
}

Bytes bytesOfSource(RandomSource& source, std::size_t piece = 1 << 20)
{
    Bytes all;
    Bytes buffer(piece);
    for (std::uint64_t at = 0;;) {
        const auto got = source.readAt(at, buffer);
        if (!got || *got == 0) return all;
        append(all, BytesView(buffer).first(*got));
        at += *got;
    }
}

Bytes archiveOf(Files& files, const Path& root)
{
    auto source = TreeSource::open(files, root);
    return source ? bytesOfSource(**source) : Bytes{};
}

std::string unpack(Files& files, BytesView archive, const Path& to, std::size_t piece, const TreeLimits& limits = {})
{
    TreeSink sink(files, to, limits);
    while (!archive.empty()) {
        const auto part = archive.first(std::min(piece, archive.size()));
        if (auto written = sink.write(part); !written) return written.error().code;
        archive = archive.subspan(part.size());
    }
    const auto done = sink.finish();
    return done ? "ok" : done.error().code;
}

struct RawEntry {
    std::uint8_t kind;
    std::uint16_t permissions;
    std::string path;
    std::string link;
    std::string contents;
};

// An archive as an attacker would write it: nothing is checked or sorted.
Bytes rawArchive(const std::vector<RawEntry>& entries)
{
    const auto put = [](Bytes& to, std::uint64_t value, int bytes) {
        for (int i = 0; i < bytes; ++i) to.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    };
    Bytes index;
    for (const auto& e : entries) {
        put(index, e.kind, 2);
        put(index, e.permissions, 2);
        put(index, e.path.size(), 2);
        put(index, e.link.size(), 2);
        put(index, e.contents.size(), 8);
        append(index, bytesOf(e.path));
        append(index, bytesOf(e.link));
    }
    Bytes contents;
    const auto start = 32 + index.size();
    for (const auto& e : entries) {
        if (e.contents.empty()) continue;
        while ((start + contents.size()) % 16 != 0) contents.push_back(0);
        append(contents, bytesOf(e.contents));
    }
    Bytes out{'Q', 'T', 'R', 'E', 'E', 0, 0, 1};
    put(out, index.size(), 8);
    put(out, entries.size(), 8);
    put(out, start + contents.size(), 8);
    append(out, index);
    append(out, contents);
    return out;
}

}  // namespace

class TreeTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Files> m_files = makeSystemFiles();

private slots:
    void sameTreeSameBytes()
    {
        TemporaryDirectory dir;
        makeOldTree(*m_files, dir / "a");
        makeOldTree(*m_files, dir / "b");
        const auto a = archiveOf(*m_files, dir / "a");
        QVERIFY(!a.empty());
        QVERIFY(a == archiveOf(*m_files, dir / "b"));
        QVERIFY(looksLikeTree(a));
        QVERIFY(m_files->setPermissions(dir / "b/etc/config", 0640).has_value());
        QVERIFY(a != archiveOf(*m_files, dir / "b"));
    }

    void unpacksInPiecesOfAnySize()
    {
        TemporaryDirectory dir;
        makeNewTree(*m_files, dir / "tree");
        const auto archive = archiveOf(*m_files, dir / "tree");
        for (const std::size_t piece : {1u, 13u, 4096u, 1u << 20}) {
            const Path to = dir / std::to_string(piece);
            QCOMPARE(unpack(*m_files, archive, to, piece), std::string("ok"));
            QVERIFY(archiveOf(*m_files, to) == archive);
        }
        QCOMPARE(m_files->info(dir / "1/var/empty")->permissions, 0700u);
        QCOMPARE(*m_files->readLink(dir / "1/bin/alias"), std::string("../lib/renamed"));
    }

    void readsAnywhere()
    {
        TemporaryDirectory dir;
        makeOldTree(*m_files, dir / "tree");
        auto source = TreeSource::open(*m_files, dir / "tree");
        QVERIFY(source.has_value());
        const auto all = bytesOfSource(**source);
        QCOMPARE(all.size(), (*source)->index().archiveSize);
        QVERIFY(bytesOfSource(**source, 1) == all || all.size() > 200'000);
        SeededRandom random(9);
        for (int i = 0; i < 3000; ++i) {
            const auto at = random.below(all.size() + 10);
            Bytes part(random.below(400));
            const auto got = (*source)->readAt(at, part);
            QVERIFY(got.has_value());
            QCOMPARE(*got, at >= all.size() ? 0 : std::min<std::size_t>(part.size(), all.size() - at));
            QVERIFY(std::equal(part.begin(), part.begin() + static_cast<std::ptrdiff_t>(*got),
                               all.begin() + static_cast<std::ptrdiff_t>(at)));
        }
    }

    // What a device was sent once must work for ever; see projection_test for how it is written anew. The archive of a tree
    // is part of it: its hash stands in the header.
    void aFrozenTreeDeltaStillWorks()
    {
        TemporaryDirectory dir;
        makeOldTree(*m_files, dir / "old");
        makeNewTree(*m_files, dir / "new");
        const auto archive = archiveOf(*m_files, dir / "new");
        auto from = TreeSource::open(*m_files, dir / "old");
        QVERIFY(from.has_value());
        const auto path = Path(QUORATE_TEST_DATA) / "delta" / "v5-tree.delta";
        if (qEnvironmentVariableIsSet("QUORATE_WRITE_GOLDEN")) {
            MemorySource to(archive);
            MemorySink made;
            Options options;
            options.profile = Profile::max;
            QVERIFY(makeDelta(**from, to, made, options).has_value());
            QVERIFY(writeFileAtomically(*m_files, path, made.bytes()).has_value());
        }
        const auto frozen = readFile(*m_files, path, 1 << 16);
        QVERIFY2(frozen.has_value(), path.c_str());
        MemorySource payload(*frozen);
        TreeSink sink(*m_files, dir / "slot");
        SequentialOutput output(sink);
        const auto applied = applyDelta(**from, payload, output);
        QVERIFY2(applied.has_value(), applied ? "" : applied.error().code.c_str());
        QVERIFY(sink.finish().has_value());
        QCOMPARE(applied->newSize, archive.size());
        QVERIFY(archiveOf(*m_files, dir / "slot") == archive);
    }

    void anEmptyTreeIsATree()
    {
        TemporaryDirectory dir;
        QVERIFY(m_files->makeDirectories(dir / "none").has_value());
        const auto archive = archiveOf(*m_files, dir / "none");
        QCOMPARE(archive.size(), std::size_t{32});
        QCOMPARE(unpack(*m_files, archive, dir / "out", 5), std::string("ok"));
        QCOMPARE(m_files->list(dir / "out")->size(), std::size_t{0});
    }

    void theIndexOfAnArchiveCanBeRead()
    {
        TemporaryDirectory dir;
        makeOldTree(*m_files, dir / "tree");
        const auto archive = archiveOf(*m_files, dir / "tree");
        MemorySource source(archive);
        const auto index = readTreeIndex(source);
        QVERIFY(index.has_value());
        QVERIFY(index->entries == readTree(*m_files, dir / "tree")->entries);
        QVERIFY(encodeTreeIndex(*index) ==
                Bytes(archive.begin(), archive.begin() + static_cast<std::ptrdiff_t>(index->contentsOffset)));
        const auto* tool = index->find("bin/tool");
        QVERIFY(tool != nullptr);
        QVERIFY(tool->offset % 16 == 0);
        QVERIFY(std::ranges::equal(text(50'000, 1), BytesView(archive).subspan(tool->offset, tool->size)));
        QVERIFY(index->find("bin/tools") == nullptr);
    }

    void deltasOfTreesInstallThemselves_data()
    {
        QTest::addColumn<int>("profile");
        for (int i = 0; i < 4; ++i) QTest::addRow("profile %d", i) << i;
    }
    void deltasOfTreesInstallThemselves()
    {
        QFETCH(int, profile);
        TemporaryDirectory dir;
        makeOldTree(*m_files, dir / "old");
        makeNewTree(*m_files, dir / "new");
        auto from = TreeSource::open(*m_files, dir / "old");
        auto to = TreeSource::open(*m_files, dir / "new");
        QVERIFY(from.has_value() && to.has_value());
        Options options;
        options.profile = static_cast<Profile>(profile);
        options.chunkSize = 64 * 1024;
        MemorySink delta;
        QVERIFY(makeDelta(**from, **to, delta, options).has_value());
        QVERIFY(delta.bytes().size() < 6000);  // what is new: 2000 random letters and little more

        MemorySource payload(delta.bytes());
        TreeSink sink(*m_files, dir / "slot");
        SequentialOutput output(sink);
        QVERIFY(applyDelta(**from, payload, output).has_value());
        QVERIFY(sink.finish().has_value());
        QVERIFY(archiveOf(*m_files, dir / "slot") == archiveOf(*m_files, dir / "new"));
        QCOMPARE(*hashOf(**to), *hashOf(**TreeSource::open(*m_files, dir / "slot")));
    }

    void hostileArchivesCreateNothing_data()
    {
        QTest::addColumn<QByteArray>("archive");
        QTest::addColumn<QString>("code");
        const auto add = [](const char* name, const std::vector<RawEntry>& entries,
                            const char* code = "delta.tree.malformed") {
            const auto bytes = rawArchive(entries);
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                              static_cast<qsizetype>(bytes.size()))
                                << QString(code);
        };
        add("parent directory", {{2, 0644, "../evil", "", "x"}});
        add("parent in the middle", {{1, 0755, "a", "", ""}, {2, 0644, "a/../../evil", "", "x"}});
        add("absolute", {{2, 0644, "/tmp/evil", "", "x"}});
        add("through a link", {{3, 0777, "a", "/tmp", ""}, {2, 0644, "a/evil", "", "x"}});
        add("through a file", {{2, 0644, "a", "", "y"}, {2, 0644, "a/evil", "", "x"}});
        add("without parent", {{2, 0644, "a/b", "", "x"}});
        add("dot", {{2, 0644, "./a", "", "x"}});
        add("lone dots", {{1, 0755, "..", "", ""}});
        add("empty name", {{1, 0755, "a", "", ""}, {2, 0644, "a//b", "", "x"}});
        add("trailing slash", {{1, 0755, "a/", "", ""}});
        add("empty path", {{2, 0644, "", "", "x"}});
        add("NUL", {{2, 0644, std::string("a\0b", 3), "", "x"}});
        add("duplicate", {{2, 0644, "a", "", "x"}, {2, 0644, "a", "", "y"}});
        add("link and file of one name", {{3, 0777, "a", "/tmp/evil", ""}, {2, 0644, "a", "", "y"}});
        add("not sorted", {{2, 0644, "b", "", "x"}, {2, 0644, "a", "", "y"}});
        add("long name", {{2, 0644, std::string(256, 'a'), "", "x"}});
        add("long path", {{2, 0644, std::string(5000, 'a'), "", "x"}});
        add("unknown kind", {{4, 0644, "a", "", ""}});
        add("device", {{0, 0644, "a", "", ""}});
        add("directory with contents", {{1, 0755, "a", "", "x"}});
        add("link without target", {{3, 0777, "a", "", ""}});
        add("link with contents", {{3, 0777, "a", "b", "x"}});
        add("link with permissions", {{3, 0644, "a", "b", ""}});
        add("link target with NUL", {{3, 0777, "a", std::string("b\0c", 3), ""}});
        add("file with target", {{2, 0644, "a", "b", "x"}});
        add("unknown permissions", {{2, 010644, "a", "", "x"}});
        add("set-uid", {{2, 04755, "a", "", "x"}}, "delta.tree.special-bits");
        add("sticky directory", {{1, 01777, "a", "", ""}}, "delta.tree.special-bits");
    }
    void hostileArchivesCreateNothing()
    {
        QFETCH(QByteArray, archive);
        QFETCH(QString, code);
        TemporaryDirectory dir;
        const auto bytes = bytesOf(std::string_view(archive.constData(), static_cast<std::size_t>(archive.size())));
        QCOMPARE(QString::fromStdString(unpack(*m_files, bytes, dir / "slot", 7)), code);
        QCOMPARE(m_files->list(dir.path())->size(), std::size_t{0});
        MemorySource source(bytes);
        QCOMPARE(QString::fromStdString(readTreeIndex(source).error().code), code);
    }

    void specialBitsMayBeAllowed()
    {
        TemporaryDirectory dir;
        TreeLimits limits;
        limits.allowSpecialBits = true;
        const auto archive = rawArchive({{2, 04755, "a", "", "x"}});
        QCOMPARE(unpack(*m_files, archive, dir / "slot", 100, limits), std::string("ok"));
        QCOMPARE(m_files->info(dir / "slot/a")->permissions, 04755u);
        QCOMPARE(readTree(*m_files, dir / "slot").error().code, std::string("delta.tree.special-bits"));
        QVERIFY(readTree(*m_files, dir / "slot", limits).has_value());
    }

    void damagedArchivesAreRefused()
    {
        TemporaryDirectory dir;
        const auto good = rawArchive({{1, 0755, "d", "", ""},
                                      {2, 0644, "d/f", "", "contents"},
                                      {3, 0777, "l", "d/f", ""},
                                      {2, 0600, "z", "", "end"}});
        QCOMPARE(unpack(*m_files, good, dir / "good", 3), std::string("ok"));
        for (std::size_t size = 0; size < good.size(); ++size) {
            const auto code = unpack(*m_files, BytesView(good).first(size), dir / std::to_string(size), 50);
            QVERIFY2(code == "delta.truncated", code.c_str());
        }
        Bytes longer(good.size() + 1);
        std::ranges::copy(good, longer.begin());
        QCOMPARE(unpack(*m_files, longer, dir / "longer", 50), std::string("delta.tree.malformed"));
        Bytes padded = good;
        padded.at(padded.size() - 4) = 1;  // just before "end"
        QCOMPARE(unpack(*m_files, padded, dir / "padded", 50), std::string("delta.tree.malformed"));
        Bytes foreign = good;
        foreign[0] = 'X';
        QCOMPARE(unpack(*m_files, foreign, dir / "foreign", 50), std::string("delta.tree.foreign"));
        Bytes future = good;
        future[7] = 2;
        QCOMPARE(unpack(*m_files, future, dir / "future", 50), std::string("delta.tree.version"));
        // Whatever else is changed in header and index, nothing crashes and nothing is written beside the slot.
        for (std::size_t at = 8; at < good.size(); ++at) {
            for (const std::uint8_t change : {0x01, 0x2f, 0x80, 0xff}) {
                Bytes damaged = good;
                damaged[at] ^= change;
                const Path slot = dir / "damaged" / std::to_string(at);
                QVERIFY(m_files->makeDirectories(slot.parent_path()).has_value());
                (void)unpack(*m_files, damaged, slot, 9);
                QVERIFY(m_files->removeTree(slot).has_value());
                QVERIFY(m_files->list(slot.parent_path())->empty());
            }
        }
    }

    void limitsComeBeforeMemory()
    {
        TemporaryDirectory dir;
        Bytes bomb(32, 0xff);
        std::ranges::copy(Bytes{'Q', 'T', 'R', 'E', 'E', 0, 0, 1}, bomb.begin());
        QCOMPARE(unpack(*m_files, bomb, dir / "slot", 32), std::string("delta.tree.too-large"));
        TreeLimits limits;
        limits.maxEntries = 1;
        const auto two = rawArchive({{2, 0644, "a", "", "x"}, {2, 0644, "b", "", "y"}});
        QCOMPARE(unpack(*m_files, two, dir / "slot", 32, limits), std::string("delta.tree.too-large"));
        limits = {};
        limits.maxIndexBytes = 20;
        QCOMPARE(unpack(*m_files, two, dir / "slot", 32, limits), std::string("delta.tree.too-large"));
        limits = {};
        limits.maxArchiveBytes = 40;
        QCOMPARE(unpack(*m_files, two, dir / "slot", 32, limits), std::string("delta.tree.too-large"));
        QCOMPARE(m_files->list(dir.path())->size(), std::size_t{0});
    }

    void aUsedDirectoryIsLeftAlone()
    {
        TemporaryDirectory dir;
        write(*m_files, dir / "slot/mine", text(10, 11));
        const auto archive = rawArchive({{2, 0644, "mine", "", "x"}});
        QCOMPARE(unpack(*m_files, archive, dir / "slot", 100), std::string("delta.tree.not-empty"));
        QVERIFY(*readFile(*m_files, dir / "slot/mine", 100) == text(10, 11));
        QVERIFY(m_files->makeLink(dir / "link", (dir / "slot").string()).has_value());
        QCOMPARE(unpack(*m_files, archive, dir / "link", 100), std::string("delta.tree.not-empty"));
    }

    void aTreeThatChangesMeanwhileIsNoticed()
    {
        TemporaryDirectory dir;
        makeOldTree(*m_files, dir / "tree");
        auto source = TreeSource::open(*m_files, dir / "tree");
        QVERIFY(source.has_value());
        write(*m_files, dir / "tree/etc/config", text(100, 12));
        const auto hash = hashOf(**source);
        QCOMPARE(hash.error().code, std::string("delta.tree.changed"));
    }

    void whatCannotTravelIsRefused()
    {
        TemporaryDirectory dir;
        QCOMPARE(readTree(*m_files, dir / "absent").error().code, std::string("base.file.not-found"));
        write(*m_files, dir / "file", text(10, 13));
        QCOMPARE(readTree(*m_files, dir / "file").error().code, std::string("delta.tree.not-a-directory"));
        write(*m_files, dir / "tree/file", text(10, 13));
        QVERIFY(readTree(*m_files, dir / "tree").has_value());
        const Path pipe = dir / "tree/pipe";
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        QCOMPARE(readTree(*m_files, dir / "tree").error().code, std::string("delta.tree.unsupported-entry"));
    }

    // What a shell, a terminal or another operating system would stumble over travels as it is; it stays inside.
    void strangeNamesTravel()
    {
        TemporaryDirectory dir;
        for (const char* name : {"-rf", " ", "...", "a\\..\\b", "new\nline", "\x1b[2J", "caf\xe9", "C:evil", "nul ", "\xff\xfe"})
            write(*m_files, dir / "tree" / name, text(30, 14));
        QVERIFY(m_files->makeLink(dir / "tree/out", "../../../etc/passwd").has_value());
        const auto archive = archiveOf(*m_files, dir / "tree");
        QCOMPARE(unpack(*m_files, archive, dir / "slot", 20), std::string("ok"));
        QVERIFY(archiveOf(*m_files, dir / "slot") == archive);
        QCOMPARE(*m_files->readLink(dir / "slot/out"), std::string("../../../etc/passwd"));
        QCOMPARE(m_files->list(dir.path())->size(), std::size_t{2});
    }
};

QTEST_GUILESS_MAIN(TreeTest)
#include "tree_test.moc"
