// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/format.h"
#include "ui/bridge/words.h"
#include "ui/models/keyed_table.h"

// The usual kinds of cells.
namespace quorate::models {

[[nodiscard]] inline Cell plain(const QString& text)
{
    Cell cell;
    cell.text = text;
    return cell;
}

// In a column of counts, where there is nothing to count.
[[nodiscard]] inline Cell noCount()
{
    Cell cell = plain(bridge::format::dash());
    cell.right = true;
    return cell;
}

[[nodiscard]] inline Cell count(quint64 value)
{
    Cell cell;
    cell.text = bridge::format::number(value);
    cell.sort = value;
    cell.right = true;
    cell.copy = QString::number(value);
    return cell;
}

[[nodiscard]] inline Cell bytes(quint64 value)
{
    Cell cell;
    cell.text = bridge::format::size(value);
    cell.toolTip = bridge::format::exactSize(value);
    cell.sort = value;
    cell.right = true;
    cell.copy = QString::number(value);
    return cell;
}

[[nodiscard]] inline Cell rate(quint64 value)
{
    Cell cell;
    cell.text = bridge::format::rate(value);
    cell.sort = value;
    cell.right = true;
    cell.copy = QString::number(value);
    return cell;
}

[[nodiscard]] inline Cell moment(qint64 ms)
{
    Cell cell;
    cell.text = bridge::format::time(ms);
    cell.toolTip = bridge::format::bothTimes(ms);
    cell.sort = ms;
    return cell;
}

[[nodiscard]] inline Cell hash(const QString& hex)
{
    Cell cell;
    cell.text = hex.isEmpty() ? bridge::format::dash() : bridge::format::shortHash(hex);
    cell.toolTip = bridge::format::grouped(hex);
    cell.mono = true;
    cell.copy = hex;
    return cell;
}

[[nodiscard]] inline Cell status(const bridge::words::Word& word)
{
    Cell cell;
    cell.text = word.text;
    cell.tone = int(word.tone);
    return cell;
}

[[nodiscard]] inline Cell status(bridge::words::Domain domain, const QString& code)
{
    Cell cell = status(bridge::words::word(domain, code));
    cell.copy = code;
    return cell;
}

// A code as one sentence; empty for no code.
[[nodiscard]] inline Cell cause(const QString& code)
{
    Cell cell;
    cell.text = code.isEmpty() ? QString() : bridge::words::cause(code);
    cell.toolTip = code;
    cell.copy = code;
    return cell;
}

}  // namespace quorate::models
