// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home_page.h"

#include "ui/bridge/format.h"
#include "ui/pages/alert_rows.h"
#include "ui/charts/bars_chart.h"
#include "ui/charts/coverage_chart.h"
#include "ui/charts/heat_map.h"
#include "ui/pages/checker_cards.h"
#include "ui/pages/coverage_lines.h"
#include "ui/pages/device_list.h"
#include "ui/pages/fleet_numbers.h"
#include "ui/pages/key_state.h"
#include "ui/pages/review_deadlines.h"
#include "ui/pages/time_range.h"
#include "ui/pages/vendor_cards.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tile.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <limits>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using bridge::NodeBridge;
using widgets::Tile;
using words::Domain;

namespace {

constexpr qint64 countAgainAfter = 60'000;   // milliseconds; gateways fall silent without any change
constexpr qint64 readAgainAfter = 5'000;     // milliseconds, after blocks could not be read

// The sum of stepped curves at evenly spaced moments, from the first point to now.
template <class Value>
QList<double> summed(const QList<const bridge::Coverage*>& curves, qint64 now, Value value)
{
    qint64 begin = now;
    for (const auto* c : curves) {
        if (!c->curve.isEmpty()) begin = qMin(begin, c->curve.first().at);
    }
    QList<double> points;
    if (begin >= now) return points;
    constexpr int count = 40;
    for (int i = 0; i < count; ++i) {
        const qint64 at = begin + (now - begin) * (i + 1) / count;
        double sum = 0;
        for (const auto* c : curves) {
            const auto after = std::upper_bound(c->curve.begin(), c->curve.end(), at,
                                                [](qint64 t, const auto& p) { return t < p.at; });
            if (after != c->curve.begin()) sum += value(*std::prev(after));
        }
        points += sum;
    }
    return points;
}

}  // namespace

