// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/named_parts.h"

#include "core/codec/cbor.h"
#include "core/codec/cose.h"
#include "core/crypto/sha256.h"
#include "core/ledger/transaction.h"
#include "core/ledger/votes.h"
#include "tests/unit/ledger/golden.h"
#include "tests/unit/ledger/ledger_words.h"
#include "tests/unit/ledger/statements.h"

#include <QTest>

#include <set>

using namespace quorate;
using namespace quorate::test;
using ledger::NamedPart;

namespace {

// Of the lists of the schema, whose items are alike and have no names.
bool isList(const std::string& name)
{
    static const std::set<std::string> lists{"keys", "members", "signatures", "delegates", "readers", "hardware-classes", "devices",
                                             "targets", "artifacts", "documents", "inlined", "inclusion", "facts", "siblings",
                                             "releases", "endorsements", "checkers", "acknowledgements"};
    return lists.contains(name);
}

// What stands in a map or in an array of fixed places and has no name.
QStringList nameless(const std::vector<NamedPart>& parts)
{
    QStringList out;
    std::vector<const NamedPart*> above;
    for (const auto& part : parts) {
        above.resize(part.depth);
        const NamedPart* parent = above.empty() ? nullptr : above.back();
        // The headers of a message are COSE's, its payload another folder's.
        const bool foreign = parent && (parent->name == "protected" || parent->name == "unprotected");
        const bool inList = parent && parent->form == NamedPart::Form::array && isList(std::string(parent->name));
        const bool alone = !parent || parent->form == NamedPart::Form::wrapped;
        if (part.name.empty() != (inList || alone) && !foreign) {
            out += QStringLiteral("%1 in %2").arg(part.place).arg(parent ? word(std::string(parent->name)) : QString());
        }
        above.push_back(&part);
    }
    return out;
}

std::vector<Golden> transactions()
{
    std::vector<Golden> out;
    for (auto& golden : goldens()) {
        if (golden.name.starts_with("transaction-")) out.push_back(std::move(golden));
    }
    return out;
}

}  // namespace

class NamedPartsTest : public QObject {
    Q_OBJECT

private slots:
    void everyFieldOfEveryKindHasAName()
    {
        std::set<std::string_view> kinds;
        for (const auto& golden : transactions()) {
            const auto message = codec::Sign1::decode(golden.bytes, ledger::maxTransactionSize);
            QVERIFY2(message.has_value(), golden.name.c_str());
            const auto parts = ledger::namedTransaction(message->payload);
            QVERIFY2(parts.has_value(), golden.name.c_str());
            QVERIFY2(nameless(*parts).isEmpty(), qPrintable(word(golden.name) + QStringLiteral(": ") + nameless(*parts).join(QStringLiteral("; "))));
            kinds.insert(ledger::kindName(ledger::Transaction::decodePayload(message->payload)->body));
        }
        QCOMPARE(kinds.size(), std::variant_size_v<ledger::Body>);
    }

    void namesStandBesideTheirValues()
    {
        ledger::CastVote vote;
        vote.release = ReleaseId{crypto::sha256(bytesOf("release")).bytes};
        vote.epoch = EpochNumber(3);
        vote.verdict = ledger::Verdict::reject;
        vote.reason = "a \"shell\"";
        vote.accused = ledger::MemberId{"kestrel"};
        const ledger::Transaction transaction{ledger::ChainKind::release, 41, vote};
        const auto parts = ledger::namedTransaction(transaction.encodePayload());
        QVERIFY(parts.has_value());
        const std::string zeros64(128, '0'), zeros32(64, '0');
        QCOMPARE(word(ledger::annotated(*parts)),
                 word("{/ chain / 1: 0 / release /, / sequence / 2: 41, / kind / 3: 22 / vote /, / body / 4: {/ release / 1: h'" + vote.release.hex() +
                      "', / epoch / 2: 3, / verdict / 3: 2 / reject /, / statement-signature / 4: h'" + zeros64 +
                      "', / reason / 5: \"a \\\"shell\\\"\", / accused / 6: \"kestrel\", / report / 7: h'" + zeros32 + "'}}"));
        const NamedPart accused{2, 6, "accused", NamedPart::Form::text, "kestrel"};
        QVERIFY(std::ranges::find(*parts, accused) != parts->end());
    }

