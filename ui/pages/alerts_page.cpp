// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts_page.h"

#include "ui/bridge/format.h"
#include "ui/models/cells.h"
#include "ui/pages/accusations.h"
#include "ui/pages/split_proof.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notices.h"

#include <QAbstractProxyModel>
#include <QCompleter>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using bridge::NodeBridge;
using words::Domain;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr int longestOwner = 80;

// The lines of a statement that the other one does not have come first to the eye: they are marked.
QString markedLines(const QString& mine, const QString& other)
{
    const QStringList others = other.split(QLatin1Char('\n'));
    QStringList out;
    for (const QString& line : mine.split(QLatin1Char('\n'))) {
        out += (others.contains(line) ? QStringLiteral("  ") : QStringLiteral("\u2260 ")) + line;
    }
    return out.join(QLatin1Char('\n'));
}

}  // namespace

words::Word AlertsPage::stateOf(const AlertRow& row)
{
    if (row.care.done) return {tr("Acknowledged"), words::Tone::neutral};
    if (row.muted) return {tr("Muted"), words::Tone::neutral};
    return {tr("Open"), words::Tone::accent};
}

AlertsPage::AlertsPage(const Context& context)
    : ListPage(QStringLiteral("alerts"), context, QStringLiteral("alerts"), tr("Alerts"),
               new models::KeyedTable<AlertRow>(
                   {{{QStringLiteral("severity"), tr("Severity"), 110},
                     [](const AlertRow& a) {
                         auto cell = models::status(Domain::alertSeverity, a.newest().severity);
                         cell.sort = int(words::codes(Domain::alertSeverity).indexOf(a.newest().severity));
                         return cell;
                     }},
                    {{QStringLiteral("alert"), tr("Alert"), 240}, [](const AlertRow& a) { return models::plain(words::text(Domain::alert, a.newest().code)); }},
                    {{QStringLiteral("subject"), tr("Subject"), 170},
                     [&bridge = context.bridge](const AlertRow& a) { return models::plain(alertSubject(bridge, a)); }},
                    {{QStringLiteral("detail"), tr("Detail"), 90, true, true},
                     [](const AlertRow& a) {
                         auto cell = models::plain(alertDetail(a.newest()));
                         cell.toolTip = cell.text;
                         return cell;
                     }},
                    {{QStringLiteral("count"), tr("Count"), 60}, [](const AlertRow& a) { return models::count(quint64(a.alerts.size())); }},
                    {{QStringLiteral("state"), tr("State"), 120},
                     [](const AlertRow& a) {
                         auto cell = models::status(stateOf(a));
                         if (a.muted) cell.toolTip = tr("Until %1").arg(format::time(a.care.mutedUntil));
                         return cell;
                     }},
                    {{QStringLiteral("owner"), tr("Owner"), 120},
                     [](const AlertRow& a) { return models::plain(a.care.owner.isEmpty() ? format::dash() : a.care.owner); }},
                    {{QStringLiteral("first"), tr("First"), 168}, [](const AlertRow& a) { return models::moment(a.first()); }},
                    {{QStringLiteral("at"), tr("Time"), 168}, [](const AlertRow& a) { return models::moment(a.newest().at); }},
                    {{QStringLiteral("ours"), tr("About us"), 80, false},
                     [&bridge = context.bridge](const AlertRow& a) { return models::plain(alertIsOurs(bridge, a.newest()) ? tr("Yes") : tr("No")); }}},
                   [](const AlertRow& a) { return a.key; }, nullptr)),
      m_table(static_cast<models::KeyedTable<AlertRow>*>(nullptr)),
      m_each(new models::KeyedTable<bridge::Alert>(
          {{{QStringLiteral("subject"), tr("Subject"), 190},
            [&bridge = context.bridge](const bridge::Alert& a) { return models::plain(alertSubject(bridge, a)); }},
           {{QStringLiteral("detail"), tr("Detail"), 90, true, true}, [](const bridge::Alert& a) { return models::plain(alertDetail(a)); }},
           {{QStringLiteral("at"), tr("Time"), 168}, [](const bridge::Alert& a) { return models::moment(a.at); }}},
          [](const bridge::Alert& a) { return a.key(); }, this)),
      m_eachPane(nullptr), m_toRelease(new QPushButton(tr("Show the release"))),
      m_toSubject(new QPushButton), m_export(new QPushButton(theme::icon(QStringLiteral("export")), tr("Evidence..."))), m_proof(new QPushButton(theme::icon(QStringLiteral("export")), tr("Export proof..."))),
      m_aside(new QPushButton), m_mute(new QPushButton(tr("Mute until..."))), m_owner(new QLineEdit), m_ownerRow(new QWidget), m_evidence(new QWidget), m_evidenceNote(new widgets::MutedLabel), m_first(new QPlainTextEdit),
      m_second(new QPlainTextEdit)
{
    m_table = static_cast<models::KeyedTable<AlertRow>*>(qobject_cast<QAbstractProxyModel*>(pane()->view()->model())->sourceModel());
    m_table->setParent(this);
    // The details say it whole.
    pane()->spareColumns({QStringLiteral("detail"), QStringLiteral("first"), QStringLiteral("owner"), QStringLiteral("count")});
    pane()->emptyState()->setIcon(QStringLiteral("status-ok"));
    pane()->emptyState()->setText(tr("No alerts."), tr("Failed boot checks, conflicting signatures and missing transactions are "
                                                       "shown here as soon as this node sees them."));
    pane()->sortBy(QStringLiteral("at"), Qt::DescendingOrder);
    const auto whole = [](const QString& text) { return widgets::FilterExpression::quoted(text); };
    pane()->addFilter(tr("Open"), QStringLiteral("state:=") + whole(tr("Open")));
    pane()->addFilter(tr("About us"), QStringLiteral("ours:=") + whole(tr("Yes")));
    pane()->addFilter(tr("Without an owner"), QStringLiteral("owner:=") + whole(format::dash()));
    pane()->addFilter(tr("Critical"), QStringLiteral("severity:=") + whole(words::text(Domain::alertSeverity, QStringLiteral("critical"))));
    pane()->addFilter(tr("Last day"), QStringLiteral("at:<24h"));
    pane()->addFilter(tr("Repeated"), QStringLiteral("count:>1"));
    pane()->addChoice(QStringLiteral("alert"), tr("Kind"));
    pane()->addChoice(QStringLiteral("severity"), tr("Severity"));
    pane()->addChoice(QStringLiteral("owner"), tr("Owner"));

    auto* sides = new QHBoxLayout;
    sides->setSpacing(8);
    const QStringList names{tr("First statement"), tr("Second statement")};
    int at = 0;
    for (QPlainTextEdit* text : {m_first, m_second}) {
        text->setObjectName(QStringLiteral("alertStatement%1").arg(at));
        text->setAccessibleName(names.at(at++));
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setFont(theme::font(theme::Type::mono));
        text->setMinimumHeight(theme::scaled(170));
        sides->addWidget(text);
    }
    auto* evidence = new QVBoxLayout(m_evidence);
    evidence->setContentsMargins(0, 0, 0, 0);
    m_evidenceNote->setWordWrap(true);
    evidence->addWidget(m_evidenceNote);
    evidence->addLayout(sides, 1);
    m_toRelease->setObjectName(QStringLiteral("alertToRelease"));
    m_aside->setObjectName(QStringLiteral("alertAside"));
    auto* buttons = new widgets::FlowLayout(theme::scaled(8));
    m_mute->setObjectName(QStringLiteral("alertMute"));
    auto* menu = new QMenu(m_mute);
    menu->setObjectName(QStringLiteral("alertMuteMenu"));
    const auto until = [this, menu](const QString& text, const std::function<qint64(qint64)>& when) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, when] { mute(when(bridge().now())); });
    };
    until(tr("In an hour"), [](qint64 now) { return now + hourMs; });
    until(tr("In 8 hours"), [](qint64 now) { return now + 8 * hourMs; });
    until(tr("Tomorrow at 8:00"), [](qint64 now) {
        const QDateTime today = QDateTime::fromMSecsSinceEpoch(now);
        return QDateTime(today.date().addDays(1), QTime(8, 0)).toMSecsSinceEpoch();
    });
    until(tr("In 7 days"), [](qint64 now) { return now + 168 * hourMs; });
    m_mute->setMenu(menu);
    buttons->addWidget(m_aside);
    buttons->addWidget(m_mute);
    m_toSubject->setObjectName(QStringLiteral("alertToSubject"));
    m_export->setObjectName(QStringLiteral("alertExport"));
    m_export->setToolTip(tr("What this node can prove of its release, in one signed file; of everything, where it has none"));
    buttons->addWidget(m_export);
    m_proof->setObjectName(QStringLiteral("alertProof"));
    m_proof->setToolTip(tr("Both signed heads in one file, which proves the contradiction to anybody"));
    connect(m_proof, &QPushButton::clicked, this, [this] { exportSplitProof(this->context(), this); });
    buttons->addWidget(m_proof);
    extra()->addLayout(buttons);
    m_eachPane = makeInnerPane(QStringLiteral("alertEach"), tr("What this row stands for"), m_each);
    m_eachPane->setMinimumHeight(theme::scaled(150));
    m_eachPane->spareColumns({QStringLiteral("detail")});
    m_eachPane->chooseFirst();
    connect(m_eachPane, &widgets::TablePane::currentKeyChanged, this, &AlertsPage::refreshShown);
    connect(m_eachPane, &widgets::TablePane::activated, this, &AlertsPage::showSubject);
    extra()->addWidget(m_eachPane, 1);
    // Names are long: one below the other.
    for (auto* button : {m_toSubject, m_toRelease}) extra()->addWidget(button, 0, Qt::AlignLeft);
    connect(m_toSubject, &QPushButton::clicked, this, &AlertsPage::showSubject);
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (const AlertRow* a = m_table->find(key())) saveEvidence(a->newest().release);
    });
    auto* owner = new QHBoxLayout(m_ownerRow);
    owner->setContentsMargins(0, 0, 0, 0);
    auto* ownerLabel = new QLabel(tr("Owner"));
    ownerLabel->setBuddy(m_owner);
    m_owner->setObjectName(QStringLiteral("alertOwner"));
    m_owner->setPlaceholderText(tr("Who looks after it"));
    m_owner->setMaxLength(longestOwner);
    auto* assignButton = new QPushButton(tr("Assign"));
    assignButton->setObjectName(QStringLiteral("alertAssign"));
    owner->addWidget(ownerLabel);
    owner->addWidget(m_owner, 1);
    owner->addWidget(assignButton);
    extra()->addWidget(m_ownerRow);
    connect(assignButton, &QPushButton::clicked, this, &AlertsPage::assign);
    connect(m_owner, &QLineEdit::returnPressed, this, &AlertsPage::assign);
    extra()->addWidget(m_evidence, 1);

    connect(m_toRelease, &QPushButton::clicked, this, [this] {
        const AlertRow* a = m_table->find(key());
        if (a != nullptr) this->context().go(QStringLiteral("releases"), a->newest().release);
    });
    connect(m_aside, &QPushButton::clicked, this, &AlertsPage::putAside);
    connect(this, &ListPage::keyChanged, this, &AlertsPage::refresh);
    connect(&bridge(), &NodeBridge::alertsChanged, this, [this] {
        showAlerts();
    });
    // A mute ends while nothing else happens.
    connect(&bridge(), &NodeBridge::refreshed, this, [this] {
        const auto& rows = m_table->rows();
        const qint64 now = bridge().now();
        if (std::any_of(rows.begin(), rows.end(), [now](const AlertRow& row) { return row.muted && row.care.mutedUntil <= now; })) showAlerts();
    });
    m_table->setRows(alertRows(bridge().alerts(), this->context().settings, bridge().now()));
    auto* blamed = new Accusations(context, QStringLiteral("alertAccused"), false);
    blamed->setMinimumHeight(theme::scaled(118));
    blamed->setMaximumHeight(theme::scaled(180));
    auto* card = new widgets::Card(tr("Accused by devices"), tr("Which parties do negative acknowledgements name? Choose a line to list its devices"));
    card->body()->addWidget(blamed);
    auto* page = qobject_cast<QVBoxLayout*>(layout());
    page->addWidget(card);
    page->setStretch(0, 1);                      // the alerts themselves take what is left
    const auto shown = [card, blamed] { card->setVisible(blamed->any()); };
    connect(blamed, &Accusations::changed, card, shown);
    shown();
    refresh();
}