HomePage::HomePage(const Context& context)
    : Page(QStringLiteral("home"), context), m_attentionRow(new QWidget), m_calm(new widgets::MutedLabel),
      m_chart(new charts::CoverageChart(QStringLiteral("homeCurve"))), m_latency(new charts::BarsChart(QStringLiteral("homeLatency"))),
      m_gaps(new charts::HeatMap(QStringLiteral("homeGaps"))), m_view(new widgets::Segmented(tr("Whose day is shown"))), m_model(new QComboBox), m_transferName(new QLabel),
      m_transferNote(new widgets::MutedLabel), m_transferPieces(new widgets::PieceBar)
{
    auto* attentionLayout = new QHBoxLayout(m_attentionRow);
    attentionLayout->setContentsMargins(0, 0, 0, 0);
    attentionLayout->setSpacing(12);
    for (int i = 0; i < attentionCards; ++i) {
        auto* card = new widgets::AttentionCard;
        card->setObjectName(QStringLiteral("attention%1").arg(i));
        connect(card, &QAbstractButton::clicked, this, [this, i] {
            if (i < m_attentionActs.size() && m_attentionActs.at(i)) m_attentionActs.at(i)();
        });
        m_attention += card;
        attentionLayout->addWidget(card, 1);
    }
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(12);
    const auto tile = [&](const QString& id, const QString& page, const std::function<QString()>& key = {}) {
        auto* t = new Tile;
        t->setObjectName(QStringLiteral("tile-") + id);
        connect(t, &QAbstractButton::clicked, this, [this, page, key] { this->context().go(page, key ? key() : QString()); });
        m_tiles.insert(id, t);
        tiles->addWidget(t);
    };
    tile(QStringLiteral("release-chain"), QStringLiteral("chain"), [] { return QStringLiteral("release"); });
    tile(QStringLiteral("interval"), QStringLiteral("chain"), [] { return QStringLiteral("release"); });
    tile(QStringLiteral("delivery-chain"), QStringLiteral("chain"), [] { return QStringLiteral("delivery"); });
    tile(QStringLiteral("peers"), QStringLiteral("peers"));
    tile(QStringLiteral("current"), QStringLiteral("coverage"));
    tile(QStringLiteral("failed"), QStringLiteral("devices"), [this] {
        bridge::AcknowledgementQuery query;
        query.release = m_failedMost;
        query.outcome = bridge::AcknowledgementQuery::Outcome::negative;
        return m_failedMost.isEmpty() ? QString() : listWish(query);
    });

    auto* curve = new widgets::Card(tr("Coverage since publication"),
                                    tr("Are releases reaching the fleet? Devices with a positive acknowledgement on the delivery chain"));
    curve->body()->addWidget(m_chart);
    m_model->setObjectName(QStringLiteral("homeModel"));
    m_model->setAccessibleName(tr("Model that the charts are about"));
    m_model->setToolTip(tr("Curves, latency and gaps of one model alone"));
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    curve->addHeaderWidget(m_model);
    connect(m_model, &QComboBox::currentIndexChanged, this, &HomePage::refreshCharts);
    connect(m_chart, &charts::Chart::lineChosen, this, [this](const QString& id) { this->context().go(QStringLiteral("coverage"), id); });
    auto* transfer = new widgets::Card(tr("Busiest transfer"));
    transfer->body()->addWidget(m_transferName);
    transfer->body()->addWidget(m_transferPieces);
    transfer->body()->addWidget(m_transferNote);

    auto* releases = makeInnerPane(QStringLiteral("homeReleases"), tr("Latest releases"), context.tables.releases);
    releases->view()->setColumnWidth(context.tables.releases->columnOf(QStringLiteral("deadline")), theme::scaled(172));
    // Closer than on a page of its own, so that it fits beside the cards at its side.
    for (const auto& [id, width] : {std::pair("model", 96), std::pair("version", 62), std::pair("status", 134), std::pair("approvals", 140), std::pair("coverage", 116)}) {
        for (int i = 0; i < context.tables.releases->columns().size(); ++i) {
            if (context.tables.releases->columns().at(i).id == QLatin1String(id)) releases->view()->setColumnWidth(i, theme::scaled(width));
        }
    }
    releases->sortBy(QStringLiteral("published"), Qt::DescendingOrder);
    releases->emptyState()->setText(tr("No releases are published yet."), {});
    connect(releases, &widgets::TablePane::activated, this, [this](const QString& id) {
        this->context().go(m_view->current() == QLatin1String("checker") ? QStringLiteral("reviews") : QStringLiteral("releases"), id);
    });
    auto* latest = new widgets::Card(tr("Latest releases"), tr("What ships, and where is it?"));
    latest->body()->addWidget(releases);

    auto* acknowledgements = makeInnerPane(QStringLiteral("homeAcknowledgements"), tr("Newest acknowledgements"),
                                           context.tables.acknowledgements);
    acknowledgements->showColumns({QStringLiteral("release"), QStringLiteral("device"), QStringLiteral("outcome"), QStringLiteral("reason")});
    acknowledgements->sortBy(QStringLiteral("at"), Qt::DescendingOrder);
    acknowledgements->emptyState()->setText(tr("No acknowledgements are recorded yet."), {});
    connect(acknowledgements, &widgets::TablePane::activated, this,
            [this](const QString& key) { this->context().go(QStringLiteral("devices"), key); });
    auto* newest = new widgets::Card(tr("Newest acknowledgements"), tr("What do devices report?"));
    newest->body()->addWidget(acknowledgements);

    m_releases = releases;
    m_curveCard = curve;
    m_latestCard = latest;
    m_newestCard = newest;
    m_latencyCard = new widgets::Card(tr("Acknowledgement latency"), tr("How long from the decision to a device's signed acknowledgement?"));
    m_latencyCard->body()->addWidget(m_latency);
    // Both run over the time since publication.
    auto* time = new charts::SharedAxis(this);
    m_chart->share(time);
    m_latency->share(time);
    new AxisInRange(*time, context.range, sinceBeginning);
    m_gapCard = new widgets::Card(tr("Coverage by gateway and release"), tr("Where is it stuck? Choose a cell to list its devices"));
    m_gapCard->body()->addWidget(m_gaps);
    connect(m_gaps, &charts::HeatMap::cellChosen, this, [this](const QString& gateway, const QString& release) {
        bridge::AcknowledgementQuery query;
        query.release = release;
        query.gateway = gateway;
        this->context().go(QStringLiteral("devices"), listWish(query));
    });
    connect(m_latency, &charts::BarsChart::barChosen, this, [this](const QString& filter) { this->context().go(QStringLiteral("devices"), filter); });
    connect(m_chart, &charts::Chart::rangeChosen, this, [this](double from, double to) {
        if (const QString filter = devicesIn(bridge(), measured() == nullptr ? QString() : measured()->id, from, to); !filter.isEmpty()) this->context().go(QStringLiteral("devices"), filter);
    });

    m_main = new QVBoxLayout;
    m_main->setSpacing(12);
    m_main->addWidget(curve, 6);
    m_main->addWidget(m_gapCard, 5);
    m_main->addWidget(latest, 3);
    auto* side = new QVBoxLayout;
    side->setSpacing(12);
    m_vendorCard = new VendorDesk(context);
    side->addWidget(m_vendorCard, 2);
    side->addWidget(m_latencyCard, 4);
    side->addWidget(makeRollouts(), 3);
    m_deskCard = new CheckerDesk(context);
    m_recordCard = new CheckerRecord(context);
    side->addWidget(m_deskCard);
    side->addWidget(m_recordCard);
    side->addWidget(newest, 3);
    side->addWidget(transfer);
    auto* grid = new QHBoxLayout;
    grid->setSpacing(12);
    grid->addLayout(m_main, 9);
    grid->addLayout(side, 5);
    curve->setMinimumHeight(theme::scaled(270));
    latest->setMinimumHeight(theme::scaled(190));
    m_gapCard->setMinimumHeight(theme::scaled(270));
    m_latencyCard->setMinimumHeight(theme::scaled(240));
    newest->setMinimumHeight(theme::scaled(160));
    m_view->setObjectName(QStringLiteral("homeView"));
    m_view->addChoice(QStringLiteral("operator"), tr("Operator"));
    m_view->addChoice(QStringLiteral("checker"), tr("Checker"));
    m_view->addChoice(QStringLiteral("vendor"), tr("Vendor"));
    connect(m_view, &widgets::Segmented::currentChanged, this, [this](const QString& view) {
        m_viewChosen = true;
        this->context().settings.setValue(QStringLiteral("pages/home/view"), view);
        showView(view);
    });

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_calm->setObjectName(QStringLiteral("calm"));
    layout->addWidget(m_calm);
    layout->addWidget(m_attentionRow);
    layout->addLayout(tiles);
    layout->addLayout(grid, 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new widgets::Scroll(content));

    for (const auto signal : {&NodeBridge::releasesChanged, &NodeBridge::membersChanged, &NodeBridge::acknowledgementsChanged}) {
        connect(&bridge(), signal, this, [this] { m_stale = true; });
    }
    followConnections(bridge(), this, [this] { m_stale = true; });
    // Who we are comes with the first picture.
    for (const auto signal : {&NodeBridge::identityChanged, &NodeBridge::membersChanged}) {
        connect(&bridge(), signal, this, [this] { showView(m_view->current()); });
    }
    connect(&bridge(), &NodeBridge::refreshed, this, [this] {
        samplePeers();
        if (isVisible()) refresh();
    });
    const QString kept = context.settings.value(QStringLiteral("pages/home/view")).toString();
    m_viewChosen = !kept.isEmpty();
    showView(m_viewChosen ? kept : usualView());
    if (bridge().hasSnapshot()) samplePeers();
    refresh();
}

