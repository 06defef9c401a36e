// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fleet_pages.h"

#include "ui/bridge/format.h"
#include "ui/charts/bars_chart.h"
#include "ui/charts/coverage_chart.h"
#include "ui/charts/heat_map.h"
#include "ui/models/cells.h"
#include "ui/pages/coverage_lines.h"
#include "ui/pages/time_range.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using bridge::NodeBridge;
using words::Domain;

namespace {

constexpr int mostColumns = 60;            // releases in the map of gaps

}  // namespace

CoveragePage::CoveragePage(const Context& context)
    : ListPage(QStringLiteral("coverage"), context, QStringLiteral("coverage"), tr("Coverage by release"),
               context.tables.releases),
      m_chart(new charts::CoverageChart(QStringLiteral("coverageCurve"))), m_bar(new widgets::SharesBar),
      m_byGateway(models::makeGatewayCoverageTable([this](const QString& id) { return bridge().memberName(id); }, this)),
      m_rollout(new QPushButton(tr("Make rollout filter..."))), m_latency(new charts::BarsChart(QStringLiteral("latency"))), m_gaps(new charts::HeatMap(QStringLiteral("gaps"))),
      m_reasons(new models::KeyedTable<ReasonGroup>(
          {{{QStringLiteral("reason"), tr("Why not there yet"), 220, true, true},
            [](const ReasonGroup& g) {
                auto cell = models::plain(g.text);
                cell.toolTip = g.text;
                return cell;
            }},
           {{QStringLiteral("devices"), tr("Devices"), 80}, [](const ReasonGroup& g) { return models::count(g.devices); }},
           {{QStringLiteral("accused"), tr("Accused"), 110, false}, [](const ReasonGroup& g) { return models::plain(g.accused); }}},
          [](const ReasonGroup& g) { return g.key; }, this))
{
    pane()->emptyState()->setText(tr("No releases yet."), tr("Coverage is counted from the acknowledgements of devices, once a "
                                                            "release is approved."));
    // The columns that matter here.
    for (const char* id : {"severity", "approvals", "delta", "saving", "vendor", "from"}) {
        pane()->view()->setColumnHidden(context.tables.releases->columnOf(QLatin1String(id)), true);
    }
    pane()->sortBy(QStringLiteral("published"), Qt::DescendingOrder);
    setPlaceholder(tr("Select a release to see which gateways carried it."));

    pane()->addFilter(tr("On their way"), QStringLiteral("status:=Approved coverage:<95%"));
    auto* card = new widgets::Card(tr("Coverage since publication"),
                                   tr("Are releases reaching the fleet? Devices with a positive acknowledgement on the delivery chain"));
    card->body()->addWidget(m_chart);
    auto* latency = new widgets::Card(tr("Acknowledgement latency"), tr("How long from the decision to a device's signed acknowledgement?"));
    latency->body()->addWidget(m_latency);
    // Both run over the time since publication.
    auto* time = new charts::SharedAxis(this);
    m_chart->share(time);
    m_latency->share(time);
    new AxisInRange(*time, context.range, sinceBeginning);
    connect(m_chart, &charts::Chart::rangeChosen, this, [this](double from, double to) {
        if (const QString filter = devicesIn(bridge(), key(), from, to); !filter.isEmpty()) this->context().go(QStringLiteral("devices"), filter);
    });
    connect(m_latency, &charts::BarsChart::barChosen, this, [this](const QString& filter) { this->context().go(QStringLiteral("devices"), filter); });
    auto* gaps = new widgets::Card(tr("Coverage by gateway and release"),
                                   tr("Where is it stuck? Ink shows what is missing, in % of the devices heard of there; choose a cell to list its devices"));
    gaps->body()->addWidget(m_gaps);
    gaps->setMinimumHeight(theme::scaled(250));
    auto* charts = new QHBoxLayout;
    charts->setSpacing(12);
    charts->addWidget(card, 3);
    charts->addWidget(latency, 2);
    card->setMinimumHeight(theme::scaled(270));
    auto* page = qobject_cast<QVBoxLayout*>(layout());
    QWidget* lists = page->takeAt(0)->widget();
    lists->setMinimumHeight(theme::scaled(440));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(charts, 3);
    column->addWidget(lists, 4);
    column->addWidget(gaps, 2);
    page->addWidget(new widgets::Scroll(content));

    auto* reasons = makeInnerPane(QStringLiteral("coverageReasons"), tr("Why devices are not there yet"), m_reasons);
    reasons->emptyState()->setText(tr("Every eligible device is there."), {});
    reasons->setMinimumHeight(theme::scaled(120));
    auto* inner = makeInnerPane(QStringLiteral("coverageGateways"), tr("Coverage by gateway"), m_byGateway);
    inner->emptyState()->setText(tr("No gateway has recorded acknowledgements of it."), {});
    inner->setMinimumHeight(theme::scaled(140));
    extra()->addWidget(m_bar);
    m_rollout->setObjectName(QStringLiteral("coverageRollout"));
    m_rollout->setToolTip(tr("A new rollout whose first ring has the devices that reported a failure of this release"));
    connect(m_rollout, &QPushButton::clicked, this, &CoveragePage::makeRollout);
    extra()->addWidget(m_rollout);
    extra()->addWidget(reasons, 1);
    extra()->addWidget(inner, 1);
    connect(reasons, &widgets::TablePane::activated, this, [this](const QString& key) {
        const bridge::Release* r = bridge().release(this->key());
        const ReasonGroup* group = m_reasons->find(key);
        if (r == nullptr || group == nullptr) return;
        // The devices of this group alone, not all that failed.
        QString query = QStringLiteral("?release:=") + widgets::FilterExpression::quoted(r->title());
        if (group->tone == words::Tone::bad) query += QStringLiteral(" outcome:=") + widgets::FilterExpression::quoted(tr("Failed"));
        if (!group->filter.isEmpty()) query += QStringLiteral(" reason:=") + widgets::FilterExpression::quoted(group->text);
        this->context().go(QStringLiteral("devices"), query);
    });
    connect(m_gaps, &charts::HeatMap::cellChosen, this, [this](const QString& gateway, const QString& release) {
        const bridge::Release* r = bridge().release(release);
        if (r == nullptr) return;
        this->context().go(QStringLiteral("devices"),
                           QStringLiteral("?release:=%1 gateway:=%2").arg(widgets::FilterExpression::quoted(r->title()),
                                                                          widgets::FilterExpression::quoted(bridge().memberName(gateway))));
    });
    connect(m_chart, &charts::Chart::lineChosen, this, [this](const QString& id) { open(id); });
    const auto redraw = [this] { isVisible() ? refreshCharts() : void(m_stale = true); };
    for (const auto signal : {&NodeBridge::releasesChanged, &NodeBridge::membersChanged, &NodeBridge::acknowledgementsChanged}) {
        connect(&bridge(), signal, this, redraw);
    }
    for (const auto signal : {&NodeBridge::releasesChanged, &NodeBridge::gatewayDevicesChanged, &NodeBridge::acknowledgementsChanged}) {
        connect(&bridge(), signal, this, &CoveragePage::refreshReasons);
    }
    connect(&bridge(), &NodeBridge::releasesChanged, this, &CoveragePage::refreshRelease);
    connect(this, &ListPage::keyChanged, this, [this] {
        refreshRelease();
        refreshReasons();
    });
    refreshCharts();
    refreshRelease();
    refreshReasons();
}

