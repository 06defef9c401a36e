// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/devices_page.h"

#include "ui/bridge/format.h"
#include "ui/charts/timeline_chart.h"
#include "ui/pages/acts_menu.h"
#include "ui/pages/device_list.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notices.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using bridge::NodeBridge;
using words::Domain;

namespace {

constexpr int listedAtOnce = 2'000;
constexpr qsizetype mostListed = 20'000;

QWidget* wrap(QWidget* pane, QWidget* above = nullptr)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 10, 0, 0);
    if (above != nullptr) layout->addWidget(above);
    layout->addWidget(pane, 1);
    return box;
}

QTabWidget* makeTabs(const QString& name, const QString& accessibleName)
{
    auto* tabs = new QTabWidget;
    tabs->setObjectName(name);
    tabs->setAccessibleName(accessibleName);
    tabs->setDocumentMode(true);
    return tabs;
}

}  // namespace

DevicesPage::DevicesPage(const Context& context)
    : Page(QStringLiteral("devices"), context), m_tabs(makeTabs(QStringLiteral("deviceTabs"), tr("Devices"))),
      m_polled(makePane(QStringLiteral("devices"), tr("Devices at this gateway"), context.tables.gatewayDevices)),
      m_acknowledged(makePane(QStringLiteral("acknowledgements"), tr("Acknowledgements"), context.tables.acknowledgements)),
      m_listTitle(new QLabel), m_more(new QPushButton(tr("List more"))), m_timeline(new charts::TimelineChart(QStringLiteral("deviceTimeline"))), m_shown(new QStackedWidget),
      m_historyTitle(new QLabel(tr("History of a device"))), m_evidence(new QPushButton(tr("Save its evidence..."))),
      m_coverage(new QPushButton(tr("Show in Coverage"))), m_copy(new QPushButton(theme::icon(QStringLiteral("copy")), tr("Copy id")))
{
    const models::Names names = [this](const QString& id) { return bridge().memberName(id); };
    const auto title = [this](const QString& id) {
        const bridge::Release* r = bridge().release(id);
        return r != nullptr ? r->title() : format::shortHash(id);
    };
    m_listed = models::makeAcknowledgementsTable(names, title, this);
    m_listedPane = makePane(QStringLiteral("listed"), tr("Devices of a release"), m_listed);
    m_history = models::makeAcknowledgementsTable(names, title, this);
    m_historyPane = makeInnerPane(QStringLiteral("deviceHistory"), tr("History of the device"), m_history);
    // All of them are of the device that is named above.
    m_historyPane->hideColumns({QStringLiteral("model"), QStringLiteral("device"), QStringLiteral("batch")});
    m_historyPane->spareColumns({QStringLiteral("accused"), QStringLiteral("gateway")});
    m_actions = models::makeDeviceActionsTable(title, this);
    m_actionsPane = makeInnerPane(QStringLiteral("deviceActions"), tr("What this gateway offered to the device"), m_actions);

    m_actionsPane->hideColumns({QStringLiteral("said")});
    m_steps = models::makeDeviceStepsTable(this);
    m_stepsPane = makeInnerPane(QStringLiteral("deviceSteps"), tr("Steps of an offer"), m_steps);
    m_stepsOf = new widgets::MutedLabel;
    m_stepsOf->setObjectName(QStringLiteral("deviceStepsOf"));
    m_stepsOf->setWordWrap(true);

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
    const auto newest = [this] {
        const bool cut = bridge().acknowledgements().size() >= 1000;
        m_acknowledged->setNote(cut ? tr("the newest alone; Coverage lists all of a release") : QString());
    };
    connect(&bridge(), &NodeBridge::acknowledgementsChanged, this, newest);
    newest();
    m_listedPane->emptyState()->setText(tr("No devices are listed."), tr("Choose a reason, a gateway, a bar or a cell in Coverage to list its "
                                                                         "devices: all of them, from the index of acknowledgements."));
    m_listedPane->emptyState()->setAction(tr("Go to Coverage"), [this] { this->context().go(QStringLiteral("coverage"), {}); });
    m_actionsPane->emptyState()->setText(tr("This gateway has offered the device nothing."), {});

    const auto filter = [](widgets::TablePane* pane, const QString& name, const char* column) {
        pane->addFilter(name, QLatin1String(column) + QStringLiteral(":=") + widgets::FilterExpression::quoted(name));
    };
    // The table's own word.
    filter(m_acknowledged, QCoreApplication::translate("quorate::models", "Failed"), "outcome");
    m_acknowledged->addFilter(tr("Not counted"), QStringLiteral("counted:=") + widgets::FilterExpression::quoted(QCoreApplication::translate("quorate::models", "No")));
    m_acknowledged->addFilter(tr("Last day"), QStringLiteral("at:<24h"));
    for (auto* pane : {m_acknowledged, m_listedPane}) {
        pane->addChoice(QStringLiteral("gateway"), tr("Gateway"));
        pane->addChoice(QStringLiteral("reason"), tr("Reason"));
    }
    for (auto* pane : {m_acknowledged, m_polled}) pane->addChoice(QStringLiteral("model"), tr("Model"));
    for (const auto standing : {models::Standing::stuck, models::Standing::failed, models::Standing::rolledBack, models::Standing::behind, models::Standing::conflicting}) {
        filter(m_polled, models::standingWord(standing).text, "standing");
    }
    m_polled->addFilter(tr("Silent for a day"), QStringLiteral("seen:>24h"));
    m_listTitle->setObjectName(QStringLiteral("listedTitle"));
    m_listTitle->setWordWrap(true);
    m_more->setObjectName(QStringLiteral("listedFurther"));
    m_more->setToolTip(tr("Further devices that fit are asked for"));
    m_more->hide();
    m_listedPane->addTool(m_more);
    connect(m_more, &QPushButton::clicked, this, &DevicesPage::listMore);
    m_tabs->addTab(wrap(m_acknowledged), tr("Acknowledgements"));
    m_tabs->addTab(wrap(m_polled), tr("At this gateway"));
    m_tabs->addTab(wrap(m_listedPane, m_listTitle), tr("Of a release"));
    if (bridge().identity().has("gateway")) m_tabs->setCurrentIndex(1);

    auto* top = new widgets::Card;
    top->body()->addWidget(m_tabs);
    auto* bottom = new widgets::Card;
    m_historyTitle->setObjectName(QStringLiteral("deviceHistoryTitle"));
    m_historyTitle->setFont(theme::font(theme::Type::cardTitle));
    m_evidence->setObjectName(QStringLiteral("deviceEvidence"));
    m_evidence->setToolTip(tr("Everything that is proven of the device, as a file that \"quorated verify\" checks"));
    m_coverage->setObjectName(QStringLiteral("deviceCoverage"));
    m_copy->setObjectName(QStringLiteral("deviceCopy"));
    m_copy->setToolTip(tr("Model and number, as the search takes them"));
    for (auto* button : {m_evidence, m_coverage, m_copy}) button->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_model + QLatin1Char('/') + QString::number(m_device)); });
    connect(m_evidence, &QPushButton::clicked, this, &DevicesPage::saveEvidence);
    connect(m_coverage, &QPushButton::clicked, this, &DevicesPage::showInCoverage);
    auto* head = new QHBoxLayout;
    head->addWidget(m_historyTitle, 1);
    head->addWidget(m_copy);
    head->addWidget(m_coverage);
    head->addWidget(m_evidence);
    auto* records = makeTabs(QStringLiteral("deviceRecords"), tr("Records of the device"));
    records->addTab(wrap(m_historyPane), tr("Acknowledged"));
    records->addTab(wrap(m_actionsPane), tr("Offered here"));
    records->addTab(wrap(m_stepsPane, m_stepsOf), tr("Steps"));
    connect(m_actionsPane, &widgets::TablePane::currentKeyChanged, this, &DevicesPage::showSteps);
    connect(m_actionsPane, &widgets::TablePane::activated, this, [records] { records->setCurrentIndex(2); });
    auto* below = new QSplitter(Qt::Horizontal);
    below->setObjectName(QStringLiteral("deviceSplitter"));
    below->addWidget(m_timeline);
    below->addWidget(records);
    below->setStretchFactor(0, 2);
    below->setStretchFactor(1, 3);
    below->setChildrenCollapsible(false);
    m_timeline->setMinimumSize(theme::scaled(300), theme::scaled(150));
    // Nobody is asked twice for the same.
    auto* none = new widgets::EmptyState;
    none->setObjectName(QStringLiteral("deviceNone"));
    none->setText(tr("Select a device to see what happened to it."), {});
    m_shown->addWidget(none);
    m_shown->addWidget(below);
    bottom->body()->addLayout(head);
    bottom->body()->addWidget(m_shown, 1);
    for (auto* pane : {m_acknowledged, m_polled, m_listedPane}) mirrorActs(*pane, *bottom);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("devicesSplitter"));
    splitter->addWidget(top);
    splitter->addWidget(bottom);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_polled, &widgets::TablePane::currentKeyChanged, this, [this](const QString& key) {
        if (key.isEmpty()) return;
        const QString model = key.section(QLatin1Char('/'), 0, 0);
        const quint64 device = key.section(QLatin1Char('/'), 1).toULongLong();
        const int row = bridge().gatewayDevices().rowOf(model, device);
        if (row < 0) return;
        const auto d = bridge().gatewayDevices().at(row);
        ask(model, device, releaseOf(model, d.targetVersion.isEmpty() ? d.installedVersion : d.targetVersion));
    });
    const auto lookAt = [this](const models::AcknowledgementsTable* table) {
        return [this, table](const QString& key) {
            if (const auto* a = table->find(key)) ask(a->model, a->device, a->release);
        };
    };
    // One that is shown stays while tabs change.
    for (auto* pane : {m_acknowledged, m_polled, m_listedPane}) pane->chooseFirst([this] { return m_model.isEmpty(); });
    connect(m_acknowledged, &widgets::TablePane::currentKeyChanged, this, lookAt(this->context().tables.acknowledgements));
    connect(m_listedPane, &widgets::TablePane::currentKeyChanged, this, lookAt(m_listed));
    connect(m_timeline, &charts::Chart::lineChosen, this, [this, records](const QString& id) {
        const bool offered = id.startsWith(QLatin1String("action/"));
        records->setCurrentIndex(offered ? 1 : 0);
        (offered ? m_actionsPane : m_historyPane)->select(id.section(QLatin1Char('/'), 1));
    });
    drawTimeline();
}

