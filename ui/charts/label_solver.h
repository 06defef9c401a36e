// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace quorate::charts {

// A name beside the place that it speaks of.
struct LabelWish {
    QPointF at;                        // the place, in pixels
    QSizeF size;
    bool before = false;               // left of the place, not right of it
};

// Where each name lies: in `room`, on no other one, on no obstacle where that can be had, else as near to its place as it goes.
// Names are tried in the order in which they come; few of them (a name is tried at some dozen places).
[[nodiscard]] QList<QRectF> placeLabels(const QList<LabelWish>& wishes, const QRectF& room, const QList<QRectF>& obstacles);

}  // namespace quorate::charts
