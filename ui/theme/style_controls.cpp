// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace quorate::theme {
namespace {

QString kindOf(const QWidget* widget)
{
    return widget != nullptr ? widget->property("kind").toString() : QString();
}

QColor mixed(const QColor& a, const QColor& b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * share),
                            float(a.greenF() + (b.greenF() - a.greenF()) * share),
                            float(a.blueF() + (b.blueF() - a.blueF()) * share));
}

}  // namespace

void Style::drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Tokens& t = current();
    const QString kind = kindOf(widget);
    const bool enabled = (option->state & State_Enabled) != 0;
    const bool hover = enabled && (option->state & State_MouseOver) != 0;
    const bool pressed = (option->state & (State_Sunken | State_On)) != 0;
    QColor fill = pressed ? t.accentSoft : hover ? t.hover : t.surface;
    QPen line(t.control, 1);
    if (kind == QLatin1String("primary")) {
        fill = mixed(t.accent, t.text, pressed ? 0.18 : hover ? 0.08 : 0.0);
        line.setColor(fill);
    } else if (kind == QLatin1String("danger")) {
        fill = pressed || hover ? t.tone(Tone::bad).soft : t.surface;
        line.setColor(t.tone(Tone::bad).ink);
    } else if (kind == QLatin1String("ghost") || kind == QLatin1String("link")) {
        fill = pressed ? t.accentSoft : hover ? t.hover : QColor(Qt::transparent);
        line = Qt::NoPen;
    }
    if (!enabled && line.style() != Qt::NoPen) {
        fill = t.sunken;
        line = QPen(t.control, 1, Qt::DashLine);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line);
    painter->setBrush(fill);
    const double radius = kind == QLatin1String("chip") ? option->rect.height() / 2.0 : 6;
    if (kind == QLatin1String("chip") && (option->state & State_On) != 0) painter->setPen(QPen(t.accent, 1));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if ((option->state & State_HasFocus) != 0 && (option->state & State_KeyboardFocusChange) != 0) {
        const bool solid = kind == QLatin1String("primary");
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(solid ? t.text : t.accent, 2));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), radius, radius);
    }
    painter->restore();
}

void Style::drawButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (button == nullptr) return;
    const Tokens& t = current();
    const QString kind = kindOf(widget);
    QStyleOptionButton copy(*button);
    const bool enabled = (option->state & State_Enabled) != 0;
    QColor ink = t.text;
    if (kind == QLatin1String("primary")) ink = t.onAccent;
    if (kind == QLatin1String("danger")) ink = t.tone(Tone::bad).ink;
    if (kind == QLatin1String("link")) ink = t.accent;
    if (!enabled) ink = t.muted;
    copy.palette.setColor(QPalette::ButtonText, ink);
    copy.palette.setColor(QPalette::Disabled, QPalette::ButtonText, ink);
    copy.state &= ~State_HasFocus;
    if (copy.direction == Qt::RightToLeft && !copy.icon.isNull() && !copy.text.isEmpty()) {
        // Qt 6.4 puts the words of such a button at its border.
        constexpr int gap = 4;
        const QRect r = copy.rect;
        const int words = copy.fontMetrics.size(Qt::TextShowMnemonic, copy.text).width();
        const QSize icon = copy.iconSize;
        const int start = r.left() + (r.width() - icon.width() - gap - words) / 2;
        const QRect iconRect(QPoint(start, r.top() + (r.height() - icon.height()) / 2), icon);
        const QRect textRect(start + icon.width() + gap, r.top(), words, r.height());
        copy.icon.paint(painter, visualRect(copy.direction, r, iconRect), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        drawItemText(painter, visualRect(copy.direction, r, textRect), Qt::AlignCenter | Qt::TextShowMnemonic, copy.palette, enabled,
                     copy.text, QPalette::ButtonText);
        return;
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &copy, painter, widget);
}

void Style::drawTab(const QStyleOption* option, QPainter* painter) const
{
    const Tokens& t = current();
    const QRect r = option->rect;
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.border);
    if ((option->state & State_Selected) != 0) {
        painter->fillRect(QRect(r.left() + scaled(8), r.bottom() - 1, r.width() - scaled(16), 2), t.accent);
    } else if ((option->state & State_MouseOver) != 0) {
        painter->fillRect(QRect(r.left() + scaled(8), r.bottom() - 1, r.width() - scaled(16), 2), t.control);
    }
}