void DevicesPage::open(const QString& key)
{
    if (const auto query = listFrom(key)) return list(*query);
    if (key.startsWith(QLatin1Char('?'))) {
        m_tabs->setCurrentIndex(1);
        m_polled->setFilter(key.mid(1));
        return;
    }
    if (key.count(QLatin1Char('/')) == 1) {
        const QString model = key.section(QLatin1Char('/'), 0, 0);
        const quint64 device = key.section(QLatin1Char('/'), 1).toULongLong();
        const bool here = bridge().gatewayDevices().rowOf(model, device) >= 0;
        m_tabs->setCurrentIndex(here ? 1 : 0);
        if (here) {
            m_polled->setFilter({});
            m_polled->select(key);
        }
        ask(model, device, {});
        return;
    }
    m_tabs->setCurrentIndex(0);
    m_acknowledged->setFilter({});
    m_acknowledged->select(key);
}

void DevicesPage::list(const bridge::AcknowledgementQuery& query)
{
    m_query = query;
    m_query.limit = listedAtOnce;
    m_query.after = 0;
    m_rows.clear();
    m_total = 0;
    m_listed->setRows({});
    m_listedPane->setLoading(true);
    m_listedPane->setFilter({});
    m_listTitle->setText(listTitle(bridge(), query));
    m_tabs->setCurrentIndex(2);
    listMore();
}