// By one alert's key: the row that it belongs to.
void AlertsPage::open(const QString& alert)
{
    for (const AlertRow& row : m_table->rows()) {
        const bool has = std::any_of(row.alerts.begin(), row.alerts.end(), [&](const auto& a) { return a.key() == alert; });
        if (has) return ListPage::open(row.key);
    }
    ListPage::open(alert);
}

QList<QPushButton*> AlertsPage::actions()
{
    auto* evidence = new QPushButton(theme::icon(QStringLiteral("export")), tr("Export evidence..."));
    evidence->setObjectName(QStringLiteral("alertEvidence"));
    evidence->setToolTip(tr("Everything that this node can prove, in one signed file"));
    connect(evidence, &QPushButton::clicked, this, [this] { saveEvidence({}); });
    return {evidence};
}

void AlertsPage::saveEvidence(const QString& release)
{
    const QString suggested = release.isEmpty() ? QStringLiteral("consortium.evidence") : release.left(12) + QStringLiteral(".evidence");
    context().prompter.saveFile(this, tr("Export evidence"), suggested, [this, release](const QString& path) {
        bridge().exportEvidence(release, path, this, [this, path](const bridge::Answer<void>& answer) {
            if (answer) {
                context().toasts.show(theme::Tone::ok, tr("The evidence is in %1").arg(path));
            } else {
                context().report(tr("The evidence was not exported."), answer.problem, tr("No complete file was written."));
            }
        });
    });
}

