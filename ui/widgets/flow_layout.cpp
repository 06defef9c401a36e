// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace quorate::widgets {

FlowLayout::FlowLayout(int spacing, QWidget* parent) : QLayout(parent)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    QSize all(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize one = item->sizeHint();
        all = {all.width() + (all.width() > 0 ? spacing() : 0) + one.width(), std::max(all.height(), one.height())};
    }
    return all;
}

QSize FlowLayout::minimumSize() const
{
    QSize most(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) most = most.expandedTo(item->minimumSize());
    }
    return most;
}

int FlowLayout::place(const QRect& rect, bool really) const
{
    int x = 0;
    int y = 0;
    int high = 0;
    const QWidget* owner = parentWidget();
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize wished = item->sizeHint();
        const QSize size(std::max(item->minimumSize().width(), std::min(wished.width(), rect.width())), wished.height());
        if (x > 0 && x + size.width() > rect.width()) {
            x = 0;
            y += high + spacing();
            high = 0;
        }
        const QRect logical(QPoint(rect.x() + x, rect.y() + y), size);
        if (really) item->setGeometry(QStyle::visualRect(owner == nullptr ? Qt::LeftToRight : owner->layoutDirection(), rect, logical));
        x += size.width() + spacing();
        high = std::max(high, size.height());
    }
    return y + high;
}

}  // namespace quorate::widgets
