// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fleet_numbers.h"

#include "ui/bridge/format.h"
#include "ui/bridge/words.h"
#include "ui/pages/device_list.h"
#include "ui/pages/text.h"
#include "ui/widgets/filter_expression.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using words::Domain;

namespace {

// Upper ends of the bins in milliseconds; the last has none.
constexpr std::array<qint64, 14> ends = {1'000,      3'000,      10'000,      30'000,     60'000,     180'000,     600'000,
                                         1'800'000,  3'600'000,  10'800'000,  43'200'000, 86'400'000, 259'200'000, 864'000'000};
constexpr double tooManyFailures = 0.015;    // of the devices of a cell
constexpr qint64 silentAfter = 86'400'000;   // a gateway without acknowledgements

// Qualified names in front of a function mislead lupdate about the context of its texts.
using BarsContent = charts::BarsChart::Content;
using HeatContent = charts::HeatMap::Content;

// As the page of devices takes it. `to` 0: until now.
QString acknowledgedBetween(const bridge::Release& release, qint64 from, qint64 to)
{
    bridge::AcknowledgementQuery query;
    query.release = release.id;
    query.from = from;
    query.to = to == 0 ? 0 : to + 1;
    return listWish(query);
}

using Outcome = bridge::AcknowledgementQuery::Outcome;

QString wishOf(const bridge::Release& release, Outcome outcome, const bridge::CoverageReason* reason)
{
    bridge::AcknowledgementQuery query;
    query.release = release.id;
    query.outcome = outcome;
    if (reason != nullptr) {
        query.reason = reason->reason;
        query.accused = reason->accused;
    }
    return listWish(query);
}

QString quoted(const QString& text)
{
    return widgets::FilterExpression::quoted(text);
}

qint64 endOf(std::size_t bin)
{
    return bin < ends.size() ? ends[bin] : ends.back() * 3;
}

}  // namespace

BarsContent latencyContent(const bridge::Release* release)
{
    charts::BarsChart::Content content;
    content.valueName = tr("devices");
    content.categoryName = tr("Within");
    content.summary = tr("No device has acknowledged yet.");
    if (release == nullptr || release->decidedAt == 0) return content;
    std::array<quint64, ends.size() + 1> counts{};
    std::vector<std::pair<qint64, quint64>> steps;
    quint64 before = 0;
    quint64 total = 0;
    for (const auto& point : release->coverage.curve) {
        const quint64 all = point.positive + point.negative;
        const quint64 came = all - qMin(all, before);
        before = qMax(before, all);
        if (came == 0) continue;
        const qint64 latency = qMax<qint64>(0, point.at - release->decidedAt);
        const auto bin = std::size_t(std::lower_bound(ends.begin(), ends.end(), latency) - ends.begin());
        counts[bin] += came;
        steps.emplace_back(latency, came);
        total += came;
    }
    if (total == 0) return content;
    std::sort(steps.begin(), steps.end());
    const auto percentile = [&](double share) {
        quint64 sum = 0;
        for (const auto& [latency, came] : steps) {
            sum += came;
            if (double(sum) >= share * double(total)) return latency;
        }
        return steps.back().first;
    };
    const qint64 half = percentile(0.5);
    const qint64 most = percentile(0.95);
    std::size_t first = 0;
    while (counts[first] == 0) ++first;
    std::size_t last = counts.size() - 1;
    while (counts[last] == 0) --last;
    first = first > 0 ? first - 1 : 0;
    const auto place = [&](qint64 latency) {
        const auto bin = std::size_t(std::lower_bound(ends.begin(), ends.end(), latency) - ends.begin());
        const qint64 low = bin == 0 ? 0 : ends[bin - 1];
        return double(bin - first) + double(latency - low) / double(qMax<qint64>(1, endOf(bin) - low));
    };
    for (std::size_t bin = first; bin <= last; ++bin) {
        charts::BarsChart::Bar bar;
        const QString end = bin < ends.size() ? format::duration(ends[bin]) : tr("more");
        bar.id = acknowledgedBetween(*release, release->decidedAt + (bin == 0 ? 0 : ends[bin - 1]), bin < ends.size() ? release->decidedAt + ends[bin] : 0);
        bar.label = last - first < 8 || bin % 2 == last % 2 ? end : QString();
        bar.name = bin < ends.size() ? tr("up to %1").arg(end) : tr("more than %1").arg(format::duration(ends.back()));
        bar.value = double(counts[bin]);
        bar.odd = bin > 0 && bin - 1 < ends.size() && ends[bin - 1] >= most;
        // Since publication, as the curves are.
        const double decided = double(qMax<qint64>(0, release->decidedAt - release->publishedAt));
        bar.from = decided + double(bin == 0 ? 0 : ends[bin - 1]);
        bar.to = decided + double(endOf(bin));
        content.bars += bar;
    }
    content.marks = {{place(half), tr("half within %1").arg(format::duration(half))},
                     {place(most), tr("95 % within %1").arg(format::duration(most))}};
    content.summary = tr("%1: half of the devices acknowledged within %2, 95 % within %3.")
                          .arg(release->title(), format::duration(half), format::duration(most));
    return content;
}

