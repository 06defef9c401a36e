// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input: every form says what is wrong beside the field, while it is typed, and does not go on.
#include "tests/gui/scenes.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace quorate;

namespace {

// Fields whose text cannot be wrong, and why.
QSet<QString> anyText()
{
    return {QStringLiteral("paletteLine"),       // looks for what is typed
            QStringLiteral("passphrase"),       // a passphrase: the keys say whether it is right (window_test)
            // The first run: setup_test types what is wrong into each.
            QStringLiteral("setupId"), QStringLiteral("setupName"), QStringLiteral("setupPassphrase"), QStringLiteral("setupPassphraseAgain"),
            QStringLiteral("setupUnlockPassphrase"), QStringLiteral("setupImportFolder"), QStringLiteral("setupWords"), QStringLiteral("setupInvitation"),
            QStringLiteral("setupHeard0"), QStringLiteral("setupHeard1"), QStringLiteral("setupHeard2"), QStringLiteral("setupConsortiumName"),
            QStringLiteral("setupFolder"), QStringLiteral("setupListen"), QStringLiteral("setupSwarm"), QStringLiteral("setupGateway"),
            QStringLiteral("setupUpload"),       // a range that it cannot leave
            QStringLiteral("jumpToHeight"),     // digits alone; a height that is not there is told (chain_test)
            QStringLiteral("alertOwner"),       // a name; longer ones cannot be typed
            QStringLiteral("profileLabel")};     // a name of one's own; longer ones cannot be typed
}

void type(QWidget* field, const QString& text)
{
    if (auto* line = qobject_cast<QLineEdit*>(field)) line->setText(text);
    else if (auto* plain = qobject_cast<QPlainTextEdit*>(field)) plain->setPlainText(text);
    else if (auto* number = qobject_cast<QSpinBox*>(field)) number->setValue(text.toInt());
    else qFatal("no way to type into it");
}

QString twice(QChar digit)
{
    const QString key(64, digit);
    return key + QLatin1Char('\n') + key;
}

struct Wrong {
    const char* scene;
    const char* field;
    QString text;
    const char* go;                    // stays shut as long as it is wrong; null: it only warns
};

QList<Wrong> wrongs()
{
    const QString keys257 = [] {
        QStringList lines;
        for (int i = 0; i < 257; ++i) lines += QStringLiteral("%1").arg(i, 64, 16, QLatin1Char('0'));
        return lines.join(QLatin1Char('\n'));
    }();
    return {
        {"new model", "modelId", QStringLiteral("Bad Id"), "modelFormGo"},
        {"new model", "modelId", QStringLiteral("-x"), "modelFormGo"},
        {"new model", "modelId", QStringLiteral("kestrel-g4"), "modelFormGo"},
        {"new model", "modelName", QString(129, QLatin1Char('n')), "modelFormGo"},
        {"new model", "modelClasses", QStringLiteral("rev-a, Rev_B"), "modelFormGo"},
        {"new model", "modelDelegates", QStringLiteral("nobody"), "modelFormGo"},
        {"new model", "modelReaders", QStringLiteral("nordgrid; nobody"), "modelFormGo"},
        {"enrolment", "enrolKeys", QStringLiteral("abc"), "enrolFormGo"},
        {"enrolment", "enrolKeys", QString(64, QLatin1Char('g')), "enrolFormGo"},
        {"enrolment", "enrolKeys", twice(QLatin1Char('a')), "enrolFormGo"},
        {"enrolment", "enrolKeys", keys257, "enrolFormGo"},
        {"revocation", "revokeDevices", QStringLiteral("three"), "revokeFormGo"},
        {"revocation", "revokeDevices", QStringLiteral("5-3"), "revokeFormGo"},
        {"revocation", "revokeDevices", QStringLiteral("99999"), "revokeFormGo"},
        {"revocation", "revokeDevices", QStringLiteral("0-100000"), "revokeFormGo"},
        {"revocation", "revokeDevices", QStringLiteral("99999999999999999999999"), "revokeFormGo"},
        {"consortia", "inviteAddress", QStringLiteral("nowhere"), "inviteMake"},
        {"new peer", "peerMember", QStringLiteral("nobody"), "peerAdd"},
        {"new peer", "peerAddress", QStringLiteral("no port"), "peerAdd"},
        {"new peer", "peerAddress", QStringLiteral("host:99999"), "peerAdd"},
        {"new rollout", "rolloutName", QString(200, QLatin1Char('n')), "rolloutSave"},
        {"new rollout", "rolloutStartAt", QStringLiteral("soon"), "rolloutSave"},
        {"new rollout", "rolloutFinishBy", QStringLiteral("2026-13-01"), "rolloutSave"},
        {"withdrawal", "signReason", QString(513, QLatin1Char('r')), "signConfirm"},
        {"withdrawal", "signTyped", QStringLiteral("no"), "signConfirm"},
        {"review", "voteReason", QString(257, QChar(0x5d0)), "reject"},
        {"member change", "memberName", QString(129, QLatin1Char('n')), "memberFormGo"},
        {"member change", "memberNewKey", QStringLiteral("/keys/vote.pem"), "memberFormGo"},   // for nothing
        {"member change", "memberLastTrusted", QStringLiteral("late"), "memberFormGo"},
        {"member change", "memberLastTrusted", QStringLiteral("7"), "memberFormGo"},
        {"findings", "reviewQuestionText", QString(2001, QLatin1Char('q')), "reviewAsk"},
        {"review", "findingText", QString(2001, QLatin1Char('f')), "addFinding"},
        {"new release", "newTarget", QStringLiteral("/no/such/file"), "publish"},
        {"new release", "releaseVersion", QStringLiteral("1..2"), "publish"},
        {"new release", "releaseVersion", QStringLiteral("4.3.1"), "publish"},
        {"new release", "reviewBy", QStringLiteral("soon"), "publish"},
        {"new release", "reviewBy", QStringLiteral("2001-01-01 00:00"), "publish"},
        {"new release", "releaseNotes", QString(8193, QLatin1Char('n')), "publish"},
        {"new release", "releaseRollback", QStringLiteral("3"), nullptr},
        {"new release", "bootCheck", QStringLiteral("bin/nothing"), "publish"},
        {"another artifact", "artifactNew", QStringLiteral("/no/such/file"), "artifactAdd"},
        {"another artifact", "artifactOld", QStringLiteral("/no/such/file"), "artifactAdd"},
        {"report", "reportFrom", QStringLiteral("soon"), "reportPdf"},
        {"report", "reportFrom", QStringLiteral("2999-01-01"), "reportPdf"},
        {"report", "reportUntil", QStringLiteral("2026-13-01"), "reportPdf"},
        {"report", "reportUntil", QStringLiteral("2999-01-01 00:00"), "reportPdf"},
    };
}

}  // namespace

class FormsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;

    // The form in front, as a scene opens it.
    bool open(test::Console& console, const char* scene)
    {
        if (qstrcmp(scene, "new release") == 0) {
            QDir(m_directory.path()).mkpath(QStringLiteral("tree/bin"));
            console.window->go(QStringLiteral("new-release"));
            type(console.find<QLineEdit>("newTarget"), m_directory.filePath(QStringLiteral("tree")));
            return true;
        }
        if (qstrcmp(scene, "report") == 0) {
            console.window->go(QStringLiteral("reports"));
            auto* span = console.find<QComboBox>("reportSpan");
            span->setCurrentIndex(span->count() - 1);
            return true;
        }
        if (qstrcmp(scene, "review") == 0) {
            console.window->go(QStringLiteral("reviews"), QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
            return QTest::qWaitFor([&] { return console.find<QPlainTextEdit>("findingText")->isVisible(); }, 30'000);
        }
        for (const test::Scene& s : test::scenes()) {
            if (qstrcmp(s.name, scene) == 0) return s.open(console) != nullptr;
        }
        return false;
    }
    static const char* memberOf(const char* scene)
    {
        for (const test::Scene& s : test::scenes()) {
            if (qstrcmp(s.name, scene) == 0) return s.member;
        }
        return qstrcmp(scene, "review") == 0 ? "cert-n" : "kestrel";
    }

private Q_SLOTS:
    void whatIsWrongStandsBesideTheField_data()
    {
        QTest::addColumn<int>("index");
        const auto all = wrongs();
        for (int i = 0; i < all.size(); ++i) {
            QTest::newRow(qPrintable(QStringLiteral("%1, %2, %3").arg(QLatin1String(all[i].scene), QLatin1String(all[i].field), all[i].text.left(12)))) << i;
        }
    }
    void whatIsWrongStandsBesideTheField()
    {
        QFETCH(int, index);
        const Wrong wrong = wrongs().at(index);
        test::Console console(memberOf(wrong.scene));
        QVERIFY(open(console, wrong.scene));
        auto* field = console.find<QWidget>(wrong.field);
        auto* problem = console.find<QLabel>(qPrintable(QLatin1String(wrong.field) + QStringLiteral("Problem")));
        QVERIFY(field != nullptr && problem != nullptr);
        // Nobody is scolded before anything is typed.
        QVERIFY(!problem->isVisible());
        type(field, wrong.text);
        console.filesAreKnown();
        QVERIFY(problem->isVisibleTo(problem->window()));
        QVERIFY(!problem->text().isEmpty());
        QCOMPARE(field->accessibleDescription(), problem->text());
        QVERIFY(field->property("invalid").toBool());
        if (wrong.go != nullptr) QVERIFY(!console.find<QPushButton>(wrong.go)->isEnabled());
        if (field->inherits("QSpinBox")) return;
        type(field, QString());
        QVERIFY(!problem->isVisible() && !field->property("invalid").toBool());
    }

    // A field that somebody adds is either judged above, or said to take any text.
    void everyFieldIsJudged()
    {
        QSet<QString> judged = anyText();
        for (const Wrong& wrong : wrongs()) judged += QLatin1String(wrong.field);
        judged += QStringLiteral("minimumApprovals");   // a range that it cannot leave
        QStringList others;
        const auto look = [&](const char* place, QWidget* root) {
            QList<QWidget*> fields;
            for (auto* line : root->findChildren<QLineEdit*>()) {
                // Filters judge themselves (kit_test), and so do the editors inside of spin boxes.
                const bool filter = line->inherits("quorate::widgets::FilterField") || line->objectName() == QLatin1String("fileFilter");
                const bool inner = qobject_cast<QAbstractSpinBox*>(line->parentWidget()) != nullptr;
                if (!line->isReadOnly() && !filter && !inner) fields += line;
            }
            for (auto* plain : root->findChildren<QPlainTextEdit*>()) {
                if (!plain->isReadOnly()) fields += plain;
            }
            for (auto* number : root->findChildren<QSpinBox*>()) fields += number;
            for (const auto* field : std::as_const(fields)) {
                if (field->isVisibleTo(root) && !judged.contains(field->objectName())) others += QLatin1String(place) + QStringLiteral(": ") + field->objectName();
            }
        };
        {
            test::Console console("kestrel");
            for (const QString& page : console.window->pages()) {
                console.window->go(page);
                look(qPrintable(page), console.window.get());
            }
        }
        for (const test::Scene& scene : test::scenes()) {
            test::Console console(scene.member);
            QWidget* opened = scene.open(console);
            QVERIFY2(opened != nullptr, scene.name);
            look(scene.name, opened->window());
        }
        others.removeDuplicates();
        QVERIFY2(others.isEmpty(), qPrintable(others.join(QLatin1Char('\n'))));
    }

    void aTreeThatDevicesRefuseIsSaidBesideIt()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        QDir(m_directory.path()).mkpath(QStringLiteral("special"));
        console.node.failNext({ErrorKind::refused, "delta.tree.special-bits", "bin/su"});
        console.find<QLineEdit>("newTarget")->setText(m_directory.filePath(QStringLiteral("special")));
        auto* problem = console.find<QLabel>("newTargetProblem");
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), 30000);
        QVERIFY(problem->text().contains(QStringLiteral("bin/su")) && problem->text().contains(QStringLiteral("chmod")));
        auto* look = console.find<QPushButton>("lookAsChecker");
        QVERIFY(!look->isEnabled() && look->toolTip() == problem->text());
        QVERIFY(!console.find<QPushButton>("publish")->isEnabled());
    }
};

QTEST_MAIN(FormsTest)
#include "forms_test.moc"
