// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace quorate::widgets {

// For a label whose text can be selected: Qt orders such a text by the first letter that it finds, also where a name or a number in
// another script, isolated or not, begins a sentence of Hebrew. One without a letter of that script stays as it is.
[[nodiscard]] inline QString inReadingDirection(const QString& text, Qt::LayoutDirection direction)
{
    constexpr QChar rightToLeftMark(0x200f);
    const bool has = std::any_of(text.begin(), text.end(), [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
    return direction == Qt::RightToLeft && has && !text.startsWith(rightToLeftMark) ? rightToLeftMark + text : text;
}

}  // namespace quorate::widgets
