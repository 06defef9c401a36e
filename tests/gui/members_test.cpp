// SPDX-License-Identifier: GPL-3.0-or-later
// Members: their keys and their record, and the changes of the consortium that several sign.
#include "tests/gui/fixture.h"
#include "tests/gui/lists.h"
#include "ui/bridge/format.h"
#include "ui/dialogs/outbox.h"
#include "ui/widgets/notices.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTreeWidget>

using namespace quorate;
using test::choose;
using test::details;

class MembersTest : public QObject {
    Q_OBJECT

    static void open(test::Console& console, const char* member)
    {
        console.window->go(QStringLiteral("members"));
        choose(console.table("membersTable"), QStringLiteral("Id"), QLatin1String(member));
    }
    static bool there(test::Console& console, const char* name)
    {
        return QTest::qWaitFor([&] { return console.window->findChild<QWidget*>(QLatin1String(name)) != nullptr; }, 30'000);
    }
    static bool gone(test::Console& console, const char* name)
    {
        return QTest::qWaitFor([&] { return console.window->findChild<QWidget*>(QLatin1String(name)) == nullptr; }, 30'000);
    }
    static void act(test::Console& console, const char* name)
    {
        auto* button = console.find<QPushButton>("proposeMenu");
        auto* action = button->menu()->findChild<QAction*>(QLatin1String(name));
        QVERIFY2(action != nullptr, name);
        action->trigger();
    }
    static QStringList lines(test::Console& console, const char* list)
    {
        QStringList out;
        const auto* tree = console.find<QTreeWidget>(list);
        for (int row = 0; row < tree->topLevelItemCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < tree->columnCount(); ++column) cells += tree->topLevelItem(row)->text(column);
            out += cells.join(QLatin1Char('|'));
        }
        return out;
    }
    // Through the sheet: what must be typed, three seconds, the button.
    static void confirm(test::Console& console, const QString& typed)
    {
        QVERIFY(there(console, "signConfirm"));
        auto* button = console.find<QPushButton>("signConfirm");
        auto* field = console.window->findChild<QLineEdit*>(QStringLiteral("signTyped"));
        QCOMPARE(field != nullptr, !typed.isEmpty());
        if (field != nullptr) field->setText(typed);
        QTRY_VERIFY(button->isEnabled());
        if (field != nullptr) {
            field->setText(QStringLiteral("somebody"));
            QVERIFY(!button->isEnabled());
            field->setText(typed);
            QVERIFY(button->isEnabled());
        }
        button->click();
        QVERIFY(gone(console, "signConfirm"));
    }

private Q_SLOTS:
    // Nobody connects to himself, and yet he is here.
    void weOurselvesAreHere()
    {
        test::Console console;
        console.window->go(QStringLiteral("members"));
        choose(console.table("membersTable"), QStringLiteral("Id"), QLatin1String("cert-n"));
        const auto seen = [&] { return test::cell(console.table("membersTable"), console.table("membersTable")->currentIndex().row(), QStringLiteral("Last seen")); };
        const auto minute = [&] { return bridge::format::time(console.bridge().now() / 60'000 * 60'000); };
        QCOMPARE(seen(), minute());
        const QString before = seen();
        console.clock.advance(Milliseconds(3 * 60'000));
        console.clock.setWallTime({console.clock.now().ms});
        console.node.change([&](api::Snapshot& s) { s.at = console.clock.now(); });
        console.settle();
        QCOMPARE(seen(), minute());
        QVERIFY(seen() != before);
    }

    void membersShowTheirKeys()
    {
        test::Console console;
        open(console, "bsi-lab");
        QVERIFY(details(console, "membersDetails").contains(QStringLiteral("Signs votes")));
        QVERIFY(details(console, "membersDetails").contains(QStringLiteral("41, of which rejections: 3")));
        QVERIFY(details(console, "membersDetails").contains(QStringLiteral("one vote, as each member")));
    }

    void chipsTellRolesApart()
    {
        test::Console console;
        console.window->go(QStringLiteral("members"));
        auto* table = console.table("membersTable");
        const int all = table->model()->rowCount();
        auto* filter = console.find<QLineEdit>("membersFilter");
        for (const auto& [text, most] : {std::pair("roles:Checker", 4), std::pair("roles:Vendor", 2), std::pair("connected:=Connected", all - 1)}) {
            filter->setText(QLatin1String(text));
            QTRY_VERIFY2(table->model()->rowCount() > 0 && table->model()->rowCount() <= most, text);
        }
        QStringList chips;
        for (const auto* chip : console.find<QWidget>("page-members")->findChildren<QAbstractButton*>()) chips += chip->text();
        for (const char* chip : {"Vendor", "Checker", "Gateway", "Validator", "Connected"}) {
            QVERIFY2(std::any_of(chips.begin(), chips.end(), [chip](const QString& c) { return c.startsWith(QLatin1String(chip)); }), qPrintable(chips.join(QLatin1Char(','))));
        }
    }

    void aMembersVotesAgainstAreListed()
    {
        test::Console console;
        open(console, "kestrel");
        auto* list = console.table("memberRejectionsTable");
        QTRY_VERIFY(list->isVisible() && list->model()->rowCount() > 0);
        const QString release = test::cell(list, 0, QStringLiteral("Release"));
        QVERIFY(release.startsWith(QStringLiteral("kestrel-")));
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(console.find<QWidget>("page-releases")->isVisible());
    }

    void aFingerprintIsComparedByWords()
    {
        test::Console console;
        open(console, "bsi-lab");
        console.click("memberCompare");
        auto* words = console.find<QLabel>("fingerprintWords");
        QTRY_COMPARE(words->text().split(QRegularExpression(QStringLiteral("\\s+"))).size(), 12);
        const QString first = words->text();
        QVERIFY(words->accessibleName().contains(first.section(QLatin1Char(' '), 0, 0)));
        auto* key = console.find<QComboBox>("fingerprintKey");
        QVERIFY(key->count() == 3);
        key->setCurrentIndex(1);
        QTRY_VERIFY(!words->text().isEmpty() && words->text() != first);
        console.click("fingerprintCopy");
        QCOMPARE(QApplication::clipboard()->text(), words->text());
        QTest::keyClick(console.find<QWidget>("fingerprintSheet"), Qt::Key_Escape);
        QVERIFY(gone(console, "fingerprintSheet"));
    }

    // Proposed here, signed here, agreed to elsewhere, put on the ledger here.
    void aChangeIsProposedSignedAndPutOnTheLedger()
    {
        test::Console console;
        open(console, "bsi-lab");
        console.click("memberChange");
        auto* go = console.find<QPushButton>("memberFormGo");
        QVERIFY(!go->isEnabled());
        console.find<QLineEdit>("memberName")->setText(QStringLiteral("BSI Laboratory"));
        console.find<QCheckBox>("memberRole-gateway")->setChecked(true);
        QVERIFY(go->isEnabled());
        // A leaf says nothing while no key goes.
        auto* leaf = console.find<QLineEdit>("memberLastTrusted");
        leaf->setText(QStringLiteral("12"));
        QVERIFY(!go->isEnabled() && console.find<QLabel>("memberLastTrustedProblem")->isVisibleTo(go->window()));
        leaf->clear();
        console.click("memberFormGo");
        QVERIFY(there(console, "proposalSheet"));
        QCOMPARE(console.node.calls().proposed.size(), std::size_t(1));
        const auto wish = std::get<api::MemberChange>(console.node.calls().proposed[0]);
        QCOMPARE(wish.member + "/" + wish.name, std::string("bsi-lab/BSI Laboratory"));
        QVERIFY(wish.addedRoles == std::vector<std::string>{"gateway"} && wish.droppedRoles.empty() && wish.revokedKeys.empty() && !wish.lastTrusted);
        QCOMPARE(lines(console, "proposalChanges"), (QStringList{QStringLiteral("Name|BSI Lab|BSI Laboratory"),
                                                                 QStringLiteral("Roles|Checker, Validator|Checker, Validator, Gateway")}));
        QCOMPARE(lines(console, "proposalParties").filter(QStringLiteral("Not yet")).size(), 9);
        QVERIFY(!console.find<QPushButton>("proposalSubmit")->isEnabled());
        QVERIFY(console.find<QLabel>("proposalWhy")->text().contains(QStringLiteral("refuse")));

        console.click("proposalSign");
        confirm(console, {});
        QTRY_COMPARE(console.node.calls().endorsed.size(), std::size_t(1));
        QTRY_COMPARE(lines(console, "proposalParties").filter(QStringLiteral("Has signed")).size(), 1);
        QVERIFY(!console.find<QPushButton>("proposalSign")->isVisible());
        // It goes out as text, and comes back with the signatures of others.
        console.click("proposalCopy");
        QCOMPARE(QApplication::clipboard()->text().toStdString(), console.node.lastProposal);
        QTest::keyClick(console.find<QWidget>("proposalSheet"), Qt::Key_Escape);
        QVERIFY(gone(console, "proposalSheet"));
        console.node.addEndorsements(console.node.lastProposal, 4);
        QApplication::clipboard()->setText(QString::fromStdString(console.node.lastProposal));
        act(console, "pasteProposal");
        QVERIFY(there(console, "proposalSheet"));
        QTRY_VERIFY(console.find<QPushButton>("proposalSubmit")->isEnabled());
        console.click("proposalSubmit");
        confirm(console, {});
        // Held for ten seconds; then it goes out as it was shown.
        QVERIFY(console.node.calls().submittedProposals.empty());
        QTRY_COMPARE(console.window->outbox().count(), 1);
        console.window->outbox().sendAll();
        QTRY_COMPARE(console.node.calls().submittedProposals.size(), std::size_t(1));
        QCOMPARE(console.node.calls().submittedProposals[0], console.node.lastProposal);
        QTRY_VERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("Change of BSI Lab: it is settled")));
    }

    // Keys that are revoked stay revoked: who is meant is typed.
    void aRemovalAsksForTheName()
    {
        test::Console console;
        open(console, "ksc");
        console.click("memberRemove");
        QVERIFY(there(console, "proposalSheet"));
        QVERIFY(std::get<api::MemberChange>(console.node.calls().proposed[0]).remove);
        const QStringList changes = lines(console, "proposalChanges");
        QVERIFY2(changes.first() == QStringLiteral("Roles|Checker|none") && changes.filter(QStringLiteral("Key is revoked")).size() == 3, qPrintable(changes.join(QLatin1Char('\n'))));
        console.click("proposalSign");
        confirm(console, QStringLiteral("ksc"));
        QTRY_COMPARE(console.node.calls().endorsed.size(), std::size_t(1));
    }

    void otherChangesHaveTheirForms()
    {
        test::Console console;
        console.window->go(QStringLiteral("members"));
        act(console, "proposeCheckers");
        QVERIFY(there(console, "epochForm"));
        console.find<QCheckBox>("epochMember-ksc")->setChecked(false);
        console.click("epochFormGo");
        QVERIFY(there(console, "proposalSheet"));
        const auto epoch = std::get<api::EpochChange>(console.node.calls().proposed.back());
        QVERIFY(epoch.role == "checker" && epoch.members.size() == 3);
        QVERIFY(lines(console, "proposalChanges").contains(QStringLiteral("Checker|KSC Oslo|") + QChar(0x2013)));
        QTest::keyClick(console.find<QWidget>("proposalSheet"), Qt::Key_Escape);
        QVERIFY(gone(console, "proposalSheet") && gone(console, "epochForm"));

        act(console, "proposePolicy");
        QVERIFY(there(console, "policyForm"));
        console.find<QSpinBox>("policyCheckers")->setValue(3);
        console.find<QSpinBox>("policyApprovals")->setValue(2);
        console.click("policyFormGo");
        QVERIFY(there(console, "proposalSheet"));
        const auto policy = std::get<api::PolicyChange>(console.node.calls().proposed.back());
        QVERIFY(policy.minimumCheckers == 3 && policy.minimumApprovals == 2);
        // As a file, and from one.
        QTemporaryDir folder;
        console.prompter.next = folder.filePath(QStringLiteral("policy.proposal"));
        console.click("proposalSave");
        QTRY_VERIFY(QFile::exists(console.prompter.next));
        QTest::keyClick(console.find<QWidget>("proposalSheet"), Qt::Key_Escape);
        QVERIFY(gone(console, "proposalSheet"));
        act(console, "openProposal");
        QVERIFY(there(console, "proposalSheet"));
        QTest::keyClick(console.find<QWidget>("proposalSheet"), Qt::Key_Escape);
        QVERIFY(gone(console, "proposalSheet"));

        console.prompter.next = QStringLiteral("/tmp/record");
        act(console, "proposeMember");
        QVERIFY(there(console, "proposalSheet"));
        QCOMPARE(std::get<api::MemberAdmission>(console.node.calls().proposed.back()).record.string(), std::string("/tmp/record"));
    }

    // The vendor's key is asked for, and a wrong passphrase is said beside the field; the root key alone is enough.
    void aReleaseKeyIsRotated()
    {
        test::Console console;
        open(console, "bsi-lab");
        QVERIFY(!console.find<QWidget>("memberRotate")->isVisible());
        open(console, "kestrel");
        console.click("memberRotate");
        QVERIFY(there(console, "rotationForm"));
        auto* go = console.find<QPushButton>("rotationFormGo");
        QVERIFY(!go->isEnabled());
        console.prompter.next = QStringLiteral("/tmp/new-release.pem");
        console.click("rotationKeyBrowse");
        QVERIFY(go->isEnabled());
        auto* leaf = console.find<QLineEdit>("rotationLastTrusted");
        leaf->setText(QStringLiteral("a"));
        QVERIFY(!go->isEnabled());
        leaf->setText(QStringLiteral("41"));
        QVERIFY(go->isEnabled());
        go->click();
        QVERIFY(there(console, "proposalSheet"));
        const auto wish = std::get<api::KeyRotation>(console.node.calls().proposed.at(0));
        QCOMPARE(wish.member + " " + wish.key.purpose + " " + wish.key.source, std::string("kestrel release /tmp/new-release.pem"));
        QVERIFY(wish.lastTrusted == 41U);
        QVERIFY(!console.find<QWidget>("proposalSign")->isVisible());
        QVERIFY(!console.find<QWidget>("proposalSubmit")->isEnabled());
        const QString waits = lines(console, "proposalParties").first();
        QVERIFY2(waits.contains(QStringLiteral("root key or its release key")) && waits.endsWith(QStringLiteral("Not yet")), qPrintable(waits));

        console.click("proposalAuthorise");
        QVERIFY(there(console, "authoriseForm"));
        console.find<QLineEdit>("authoriseKey")->setText(QStringLiteral("/tmp/root.pem"));
        auto* secret = console.find<QLineEdit>("authoriseSecret");
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        secret->setText(QStringLiteral("wrong"));
        console.click("authoriseFormGo");
        QTRY_VERIFY(console.find<QLabel>("authoriseSecretProblem")->isVisible());
        QVERIFY(secret->text().isEmpty() && secret->hasFocus());
        QTest::keyClicks(secret, QStringLiteral("right"));
        QVERIFY(!console.find<QLabel>("authoriseSecretProblem")->isVisible());
        console.click("authoriseFormGo");
        QVERIFY(gone(console, "authoriseForm"));
        QCOMPARE(console.node.calls().authorised.size(), std::size_t(2));
        QCOMPARE(console.node.calls().authorised.back(), (std::pair<std::string, std::string>("/tmp/root.pem", "right")));
        QCOMPARE(lines(console, "proposalParties").size(), 1);
        QVERIFY(lines(console, "proposalParties").first().endsWith(QStringLiteral("Has signed")));
        QVERIFY(!console.find<QWidget>("proposalAuthorise")->isVisible());
        QVERIFY(console.find<QWidget>("proposalSubmit")->isEnabled());
    }

    // Both keys of the vendor, then checkers; a leaf says nothing of a root key.
    void aRootKeyWantsBothKeysAndCheckers()
    {
        test::Console console;
        open(console, "kestrel");
        console.click("memberRotate");
        QVERIFY(there(console, "rotationForm"));
        auto* which = console.find<QComboBox>("rotationPurpose");
        const QString before = console.find<QLabel>("rotationHint")->text();
        which->setCurrentIndex(which->findData(QStringLiteral("root")));
        QVERIFY(console.find<QLabel>("rotationHint")->text() != before);
        QVERIFY(!console.find<QLineEdit>("rotationLastTrusted")->isEnabled());
        console.find<QLineEdit>("rotationKey")->setText(QStringLiteral("/tmp/new-root.pem"));
        console.click("rotationFormGo");
        QVERIFY(there(console, "proposalSheet"));
        QCOMPARE(std::get<api::KeyRotation>(console.node.calls().proposed.at(0)).key.purpose, std::string("root"));
        for (const char* key : {"/tmp/root.pem", "/tmp/new-root.pem"}) {
            QVERIFY(console.find<QWidget>("proposalAuthorise")->isVisible() && !console.find<QWidget>("proposalSign")->isVisible());
            console.click("proposalAuthorise");
            QVERIFY(there(console, "authoriseForm"));
            console.find<QLineEdit>("authoriseKey")->setText(QLatin1String(key));
            console.click("authoriseFormGo");
            QVERIFY(gone(console, "authoriseForm"));
        }
        QCOMPARE(lines(console, "proposalParties").filter(QStringLiteral("Has signed")).size(), 2);
        QVERIFY(!console.find<QWidget>("proposalAuthorise")->isVisible() && console.find<QWidget>("proposalSign")->isVisible());
    }

    // A consensus key is changed by a change of the member: the old one goes, the new one comes.
    void anotherKeyOfAMemberIsProposed()
    {
        test::Console console;
        open(console, "bsi-lab");
        console.click("memberChange");
        QVERIFY(there(console, "memberForm"));
        auto* go = console.find<QPushButton>("memberFormGo");
        auto* key = console.find<QLineEdit>("memberNewKey");
        key->setText(QStringLiteral("/tmp/consensus.pem"));
        QVERIFY(!go->isEnabled() && console.find<QLabel>("memberNewKeyProblem")->isVisibleTo(go->window()));
        auto* purpose = console.find<QComboBox>("memberNewKeyPurpose");
        purpose->setCurrentIndex(purpose->findData(QStringLiteral("consensus")));
        QVERIFY(go->isEnabled());
        key->clear();
        QVERIFY(!go->isEnabled());
        key->setText(QStringLiteral("/tmp/consensus.pem"));
        go->click();
        QVERIFY(there(console, "proposalSheet"));
        const auto wish = std::get<api::MemberChange>(console.node.calls().proposed.at(0));
        QCOMPARE(wish.addedKeys.size(), std::size_t(1));
        QCOMPARE(wish.addedKeys[0].purpose + " " + wish.addedKeys[0].source, std::string("consensus /tmp/consensus.pem"));
        QVERIFY(lines(console, "proposalChanges").first().startsWith(QStringLiteral("New key:")));
    }

    void whatIsNoProposalIsRefused()
    {
        test::Console console;
        console.window->go(QStringLiteral("members"));
        QApplication::clipboard()->setText(QStringLiteral("hello"));
        act(console, "pasteProposal");
        QTRY_VERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("no proposal")));
        QVERIFY(console.window->findChild<QWidget*>(QStringLiteral("proposalSheet")) == nullptr);
    }
};

QTEST_MAIN(MembersTest)
#include "members_test.moc"
