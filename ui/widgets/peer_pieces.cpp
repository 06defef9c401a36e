// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/peer_pieces.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace quorate::widgets {
namespace {

constexpr int mostOfName = 190;
constexpr float someOfThem = 0.4F;      // how strong a place is of whose parts a peer has a few

}  // namespace

PeerPieces::PeerPieces(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void PeerPieces::set(const QList<Row>& rows)
{
    if (rows == m_rows) return;
    const bool grows = rows.size() != m_rows.size();
    m_rows = rows;
    if (m_current >= m_rows.size()) m_current = -1;
    setAccessibleDescription(rowText(m_current));
    if (grows) updateGeometry();
    update();
}

QString PeerPieces::rowText(qsizetype index) const
{
    if (index < 0 || index >= m_rows.size()) return {};
    const Row& row = m_rows.at(index);
    return tr("%1: %2 of %3 parts").arg(row.name, QLocale().toString(row.pieces.count(true)), QLocale().toString(row.pieces.size()));
}

int PeerPieces::lineHeight() const
{
    return fontMetrics().height() + theme::scaled(6);
}

QSize PeerPieces::sizeHint() const
{
    return {theme::scaled(280), int(m_rows.size()) * lineHeight()};
}

QSize PeerPieces::minimumSizeHint() const
{
    return {theme::scaled(160), sizeHint().height()};
}

void PeerPieces::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& t = theme::current();
    int names = 0;
    for (const Row& row : m_rows) names = std::max(names, fontMetrics().horizontalAdvance(row.name));
    names = std::min({names, theme::scaled(mostOfName), width() / 2});
    const int gap = theme::scaled(8);
    const int height = lineHeight();
    QColor some = t.accent;
    some.setAlphaF(someOfThem);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows.at(i);
        const QRect line(0, int(i) * height, width(), height);
        // Names stand where reading begins; bytes go from the left in every language.
        const QRect name = QStyle::visualRect(layoutDirection(), line, QRect(line.left(), line.top(), names, height));
        const QRect strip = QStyle::visualRect(layoutDirection(), line, QRect(names + gap, line.top(), line.width() - names - gap, height))
                                .adjusted(1, theme::scaled(3), -1, -theme::scaled(3));
        painter.setPen(t.text);
        painter.drawText(name, int(Qt::AlignVCenter | Qt::AlignLeading), fontMetrics().elidedText(row.name, Qt::ElideRight, names));
        painter.fillRect(strip, t.sunken);
        const qsizetype count = row.pieces.size();
        for (int x = 0; x < strip.width() && count > 0; ++x) {
            const qsizetype from = x * count / strip.width();
            const qsizetype to = std::max<qsizetype>(from + 1, (x + 1) * count / strip.width());
            const auto had = std::count(row.pieces.begin() + from, row.pieces.begin() + to, true);
            if (had > 0) painter.fillRect(strip.left() + x, strip.top(), 1, strip.height(), had == to - from ? t.accent : some);
        }
        painter.setPen(t.control);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(strip.adjusted(-1, -1, 0, 0));
        if (hasFocus() && (i == m_current || (m_current < 0 && i == 0))) {
            painter.setPen(QPen(t.text, 2));
            painter.drawRect(line.adjusted(1, 1, -1, -1));
        }
    }
}

void PeerPieces::moveTo(qsizetype index)
{
    if (index < 0 || index >= m_rows.size()) return;
    m_current = index;
    const QString text = rowText(index);
    setAccessibleDescription(text);
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
    QToolTip::showText(mapToGlobal(QPoint(0, int(index + 1) * lineHeight())), text, this);
    update();
}

void PeerPieces::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: return moveTo(std::max<qsizetype>(m_current, 1) - 1);
    case Qt::Key_Down: return moveTo(std::min(m_current + 1, m_rows.size() - 1));
    case Qt::Key_Home: return moveTo(0);
    case Qt::Key_End: return moveTo(m_rows.size() - 1);
    default: QWidget::keyPressEvent(event);
    }
}

void PeerPieces::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void PeerPieces::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

bool PeerPieces::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), rowText(help->pos().y() / lineHeight()), this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace quorate::widgets
