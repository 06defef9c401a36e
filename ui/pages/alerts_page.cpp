// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts_page.h"

#include "ui/bridge/format.h"
#include "ui/models/cells.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notices.h"

#include <QHBoxLayout>
#include <QLabel>
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

constexpr auto doneKey = "alerts/done";
constexpr qsizetype keptDone = 500;

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
                    {{QStringLiteral("subject"), tr("Subject"), 170}, [](const bridge::Alert& a) { return models::plain(a.subject); }},
                    {{QStringLiteral("detail"), tr("Detail"), 260, true, true},
                     [](const bridge::Alert& a) {
                         auto cell = models::plain(words::detail(a.detail));
                         cell.toolTip = cell.text;
                         return cell;
                     }},
                    {{QStringLiteral("state"), tr("State"), 120},
                     [&settings = context.settings](const bridge::Alert& a) {
                         return isDone(settings, a.key()) ? models::status({tr("Put aside"), words::Tone::neutral})
                                                          : models::status({tr("Open"), words::Tone::accent});
                     }},
                    {{QStringLiteral("at"), tr("Time"), 168}, [](const bridge::Alert& a) { return models::moment(a.at); }}},
                   [](const bridge::Alert& a) { return a.key(); }, nullptr)),
      m_table(static_cast<models::KeyedTable<bridge::Alert>*>(nullptr)), m_toRelease(new QPushButton(tr("Show the release"))),
      m_aside(new QPushButton), m_evidence(new QWidget), m_evidenceNote(new widgets::MutedLabel), m_first(new QPlainTextEdit),
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
    buttons->addWidget(m_aside);
    buttons->addWidget(m_toRelease);
    buttons->addStretch();
    extra()->addLayout(buttons);
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

bool AlertsPage::isDone(const QSettings& settings, const QString& key)
{
    return settings.value(QLatin1String(doneKey)).toStringList().contains(key);
}

void AlertsPage::setDone(const QString& key, bool done)
{
    QStringList list = context().settings.value(QLatin1String(doneKey)).toStringList();
    list.removeAll(key);
    if (done) list += key;
    context().settings.setValue(QLatin1String(doneKey), list.mid(qMax<qsizetype>(0, list.size() - keptDone)));
    m_table->rebuildCells();
    refresh();
}

void AlertsPage::putAside()
{
    const QString alert = key();
    const bool done = isDone(context().settings, alert);
    setDone(alert, !done);
    if (done) return;
    context().toasts.show(theme::Tone::neutral, tr("The alert is put aside. It stays in the list and in the evidence."), tr("Undo"),
                          [guard = QPointer(this), alert] {
                              if (guard) guard->setDone(alert, false);
                          }, 10'000);
}

void AlertsPage::refresh()
{
    const bridge::Alert* a = m_table->find(key());
    m_aside->setVisible(a != nullptr);
    m_toRelease->setVisible(a != nullptr && !a->release.isEmpty());
    const bool evidence = a != nullptr && a->statements.size() >= 2;
    m_evidence->setVisible(evidence);
    if (a == nullptr) return;
    m_aside->setText(isDone(context().settings, a->key()) ? tr("Open again") : tr("Put aside"));
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
    d.fields += {tr("Subject"), a->subject};
    d.fields += {tr("Detail"), words::detail(a->detail)};
    d.fields += {tr("Time"), format::time(a->at)};
    if (const bridge::Release* r = bridge().release(a->release)) d.fields += {tr("Release"), r->title()};
    d.fields += {tr("Code"), a->code, {}, true};
    return d;
}

}  // namespace quorate::pages
