// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;
class QSplitter;
class QWidget;

// The borders between panes stay where the user put them, over restarts and apart for each set of roles. GUI thread only.
namespace quorate::pages {

// Both panes must be in place. `name` is unique in the program; "page/splitter". `settings` outlives the splitter.
void keepBorder(QSplitter& splitter, QSettings& settings, const QString& name);

// The same for every splitter below `root` that has an object name; those without one keep themselves.
void keepBorders(const QWidget& root, QSettings& settings, const QString& place);

// The panes beside each other instead of below, or back; kept as if the border had been moved.
void turnPanes(QSplitter& splitter);

// The splitter between a list and its details that is seen in `page`; null where there is none.
[[nodiscard]] QSplitter* detailsOf(const QWidget& page);

}  // namespace quorate::pages
