// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/json_views.h"
#include "core/node/proposal.h"
#include "core/node/rollout_json.h"
#include "tests/support/seeded_random.h"

#include <nlohmann/json.hpp>

#include <QtTest>

using namespace quorate;
using namespace quorate::node;

namespace {

// JSON as it is easier to read here: ' stands for ".
QByteArray quoted(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

}  // namespace

class JsonViewsTest : public QObject {
    Q_OBJECT

private slots:
    void times_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("epoch") << qint64(0) << "1970-01-01T00:00:00.000Z";
        QTest::newRow("leap day") << qint64(1'709'164'800'250) << "2024-02-29T00:00:00.250Z";
        QTest::newRow("last second") << qint64(1'735'689'599'999) << "2024-12-31T23:59:59.999Z";
        QTest::newRow("highest of a ledger") << qint64(253'402'300'799'999) << "9999-12-31T23:59:59.999Z";
        QTest::newRow("before") << qint64(-1) << "1969-12-31T23:59:59.999Z";
    }
    void times()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(timeText(UnixTime{ms})), text);
    }

    void releaseHasItsNames()
    {
        api::ReleaseView release;
        release.model = "sensor";
        release.votes.push_back({"agency", "reject", "why", "acme", {}, UnixTime{1'700'000'000'000}, true});
        release.targets.push_back({"s1", "1.1.0", 3, "image", 10, {}});
        release.artifacts.push_back({"delta", {}, TargetHash{}, 5, {}, false, true, {}});
        release.coverage.curve.push_back({UnixTime{1'700'000'000'000}, 4, 1});
        const Json json = toJson(release);
        QCOMPARE(json["publishedAt"].is_null(), true);
        QVERIFY(json["reviewBy"].is_null());
        release.reviewBy = UnixTime{1'700'000'000'000};
        QCOMPARE(toJson(release)["reviewBy"].get<std::string>(), std::string("2023-11-14T22:13:20.000Z"));
        QCOMPARE(json["votes"][0]["at"].get<std::string>(), std::string("2023-11-14T22:13:20.000Z"));
        QVERIFY(json["votes"][0]["report"].is_null());
        QCOMPARE(json["targets"][0]["rollbackIndex"].get<int>(), 3);
        QCOMPARE(json["artifacts"][0]["base"].get<std::string>(), std::string(64, '0'));
        QCOMPARE(json["coverage"]["curve"][0]["positive"].get<int>(), 4);
        // Scripts depend on these: removing or renaming one is a break.
        for (const char* name : {"id", "model", "publisher", "status", "severity", "notes", "publishedAt", "reviewBy", "decidedAt",
                                 "publishedLeaf", "settled", "checkers", "required", "approvals", "rejections", "checkerEpoch",
                                 "votes", "targets", "artifacts", "withdrawReason", "coverage"}) {
            QVERIFY2(json.contains(name), name);
        }
    }

    void everyPartOfASnapshotIsThere()
    {
        api::Snapshot snapshot;   // its lists were never set
        for (const auto part : snapshotParts()) {
            const auto json = snapshotPart(snapshot, part);
            QVERIFY2(json.has_value(), std::string(part).c_str());
            QVERIFY(part == "identity" ? json->is_object() : json->is_array() && json->empty());
        }
        QVERIFY(!snapshotPart(snapshot, "passphrase"));
    }

    void transferPiecesAreDigits()
    {
        api::TransferView transfer;
        transfer.pieces = {true, false, true};
        transfer.infoHash.bytes.fill(0xab);
        QCOMPARE(toJson(transfer)["pieces"].get<std::string>(), std::string("101"));
        QCOMPARE(toJson(transfer)["infoHash"].get<std::string>(), transfer.infoHash.hex());
        // What travels in its transaction has no torrent.
        QVERIFY(toJson(api::ArtifactView{})["infoHash"].is_null());
    }

    void errorCarriesKindAndNumber()
    {
        const Json json = toJson(Error{ErrorKind::denied, "a.b", "c"});
        QCOMPARE(json.dump(), quoted("{'kind':'denied','number':10,'code':'a.b','context':'c'}").toStdString());
    }

    void absentAndOtherTypesReadAsNothing()
    {
        const Json json{{"number", 5}, {"text", "t"}, {"negative", -5}};
        QCOMPARE(numberAt(json, "number"), std::uint64_t(5));
        QCOMPARE(numberAt(json, "text"), std::uint64_t(0));
        QCOMPARE(numberAt(json, "negative"), std::uint64_t(0));
        QCOMPARE(numberAt(json, "none"), std::uint64_t(0));
        QCOMPARE(textAt(json, "text"), std::string("t"));
        QCOMPARE(textAt(json, "number"), std::string());
    }

    // --- Proposals

    void proposalSurvivesItsFile()
    {
        test::SeededRandom random(1);
        const auto acme = crypto::KeyPair::generate(random);
        const auto beta = crypto::KeyPair::generate(random);
        Proposal proposal;
        random.fill(proposal.consortium.bytes);
        ledger::MemberRecord record;
        record.id = {"gamma"};
        record.name = "Gamma";
        record.roles.add(ledger::Role::gateway);
        record.keys.push_back({ledger::KeyPurpose::transaction, acme.publicKey(), std::nullopt});
        proposal.document = record;
        QVERIFY(proposal.signingPurpose() == ledger::KeyPurpose::transaction);
        proposal.sign({"beta"}, beta);
        proposal.sign({"acme"}, beta);
        proposal.sign({"acme"}, acme);   // replaces
        QCOMPARE(proposal.signatures.size(), std::size_t(2));
        QCOMPARE(proposal.signatures[0].member.slug, std::string("acme"));
        QVERIFY(crypto::verify(acme.publicKey(), proposal.statement(), proposal.signatures[0].signature));
        auto read = Proposal::fromJson(proposal.toJson());
        QVERIFY2(read.has_value(), read ? "" : toString(read.error()).c_str());
        QCOMPARE(read->toJson(), proposal.toJson());
        QVERIFY(read->signatures == proposal.signatures);
        QVERIFY(std::get<ledger::AdmitMember>(read->body()).record == record);
    }

    void everyKindOfProposalSurvivesItsFile()
    {
        test::SeededRandom random(2);
        const auto root = crypto::KeyPair::generate(random);
        const auto fresh = crypto::KeyPair::generate(random);
        const auto checker = crypto::KeyPair::generate(random);
        Proposal rotation;
        random.fill(rotation.consortium.bytes);
        ledger::RotateReleaseKey body;
        body.member = {"acme"};
        body.revision = 4;
        body.key = fresh.publicKey();
        body.lastTrusted = LeafIndex(17);
        rotation.document = body;
        QVERIFY(rotation.signingPurpose() == ledger::KeyPurpose::vote);
        rotation.sign({"north"}, checker);
        const Bytes statement = rotation.statement();
        rotation.authorise(root);
        QVERIFY(rotation.statement() == statement);   // the checkers' consent outlives it
        auto read = Proposal::fromJson(rotation.toJson());
        QVERIFY2(read.has_value(), read ? "" : toString(read.error()).c_str());
        QCOMPARE(read->toJson(), rotation.toJson());
        const auto sent = std::get<ledger::RotateReleaseKey>(read->body());
        QVERIFY(crypto::verify(root.publicKey(), statement, sent.signature) && sent.by == root.id());
        QVERIFY(sent.checkers == rotation.signatures && sent.lastTrusted == LeafIndex(17));
        QVERIFY(read->onBothChains());

        // A root key's: signed by the one before, by the new one, and by checkers, in any order.
        Proposal roots;
        roots.consortium = rotation.consortium;
        ledger::RotateRootKey next;
        next.member = {"acme"};
        next.revision = 5;
        next.key = fresh.publicKey();
        roots.document = next;
        QVERIFY(roots.signingPurpose() == ledger::KeyPurpose::vote);
        roots.authorise(fresh);
        roots.sign({"north"}, checker);
        roots.authorise(root);
        read = Proposal::fromJson(roots.toJson());
        QVERIFY2(read.has_value(), read ? "" : toString(read.error()).c_str());
        QCOMPARE(std::string(read->kind()), std::string("root-key"));
        const auto rooted = std::get<ledger::RotateRootKey>(read->body());
        QVERIFY(rooted.by == root.id() && crypto::verify(root.publicKey(), roots.statement(), rooted.signature));
        QVERIFY(crypto::verify(fresh.publicKey(), roots.statement(), rooted.possession));
        QVERIFY(rooted.checkers == roots.signatures && read->onBothChains());

        Proposal policy;
        policy.consortium = rotation.consortium;
        policy.document = ledger::SetPolicy{2, 3, 4, {}};
        QVERIFY(policy.signingPurpose() == ledger::KeyPurpose::transaction);
        policy.sign({"north"}, checker);
        read = Proposal::fromJson(policy.toJson());
        QVERIFY2(read.has_value(), read ? "" : toString(read.error()).c_str());
        const auto set = std::get<ledger::SetPolicy>(read->body());
        QVERIFY(set.minimumApprovals == 4 && set.endorsements == policy.signatures);
        QVERIFY(!read->onBothChains());
        // One kind's document under another's name.
        std::string swapped = policy.toJson();
        swapped.replace(swapped.find("\"policy\""), 8, "\"release-key\"");
        QVERIFY(!Proposal::fromJson(swapped));
    }

    void epochIsSignedWithTheRolesKeys()
    {
        Proposal proposal;
        ledger::Epoch epoch;
        epoch.members.push_back({{"a"}, {}, std::nullopt});
        epoch.role = ledger::Role::checker;
        proposal.document = epoch;
        QVERIFY(proposal.signingPurpose() == ledger::KeyPurpose::vote);
        epoch.role = ledger::Role::validator;
        proposal.document = epoch;
        QVERIFY(proposal.signingPurpose() == ledger::KeyPurpose::cosign);
    }

    void damagedProposalsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray id(64, '0');
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("no format") << QByteArray("{}");
        QTest::newRow("other format") << quoted("{'format':'quorate/proposal/2'}");
        QTest::newRow("no consortium") << quoted("{'format':'quorate/proposal/1'}");
        const QByteArray head = quoted("{'format':'quorate/proposal/1','consortium':'") + id + quoted("',");
        QTest::newRow("no kind") << head + quoted("'document':'a0'}");
        QTest::newRow("bad hex") << head + quoted("'kind':'member','document':'zz'}");
        QTest::newRow("bad record") << head + quoted("'kind':'member','document':'a0'}");
        QTest::newRow("bad epoch") << head + quoted("'kind':'epoch','document':'a0'}");
        QTest::newRow("number as text") << quoted("{'format':1,'consortium':2}");
        QTest::newRow("too large") << QByteArray(int(maxProposal) + 1, ' ');
    }
    void damagedProposalsAreRefused()
    {
        QFETCH(QByteArray, text);
        const auto read = Proposal::fromJson(text.toStdString());
        QVERIFY(!read);
        QCOMPARE(read.error().code, std::string("node.proposal.malformed"));
        QVERIFY(!read.error().context.empty());
    }

    void rolloutPlansAreReadAsTheyAreWritten()
    {
        api::RolloutPlan plan;
        plan.name = "spring";
        plan.release.bytes.fill(7);
        plan.startAt = {1'795'170'000'000};
        api::RolloutRing ring;
        ring.name = "first";
        ring.share = 12.5;
        ring.hardwareClasses = {"a"};
        ring.attributes = {{"region", "eu-*"}};
        ring.devices = {1, UINT64_MAX};
        ring.failedLimit = 0;
        ring.soakMs = 60'000;
        plan.rings = {ring, {}};
        const auto read = rolloutPlanFrom(Json::parse(toJson(plan).dump()));
        QVERIFY(read);
        QVERIFY(*read == plan);
        for (const char* bad : {"[]", "{}", R"({"release":"ab"})", R"({"release":7})", R"({"release":"R","rings":{}})", R"({"release":"R","rings":[7]})",
                                R"({"release":"R","rings":[{"share":"all"}]})", R"({"release":"R","rings":[{"minimumDevices":4294967296}]})",
                                R"({"release":"R","rings":[{"soakMs":-1}]})", R"({"release":"R","rings":[{"devices":["1"]}]})",
                                R"({"release":"R","startAt":5})", R"({"release":"R","finishBy":"2026-02-30T00:00Z"})"}) {
            std::string text(bad);
            if (const auto at = text.find("\"R\""); at != text.npos) text.replace(at + 1, 1, std::string(64, 'a'));
            const auto refused = rolloutPlanFrom(Json::parse(text));
            QVERIFY2(!refused, bad);
            QCOMPARE(refused.error().code, std::string("node.control.params"));
        }
    }

    void timesAreRead()
    {
        QCOMPARE(timeFrom("2026-11-20T10:20Z")->ms, std::int64_t{1'795'170'000'000});
        QCOMPARE(timeFrom("2026-11-20T10:20:01.250Z")->ms, std::int64_t{1'795'170'001'250});
        for (const char* bad : {"", "Z", "2026-11-20", "2026-11-20T10:20", "2026-11-20 10:20Z", "2026-11-20T24:00Z", "2026-13-01T00:00Z",
                                "2026-11-31T00:00Z", "2026-11-20T10:20:01.2Z", "+026-11-20T10:20Z", "2026-11-20T10:20:60Z"}) {
            QVERIFY2(!timeFrom(bad), bad);
        }
    }

    void signaturesOfOneMemberTwiceAreRefused()
    {
        test::SeededRandom random(2);
        const auto key = crypto::KeyPair::generate(random);
        Proposal proposal;
        ledger::Epoch epoch;
        epoch.members.push_back({{"a"}, key.publicKey(), std::nullopt});
        epoch.role = ledger::Role::checker;
        proposal.document = epoch;
        proposal.sign({"a"}, key);
        proposal.signatures.push_back(proposal.signatures.front());
        const auto read = Proposal::fromJson(proposal.toJson());
        QVERIFY(!read);
        QVERIFY(read.error().context.find("twice") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(JsonViewsTest)
#include "json_views_test.moc"
