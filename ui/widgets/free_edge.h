// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QEvent;
class QWidget;

// The lower edge of a window's content, kept free for messages that stay. GUI thread.
namespace quorate::widgets {

// `host` has a layout, whose content ends above; 0: nothing is kept free.
void keepFree(QWidget& host, int height);
// What is left of it, for what lies over the layout.
[[nodiscard]] QRect freeOf(const QWidget& host);
// freeOf() may be another one now; for an event filter on the host.
[[nodiscard]] bool changesFree(const QEvent& event);

}  // namespace quorate::widgets
