// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/striped_bar.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace quorate::widgets {
namespace {

constexpr int thick = 3;
constexpr int stripe = 9;

}  // namespace

StripedBar::StripedBar(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("stripedBar"));
    setFixedHeight(theme::scaled(thick));
    hide();
}

void StripedBar::set(const QString& meaning)
{
    setToolTip(meaning);
    setAccessibleName(meaning);
    setVisible(!meaning.isEmpty());
}

void StripedBar::paintEvent(QPaintEvent*)
{
    const auto& t = theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), t.rail);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::tokensOf(theme::Scheme::dark).tone(theme::Tone::warn).ink);
    const int wide = theme::scaled(stripe);
    for (int x = -wide; x < width() + wide; x += 2 * wide) {
        painter.drawPolygon(QPolygon({QPoint(x, this->height()), QPoint(x + wide, this->height()),
                                      QPoint(x + wide + this->height(), 0), QPoint(x + this->height(), 0)}));
    }
}

}  // namespace quorate::widgets
