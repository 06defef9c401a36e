// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/unpack.h"
#include "core/review/unpack_confined.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/review/images.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace quorate;
using namespace quorate::review;
using test::Member;

class UnpackTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Files> m_files = makeSystemFiles();

    struct Looked {
        std::unique_ptr<test::TemporaryDirectory> directory;
        Inventory inventory;
    };
    Looked look(BytesView image, const UnpackLimits& limits = {})
    {
        Looked out{std::make_unique<test::TemporaryDirectory>(), {}};
        test::writeTo(*m_files, *out.directory / "image", image);
        auto found = unpack(*m_files, *out.directory / "image", *out.directory / "spool", limits);
        if (!found) qFatal("%s", toString(found.error()).c_str());
        out.inventory = std::move(*found);
        return out;
    }
    QString textOf(const Looked& looked, const std::string& path)
    {
        const auto* entry = looked.inventory.find(path);
        if (!entry) return QStringLiteral("(absent)");
        Contents contents(*m_files, *looked.directory / "image", *looked.directory / "spool");
        auto bytes = contents.read(*entry, 1 << 20);
        return bytes ? QString::fromUtf8(reinterpret_cast<const char*>(bytes->data()), int(bytes->size()))
                     : QString::fromStdString(toString(bytes.error()));
    }
    static bool notes(const Inventory& inventory, const std::string& path, const std::string& code)
    {
        return std::ranges::find(inventory.unopened, Unopened{path, code}) != inventory.unopened.end();
    }
    static std::string paths(const Inventory& inventory)
    {
        std::string out;
        for (const auto& e : inventory.entries) out += e.path + "\n";
        return out;
    }

