// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coverage_page.h"

#include "ui/bridge/format.h"
#include "ui/charts/bars_chart.h"
#include "ui/charts/coverage_chart.h"
#include "ui/charts/heat_map.h"
#include "ui/models/cells.h"
#include "ui/pages/coverage_lines.h"
#include "ui/pages/device_list.h"
#include "ui/pages/time_range.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <memory>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using bridge::NodeBridge;
using words::Domain;

namespace {

constexpr int mostColumns = 60;            // releases in the map of gaps
constexpr int mostValues = 30;             // of an attribute, that can be chosen
constexpr int mostInRollout = 1024;        // devices that a rollout's rings may list

}  // namespace

CoveragePage::CoveragePage(const Context& context)
    : ListPage(QStringLiteral("coverage"), context, QStringLiteral("coverage"), tr("Coverage by release"),
               context.tables.releases),
      m_chart(new charts::CoverageChart(QStringLiteral("coverageCurve"))), m_bar(new widgets::SharesBar),
      m_groups(models::makeCoverageGroupsTable(this)), m_by(new widgets::Segmented(tr("Coverage by"))),
      m_attribute(new QComboBox), m_only(new QComboBox), m_known(new widgets::MutedLabel),
      m_report(new QPushButton(tr("Save as report..."))), m_rollout(new QPushButton(tr("Make rollout filter..."))),
      m_latency(new charts::BarsChart(QStringLiteral("latency"))), m_gaps(new charts::HeatMap(QStringLiteral("gaps"))),
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
    pane()->hideColumns({QStringLiteral("severity"), QStringLiteral("stage"), QStringLiteral("approvals"), QStringLiteral("delta"), QStringLiteral("saving"),
                         QStringLiteral("vendor"), QStringLiteral("from")});
    pane()->sortBy(QStringLiteral("published"), Qt::DescendingOrder);
    setSideWidth(460);

    pane()->addFilter(tr("On their way"), QStringLiteral("status:=%1 coverage:<95%").arg(
        widgets::FilterExpression::quoted(words::text(Domain::releaseStatus, QStringLiteral("approved")))));
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
    const std::unique_ptr<QLayoutItem> item(page->takeAt(0));
    QWidget* lists = item->widget();
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
    m_reasonsPane = reasons;
    reasons->setMinimumHeight(theme::scaled(120));
    auto* inner = makeInnerPane(QStringLiteral("coverageGateways"), tr("Coverage by group"), m_groups);
    m_groupsPane = inner;
    m_by->setObjectName(QStringLiteral("coverageBy"));
    m_by->addChoice(QStringLiteral("gateway"), tr("Gateway"));
    m_by->addChoice(QStringLiteral("class"), tr("Class"));
    m_by->addChoice(QStringLiteral("attribute"), tr("Attribute"));
    m_by->addChoice(QStringLiteral("model"), tr("Model"));
    m_by->setCurrent(QStringLiteral("gateway"));
    m_by->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_by->setToolTip(tr("What the coverage below is counted by; by model it is that of each model's newest approved release"));
    m_attribute->setObjectName(QStringLiteral("coverageAttribute"));
    m_attribute->setAccessibleName(tr("Attribute"));
    m_attribute->setToolTip(tr("What devices tell this node's gateway of themselves"));
    m_only->setObjectName(QStringLiteral("coverageOnly"));
    m_only->setAccessibleName(tr("Devices that are counted"));
    m_only->setToolTip(tr("Only devices of one gateway, one hardware class or one attribute are counted, here and in the list that a line leads to"));
    m_known->setObjectName(QStringLiteral("coverageKnown"));
    m_known->setWordWrap(true);
    for (auto* box : {m_attribute, m_only}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        connect(box, &QComboBox::activated, this, &CoveragePage::refreshGroups);
    }
    connect(m_by, &widgets::Segmented::currentChanged, this, &CoveragePage::refreshGroups);
    connect(inner, &widgets::TablePane::activated, this, &CoveragePage::listGroup);
    m_report->setObjectName(QStringLiteral("coverageReport"));
    m_report->setToolTip(tr("The report for auditors about this release, with the signed evidence beside it"));
    connect(m_report, &QPushButton::clicked, this, [this] { this->context().go(QStringLiteral("reports"), QStringLiteral("release:") + key()); });
    inner->setMinimumHeight(theme::scaled(140));
    extra()->addWidget(m_bar);
    m_rollout->setObjectName(QStringLiteral("coverageRollout"));
    m_rollout->setToolTip(tr("A new rollout whose first ring has the devices that reported a failure of this release"));
    connect(m_rollout, &QPushButton::clicked, this, &CoveragePage::makeRollout);
    auto* acts = new widgets::FlowLayout(theme::scaled(8));
    acts->addWidget(m_rollout);
    acts->addWidget(m_report);
    extra()->addLayout(acts);
    extra()->addWidget(reasons, 1);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(m_attribute, 1);
    fields->addWidget(m_only, 1);
    extra()->addWidget(m_by);
    extra()->addLayout(fields);
    extra()->addWidget(m_known);
    extra()->addWidget(inner, 1);
    connect(reasons, &widgets::TablePane::activated, this, [this](const QString& key) {
        if (const ReasonGroup* group = m_reasons->find(key)) this->context().go(QStringLiteral("devices"), group->wish);
    });
    connect(m_gaps, &charts::HeatMap::cellChosen, this, [this](const QString& gateway, const QString& release) {
        bridge::AcknowledgementQuery query;
        query.release = release;
        query.gateway = gateway;
        this->context().go(QStringLiteral("devices"), listWish(query));
    });
    connect(m_chart, &charts::Chart::lineChosen, this, [this](const QString& id) { open(id); });
    const auto redraw = [this] { isVisible() ? refreshCharts() : void(m_stale = true); };
    for (const auto signal : {&NodeBridge::releasesChanged, &NodeBridge::membersChanged, &NodeBridge::gatewaysChanged}) {
        connect(&bridge(), signal, this, redraw);
    }
    followConnections(bridge(), this, redraw);
    // Devices poll all the time; what they tell is counted once a second, and only where it is seen.
    m_later.setSingleShot(true);
    m_later.setInterval(1000);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (!isVisible()) return void(m_stale = true);
        refreshReasons();
        if (m_again || groupsWanted().by == bridge::CoverageQuery::By::attribute) refreshGroups();
    });
    connect(&bridge(), &NodeBridge::gatewayDevicesChanged, this, [this] {
        if (!m_later.isActive()) m_later.start();
    });
    connect(this, &ListPage::keyChanged, this, [this] {
        refreshRelease();
        refreshReasons();
        refreshGroups();
    });
    refreshCharts();
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
    refreshRelease();
    refreshReasons();
    refreshGroups();
}