void DevicesPage::listMore()
{
    m_query.after = quint64(m_rows.size());
    m_more->setEnabled(false);
    m_listedPane->setNote(tr("looking..."));
    const int asking = ++m_asking;
    bridge().acknowledgements(m_query, this, [this, asking](const bridge::Answer<bridge::AcknowledgementPage>& answer) {
        if (asking != m_asking) return;
        m_listedPane->setLoading(false);
        if (answer) return took(*answer.value);
        m_listedPane->setNote({});
        m_more->setEnabled(true);
        context().report(tr("The devices could not be listed."), answer.problem, tr("Nothing was changed."));
    });
}

void DevicesPage::took(const bridge::AcknowledgementPage& page)
{
    m_rows += page.rows;
    m_total = page.rows.isEmpty() ? quint64(m_rows.size()) : page.total;
    m_listed->setRows(m_rows);
    const quint64 rest = m_total - qMin(m_total, quint64(m_rows.size()));
    m_listedPane->setNote(rest > 0 ? tr("%1 more are not listed", nullptr, format::plural(rest)).arg(format::number(rest)) : QString());
    m_listedPane->emptyState()->setText(tr("No device fits."), tr("What counts of a release is what the acknowledgements that are open to us say."));
    m_more->setEnabled(true);
    m_more->setVisible(rest > 0 && m_rows.size() < mostListed);
}

