// SPDX-License-Identifier: GPL-3.0-or-later
// bench_gui: what the console costs on the GUI thread, over the sample consortium, printed beside the budgets of its design.
// Nothing here fails because something was slow.
#include "tests/gui/fixture.h"
#include "ui/models/devices_table.h"
#include "ui/widgets/table_proxy.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>

#include <algorithm>
#include <cstdio>

using namespace quorate;

namespace {

// The longest time that one event took, and where it went.
class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth++ > 0) {
            const bool done = QApplication::notify(receiver, event);
            --m_depth;
            return done;
        }
        QElapsedTimer timer;
        timer.start();
        const QByteArray name = receiver->metaObject()->className();
        const int type = int(event->type());
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        if (const double ms = double(timer.nsecsElapsed()) / 1e6; ms > longest) {
            longest = ms;
            where = name + " event " + QByteArray::number(type);
        }
        return done;
    }
    double longest = 0;
    QByteArray where;

private:
    int m_depth = 0;
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

void say(const char* what, double value, const char* unit, const char* budget)
{
    std::printf("%-58s %9.1f %-4s budget %s\n", what, value, unit, budget);
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

}  // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication app(argc, argv);
    std::printf("platform %s, %d x %d\n", qPrintable(QGuiApplication::platformName()), 1366, 768);

    std::unique_ptr<test::Console> console;
    say("window, home page and first picture", milliseconds([&] { console = std::make_unique<test::Console>("kestrel"); }), "ms", "400 with the process");

    for (const bool first : {true, false}) {
        std::vector<double> switches;
        for (const QString& page : console->window->pages()) {
            switches.push_back(milliseconds([&] {
                console->window->go(page);
                console->window->repaint();
            }));
        }
        console->settle();
        say(first ? "view switch, made on first visit, median of all views" : "view switch, seen before, median of all views", medianOf(switches), "ms", "80");
        say(first ? "  slowest" : "  slowest of them", *std::max_element(switches.begin(), switches.end()), "ms", "80");
    }

    console->window->go(QStringLiteral("releases"));
    console->settle();
    std::vector<double> repaints;
    for (int i = 0; i < 30; ++i) repaints.push_back(milliseconds([&] { console->window->repaint(); }));
    say("repaint of the whole window, releases", medianOf(repaints), "ms", "16");

    auto* filter = console->find<QLineEdit>("releasesFilter");
    std::vector<double> keys;
    for (const QChar c : QStringLiteral("status:approved model:kestrel")) {
        keys.push_back(milliseconds([&] {
            QTest::keyClicks(filter, QString(c));
            console->window->repaint();
        }));
    }
    say("key to pixel in a filter", medianOf(keys), "ms", "50");
    filter->clear();

    // The product's own table of devices, over the picture that a gateway of a million makes.
    {
        const double before = residentMiB();
        auto picture = millionDevices();
        say("a million devices: the picture itself", residentMiB() - before, "MiB", "-");
        bridge::DeviceBook book;
        book.set(picture);
        models::DevicesTable devices({book, [](const QString&, const QString&) { return QStringLiteral("4.3.0"); }, [] { return test::sampleNow; }});
        widgets::TableProxy proxy(models::SortRole);
        proxy.setSourceModel(&devices);
        QStringList columns;
        for (const auto& column : devices.columns()) columns += column.id;
        say("  with book, table and proxy", residentMiB() - before, "MiB", "-");
        const auto measure = [&](const char* what, const char* text, const char* budget) {
            bool done = false;
            const auto seen = QObject::connect(&proxy, &widgets::TableProxy::scanned, [&] { done = true; });
            const auto expression = widgets::FilterExpression::parse(QString::fromLatin1(text), columns, nullptr);
            app.longest = 0;
            say(what, milliseconds([&] {
                    proxy.setExpression(*expression);
                    while (!done) QCoreApplication::processEvents();
                    (void)proxy.rowCount();
                }), "ms", budget);
            QObject::disconnect(seen);
            say("  longest event meanwhile", app.longest, "ms", "16");
        };
        measure("filter of a million devices by one column", "state:=failed", "150");
        measure("  narrowed by a word of another", "state:=failed device:99", "150");
        measure("  by how they stand", "standing:=\"rolled back\"", "-");
        measure("  by a word anywhere in eleven columns", "boot", "-");
        measure("  no filter", "", "150");
        const auto sort = [&](const char* what, const QList<widgets::SortKey>& by) {
            bool done = false;
            const auto seen = QObject::connect(&proxy, &widgets::TableProxy::ordered, [&] { done = true; });
            app.longest = 0;
            say(what, milliseconds([&] {
                    proxy.setSortKeys(by);
                    while (!done) QCoreApplication::processEvents();
                }), "ms", "-");
            QObject::disconnect(seen);
            say("  longest event meanwhile", app.longest, "ms", "100");
        };
        sort("order of a million devices by texts of two columns", {{devices.columnOf(QStringLiteral("state")), Qt::AscendingOrder}, {devices.columnOf(QStringLiteral("version")), Qt::AscendingOrder}});
        sort("order of a million devices by a number", {{devices.columnOf(QStringLiteral("seen")), Qt::DescendingOrder}});
        // Devices poll while the table is ordered by when: ten pictures of one device, ten of a thousand.
        for (const std::size_t at : {std::size_t{1}, std::size_t{1000}}) {
            double longest = 0;
            for (std::size_t n = 0; n < 10; ++n) {
                for (std::size_t i = 0; i < at; ++i) picture = polled(*picture, (n * 7919 + i * 977) % million, test::sampleNow + std::int64_t(n));
                app.longest = 0;
                const double taken = milliseconds([&] { devices.take(book.set(picture)); });
                for (int turn = 0; turn < 50 || proxy.isOrdering(); ++turn) QCoreApplication::processEvents();
                longest = std::max({longest, taken, app.longest});
            }
            say(at == 1 ? "one device of a million polls: longest event" : "a thousand of them poll: longest event", longest, "ms", "100");
        }
        say("  memory of all that", residentMiB() - before, "MiB", "250");
    }

    // Ten thousand events and a hundred pictures a second, for three seconds.
    app.longest = 0;
    console->window->go(QStringLiteral("home"));
    console->settle();
    app.longest = 0;
    const auto settled = console->node.copy().chains[0].logSize;
    QElapsedTimer storm;
    storm.start();
    std::uint64_t sent = 0;
    while (storm.elapsed() < 3000) {
        const auto due = std::uint64_t(storm.elapsed()) * 10;
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
            console->node.happen(std::move(batch));
            console->node.change([&](api::Snapshot& s) { s.chains[0].height += 1; });
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    console->settle();
    say("storm of 10,000 events a second: longest event", app.longest, "ms", "100");
    std::printf("  it was %s; events sent: %llu\n", app.where.constData(), static_cast<unsigned long long>(sent));

    // A million devices known: at this gateway, as counts and curves, and by the newest thousand acknowledgements.
    console->node.change([](api::Snapshot& s) {
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
            console->settle();
            console->window->repaint();
        }), "ms", "-");
    for (const QString& page : console->window->pages()) {
        console->window->go(page);
        console->window->repaint();
    }
    const double before = residentMiB();
    say("memory with a million devices, every view made", before, "MiB", "250");

    // A day of pictures, one a second compressed: what stays.
    for (int i = 0; i < 2000; ++i) {
        console->clock.advance(Milliseconds(43'200));
        console->node.change([&](api::Snapshot& s) {
            s.chains[0].height += 1;
            s.at = {s.at.ms + 43'200};
            if (i % 20 != 0) return;
            auto transfers = *s.transfers;
            transfers[1].done = std::min(transfers[1].size, transfers[1].done + 1000);
            s.transfers = std::make_shared<const std::vector<api::TransferView>>(std::move(transfers));
        });
        QCoreApplication::processEvents();
    }
    console->settle();
    say("growth over a day of 2,000 pictures", residentMiB() - before, "MiB", "none");
    return 0;
}
