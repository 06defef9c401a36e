// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/delta/inspect.h"
#include "core/delta/layout.h"
#include "core/delta/layout_ext.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/delta/images.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <map>

using namespace quorate;
using namespace quorate::delta;
using namespace quorate::test;

namespace {

void put(Bytes& to, std::size_t at, std::string_view text)
{
    std::copy(text.begin(), text.end(), to.begin() + static_cast<std::ptrdiff_t>(at));
}

Bytes tarMember(std::string_view name, BytesView contents, char kind = '0')
{
    Bytes header(512);
    put(header, 0, name);
    char size[13];
    std::snprintf(size, sizeof size, "%011o", static_cast<unsigned>(contents.size()));
    put(header, 124, size);
    header[156] = static_cast<std::uint8_t>(kind);
    put(header, 257, std::string_view("ustar\00000", 8));
    append(header, contents);
    header.resize((header.size() + 511) / 512 * 512);
    return header;
}

Bytes tarOf(BytesView first, BytesView second)
{
    Bytes tar = tarMember("etc/quiet", first);
    append(tar, tarMember("", bytesOf("usr/share/a-name-that-is-long/busy"), 'L'));
    append(tar, tarMember("usr/share/a-name", second));
    tar.resize(tar.size() + 1024);
    return tar;
}

Bytes cpioMember(std::string_view name, BytesView contents)
{
    char header[111];
    std::snprintf(header, sizeof header, "070701%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X", 1u, 0100644u, 0u, 0u, 1u,
                  0u, static_cast<unsigned>(contents.size()), 0u, 0u, 0u, 0u, static_cast<unsigned>(name.size() + 1), 0u);
    Bytes member(header, header + 110);
    append(member, bytesOf(name));
    member.push_back(0);
    member.resize((member.size() + 3) / 4 * 4);
    append(member, contents);
    member.resize((member.size() + 3) / 4 * 4);
    return member;
}

Result<Explanation> explained(BytesView oldImage, BytesView newImage, const Bytes& delta)
{
    MemorySource from(oldImage);
    MemorySource to(newImage);
    MemorySource payload(delta);
    return explainDelta(from, to, payload);
}

std::uint64_t total(const std::vector<Share>& shares)
{
    std::uint64_t sum = 0;
    for (const auto& share : shares) sum += share.packed;
    return sum;
}

}  // namespace

