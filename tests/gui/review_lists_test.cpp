// SPDX-License-Identifier: GPL-3.0-or-later
// What a review lists has the kit of every table: filters, copy and export; and what an analyzer said can be read by keys.
#include "tests/gui/fixture.h"
#include "tests/gui/lists.h"

#include "ui/widgets/fields.h"
#include "ui/widgets/notices.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTreeView>

using namespace quorate;

class ReviewListsTest : public QObject {
    Q_OBJECT

    static QTreeView* openFiles(test::Console& console)
    {
        console.window->go(QStringLiteral("reviews"), QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
        auto* tree = console.find<QTreeView>("reviewFiles");
        [&] { QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount() == 3, 30000); }();
        return tree;
    }

private Q_SLOTS:
    void theListsHaveTheKit()
    {
        test::Console console;
        openFiles(console);
        auto* findings = console.table("reviewFindingsTable");
        QTRY_COMPARE_WITH_TIMEOUT(findings->model()->rowCount(), 5, 30000);
        console.find<QTabWidget>("reviewTabs")->setCurrentIndex(3);
        auto* filter = console.find<QLineEdit>("reviewFindingsFilter");
        filter->setText(QStringLiteral("weight:=Blocking"));
        const int blocking = findings->model()->rowCount();
        QVERIFY(blocking > 0 && blocking < 5);
        for (int row = 0; row < blocking; ++row) QCOMPARE(test::cell(findings, row, QStringLiteral("Weight")), QStringLiteral("Blocking"));
        auto* pane = test::paneOf(findings);
        QVERIFY(pane != nullptr);
        QString csv;
        pane->write(widgets::TablePane::Format::csv, [&csv](const QString& text) { csv = text; });
        QCOMPARE(csv.count(QLatin1Char('\n')), blocking + 1);
        QVERIFY2(csv.contains(QStringLiteral("blocking")), qPrintable(csv));
        filter->clear();
        auto* components = console.table("reviewComponentsTable");
        const int all = components->model()->rowCount();
        QVERIFY(all > 1);
        console.find<QLineEdit>("reviewComponentsFilter")->setText(QStringLiteral("change:*added"));
        QVERIFY(components->model()->rowCount() > 0 && components->model()->rowCount() < all);
    }

