// SPDX-License-Identifier: GPL-3.0-or-later
// A checker's inbox: what needs a vote, deadlines, what is watched, its filter.
#include "tests/gui/fixture.h"
#include "ui/pages/reviews_page.h"
#include "ui/pages/watched.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/rail.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace quorate;

class ReviewInboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theInboxBeginsWithWhatNeedsUs()
    {
        test::Console console;
        console.window->go(QStringLiteral("reviews"));
        auto* inbox = console.find<QListView>("inbox");
        QVERIFY(inbox->model()->index(0, 0).data().toString().startsWith(QStringLiteral("Needs your vote")));
        QCOMPARE(inbox->model()->index(1, 0).data().toString(), QStringLiteral("kestrel-g4 4.3.1 from 4.3.0"));
        QCOMPARE(console.find<QLabel>("reviewTitle")->text(), QStringLiteral("kestrel-g4 4.3.1 from 4.3.0"));
        QCOMPARE(console.find<widgets::Rail>("rail")->button(QStringLiteral("reviews"))->badge(), 2);
        QTest::keyClick(console.window.get(), Qt::Key_BracketRight);
        QTRY_COMPARE(console.find<QLabel>("reviewTitle")->text(), QStringLiteral("helio-m2 2.9.1 from 2.9.0"));
    }

    // One press each, with the number that it finds.
    void theInboxHasChipsWithCounts()
    {
        test::Console console;
        console.window->go(QStringLiteral("reviews"));
        const auto* inbox = console.find<QListView>("inbox")->model();
        const auto releases = [&] {
            int count = 0;
            for (int row = 0; row < inbox->rowCount(); ++row) count += inbox->index(row, 0).data(pages::InboxModel::HeadingRole).toBool() ? 0 : 1;
            return count;
        };
        const int all = releases();
        int sum = 0;
        for (const auto& [name, word] : {std::pair("inboxChips0-0", "For me"), std::pair("inboxChips0-1", "Waiting"), std::pair("inboxChips1-0", "Decided")}) {
            auto* chip = console.find<QPushButton>(name);
            QVERIFY2(chip->text().startsWith(QLatin1String(word)), qPrintable(chip->text()));
            QTest::mouseClick(chip, Qt::LeftButton);
            QVERIFY(chip->isChecked());
            QVERIFY2(chip->text().contains(QString::number(releases())), qPrintable(chip->text()));
            sum += releases();
            QTest::mouseClick(chip, Qt::LeftButton);
            QVERIFY(!chip->isChecked());
            QCOMPARE(releases(), all);
        }
        QCOMPARE(sum, all);
        auto* watched = console.find<QPushButton>("inboxChips1-1");
        console.click("watch");
        QTRY_VERIFY2(watched->text().contains(QLatin1Char('1')), qPrintable(watched->text()));
        QTest::mouseClick(watched, Qt::LeftButton);
        QCOMPARE(releases(), 1);
        QTRY_VERIFY(watched->geometry().right() < watched->parentWidget()->width());
    }

    // Empty because of what was filtered: that is said, and undone with one press.
    void anEmptyGroupOffersToClearTheFilter()
    {
        test::Console console;
        console.window->go(QStringLiteral("reviews"));
        auto* inbox = console.find<QListView>("inbox");
        const int all = inbox->model()->rowCount();
        console.click("inboxChips1-1");
        QCOMPARE(inbox->model()->rowCount(), 0);
        auto* empty = console.find<widgets::EmptyState>("inboxFiltered");
        QVERIFY(empty->isVisible() && !inbox->isVisible());
        auto* clear = empty->findChild<QPushButton*>();
        QVERIFY(clear != nullptr && clear->isVisible() && clear->width() <= empty->width());
        QCOMPARE(clear->text(), QStringLiteral("Clear filter"));
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(inbox->model()->rowCount(), all);
        QVERIFY(inbox->isVisible() && !empty->isVisible());
        QVERIFY(console.find<QLineEdit>("inboxFilter")->text().isEmpty());
    }

    // The nearest deadline first, none last; words that go with the time.
    void theInboxGoesByDeadlines()
    {
        test::Console console;
        console.window->go(QStringLiteral("reviews"));
        const auto* inbox = console.find<QListView>("inbox")->model();
        const auto line = [&](int row) { return inbox->index(row, 0).data(Qt::AccessibleTextRole).toString(); };
        QVERIFY2(line(1).contains(QStringLiteral("kestrel-g4 4.3.1")) && line(1).endsWith(QStringLiteral("7 h left")), qPrintable(line(1)));
        QVERIFY2(line(2).contains(QStringLiteral("helio-m2 2.9.1")), qPrintable(line(2)));
        const auto tone = [&](int row) { return theme::Tone(inbox->index(row, 0).data(pages::InboxModel::DeadlineToneRole).toInt()); };
        QVERIFY(tone(1) == theme::Tone::neutral);
        QCOMPARE(console.find<widgets::Pill>("reviewDeadline")->text(), QStringLiteral("7 h left"));
        // Time goes on, and nothing else.
        console.clock.advance(Milliseconds(2 * 3600 * 1000));
        console.node.change([](api::Snapshot& s) { s.chains[0].height += 1; });
        console.settle();
        QCOMPARE(console.find<widgets::Pill>("reviewDeadline")->text(), QStringLiteral("5 h left"));
        QVERIFY2(line(1).endsWith(QStringLiteral("5 h left")) && tone(1) == theme::Tone::warn, qPrintable(line(1)));
        console.clock.advance(Milliseconds(6 * 3600 * 1000));
        console.node.change([](api::Snapshot& s) { s.chains[0].height += 1; });
        console.settle();
        QVERIFY2(line(1).endsWith(QStringLiteral("late by 55 min")) && tone(1) == theme::Tone::bad, qPrintable(line(1)));

        auto* filter = console.find<QLineEdit>("inboxFilter");
        filter->setText(QStringLiteral("deadline:<2h"));
        QCOMPARE(inbox->rowCount(), 2);
        QVERIFY(line(1).contains(QStringLiteral("kestrel-g4 4.3.1")));
        filter->setText(QStringLiteral("deadline:>2d"));
        QCOMPARE(inbox->rowCount(), 2);
        QVERIFY(line(1).contains(QStringLiteral("helio-m2 2.9.1")));
        filter->setText(QStringLiteral("deadline:late"));
        QCOMPARE(inbox->rowCount(), 2);
        // What is wrong is said, and what was shown stays.
        filter->setText(QStringLiteral("deadline:>soon"));
        QVERIFY(filter->property("invalid").toBool());
        QCOMPARE(inbox->rowCount(), 2);
        filter->clear();
        // One without a deadline comes after those that have one.
        console.node.change([](api::Snapshot& s) {
            auto list = *s.releases;
            for (auto& r : list) r.reviewBy = r.model == "helio-m2" ? r.reviewBy : UnixTime{};
            s.releases = std::make_shared<const std::vector<api::ReleaseView>>(std::move(list));
        });
        console.settle();
        QVERIFY2(line(1).contains(QStringLiteral("helio-m2 2.9.1")) && line(2).contains(QStringLiteral("kestrel-g4 4.3.1")), qPrintable(line(1)));
        QVERIFY(inbox->index(2, 0).data(pages::InboxModel::DeadlineRole).toString().isEmpty());
    }

    // A watched release has a place of its own, in both views and after a restart, for this profile alone.
    void whatIsWatchedStandsTogether()
    {
        const QString id = QString::fromStdString(test::sampleId<ReleaseId>(6).hex());
        test::Console console;
        console.window->go(QStringLiteral("reviews"), id);
        const auto* inbox = console.find<QListView>("inbox")->model();
        const auto headings = [&] {
            QStringList list;
            for (int row = 0; row < inbox->rowCount(); ++row) {
                const auto at = inbox->index(row, 0);
                if (at.data(pages::InboxModel::HeadingRole).toBool()) list += at.data().toString();
            }
            return list;
        };
        const QStringList before = headings();
        QCOMPARE(before.filter(QStringLiteral("Watched")).size(), 0);
        auto* watch = console.find<QPushButton>("watch");
        QCOMPARE(watch->accessibleName(), QStringLiteral("Watch"));
        console.find<QListView>("inbox")->setFocus();
        QTest::keyClick(console.find<QListView>("inbox"), Qt::Key_W);
        QTRY_COMPARE(watch->accessibleName(), QStringLiteral("Watched"));
        QVERIFY2(headings().contains(QStringLiteral("Watched  1")), qPrintable(headings().join(QLatin1Char('|'))));
        // It is still the one in front.
        QVERIFY(console.find<QLabel>("reviewTitle")->text().startsWith(QLatin1String("helio-m2 2.9.0")));
        // One that needs our vote stays with those, marked.
        console.window->go(QStringLiteral("reviews"), QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
        console.click("watch");
        QVERIFY(headings().contains(QStringLiteral("Watched  1")) && headings().contains(QStringLiteral("Needs your vote  2")));
        QVERIFY(inbox->index(1, 0).data(pages::InboxModel::WatchedRole).toBool());
        // The same in Releases.
        console.window->go(QStringLiteral("releases"));
        auto* releases = console.table("releasesTable");
        const int all = releases->model()->rowCount();
        auto* page = console.window->findChild<pages::Page*>(QStringLiteral("page-releases"));
        page->findChild<QLineEdit*>(QStringLiteral("releasesFilter"))->setText(QStringLiteral("watched:=watched"));
        QCOMPARE(releases->model()->rowCount(), 2);
        page->findChild<QLineEdit*>(QStringLiteral("releasesFilter"))->clear();
        QCOMPARE(releases->model()->rowCount(), all);
        page->open(QString::fromStdString(test::sampleId<ReleaseId>(5).hex()));
        QCOMPARE(console.find<QPushButton>("watchRelease")->text(), QStringLiteral("Watch"));
        console.click("watchRelease");
        QCOMPARE(console.find<QPushButton>("watchRelease")->text(), QStringLiteral("Watched"));
        console.click("watchRelease");
        QCOMPARE(console.find<QPushButton>("watchRelease")->text(), QStringLiteral("Watch"));
        // Kept for the next start; an unknown one goes once a live chain says that it is none.
        bridge::NodeBridge& node = console.bridge();
        pages::Watched again(node, console.settings(), nullptr);
        QVERIFY(again.has(id));
        const auto without = [&](const char* state) {
            console.node.change([state](api::Snapshot& s) {
                auto list = *s.releases;
                std::erase_if(list, [](const auto& r) { return r.id == test::sampleId<ReleaseId>(6); });
                list.front().publishedLeaf += 1;
                s.releases = std::make_shared<const std::vector<api::ReleaseView>>(std::move(list));
                s.chains[0].state = state;
            });
            console.settle();
        };
        without("catching-up");
        QVERIFY(again.has(id));
        QVERIFY(!headings().contains(QStringLiteral("Watched  1")));
        without("live");
        QVERIFY(!again.has(id));
        QVERIFY(!pages::Watched(node, console.settings(), nullptr).has(id));
        QVERIFY(pages::Watched(node, console.settings(), nullptr).has(QString::fromStdString(test::sampleId<ReleaseId>(9).hex())));
    }

    void theInboxIsFilteredByWords()
    {
        test::Console console;
        console.window->go(QStringLiteral("reviews"));
        auto* inbox = console.find<QListView>("inbox");
        const int all = inbox->model()->rowCount();
        auto* filter = console.find<QLineEdit>("inboxFilter");
        QTest::keyClicks(filter, QStringLiteral("HELIO medium"));
        // In any order, in vendor, title, severity or state; headings count what is left.
        for (int row = 0; row < inbox->model()->rowCount(); ++row) {
            const auto at = inbox->model()->index(row, 0);
            if (at.flags().testFlag(Qt::ItemIsSelectable)) {
                QVERIFY2(at.data(Qt::AccessibleTextRole).toString().startsWith(QLatin1String("Helio Metering, helio-m2")), qPrintable(at.data(Qt::AccessibleTextRole).toString()));
                QVERIFY(at.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("Medium")));
            }
        }
        QVERIFY(inbox->model()->rowCount() > 1 && inbox->model()->rowCount() < all);
        // What is looked at stays, also when nothing is left of the list.
        QCOMPARE(console.find<QLabel>("reviewTitle")->text(), QStringLiteral("kestrel-g4 4.3.1 from 4.3.0"));
        filter->setText(QStringLiteral("no such thing"));
        QCOMPARE(inbox->model()->rowCount(), 0);
        QVERIFY(console.find<QLabel>("reviewTitle")->isVisible());
        filter->clear();
        QCOMPARE(inbox->model()->rowCount(), all);
    }
};

QTEST_MAIN(ReviewInboxTest)
#include "review_inbox_test.moc"
