// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of an act that failed, and how a screen reader hears of messages.
#include "tests/gui/scenes.h"
#include "ui/pages/event_notices.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/speaker.h"

#include <QClipboard>
#include <QScopeGuard>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTextBlock>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace quorate;

class NoticesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // One is heard to its end; of those that come meanwhile, the last one after it.
    void aScreenReaderHearsOneMessageAfterTheOther()
    {
        QStringList heard;
        widgets::setListener([&heard](const QWidget& message) { heard += message.accessibleName(); });
        const auto deaf = qScopeGuard([] { widgets::setListener({}); });
        test::Console console;
        auto& toasts = console.window->toasts();
        toasts.show(theme::Tone::ok, QStringLiteral("one"));
        QTRY_VERIFY(!heard.isEmpty() && heard.last() == QStringLiteral("one"));
        const auto said = heard.size();
        toasts.show(theme::Tone::bad, QStringLiteral("two"));
        toasts.show(theme::Tone::bad, QStringLiteral("three"));
        QCOMPARE(heard.size(), said);
        QTRY_COMPARE(heard.size(), said + 1);
        QCOMPARE(heard.last(), QStringLiteral("three"));
        widgets::Banner banner(console.window.get());
        banner.show(theme::Tone::warn, QStringLiteral("four"));
        QTRY_COMPARE(heard.size(), said + 2);
        QCOMPARE(heard.last(), QStringLiteral("four"));
    }

    // What stays takes its place from the page; what passes lies over it for its seconds.
    void whatStaysCoversNothing()
    {
        test::Console console("kestrel");
        console.window->resize(1366, 768);
        console.window->go(QStringLiteral("members"));
        console.settle();
        auto& toasts = console.window->toasts();
        auto* page = console.window->findChild<pages::Page*>(QStringLiteral("page-members"));
        const auto placeOf = [](const QWidget& w) { return QRect(w.mapTo(w.window(), QPoint()), w.size()); };
        const QRect before = placeOf(*page);
        const auto* rail = console.find<QWidget>("rail");
        const auto* status = console.find<QWidget>("statusStrip");
        const QRect railBefore = placeOf(*rail);
        const QRect statusBefore = placeOf(*status);
        toasts.show(theme::Tone::ok, QStringLiteral("passes"));
        QTest::qWait(0);
        QCOMPARE(placeOf(*page), before);
        toasts.show(theme::Tone::bad, QStringLiteral("stays"));
        toasts.show(theme::Tone::bad, QStringLiteral("stays, too"));
        QTRY_VERIFY(placeOf(*page).bottom() < before.bottom());
        QVERIFY(!placeOf(*page).intersects(placeOf(toasts)));
        // What is beside and under it stands still: nobody's hand misses what it was about to press.
        QCOMPARE(placeOf(*rail), railBefore);
        QCOMPARE(placeOf(*status), statusBefore);
        QVERIFY(!statusBefore.intersects(placeOf(toasts)));
        // As far as they are seen: a pane that scrolls has more below.
        const auto seenOf = [](const QWidget& w) { return w.visibleRegion().boundingRect().translated(w.mapTo(w.window(), QPoint())); };
        for (auto* view : page->findChildren<QTableView*>()) QVERIFY(!view->isVisible() || !seenOf(*view).intersects(placeOf(toasts)));
        QCOMPARE(console.window->size(), QSize(1366, 768));
        // Nor does it cover the buttons of a sheet, whichever of both came first.
        console.click("bell");
        auto* sheet = console.find<QWidget>("noticesSheet");
        QVERIFY(!placeOf(*sheet).intersects(placeOf(toasts)));
        for (auto* dismiss : toasts.findChildren<QPushButton*>(QStringLiteral("toastDismiss"))) dismiss->click();
        QTRY_COMPARE(sheet->geometry(), sheet->parentWidget()->rect());
        QTRY_COMPARE(placeOf(*page), before);
        toasts.show(theme::Tone::bad, QStringLiteral("stays"));
        QTRY_VERIFY(!placeOf(*sheet).intersects(placeOf(toasts)));
        // Not even many of them leave the page without a place.
        for (int i = 0; i < 12; ++i) toasts.show(theme::Tone::bad, QString::number(i));
        QTRY_VERIFY(placeOf(*page).height() > 768 / 3);
    }

    // A sentence of Hebrew that begins with a size or a name is read from the right all the same.
    void whatCanBeSelectedIsOrderedAsItIsRead()
    {
        const QString sentence = QStringLiteral("\u2068\u200e16.6 MB\u2069 \u05d1\u05de\u05e7\u05d5\u05dd \u2068\u200e201.7 MB\u2069");
        const auto rightmost = [](const QLabel& label) {
            QTextDocument document;
            QTextOption option;
            option.setTextDirection(Qt::LayoutDirectionAuto);
            document.setDefaultTextOption(option);
            document.setPlainText(label.text());
            return document.firstBlock().textDirection() == Qt::RightToLeft;
        };
        widgets::FieldList list;
        list.setLayoutDirection(Qt::RightToLeft);
        const auto labelOf = [&](const QString& name) {
            for (auto* label : list.findChildren<QLabel*>()) {
                if (label->accessibleName() == name) return label;
            }
            return static_cast<QLabel*>(nullptr);
        };
        list.set({{QStringLiteral("saved"), sentence}, {QStringLiteral("id"), QStringLiteral("kestrel-g4")}});
        QVERIFY(labelOf(QStringLiteral("saved")) != nullptr && rightmost(*labelOf(QStringLiteral("saved"))));
        QCOMPARE(labelOf(QStringLiteral("id"))->text(), QStringLiteral("kestrel-g4"));
        list.set({{QStringLiteral("saved"), QStringLiteral("0 B, ") + sentence}, {QStringLiteral("id"), QStringLiteral("helio-m2")}});
        QVERIFY(rightmost(*labelOf(QStringLiteral("saved"))));
        QCOMPARE(list.fields().first().value, QStringLiteral("0 B, ") + sentence);
        // So is each line of several.
        list.set({{QStringLiteral("saved"), QStringLiteral("Acme\n") + sentence}, {QStringLiteral("id"), QStringLiteral("helio-m2")}});
        const QString second = labelOf(QStringLiteral("saved"))->text().section(QLatin1Char('\n'), 1);
        QLabel alone(second);
        QVERIFY(rightmost(alone) && labelOf(QStringLiteral("saved"))->text().startsWith(QStringLiteral("Acme\n")));

        QWidget host;
        host.setLayoutDirection(Qt::RightToLeft);
        (new QVBoxLayout(&host))->addWidget(new QWidget);
        host.resize(800, 400);
        host.show();
        widgets::Toasts toasts(&host);
        toasts.show(theme::Tone::bad, sentence);
        QCOMPARE(toasts.texts(), QStringList(sentence));
        const auto* toast = toasts.findChild<QFrame*>(QStringLiteral("toast"));
        const auto* words = toast->findChild<QLabel*>();
        QVERIFY(rightmost(*words));
        // The shape of what happened stands before the words, not on them; so it does above a view.
        QTRY_VERIFY(words->width() > 0 && toast->width() - words->geometry().right() >= theme::scaled(36));
        widgets::Banner banner(&host);
        banner.setGeometry(0, 0, 600, 40);
        banner.show(theme::Tone::warn, sentence);
        QTRY_VERIFY(banner.findChild<QLabel*>()->width() > 0 && banner.width() - banner.findChild<QLabel*>()->geometry().right() >= theme::scaled(36));

        // In a cell each text keeps its own order: another language's full stop stays behind it.
        struct Cells : widgets::TextDelegate {
            using TextDelegate::initStyleOption;
            using TextDelegate::TextDelegate;
        };
        const Cells cells(Qt::UserRole + 99, nullptr);
        QStandardItemModel model(1, 1);
        model.setItem(0, 0, new QStandardItem(QStringLiteral("Rebuilt, equal.")));
        QStyleOptionViewItem option;
        option.direction = Qt::RightToLeft;
        cells.initStyleOption(&option, model.index(0, 0));
        QCOMPARE(option.text, QStringLiteral("\u2068Rebuilt, equal.\u2069"));
        model.setItem(0, 0, new QStandardItem(sentence));
        cells.initStyleOption(&option, model.index(0, 0));
        QCOMPARE(option.text, sentence);
        model.setItem(0, 0, new QStandardItem(QStringLiteral("Rebuilt, equal.")));
        option.direction = Qt::LeftToRight;
        cells.initStyleOption(&option, model.index(0, 0));
        QCOMPARE(option.text, QStringLiteral("Rebuilt, equal."));
    }

    // A node that fails all night does not fill the window: the newest are in sight, the rest is counted.
    void manyMessagesAreFewInSight()
    {
        test::Console console("kestrel");
        auto& toasts = console.window->toasts();
        const auto more = [&] {
            auto* row = toasts.findChild<QWidget*>(QStringLiteral("toastsMore"));
            return row != nullptr && row->isVisible() ? row->accessibleName() : QString();
        };
        for (int i = 0; i < 3; ++i) toasts.show(theme::Tone::bad, QStringLiteral("the same"));
        QCOMPARE(toasts.texts(), QStringList(QStringLiteral("the same")));
        for (int i = 0; i < 11; ++i) toasts.show(theme::Tone::bad, QString::number(i));
        QCOMPARE(toasts.texts(), (QStringList{QStringLiteral("6"), QStringLiteral("7"), QStringLiteral("8"), QStringLiteral("9"), QStringLiteral("10")}));
        QVERIFY2(more().startsWith(QStringLiteral("7 ")), qPrintable(more()));
        // What counts down does something at its end, and can be taken back until then.
        bool takenBack = false;
        QWidget* counting = toasts.countdown(QStringLiteral("%1 s"), 600, QStringLiteral("Undo"), [&] { takenBack = true; }, {});
        for (int i = 11; i < 17; ++i) toasts.show(theme::Tone::bad, QString::number(i));
        QVERIFY(counting->isVisible());
        QCOMPARE(toasts.count(), widgets::Toasts::mostShown + 1);
        // One goes, and one of those behind comes to sight.
        const auto before = more();
        for (auto* dismiss : toasts.findChildren<QPushButton*>(QStringLiteral("toastDismiss"))) {
            if (!dismiss->isVisible()) continue;
            dismiss->click();
            break;
        }
        QTRY_COMPARE(toasts.count(), widgets::Toasts::mostShown + 1);
        QVERIFY(more() != before);
        // Two that can each be taken back are two.
        toasts.show(theme::Tone::ok, QStringLiteral("removed"), QStringLiteral("Undo"), [] {});
        toasts.show(theme::Tone::ok, QStringLiteral("removed"), QStringLiteral("Undo"), [] {});
        QCOMPARE(toasts.texts().count(QStringLiteral("removed")), 2);
        for (int i = 0; i < 200; ++i) toasts.show(theme::Tone::bad, QStringLiteral("failure %1").arg(i));
        QVERIFY2(more().startsWith(QStringLiteral("44 ")), qPrintable(more()));        // of 50, with the countdown
        console.click("toastsDismissAll");
        QTRY_COMPARE(toasts.texts(), QStringList(QStringLiteral("600 s")));
        QVERIFY(more().isEmpty() && !takenBack);
        counting->findChild<QPushButton*>()->click();
        QVERIFY(takenBack);
        QTRY_COMPARE(toasts.count(), 0);
    }

    // Nothing is kept of what is no longer there: a conflict that comes anew is said anew.
    void whatIsGoneAndComesAnewIsNews()
    {
        test::Console console("kestrel");
        QSignalSpy told(console.window->findChild<pages::EventNotices*>(), &pages::EventNotices::important);
        const auto conflict = [&](bool there) {
            console.node.change([&](api::Snapshot& s) {
                auto all = *s.alerts;
                std::erase_if(all, [](const auto& a) { return a.subject == "nuk"; });
                if (there) all.push_back({"alert.equivocation", "critical", "nuk", "twice", {test::sampleNow}, std::nullopt, {}});
                s.alerts = std::make_shared<const std::vector<api::AlertView>>(all);
            });
            console.settle();
        };
        conflict(true);
        QCOMPARE(told.size(), 1);
        conflict(true);
        QCOMPARE(told.size(), 1);
        conflict(false);
        conflict(true);
        QCOMPARE(told.size(), 2);
    }

    // What failed, why, what was not changed; all that is known of it, to be copied or saved.
    void aFailedActHasDetailsAndAReport()
    {
        test::Console console;
        console.node.failNext({ErrorKind::noSpace, "base.file.no-space", "/home/note"});
        console.window->go(QStringLiteral("peers"));
        console.table("peersTable")->setCurrentIndex(console.table("peersTable")->model()->index(0, 0));
        console.click("peerDisconnect");
        QTRY_COMPARE(console.window->toasts().count(), 1);
        console.click("toastDetails");
        QCOMPARE(console.window->toasts().count(), 1);                       // it stays until it is dismissed
        const QString report = console.find<QPlainTextEdit>("problemText")->toPlainText();
        for (const char* part : {"base.file.no-space", "/home/note", "no-space", "Qt ", "height 184212", "Peers: 7 of 10"}) {
            QVERIFY2(report.contains(QLatin1String(part)), qPrintable(QLatin1String(part) + QStringLiteral(" in ") + report));
        }
        QVERIFY(report.startsWith(console.window->toasts().texts().first()));
        console.click("problemCopy");
        QCOMPARE(QApplication::clipboard()->text(), report);
        QTemporaryDir folder;
        console.prompter.next = folder.filePath(QStringLiteral("problem.txt"));
        console.click("problemSave");
        QFile file(console.prompter.next);
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), report);
    }

    // The page gives way to a message that stays: the message takes all of that room, and the page has it back afterwards.
    void whatStaysLeavesNoEmptyStrip()
    {
        test::Console console;
        console.window->resize(1366, 768);
        console.settle();
        auto* pages = console.find<QWidget>("page-home")->parentWidget();
        auto& toasts = console.window->toasts();
        const int before = pages->height();
        toasts.show(theme::Tone::bad, QStringLiteral("It was not sent."));
        const auto fits = [&] {
            const QPoint corner = pages->mapTo(toasts.parentWidget(), QPoint(0, 0));
            return toasts.x() == corner.x() && toasts.width() == pages->width() && toasts.y() >= corner.y() + pages->height();
        };
        QTRY_VERIFY(fits());
        QVERIFY(pages->height() < before);
        const int wide = pages->width();
        QTest::keyClick(console.window.get(), Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(pages->width() < wide);
        QTRY_VERIFY(fits());
        console.click("toastDismiss");
        QTRY_COMPARE(toasts.count(), 0);
        QTRY_COMPARE(pages->height(), before);
    }

    // What may pass is tried again from its message; what a rule refuses is not.
    void whatMayPassIsTriedAgain()
    {
        test::Console console("gw-oslo");
        console.window->go(QStringLiteral("rollouts"), QStringLiteral("3"));
        const auto tried = [&](const Error& error) {
            console.node.failNext(error);
            console.click("rolloutPause");
            return QTest::qWaitFor([&] { return console.window->toasts().count() == 1; }, 30'000);
        };
        QVERIFY(tried({ErrorKind::refused, "gateway.rollout.act.not-running", "paused"}));
        QVERIFY(console.window->findChild<QPushButton*>(QStringLiteral("toastAct")) == nullptr);
        console.click("toastDismiss");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_COMPARE(console.window->toasts().count(), 0);
        QVERIFY(tried({ErrorKind::noSpace, "base.file.no-space", "/home/note"}));
        QCOMPARE(console.find<QPushButton>("toastAct")->text(), QStringLiteral("Retry"));
        console.click("toastAct");
        QTRY_COMPARE(console.node.calls().steered.size(), std::size_t(3));
        const auto steered = console.node.calls().steered;
        QVERIFY(steered[2].id == 3 && steered[2].act == steered[1].act);
    }
};

QTEST_MAIN(NoticesTest)
#include "notices_test.moc"
