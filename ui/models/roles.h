// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

// What a cell offers beside its text. The delegates of ui/widgets take the role numbers when a page puts them together.
namespace quorate::models {

enum Role {
    SortRole = Qt::UserRole + 1,  // a number or a text, for ordering and for comparisons in filters
    ToneRole,                     // int, words::Tone: the cell is a status
    PipsRole,                     // QString, one letter a checker: 'a' approve, 'r' reject, '-' open, 'x' not counted
    SharesRole,                   // QVariantList of double: parts of a bar that are positive, negative; the rest is open
    FractionRole,                 // double 0..1: progress
    MonoRole,                     // bool: hashes and the like
    IconRole,                     // QString: an icon's name
    PiecesRole,                   // QList<bool>: which pieces are held
    TrendRole,                    // QVariantList of double: values at even distances, for a small line
    KeyRole,                      // QString: the row's key, in every column
};

}  // namespace quorate::models