void CoveragePage::showEvent(QShowEvent* event)
{
    ListPage::showEvent(event);
    if (m_stale) refreshCharts();
}

void CoveragePage::refreshCharts()
{
    m_stale = false;
    m_chart->set(coverageLines(bridge(), 5));
    m_gaps->set(gapContent(bridge(), mostColumns));
}

void CoveragePage::refreshReasons()
{
    if (const bridge::Release* r = bridge().release(key())) m_reasons->setRows(reasonGroups(bridge(), *r));
}

void CoveragePage::makeRollout()
{
    QStringList devices;
    for (const auto& a : bridge().acknowledgements()) {
        if (a.release == key() && a.counted && !a.positive) devices += QString::number(a.device);
    }
    // The newest approved release of the model is what they should get instead.
    const bridge::Release* failed = bridge().release(key());
    if (failed == nullptr) return;
    QString release = key();
    for (const auto& r : bridge().releases()) {
        if (r.model == failed->model && (r.status == QLatin1String("approved") || r.status == QLatin1String("open"))) {
            release = r.id;
            break;
        }
    }
    QString wish = QStringLiteral("new:") + release;
    if (!devices.isEmpty()) wish += QStringLiteral("?device=") + devices.join(QLatin1Char(','));
    context().go(QStringLiteral("rollouts"), wish);
}

