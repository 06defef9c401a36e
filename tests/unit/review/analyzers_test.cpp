// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/analyzers.h"
#include "core/review/unpack.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/review/images.h"

#include <QTest>

#include <algorithm>

using namespace quorate;
using namespace quorate::review;

class AnalyzersTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Files> m_files = makeSystemFiles();
    std::unique_ptr<Clock> m_clock = makeSystemClock();

    struct World {
        test::TemporaryDirectory directory;
        Comparison comparison;
        Laid laid;
        AnalyzerRun run;
    };
    std::unique_ptr<World> world()
    {
        auto w = std::make_unique<World>();
        test::writeTo(*m_files, w->directory / "image",
                      test::tarOf({{"etc/ports", "8883 EVIL here", 0644, '0', {}},
                                   {"inner.tar", std::string(textOf(test::tarOf({{"deep", "EVIL again", 0644, '0', {}}}))), 0644, '0', {}},
                                   {"link", "", 0777, '2', "/etc/shadow"}}));
        auto found = unpack(*m_files, w->directory / "image", w->directory / "spool");
        Contents contents(*m_files, w->directory / "image", w->directory / "spool");
        w->comparison = *compare(nullptr, nullptr, *found, contents);
        w->run = {w->directory / "input", w->directory / "work", w->directory / "config"};
        w->laid = *layOut(*m_files, w->comparison, contents, w->run.input, 1 << 20, {});
        (void)m_files->makeDirectories(w->run.config);
        return w;
    }
    AnalyzerDescription grep(const std::string& more = {})
    {
        auto d = readDescription("name = grep\nprogram = grep\nversion = --version\narguments = -r EVIL {input}\n"
                                 "line = {path}:{message}\nrule = evil\nweight = blocking\nclean = 1\nfound = 0\n" + more);
        if (!d) qFatal("%s", toString(d.error()).c_str());
        return *d;
    }

