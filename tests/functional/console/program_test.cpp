// SPDX-License-Identifier: GPL-3.0-or-later
// How the program behaves on a desktop: a second start, SIGTERM, closing, and what is there again at the next start. The program
// runs in this process, or as the installed one beside it.
#include "app/console/console.h"
#include "core/node/consortium_setup.h"
#include "ui/dialogs/outbox.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QHeaderView>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <unistd.h>

using namespace quorate;

class ProgramTest : public QObject {
    Q_OBJECT

    static constexpr int patience = 60'000;

    [[nodiscard]] console::Options atHome() const
    {
        console::Options options;
        options.home = m_home;
        options.theme = QStringLiteral("light");
        options.language = QStringLiteral("en");
        options.passphraseFile = m_passphrase;
        return options;
    }
    template <class Window>
    [[nodiscard]] static Window* open()
    {
        for (QWidget* one : QApplication::topLevelWidgets()) {
            if (auto* window = qobject_cast<Window*>(one); window != nullptr && window->isVisible()) return window;
        }
        return nullptr;
    }
    // The program from begin() to its exit code; `scenario` brings it to an end.
    static int run(const console::Options& options, const std::function<void()>& scenario)
    {
        console::Console program(*qApp, options);
        QTimer::singleShot(0, &program, [&] {
            program.begin();
            scenario();
            if (QTest::currentTestFailed()) QApplication::exit(99);
        });
        return QApplication::exec();
    }
    static void terminate() { ::kill(::getpid(), SIGTERM); }
    // Its window is there and its node serves.
    void waitUntilUp() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(open<pages::MainWindow>() != nullptr, patience);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(m_home + QStringLiteral("/control")), patience);
    }
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList& words) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(QStringLiteral(QUORATE_PROGRAM), words);
        return process;
    }
    [[nodiscard]] static bool endedWith(QProcess& process, int code)
    {
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(patience)) return false;
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == code) return true;
        qWarning("%d %d: %s", int(process.exitStatus()), process.exitCode(), process.readAll().constData());
        return false;
    }

    QTemporaryDir m_folder;
    QString m_home;
    QString m_passphrase;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        // Nothing of the one who runs the tests is read or changed.
        qputenv("HOME", m_folder.path().toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
        QCoreApplication::setApplicationName(QStringLiteral("quorate"));
        const QByteArray words = "correct horse battery staple";
        m_passphrase = m_folder.filePath(QStringLiteral("passphrase"));
        QFile file(m_passphrase);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(words) == words.size());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        file.close();
        const auto files = makeSystemFiles();
        const auto clock = makeSystemClock();
        const auto random = makeSystemRandom();
        const auto plan = node::planFromTemplate("single");
        QVERIFY(plan);
        const auto founded = node::foundConsortium(*files, *clock, *random, *plan, {Path(m_folder.filePath(QStringLiteral("c")).toStdString()), true},
                                                   crypto::SecretBytes::copyOf({reinterpret_cast<const std::uint8_t*>(words.constData()), std::size_t(words.size())}));
        QVERIFY2(founded, founded ? "" : toString(founded.error()).c_str());
        m_home = QString::fromStdString(founded->homes.front().second.string());
    }

    void aSecondStartBringsTheFirstToTheFront()
    {
        QCOMPARE(run(atHome(), [&] {
            waitUntilUp();
            auto* window = open<pages::MainWindow>();
            QVERIFY(window != nullptr);
            window->showMinimized();
            QVERIFY(window->isMinimized());
            const auto second = start({QStringLiteral("--home"), m_home});
            QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, patience);
            QVERIFY(endedWith(*second, 0));
            QTRY_VERIFY_WITH_TIMEOUT(!window->isMinimized() && window->isVisible(), patience);
            // And from where nothing is seen of it.
            window->hide();
            const auto third = start({m_home});
            QTRY_COMPARE_WITH_TIMEOUT(third->state(), QProcess::NotRunning, patience);
            QVERIFY(endedWith(*third, 0));
            QTRY_VERIFY_WITH_TIMEOUT(window->isVisible(), patience);
            terminate();
        }), 0);
    }

    void sigtermKeepsTheWork()
    {
        int sent = 0;
        QCOMPARE(run(atHome(), [&] {
            waitUntilUp();
            auto* window = open<pages::MainWindow>();
            QVERIFY(window != nullptr);
            window->resize(1240, 730);
            window->go(QStringLiteral("members"));
            auto* table = window->findChild<QTableView*>(QStringLiteral("membersTable"));
            QVERIFY(table != nullptr);
            table->horizontalHeader()->moveSection(0, 1);
            table->setColumnHidden(2, true);
            window->outbox().hold(QStringLiteral("It goes out in %1 s."), QStringLiteral("Approve sensor 1.1.0"), [&sent] { ++sent; });
            terminate();
        }), 0);
        QCOMPARE(run(atHome(), [&] {
            waitUntilUp();
            auto* window = open<pages::MainWindow>();
            QVERIFY(window != nullptr);
            QCOMPARE(window->size(), QSize(1240, 730));
            QCOMPARE(sent, 0);                   // what could still be undone did not go out
            window->go(QStringLiteral("members"));
            auto* table = window->findChild<QTableView*>(QStringLiteral("membersTable"));
            QVERIFY(table != nullptr);
            QCOMPARE(table->horizontalHeader()->visualIndex(0), 1);
            QVERIFY(table->isColumnHidden(2));
            terminate();
        }), 0);
    }

    void closingTheWindowStopsTheNode()
    {
        QCOMPARE(run(atHome(), [&] {
            waitUntilUp();
            auto* window = open<pages::MainWindow>();
            QVERIFY(window != nullptr);
            QVERIFY(window->close());
            QVERIFY(open<pages::MainWindow>() == nullptr);
        }), 0);
        QVERIFY(!QFileInfo::exists(m_home + QStringLiteral("/control")));
        const auto free = lockDirectory(Path(m_home.toStdString()));
        QVERIFY2(free, free ? "" : toString(free.error()).c_str());
    }

    // Before its ledgers are open.
    void sigtermWhileTheNodeOpens()
    {
        QCOMPARE(run(atHome(), [&] {
            QVERIFY(open<pages::MainWindow>() != nullptr);
            terminate();
        }), 0);
    }

    void theFirstRunGoesOnWhereItWas()
    {
        const auto field = [](const char* name) { return open<pages::FirstRunPage>()->findChild<QLineEdit*>(QLatin1String(name)); };
        QCOMPARE(run({}, [&] {
            auto* page = open<pages::FirstRunPage>();
            QVERIFY(page != nullptr);
            QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("firstRunSetup")), Qt::LeftButton);
            QVERIFY(field("setupName") != nullptr);
            QTest::keyClicks(field("setupId"), QStringLiteral("acme"));
            QTest::keyClicks(field("setupName"), QStringLiteral("Acme Devices"));
            terminate();
        }), 0);
        console::Options dark;
        dark.theme = QStringLiteral("dark");
        QCOMPARE(run(dark, [&] {
            auto* page = open<pages::FirstRunPage>();
            QVERIFY(page != nullptr);
            QCOMPARE(theme::current().bg, theme::tokensOf(theme::Scheme::dark).bg);
            if (field("setupName") == nullptr) QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("firstRunSetup")), Qt::LeftButton);
            QVERIFY(field("setupName") != nullptr);
            QCOMPARE(field("setupId")->text(), QStringLiteral("acme"));
            QCOMPARE(field("setupName")->text(), QStringLiteral("Acme Devices"));
            page->close();
        }), 0);
    }

    // The program itself, from main() on.
    void theProgramEndsInOrder()
    {
        const QStringList words{QStringLiteral("--home"), m_home, QStringLiteral("--passphrase-file"), m_passphrase};
        const auto first = start(words);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(m_home + QStringLiteral("/control")) || first->state() == QProcess::NotRunning, patience);
        QCOMPARE(first->state(), QProcess::Running);
        const auto second = start(words);
        QVERIFY(endedWith(*second, 0));
        QCOMPARE(first->state(), QProcess::Running);
        first->terminate();
        QVERIFY(endedWith(*first, 0));
        QVERIFY(!QFileInfo::exists(m_home + QStringLiteral("/control")));
        QVERIFY(lockDirectory(Path(m_home.toStdString())));
    }
};

QTEST_MAIN(ProgramTest)
#include "program_test.moc"
