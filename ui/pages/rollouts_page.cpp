// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rollouts_page.h"

#include "ui/bridge/format.h"
#include "ui/charts/rollout_chart.h"
#include "ui/dialogs/outbox.h"
#include "ui/dialogs/sign_sheet.h"
#include "ui/pages/device_list.h"
#include "ui/pages/rollout_form.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notices.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using bridge::NodeBridge;
using bridge::RolloutSteer;
using words::Domain;

namespace {

constexpr qint64 dayMs = 86'400'000;

}  // namespace

RolloutsPage::RolloutsPage(const Context& context)
    : ListPage(QStringLiteral("rollouts"), context, QStringLiteral("rollouts"), tr("Rollouts"), context.tables.rollouts),
      m_chart(new charts::RolloutChart(QStringLiteral("rolloutCurve"))), m_limits(new charts::LimitChart(QStringLiteral("rolloutLimits"))),
      m_rings(models::makeRolloutRingsTable(this)),
      m_devices(models::makeRolloutDevicesTable([this](int ring) { return ringName(ring); }, this)),
      m_history(models::makeRolloutHistoryTable([this](const QString& id) { return bridge().memberName(id); }, this))
{
    // Whether there is a gateway comes with the first picture.
    const auto role = [this] {
        const bool gateway = bridge().isGateway();
        pane()->emptyState()->setText(gateway ? tr("There are no rollouts.") : tr("This node is not a gateway."),
                                      gateway ? tr("A rollout holds a release back and offers it ring by ring. Without one, every device is "
                                                   "offered a release at once.")
                                              : tr("A rollout belongs to a gateway: the gateway's own console has it."));
        pane()->emptyState()->setAction(gateway ? tr("New rollout...") : QString(), [this] { make({}, {}); });
    };
    connect(&bridge(), &NodeBridge::refreshed, this, role);
    role();
    pane()->sortBy(QStringLiteral("since"), Qt::DescendingOrder);
    pane()->spareColumns({QStringLiteral("limit"), QStringLiteral("plan"), QStringLiteral("name")});
    for (const char* state : {"running", "paused", "done"}) {
        const QString text = words::text(Domain::rolloutState, QLatin1String(state));
        pane()->addFilter(text, QStringLiteral("state:=") + widgets::FilterExpression::quoted(text));
    }
    pane()->addFilter(models::behindPlanText(), QStringLiteral("plan:=") + widgets::FilterExpression::quoted(models::behindPlanText()));

    auto* acts = new widgets::FlowLayout(theme::scaled(8));
    const QList<QPushButton*> inOrder{
        addAct("rolloutStart", tr("Start"), &RolloutsPage::start),
        addAct("rolloutResume", tr("Resume"), &RolloutsPage::resume),
        addAct("rolloutRetry", tr("Resume and retry"), &RolloutsPage::retry),
        addAct("rolloutPause", tr("Pause"), &RolloutsPage::pause),
        addAct("rolloutWiden", tr("Widen ring..."), &RolloutsPage::widen),
        addAct("rolloutExpedite", tr("Open all rings..."), &RolloutsPage::expedite),
        addAct("rolloutEdit", tr("Edit limits..."), &RolloutsPage::edit),
        addAct("rolloutDevices", tr("Show its acknowledgements"), &RolloutsPage::showDevices),
        addAct("rolloutStop", tr("Stop..."), &RolloutsPage::stop),
        addAct("rolloutRemove", tr("Remove"), &RolloutsPage::remove),
    };
    for (QPushButton* button : inOrder) acts->addWidget(button);
    m_acts.value(QStringLiteral("rolloutStop"))->setProperty("kind", QStringLiteral("danger"));
    m_acts.value(QStringLiteral("rolloutRetry"))->setToolTip(tr("Goes on, and offers it anew to the devices where it failed"));
    auto* rings = makeInnerPane(QStringLiteral("rolloutRingList"), tr("Rings of the rollout"), m_rings);
    rings->setMinimumHeight(theme::scaled(130));
    rings->spareColumns({QStringLiteral("failed"), QStringLiteral("limit"), QStringLiteral("gate"), QStringLiteral("devices")});
    m_devicesPane = makeInnerPane(QStringLiteral("rolloutDeviceList"), tr("Devices of the rollout"), m_devices);
    m_devicesPane->emptyState()->setText(tr("No device of this gateway is in it."), {});
    m_devicesPane->setMinimumHeight(theme::scaled(190));
    m_devicesPane->spareColumns({QStringLiteral("ring"), QStringLiteral("model")});
    m_devicesNote = new widgets::MutedLabel;
    m_devicesNote->setObjectName(QStringLiteral("rolloutDevicesNote"));
    m_devicesNote->hide();
    connect(m_devicesPane, &widgets::TablePane::activated, this, [this](const QString& device) {
        this->context().go(QStringLiteral("devices"), device);
    });
    // What polls change is asked for once a second, and only where it is seen.
    m_later.setSingleShot(true);
    m_later.setInterval(1000);
    connect(&m_later, &QTimer::timeout, this, &RolloutsPage::askDevices);
    connect(this, &ListPage::keyChanged, this, &RolloutsPage::askDevices);
    connect(&bridge(), &NodeBridge::rolloutsChanged, this, [this] {
        if (!m_later.isActive()) m_later.start();
    });
    auto* history = makeInnerPane(QStringLiteral("rolloutHistory"), tr("History of the rollout"), m_history);
    history->setMinimumHeight(theme::scaled(150));
    history->spareColumns({QStringLiteral("reason"), QStringLiteral("ring"), QStringLiteral("by")});
    extra()->addLayout(acts);
    extra()->addWidget(rings, 1);
    extra()->addWidget(m_devicesPane, 2);
    extra()->addWidget(m_devicesNote);
    extra()->addWidget(history, 1);

    auto* curve = new widgets::Card(tr("Progress and forecast"), tr("When is it done? Devices that have the release; dotted what is left at this pace"));
    curve->body()->addWidget(m_chart);
    auto* limits = new widgets::Card(tr("Failures and the stop limit"), tr("Which rings would have paused? Drag the line, or move it with Up and Down"));
    m_verdict = new widgets::MutedLabel(m_limits->summary());
    m_verdict->setObjectName(QStringLiteral("rolloutLimitVerdict"));
    m_verdict->setWordWrap(true);
    limits->body()->addWidget(m_limits);
    limits->body()->addWidget(m_verdict);
    connect(m_limits, &charts::LimitChart::limitMoved, m_verdict, [this] { m_verdict->setText(m_limits->summary()); });
    auto* charts = new QHBoxLayout;
    charts->setSpacing(12);
    charts->addWidget(curve, 3);
    charts->addWidget(limits, 2);
    curve->setMinimumHeight(theme::scaled(260));
    // Without a rollout there is nothing to draw, and the list says how one begins.
    const auto drawable = [this, curve, limits] {
        const bool any = !bridge().rollouts().isEmpty();
        curve->setVisible(any);
        limits->setVisible(any);
    };
    connect(&bridge(), &NodeBridge::rolloutsChanged, curve, drawable);
    drawable();
    auto* page = qobject_cast<QVBoxLayout*>(layout());
    const std::unique_ptr<QLayoutItem> item(page->takeAt(0));
    QWidget* lists = item->widget();
    lists->setMinimumHeight(theme::scaled(440));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(charts, 2);
    column->addWidget(lists, 3);
    page->addWidget(new widgets::Scroll(content));

    connect(this, &ListPage::keyChanged, this, &RolloutsPage::refresh);
    for (const auto signal : {&NodeBridge::rolloutsChanged, &NodeBridge::membersChanged}) {
        connect(&bridge(), signal, this, &RolloutsPage::refresh);
    }
    refresh();
}

