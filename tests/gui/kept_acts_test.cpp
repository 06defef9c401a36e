// SPDX-License-Identifier: GPL-3.0-or-later
// What was agreed to and had not gone out when the console ended is there again at the next start, and waits to be looked at.
#include "tests/gui/fixture.h"
#include "ui/dialogs/outbox.h"
#include "ui/pages/kept_acts.h"
#include "ui/widgets/notices.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace quorate;

namespace {

// The newest sheet, once it can be confirmed.
QPushButton* confirmable(test::Console& console)
{
    QPushButton* confirm = nullptr;
    const bool there = QTest::qWaitFor([&] {
        const auto all = console.window->findChildren<QPushButton*>(QStringLiteral("signConfirm"));
        confirm = all.isEmpty() ? nullptr : all.last();
        return confirm != nullptr && confirm->isEnabled();
    }, 30'000);
    return there ? confirm : nullptr;
}

// An approval in its ten seconds.
bool approve(test::Console& console)
{
    console.window->go(QStringLiteral("reviews"), QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
    console.find<QPlainTextEdit>("voteReason")->setPlainText(QStringLiteral("Rebuilt, equal."));
    if (!QTest::qWaitFor([&] { return console.find<QPushButton>("approve")->isEnabled(); }, 30'000)) return false;
    console.click("approve");
    auto* confirm = confirmable(console);
    if (confirm == nullptr) return false;
    QTest::mouseClick(confirm, Qt::LeftButton);
    return console.window->outbox().count() == 1;
}

// As another process would read them.
QStringList keptIn(test::Console& console)
{
    const QSettings settings(console.settings().fileName(), QSettings::IniFormat);
    return settings.value(QLatin1String(pages::KeptActs::settingsKey)).toStringList();
}

pages::Signing signingWith(const bridge::Act& act)
{
    pages::Signing signing;
    signing.sheet.title = QStringLiteral("Title");
    signing.sheet.act = QStringLiteral("Button");
    signing.sheet.consequence = QStringLiteral("Consequence");
    signing.sheet.dangerous = true;
    signing.sheet.typed = QStringLiteral("4.3.0");
    signing.sheet.fields = {{QStringLiteral("Label"), QStringLiteral("V\u00e4lue\n\"2\""), theme::Tone::bad, true}, {QStringLiteral("Plain"), {}}};
    signing.held = QStringLiteral("Goes out in %1 s.");
    signing.failed = QStringLiteral("It failed.");
    signing.unchanged = QStringLiteral("As before.");
    signing.act = [act](const QString&) { return act; };
    return signing;
}

}  // namespace

class KeptActsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The window goes as in a crash: nobody closes it and nothing is told to it.
    void aVoteSurvivesACrash()
    {
        test::Console console;
        QVERIFY(approve(console));
        QCOMPARE(keptIn(console).size(), 1);
        console.restart();
        auto& outbox = console.window->outbox();
        QCOMPARE(outbox.count(), 1);
        QVERIFY(outbox.items().first().kept);
        QVERIFY2(console.window->toasts().texts().join(QString()).contains(QStringLiteral("Nothing of it was sent")),
                 qPrintable(console.window->toasts().texts().join(QString())));
        // Nothing lets it out without having shown it: neither sending all nor a peer that comes.
        outbox.sendAll();
        outbox.setOffline(true);
        outbox.setOffline(false);
        QCOMPARE(outbox.count(), 1);
        QVERIFY(console.node.calls().sent.empty());
        QVERIFY(console.window->findChildren<QPushButton*>(QStringLiteral("signConfirm")).isEmpty());
        console.click("status-outbox");
        auto* look = console.find<QPushButton>("outboxSend");
        QCOMPARE(look->text(), QStringLiteral("Look at it..."));
        QTest::mouseClick(look, Qt::LeftButton);
        auto* confirm = confirmable(console);
        QVERIFY(confirm != nullptr);
        QVERIFY(console.find<QLabel>("signNotice")->text().contains(QStringLiteral("before the console ended")));
        QVERIFY(console.node.calls().sent.empty());
        QTest::mouseClick(confirm, Qt::LeftButton);
        // Its ten seconds begin anew, and it is kept for them, too.
        QCOMPARE(outbox.count(), 1);
        QVERIFY(!outbox.items().first().kept);
        QCOMPARE(keptIn(console).size(), 1);
        outbox.sendAll();
        QTRY_COMPARE(console.node.calls().votes.size(), std::size_t(1));
        QCOMPARE(console.node.calls().votes[0].reason, std::string("Rebuilt, equal."));
        QCOMPARE(console.node.calls().votes[0].verdict, std::string("approve"));
        QTRY_VERIFY(keptIn(console).isEmpty());
        console.restart();
        QCOMPARE(console.window->outbox().count(), 0);
    }

    // It has left, and the answer has not come: nobody knows whether it stands.
    void whatLeftIsKnownUntilItIsAnswered()
    {
        test::Console console;
        QVERIFY(approve(console));
        console.window->outbox().sendAll();
        QCOMPARE(console.window->outbox().count(), 0);
        QCOMPARE(console.node.calls().votes.size(), std::size_t(1));
        QCOMPARE(keptIn(console).size(), 1);
        console.restart();
        QCOMPARE(console.window->outbox().count(), 1);
        const QString told = console.window->toasts().texts().join(QString());
        QVERIFY2(told.contains(QStringLiteral("before the ledger had answered")) && !told.contains(QStringLiteral("Nothing of it was sent")), qPrintable(told));
        // Also if nobody looks at it before the next end.
        console.restart();
        console.window->outbox().send(console.window->outbox().items().first().number);
        QVERIFY(confirmable(console) != nullptr);
        QVERIFY(console.find<QLabel>("signNotice")->text().contains(QStringLiteral("may stand in the ledger already")));
    }

    // A node that was away, a full disk: what was agreed to is not lost with it, and is shown before it is signed anew.
    void whatDidNotArriveIsKept()
    {
        test::Console console;
        QVERIFY(approve(console));
        console.node.failNext({ErrorKind::unavailable, "node.not-running", {}});
        auto& outbox = console.window->outbox();
        outbox.sendAll();
        QTRY_VERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("is kept in the outbox")));
        QCOMPARE(outbox.count(), 1);
        QVERIFY(outbox.items().first().kept);
        QCOMPARE(keptIn(console).size(), 1);
        const auto sent = console.node.calls().votes.size();
        QPushButton* retry = nullptr;
        for (auto* act : console.window->findChildren<QPushButton*>(QStringLiteral("toastAct"))) {
            if (act->text() == QLatin1String("Retry")) retry = act;
        }
        QVERIFY(retry != nullptr);
        QTest::mouseClick(retry, Qt::LeftButton);
        auto* confirm = confirmable(console);
        QVERIFY(confirm != nullptr);
        QVERIFY(console.find<QLabel>("signNotice")->text().contains(QStringLiteral("was not recorded")));
        QCOMPARE(console.node.calls().votes.size(), sent);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QCOMPARE(outbox.count(), 1);
        QVERIFY(!outbox.items().first().kept);
        outbox.sendAll();
        QTRY_VERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("is settled")));
        QCOMPARE(console.node.calls().votes.size(), sent + 1);
        QCOMPARE(outbox.count(), 0);
        QVERIFY(keptIn(console).isEmpty());
    }

    // What a rule refused is refused again.
    void whatTheLedgerRefusedIsNotKept()
    {
        test::Console console;
        QVERIFY(approve(console));
        console.node.failNext({ErrorKind::refused, "ledger.vote.interested", {}});
        console.window->outbox().sendAll();
        QTRY_VERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("was not recorded")));
        QCOMPARE(console.window->outbox().count(), 0);
        QVERIFY(keptIn(console).isEmpty());
    }

    // Not everything can be asked for again: that it did not go is said.
    void whatCannotBeKeptIsTold()
    {
        test::Console console;
        console.window->outbox().hold(QStringLiteral("It goes out in %1 s."), QStringLiteral("Ask about kestrel-g4"), [] {});
        console.window->endNow();
        console.restart();
        const QString told = console.window->toasts().texts().join(QString());
        QVERIFY2(told.contains(QStringLiteral("Ask about kestrel-g4. Nothing of it was sent")), qPrintable(told));
        console.restart();
        QVERIFY(!console.window->toasts().texts().join(QString()).contains(QStringLiteral("Ask about kestrel-g4")));
    }

    // Somebody agreed to keep what was there then.
    void whatComesLaterIsAskedForAgain()
    {
        test::Console console;
        QVERIFY(approve(console));
        console.window->outbox().setOffline(true);
        console.node.change([](api::Snapshot& s) {
            auto peers = *s.peers;
            for (auto& p : peers) p.connected = false;
            s.peers = std::make_shared<const std::vector<api::PeerView>>(std::move(peers));
        });
        console.settle();
        QTRY_VERIFY(console.window->outbox().items().first().waits);
        QSignalSpy closing(console.window.get(), &pages::MainWindow::closing);
        console.window->close();
        for (auto* act : console.window->findChildren<QPushButton*>(QStringLiteral("toastAct"))) {
            if (act->text() == QLatin1String("Keep and close")) act->click();         // and the jobs ask
        }
        QCOMPARE(closing.count(), 0);
        console.window->outbox().hold(QStringLiteral("It goes out in %1 s."), QStringLiteral("Another"), [] {});
        console.window->close();
        QCOMPARE(closing.count(), 0);
    }

    // SIGTERM, the end of the session: the node stops, and what is held must not run into that.
    void nothingGoesOutWhenTheConsoleEnds()
    {
        test::Console console;
        QVERIFY(approve(console));
        console.window->endNow();
        QVERIFY(!console.window->isVisible());
        auto& outbox = console.window->outbox();
        outbox.sendAll();
        outbox.send(outbox.items().first().number);
        outbox.drop(outbox.items().first().number);
        console.node.waitForCallbacks();
        QVERIFY(console.node.calls().sent.empty());
        QCOMPARE(keptIn(console).size(), 1);
        console.restart();
        QCOMPARE(console.window->outbox().items().first().title, QStringLiteral("Approve kestrel-g4 4.3.1"));
    }

    void whatIsDeletedDoesNotComeBack()
    {
        test::Console console;
        QVERIFY(approve(console));
        console.restart();
        // Shown and left, it stays.
        console.window->outbox().send(console.window->outbox().items().first().number);
        QVERIFY(confirmable(console) != nullptr);
        QTest::keyClick(console.window->findChildren<QPushButton*>(QStringLiteral("signCancel")).last(), Qt::Key_Escape);
        QCOMPARE(console.window->outbox().count(), 1);
        QCOMPARE(keptIn(console).size(), 1);
        console.click("status-outbox");
        console.click("outboxDelete");
        QCOMPARE(console.window->outbox().count(), 0);
        QVERIFY(keptIn(console).isEmpty());
        console.restart();
        QCOMPARE(console.window->outbox().count(), 0);
        QVERIFY(console.node.calls().sent.empty());
    }

    // Waiting some seconds helps nobody who is alone: closing keeps what waits for a peer.
    void offlineTheWindowClosesAndKeeps()
    {
        test::Console console;
        QVERIFY(approve(console));
        console.node.change([](api::Snapshot& s) {
            auto peers = *s.peers;
            for (auto& p : peers) p.connected = false;
            s.peers = std::make_shared<const std::vector<api::PeerView>>(std::move(peers));
        });
        console.settle();
        QTRY_VERIFY(console.window->outbox().items().first().waits);
        QSignalSpy closing(console.window.get(), &pages::MainWindow::closing);
        console.window->close();
        QCOMPARE(closing.count(), 0);
        QVERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("Closed now, they are kept")));
        // Jobs are running, too: they ask once.
        for (const char* answer : {"Keep and close", "Stop and close"}) {
            for (auto* act : console.window->findChildren<QPushButton*>(QStringLiteral("toastAct"))) {
                if (act->text() == QLatin1String(answer)) act->click();
            }
        }
        QCOMPARE(closing.count(), 1);
        QCOMPARE(keptIn(console).size(), 1);
        QVERIFY(console.node.calls().sent.empty());
        // One that waits to be looked at is kept already and holds nobody up.
        console.restart();
        QCOMPARE(console.window->outbox().count(), 1);
        QSignalSpy again(console.window.get(), &pages::MainWindow::closing);
        console.window->close();       // the jobs ask
        console.window->close();
        QCOMPARE(again.count(), 1);
        QCOMPARE(keptIn(console).size(), 1);
    }

    void everyActComesBackAsItWas()
    {
        test::Console console;
        auto& toasts = console.window->toasts();
        bridge::PublishForm publish;
        publish.model = QStringLiteral("kestrel-g4");
        publish.hardwareClass = QStringLiteral("rev-b");
        publish.version = QStringLiteral("4.3.2");
        publish.rollbackIndex = std::numeric_limits<quint64>::max();
        publish.severity = QStringLiteral("high");
        publish.notes = QStringLiteral("# Notes\n\u05e9\u05dc\u05d5\u05dd");
        publish.newTarget = QStringLiteral("/images/new \"4\".bin");
        publish.oldTargets = {QStringLiteral("/images/a.bin"), QStringLiteral("/images/b.bin")};
        publish.includeFull = false;
        publish.profile = QStringLiteral("max");
        publish.bootCheck = QStringLiteral("/usr/bin/check");
        publish.minimumApprovals = 4;
        publish.reviewBy = 1'800'000'000'000;
        publish.documents = {{QStringLiteral("sbom.cyclonedx"), QStringLiteral("/images/sbom.json")}};
        bridge::Model model;
        model.id = QStringLiteral("m");
        model.name = QStringLiteral("Model \"M\"");
        model.owner = QStringLiteral("kestrel");
        model.hardwareClasses = {QStringLiteral("rev-a"), QStringLiteral("rev-b")};
        model.delegates = {QStringLiteral("helio")};
        model.readers = {QStringLiteral("nordgrid")};
        const QList<bridge::Act> acts{
            publish, bridge::VoteForm{QStringLiteral("aa"), QStringLiteral("reject"), QStringLiteral("why"), QStringLiteral("kestrel"), QStringLiteral("bb")},
            bridge::Withdrawal{QStringLiteral("cc"), QStringLiteral("because")}, bridge::ModelChange{model},
            bridge::EnrolForm{QStringLiteral("m"), QStringLiteral("rev-a"), {QByteArray(32, '\x01'), QByteArray(32, '\xfe')}, true},
            bridge::Revocation{QStringLiteral("m"), {0, 7, (quint64(1) << 60) + 1}}};
        for (const bridge::Act& act : acts) {
            const QByteArray wish = pages::wishOf(signingWith(act));
            const auto back = pages::signingOf(toasts, wish);
            QVERIFY(back.has_value());
            QCOMPARE(pages::wishOf(*back), wish);
            QCOMPARE(back->sheet.fields, signingWith(act).sheet.fields);
            QCOMPARE(back->act({}).index(), act.index());
        }
        const auto form = std::get<bridge::PublishForm>(pages::signingOf(toasts, pages::wishOf(signingWith(publish)))->act({}));
        QCOMPARE(form.rollbackIndex, publish.rollbackIndex);
        QCOMPARE(form.minimumApprovals, publish.minimumApprovals);
        QCOMPARE(form.reviewBy, publish.reviewBy);
        QCOMPARE(form.oldTargets, publish.oldTargets);
        QCOMPARE(form.notes, publish.notes);
        QCOMPARE(form.newTarget, publish.newTarget);
        QCOMPARE(form.documents.first().file, publish.documents.first().file);
        const auto changed = std::get<bridge::ModelChange>(pages::signingOf(toasts, pages::wishOf(signingWith(acts.at(3))))->act({})).model;
        QCOMPARE(changed.name, model.name);
        QCOMPARE(changed.owner, model.owner);
        QCOMPARE(changed.hardwareClasses, model.hardwareClasses);
        QCOMPARE(changed.delegates, model.delegates);
        QCOMPARE(changed.readers, model.readers);
        const auto enrolled = std::get<bridge::EnrolForm>(pages::signingOf(toasts, pages::wishOf(signingWith(acts.at(4))))->act({}));
        QVERIFY(enrolled.vendorHeld && enrolled.hardwareClass == QLatin1String("rev-a"));
        QCOMPARE(enrolled.keys, (QList<QByteArray>{QByteArray(32, '\x01'), QByteArray(32, '\xfe')}));
        const auto revocation = std::get<bridge::Revocation>(pages::signingOf(toasts, pages::wishOf(signingWith(acts.last())))->act({}));
        QCOMPARE(revocation.devices, (QList<quint64>{0, 7, (quint64(1) << 60) + 1}));
    }

    void whatCannotBeReadIsSaid()
    {
        test::Console console;
        QByteArray later = pages::wishOf(signingWith(bridge::Withdrawal{QStringLiteral("cc"), {}}));
        later.replace("\"withdrawal\"", "\"resurrection\"");
        for (const QByteArray& broken : {QByteArray("{"), QByteArray("{\"version\":2}"), later}) {
            console.settings().setValue(QLatin1String(pages::KeptActs::settingsKey), QStringList{QString::fromUtf8(broken)});
            console.restart();
            QCOMPARE(console.window->outbox().count(), 0);
            QVERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("cannot be read, and was not sent")));
            QVERIFY(keptIn(console).isEmpty());
        }
    }
};

QTEST_MAIN(KeptActsTest)
#include "kept_acts_test.moc"
