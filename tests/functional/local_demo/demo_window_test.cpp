// SPDX-License-Identifier: GPL-3.0-or-later
// The main job in the real window, by object names, over the local demo consortium: a vendor publishes, a checker reviews and
// votes, the vendor rolls out, devices answer, and the report that is exported holds before somebody without a node. And every
// page over it.
#include "app/local_demo/local_demo.h"
#include "tests/gui/nameless.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/node/running_node.h"
#include "ui/bridge/format.h"
#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/outbox.h"
#include "ui/dialogs/prompter.h"
#include "ui/pages/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/step_line.h"
#include "ui/widgets/tile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QtTest>

using namespace quorate;
using test::Answer;

namespace {

constexpr int patience = 60'000;
constexpr std::size_t devices = 40;

class Prompts : public dialogs::Prompter {
public:
    QString next;

    void openFile(QWidget*, const QString&, PathAnswer answer) override { answer(next); }
    void openDirectory(QWidget*, const QString&, PathAnswer answer) override { answer(next); }
    void saveFile(QWidget*, const QString&, const QString&, PathAnswer answer) override { answer(next); }
};

// Somebody's console over a real node.
class Desk {
public:
    Desk(api::Node& node, const Clock& clock, theme::Theme& look)
        : settings(m_folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat), bridge(node, clock),
          window(pages::MainWindow::Parts{bridge, settings, look, prompter})
    {
        window.resize(1366, 768);
        window.show();
    }
    template <class W>
    W* find(const char* name) const
    {
        auto* widget = window.findChild<W*>(QLatin1String(name));
        if (widget == nullptr) qWarning("no widget %s", name);
        return widget;
    }
    [[nodiscard]] bool can(const char* name) const
    {
        const auto* widget = window.findChild<QWidget*>(QLatin1String(name));
        return widget != nullptr && widget->isVisible() && widget->isEnabled();
    }
    void click(const char* name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    // The sheet, once what is signed is shown and the seconds are over; then without the ten seconds.
    [[nodiscard]] bool agree()
    {
        if (!QTest::qWaitFor([this] { return can("signConfirm"); }, patience)) return false;
        click("signConfirm");
        window.outbox().sendAll();
        return true;
    }
    [[nodiscard]] const bridge::Release* release(const QString& version) const
    {
        for (const auto& r : bridge.releases()) {
            if (r.model == QLatin1String("sensor") && r.version() == version) return &r;
        }
        return nullptr;
    }

private:
    QTemporaryDir m_folder;

public:
    QSettings settings;
    Prompts prompter;
    bridge::NodeBridge bridge;
    pages::MainWindow window;
};

}  // namespace

class DemoWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        demo::LocalDemo::Options options;
        options.directory = m_directory / "demo";
        options.other = "agency-north";
        options.devices = devices;
        options.firstWave = Milliseconds{1'000};
        options.thought = Milliseconds{0};
        options.longestWait = Milliseconds{1'000};
        options.soak = Milliseconds{1'000};
        options.copiedKeys = 0;
        auto founded = demo::LocalDemo::found(options, {*m_files, *m_clock, *m_random, m_log});
        QVERIFY2(founded, founded ? "" : toString(founded.error()).c_str());
        m_play = std::move(*founded);
        Answer<void> started;
        m_play->start(started.callback());
        QVERIFY(started.get(Milliseconds{120'000}));
        m_look.emplace(*qApp);
        m_look->apply(theme::Choice::light, theme::Density::comfortable);
    }

    void fromPublicationToTheReport()
    {
        demo::LocalDemo& play = *m_play;
        const auto firmware = [&](const char* name) { return QString::fromStdString((play.firmware() / name).string()); };

        // The vendor publishes.
        Desk vendor(play.node(), *m_clock, *m_look);
        QTRY_VERIFY_WITH_TIMEOUT(vendor.release(QStringLiteral("1.1.0")) != nullptr, patience);
        vendor.window.go(QStringLiteral("new-release"));
        auto* model = vendor.find<QComboBox>("releaseModel");
        model->setCurrentIndex(model->findText(QStringLiteral("sensor"), Qt::MatchContains));
        vendor.find<QLineEdit>("newTarget")->setText(firmware("sensor-1.2.0.bin"));
        for (const char* old : {"sensor-1.0.0.bin", "sensor-1.1.0.bin"}) {
            vendor.prompter.next = firmware(old);
            vendor.click("pickOldFile");
        }
        vendor.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("1.2.0"));
        QTRY_VERIFY_WITH_TIMEOUT(vendor.can("publish"), patience);
        vendor.click("publish");
        QVERIFY(vendor.agree());
        auto* ticks = vendor.find<widgets::StepLine>("trackerTicks");
        const auto tracked = [&] {
            // The play publishes cameras with the same key: then the sheet comes anew, with the next number.
            if (vendor.can("signConfirm") && !vendor.agree()) return false;
            return ticks->isVisible() && ticks->steps().size() == 3;
        };
        QVERIFY2(QTest::qWaitFor(tracked, patience), qPrintable(vendor.window.toasts().texts().join(QLatin1Char('\n'))));
        QTRY_VERIFY_WITH_TIMEOUT(vendor.release(QStringLiteral("1.2.0")) != nullptr, patience);
        const QString id = vendor.release(QStringLiteral("1.2.0"))->id;

        // A checker reviews and votes.
        Desk checker(play.node("agency-north"), *m_clock, *m_look);
        QTRY_VERIFY_WITH_TIMEOUT(checker.bridge.release(id) != nullptr, patience);
        checker.prompter.next = firmware("sensor-1.1.0.bin");
        checker.window.go(QStringLiteral("reviews"), id);
        bool begun = false;
        const auto reviewed = [&] {
            if (!begun && checker.can("startReview")) {
                checker.click("startReview");
                begun = true;
            }
            const auto boxes = checker.window.findChildren<QCheckBox*>(QRegularExpression(QStringLiteral("^check-")));
            for (auto* box : boxes) {
                if (box->isVisible() && box->isEnabled() && !box->isChecked()) box->click();
            }
            return checker.can("approve");
        };
        checker.find<QPlainTextEdit>("voteReason")->setPlainText(QStringLiteral("Rebuilt; every hash equal."));
        QVERIFY2(QTest::qWaitFor(reviewed, patience), qPrintable(checker.find<QPushButton>("approve")->toolTip()));
        checker.click("approve");
        QVERIFY(checker.agree());
        const auto voted = [&] {
            const auto* r = vendor.bridge.release(id);
            const auto* vote = r == nullptr ? nullptr : r->voteOf(QStringLiteral("agency-north"));
            return vote != nullptr && vote->verdict == QLatin1String("approve") && !vote->report.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(voted(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(vendor.bridge.release(id)->status, QStringLiteral("approved"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(ticks->steps().value(0).tone == theme::Tone::ok, patience);

        // The vendor's own gateway rolls it out.
        vendor.window.go(QStringLiteral("rollouts"), QStringLiteral("new:") + id);
        auto* rings = vendor.find<QTableWidget>("rolloutRings");
        QVERIFY(rings != nullptr);
        for (int row = 0; row < rings->rowCount(); ++row) {
            rings->item(row, 4)->setText(QStringLiteral("1"));
            rings->item(row, 5)->setText(QStringLiteral("0"));
        }
        QTRY_VERIFY_WITH_TIMEOUT(vendor.can("rolloutSaveStart"), patience);
        vendor.click("rolloutSaveStart");
        const auto running = [&] {
            return std::any_of(vendor.bridge.rollouts().begin(), vendor.bridge.rollouts().end(),
                               [&](const auto& r) { return r.plan.release == id && !r.is("draft"); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(running(), patience);

        // Devices install it and say so.
        const auto covered = [&] {
            const auto& c = vendor.bridge.release(id)->coverage;
            return c.eligible == devices && c.positive * 10 >= c.eligible * 8;
        };
        QTRY_VERIFY_WITH_TIMEOUT(covered(), 2 * patience);

        // The report, before somebody who has no node.
        vendor.window.go(QStringLiteral("reports"));
        QTemporaryDir out;
        const QString report = out.filePath(QStringLiteral("report.json"));
        vendor.prompter.next = report;
        vendor.find<QCheckBox>("reportEvidence")->setChecked(true);
        vendor.click("reportJson");
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(report), patience);
        QProcess verify;
        verify.start(QStringLiteral(QUORATED), {QStringLiteral("verify"), report});
        QVERIFY(verify.waitForFinished(patience));
        const QByteArray said = verify.readAllStandardOutput() + verify.readAllStandardError();
        QVERIFY2(verify.exitStatus() == QProcess::NormalExit && verify.exitCode() == 0, said.constData());
        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        const auto at = text.indexOf("1.2.0");
        QVERIFY(at >= 0);
        text[at] = '9';
        QVERIFY(file.seek(0) && file.write(text) == text.size());
        file.close();
        verify.start(QStringLiteral(QUORATED), {QStringLiteral("verify"), report});
        QVERIFY(verify.waitForFinished(patience));
        QVERIFY(verify.exitCode() != 0);
    }

    // What the consortium has stands on its page, under the demo's mark, and all of it can be called by a name.
    void everyPageShowsTheDemo()
    {
        Desk desk(m_play->node(), *m_clock, *m_look);
        const bridge::NodeBridge& bridge = desk.bridge;
        const std::map<QString, std::pair<const char*, std::function<qsizetype()>>> lists{
            {QStringLiteral("releases"), {"releasesTable", [&] { return bridge.releases().size(); }}},
            {QStringLiteral("reviews"), {"inbox", [&] { return bridge.releases().size(); }}},
            {QStringLiteral("rollouts"), {"rolloutsTable", [&] { return bridge.rollouts().size(); }}},
            {QStringLiteral("coverage"), {"coverageTable", [&] { return bridge.releases().size(); }}},
            {QStringLiteral("gateways"), {"gatewaysTable", [&] { return bridge.gateways().size(); }}},
            {QStringLiteral("devices"), {"devicesTable", [&] { return qsizetype(bridge.gatewayDevices().size()); }}},
            {QStringLiteral("models"), {"modelsTable", [&] { return bridge.models().size(); }}},
            {QStringLiteral("chain"), {"blocksTable", [&] { return qsizetype(bridge.chain(bridge::Chain::release).height); }}},
            {QStringLiteral("peers"), {"peersTable", [&] { return bridge.peers().size(); }}},
            {QStringLiteral("transfers"), {"transfersTable", [&] { return bridge.transfers().size(); }}},
            {QStringLiteral("members"), {"membersTable", [&] { return bridge.members().size(); }}},
            {QStringLiteral("alerts"), {"alertsTable", [&] { return bridge.alerts().size(); }}},
            {QStringLiteral("jobs"), {"jobsTable", [&] { return bridge.jobs().size(); }}}};
        QTRY_VERIFY_WITH_TIMEOUT(!bridge.releases().isEmpty() && !bridge.rollouts().isEmpty() && bridge.gatewayDevices().size() > 0, patience);
        int full = 0;
        QStringList nameless;
        for (const QString& id : desk.window.pages()) {
            desk.window.go(id);
            const auto* page = desk.find<QWidget>(qPrintable(QStringLiteral("page-") + id));
            QVERIFY2(page != nullptr && page->isVisible(), qPrintable(id));
            QTRY_VERIFY2_WITH_TIMEOUT(desk.find<QLabel>("freshness")->text().contains(QStringLiteral("Local demo")), qPrintable(id), patience);
            QVERIFY2(desk.can("stripedBar"), qPrintable(id));
            if (const auto found = lists.find(id); found != lists.end()) {
                auto* view = page->findChild<QAbstractItemView*>(QLatin1String(found->second.first));
                QVERIFY2(view != nullptr, qPrintable(id));
                const auto& has = found->second.second;
                QTRY_VERIFY2_WITH_TIMEOUT((view->model()->rowCount() > 0) == (has() > 0), qPrintable(id), patience);
                if (view->model()->rowCount() > 0) {
                    ++full;
                    view->setCurrentIndex(view->model()->index(0, 0));
                }
            }
            QCoreApplication::processEvents();
            nameless += test::namelessIn(&desk.window, id);
        }
        nameless.removeDuplicates();
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
        QVERIFY2(full >= 10, qPrintable(QString::number(full)));

        // Those without a list of their own.
        desk.window.go(QStringLiteral("home"));
        const auto tiles = [&] {
            QStringList unknown;
            int known = 0;
            for (const auto* tile : desk.find<QWidget>("page-home")->findChildren<widgets::Tile*>()) {
                if (!tile->isVisible()) continue;
                if (tile->content().value == bridge::format::dash()) unknown += tile->content().name;
                else ++known;
            }
            return known >= 4 ? unknown.join(QLatin1Char('\n')) : QStringLiteral("%1 tiles").arg(known);
        };
        QTRY_VERIFY2_WITH_TIMEOUT(tiles().isEmpty(), qPrintable(tiles()), patience);
        desk.window.go(QStringLiteral("reports"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QTextBrowser>("reportPreview")->toPlainText().contains(QStringLiteral("1.1.0")), patience);
    }

    void cleanupTestCase()
    {
        if (!m_play) return;
        Answer<void> stopped;
        m_play->stop(Milliseconds{20'000}, stopped.callback());
        QVERIFY(stopped.get(Milliseconds{60'000}));
    }

private:
    test::TemporaryDirectory m_directory;
    std::unique_ptr<Files> m_files = makeSystemFiles();
    std::unique_ptr<Clock> m_clock = makeSystemClock();
    std::unique_ptr<Random> m_random = makeSystemRandom();
    StderrLog m_log{LogLevel::error};
    std::unique_ptr<demo::LocalDemo> m_play;
    std::optional<theme::Theme> m_look;
};

QTEST_MAIN(DemoWindowTest)
#include "demo_window_test.moc"
