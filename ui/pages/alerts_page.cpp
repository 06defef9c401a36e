// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts_page.h"

#include "ui/bridge/format.h"
#include "ui/models/cells.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notices.h"

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

words::Word AlertsPage::stateOf(const AlertCare& care, qint64 now)
{
    if (care.done) return {tr("Acknowledged"), words::Tone::neutral};
    if (care.mutedUntil > now) return {tr("Muted"), words::Tone::neutral};
    return {tr("Open"), words::Tone::accent};
}

AlertsPage::AlertsPage(const Context& context)
    : ListPage(QStringLiteral("alerts"), context, QStringLiteral("alerts"), tr("Alerts"),
               new models::KeyedTable<bridge::Alert>(
                   {{{QStringLiteral("severity"), tr("Severity"), 110},
                     [](const bridge::Alert& a) {
                         auto cell = models::status(Domain::alertSeverity, a.severity);
                         cell.sort = int(words::codes(Domain::alertSeverity).indexOf(a.severity));
                         return cell;
                     }},
                    {{QStringLiteral("alert"), tr("Alert"), 290}, [](const bridge::Alert& a) { return models::plain(words::text(Domain::alert, a.code)); }},
                    {{QStringLiteral("subject"), tr("Subject"), 170}, [&bridge = context.bridge](const bridge::Alert& a) { return models::plain(alertSubject(bridge, a)); }},
                    {{QStringLiteral("detail"), tr("Detail"), 260, true, true},
                     [](const bridge::Alert& a) {
                         auto cell = models::plain(alertDetail(a));
                         cell.toolTip = cell.text;
                         return cell;
                     }},
                    {{QStringLiteral("state"), tr("State"), 120},
                     [&settings = context.settings, &bridge = context.bridge](const bridge::Alert& a) {
                         const auto care = AlertCare::of(settings, a.key());
                         auto cell = models::status(stateOf(care, bridge.now()));
                         if (!care.done && care.mutedUntil > bridge.now()) cell.toolTip = tr("Until %1").arg(format::time(care.mutedUntil));
                         return cell;
                     }},
                    {{QStringLiteral("owner"), tr("Owner"), 120},
                     [&settings = context.settings](const bridge::Alert& a) {
                         const QString owner = AlertCare::of(settings, a.key()).owner;
                         return models::plain(owner.isEmpty() ? format::dash() : owner);
                     }},
                    {{QStringLiteral("at"), tr("Time"), 168}, [](const bridge::Alert& a) { return models::moment(a.at); }}},
                   [](const bridge::Alert& a) { return a.key(); }, nullptr)),
      m_table(static_cast<models::KeyedTable<bridge::Alert>*>(nullptr)), m_toRelease(new QPushButton(tr("Show the release"))),
      m_aside(new QPushButton), m_mute(new QPushButton(tr("Mute until..."))), m_owner(new QLineEdit), m_ownerRow(new QWidget), m_evidence(new QWidget), m_evidenceNote(new widgets::MutedLabel), m_first(new QPlainTextEdit),
      m_second(new QPlainTextEdit)
{
    m_table = static_cast<models::KeyedTable<bridge::Alert>*>(
        static_cast<QSortFilterProxyModel*>(pane()->view()->model())->sourceModel());
    m_table->setParent(this);
    pane()->emptyState()->setIcon(QStringLiteral("status-ok"));
    pane()->emptyState()->setText(tr("No alerts."), tr("Failed boot checks, conflicting signatures and missing transactions are "
                                                       "shown here as soon as this node sees them."));
    pane()->sortBy(QStringLiteral("at"), Qt::DescendingOrder);
    const auto whole = [](const QString& text) { return widgets::FilterExpression::quoted(text); };
    pane()->addFilter(tr("Open"), QStringLiteral("state:=") + whole(tr("Open")));
    pane()->addFilter(tr("Without an owner"), QStringLiteral("owner:=") + whole(format::dash()));
    pane()->addFilter(tr("Critical"), QStringLiteral("severity:=") + whole(words::text(Domain::alertSeverity, QStringLiteral("critical"))));
    pane()->addFilter(tr("Last day"), QStringLiteral("at:<24h"));

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
    auto* buttons = new QHBoxLayout;
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
    buttons->addWidget(m_toRelease);
    buttons->addStretch();
    extra()->addLayout(buttons);
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
        const bridge::Alert* a = m_table->find(key());
        if (a != nullptr) this->context().go(QStringLiteral("releases"), a->release);
    });
    connect(m_aside, &QPushButton::clicked, this, &AlertsPage::putAside);
    connect(this, &ListPage::keyChanged, this, &AlertsPage::refresh);
    connect(&bridge(), &NodeBridge::alertsChanged, this, [this] {
        m_table->setRows(bridge().alerts());
        refreshDetails();
        refresh();
    });
    m_table->setRows(bridge().alerts());
    refresh();
}