    // What stands for something else says for what: in every transaction of every kind that has such a field.
    void numbersSayWhatTheyStandFor()
    {
        std::set<std::string> seen;
        for (const auto& golden : transactions()) {
            const auto message = codec::Sign1::decode(golden.bytes, ledger::maxTransactionSize);
            const auto parts = ledger::namedTransaction(message->payload);
            const auto transaction = ledger::Transaction::decodePayload(message->payload);
            QVERIFY(parts.has_value() && transaction.has_value());
            for (const auto& part : *parts) {
                if (part.sense.empty()) {
                    QVERIFY2(part.meaning.empty(), golden.name.c_str());
                    static const std::set<std::string_view> coded{"verdict", "severity", "role", "roles", "purpose", "created", "review-by", "time", "size", "base-size"};
                    QVERIFY2(part.form != NamedPart::Form::number || !coded.contains(part.name), golden.name.c_str());
                    continue;
                }
                QVERIFY2(part.form == NamedPart::Form::number, golden.name.c_str());
                QCOMPARE(part.meaning.empty(), part.sense == "time" || part.sense == "size");
                QVERIFY2(part.meaning != "unknown", golden.name.c_str());
                seen.insert(std::string(part.sense));
            }
            const auto kind = std::ranges::find(*parts, std::string_view("transaction-kind"), &NamedPart::sense);
            QVERIFY(kind != parts->end() && kind->meaning == ledger::kindName(transaction->body));
            if (const auto* admitted = std::get_if<ledger::AdmitMember>(&transaction->body)) {
                std::string roles;
                for (const auto& role : admitted->record.roles.names()) roles += (roles.empty() ? "" : " ") + role;
                QCOMPARE(word(std::ranges::find(*parts, std::string_view("roles"), &NamedPart::sense)->meaning), word(roles));
            }
            if (const auto* published = std::get_if<ledger::PublishRelease>(&transaction->body)) {
                const auto manifest = ledger::Manifest::decode(published->manifest.manifest);
                QCOMPARE(word(std::ranges::find(*parts, std::string_view("severity"), &NamedPart::sense)->meaning), word(std::string(ledger::toString(manifest->severity))));
                QCOMPARE(word(std::ranges::find(*parts, std::string_view("created"), &NamedPart::name)->value), word(std::to_string(manifest->created.ms)));
            }
        }
        QCOMPARE(seen, (std::set<std::string>{"artifact-kind", "chain", "key-purpose", "role", "roles", "severity", "size", "target-kind", "time",
                                              "transaction-kind", "verdict"}));
    }

    void aManifestIsReadWithinItsBytes()
    {
        for (const auto& golden : transactions()) {
            if (golden.name != "transaction-release-publish") continue;
            const auto message = codec::Sign1::decode(golden.bytes, ledger::maxTransactionSize);
            const auto parts = ledger::namedTransaction(message->payload);
            QVERIFY(parts.has_value());
            const auto manifest = std::ranges::find(*parts, "manifest", [](const NamedPart& part) { return part.depth == 3 ? part.name : ""; });
            QVERIFY(manifest != parts->end());
            QVERIFY(manifest->form == NamedPart::Form::wrapped);
            QVERIFY(std::next(manifest)->form == NamedPart::Form::map && std::next(manifest)->depth == 4);
            QVERIFY(std::ranges::count(*parts, "rollback-index", &NamedPart::name) > 0);
            QVERIFY(ledger::annotated(*parts).find("/ manifest / <<{/ version / 1: 1, / consortium / 2: h'") != std::string::npos);
            return;
        }
        QFAIL("no publication");
    }

    void bytesThatAreNoMessageStayBytes()
    {
        ledger::ReportOffence report{toBytes(bytesOf("first")), toBytes(bytesOf("second"))};
        const auto parts = ledger::namedTransaction(ledger::Transaction{ledger::ChainKind::release, 0, report}.encodePayload());
        QVERIFY(parts.has_value());
        QCOMPARE(parts->back(), (NamedPart{2, 2, "second", NamedPart::Form::bytes, toHex(bytesOf("second"))}));
    }

