// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/free_edge.h"

#include <QDynamicPropertyChangeEvent>
#include <QLayout>
#include <QWidget>

namespace quorate::widgets {
namespace {

constexpr auto edge = "freeEdge";            // of the whole host
constexpr auto taken = "takenFromPage";
constexpr auto pageOf = "pageThatGivesWay";
constexpr auto underOf = "underThePage";

}  // namespace

void setPage(QWidget& host, QWidget& page, QWidget& under)
{
    host.setProperty(pageOf, QVariant::fromValue(&page));
    host.setProperty(underOf, QVariant::fromValue(&under));
}

QWidget& pageIn(QWidget& host)
{
    auto* page = host.property(pageOf).value<QWidget*>();
    return page != nullptr ? *page : host;
}

int underPage(const QWidget& host)
{
    const auto* under = host.property(underOf).value<QWidget*>();
    return under != nullptr ? under->height() : 0;
}

void keepFree(QWidget& host, int height)
{
    const int before = host.property(taken).toInt();
    if (before == height) return;
    QLayout& layout = *pageIn(host).layout();
    QMargins margins = layout.contentsMargins();
    margins.setBottom(margins.bottom() - before + height);
    layout.setContentsMargins(margins);
    host.setProperty(taken, height);
    host.setProperty(edge, height > 0 ? height + underPage(host) : 0);
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
