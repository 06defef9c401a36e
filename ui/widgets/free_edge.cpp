// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/free_edge.h"

#include <QDynamicPropertyChangeEvent>
#include <QLayout>
#include <QWidget>

namespace quorate::widgets {
namespace {

constexpr auto edge = "freeEdge";

}  // namespace

void keepFree(QWidget& host, int height)
{
    if (host.property(edge).toInt() == height) return;
    QMargins margins = host.layout()->contentsMargins();
    margins.setBottom(margins.bottom() - host.property(edge).toInt() + height);
    host.layout()->setContentsMargins(margins);
    host.setProperty(edge, height);
}

QRect freeOf(const QWidget& host)
{
    return host.rect().adjusted(0, 0, 0, -host.property(edge).toInt());
}

bool changesFree(const QEvent& event)
{
    if (event.type() == QEvent::Resize) return true;
    return event.type() == QEvent::DynamicPropertyChange && static_cast<const QDynamicPropertyChangeEvent&>(event).propertyName() == edge;
}

}  // namespace quorate::widgets
