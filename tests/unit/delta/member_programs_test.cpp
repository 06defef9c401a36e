// SPDX-License-Identifier: GPL-3.0-or-later
// What the programs pack that vendors use, found out and packed again to the identical bytes.
#include "core/delta/inspect.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/delta/images.h"

#include <QProcess>
#include <QTest>

using namespace quorate;
using namespace quorate::delta;
using namespace quorate::test;

namespace {

// The output of a program that packs `raw`.
Bytes packedBy(const QStringList& command, const Bytes& raw)
{
    QProcess process;
    process.start(command.first(), command.mid(1));
    if (!process.waitForStarted(30'000)) return {};
    process.write(reinterpret_cast<const char*>(raw.data()), static_cast<qint64>(raw.size()));
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) return {};
    const auto out = process.readAllStandardOutput();
    return Bytes(out.begin(), out.end());
}

void save(Files& files, const Path& path, const Bytes& data)
{
    auto file = files.open(path, OpenMode::create);
    if (!file || !(*file)->writeAt(0, data)) QFAIL("the file is not written");
}

Bytes load(Files& files, const Path& path)
{
    auto bytes = readFile(files, path, 64 << 20);
    return bytes ? *bytes : Bytes{};
}

// The members of the result that were found, all packed alike; 0 when they were not.
std::uint64_t membersIn(const Bytes& delta, const std::string& codec)
{
    MemorySource payload(delta);
    Limits limits;
    limits.maxMemory = std::uint64_t{1} << 30;
    const auto seen = inspectDelta(payload, limits);
    if (!seen) return 0;
    std::uint64_t count = 0;
    for (const auto& group : seen->members) {
        if (group.ofResult && group.codec != codec) return 0;
        if (group.ofResult) count += group.count;
    }
    return count;
}

DecoderOptions withScratch(const TemporaryDirectory& folder, Files& files)
{
    DecoderOptions options;
    options.limits.maxMemory = std::uint64_t{1} << 30;
    options.scratch = scratchFile(files, folder.path() / "scratch");
    return options;
}

}  // namespace

class MemberProgramsTest : public QObject {
    Q_OBJECT

private slots:
    void streamsOfPrograms_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("codec");
        QTest::newRow("gzip -9n") << QStringList{"gzip", "-9n"} << "gzip";
        QTest::newRow("gzip") << QStringList{"gzip", "-c"} << "gzip";
        QTest::newRow("gzip -1") << QStringList{"gzip", "-1"} << "gzip";
        QTest::newRow("python") << QStringList{"/usr/bin/python3", "-c", "import gzip, sys; sys.stdout.buffer.write(gzip.compress(sys.stdin.buffer.read()))"}
                                << "deflate";
        QTest::newRow("xz -1") << QStringList{"xz", "-1"} << "xz";
        QTest::newRow("kernel module") << QStringList{"xz", "--check=crc32", "--lzma2=dict=1MiB"} << "xz";
        QTest::newRow("kernel") << QStringList{"xz", "--check=crc32", "--x86", "--lzma2=dict=2MiB"} << "xz";
        QTest::newRow("xz of many blocks") << QStringList{"xz", "-2", "-T2", "--block-size=100KiB"} << "xz";
        QTest::newRow("zstd") << QStringList{"zstd", "-q"} << "zstd";
        QTest::newRow("initramfs") << QStringList{"zstd", "-q", "-9", "-T0"} << "zstd";
        QTest::newRow("zstd -19") << QStringList{"zstd", "-q", "-19", "--no-check"} << "zstd";
    }
    void streamsOfPrograms()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, codec);
        const auto raw = prose(450'000, 41);
        auto changed = edited(raw, 42, 40);
        const auto oldImage = packedBy(command, raw);
        const auto newImage = packedBy(command, changed);
        QVERIFY2(!oldImage.empty() && !newImage.empty(), "the program is missing");
        Options options;
        options.profile = Profile::fast;
        options.members.memory = std::uint64_t{256} << 20;
        const auto delta = deltaOf(oldImage, newImage, options);
        QVERIFY(delta.has_value());
        QCOMPARE(membersIn(*delta, codec.toStdString()), std::uint64_t{1});
        const TemporaryDirectory folder;
        const auto files = makeSystemFiles();
        const auto result = applied(oldImage, *delta, withScratch(folder, *files));
        QVERIFY2(result.has_value(), result ? "" : toString(result.error()).c_str());
        QVERIFY(*result == newImage);
        QVERIFY(delta->size() * 4 < newImage.size());
    }

    void squashfs_data()
    {
        QTest::addColumn<QString>("compressor");
        QTest::addColumn<QString>("codec");
        for (const auto* name : {"gzip", "xz", "zstd"})
            QTest::newRow(name) << name << (qstrcmp(name, "gzip") == 0 ? "zlib" : name);
    }
    void squashfs()
    {
        QFETCH(QString, compressor);
        QFETCH(QString, codec);
        const TemporaryDirectory folder;
        const auto files = makeSystemFiles();
        std::array<Bytes, 2> images;
        for (std::size_t i = 0; i < images.size(); ++i) {
            const Path tree = folder.path() / ("tree" + std::to_string(i));
            QVERIFY(files->makeDirectories(tree / "usr/lib").has_value());
            for (std::uint64_t f = 0; f < 6; ++f) {
                auto bytes = prose(180'000, 50 + f);
                if (i == 1 && f % 2 == 0) bytes = edited(bytes, 60 + f, 3);
                save(*files, tree / ("usr/lib/file" + std::to_string(f)), bytes);
            }
            const Path image = folder.path() / ("image" + std::to_string(i));
            QProcess process;
            process.start("mksquashfs", {QString::fromStdString(tree.string()), QString::fromStdString(image.string()),
                                         "-comp", compressor, "-b", "64K", "-processors", "1", "-all-root", "-mkfs-time",
                                         "1700000000", "-all-time", "1700000000", "-no-progress", "-quiet"});
            QVERIFY2(process.waitForFinished(60'000) && process.exitCode() == 0, "mksquashfs of squashfs-tools");
            images[i] = load(*files, image);
            QVERIFY(!images[i].empty());
        }
        const auto delta = deltaOf(images[0], images[1]);
        QVERIFY(delta.has_value());
        QVERIFY2(membersIn(*delta, codec.toStdString()) >= 3, "members");
        auto options = Options{};
        options.members.allowed = false;
        const auto plain = deltaOf(images[0], images[1], options);
        QVERIFY(plain.has_value() && delta->size() * 4 < plain->size());
        const auto result = applied(images[0], *delta, withScratch(folder, *files));
        QVERIFY2(result.has_value(), result ? "" : toString(result.error()).c_str());
        QVERIFY(*result == images[1]);
    }
};

QTEST_GUILESS_MAIN(MemberProgramsTest)
#include "member_programs_test.moc"
