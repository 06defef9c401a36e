// SPDX-License-Identifier: GPL-3.0-or-later
// Releases at a glance: who voted how, and what deltas saved.
#include "tests/gui/fixture.h"
#include "ui/charts/bars_chart.h"
#include "ui/pages/releases_overview.h"

#include <QTreeWidget>

using namespace quorate;

class ReleasesOverviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void releasesAtAGlance()
    {
        test::Console console("kestrel");
        console.window->go(QStringLiteral("releases"));
        console.click("releasesGlance");
        auto* matrix = console.find<QTreeWidget>("approvalMatrix");
        QVERIFY(matrix != nullptr && matrix->isVisible());
        QCOMPARE(matrix->topLevelItemCount(), 9);
        // Every checker that had a place anywhere has a column, and every cell says what it is to who does not see shapes.
        QVERIFY(matrix->columnCount() > 4);
        for (int row = 0; row < matrix->topLevelItemCount(); ++row) {
            for (int column = 3; column < matrix->columnCount(); ++column) {
                QVERIFY(!matrix->topLevelItem(row)->data(column, Qt::AccessibleTextRole).toString().isEmpty());
            }
        }
        matrix->setCurrentItem(matrix->topLevelItem(0), 3);
        const auto& newest = console.bridge().releases().first();
        QVERIFY(console.find<QLabel>("approvalVote")->text().contains(newest.title()));
        // Whoever reads stays there while devices acknowledge.
        matrix->setCurrentItem(matrix->topLevelItem(4), 4);
        const QString read = console.find<QLabel>("approvalVote")->text();
        console.node.change([](api::Snapshot& s) {
            auto all = *s.releases;
            all.front().coverage.positive += 1;
            s.releases = std::make_shared<const std::vector<api::ReleaseView>>(std::move(all));
        });
        console.settle();
        QCOMPARE(matrix->currentIndex().row(), 4);
        QCOMPARE(matrix->currentColumn(), 4);
        QCOMPARE(console.find<QLabel>("approvalVote")->text(), read);
        auto* savings = console.find<charts::BarsChart>("savingsChart");
        QVERIFY2(savings->summary().contains(QStringLiteral("less")), qPrintable(savings->summary()));
        bridge::Release release;
        release.model = QStringLiteral("m");
        release.coverage.positive = 10;
        bridge::Artifact full;
        full.target = QStringLiteral("t");
        full.payloadSize = 1000;
        bridge::Artifact delta = full;
        delta.base = QStringLiteral("b");
        delta.kind = QStringLiteral("delta");
        delta.payloadSize = 100;
        release.artifacts = {full, delta};
        const auto saved = pages::ReleasesOverview::savings({release, release});
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().full, quint64(20'000));
        QCOMPARE(saved.first().delta, quint64(2'000));
        // Enter on a vote leads to its release.
        matrix->setFocus();
        QTest::keyClick(matrix, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(console.window->findChild<QWidget*>(QStringLiteral("releasesOverview")) == nullptr, 30000);
    }
};

QTEST_MAIN(ReleasesOverviewTest)
#include "releases_overview_test.moc"