QString DevicesPage::releaseOf(const QString& model, const QString& version) const
{
    for (const auto& r : bridge().releases()) {
        if (r.model == model && r.version() == version) return r.id;
    }
    return {};
}

void DevicesPage::ask(const QString& model, quint64 device, const QString& release)
{
    const bool same = m_model == model && m_device == device;
    m_model = model;
    m_device = device;
    m_release = release;
    m_shown->setCurrentIndex(1);
    m_historyTitle->setText(tr("History of %1, device %2").arg(model, format::number(device)));
    m_evidence->setEnabled(true);
    m_copy->setEnabled(true);
    m_coverage->setEnabled(!bridge().releases().isEmpty());
    if (!same) {
        // Nobody reads another device's rows under this one's name.
        m_said.clear();
        m_offered.clear();
        m_history->setRows({});
        m_actions->setRows({});
        m_historyPane->setLoading(true);
        m_actionsPane->setLoading(true);
        showSteps();
    }
    const auto still = [this, model, device] { return m_model == model && m_device == device; };
    bridge().deviceHistory(model, device, this, [this, still](const bridge::Answer<QList<bridge::Acknowledgement>>& answer) {
        if (!still()) return;
        m_said = answer.value.value_or(QList<bridge::Acknowledgement>());
        m_historyPane->emptyState()->setText(
            answer ? tr("This device has acknowledged nothing yet.")
                   : words::explain(tr("The history could not be read."), answer.problem, {}).sentence(), {});
        m_history->setRows(m_said);
        m_historyPane->setLoading(false);
        drawTimeline();
    });
    bridge().deviceActions(model, device, this, [this, still](const bridge::Answer<QList<bridge::DeviceAction>>& answer) {
        if (!still()) return;
        m_offered = answer.value.value_or(QList<bridge::DeviceAction>());
        m_actionsPane->emptyState()->setText(
            answer ? tr("This gateway has offered the device nothing.")
                   : words::explain(tr("The offers could not be read."), answer.problem, {}).sentence(), {});
        m_actions->setRows(m_offered);
        m_actionsPane->setLoading(false);
        showSteps();
        drawTimeline();
    });
}