QList<QPushButton*> AlertsPage::actions()
{
    auto* evidence = new QPushButton(theme::icon(QStringLiteral("export")), tr("Export evidence..."));
    evidence->setObjectName(QStringLiteral("alertEvidence"));
    evidence->setToolTip(tr("Everything that this node can prove, in one signed file"));
    connect(evidence, &QPushButton::clicked, this, [this] {
        context().prompter.saveFile(this, tr("Export evidence"), QStringLiteral("consortium.evidence"), [this](const QString& path) {
            bridge().exportEvidence({}, path, this, [this, path](const bridge::Answer<void>& answer) {
                if (answer) {
                    context().toasts.show(theme::Tone::ok, tr("The evidence is in %1").arg(path));
                } else {
                    context().report(tr("The evidence was not exported."), answer.problem, tr("No complete file was written."));
                }
            });
        });
    });
    return {evidence};
}

void AlertsPage::setCare(const QString& alert, const AlertCare& care)
{
    AlertCare::set(context().settings, alert, care);
    m_table->rebuildCells();
    refreshDetails();
    refresh();
}

void AlertsPage::act(const AlertCare& care, const QString& told)
{
    const QString alert = key();
    const AlertCare before = AlertCare::of(context().settings, alert);
    if (alert.isEmpty() || before == care) return;
    setCare(alert, care);
    context().toasts.show(theme::Tone::neutral, told, tr("Undo"), [guard = QPointer(this), alert, before] {
        if (guard) guard->setCare(alert, before);
    }, 10'000);
}

void AlertsPage::putAside()
{
    AlertCare care = AlertCare::of(context().settings, key());
    const bool open = !care.quiet(bridge().now());
    care.done = open;
    care.mutedUntil = 0;
    act(care, open ? tr("The alert is acknowledged. It stays in the list and in the evidence.") : tr("The alert is open again."));
}

void AlertsPage::mute(qint64 until)
{
    AlertCare care = AlertCare::of(context().settings, key());
    care.mutedUntil = until;
    care.done = false;
    act(care, tr("The alert is muted until %1.").arg(format::time(until)));
}

void AlertsPage::assign()
{
    AlertCare care = AlertCare::of(context().settings, key());
    care.owner = m_owner->text().trimmed();
    act(care, care.owner.isEmpty() ? tr("Nobody looks after the alert.") : tr("%1 looks after the alert.").arg(care.owner));
}

void AlertsPage::refresh()
{
    const bridge::Alert* a = m_table->find(key());
    m_aside->setVisible(a != nullptr);
    m_mute->setVisible(a != nullptr);
    m_ownerRow->setVisible(a != nullptr);
    m_toRelease->setVisible(a != nullptr && !a->release.isEmpty());
    const bool evidence = a != nullptr && a->statements.size() >= 2;
    m_evidence->setVisible(evidence);
    if (a == nullptr) return;
    const AlertCare care = AlertCare::of(context().settings, a->key());
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
    const bridge::Alert* a = m_table->find(key);
    if (a == nullptr) return {tr("This alert is gone."), {}, {}, {}};
    Details d;
    d.title = words::text(Domain::alert, a->code);
    const auto severity = words::word(Domain::alertSeverity, a->severity);
    d.status = severity.text;
    d.tone = toneOf(severity.tone);
    d.fields += {tr("Subject"), alertSubject(bridge(), *a)};
    d.fields += {tr("Detail"), alertDetail(*a)};
    d.fields += {tr("Time"), format::time(a->at)};
    if (const bridge::Release* r = bridge().release(a->release)) d.fields += {tr("Release"), r->title()};
    const AlertCare care = AlertCare::of(context().settings, a->key());
    d.fields += {tr("State"), stateOf(care, bridge().now()).text};
    if (!care.done && care.mutedUntil > bridge().now()) d.fields += {tr("Muted until"), format::time(care.mutedUntil)};
    d.fields += {tr("Owner"), care.owner.isEmpty() ? format::dash() : care.owner};
    d.fields += {tr("Code"), a->code, {}, true};
    return d;
}

}  // namespace quorate::pages
