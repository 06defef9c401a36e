// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace quorate::widgets {

// Tells a screen reader of a message: the accessible name of the widget that shows it. Of those that come while the one before is being
// read, the last is told afterwards; all stand on the screen. GUI thread.
void speak(QWidget* message);

// Who hears instead of the platform's screen reader; an empty one gives it back. Platforms without a screen reader drop what is said,
// also before a handler of QAccessible.
void setListener(std::function<void(const QWidget& message)> listener);

}  // namespace quorate::widgets