const bridge::Alert* AlertsPage::inFront() const
{
    const AlertRow* row = m_table->find(key());
    if (row == nullptr) return nullptr;
    const bridge::Alert* one = row->alerts.size() > 1 ? m_each->find(m_eachPane->currentKey()) : nullptr;
    return one != nullptr ? one : &row->newest();
}

void AlertsPage::showSubject()
{
    const bridge::Alert* a = inFront();
    if (a == nullptr) return;
    const auto [page, object] = alertPlace(bridge(), *a);
    if (!page.isEmpty()) context().go(page, object);
}

void AlertsPage::showAlerts()
{
    m_table->setRows(alertRows(bridge().alerts(), context().settings, bridge().now()));
    refreshDetails();
    refresh();
}

AlertCare AlertsPage::care() const
{
    const AlertRow* a = m_table->find(key());
    return a == nullptr ? AlertCare{} : a->care;
}

void AlertsPage::act(const AlertCare& wanted, const QString& told)
{
    const AlertRow* a = m_table->find(key());
    if (a == nullptr || care() == wanted) return;
    QList<std::pair<QString, AlertCare>> before;
    QList<std::pair<QString, AlertCare>> now;
    const auto cares = AlertCare::all(context().settings);
    for (const auto& alert : a->alerts) {
        before += {alert.key(), cares.value(alert.key())};
        now += {alert.key(), wanted};
    }
    const auto set = [&settings = context().settings](const QList<std::pair<QString, AlertCare>>& all) {
        for (const auto& [alert, care] : all) AlertCare::set(settings, alert, care);
    };
    set(now);
    showAlerts();
    context().toasts.show(theme::Tone::neutral, told, tr("Undo"), [guard = QPointer(this), set, before] {
        set(before);
        if (guard) guard->showAlerts();
    }, widgets::Toasts::undoMs);
}

