// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/piece_map.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace quorate::widgets {
namespace {

constexpr int manyHolders = 5;      // the strongest tint

int cell()
{
    return theme::scaled(9);
}

}  // namespace

PieceMap::PieceMap(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void PieceMap::set(const QList<bool>& pieces, const QList<quint8>& holders, quint64 size, const QString& meaning)
{
    const bool grows = pieces.size() != m_pieces.size();
    m_pieces = pieces;
    m_holders = holders.size() == pieces.size() ? holders : QList<quint8>();
    m_size = size;
    setAccessibleName(meaning);
    if (m_current >= m_pieces.size()) m_current = -1;
    setAccessibleDescription(partText(m_current));
    if (grows) updateGeometry();
    update();
}

QString PieceMap::partText(qsizetype index) const
{
    if (index < 0 || index >= m_pieces.size()) return {};
    const auto at = [&](qsizetype part) { return quint64(double(m_size) * double(part) / double(m_pieces.size())); };
    const QString range = tr("Bytes %1 to %2").arg(QLocale().toString(at(index)), QLocale().toString(at(index + 1)));
    if (m_pieces.at(index)) return tr("%1: here").arg(range);
    if (m_holders.isEmpty()) return tr("%1: not here").arg(range);
    const int holders = m_holders.at(index);
    return holders == 0 ? tr("%1: not here, and nobody who is connected has all of it").arg(range)
                        : tr("%1: not here; %n peer(s) have its rarest piece", nullptr, holders).arg(range);
}

int PieceMap::columnsFor(int width) const
{
    return std::max(1, width / cell());
}

int PieceMap::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int rows = std::max<int>(1, int((m_pieces.size() + columns - 1) / columns));
    return rows * cell() + 1;
}

QSize PieceMap::sizeHint() const
{
    const int width = theme::scaled(280);
    return {width, heightForWidth(width)};
}

void PieceMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& t = theme::current();
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        const QRect place = placeOf(i);
        if (m_pieces.at(i)) {
            painter.fillRect(place, t.accent);
            continue;
        }
        painter.fillRect(place, t.sunken);
        if (!m_holders.isEmpty() && m_holders.at(i) > 0) {
            QColor tint = t.accent;
            tint.setAlphaF(0.12F + 0.4F * float(std::min<int>(m_holders.at(i), manyHolders)) / float(manyHolders));
            painter.fillRect(place, tint);
        }
        painter.setPen(t.control);
        painter.drawRect(place.adjusted(0, 0, -1, -1));
        if (!m_holders.isEmpty() && m_holders.at(i) == 0) {
            painter.setPen(t.tone(theme::Tone::bad).ink);
            painter.drawLine(place.topLeft(), place.bottomRight());
        }
    }
    if (!hasFocus() || m_pieces.isEmpty()) return;
    painter.setPen(QPen(t.text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(m_current < 0 ? rect().adjusted(1, 1, -1, -1) : placeOf(m_current).adjusted(0, 0, -1, -1));
}

// By offset, from the left in every language: the order of bytes is not one of reading.
QRect PieceMap::placeOf(qsizetype index) const
{
    const int side = cell();
    const int columns = columnsFor(width());
    return {int(index % columns) * side, int(index / columns) * side, side - 1, side - 1};
}

void PieceMap::moveTo(qsizetype index)
{
    if (index < 0 || index >= m_pieces.size()) return;
    m_current = index;
    const QString text = partText(index);
    setAccessibleDescription(text);
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
    QToolTip::showText(mapToGlobal(placeOf(index).bottomRight()), text, this);
    update();
}

void PieceMap::keyPressEvent(QKeyEvent* event)
{
    const qsizetype columns = columnsFor(width());
    const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left: return moveTo(std::max<qsizetype>(m_current, 1) - 1);
    case Qt::Key_Right: return moveTo(std::min(m_current + 1, m_pieces.size() - 1));
    case Qt::Key_Up: return moveTo(m_current < columns ? std::max<qsizetype>(m_current, 0) : m_current - columns);
    case Qt::Key_Down: return moveTo(m_current < 0 ? 0 : m_current + columns < m_pieces.size() ? m_current + columns : m_current);
    case Qt::Key_Home: return moveTo(0);
    case Qt::Key_End: return moveTo(m_pieces.size() - 1);
    case Qt::Key_N:
        for (qsizetype i = back ? m_current - 1 : m_current + 1; i >= 0 && i < m_pieces.size(); i += back ? -1 : 1) {
            if (!m_pieces.at(i)) return moveTo(i);
        }
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void PieceMap::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void PieceMap::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

bool PieceMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const qsizetype index = qsizetype(help->pos().y() / cell()) * columnsFor(width()) + std::min(help->pos().x() / cell(), columnsFor(width()) - 1);
        QToolTip::showText(help->globalPos(), partText(index), this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace quorate::widgets
