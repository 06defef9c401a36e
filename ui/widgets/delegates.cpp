// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_painting.h"
#include "ui/widgets/reading.h"

#include <QImage>
#include <QPainterPath>

namespace quorate::widgets {
namespace {

using theme::current;
using theme::scaled;

void paintText(QPainter* painter, const QStyleOptionViewItem& option, const QRect& where, const QString& text,
               Qt::Alignment alignment)
{
    painter->setPen(current().text);
    painter->setFont(option.font);
    painter->drawText(where, int(QStyle::visualAlignment(option.direction, alignment)),
                      option.fontMetrics.elidedText(text, Qt::ElideRight, where.width()));
}

int numberWidth(const QStyleOptionViewItem& option)
{
    return option.fontMetrics.horizontalAdvance(QStringLiteral("100.0 %"));
}

// A bar and a number share the cell: the number keeps its width, and its distance from the next column.
QRect numberRect(const QStyleOptionViewItem& option)
{
    QRect r = innerRect(option);
    r.setRight(r.right() - scaled(8));
    r.setLeft(r.right() - numberWidth(option));
    return QStyle::visualRect(option.direction, innerRect(option), r);
}

QRectF barRect(const QStyleOptionViewItem& option)
{
    QRect r = innerRect(option);
    r.setRight(r.right() - scaled(8) - numberWidth(option) - 8);
    r = QStyle::visualRect(option.direction, innerRect(option), r);
    const qreal height = scaled(6);
    return {qreal(r.left()), r.center().y() - height / 2 + 0.5, qreal(r.width()), height};
}

}  // namespace

QSize pillSize(const QString& text)
{
    const QFontMetrics metrics(theme::font(theme::Type::secondary));
    return {metrics.horizontalAdvance(text) + scaled(13) + 5 + 16, scaled(20)};
}

void paintPill(QPainter& painter, const QRect& where, const QString& text, theme::Tone tone, Qt::LayoutDirection direction,
               bool onSelection)
{
    const auto& colours = current().tone(tone);
    const QFont font = theme::font(theme::Type::secondary);
    const QFontMetrics metrics(font);
    QSize size = pillSize(text).boundedTo(where.size());
    QRect pill(QPoint(where.left(), where.center().y() - size.height() / 2 + 1), size);
    pill = QStyle::visualRect(direction, where, pill);
    painter.setPen(Qt::NoPen);
    painter.setBrush(onSelection ? current().surface : colours.soft);
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    const int side = scaled(13);
    QRect shape(pill.left() + 8, pill.center().y() - side / 2, side, side);
    QRect words(shape.right() + 6, pill.top(), pill.right() - shape.right() - 12, pill.height());
    theme::paintIcon(painter, QStyle::visualRect(direction, pill, shape), theme::shapeOf(tone), colours.ink);
    painter.setPen(colours.ink);
    painter.setFont(font);
    painter.drawText(QStyle::visualRect(direction, pill, words),
                     int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)),
                     metrics.elidedText(text, Qt::ElideRight, words.width()));
}

void paintPips(QPainter& painter, const QRectF& where, const QString& pips, Qt::LayoutDirection direction)
{
    const auto& t = current();
    const qreal gap = 3;
    // Many checkers: the shapes shrink, but never below what can be told apart.
    const qreal side = qBound(8.0, (where.width() + gap) / qMax<qsizetype>(1, pips.size()) - gap, qreal(scaled(15)));
    qreal x = direction == Qt::RightToLeft ? where.right() - side : where.left();
    for (const QChar pip : pips) {
        if (x < where.left() - 1 || x + side > where.right() + 1) break;
        const QRectF r(x, where.center().y() - side / 2, side, side);
        switch (pip.toLatin1()) {
        case 'a': theme::paintIcon(painter, r, QStringLiteral("status-ok"), t.tone(theme::Tone::ok).ink); break;
        case 'r': theme::paintIcon(painter, r, QStringLiteral("status-bad"), t.tone(theme::Tone::bad).ink); break;
        case 'y': theme::paintIcon(painter, r, QStringLiteral("status-you"), t.accent); break;
        case 'h':
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.muted);
            painter.drawEllipse(r.adjusted(1.5, 1.5, -1.5, -1.5));
            break;
        case 'x': theme::paintIcon(painter, r, QStringLiteral("cross"), t.muted); break;
        default: theme::paintIcon(painter, r, QStringLiteral("status-open"), t.muted); break;
        }
        x += direction == Qt::RightToLeft ? -(side + gap) : side + gap;
    }
}

void paintShares(QPainter& painter, const QRectF& where, double positive, double negative, Qt::LayoutDirection direction)
{
    const auto& t = current();
    painter.setPen(Qt::NoPen);
    QPainterPath clip;
    clip.addRoundedRect(where, where.height() / 2, where.height() / 2);
    painter.save();
    painter.setClipPath(clip);
    painter.fillRect(where, t.tone(theme::Tone::neutral).soft);
    const auto part = [&](double from, double share, const QColor& colour) {
        if (share <= 0) return;
        // A share that exists can be seen.
        QRectF r(where.left() + from * where.width(), where.top(), qMax(2.0, share * where.width()), where.height());
        if (direction == Qt::RightToLeft) r.moveLeft(where.right() - (r.left() - where.left()) - r.width());
        painter.fillRect(r, colour);
    };
    part(0, qBound(0.0, positive, 1.0), t.tone(theme::Tone::ok).ink);
    part(qBound(0.0, positive, 1.0) + (positive > 0 && negative > 0 ? 1.0 / qMax(1.0, where.width()) : 0.0), negative,
         t.tone(theme::Tone::bad).ink);
    painter.restore();
}

