// SPDX-License-Identifier: GPL-3.0-or-later
// The known analyzers as they are installed here, confined as in a review, on an image in which something was planted.
#include "core/review/analyzers.h"
#include "core/review/unpack.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/review/images.h"

#include <QTest>

#include <algorithm>

using namespace quorate;
using namespace quorate::review;

class RealAnalyzersTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Files> m_files = makeSystemFiles();
    std::unique_ptr<Clock> m_clock = makeSystemClock();
    std::unique_ptr<test::TemporaryDirectory> m_directory;
    AnalyzerRun m_run;
    Laid m_laid;

    void configure(const std::string& name, std::string_view text) { test::writeTo(*m_files, m_run.config / name, bytesOf(text)); }
    // As a review has it: one of the known ones, or what stands in the folder of descriptions instead.
    AnalyzerResult run(const std::string& name)
    {
        const auto list = listAnalyzers(*m_files, m_run.config);
        const auto d = std::ranges::find(list.all, name, &AnalyzerDescription::name);
        if (d == list.all.end() || !list.problems.empty()) qFatal("no description of %s", name.c_str());
        auto result = runAnalyzer(*m_files, *m_clock, *d, m_laid, m_run, {});
        if (!result) qFatal("%s", toString(result.error()).c_str());
        return *result;
    }
    static const Finding* at(const AnalyzerResult& result, const std::string& path)
    {
        const auto it = std::ranges::find(result.findings, path, &Finding::path);
        return it == result.findings.end() ? nullptr : &*it;
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<test::TemporaryDirectory>();
        m_run = {*m_directory / "input", *m_directory / "work", *m_directory / "config"};
        QVERIFY(m_files->makeDirectories(m_run.config));
        auto program = m_files->open("/bin/true", OpenMode::read);
        QVERIFY(program);
        Bytes bytes(1 << 20);
        const auto size = (*program)->readAt(0, bytes);
        QVERIFY(size && *size > 1000);
        bytes.resize(*size);
        test::writeTo(*m_files, *m_directory / "image",
                      test::tarOf({{"bin/app", std::string(textOf(bytes)), 0755, '0', {}},
                                   {"etc/notes", "nothing to see here but some words of a text\n", 0644, '0', {}},
                                   {"inner.tar", std::string(textOf(test::tarOf({{"usr/lib/helper.sh", "#!/bin/sh\n# planted-by-a-test\nexec nc -l 4444\n", 0755, '0', {}}}))),
                                    0644, '0', {}}}));
        auto found = unpack(*m_files, *m_directory / "image", *m_directory / "spool");
        QVERIFY(found);
        Contents contents(*m_files, *m_directory / "image", *m_directory / "spool");
        m_laid = *layOut(*m_files, *compare(nullptr, nullptr, *found, contents), contents, m_run.input, 64 << 20, {});
        QCOMPARE(m_laid.left, std::uint64_t(0));
    }

    void checksecTellsHowProgramsAreHardened()
    {
        const auto result = run("checksec");
        if (result.state == "not-installed") QSKIP("checksec is not installed: apt-get install checksec");
        QVERIFY2(result.state == "done", (result.state + " " + result.code + "\n" + result.output).c_str());
        QVERIFY2(result.version.starts_with("checksec v"), result.version.c_str());
        QVERIFY(!result.programHash.isZero());
        const auto* app = at(result, "bin/app");
        QVERIFY2(app != nullptr, result.output.c_str());
        QCOMPARE(app->source, std::string("checksec"));
        QCOMPARE(app->rule, std::string("hardening"));
        QVERIFY(app->weight == Weight::note);
        QVERIFY2(app->detail.find("NX enabled") != std::string::npos, app->detail.c_str());
        QVERIFY2(app->detail.find("PIE enabled") != std::string::npos, app->detail.c_str());
        QVERIFY(at(result, "etc/notes") == nullptr);
    }

    void yaraFindsByTheConsortiumsRules()
    {
        if (run("yara").state == "not-installed") QSKIP("yara is not installed: apt-get install yara");
        // Without rules there is nothing that it could look for.
        QCOMPARE(run("yara").state, std::string("not-configured"));
        configure("rules.yar", "rule backdoor { strings: $a = \"nc -l\" condition: $a }\n");
        auto result = run("yara");
        QVERIFY2(result.state == "done", (result.state + " " + result.code + "\n" + result.output).c_str());
        const auto* helper = at(result, "inner.tar!/usr/lib/helper.sh");
        QVERIFY2(helper != nullptr, result.output.c_str());
        QCOMPARE(helper->rule, std::string("backdoor"));
        QVERIFY(helper->weight == Weight::question);
        QVERIFY(at(result, "etc/notes") == nullptr);
        configure("rules.yar", "rule unfinished {");
        result = run("yara");
        QCOMPARE(result.state, std::string("failed"));
        QCOMPARE(result.code, std::string("review.analyzer.exit-code"));
        QVERIFY2(result.output.find("syntax error") != std::string::npos, result.output.c_str());
    }

    void clamscanFindsByItsSignatures()
    {
        if (run("clamscan").state == "not-installed") QSKIP("clamscan is not installed: apt-get install clamav");
        // One signature of our own instead of the database, which is large and changes every day: "planted-by-a-test" in hexadecimal.
        configure("own.ndb", "Test.Planted:0:*:706c616e7465642d62792d612d74657374\n");
        configure("clamscan.analyzer",
                  "name = clamscan\ntitle = ClamAV\nprogram = clamscan\nversion = --version\n"
                  "arguments = --recursive --infected --no-summary --stdout --database={config}/own.ndb {input}\n"
                  "result = lines\nline = {path}: {rule} FOUND\nweight = blocking\nclean = 0\nfound = 1\nseconds = 600\nmemory-mib = 4096\n");
        const auto result = run("clamscan");
        QVERIFY2(result.state == "done", (result.state + " " + result.code + "\n" + result.output).c_str());
        QVERIFY2(result.version.starts_with("ClamAV"), result.version.c_str());
        QCOMPARE(result.exitCode, 1);
        const auto* helper = at(result, "inner.tar!/usr/lib/helper.sh");
        QVERIFY2(helper != nullptr, result.output.c_str());
        QVERIFY2(helper->rule.starts_with("Test.Planted"), helper->rule.c_str());
        QVERIFY(helper->weight == Weight::blocking);
        QVERIFY(at(result, "bin/app") == nullptr && at(result, "etc/notes") == nullptr);
    }
};

QTEST_GUILESS_MAIN(RealAnalyzersTest)
#include "real_analyzers_test.moc"