private Q_SLOTS:
    // What no analyzer can see is counted, whatever kept it out, and "nothing to look at" is not said of it.
    void whatIsLeftOutIsCounted()
    {
        const test::TemporaryDirectory directory;
        const std::string bad(90, '\xFF');     // escaped, each byte is four
        const auto laidOf = [&](const std::vector<test::Member>& members, std::uint64_t limit) {
            test::writeTo(*m_files, directory / "image", test::tarOf(members));
            auto found = unpack(*m_files, directory / "image", directory / "spool");
            Contents contents(*m_files, directory / "image", directory / "spool");
            const auto comparison = compare(nullptr, nullptr, *found, contents);
            return *layOut(*m_files, *comparison, contents, directory / "input", limit, {});
        };
        const auto named = laidOf({{bad, "EVIL", 0644, '0', {}}}, 1 << 20);
        QCOMPARE(named.left, std::uint64_t(1));
        QVERIFY(named.paths.empty());
        const auto large = laidOf({{"a", "small", 0644, '0', {}}, {"b", std::string(100, 'x'), 0644, '0', {}}}, 50);
        QCOMPARE(large.left, std::uint64_t(1));
        QCOMPARE(large.paths, std::vector<std::string>{"a"});
        const AnalyzerRun run{directory / "input", directory / "work", directory / "config"};
        const auto skipped = runAnalyzer(*m_files, *m_clock, grep(), named, run, {});
        QCOMPARE(skipped->state + " " + skipped->code, std::string("skipped review.analyzer.left-out"));
        const auto nothing = runAnalyzer(*m_files, *m_clock, grep(), Laid{}, run, {});
        QCOMPARE(nothing->state + " " + nothing->code, std::string("skipped "));
    }

    void descriptionsAreReadAndRefused()
    {
        const auto d = grep("# a comment\n\n seconds = 5 \n");
        QCOMPARE(d.title, std::string("grep"));
        QCOMPARE(d.arguments.size(), std::size_t(3));
        QCOMPARE(d.seconds, std::uint64_t(5));
        const auto refused = [](const char* text) { return readDescription(text).error().context; };
        QCOMPARE(refused("name = a b"), std::string("line 1: a name has small letters, digits and hyphens, at most 40"));
        QCOMPARE(refused("name = a\nnonsense"), std::string("line 2: not of the form key = value"));
        QCOMPARE(refused("name = a\nshell = yes"), std::string("line 2: no such key: shell"));
        QCOMPARE(refused("name = a\nprogram = b"), std::string("arguments are missing"));
        QCOMPARE(refused("seconds = 0"), std::string("line 1: seconds are 1 to 86400"));
        QVERIFY(!readDescription(std::string(70'000, '#')));
    }

    void theKnownOnesAreThereAndFilesWin()
    {
        const test::TemporaryDirectory config;
        test::writeTo(*m_files, config / "mine.analyzer", bytesOf("name = mine\nprogram = /bin/true\narguments = x\nresult = exit\n"));
        test::writeTo(*m_files, config / "file.analyzer", bytesOf("name = file\nprogram = /bin/false\narguments = x\nresult = exit\n"));
        test::writeTo(*m_files, config / "bad.analyzer", bytesOf("what"));
        test::writeTo(*m_files, config / "other.txt", bytesOf("what"));
        const auto list = listAnalyzers(*m_files, config.path());
        std::string names;
        for (const auto& d : list.all) names += d.name + " ";
        QCOMPARE(names, std::string("checksec clamscan file mine yara "));
        QCOMPARE(list.all[2].program, std::string("/bin/false"));
        QCOMPARE(list.problems.size(), std::size_t(1));
        QCOMPARE(list.problems[0].code, std::string("review.analyzer.description"));
    }

    void onlyChangedFilesAreLaidOutAndNoLink()
    {
        const auto w = world();
        QCOMPARE(w->laid.paths, (std::vector<std::string>{"etc/ports", "inner.tar", "inner.tar!/deep"}));
        QVERIFY(m_files->info(w->run.input / "link")->kind == FileKind::absent);
    }

    void aToolRunsAndItsFindingsAreAnchored()
    {
        const auto w = world();
        auto result = runAnalyzer(*m_files, *m_clock, grep(), w->laid, w->run, {});
        QVERIFY(result);
        QCOMPARE(result->state, std::string("done"));
        QCOMPARE(result->exitCode, 0);
        QVERIFY(result->version.find("grep") != std::string::npos);
        QVERIFY(!result->programHash.isZero());
        QVERIFY(!result->confinement.empty());
        auto deep = std::ranges::find(result->findings, std::string("inner.tar!/deep"), &Finding::path);
        QVERIFY(deep != result->findings.end());
        QCOMPARE(deep->rule, std::string("evil"));
        QCOMPARE(deep->detail, std::string("EVIL again"));
        QVERIFY(deep->weight == Weight::blocking);
        QVERIFY(result->output.find("EVIL here") != std::string::npos);
        QVERIFY(m_files->info(w->run.work)->kind == FileKind::absent);
    }

    void whatGoesWrongIsInTheResult()
    {
        const auto w = world();
        const auto run = [&](const AnalyzerDescription& d) { return *runAnalyzer(*m_files, *m_clock, d, w->laid, w->run, {}); };
        auto d = grep();
        d.program = "no-such-tool";
        QCOMPARE(run(d).state, std::string("not-installed"));
        d = grep();
        d.needs = {"{config}/rules"};
        QCOMPARE(run(d).state, std::string("not-configured"));
        d = grep();
        d.arguments = {"--no-such-option"};
        QCOMPARE(run(d).code, std::string("review.analyzer.exit-code"));
        d = grep();
        d.program = "/bin/sh";
        d.arguments = {"-c", "while :; do :; done"};
        d.seconds = 1;
        QCOMPARE(run(d).code, std::string("review.process.timeout"));
        d = grep();
        d.reading = AnalyzerDescription::Reading::sarif;
        QCOMPARE(run(d).code, std::string("review.analyzer.output"));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!runAnalyzer(*m_files, *m_clock, grep(), w->laid, w->run, stop.get_token()));
    }

    void sarifIsRead()
    {
        const auto d = grep();
        const std::string sarif = "{'version':'2.1.0','runs':[{'tool':{'driver':{'name':'x'}},'results':["
                                  "{'ruleId':'R1','level':'error','message':{'text':'bad'},'locations':[{'physicalLocation':"
                                  "{'artifactLocation':{'uri':'file:///in/etc/a%20b'},'region':{'byteOffset':12}}}]},"
                                  "{'message':{'text':'plain'}},'junk']}]}";
        std::string json = sarif;
        std::ranges::replace(json, '\'', '"');
        auto found = readSarif(bytesOf(json), d, "/in");
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t(2));
        QCOMPARE(found->front().path, std::string("etc/a b"));
        QCOMPARE(*found->front().offset, std::uint64_t(12));
        QVERIFY(found->front().weight == Weight::blocking);
        QCOMPARE(found->back().rule, std::string("evil"));
        for (std::size_t cut = 0; cut < json.size(); ++cut) QVERIFY(!readSarif(bytesOf(json.substr(0, cut)), d, "/in"));
        QVERIFY(!readSarif(bytesOf(std::string(100'000, '[')), d, "/in"));
        QVERIFY(!readSarif(bytesOf("[]"), d, "/in"));
    }

    void linesAreReadByTheirPattern()
    {
        auto d = grep();
        d.line = "{path}: {rule} FOUND";
        const auto found = readLines(bytesOf("/in/a: b: Win.Test FOUND\nScanned 3\n/in/c: X FOUND\r\n"), d, "/in");
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].path, std::string("a"));
        QCOMPARE(found[0].rule, std::string("b: Win.Test"));
        QCOMPARE(found[1].path, std::string("c"));
        d.line = "{message},/{path}";
        const auto csv = readLines(bytesOf("Full RELRO,No PIE,/in/sbin/x\n"), d, "/in");
        QCOMPARE(csv[0].path, std::string("sbin/x"));
        QCOMPARE(csv[0].detail, std::string("Full RELRO,No PIE"));
        std::string many;
        for (int i = 0; i < 10'000; ++i) many += "x,/y\n";
        QCOMPARE(readLines(bytesOf(many), d, "/in").size(), maxAnalyzerFindings);
    }

    void fileTellsTypesWhenInstalled()
    {
        const auto w = world();
        const auto& d = *std::ranges::find(knownAnalyzers(), std::string("file"), &AnalyzerDescription::name);
        auto result = runAnalyzer(*m_files, *m_clock, d, w->laid, w->run, {});
        QVERIFY(result);
        if (result->state == "not-installed") QSKIP("file is not installed");
        QCOMPARE(result->state, std::string("done"));
        QCOMPARE(result->findings.size(), std::size_t(3));
        QCOMPARE(result->findings[0].path, std::string("etc/ports"));
        QVERIFY(result->findings[0].detail.find("ASCII text") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(AnalyzersTest)
#include "analyzers_test.moc"
