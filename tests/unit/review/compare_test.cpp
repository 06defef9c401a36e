// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/compare.h"
#include "core/review/content.h"
#include "core/review/inspect.h"
#include "core/review/spoken.h"
#include "core/review/unpack.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/review/images.h"

#include <QTest>

#include <algorithm>

using namespace quorate;
using namespace quorate::review;
using test::ElfParts;
using test::Member;

namespace {

std::string str(const Bytes& b)
{
    return std::string(textOf(b));
}

Bytes text(std::size_t size)
{
    Bytes out;
    while (out.size() < size) append(out, bytesOf("an ordinary sentence of machine code; "));
    return out;
}

}  // namespace

class CompareTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Files> m_files = makeSystemFiles();

    Comparison compareOf(const std::vector<Member>& before, const std::vector<Member>& after, std::uint64_t inspected = maxInspected)
    {
        const test::TemporaryDirectory directory;
        test::writeTo(*m_files, directory / "before", test::tarOf(before));
        test::writeTo(*m_files, directory / "after", test::tarOf(after));
        auto old = unpack(*m_files, directory / "before", directory / "before-spool");
        auto now = unpack(*m_files, directory / "after", directory / "after-spool");
        Contents oldContents(*m_files, directory / "before", directory / "before-spool");
        Contents nowContents(*m_files, directory / "after", directory / "after-spool");
        auto out = compare(&*old, &oldContents, *now, nowContents, {}, {}, {}, inspected);
        if (!out) qFatal("%s", toString(out.error()).c_str());
        return std::move(*out);
    }
    static const Finding* finding(const Comparison& c, const std::string& rule, const std::string& path)
    {
        const auto it = std::ranges::find_if(c.findings, [&](const Finding& f) { return f.rule == rule && f.path == path; });
        return it == c.findings.end() ? nullptr : &*it;
    }

