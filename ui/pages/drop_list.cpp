// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drop_list.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace quorate::pages {

void DropList::setInvitation(const QString& text)
{
    m_text = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void DropList::paintEvent(QPaintEvent* event)
{
    QListWidget::paintEvent(event);
    if (count() > 0) return;
    QPainter painter(viewport());
    painter.setPen(theme::current().muted);
    painter.drawText(viewport()->rect().adjusted(theme::scaled(8), 0, -theme::scaled(8), 0), int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextWordWrap, m_text);
}

}  // namespace quorate::pages