QWidget* HomePage::tool()
{
    return m_view;
}

// Those of this node's gateway that are under way.
QWidget* HomePage::makeRollouts()
{
    auto* pane = makeInnerPane(QStringLiteral("homeRollouts"), tr("Rollouts under way"), context().tables.rollouts);
    pane->showColumns({QStringLiteral("release"), QStringLiteral("ring"), QStringLiteral("coverage"), QStringLiteral("state")});
    QStringList filter;
    for (const char* state : {"draft", "scheduled", "done", "stopped"}) {
        filter += QStringLiteral("-state:=") + widgets::FilterExpression::quoted(words::text(Domain::rolloutState, QLatin1String(state)));
    }
    pane->setFilter(filter.join(QLatin1Char(' ')));
    connect(pane, &widgets::TablePane::activated, this, [this](const QString& key) { context().go(QStringLiteral("rollouts"), key); });
    m_rolloutCard = new widgets::Card(tr("Rollouts"), tr("Which ring is open, and does anything stand still?"));
    m_rolloutCard->body()->addWidget(pane);
    m_rolloutCard->setMinimumHeight(theme::scaled(150));
    return m_rolloutCard;
}

void HomePage::refreshRollouts()
{
    const auto& all = bridge().rollouts();
    const bool any = std::any_of(all.begin(), all.end(), [](const auto& r) { return r.is("running") || r.is("paused"); });
    m_rolloutCard->setVisible(any && m_view->current() == QLatin1String("operator"));
}

void HomePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    orderKeys();                                 // cards have their buttons by now
    refresh();
}

void HomePage::refresh()
{
    refreshAttention();
    refreshTiles();
    refreshTransfer();
    refreshRollouts();
    // The charts walk over every release and every newest acknowledgement.
    if (m_stale || bridge().now() - m_chartsAt >= countAgainAfter) refreshCharts();
    if (!m_viewChosen && m_view->current() != usualView()) showView(usualView());
    for (const auto chain : {bridge::Chain::release, bridge::Chain::delivery}) {
        if (!bridge().hasSnapshot()) continue;
        const qint64 failedAt = m_blocksFailedAt[std::size_t(chain)];
        const bool again = failedAt != 0 && bridge().now() - failedAt >= readAgainAfter;
        if (again || bridge().chain(chain).height != m_askedHeight[std::size_t(chain)]) askBlocks(chain);
    }
}

void HomePage::refreshCharts()
{
    m_stale = false;
    refreshModels();
    m_chartsAt = bridge().now();
    m_charted = model();
    m_chart->set(coverageLines(bridge(), 5, m_charted));
    m_gaps->set(gapContent(bridge(), 7, m_charted));
    m_latency->set(latencyContent(measured()));
}

// The newest approved one that has a curve.
const bridge::Release* HomePage::measured() const
{
    for (const auto& r : bridge().releases()) {
        const bool ours = model().isEmpty() || r.model == model();
        if (ours && r.status == QLatin1String("approved") && !r.coverage.curve.isEmpty()) return &r;
    }
    return nullptr;
}

// One is chosen where an operator has several.
QString HomePage::model() const
{
    return m_view->current() == QLatin1String("operator") ? m_model->currentData().toString() : QString();
}

void HomePage::refreshModels()
{
    QList<std::pair<QString, QString>> models{{tr("All models"), {}}};
    for (const auto& r : bridge().releases()) {
        if (std::find(models.begin(), models.end(), std::pair(r.model, r.model)) == models.end()) models += {r.model, r.model};
    }
    std::sort(models.begin() + 1, models.end());
    widgets::fillChoices(m_model, models);
    m_model->setVisible(m_view->current() == QLatin1String("operator") && models.size() > 2);
}

