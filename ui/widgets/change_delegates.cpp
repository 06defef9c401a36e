// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/change_delegates.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_painting.h"

namespace quorate::widgets {
namespace {

using theme::current;
using theme::scaled;

// The number stands at the trailing side of `bar` pixels, or before them.
struct Split {
    QRect bar;
    QRect number;
};
Split split(const QStyleOptionViewItem& option, int barWidth, bool barFirst)
{
    const QRect whole = innerRect(option);
    const int width = std::min(barWidth, whole.width() / 2);
    QRect bar(barFirst ? whole.left() : whole.right() - width + 1, whole.top(), width, whole.height());
    QRect number = whole;
    if (barFirst) number.setLeft(bar.right() + cellPad);
    else number.setRight(bar.left() - cellPad);
    return {QStyle::visualRect(option.direction, whole, bar), QStyle::visualRect(option.direction, whole, number)};
}

void paintNumber(QPainter* painter, const QStyleOptionViewItem& option, const QRect& where, const QString& text, const QColor& ink)
{
    painter->setPen(ink);
    painter->setFont(option.font);
    painter->drawText(where, int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                      option.fontMetrics.elidedText(text, Qt::ElideRight, where.width()));
}

}  // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, theme::rowHeight()});
}

void TagDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant tone = index.data(m_role);
    if (!tone.isValid()) return RowDelegate::paint(painter, option, index);
    paintPanel(painter, option);
    const SmoothPainter saved(painter);
    const auto& colours = current().tone(theme::Tone(tone.toInt()));
    const QFont font = theme::font(theme::Type::secondary);
    const QFontMetrics metrics(font);
    const QString text = index.data().toString();
    const QRect whole = innerRect(option);
    const int height = std::min(scaled(20), whole.height());
    QRect tag(whole.left(), whole.center().y() - height / 2 + 1, std::min(metrics.horizontalAdvance(text) + scaled(16), whole.width()), height);
    tag = QStyle::visualRect(option.direction, whole, tag);
    painter->setPen(Qt::NoPen);
    painter->setBrush((option.state & QStyle::State_Selected) != 0 ? current().surface : colours.soft);
    painter->drawRoundedRect(tag, tag.height() / 2.0, tag.height() / 2.0);
    painter->setPen(colours.ink);
    painter->setFont(font);
    painter->drawText(tag, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, tag.width() - scaled(8)));
}

QSize TagDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = RowDelegate::sizeHint(option, index);
    const int tag = QFontMetrics(theme::font(theme::Type::secondary)).horizontalAdvance(index.data().toString()) + scaled(16) + 2 * cellPad;
    return {std::max(size.width(), tag), size.height()};
}

void BalanceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant share = index.data(m_role);
    if (!share.isValid()) return RowDelegate::paint(painter, option, index);
    paintPanel(painter, option);
    const SmoothPainter saved(painter);
    const auto [bar, number] = split(option, scaled(34), false);
    paintNumber(painter, option, number, index.data().toString(), current().text);
    const qreal middle = bar.center().x() + 0.5;
    const qreal height = scaled(10);
    const qreal top = bar.center().y() - height / 2 + 0.5;
    painter->setPen(Qt::NoPen);
    painter->setBrush(current().muted);
    painter->drawRect(QRectF(middle - 0.5, top - 2, 1, height + 4));
    const qreal value = std::clamp(share.toDouble(), -1.0, 1.0);
    if (value == 0.0) return;
    const qreal length = std::max(2.0, std::abs(value) * (bar.width() / 2.0 - 1));
    const bool forward = (value > 0) == (option.direction == Qt::LeftToRight);
    painter->setBrush(current().accent);
    painter->drawRect(QRectF(forward ? middle + 0.5 : middle - 0.5 - length, top, length, height));
}

void MeterDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant now = index.data(m_roles.now);
    if (!now.isValid()) return RowDelegate::paint(painter, option, index);
    paintPanel(painter, option);
    const SmoothPainter saved(painter);
    const auto [where, number] = split(option, scaled(56), true);
    const QVariant toned = index.data(m_roles.tone);
    const QColor ink = toned.isValid() ? current().tone(theme::Tone(toned.toInt())).ink : current().accent;
    const qreal height = scaled(5);
    const QRectF bar(where.left(), where.center().y() - height / 2 + 0.5, where.width(), height);
    const auto at = [&](double share, qreal width) {
        const qreal from = std::clamp(share, 0.0, 1.0) * bar.width();
        return option.direction == Qt::LeftToRight ? bar.left() + from - width : bar.right() - from;
    };
    painter->setPen(Qt::NoPen);
    painter->setBrush(current().tone(theme::Tone::neutral).soft);
    painter->drawRoundedRect(bar, height / 2, height / 2);
    QRectF filled = bar;
    filled.setWidth(std::max(height, std::clamp(now.toDouble(), 0.0, 1.0) * bar.width()));
    if (option.direction == Qt::RightToLeft) filled.moveRight(bar.right());
    painter->setBrush(ink);
    painter->drawRoundedRect(filled, height / 2, height / 2);
    const double before = index.data(m_roles.before).toDouble();
    if (before >= 0) {
        painter->setBrush(current().text);
        painter->drawRect(QRectF(at(before, 1), bar.top() - scaled(4), 2, height + 2 * scaled(4)));
    }
    paintNumber(painter, option, number, index.data().toString(), toned.isValid() ? ink : current().text);
}

void FlagDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant tone = index.data(m_role);
    const QString text = index.data().toString();
    if (!tone.isValid() || text.isEmpty()) return RowDelegate::paint(painter, option, index);
    paintPanel(painter, option);
    const SmoothPainter saved(painter);
    const QColor ink = current().tone(theme::Tone(tone.toInt())).ink;
    const QRect whole = innerRect(option);
    const int side = scaled(14);
    const QRect shape(whole.left(), whole.center().y() - side / 2, side, side);
    QRect words = whole;
    words.setLeft(shape.right() + cellPad);
    theme::paintIcon(*painter, QStyle::visualRect(option.direction, whole, shape), theme::shapeOf(theme::Tone(tone.toInt())), ink);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(QStyle::visualRect(option.direction, whole, words),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width()));
}

}  // namespace quorate::widgets
