// SPDX-License-Identifier: GPL-3.0-or-later
// Models and their fleets: made, enrolled, revoked.
#include "tests/gui/fixture.h"
#include "ui/dialogs/outbox.h"
#include "ui/pages/models_page.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace quorate;

class ModelsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aModelIsMadeEnrolledAndRevoked()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("models"));
        console.click("newModel");
        auto* go = console.find<QPushButton>("modelFormGo");
        QVERIFY(!go->isEnabled());
        console.find<QLineEdit>("modelId")->setText(QStringLiteral("Kestrel G5"));
        QVERIFY(console.find<QLabel>("modelIdProblem")->text().contains(QStringLiteral("small letters")));
        console.find<QLineEdit>("modelId")->setText(QStringLiteral("kestrel-g5"));
        console.find<QLineEdit>("modelClasses")->setText(QStringLiteral("rev-a, rev-b"));
        console.find<QLineEdit>("modelReaders")->setText(QStringLiteral("nobody"));
        QVERIFY(console.find<QLabel>("modelReadersProblem")->text().contains(QStringLiteral("nobody")));
        console.find<QLineEdit>("modelReaders")->setText(QStringLiteral("nordgrid"));
        QVERIFY(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        QCOMPARE(console.node.calls().models.size(), std::size_t(1));
        QCOMPARE(console.node.calls().models[0].hardwareClasses, (std::vector<std::string>{"rev-a", "rev-b"}));

        console.window->go(QStringLiteral("models"), QStringLiteral("kestrel-g4"));
        QTRY_VERIFY(console.find<QPushButton>("modelEnrol")->isVisible());
        console.click("modelEnrol");
        console.find<QPlainTextEdit>("enrolKeys")->setPlainText(QStringLiteral("abc"));
        QVERIFY(!console.find<QPushButton>("enrolFormGo")->isEnabled());
        console.find<QPlainTextEdit>("enrolKeys")->setPlainText(QString(64, QLatin1Char('a')) + QLatin1Char('\n') + QString(64, QLatin1Char('b')));
        console.click("enrolFormGo");
        QCOMPARE(console.node.calls().enrolments.size(), std::size_t(1));
        QCOMPARE(console.node.calls().enrolments[0].devices.size(), std::size_t(2));

        console.click("modelRevoke");
        console.find<QLineEdit>("revokeDevices")->setText(QStringLiteral("99999"));
        QVERIFY(console.find<QLabel>("revokeDevicesProblem")->text().contains(QStringLiteral("13839")));
        console.find<QLineEdit>("revokeDevices")->setText(QStringLiteral("3, 7-8"));
        console.click("revokeFormGo");
        console.find<QLineEdit>("signTyped")->setText(QStringLiteral("kestrel-g4"));
        auto* confirm = console.find<QPushButton>("signConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), 30000);
        QTest::mouseClick(confirm, Qt::LeftButton);
        console.window->outbox().sendAll();
        QCOMPARE(console.node.calls().revocations.size(), std::size_t(1));
        QCOMPARE(console.node.calls().revocations[0].second, (std::vector<std::uint64_t>{3, 7, 8}));
    }

    void numbersOfDevicesAreReadStrictly()
    {
        QCOMPARE(*pages::numbersFrom(QStringLiteral("1, 3-5 9"), 10), (QList<quint64>{1, 3, 4, 5, 9}));
        QVERIFY(!pages::numbersFrom(QStringLiteral("5-3"), 10));
        QVERIFY(!pages::numbersFrom(QStringLiteral("0-18446744073709551615"), 10));
        QVERIFY(!pages::numbersFrom(QStringLiteral("x"), 10));
        QVERIFY(!pages::keysFrom(QString(63, QLatin1Char('a'))));
        QVERIFY(!pages::keysFrom(QString(64, QLatin1Char('a')) + QLatin1Char(' ') + QString(64, QLatin1Char('A'))));
    }
};

QTEST_MAIN(ModelsPageTest)
#include "models_page_test.moc"
