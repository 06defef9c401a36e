// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/label_solver.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quorate::charts {
namespace {

constexpr double gap = 9;              // from the place to its name
constexpr int steps = 14;              // up and down
constexpr double onAnother = 1e6;      // dearer than any number of obstacles
constexpr double onObstacle = 40;

double covered(const QRectF& label, const QRectF& other)
{
    const QRectF both = label & other;
    return both.width() > 0 && both.height() > 0 ? 1 : 0;
}

}  // namespace

QList<QRectF> placeLabels(const QList<LabelWish>& wishes, const QRectF& room, const QList<QRectF>& obstacles)
{
    QList<QRectF> placed;
    for (const LabelWish& wish : wishes) {
        QRectF best;
        double least = std::numeric_limits<double>::max();
        const double step = wish.size.height() / 2;
        for (int side = 0; side < 2; ++side) {
            for (int i = -steps; i <= steps; ++i) {
                const bool before = wish.before != (side == 1);
                const QPointF middle(before ? wish.at.x() - gap - wish.size.width() / 2 : wish.at.x() + gap + wish.size.width() / 2,
                                     wish.at.y() + i * step);
                QRectF label(QPointF(), wish.size);
                label.moveCenter(middle);
                // Within the room, if it is large enough.
                label.moveLeft(std::max(room.left(), std::min(label.left(), room.right() - label.width())));
                label.moveTop(std::max(room.top(), std::min(label.top(), room.bottom() - label.height())));
                double cost = std::abs(label.center().y() - wish.at.y()) + std::abs(label.center().x() - middle.x()) + side * 30;
                for (const QRectF& other : std::as_const(placed)) cost += onAnother * covered(label, other);
                for (const QRectF& other : obstacles) cost += onObstacle * covered(label, other);
                if (cost >= least) continue;
                least = cost;
                best = label;
            }
        }
        placed += best;
    }
    return placed;
}

}  // namespace quorate::charts
