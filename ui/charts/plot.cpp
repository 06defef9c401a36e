// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

#include "ui/theme/theme.h"

namespace quorate::charts {

Plot::Plot()
{
    addLayer(QStringLiteral("mark"));
    m_layer = layer(QStringLiteral("mark"));
    m_layer->setMode(QCPLayer::lmBuffered);
    setMouseTracking(true);
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
}

void Plot::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier) || !onZoom) return event->ignore();
    onZoom(event->angleDelta().y() > 0 ? 0.8 : 1.25, xAxis->pixelToCoord(event->position().x()));
    event->accept();
}

void Plot::mouseMoveEvent(QMouseEvent* event)
{
    QCustomPlot::mouseMoveEvent(event);
    if (onHover) onHover(xAxis->pixelToCoord(event->position().x()));
}

void Plot::leaveEvent(QEvent* event)
{
    QCustomPlot::leaveEvent(event);
    if (onHover) onHover(std::nullopt);
}

}  // namespace quorate::charts
