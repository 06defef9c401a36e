// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/format.h"
#include "ui/bridge/words.h"

#include <QLocale>
#include <QtTest>

using namespace quorate::bridge;
using words::Domain;

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyWordOfTheLedgerHasText_data()
    {
        QTest::addColumn<int>("domain");
        QTest::addColumn<QString>("code");
        const auto rows = [](Domain domain, std::initializer_list<const char*> codes) {
            for (const char* code : codes) {
                QTest::addRow("%d %s", int(domain), code) << int(domain) << QString::fromLatin1(code);
            }
        };
        rows(Domain::releaseStatus, {"open", "approved", "suspended", "rejected", "recalled", "withdrawn"});
        rows(Domain::role, {"vendor", "checker", "gateway", "distributor", "validator"});
        rows(Domain::severity, {"none", "low", "medium", "high", "critical"});
        rows(Domain::verdict, {"approve", "reject", ""});
        rows(Domain::artifactKind, {"full", "tree", "delta", "configuration", "application"});
        rows(Domain::targetKind, {"image", "tree"});
        rows(Domain::keyPurpose, {"transaction", "release", "root", "vote", "consensus", "cosign", "node", "seal"});
        rows(Domain::chainState, {"live", "catching-up", "stalled", "stopped"});
        rows(Domain::transferState, {"checking", "fetching", "seeding", "paused", "failed"});
        rows(Domain::deviceStep, {"offered", "read", "fetching", "sent", "said", "acknowledged", "accused", "running", "installed", "cancelling", "claimed", "confirmed", "failed", "unknown", "cancelled", "superseded"});
        rows(Domain::deviceState, {"idle", "offered", "running", "installed", "cancelling", "claimed", "confirmed", "failed", "unknown", "cancelled", "superseded"});
        rows(Domain::jobKind, {"publish", "artifact", "rebuild"});
        rows(Domain::jobStage, {"read", "index", "match", "project", "encode", "write", "check", "ledger", "rebuild"});
        rows(Domain::jobState, {"running", "done", "failed", "cancelled"});
        rows(Domain::transactionKind, {"time", "member.admit", "epoch.start", "model.set", "devices.enrol", "devices.revoke",
                                       "release.publish", "artifact.add", "vote", "release.withdraw", "anchor", "batch"});
        rows(Domain::rolloutState, {"draft", "scheduled", "running", "paused", "done", "stopped"});
        rows(Domain::rolloutAct, {"created", "edited", "started", "opened", "paused", "resumed", "retried", "widened", "expedited",
                                  "finished", "stopped"});
        rows(Domain::rolloutOutcome, {"waiting", "offered", "claimed", "good", "failed"});
        rows(Domain::profile, {"fast", "balanced", "max"});
    }
    void everyWordOfTheLedgerHasText()
    {
        QFETCH(int, domain);
        QFETCH(QString, code);
        QVERIFY(words::knows(Domain(domain), code));
        QVERIFY(!words::text(Domain(domain), code).isEmpty());
    }

    // Nobody is told of four out of three.
    void moreApprovalsThanNeededAreSaidApart()
    {
        Release r;
        r.required = 3;
        r.checkers = 5;
        r.approvals = 2;
        QCOMPARE(words::approvals(r), QStringLiteral("2 of 3 approvals"));
        QCOMPARE(words::approvalsInShort(r), QStringLiteral("2 of 3"));
        r.approvals = 3;
        QCOMPARE(words::votes(r), QStringLiteral("3 of 3 approvals, rejections: 0"));
        r.approvals = 4;
        r.rejections = 1;
        QCOMPARE(words::approvals(r), QStringLiteral("4 approvals, 3 needed"));
        QCOMPARE(words::approvalsInShort(r), QStringLiteral("4, 3 needed"));
        QCOMPARE(words::votes(r), QStringLiteral("4 approvals, 3 needed, rejections: 1"));
        QCOMPARE(words::votesAndCheckers(r), QStringLiteral("4 approvals, 3 needed, rejections: 1, checkers: 5"));
        r.votesHidden = true;
        QCOMPARE(words::votesAndCheckers(r), words::votes(r));
    }

    void anUnknownCodeIsShownAsItIs()
    {
        QCOMPARE(words::text(Domain::releaseStatus, QStringLiteral("quarantined")), QStringLiteral("quarantined"));
        QCOMPARE(words::cause(QStringLiteral("oracle.sulks")), QStringLiteral("oracle.sulks"));
        const auto e = words::explain(QStringLiteral("It failed."), {QStringLiteral("refused"), QStringLiteral("oracle.sulks"), QStringLiteral("twice")}, {});
        QVERIFY(e.why.contains(QStringLiteral("oracle.sulks")));
        QVERIFY(e.why.contains(QStringLiteral("twice")));
    }

    void aMessageSaysFourThings()
    {
        const auto e = words::explain(QStringLiteral("The vote was not recorded."),
                                      {QStringLiteral("denied"), QStringLiteral("crypto.key-file.wrong-passphrase"), {}},
                                      QStringLiteral("Nothing was sent."));
        QCOMPARE(e.why, QStringLiteral("The passphrase is wrong."));
        QVERIFY(!e.next.isEmpty());
        QVERIFY(e.sentence().startsWith(QStringLiteral("The vote was not recorded. The passphrase is wrong. Nothing was sent. ")));
    }

    void everyKindOfErrorHasAdvice_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"internal", "invalid", "not-found", "refused", "unavailable", "conflict", "io", "no-space",
                                 "corrupt", "denied", "cancelled", "unsupported"}) {
            QTest::newRow(kind) << QString::fromLatin1(kind);
        }
    }
    void everyKindOfErrorHasAdvice()
    {
        QFETCH(QString, kind);
        QVERIFY(!words::explain({}, {kind, QStringLiteral("oracle.sulks"), {}}, {}).next.isEmpty());
    }

    void aFamilySpeaksForItsCodes()
    {
        QVERIFY(words::knowsCause(QStringLiteral("codec.cbor.brand-new-code")));
        QVERIFY(!words::knowsCause(QStringLiteral("codec")));
    }

    // A limit is shown as it was typed.
    void everyTenthOfAPercentIsShownAsItIs()
    {
        for (int tenths = 0; tenths < 1000; ++tenths) {
            const double typed = QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10).toDouble();
            const QString wanted = QStringLiteral("%1.%2 %").arg(tenths / 10).arg(tenths % 10);
            QCOMPARE(format::percent(typed / 100), wanted);
            QCOMPARE(format::percent(tenths / 1000.0), wanted);
        }
        // Less than all is never 100 %, however near it comes.
        QCOMPARE(format::percent(1 - 1e-12), QStringLiteral("99.9 %"));
    }

    // Some that failed are never none, and never all unless they are.
    void failuresAreRoundedUp()
    {
        QCOMPARE(format::percentUp(0), QStringLiteral("0.0 %"));
        QCOMPARE(format::percentUp(0.0001), QStringLiteral("0.1 %"));
        QCOMPARE(format::percentUp(0.0504), QStringLiteral("5.1 %"));
        QCOMPARE(format::percentUp(0.9999), QStringLiteral("99.9 %"));
        QCOMPARE(format::percentUp(1), QStringLiteral("100 %"));
        for (int tenths = 0; tenths < 1000; ++tenths) {
            QCOMPARE(format::percentUp(tenths / 1000.0), QStringLiteral("%1.%2 %").arg(tenths / 10).arg(tenths % 10));
        }
    }

    void theZoneIsThatOfTheMoment()
    {
        const bool set = qEnvironmentVariableIsSet("TZ");
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "Europe/Berlin");
        const auto back = qScopeGuard([&] {
            format::setUtc(true);
            set ? qputenv("TZ", before) : qunsetenv("TZ");
        });
        constexpr qint64 january = 1'768'478'400'000;
        constexpr qint64 july = 1'784'116'800'000;
        QCOMPARE(format::timeZoneName(july), QStringLiteral("UTC"));
        format::setUtc(false);
        QCOMPARE(format::time(january), QStringLiteral("2026-01-15 13:00:00"));
        QCOMPARE(format::timeZoneName(january), QStringLiteral("CET"));
        QCOMPARE(format::time(july), QStringLiteral("2026-07-15 14:00:00"));
        QCOMPARE(format::timeZoneName(july), QStringLiteral("CEST"));
    }

    void numbers()
    {
        QCOMPARE(format::size(0), QStringLiteral("0 B"));
        QCOMPARE(format::size(3'801'204), QStringLiteral("3.8 MB"));
        QCOMPARE(format::percent(0.9999), QStringLiteral("99.9 %"));
        QCOMPARE(format::percent(1), QStringLiteral("100 %"));
        QCOMPARE(format::duration(350), QStringLiteral("350 ms"));
        QCOMPARE(format::duration(29 * 3600'000LL), QStringLiteral("29 h"));
        QCOMPARE(format::age(1000, 241'000 + 1000), QStringLiteral("4 min ago"));
        QCOMPARE(format::time(1'795'170'000'000), QStringLiteral("2026-11-20 10:20:00"));
        QCOMPARE(format::time(0), format::dash());
        QCOMPARE(format::grouped(QStringLiteral("9f3c77d0a1")), QStringLiteral("9f3c 77d0 a1"));
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
