// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSize;
class QWidget;

namespace quorate::pages {

// Before a window whose size nobody chose is shown: `room` is what the screen leaves to windows. One that would not fit with its frame
// takes the whole of it, or its lower edge would lie beyond the screen.
void fitToScreen(QWidget& window, const QSize& room);

}  // namespace quorate::pages
