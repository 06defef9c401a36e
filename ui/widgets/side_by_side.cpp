// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/side_by_side.h"

#include <QBoxLayout>

namespace quorate::widgets {

SideBySide::SideBySide(QWidget* first, QWidget* second, int from, int firstShare, int secondShare)
    : m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this)), m_from(from)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    m_layout->addWidget(first, firstShare);
    m_layout->addWidget(second, secondShare);
}

bool SideBySide::isBeside() const
{
    return m_layout->direction() == QBoxLayout::LeftToRight;
}

void SideBySide::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto wanted = width() >= m_from ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_layout->direction() != wanted) m_layout->setDirection(wanted);
}

}  // namespace quorate::widgets