    void statementsHaveNamesToo()
    {
        const auto vote = ledger::namedStatement(ledger::voteStatement({}, {}, EpochNumber(2), ledger::Verdict::approve));
        QVERIFY(vote.has_value());
        QCOMPARE(vote->back(), (NamedPart{1, 4, "verdict", NamedPart::Form::number, "1", "verdict", "approve"}));
        QVERIFY(nameless(*vote).isEmpty());
        const auto member = ledger::namedStatement(ledger::memberStatement({}, {}));
        QVERIFY(member.has_value() && nameless(*member).isEmpty());
        const auto policy = ledger::namedStatement(ledger::policyStatement({}, {}));
        QVERIFY(policy.has_value() && nameless(*policy).isEmpty());
        const auto rotation = ledger::namedStatement(ledger::rotationStatement({}, {}));
        QVERIFY(rotation.has_value() && nameless(*rotation).isEmpty());
        const auto root = ledger::namedStatement(ledger::rootRotationStatement({}, {}, 1, {}));
        QVERIFY(root.has_value() && nameless(*root).isEmpty());
        const auto epoch = ledger::namedStatement(ledger::epochStatement({}, {}));
        QVERIFY(epoch.has_value() && nameless(*epoch).isEmpty());
        codec::Writer other;
        other.array(2).text("quorate/other/9").unsignedInteger(7);
        const auto unknown = ledger::namedStatement(other.data());
        QVERIFY(unknown.has_value());
        QCOMPARE(word(ledger::annotated(*unknown)), QStringLiteral("[\"quorate/other/9\", 7]"));
    }

    // What two engines' messages of one validator say is read side by side: a line a field, so that the lines which differ tell.
    void messagesOfTheEngineHaveNames()
    {
        LedgerFixture f;
        const auto vote = ledger::namedEngineMessage(voteOf(f, f.checkers[0], {3, 7, 'a'}));
        QVERIFY(vote.has_value() && nameless(*vote).isEmpty());
        const QStringList voteLines = word(ledger::lines(*vote)).split('\n');
        QCOMPARE(voteLines.at(1), QStringLiteral("unprotected: {}"));
        QCOMPARE(voteLines.at(2), QStringLiteral("payload:"));
        QCOMPARE(voteLines.at(3), QStringLiteral("  chain: 0"));
        QCOMPARE(voteLines.at(4), QStringLiteral("  source-height: 3"));
        QCOMPARE(voteLines.at(6), QStringLiteral("  target-height: 7"));
        QVERIFY(voteLines.at(8).startsWith(QStringLiteral("signature: ")));
        QCOMPARE(voteLines.size(), 9);
        const auto other = ledger::namedEngineMessage(voteOf(f, f.checkers[0], {3, 7, 'b'}));
        const QStringList otherLines = word(ledger::lines(*other)).split('\n');
        QList<int> differ;
        for (int i = 0; i < voteLines.size(); ++i) {
            if (voteLines.at(i) != otherLines.at(i)) differ += i;
        }
        QCOMPARE(differ, (QList<int>{7, 8}));      // the target and the signature
        const auto seal = ledger::namedEngineMessage(sealOf(f, f.checkers[0], {}));
        QVERIFY(seal.has_value() && nameless(*seal).isEmpty());
        QVERIFY(word(ledger::lines(*seal)).contains(QStringLiteral("\n  height: 5\n")));
        QVERIFY(word(ledger::lines(*seal)).endsWith(word(toHex(codec::Sign1::decode(sealOf(f, f.checkers[0], {}), 2048)->signature))));
        QCOMPARE(codeOf(ledger::namedEngineMessage(Bytes{0x82, 0x01})), QStringLiteral("codec.cbor.truncated"));
        QVERIFY(ledger::lines({}).empty());
    }

    // Items of a list stand under their place; a text is quoted, so that none of its line ends makes a line.
    void linesHoldListsAndTexts()
    {
        codec::Writer out;
        out.array(2).text("quorate/other/9").array(2).text("a\nb").array(0);
        const auto parts = ledger::namedStatement(out.data());
        QVERIFY(parts.has_value());
        QCOMPARE(word(ledger::lines(*parts)), QStringLiteral("0: \"quorate/other/9\"\n1:\n  0: \"a\\u000ab\"\n  1: []"));
    }

    void whatIsNoTransactionIsRefused()
    {
        QCOMPARE(codeOf(ledger::namedTransaction({})), QStringLiteral("codec.cbor.truncated"));
        codec::Writer w;
        w.map(4).key(1).unsignedInteger(0).key(2).unsignedInteger(1).key(3).unsignedInteger(99).key(4).null();
        QCOMPARE(codeOf(ledger::namedTransaction(w.data())), QStringLiteral("ledger.transaction.unknown-kind"));
        QCOMPARE(codeOf(ledger::namedStatement(Bytes{0x82, 0x01})), QStringLiteral("codec.cbor.truncated"));
        QVERIFY(ledger::annotated({}).empty());
    }
};

QTEST_GUILESS_MAIN(NamedPartsTest)
#include "named_parts_test.moc"