QPushButton* RolloutsPage::addAct(const char* name, const QString& text, void (RolloutsPage::*act)())
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, [this, act] { (this->*act)(); });
    m_acts.insert(QLatin1String(name), button);
    return button;
}

QList<QPushButton*> RolloutsPage::actions()
{
    auto* add = new QPushButton(tr("New rollout..."));
    add->setObjectName(QStringLiteral("newRollout"));
    add->setProperty("kind", QStringLiteral("primary"));
    connect(add, &QPushButton::clicked, this, [this] { make({}, {}); });
    const auto show = [this, add] { add->setVisible(bridge().isGateway()); };
    connect(&bridge(), &NodeBridge::refreshed, add, show);
    show();
    return {add};
}

void RolloutsPage::open(const QString& key)
{
    if (!key.startsWith(QLatin1String("new:"))) return ListPage::open(key);
    const QString rest = key.mid(4);
    make(rest.section(QLatin1Char('?'), 0, 0), rest.section(QLatin1Char('?'), 1));
}

void RolloutsPage::showEvent(QShowEvent* event)
{
    ListPage::showEvent(event);
    if (!m_stale) return;
    refreshCharts();
    askDevices();
}

void RolloutsPage::refresh()
{
    const bridge::Rollout* r = bridge().rollout(key());
    const auto show = [this](const char* name, bool shown) { m_acts.value(QLatin1String(name))->setVisible(shown); };
    const bool running = r != nullptr && r->is("running");
    const bool more = running && r->openRings > 0 && qsizetype(r->openRings) < r->rings.size();
    show("rolloutStart", r != nullptr && (r->is("draft") || r->is("scheduled")));
    show("rolloutResume", r != nullptr && r->is("paused"));
    show("rolloutRetry", r != nullptr && r->is("paused") && r->sum().failed > 0);
    show("rolloutPause", running || (r != nullptr && r->is("done")));
    show("rolloutWiden", more);
    show("rolloutExpedite", more && r->severity == QLatin1String("critical"));
    show("rolloutEdit", r != nullptr && !r->ended());
    show("rolloutStop", r != nullptr && !r->is("stopped"));
    show("rolloutRemove", r != nullptr && (r->is("draft") || r->ended()));
    show("rolloutDevices", r != nullptr);
    m_rings->setRows(r != nullptr ? models::ringRows(*r) : QList<models::RolloutRingRow>{});
    m_history->setRows(r != nullptr ? models::historyRows(*r) : QList<models::RolloutHistoryRow>{});
    refreshDetails();
    isVisible() ? refreshCharts() : void(m_stale = true);
}

