// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fixture.h"
#include "ui/widgets/notices.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace quorate;

class NewReleaseTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    QString file(const QString& name)
    {
        QFile f(m_directory.filePath(name));
        if (f.open(QIODevice::WriteOnly)) f.write("firmware " + name.toUtf8());
        return f.fileName();
    }

private Q_SLOTS:
    void theFormSaysWhatIsWrongBesideTheField()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        QVERIFY(!console.find<QPushButton>("publish")->isEnabled());
        QVERIFY(!console.find<QLabel>("releaseVersionProblem")->isVisible());
        console.find<QLineEdit>("newTarget")->setText(QStringLiteral("/no/such/file"));
        QVERIFY(console.find<QLabel>("newTargetProblem")->isVisible());
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("four"));
        QVERIFY(console.find<QLabel>("releaseVersionProblem")->text().contains(QStringLiteral("1.4.0")));
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("4.3.1"));
        QVERIFY(console.find<QLabel>("releaseVersionProblem")->text().contains(QStringLiteral("already")));
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("4.3.2"));
        QVERIFY(!console.find<QLabel>("releaseVersionProblem")->isVisible());
        QCOMPARE(console.find<QSpinBox>("releaseRollback")->value(), 17);
        console.find<QSpinBox>("releaseRollback")->setValue(3);
        QVERIFY(console.find<QLabel>("releaseRollbackProblem")->isVisible());
    }

    void whatIsSignedIsWhatTheFormSays()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        console.prompter.next = file(QStringLiteral("new.bin"));
        console.click("pickNewFile");
        console.prompter.next = file(QStringLiteral("old.bin"));
        console.click("pickOldFile");
        console.click("pickOldFile");
        QCOMPARE(console.find<QListWidget>("oldTargets")->count(), 1);
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("4.3.2"));
        QVERIFY(console.find<QPushButton>("publish")->isEnabled());
        console.click("publish");
        QVERIFY(console.node.calls().publications.empty());
        auto* confirm = console.find<QPushButton>("signConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), 10000);
        QTest::mouseClick(confirm, Qt::LeftButton);
        const auto made = console.node.calls().publications;
        QCOMPARE(made.size(), std::size_t(1));
        QCOMPARE(made[0].model, std::string("kestrel-g4"));
        QCOMPARE(made[0].version, std::string("4.3.2"));
        QCOMPARE(made[0].oldTargets.size(), std::size_t(1));
        QCOMPARE(made[0].profile, std::string("balanced"));
        QCOMPARE(made[0].rollbackIndex, std::uint64_t(17));
        QTRY_COMPARE(console.window->currentPage(), QStringLiteral("releases"));
    }

    void aRefusalLeavesTheFormAsItIs()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        console.find<QLineEdit>("newTarget")->setText(file(QStringLiteral("same.bin")));
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("4.4.0"));
        console.click("publish");
        auto* confirm = console.find<QPushButton>("signConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), 10000);
        console.node.failNext({ErrorKind::conflict, "ledger.release.duplicate-target", {}});
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_VERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("was not published")));
        QCOMPARE(console.find<QLineEdit>("releaseVersion")->text(), QStringLiteral("4.4.0"));
        QTRY_VERIFY(console.find<QPushButton>("publish")->isEnabled());
    }

    void whoOwnsNoModelIsToldSo()
    {
        test::Console console("cert-n");
        console.window->go(QStringLiteral("new-release"));
        QVERIFY(console.find<QLabel>("releaseModelProblem")->isVisible());
        QVERIFY(!console.find<QPushButton>("publish")->isEnabled());
    }
};

QTEST_MAIN(NewReleaseTest)
#include "new_release_test.moc"
