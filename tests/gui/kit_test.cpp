// SPDX-License-Identifier: GPL-3.0-or-later
// What every page has: tables that keep their places, the jobs drawer, notices of events, windows of their own.
#include "tests/gui/fixture.h"
#include "tests/gui/lists.h"
#include "ui/pages/detached_window.h"
#include "ui/pages/event_notices.h"
#include "ui/pages/jobs_drawer.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/quick_look.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QWindow>

#include <numeric>

using namespace quorate;

namespace {

api::EventView eventOf(const char* kind, std::uint32_t release, std::uint64_t leaf)
{
    api::EventView e;
    e.leaf = leaf;
    e.kind = kind;
    e.release = test::sampleId<ReleaseId>(release);
    e.member = "bsi-lab";
    e.verdict = "approve";
    e.settled = true;
    return e;
}

}  // namespace

class KitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // "Splitters are saved": wherever there is one, its border is where it was put; and the details of every view turn.
    void bordersStayWhereTheyWerePut()
    {
        test::Console console("gw-oslo");
        console.node.desk.finished.insert(test::sampleId<ReleaseId>(9));
        const QStringList views{QStringLiteral("releases"), QStringLiteral("devices"), QStringLiteral("chain"), QStringLiteral("coverage"),
                                QStringLiteral("peers"), QStringLiteral("reviews")};
        const auto splitters = [&console] {
            QList<QSplitter*> list;
            for (auto* splitter : console.window->findChildren<QSplitter*>()) {
                if (splitter->isVisible() && splitter->count() == 2) list += splitter;
            }
            return list;
        };
        const auto show = [&](const QString& view) {
            console.window->go(view, view == QLatin1String("reviews")   ? QString::fromStdString(test::sampleId<ReleaseId>(9).hex())
                                     : view == QLatin1String("devices") ? QStringLiteral("kestrel-g4/1")
                                                                        : QString());
            console.settle();
            if (view == QLatin1String("reviews")) QTRY_VERIFY(!splitters().isEmpty());
            QCoreApplication::processEvents();
        };
        console.window->resize(1680, 1050);
        QHash<QString, QList<int>> put;
        QHash<QString, Qt::Orientation> turned;
        for (const QString& view : views) {
            show(view);
            QVERIFY2(!splitters().isEmpty(), qPrintable(view));
            const auto before = splitters().first()->orientation();
            // A line that is typed in would take the simulated letter: desktops send none with these keys.
            console.window->activateWindow();
            QTRY_COMPARE(QApplication::activeWindow(), console.window.get());
            console.window->setFocus();
            QTest::keyClick(console.window.get(), Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
            QVERIFY2(splitters().first()->orientation() != before, qPrintable(view + QLatin1Char(' ') + splitters().first()->objectName()));
            turned.insert(view, splitters().first()->orientation());
            QCoreApplication::processEvents();
            int number = 0;
            int moved = 0;
            for (auto* splitter : splitters()) {
                auto* handle = splitter->handle(1);
                const bool beside = splitter->orientation() == Qt::Horizontal;
                const auto laidOut = [&] {
                    const auto now = splitter->sizes();
                    return std::accumulate(now.begin(), now.end(), splitter->handleWidth()) == (beside ? splitter->width() : splitter->height());
                };
                QTRY_VERIFY2(laidOut(), qPrintable(view));          // the turn takes its time to come to every pane
                const auto sizes = splitter->sizes();
                // Where one side is as small as it may be, to the other.
                for (const int by : {-24, 24}) {
                    if (splitter->sizes() != sizes) break;
                    const QPoint to = handle->rect().center() + (beside ? QPoint(by, 0) : QPoint(0, by));
                    QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
                    QTest::mouseMove(handle, to);
                    QTest::mouseRelease(handle, Qt::LeftButton, {}, to);
                }
                QTRY_VERIFY2(laidOut(), qPrintable(view));
                moved += splitter->sizes() != sizes ? 1 : 0;
                put.insert(view + QString::number(number++), splitter->sizes());
            }
            QVERIFY2(moved > 0, qPrintable(view));
        }
        console.restart();
        console.window->resize(1680, 1050);
        for (const QString& view : views) {
            show(view);
            QVERIFY2(splitters().first()->orientation() == turned.value(view), qPrintable(view));
            int number = 0;
            for (auto* splitter : splitters()) {
                const auto wanted = put.value(view + QString::number(number++));
                QVERIFY2(qAbs(splitter->sizes().first() - wanted.first()) <= 2, qPrintable(QStringLiteral("%1, splitter %2: %3 and not %4")
                             .arg(view, splitter->objectName()).arg(splitter->sizes().first()).arg(wanted.first())));
            }
        }
    }

    // What the user chose of a table is kept at once: a console that is ended otherwise than by its window forgets nothing.
    void whatIsChosenOfATableIsKeptAtOnce()
    {
        test::Console console;
        console.window->go(QStringLiteral("releases"));
        auto* field = console.find<widgets::FilterField>("releasesFilter");
        field->setText(QStringLiteral("model:kestrel*"));
        console.click("releasesSaveFilter");
        auto* header = console.table("releasesTable")->horizontalHeader();
        const QPoint title(header->sectionViewportPosition(1) + header->sectionSize(1) / 2, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
        QCoreApplication::processEvents();
        // A layout that nobody chose follows the room that there is; columns in another order are a choice.
        const QString headerKey = pages::layoutGroup(console.settings()) + QStringLiteral("tables/releases/header");
        QVERIFY(console.settings().value(headerKey).toByteArray().isEmpty());
        header->moveSection(2, 1);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);   // as at the end of a drag
        QCoreApplication::processEvents();
        console.settings().sync();
        // As another process would read it.
        const QSettings kept(console.settings().fileName(), QSettings::IniFormat);
        QCOMPARE(kept.value(QStringLiteral("tables/releases/filters")).toStringList(), QStringList{QStringLiteral("model:kestrel*")});
        const QString group = pages::layoutGroup(kept);
        QCOMPARE(kept.value(group + QStringLiteral("tables/releases/sort")).toStringList().size(), 1);
        QVERIFY(!kept.value(group + QStringLiteral("tables/releases/header")).toByteArray().isEmpty());
        // Removed, it is gone as quickly.
        auto* chips = console.find<widgets::FilterChips>("releasesChip");
        Q_EMIT chips->removeWished(QStringLiteral("model:kestrel*"));
        console.settings().sync();
        QVERIFY(QSettings(console.settings().fileName(), QSettings::IniFormat).value(QStringLiteral("tables/releases/filters")).toStringList().isEmpty());
    }

    // Under the pointer nothing moves; what came meanwhile is one press away.
    void rowsWaitUnderThePointer()
    {
        test::Console console;
        console.window->go(QStringLiteral("releases"));
        auto* table = console.table("releasesTable");
        auto* waiting = console.find<QPushButton>("releasesWaiting");
        const int rows = table->model()->rowCount();
        const QString first = table->model()->index(0, 0).data().toString();
        QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
        QCoreApplication::sendEvent(table->viewport(), &enter);
        const auto publish = [&](std::uint32_t id) {
            console.node.change([id](api::Snapshot& s) {
                auto releases = *s.releases;
                auto made = releases.front();
                made.id = test::sampleId<ReleaseId>(id);
                made.publishedAt = {s.at.ms + id};
                releases.insert(releases.begin(), made);
                s.releases = std::make_shared<const std::vector<api::ReleaseView>>(std::move(releases));
            });
            console.settle();
        };
        publish(901);
        publish(902);
        QCOMPARE(table->model()->rowCount(), rows);
        QCOMPARE(table->model()->index(0, 0).data().toString(), first);
        QTRY_COMPARE_WITH_TIMEOUT(waiting->text(), QStringLiteral("2 new row(s)"), 30'000);
        QVERIFY(waiting->isVisible());
        console.click("releasesWaiting");
        QCOMPARE(table->model()->rowCount(), rows + 2);
        QVERIFY(!waiting->isVisible());
        // A filter shows all that it accepts, also what waits.
        QCoreApplication::sendEvent(table->viewport(), &enter);
        publish(903);
        QCOMPARE(table->model()->rowCount(), rows + 2);
        console.find<QLineEdit>("releasesFilter")->setText(QStringLiteral("model:*"));
        QCOMPARE(table->model()->rowCount(), rows + 3);
        // Without the pointer rows come by themselves.
        QCoreApplication::sendEvent(table->viewport(), &enter);
        publish(904);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(table->viewport(), &leave);
        QTRY_COMPARE(table->model()->rowCount(), rows + 4);
    }

    // What is read in the middle of a list stays where it is while rows come above it.
    void rowsAboveDoNotPushWhatIsRead()
    {
        test::Console console;
        console.window->go(QStringLiteral("releases"));
        auto* table = console.table("releasesTable");
        const auto publish = [&](std::uint32_t first, std::uint32_t count) {
            console.node.change([=](api::Snapshot& s) {
                auto releases = *s.releases;
                for (std::uint32_t id = first; id < first + count; ++id) {
                    auto made = releases.front();
                    made.id = test::sampleId<ReleaseId>(id);
                    made.publishedAt = {s.at.ms + id};
                    releases.insert(releases.begin(), made);
                }
                s.releases = std::make_shared<const std::vector<api::ReleaseView>>(std::move(releases));
            });
            console.settle();
        };
        publish(1000, 80);
        QTRY_VERIFY(table->verticalScrollBar()->maximum() > 0);
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 2 + 7);
        const QPersistentModelIndex top = table->indexAt({0, 0});
        const int at = table->rowViewportPosition(top.row());
        publish(2000, 5);
        QCOMPARE(table->rowViewportPosition(top.row()), at);
        // At the top they are seen.
        table->verticalScrollBar()->setValue(0);
        publish(3000, 1);
        QCOMPARE(table->verticalScrollBar()->value(), 0);
    }

    void theDrawerShowsWhatRunsAndCancels()
    {
        test::Console console;
        auto* drawer = console.find<pages::JobsDrawer>("jobsDrawer");
        QVERIFY(!drawer->isVisible());
        QTest::keyClick(console.window.get(), Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(drawer->isVisible());
        auto* stage = console.find<QLabel>("job-12-stage");
        QVERIFY2(stage->text().contains(QStringLiteral("Compressing")) && stage->text().contains(QStringLiteral("62")), qPrintable(stage->text()));
        // A second later it has come further: a rate can be told.
        console.clock.advance(Milliseconds(2'000));
        console.node.change([](api::Snapshot& s) {
            auto jobs = *s.jobs;
            jobs[0].done = 82;
            s.jobs = std::make_shared<const std::vector<api::JobView>>(jobs);
        });
        console.settle();
        QVERIFY2(stage->text().contains(QStringLiteral("/s")), qPrintable(stage->text()));
        console.click("job-12-cancel");
        QCOMPARE(console.node.calls().cancelled, std::vector<std::uint64_t>{12});
        QVERIFY(!console.find<QPushButton>("job-12-cancel")->isEnabled());
        QTest::keyClick(drawer, Qt::Key_Escape);
        QVERIFY(!drawer->isVisible());
    }

    void eventsAreToldInFewMessages()
    {
        test::Console console("kestrel");
        QCOMPARE(console.window->toasts().count(), 0);
        QSignalSpy told(console.window->findChild<pages::EventNotices*>(), &pages::EventNotices::important);
        const auto settled = console.node.copy().chains[0].logSize;
        // What happened before the start is no news.
        console.node.happen({eventOf("release.approved", 7, settled - 5)});
        console.node.happen({eventOf("vote.cast", 9, settled + 1), eventOf("vote.cast", 9, settled + 2), eventOf("release.approved", 9, settled + 3)});
        // One message a release: how many votes, and the newest.
        QTRY_COMPARE_WITH_TIMEOUT(console.window->toasts().count(), 1, 30000);
        const auto said = [&] { return console.window->toasts().texts().join(QLatin1Char('\n')); };
        QCOMPARE(said(), QStringLiteral("kestrel-g4 4.3.1 is approved. 1 vote(s), the last from BSI Lab: Approved"));
        // What comes while it stands there joins it; another release has a message of its own.
        auto rejection = eventOf("vote.cast", 9, settled + 4);
        rejection.member = "nuk";
        rejection.verdict = "reject";
        console.node.happen({rejection, eventOf("release.approved", 7, settled + 5)});
        QTRY_COMPARE_WITH_TIMEOUT(console.window->toasts().count(), 2, 30000);
        QVERIFY2(said().contains(QStringLiteral("kestrel-g4 4.3.1 is approved. 2 vote(s), the last from NUK Praha: Rejected")), qPrintable(said()));
        // It is approved all the same: no message of a failure that stays until somebody dismisses it.
        QVERIFY(console.window->toasts().findChildren<QPushButton*>(QStringLiteral("toastDismiss")).isEmpty());
        QVERIFY2(said().contains(QStringLiteral("kestrel-g4 4.3.0 is approved.")), qPrintable(said()));
        // The system is told of each, of what comes within a moment once.
        const auto toldOf = [&](std::uint32_t release) {
            const QString id = QString::fromStdString(test::sampleId<ReleaseId>(release).hex());
            return std::count_if(told.begin(), told.end(), [&](const auto& one) { return one.at(3).toString() == id; });
        };
        QTRY_COMPARE(toldOf(7), 1);
        QVERIFY(toldOf(9) >= 1 && toldOf(9) <= 2);
        QCOMPARE(told.size(), toldOf(7) + toldOf(9));
        // The list has each by itself, and leads there.
        console.click("bell");
        auto* list = console.find<QListWidget>("noticesList");
        QCOMPARE(list->count(), 4);
        QVERIFY2(list->item(0)->text().endsWith(QStringLiteral("kestrel-g4 4.3.0 is approved.")), qPrintable(list->item(0)->text()));
        QVERIFY2(list->item(3)->text().endsWith(QStringLiteral("BSI Lab approved kestrel-g4 4.3.1.")), qPrintable(list->item(3)->text()));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(console.window->currentPage(), QStringLiteral("releases"));
    }

    // Less than six hours are left and our vote is missing: said once, also after a restart, and after the quiet hours.
    void aNearDeadlineIsToldOnce()
    {
        test::Console console;
        auto* notices = console.window->findChild<pages::EventNotices*>();
        QSignalSpy told(notices, &pages::EventNotices::important);
        const auto pass = [&](int hours) {
            console.clock.advance(Milliseconds(hours * 3600LL * 1000));
            console.node.change([](api::Snapshot& s) { s.chains[0].height += 1; });
            console.settle();
        };
        pass(0);
        QCOMPARE(told.size(), 0);
        pass(2);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().at(1).toString(), QStringLiteral("kestrel-g4 4.3.1 waits for your vote: 5 h left."));
        QCOMPARE(told.first().at(2).toString(), QStringLiteral("reviews"));
        QVERIFY(console.window->toasts().texts().contains(told.first().at(1).toString()));
        pass(1);
        pass(10);
        QCOMPARE(told.size(), 1);
        // Another window of the same profile does not say it again.
        theme::Theme theme(*qApp);
        pages::MainWindow second(pages::MainWindow::Parts{console.bridge(), console.settings(), theme, console.prompter});
        QSignalSpy again(second.findChild<pages::EventNotices*>(), &pages::EventNotices::important);
        pass(1);
        QCOMPARE(again.size(), 0);
        // Those who have voted are left alone, and so is whoever said not to be told.
        test::Console voted("bsi-lab");
        QSignalSpy none(voted.window->findChild<pages::EventNotices*>(), &pages::EventNotices::important);
        voted.clock.advance(Milliseconds(2 * 3600 * 1000));
        voted.node.change([](api::Snapshot& s) { s.chains[0].height += 1; });
        voted.settle();
        QCOMPARE(none.size(), 0);
    }

    void aStormOfEventsIsNoFloodOfMessages()
    {
        test::Console console("nordgrid");
        const auto settled = console.node.copy().chains[0].logSize;
        std::vector<api::EventView> storm;
        for (std::uint64_t i = 0; i < 10'000; ++i) storm.push_back(eventOf("release.approved", std::uint32_t(1 + i % 9), settled + i));
        console.node.happen(std::move(storm));
        QTRY_VERIFY_WITH_TIMEOUT(console.window->toasts().count() > 0, 30000);
        QVERIFY(console.window->toasts().count() <= 5);
    }

    void aPageGetsAWindowOfItsOwn()
    {
        test::Console console;
        console.window->go(QStringLiteral("coverage"));
        console.window->detachPage();
        auto* own = console.window->findChild<QWidget*>(QStringLiteral("detached-coverage"));
        QVERIFY(own != nullptr && own->isWindow() && own->isVisible());
        QCOMPARE(own->findChildren<pages::Page*>().size(), 1);
        own->close();
    }

    // What is asked in a window of its own is answered there.
    void aSheetLiesWhereItWasAskedFor()
    {
        test::Console console;
        console.window->go(QStringLiteral("reviews"), QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
        console.window->detachPage();
        auto* own = console.window->findChild<pages::DetachedWindow*>(QStringLiteral("detached-reviews"));
        QVERIFY(own != nullptr);
        own->findChild<QPlainTextEdit*>(QStringLiteral("voteReason"))->setPlainText(QStringLiteral("It opens a port."));
        auto* reject = own->findChild<QPushButton*>(QStringLiteral("reject"));
        QTRY_VERIFY(reject->isEnabled());
        reject->click();
        auto* sheet = console.window->findChild<QWidget*>(QStringLiteral("signSheet"));
        QVERIFY(sheet != nullptr);
        QCOMPARE(sheet->window(), static_cast<QWidget*>(own));
        QCOMPARE(sheet->size(), own->size());
        // Its words have the height that they need and no more.
        for (const auto* label : sheet->findChildren<widgets::WrapLabel*>()) QCOMPARE(label->height(), qMax(label->fontMetrics().height(), label->heightForWidth(label->width())));
        own->close();
    }

    // Laid out in a narrow place first, as every page is before it is seen.
    void valuesGiveBackTheLinesThatTheyNeedNoMore()
    {
        widgets::FieldList fields;
        fields.set({{QStringLiteral("SHA-256"), QStringLiteral("0123 ").repeated(16).trimmed(), {}, true}});
        fields.resize(220, 300);
        fields.show();
        const auto* label = fields.findChild<widgets::WrapLabel*>();
        const int line = label->fontMetrics().lineSpacing();
        QTRY_VERIFY(label->height() >= 3 * line);
        fields.resize(1600, 300);
        QTRY_VERIFY(label->height() < 2 * line);
        fields.resize(220, 300);
        QTRY_VERIFY(label->height() >= 3 * line);
    }

    // Alone in its window, live while the main window shows something else; its place is kept, apart for each role.
    void aCardGetsAWindowOfItsOwn()
    {
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("coverage"));
        auto* coverage = console.window->findChild<pages::Page*>(QStringLiteral("page-coverage"));
        widgets::Card* card = nullptr;
        for (auto* one : coverage->findChildren<widgets::Card*>()) {
            if (one->title() == QLatin1String("Acknowledgement latency")) card = one;
        }
        QVERIFY(card != nullptr);
        QVERIFY(card->windowButton()->isVisible());
        QCOMPARE(card->windowButton()->accessibleName(), QStringLiteral("Acknowledgement latency in a window of its own"));
        QTest::mouseClick(card->windowButton(), Qt::LeftButton);
        const auto window = [&] { return console.window->findChild<pages::DetachedWindow*>(QStringLiteral("detached-") + card->objectName()); };
        QVERIFY(window() != nullptr && window()->isWindow() && window()->isVisible());
        QVERIFY(window()->windowTitle().startsWith(QLatin1String("Acknowledgement latency")));
        QVERIFY(window()->windowHandle()->transientParent() == nullptr);
        console.settle();
        int titles = 0;
        for (const auto* one : window()->findChildren<widgets::Card*>()) titles += one->isVisible() && !one->title().isEmpty() ? 1 : 0;
        QCOMPARE(titles, 1);
        auto* alone = window()->findChild<widgets::Card*>(card->objectName());
        QVERIFY(!alone->windowButton()->isVisible());
        QVERIFY(alone->width() > window()->width() * 8 / 10 && alone->height() > window()->height() * 8 / 10);
        // Once is enough.
        QTest::mouseClick(card->windowButton(), Qt::LeftButton);
        QCOMPARE(console.window->findChildren<pages::DetachedWindow*>().size(), 1);
        // On a wall it goes on without the main window.
        console.window->hide();
        console.node.change([](api::Snapshot& s) { s.chains[0].height += 1; });
        console.settle();
        console.window->show();
        window()->resize(777, 555);
        QTest::keyClick(window(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(window() == nullptr);
        QTest::mouseClick(card->windowButton(), Qt::LeftButton);
        QCOMPARE(window()->size(), QSize(777, 555));
        window()->close();
        QTRY_VERIFY(window() == nullptr);
        pages::keepRoles(console.settings(), {QStringLiteral("vendor")});
        QTest::mouseClick(card->windowButton(), Qt::LeftButton);
        QVERIFY(window()->size() != QSize(777, 555));
    }

    void detailsGetAWindowWithWhatIsChosen()
    {
        test::Console console;
        console.window->go(QStringLiteral("members"));
        auto* table = console.table("membersTable");
        table->selectRow(2);
        auto* side = console.find<widgets::Card>("membersSide");
        QVERIFY(side->windowButton()->isVisible());
        QTest::mouseClick(side->windowButton(), Qt::LeftButton);
        auto* window = console.window->findChild<pages::DetachedWindow*>(QStringLiteral("detached-membersSide"));
        QVERIFY(window != nullptr);
        auto* fields = window->findChild<widgets::FieldList*>(QStringLiteral("membersDetails"));
        QVERIFY(fields->isVisible());
        QCOMPARE(fields->fields(), console.window->findChild<pages::Page*>(QStringLiteral("page-members"))->findChild<widgets::FieldList*>(QStringLiteral("membersDetails"))->fields());
        QVERIFY(!window->findChild<QTableView*>(QStringLiteral("membersTable"))->isVisible());
    }

    // What stands beside a list is never empty, and nobody is taken to have chosen anything.
    void theFirstRowIsShownUntilOneIsChosen()
    {
        test::Console console;
        console.window->go(QStringLiteral("peers"));
        console.window->go(QStringLiteral("members"));
        auto* table = console.table("membersTable");
        auto* pane = test::paneOf(table);
        QVERIFY(pane != nullptr);
        QTRY_COMPARE(table->currentIndex().row(), 0);
        QVERIFY(!table->hasFocus());
        QVERIFY(!test::details(console, "membersDetails").isEmpty());
        QString text;
        const auto write = [&] {
            pane->write(widgets::TablePane::Format::json, [&](const QString& all) { text = all; });
            return QJsonDocument::fromJson(text.toUtf8()).array().size();
        };
        const int rows = table->model()->rowCount();
        QVERIFY(rows > 2);
        QCOMPARE(write(), qsizetype(rows));
        // Its row goes: the next is shown, and still nobody chose it.
        const QString first = pane->currentKey();
        auto* filter = console.find<QLineEdit>("membersFilter");
        filter->setText(QStringLiteral("-id:=") + first);
        QTRY_COMPARE(table->model()->rowCount(), rows - 1);
        QTRY_VERIFY(table->currentIndex().isValid());
        QVERIFY(pane->currentKey() != first);
        QCOMPARE(write(), qsizetype(rows - 1));
        filter->clear();
        QTRY_COMPARE(table->model()->rowCount(), rows);
        // Whoever goes into the table means what is marked there.
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(write(), qsizetype(1));
        // What was chosen stays chosen while rows change.
        table->selectRow(2);
        const QString chosen = pane->currentKey();
        console.node.change([](api::Snapshot& s) {
            auto members = *s.members;
            members.erase(members.begin());
            s.members = std::make_shared<const std::vector<api::MemberView>>(std::move(members));
        });
        console.settle();
        if (chosen != first) QCOMPARE(pane->currentKey(), chosen);
        // A page that is opened at a row shows that one.
        console.window->go(QStringLiteral("releases"), QString::fromStdString(test::sampleId<ReleaseId>(7).hex()));
        console.settle();
        QTRY_COMPARE(console.find<QLabel>("releaseTitle")->text(), QStringLiteral("kestrel-g4 4.3.0"));
    }

    void spaceLooksAtTheWholeRow()
    {
        test::Console console;
        console.window->go(QStringLiteral("releases"));
        auto* table = console.table("releasesTable");
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space);
        auto* look = console.find<widgets::QuickLook>("releasesLook");
        QVERIFY(look->isVisible());
        const auto* fields = look->findChild<widgets::FieldList*>();
        // Also what has no column now, and what a cell only draws.
        QVERIFY(fields->fields().size() > 8);
        QVERIFY2(look->accessibleName().contains(QStringLiteral("Approvals: ")), qPrintable(look->accessibleName()));
        QVERIFY(table->hasFocus());
        const auto before = look->accessibleName();
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(look->isVisible() && look->accessibleName() != before);
        // Esc closes the topmost thing only.
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(!look->isVisible());
        QVERIFY(table->currentIndex().isValid());
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(look->isVisible());
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(!look->isVisible());
        // The row is never under it.
        for (const int row : {0, table->model()->rowCount() - 1}) {
            table->selectRow(row);
            table->scrollTo(table->currentIndex());
            QTest::keyClick(table, Qt::Key_Space);
            const QRect at(table->viewport()->mapToGlobal(QPoint(0, table->rowViewportPosition(row))), QSize(table->width(), table->rowHeight(row)));
            QVERIFY(!QRect(look->mapToGlobal(QPoint()), look->size()).intersects(at));
            QTest::keyClick(table, Qt::Key_Space);
        }
    }

    void runningJobsAreSaidBeforeTheWindowCloses()
    {
        test::Console console;
        QSignalSpy closing(console.window.get(), &pages::MainWindow::closing);
        console.window->close();
        QCOMPARE(closing.count(), 0);
        QVERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("still running: 1")));
        // It stays until somebody has read it.
        QVERIFY(console.find<QPushButton>("toastDismiss")->isVisible());
        console.window->close();
        QCOMPARE(closing.count(), 1);
    }
};

QTEST_MAIN(KitTest)
#include "kit_test.moc"
