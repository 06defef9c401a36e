// SPDX-License-Identifier: GPL-3.0-or-later
// Models and their fleets: made, enrolled, revoked.
#include "tests/gui/fixture.h"
#include "ui/bridge/format.h"
#include "ui/dialogs/outbox.h"
#include "ui/pages/models_page.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/notices.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidgetItemIterator>

using namespace quorate;

class ModelsPageTest : public QObject {
    Q_OBJECT

    // The sheet with what is signed; agreed to, it is held.
    // Its lines, read from the bytes, say each of `shows`.
    static void agree(test::Console& console, const QStringList& shows)
    {
        QTRY_VERIFY_WITH_TIMEOUT(console.window->findChild<QPushButton*>(QStringLiteral("signConfirm")) != nullptr, 30000);
        auto* confirm = console.find<QPushButton>("signConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), 30000);
        QStringList lines;
        for (QTreeWidgetItemIterator at(console.find<QTreeWidget>("signFields")); *at != nullptr; ++at) {
            lines += (*at)->text(0) + QStringLiteral(": ") + (*at)->text(1);
        }
        for (const QString& line : shows) QVERIFY2(lines.contains(line), qPrintable(lines.join(QLatin1Char('\n'))));
        QTest::mouseClick(confirm, Qt::LeftButton);
        QCOMPARE(console.window->outbox().count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(console.window->findChild<QPushButton*>(QStringLiteral("signConfirm")) == nullptr, 30000);
    }
    static QString said(test::Console& console) { return console.window->toasts().texts().join(QLatin1Char('\n')); }

private Q_SLOTS:
    // How far the newest release is goes on while one looks at its model.
    void theDetailsFollowTheReleases()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("models"), QStringLiteral("kestrel-g4"));
        const auto newest = [&] {
            for (const auto& field : console.find<widgets::FieldList>("modelsDetails")->fields()) {
                if (field.label == QLatin1String("Newest approved release")) return field.value;
            }
            return QString();
        };
        const QString before = newest();
        QVERIFY(!before.isEmpty());
        console.node.change([](api::Snapshot& s) {
            auto list = *s.releases;
            for (auto& r : list) r.coverage.positive = r.coverage.eligible;
            s.releases = std::make_shared<const std::vector<api::ReleaseView>>(std::move(list));
        });
        console.settle();
        QVERIFY2(newest() != before && newest().contains(QStringLiteral("100 %")), qPrintable(newest()));
    }

    void aModelIsMadeEnrolledAndRevoked()
    {
        test::Console console("kestrel");
        const QStringList model{QStringLiteral("Model: kestrel-g5"), QStringLiteral("Owner: Kestrel Controls"),
                                QStringLiteral("Hardware class: rev-b"), QStringLiteral("May read acknowledgements: Nordgrid Operations")};
        const QStringList enrolment{QStringLiteral("Model: kestrel-g4"), QStringLiteral("Who made the keys: The devices themselves"),
                                    QStringLiteral("Public key of a device: ") + bridge::format::grouped(QString(64, QLatin1Char('b')))};
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
        agree(console, model);
        // Until its seconds are over nothing is out, and it can be undone: then the form still has it.
        QVERIFY(console.node.calls().models.empty());
        for (const auto& held : console.window->outbox().items()) console.window->outbox().drop(held.number);
        console.click("newModel");
        QCOMPARE(console.find<QLineEdit>("modelClasses")->text(), QStringLiteral("rev-a, rev-b"));
        QCOMPARE(console.find<QLineEdit>("modelReaders")->text(), QStringLiteral("nordgrid"));
        console.click("modelFormGo");
        agree(console, model);
        console.window->outbox().sendAll();
        QCOMPARE(console.node.calls().models.size(), std::size_t(1));
        QCOMPARE(console.node.calls().models[0].id, std::string("kestrel-g5"));
        QTRY_VERIFY(said(console).contains(QStringLiteral("stands in the ledger")));
        // What is settled is not proposed again.
        console.click("newModel");
        QVERIFY(console.find<QLineEdit>("modelId")->text().isEmpty());
        console.find<QDialog>("modelForm")->close();
        QCOMPARE(console.node.calls().models[0].hardwareClasses, (std::vector<std::string>{"rev-a", "rev-b"}));

        console.window->go(QStringLiteral("models"), QStringLiteral("kestrel-g4"));
        QTRY_VERIFY(console.find<QPushButton>("modelEnrol")->isVisible());
        console.click("modelEnrol");
        console.find<QPlainTextEdit>("enrolKeys")->setPlainText(QStringLiteral("abc"));
        QVERIFY(!console.find<QPushButton>("enrolFormGo")->isEnabled());
        console.find<QPlainTextEdit>("enrolKeys")->setPlainText(QString(64, QLatin1Char('a')) + QLatin1Char('\n') + QString(64, QLatin1Char('b')));
        console.click("enrolFormGo");
        agree(console, enrolment);
        QVERIFY(console.node.calls().enrolments.empty());
        // Refused by the ledger, what was pasted is still there.
        console.node.failNext({ErrorKind::refused, "ledger.device.duplicate-key", {}});
        console.window->outbox().sendAll();
        QTRY_VERIFY(said(console).contains(QStringLiteral("The devices were not enrolled.")));
        console.click("modelEnrol");
        QCOMPARE(console.find<QPlainTextEdit>("enrolKeys")->toPlainText(), QString(64, QLatin1Char('a')) + QLatin1Char('\n') + QString(64, QLatin1Char('b')));
        console.click("enrolFormGo");
        agree(console, enrolment);
        console.window->outbox().sendAll();
        QTRY_VERIFY2(said(console).contains(QStringLiteral("from index 13840 on")), qPrintable(said(console)));
        QCOMPARE(console.node.calls().enrolments.size(), std::size_t(2));
        QCOMPARE(console.node.calls().enrolments[1].devices.size(), std::size_t(2));

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