void AlertsPage::putAside()
{
    AlertCare care = this->care();
    const bool open = !care.quiet(bridge().now());
    care.done = open;
    care.mutedUntil = 0;
    act(care, open ? tr("The alert is acknowledged. It stays in the list and in the evidence.") : tr("The alert is open again."));
}

void AlertsPage::mute(qint64 until)
{
    AlertCare care = this->care();
    care.mutedUntil = until;
    care.done = false;
    act(care, tr("The alert is muted until %1.").arg(format::time(until)));
}

void AlertsPage::assign()
{
    AlertCare care = this->care();
    care.owner = m_owner->text().trimmed();
    act(care, care.owner.isEmpty() ? tr("Nobody looks after the alert.") : tr("%1 looks after the alert.").arg(care.owner));
}

void AlertsPage::refresh()
{
    const AlertRow* row = m_table->find(key());
    // What the row stands for, where it is more than one thing.
    const bool many = row != nullptr && row->alerts.size() > 1;
    m_each->setRows(many ? row->alerts : QList<bridge::Alert>());
    m_eachPane->setVisible(many);
    refreshShown();
}

void AlertsPage::refreshShown()
{
    const AlertRow* row = m_table->find(key());
    const bridge::Alert* a = inFront();
    m_aside->setVisible(a != nullptr);
    m_mute->setVisible(a != nullptr);
    m_ownerRow->setVisible(a != nullptr);
    m_toRelease->setVisible(a != nullptr && !a->release.isEmpty());
    m_export->setVisible(a != nullptr);
    m_proof->setVisible(a != nullptr && tellsOfSplit(*a));
    m_toSubject->setVisible(a != nullptr && !alertPlace(bridge(), *a).first.isEmpty());
    if (a != nullptr) m_toSubject->setText(tr("Show %1").arg(alertSubject(bridge(), *a)));
    const bool evidence = a != nullptr && a->statements.size() >= 2;
    m_evidence->setVisible(evidence);
    if (a == nullptr) return;
    const AlertCare& care = row->care;
    const bool quiet = care.quiet(bridge().now());
    m_aside->setText(quiet ? tr("Open again") : tr("Acknowledge"));
    m_mute->setEnabled(!care.done);
    if (!m_owner->hasFocus()) m_owner->setText(care.owner);
    m_owner->setCompleter(new QCompleter(AlertCare::owners(context().settings), m_owner));
    if (!evidence) return;
    const auto& first = a->statements.at(0);
    const auto& second = a->statements.at(1);
    m_evidenceNote->setText(tr("%1 signed both. Lines that differ are marked; whoever signed one must not have signed the other.")
                                .arg(bridge().memberName(first.signer)));
    m_first->setPlainText(markedLines(first.decoded, second.decoded));
    m_second->setPlainText(markedLines(second.decoded, first.decoded));
}

