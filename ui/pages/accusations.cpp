// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accusations.h"

#include "ui/bridge/words.h"
#include "ui/models/cells.h"
#include "ui/pages/device_list.h"

#include <QVBoxLayout>

#include <algorithm>

namespace quorate::pages {

namespace words = bridge::words;

QList<Accusation> accusations(const bridge::NodeBridge& bridge, const QString& party)
{
    QList<Accusation> list;
    for (const auto& release : bridge.releases()) {
        for (const auto& reason : release.coverage.reasons) {
            if (reason.accused.isEmpty() || (!party.isEmpty() && reason.accused != party)) continue;
            list += {reason.accused, release.id, release.title(), reason.reason, reason.devices};
        }
    }
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.devices > b.devices; });
    return list;
}

Accusations::Accusations(const Context& context, const QString& name, bool ofOne)
    : m_context(context),
      m_table(new models::KeyedTable<Accusation>(
          {{{QStringLiteral("party"), tr("Accused"), 130}, [&bridge = context.bridge](const Accusation& a) { return models::plain(bridge.memberName(a.party)); }},
           {{QStringLiteral("release"), tr("Release"), 130}, [](const Accusation& a) { return models::plain(a.title); }},
           {{QStringLiteral("reason"), tr("Reason"), 150, true, true},
            [](const Accusation& a) {
                auto cell = models::plain(a.reason.isEmpty() ? tr("Failed without a reason") : words::cause(a.reason));
                cell.toolTip = cell.text;
                return cell;
            }},
           {{QStringLiteral("devices"), tr("Devices"), 80}, [](const Accusation& a) { return models::count(a.devices); }}},
          [](const Accusation& a) { return a.key(); }, this)),
      m_ofOne(ofOne)
{
    auto* pane = makeTablePane(context, this, name, tr("Negative acknowledgements by accused party"), m_table);
    pane->setCompact(true);
    pane->sortBy(QStringLiteral("devices"), Qt::DescendingOrder);
    if (ofOne) pane->hideColumns({QStringLiteral("party")});
    connect(pane, &widgets::TablePane::activated, this, [this](const QString& key) {
        const Accusation* a = m_table->find(key);
        if (a == nullptr) return;
        bridge::AcknowledgementQuery query;
        query.release = a->release;
        query.outcome = bridge::AcknowledgementQuery::Outcome::negative;
        query.reason = a->reason;
        query.accused = a->party;
        m_context.go(QStringLiteral("devices"), listWish(query));
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pane);
    for (const auto signal : {&bridge::NodeBridge::releasesChanged, &bridge::NodeBridge::membersChanged}) {
        connect(&context.bridge, signal, this, &Accusations::refresh);
    }
    refresh();
}

void Accusations::show(const QString& party)
{
    m_party = party;
    refresh();
}

void Accusations::refresh()
{
    m_table->setRows(m_ofOne && m_party.isEmpty() ? QList<Accusation>() : accusations(m_context.bridge, m_party));
    m_table->rebuildCells();
    Q_EMIT changed();
}

}  // namespace quorate::pages
