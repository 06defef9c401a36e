// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pool_tab.h"

#include "ui/bridge/format.h"
#include "ui/charts/waiting_chart.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_expression.h"
#include "ui/widgets/notices.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using words::Domain;

PoolTab::PoolTab(const Context& context, models::PoolTable* table, widgets::TablePane* pane)
    : m_context(context), m_table(table), m_pane(pane), m_chart(new charts::WaitingChart(QStringLiteral("poolChart"))),
      m_rebroadcast(new QPushButton(theme::icon(QStringLiteral("peers")), tr("Tell the peers again"))), m_problem(new QLabel)
{
    m_pane->emptyState()->setText(tr("Nothing waits for a block."), tr("A transaction stands here from the moment it is signed until a block takes it."));
    m_pane->addFilter(tr("Mine"), QStringLiteral("mine:=") + widgets::FilterExpression::quoted(tr("Mine")));
    for (const char* kind : {"vote", "batch", "release.publish"}) {
        const QString text = words::text(Domain::transactionKind, QLatin1String(kind));
        m_pane->addFilter(text, QStringLiteral("kind:=") + widgets::FilterExpression::quoted(text));
    }
    m_rebroadcast->setObjectName(QStringLiteral("poolRebroadcast"));
    m_rebroadcast->setToolTip(tr("Sends the chosen transactions of ours, or all of ours, to every connected peer once more"));
    m_pane->addTool(m_rebroadcast);
    m_problem->setObjectName(QStringLiteral("poolProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_chart->setMinimumHeight(theme::scaled(170));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* question = new widgets::MutedLabel(tr("Will my transaction get in? What waits, by kind and by when it came; dashed: ours"));
    question->setWordWrap(true);
    layout->addWidget(question);
    layout->addWidget(m_chart, 2);
    layout->addWidget(m_problem);
    layout->addWidget(m_pane, 3);

    connect(m_rebroadcast, &QPushButton::clicked, this, &PoolTab::rebroadcast);
    connect(m_pane->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PoolTab::refreshActs);
    connect(m_chart, &charts::Chart::lineChosen, this, [this](const QString& kind) {
        m_pane->setFilter(QStringLiteral("kind:=") + widgets::FilterExpression::quoted(words::text(Domain::transactionKind, kind)));
    });
    m_pulse.setInterval(1000);
    connect(&m_pulse, &QTimer::timeout, this, [this] {
        if (!m_waiting.isEmpty()) Q_EMIT wanted();
    });
    connect(m_chart, &charts::Chart::rangeChosen, this, [this](double from, double to) {
        m_pane->setFilter(QStringLiteral("age:>=%1s age:<=%2s").arg(qint64(from / 1000)).arg(qint64(to / 1000) + 1));
    });
    refreshActs();
}

void PoolTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_pulse.start();
    draw();
}

void PoolTab::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_pulse.stop();
}

void PoolTab::set(const QList<bridge::Transaction>& waiting)
{
    m_problem->hide();
    m_waiting = waiting;
    m_table->setRows(waiting);
    m_table->rebuildCells();             // ages
    if (isVisible()) draw();
    refreshActs();
}

void PoolTab::failed(const bridge::Problem& problem)
{
    m_problem->setText(words::explain(tr("What waits could not be read."), problem, tr("The list is the last that was.")).sentence());
    m_problem->show();
}

void PoolTab::draw()
{
    charts::WaitingChart::Content content;
    content.now = m_context.bridge.now();
    std::map<QString, charts::WaitingChart::Layer> layers;
    quint64 mine = 0;
    quint64 last = 0;
    for (const auto& t : std::as_const(m_waiting)) {
        const qint64 since = t.since == 0 ? content.now : qMin(t.since, content.now);
        const QString name = words::text(Domain::transactionKind, t.kind);
        auto& layer = layers[name];
        layer.id = t.kind;
        layer.name = name;
        layer.at += since;
        if (!t.mine) continue;
        ++mine;
        last = qMax(last, t.inBlock);
        content.marks += {since, tr("%1, ours").arg(name)};
    }
    for (auto& [name, layer] : layers) {
        std::sort(layer.at.begin(), layer.at.end());
        content.layers += layer;
    }
    std::stable_sort(content.layers.begin(), content.layers.end(), [](const auto& a, const auto& b) { return a.at.size() > b.at.size(); });
    std::sort(content.marks.begin(), content.marks.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    content.summary = m_waiting.isEmpty() ? tr("Nothing waits for a block.")
                      : mine == 0         ? tr("%1 wait, none of them ours.").arg(format::number(quint64(m_waiting.size())))
                      : last == 0         ? tr("%1 wait, %2 of them ours; none of ours fits into a block yet.")
                                        .arg(format::number(quint64(m_waiting.size())), format::number(mine))
                                          : tr("%1 wait, %2 of them ours; as things stand the last of ours is in block %3.")
                                        .arg(format::number(quint64(m_waiting.size())), format::number(mine), format::number(last));
    m_chart->set(content);
}

QStringList PoolTab::chosen() const
{
    const QStringList keys = m_pane->selectedKeys();
    QStringList own;
    for (const auto& t : m_waiting) {
        if (t.mine && keys.contains(t.id)) own += t.id;
    }
    if (!own.isEmpty()) return own;
    for (const auto& t : m_waiting) {
        if (t.mine) own += t.id;
    }
    return own;
}

void PoolTab::refreshActs()
{
    m_rebroadcast->setVisible(std::any_of(m_waiting.begin(), m_waiting.end(), [](const auto& t) { return t.mine; }));
}

void PoolTab::rebroadcast()
{
    m_context.bridge.rebroadcast(chosen(), this, [this](const bridge::Answer<quint64>& answer) {
        if (!answer) return m_context.report(tr("The peers were not told."), answer.problem, tr("The transactions wait as before."),
                                             [guard = QPointer(this)] {
                                                 if (guard) guard->rebroadcast();
                                             });
        m_context.toasts.show(theme::Tone::ok, *answer.value == 0 ? tr("A block has taken them meanwhile.")
                                                                  : tr("The peers were told again of %n transaction(s).", nullptr, int(*answer.value)));
    });
}

}  // namespace quorate::pages
