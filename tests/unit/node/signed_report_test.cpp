// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/signed_report.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

#include <fstream>

using namespace quorate;

namespace {

std::string content(const Path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void write(const Path& path, std::string_view text)
{
    std::ofstream(path, std::ios::binary) << text;
}

}  // namespace

class SignedReportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Files> m_files = makeSystemFiles();
    test::SeededRandom m_random{3};
    const crypto::MemorySigner m_signer{std::make_shared<const crypto::KeyPair>(crypto::KeyPair::generate(m_random))};
    ConsortiumId m_consortium;
    std::optional<test::TemporaryDirectory> m_directory;

    [[nodiscard]] Path at(const char* name) const { return m_directory->path() / name; }
    [[nodiscard]] Status make(std::string_view text, const std::vector<Path>& evidence) const
    {
        return node::writeReport(*m_files, {m_consortium, {"acme"}, m_signer, UnixTime{1'700'000'000'000}}, text, evidence,
                                 at("report.json"));
    }
    [[nodiscard]] std::string verdict(const std::string& bytes) const
    {
        const auto report = node::verifyReport(bytesOf(bytes), m_consortium);
        return report ? "accepted" : report.error().code;
    }

private slots:
    void init()
    {
        m_directory.emplace();
        m_random.fill(m_consortium.bytes);
        write(at("one.evidence"), "what was proven");
        write(at("two.evidence"), "and more");
    }

