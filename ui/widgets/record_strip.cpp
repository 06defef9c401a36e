// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_strip.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace quorate::widgets {

RecordStrip::RecordStrip(const QString& accessibleName, QWidget* parent) : QWidget(parent), m_name(accessibleName)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RecordStrip::set(const QList<Bar>& bars)
{
    if (bars == m_bars) return;
    m_bars = bars;
    m_marked = -1;
    setAccessibleDescription({});
    setVisible(!bars.isEmpty());
    update();
}

QSize RecordStrip::sizeHint() const
{
    return {theme::scaled(160), theme::scaled(26)};
}

QSize RecordStrip::minimumSizeHint() const
{
    return {theme::scaled(60), theme::scaled(26)};
}

int RecordStrip::fitting() const
{
    return std::max(1, std::min(int(m_bars.size()), width() / theme::scaled(7)));
}

QRectF RecordStrip::place(qsizetype bar) const
{
    const int shown = fitting();
    const qsizetype index = bar - (m_bars.size() - shown);
    const qreal step = std::min(qreal(theme::scaled(16)), qreal(width()) / shown);
    const qreal from = index * step;
    const bool tall = m_bars.at(bar).tone == theme::Tone::bad;
    const qreal height = tall ? this->height() - 4 : (this->height() - 4) * 0.55;
    const qreal left = layoutDirection() == Qt::RightToLeft ? width() - from - step : from;
    return {left, this->height() - 2 - height, step - 2, height};
}

qsizetype RecordStrip::barAt(const QPoint& point) const
{
    for (qsizetype i = m_bars.size() - std::min<qsizetype>(fitting(), m_bars.size()); i < m_bars.size(); ++i) {
        const QRectF r = place(i);
        if (point.x() >= r.left() - 1 && point.x() <= r.right() + 1) return i;
    }
    return -1;
}

void RecordStrip::mark(qsizetype bar)
{
    if (bar == m_marked) return;
    m_marked = bar;
    const QString text = bar < 0 ? QString() : m_bars.at(bar).text;
    setToolTip(text);
    setAccessibleDescription(text);
    update();
}

void RecordStrip::mousePressEvent(QMouseEvent* event)
{
    mark(barAt(event->position().toPoint()));
    if (m_marked >= 0) Q_EMIT chosen(m_bars.at(m_marked).id);
}

void RecordStrip::mouseMoveEvent(QMouseEvent* event)
{
    mark(barAt(event->position().toPoint()));
}

void RecordStrip::focusInEvent(QFocusEvent* event)
{
    if (m_marked < 0 && event->reason() != Qt::MouseFocusReason) mark(m_bars.size() - 1);
    QWidget::focusInEvent(event);
}

void RecordStrip::keyPressEvent(QKeyEvent* event)
{
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int forth = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const qsizetype first = m_bars.size() - std::min<qsizetype>(fitting(), m_bars.size());
    if (m_bars.isEmpty()) return QWidget::keyPressEvent(event);
    if (event->key() == back) mark(std::max(first, m_marked - 1));
    else if (event->key() == forth) mark(std::min(m_bars.size() - 1, m_marked + 1));
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) && m_marked >= 0) Q_EMIT chosen(m_bars.at(m_marked).id);
    else QWidget::keyPressEvent(event);
}

void RecordStrip::paintEvent(QPaintEvent*)
{
    if (m_bars.isEmpty()) return;
    QPainter painter(this);
    const auto& t = theme::current();
    for (qsizetype i = m_bars.size() - std::min<qsizetype>(fitting(), m_bars.size()); i < m_bars.size(); ++i) {
        const QRectF r = place(i);
        painter.fillRect(r, t.tone(m_bars.at(i).tone).ink);
        if (i != m_marked || !hasFocus()) continue;
        painter.setPen(QPen(t.accent, 2));
        painter.drawRect(r.adjusted(-1, -1, 1, 1));
    }
}

}  // namespace quorate::widgets
