// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/inspect.h"
#include "core/delta/member_pack.h"
#include "core/delta/spool.h"
#include "tests/support/refusing_files.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/delta/images.h"

#include <QTest>

#include <algorithm>

using namespace quorate;
using namespace quorate::delta;
using namespace quorate::test;

namespace {

struct Pair {
    Bytes oldImage;
    Bytes newImage;
};

Bytes zipped(BytesView raw)
{
    Bytes out{0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 3};
    auto packer = MemberPacker::make({MemberCodec::deflate, {6, 8, 0}}, raw.size());
    if (!packer) return {};
    const auto done = (*packer)->put(raw, [&](BytesView part) -> Status {
        append(out, part);
        return {};
    });
    return done ? out : Bytes{};
}

// Of a megabyte unpacked each.
Pair zippedProse()
{
    const auto raw = prose(1'000'000, 61);
    return {zipped(raw), zipped(edited(raw, 63, 30))};
}

DeltaInfo infoOf(const Bytes& delta)
{
    Limits limits;
    limits.maxMemory = std::uint64_t{1} << 30;
    auto info = inspect(delta, limits);
    return info ? *info : DeltaInfo{};
}

// A disk that says how much is free, and notes which files are made.
class NarrowFiles final : public ForwardedFiles {
public:
    std::uint64_t room = 0;
    int opened = 0;
    std::vector<std::string> names;

    Result<std::unique_ptr<File>> open(const Path& path, OpenMode mode) override
    {
        ++opened;
        names.push_back(path.filename().string());
        return ForwardedFiles::open(path, mode);
    }
    Result<std::uint64_t> freeSpace(const Path&) override { return room; }
};

}  // namespace

class ScratchTest : public QObject {
    Q_OBJECT

private slots:
    void refusesAScratchFolderWithoutRoomBeforeItIsFilled()
    {
        const TemporaryDirectory folder;
        NarrowFiles files;
        const auto pair = zippedProse();
        Options options;
        options.profile = Profile::fast;
        options.memory = std::uint64_t{4} << 20;
        options.scratch = ScratchFolder{&files, folder.path() / "scratch"};
        files.room = 2'000'000;   // the expanded images take about that, the deltas come on top
        const auto refused = deltaOf(pair.oldImage, pair.newImage, options);
        QCOMPARE(codeOf(refused), std::string("delta.members.scratch"));
        QCOMPARE(files.opened, 0);
        files.room = 100'000'000;
        const auto delta = deltaOf(pair.oldImage, pair.newImage, options);
        QVERIFY(delta && infoOf(*delta).members);
        QVERIFY(files.opened > 0);
    }

    // Both deltas are held until the smaller one is known: beyond a part of the memory, on disk.
    void holdsTheDeltasOnDiskWhereMemoryIsShort()
    {
        const TemporaryDirectory folder;
        NarrowFiles files;
        files.room = std::uint64_t{1} << 30;
        const auto pair = zippedProse();
        Options options;
        options.profile = Profile::fast;
        const auto inMemory = deltaOf(pair.oldImage, pair.newImage, options);
        QVERIFY(inMemory && infoOf(*inMemory).members);
        options.memory = 16 * 1024;
        options.scratch = ScratchFolder{&files, folder.path() / "scratch"};
        const auto delta = deltaOf(pair.oldImage, pair.newImage, options);
        QVERIFY(delta && infoOf(*delta).members);
        QVERIFY(std::ranges::find(files.names, "unpacked") != files.names.end());
        QVERIFY(files.list(folder.path() / "scratch")->empty());
        DecoderOptions decoding;
        decoding.scratch = scratchFile(files, folder.path() / "base");
        QVERIFY(*applied(pair.oldImage, *delta, decoding) == pair.newImage);
    }

    void aSpoolGivesBackWhatItTook()
    {
        const TemporaryDirectory folder;
        NarrowFiles files;
        const Bytes bytes = noise(3'000'000, 91);
        for (const std::uint64_t inMemory : {0U, 1'000'000U, 3'000'000U}) {
            files.names.clear();
            {
                Spool spool(inMemory, ScratchFolder{&files, folder.path() / "spool"}, "some", bytes.size());
                for (std::size_t at = 0; at < bytes.size(); at += 300'000) {
                    QVERIFY(spool.write(BytesView(bytes).subspan(at, 300'000)).has_value());
                }
                QCOMPARE(spool.size(), std::uint64_t{bytes.size()});
                QCOMPARE(spool.write(bytesOf("x")).error().code, std::string("delta.sink.too-large"));
                MemorySink out;
                QVERIFY(spool.copyTo(out, {}).has_value());
                QVERIFY(out.bytes() == bytes);
                QCOMPARE(files.names.size(), std::size_t{inMemory < bytes.size() ? 1U : 0U});
            }
            if (inMemory < bytes.size()) QVERIFY(files.list(folder.path() / "spool")->empty());
        }
        Spool alone(0, {}, "none");
        QVERIFY(alone.write(bytes).has_value());
        MemorySink out;
        QVERIFY(alone.copyTo(out, {}).has_value());
        QVERIFY(out.bytes() == bytes);
    }
};

QTEST_GUILESS_MAIN(ScratchTest)
#include "scratch_test.moc"