ListPage::Details AlertsPage::details(const QString& key) const
{
    const AlertRow* row = m_table->find(key);
    if (row == nullptr) return {tr("This alert is gone."), {}, {}, {}};
    const bridge::Alert* a = &row->newest();
    Details d;
    d.title = words::text(Domain::alert, a->code);
    const auto severity = words::word(Domain::alertSeverity, a->severity);
    d.status = severity.text;
    d.tone = toneOf(severity.tone);
    d.fields += {tr("Subject"), alertSubject(bridge(), *row)};
    d.fields += {tr("Detail"), alertDetail(*a)};
    d.fields += {tr("Time"), format::time(a->at)};
    if (row->alerts.size() > 1) {
        d.fields += {tr("Repeated"), tr("%n time(s) since %1", nullptr, int(row->alerts.size())).arg(format::time(row->first()))};
    }
    if (const bridge::Release* r = bridge().release(a->release)) d.fields += {tr("Release"), r->title()};
    const AlertCare& care = row->care;
    d.fields += {tr("State"), stateOf(*row).text};
    if (row->muted) d.fields += {tr("Muted until"), format::time(care.mutedUntil)};
    d.fields += {tr("Owner"), care.owner.isEmpty() ? format::dash() : care.owner};
    d.fields += {tr("Code"), a->code, {}, true};
    return d;
}

}  // namespace quorate::pages
