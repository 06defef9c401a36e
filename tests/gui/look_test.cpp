// SPDX-License-Identifier: GPL-3.0-or-later
// "See what checkers will see" on the page of a new release, and the notes there.
#include "tests/gui/fixture.h"
#include "ui/charts/chart.h"
#include "ui/pages/preview_sheet.h"
#include "ui/widgets/notes_view.h"
#include "ui/widgets/notices.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

using namespace quorate;

class LookTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    QString file(const QString& name)
    {
        QFile f(m_directory.filePath(name));
        if (f.open(QIODevice::WriteOnly)) f.write("firmware " + name.toUtf8());
        return f.fileName();
    }
    QList<QUrl> m_opened;

public Q_SLOTS:
    void opened(const QUrl& url) { m_opened += url; }

private Q_SLOTS:
    void aVendorSeesWhatCheckersWillSee()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        auto* look = console.find<QPushButton>("lookAsChecker");
        QVERIFY(!look->isEnabled() && look->toolTip().contains(QStringLiteral("Choose the new version")));
        console.find<QLineEdit>("newTarget")->setText(file(QStringLiteral("new.bin")));
        QTRY_VERIFY(look->isEnabled());
        console.prompter.next = file(QStringLiteral("old.bin"));
        console.click("pickOldFile");
        look->setFocus();
        QTest::keyClick(look, Qt::Key_Space);
        auto* sheet = console.find<QWidget>("previewSheet");
        QVERIFY(sheet != nullptr && sheet->isVisible());
        QVERIFY(console.find<QLabel>("previewSheetAbout")->text().contains(QStringLiteral("new.bin against old.bin")));
        const auto calls = console.node.desk.calls();
        QCOMPARE(calls.previews.size(), std::size_t(1));
        QCOMPARE(calls.previews[0].newTarget.filename().string(), std::string("new.bin"));
        QCOMPARE(calls.previews[0].oldTarget.filename().string(), std::string("old.bin"));
        auto* files = sheet->findChild<QTreeView*>(QStringLiteral("reviewFiles"));
        QTRY_VERIFY_WITH_TIMEOUT(files->model()->rowCount() > 0, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(files->isVisible(), 30000);
        // The data of its charts can be saved.
        auto* chart = sheet->findChild<charts::Chart*>();
        QVERIFY(chart != nullptr);
        auto* data = chart->findChild<QTableView*>(chart->objectName() + QStringLiteral("Data"))->model();
        console.prompter.next = m_directory.filePath(QStringLiteral("chart.csv"));
        Q_EMIT chart->exportRequested(QStringLiteral("chart.csv"), data);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(console.prompter.next), 30000);
        // What there is not before publication is not spoken of.
        QVERIFY(sheet->findChild<QWidget*>(QStringLiteral("approve")) == nullptr);
        QVERIFY(console.node.calls().publications.empty());
        // Tab stays inside.
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(console.window->focusWidget(), Qt::Key_Tab);
            QVERIFY(sheet->isAncestorOf(console.window->focusWidget()));
        }
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(console.window->findChild<QWidget*>(QStringLiteral("previewSheet")) == nullptr, 30000);
        QCOMPARE(console.node.desk.calls().endedPreviews, 1);
        QTRY_COMPARE_WITH_TIMEOUT(console.window->focusWidget(), look, 30000);
    }

    void itCanBeCancelledWhileItRuns()
    {
        test::Console console("kestrel");
        console.node.desk.previewStays = true;
        console.window->go(QStringLiteral("new-release"));
        console.find<QLineEdit>("newTarget")->setText(file(QStringLiteral("new.bin")));
        console.click("lookAsChecker");
        QVERIFY(console.find<QLabel>("previewSheetAbout")->text().contains(QStringLiteral("nothing to compare")));
        auto* sheet = console.find<QWidget>("previewSheet");
        auto* cancel = sheet->findChild<QPushButton*>(QStringLiteral("cancelReview"));
        QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), 30000);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(console.node.calls().cancelled, std::vector<std::uint64_t>{78}, 30000);
        console.click("previewSheetClose");
        QTRY_COMPARE_WITH_TIMEOUT(console.node.desk.calls().endedPreviews, 1, 30000);
    }

    void notesAreShownWhileTheyAreWritten()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        auto* view = console.find<widgets::NotesView>("notesPreview");
        QVERIFY(!view->isVisible());
        const QString text = QStringLiteral("# Fixes\n\n* the **meter** parser\n* see [the advisory](https://example.org/a)\n");
        console.find<QPlainTextEdit>("releaseNotes")->setPlainText(text);
        QVERIFY(view->isVisible());
        auto* shown = console.find<widgets::MarkdownView>("notesPreviewText");
        QVERIFY(shown->isFormatted() && !shown->toPlainText().contains(QStringLiteral("**")));
        // A link is asked for, and opened only then.
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "opened");
        Q_EMIT shown->anchorClicked(QUrl(QStringLiteral("https://example.org/a")));
        QVERIFY(m_opened.isEmpty());
        QVERIFY(console.window->toasts().texts().join(QLatin1Char('\n')).contains(QStringLiteral("https://example.org/a")));
        QPushButton* open = nullptr;
        for (auto* button : console.window->toasts().findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Open in the browser")) open = button;
        }
        QVERIFY(open != nullptr);
        QTest::mouseClick(open, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_opened, QList<QUrl>{QUrl(QStringLiteral("https://example.org/a"))}, 30000);
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    }

    void checkersAndOperatorsReadThemFormatted()
    {
        test::Console console;
        const auto id = test::sampleId<ReleaseId>(9);
        console.node.change([&](api::Snapshot& snapshot) {
            auto releases = *snapshot.releases;
            for (auto& r : releases) r.notes = "Fixes **two** things ![x](https://tracker.example/p.png)";
            snapshot.releases = std::make_shared<const std::vector<api::ReleaseView>>(std::move(releases));
        });
        console.settle();
        console.window->go(QStringLiteral("reviews"), QString::fromStdString(id.hex()));
        auto* review = console.find<widgets::MarkdownView>("reviewNotesText");
        QTRY_VERIFY_WITH_TIMEOUT(review->toPlainText().startsWith(QStringLiteral("Fixes two things")), 30000);
        console.window->go(QStringLiteral("releases"), QString::fromStdString(id.hex()));
        auto* release = console.find<widgets::MarkdownView>("releaseNotesViewText");
        QTRY_VERIFY_WITH_TIMEOUT(release->toPlainText().contains(QStringLiteral("picture left out")), 30000);
    }
};

QTEST_MAIN(LookTest)
#include "look_test.moc"