void DevicesPage::showSteps()
{
    const bridge::DeviceAction* shown = m_actions->find(m_actionsPane->currentKey());
    if (shown == nullptr && !m_offered.isEmpty()) shown = &m_offered.first();
    QList<models::DeviceStepRow> rows;
    if (shown != nullptr) {
        for (const auto& step : shown->steps) rows += models::DeviceStepRow{int(rows.size()), step};
    }
    m_steps->setRows(rows);
    const bridge::Release* r = shown == nullptr ? nullptr : bridge().release(shown->release);
    m_stepsOf->setVisible(shown != nullptr);
    m_stepsOf->setText(shown == nullptr ? QString()
                                        : tr("%1, as this gateway saw it since its start. The device signs its acknowledgement alone.")
                                              .arg(r != nullptr ? r->title() : shown->version));
    m_stepsPane->emptyState()->setText(shown == nullptr ? tr("This gateway has offered the device nothing.")
                                                        : tr("Nothing was seen of this offer since the gateway's start."), {});
}

void DevicesPage::drawTimeline()
{
    charts::TimelineChart::Content content;
    content.now = double(bridge().now());
    content.utc = format::utc();
    const auto release = [this](const QString& id) {
        const bridge::Release* r = bridge().release(id);
        return r != nullptr ? r->title() : format::shortHash(id);
    };
    charts::TimelineChart::Lane gateway{tr("Gateway"), {}, {}};
    for (auto a = m_offered.crbegin(); a != m_offered.crend(); ++a) {
        const auto state = words::word(Domain::deviceState, a->state);
        const QString id = QStringLiteral("action/%1").arg(a->id);
        gateway.spans += {id, double(a->opened), double(qMax(a->opened, a->changed)), a->version, toneOf(state.tone)};
        gateway.events += {id, double(a->opened), tr("%1 is offered").arg(release(a->release)), theme::Tone::accent};
        bool last = false;
        for (const auto& step : a->steps) {
            if (step.step == QLatin1String("offered") || step.step == QLatin1String("said")) continue;
            const auto word = words::word(Domain::deviceStep, step.step);
            gateway.events += {id, double(step.at), tr("%1: %2").arg(release(a->release), word.text), toneOf(word.tone)};
            last = last || step.step == a->state;
        }
        if (!last && a->changed > a->opened) {
            const QString text = tr("%1: %2").arg(release(a->release), state.text);
            gateway.events += {id, double(a->changed), text, toneOf(state.tone)};
        }
    }
    charts::TimelineChart::Lane said{tr("Acknowledged"), {}, {}};
    for (const auto& a : std::as_const(m_said)) {
        if (!a.onChain) continue;
        const QString text = a.positive ? tr("%1 is installed").arg(release(a.release))
                                        : tr("%1 failed: %2").arg(release(a.release), words::cause(a.reason));
        said.events += {QStringLiteral("said/") + a.key(), double(a.recordedAt), text, a.positive ? theme::Tone::ok : theme::Tone::bad};
    }
    const auto byTime = [](const auto& a, const auto& b) { return a.at < b.at; };
    for (auto* lane : {&gateway, &said}) std::stable_sort(lane->events.begin(), lane->events.end(), byTime);
    content.lanes = {gateway, said};
    content.summary = tr("Offers of this gateway: %1; acknowledgements: %2.")
                          .arg(format::number(quint64(m_offered.size())), format::number(quint64(m_said.size())));
    m_timeline->set(content);
}

void DevicesPage::saveEvidence()
{
    const QString model = m_model;
    const quint64 device = m_device;
    const QString suggested = QStringLiteral("%1-%2.evidence").arg(model).arg(device);
    context().prompter.saveFile(this, tr("Save the evidence of the device"), suggested, [context = context(), model, device](const QString& file) {
        context.bridge.exportAudit(model, device, file, context.sheetHost, [context, file](const bridge::Answer<void>& answer) {
            if (answer) context.toasts.show(theme::Tone::ok, tr("Saved to %1").arg(file));
            else context.report(tr("The evidence was not saved."), answer.problem, tr("Nothing was written."));
        });
    });
}

void DevicesPage::showInCoverage()
{
    QString release = m_release;
    if (release.isEmpty() && !m_said.isEmpty()) release = m_said.last().release;
    for (const auto& r : bridge().releases()) {
        if (release.isEmpty() && r.model == m_model) release = r.id;
    }
    context().go(QStringLiteral("coverage"), release);
}

}  // namespace quorate::pages