private Q_SLOTS:
    void archivesShowTheirMembers_data()
    {
        QTest::addColumn<QByteArray>("image");
        const std::vector<Member> members{{"etc", "", 0755, '5', {}}, {"etc/ports", "8883", 0640, '0', {}},
                                          {"bin/tool", "#!/bin/sh\n", 04755, '0', {}}};
        const auto row = [](const char* name, const Bytes& b) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(b.data()), int(b.size()));
        };
        row("tar", test::tarOf(members));
        row("cpio", test::cpioOf(members));
        row("zip", test::zipOf({members[1], members[2]}));
        row("tar.gz", test::gzipOf(test::tarOf(members)));
    }
    void archivesShowTheirMembers()
    {
        QFETCH(QByteArray, image);
        const auto looked = look({reinterpret_cast<const std::uint8_t*>(image.data()), std::size_t(image.size())});
        QCOMPARE(textOf(looked, "etc/ports"), QStringLiteral("8883"));
        const auto* tool = looked.inventory.find("bin/tool");
        QVERIFY(tool);
        QCOMPARE(tool->permissions, 04755u);
        QCOMPARE(tool->format, std::string("script"));
        QVERIFY(looked.inventory.unopened.empty());
        QVERIFY(looked.inventory.find(".")->size == std::uint64_t(image.size()));
        auto again = Inventory::decode(looked.inventory.encode());
        QVERIFY(again && *again == looked.inventory);
    }

    void containersInContainersAreOpenedToADepth()
    {
        Bytes inner = test::tarOf({{"deep", "down", 0644, '0', {}}});
        for (int i = 0; i < 4; ++i) inner = test::tarOf({{"a.tar", std::string(quorate::textOf(inner)), 0644, '0', {}}});
        const auto looked = look(inner);
        QVERIFY(looked.inventory.find("a.tar!/a.tar!/a.tar!/a.tar"));
        QVERIFY(!looked.inventory.find("a.tar!/a.tar!/a.tar!/a.tar!/deep"));
        QVERIFY(notes(looked.inventory, "a.tar!/a.tar!/a.tar!/a.tar", "review.archive.depth"));
    }

    void whatIsPackedAloneIsUnpacked()
    {
        const auto packed = test::gzipOf(bytesOf("plain words, packed alone"));
        const auto looked = look(test::tarOf({{"notes.gz", std::string(quorate::textOf(packed)), 0644, '0', {}}}));
        QCOMPARE(textOf(looked, "notes.gz!/notes"), QStringLiteral("plain words, packed alone"));
    }

    void namesThatClimbOutStayOut()
    {
        const auto looked = look(test::tarOf({{"../../etc/passwd", "x", 0644, '0', {}},
                                              {"/absolute", "kept inside", 0644, '0', {}},
                                              {"a/../../b", "x", 0644, '0', {}},
                                              {"ok", "fine", 0644, '0', {}}}));
        QCOMPARE(paths(looked.inventory), std::string(".\nabsolute\nok\n"));
        QVERIFY(notes(looked.inventory, "../../etc/passwd", "review.archive.unsafe-path"));
        QVERIFY(notes(looked.inventory, "a/../../b", "review.archive.unsafe-path"));
    }

    void misleadingNamesAreWrittenOut()
    {
        const auto looked = look(test::tarOf({{"exe\xe2\x80\xaegpj", "x", 0644, '0', {}}, {"bad\xff\n", "x", 0644, '0', {}},
                                              {"a!/b", "not inside a", 0644, '0', {}}}));
        QCOMPARE(paths(looked.inventory), std::string(".\na\\x21/b\nbad\\xff\\x0a\nexe\\xe2\\x80\\xaegpj\n"));
        QCOMPARE(unescapePath("bad\\xff\\x0a"), std::string("bad\xff\n"));
    }

    void linksAreKeptAsTextAndNeverFollowed()
    {
        const auto looked = look(test::tarOf({{"secrets", "", 0777, '2', "/etc/shadow"},
                                              {"secrets/x", "through the link", 0644, '0', {}},
                                              {"file", "one", 0644, '0', {}},
                                              {"twin", "", 0644, '1', "file"},
                                              {"orphan", "", 0644, '1', "nowhere"}}));
        QCOMPARE(looked.inventory.find("secrets")->link, std::string("/etc/shadow"));
        QVERIFY(looked.inventory.find("secrets")->kind == EntryKind::link);
        QCOMPARE(textOf(looked, "twin"), QStringLiteral("one"));
        QVERIFY(notes(looked.inventory, "orphan", "review.archive.bad-link"));
    }

    void aBombIsStoppedByItsRatio()
    {
        UnpackLimits limits;
        limits.freeBytes = 1 << 20;
        const auto bomb = test::gzipOf(Bytes(32u << 20, 0));
        QVERIFY(bomb.size() < 250'000);
        limits.maxRatio = 50;
        const auto looked = look(bomb, limits);
        QVERIFY(notes(looked.inventory, ".", "review.archive.ratio"));
        QCOMPARE(looked.inventory.entries.size(), std::size_t(1));
        const auto spool = m_files->info(*looked.directory / "spool");
        QVERIFY(spool && spool->size <= (50u * bomb.size()) + (1u << 20));
    }

    void allMembersTogetherHaveALimit()
    {
        UnpackLimits limits;
        limits.maxBytes = 10'000;
        std::vector<Member> many;
        for (int i = 0; i < 20; ++i) many.push_back({std::string("f").append(std::to_string(i)), std::string(1000, 'x'), 0644, '0', {}});
        const auto bytes = look(test::tarOf(many), limits);
        QVERIFY(std::ranges::any_of(bytes.inventory.unopened, [](const auto& u) { return u.code == "review.archive.too-large"; }));
        QVERIFY(m_files->info(*bytes.directory / "spool")->size <= 10'000);
        limits = {};
        limits.maxMembers = 5;
        const auto members = look(test::tarOf(many), limits);
        QVERIFY(notes(members.inventory, ".", "review.archive.members"));
        QCOMPARE(members.inventory.entries.size(), std::size_t(6));
    }

    // They stay in memory for as long as a review is looked at.
    void namesTogetherHaveALimit()
    {
        UnpackLimits limits;
        limits.maxNameBytes = 1'000;
        std::vector<Member> named, linked;
        for (int i = 10; i < 40; ++i) {
            Member file, link;
            file.name = std::string(90, 'n').append(std::to_string(i));
            link.name = std::to_string(i);
            link.type = '2';
            link.link = std::string(90, 'l');
            named.push_back(file);
            linked.push_back(link);
        }
        for (const auto& members : {named, linked}) {
            const auto looked = look(test::tarOf(members), limits);
            QVERIFY(notes(looked.inventory, ".", "review.archive.members"));
            std::size_t bytes = 0;
            for (const auto& entry : looked.inventory.entries) bytes += entry.path.size() + entry.link.size();
            QVERIFY(bytes > 800 && bytes <= 1'000);
            QVERIFY(look(test::tarOf(members)).inventory.unopened.empty());
        }
    }

    // The place of the last note says that there were more.
    void aFloodOfNotesIsSaid()
    {
        const auto flood = [](std::size_t count) {
            std::vector<Member> out;
            for (std::size_t i = 0; i < count; ++i) {
                Member member;
                member.name = std::string("../").append(std::to_string(i));
                out.push_back(member);
            }
            return test::tarOf(out);
        };
        const auto all = look(flood(maxUnopened - 1));
        QCOMPARE(all.inventory.unopened.size(), maxUnopened - 1);
        QVERIFY(!notes(all.inventory, ".", "review.archive.notes"));
        const auto more = look(flood(maxUnopened + 5));
        QCOMPARE(more.inventory.unopened.size(), maxUnopened);
        QCOMPARE(more.inventory.unopened.back().code, std::string("review.archive.notes"));
        QCOMPARE(std::ranges::count(more.inventory.unopened, std::string("review.archive.notes"), &Unopened::code), 1);
    }

    void truncatedArchivesKeepWhatWasWhole()
    {
        auto tar = test::tarOf({{"whole", "here", 0644, '0', {}}, {"cut", std::string(5000, 'y'), 0644, '0', {}}});
        tar.resize(512 * 5);
        const auto looked = look(tar);
        QCOMPARE(textOf(looked, "whole"), QStringLiteral("here"));
        QVERIFY(!looked.inventory.find("cut"));
        QVERIFY(notes(looked.inventory, "cut", "review.archive.damaged"));
    }

    void twoOfOneNameAreSaid()
    {
        const auto looked = look(test::tarOf({{"a", "first", 0644, '0', {}}, {"a", "second", 0644, '0', {}}}));
        QCOMPARE(textOf(looked, "a"), QStringLiteral("second"));
        QVERIFY(notes(looked.inventory, "a", "review.archive.duplicate"));
    }

    void everyCutAndFlipEndsWell()
    {
        // Parsers of strangers' bytes: no cut and no flipped byte may crash or hang them.
        const std::vector<Member> members{{"d/file", std::string(3000, 'z'), 0644, '0', {}}, {"l", "", 0777, '2', "d/file"}};
        for (const auto& image : {test::tarOf(members), test::cpioOf(members), test::zipOf({members[0]}),
                                  test::gzipOf(test::tarOf(members))}) {
            for (std::size_t cut = 0; cut < image.size(); cut += 509) (void)look(BytesView(image).first(cut));
            for (std::size_t at = 0; at < image.size(); at += 173) {
                Bytes flipped = image;
                flipped[at] ^= 0x55;
                (void)look(flipped);
            }
        }
    }

    void fileSystemsAreRead_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("squashfs") << QStringLiteral("squashfs");
        QTest::newRow("ext4") << QStringLiteral("ext4");
    }
    void fileSystemsAreRead()
    {
        QFETCH(QString, kind);
        const test::TemporaryDirectory source;
        test::writeTo(*m_files, source / "root/etc/ports", bytesOf("8883\n"));
        test::writeTo(*m_files, source / "root/bin/tool", test::noise(300'000));
        QVERIFY(m_files->setPermissions(source / "root/bin/tool", 04755));
        QVERIFY(m_files->makeLink(source / "root/bin/sh", "tool"));
        const auto image = QString::fromStdString((source / "fs").string());
        const auto root = QString::fromStdString((source / "root").string());
        QProcess make;
        if (kind == QLatin1String("squashfs")) {
            make.start(QStringLiteral("gensquashfs"), {QStringLiteral("-q"), QStringLiteral("--pack-dir"), root, image});
        } else {
            make.start(QStringLiteral("/sbin/mke2fs"), {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ext4"),
                                                        QStringLiteral("-d"), root, image, QStringLiteral("4m")});
        }
        QVERIFY2(make.waitForFinished(60'000) && make.exitCode() == 0, make.readAllStandardError().constData());
        auto bytes = readFile(*m_files, source / "fs", 64u << 20);
        QVERIFY(bytes);
        // Inside an archive: at an offset of the spool, not of a file.
        const auto looked = look(test::tarOf({{"first", "moves the offset", 0644, '0', {}},
                                              {"root.img", std::string(quorate::textOf(*bytes)), 0644, '0', {}}}));
        QCOMPARE(textOf(looked, "root.img!/etc/ports"), QStringLiteral("8883\n"));
        QCOMPARE(looked.inventory.find("root.img!/bin/sh")->link, std::string("tool"));
        const auto* tool = looked.inventory.find("root.img!/bin/tool");
        QVERIFY(tool && tool->size == 300'000 && tool->permissions == 04755 && tool->entropy > 7900);
        // Damaged anywhere, it is said or read, never worse.
        for (std::size_t at = 0; at < 4096; at += 131) {
            Bytes damaged = *bytes;
            for (std::size_t i = at; i < std::min(at + 8, damaged.size()); ++i) damaged[i] ^= 0xA5;
            (void)look(damaged);
        }
        (void)look(BytesView(*bytes).first(bytes->size() / 2));
    }

    void aTreeIsReadWhereItLies()
    {
        const test::TemporaryDirectory directory;
        test::writeTo(*m_files, directory / "tree/etc/ports", bytesOf("8883"));
        const auto tar = test::tarOf({{"inner", "in a tree", 0644, '0', {}}});
        test::writeTo(*m_files, directory / "tree/a.tar", tar);
        auto found = unpack(*m_files, directory / "tree", directory / "spool");
        QVERIFY(found);
        QVERIFY(found->find("etc/ports")->where == Where::tree);
        Contents contents(*m_files, directory / "tree", directory / "spool");
        QVERIFY(*contents.read(*found->find("a.tar!/inner"), 100) == toBytes(bytesOf("in a tree")));
        QVERIFY(*contents.read(*found->find("etc/ports"), 100) == toBytes(bytesOf("8883")));
        QCOMPARE(contents.read(*found->find("etc/ports"), 3).error().code, std::string("review.contents.too-large"));
    }

    void inventoriesOfStrangersAreChecked()
    {
        auto bytes = look(test::tarOf({{"a", "1", 0644, '0', {}}, {"b", "2", 0644, '0', {}}})).inventory.encode();
        for (std::size_t cut = 0; cut < bytes.size(); ++cut) QVERIFY(!Inventory::decode(BytesView(bytes).first(cut)));
        Inventory twice;
        twice.entries.resize(2);
        QCOMPARE(Inventory::decode(twice.encode()).error().code, std::string("review.inventory.malformed"));
    }

    // A parser that somebody broke writes what it likes, but names no file outside of the review's folder.
    void inventoriesThatNameFilesOutsideAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path : {"", "/etc/passwd", "../x", "a/../../x", "a/..", "a//b", "a/./b", "a/", "a!/", "a!/../x", "a!/..!/x",
                                 "a!//x", "\\x2e\\x2e/x", "a\\x2fb", "\\x2e", "..", "a\nb"}) {
            QTest::addRow("%s", path) << QString::fromUtf8(path);
        }
    }
    void inventoriesThatNameFilesOutsideAreRefused()
    {
        QFETCH(QString, path);
        Inventory outside;
        outside.entries.resize(1);
        outside.entries[0].path = path.toStdString();
        const auto read = Inventory::decode(outside.encode());
        QVERIFY(!read);
        QCOMPARE(read.error().code, std::string("review.inventory.malformed"));
        for (const char* inside : {".", "a.tar!/etc/b.gz!/c", "a.tar!/etc/b\\x21/c", "..a/b.."}) {
            outside.entries[0].path = inside;
            QVERIFY2(Inventory::decode(outside.encode()), inside);
        }
    }

    void whatAReaderLeftInPlaceOfItsFilesIsNotFollowed()
    {
        const test::TemporaryDirectory temporary;
        const Path directory = temporary / "links";
        QVERIFY(m_files->makeDirectories(directory / "tree/etc"));
        test::writeTo(*m_files, directory / "secret", bytesOf("the node's key"));
        test::writeTo(*m_files, directory / "tree/etc/ports", bytesOf("8883"));
        Entry file;
        file.path = "etc/ports";
        file.kind = EntryKind::file;
        file.size = 4;
        file.where = Where::spool;
        std::filesystem::create_symlink(directory / "secret", directory / "spool");
        Contents linked(*m_files, directory / "tree", directory / "spool");
        QCOMPARE(linked.read(file, 100).error().code, std::string("review.contents.gone"));
        std::filesystem::create_symlink(directory / "secret", directory / "index");
        QCOMPARE(loadInventory(*m_files, directory).error().code, std::string("review.inventory.malformed"));
        file.where = Where::tree;
        Contents inTree(*m_files, directory / "tree", directory / "spool");
        QVERIFY(*inTree.read(file, 100) == toBytes(bytesOf("8883")));
        std::filesystem::rename(directory / "tree/etc", directory / "etc");
        std::filesystem::create_directory_symlink(directory / "etc", directory / "tree/etc");
        Contents moved(*m_files, directory / "tree", directory / "spool");
        QCOMPARE(moved.read(file, 100).error().code, std::string("review.contents.gone"));
    }

    void itCanBeCancelled()
    {
        const test::TemporaryDirectory directory;
        test::writeTo(*m_files, directory / "image", test::tarOf({{"a", "1", 0644, '0', {}}}));
        std::stop_source stop;
        stop.request_stop();
        auto found = unpack(*m_files, directory / "image", directory / "spool", {}, {}, stop.get_token());
        QCOMPARE(found.error().code, std::string("review.unpack.cancelled"));
    }
};

QTEST_GUILESS_MAIN(UnpackTest)
#include "unpack_test.moc"