    void everyByteIsCovered()
    {
        QVERIFY(make(R"({"title": "A year", "releases": [{"id": "ab", "positive": 3}], "none": null, "negative": -4})",
                     {at("one.evidence"), at("two.evidence")}).has_value());
        const auto bytes = content(at("report.json"));
        QVERIFY(node::looksLikeReport(bytesOf(bytes)));
        const auto report = node::verifyReport(bytesOf(bytes), m_consortium);
        QVERIFY2(report.has_value(), report ? "" : toString(report.error()).c_str());
        QCOMPARE(report->member.slug, std::string("acme"));
        QVERIFY(report->key == m_signer.publicKey());
        QCOMPARE(report->time, std::string("2023-11-14T22:13:20.000Z"));
        QCOMPARE(report->evidence.size(), std::size_t(2));
        QCOMPARE(report->content, std::string(R"({"negative":-4,"none":null,"releases":[{"id":"ab","positive":3}],"title":"A year"})"));
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            for (const unsigned bit : {1U, 32U}) {
                auto altered = bytes;
                altered[i] = static_cast<char>(static_cast<unsigned char>(altered[i]) ^ bit);
                QVERIFY2(verdict(altered) != "accepted", altered.c_str());
            }
            QVERIFY(verdict(bytes.substr(0, i)) != "accepted");
        }
        // The same to a tolerant reader, but other bytes.
        QCOMPARE(verdict(bytes + " "), std::string("node.report.malformed"));
        auto doubled = bytes;
        doubled.insert(doubled.find("\"format\""), "\"member\": \"bolt\",\n ");
        QCOMPARE(verdict(doubled), std::string("node.report.malformed"));
        const auto other = node::verifyReport(bytesOf(bytes), ConsortiumId{});
        QVERIFY(!other && other.error().code == "ledger.evidence.other-consortium");
    }

    void aStrangersSignatureIsTold()
    {
        QVERIFY(make("{}", {}).has_value());
        auto bytes = content(at("report.json"));
        bytes.replace(bytes.find("\"acme\""), 6, "\"bolt\"");
        QCOMPARE(verdict(bytes), std::string("node.report.signature"));
    }

    void nothingStaysOfOneThatIsStopped()
    {
        write(at("large.evidence"), std::string(3'000'000, 'x'));
        write(at("report.json"), "the one before");
        const std::vector<Path> evidence{at("one.evidence"), at("large.evidence")};
        const auto stoppedAt = [&](std::uint64_t from, std::vector<std::uint64_t>& told) {
            return node::writeReport(*m_files, {m_consortium, {"acme"}, m_signer, UnixTime{1'700'000'000'000}}, "{}", evidence,
                                     at("report.json"), [&, from](std::uint64_t done, std::uint64_t total) {
                                         told.push_back(done);
                                         return total == 3'000'015 && done < from;
                                     });
        };
        // In the midst of a file; and at the end, when the signature is there.
        for (const auto& [from, times] : {std::pair<std::uint64_t, std::size_t>{1'048'591, 2}, {3'000'015, 4}}) {
            std::vector<std::uint64_t> told;
            const auto stopped = stoppedAt(from, told);
            QVERIFY(!stopped && stopped.error().kind == ErrorKind::cancelled);
            QCOMPARE(stopped.error().code, std::string("node.job.cancelled"));
            QCOMPARE(told.size(), times);
            QCOMPARE(content(at("report.json")), std::string("the one before"));
            QCOMPARE(m_files->list(m_directory->path())->size(), std::size_t(4));
        }
        std::vector<std::uint64_t> told;
        QVERIFY(stoppedAt(3'000'016, told));
        QCOMPARE(verdict(content(at("report.json"))), std::string("accepted"));
    }

    // While it is read: what was hashed is not what lies there.
    void evidenceThatChangesIsNotSigned()
    {
        write(at("large.evidence"), std::string(3'000'000, 'x'));
        for (const std::uint64_t size : {2'000'000U, 3'000'001U}) {
            const auto file = m_files->open(at("large.evidence"), OpenMode::update).value();
            const auto changed = node::writeReport(*m_files, {m_consortium, {"acme"}, m_signer, UnixTime{1'700'000'000'000}}, "{}",
                                                   {at("large.evidence")}, at("report.json"), [&](std::uint64_t, std::uint64_t) {
                                                       return file->truncate(size).has_value();
                                                   });
            QVERIFY(!changed);
            QCOMPARE(changed.error().code, std::string("node.report.evidence-changing"));
            QCOMPARE(m_files->info(at("report.json")).value().kind, FileKind::absent);
        }
    }

    void evidenceIsTheNamedOne()
    {
        QVERIFY(make("{}", {at("one.evidence")}).has_value());
        const auto report = node::verifyReport(bytesOf(content(at("report.json"))), m_consortium);
        QVERIFY(report && report->evidence.size() == 1);
        const auto read = [&] { return node::readReportEvidence(*m_files, m_directory->path(), report->evidence.front()); };
        QVERIFY(read() && textOf(*read()) == "what was proven");
        write(at("one.evidence"), "what was proveN");
        QCOMPARE(read().error().code, std::string("node.report.evidence-altered"));
        std::filesystem::remove(at("one.evidence"));
        QVERIFY(read().error().kind == ErrorKind::notFound);
    }

    void whatCannotBeSigned_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("evidence");
        QTest::addColumn<QString>("code");
        QTest::newRow("no object") << "[]" << QStringList() << "node.report.content";
        QTest::newRow("no JSON") << "{" << QStringList() << "node.report.content";
        QTest::newRow("a fraction") << R"({"share": [0.5]})" << QStringList() << "node.report.content";
        QTest::newRow("elsewhere") << "{}" << QStringList{"/etc/hostname"} << "node.report.evidence";
        QTest::newRow("itself") << "{}" << QStringList{"report.json"} << "node.report.evidence";
        QTest::newRow("twice") << "{}" << QStringList{"one.evidence", "one.evidence"} << "node.report.evidence";
        QTest::newRow("too many") << "{}" << QStringList(65, "one.evidence") << "node.report.evidence";
        QTest::newRow("absent") << "{}" << QStringList{"three.evidence"} << "base.file.not-found";
    }
    void whatCannotBeSigned()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, evidence);
        QFETCH(QString, code);
        std::vector<Path> paths;
        for (const auto& name : evidence) paths.push_back(m_directory->path() / name.toStdString());
        const auto done = make(text.toStdString(), paths);
        QVERIFY(!done);
        QCOMPARE(QString::fromStdString(done.error().code), code);
        QVERIFY(!std::filesystem::exists(at("report.json")));
    }
};

QTEST_GUILESS_MAIN(SignedReportTest)
#include "signed_report_test.moc"
