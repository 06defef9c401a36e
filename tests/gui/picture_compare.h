// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

// Pictures of pages, made small and grey, so that they can be kept and fine differences of lettering do not count.
namespace quorate::test {

constexpr int reduction = 6;             // pixels of the page a pixel of what is kept, both ways

inline QImage reduced(const QImage& page)
{
    return page.convertToFormat(QImage::Format_Grayscale8)
        .scaled(page.width() / reduction, page.height() / reduction, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

struct PictureDifference {
    double share = 1;                    // of the pixels that differ clearly
    QRect where;                         // around them, in pixels of the page
};

// A pixel differs clearly when neither it nor a neighbour of it is about as light in the other picture: text that stands a
// pixel beside its place is the same text.
inline PictureDifference differenceOf(const QImage& kept, const QImage& now)
{
    constexpr int tolerance = 14;        // of 255
    if (kept.size() != now.size() || kept.isNull()) return {};
    PictureDifference out{0, {}};
    qint64 count = 0;
    const auto near = [&](const QImage& in, int x, int y, int value) {
        for (int dy = -1; dy <= 1; ++dy) {
            for (int dx = -1; dx <= 1; ++dx) {
                const QPoint at(x + dx, y + dy);
                if (in.valid(at) && std::abs(qGray(in.pixel(at)) - value) <= tolerance) return true;
            }
        }
        return false;
    };
    for (int y = 0; y < now.height(); ++y) {
        for (int x = 0; x < now.width(); ++x) {
            if (near(kept, x, y, qGray(now.pixel(x, y))) && near(now, x, y, qGray(kept.pixel(x, y)))) continue;
            ++count;
            out.where |= QRect(x * reduction, y * reduction, reduction, reduction);
        }
    }
    out.share = double(count) / (double(now.width()) * now.height());
    return out;
}

}  // namespace quorate::test
