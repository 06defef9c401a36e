// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace quorate::widgets {
namespace {

using theme::current;
using theme::scaled;

void paintCard(QPainter& painter, const QWidget& widget, bool hover)
{
    const auto& t = current();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::showsFocus(widget) ? QPen(t.accent, 2) : QPen(hover ? t.control : t.border, 1));
    painter.setBrush(t.surface);
    const qreal half = theme::showsFocus(widget) ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(half, half, -half, -half), 8, 8);
}

// What of a sentence has room in two lines: words go to the second as they wrap, and its end is cut.
QString twoLinesOf(const QString& text, const QFontMetrics& metrics, int width)
{
    QTextLayout layout(text, theme::font(theme::Type::secondary));
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(wrap);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    const qsizetype end = first.textLength();
    return text.left(end).trimmed() + QLatin1Char('\n') + metrics.elidedText(text.mid(end).trimmed(), Qt::ElideRight, width);
}

bool isGo(const QKeyEvent* event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

}  // namespace

Tile::Tile(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Tile::set(const Content& content)
{
    if (content == m_content) return;
    m_content = content;
    setAccessibleName(QStringLiteral("%1: %2 %3").arg(content.name, content.value, content.unit).trimmed());
    setAccessibleDescription(content.note);
    setToolTip(content.note);
    update();
}

QSize Tile::sizeHint() const
{
    return {scaled(190), scaled(m_low ? 84 : 112)};
}

QSize Tile::minimumSizeHint() const
{
    return {scaled(130), scaled(m_low ? 84 : 112)};
}

void Tile::setLow(bool low)
{
    m_low = low;
    updateGeometry();
}

void Tile::keyPressEvent(QKeyEvent* event)
{
    isGo(event) ? click() : QAbstractButton::keyPressEvent(event);
}

void Tile::paintSpark(QPainter& painter, const QRectF& where) const
{
    const auto& points = m_content.points;
    if (points.size() < 2) return;
    const auto [low, high] = std::minmax_element(points.begin(), points.end());
    const bool bars = m_content.spark == Spark::bars;
    const double bottom = bars ? qMin(0.0, *low) : *low;
    const double span = qMax(*high - bottom, 1e-9);
    const theme::Tone tone = m_content.tone == theme::Tone::neutral || m_content.tone == theme::Tone::ok
                                 ? theme::Tone::accent
                                 : m_content.tone;
    const QColor ink = current().tone(tone).ink;
    const qreal step = where.width() / double(bars ? points.size() : points.size() - 1);
    if (bars) {
        QColor soft = ink;
        soft.setAlphaF(0.55F);
        painter.setPen(Qt::NoPen);
        for (qsizetype i = 0; i < points.size(); ++i) {
            const qreal height = qMax(1.0, (points.at(i) - bottom) / span * where.height());
            painter.setBrush(i + 1 == points.size() ? ink : soft);
            painter.drawRect(QRectF(where.left() + double(i) * step, where.bottom() - height, qMax(1.0, step - 2), height));
        }
        return;
    }
    QPolygonF line;
    for (qsizetype i = 0; i < points.size(); ++i) {
        line += QPointF(where.left() + double(i) * step, where.bottom() - (points.at(i) - bottom) / span * where.height());
    }
    QPainterPath area;
    area.addPolygon(line);
    area.lineTo(where.right(), where.bottom() + 2);
    area.lineTo(where.left(), where.bottom() + 2);
    QColor soft = ink;
    soft.setAlphaF(0.14F);
    painter.fillPath(area, soft);
    painter.setPen(QPen(ink, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(line.last(), 2.4, 2.4);
}

void Tile::paintEvent(QPaintEvent*)
{
    const auto& t = current();
    QPainter painter(this);
    paintCard(painter, *this, underMouse());
    const QRect r = rect().adjusted(14, 10, -14, -9);
    const auto place = [&](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));

    painter.setFont(theme::font(theme::Type::control));
    painter.setPen(t.muted);
    const int nameHeight = painter.fontMetrics().height();
    const QRect name(r.left(), r.top(), r.width() - scaled(20), nameHeight);
    painter.drawText(place(name), align, painter.fontMetrics().elidedText(m_content.name, Qt::ElideRight, name.width()));
    if (m_content.tone != theme::Tone::neutral) {
        const int side = scaled(15);
        theme::paintIcon(painter, place({r.right() - side + 1, r.top(), side, side}), theme::shapeOf(m_content.tone),
                         t.tone(m_content.tone).ink);
    }

    painter.setFont(theme::font(theme::Type::value));
    painter.setPen(t.text);
    const QFontMetrics big = painter.fontMetrics();
    const QRect value(r.left(), name.bottom() + 1, r.width(), big.height());
    painter.drawText(place(value), align, m_content.value);
    if (!m_content.unit.isEmpty()) {
        const int used = big.horizontalAdvance(m_content.value) + 6;
        painter.setFont(theme::font(theme::Type::secondary));
        painter.setPen(t.muted);
        const QRect unit(r.left() + used, value.top() + big.ascent() - painter.fontMetrics().ascent(), r.width() - used,
                         painter.fontMetrics().height());
        painter.drawText(place(unit), align, painter.fontMetrics().elidedText(m_content.unit, Qt::ElideRight, unit.width()));
    }

    painter.setFont(theme::font(theme::Type::secondary));
    // A sentence takes a second line, where there is one.
    const QFontMetrics small = painter.fontMetrics();
    const bool twoLines = !m_low && small.horizontalAdvance(m_content.note) > r.width();
    const int noteHeight = small.height() * (twoLines ? 2 : 1);
    const QRect note(r.left(), r.bottom() - noteHeight + 1, r.width(), noteHeight);
    const bool loud = m_content.tone == theme::Tone::warn || m_content.tone == theme::Tone::bad ||
                      m_content.tone == theme::Tone::conflict;
    painter.setPen(loud ? t.tone(m_content.tone).ink : t.muted);
    if (twoLines) painter.drawText(place(note), align | Qt::TextWordWrap, twoLinesOf(m_content.note, small, note.width()));
    else painter.drawText(place(note), align, small.elidedText(m_content.note, Qt::ElideRight, note.width()));
    const QRectF spark(r.left(), value.bottom() + 3, r.width(), note.top() - value.bottom() - 8);
    if (m_content.spark != Spark::none && spark.height() >= scaled(8)) paintSpark(painter, spark);
}

AttentionCard::AttentionCard(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AttentionCard::set(theme::Tone tone, const QString& headline, const QString& detail, const QString& act)
{
    m_tone = tone;
    m_detail = detail;
    m_act = act;
    setText(headline);
    setAccessibleName(headline);
    setAccessibleDescription(detail);
    setToolTip(detail.isEmpty() ? headline : headline + QLatin1Char('\n') + detail);
    update();
}

QSize AttentionCard::sizeHint() const
{
    return {scaled(300), scaled(58)};
}

void AttentionCard::keyPressEvent(QKeyEvent* event)
{
    isGo(event) ? click() : QAbstractButton::keyPressEvent(event);
}

void AttentionCard::paintEvent(QPaintEvent*)
{
    const auto& t = current();
    QPainter painter(this);
    paintCard(painter, *this, underMouse());
    const auto place = [&](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const QRect r = rect();
    const int mark = scaled(42);
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(QRectF(r).adjusted(1, 1, -1, -1), 7, 7);
    painter.setClipPath(clip);
    painter.fillRect(place({r.left(), r.top(), mark, r.height()}), t.tone(m_tone).soft);
    painter.restore();
    const int side = scaled(18);
    theme::paintIcon(painter, place({(mark - side) / 2, (r.height() - side) / 2, side, side}), theme::shapeOf(m_tone),
                     t.tone(m_tone).ink);
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.setFont(theme::font(theme::Type::control));
    const int actWidth = m_act.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(m_act) + 14;
    painter.setPen(t.accent);
    painter.drawText(place({r.right() - actWidth - 4, r.top(), actWidth, r.height()}), Qt::AlignCenter, m_act);
    const QRect words(mark + scaled(12), r.top() + scaled(8), r.width() - mark - scaled(16) - actWidth, r.height() - scaled(16));
    painter.setFont(theme::font(theme::Type::bodyStrong));
    painter.setPen(t.text);
    painter.drawText(place(words.adjusted(0, 0, 0, -words.height() / 2)), align | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.setFont(theme::font(theme::Type::secondary));
    painter.setPen(t.muted);
    painter.drawText(place(words.adjusted(0, words.height() / 2, 0, 0)), align | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, words.width()));
}

}  // namespace quorate::widgets