void paintPieces(QPainter& painter, const QRectF& where, const QList<bool>& pieces)
{
    const auto& t = current();
    if (pieces.isEmpty()) return;
    QImage stripe(int(pieces.size()), 1, QImage::Format_RGB32);
    auto* line = reinterpret_cast<QRgb*>(stripe.scanLine(0));
    const QRgb held = t.tone(theme::Tone::accent).ink.rgb();
    const QRgb open = t.tone(theme::Tone::neutral).soft.rgb();
    for (qsizetype i = 0; i < pieces.size(); ++i) line[i] = pieces.at(i) ? held : open;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, pieces.size() > where.width());
    painter.drawImage(where, stripe);
    painter.restore();
}

void PillDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant tone = index.data(m_role);
    if (!tone.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    paintPanel(painter, option);
    const SmoothPainter saved(painter);
    paintPill(*painter, innerRect(option), index.data().toString(), theme::Tone(tone.toInt()), option.direction,
              (option.state & QStyle::State_Selected) != 0);
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {qMax(size.width(), pillSize(index.data().toString()).width() + 2 * cellPad), size.height()};
}

void PipsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintPanel(painter, option);
    const SmoothPainter saved(painter);
    const QString pips = index.data(m_role).toString();
    const QRect r = innerRect(option);
    const int full = int(pips.size()) * (scaled(15) + 3);
    const QString text = index.data().toString();
    const int textWidth = option.fontMetrics.horizontalAdvance(text) + 6;
    const int width = qMin(full, qMax(r.width() - textWidth, r.width() / 2));
    QRect shapes(r.left(), r.top(), width, r.height());
    QRect words(r.left() + width + 6, r.top(), r.width() - width - 6, r.height());
    paintPips(*painter, QStyle::visualRect(option.direction, r, shapes), pips, option.direction);
    if (words.width() > 10) {
        paintText(painter, option, QStyle::visualRect(option.direction, r, words), text, Qt::AlignLeft | Qt::AlignVCenter);
    }
}

QSize PipsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + int(index.data(m_role).toString().size()) * (scaled(15) + 3) + 2 * cellPad, size.height()};
}

QSize SharesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {scaled(64) + scaled(8) + numberWidth(option) + 8 + 2 * cellPad, QStyledItemDelegate::sizeHint(option, index).height()};
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {scaled(64) + scaled(8) + numberWidth(option) + 8 + 2 * cellPad, QStyledItemDelegate::sizeHint(option, index).height()};
}

QSize PiecesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {scaled(96), QStyledItemDelegate::sizeHint(option, index).height()};
}

void SharesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintPanel(painter, option);
    const SmoothPainter saved(painter);
    const QVariantList shares = index.data(m_role).toList();
    if (shares.size() >= 2) {
        paintShares(*painter, barRect(option), shares.at(0).toDouble(), shares.at(1).toDouble(), option.direction);
    }
    paintText(painter, option, numberRect(option), index.data().toString(), Qt::AlignRight | Qt::AlignVCenter);
}

void TrendDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintPanel(painter, option);
    const SmoothPainter saved(painter);
    const QVariantList trend = index.data(m_role).toList();
    if (trend.size() < 2) {
        paintText(painter, option, option.rect.adjusted(cellPad, 0, -cellPad, 0), index.data().toString(), Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    double most = 0;
    for (const QVariant& value : trend) most = std::max(most, value.toDouble());
    // Time runs from left to right in every language, as in the charts.
    const QRectF area = QRectF(option.rect).adjusted(cellPad, 5, -cellPad, -5);
    const auto placeOf = [&](qsizetype i) {
        const double up = most > 0 ? trend.at(i).toDouble() / most : 0;
        return QPointF(area.left() + area.width() * double(i) / double(trend.size() - 1), area.bottom() - area.height() * up);
    };
    QPolygonF line;
    for (qsizetype i = 0; i < trend.size(); ++i) line += placeOf(i);
    const auto tone = current().tone(theme::Tone::accent);
    QPolygonF under = line;
    under << area.bottomRight() << area.bottomLeft();
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone.soft);
    painter->drawPolygon(under);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(tone.ink, 1.5));
    painter->drawPolyline(line);
}

QSize TrendDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {scaled(72) + 2 * cellPad, QStyledItemDelegate::sizeHint(option, index).height()};
}

void ProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintPanel(painter, option);
    const QVariant fraction = index.data(m_role);
    if (!fraction.isValid()) return;
    const SmoothPainter saved(painter);
    const QRectF bar = barRect(option);
    const auto& t = current();
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.tone(theme::Tone::neutral).soft);
    painter->drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    const double share = qBound(0.0, fraction.toDouble(), 1.0);
    if (share > 0) {
        QRectF done = bar;
        done.setWidth(qMax(bar.height(), bar.width() * share));
        if (option.direction == Qt::RightToLeft) done.moveRight(bar.right());
        painter->setBrush(share >= 1 ? t.tone(theme::Tone::ok).ink : t.accent);
        painter->drawRoundedRect(done, bar.height() / 2, bar.height() / 2);
    }
    paintText(painter, option, numberRect(option), index.data().toString(), Qt::AlignRight | Qt::AlignVCenter);
}

void PiecesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintPanel(painter, option);
    const SmoothPainter saved(painter);
    const QRect r = innerRect(option);
    const qreal height = scaled(10);
    paintPieces(*painter, {qreal(r.left()), r.center().y() - height / 2, qreal(r.width()), height},
                index.data(m_role).value<QList<bool>>());
}

void TextDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(m_role).toBool()) option->font = theme::font(theme::Type::mono);
    option->textElideMode = Qt::ElideRight;
    option->text = inItsOwnDirection(option->text, option->direction);
}

}  // namespace quorate::widgets
