// SPDX-License-Identifier: GPL-3.0-or-later
// What a sheet shows is what the node is told to sign.
#include "tests/gui/fixture.h"
#include "ui/dialogs/outbox.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/segmented.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

using namespace quorate;

namespace {

// The bytes of each part as the rows of the dump tell them; its titles have no offset before them.
QList<QByteArray> bytesIn(const QString& dump)
{
    static const QRegularExpression row(QStringLiteral("^[0-9a-f]{6}  ((?:[0-9a-f]{2} ?)+)$"));
    QList<QByteArray> parts;
    bool inPart = false;
    for (const QString& line : dump.split(QLatin1Char('\n'))) {
        const auto match = row.match(line);
        if (!match.hasMatch()) {
            inPart = false;
            continue;
        }
        if (!std::exchange(inPart, true)) parts += QByteArray();
        parts.last() += QByteArray::fromHex(match.captured(1).toLatin1());
    }
    return parts;
}

QList<QByteArray> bytesOf(const api::Prepared& prepared)
{
    QList<QByteArray> parts;
    for (const auto& part : prepared.parts) parts += QByteArray(reinterpret_cast<const char*>(part.bytes.data()), qsizetype(part.bytes.size()));
    return parts;
}

QString valueIn(const QTreeWidget* fields, const QString& name)
{
    const auto found = fields->findItems(name, Qt::MatchExactly | Qt::MatchRecursive, 0);
    return found.isEmpty() ? QStringLiteral("no ") + name : found.first()->text(1);
}

const QString releaseUnderReview = QString::fromStdString(test::sampleId<ReleaseId>(9).hex());
const QString releaseOut = QString::fromStdString(test::sampleId<ReleaseId>(7).hex());

// The newest sheet, once it can be confirmed.
QPushButton* confirmable(test::Console& console)
{
    QPushButton* confirm = nullptr;
    const bool there = QTest::qWaitFor([&] {
        confirm = nullptr;
        for (auto* one : console.window->findChildren<QPushButton*>(QStringLiteral("signConfirm"))) {
            if (one->isVisible() && one->isEnabled()) confirm = one;
        }
        return confirm != nullptr;
    }, 30'000);
    return there ? confirm : nullptr;
}

void askToApprove(test::Console& console)
{
    console.window->go(QStringLiteral("reviews"), releaseUnderReview);
    console.find<QPlainTextEdit>("voteReason")->setPlainText(QStringLiteral("Rebuilt, equal."));
    const bool ready = QTest::qWaitFor([&] { return console.find<QPushButton>("approve")->isEnabled(); }, 30'000);
    if (ready) console.click("approve");
}

}  // namespace

class SigningTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;

private Q_SLOTS:
    void aVoteIsSignedAsItWasShown()
    {
        test::Console console;
        askToApprove(console);
        auto* confirm = confirmable(console);
        QVERIFY(confirm != nullptr);
        auto* fields = console.find<QTreeWidget>("signFields");
        QVERIFY(fields->isVisible());
        QCOMPARE(valueIn(fields, QStringLiteral("Reason")), QStringLiteral("Rebuilt, equal."));
        QCOMPARE(valueIn(fields, QStringLiteral("Verdict")), QStringLiteral("Approved"));
        const auto shown = bytesIn(console.find<QPlainTextEdit>("signBytes")->toPlainText());
        QVERIFY(console.find<QPlainTextEdit>("signBytes")->toPlainText().contains(QStringLiteral("1 of 2: ")));
        QVERIFY(console.find<QPlainTextEdit>("signDecoded")->toPlainText().contains(QStringLiteral("{1: 0, 2: 17}")));
        console.click("signCopyId");
        const QString id = QApplication::clipboard()->text();
        QTest::mouseClick(confirm, Qt::LeftButton);
        QVERIFY(console.node.calls().sent.empty());
        // Nobody votes twice while it waits; who undoes it may vote again.
        auto* approve = console.find<QPushButton>("approve");
        QVERIFY(!approve->isEnabled() && !console.find<QPushButton>("reject")->isEnabled());
        QCOMPARE(console.find<QLabel>("voteHint")->text(), QStringLiteral("Your vote waits in the outbox, where it can be undone."));
        console.window->outbox().sendAll();
        const auto sent = console.node.calls().sent;
        QCOMPARE(sent.size(), std::size_t(1));
        QCOMPARE(shown, bytesOf(sent[0]));
        QCOMPARE(id, QString::fromStdString(sent[0].id->hex()));
    }

    void aPublicationIsBuiltThenShownThenSigned()
    {
        test::Console console("kestrel");
        QFile image(m_directory.filePath(QStringLiteral("new.bin")));
        QVERIFY(image.open(QIODevice::WriteOnly) && image.write("firmware") > 0);
        image.close();
        console.window->go(QStringLiteral("new-release"));
        console.find<QLineEdit>("newTarget")->setText(image.fileName());
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("4.3.2"));
        console.click("publish");
        auto* confirm = confirmable(console);
        QVERIFY(confirm != nullptr);
        auto* fields = console.find<QTreeWidget>("signFields");
        QCOMPARE(valueIn(fields, QStringLiteral("Version")), QStringLiteral("4.3.2"));
        QCOMPARE(valueIn(fields, QStringLiteral("Approvals wished")), QStringLiteral("The majority of the checkers"));
        // Every hash is read to its last digit.
        const QAbstractItemView& view = *fields;
        QVERIFY2(fields->columnWidth(1) >= view.sizeHintForColumn(1), qPrintable(QStringLiteral("%1 of %2").arg(fields->columnWidth(1)).arg(view.sizeHintForColumn(1))));
        const QString dump = console.find<QPlainTextEdit>("signBytes")->toPlainText();
        QVERIFY2(dump.contains(QStringLiteral("The signature of the part before will stand at")), qPrintable(dump));
        QTest::mouseClick(confirm, Qt::LeftButton);
        console.window->outbox().sendAll();
        QCOMPARE(console.node.calls().sent.size(), std::size_t(1));
        QCOMPARE(bytesIn(dump), bytesOf(console.node.calls().sent[0]));
    }

