// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

// Our line icons: resources/icons/NAME.svg on a 24-unit grid, drawn in the colour of the moment at the resolution of the
// screen, so that a switch of theme or screen needs nothing.
namespace quorate::theme {

// In the text colour of the current scheme (muted when disabled).
[[nodiscard]] QIcon icon(const QString& name);
[[nodiscard]] QIcon icon(const QString& name, Tone tone);
// For the dark rail: selected or not.
[[nodiscard]] QIcon railIcon(const QString& name);
[[nodiscard]] QIcon applicationIcon();

void paintIcon(QPainter& painter, const QRectF& where, const QString& name, const QColor& colour);

// The shape that goes with a tone: circle with check, triangle, octagon, bolt, clock, dotted circle.
[[nodiscard]] QString shapeOf(Tone tone);

}  // namespace quorate::theme