void CoveragePage::refreshRelease()
{
    const bridge::Release* r = bridge().release(key());
    m_rollout->setVisible(bridge().isGateway() && r != nullptr);
    const bridge::Release* measured = r != nullptr && !r->coverage.curve.isEmpty() ? r : nullptr;
    for (const auto& other : bridge().releases()) {
        if (measured == nullptr && !other.coverage.curve.isEmpty()) measured = &other;
    }
    m_latency->set(latencyContent(measured));
    if (r == nullptr) return;
    const auto& c = r->coverage;
    m_bar->set(c.share(), c.eligible == 0 ? 0 : double(c.negative) / double(c.eligible), format::percent(c.share()));
    m_byGateway->setRows(c.gateways);
    refreshDetails();
}

ListPage::Details CoveragePage::details(const QString& key) const
{
    const bridge::Release* r = bridge().release(key);
    if (r == nullptr) return {tr("This release is gone."), {}, {}, {}};
    Details d;
    d.title = r->title();
    const auto status = words::word(Domain::releaseStatus, r->status);
    d.status = status.text;
    d.tone = toneOf(status.tone);
    const auto& c = r->coverage;
    d.fields += {tr("Installed"), tr("%1 of %2 devices, %3", nullptr, format::plural(c.eligible))
                                     .arg(format::number(c.positive), format::number(c.eligible), format::percent(c.share()))};
    d.fields += {tr("Failed"), format::number(c.negative)};
    d.fields += {tr("Not heard of"), format::number(c.unheard())};
    d.fields += {tr("Source"), c.readable ? tr("Counted from the signed acknowledgements")
                                          : tr("As the gateways claim; the entries are not open to us")};
    return d;
}

GatewaysPage::GatewaysPage(const Context& context)
    : ListPage(QStringLiteral("gateways"), context, QStringLiteral("gateways"), tr("Gateways"), context.tables.gateways)
{
    pane()->emptyState()->setText(tr("The consortium has no gateways."), tr("A gateway carries approved payloads to devices and "
                                                                           "records their acknowledgements."));
    for (const auto signal : {&NodeBridge::releasesChanged, &NodeBridge::membersChanged, &NodeBridge::acknowledgementsChanged}) {
        connect(&bridge(), signal, this, [this] { refreshDetails(); });
    }
}

ListPage::Details GatewaysPage::details(const QString& key) const
{
    const models::GatewaySummary* g = context().tables.gateways->find(key);
    if (g == nullptr) return {tr("This gateway is gone."), {}, {}, {}};
    Details d;
    d.title = bridge().memberName(g->member);
    d.status = g->connected ? tr("Connected") : tr("Not connected");
    d.tone = g->connected ? theme::Tone::ok : theme::Tone::warn;
    d.fields += {tr("Member"), g->member};
    d.fields += {tr("Newest acknowledgement"), format::time(g->lastRecorded)};
    for (const auto& release : bridge().releases()) {
        for (const auto& c : release.coverage.gateways) {
            if (c.gateway != g->member) continue;
            d.fields += {release.title(), tr("%1 installed, %2 failed").arg(format::number(c.positive), format::number(c.negative))};
        }
    }
    return d;
}