// A point each ten seconds is enough to see a loss; also while the page is not looked at.
void HomePage::samplePeers()
{
    if (bridge().snapshotAt() - m_sampledAt < 10'000) return;
    m_sampledAt = bridge().snapshotAt();
    const auto& peers = bridge().peers();
    m_peers += double(std::count_if(peers.begin(), peers.end(), [](const auto& p) { return p.connected; }));
    if (m_peers.size() > sparkPoints) m_peers.removeFirst();
}

QList<HomePage::Attention> HomePage::attention() const
{
    QList<Attention> list;
    const auto& identity = bridge().identity();
    const auto go = context().go;
    if (!bridge().hasSnapshot()) return list;
    QList<AlertRow> alerts = alertRows(bridge().alerts(), context().settings, bridge().now());
    std::stable_sort(alerts.begin(), alerts.end(), [](const auto& first, const auto& second) {
        const auto rank = [](const QString& s) { return words::codes(Domain::alertSeverity).indexOf(s); };
        const bridge::Alert& a = first.newest();
        const bridge::Alert& b = second.newest();
        return rank(a.severity) != rank(b.severity) ? rank(a.severity) > rank(b.severity) : a.at > b.at;
    });
    for (const auto& row : std::as_const(alerts)) {
        const bridge::Alert& a = row.newest();
        if (a.severity == QLatin1String("info") || list.size() >= 2 || row.care.quiet(bridge().now())) continue;
        const auto kind = words::word(Domain::alert, a.code);
        const QString detail = alertDetail(a);
        const QString key = a.key();
        list += {a.severity == QLatin1String("critical") && kind.tone != words::Tone::conflict ? theme::Tone::bad : toneOf(kind.tone),
                 kind.text, detail.isEmpty() ? alertSubject(bridge(), row) : tr("%1: %2").arg(alertSubject(bridge(), row), detail), tr("Look"), [go, key] { go(QStringLiteral("alerts"), key); }};
    }
    if (const auto needed = needOurVote(bridge()); !needed.isEmpty()) {
        const bridge::Release& first = *needed.first();
        const auto deadline = deadlineWords(first, bridge().now());
        list += {deadline.tone == theme::Tone::neutral ? theme::Tone::accent : deadline.tone,
                 tr("Releases that need your vote: %1").arg(format::number(quint64(needed.size()))),
                 deadline.text.isEmpty() ? first.title() : tr("%1: %2").arg(first.title(), deadline.text), tr("Review"),
                 [go, id = first.id] { go(QStringLiteral("reviews"), id); }};
    }
    if (!identity.member.isEmpty() && !identity.keysUnlocked) {
        const auto keys = keyState(identity);
        const bool files = hinderingToken(identity) == nullptr;
        list += {theme::Tone::warn, files ? tr("The keys are locked") : keys.text,
                 files ? tr("Nothing can be signed until they are unlocked.") : keys.sentence, tr("Unlock"), context().unlock};
    }
    for (const auto& c : bridge().chains()) {
        if (c.state == QLatin1String("live") || c.state.isEmpty()) continue;
        const auto state = words::word(Domain::chainState, c.state);
        const QString name = c.chain == bridge::Chain::release ? QStringLiteral("release") : QStringLiteral("delivery");
        list += {toneOf(state.tone), tr("%1: %2").arg(words::chainName(c.chain), state.text),
                 c.waitingFor.isEmpty() ? tr("height %1 of %2").arg(format::number(c.height), format::number(c.bestSeen))
                                        : words::cause(c.waitingFor),
                 tr("Look"), [go, name] { go(QStringLiteral("chain"), name); }};
    }
    return list;
}

void HomePage::refreshAttention()
{
    const QList<Attention> list = attention();
    m_attentionActs.clear();
    for (int i = 0; i < attentionCards; ++i) {
        const bool any = i < list.size();
        m_attention.at(i)->setVisible(any);
        if (!any) continue;
        m_attention.at(i)->set(list.at(i).tone, list.at(i).headline, list.at(i).detail, list.at(i).act);
        m_attentionActs += list.at(i).go;
    }
    m_attentionRow->setVisible(!list.isEmpty());
    m_calm->setVisible(list.isEmpty());
    m_calm->setText(bridge().hasSnapshot() ? tr("Nothing needs you.") : tr("Waiting for the node's first picture."));
}

void HomePage::refreshTiles()
{
    const bool known = bridge().hasSnapshot();
    const auto alone = aloneSince(bridge());
    const QString age = !alone ? QString() : *alone == 0 ? tr("not connected") : tr("as it was %1", "an age such as 4 min ago").arg(format::age(*alone, bridge().now()));
    const auto set = [this, known, age](const char* id, Tile::Content content) {
        // Nothing new can be known without peers, not that all is well either.
        static const QStringList ofTheNetwork{QStringLiteral("release-chain"), QStringLiteral("delivery-chain"), QStringLiteral("current"), QStringLiteral("failed")};
        if (!age.isEmpty() && ofTheNetwork.contains(QLatin1String(id))) {
            content.note = age;
            if (content.tone == theme::Tone::ok || content.tone == theme::Tone::accent) content.tone = theme::Tone::neutral;
        }
        if (!known) {
            content.value = format::dash();
            content.unit.clear();
            content.note.clear();
            content.tone = theme::Tone::neutral;
        }
        m_tiles.value(QLatin1String(id))->set(content);
    };
    for (const auto chain : {bridge::Chain::release, bridge::Chain::delivery}) {
        const auto c = bridge().chain(chain);
        Tile::Content t;
        t.name = words::chainName(chain);
        t.value = format::number(c.height);
        // While the chain is live the next block is waited for: that is how it goes, and nobody is late.
        const bool late = c.state != QLatin1String("live") && !c.waitingFor.isEmpty();
        t.note = late ? words::cause(c.waitingFor)
                 : c.settles ? tr("settled %1, log %2").arg(format::number(c.settledHeight), format::number(c.logSize))
                             : tr("probable, log %1").arg(format::number(c.logSize));
        t.tone = toneOf(words::word(Domain::chainState, c.state).tone);
        // Transactions in each of the newest blocks.
        t.points = m_recorded[std::size_t(chain)];
        t.spark = std::any_of(t.points.begin(), t.points.end(), [](double n) { return n > 0; }) ? Tile::Spark::bars : Tile::Spark::none;
        set(chain == bridge::Chain::release ? "release-chain" : "delivery-chain", t);
    }
    {
        Tile::Content t;
        t.name = tr("Block interval");
        t.note = tr("needs two blocks");
        t.value = format::dash();
        if (!m_intervals.isEmpty()) {
            QList<double> sorted = m_intervals;
            std::sort(sorted.begin(), sorted.end());
            t.value = QLocale().toString(sorted.at(sorted.size() / 2), 'f', 1);
            t.unit = tr("s, median");
            t.note = tr("slowest %1 s of the newest %2").arg(QLocale().toString(sorted.last(), 'f', 1),
                                                             format::number(quint64(sorted.size())));
            t.spark = Tile::Spark::bars;
            t.points = m_intervals;
        }
        // What is not known because it could not be read looks otherwise than what is not there yet.
        if (const QString& problem = m_blocksProblem[std::size_t(bridge::Chain::release)]; !problem.isEmpty()) {
            t.note = problem;
            t.tone = theme::Tone::warn;
        }
        set("interval", t);
    }
    {
        const auto& peers = bridge().peers();
        const auto connected = std::count_if(peers.begin(), peers.end(), [](const auto& p) { return p.connected; });
        Tile::Content t;
        t.name = tr("Peers");
        t.value = format::number(quint64(connected));
        t.unit = tr("of %1").arg(format::number(quint64(peers.size())));
        t.tone = peers.isEmpty() ? theme::Tone::neutral : connected == peers.size() ? theme::Tone::ok : theme::Tone::warn;
        t.note = peers.isEmpty() ? tr("no other nodes known") : connected == peers.size() ? tr("all connected") : tr("not connected: %1").arg(format::number(quint64(peers.size() - connected)));
        t.points = m_peers;
        t.spark = Tile::Spark::line;
        set("peers", t);
    }
    // The newest approved release of each model: what the fleet should run now.
    quint64 eligible = 0;
    quint64 positive = 0;
    quint64 negative = 0;
    QStringList seen;
    QList<const bridge::Coverage*> current;
    const bridge::Release* worst = nullptr;
    for (const auto& r : bridge().releases()) {
        if (r.status != QLatin1String("approved") || seen.contains(r.model)) continue;
        if (worst == nullptr || r.coverage.negative > worst->coverage.negative) worst = &r;
        seen += r.model;
        eligible += r.coverage.eligible;
        positive += r.coverage.positive;
        negative += r.coverage.negative;
        current += &r.coverage;
    }
    const QList<double> installed = summed(current, bridge().snapshotAt(), [](const auto& p) { return double(p.positive); });
    const QList<double> failed = summed(current, bridge().snapshotAt(), [](const auto& p) { return double(p.negative); });
    {
        Tile::Content t;
        t.name = tr("Up to date");
        t.value = eligible == 0 ? format::dash() : format::percent(double(positive) / double(eligible));
        t.unit = eligible == 0 ? QString() : tr("of %1").arg(format::number(eligible));
        t.note = eligible == 0 ? tr("no approved release yet") : tr("of each model's newest");
        t.tone = eligible == 0 ? theme::Tone::neutral : positive == eligible ? theme::Tone::ok : theme::Tone::accent;
        t.points = installed;
        t.spark = Tile::Spark::line;
        set("current", t);
    }
    {
        Tile::Content t;
        t.name = tr("Failed on devices");
        t.value = format::number(negative);
        // The list is of one release.
        t.note = negative == 0                          ? tr("of the newest approved releases")
                 : worst->coverage.negative == negative ? tr("rolled back or refused")
                                                        : tr("most of %1").arg(worst->title());
        m_failedMost = worst == nullptr ? QString() : worst->id;
        t.tone = negative == 0 ? theme::Tone::ok : theme::Tone::bad;
        t.points = failed;
        t.spark = negative == 0 ? Tile::Spark::none : Tile::Spark::line;
        set("failed", t);
    }
}

void HomePage::refreshTransfer()
{
    const auto& transfers = bridge().transfers();
    const auto it = std::max_element(transfers.begin(), transfers.end(), [](const auto& a, const auto& b) {
        return std::make_tuple(a.downRate + a.upRate, a.state == QLatin1String("fetching"), a.size) <
               std::make_tuple(b.downRate + b.upRate, b.state == QLatin1String("fetching"), b.size);
    });
    const bool any = it != transfers.end();
    m_transferPieces->setVisible(any && !it->pieces.isEmpty());
    if (!any) {
        m_transferName->setText(tr("No payloads are held or fetched here."));
        m_transferNote->clear();
        return;
    }
    m_transferName->setText(tr("%1: %2").arg(it->label.isEmpty() ? format::shortHash(it->root) : it->label,
                                             words::text(Domain::transferState, it->state)));
    m_transferPieces->set(it->pieces, tr("Pieces that are here"));
    m_transferNote->setText(tr("%1 of %2, %3 down, %4 up, peers: %5")
                                .arg(format::size(it->done), format::size(it->size), format::rate(it->downRate),
                                     format::rate(it->upRate), format::number(it->peers)));
}

void HomePage::askBlocks(bridge::Chain chain)
{
    m_askedHeight[std::size_t(chain)] = bridge().chain(chain).height;
    bridge().blocks(chain, std::numeric_limits<quint64>::max(), sparkPoints + 1, this,
                    [this, chain](const bridge::Answer<QList<bridge::Block>>& answer) {
        m_blocksFailedAt[std::size_t(chain)] = answer ? 0 : bridge().now();
        m_blocksProblem[std::size_t(chain)] = answer ? QString() : words::cause(answer.problem.code);
        const auto blocks = answer.value.value_or(QList<bridge::Block>());
        QList<double> recorded;
        QList<double> intervals;
        for (qsizetype i = blocks.size() - 1; i >= 0; --i) {
            recorded += double(blocks.at(i).transactions.size());
            // The genesis block has no maker and no time that an interval could be measured from.
            if (i > 0 && blocks.at(i).height != 0) intervals += double(blocks.at(i - 1).time - blocks.at(i).time) / 1000.0;
        }
        m_recorded[std::size_t(chain)] = recorded;
        if (chain == bridge::Chain::release) m_intervals = intervals;
        refreshTiles();
    });
}

}  // namespace quorate::pages
