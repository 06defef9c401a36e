// SPDX-License-Identifier: GPL-3.0-or-later
// Reports: written with their evidence, on a schedule, and refused without it.
#include "tests/gui/fixture.h"
#include "ui/pages/report_document.h"
#include "ui/pages/report_schedule.h"
#include "ui/widgets/notices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QThread>
#include <QTreeWidget>

#include <atomic>

using namespace quorate;

namespace {

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The sample's releases, again and again.
pages::ReportContent longReport(const bridge::NodeBridge& bridge, qsizetype releases)
{
    auto content = pages::reportContent(bridge, QStringLiteral("long"));
    while (content.releases.size() < releases) content.releases += bridge::Release(content.releases.at(content.releases.size() % 9));
    return content;
}

}  // namespace

class ReportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReportIsWrittenWithItsEvidence()
    {
        QTemporaryDir directory;
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("reports"));
        QVERIFY(console.find<QTextBrowser>("reportPreview")->toPlainText().contains(QStringLiteral("kestrel-g4 4.3.0: Approved")));
        console.prompter.next = directory.filePath(QStringLiteral("autumn.pdf"));
        console.click("reportPdf");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(console.prompter.next), 30000);
        QVERIFY(content(console.prompter.next).startsWith("%PDF-"));
        QCOMPARE(console.node.calls().evidence.size(), std::size_t(1));
        QCOMPARE(console.node.calls().evidence[0].filename().string(), std::string("autumn.pdf.evidence"));
        // Another file of the same name has its own: the one that the pages quote stays as it was.
        console.prompter.next = directory.filePath(QStringLiteral("autumn.csv"));
        console.click("reportCsv");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(console.prompter.next), 30000);
        QCOMPARE(console.node.calls().evidence.size(), std::size_t(2));
        QVERIFY(console.node.calls().evidence[1] != console.node.calls().evidence[0]);
        console.find<QCheckBox>("reportEvidence")->setChecked(false);
        console.prompter.next = directory.filePath(QStringLiteral("autumn.json"));
        console.click("reportJson");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(console.prompter.next), 30000);
        const auto json = QJsonDocument::fromJson(content(console.prompter.next)).object();
        QCOMPARE(json.value(QStringLiteral("format")).toString(), QStringLiteral("quorate/audit-summary/1"));
        QCOMPARE(json.value(QStringLiteral("releases")).toArray().size(), 9);
        QCOMPARE(console.node.calls().evidence.size(), std::size_t(2));
    }

    void aReportIsATableForASpreadsheet()
    {
        QTemporaryDir directory;
        test::Console console("nordgrid");
        console.node.change([](api::Snapshot& s) {
            auto alerts = *s.alerts;
            alerts[0].subject = "=HYPERLINK(\"x\"), \"quoted\"";
            s.alerts = std::make_shared<const std::vector<api::AlertView>>(alerts);
        });
        console.settle();
        console.window->go(QStringLiteral("reports"));
        console.click("reportRefresh");
        console.prompter.next = directory.filePath(QStringLiteral("autumn.csv"));
        console.click("reportCsv");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(console.prompter.next), 30000);
        const QStringList lines = QString::fromUtf8(content(console.prompter.next)).split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), 11);                      // titles, nine releases, and the end of the last line
        QVERIFY(lines.first().startsWith(QStringLiteral("id,model,version,publisher,severity,status,publishedAt")));
        const auto approved = lines.filter(QStringLiteral(",kestrel-g4,4.3.0,kestrel,high,approved,"));
        QCOMPARE(approved.size(), 1);
        QCOMPARE(approved.first().split(QLatin1Char(',')).size(), lines.first().split(QLatin1Char(',')).size());
        QCOMPARE(console.node.calls().evidence.size(), std::size_t(1));
        QCOMPARE(console.node.calls().evidence[0].filename().string(), std::string("autumn.csv.evidence"));
        auto* kind = console.find<QComboBox>("reportKind");
        kind->setCurrentIndex(kind->findData(QStringLiteral("alerts")));
        console.prompter.next = directory.filePath(QStringLiteral("alerts.csv"));
        console.click("reportCsv");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(console.prompter.next), 30000);
        const QString alerts = QString::fromUtf8(content(console.prompter.next));
        QVERIFY(alerts.startsWith(QStringLiteral("at,severity,code,subject,detail,release\r\n")));
        // What a spreadsheet would run is a text.
        QVERIFY2(alerts.contains(QStringLiteral("\"'=HYPERLINK(\"\"x\"\"), \"\"quoted\"\"\"")), qPrintable(alerts));
        console.prompter.next = directory.filePath(QStringLiteral("nowhere/alerts.csv"));
        console.find<QCheckBox>("reportEvidence")->setChecked(false);
        console.click("reportCsv");
        QTRY_VERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("was not written")));
    }

    // Made while the console runs; what fell due while it did not is made once, over the whole time.
    void aScheduledReportIsMadeAndListed()
    {
        QTemporaryDir directory;
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("reports"));
        console.prompter.next = directory.path();
        console.click("reportSchedule");
        auto* scheduled = console.find<QTreeWidget>("reportsScheduled");
        QCOMPARE(scheduled->topLevelItemCount(), 1);
        const auto before = pages::ReportSchedule::all(console.settings()).first();
        QVERIFY(before.next > console.bridge().now() && before.next - console.bridge().now() <= 25 * 3'600'000);
        const auto later = [&](std::int64_t ms) {
            console.clock.advance(Milliseconds(ms));
            console.clock.setWallTime({console.clock.now().ms});
            console.node.change([&](api::Snapshot& s) { s.at = console.clock.now(); });
            console.settle();
        };
        later(10LL * 24 * 3'600'000);
        auto* made = console.find<QTreeWidget>("reportsMade");
        QTRY_COMPARE_WITH_TIMEOUT(pages::ReportMaker::made(console.settings()).size(), 1, 30000);
        later(1000);
        QTRY_COMPARE_WITH_TIMEOUT(made->topLevelItemCount(), 1, 30000);
        QCOMPARE(pages::ReportMaker::made(console.settings()).size(), 1);         // one for all that were missed
        const auto report = pages::ReportMaker::made(console.settings()).first();
        QCOMPARE(report.span.from, before.last);
        QVERIFY2(QFile::exists(report.file), qPrintable(report.file));
        QVERIFY(content(report.file).startsWith("%PDF-"));
        QVERIFY(made->topLevelItem(0)->text(3).contains(QStringLiteral("Schedule")));
        const auto after = pages::ReportSchedule::all(console.settings()).first();
        QVERIFY(after.next > console.bridge().now());
        // A disk that is full is told, and it waits for its next time.
        console.node.failNext({ErrorKind::noSpace, "base.file.no-space", "/tmp"});
        later(25LL * 3'600'000);
        QTRY_COMPARE_WITH_TIMEOUT(pages::ReportMaker::made(console.settings()).size(), 2, 30000);
        QCOMPARE(pages::ReportMaker::made(console.settings()).first().problem, QStringLiteral("base.file.no-space"));
        QVERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("was not made")));
        // What it was to tell of is told by the next one.
        QCOMPARE(pages::ReportSchedule::all(console.settings()).first().last, after.last);
        later(25LL * 3'600'000);
        QTRY_COMPARE_WITH_TIMEOUT(pages::ReportMaker::made(console.settings()).size(), 3, 30000);
        QCOMPARE(pages::ReportMaker::made(console.settings()).first().problem, QString());
        QCOMPARE(pages::ReportMaker::made(console.settings()).first().span.from, after.last);
        QVERIFY(pages::ReportSchedule::all(console.settings()).first().last > after.last);
        scheduled->setCurrentItem(scheduled->topLevelItem(0));
        console.find<QTabWidget>("reportLists")->setCurrentIndex(1);
        console.click("reportUnschedule");
        QVERIFY(pages::ReportSchedule::all(console.settings()).isEmpty());
    }

    // The toast outlives the page that asked for it.
    void aScheduleComesBackAfterItsWindowIsClosed()
    {
        QTemporaryDir directory;
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("reports"));
        console.prompter.next = directory.path();
        console.window->detachPage();
        QPointer<QWidget> own = console.window->findChild<QWidget*>(QStringLiteral("detached-reports"));
        QVERIFY(own);
        QTest::mouseClick(own->findChild<QPushButton*>(QStringLiteral("reportSchedule")), Qt::LeftButton);
        auto* scheduled = own->findChild<QTreeWidget*>(QStringLiteral("reportsScheduled"));
        QCOMPARE(scheduled->topLevelItemCount(), 1);
        own->findChild<QTabWidget*>(QStringLiteral("reportLists"))->setCurrentIndex(1);
        scheduled->setCurrentItem(scheduled->topLevelItem(0));
        QTest::mouseClick(own->findChild<QPushButton*>(QStringLiteral("reportUnschedule")), Qt::LeftButton);
        QVERIFY(pages::ReportSchedule::all(console.settings()).isEmpty());
        own->close();
        QTRY_VERIFY(!own);
        for (auto* undo : console.window->toasts().findChildren<QPushButton*>()) {
            if (undo->text() == QStringLiteral("Undo")) QTest::mouseClick(undo, Qt::LeftButton);
        }
        QCOMPARE(pages::ReportSchedule::all(console.settings()).size(), 1);
    }

    void duesAreOfTheCalendar()
    {
        const auto at = [](int day, int hour) { return QDateTime(QDate(2026, 11, day), QTime(hour, 0)).toMSecsSinceEpoch(); };
        QCOMPARE(pages::ReportSchedule::due(QStringLiteral("daily"), at(20, 5)), at(20, 6));
        QCOMPARE(pages::ReportSchedule::due(QStringLiteral("daily"), at(20, 6)), at(21, 6));
        QCOMPARE(pages::ReportSchedule::due(QStringLiteral("weekly"), at(20, 12)), at(23, 6));    // a Monday
        QCOMPARE(pages::ReportSchedule::due(QStringLiteral("monthly"), at(20, 12)), QDateTime(QDate(2026, 12, 1), QTime(6, 0)).toMSecsSinceEpoch());
    }

    void aReportWithoutItsEvidenceIsNotWritten()
    {
        QTemporaryDir directory;
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("reports"));
        console.node.failNext({ErrorKind::noSpace, "base.file.no-space", "/tmp"});
        console.prompter.next = directory.filePath(QStringLiteral("full.pdf"));
        console.click("reportPdf");
        QTRY_VERIFY_WITH_TIMEOUT(console.window->toasts().texts().join(QString()).contains(QStringLiteral("The disk is full.")), 30000);
        QVERIFY(!QFile::exists(console.prompter.next));
    }

    void theReportSavedIsTheOneThatWasLookedAt()
    {
        QTemporaryDir directory;
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("reports"));
        const QString before = console.find<QTextBrowser>("reportPreview")->toPlainText();
        console.clock.advance(Milliseconds(3'600'000));
        console.node.change([](api::Snapshot& s) {
            s.at = {s.at.ms + 3'600'000};
            s.releases = std::make_shared<const std::vector<api::ReleaseView>>();
        });
        console.settle();
        QCOMPARE(console.find<QTextBrowser>("reportPreview")->toPlainText(), before);
        console.prompter.next = directory.filePath(QStringLiteral("seen.json"));
        console.click("reportJson");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(console.prompter.next), 30000);
        const auto json = QJsonDocument::fromJson(content(console.prompter.next)).object();
        QCOMPARE(json.value(QStringLiteral("releases")).toArray().size(), 9);
        // The node signs it, with the evidence that it made for it.
        const auto calls = console.node.calls();
        QCOMPARE(calls.reports.size(), std::size_t(1));
        QCOMPARE(calls.reports[0], calls.evidence);
        QCOMPARE(calls.evidence[0].filename().string(), std::string("seen.json.evidence"));
    }

    void aReportWhoseEvidenceIsGoneIsNotWritten()
    {
        QTemporaryDir directory;
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("reports"));
        console.node.loseEvidence = true;
        console.prompter.next = directory.filePath(QStringLiteral("lost.pdf"));
        console.click("reportPdf");
        QTRY_VERIFY_WITH_TIMEOUT(console.window->toasts().texts().join(QString()).contains(QStringLiteral("could not be read again")), 30000);
        QVERIFY(!QFile::exists(console.prompter.next));
        console.prompter.next = directory.filePath(QStringLiteral("lost.json"));
        console.click("reportJson");
        QTRY_VERIFY_WITH_TIMEOUT(console.window->toasts().texts().join(QString()).contains(QStringLiteral("could not be signed")), 30000);
        QVERIFY(!QFile::exists(console.prompter.next));
    }

    // From Coverage: the report of the release in front, of its whole time.
    void aReportIsOfOneRelease()
    {
        QTemporaryDir directory;
        test::Console console("nordgrid");
        const QString release = QString::fromStdString(test::sampleId<ReleaseId>(7).hex());
        const QString title = console.bridge().release(release)->title();
        console.window->go(QStringLiteral("coverage"), release);
        console.find<QPushButton>("coverageReport")->click();
        QCOMPARE(console.window->currentPage(), QStringLiteral("reports"));
        const QString preview = console.find<QTextBrowser>("reportPreview")->toPlainText();
        QVERIFY2(preview.startsWith(QStringLiteral("Release ") + title), qPrintable(preview.left(200)));
        QCOMPARE(preview.count(QStringLiteral("Published by")), 1);
        QVERIFY(!console.find<QComboBox>("reportSpan")->isEnabled());
        console.find<QCheckBox>("reportEvidence")->setChecked(false);
        console.prompter.next = directory.filePath(QStringLiteral("one.json"));
        console.click("reportJson");
        QTRY_VERIFY(QFile::exists(console.prompter.next));
        const auto json = QJsonDocument::fromJson(content(console.prompter.next)).object();
        const auto releases = json.value(QStringLiteral("releases")).toArray();
        QCOMPARE(releases.size(), 1);
        QCOMPARE(releases.first().toObject().value(QStringLiteral("id")).toString(), release);
        for (const auto& alert : json.value(QStringLiteral("alerts")).toArray()) QCOMPARE(alert.toObject().value(QStringLiteral("release")).toString(), release);
        auto* made = console.find<QTreeWidget>("reportsMade");
        QTRY_COMPARE(made->topLevelItemCount(), 1);
        QCOMPARE(made->topLevelItem(0)->text(0), QStringLiteral("Release ") + title);
        // Another release takes its place in the choice; the reports of all are there as before.
        auto* kind = console.find<QComboBox>("reportKind");
        const int choices = kind->count();
        console.window->go(QStringLiteral("reports"), QStringLiteral("release:") + QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
        QCOMPARE(kind->count(), choices);
        kind->setCurrentIndex(0);
        QVERIFY(console.find<QComboBox>("reportSpan")->isEnabled());
        QCOMPARE(console.find<QTextBrowser>("reportPreview")->toPlainText().count(QStringLiteral("Published by")), 9);
    }

    // What is typed is judged at once, and nothing is saved of a time that is none.
    void aReportIsFromOneTimeToAnother()
    {
        QTemporaryDir directory;
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("reports"));
        auto* from = console.find<QLineEdit>("reportFrom");
        auto* until = console.find<QLineEdit>("reportUntil");
        QVERIFY(!from->isVisible() && !until->isVisible());
        auto* span = console.find<QComboBox>("reportSpan");
        span->setCurrentIndex(span->count() - 1);
        QVERIFY(from->isVisible() && until->isVisible());
        auto* problem = console.find<QLabel>("reportUntilProblem");
        auto* pdf = console.find<QPushButton>("reportPdf");
        from->setText(QStringLiteral("2026-11-08"));
        until->setText(QStringLiteral("2026-11-07"));
        QVERIFY(problem->isVisible() && problem->text().contains(QStringLiteral("before it begins")));
        QVERIFY(!pdf->isEnabled());
        until->setText(QStringLiteral("2026-11-14"));
        QVERIFY(!problem->isVisible() && pdf->isEnabled());
        // Published or decided in it: neither what was over before, nor what came the day after.
        QStringList wanted;
        const auto day = [](int month, int d) { return QDateTime(QDate(2026, month, d), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch(); };
        for (const auto& r : console.bridge().releases()) {
            const auto within = [&](qint64 at) { return at >= day(11, 8) && at < day(11, 15); };
            if (within(r.publishedAt) || within(r.decidedAt)) wanted += r.id;
        }
        QVERIFY(!wanted.isEmpty() && wanted.size() < 9);
        console.find<QCheckBox>("reportEvidence")->setChecked(false);
        console.prompter.next = directory.filePath(QStringLiteral("span.json"));
        console.click("reportJson");
        QTRY_VERIFY(QFile::exists(console.prompter.next));
        const auto json = QJsonDocument::fromJson(content(console.prompter.next)).object();
        QStringList got;
        for (const auto& r : json.value(QStringLiteral("releases")).toArray()) got += r.toObject().value(QStringLiteral("id")).toString();
        QCOMPARE(got, wanted);
        QCOMPARE(json.value(QStringLiteral("from")).toString(), QStringLiteral("2026-11-08T00:00:00.000Z"));
        QCOMPARE(json.value(QStringLiteral("until")).toString(), QStringLiteral("2026-11-14T23:59:59.999Z"));
        QTRY_COMPARE(pages::ReportMaker::made(console.settings()).size(), 1);
        QCOMPARE(pages::ReportMaker::made(console.settings()).first().span, (pages::ReportSpan{day(11, 8), day(11, 15) - 1}));
    }

    // Laid out and written in a worker, which says how far it is.
    void aLongReportDoesNotHoldTheWindow()
    {
        QTemporaryDir directory;
        test::Console console("nordgrid");
        pages::ReportMaker maker(console.bridge(), nullptr);
        std::atomic<int> pages = 0;
        std::atomic<bool> inWindow = false;
        connect(&maker, &pages::ReportMaker::pageTurned, this, [&](int page, int) {
            pages = page;
            if (QThread::currentThread() == qApp->thread()) inWindow = true;
        }, Qt::DirectConnection);
        const pages::ReportWish wish{QStringLiteral("all"), {}, directory.filePath(QStringLiteral("long.pdf")), pages::ReportWish::Form::pdf, false};
        std::optional<pages::ReportMaker::Outcome> outcome;
        maker.make(wish, longReport(console.bridge(), 60), [&](const auto& o) { outcome = o; });
        QVERIFY(!outcome);
        QTRY_VERIFY(outcome.has_value());
        QVERIFY2(outcome->good(), qPrintable(outcome->why));
        QVERIFY(pages > 5 && !inWindow);
        QVERIFY(content(wish.path).startsWith("%PDF-"));
    }

    void aReportIsStopped()
    {
        QTemporaryDir directory;
        test::Console console("nordgrid");
        pages::ReportMaker maker(console.bridge(), nullptr);
        std::atomic<int> pages = 0;
        const auto stopping = connect(&maker, &pages::ReportMaker::pageTurned, this, [&](int page, int) {
            pages = page;
            if (page == 2) maker.stop();
        }, Qt::DirectConnection);
        pages::ReportWish wish{QStringLiteral("all"), {}, directory.filePath(QStringLiteral("long.pdf")), pages::ReportWish::Form::pdf, false};
        std::optional<pages::ReportMaker::Outcome> outcome;
        maker.make(wish, longReport(console.bridge(), 60), [&](const auto& o) { outcome = o; });
        QTRY_VERIFY(outcome.has_value());
        QVERIFY(outcome->stopped && !outcome->good());
        QCOMPARE(pages.load(), 2);
        QVERIFY(!QFile::exists(wish.path));
        // One that is asked for after that is written.
        disconnect(stopping);
        outcome.reset();
        maker.make(wish, longReport(console.bridge(), 12), [&](const auto& o) { outcome = o; });
        QTRY_VERIFY(outcome.has_value());
        QVERIFY(outcome->good() && QFile::exists(wish.path));
        // On the page: while the node still makes the evidence.
        console.window->go(QStringLiteral("reports"));
        QVERIFY(!console.find<QWidget>("reportWriting")->isVisible());
        console.prompter.next = directory.filePath(QStringLiteral("not.pdf"));
        console.find<QPushButton>("reportPdf")->click();
        QVERIFY(console.find<QWidget>("reportWriting")->isVisible());
        console.find<QPushButton>("reportStop")->click();
        QTRY_VERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("was stopped")));
        QVERIFY(!console.find<QWidget>("reportWriting")->isVisible());
        QVERIFY(!QFile::exists(console.prompter.next));
    }

    // Its evidence takes the node a while to hash: what is stopped then is not signed.
    void aReportThatIsSignedIsStopped()
    {
        QTemporaryDir directory;
        test::Console console("nordgrid");
        console.node.holdReports();
        console.window->go(QStringLiteral("reports"));
        console.prompter.next = directory.filePath(QStringLiteral("not.json"));
        console.find<QPushButton>("reportJson")->click();
        QTRY_COMPARE(console.node.calls().reports.size(), std::size_t(1));
        QVERIFY(console.find<QWidget>("reportWriting")->isVisible());
        console.find<QPushButton>("reportStop")->click();
        QTRY_VERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("was stopped")));
        QCOMPARE(console.node.calls().cancelled, (std::vector<std::uint64_t>{190}));
        QVERIFY(!console.find<QWidget>("reportWriting")->isVisible());
        QVERIFY(!QFile::exists(console.prompter.next));
        // Stopping again asks nobody for it.
        console.find<QPushButton>("reportStop")->click();
        QCOMPARE(console.node.calls().cancelled.size(), std::size_t(1));
    }

    // Nobody reads five hundred releases in a preview; the report has them.
    void aPreviewSaysWhatItLeavesOut()
    {
        test::Console console("nordgrid");
        console.node.change([](api::Snapshot& s) {
            auto releases = *s.releases;
            for (std::uint32_t i = 0; releases.size() < 45; ++i) {
                releases.push_back(releases[i % 9]);
                releases.back().id = test::sampleId<ReleaseId>(1000 + i);
            }
            s.releases = std::make_shared<const std::vector<api::ReleaseView>>(std::move(releases));
        });
        console.settle();
        console.window->go(QStringLiteral("reports"));
        const QString preview = console.find<QTextBrowser>("reportPreview")->toPlainText();
        QVERIFY2(preview.contains(QStringLiteral("25 more releases are left out of this preview")), qPrintable(preview.right(600)));
        QCOMPARE(preview.count(QStringLiteral("Published by")), 20);
        const QString saved = pages::reportHtml(pages::reportContent(console.bridge(), QStringLiteral("r")));
        QCOMPARE(saved.count(QStringLiteral("Published by")), 45);
        QVERIFY(!saved.contains(QStringLiteral("left out")));
    }

    void textFromOthersIsNoMarkup()
    {
        test::Console console("nordgrid");
        console.node.change([](api::Snapshot& s) {
            auto alerts = *s.alerts;
            alerts[0].subject = "<b>bold</b><img src='file:///etc/passwd'>";
            s.alerts = std::make_shared<const std::vector<api::AlertView>>(alerts);
        });
        console.settle();
        const QString html = pages::reportHtml(pages::reportContent(console.bridge(), QStringLiteral("r")));
        QVERIFY(!html.contains(QStringLiteral("<img")) && !html.contains(QStringLiteral("<b>bold")));
    }
};

QTEST_MAIN(ReportsTest)
#include "reports_test.moc"