void RolloutsPage::refreshCharts()
{
    m_stale = false;
    const bridge::Rollout* r = bridge().rollout(key());
    // Until one is chosen, the newest.
    if (r == nullptr && !bridge().rollouts().isEmpty()) r = &bridge().rollouts().first();
    charts::RolloutChart::Content content;
    QList<charts::LimitChart::Bar> bars;
    double limit = 5;
    if (r == nullptr) {
        content.summary = tr("There is no rollout to draw.");
    } else {
        const auto all = r->sum();
        const qint64 began = r->startedAt != 0 ? r->startedAt : r->createdAt;
        for (const auto& point : r->curve) content.points += {double(std::max<qint64>(0, point.at - began)), double(point.good), point.paused};
        const qint64 now = r->ended() && !r->curve.isEmpty() ? r->curve.last().at : std::max(bridge().snapshotAt(), r->curve.isEmpty() ? began : r->curve.last().at);
        content.now = double(std::max<qint64>(0, now - began));
        content.devices = double(all.devices);
        const bool open = !r->ended() && !r->is("draft");
        content.rest = open ? double(r->restMs) : -1;
        content.plan = r->plan.finishBy > began ? double(r->plan.finishBy - began) : -1;
        const double end = content.now + std::max(0.0, content.rest);
        const QString day = format::number(quint64(end / double(dayMs)) + 1);
        const QString rest = format::duration(qint64(std::max(0.0, content.rest)));
        // What is done today needs no number of a day.
        if (end < 2 * double(dayMs)) content.forecast = r->is("paused") ? tr("if resumed now: done in %1").arg(rest) : tr("forecast: done in %1").arg(rest);
        else content.forecast = r->is("paused") ? tr("if resumed now: day %1").arg(day) : tr("forecast: day %1").arg(day);
        content.summary = tr("%1: %2 of %3 devices have it, ring %4 of %5.")
                              .arg(r->title(), format::number(all.good), format::number(all.devices), format::number(r->openRings),
                                   format::number(quint64(r->rings.size())));
        if (content.rest >= 0) content.summary += QLatin1Char(' ') + content.forecast + QLatin1Char('.');
        for (qsizetype i = 0; i < r->rings.size(); ++i) {
            bars += {r->plan.rings.at(i).name, r->rings.at(i).worstFailed, r->plan.rings.at(i).failedLimit};
        }
        limit = r->plan.rings.isEmpty() ? 5 : r->plan.rings.at(std::max(0, int(r->openRings) - 1)).failedLimit;
    }
    m_chart->set(content);
    m_limits->set(bars, limit);
    m_verdict->setText(m_limits->summary());
}

