// SPDX-License-Identifier: GPL-3.0-or-later
// bench_gui: what the console costs on the GUI thread, over the sample consortium, printed beside the budgets of its design.
// Nothing here fails because something was slow.
#include "tests/bench/target.h"
#include "tests/gui/fixture.h"
#include "ui/models/devices_table.h"
#include "ui/theme/event_watch.h"
#include "ui/widgets/table_proxy.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <cstdio>

using namespace quorate;

namespace {

// The longest event since begin(), and where it went.
class Longest {
public:
    explicit Longest(theme::WatchedApplication& app)
    {
        app.watch(0, [this](const theme::WatchedApplication::Event& event) {
            if (event.ms > m_event.ms) m_event = event;
            m_overFrame += event.ms > 16 ? 1 : 0;
        });
    }
    void begin()
    {
        m_event = {};
        m_overFrame = 0;
    }
    [[nodiscard]] double ms() const { return m_event.ms; }
    void tell() const
    {
        std::printf("  it was %s; events over 16 ms: %d\n", m_event.where.constData(), m_overFrame);
        std::fflush(stdout);
    }

private:
    theme::WatchedApplication::Event m_event;
    int m_overFrame = 0;
};

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

template <class Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void say(const char* what, double value, const char* unit)
{
    std::printf("%-58s %9.1f %s\n", what, value, unit);
    std::fflush(stdout);
}

// A gateway's million devices, as its picture has them.
constexpr std::size_t million = 1'000'000;

std::shared_ptr<const api::GatewayDevices> millionDevices()
{
    std::vector<api::GatewayDeviceView> devices(million);
    for (std::size_t i = 0; i < million; ++i) {
        auto& d = devices[i];
        d.model = i % 3 == 0 ? "helio-m2" : "kestrel-g4";
        d.device = i;
        d.hardwareClass = i % 2 == 0 ? "rev-a" : "rev-b";
        d.state = i % 97 == 0 ? "failed" : i % 2 == 0 ? "confirmed" : "idle";
        d.installedVersion = i % 2 == 0 ? "4.3.0" : "4.2.1";
        if (d.state != "idle") d.targetVersion = "4.3.0";
        if (d.state == "failed") d.reason = "device.boot-check.failed";
        d.tries = 1;
        d.since = UnixTime{test::sampleNow - std::int64_t(i % 900) * 3'600'000};
        d.lastSeen = UnixTime{test::sampleNow - std::int64_t(i * 7919 % 300'000)};
    }
    return std::make_shared<const api::GatewayDevices>(api::GatewayDevices::of(devices));
}

// The same after one device polled: as the gateway makes it.
std::shared_ptr<const api::GatewayDevices> polled(const api::GatewayDevices& before, std::size_t row, std::int64_t at)
{
    auto next = before;
    auto chunk = std::make_shared<api::GatewayDeviceChunk>(*next.chunks[row / api::GatewayDeviceChunk::most]);
    auto device = chunk->at(row % api::GatewayDeviceChunk::most);
    device.lastSeen = {at};
    chunk->replace(row % api::GatewayDeviceChunk::most, device);
    next.chunks[row / api::GatewayDeviceChunk::most] = std::move(chunk);
    return std::make_shared<const api::GatewayDevices>(std::move(next));
}

// Views made, seen again, painted, filtered: what a hand does all day.
void handwork(test::Console& console, Longest& longest)
{
    longest.begin();
    for (const bool first : {true, false}) {
        std::vector<double> switches;
        for (const QString& page : console.window->pages()) {
            switches.push_back(milliseconds([&] {
                console.window->go(page);
                console.window->repaint();
            }));
        }
        console.settle();
        bench::atMost(first ? "view switch, made on first visit, median of all views, ms" : "view switch, seen before, median of all views, ms", medianOf(switches), 80);
        bench::atMost(first ? "view switch, made on first visit, slowest, ms" : "view switch, seen before, slowest, ms", *std::max_element(switches.begin(), switches.end()), 80);
    }
    console.window->go(QStringLiteral("releases"));
    console.settle();
    std::vector<double> repaints;
    for (int i = 0; i < 30; ++i) repaints.push_back(milliseconds([&] { console.window->repaint(); }));
    bench::atMost("repaint of the whole window, releases, ms", medianOf(repaints), 16);

    auto* filter = console.find<QLineEdit>("releasesFilter");
    std::vector<double> keys;
    for (const QChar c : QStringLiteral("status:approved model:kestrel")) {
        keys.push_back(milliseconds([&] {
            QTest::keyClicks(filter, QString(c));
            console.window->repaint();
        }));
    }
    bench::atMost("key to pixel in a filter, ms", medianOf(keys), 50);
    filter->clear();
    console.settle();
    bench::atMost("watchdog: longest event of all that, ms", longest.ms(), 100);
    longest.tell();
}

// The product's own table of devices, over the picture that a gateway of a million makes.
void manyDevices(Longest& longest)
{
    const double before = residentMiB();
    auto picture = millionDevices();
    say("a million devices: the picture itself", residentMiB() - before, "MiB");
    bridge::DeviceBook book;
    book.set(picture);
    models::DevicesTable devices({book, [](const QString&, const QString&) { return QStringLiteral("4.3.0"); }, [] { return test::sampleNow; }});
    widgets::TableProxy proxy(models::SortRole);
    proxy.setSourceModel(&devices);
    QStringList columns;
    for (const auto& column : devices.columns()) columns += column.id;
    say("  with book, table and proxy", residentMiB() - before, "MiB");
    const auto measure = [&](const char* what, const char* text) {
        bool done = false;
        const auto seen = QObject::connect(&proxy, &widgets::TableProxy::scanned, [&] { done = true; });
        const auto expression = widgets::FilterExpression::parse(QString::fromLatin1(text), columns, nullptr);
        longest.begin();
        const double ms = milliseconds([&] {
            proxy.setExpression(*expression);
            while (!done) QCoreApplication::processEvents();
            (void)proxy.rowCount();
        });
        QObject::disconnect(seen);
        say(what, ms, "ms");
        say("  longest event meanwhile", longest.ms(), "ms");
        return ms;
    };
    bench::atMost("filter of a million devices by one column, ms", measure("filter of a million devices by one column", "state:=failed"), 150);
    bench::atMost("the same narrowed by a word of another, ms", measure("  narrowed by a word of another", "state:=failed device:99"), 150);
    measure("  by how they stand", "standing:=\"rolled back\"");
    measure("  by a word anywhere in eleven columns", "boot");
    bench::atMost("the filter cleared again, ms", measure("  no filter", ""), 150);
    const auto sort = [&](const char* what, const QList<widgets::SortKey>& by) {
        bool done = false;
        const auto seen = QObject::connect(&proxy, &widgets::TableProxy::ordered, [&] { done = true; });
        longest.begin();
        say(what, milliseconds([&] {
                proxy.setSortKeys(by);
                while (!done) QCoreApplication::processEvents();
            }), "ms");
        QObject::disconnect(seen);
        bench::atMost("longest event while a million devices are ordered, ms", longest.ms(), 100);
    };
    sort("order of a million devices by texts of two columns", {{devices.columnOf(QStringLiteral("state")), Qt::AscendingOrder}, {devices.columnOf(QStringLiteral("version")), Qt::AscendingOrder}});
    sort("order of a million devices by a number", {{devices.columnOf(QStringLiteral("seen")), Qt::DescendingOrder}});
    // Devices poll while the table is ordered by when: ten pictures of one device, ten of a thousand.
    for (const std::size_t at : {std::size_t{1}, std::size_t{1000}}) {
        double slowest = 0;
        for (std::size_t n = 0; n < 10; ++n) {
            for (std::size_t i = 0; i < at; ++i) picture = polled(*picture, (n * 7919 + i * 977) % million, test::sampleNow + std::int64_t(n));
            longest.begin();
            const double taken = milliseconds([&] { devices.take(book.set(picture)); });
            for (int turn = 0; turn < 50 || proxy.isOrdering(); ++turn) QCoreApplication::processEvents();
            slowest = std::max({slowest, taken, longest.ms()});
        }
        bench::atMost(at == 1 ? "one device of a million polls: longest event, ms" : "a thousand of a million poll: longest event, ms", slowest, 100);
    }
    say("  memory of all that", residentMiB() - before, "MiB");
}

// Ten thousand events and a hundred pictures a second, for three seconds.
void storm(test::Console& console, Longest& longest)
{
    console.window->go(QStringLiteral("home"));
    console.settle();
    longest.begin();
    const auto settled = console.node.copy().chains[0].logSize;
    QElapsedTimer time;
    time.start();
    std::uint64_t sent = 0;
    while (time.elapsed() < 3000) {
        const auto due = std::uint64_t(time.elapsed()) * 10;
        std::vector<api::EventView> batch;
        while (sent < due && batch.size() < 1000) {
            api::EventView e;
            e.leaf = settled + sent++;
            e.kind = "vote.cast";
            e.release = test::sampleId<ReleaseId>(std::uint32_t(1 + sent % 9));
            e.member = "bsi-lab";
            e.verdict = "approve";
            batch.push_back(std::move(e));
        }
        if (!batch.empty()) {
            console.node.happen(std::move(batch));
            console.node.change([&](api::Snapshot& s) { s.chains[0].height += 1; });
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    console.settle();
    say("storm: events a second that the node sent", double(sent) / 3, "");
    bench::atMost("storm of 10,000 events a second: longest event, ms", longest.ms(), 100);
    longest.tell();
}

// At this gateway, as counts and curves, and by the newest thousand acknowledgements.
void millionKnown(test::Console& console)
{
    console.node.change([](api::Snapshot& s) {
        auto releases = *s.releases;
        for (auto& r : releases) {
            r.coverage.eligible = 1'000'000;
            r.coverage.curve.clear();
            for (std::uint64_t i = 1; i <= 4000; ++i) r.coverage.curve.push_back({UnixTime{r.publishedAt.ms + std::int64_t(i) * 60'000}, i * 200, i});
        }
        s.releases = std::make_shared<const std::vector<api::ReleaseView>>(std::move(releases));
        auto newest = *s.acknowledgements;
        while (newest.size() < 1000) newest.push_back(newest[newest.size() % 240]);
        for (std::size_t i = 0; i < newest.size(); ++i) newest[i].device = i * 997;
        s.acknowledgements = std::make_shared<const std::vector<api::AcknowledgementView>>(std::move(newest));
        s.gatewayDevices = millionDevices();
    });
    say("picture of a million devices, shown", milliseconds([&] {
            console.settle();
            console.window->repaint();
        }), "ms");
    for (const QString& page : console.window->pages()) {
        console.window->go(page);
        console.window->repaint();
    }
    bench::atMost("memory with a million devices known, every view made, MiB", residentMiB(), 250);
}

// From the key that is pressed to the hits that are painted, with a million devices known.
void palette(test::Console& console)
{
    QTest::keyClick(console.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* line = console.find<QLineEdit>("paletteLine");
    std::vector<double> answers;
    for (const char* words : {"kestrel 4.3.0", "@bsi", "#18420", "limit all", "a4b1c9", "device 9970"}) {
        line->clear();
        for (const QChar c : QString::fromLatin1(words)) {
            answers.push_back(milliseconds([&] {
                QTest::keyClicks(line, QString(c));
                console.window->repaint();
            }));
        }
    }
    bench::atMost("palette: key to hits, median, ms", medianOf(answers), 50);
    bench::atMost("palette: key to hits, slowest, ms", *std::max_element(answers.begin(), answers.end()), 50);
    QTest::keyClick(line, Qt::Key_Escape);
}

// From the click to the node; how soon a real job ends then is measured by bench_first_paint.
void cancelJob(test::Console& console)
{
    console.node.change([](api::Snapshot& s) {
        api::JobView job;
        job.id = 4711;
        job.kind = "measure";
        job.stage = "match";
        job.total = 100;
        job.done = 10;
        job.state = "running";
        job.began = s.at;
        auto jobs = *s.jobs;
        jobs.insert(jobs.begin(), job);
        s.jobs = std::make_shared<const std::vector<api::JobView>>(std::move(jobs));
    });
    console.settle();
    QTest::keyClick(console.window.get(), Qt::Key_J, Qt::ControlModifier);
    console.settle();
    auto* button = console.find<QPushButton>("job-4711-cancel");
    const double taken = milliseconds([&] {
        QTest::mouseClick(button, Qt::LeftButton);
        while (console.node.calls().cancelled.empty()) QCoreApplication::processEvents();
        console.window->repaint();
    });
    bench::atMost("cancel of a job: click until the node has it and it shows, ms", taken, 200);
    QTest::keyClick(console.window.get(), Qt::Key_J, Qt::ControlModifier);
}

// The report for auditors over 500 releases: looked at, then written as PDF while the window goes on.
void longReport(test::Console& console, Longest& longest)
{
    console.node.change([](api::Snapshot& s) {
        auto releases = *s.releases;
        const std::size_t own = releases.size();
        for (std::uint32_t i = 0; releases.size() < 500; ++i) {
            releases.push_back(releases[i % own]);
            releases.back().id = test::sampleId<ReleaseId>(10'000 + i);
        }
        s.releases = std::make_shared<const std::vector<api::ReleaseView>>(std::move(releases));
    });
    console.settle();
    longest.begin();
    console.window->go(QStringLiteral("reports"));
    console.settle();
    bench::atMost("preview of a report of 500 releases: longest event, ms", longest.ms(), 100);
    longest.tell();
    QTemporaryDir directory;
    console.prompter.next = directory.filePath(QStringLiteral("long.pdf"));
    console.find<QCheckBox>("reportEvidence")->setChecked(false);
    const auto* writing = console.find<QWidget>("reportWriting");
    longest.begin();
    say("a report of 500 releases as PDF", milliseconds([&] {
            console.find<QPushButton>("reportPdf")->click();
            while (writing->isVisible()) QCoreApplication::processEvents();
        }), "ms");
    bench::atMost("a report of 500 releases is written: longest event, ms", longest.ms(), 100);
    longest.tell();
    say("  its file", double(QFileInfo(console.prompter.next).size()) / 1e6, "MB");
}

// A simulated day: a picture each turn of five seconds, with events, transfers that move, and somebody who looks at another view
// every ten minutes. What the first two hours load (fonts, icons, rings of samples) is not growth.
void simulatedDay(test::Console& console, Longest& longest)
{
    constexpr int turns = 24 * 3600 / 5;
    const QStringList pages = console.window->pages();
    double warm = 0;
    std::uint64_t leaf = console.node.copy().chains[0].logSize + 1'000'000;
    longest.begin();
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < turns; ++i) {
        console.clock.advance(Milliseconds(5'000));
        api::EventView e;
        e.leaf = leaf++;
        e.kind = "vote.cast";
        e.release = test::sampleId<ReleaseId>(std::uint32_t(1 + i % 9));
        e.member = "bsi-lab";
        e.verdict = "approve";
        console.node.happen({e});
        console.node.change([&](api::Snapshot& s) {
            s.chains[0].height += 1;
            s.at = {s.at.ms + 5'000};
            if (i % 20 != 0) return;
            auto transfers = *s.transfers;
            transfers[1].done = std::min(transfers[1].size, transfers[1].done + 1000);
            transfers[1].downTotal += 1000;
            s.transfers = std::make_shared<const std::vector<api::TransferView>>(std::move(transfers));
        });
        QCoreApplication::processEvents();
        if (i % 120 == 0) {
            console.window->go(pages.at(i / 120 % pages.size()));
            console.settle();
        }
        // Every view was seen twice by then.
        if (i == turns / 4) {
            console.settle();
            warm = residentMiB();
        }
    }
    console.settle();
    say("a simulated day took", double(time.elapsed()) / 1000, "s");
    bench::atMost("growth over the last 18 hours of a simulated day, MiB", residentMiB() - warm, 2);
    bench::atMost("longest event of that day, ms", longest.ms(), 100);
    longest.tell();
}

}  // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    theme::WatchedApplication app(argc, argv);
    Longest longest(app);
    // One subject alone, by its name.
    const QString only = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    std::printf("platform %s, %d x %d\n", qPrintable(QGuiApplication::platformName()), 1366, 768);
    std::unique_ptr<test::Console> console;
    say("window, home page and first picture", milliseconds([&] { console = std::make_unique<test::Console>("kestrel"); }), "ms");
    if (only == QLatin1String("report")) {
        longReport(*console, longest);
        return 0;
    }
    handwork(*console, longest);
    manyDevices(longest);
    storm(*console, longest);
    millionKnown(*console);
    palette(*console);
    cancelJob(*console);
    simulatedDay(*console, longest);
    longReport(*console, longest);
    return 0;
}
