// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>

namespace quorate::widgets {

[[nodiscard]] inline bool hasLettersFromTheRight(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

// For a label whose text can be selected: Qt orders such a text by the first letter that it finds, also where a name or a number in
// another script, isolated or not, begins a line of Hebrew. One without a letter of that script stays as it is.
[[nodiscard]] inline QString inReadingDirection(const QString& text, Qt::LayoutDirection direction)
{
    constexpr QChar rightToLeftMark(0x200f);
    if (direction != Qt::RightToLeft) return text;
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString& line : lines) {
        if (hasLettersFromTheRight(line) && !line.startsWith(rightToLeftMark)) line.prepend(rightToLeftMark);
    }
    return lines.join(QLatin1Char('\n'));
}

// For a cell of a table that is read from the right: a text of another script alone keeps its order and its full stop.
[[nodiscard]] inline QString inItsOwnDirection(const QString& text, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft && !text.isEmpty() && !hasLettersFromTheRight(text) ? QChar(0x2068) + text + QChar(0x2069) : text;
}

}  // namespace quorate::widgets
