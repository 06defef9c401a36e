// SPDX-License-Identifier: GPL-3.0-or-later
// The consortium switcher.
#include "tests/gui/fixture.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/profiles.h"
#include "ui/widgets/notices.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace quorate;
using pages::Profile;
using pages::Profiles;

class ProfilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // At the head of the rail, where a consortium is chosen: how many they are, and whether this console is with them.
    void theConsortiumSaysHowItIs()
    {
        test::Console console;
        const auto said = [&] {
            for (const auto* button : console.find<QWidget>("rail")->findChildren<QAbstractButton*>()) {
                if (button->toolTip().startsWith(QLatin1String("Nordgrid"))) return button->toolTip().section(QLatin1Char('\n'), 1, 1);
            }
            return QStringLiteral("nothing");
        };
        const QString live = said();
        QVERIFY2(live.startsWith(QLatin1String("Members: ")) && live.endsWith(QLatin1String(", Live")), qPrintable(live));
        console.node.change([](api::Snapshot& s) { s.chains[1].state = "catching-up"; });
        console.settle();
        QVERIFY2(said().endsWith(QLatin1String(", Catching up")), qPrintable(said()));
        console.node.change([](api::Snapshot& s) {
            auto peers = *s.peers;
            for (auto& p : peers) p.connected = false;
            s.peers = std::make_shared<const std::vector<api::PeerView>>(peers);
        });
        console.settle();
        QVERIFY2(said().endsWith(QLatin1String(", offline")), qPrintable(said()));
    }

    void theListIsKeptAndSharedBetweenConsoles()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("consortia.ini"));
        Profiles one(file), other(file);
        QVERIFY(one.all().isEmpty());
        Profile p;
        p.home = directory.filePath(QStringLiteral("home"));
        p.name = QStringLiteral("Nordgrid");
        p.roles = {QStringLiteral("vendor")};
        p.height = 7;
        p.alerts = 2;
        p.seen = 1000;
        one.note(p);
        other.rename(p.home + QStringLiteral("/../home/"), QStringLiteral("  our\nname "));
        p.label = QStringLiteral("our name");
        QCOMPARE(one.all(), QList<Profile>{p});
        p.label.clear();
        p.height = 8;
        p.seen = 3000;
        one.note(p);
        QCOMPARE(other.all().first().title(), QStringLiteral("our name"));
        QCOMPARE(other.all().first().height, quint64(8));
        other.add(directory.filePath(QStringLiteral("second")));
        other.add(directory.filePath(QStringLiteral("second")));
        QCOMPARE(one.all().size(), 2);
        QCOMPARE(one.all().at(1).title(), QStringLiteral("second"));
        const Profile gone = one.all().first();
        one.remove(gone.home);
        QCOMPARE(other.all().size(), 1);
        other.restore(gone);
        QCOMPARE(one.all().first(), gone);
    }

    void aDamagedListIsNoDanger()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("consortia.ini"));
        {
            QFile f(file);
            QVERIFY(f.open(QIODevice::WriteOnly));
            f.write("[x]\nhome=relative\n[y]\nhome=/not/under/its/name\n\x00\xff[[[\nheight=@Variant(\n");
        }
        Profiles profiles(file);
        QVERIFY(profiles.all().isEmpty());
        profiles.add(directory.filePath(QStringLiteral("home")));
        QCOMPARE(profiles.all().size(), 1);
    }

    void withoutAListTheRailIsNoButton()
    {
        test::Console console;
        auto* head = console.find<QAbstractButton>("consortium");
        QVERIFY(!head->isEnabled());
        QCOMPARE(head->focusPolicy(), Qt::NoFocus);
        console.window->showProfiles();
        QVERIFY(console.window->findChild<QWidget*>(QStringLiteral("profilesSheet")) == nullptr);
    }

    void consortiaAreSwitchedRenamedAddedAndRemoved()
    {
        test::Console console;
        QTemporaryDir directory;
        Profiles profiles(directory.filePath(QStringLiteral("consortia.ini")));
        const QString here = directory.filePath(QStringLiteral("here"));
        const QString there = directory.filePath(QStringLiteral("there"));
        const QString broken = directory.filePath(QStringLiteral("broken"));
        Profile other;
        other.home = there;
        other.name = QStringLiteral("Alpine");
        other.chain = QString(64, QLatin1Char('a'));
        other.member = QStringLiteral("Helio");
        other.roles = {QStringLiteral("vendor")};
        other.height = 4711;
        other.alerts = 3;
        other.seen = test::sampleNow - 3'600'000;
        profiles.note(other);
        QStringList opened;
        QSettings settings(directory.filePath(QStringLiteral("console.ini")), QSettings::IniFormat);
        pages::MainWindow::Parts parts{console.bridge(), settings, console.theme(), console.prompter};
        parts.profiles.list = &profiles;
        parts.profiles.home = here;
        parts.profiles.open = [&](const QString& home) {
            opened += home;
            return true;
        };
        parts.profiles.check = [&](const QString& home) {
            bridge::Problem problem;
            if (home == broken) problem.code = QStringLiteral("node.home.missing");
            return problem;
        };
        pages::MainWindow window(parts);
        window.resize(1366, 768);
        window.show();
        const auto find = [&](const char* name) { return window.findChild<QWidget*>(QLatin1String(name)); };
        auto* head = window.findChild<QAbstractButton*>(QStringLiteral("consortium"));
        QVERIFY(head->isEnabled() && head->focusPolicy() == Qt::StrongFocus);
        head->setFocus(Qt::TabFocusReason);
        QTest::keyClick(head, Qt::Key_Return);
        QVERIFY(find("profilesSheet") != nullptr);
        auto* list = window.findChild<QTreeWidget*>(QStringLiteral("profiles"));
        QCOMPARE(list->topLevelItemCount(), 2);
        QVERIFY(list->topLevelItem(0)->text(0).contains(QStringLiteral("this window")));
        QVERIFY(!find("profileOpen")->isEnabled() && !find("profileRemove")->isEnabled());
        auto* second = list->topLevelItem(1);
        QCOMPARE(second->text(0), QStringLiteral("Alpine"));
        QCOMPARE(second->text(1), QStringLiteral("Helio, Vendor"));
        QVERIFY(second->text(2).contains(QStringLiteral("711")));
        QCOMPARE(second->text(3), QStringLiteral("3"));

        list->setCurrentItem(second);
        auto* label = window.findChild<QLineEdit*>(QStringLiteral("profileLabel"));
        label->setText(QStringLiteral("the test chain"));
        QTest::mouseClick(find("profileRename"), Qt::LeftButton);
        QCOMPARE(profiles.all().at(1).label, QStringLiteral("the test chain"));
        QCOMPARE(list->topLevelItem(1)->text(0), QStringLiteral("the test chain"));

        console.prompter.next = broken;
        QTest::mouseClick(find("profileAdd"), Qt::LeftButton);
        QCOMPARE(profiles.all().size(), 2);
        QVERIFY(window.toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("The folder was not added")));
        console.prompter.next = directory.filePath(QStringLiteral("third"));
        QTest::mouseClick(find("profileAdd"), Qt::LeftButton);
        QCOMPARE(profiles.all().size(), 3);

        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            if (list->topLevelItem(i)->text(0) == QStringLiteral("third")) list->setCurrentItem(list->topLevelItem(i));
        }
        QTest::mouseClick(find("profileRemove"), Qt::LeftButton);
        QCOMPARE(profiles.all().size(), 2);
        for (auto* button : window.toasts().findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Undo")) QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(profiles.all().size(), 3);

        QTest::mouseClick(find("profileJoin"), Qt::LeftButton);
        QCOMPARE(opened, QStringList{QString()});
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            if (list->topLevelItem(i)->text(0) == QStringLiteral("the test chain")) list->setCurrentItem(list->topLevelItem(i));
        }
        QTest::mouseClick(find("profileOpen"), Qt::LeftButton);
        QCOMPARE(opened.last(), QDir::cleanPath(there));
        QTRY_VERIFY_WITH_TIMEOUT(find("profilesSheet") == nullptr, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(window.focusWidget(), head, 30000);
    }

    // Each kind of user looks around at its own desk.
    void theDemoHasThreeDesks()
    {
        pages::FirstRunPage page{QString()};
        page.show();
        QSignalSpy wanted(&page, &pages::FirstRunPage::demoWanted);
        const std::pair<const char*, const char*> desks[] = {{"firstRunDemo", "acme"}, {"firstRunDemoChecker", "agency-north"}, {"firstRunDemoOperator", "gateway-east"}};
        for (const auto& [name, member] : desks) {
            auto* button = page.findChild<QPushButton*>(QLatin1String(name));
            QVERIFY2(button != nullptr && button->isVisible() && !button->accessibleDescription().isEmpty(), name);
            QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(wanted.takeFirst().first().toString(), QLatin1String(member));
        }
        QVERIFY(page.findChild<QPushButton*>(QStringLiteral("firstRunDemo"))->isDefault());
        // The one whose desk it is says that it is on its way; none is pressed twice.
        page.showStarting(QStringLiteral("gateway-east"));
        for (const auto& [name, member] : desks) {
            const auto* button = page.findChild<QPushButton*>(QLatin1String(name));
            QVERIFY2(!button->isEnabled(), name);
            QCOMPARE(button->text().startsWith(QStringLiteral("Starting")), QLatin1String(member) == QLatin1String("gateway-east"));
        }
        // The command line names members that have no button.
        pages::FirstRunPage other{QString()};
        other.show();
        other.showStarting(QStringLiteral("agency-south"));
        auto* told = other.findChild<widgets::Banner*>(QStringLiteral("firstRunWhy"));
        QVERIFY(told->isVisible() && told->text().startsWith(QStringLiteral("Starting")));
        QVERIFY(!other.findChild<QPushButton*>(QStringLiteral("firstRunDemo"))->text().startsWith(QStringLiteral("Starting")));
    }

    // Who has a home and no command line at hand: a folder that is none is said so, and nothing opens.
    void aHomeIsOpenedFromTheFirstPage()
    {
        pages::FirstRunPage page{QString()};
        test::ScriptedPrompter prompter;
        QStringList opened;
        connect(&page, &pages::FirstRunPage::openWanted, this, [&](const QString& home) { opened += home; });
        auto* choose = page.findChild<QPushButton*>(QStringLiteral("firstRunChoose"));
        page.show();
        QVERIFY(!choose->isVisible());
        page.letChoose(prompter, [](const QString& home) {
            bridge::Problem problem;
            if (home != QStringLiteral("/homes/good")) problem.code = QStringLiteral("node.home.missing");
            return problem;
        });
        QVERIFY(choose->isVisible());
        QTest::mouseClick(choose, Qt::LeftButton);   // cancelled
        prompter.next = QStringLiteral("/homes/none");
        QTest::mouseClick(choose, Qt::LeftButton);
        auto* why = page.findChild<widgets::Banner*>(QStringLiteral("firstRunWhy"));
        QVERIFY(opened.isEmpty() && why->isVisible());
        QVERIFY(why->text().contains(QStringLiteral("/homes/none was not opened.")) && why->text().contains(QStringLiteral("Nothing was changed.")));
        prompter.next = QStringLiteral("/homes/good");
        QTest::mouseClick(choose, Qt::LeftButton);
        QCOMPARE(opened, QStringList{QStringLiteral("/homes/good")});
    }
};

QTEST_MAIN(ProfilesTest)
#include "profiles_test.moc"
