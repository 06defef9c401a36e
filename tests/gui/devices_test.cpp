// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of devices that are complete or say what they leave out, the gateway's devices by the million, and one device's history.
#include "tests/gui/fixture.h"
#include "tests/gui/lists.h"
#include "ui/bridge/format.h"
#include "ui/charts/timeline_chart.h"
#include "ui/models/devices_table.h"
#include "ui/pages/device_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/table_pane.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace quorate;

class DevicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // No list is cut without a word, and what is left can be asked for.
    void whatAListLeavesOutIsSaid()
    {
        test::Console console("nordgrid");
        console.node.moreAcknowledgements = 31'000;
        bridge::AcknowledgementQuery query;
        query.release = QString::fromStdString(test::sampleId<ReleaseId>(7).hex());
        query.reason = QStringLiteral("a & b=c/%d");
        QVERIFY(*pages::listFrom(pages::listWish(query)) == query);
        QVERIFY(!pages::listFrom(QStringLiteral("?state:=Failed")));
        query.reason.reset();
        console.window->go(QStringLiteral("devices"), pages::listWish(query));
        auto* table = console.table("listedTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        const int listed = table->model()->rowCount();
        auto* count = console.find<QLabel>("listedCount");
        QTRY_VERIFY2(count->text().contains(QStringLiteral("31000 more are not listed")), qPrintable(count->text()));
        auto* more = console.find<QPushButton>("listedFurther");
        QVERIFY(more->isVisible());
        console.click("listedFurther");
        QTRY_COMPARE(console.node.calls().queries.size(), std::size_t(2));
        QCOMPARE(console.node.calls().queries.back().after, std::uint64_t(listed));
        // Those that said nothing have rows too.
        query.outcome = bridge::AcknowledgementQuery::Outcome::none;
        console.node.moreAcknowledgements = 0;
        console.window->go(QStringLiteral("devices"), pages::listWish(query));
        QTRY_COMPARE(table->model()->rowCount(), 5);
        QCOMPARE(test::cell(table, 0, QStringLiteral("Outcome")), QStringLiteral("Nothing yet"));
        QVERIFY(!more->isVisible());
        // The newest are said to be no more than that.
        console.node.change([](api::Snapshot& s) {
            auto many = *s.acknowledgements;
            for (std::uint64_t i = 0; many.size() < 1000; ++i) {
                many.push_back(many.front());
                many.back().device = 100'000 + i;
            }
            s.acknowledgements = std::make_shared<const std::vector<api::AcknowledgementView>>(std::move(many));
        });
        console.settle();
        QTRY_VERIFY(console.find<QLabel>("acknowledgementsCount")->text().contains(QStringLiteral("the newest alone")));
    }

    // A ring has the devices that failed, all of them, or it says how many it has not.
    void aRolloutIsMadeOfEveryDeviceThatFailed()
    {
        test::Console console("gw-oslo");
        console.node.moreAcknowledgements = 500;
        console.window->go(QStringLiteral("coverage"), QString::fromStdString(test::sampleId<ReleaseId>(7).hex()));
        QTRY_VERIFY(console.find<QPushButton>("coverageRollout")->isVisible());
        console.click("coverageRollout");
        QTRY_COMPARE(console.window->currentPage(), QStringLiteral("rollouts"));
        const auto query = console.node.calls().queries.back();
        QCOMPARE(query.limit, std::size_t(1024));
        QCOMPARE(query.outcome, api::AcknowledgementQuery::Outcome::negative);
        QVERIFY(console.window->toasts().texts().join(QString()).contains(QStringLiteral("500 more are not in it")));
    }

    // "An error is never shown as emptiness": not for the offers of the gateway, not for the groups of a coverage.
    void whatCannotBeReadIsNotShownAsEmptiness()
    {
        test::Console console("gw-oslo");
        const QString cause = bridge::words::cause(QStringLiteral("store.corrupt"));
        const auto says = [&console](const char* name) {
            for (auto* pane : console.window->findChildren<widgets::TablePane*>()) {
                if (pane->view()->objectName() == QLatin1String(name)) return pane->emptyState()->headline();
            }
            return QString();
        };
        const Error corrupt{ErrorKind::corrupt, "store.corrupt", {}};
        console.node.failCalls("deviceActions", corrupt);
        console.node.failCalls("coverageBy", corrupt);
        console.window->go(QStringLiteral("devices"), QStringLiteral("kestrel-g4/4"));
        QTRY_VERIFY2(says("deviceActionsTable").contains(cause), qPrintable(says("deviceActionsTable")));
        QVERIFY(!says("deviceActionsTable").contains(QStringLiteral("has offered the device nothing")));
        console.window->go(QStringLiteral("coverage"), QString::fromStdString(test::sampleId<ReleaseId>(7).hex()));
        auto* by = console.find<widgets::Segmented>("coverageBy");
        by->setCurrent(QStringLiteral("class"));
        QTRY_VERIFY2(says("coverageGatewaysTable").contains(cause), qPrintable(says("coverageGatewaysTable")));
        QCOMPARE(console.table("coverageGatewaysTable")->model()->rowCount(), 0);
        // And once it can be read again, it is.
        console.node.failCalls("coverageBy", {});
        by->setCurrent(QStringLiteral("gateway"));
        by->setCurrent(QStringLiteral("class"));
        QTRY_COMPARE(console.table("coverageGatewaysTable")->model()->rowCount(), 2);
    }

    void coverageIsGroupedByWhatIsChosen()
    {
        test::Console console("nordgrid");
        console.window->go(QStringLiteral("coverage"), QString::fromStdString(test::sampleId<ReleaseId>(7).hex()));
        auto* groups = console.table("coverageGatewaysTable");
        QTRY_COMPARE(groups->model()->rowCount(), 3);
        auto* by = console.find<widgets::Segmented>("coverageBy");
        by->setCurrent(QStringLiteral("class"));
        Q_EMIT by->currentChanged(QStringLiteral("class"));
        QTRY_VERIFY(test::rowWith(groups, QStringLiteral("Group"), QStringLiteral("rev-b")) >= 0);
        QCOMPARE(groups->model()->rowCount(), 2);
        groups->setCurrentIndex(groups->model()->index(test::rowWith(groups, QStringLiteral("Group"), QStringLiteral("rev-b")), 0));
        QTest::keyClick(groups, Qt::Key_Return);
        QTRY_COMPARE(console.window->currentPage(), QStringLiteral("devices"));
        QTRY_VERIFY(!console.node.calls().queries.empty());
        QCOMPARE(console.node.calls().queries.back().hardwareClass, std::string("rev-b"));
        console.window->go(QStringLiteral("coverage"));
        by->setCurrent(QStringLiteral("model"));
        Q_EMIT by->currentChanged(QStringLiteral("model"));
        QTRY_VERIFY(test::rowWith(groups, QStringLiteral("Group"), QStringLiteral("kestrel-g4 4.3.0")) >= 0);
        console.click("coverageReport");
        QTRY_COMPARE(console.window->currentPage(), QStringLiteral("reports"));
    }

    void aDeviceHasItsTimelineAndItsEvidence()
    {
        test::Console console("gw-oslo");
        console.window->go(QStringLiteral("devices"));
        auto* table = console.table("devicesTable");
        QTRY_COMPARE(table->model()->rowCount(), 40);
        // Before anybody chose one the first is shown; nothing is taken from where the keys are.
        QTRY_COMPARE(table->currentIndex().row(), 0);
        QVERIFY(!table->hasFocus());
        const auto said = [&] { return console.find<QLabel>("deviceHistoryTitle")->text(); };
        const QString first = QStringLiteral("History of %1, device %2").arg(test::cell(table, 0, QStringLiteral("Model")), test::cell(table, 0, QStringLiteral("Device")));
        QCOMPARE(said(), first);
        // It stays while tabs change.
        auto* tabs = console.find<QTabWidget>("deviceTabs");
        tabs->setCurrentIndex(0);
        console.settle();
        QCOMPARE(said(), first);
        tabs->setCurrentIndex(1);
        const int failed = test::rowWith(table, QStringLiteral("Standing"), QStringLiteral("Rolled back"));
        QVERIFY(failed >= 0);
        QCOMPARE(test::cell(table, failed, QStringLiteral("Target")), QStringLiteral("4.3.0"));
        QVERIFY(test::cell(table, failed, QStringLiteral("Tries")).toInt() >= 1);
        QVERIFY(test::rowWith(table, QStringLiteral("Standing"), QStringLiteral("Stuck")) >= 0);
        int row = 0;
        while (test::cell(table, row, QStringLiteral("Model")) != QLatin1String("kestrel-g4")) ++row;
        table->setCurrentIndex(table->model()->index(row, 0));
        auto* actions = console.table("deviceActionsTable");
        QTRY_COMPARE(actions->model()->rowCount(), 2);
        QVERIFY(!console.find<widgets::EmptyState>("deviceNone")->isVisible() && console.find<charts::TimelineChart>("deviceTimeline")->isVisible());
        QCOMPARE(test::cell(actions, 0, QStringLiteral("Its words")), QStringLiteral("boot check ended with 3"));
        // Every step that the gateway saw, in order, and what the device said as a list.
        auto* steps = console.table("deviceStepsTable");
        QCOMPARE(steps->model()->rowCount(), 7);
        QCOMPARE(test::cell(steps, 0, QStringLiteral("Step")), QStringLiteral("Offered"));
        QCOMPARE(test::cell(steps, 3, QStringLiteral("What it said")), QStringLiteral("fetched 41 MB"));
        QCOMPARE(test::cell(steps, 4, QStringLiteral("Step")), QStringLiteral("Fetched all of it"));
        QCOMPARE(test::cell(steps, 6, QStringLiteral("What it said")), bridge::words::cause(QStringLiteral("device.boot-check.failed")));
        QVERIFY(console.find<QLabel>("deviceStepsOf")->text().contains(QStringLiteral("signs its acknowledgement alone")));
        actions->setCurrentIndex(actions->model()->index(1, 0));
        QCOMPARE(steps->model()->rowCount(), 0);               // before the gateway's start
        auto* timeline = console.find<charts::TimelineChart>("deviceTimeline");
        QVERIFY2(timeline->summary().contains(QStringLiteral("Offers of this gateway: 2")), qPrintable(timeline->summary()));
        QTemporaryDir directory;
        console.prompter.next = directory.filePath(QStringLiteral("device.evidence"));
        console.click("deviceEvidence");
        QTRY_COMPARE(console.node.calls().audits.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(console.node.calls().audits[0].first),
                 QStringLiteral("kestrel-g4/") + test::cell(table, row, QStringLiteral("Device")));
        console.click("deviceCoverage");
        QTRY_COMPARE(console.window->currentPage(), QStringLiteral("coverage"));
    }

    // A device that polls changes its row and nothing else; a new one comes at the end.
    void oneDeviceThatPollsChangesItsRow()
    {
        std::vector<api::GatewayDeviceView> views;
        for (std::uint64_t i = 0; i < 5'000; ++i) {
            views.push_back({});
            views.back().model = "lamp";
            views.back().device = i;
            views.back().state = "idle";
        }
        bridge::DeviceBook book;
        models::DevicesTable table({book, [](const QString&, const QString&) { return QStringLiteral("2.0"); }, [] { return qint64(1); }});
        QAbstractItemModelTester tester(&table);
        const auto first = std::make_shared<const api::GatewayDevices>(api::GatewayDevices::of(views));
        table.take(book.set(first));
        QCOMPARE(table.rowCount(), 5'000);
        auto next = *first;
        auto chunk = std::make_shared<api::GatewayDeviceChunk>(*next.chunks[2]);
        auto device = chunk->at(9);
        device.state = "failed";
        device.reason = "device.boot-check.failed";
        chunk->replace(9, device);
        next.chunks[2] = chunk;
        auto last = std::make_shared<api::GatewayDeviceChunk>(*next.chunks[4]);
        device.device = 9'999;
        last->add(device);
        next.chunks[4] = last;
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        const auto change = book.set(std::make_shared<const api::GatewayDevices>(next));
        QCOMPARE(change.rows, (QList<int>{2 * 1024 + 9}));
        QCOMPARE(change.came, 1);
        table.take(change);
        QCOMPARE(table.rowCount(), 5'001);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
        const int standing = table.columnOf(QStringLiteral("standing"));
        QCOMPARE(table.index(2 * 1024 + 9, standing).data().toString(), QStringLiteral("Rolled back"));
        QCOMPARE(table.index(5'000, 0).data(models::KeyRole).toString(), QStringLiteral("lamp/9999"));
        QCOMPARE(book.rowOf(QStringLiteral("lamp"), 9'999), 5'000);
        QCOMPARE(book.rowOf(QStringLiteral("lamp"), 7'777), -1);
        QCOMPARE(book.statesBehind(QStringLiteral("lamp"), QStringLiteral("2.0")).value(QStringLiteral("failed")), quint64(2));
        // The same texts in other places, as after a chunk was tidied: what differs is what is said, not where it stands.
        auto tidied = std::make_shared<api::GatewayDeviceChunk>();
        device = next.chunks[1]->at(0);
        device.state = "running";
        tidied->add(device);
        for (std::size_t row = 1; row < next.chunks[1]->size(); ++row) tidied->add(next.chunks[1]->at(row));
        tidied->replace(0, next.chunks[1]->at(0));
        device = tidied->at(77);
        device.state = "failed";
        tidied->replace(77, device);
        QVERIFY(tidied->row(5).state != next.chunks[1]->row(5).state);
        next.chunks[1] = tidied;
        QCOMPARE(book.set(std::make_shared<const api::GatewayDevices>(next)).rows, (QList<int>{1024 + 77}));
        QCOMPARE(book.at(1024).state, QStringLiteral("idle"));
        QCOMPARE(book.at(1024 + 77).state, QStringLiteral("failed"));
        // Another gateway's picture is another table.
        table.take(book.set(std::make_shared<const api::GatewayDevices>()));
        QCOMPARE(table.rowCount(), 0);
        QCOMPARE(reset.size(), 1);
    }

    // Who delivered last and when is asked for the rows in sight, and for all that are written to a file.
    void whoDeliveredLastIsAskedForWhatIsSeen()
    {
        test::Console console("gw-oslo");
        std::vector<api::GatewayDeviceView> views;
        for (std::uint64_t i = 0; i < 2'500; ++i) {
            views.push_back({});
            views.back().model = "kestrel-g4";
            views.back().device = i;
            views.back().state = "confirmed";
        }
        const auto said = [](std::uint64_t device, const char* gateway, std::int64_t at) {
            api::AcknowledgementView a;
            a.release = test::sampleId<ReleaseId>(7);
            a.model = "kestrel-g4";
            a.device = device;
            a.ordinal = std::uint64_t(at);
            a.positive = a.counted = a.onChain = true;
            a.gateway = gateway;
            a.recordedAt = {at};
            return a;
        };
        console.node.change([&](api::Snapshot& s) {
            s.gatewayDevices = std::make_shared<const api::GatewayDevices>(api::GatewayDevices::of(views));
            s.acknowledgements = std::make_shared<const std::vector<api::AcknowledgementView>>(std::vector<api::AcknowledgementView>{
                said(3, "gw-bergen", test::sampleNow - 60'000), said(3, "gw-oslo", test::sampleNow - 600'000), said(2'498, "gw-oslo", test::sampleNow - 5'000)});
        });
        console.settle();
        console.window->resize(2'400, 900);
        console.window->go(QStringLiteral("devices"), QStringLiteral("?"));
        auto* table = console.table("devicesTable");
        auto* pane = test::paneOf(table);
        QTRY_COMPARE(table->model()->rowCount(), 2'500);
        QTRY_COMPARE(test::cell(table, 3, QStringLiteral("Gateway")), QStringLiteral("Gateway Bergen"));
        QCOMPARE(test::cell(table, 3, QStringLiteral("Last acknowledgement")), bridge::format::time(test::sampleNow - 60'000));
        QCOMPARE(test::cell(table, 0, QStringLiteral("Gateway")), bridge::format::dash());
        const auto asked = [&] {
            std::size_t most = 0;
            for (const auto& devices : console.node.calls().askedDevices) most = std::max(most, devices.size());
            return most;
        };
        QVERIFY2(asked() > 3 && asked() < 100, qPrintable(QString::number(asked())));
        QCOMPARE(test::cell(table, 2'498, QStringLiteral("Gateway")), QString());
        // A newer one comes in sight by itself.
        console.node.change([&](api::Snapshot& s) {
            auto all = *s.acknowledgements;
            all.insert(all.begin(), said(0, "gw-tromso", test::sampleNow));
            s.acknowledgements = std::make_shared<const std::vector<api::AcknowledgementView>>(std::move(all));
        });
        QTRY_VERIFY(test::cell(table, 0, QStringLiteral("Gateway")) != bridge::format::dash());
        table->scrollToBottom();
        QTRY_COMPARE(test::cell(table, 2'498, QStringLiteral("Last acknowledgement")).isEmpty(), false);
        QTRY_COMPARE(test::cell(table, 3, QStringLiteral("Gateway")), QString());
        // Nobody can sort or filter a million by what is known of fifty.
        auto* header = table->horizontalHeader();
        const int column = test::columnOf(table, QStringLiteral("Gateway"));
        QVERIFY(!table->model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        const int sorted = header->sortIndicatorSection();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionViewportPosition(column) + 20, header->height() / 2});
        QCOMPARE(header->sortIndicatorSection(), sorted);
        console.find<QLineEdit>("devicesFilter")->setText(QStringLiteral("Bergen"));
        QTRY_COMPARE(table->model()->rowCount(), 0);
        console.find<QLineEdit>("devicesFilter")->setText(QStringLiteral("gateway:x"));
        QVERIFY(console.find<QLabel>("devicesFilterError")->isVisible());
        console.find<QLineEdit>("devicesFilter")->clear();
        QTRY_COMPARE(table->model()->rowCount(), 2'500);
        // The list stands at its first rows again, and what was known of the last ones is forgotten.
        QTRY_COMPARE(test::cell(table, 2'498, QStringLiteral("Last acknowledgement")), QString());
        // A file has all of them.
        QString csv;
        pane->write(widgets::TablePane::Format::csv, [&csv](const QString& text) { csv = text; });
        QTRY_VERIFY(!csv.isEmpty());
        const QStringList lines = csv.split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), 2'502);
        const auto place = lines.first().split(QLatin1Char(',')).indexOf(QStringLiteral("gateway"));
        QVERIFY(place > 0);
        QCOMPARE(lines.at(4).split(QLatin1Char(',')).at(place), QStringLiteral("Gateway Bergen"));
        QCOMPARE(lines.at(5).split(QLatin1Char(',')).at(place), bridge::format::dash());
        QVERIFY(!lines.at(2'499).split(QLatin1Char(',')).at(place).isEmpty());
        // One that cannot be read is not written with holes, and the list says so.
        console.node.failCalls("newestAcknowledgements", Error{ErrorKind::corrupt, "store.corrupt", {}});
        csv.clear();
        pane->write(widgets::TablePane::Format::csv, [&csv](const QString& text) { csv = text; });
        QTRY_VERIFY(console.window->toasts().texts().join(QLatin1Char(' ')).contains(QStringLiteral("The list was not written.")));
        QVERIFY(csv.isEmpty());
        table->scrollToBottom();
        QTRY_COMPARE(test::cell(table, 2'495, QStringLiteral("Gateway")), bridge::format::dash());
        QVERIFY(table->model()->index(2'495, column).data(Qt::ToolTipRole).toString().contains(QStringLiteral("could not be read")));
    }

    void standingIsToldFromWhatTheGatewayKnows()
    {
        using models::Standing;
        bridge::GatewayDevice d;
        const auto of = [&](qint64 now) { return models::standingOf(d, QStringLiteral("2.0"), now); };
        QVERIFY(of(0) == Standing::unknown);
        d.installedVersion = QStringLiteral("1.0");
        QVERIFY(of(0) == Standing::behind);
        d.installedVersion = QStringLiteral("2.0");
        QVERIFY(of(0) == Standing::current);
        d.state = QStringLiteral("running");
        QVERIFY(of(1000) == Standing::underWay);
        QVERIFY(of(90'000'000) == Standing::stuck);
        d.state = QStringLiteral("failed");
        d.reason = QStringLiteral("device.no-space");
        QVERIFY(of(0) == Standing::failed);
        d.reason = QStringLiteral("device.boot.not-confirmed");
        QVERIFY(of(0) == Standing::rolledBack);
    }

    // Two statements of one device that contradict each other are an alert; the device stands out in its list, too.
    void aDeviceThatContradictsItselfStandsOut()
    {
        test::Console console("gw-oslo");
        console.window->go(QStringLiteral("devices"), QStringLiteral("?"));
        auto* table = console.table("devicesTable");
        QVERIFY(test::rowWith(table, QStringLiteral("Standing"), QStringLiteral("Conflicting")) < 0);
        console.node.change([](api::Snapshot& s) {
            auto alerts = *s.alerts;
            alerts.push_back({"alert.device.equivocation", "critical", "kestrel-g4.3", "ordinal 3", {test::sampleNow}});
            s.alerts = std::make_shared<const std::vector<api::AlertView>>(alerts);
        });
        console.settle();
        const int row = test::rowWith(table, QStringLiteral("Standing"), QStringLiteral("Conflicting"));
        QVERIFY(row >= 0);
        QCOMPARE(test::cell(table, row, QStringLiteral("Device")), QStringLiteral("3"));
    }

    void aDeviceShowsItsHistory()
    {
        test::Console console;
        console.window->go(QStringLiteral("devices"));
        auto* table = console.table("acknowledgementsTable");
        QCOMPARE(table->model()->rowCount(), 240);
        table->setCurrentIndex(table->model()->index(5, 0));
        QTRY_VERIFY(console.table("deviceHistoryTable")->model()->rowCount() >= 1);
        QCOMPARE(test::cell(console.table("deviceHistoryTable"), 0, QStringLiteral("Device")), test::cell(table, 5, QStringLiteral("Device")));
    }

    void theIdOfADeviceIsCopied()
    {
        test::Console console;
        console.window->go(QStringLiteral("devices"));
        auto* table = console.table("acknowledgementsTable");
        QVERIFY(test::actIn(table, "deviceCopyAct") == nullptr);
        table->setCurrentIndex(table->model()->index(0, 0));
        QAction* copy = test::actIn(table, "deviceCopyAct");
        QVERIFY(copy != nullptr);
        copy->trigger();
        const QString id = QApplication::clipboard()->text();
        QCOMPARE(id, test::cell(table, 0, QStringLiteral("Model")) + QLatin1Char('/') + test::cell(table, 0, QStringLiteral("Device")));
        // It is what a page takes.
        console.window->go(QStringLiteral("devices"), id);
        QVERIFY(test::actIn(table, "deviceEvidenceAct") != nullptr);
    }
};

QTEST_MAIN(DevicesTest)
#include "devices_test.moc"