    // A program may be mightier than its rights say, and a device another one: both stand beside the rights.
    void attributesAndDevicesStandBesideTheRights()
    {
        const auto factsOf = [](const auto& change) {
            test::Console console;
            auto& files = console.node.desk.files;
            files.erase(files.begin() + 1, files.end());
            change(files.front());
            console.window->go(QStringLiteral("reviews"), QString::fromStdString(test::sampleId<ReleaseId>(9).hex()));
            auto* tree = console.find<QTreeView>("reviewFiles");
            QStringList all;
            [&] { QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount() > 0, 30000); }();
            tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
            const auto read = [&] {
                all.clear();
                for (const auto& field : console.find<widgets::FieldList>("fileFacts")->fields()) all += field.label + QLatin1Char('=') + field.value;
                return !all.isEmpty();
            };
            [&] { QTRY_VERIFY_WITH_TIMEOUT(read(), 30000); }();
            return all.join(QLatin1Char('\n'));
        };
        const auto mighty = factsOf([](api::FileChangeView& file) { file.after.attributes = {"security.capability cap_net_raw=ep", "user.note x"}; });
        QVERIFY2(mighty.contains(QStringLiteral("Attributes=security.capability cap_net_raw=ep, user.note x, was none")), qPrintable(mighty));
        const auto device = factsOf([](api::FileChangeView& file) {
            file.before.kind = file.after.kind = "device";
            file.before.link = "c 1:3";
            file.after.link = "c 1:1";
        });
        QVERIFY2(device.contains(QStringLiteral("Device=c 1:1, was c 1:3")), qPrintable(device));
        QVERIFY2(!device.contains(QStringLiteral("Attributes=")), qPrintable(device));
    }

    // What was run, how it ended and what it said can be read and copied by keys.
    void anAnalyzerTellsWhatItSaid()
    {
        test::Console console;
        openFiles(console);
        console.find<QTabWidget>("reviewTabs")->setCurrentIndex(5);
        auto* table = console.table("reviewAnalyzersTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 30000);
        auto* output = console.find<QPlainTextEdit>("analyzerOutput");
        QTRY_VERIFY(output->toPlainText().contains(QStringLiteral("Unix.Tool.Planted FOUND")));
        QVERIFY(output->isReadOnly());
        const auto facts = [&] {
            QStringList all;
            for (const auto& field : console.find<widgets::FieldList>("analyzerFacts")->fields()) all += field.label + QLatin1Char('=') + field.value;
            return all.join(QLatin1Char('\n'));
        };
        for (const char* part : {"Command=clamscan --recursive", "Exit code=1", "Version=ClamAV 1.0.7", "Program=/usr/bin/clamscan", "landlock", "Findings=1"}) {
            QVERIFY2(facts().contains(QLatin1String(part)), qPrintable(facts()));
        }
        // A hash is read in groups and wraps between them; why one did not run is read whole.
        static const QRegularExpression grouped(QStringLiteral("Program's SHA-256=[0-9a-f]{4} [0-9a-f]{4} "));
        QVERIFY2(facts().contains(grouped), qPrintable(facts()));
        console.window->resize(1680, 1050);
        console.settle();
        QTest::qWait(1);
        for (int c = 0; c < table->model()->columnCount(); ++c) {
            if (table->model()->headerData(c, Qt::Horizontal).toString() != QLatin1String("State")) continue;
            QVERIFY(table->columnWidth(c) >= static_cast<const QAbstractItemView*>(table)->sizeHintForColumn(c));
        }
        console.click("copyAnalyzer");
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("Exit code: 1")) && copied.contains(QStringLiteral("Unix.Tool.Planted FOUND")), qPrintable(copied));
        QTemporaryDir folder;
        console.prompter.next = folder.filePath(QStringLiteral("clam.txt"));
        console.click("saveAnalyzer");
        QTRY_VERIFY(QFile::exists(console.prompter.next));
        QFile saved(console.prompter.next);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(saved.readAll()).trimmed(), copied.trimmed());
        table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table, Qt::Key_Down);
        QTRY_VERIFY(output->toPlainText().isEmpty());
        QCOMPARE(output->placeholderText(), QStringLiteral("It was not run."));
        QTest::keyClick(table, Qt::Key_Up);
        output->setFocus();
        QTest::keyClick(output, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(output, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), output->toPlainText());
    }

    void oneAnalyzerRunsAgain()
    {
        test::Console console;
        openFiles(console);
        console.find<QTabWidget>("reviewTabs")->setCurrentIndex(5);
        auto* table = console.table("reviewAnalyzersTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 30000);
        auto* findings = console.table("reviewFindingsTable");
        const int before = findings->model()->rowCount();
        auto* again = console.find<QPushButton>("rerunAnalyzer");
        QTRY_VERIFY(again->isVisible() && again->isEnabled());
        const QString title = test::cell(table, 0, QStringLiteral("Analyzer"));
        console.click("rerunAnalyzer");
        QTRY_COMPARE(console.node.desk.calls().rerun.size(), std::size_t(1));
        // Its findings are read again.
        QTRY_COMPARE_WITH_TIMEOUT(findings->model()->rowCount(), before + 1, 30000);
        QTRY_VERIFY(again->isEnabled());
        QTest::keyClick(table, Qt::Key_Down);
        console.click("rerunAnalyzer");
        QTRY_VERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("did not run again")));
    }

    // Three groups and their counts, and the advisories that the documents themselves carry.
    void theBillsOfMaterialsAreToldApart()
    {
        test::Console console;
        openFiles(console);
        console.find<QTabWidget>("reviewTabs")->setCurrentIndex(4);
        auto* components = console.table("reviewComponentsTable");
        QTRY_COMPARE_WITH_TIMEOUT(components->model()->rowCount(), 3, 30000);
        QStringList changes;
        for (int row = 0; row < 3; ++row) changes += test::cell(components, row, QStringLiteral("Change"));
        QCOMPARE(changes, (QStringList{QStringLiteral("+ added"), QStringLiteral("− removed"), QStringLiteral("~ changed")}));
        auto* advisories = console.table("reviewAdvisoriesTable");
        QTRY_COMPARE_WITH_TIMEOUT(advisories->model()->rowCount(), 3, 30000);
        QCOMPARE(test::cell(advisories, 0, QStringLiteral("Advisory")), QStringLiteral("CVE-2026-1188"));
        QCOMPARE(test::cell(advisories, 0, QStringLiteral("Severity")), QStringLiteral("High"));
        QCOMPARE(test::cell(advisories, 1, QStringLiteral("Change")), QStringLiteral("− solved"));
        QTRY_COMPARE(console.find<QLabel>("sbomCounts")->text(),
                     QStringLiteral("Components: 1 added, 1 removed, 1 changed. Advisories: 1 introduced, 1 solved."));
        console.find<QLineEdit>("reviewAdvisoriesFilter")->setText(QStringLiteral("change:*introduced"));
        QTRY_COMPARE(advisories->model()->rowCount(), 1);
    }

    void aListThatCannotBeReadIsNoEmptyOne()
    {
        test::Console console;
        console.node.desk.unreadLists = Error{ErrorKind::io, "base.file.io", "components"};
        openFiles(console);
        for (const char* name : {"reviewComponents", "reviewAdvisories", "reviewAnalyzers"}) {
            auto* pane = console.find<QTableView>(qPrintable(QLatin1String(name) + QStringLiteral("Table")))->parentWidget();
            while (pane != nullptr && qobject_cast<widgets::TablePane*>(pane) == nullptr) pane = pane->parentWidget();
            QVERIFY(pane != nullptr);
            const auto said = [pane] {
                QString all;
                for (const auto* label : pane->findChildren<QLabel*>()) all += label->text();
                return all;
            };
            QTRY_VERIFY2(said().contains(QStringLiteral("The list could not be read.")), qPrintable(said()));
        }
    }
};

QTEST_MAIN(ReviewListsTest)
#include "review_lists_test.moc"
