// SPDX-License-Identifier: GPL-3.0-or-later
// The system's own file dialogs: each purpose begins where it was last.
#include "ui/dialogs/prompter.h"

#include <QApplication>
#include <QFileDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace quorate;

class PrompterTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString at(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] static QFileDialog* open()
    {
        for (QWidget* one : QApplication::topLevelWidgets()) {
            if (auto* dialog = qobject_cast<QFileDialog*>(one); dialog != nullptr && dialog->isVisible()) return dialog;
        }
        return nullptr;
    }
    // Where the dialog begins; then `path` is chosen, or nothing.
    static QString answer(const QString& path)
    {
        if (!QTest::qWaitFor([] { return open() != nullptr; }, 30'000)) return QStringLiteral("no dialog");
        const QPointer<QFileDialog> dialog = open();
        const QString folder = dialog->directory().absolutePath();
        QDialog* plain = dialog;
        if (path.isEmpty()) {
            plain->reject();
        } else {
            dialog->selectFile(path);
            plain->accept();
        }
        return QTest::qWaitFor([&dialog] { return dialog.isNull(); }, 30'000) ? folder : QStringLiteral("it stays open");
    }
    static void write(const QString& path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* name : {"images", "exports", "homes", "homes/acme"}) QVERIFY(QDir().mkpath(at(name)));
        write(at("images/new.bin"));
        write(at("homes/node.bin"));
    }

    // What a program has at hand for whoever opens something for the first time; what is saved goes elsewhere.
    void theFirstFolderIsOffered()
    {
        dialogs::SystemPrompter prompter;
        prompter.beginIn(at("images"));
        const auto nothing = [](const QString&) {};
        prompter.saveFile(nullptr, QStringLiteral("Save"), QStringLiteral("peers.csv"), nothing);
        QVERIFY(answer(QString()) != at("images"));
        prompter.openFile(nullptr, QStringLiteral("New version"), nothing);
        QCOMPARE(answer(QString()), at("images"));
        prompter.openDirectory(nullptr, QStringLiteral("Old version"), nothing);
        QCOMPARE(answer(QString()), at("images"));
        // Where somebody was last comes before it.
        prompter.openFile(nullptr, QStringLiteral("New version"), nothing);
        (void)answer(at("homes/node.bin"));
        prompter.openFile(nullptr, QStringLiteral("New version"), nothing);
        QCOMPARE(answer(QString()), at("homes"));
    }

    void eachPurposeHasItsFolder()
    {
        QSettings settings(at("console.ini"), QSettings::IniFormat);
        dialogs::SystemPrompter prompter;
        prompter.remember(&settings);
        QStringList chosen;
        const auto keep = [&](const QString& path) { chosen += path; };
        const QString image = QStringLiteral("New version");
        const QString save = QStringLiteral("Save as / anywhere");
        const QString home = QStringLiteral("Home folder of a node");
        prompter.openFile(nullptr, image, keep);
        (void)answer(at("images/new.bin"));
        prompter.saveFile(nullptr, save, QStringLiteral("peers.csv"), keep);
        (void)answer(at("exports/peers.csv"));
        prompter.openDirectory(nullptr, home, keep);
        (void)answer(at("homes/acme"));
        QCOMPARE(chosen, (QStringList{at("images/new.bin"), at("exports/peers.csv"), at("homes/acme")}));

        prompter.openFile(nullptr, image, keep);
        QCOMPARE(answer({}), at("images"));
        prompter.saveFile(nullptr, save, QStringLiteral("chain.csv"), keep);
        QVERIFY(QTest::qWaitFor([] { return open() != nullptr; }, 30'000));
        QCOMPARE(open()->selectedFiles(), QStringList{at("exports/chain.csv")});
        QCOMPARE(answer({}), at("exports"));
        prompter.openDirectory(nullptr, home, keep);
        QCOMPARE(answer({}), at("homes/acme"));
        QCOMPARE(chosen.size(), 3);              // a cancelled dialog answers nothing

        // After a restart, and when the folder is gone.
        settings.sync();
        dialogs::SystemPrompter next;
        next.remember(&settings);
        next.openFile(nullptr, image, keep);
        QCOMPARE(answer({}), at("images"));
        QVERIFY(QDir(at("homes")).rmdir(QStringLiteral("acme")));
        next.openDirectory(nullptr, home, keep);
        QVERIFY(answer({}) != at("homes/acme"));
    }
};

QTEST_MAIN(PrompterTest)
#include "prompter_test.moc"
