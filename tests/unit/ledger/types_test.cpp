// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/types.h"
#include "tests/unit/ledger/ledger_words.h"

#include <QTest>

using namespace quorate;
using namespace quorate::ledger;
using namespace quorate::test;

class TypesTest : public QObject {
    Q_OBJECT

private slots:
    void slug_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        for (const char* good : {"a", "7", "acme", "street-lamp", "rev-2.1", "a.b-c"}) QTest::addRow("%s", good) << good << true;
        QTest::addRow("64 characters") << QString(64, 'a') << true;
        QTest::addRow("65 characters") << QString(65, 'a') << false;
        for (const char* bad : {"", "-a", "a-", ".a", "a.", "A", "a b", "a/b", "a_b", "\u00e4", "a\n"}) {
            QTest::addRow("bad: %s", bad) << bad << false;
        }
    }
    void slug()
    {
        QFETCH(QString, text);
        QTEST(isSlug(text.toStdString()), "good");
    }

    void plainText()
    {
        QVERIFY(isPlainText("caf\u00e9 \u2713", false));
        QVERIFY(isPlainText("two\nlines\tand a tab", true));
        QVERIFY(!isPlainText("two\nlines", false));
        QVERIFY(!isPlainText("\x1b[31m", true));
        QVERIFY(!isPlainText("\x7f", true));
        QVERIFY(!isPlainText("\u009b31m", true));  // CSI as one character
        QVERIFY(!isPlainText(std::string_view("\0", 1), true));
        QVERIFY(!isPlainText("\xff", true));
        QVERIFY(!isPlainText("\xc3", true));
    }

    // The order of semantic versions 2.0.0, section 11, and of dotted numbers of other lengths.
    void versionsAscend()
    {
        const std::vector<std::string> ascending{
            "0.9",        "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2",
            "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0",       "1.0.1",            "1.9",        "1.10",
            "2.0.0.0.1",  "3-1",         "3",             "18446744073709551616", "99999999999999999999999"};
        for (std::size_t i = 0; i < ascending.size(); ++i) {
            const auto a = Version::parse(ascending[i]);
            QVERIFY2(a, ascending[i].c_str());
            for (std::size_t j = 0; j < ascending.size(); ++j) {
                const auto b = Version::parse(ascending[j]);
                QVERIFY2(((*a <=> *b) < 0) == (i < j), (ascending[i] + " and " + ascending[j]).c_str());
                QVERIFY2((*a == *b) == (i == j), (ascending[i] + " and " + ascending[j]).c_str());
            }
        }
        QVERIFY(*Version::parse("1.2") == *Version::parse("1.2.0"));
        QVERIFY(*Version::parse("1.2+build.7") == *Version::parse("1.2+other"));
        QVERIFY(*Version::parse("1.2-rc.1+b") < *Version::parse("1.2"));
    }

    void versionMalformed_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* bad : {"", ".", "1.", ".1", "1..2", "01", "1.02", "v1", "1.2-", "1.2-a..b", "1.2-01", "1.2+", "1.2+a+b",
                                "1 .2", "1.2-\u00e4", "1.2.3.4.5.6.7.8.9", "-1"}) {
            QTest::addRow("%s", bad) << bad;
        }
        QTest::addRow("65 characters") << QString(65, '1');
    }
    void versionMalformed()
    {
        QFETCH(QString, text);
        QCOMPARE(codeOf(Version::parse(text.toStdString())), "ledger.version.malformed");
    }

    void quorums()
    {
        const std::uint32_t checkers[] = {1, 2, 2, 3, 3, 4};
        const std::uint32_t validators[] = {1, 2, 3, 3, 4, 5, 5};
        for (std::uint32_t k = 1; k <= 6; ++k) QCOMPARE(checkerQuorum(k), checkers[k - 1]);
        for (std::uint32_t n = 1; n <= 7; ++n) QCOMPARE(validatorQuorum(n), validators[n - 1]);
        for (std::uint32_t k = 1; k <= 64; ++k) {
            QVERIFY(2 * checkerQuorum(k) > k && checkerQuorum(k) <= k);
            QVERIFY(3 * validatorQuorum(k) > 2 * k && validatorQuorum(k) <= k);
        }
    }

    void wordsReadBack()
    {
        for (const Role role : allRoles) {
            QVERIFY(roleFrom(toString(role)) == role);
        }
        for (int purpose = 0; purpose < 8; ++purpose) {
            QVERIFY(keyPurposeFrom(toString(static_cast<KeyPurpose>(purpose))) == static_cast<KeyPurpose>(purpose));
        }
        QVERIFY(!roleFrom("agency"));
        QVERIFY(!keyPurposeFrom(""));
        QCOMPARE(word(ReleaseStatus::recalled), "recalled");
        QCOMPARE(word(Severity::critical), "critical");
        QCOMPARE(word(ChainKind::delivery), "delivery");
    }
};

QTEST_GUILESS_MAIN(TypesTest)
#include "types_test.moc"
