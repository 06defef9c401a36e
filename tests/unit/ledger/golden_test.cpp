// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ledger/golden.h"

#include "tests/unit/ledger/ledger_words.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <set>

using namespace quorate;
using namespace quorate::test;

namespace {

QString pathOf(const Golden& golden)
{
    return QStringLiteral(QUORATE_TEST_DATA "/ledger/") + word(golden.name) + QStringLiteral(".cbor");
}

}  // namespace

// The bytes of every format are frozen in tests/data/ledger. A format that changes on purpose is written anew with
// QUORATE_WRITE_GOLDEN=1, and the change is a change of the files.
class GoldenTest : public QObject {
    Q_OBJECT

private:
    std::vector<Golden> m_goldens = goldens();

    void addRows() const
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_goldens.size(); ++i) QTest::addRow("%s", m_goldens[i].name.c_str()) << static_cast<int>(i);
    }
    [[nodiscard]] const Golden& at(int index) const { return m_goldens[static_cast<std::size_t>(index)]; }

private slots:
    void initTestCase()
    {
        std::set<std::string> names;
        for (const Golden& golden : m_goldens) QVERIFY2(names.insert(golden.name).second, golden.name.c_str());
        if (!qEnvironmentVariableIsSet("QUORATE_WRITE_GOLDEN")) return;
        QVERIFY(QDir().mkpath(QStringLiteral(QUORATE_TEST_DATA "/ledger")));
        for (const Golden& golden : m_goldens) {
            QFile file(pathOf(golden));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(reinterpret_cast<const char*>(golden.bytes.data()), static_cast<qint64>(golden.bytes.size()));
        }
    }

    void bytesAreFrozen_data() { addRows(); }
    void bytesAreFrozen()
    {
        QFETCH(int, index);
        QFile file(pathOf(at(index)));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray frozen = file.readAll();
        QCOMPARE(QByteArray(reinterpret_cast<const char*>(at(index).bytes.data()), static_cast<qsizetype>(at(index).bytes.size())).toHex(),
                 frozen.toHex());
    }

    void noFileIsLeftOver()
    {
        const auto files = QDir(QStringLiteral(QUORATE_TEST_DATA "/ledger")).entryList({"*.cbor"}, QDir::Files);
        QCOMPARE(static_cast<std::size_t>(files.size()), m_goldens.size());
    }

    void acceptedBytesReencodeToThemselves_data() { addRows(); }
    void acceptedBytesReencodeToThemselves()
    {
        QFETCH(int, index);
        const Golden& golden = at(index);
        const auto same = golden.recode(golden.bytes);
        QCOMPARE(codeOf(same), "accepted");
        QVERIFY(*same == golden.bytes);
        // Whatever else a decoder takes for it is canonical, too; most is refused.
        for (std::size_t i = 0; i < golden.bytes.size(); i += golden.step) {
            for (const std::uint8_t bits : {0x01, 0x20, 0x80}) {
                Bytes altered = golden.bytes;
                altered[i] ^= bits;
                const auto answer = golden.recode(altered);
                if (answer) QVERIFY2(*answer == altered, std::to_string(i).c_str());
            }
        }
        for (std::size_t size = 0; size < golden.bytes.size(); size += golden.step) {
            QVERIFY(!golden.recode(BytesView(golden.bytes).first(size)));
        }
        Bytes longer = golden.bytes;
        longer.push_back(0);
        QVERIFY(!golden.recode(longer));
    }
};

QTEST_GUILESS_MAIN(GoldenTest)
#include "golden_test.moc"
