// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outbox_sheet.h"

#include "ui/dialogs/outbox.h"
#include "ui/pages/review_lists.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace quorate::pages {

OutboxSheet::OutboxSheet(dialogs::Outbox& outbox, QWidget* host)
    : PageSheet(QStringLiteral("outboxSheet"), tr("Outbox"), tr("What you confirmed and has not gone out yet, in the order in which it goes"), host),
      m_outbox(outbox), m_list(makeReviewList(QStringLiteral("outboxList"), tr("Outbox"), {tr("Act"), tr("State")}, 0))
{
    useFullRows(m_list);
    sayWhenEmpty(m_list, tr("Nothing waits to go out."));
    auto* card = new widgets::Card;
    card->body()->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    const auto act = [&](const char* name, const QString& text, auto does) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, [this, does] {
            if (const int number = chosen(); number >= 0) does(number);
        });
        row->addWidget(button);
        m_acts += button;
    };
    act("outboxUp", tr("Earlier"), [this](int number) { m_outbox.move(number, -1); });
    act("outboxDown", tr("Later"), [this](int number) { m_outbox.move(number, 1); });
    row->addStretch();
    act("outboxDelete", tr("Delete"), [this](int number) { m_outbox.drop(number); });
    act("outboxSend", tr("Send now"), [this](int number) { m_outbox.send(number); });
    card->body()->addLayout(row);
    body()->addWidget(card, 1);
    connect(&outbox, &dialogs::Outbox::changed, this, &OutboxSheet::refresh);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &OutboxSheet::refreshActs);
    refresh();
    present();
    m_list->setFocus(Qt::OtherFocusReason);
}

int OutboxSheet::chosen() const
{
    const auto* item = m_list->currentItem();
    return item == nullptr || !item->isSelected() ? -1 : item->data(0, Qt::UserRole).toInt();
}

void OutboxSheet::refresh()
{
    const int before = chosen();
    m_list->clear();
    QTreeWidgetItem* same = nullptr;
    for (const auto& item : m_outbox.items()) {
        auto* row = addReviewRow(m_list, {item.title, item.kept ? tr("Kept; look at it again") : item.waits ? tr("Waits for a peer") : tr("Can still be undone")});
        row->setData(0, Qt::UserRole, item.number);
        if (item.number == before || same == nullptr) same = row;
    }
    if (same != nullptr) m_list->setCurrentItem(same);
    refreshActs();
}

void OutboxSheet::refreshActs()
{
    const int now = chosen();
    const auto items = m_outbox.items();
    const bool kept = std::any_of(items.begin(), items.end(), [now](const auto& item) { return item.number == now && item.kept; });
    for (QPushButton* button : std::as_const(m_acts)) button->setEnabled(now >= 0);
    // One from before is shown before it goes.
    m_acts.last()->setText(kept ? tr("Look at it...") : tr("Send now"));
    m_acts.last()->setToolTip(kept ? tr("Shows what is signed; it goes out once you confirm it") : tr("Signs it and hands it to the node, which keeps it until a peer is there"));
}

}  // namespace quorate::pages
