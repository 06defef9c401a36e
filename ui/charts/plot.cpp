// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

#include "ui/charts/plotted_chart.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>

#include <algorithm>

namespace quorate::charts {

Plot::Plot(PlottedChart* owner) : m_owner(owner)
{
    setLocale(QLocale());                // thousands apart, as in the words around it
    addLayer(QStringLiteral("mark"));
    m_layer = layer(QStringLiteral("mark"));
    m_layer->setMode(QCPLayer::lmBuffered);
    setMouseTracking(true);
    // QCustomPlot keeps all that the pointer does to itself, also what it leaves; the wheel then ended at every chart of a page.
    setAttribute(Qt::WA_NoMousePropagation, false);
}

void Plot::mark(double from, double to, const QString& text)
{
    const auto& t = theme::current();
    if (m_band == nullptr) {
        m_band = new QCPItemRect(this);
        m_band->setLayer(m_layer);
        m_band->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
        m_band->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
        m_text = new QCPItemText(this);
        m_text->setLayer(m_layer);
        m_text->setClipToAxisRect(false);
        m_text->position->setTypeX(QCPItemPosition::ptAbsolute);
        m_text->position->setTypeY(QCPItemPosition::ptAbsolute);
        m_text->setTextAlignment(Qt::AlignLeft);
        m_text->setPadding(QMargins(6, 3, 6, 3));
    }
    m_band->topLeft->setCoords(from, 0);
    m_band->bottomRight->setCoords(to, 1);
    QColor tint = t.accent;
    tint.setAlphaF(0.16F);
    m_band->setBrush(tint);
    m_band->setPen(QPen(t.accent, 1));
    m_text->setText(text);
    m_text->setFont(theme::font(theme::Type::secondary));
    m_text->setColor(t.text);
    m_text->setBrush(t.surface);
    m_text->setPen(QPen(t.control));
    m_text->setVisible(!text.isEmpty());
    // On the side where there is room.
    const double x = xAxis->coordToPixel((from + to) / 2);
    const bool left = x > axisRect()->left() + axisRect()->width() / 2.0;
    m_text->setPositionAlignment((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    m_text->position->setCoords(left ? x - 8 : x + 8, axisRect()->top() + 4);
    m_layer->replot();
}

void Plot::unmark()
{
    if (m_band == nullptr) return;
    removeItem(m_band);
    removeItem(m_text);
    forgetMark();
    m_layer->replot();
}

void Plot::forgetMark()
{
    m_band = nullptr;
    m_text = nullptr;
    m_rangeBand = nullptr;
}

void Plot::showRange()
{
    const auto range = m_owner->axis().range();
    if (!range || !m_owner->whole()) {
        if (m_rangeBand != nullptr) removeItem(m_rangeBand);
        m_rangeBand = nullptr;
    } else {
        if (m_rangeBand == nullptr) {
            m_rangeBand = new QCPItemRect(this);
            m_rangeBand->setLayer(m_layer);
            m_rangeBand->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
            m_rangeBand->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
        }
        QColor tint = theme::current().accent;
        tint.setAlphaF(0.22F);
        m_rangeBand->setBrush(tint);
        m_rangeBand->setPen(QPen(theme::current().accent, 1, Qt::DashLine));
        m_rangeBand->topLeft->setCoords(xOf(range->from), 0);
        m_rangeBand->bottomRight->setCoords(xOf(range->to), 1);
    }
    m_layer->replot();
}

void Plot::mousePressEvent(QMouseEvent* event)
{
    QCustomPlot::mousePressEvent(event);
    if (event->button() != Qt::LeftButton) return;
    m_pressedAt = event->position();
    const double x = xAxis->pixelToCoord(m_pressedAt.x());
    m_drag = grabs && grabs(x, yAxis->pixelToCoord(m_pressedAt.y())) ? Drag::grabbed : Drag::pressed;
    m_draggedTo = placeOf(x);
}

void Plot::wheelEvent(QWheelEvent* event)
{
    // A chart that nobody went to lets the page scroll below the pointer.
    const bool meant = event->modifiers().testFlag(Qt::ControlModifier) || m_owner->hasFocus() || m_owner->isAncestorOf(QApplication::focusWidget());
    if (!meant || !onZoom) return event->ignore();
    onZoom(event->angleDelta().y() > 0 ? 0.8 : 1.25, xAxis->pixelToCoord(event->position().x()));
    event->accept();
}

void Plot::mouseMoveEvent(QMouseEvent* event)
{
    QCustomPlot::mouseMoveEvent(event);
    const double x = xAxis->pixelToCoord(event->position().x());
    if (m_drag == Drag::grabbed) return onDrag(x, yAxis->pixelToCoord(event->position().y()), false);
    const bool far = (event->position() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_drag == Drag::pressed && far && m_owner->whole()) {
        m_drag = event->modifiers().testFlag(Qt::ShiftModifier) || (marksOff && marksOff()) ? Drag::range : Drag::pan;
    }
    if (m_drag == Drag::range) {
        const auto all = *m_owner->whole();
        const double from = std::clamp(placeOf(xAxis->pixelToCoord(m_pressedAt.x())), all.from, all.to);
        const double to = std::clamp(placeOf(x), all.from, all.to);
        m_owner->axis().setRange(SharedAxis::Span{std::min(from, to), std::max(from, to)});
    } else if (m_drag == Drag::pan) {
        m_owner->pan(m_draggedTo - placeOf(x));
        // What is under the pointer stays there.
        m_draggedTo = placeOf(xAxis->pixelToCoord(event->position().x()));
    }
    if (onHover) onHover(xAxis->pixelToCoord(event->position().x()));
}

void Plot::mouseReleaseEvent(QMouseEvent* event)
{
    QCustomPlot::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton) return;
    const double x = xAxis->pixelToCoord(event->position().x());
    const double y = yAxis->pixelToCoord(event->position().y());
    switch (std::exchange(m_drag, Drag::none)) {
    case Drag::pressed:
        if (onClick) onClick(x, y);
        break;
    case Drag::range:
        if (const auto range = m_owner->axis().range()) m_owner->chooseRange(range->from, range->to);
        break;
    case Drag::grabbed: onDrag(x, y, true); break;
    case Drag::pan:
    case Drag::none: break;
    }
}

void Plot::leaveEvent(QEvent* event)
{
    QCustomPlot::leaveEvent(event);
    if (onHover) onHover(std::nullopt);
}

}  // namespace quorate::charts