class ExplainTest : public QObject {
    Q_OBJECT

private slots:
    void theFileThatChangedTakesTheBytes_data()
    {
        QTest::addColumn<int>("profile");
        QTest::addColumn<bool>("inPlace");
        for (int profile = 0; profile < 4; ++profile) QTest::addRow("profile %d", profile) << profile << false;
        QTest::addRow("in place") << 2 << true;
    }
    void theFileThatChangedTakesTheBytes()
    {
        QFETCH(int, profile);
        QFETCH(bool, inPlace);
        const Bytes quiet = prose(200'000, 1);
        const Bytes busy = prose(150'000, 2);
        Bytes changed = busy;
        const Bytes fresh = noise(20'000, 3);
        std::ranges::copy(fresh, changed.begin() + 50'000);
        const Bytes oldImage = tarOf(quiet, busy);
        const Bytes newImage = tarOf(quiet, changed);
        auto options = smallChunks(static_cast<Profile>(profile));
        options.inPlace = inPlace;
        const auto delta = deltaOf(oldImage, newImage, options);
        QVERIFY(delta.has_value());
        const auto shares = explained(oldImage, newImage, *delta);
        QVERIFY2(shares.has_value(), shares ? "" : shares.error().code.c_str());
        QCOMPARE(shares->files.size(), std::size_t{3});
        QCOMPARE(shares->files[0].name, std::string("usr/share/a-name-that-is-long/busy"));
        QCOMPARE(shares->files[0].size, changed.size());
        QVERIFY(shares->files[0].packed >= fresh.size());
        QCOMPARE(shares->files[1].name, std::string("etc/quiet"));
        QVERIFY(shares->files[1].packed < 100);
        QCOMPARE(shares->files[2].name, std::string("(between)"));
        QVERIFY(shares->sections.empty());
        const auto sum = total(shares->files) + shares->shared;
        QVERIFY2(sum <= delta->size() + 3 && sum + 64 >= delta->size(), std::to_string(sum).c_str());
    }

    void theSectionThatChangedTakesTheBytes()
    {
        const auto files = makeSystemFiles();
        const auto self = readFile(*files, "/proc/self/exe", 1u << 28);
        QVERIFY(self.has_value());
        const auto sections = sectionsOf(*self);
        const auto data = std::ranges::find(sections, ".rodata", &NamedRange::name);
        QVERIFY(data != sections.end() && data->size > 1'000);
        Bytes changed = *self;
        const Bytes fresh = noise(900, 4);
        std::ranges::copy(fresh, changed.begin() + static_cast<std::ptrdiff_t>(data->offset + 50));
        const auto delta = deltaOf(*self, changed);
        const auto shares = explained(*self, changed, *delta);
        QVERIFY(shares.has_value());
        QVERIFY(shares->files.empty());
        QCOMPARE(shares->sections.front().name, std::string(".rodata"));
        QVERIFY(shares->sections.front().packed >= fresh.size());
        QVERIFY(std::ranges::any_of(shares->sections, [](const Share& s) { return s.name == ".text" && s.packed < 10; }));
    }

    void knowsArchives()
    {
        const Bytes contents = prose(3'001, 5);
        Bytes cpio = cpioMember("bin/one", contents);
        append(cpio, cpioMember("bin/nothing", {}));
        append(cpio, cpioMember("bin/two", BytesView(contents).first(17)));
        append(cpio, cpioMember("TRAILER!!!", {}));
        const auto members = filesOf(cpio);
        QCOMPARE(members.size(), std::size_t{2});
        QCOMPARE(members[0].name, std::string("bin/one"));
        QVERIFY(equal(BytesView(cpio).subspan(members[0].offset, members[0].size), contents));
        QCOMPARE(members[1].name, std::string("bin/two"));
        QVERIFY(equal(BytesView(cpio).subspan(members[1].offset, members[1].size), BytesView(contents).first(17)));
        QVERIFY(filesOf(contents).empty());
    }

    void brokenArchivesAreReadUpToTheirFault()
    {
        Bytes tar = tarOf(prose(2'000, 6), prose(700, 7));
        Bytes cpio = cpioMember("a", prose(300, 8));
        append(cpio, cpioMember("b", prose(300, 9)));
        for (Bytes* image : {&tar, &cpio}) {
            for (std::size_t size = 0; size <= image->size(); size += 7) {
                for (const auto& range : filesOf(BytesView(*image).first(size)))
                    QVERIFY(range.offset <= size && range.size <= size - range.offset);
            }
            const Bytes random = noise(2'000, 10);
            for (std::size_t i = 0; i < random.size(); ++i) {
                Bytes bent = *image;
                bent[(i * 131) % std::min<std::size_t>(bent.size(), 700)] = random[i];
                for (const auto& range : filesOf(bent))
                    QVERIFY(range.offset <= bent.size() && range.size <= bent.size() - range.offset);
            }
        }
    }

    // Of every generation, with blocks of every size; a file in many pieces, and one with holes.
    void fileSystemsAreReadByFile_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("ext2") << QStringList{"-t", "ext2", "-b", "1024"};
        QTest::newRow("ext3") << QStringList{"-t", "ext3", "-b", "2048"};
        QTest::newRow("ext4") << QStringList{"-t", "ext4", "-b", "4096"};
        QTest::newRow("ext4 of 32 bits") << QStringList{"-t", "ext4", "-b", "1024", "-O", "^64bit"};
    }
    void fileSystemsAreReadByFile()
    {
        QFETCH(QStringList, options);
        const auto files = makeSystemFiles();
        const TemporaryDirectory folder;
        const Path root = folder / "root";
        const auto keep = [&](const char* name, BytesView contents) {
            QVERIFY(files->makeDirectories((root / name).parent_path()).has_value());
            auto file = files->open(root / name, OpenMode::create);
            QVERIFY(file.has_value() && (*file)->writeAt(0, contents).has_value());
        };
        const Bytes quiet = prose(40'000, 21);
        const Bytes busy = noise(700'001, 22);
        keep("etc/quiet", quiet);
        keep("usr/lib/deep/er/busy", busy);
        const auto self = readFile(*files, "/proc/self/exe", 1u << 28);
        QVERIFY(self.has_value());
        keep("bin/program", *self);
        Bytes sparse(600'000);
        std::ranges::copy(BytesView(busy).first(sparse.size()), sparse.begin());
        std::fill(sparse.begin() + 100'000, sparse.begin() + 400'000, std::uint8_t{0});
        keep("sparse", sparse);
        for (int i = 0; i < 200; ++i) keep(("many/entry with a name " + std::to_string(i)).c_str(), bytesOf("some words"));
        const auto image = QString::fromStdString((folder / "image").string());
        QProcess make;
        make.start("/sbin/mke2fs", QStringList{"-q", "-d", QString::fromStdString(root.string())} + options +
                                       QStringList{image, QString::number(self->size() / 1024 + 8'192) + "k"});
        QVERIFY2(make.waitForFinished(60'000) && make.exitCode() == 0, make.readAllStandardError().constData());
        const auto made = readFile(*files, folder / "image", 1u << 29);
        QVERIFY(made.has_value());

        const auto ranges = filesOf(*made);
        QVERIFY(std::ranges::is_sorted(ranges, {}, &NamedRange::offset));
        std::map<std::string, Bytes> contents;
        for (const auto& file : filesOfExt(*made)) {
            auto& bytes = contents[file.path];
            for (const auto& piece : file.pieces) {
                bytes.resize(piece.from);
                append(bytes, BytesView(*made).subspan(piece.at, piece.size));
            }
        }
        QVERIFY(contents["etc/quiet"] == quiet);
        QVERIFY(contents["usr/lib/deep/er/busy"] == busy);
        QVERIFY(contents["bin/program"] == *self);
        QVERIFY(contents["sparse"] == sparse);
        QCOMPARE(contents.size(), std::size_t{204});

        // The shares of a delta.
        Bytes changed = *made;
        const auto bytesOfBusy = [](const NamedRange& range) { return range.name == "usr/lib/deep/er/busy" ? range.size : 0; };
        const auto place = std::ranges::max_element(ranges, {}, bytesOfBusy);
        QVERIFY(bytesOfBusy(*place) > 2'000);
        const Bytes fresh = noise(900, 23);
        std::ranges::copy(fresh, changed.begin() + static_cast<std::ptrdiff_t>(place->offset + 50));
        const auto sections = sectionsOf(*made);
        const auto data = std::ranges::find(sections, ".rodata", &NamedRange::name);
        QVERIFY(data != sections.end() && data->size > 1'000);
        std::ranges::copy(noise(300, 25), changed.begin() + static_cast<std::ptrdiff_t>(data->offset + 50));
        const auto delta = deltaOf(*made, changed);
        const auto shares = explained(*made, changed, *delta);
        QVERIFY(shares.has_value());
        QCOMPARE(shares->files[0].name, std::string("usr/lib/deep/er/busy"));
        QVERIFY(shares->files[0].packed * 10 >= fresh.size() * 9);
        QCOMPARE(shares->files[1].name, std::string("bin/program"));
        QCOMPARE(shares->sections[0].name, std::string(".rodata"));

        // Whatever is wrong with it, what is found lies in the image.
        SeededRandom random(24);
        for (int round = 0; round < 40; ++round) {
            Bytes bent(made->begin(), made->begin() + (1 << 20));
            for (int i = 0; i < 1 << round % 8; ++i) {
                const auto at = round % 2 == 0 ? 1024 + random.below(160) : random.below(bent.size());
                bent[at] = static_cast<std::uint8_t>(random.number());
            }
            for (const auto& range : filesOf(bent))
                QVERIFY(range.offset <= bent.size() && range.size <= bent.size() - range.offset);
            for (const auto& range : sectionsOf(bent))
                QVERIFY(range.offset <= bent.size() && range.size <= bent.size() - range.offset);
        }
    }

    void refusesOtherImages()
    {
        const Bytes oldImage = prose(5'000, 11);
        const Bytes newImage = edited(oldImage, 12, 3);
        const auto delta = deltaOf(oldImage, newImage);
        QCOMPARE(explained(oldImage, oldImage, Bytes{}).error().code, std::string("delta.truncated"));
        QCOMPARE(explained(oldImage, prose(123, 13), *delta).error().code, std::string("delta.source.changed"));
        QCOMPARE(explained(prose(5'000, 14), newImage, *delta).error().code, std::string("delta.wrong-base"));
    }
};

QTEST_GUILESS_MAIN(ExplainTest)
#include "explain_test.moc"
