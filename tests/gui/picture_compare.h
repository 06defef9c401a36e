// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <algorithm>
#include <cstdlib>

// Pictures of pages, made small, so that they can be kept and fine differences of lettering do not count.
namespace quorate::test {

constexpr int reduction = 3;             // pixels of the page a pixel of what is kept, both ways

// Small enough to keep many, large enough that a word and a figure can be told from another. In colour, but in fewer shades than
// the eye tells apart: the repository does not grow by noise.
inline QImage reduced(const QImage& page)
{
    constexpr int step = 5;              // 52 shades of each colour, black and white among them
    QImage small = page.convertToFormat(QImage::Format_RGB32)
                       .scaled(page.width() / reduction, page.height() / reduction, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                       .convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < small.height(); ++y) {
        uchar* line = small.scanLine(y);
        for (int at = 0; at < 3 * small.width(); ++at) line[at] = uchar((line[at] + step / 2) / step * step);
    }
    return small;
}

struct PictureDifference {
    int count = 0;                       // pixels of what is kept that differ by more than rounding; all when the sizes differ
    QRect where;                         // around them, in pixels of the page
};

inline PictureDifference differenceOf(const QImage& kept, const QImage& now)
{
    constexpr int tolerance = 15;        // of 255, in each of red, green and blue
    if (kept.size() != now.size() || kept.isNull()) return {now.width() * now.height(), {{}, now.size() * reduction}};
    PictureDifference out;
    const QImage images[] = {kept.convertToFormat(QImage::Format_RGB32), now.convertToFormat(QImage::Format_RGB32)};
    for (int y = 0; y < now.height(); ++y) {
        for (int x = 0; x < now.width(); ++x) {
            const QRgb a = images[0].pixel(x, y);
            const QRgb b = images[1].pixel(x, y);
            if (std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))}) <= tolerance) continue;
            ++out.count;
            out.where |= QRect(x * reduction, y * reduction, reduction, reduction);
        }
    }
    return out;
}

}  // namespace quorate::test