void CoveragePage::refreshReasons()
{
    const bridge::Release* r = bridge().release(key());
    if (r == nullptr) return;
    m_reasonsPane->emptyState()->setText(r->coverage.eligible == 0 ? tr("No device is eligible for this release.") : tr("Every eligible device is there."), {});
    m_reasons->setRows(reasonGroups(bridge(), *r));
}

void CoveragePage::makeRollout()
{
    bridge::AcknowledgementQuery query;
    query.release = key();
    query.outcome = bridge::AcknowledgementQuery::Outcome::negative;
    query.limit = mostInRollout;
    m_rollout->setEnabled(false);
    bridge().acknowledgements(query, this, [this, release = key()](const bridge::Answer<bridge::AcknowledgementPage>& answer) {
        m_rollout->setEnabled(true);
        if (!answer) {
            context().report(tr("The devices could not be listed."), answer.problem, tr("No rollout was made."));
            return;
        }
        const quint64 rest = answer.value->total - qMin(answer.value->total, quint64(answer.value->rows.size()));
        if (rest > 0) {
            context().toasts.show(theme::Tone::warn, tr("%1 more are not in it: a ring takes no more listed devices.", nullptr, format::plural(rest))
                                                         .arg(format::number(rest)));
        }
        QStringList devices;
        for (const auto& a : answer.value->rows) devices += QString::number(a.device);
        wishRollout(release, devices);
    });
}

