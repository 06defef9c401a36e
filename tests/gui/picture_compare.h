// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <algorithm>
#include <cstdlib>

// Pictures of pages, made small, so that they can be kept and fine differences of lettering do not count.
namespace quorate::test {

constexpr int reduction = 8;             // pixels of the page a pixel of what is kept, both ways

// In colour, but in fewer shades than the eye tells apart: the repository does not grow by noise.
inline QImage reduced(const QImage& page)
{
    constexpr int shades = 0xF8F8F8;
    QImage small = page.convertToFormat(QImage::Format_RGB32)
                       .scaled(page.width() / reduction, page.height() / reduction, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                       .convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) small.setPixel(x, y, small.pixel(x, y) & shades);
    }
    return small;
}

struct PictureDifference {
    double share = 1;                    // of the pixels that differ clearly
    QRect where;                         // around them, in pixels of the page
};

// A pixel differs clearly when neither it nor a neighbour of it has about the same colour in the other picture: text that stands
// a pixel beside its place is the same text.
inline PictureDifference differenceOf(const QImage& kept, const QImage& now)
{
    constexpr int tolerance = 18;        // of 255, in each of red, green and blue
    if (kept.size() != now.size() || kept.isNull()) return {};
    PictureDifference out{0, {}};
    qint64 count = 0;
    const QImage images[] = {kept.convertToFormat(QImage::Format_RGB32), now.convertToFormat(QImage::Format_RGB32)};
    const auto alike = [](QRgb a, QRgb b) {
        return std::abs(qRed(a) - qRed(b)) <= tolerance && std::abs(qGreen(a) - qGreen(b)) <= tolerance && std::abs(qBlue(a) - qBlue(b)) <= tolerance;
    };
    const auto near = [&](const QImage& in, int x, int y, QRgb value) {
        for (int dy = -1; dy <= 1; ++dy) {
            if (y + dy < 0 || y + dy >= in.height()) continue;
            const auto* line = reinterpret_cast<const QRgb*>(in.constScanLine(y + dy));
            for (int dx = std::max(0, x - 1); dx <= std::min(in.width() - 1, x + 1); ++dx) {
                if (alike(line[dx], value)) return true;
            }
        }
        return false;
    };
    for (int y = 0; y < now.height(); ++y) {
        for (int x = 0; x < now.width(); ++x) {
            if (near(images[0], x, y, images[1].pixel(x, y)) && near(images[1], x, y, images[0].pixel(x, y))) continue;
            ++count;
            out.where |= QRect(x * reduction, y * reduction, reduction, reduction);
        }
    }
    out.share = double(count) / (double(now.width()) * now.height());
    return out;
}

}  // namespace quorate::test
