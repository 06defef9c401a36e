// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: what is chosen there, what a user sees of it, and what is there at the next start.
#include "tests/gui/fixture.h"
#include "ui/language/language.h"
#include "ui/pages/event_notices.h"
#include "ui/pages/review_queue.h"
#include "ui/widgets/card.h"
#include "ui/widgets/side_by_side.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTimeEdit>

using namespace quorate;

namespace {

// As the file has it, and not only the object that wrote it.
QVariant stored(test::Console& console, const char* key)
{
    console.settings().sync();
    return QSettings(console.settings().fileName(), QSettings::IniFormat).value(QLatin1String(key));
}

void choose(const test::Console& console, const char* name, const char* value)
{
    auto* box = console.find<QComboBox>(name);
    const int at = box->findData(QLatin1String(value));
    QVERIFY2(at >= 0, value);
    box->setCurrentIndex(at);
}

// A rollout of this node runs, and pauses by itself.
void pauseOnce(test::Console& console)
{
    for (const char* now : {"running", "paused"}) {
        console.node.change([now](api::Snapshot& s) {
            api::RolloutView view;
            view.id = 77;
            view.model = "kestrel-g4";
            view.version = "4.3.0";
            view.state = now;
            view.reason = "device.boot-check.failed";
            s.rollouts = std::make_shared<const std::vector<api::RolloutView>>(std::vector{view});
        });
        console.settle();
    }
}

}  // namespace

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void densityIsSeenAndKept()
    {
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("releases"));
        auto* table = console.table("releasesTable");
        const int before = table->rowHeight(0);
        console.window->go(QStringLiteral("settings"));
        choose(console, "setting-density", "compact");
        const int compact = table->rowHeight(0);
        QVERIFY2(compact < before, qPrintable(QStringLiteral("%1, %2").arg(before).arg(compact)));
        QCOMPARE(stored(console, "look/density").toString(), QStringLiteral("compact"));
        choose(console, "setting-density", "touch");
        QVERIFY(table->rowHeight(0) > before);
        console.restart();
        console.window->go(QStringLiteral("releases"));
        QVERIFY(console.table("releasesTable")->verticalHeader()->defaultSectionSize() > before);
        console.window->go(QStringLiteral("settings"));
        QCOMPARE(console.find<QComboBox>("setting-density")->currentData().toString(), QStringLiteral("touch"));
        choose(console, "setting-density", "comfortable");
        QCOMPARE(console.table("releasesTable")->verticalHeader()->defaultSectionSize(), before);
    }

    // The window keeps its words until it is made anew.
    void theLanguageIsThatOfTheNextStart()
    {
        language::Language words(*qApp);
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("settings"));
        const auto title = [&] { return console.window->findChild<pages::Page*>(QStringLiteral("page-settings"))->title(); };
        const QString english = title();
        QCOMPARE(english, QStringLiteral("Settings"));
        choose(console, "setting-language", "de");
        QCOMPARE(stored(console, "look/language").toString(), QStringLiteral("de"));
        QCOMPARE(title(), english);
        words.use(stored(console, "look/language").toString());
        console.restart();
        console.window->go(QStringLiteral("settings"));
        QVERIFY(title() != english);
        QCOMPARE(console.find<QComboBox>("setting-language")->currentData().toString(), QStringLiteral("de"));
        choose(console, "setting-language", "en");
        words.use(stored(console, "look/language").toString());
        console.restart();
        console.window->go(QStringLiteral("settings"));
        QCOMPARE(title(), english);
    }

    void aNoticeThatIsSwitchedOffIsNotTold()
    {
        test::Console console("nordgrid");
        QSignalSpy told(console.window->findChild<pages::EventNotices*>(), &pages::EventNotices::important);
        console.window->go(QStringLiteral("settings"));
        auto* ring = console.find<QCheckBox>("notice-ring");
        QVERIFY(ring->isChecked());
        pauseOnce(console);
        QCOMPARE(told.size(), 1);
        ring->click();
        pauseOnce(console);
        QCOMPARE(told.size(), 1);
        console.restart();
        QSignalSpy again(console.window->findChild<pages::EventNotices*>(), &pages::EventNotices::important);
        pauseOnce(console);
        QCOMPARE(again.size(), 0);
        console.window->go(QStringLiteral("settings"));
        QVERIFY(!console.find<QCheckBox>("notice-ring")->isChecked());
        QVERIFY(console.find<QCheckBox>("notice-review")->isChecked());
        console.find<QCheckBox>("notice-ring")->click();
        pauseOnce(console);
        QCOMPARE(again.size(), 1);
    }

    // Times of this place: what comes in them is told afterwards.
    void quietHoursAreTypedAndKept()
    {
        test::Console console("nordgrid");
        QSignalSpy told(console.window->findChild<pages::EventNotices*>(), &pages::EventNotices::important);
        console.window->go(QStringLiteral("settings"));
        auto* quiet = console.find<QCheckBox>("notice-quiet");
        auto* from = console.find<QTimeEdit>("notice-quiet-from");
        auto* to = console.find<QTimeEdit>("notice-quiet-to");
        QVERIFY(!quiet->isChecked() && !from->isEnabled() && !to->isEnabled());
        const QTime now = QDateTime::fromMSecsSinceEpoch(console.clock.now().ms).time();
        const QTime begin(now.addSecs(-3600).hour(), 0);
        const QTime end(now.addSecs(2 * 3600).hour(), 30);
        quiet->click();
        QVERIFY(from->isEnabled() && to->isEnabled());
        from->setTime(begin);
        to->setTime(end);
        pauseOnce(console);
        QCOMPARE(told.size(), 0);
        console.restart();
        console.window->go(QStringLiteral("settings"));
        QVERIFY(console.find<QCheckBox>("notice-quiet")->isChecked());
        QCOMPARE(console.find<QTimeEdit>("notice-quiet-from")->time(), begin);
        QCOMPARE(console.find<QTimeEdit>("notice-quiet-to")->time(), end);
        QSignalSpy again(console.window->findChild<pages::EventNotices*>(), &pages::EventNotices::important);
        pauseOnce(console);
        QCOMPARE(again.size(), 0);
        // Switched off: what was held is told as one, and the newest by itself.
        console.find<QCheckBox>("notice-quiet")->click();
        QVERIFY(!console.find<QTimeEdit>("notice-quiet-from")->isEnabled());
        pauseOnce(console);
        QCOMPARE(again.size(), 2);
        QVERIFY2(again.first().at(1).toString().contains(QStringLiteral("While it was quiet")), qPrintable(again.first().at(1).toString()));
    }

    void closingIsChosenWhereThereIsATray()
    {
        {
            test::Console console("nordgrid");
            console.window->go(QStringLiteral("settings"));
            QVERIFY(!console.find<QComboBox>("setting-close")->isEnabled());
            QVERIFY(console.find<QLabel>("closeNote")->text().contains(QStringLiteral("no tray")));
        }
        test::Console console("nordgrid", true, QLocale::c(), true);
        console.window->go(QStringLiteral("settings"));
        auto* box = console.find<QComboBox>("setting-close");
        QVERIFY(box->isEnabled());
        QCOMPARE(box->currentData().toString(), QStringLiteral("quit"));
        choose(console, "setting-close", "tray");
        QCOMPARE(stored(console, "window/close").toString(), QStringLiteral("tray"));
        QSignalSpy ends(console.window.get(), &pages::MainWindow::closing);
        console.window->close();
        QVERIFY(!console.window->isVisible());
        QCOMPARE(ends.size(), 0);
        console.restart();
        console.window->go(QStringLiteral("settings"));
        QCOMPARE(console.find<QComboBox>("setting-close")->currentData().toString(), QStringLiteral("tray"));
    }

    void reviewsByThemselvesAreAWish()
    {
        test::Console console("cert-n");
        console.window->go(QStringLiteral("settings"));
        auto* box = console.find<QCheckBox>("setting-reviews");
        QVERIFY(box->isChecked() && pages::ReviewQueue::isOn(console.settings()));
        box->click();
        QVERIFY(!pages::ReviewQueue::isOn(console.settings()));
        QCOMPARE(stored(console, pages::ReviewQueue::settingKey).toBool(), false);
        console.restart();
        console.window->go(QStringLiteral("settings"));
        QVERIFY(!console.find<QCheckBox>("setting-reviews")->isChecked());
    }

    // The newest lines of what the node wrote, as they come; whoever reads further up stays there.
    void theNodesLogCanBeRead()
    {
        test::Console console("nordgrid");
        console.log.write(LogLevel::warning, "swarm", "port 7400 is taken");
        console.window->go(QStringLiteral("settings"));
        auto* text = console.find<QPlainTextEdit>("nodeLog");
        QVERIFY(text->isReadOnly());
        QVERIFY2(text->toPlainText().endsWith(QStringLiteral(" warning swarm: port 7400 is taken")), qPrintable(text->toPlainText()));
        console.log.write(LogLevel::debug, "swarm", "a peer went");
        for (std::size_t i = 0; i < bridge::LogTail::most; ++i) console.log.write(LogLevel::info, "chain", "block " + std::to_string(i));
        QTRY_VERIFY(text->toPlainText().endsWith(QStringLiteral(" info chain: block 499")));
        QCOMPARE(text->document()->blockCount(), int(bridge::LogTail::most));
        QVERIFY(!text->toPlainText().contains(QStringLiteral("swarm")));
        QCOMPARE(text->verticalScrollBar()->value(), text->verticalScrollBar()->maximum());
        text->verticalScrollBar()->setValue(20);
        console.log.write(LogLevel::error, "chain", "the disk is full");
        QTRY_VERIFY(text->toPlainText().endsWith(QStringLiteral(" error chain: the disk is full")));
        QCOMPARE(text->verticalScrollBar()->value(), 20);
        console.click("nodeLogCopy");
        QCOMPARE(QApplication::clipboard()->text(), text->toPlainText());
        QTemporaryDir folder;
        console.prompter.next = folder.filePath(QStringLiteral("log.txt"));
        console.click("nodeLogSave");
        QFile file(console.prompter.next);
        QTRY_VERIFY(file.exists());   // written beside the window's thread, and named when it is whole
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), text->toPlainText() + QLatin1Char('\n'));
    }

    // Two columns where there is room for them, one where there is not.
    void cardsTakeTheWidth()
    {
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("settings"));
        auto* sides = console.find<widgets::SideBySide>("settingsSides");
        console.window->resize(1680, 1050);
        QTRY_VERIFY(sides->isBeside());
        console.window->resize(1060, 700);
        QTRY_VERIFY(!sides->isBeside());
        // Its cards begin where everything begins, however wide the window is.
        for (const int width : {1060, 1400, 2600}) {
            console.window->resize(width, 900);
            console.settle();
            int left = width;
            for (const auto* card : sides->findChildren<widgets::Card*>()) left = qMin(left, card->mapTo(sides, QPoint()).x());
            QCOMPARE(left, 0);
        }
    }
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