void Style::drawHeaderSection(const QStyleOption* option, QPainter* painter) const
{
    const Tokens& t = current();
    painter->fillRect(option->rect, (option->state & State_MouseOver) != 0 ? t.hover : t.surface);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.border);
}

void Style::drawCheck(const QStyleOption* option, QPainter* painter, bool round) const
{
    const Tokens& t = current();
    const bool on = (option->state & State_On) != 0;
    const bool enabled = (option->state & State_Enabled) != 0;
    QRectF box = QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on && enabled ? t.accent : t.control, 1.5));
    painter->setBrush(on && enabled ? t.accent : t.surface);
    if (round) {
        painter->drawEllipse(box);
        if (on) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(enabled ? t.onAccent : t.control);
            painter->drawEllipse(box.center(), box.width() * 0.2, box.width() * 0.2);
        }
    } else {
        painter->drawRoundedRect(box, 4, 4);
        if (on) paintIcon(*painter, box, QStringLiteral("check"), enabled ? t.onAccent : t.control);
        if ((option->state & State_NoChange) != 0) {
            painter->fillRect(QRectF(box.left() + 3, box.center().y() - 1, box.width() - 6, 2), t.accent);
        }
    }
    painter->restore();
}

void Style::drawItemPanel(const QStyleOption* option, QPainter* painter) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (item == nullptr) return;
    const Tokens& t = current();
    if (item->backgroundBrush.style() != Qt::NoBrush) painter->fillRect(item->rect, item->backgroundBrush);
    if ((item->state & State_Selected) != 0) {
        painter->fillRect(item->rect, t.accentSoft);
    } else if ((item->state & State_MouseOver) != 0) {
        painter->fillRect(item->rect, t.hover);
    }
}

void Style::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter) const
{
    const Tokens& t = current();
    const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, nullptr);
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (bar == nullptr || bar->maximum <= bar->minimum || !slider.isValid()) return;
    const bool active = (option->state & (State_MouseOver | State_Sunken)) != 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? t.muted : t.control);
    const qreal inset = 3;
    const QRectF r = QRectF(slider).adjusted(inset, inset, -inset, -inset);
    const qreal radius = qMin(r.width(), r.height()) / 2;
    painter->drawRoundedRect(r, radius, radius);
    painter->restore();
}

void Style::drawComboBox(const QStyleOptionComplex* option, QPainter* painter) const
{
    const Tokens& t = current();
    const bool focus = (option->state & State_HasFocus) != 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal width = focus ? 2 : 1;
    painter->setPen(QPen(focus ? t.accent : t.control, width));
    painter->setBrush((option->state & State_Enabled) != 0 ? t.surface : t.sunken);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), 6, 6);
    const int side = scaled(14);
    QRect arrow(option->rect.right() - side - 7, option->rect.center().y() - side / 2 + 1, side, side);
    arrow = visualRect(option->direction, option->rect, arrow);
    paintIcon(*painter, arrow, QStringLiteral("chevron-down"), t.muted);
    painter->restore();
}

void Style::drawProgress(const QStyleOption* option, QPainter* painter) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (bar == nullptr) return;
    const Tokens& t = current();
    const qreal height = qMin<qreal>(6, bar->rect.height());
    QRectF track(bar->rect.left(), bar->rect.center().y() - height / 2 + 0.5, bar->rect.width(), height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.tone(Tone::neutral).soft);
    painter->drawRoundedRect(track, height / 2, height / 2);
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const qreal share = range > 0 ? qBound(0.0, double(qint64(bar->progress) - bar->minimum) / double(range), 1.0) : 0.0;
    if (share > 0) {
        QRectF done = track;
        done.setWidth(qMax(height, track.width() * share));
        if (bar->direction == Qt::RightToLeft) done.moveRight(track.right());
        painter->setBrush(t.accent);
        painter->drawRoundedRect(done, height / 2, height / 2);
    }
    painter->restore();
}

}  // namespace quorate::theme