QString devicesIn(const bridge::NodeBridge& bridge, const QString& release, double from, double to)
{
    const bridge::Release* shown = bridge.release(release);
    for (const auto& r : bridge.releases()) {
        if (shown == nullptr && !r.coverage.curve.isEmpty()) shown = &r;
    }
    if (shown == nullptr) return {};
    return acknowledgedBetween(*shown, shown->publishedAt + qint64(from), shown->publishedAt + qint64(to));
}

HeatContent gapContent(const bridge::NodeBridge& bridge, int most, const QString& model)
{
    charts::HeatMap::Content content;
    QList<const bridge::Release*> shown;
    for (const auto& r : bridge.releases()) {
        const bool counts = (r.status == QLatin1String("approved") || r.status == QLatin1String("suspended")) && (model.isEmpty() || r.model == model);
        if (counts && r.coverage.eligible > 0 && shown.size() < most) shown += &r;
    }
    std::stable_sort(shown.begin(), shown.end(), [](const auto* a, const auto* b) {
        return a->model != b->model ? a->model < b->model : a->publishedAt < b->publishedAt;
    });
    QHash<QString, quint64> devices;
    QHash<QString, qint64> newest;
    for (const auto& g : bridge.gateways()) newest.insert(g.gateway, g.newest);
    QSet<QString> models;
    for (qsizetype i = shown.size() - 1; i >= 0; --i) {
        if (models.contains(shown.at(i)->model)) continue;
        models += shown.at(i)->model;
        for (const auto& g : shown.at(i)->coverage.gateways) devices[g.gateway] += g.devices;
    }
    QStringList gateways;
    for (const auto& m : bridge.members()) {
        if (m.roles.contains(QLatin1String("gateway"))) gateways += m.id;
    }
    for (const QString& id : devices.keys()) {
        if (!gateways.contains(id)) gateways += id;
    }
    // Where most is missing stands first.
    QHash<QString, quint64> missing;
    for (const auto* r : std::as_const(shown)) {
        for (const auto& g : r->coverage.gateways) missing[g.gateway] += g.devices - qMin(g.devices, g.positive);
    }
    std::stable_sort(gateways.begin(), gateways.end(), [&missing](const QString& a, const QString& b) { return missing.value(a) > missing.value(b); });
    for (const auto* r : std::as_const(shown)) content.columns += {r->id, r->title(), {}};
    QString worstText;
    double worst = 0;
    for (const QString& id : std::as_const(gateways)) {
        content.rows += {id, bridge.memberName(id), devices.value(id) == 0 ? QString() : format::number(devices.value(id))};
        QList<charts::HeatMap::Cell> cells;
        for (const auto* r : std::as_const(shown)) {
            charts::HeatMap::Cell cell;
            const auto& list = r->coverage.gateways;
            const auto it = std::find_if(list.begin(), list.end(), [&](const auto& g) { return g.gateway == id; });
            if (it == list.end() || it->devices == 0) {
                cell.meaning = tr("No device of %1 was heard of through %2.").arg(r->model, bridge.memberName(id));
                cells += cell;
                continue;
            }
            cell.present = true;
            cell.share = qMin(1.0, double(it->positive) / double(it->devices));
            const qint64 last = newest.value(id);
            const bool failing = double(it->negative) > tooManyFailures * double(it->devices);
            const bool silent = cell.share < 0.95 && last != 0 && bridge.now() - last > silentAfter;
            cell.mark = failing ? theme::Tone::bad : silent ? theme::Tone::warn : theme::Tone::neutral;
            cell.meaning = tr("%1 at %2: %3 of %4 devices, failures: %5.")
                               .arg(r->title(), bridge.memberName(id), format::number(it->positive), format::number(it->devices),
                                    format::number(it->negative));
            if (1 - cell.share > worst) {
                worst = 1 - cell.share;
                worstText = cell.meaning;
            }
            cells += cell;
        }
        content.cells += cells;
    }
    const bool any = std::any_of(content.cells.begin(), content.cells.end(), [](const auto& row) {
        return std::any_of(row.begin(), row.end(), [](const auto& c) { return c.present; });
    });
    if (!any) return {{}, {}, {}, tr("No gateway has recorded acknowledgements that are open to us.")};
    content.summary = worst == 0 ? tr("Every device that was heard of has its release.") : tr("Furthest behind: %1").arg(worstText);
    return content;
}

