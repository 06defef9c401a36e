// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/analyzers.h"
#include "core/review/capabilities.h"
#include "core/review/unpack.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/review/images.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace quorate;
using namespace quorate::review;
using test::Member;

namespace {

const std::string netRaw{"\x01\x00\x00\x02" "\x00\x20\x00\x00" "\x00\x00\x00\x00" "\x00\x00\x00\x00" "\x00\x00\x00\x00", 20};
const std::string sysAdmin{"\x00\x00\x00\x02" "\x00\x20\x20\x00" "\x00\x00\x00\x00" "\x00\x00\x00\x00" "\x00\x00\x00\x00", 20};

}  // namespace

// What an image has that a reviewer would not see: each of these was to be had without a word.
class HiddenTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Files> m_files = makeSystemFiles();
    std::unique_ptr<test::TemporaryDirectory> m_directory;

    Inventory look(BytesView image, const std::string& name = "after")
    {
        test::writeTo(*m_files, *m_directory / name, image);
        auto found = unpack(*m_files, *m_directory / name, *m_directory / (name + "-spool"));
        if (!found) qFatal("%s", toString(found.error()).c_str());
        auto again = Inventory::decode(found->encode());
        if (!again || *again != *found) qFatal("what is written is not what is read");
        return std::move(*found);
    }
    Comparison compareOf(const Inventory* before, const Inventory& after)
    {
        Contents old(*m_files, *m_directory / "before", *m_directory / "before-spool");
        Contents now(*m_files, *m_directory / "after", *m_directory / "after-spool");
        auto out = compare(before, before ? &old : nullptr, after, now);
        if (!out) qFatal("%s", toString(out.error()).c_str());
        return std::move(*out);
    }
    Comparison compareOf(const std::vector<Member>& before, const std::vector<Member>& after)
    {
        const auto old = look(test::tarOf(before), "before");
        return compareOf(&old, look(test::tarOf(after)));
    }
    static const Finding* finding(const Comparison& c, const std::string& rule, const std::string& path)
    {
        const auto it = std::ranges::find_if(c.findings, [&](const Finding& f) { return f.rule == rule && f.path == path; });
        return it == c.findings.end() ? nullptr : &*it;
    }
    static bool notes(const Inventory& inventory, const std::string& path, const std::string& code)
    {
        return std::ranges::find(inventory.unopened, Unopened{path, code}) != inventory.unopened.end();
    }
    std::string contentsOf(const Inventory& inventory, const std::string& path)
    {
        const auto* entry = inventory.find(path);
        if (!entry) return "(absent)";
        Contents contents(*m_files, *m_directory / "after", *m_directory / "after-spool");
        auto bytes = contents.read(*entry, 1 << 20);
        return bytes ? std::string(textOf(*bytes)) : toString(bytes.error());
    }
    // An image made by a tool of the system from the folder "root", as bytes.
    Bytes made(const QString& program, const QStringList& arguments, const Path& input = {})
    {
        QProcess make;
        if (!input.empty()) make.setStandardInputFile(QString::fromStdString(input.string()));
        make.start(program, arguments);
        if (!make.waitForFinished(60'000) || make.exitCode() != 0) qFatal("%s", make.readAllStandardError().constData());
        auto bytes = readFile(*m_files, *m_directory / "fs", 64u << 20);
        if (!bytes) qFatal("%s", toString(bytes.error()).c_str());
        return std::move(*bytes);
    }
    [[nodiscard]] QString place(const char* name) const { return QString::fromStdString((*m_directory / name).string()); }
    Bytes extOfRoot(const QStringList& commands = {})
    {
        QStringList all{QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ext4"), QStringLiteral("-d"), place("root"), place("fs"),
                        QStringLiteral("4m")};
        Bytes image = made(QStringLiteral("/sbin/mke2fs"), all);
        for (const auto& command : commands) {
            image = made(QStringLiteral("/sbin/debugfs"), {QStringLiteral("-w"), QStringLiteral("-R"), command, place("fs")});
        }
        return image;
    }
    static Bytes renamedInside(Bytes image, std::string_view from, std::string_view to)
    {
        const auto text = textOf(image);
        const auto at = text.find(from);
        if (at == std::string_view::npos || text.find(from, at + 1) != std::string_view::npos) qFatal("not there once");
        std::ranges::copy(to, image.begin() + std::ptrdiff_t(at));
        return image;
    }

private Q_SLOTS:
    void init() { m_directory = std::make_unique<test::TemporaryDirectory>(); }

    // The image of a microcontroller, a lone program, a disk with partitions: one file, and looked at as that.
    void anImageOfNoKnownContainerIsInspected()
    {
        const auto image = [](std::string_view inside) {
            Bytes out = test::noise(64);
            append(out, Bytes(1'000, 'A'));
            out.push_back(0);
            append(out, bytesOf(inside));
            append(out, Bytes(5'000, 0));
            return out;
        };
        const auto before = look(image("nothing of note"), "before");
        const auto after = look(image("\n-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n\001https://evil.example/x\001"));
        QVERIFY(notes(after, ".", "review.archive.unknown"));
        const auto c = compareOf(&before, after);
        QVERIFY(finding(c, "key-material", "."));
        QVERIFY(finding(c, "address-added", "."));
        QVERIFY(finding(c, "not-opened", "."));
        QCOMPARE(finding(c, "not-opened", ".")->detail, std::string("review.archive.unknown"));
        // A container says nothing of the kind, and its bytes are those of its members.
        const auto tar = look(test::tarOf({{"k", "\n-----BEGIN PRIVATE KEY-----\nMIIB\n", 0600, '0', {}}}));
        QVERIFY(tar.unopened.empty());
        const auto inTar = compareOf(nullptr, tar);
        QVERIFY(finding(inTar, "key-material", "k") && !finding(inTar, "key-material", "."));
    }

    void aLoneProgramIsInspected()
    {
        test::ElfParts parts;
        parts.imports = {"execve"};
        const auto before = look(test::elfOf({}), "before");
        const auto c = compareOf(&before, look(test::elfOf(parts)));
        QVERIFY(finding(c, "import-added", "."));
    }

    // What begins like a container and is none is no way past the inspection.
    void whatOnlyBeginsLikeAContainerIsInspected()
    {
        Bytes image = toBytes(bytesOf("hsqs"));
        append(image, Bytes(200, 0xFF));
        append(image, bytesOf("\n-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n"));
        const auto after = look(image);
        QVERIFY(notes(after, ".", "review.archive.damaged"));
        QVERIFY(finding(compareOf(nullptr, after), "key-material", "."));
        const auto inside = look(test::tarOf({{"part.img", std::string(textOf(image)), 0644, '0', {}}}));
        QVERIFY(finding(compareOf(nullptr, inside), "key-material", "part.img"));
    }

    void analyzersSeeAnImageOfNoKnownContainer()
    {
        const auto after = look(test::elfOf({}));
        const auto c = compareOf(nullptr, after);
        Contents contents(*m_files, *m_directory / "after", *m_directory / "after-spool");
        const auto laid = layOut(*m_files, c, contents, *m_directory / "input", 1 << 20, {});
        QVERIFY(laid && laid->image && laid->left == 0);
        QCOMPARE(laid->paths, std::vector<std::string>{"image"});
        QVERIFY(*readFile(*m_files, *m_directory / "input/image", 1 << 20) == test::elfOf({}));
        // What they say of it is said of the image.
        AnalyzerDescription d;
        d.name = "grep";
        d.program = "grep";
        d.arguments = {"-c", "-r", "ELF", "{input}"};
        d.reading = AnalyzerDescription::Reading::lines;
        d.line = "{path}:{message}";
        const auto clock = makeSystemClock();
        const auto result = runAnalyzer(*m_files, *clock, d, *laid, {*m_directory / "input", *m_directory / "work", {}}, {});
        QVERIFY(result);
        QCOMPARE(result->state, std::string("done"));
        QCOMPARE(result->findings.size(), std::size_t(1));
        QCOMPARE(result->findings[0].path, std::string("."));
        // The members of a container speak for it.
        const auto tar = look(test::tarOf({{"image", "its own", 0644, '0', {}}}));
        const auto members = layOut(*m_files, compareOf(nullptr, tar), contents, *m_directory / "input", 1 << 20, {});
        QVERIFY(members && !members->image);
        QCOMPARE(members->paths, std::vector<std::string>{"image"});
    }

    void capabilitiesAreFound()
    {
        const auto c = compareOf(
            {{"ping", "x", 0755, '0', {}}, {"same", "x", 0755, '0', {}, {{"security.capability", netRaw}}},
             {"less", "x", 0755, '0', {}, {{"security.capability", netRaw}}}, {"more", "x", 0755, '0', {}, {{"security.capability", netRaw}}}},
            {{"ping", "x", 0755, '0', {}, {{"security.capability", netRaw}, {"user.note", "hello"}}},
             {"same", "x", 0755, '0', {}, {{"security.capability", netRaw}}}, {"less", "x", 0755, '0', {}},
             {"more", "x", 0755, '0', {}, {{"security.capability", sysAdmin}}}, {"new", "y", 0755, '0', {}, {{"security.capability", "?"}}}});
        const auto* gained = finding(c, "capability-gained", "ping");
        QVERIFY(gained && gained->weight == Weight::blocking);
        QCOMPARE(gained->detail, std::string("cap_net_raw=ep"));
        QVERIFY(c.find("ping")->change == Change::mode);
        QCOMPARE(c.find("ping")->after->attributes.size(), std::size_t(2));
        QCOMPARE(attributeText(c.find("ping")->after->attributes[1]), std::string("user.note hello"));
        QVERIFY(!c.find("same"));
        QVERIFY(c.find("less") && !finding(c, "capability-gained", "less"));
        QCOMPARE(finding(c, "capability-gained", "more")->detail, std::string("cap_net_raw,cap_sys_admin=p"));
        QVERIFY(finding(c, "capability-gained", "new"));
    }

    void accessListsAndLabelsAreFound()
    {
        const auto c = compareOf({{"list", "x", 0644, '0', {}}, {"label", "x", 0644, '0', {}, {{"security.selinux", "one"}}}},
                                 {{"list", "x", 0644, '0', {}, {{"system.posix_acl_access", "user::rw-"}}},
                                  {"label", "x", 0644, '0', {}, {{"security.selinux", "two"}}},
                                  {"fresh", "x", 0644, '0', {}, {{"security.selinux", "two"}}}});
        QVERIFY(finding(c, "attribute-changed", "list"));
        QCOMPARE(finding(c, "attribute-changed", "label")->detail, std::string("security.selinux two"));
        QVERIFY(!finding(c, "attribute-changed", "fresh"));
    }

    void theNumbersOfDevicesAreCompared()
    {
        const auto node = [](const char* name, char type, unsigned major, unsigned minor) {
            Member out{name, {}, 0666, type, {}};
            out.major = major;
            out.minor = minor;
            return out;
        };
        const auto c = compareOf({node("null", '3', 1, 3), node("same", '3', 1, 5), node("disk", '3', 8, 0)},
                                 {node("null", '3', 1, 1), node("same", '3', 1, 5), node("disk", '4', 8, 0)});
        QCOMPARE(finding(c, "device-node", "null")->detail, std::string("c 1:3 to c 1:1"));
        QCOMPARE(finding(c, "device-node", "disk")->detail, std::string("c 8:0 to b 8:0"));
        QVERIFY(!c.find("same"));
    }

    // More than are kept: it is said, and the one that matters is there all the same.
    void manyAttributesHideNoCapability()
    {
        for (const bool first : {true, false}) {
            Member one{"ping", "x", 0755, '0', {}};
            for (std::size_t i = 0; i < maxAttributes + 10; ++i) one.attributes.emplace_back("user." + std::to_string(i), "v");
            one.attributes.emplace(first ? one.attributes.begin() : one.attributes.end(), "security.capability", netRaw);
            const auto after = look(test::tarOf({one}));
            QVERIFY(notes(after, "ping", "review.archive.attributes"));
            QVERIFY(after.find("ping")->attributes.size() <= maxAttributes + 1);
            QVERIFY(finding(compareOf(nullptr, after), "capability-gained", "ping"));
        }
    }

    void attributesAndDevicesOfFileSystemsAreRead_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("squashfs") << QStringLiteral("squashfs");
        QTest::newRow("ext4") << QStringLiteral("ext4");
    }
    void attributesAndDevicesOfFileSystemsAreRead()
    {
        QFETCH(QString, kind);
        Bytes image;
        if (kind == QLatin1String("squashfs")) {
            Member device{"big", {}, 0600, '4', {}};
            device.major = 259;
            device.minor = 300;
            test::writeTo(*m_files, *m_directory / "tar",
                          test::tarOf({{"ping", "x", 0755, '0', {}, {{"security.capability", netRaw}, {"user.note", "hello"}}}, device}));
            image = made(QStringLiteral("tar2sqfs"), {QStringLiteral("-q"), QStringLiteral("-f"), place("fs")}, *m_directory / "tar");
        } else {
            test::writeTo(*m_files, *m_directory / "root/ping", bytesOf("x"));
            test::writeTo(*m_files, *m_directory / "value", bytesOf(netRaw));
            image = extOfRoot({QStringLiteral("ea_set -f %1 /ping security.capability").arg(place("value")),
                               QStringLiteral("ea_set /ping user.note hello"), QStringLiteral("mknod big b 259 300")});
        }
        const auto after = look(image);
        const auto* ping = after.find("ping");
        QVERIFY(ping);
        QCOMPARE(ping->attributes.size(), std::size_t(2));
        QCOMPARE(attributeText(ping->attributes[0]), std::string("security.capability cap_net_raw=ep"));
        QCOMPARE(attributeText(ping->attributes[1]), std::string("user.note hello"));
        QVERIFY(after.find("big"));
        if (kind == QLatin1String("squashfs")) QCOMPARE(after.find("big")->link, std::string("b 259:300"));
        else QVERIFY(after.find("big")->link.starts_with("b "));   // older debugfs cut the numbers to eight bits each
        QVERIFY(finding(compareOf(nullptr, after), "capability-gained", "ping"));
        QVERIFY(after.unopened.empty());
    }

    // Linux finds the first of two; a reader that takes the second shows a reviewer what no device runs.
    void theFirstOfTwoFilesWithOneNameIsShown_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("squashfs") << QStringLiteral("squashfs");
        QTest::newRow("ext4") << QStringLiteral("ext4");
    }
    void theFirstOfTwoFilesWithOneNameIsShown()
    {
        QFETCH(QString, kind);
        const std::string first = "bQ7xk0ZpLw3vTgN1", second = "dY5mJr8HsCe2uFa4";   // nothing for a packer to fold
        test::writeTo(*m_files, *m_directory / ("root/" + first), bytesOf("what runs"));
        test::writeTo(*m_files, *m_directory / ("root/" + second), bytesOf("what is shown"));
        const Bytes image = kind == QLatin1String("ext4") ? extOfRoot()
                                                          : made(QStringLiteral("gensquashfs"), {QStringLiteral("-q"), QStringLiteral("--pack-dir"),
                                                                                                 place("root"), place("fs")});
        // In the order of the folder the first one has to be first.
        const bool inOrder = textOf(image).find(first) < textOf(image).find(second);
        const auto after = look(inOrder ? renamedInside(image, second, first) : renamedInside(image, first, second));
        const std::string& shown = inOrder ? first : second;
        QCOMPARE(contentsOf(after, shown), std::string(inOrder ? "what runs" : "what is shown"));
        QVERIFY(notes(after, shown, "review.archive.hidden-name"));
        const auto c = compareOf(nullptr, after);
        const auto* twice = finding(c, "duplicate", shown);
        QVERIFY(twice && twice->weight == Weight::blocking);
        const auto* change = c.find(shown);
        const bool anchored = change && std::ranges::any_of(change->findings, [&](auto i) { return &c.findings[i] == twice; });
        QVERIFY(anchored);
    }

    void aFloodOfNotesIsBlocking()
    {
        std::vector<Member> flood;
        for (std::size_t i = 0; i < maxUnopened + 5; ++i) flood.push_back({"../" + std::to_string(i), {}, 0644, '0', {}});
        const auto c = compareOf(nullptr, look(test::tarOf(flood)));
        const auto* cut = finding(c, "findings-cut", ".");
        QVERIFY(cut && cut->weight == Weight::blocking);
    }

    // newc gives the contents of a file with several names once, with the last of them.
    void allNamesOfACpioFileShowItsContents()
    {
        const auto named = [](const char* name, const std::string& contents, unsigned mode) {
            Member out{name, contents, mode, '0', {}};
            out.inode = 7;
            out.names = 4;
            return out;
        };
        const std::string script = "#!/bin/sh\necho evil\n";
        const auto after = look(test::cpioOf({{"bin", {}, 0755, '5', {}, {}, 0, 0, 3}, named("bin/first", {}, 0755), named("bin/second", {}, 0755),
                                              named("bin/third", script, 04755), named("bin/last", {}, 04755), {"alone", "other", 0644, '0', {}, {}, 0, 0, 8}}));
        for (const char* name : {"bin/first", "bin/second", "bin/third", "bin/last"}) {
            QCOMPARE(contentsOf(after, name), script);
            QCOMPARE(after.find(name)->format, std::string("script"));
            QCOMPARE(after.find(name)->permissions, 04755u);   // one file has one set of rights
        }
        QCOMPARE(contentsOf(after, "alone"), std::string("other"));
        const auto c = compareOf(nullptr, after);
        QVERIFY(finding(c, "script-added", "bin/first") && finding(c, "setuid", "bin/first"));
        // Containers with several names are opened under each.
        const auto inner = std::string(textOf(test::tarOf({{"deep", "down", 0644, '0', {}}})));
        const auto nested = look(test::cpioOf({named("a.tar", {}, 0644), named("b.tar", inner, 0644)}));
        QCOMPARE(contentsOf(nested, "a.tar!/deep"), std::string("down"));
        QCOMPARE(contentsOf(nested, "b.tar!/deep"), std::string("down"));
    }
};

QTEST_GUILESS_MAIN(HiddenTest)
#include "hidden_test.moc"