    // Built while something else was looked at: no sheet comes in between.
    void aPublicationWaitsForItsPage()
    {
        test::Console console("kestrel");
        QFile image(m_directory.filePath(QStringLiteral("later.bin")));
        QVERIFY(image.open(QIODevice::WriteOnly) && image.write("firmware") > 0);
        image.close();
        console.window->go(QStringLiteral("new-release"));
        console.find<QLineEdit>("newTarget")->setText(image.fileName());
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("4.3.2"));
        console.click("publish");
        console.window->go(QStringLiteral("peers"));
        QTRY_VERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("is built and can be signed")));
        QVERIFY(console.window->findChild<QWidget*>(QStringLiteral("signSheet")) == nullptr);
        console.click("toastAct");
        QCOMPARE(console.window->currentPage(), QStringLiteral("new-release"));
        QVERIFY(confirmable(console) != nullptr);
    }

    void theReasonIsPartOfWhatIsSigned()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("releases"), releaseOut);
        console.click("withdraw");
        QVERIFY(console.find<QLabel>("signState")->text().contains(QStringLiteral("once there is a reason")));
        console.find<QLineEdit>("signTyped")->setText(QStringLiteral("4.3.0"));
        console.find<QPlainTextEdit>("signReason")->setPlainText(QStringLiteral("The radio."));
        auto* confirm = confirmable(console);
        QVERIFY(confirm != nullptr);
        QCOMPARE(valueIn(console.find<QTreeWidget>("signFields"), QStringLiteral("Reason")), QStringLiteral("The radio."));
        console.find<QPlainTextEdit>("signReason")->setPlainText(QStringLiteral("The radio does not wake up."));
        // What was shown for the earlier reason cannot be signed any more.
        QVERIFY(!confirm->isEnabled());
        QTRY_VERIFY(confirm->isEnabled());
        QCOMPARE(console.node.calls().dropped, std::vector<std::uint64_t>{1});
        const auto shown = bytesIn(console.find<QPlainTextEdit>("signBytes")->toPlainText());
        QVERIFY(shown.value(0).contains("reason=The radio does not wake up."));
        QTest::mouseClick(confirm, Qt::LeftButton);
        console.window->outbox().sendAll();
        QCOMPARE(shown, bytesOf(console.node.calls().sent.at(0)));
        QCOMPARE(console.node.calls().withdrawReasons, std::vector<std::string>{"The radio does not wake up."});
    }

    // Another console with the same key, or another act of this one.
    void aNumberThatWasTakenIsShownAnew()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("releases"), releaseOut);
        console.click("withdraw");
        console.find<QLineEdit>("signTyped")->setText(QStringLiteral("4.3.0"));
        console.find<QPlainTextEdit>("signReason")->setPlainText(QStringLiteral("The radio."));
        auto* confirm = confirmable(console);
        QVERIFY(confirm != nullptr);
        const auto before = bytesIn(console.find<QPlainTextEdit>("signBytes")->toPlainText());
        QTest::mouseClick(confirm, Qt::LeftButton);
        console.node.takeNumber();
        console.window->outbox().sendAll();
        QTRY_VERIFY(console.window->findChild<QLabel*>(QStringLiteral("signNotice")) != nullptr);
        QVERIFY(console.find<QLabel>("signNotice")->text().contains(QStringLiteral("Another transaction of yours came first")));
        QVERIFY(console.node.calls().sent.empty());
        console.find<QLineEdit>("signTyped")->setText(QStringLiteral("4.3.0"));
        confirm = confirmable(console);
        QVERIFY(confirm != nullptr);
        const auto anew = bytesIn(console.find<QPlainTextEdit>("signBytes")->toPlainText());
        QVERIFY(anew != before && anew.value(0).contains("reason=The radio."));
        QTest::mouseClick(confirm, Qt::LeftButton);
        console.window->outbox().sendAll();
        QCOMPARE(console.node.calls().sent.size(), std::size_t(1));
        QCOMPARE(anew, bytesOf(console.node.calls().sent[0]));
    }

    void whatIsCancelledOrUndoneIsDropped()
    {
        test::Console console;
        askToApprove(console);
        QVERIFY(confirmable(console) != nullptr);
        console.click("signCancel");
        QTRY_COMPARE(console.node.calls().dropped, std::vector<std::uint64_t>{1});
        console.click("approve");
        QTRY_VERIFY(console.window->findChild<QWidget*>(QStringLiteral("signSheet")) != nullptr);
        auto* confirm = confirmable(console);
        QVERIFY(confirm != nullptr);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QCOMPARE(console.node.calls().dropped.size(), std::size_t(1));
        QTest::mouseClick(console.find<QPushButton>("toastUndo"), Qt::LeftButton);
        QTRY_COMPARE(console.node.calls().dropped, (std::vector<std::uint64_t>{1, 2}));
        QVERIFY(console.node.calls().sent.empty());
    }

    void whatCannotBePreparedSaysWhy()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("models"), QStringLiteral("kestrel-g4"));
        QTRY_VERIFY(console.find<QPushButton>("modelRevoke")->isVisible());
        console.click("modelRevoke");
        console.find<QLineEdit>("revokeDevices")->setText(QStringLiteral("3"));
        console.node.failNext({ErrorKind::denied, "node.key.locked", "transaction"});
        console.click("revokeFormGo");
        console.find<QLineEdit>("signTyped")->setText(QStringLiteral("kestrel-g4"));
        auto* state = console.find<QLabel>("signState");
        QTRY_VERIFY(state->text().contains(QStringLiteral("It could not be prepared.")));
        auto* confirm = console.find<QPushButton>("signConfirm");
        QTRY_COMPARE(confirm->toolTip(), QStringLiteral("What is signed is shown first."));
        QVERIFY(!confirm->isEnabled());
        console.click("signAgain");
        QVERIFY(confirmable(console) != nullptr);
    }

    void theKeyboardReachesEveryPart()
    {
        test::Console console;
        askToApprove(console);
        QVERIFY(confirmable(console) != nullptr);
        auto* sheet = console.find<QWidget>("signSheet");
        QSet<QString> reached;
        for (int i = 0; i < 12; ++i) {
            reached += console.window->focusWidget()->objectName();
            QVERIFY(sheet->isAncestorOf(console.window->focusWidget()));
            QTest::keyClick(console.window->focusWidget(), Qt::Key_Tab);
        }
        for (const char* name : {"signCancel", "signConfirm", "signCopyId", "signFields"}) QVERIFY2(reached.contains(QLatin1String(name)), name);
        console.find<widgets::Segmented>("signChoice")->findChildren<QAbstractButton*>().at(1)->click();
        QVERIFY(console.find<QPlainTextEdit>("signBytes")->isVisible());
    }
};

QTEST_MAIN(SigningTest)
#include "signing_test.moc"