DevicesPage::DevicesPage(const Context& context)
    : Page(QStringLiteral("devices"), context), m_tabs(new QTabWidget),
      m_polled(makePane(QStringLiteral("devices"), tr("Devices at this gateway"), context.tables.gatewayDevices)),
      m_acknowledged(makePane(QStringLiteral("acknowledgements"), tr("Acknowledgements"), context.tables.acknowledgements)),
      m_history(models::makeAcknowledgementsTable([this](const QString& id) { return bridge().memberName(id); },
                                                  [this](const QString& id) {
                                                      const bridge::Release* r = bridge().release(id);
                                                      return r != nullptr ? r->title() : format::shortHash(id);
                                                  },
                                                  this)),
      m_historyPane(makeInnerPane(QStringLiteral("deviceHistory"), tr("History of the device"), m_history)),
      m_historyTitle(new QLabel(tr("History of a device")))
{
    // Who we are comes with the first picture.
    const auto role = [this] {
        const bool gateway = bridge().identity().has("gateway");
        m_polled->emptyState()->setText(
            gateway ? tr("No device has polled this gateway yet.") : tr("This node is not a gateway."),
            gateway ? tr("Devices appear here with their first poll.")
                    : tr("Devices poll gateways. The acknowledgements that gateways recorded are in the next tab."));
    };
    connect(&bridge(), &NodeBridge::identityChanged, this, role);
    role();
    m_acknowledged->emptyState()->setText(tr("No acknowledgements are recorded yet."),
                                          tr("Devices acknowledge a release after they installed it or failed to; gateways record "
                                             "the acknowledgements in batches."));
    m_acknowledged->sortBy(QStringLiteral("at"), Qt::DescendingOrder);
    m_historyPane->emptyState()->setText(tr("Select a device to see its signed history."), {});
    m_tabs->setObjectName(QStringLiteral("deviceTabs"));
    m_tabs->setAccessibleName(tr("Devices"));
    m_tabs->setDocumentMode(true);
    const auto wrap = [](QWidget* pane) {
        auto* box = new QWidget;
        auto* layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 10, 0, 0);
        layout->addWidget(pane);
        return box;
    };
    m_acknowledged->addFilter(tr("Failed"), QStringLiteral("outcome:=") + widgets::FilterExpression::quoted(tr("Failed")));
    m_acknowledged->addFilter(tr("Last day"), QStringLiteral("at:<24h"));
    m_polled->addFilter(tr("Silent for a day"), QStringLiteral("seen:>24h"));
    m_tabs->addTab(wrap(m_acknowledged), tr("Acknowledgements"));
    m_tabs->addTab(wrap(m_polled), tr("At this gateway"));
    if (bridge().identity().has("gateway")) m_tabs->setCurrentIndex(1);

    auto* top = new widgets::Card;
    top->body()->addWidget(m_tabs);
    auto* bottom = new widgets::Card;
    m_historyTitle->setFont(theme::font(theme::Type::cardTitle));
    bottom->body()->addWidget(m_historyTitle);
    bottom->body()->addWidget(m_historyPane, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(top);
    splitter->addWidget(bottom);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_polled, &widgets::TablePane::currentKeyChanged, this, [this](const QString& key) {
        if (const auto* d = this->context().tables.gatewayDevices->find(key)) ask(d->model, d->device);
    });
    connect(m_acknowledged, &widgets::TablePane::currentKeyChanged, this, [this](const QString& key) {
        if (const auto* a = this->context().tables.acknowledgements->find(key)) ask(a->model, a->device);
    });
}

void DevicesPage::open(const QString& key)
{
    m_tabs->setCurrentIndex(0);
    if (key.startsWith(QLatin1Char('?'))) {
        m_acknowledged->setFilter(key.mid(1));
        return;
    }
    if (key.count(QLatin1Char('/')) == 1) {
        ask(key.section(QLatin1Char('/'), 0, 0), key.section(QLatin1Char('/'), 1).toULongLong());
        return;
    }
    m_acknowledged->setFilter({});
    m_acknowledged->select(key);
}

void DevicesPage::ask(const QString& model, quint64 device)
{
    const QString asked = model + QLatin1Char('/') + QString::number(device);
    m_asked = asked;
    m_historyTitle->setText(tr("History of %1, device %2").arg(model, format::number(device)));
    bridge().deviceHistory(model, device, this, [this, asked](const bridge::Answer<QList<bridge::Acknowledgement>>& answer) {
        if (m_asked != asked) return;
        if (!answer) {
            m_history->setRows({});
            m_historyPane->emptyState()->setText(
                words::explain(tr("The history could not be read."), answer.problem, {}).sentence(), {});
            return;
        }
        m_historyPane->emptyState()->setText(tr("This device has acknowledged nothing yet."), {});
        m_history->setRows(*answer.value);
    });
}

}  // namespace quorate::pages
