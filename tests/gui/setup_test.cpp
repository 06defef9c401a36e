// SPDX-License-Identifier: GPL-3.0-or-later
// The first run: five pages, what is wrong said beside its field, every answer kept over a kill.
#include "tests/gui/fake_setup.h"
#include "tests/gui/fixture.h"
#include "ui/pages/first_run_page.h"
#include "ui/widgets/notices.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStackedWidget>

using namespace quorate;

namespace {

// One console's first run; the folder and the settings outlive it.
class Run {
public:
    Run(QSettings& settings, test::FakeSetup::Disk& disk, const QString& waiting = {})
        : setup(disk), m_bridge(setup)
    {
        page.letSetUp({m_bridge, prompter, settings, waiting});
        page.show();
        if (!shown("setupWizard")) click("firstRunSetup");
    }
    template <class W = QWidget>
    W* find(const char* name) const
    {
        auto* widget = page.findChild<W*>(QLatin1String(name));
        if (widget == nullptr) qWarning("no widget %s", name);
        return widget;
    }
    [[nodiscard]] bool shown(const char* name) const
    {
        const auto* widget = page.findChild<QWidget*>(QLatin1String(name));
        return widget != nullptr && widget->isVisible();
    }
    void click(const char* name) const { QTest::mouseClick(find(name), Qt::LeftButton); }
    void choose(const char* name) const { find<QRadioButton>(name)->click(); }
    void type(const char* name, const QString& text) const
    {
        if (auto* line = page.findChild<QLineEdit*>(QLatin1String(name))) line->setText(text);
        else find<QPlainTextEdit>(name)->setPlainText(text);
    }
    [[nodiscard]] QString problem(const char* name) const { return find<QLabel>((std::string(name) + "Problem").c_str())->text(); }
    [[nodiscard]] QString text(const char* name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] bool can(const char* name) const { return find(name)->isEnabled() && find(name)->isVisible(); }
    [[nodiscard]] int number() const { return page.findChild<pages::SetupWizard*>()->page(); }
    [[nodiscard]] const pages::SetupDraft& draft() const { return page.findChild<pages::SetupWizard*>()->draft(); }

    // That hold a word of the recovery sheet, seen or not.
    [[nodiscard]] QStringList labelsWithWords() const
    {
        QStringList found;
        for (const auto* label : page.findChildren<QLabel*>()) {
            const auto words = test::FakeSetup::words(24);
            if (std::any_of(words.begin(), words.end(), [&](const auto& word) { return label->text().endsWith(QStringLiteral("  ") + QString::fromStdString(word)); })) found += label->text();
        }
        return found;
    }

    // Up to the second page.
    void becomeAcme()
    {
        type("setupId", QStringLiteral("acme"));
        type("setupName", QStringLiteral("Acme Devices"));
        type("setupPassphrase", QStringLiteral("correct horse"));
        type("setupPassphraseAgain", QStringLiteral("correct horse"));
        click("setupIdentityGo");
        QTRY_VERIFY_WITH_TIMEOUT(shown("setupSheetWritten"), 30000);
        click("setupSheetWritten");
        for (const char* name : {"setupCheck0", "setupCheck1", "setupCheck2"}) {
            const int asked = find(name)->property("asked").toInt();
            type(name, QString::fromStdString(test::FakeSetup::words(24).at(std::size_t(asked))));
        }
        QVERIFY(can("setupNext"));
        click("setupNext");
    }
    void join()
    {
        choose("setupConsortium-join");
        type("setupInvitation", QStringLiteral("quorate:join?good"));
        QTRY_VERIFY_WITH_TIMEOUT(shown("setupHeard0"), 30000);
        hear();
    }
    void hear()
    {
        for (const char* name : {"setupHeard0", "setupHeard1", "setupHeard2"}) {
            type(name, QString::fromStdString(test::FakeSetup::invitation().words.at(std::size_t(find(name)->property("asked").toInt()))));
        }
        QTRY_VERIFY_WITH_TIMEOUT(can("setupNext"), 30000);
    }

    test::FakeSetup setup;
    test::ScriptedPrompter prompter;

private:
    bridge::SetupBridge m_bridge;

public:
    pages::FirstRunPage page{QString()};
};

}  // namespace

class SetupTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QSettings> m_settings;
    test::FakeSetup::Disk m_disk;
    std::unique_ptr<theme::Theme> m_theme;

    [[nodiscard]] QString folder() const { return m_directory->filePath(QStringLiteral("home")); }

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<theme::Theme>(*qApp);
        m_theme->apply(theme::Choice::light, theme::Density::comfortable);
        m_directory = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_directory->filePath(QStringLiteral("first-run.ini")), QSettings::IniFormat);
        m_disk = {};
    }
    void cleanup()
    {
        m_settings.reset();
        m_theme.reset();
    }

    void aTokenForTheSigningKeys()
    {
        Run run(*m_settings, m_disk);
        run.choose("setupIdentity-token");
        run.type("setupId", QStringLiteral("north"));
        run.type("setupName", QStringLiteral("Agency North"));
        run.type("setupPassphrase", QStringLiteral("correct horse"));
        run.type("setupPassphraseAgain", QStringLiteral("correct horse"));
        QVERIFY(!run.can("setupIdentityGo") && !run.find("setupTokenPin")->isEnabled());
        run.type("setupTokenModule", QStringLiteral("/etc/passwd"));
        run.click("setupTokenLook");
        QTRY_VERIFY_WITH_TIMEOUT(run.problem("setupTokenModule").startsWith(QStringLiteral("The PKCS#11 library cannot be loaded.")), 30000);

        run.prompter.next = QStringLiteral("/usr/lib/token.so");
        run.click("setupTokenChoose");
        auto* list = run.find<QComboBox>("setupToken");
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 2, 30000);
        QVERIFY(list->itemText(0).contains(QStringLiteral("CERT-N 2")));
        list->setCurrentIndex(1);   // said before a PIN is typed
        QVERIFY(run.problem("setupToken").contains(QStringLiteral("The PIN of the token Old is blocked.")));
        QVERIFY(!run.find("setupTokenPin")->isEnabled());
        list->setCurrentIndex(0);
        QVERIFY(run.problem("setupToken").isEmpty());
        QVERIFY(!run.can("setupIdentityGo"));
        run.type("setupTokenPin", QStringLiteral("1111"));
        run.click("setupIdentityGo");
        QTRY_VERIFY_WITH_TIMEOUT(run.problem("setupTokenPin").startsWith(QStringLiteral("The PIN of the token CERT-N 2 is wrong.")), 30000);
        QVERIFY(run.find<QLineEdit>("setupTokenPin")->text().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(run.problem("setupToken").startsWith(QStringLiteral("One try is left")), 30000);
        run.type("setupTokenPin", QStringLiteral("4321"));
        run.click("setupIdentityGo");
        QTRY_VERIFY_WITH_TIMEOUT(run.shown("setupIdentityDone"), 30000);
        QVERIFY(run.text("setupIdentityDone").contains(QStringLiteral("CERT-N 2")));
        QCOMPARE(run.draft().token, QStringLiteral("pkcs11:token=CERT-N%202;serial=42"));
        for (const QString& key : m_settings->allKeys()) QVERIFY(!m_settings->value(key).toString().contains(QStringLiteral("4321")));
        run.click("setupNext");
        QCOMPARE(run.number(), 1);
    }

    void afterARestartATokenIsAskedAgain()
    {
        m_settings->setValue(QStringLiteral("first-run/page"), 0);
        m_settings->setValue(QStringLiteral("first-run/identity"), QStringLiteral("token"));
        m_settings->setValue(QStringLiteral("first-run/identityReady"), true);
        m_settings->setValue(QStringLiteral("first-run/tokenModule"), QStringLiteral("/usr/lib/token.so"));
        Run run(*m_settings, m_disk);
        QTRY_VERIFY_WITH_TIMEOUT(run.find<QComboBox>("setupToken")->count() == 2, 30000);
        QVERIFY(!run.draft().identityReady);
        QVERIFY(!run.can("setupNext"));
    }

    void fromNothingToAHome()
    {
        Run run(*m_settings, m_disk);
        QCOMPARE(run.number(), 0);
        QVERIFY(!run.can("setupNext"));
        QVERIFY(!run.shown("setupSkip"));           // the first page alone cannot be skipped
        run.becomeAcme();
        QCOMPARE(run.number(), 1);
        run.join();
        run.click("setupNext");
        QCOMPARE(run.number(), 2);
        QVERIFY(!run.find<QLabel>("setupHome-vendor")->pixmap().isNull());
        run.find<QCheckBox>("setupRole-vendor")->click();
        run.find<QCheckBox>("setupRole-gateway")->click();
        run.click("setupNext");
        QCOMPARE(run.number(), 3);
        QVERIFY(run.shown("setupGateway"));
        run.type("setupFolder", folder());
        run.find<QSpinBox>("setupUpload")->setValue(512);
        QTRY_VERIFY_WITH_TIMEOUT(run.text("setupSpace").contains(QStringLiteral("2.9 GB")), 30000);
        run.click("setupTest");
        QTRY_VERIFY_WITH_TIMEOUT(run.text("setupTestAnswer").contains(QStringLiteral("1 member(s) answered")) ||
                                     run.text("setupTestAnswer").contains(QStringLiteral("1 member answered")), 30000);
        QVERIFY(run.text("setupTestAnswer").contains(QStringLiteral("other.example.org:4600 did not answer")));
        run.click("setupNext");
        QCOMPARE(run.number(), 4);

        // A disk that is full: nothing is lost, and it can be tried again.
        run.setup.nextMake = Error{ErrorKind::noSpace, "base.file.no-space", "/"};
        QSignalSpy opened(&run.page, &pages::FirstRunPage::madeWanted);
        run.click("setupMake");
        auto* banner = run.find<widgets::Banner>("setupBanner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 30000);
        QVERIFY(banner->text().contains(QStringLiteral("The disk is full.")) && banner->text().contains(QStringLiteral("Nothing was changed.")));
        run.click("setupMake");
        QTRY_VERIFY_WITH_TIMEOUT(run.shown("setupOpen"), 30000);
        QCOMPARE(run.page.focusWidget(), run.find("setupOpen"));    // and not on the way out
        const auto& plan = run.setup.plans.back();
        QCOMPARE(plan.id, std::string("acme"));
        QCOMPARE(plan.roles, (std::vector<std::string>{"vendor", "gateway"}));
        QCOMPARE(plan.home, Path(folder().toStdString()));
        QCOMPARE(plan.invitation, test::FakeSetup::invitation().text);
        QVERIFY(!plan.founding);
        QCOMPARE(plan.gateway, std::string("0.0.0.0:4602"));
        QCOMPARE(plan.uploadLimit, std::uint64_t(512 * 1024));
        run.click("setupOpen");
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toString(), folder());
        // Done: the next first run begins at its beginning.
        QVERIFY(!pages::SetupDraft::load(*m_settings).begun());
    }

    // Killed on any page: the next console is on that page with what was typed, and asks for the passphrase alone.
    void aKilledRunGoesOn()
    {
        {
            Run run(*m_settings, m_disk);
            run.becomeAcme();
            run.choose("setupConsortium-create");
            run.type("setupConsortiumName", QStringLiteral("Quiet consortium"));
            run.find<QCheckBox>("setupHiddenVotes")->click();
            run.prompter.next = QStringLiteral("/records/north");
            run.click("setupRecordAdd");
            QTRY_COMPARE_WITH_TIMEOUT(run.find<QListWidget>("setupRecords")->count(), 1, 30000);
            run.click("setupNext");
            run.find<QCheckBox>("setupRole-vendor")->click();
            // Nothing is closed and nobody is asked.
        }
        Run again(*m_settings, m_disk);
        QVERIFY(again.shown("setupWizard"));
        QCOMPARE(again.number(), 2);
        QVERIFY(again.find<QCheckBox>("setupRole-vendor")->isChecked());
        again.click("setupNext");
        again.type("setupFolder", folder());
        again.click("setupNext");
        QCOMPARE(again.number(), 4);
        QVERIFY(!again.can("setupMake"));           // the passphrase is in nobody's memory
        QVERIFY(again.find<widgets::Banner>("setupBanner")->text().contains(QStringLiteral("Identity")));
        again.click("setupBack");
        again.click("setupBack");
        again.click("setupBack");
        QCOMPARE(again.find<QLineEdit>("setupConsortiumName")->text(), QStringLiteral("Quiet consortium"));
        QVERIFY(again.find<QCheckBox>("setupHiddenVotes")->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(again.find<QListWidget>("setupRecords")->item(0)->text().contains(QStringLiteral("Agency North")), 30000);
        again.click("setupBack");
        again.type("setupUnlockPassphrase", QStringLiteral("wrong"));
        again.click("setupUnlock");
        QTRY_VERIFY_WITH_TIMEOUT(!again.problem("setupUnlockPassphrase").isEmpty(), 30000);
        again.type("setupUnlockPassphrase", QStringLiteral("correct horse"));
        again.click("setupUnlock");
        QTRY_VERIFY_WITH_TIMEOUT(again.can("setupNext"), 30000);
        for (int i = 0; i < 4; ++i) again.click("setupNext");
        QVERIFY(again.can("setupMake"));
        again.click("setupMake");
        QTRY_VERIFY_WITH_TIMEOUT(again.shown("setupOpen"), 30000);
        const auto& plan = again.setup.plans.back();
        QVERIFY(plan.founding.has_value());
        QCOMPARE(plan.founding->name, std::string("Quiet consortium"));
        QCOMPARE(plan.founding->records, std::vector<Path>{"/records/north"});
    }

    void theSheetIsChecked()
    {
        Run run(*m_settings, m_disk);
        run.type("setupId", QStringLiteral("acme"));
        run.type("setupName", QStringLiteral("Acme"));
        run.type("setupPassphrase", QStringLiteral("correct horse"));
        run.type("setupPassphraseAgain", QStringLiteral("correct horse"));
        run.click("setupIdentityGo");
        QTRY_VERIFY_WITH_TIMEOUT(run.shown("setupSheetWritten"), 30000);
        QVERIFY(run.text("setupWord0").contains(QStringLiteral("worda")));
        const QString file = m_directory->filePath(QStringLiteral("sheet.pdf"));
        run.prompter.next = file;
        run.click("setupSheetSave");
        QVERIFY(QFileInfo(file).size() > 0);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        run.click("setupSheetWritten");
        QVERIFY(!run.shown("setupWord0"));          // not to be copied from the screen
        QVERIFY(run.labelsWithWords().isEmpty());
        run.type("setupCheck0", QStringLiteral("wor"));
        QVERIFY(run.problem("setupCheck0").isEmpty());
        run.type("setupCheck0", QStringLiteral("wrong"));
        QVERIFY(!run.problem("setupCheck0").isEmpty());
        QVERIFY(!run.can("setupNext"));
        run.click("setupSheetAgain");
        QVERIFY(run.shown("setupWord0"));
        QCOMPARE(run.labelsWithWords().size(), 24);
        run.choose("setupIdentity-words");
        QVERIFY(run.labelsWithWords().isEmpty());
    }

    // The words are nowhere on the screen, not even hidden, once they were written down.
    void theWordsOfTheSheetAreTakenDown()
    {
        Run run(*m_settings, m_disk);
        run.becomeAcme();
        QCOMPARE(run.number(), 1);
        QVERIFY(run.labelsWithWords().isEmpty());
    }

    // Who may read a file of that name, and has it open, reads no word: the sheet is another file from its first byte on.
    void theSheetIsWrittenForItsOwnerAlone()
    {
        Run run(*m_settings, m_disk);
        run.type("setupId", QStringLiteral("acme"));
        run.type("setupName", QStringLiteral("Acme"));
        run.type("setupPassphrase", QStringLiteral("correct horse"));
        run.type("setupPassphraseAgain", QStringLiteral("correct horse"));
        run.click("setupIdentityGo");
        QTRY_VERIFY_WITH_TIMEOUT(run.shown("setupSheetWritten"), 30000);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("sheet.pdf"));
        QFile others(file);
        QVERIFY(others.open(QIODevice::ReadWrite) && others.write("old") == 3 && others.flush());
        QVERIFY(others.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        run.prompter.next = file;
        run.click("setupSheetSave");
        QVERIFY(others.seek(0));
        QCOMPARE(others.readAll(), QByteArray("old"));
        QFile sheet(file);
        QVERIFY(sheet.open(QIODevice::ReadOnly) && sheet.readAll().startsWith("%PDF-"));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!run.shown("setupSheetProblem"));

        // What cannot be written is said, and leaves nothing.
        run.prompter.next = folder.path();
        run.click("setupSheetSave");
        QVERIFY(run.shown("setupSheetProblem") && run.text("setupSheetProblem").contains(QStringLiteral("not written")));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("sheet.pdf")));
        QVERIFY(QDir(QFileInfo(folder.path()).path()).entryList({QFileInfo(folder.path()).fileName() + QStringLiteral(".*")}, QDir::Files | QDir::Hidden).isEmpty());
    }

    // As the ledger and the network take them.
    void namesAndEndpoints()
    {
        using pages::isEndpoint;
        using pages::isMemberName;
        for (const QString& good : {QStringLiteral("Agency North"), QStringLiteral("\u4E2D\u6587"), QStringLiteral("Lab \U0001F52C"), QString::fromUcs4(U"\U00020BB7\u91CE\u5BB6", 3)}) {
            QVERIFY2(isMemberName(good), qPrintable(good));
        }
        QVERIFY(isMemberName(QString::fromUcs4(U"\U0001F52C").repeated(32)));                  // 128 bytes
        QVERIFY(!isMemberName(QString::fromUcs4(U"\U0001F52C").repeated(33)));
        QVERIFY(!isMemberName(QString()) && !isMemberName(QStringLiteral("a\nb")) && !isMemberName(QStringLiteral("a\u202Eb")));
        QVERIFY(!isMemberName(QString(QChar(0xD83D))));                                         // half of a character
        for (const char* good : {"node.example.org:4600", "192.0.2.7:1", "[2001:db8::1]:65535"}) QVERIFY2(isEndpoint(QLatin1String(good)), good);
        for (const char* bad : {"node.example.org:0", "[2001:db8::1]:0", "2001:db8::1:4600", "node", "node:65536", ":4600", "a b:1", "node:-1"}) {
            QVERIFY2(!isEndpoint(QLatin1String(bad)), bad);
        }
        QVERIFY(isEndpoint(QStringLiteral("0.0.0.0:0"), pages::LeastPort::any) && !isEndpoint(QStringLiteral("0.0.0.0:65536"), pages::LeastPort::any));
    }

    // What cannot be is said while it is typed, beside its field.
    void badInputIsSaidBesideItsField()
    {
        Run run(*m_settings, m_disk);
        const auto wrong = [&](const char* field, const QString& text) {
            run.type(field, text);
            if (run.problem(field).isEmpty()) qWarning("%s takes %s", field, qPrintable(text));
            return !run.problem(field).isEmpty();
        };
        QVERIFY(wrong("setupId", QStringLiteral("Acme Inc")) && wrong("setupId", QStringLiteral("-a")));
        QVERIFY(wrong("setupName", QString(129, QLatin1Char('n'))));
        QVERIFY(wrong("setupPassphrase", QStringLiteral("short")));
        run.type("setupPassphrase", QStringLiteral("correct horse"));
        QVERIFY(wrong("setupPassphraseAgain", QStringLiteral("correct house")));
        QVERIFY(!run.can("setupIdentityGo"));
        run.choose("setupIdentity-words");
        QVERIFY(wrong("setupWords", QStringLiteral("one two")));
        run.type("setupId", QStringLiteral("acme"));
        run.type("setupName", QStringLiteral("Acme"));
        run.type("setupPassphraseAgain", QStringLiteral("correct horse"));
        QStringList words(24, QStringLiteral("nothing"));
        run.type("setupWords", words.join(QLatin1Char(' ')));
        run.click("setupIdentityGo");
        QTRY_VERIFY_WITH_TIMEOUT(run.problem("setupWords").contains(QStringLiteral("nothing")), 30000);
        run.choose("setupIdentity-import");
        run.type("setupImportFolder", QStringLiteral("/homes/none"));
        run.type("setupPassphrase", QStringLiteral("no"));
        run.click("setupIdentityGo");
        QTRY_VERIFY_WITH_TIMEOUT(!run.problem("setupImportFolder").isEmpty(), 30000);
        run.type("setupImportFolder", QStringLiteral("/homes/old"));
        run.click("setupIdentityGo");
        QTRY_VERIFY_WITH_TIMEOUT(!run.problem("setupPassphrase").isEmpty(), 30000);
        run.type("setupPassphrase", QStringLiteral("opens it"));
        run.click("setupIdentityGo");
        QTRY_VERIFY_WITH_TIMEOUT(run.can("setupNext"), 30000);
        QCOMPARE(run.draft().roles, QStringList{QStringLiteral("gateway")});

        run.click("setupNext");
        run.choose("setupConsortium-create");
        QVERIFY(wrong("setupConsortiumName", QString(129, QLatin1Char('n'))));
        run.prompter.next = QStringLiteral("/records/none");
        run.click("setupRecordAdd");
        QTRY_VERIFY_WITH_TIMEOUT(!run.problem("setupRecords").isEmpty(), 30000);
        run.choose("setupConsortium-join");
        run.type("setupInvitation", QStringLiteral("hello"));
        QTRY_VERIFY_WITH_TIMEOUT(!run.problem("setupInvitation").isEmpty(), 30000);
        QVERIFY(!run.can("setupNext"));
        run.click("setupSkip");
        QCOMPARE(run.number(), 2);
        QVERIFY(!run.find("setupRole-vendor")->isEnabled());      // the imported keys decide
        run.click("setupNext");
        QVERIFY(wrong("setupFolder", QStringLiteral("relative")) && wrong("setupFolder", QStringLiteral("/") + QString(100, QLatin1Char('x'))));
        // The disk is asked beside the window.
        run.type("setupFolder", m_directory->path());
        QTRY_VERIFY_WITH_TIMEOUT(run.problem("setupFolder").contains(QStringLiteral("something in this folder")), 30000);
        QVERIFY(!run.can("setupNext"));
        QVERIFY(wrong("setupListen", QStringLiteral("nowhere")) && wrong("setupListen", QStringLiteral("host:99999")));
        run.type("setupListen", QStringLiteral("0.0.0.0:1"));
        QVERIFY(wrong("setupSwarm", QStringLiteral("0.0.0.0:1")) && wrong("setupGateway", QStringLiteral("0.0.0.0:1")));
        run.click("setupTest");
        QTRY_VERIFY_WITH_TIMEOUT(run.text("setupTestAnswer").contains(QStringLiteral("cannot be used")), 30000);
    }

    void aForeignInvitationIsNotBelieved()
    {
        Run run(*m_settings, m_disk);
        run.becomeAcme();
        run.choose("setupConsortium-join");
        run.prompter.next = QStringLiteral("/invitations/good");
        run.click("setupInvitationFile");
        QTRY_VERIFY_WITH_TIMEOUT(run.shown("setupHeard0"), 30000);
        QVERIFY(!run.can("setupNext"));
        run.type("setupHeard0", QStringLiteral("zebra"));
        QVERIFY(run.problem("setupFingerprint").contains(QStringLiteral("do not join")));
        run.hear();
        QVERIFY(run.draft().compared);
        // Another invitation is compared anew.
        run.type("setupInvitation", QStringLiteral("hello"));
        QVERIFY(!run.draft().compared && !run.can("setupNext"));
    }

    // A home with keys and without a consortium: only the missing page is asked for.
    void aHomeThatWaitsJoins()
    {
        Run run(*m_settings, m_disk, QStringLiteral("/homes/waiting"));
        QCOMPARE(run.number(), 1);
        QVERIFY(!run.find("setupConsortium-create")->isEnabled());
        run.join();
        run.click("setupNext");
        QCOMPARE(run.number(), 4);
        QVERIFY(run.can("setupMake"));
        run.click("setupMake");
        QTRY_VERIFY_WITH_TIMEOUT(run.shown("setupOpen"), 30000);
        QCOMPARE(run.setup.joins.size(), std::size_t(1));
        QCOMPARE(run.setup.joins.front().first, Path("/homes/waiting"));
    }

    void watchersNeedNoSheetAndLaterMakesAHomeThatWaits()
    {
        Run run(*m_settings, m_disk);
        run.choose("setupIdentity-watch");
        run.type("setupPassphrase", QStringLiteral("correct horse"));
        run.type("setupPassphraseAgain", QStringLiteral("correct horse"));
        run.click("setupIdentityGo");
        QTRY_VERIFY_WITH_TIMEOUT(run.can("setupNext"), 30000);
        run.click("setupNext");
        QVERIFY(!run.find("setupConsortium-create")->isEnabled());
        run.click("setupSkip");
        run.click("setupNext");
        run.type("setupFolder", folder());
        run.click("setupNext");
        run.click("setupMake");
        QTRY_VERIFY_WITH_TIMEOUT(run.text("setupResult").contains(QStringLiteral("waits for an invitation")), 30000);
        QVERIFY(!run.shown("setupOpen"));
        QCOMPARE(int(run.setup.plans.back().identity), int(api::HomePlan::Identity::watch));
    }
};

QTEST_MAIN(SetupTest)
#include "setup_test.moc"