ListPage::Details RolloutsPage::details(const QString& key) const
{
    const bridge::Rollout* r = bridge().rollout(key);
    if (r == nullptr) return {tr("This rollout is gone."), {}, {}, {}};
    Details d;
    d.title = r->plan.name;
    const auto state = words::word(Domain::rolloutState, r->state);
    d.status = state.text;
    d.tone = toneOf(state.tone);
    d.fields += {tr("Release"), r->title()};
    const QString why = models::rolloutReason(*r);
    if (!why.isEmpty()) d.fields += {tr("Why"), why};
    if (!r->by.isEmpty()) d.fields += {tr("By"), bridge().memberName(r->by)};
    d.fields += {tr("Since"), format::time(r->since)};
    if (r->plan.startAt != 0) d.fields += {tr("Starts"), format::time(r->plan.startAt)};
    if (r->plan.finishBy != 0) {
        d.fields += {tr("Should be done by"), format::time(r->plan.finishBy),
                     r->behindPlan(bridge().now()) ? std::optional(theme::Tone::warn) : std::nullopt};
    }
    const auto all = r->sum();
    d.fields += {tr("Devices"), tr("installed: %1, under way: %2, claimed: %3, failed: %4, of %5")
                                    .arg(format::number(all.good), format::number(all.offered), format::number(all.claimed),
                                         format::number(all.failed), format::number(all.devices))};
    if (!r->ended() && r->restMs >= 0) {
        d.fields += {r->is("paused") ? tr("If resumed now") : tr("Forecast"), tr("done in %1").arg(format::duration(r->restMs))};
    }
    return d;
}

void RolloutsPage::make(const QString& release, const QString& filter)
{
    auto* form = new RolloutForm(context(), release, filter, this);
    connect(form, &RolloutForm::saved, this, [this](const QString& saved) { ListPage::open(saved); });
    form->open();
}

void RolloutsPage::edit()
{
    const bridge::Rollout* r = bridge().rollout(key());
    if (r == nullptr) return;
    auto* form = new RolloutForm(context(), *r, this);
    form->open();
}

RolloutsPage::Steering RolloutsPage::steering(RolloutSteer act)
{
    switch (act) {
    case RolloutSteer::start: return {act, tr("The rollout is started."), tr("The rollout did not start."), RolloutSteer::pause, tr("Pause")};
    case RolloutSteer::pause:
        return {act, tr("The rollout is paused; what devices began goes on."), tr("The rollout was not paused."), RolloutSteer::resume, tr("Undo")};
    case RolloutSteer::resume: return {act, tr("The rollout goes on."), tr("The rollout was not resumed."), RolloutSteer::pause, tr("Undo")};
    case RolloutSteer::retry:
        return {act, tr("The rollout goes on, also where it failed."), tr("The rollout was not resumed."), RolloutSteer::pause, tr("Pause")};
    case RolloutSteer::widen: return {act, tr("The next ring is open."), tr("The ring was not opened.")};
    case RolloutSteer::expedite: return {act, tr("Every ring is open."), tr("The rings were not opened.")};
    case RolloutSteer::stop: return {act, tr("The rollout is stopped."), tr("The rollout was not stopped.")};
    case RolloutSteer::remove: break;
    }
    return {RolloutSteer::remove, tr("The rollout is removed."), tr("The rollout was not removed.")};
}

void RolloutsPage::start() { send(context(), key(), steering(RolloutSteer::start), {}); }
void RolloutsPage::pause() { send(context(), key(), steering(RolloutSteer::pause), {}); }
void RolloutsPage::resume() { send(context(), key(), steering(RolloutSteer::resume), {}); }
void RolloutsPage::retry() { send(context(), key(), steering(RolloutSteer::retry), {}); }

// Its plan and its history go with it.
void RolloutsPage::remove()
{
    const bridge::Rollout* r = bridge().rollout(key());
    if (r == nullptr) return;
    hold(context(), key(), steering(RolloutSteer::remove), tr("The rollout of %1 is removed in %2 s.").arg(r->title(), QStringLiteral("%1")),
         tr("Remove the rollout of %1").arg(r->title()), {});
}

// It is this node's own gateway that is told: without peers it is no other than with them.
void RolloutsPage::hold(const Context& context, const QString& rollout, const Steering& steering, const QString& held, const QString& title, const QString& reason)
{
    dialogs::Outbox::Act act{held, title, [context, rollout, steering, reason] { send(context, rollout, steering, reason); }};
    act.needsPeers = false;
    context.outbox.hold(act);
}

void RolloutsPage::send(const Context& context, const QString& rollout, const Steering& steering, const QString& reason)
{
    const bridge::Rollout* r = context.bridge.rollout(rollout);
    if (r == nullptr) return;
    context.bridge.steerRollout(r->id, steering.act, reason, context.sheetHost, [context, rollout, steering, reason](const bridge::Answer<void>& answer) {
        if (answer) {
            if (!steering.undo) return context.toasts.show(theme::Tone::ok, steering.done);
            context.toasts.show(theme::Tone::ok, steering.done, steering.undoText,
                                [context, rollout, act = *steering.undo] { send(context, rollout, RolloutsPage::steering(act), {}); }, widgets::Toasts::undoMs);
        } else {
            context.report(steering.failed, answer.problem, tr("The rollout is as before."),
                           [context, rollout, steering, reason] { send(context, rollout, steering, reason); });
        }
    });
}

