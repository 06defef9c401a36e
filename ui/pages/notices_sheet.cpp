// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notices_sheet.h"

#include "ui/bridge/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace quorate::pages {

NoticesSheet::NoticesSheet(const Context& context, const QList<EventNotices::Kept>& kept, QWidget* host)
    : PageSheet(QStringLiteral("noticesSheet"), tr("Notices"), tr("What was said since the window was opened, the newest first."), host)
{
    auto* card = new widgets::Card;
    auto* list = new QListWidget;
    list->setObjectName(QStringLiteral("noticesList"));
    list->setAccessibleName(tr("Notices"));
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (auto it = kept.crbegin(); it != kept.crend(); ++it) {
        auto* item = new QListWidgetItem(theme::icon(theme::shapeOf(it->tone), it->tone),
                                         tr("%1  %2", "a time, and what was said then").arg(bridge::format::time(it->at), it->text), list);
        item->setData(Qt::UserRole, it->page);
        item->setData(Qt::UserRole + 1, it->key);
    }
    list->setVisible(!kept.isEmpty());
    const auto open = [this, context](const QListWidgetItem* item) {
        const QString page = item->data(Qt::UserRole).toString();
        const QString key = item->data(Qt::UserRole + 1).toString();
        close();
        context.go(page, key);
    };
    connect(list, &QListWidget::itemActivated, this, open);
    connect(list, &QListWidget::itemClicked, this, open);
    auto* nothing = new widgets::EmptyState;
    nothing->setIcon(QStringLiteral("bell"));
    nothing->setText(tr("Nothing was said yet."), tr("What happens on the ledger and concerns you, rollouts that pause and questions are told here."));
    nothing->setVisible(kept.isEmpty());
    auto* alerts = new QPushButton(tr("Alerts"));
    alerts->setObjectName(QStringLiteral("noticesAlerts"));
    connect(alerts, &QPushButton::clicked, this, [this, context] {
        close();
        context.go(QStringLiteral("alerts"), {});
    });
    card->body()->addWidget(list, 1);
    card->body()->addWidget(nothing, 1);
    body()->addWidget(card, 1);
    body()->addWidget(alerts, 0, Qt::AlignLeading);
    present();
    if (!kept.isEmpty()) {
        list->setCurrentRow(0);
        list->setFocus(Qt::OtherFocusReason);
    }
}

}  // namespace quorate::pages
