// SPDX-License-Identifier: GPL-3.0-or-later
// A review on one page: what to look at first, the map of the image, and where a file is new.
#include "tests/gui/fixture.h"
#include "ui/charts/binary_map.h"
#include "ui/charts/byte_strip.h"
#include "ui/widgets/hex_view.h"

#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>

using namespace quorate;

namespace {

QString reviewed()
{
    return QString::fromStdString(test::sampleId<ReleaseId>(9).hex());
}

void openReview(test::Console& console)
{
    console.window->go(QStringLiteral("reviews"), reviewed());
    QTRY_COMPARE_WITH_TIMEOUT(console.find<QTreeWidget>("reviewRisks")->topLevelItemCount(), 5, 30000);
}

}  // namespace

class SummaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRiskiestComeFirstAndLeadToTheirPlace()
    {
        test::Console console;
        openReview(console);
        auto* tabs = console.find<QTabWidget>("reviewTabs");
        tabs->setCurrentIndex(0);
        auto* risks = console.find<QTreeWidget>("reviewRisks");
        QVERIFY(risks->isVisible());
        QCOMPARE(risks->topLevelItem(0)->text(0), QStringLiteral("Blocking"));
        QCOMPARE(risks->topLevelItem(0)->text(3), QStringLiteral("etc/init.d/S40metrology"));
        QCOMPARE(risks->topLevelItem(4)->text(0), QStringLiteral("Question"));
        QVERIFY(console.find<QLabel>("summarySentence")->text().contains(QStringLiteral("44.4 MB")));
        auto* versions = console.find<QTreeWidget>("reviewVersions");
        QTRY_COMPARE_WITH_TIMEOUT(versions->topLevelItem(0)->text(0), QStringLiteral("openssl"), 30000);
        QCOMPARE(versions->topLevelItem(0)->text(2), QStringLiteral("3.0.15"));
        for (int i = 0; i < risks->topLevelItemCount(); ++i) {
            if (risks->topLevelItem(i)->text(3).contains(QStringLiteral(".blob"))) Q_EMIT risks->itemActivated(risks->topLevelItem(i), 0);
        }
        QTRY_VERIFY_WITH_TIMEOUT(console.find<QWidget>("hexView")->isVisible(), 30000);
        QVERIFY(console.find<QTreeView>("reviewFiles")->isVisible());
    }

    void theMapIsReachedByKeysAndOpensFiles()
    {
        test::Console console;
        openReview(console);
        console.find<QTabWidget>("reviewTabs")->setCurrentIndex(2);
        auto* map = console.find<charts::BinaryMap>("binaryMap");
        QVERIFY(map->isVisible());
        QVERIFY(map->accessibleName().contains(QStringLiteral("44.4 MB")));
        // The first key begins where somebody should look.
        QTest::keyClick(map, Qt::Key_Right);
        QCOMPARE(map->current(), QStringLiteral("etc/init.d/S40metrology"));
        QVERIFY(map->accessibleDescription().contains(QStringLiteral("Blocking")));
        QStringList seen;
        for (const int key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Left, Qt::Key_Up, Qt::Key_Right}) {
            QTest::keyClick(map, Qt::Key(key));
            if (!seen.contains(map->current())) seen += map->current();
        }
        QVERIFY2(seen.size() >= 3, qPrintable(seen.join(QLatin1Char(' '))));
        QTest::keyClick(map, Qt::Key_D);
        QVERIFY(map->isTableShown());
        QCOMPARE(console.table("binaryMapData")->model()->rowCount(), 12);
        map->setTableShown(false);
        map->setCurrent(QStringLiteral("usr/sbin/metrologyd"));
        QTest::keyClick(map, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(console.find<QWidget>("hexView")->isVisible(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!console.node.desk.calls().windows.empty(), 30000);
        QCOMPARE(console.node.desk.calls().windows.back().first, std::string("usr/sbin/metrologyd"));
        (void)console.window->grab();
    }

    void whatDidNotChangeOpensNothing()
    {
        test::Console console;
        openReview(console);
        console.find<QTabWidget>("reviewTabs")->setCurrentIndex(2);
        auto* map = console.find<charts::BinaryMap>("binaryMap");
        map->setFocus(Qt::TabFocusReason);
        map->setCurrent(QStringLiteral("usr/share/"));
        QTest::keyClick(map, Qt::Key_Return);
        QCOMPARE(console.find<QTabWidget>("reviewTabs")->currentIndex(), 2);
    }

    void aMapStaysWithinItsPictureWhateverTheSizes()
    {
        charts::BinaryMap map(QStringLiteral("map"));
        map.resize(400, 300);
        QList<charts::BinaryMap::Area> areas;
        for (int i = 0; i < 2'000; ++i) {
            charts::BinaryMap::Area area;
            area.id = area.name = QString::number(i);
            area.group = QString::number(i % 40) + QLatin1Char('/');
            area.bytes = i % 3 == 0 ? 0 : i == 1 ? quint64(1) << 62 : quint64(i) * 977;
            area.kind = static_cast<charts::BinaryMap::Kind>(i % 5);
            area.mark = i % 7 == 0 ? theme::Tone::bad : theme::Tone::neutral;
            areas += area;
        }
        map.setAreas(areas, QStringLiteral("many"));
        map.show();
        (void)map.grab();
        map.setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 20; ++i) QTest::keyClick(&map, i % 2 == 0 ? Qt::Key_Right : Qt::Key_Down);
        QVERIFY(!map.current().isEmpty());
        map.resize(3, 3);
        (void)map.grab();
        map.setAreas({}, QStringLiteral("nothing"));
        (void)map.grab();
        QVERIFY(map.current().isEmpty());
        QTest::keyClick(&map, Qt::Key_Right);
    }

    void theStripStopsAtNewBytes()
    {
        charts::ByteStrip strip(QStringLiteral("strip"));
        strip.resize(400, 64);
        QSignalSpy chosen(&strip, &charts::Chart::lineChosen);
        QVERIFY(!strip.summary().isEmpty());
        strip.setData({100, 950, {0, 0, 0, 1000, 0, 0, 0, 0, 0, 10}, {{QStringLiteral(".text"), 0, 400}, {QStringLiteral(".blob"), 900, 50}}});
        strip.show();
        (void)strip.grab();
        strip.axis().setPlace(0);
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Return);
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(strip.accessibleDescription(), QStringLiteral("0x384 in .blob: 1 % new"));
        QTest::keyClick(&strip, Qt::Key_Return);
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("300"));
        QCOMPARE(chosen.at(1).at(0).toString(), QStringLiteral("900"));
        QVERIFY(strip.summary().contains(QStringLiteral("10.6")));
        QTest::mouseClick(strip.findChild<QWidget*>(), Qt::LeftButton);
        strip.setData({});
        QTest::keyClick(&strip, Qt::Key_Return);
    }
};

QTEST_MAIN(SummaryTest)
#include "summary_test.moc"