void RolloutsPage::askWhy(const QString& title, const QString& act, const QString& consequence, bool dangerous,
                          RolloutSteer then, const QString& held)
{
    const bridge::Rollout* r = bridge().rollout(key());
    if (r == nullptr) return;
    dialogs::SignSheet::Content content;
    content.title = title;
    content.act = act;
    content.consequence = consequence;
    content.dangerous = dangerous;
    content.fields = {{tr("Rollout"), r->plan.name}, {tr("Release"), r->title()},
                      {tr("Open rings"), tr("%1 of %2").arg(format::number(r->openRings), format::number(quint64(r->rings.size())))}};
    content.reason = tr("Why? It stands in the rollout's history.");
    content.withReason = [context = context(), rollout = key(), then, held, title](const QString& why) { hold(context, rollout, steering(then), held, title, why); };
    new dialogs::SignSheet(content, {}, sheetPlace());
}

void RolloutsPage::widen()
{
    const bridge::Rollout* r = bridge().rollout(key());
    if (r == nullptr || qsizetype(r->openRings) >= r->rings.size()) return;
    const QString next = r->plan.rings.at(r->openRings).name;
    askWhy(tr("Widen the rollout of %1").arg(r->title()), tr("Open the next ring"),
           tr("The ring \"%1\" is offered the release now, without waiting for the gate. Its devices: %2.")
               .arg(next, format::number(r->rings.at(r->openRings).devices)),
           false, RolloutSteer::widen, tr("The next ring of %1 opens in %2 s.").arg(r->title(), QStringLiteral("%1")));
}

void RolloutsPage::expedite()
{
    const bridge::Rollout* r = bridge().rollout(key());
    if (r == nullptr) return;
    askWhy(tr("Open every ring of %1").arg(r->title()), tr("Open all rings"),
           tr("Every device is offered this critical release now. The stop limits still pause the rollout."), true,
           RolloutSteer::expedite, tr("Every ring of %1 opens in %2 s.").arg(r->title(), QStringLiteral("%1")));
}

void RolloutsPage::stop()
{
    const bridge::Rollout* r = bridge().rollout(key());
    if (r == nullptr) return;
    askWhy(tr("Stop the rollout of %1").arg(r->title()), tr("Stop rollout"),
           tr("No further device of this gateway is offered the release. What devices began goes on. A stopped rollout cannot go on; the "
              "release is held back until a new rollout is made or this one is removed."),
           true, RolloutSteer::stop, tr("The rollout of %1 stops in %2 s.").arg(r->title(), QStringLiteral("%1")));
}

void RolloutsPage::showDevices()
{
    if (const bridge::Rollout* r = bridge().rollout(key())) {
        bridge::AcknowledgementQuery query;
        query.release = r->plan.release;
        context().go(QStringLiteral("devices"), listWish(query));
    }
}

QString RolloutsPage::ringName(int ring) const
{
    const bridge::Rollout* r = bridge().rollout(key());
    return r != nullptr && ring > 0 && ring <= r->plan.rings.size() ? r->plan.rings.at(ring - 1).name : QString();
}

void RolloutsPage::askDevices()
{
    const bridge::Rollout* r = bridge().rollout(key());
    const int asking = ++m_asking;
    if (r == nullptr || key() != m_devicesOf) m_devices->setRows({});
    m_devicesOf = key();
    m_devicesPane->setLoading(r != nullptr);
    if (r == nullptr) return;
    if (!isVisible()) return void(m_stale = true);
    bridge().rolloutDevices(r->id, this, [this, asking, all = r->sum().devices](const bridge::Answer<QList<bridge::RolloutDevice>>& answer) {
        if (asking != m_asking) return;
        const auto devices = answer.value.value_or(QList<bridge::RolloutDevice>());
        m_devices->setRows(devices);
        m_devicesPane->setLoading(false);
        const quint64 rest = all - qMin(all, quint64(devices.size()));
        m_devicesNote->setText(answer ? tr("%1 of %2 devices are listed.", nullptr, format::plural(all)).arg(format::number(quint64(devices.size())), format::number(all))
                                      : words::explain(tr("The devices could not be listed."), answer.problem, {}).sentence());
        m_devicesNote->setVisible(!answer || rest > 0);
    });
}

}  // namespace quorate::pages
