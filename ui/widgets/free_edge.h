// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QEvent;
class QWidget;

// The lower edge of a window's content, kept free for messages that stay. GUI thread.
namespace quorate::widgets {

// Of `host`, the page alone gives way; what stands under it, and beside it, stays where it is. Both are in the host and live as long.
void setPage(QWidget& host, QWidget& page, QWidget& under);
// That page; the host where none was set.
[[nodiscard]] QWidget& pageIn(QWidget& host);
// The height of what stands under the page; 0 where the host is the page.
[[nodiscard]] int underPage(const QWidget& host);
// `height` above what stands under the page, whose layout ends above; 0: nothing is kept free.
void keepFree(QWidget& host, int height);
// What is left of it, for what lies over the layout.
[[nodiscard]] QRect freeOf(const QWidget& host);
// freeOf() may be another one now; for an event filter on the host.
[[nodiscard]] bool changesFree(const QEvent& event);

}  // namespace quorate::widgets