void CoveragePage::wishRollout(const QString& failedRelease, const QStringList& devices)
{
    // The newest approved release of the model is what they should get instead.
    const bridge::Release* failed = bridge().release(failedRelease);
    if (failed == nullptr) return;
    QString release = failedRelease;
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
    refreshDetails();
}

void CoveragePage::refreshFields()
{
    const bridge::Release* r = bridge().release(key());
    const QVariant only = m_only->currentData();
    const QString attribute = m_attribute->currentText();
    const auto told = r != nullptr ? bridge().gatewayDevices().attributesOf(r->model) : QMap<QString, QStringList>();
    QList<std::pair<QString, QVariant>> choices{{tr("All devices"), {}}};
    const auto add = [&choices](const char* field, const QString& name, const QString& value, const QString& text) {
        choices += {text, QStringList{QLatin1String(field), name, value}};
    };
    if (r != nullptr) {
        for (const auto& g : r->coverage.gateways) add("gateway", {}, g.gateway, tr("Gateway: %1").arg(bridge().memberName(g.gateway)));
        QStringList classes;
        for (const auto& target : r->targets) {
            if (!classes.contains(target.hardwareClass)) classes += target.hardwareClass;
        }
        for (const QString& one : classes) add("class", {}, one, tr("Hardware class: %1").arg(one));
    }
    for (auto it = told.begin(); it != told.end(); ++it) {
        for (const QString& value : it->mid(0, mostValues)) add("attribute", it.key(), value, QStringLiteral("%1: %2").arg(it.key(), value));
    }
    // Somebody may be choosing: what is there already stays as it is.
    bool same = m_only->count() == choices.size();
    for (int i = 0; same && i < m_only->count(); ++i) same = m_only->itemText(i) == choices.at(i).first && m_only->itemData(i) == choices.at(i).second;
    if (!same) {
        const QSignalBlocker quiet(m_only);
        m_only->clear();
        for (const auto& [text, choice] : std::as_const(choices)) m_only->addItem(text, choice);
        m_only->setCurrentIndex(qMax(0, m_only->findData(only)));
    }
    if (told.keys() == attributes()) return;
    m_attribute->clear();
    m_attribute->addItems(told.keys());
    // Where people sort their devices by one, it is mostly this.
    const int was = m_attribute->findText(attribute.isEmpty() ? QStringLiteral("region") : attribute);
    m_attribute->setCurrentIndex(was >= 0 || m_attribute->count() == 0 ? was : 0);
}

QStringList CoveragePage::attributes() const
{
    QStringList names;
    for (int i = 0; i < m_attribute->count(); ++i) names += m_attribute->itemText(i);
    return names;
}

bridge::CoverageQuery CoveragePage::groupsWanted() const
{
    using By = bridge::CoverageQuery::By;
    bridge::CoverageQuery query;
    query.release = key();
    const QString by = m_by->current();
    query.by = by == QLatin1String("class") ? By::hardwareClass : by == QLatin1String("attribute") ? By::attribute : By::gateway;
    if (query.by == By::attribute) query.attribute = m_attribute->currentText();
    const QStringList only = m_only->currentData().toStringList();
    if (only.size() != 3) return query;
    if (only.first() == QLatin1String("gateway")) query.gateway = only.last();
    else if (only.first() == QLatin1String("class")) query.hardwareClass = only.last();
    else query.attributes.insert(only.at(1), only.last());
    return query;
}

void CoveragePage::listGroup(const QString& group)
{
    if (m_by->current() == QLatin1String("model")) return open(group);
    const bridge::CoverageQuery groups = groupsWanted();
    bridge::AcknowledgementQuery query;
    query.release = groups.release;
    query.gateway = groups.gateway;
    query.hardwareClass = groups.hardwareClass;
    query.attributes = groups.attributes;
    switch (groups.by) {
    case bridge::CoverageQuery::By::gateway: query.gateway = group; break;
    case bridge::CoverageQuery::By::hardwareClass: query.hardwareClass = group; break;
    case bridge::CoverageQuery::By::attribute: query.attributes.insert(groups.attribute, group); break;
    }
    context().go(QStringLiteral("devices"), listWish(query));
}