QList<ReasonGroup> reasonGroups(const bridge::NodeBridge& bridge, const bridge::Release& release)
{
    QList<ReasonGroup> groups;
    const auto& c = release.coverage;
    quint64 explained = 0;
    for (const auto& r : c.reasons) {
        explained += r.devices;
        groups += {QStringLiteral("reason/") + r.reason + QLatin1Char('/') + r.accused,
                   r.reason.isEmpty() ? tr("Failed without a reason") : words::cause(r.reason), words::Tone::bad,
                   r.accused.isEmpty() ? QString() : bridge.memberName(r.accused), r.devices, wishOf(release, Outcome::negative, &r)};
    }
    if (c.negative > explained) {
        groups += {QStringLiteral("failed"), tr("Failed; the reasons are not open to us"), words::Tone::bad, {}, c.negative - explained,
                   wishOf(release, Outcome::negative, nullptr)};
    }
    // What this gateway sees of devices that have not acknowledged yet.
    quint64 underWay = 0;
    const auto states = bridge.gatewayDevices().statesBehind(release.model, release.version());
    for (const char* state : {"installed", "running", "offered"}) {
        const quint64 devices = qMin(states.value(QLatin1String(state)), c.unheard() - qMin(c.unheard(), underWay));
        if (devices == 0) continue;
        underWay += devices;
        groups += {QStringLiteral("state/") + QLatin1String(state),
                   tr("At this gateway: %1").arg(words::text(Domain::deviceState, QLatin1String(state))), words::Tone::accent, {}, devices,
                   QStringLiteral("?model:=%1 state:=%2 -version:=%3")
                       .arg(quoted(release.model), quoted(words::text(Domain::deviceState, QLatin1String(state))), quoted(release.version()))};
    }
    if (c.unheard() > underWay) {
        groups += {QStringLiteral("unheard"), tr("Has not acknowledged yet"), words::Tone::neutral, {}, c.unheard() - underWay,
                   wishOf(release, Outcome::none, nullptr)};
    }
    std::stable_sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) { return a.devices > b.devices; });
    return groups;
}

}  // namespace quorate::pages