private Q_SLOTS:
    void filesAreAddedRemovedChangedRenamedAndReadable()
    {
        const auto c = compareOf({{"a", "same", 0644, '0', {}}, {"b", "old", 0644, '0', {}}, {"c", "moved along", 0644, '0', {}},
                                  {"d", "gone", 0644, '0', {}}, {"m", "rights", 0644, '0', {}}},
                                 {{"a", "same", 0644, '0', {}}, {"b", "new!", 0644, '0', {}}, {"e", "moved along", 0644, '0', {}},
                                  {"f", "fresh", 0644, '0', {}}, {"m", "rights", 0600, '0', {}}});
        const auto change = [&](const char* path) { return c.find(path) ? std::string(toString(c.find(path)->change)) : "none"; };
        QCOMPARE(change("a"), std::string("none"));
        QCOMPARE(change("b"), std::string("changed"));
        QCOMPARE(change("c"), std::string("none"));
        QCOMPARE(change("d"), std::string("removed"));
        QCOMPARE(change("e"), std::string("renamed"));
        QCOMPARE(c.find("e")->before->path, std::string("c"));
        QCOMPARE(change("f"), std::string("added"));
        QCOMPARE(change("m"), std::string("mode"));
        QCOMPARE(c.same, std::uint64_t(1));
        QCOMPARE(c.count(Change::changed), std::uint64_t(2));   // b, and the image around it
        QCOMPARE(c.filesAfter, std::uint64_t(6));
    }

    void rightsThatGrowAreFound()
    {
        const auto c = compareOf({{"init", "x", 0755, '0', {}}, {"already", "x", 04755, '0', {}}},
                                 {{"init", "x", 04755, '0', {}}, {"already", "xy", 04755, '0', {}}, {"open", "x", 0666, '0', {}},
                                  {"up", "", 0777, '2', "../../outside"}, {"in", "", 0777, '2', "a/../b"},
                                  {"dev", "", 0600, '3', {}}});
        QVERIFY(finding(c, "setuid", "init"));
        QVERIFY(finding(c, "setuid", "init")->weight == Weight::blocking);
        QVERIFY(!finding(c, "setuid", "already"));
        QVERIFY(finding(c, "world-writable", "open"));
        QVERIFY(finding(c, "link-outside", "up"));
        QVERIFY(!finding(c, "link-outside", "in"));
        QVERIFY(finding(c, "device-node", "dev"));
    }

    void whoMayDoMoreIsFound()
    {
        const auto c = compareOf({{"secret", "x", 0640, '0', {}}, {"tool", "x", 0700, '0', {}}, {"less", "x", 0664, '0', {}}, {"both", "x", 0640, '0', {}}},
                                 {{"secret", "x", 0644, '0', {}}, {"tool", "y", 0755, '0', {}}, {"less", "x", 0600, '0', {}}, {"both", "x", 0642, '0', {}},
                                  {"fresh", "x", 0755, '0', {}}});
        QVERIFY(finding(c, "rights-widened", "secret"));
        QCOMPARE(finding(c, "rights-widened", "secret")->detail, std::string("0640 to 0644"));
        QVERIFY(finding(c, "rights-widened", "tool"));
        QVERIFY(!finding(c, "rights-widened", "less") && !finding(c, "rights-widened", "fresh"));
        QVERIFY(finding(c, "world-writable", "both") && !finding(c, "rights-widened", "both"));

        FileChange owned;
        owned.change = Change::mode;
        owned.before.emplace();
        owned.before->path = "bin/x";
        owned.before->owner = 1000;
        owned.after = owned.before;
        owned.after->owner = 0;
        const auto all = findingsOf(owned, {}, {});
        QVERIFY(all.size() == 1 && all[0].rule == "owner-changed" && all[0].detail == "1000:0 to 0:0" && all[0].weight == Weight::note);
    }

    void whoMayComeInIsFound()
    {
        const std::string ca = "-----BEGIN CERTIFICATE-----\nMIIBfirst\n-----END CERTIFICATE-----\n";
        const std::string other = "-----BEGIN CERTIFICATE-----\nMIIBother\n-----END CERTIFICATE-----\n";
        const std::string key = "-----BEGIN EC PRIVATE KEY-----\nMHc\n-----END EC PRIVATE KEY-----\n";
        const auto c = compareOf(
            {{"etc/ssl/ca.pem", ca, 0644, '0', {}}, {"etc/own.pem", key, 0600, '0', {}}, {"root/.ssh/authorized_keys", "ssh-ed25519 AAAA a@b\n", 0600, '0', {}},
             {"etc/passwd", "root:x:0:0::/root:/bin/sh\nsvc:x:99:99::/:/bin/false\n", 0644, '0', {}},
             {"etc/shadow", "root:*:1::::::\nsvc:!:1::::::\n", 0600, '0', {}}, {"moved/ca.pem", ca + other, 0644, '0', {}}},
            {{"etc/ssl/ca.pem", ca + other, 0644, '0', {}}, {"etc/own.pem", key + "\n" + key.substr(0, 31) + "\nMHd\n-----END EC PRIVATE KEY-----\n", 0600, '0', {}},
             {"root/.ssh/authorized_keys", "# kept\nssh-ed25519 AAAA a@b\n  ssh-rsa BBBB mallory@x\n", 0600, '0', {}},
             {"etc/passwd", "root:x:0:0::/root:/bin/ash\nsvc:x:0:99::/:/bin/false\nback:x:0:0::/:/bin/sh\n", 0644, '0', {}},
             {"etc/shadow", "root:$6$salt$hash:1::::::\nsvc:!!:1::::::\n", 0600, '0', {}}, {"moved/ca.pem", other + ca, 0644, '0', {}},
             {"etc/ssl/extra.der", "0", 0644, '0', {}}});
        const auto details = [&](const std::string& rule, const std::string& path) {
            std::vector<std::string> out;
            for (const auto& f : c.findings) {
                if (f.rule == rule && f.path == path) out.push_back(f.detail);
            }
            return out;
        };
        using Texts = std::vector<std::string>;
        QCOMPARE(details("certificate-added", "etc/ssl/ca.pem"), Texts{"CERTIFICATE"});
        QCOMPARE(finding(c, "certificate-added", "etc/ssl/ca.pem")->offset, std::optional<std::uint64_t>(ca.size()));
        QCOMPARE(details("certificate-added", "moved/ca.pem"), Texts{});
        QCOMPARE(details("certificate-added", "etc/ssl/extra.der"), Texts{"extra.der"});
        QCOMPARE(details("key-material", "etc/own.pem").size(), std::size_t(1));
        QCOMPARE(details("login-key-added", "root/.ssh/authorized_keys"), Texts{"mallory@x"});
        QVERIFY(finding(c, "login-key-added", "root/.ssh/authorized_keys")->weight == Weight::blocking);
        QCOMPARE(details("account-added", "etc/passwd"), (Texts{"svc, uid 0", "back, uid 0"}));   // another shell is no new account
        QCOMPARE(details("login-password", "etc/shadow"), Texts{"root"});
    }

    void whatRunsByItselfIsFound()
    {
        const auto c = compareOf({{"usr/lib/systemd/system/old.service", "[Service]\nExecStart=/bin/a\n", 0644, '0', {}},
                                  {"etc/systemd/system/web.socket", "[Socket]\nListenStream=80\n", 0644, '0', {}},
                                  {"bin/run", "#!/bin/sh\necho 1\n", 0755, '0', {}}, {"etc/inetd.conf", "ftp stream tcp\n", 0644, '0', {}}},
                                 {{"usr/lib/systemd/system/old.service", "[Service]\nExecStart=/bin/b\n", 0644, '0', {}},
                                  {"usr/lib/systemd/system/new.service", "[Service]\n", 0644, '0', {}},
                                  {"etc/systemd/system/multi-user.target.wants/sshd.service", "", 0777, '2', "/usr/lib/systemd/system/sshd.service"},
                                  {"etc/systemd/system/web.socket", "[Socket]\nListenStream=80\nListenStream = 0.0.0.0:8080\n", 0644, '0', {}},
                                  {"etc/init.d/S99x", "#!/bin/sh\n", 0755, '0', {}}, {"etc/notes.service", "no unit", 0644, '0', {}},
                                  {"bin/run", "#!/tmp/sh -x\necho 1\n", 0755, '0', {}}, {"etc/inetd.conf", "ftp stream tcp\n#x\ntelnet stream tcp\n", 0644, '0', {}}});
        QVERIFY(!finding(c, "service-added", "usr/lib/systemd/system/old.service"));
        QCOMPARE(finding(c, "service-added", "usr/lib/systemd/system/new.service")->detail, std::string("new.service"));
        QVERIFY(finding(c, "service-added", "etc/systemd/system/multi-user.target.wants/sshd.service"));
        QVERIFY(finding(c, "service-added", "etc/init.d/S99x"));
        QVERIFY(!finding(c, "service-added", "etc/notes.service"));
        QCOMPARE(finding(c, "listener-added", "etc/systemd/system/web.socket")->detail, std::string("0.0.0.0:8080"));
        QCOMPARE(finding(c, "listener-added", "etc/inetd.conf")->detail, std::string("telnet"));
        QCOMPARE(finding(c, "interpreter-changed", "bin/run")->detail, std::string("/bin/sh to /tmp/sh -x"));
        // Hostile lines: no end, no separators, far too many.
        std::string long1(300'000, ':');
        for (int i = 0; i < 200'000; ++i) long1 += "\nx" + std::to_string(i);
        const auto h = compareOf({}, {{"etc/passwd", long1, 0644, '0', {}}, {"etc/k.pem", "-----BEGIN CERTIFICATE-----", 0644, '0', {}},
                                      {"etc/l.pem", "-----BEGIN -----BEGIN ----------BEGIN PRIVATE KEY", 0644, '0', {}}});
        QVERIFY(finding(h, "account-added", "etc/passwd"));
        QVERIFY(finding(h, "certificate-added", "etc/k.pem"));
        QVERIFY(!finding(h, "key-material", "etc/l.pem"));
    }

    void programsAreLookedInto()
    {
        ElfParts before;
        before.imports = {"printf", "__stack_chk_fail"};
        before.symbols = {{"main", 100}, {"helper", 20}};
        before.sections = {{".text", text(20'000)}};
        ElfParts after = before;
        after.pie = after.relro = false;
        after.executableStack = true;
        after.imports = {"printf", "connect", "system"};
        after.symbols = {{"main", 140}, {"telemetry", 60}};
        after.needed = {"libc.so.6", "libssl.so.3"};
        after.sections = {{".text", text(20'000)}, {".blob", test::noise(30'000)}, {".rodata", toBytes(bytesOf("\x01https://telemetry.example:8883/x\x01-----BEGIN PRIVATE KEY-----\x01"))}};
        const auto c = compareOf({{"sbin/metrologyd", str(test::elfOf(before)), 0755, '0', {}}},
                                 {{"sbin/metrologyd", str(test::elfOf(after)), 0755, '0', {}}});
        const std::string path = "sbin/metrologyd";
        for (const char* rule : {"pie-lost", "relro-lost", "nx-lost", "canary-lost", "library-added", "import-added", "section-added",
                                 "near-random", "address-added", "key-material"}) {
            QVERIFY2(finding(c, rule, path), rule);
        }
        QVERIFY(!finding(c, "writable-code", path));
        QCOMPARE(finding(c, "near-random", path)->section, std::string(".blob"));
        QCOMPARE(finding(c, "library-added", path)->detail, std::string("libssl.so.3"));
        const auto* address = finding(c, "address-added", path);
        QCOMPARE(address->section, std::string(".rodata"));
        QVERIFY(textOf(BytesView(test::elfOf(after)).subspan(*address->offset)).starts_with("https://telemetry"));
        QVERIFY(c.find(path)->findings.size() >= 10);
    }

    void elfOfEveryShapeIsRead_data()
    {
        QTest::addColumn<unsigned>("bits");
        QTest::addColumn<bool>("big");
        QTest::newRow("64 little") << 64u << false;
        QTest::newRow("64 big") << 64u << true;
        QTest::newRow("32 little") << 32u << false;
        QTest::newRow("32 big") << 32u << true;
    }
    void elfOfEveryShapeIsRead()
    {
        QFETCH(unsigned, bits);
        QFETCH(bool, big);
        ElfParts parts;
        parts.bits = bits;
        parts.bigEndian = big;
        parts.symbols = {{"main", 77}};
        parts.imports = {"open", "__memcpy_chk"};
        parts.sections = {{".text", text(500)}};
        const Bytes bytes = test::elfOf(parts);
        auto elf = readElf(bytes);
        QVERIFY(elf);
        QCOMPARE(elf->bits, bits);
        QCOMPARE(elf->needed, std::vector<std::string>{"libc.so.6"});
        QVERIFY(elf->hardening.pie && elf->hardening.nx && elf->hardening.relro && elf->hardening.bindNow && elf->hardening.fortify);
        QVERIFY(!elf->hardening.canary && !elf->malformed && elf->stripped);
        const auto main = std::ranges::find(elf->symbols, "main", &ElfSymbol::name);
        QVERIFY(main != elf->symbols.end() && main->size == 77 && !main->imported);
        const auto code = std::ranges::find(elf->sections, ".text", &ElfSection::name);
        QVERIFY(code != elf->sections.end() && code->executable && elf->sectionAt(code->offset + 3) == &*code);
        // A liar's file is read as far as it is true.
        for (std::size_t cut = 0; cut < bytes.size(); cut += 3) (void)readElf(BytesView(bytes).first(cut));
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            for (const std::uint8_t value : {0x00, 0x7F, 0xFF}) {
                Bytes flipped = bytes;
                flipped[at] = value;
                (void)readElf(flipped);
            }
        }
    }

    void sectionTablesOfAnAttackerAreReadInBoundedTime()
    {
        ElfParts parts;
        parts.symbols = {{"main", 77}};
        parts.sections = {{".text", text(500)}};
        const Bytes honest = test::elfOf(parts);
        QVERIFY(!readElf(honest)->malformed);
        const auto number = [](BytesView bytes, std::size_t at, unsigned width) {
            std::uint64_t value = 0;
            for (unsigned i = width; i-- > 0;) value = value << 8 | bytes[at + i];
            return value;
        };
        const auto set = [](Bytes& bytes, std::size_t at, std::uint64_t value) {
            for (unsigned i = 0; i < 8; ++i) bytes[at + i] = static_cast<std::uint8_t>(value >> (8 * i));
        };
        const auto table = static_cast<std::size_t>(number(honest, 40, 8));
        const auto count = static_cast<std::size_t>(number(honest, 60, 2));
        std::size_t tried = 0;
        for (std::size_t i = 1; i < count; ++i) {
            const std::size_t at = table + i * 64;
            if (number(honest, at + 4, 4) != 11) continue;
            // Offset and end wrap around the address space: the table seems to have 2^59 entries.
            Bytes wrapped = honest;
            set(wrapped, at + 24, ~std::uint64_t{0} - 9);
            set(wrapped, at + 32, 5);
            auto elf = readElf(wrapped);
            QVERIFY(elf && elf->malformed && elf->symbols.empty());
            ++tried;
        }
        QCOMPARE(tried, std::size_t(1));

        // Every section claims the whole file; only as much is believed as two files hold.
        Bytes greedy = honest;
        for (std::size_t i = 1; i < count; ++i) {
            set(greedy, table + i * 64 + 24, 0);
            set(greedy, table + i * 64 + 32, greedy.size());
        }
        auto elf = readElf(greedy);
        QVERIFY(elf && elf->malformed);
        std::uint64_t claimed = 0;
        for (const auto& s : elf->sections) claimed += s.size;
        QVERIFY(claimed <= 2 * greedy.size());
    }

    void ourOwnProgramIsRead()
    {
        auto bytes = readFile(*m_files, "/proc/self/exe", 512u << 20);
        QVERIFY(bytes);
        auto elf = readElf(*bytes);
        QVERIFY(elf && !elf->malformed);
        QVERIFY(std::ranges::find(elf->needed, "libc.so.6") != elf->needed.end());
        QVERIFY(elf->hardening.nx && !elf->interpreter.empty());
    }

    void symbolsAndStringsDiffer()
    {
        ElfParts a, b;
        a.symbols = {{"grows", 10}, {"stays", 5}, {"goes", 1}};
        b.symbols = {{"grows", 30}, {"stays", 5}, {"comes", 2}};
        const auto d = differ(*readElf(test::elfOf(a)), *readElf(test::elfOf(b)));
        QCOMPARE(d.added.size(), std::size_t(1));
        QCOMPARE(d.added[0].name, std::string("comes"));
        QCOMPARE(d.removed[0].name, std::string("goes"));
        QCOMPARE(d.resized.size(), std::size_t(1));
        QCOMPARE(d.resized[0].before, std::uint64_t(10));
        const auto s = differ(stringsIn(bytesOf("\x01" "DEBUG_SHELL=1\x01shared text\x01")), stringsIn(bytesOf("\x01shared text\x01tiny\x01newcomer\x01")));
        QCOMPARE(s.removed, (std::vector<FoundString>{{"DEBUG_SHELL=1", 1}}));
        QCOMPARE(s.added, (std::vector<FoundString>{{"newcomer", 18}}));
    }

    void entropyIsMeasuredByOffset()
    {
        Bytes bytes(64 * 1024, 'a');
        append(bytes, test::noise(64 * 1024));
        const auto profile = entropyProfile(bytes, 64);
        QCOMPARE(profile.blocks.size(), std::size_t(64));
        QCOMPARE(profile.blocks.front(), 0u);
        QVERIFY(profile.blocks.back() > 7800);
        QVERIFY(entropyProfile({}, 64).blocks.empty());
    }

    // As scanners write it into a CycloneDX document: SPDX 2 has no such list.
    void advisoriesComeAndGo()
    {
        // With ' for ".
        const auto json = [](std::string text) {
            std::ranges::replace(text, '\'', '"');
            return text;
        };
        const auto bom = [&](const std::string& version, const std::string& vulnerabilities) {
            return json("{'bomFormat':'CycloneDX','specVersion':'1.5','serialNumber':'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79','version':1,"
                        "'metadata':{'component':{'bom-ref':'image','type':'firmware','name':'meter','version':'4'}},"
                        "'components':[{'bom-ref':'pkg:generic/openssl@" + version + "','type':'library','name':'openssl','version':'" + version + "',"
                        "'components':[{'bom-ref':'inner','name':'libcrypto','version':'3'}]}],'vulnerabilities':[" + vulnerabilities + "]}");
        };
        const std::string stays = "{'id':'CVE-2024-0001','source':{'name':'NVD'},'ratings':[{'severity':'low'},{'severity':'high','method':'CVSSv31'}],"
                                  "'description':'A long time.','analysis':{'state':'not_affected','justification':'code_not_reachable'},"
                                  "'affects':[{'ref':'inner'},{'ref':'image'}]}";
        const std::string solved = "{'id':'CVE-2023-9999','ratings':[{'severity':'medium'}],'affects':[{'ref':'pkg:generic/openssl@3.0.13'}]}";
        const std::string resolved = "{'id':'CVE-2023-1111','analysis':{'state':'resolved'},'affects':[]}";
        const std::string open = "{'id':'CVE-2023-1111','analysis':{'state':'exploitable'},'affects':[]}";
        const std::string fresh = "{'id':'CVE-2026-0002','ratings':[{'severity':'critical'}],"
                                  "'affects':[{'ref':'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#inner'},{'ref':'elsewhere'}]}";
        const std::string minor = "{'id':'CVE-2026-0001'}";
        const std::string rejected = "{'id':'CVE-2026-0003','rejected':'2026-01-01T00:00:00.000Z'}";
        const auto before = readSbom(bytesOf(bom("3.0.13", stays + "," + solved + "," + open)));
        const auto after = readSbom(bytesOf(bom("3.0.15", minor + "," + stays + "," + fresh + "," + resolved + "," + rejected + ",{'id':''},7")));
        QVERIFY(before && after);
        QCOMPARE(after->components.size(), std::size_t(2));
        const auto d = differAdvisories(*before, *after);
        const auto ids = [](const std::vector<Advisory>& list) {
            std::string all;
            for (const auto& one : list) all += one.id + " " + one.severity + ";";
            return all;
        };
        // The worst first.
        QCOMPARE(ids(d.introduced), std::string("CVE-2026-0002 critical;CVE-2026-0001 unknown;"));
        QCOMPARE(ids(d.solved), std::string("CVE-2023-9999 medium;CVE-2023-1111 unknown;"));
        QCOMPARE(ids(d.stay), std::string("CVE-2024-0001 high;"));
        QCOMPARE(d.introduced[0].components, (std::vector<std::string>{"elsewhere", "libcrypto 3"}));
        QCOMPARE(d.solved[0].components, std::vector<std::string>{"openssl 3.0.13"});
        QCOMPARE(d.stay[0].components, (std::vector<std::string>{"libcrypto 3", "meter 4"}));
        QCOMPARE(d.stay[0].state, std::string("not_affected"));
        QCOMPARE(d.stay[0].source, std::string("NVD"));
        // Of one id that stands twice the worse entry counts.
        const auto twice = readSbom(bytesOf(bom("1", "{'id':'CVE-1','ratings':[{'severity':'low'}]},{'id':'CVE-1','ratings':[{'severity':'critical'}]}")));
        QVERIFY(twice);
        QCOMPARE(twice->advisories.size(), std::size_t(1));
        QCOMPARE(twice->advisories[0].severity, std::string("critical"));
        // They reach the comparison of two images, and an SPDX document has none.
        const auto c = compareOf({{"bom.json", bom("3.0.13", solved), 0644, '0', {}}}, {{"bom.json", bom("3.0.15", fresh), 0644, '0', {}}});
        QCOMPARE(ids(c.advisories.introduced), std::string("CVE-2026-0002 critical;"));
        QCOMPARE(ids(c.advisories.solved), std::string("CVE-2023-9999 medium;"));
        const auto spdx = readSbom(bytesOf(json(
            "{'spdxVersion':'SPDX-2.3','dataLicense':'CC0-1.0','SPDXID':'SPDXRef-DOCUMENT','name':'meter',"
            "'packages':[{'SPDXID':'SPDXRef-1','name':'openssl','versionInfo':'3.0.15','downloadLocation':'NOASSERTION','licenseConcluded':'Apache-2.0',"
            "'externalRefs':[{'referenceCategory':'PACKAGE-MANAGER','referenceType':'purl','referenceLocator':'pkg:generic/openssl@3.0.15'},"
            "{'referenceCategory':'SECURITY','referenceType':'cpe23Type','referenceLocator':'cpe:2.3:a:openssl:openssl:3.0.15:*:*:*:*:*:*:*'}]}]}")));
        QVERIFY(spdx && spdx->advisories.empty());
        QCOMPARE(spdx->components[0].license, std::string("Apache-2.0"));
    }

    void billsOfMaterialsDiffer()
    {
        const std::string before = R"({"bomFormat":"CycloneDX","specVersion":"1.5","components":[
            {"name":"openssl","version":"3.0.13","purl":"pkg:generic/openssl@3.0.13","licenses":[{"license":{"id":"Apache-2.0"}}]},
            {"name":"zlib","version":"1.3"},{"name":"old","version":"1"}]})";
        const std::string after = R"({"spdxVersion":"SPDX-2.3","packages":[
            {"name":"openssl","versionInfo":"3.0.15","externalRefs":[{"referenceType":"purl","referenceLocator":"pkg:generic/openssl@3.0.15"}]},
            {"name":"zlib","versionInfo":"1.3"},{"name":"mosquitto","versionInfo":"2.0"}]})";
        auto a = readSbom(bytesOf(before));
        auto b = readSbom(bytesOf(after));
        QVERIFY(a && b);
        QCOMPARE(a->format, std::string("cyclonedx 1.5"));
        const auto d = differ(*a, *b);
        QCOMPARE(d.same, std::uint64_t(1));
        QCOMPARE(d.added.size(), std::size_t(1));
        QCOMPARE(d.added[0].name, std::string("mosquitto"));
        QCOMPARE(d.removed[0].name, std::string("old"));
        QCOMPARE(d.changed[0].after.version, std::string("3.0.15"));
        QCOMPARE(readSbom(bytesOf("{\"a\":1}")).error().code, std::string("review.sbom.unknown"));
        QCOMPARE(readSbom(bytesOf("[1")).error().code, std::string("review.sbom.malformed"));
        QVERIFY(!readSbom(bytesOf("{\"bomFormat\":\"CycloneDX\",\"components\":" + std::string(5000, '[') + std::string(5000, ']') + "}")));
        // Few bytes, many values: each would cost a hundred bytes of memory.
        std::string wide = "{\"bomFormat\":\"CycloneDX\",\"components\":[0";
        for (std::size_t i = 0; i < 4'000'000; ++i) wide += ",0";
        QCOMPARE(readSbom(bytesOf(wide + "]}")).error().code, std::string("review.sbom.malformed"));
        const auto c = compareOf({{"bom.json", before, 0644, '0', {}}},
                                 {{"bom.json", after, 0644, '0', {}}, {"lib/libtelemetry.so.1", str(test::elfOf({})), 0755, '0', {}},
                                  {"lib/libssl.so.3", str(test::elfOf({})), 0755, '0', {}}});
        QVERIFY(c.hasSbom);
        QVERIFY(finding(c, "not-in-sbom", "lib/libtelemetry.so.1"));
        QVERIFY(!finding(c, "not-in-sbom", "lib/libssl.so.3"));
    }

    // As many as a document may have, under one name: each against each would be forty thousand million.
    void componentsOfOneNameAreTakenInOneStep()
    {
        Sbom a, b;
        for (int i = 0; i < 200'000; ++i) {
            a.components.push_back({"lib", "1." + std::to_string(1'000'000 + i), {}, {}});
            b.components.push_back({"lib", (i == 7 ? "1." : "2.") + std::to_string(1'000'000 + i), {}, {}});
        }
        std::ranges::sort(b.components);
        b.components.push_back({"lib", "3", {}, {}});
        const auto d = differ(a, b);
        QCOMPARE(d.same, std::uint64_t(1));
        QCOMPARE(d.changed.size(), std::size_t(199'999));
        QCOMPARE(d.changed[0].before.version, std::string("1.1000000"));
        QCOMPARE(d.changed[0].after.version, std::string("2.1000000"));
        QCOMPARE(d.added, (std::vector<Component>{{"lib", "3", {}, {}}}));
        QVERIFY(d.removed.empty());
    }

    void whatSpeaksForAProgramIsFoundAtOnce()
    {
        for (const auto& [path, name] : std::vector<std::pair<std::string, std::string>>{
                 {"usr/lib/libSSL.so.3", "ssl"}, {"bin/tool", "tool"}, {"lib/libz.so.1.2", "z"}, {"lib/lib1.so", ""}, {"lib/libfoo-2.0.so", "foo"}}) {
            QCOMPARE(spokenName(path), name);
        }
        // A name with every ending of it, as often as there is room, and programs that are nearly there.
        std::vector<Component> components;
        for (int i = 0; i < 100'000; ++i) components.push_back({"Component-Number-" + std::to_string(i) + "-OpenSSL3", "1", {}, {}});
        std::set<std::string> names{"ssl", "openssl3", "component-number-77-", "onent-number-99999-o", "ssl3component", "", std::string(65, 'a')};
        for (int i = 0; i < 100'000; ++i) names.insert("absent" + std::to_string(i));
        const auto found = spokenFor(names, components);
        QCOMPARE(found, (std::set<std::string>{"ssl", "openssl3", "component-number-77-", "onent-number-99999-o"}));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(spokenFor(names, components, stop.get_token()).empty());
    }

    void itCanBeStopped()
    {
        const test::TemporaryDirectory directory;
        test::writeTo(*m_files, directory / "after", test::tarOf({{"a", "1", 0644, '0', {}}}));
        const auto after = unpack(*m_files, directory / "after", directory / "spool");
        Contents contents(*m_files, directory / "after", directory / "spool");
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = compare(nullptr, nullptr, *after, contents, {}, stop.get_token());
        QCOMPARE(stopped.error().code, std::string("review.compare.cancelled"));
    }

    void whatStayedClosedIsAFinding()
    {
        auto cut = test::gzipOf(test::tarOf({{"a", std::string(3000, 'q'), 0644, '0', {}}}));
        cut.resize(cut.size() - 2000);
        const auto c = compareOf({}, {{"broken.tgz", str(cut), 0644, '0', {}}});
        const bool said = std::ranges::any_of(c.findings, [](const Finding& f) { return f.rule == "not-opened"; });
        QVERIFY(said);
    }

    void oneFileCannotBuryTheOthers()
    {
        std::string many;
        for (int i = 0; i < 5000; ++i) many += "https://host-" + std::to_string(i) + ".example/\n";
        const auto c = compareOf({{"z", "", 0644, '0', {}}}, {{"a", many, 0644, '0', {}}, {"z", "http://last.example/", 0644, '0', {}}});
        QVERIFY(std::ranges::count(c.findings, std::string("a"), &Finding::path) < 50);
        QVERIFY(finding(c, "address-added", "z"));
    }

    // Behind every limit something may lie: the file is flagged, and what was found before the limit stays.
    void whatLiesBehindALimitIsSaid_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("before");
        QTest::addColumn<std::string>("after");
        QTest::addColumn<std::string>("detail");
        const auto many = [](int count, const char* before, std::string_view after) {
            std::string out;
            for (int i = 0; i < count; ++i) out.append(before).append(std::to_string(i)).append(after);
            return out;
        };
        const std::string words = many(200'001, "word ", std::string_view("\0", 1));
        const std::string keys = many(10'001, "-----BEGIN JUNK-----\n", "\n-----END JUNK-----\n");
        const std::string lines = many(100'001, "a", "\n");
        const std::string address = "https://evil.example/", login = "ssh-ed25519 AAAA me@evil\n", secret = "-----BEGIN PRIVATE KEY-----\nAAAA\n";
        const std::string program = str(test::elfOf({}));
        std::string padded = program;
        padded.resize(program.size() + 4'000);
        std::string longLine(16 * 1024 + 1, 'o');
        longLine.append(" ").append(login);
        QTest::newRow("padded") << std::string("bin/tool") << program << padded << std::to_string(padded.size()) + " bytes, more than 4000";
        QTest::newRow("padded before") << std::string("bin/tool") << padded << program << std::to_string(padded.size()) + " bytes, more than 4000";
        QTest::newRow("strings") << std::string("blob") << std::string("x") << words + address << std::string("more than 200000 strings");
        QTest::newRow("PEM") << std::string("certs") << std::string("x") << keys + secret << std::string("more than 10000 PEM blocks");
        QTest::newRow("lines") << std::string("root/.ssh/authorized_keys") << std::string("x") << lines + login << std::string("more than 100000 lines");
        QTest::newRow("a line") << std::string("root/.ssh/authorized_keys") << std::string("x") << longLine
                                << std::string("a line of more than 16384 bytes");
    }

    void whatLiesBehindALimitIsSaid()
    {
        QFETCH(std::string, name);
        QFETCH(std::string, before);
        QFETCH(std::string, after);
        QFETCH(std::string, detail);
        const bool padded = name == "bin/tool";
        const auto c = compareOf({{name, before, 0755, '0', {}}}, {{name, after, 0755, '0', {}}}, padded ? 4'000 : maxInspected);
        const auto* said = finding(c, "not-inspected", name);
        QVERIFY(said);
        QCOMPARE(said->detail, detail);
        QVERIFY(said->weight == Weight::question);
        const auto* change = c.find(name);
        const bool anchored = change && std::ranges::any_of(change->findings, [&](auto i) { return &c.findings[i] == said; });
        QVERIFY(anchored);
        // Within the limits nothing is said.
        const auto small = compareOf({{name, "one\n", 0755, '0', {}}}, {{name, "two\n", 0755, '0', {}}});
        QVERIFY(!finding(small, "not-inspected", name));
    }

    void manyFilesCannotHideTheWorst()
    {
        std::vector<test::Member> flood;
        for (std::size_t i = 0; i < maxFindings + 10; ++i) flood.push_back({"a/" + std::to_string(i), "", 0666, '0', {}});
        flood.push_back({"z/backdoor", "x", 04755, '0', {}});
        const auto c = compareOf({{"b", "", 0644, '0', {}}}, flood);
        QVERIFY(finding(c, "setuid", "z/backdoor"));
        QVERIFY(!c.find("z/backdoor")->findings.empty());
        QCOMPARE(c.findings.back().rule, std::string("findings-cut"));
        QCOMPARE(c.findings.back().detail, std::string("10"));
    }
};

QTEST_GUILESS_MAIN(CompareTest)
#include "compare_test.moc"
