// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/base64.h"
#include "core/review/attestation.h"
#include "core/review/elf.h"
#include "tests/support/seeded_random.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace quorate;
using namespace quorate::review;

namespace {

Report sample()
{
    Report r;
    r.consortium.bytes.fill(1);
    r.release.bytes.fill(2);
    r.target.bytes.fill(3);
    r.base = TargetHash{};
    r.model = "sensor";
    r.reviewer = "agency-north";
    r.hardwareClass = "s1";
    r.version = "1.1.0";
    r.kind = "tree";
    r.size = 12;
    r.steps = {{"fetched", "done", {}, "12"}, {"sbom", "warning", "review.sbom.unknown", {}}};
    FileChange change;
    change.after = Entry{"sbin/m\xc3\xa4\\x0a", EntryKind::file, 0755, 0, 0, 5, {}, {}, "elf", 6000, Where::spool, 0};
    change.change = Change::added;
    r.comparison.changes = {change};
    r.comparison.findings = {{"comparison", "setuid", Weight::blocking, "sbin/x", {}, {}, {}}};
    AnalyzerResult a;
    a.name = "clamscan";
    a.state = "done";
    a.title = "ClamAV";
    a.output = "said \"much\"\n";
    a.findings = {{"clamscan", "Eicar", Weight::blocking, "a", "line 3", 7, "found"}};
    r.analyzers = {a};
    r.own = {{"reviewer", "", Weight::question, "etc/ports", {}, {}, "Why 8883?"}};
    r.checklist = {{"image-matches", true}};
    return r;
}

}  // namespace

class ReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTextIsCanonicalAndItsHashNamesIt()
    {
        const auto text = sample().encode();
        QVERIFY(text == sample().encode());
        QVERIFY(text.find(": ") == std::string::npos || text.find("\": ") == std::string::npos);
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
        QCOMPARE(json["format"].toString(), QStringLiteral("quorate/review/1"));
        QCOMPARE(json["files"]["changes"][0]["path"].toString(), QStringLiteral("sbin/mä\\x0a"));
        QCOMPARE(json["findings"][0]["weight"].toString(), QStringLiteral("blocking"));
        QVERIFY(!json["analyzers"][0].toObject().contains(QStringLiteral("output")));
        auto other = sample();
        other.own[0].detail = "Why 8884?";
        QVERIFY(reportHash(other.encode()) != reportHash(text));
    }

    void whatIsKeptComesBack()
    {
        SavedReview saved{"sensor", "s1", "1.1.0", "tree", 12, TargetHash{}, "/old", {}, sample().steps, sample().analyzers, {{"s1", TargetHash{}}}};
        auto again = SavedReview::decode(bytesOf(saved.encode()));
        QVERIFY(again);
        QCOMPARE(again->encode(), saved.encode());
        QCOMPARE(again->analyzers[0].output, std::string("said \"much\"\n"));
        QCOMPARE(*again->analyzers[0].findings[0].offset, std::uint64_t(7));
        QCOMPARE(again->targets, saved.targets);
        OwnNotes notes{sample().own, {"read-notes"}, {{"etc/ports", Hash32{}}}, {TargetHash{}}};
        auto back = OwnNotes::decode(bytesOf(notes.encode()));
        QVERIFY(back && back->encode() == notes.encode());
        QCOMPARE(back->reviewed, notes.reviewed);
        for (const auto& text : {saved.encode(), notes.encode()}) {
            for (std::size_t cut = 0; cut < text.size(); ++cut) {
                QVERIFY(!SavedReview::decode(bytesOf(text.substr(0, cut))));
                QVERIFY(!OwnNotes::decode(bytesOf(text.substr(0, cut))));
            }
        }
        QVERIFY(!OwnNotes::decode(bytesOf(saved.encode())));
        QVERIFY(!SavedReview::decode(bytesOf(std::string(100'000, '['))));
    }

    void anAttestationIsVerified()
    {
        test::SeededRandom random(1);
        const auto key = crypto::KeyPair::generate(random);
        const auto text = sample().encode();
        const auto attestation = attest(text, key);
        QVERIFY(looksLikeAttestation(bytesOf(attestation)));
        auto verified = verifyAttestation(bytesOf(attestation));
        QVERIFY2(verified, verified ? "" : toString(verified.error()).c_str());
        QVERIFY(verified->key == key.publicKey());
        QVERIFY(verified->report == reportHash(text));
        QVERIFY(verified->release == sample().release);
        QCOMPARE(verified->reviewer, std::string("agency-north"));
        QCOMPARE(verified->findings, std::uint64_t(3));
        QCOMPARE(verified->blocking, std::uint64_t(2));
        QCOMPARE(verified->steps.size(), std::size_t(2));
        // As other tools read it.
        const auto envelope = QJsonDocument::fromJson(QByteArray::fromStdString(attestation)).object();
        QCOMPARE(envelope["payloadType"].toString(), QStringLiteral("application/vnd.in-toto+json"));
        const auto statement = QJsonDocument::fromJson(QByteArray::fromBase64(envelope["payload"].toString().toLatin1())).object();
        QCOMPARE(statement["_type"].toString(), QStringLiteral("https://in-toto.io/Statement/v1"));
        QCOMPARE(statement["subject"][0]["name"].toString(), QStringLiteral("sensor/s1@1.1.0"));
        QCOMPARE(statement["subject"][0]["digest"]["sha256"].toString(), QString::fromStdString(sample().target.hex()));
    }

    void whatIsNoneOfThem()
    {
        for (const std::string_view text : {"", "{}", "[1]", R"({"payloadType":"text/plain"})"}) {
            QCOMPARE(verifyAttestation(bytesOf(text)).error().code, std::string("review.attestation.malformed"));
        }
        QCOMPARE(readElf(Bytes(100)).error().code, std::string("review.elf.malformed"));
        QCOMPARE(readElf(bytesOf("\x7f" "ELF")).error().code, std::string("review.elf.malformed"));
    }

    void whatWasTouchedIsRefused()
    {
        test::SeededRandom random(2);
        const auto key = crypto::KeyPair::generate(random);
        const auto attestation = attest(sample().encode(), key);
        for (std::size_t at = 0; at < attestation.size(); at += 7) {
            std::string touched = attestation;
            touched[at] = touched[at] == 'A' ? 'B' : 'A';
            const auto verified = verifyAttestation(bytesOf(touched));
            // White space and the like may stand as it wants; what it says may not.
            QVERIFY(!verified || verified->report == reportHash(sample().encode()));
        }
        for (std::size_t cut = 0; cut + 2 < attestation.size(); cut += 5) QVERIFY(!verifyAttestation(bytesOf(attestation.substr(0, cut))));
        // Somebody else's signature under the same key id.
        const auto other = crypto::KeyPair::generate(random);
        auto mixed = QJsonDocument::fromJson(QByteArray::fromStdString(attestation)).object();
        auto foreign = QJsonDocument::fromJson(QByteArray::fromStdString(attest(sample().encode(), other))).object();
        auto signatures = mixed["signatures"].toArray();
        auto signature = signatures[0].toObject();
        signature["sig"] = foreign["signatures"][0]["sig"];
        signatures[0] = signature;
        mixed["signatures"] = signatures;
        const auto bytes = QJsonDocument(mixed).toJson().toStdString();
        QCOMPARE(verifyAttestation(bytesOf(bytes)).error().code, std::string("review.attestation.signature"));
        QVERIFY(!verifyAttestation(bytesOf("{}")));
        QVERIFY(!verifyAttestation(bytesOf(std::string(100'000, '['))));
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