void CoveragePage::refreshGroups()
{
    refreshFields();
    const bridge::Release* r = bridge().release(key());
    const bool byModel = m_by->current() == QLatin1String("model");
    const bool byAttribute = m_by->current() == QLatin1String("attribute");
    const bridge::CoverageQuery query = groupsWanted();
    m_attribute->setVisible(byAttribute && m_attribute->count() > 0);
    m_only->setVisible(!byModel && m_only->count() > 1);
    m_known->setVisible(byAttribute || !query.attributes.isEmpty());
    m_known->setText(bridge().identity().has("gateway") ? tr("Of the devices that poll this node's gateway, as they tell it themselves: no signature is on it.")
                                          : tr("Devices tell their gateway what they are; this node is none, so it does not know."));
    // Those of another release, or groups of another kind, would lead to the wrong devices.
    const QString shown = QStringList{key(), m_by->current(), query.attribute, m_only->currentText()}.join(QLatin1Char('/'));
    // All that counts of a release is read for an answer: no second question before the first is answered.
    if (shown == m_groupsOf && m_waiting) {
        m_again = true;
        return;
    }
    const int asking = ++m_asking;
    m_waiting = false;
    m_again = false;
    m_groupsPane->setLoading(false);
    if (shown != m_groupsOf) {
        m_groupsOf = shown;
        m_groups->setRows({});
        m_groupsPane->setNote({});
    }
    if (r == nullptr) return;
    if (byAttribute && query.attribute.isEmpty()) {
        m_groupsPane->emptyState()->setText(bridge().identity().has("gateway") ? tr("The devices of this gateway tell nothing of themselves.") : tr("This node is not a gateway."), {});
        m_groups->setRows({});
        return;
    }
    m_groupsPane->emptyState()->setText(tr("No gateway has recorded acknowledgements of it."), {});
    if (byModel) {
        QList<models::CoverageGroupRow> rows;
        QSet<QString> seen;
        for (const auto& one : bridge().releases()) {
            if (one.status != QLatin1String("approved") || seen.contains(one.model)) continue;
            seen += one.model;
            rows += models::CoverageGroupRow{one.id, one.title(), one.coverage.eligible, one.coverage.positive, one.coverage.negative, {}};
        }
        m_groupsPane->setNote({});
        m_groups->setRows(rows);
        return;
    }
    m_groupsPane->setLoading(m_groups->rowCount() == 0);
    m_waiting = true;
    bridge().coverageBy(query, this, [this, asking, query](const bridge::Answer<bridge::CoverageGroups>& answer) {
        if (asking != m_asking) return;
        m_waiting = false;
        m_groupsPane->setLoading(false);
        if (answer) {
            took(query, *answer.value);
        } else {
            m_groupsPane->emptyState()->setText(words::explain(tr("The groups could not be counted."), answer.problem, {}).sentence(), {});
            m_groups->setRows({});
        }
        if (m_again) m_later.start();
    });
}

void CoveragePage::took(const bridge::CoverageQuery& query, const bridge::CoverageGroups& groups)
{
    QList<models::CoverageGroupRow> rows;
    for (const auto& g : groups.groups) {
        const QString name = query.by == bridge::CoverageQuery::By::gateway ? bridge().memberName(g.name) : g.name.isEmpty() ? tr("Not told") : g.name;
        rows += models::CoverageGroupRow{g.name, name, g.eligible, g.positive, g.negative, g.trend};
    }
    m_groupsPane->setNote(groups.left > 0 ? tr("the largest alone; %1 more groups", nullptr, format::plural(groups.left)).arg(format::number(groups.left)) : QString());
    m_groups->setRows(rows);
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
    d.fields += {tr("Installed"), c.eligible == 0 ? tr("No device is eligible for this release.")
                                                  : tr("%1 of %2 devices, %3", nullptr, format::plural(c.eligible))
                                                        .arg(format::number(c.positive), format::number(c.eligible), format::percent(c.share()))};
    d.fields += {tr("Failed"), format::number(c.negative)};
    d.fields += {tr("Not heard of"), format::number(c.unheard())};
    d.fields += {tr("Source"), c.readable ? tr("Counted from the signed acknowledgements")
                                          : tr("As the gateways claim; the entries are not open to us")};
    return d;
}

}  // namespace quorate::pages
