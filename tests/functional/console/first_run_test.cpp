// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/node/node.h"
#include "core/node/setup_service.h"
#include "ui/dialogs/prompter.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rail.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace quorate;

// The first run clicked through as somebody would who is alone: real keys, a real home, a consortium of one, and its node in
// the window that follows.
class FirstRunTest : public QObject {
    Q_OBJECT

    static constexpr int patience = 60'000;

    class NoPrompts : public dialogs::Prompter {
    public:
        void openFile(QWidget*, const QString&, PathAnswer) override {}
        void openDirectory(QWidget*, const QString&, PathAnswer) override {}
        void saveFile(QWidget*, const QString&, const QString&, PathAnswer) override {}
    };

    std::unique_ptr<Files> m_files = makeSystemFiles();
    std::unique_ptr<Clock> m_clock = makeSystemClock();
    std::unique_ptr<Random> m_random = makeSystemRandom();
    StderrLog m_log{LogLevel::error};

private Q_SLOTS:
    void alone()
    {
        QTemporaryDir folder;
        QVERIFY(folder.isValid());
        theme::Theme look(*qApp);
        look.apply(theme::Choice::light, theme::Density::comfortable);
        NoPrompts prompter;
        QSettings drafts(folder.filePath(QStringLiteral("first-run.ini")), QSettings::IniFormat);
        const auto setup = node::SetupService::open(folder.filePath(QStringLiteral("drafts")).toStdString(), {*m_files, *m_clock, *m_random, m_log});
        bridge::SetupBridge setupBridge(*setup);
        auto page = std::make_unique<pages::FirstRunPage>(QString());
        page->letSetUp({setupBridge, prompter, drafts, {}});
        page->show();
        QSignalSpy made(page.get(), &pages::FirstRunPage::madeWanted);

        const auto find = [&](const QString& name) { return page->findChild<QWidget*>(name); };
        const auto shown = [&](const char* name) { return find(QLatin1String(name)) != nullptr && find(QLatin1String(name))->isVisible(); };
        const auto can = [&](const char* name) { return shown(name) && find(QLatin1String(name))->isEnabled(); };
        const auto click = [&](const char* name) { QTest::mouseClick(find(QLatin1String(name)), Qt::LeftButton); };
        const auto type = [&](const char* name, const QString& text) { page->findChild<QLineEdit*>(QLatin1String(name))->setText(text); };

        click("firstRunSetup");
        type("setupId", QStringLiteral("acme"));
        type("setupName", QStringLiteral("Acme Devices"));
        type("setupPassphrase", QStringLiteral("correct horse battery staple"));
        type("setupPassphraseAgain", QStringLiteral("correct horse battery staple"));
        click("setupIdentityGo");
        QTRY_VERIFY_WITH_TIMEOUT(shown("setupSheetWritten"), patience);
        QStringList words;
        for (int i = 0; i < 24; ++i) {
            words += page->findChild<QLabel*>(QStringLiteral("setupWord%1").arg(i))->text().section(QLatin1Char(' '), -1);
        }
        click("setupSheetWritten");
        for (const char* name : {"setupCheck0", "setupCheck1", "setupCheck2"}) {
            type(name, words.at(find(QLatin1String(name))->property("asked").toInt()));
        }
        QTRY_VERIFY_WITH_TIMEOUT(can("setupNext"), patience);
        click("setupNext");

        page->findChild<QRadioButton*>(QStringLiteral("setupConsortium-create"))->click();
        type("setupConsortiumName", QStringLiteral("Alone"));
        page->findChild<QCheckBox*>(QStringLiteral("setupHiddenVotes"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(can("setupNext"), patience);
        click("setupNext");

        for (const char* role : {"vendor", "checker", "validator", "gateway"}) {
            auto* box = page->findChild<QCheckBox*>(QStringLiteral("setupRole-") + QLatin1String(role));
            QVERIFY2(box != nullptr, role);
            if (!box->isChecked()) box->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(can("setupNext"), patience);
        click("setupNext");

        const QString home = folder.filePath(QStringLiteral("home"));
        type("setupFolder", home);
        for (const char* name : {"setupListen", "setupSwarm", "setupGateway"}) {
            if (find(QLatin1String(name)) != nullptr) type(name, QStringLiteral("127.0.0.1:0"));
        }
        QTRY_VERIFY_WITH_TIMEOUT(can("setupNext"), patience);
        click("setupNext");
        QTRY_VERIFY_WITH_TIMEOUT(can("setupMake"), patience);
        click("setupMake");
        QTRY_VERIFY_WITH_TIMEOUT(shown("setupOpen"), patience);
        click("setupOpen");
        QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, patience);
        QCOMPARE(QDir(made.first().first().toString()), QDir(home));

        // The node of that home, with the passphrase that is still there, in the window that comes next.
        const auto node = node::makeNode({home.toStdString(), setup->passphrase(), std::nullopt}, {*m_files, *m_clock, *m_random, m_log});
        bridge::NodeBridge bridge(*node, *m_clock);
        QSettings settings(folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat);
        auto window = std::make_unique<pages::MainWindow>(pages::MainWindow::Parts{bridge, settings, look, prompter});
        window->show();
        page.reset();
        std::atomic<int> started{0};
        node->start([&started](Result<void> status) { started = status ? 1 : -1; });
        QTRY_COMPARE_WITH_TIMEOUT(started.load(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(bridge.identity().keysUnlocked, patience);
        QCOMPARE(bridge.identity().memberName, QStringLiteral("Acme Devices"));
        QCOMPARE(bridge.identity().consortiumName, QStringLiteral("Alone"));
        QVERIFY(bridge.identity().hiddenVotes);
        QVERIFY(bridge.identity().has("vendor") && bridge.identity().has("checker") && bridge.isGateway());
        // One validator is a quorum of itself: an act is settled.
        bridge::Model model;
        model.id = QStringLiteral("lamp");
        model.name = QStringLiteral("Lamp");
        model.hardwareClasses = QStringList{QStringLiteral("l1")};
        bool settled = false;
        QString problem;
        bridge.prepare(bridge::ModelChange{model}, this, [&](const bridge::Answer<bridge::PreparedAct>& prepared) {
            problem = prepared.problem.code;
            if (!prepared) return;
            bridge.send(*prepared.value, this, [&](const bridge::Answer<bridge::Sent>& answer) {
                settled = bool(answer);
                problem = answer.problem.code;
            });
        });
        QTRY_VERIFY_WITH_TIMEOUT(settled || !problem.isEmpty(), patience);
        QVERIFY2(settled, qPrintable(problem));
        for (const QString& view : window->pages()) {
            window->go(view);
            QCOMPARE(window->currentPage(), view);
        }
        window.reset();
        std::atomic<bool> stopped{false};
        node->stop(Milliseconds{20'000}, [&stopped](const Result<void>&) { stopped = true; });
        QTRY_VERIFY_WITH_TIMEOUT(stopped.load(), patience);
    }
};

QTEST_MAIN(FirstRunTest)
#include "first_run_test.moc"
